import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { INodeParameters } from 'n8n-workflow';

import { PolicyCheck } from '../../../../nodes/PolicyCheck/PolicyCheck.node';
import type { NodeRun } from '../../../support/node-harness';
import { jsonOf, runNode } from '../../../support/node-harness';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'outreach-policy-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

async function check(options: INodeParameters, more: Partial<NodeRun> = {}) {
	const file = join(folder, 'outreach.sqlite');
	const outputs = await runNode(new PolicyCheck(), {
		params: {
			recipient: 'jane@example.com',
			sender: 'ada@example.net',
			country: 'US',
			options: { recipientProvider: 'generic', ...options },
		},
		credentials: { outreachStoreApi: { kind: 'sqlite', file } },
		...more,
	});

	return jsonOf(outputs);
}

it.each<[INodeParameters, string]>([
	[{ userCap: '={{ "many" }}' }, '"Cap per User and Day" is not a number from 0 on: "many"'],
	[{ domainCap: -1 }, '"Cap per Recipient Domain and Day" is not a number from 0 on: "-1"'],
	[{ campaignCap: 1.5 }, '"Cap per Campaign and Day" is not a whole number: "1.5"'],
	[{ globalCap: '={{ [1] }}' }, '"Cap per Workspace and Day" is not a number from 0 on: "1"'],
	[{ windowHours: '={{ "a day" }}' }, '"Duplicate Window (Hours)" is not a number from 0 on'],
	[{ maxSteps: '={{ "all" }}' }, '"Maximum Steps per Campaign" is not a number from 0 on: "all"'],
])('a limit that cannot be read never becomes the usual one: %j', async (options, message) => {
	await expect(check(options)).rejects.toThrow(message);
});

it('a limit that stays empty is that of the profile, and half a day is a time', async () => {
	expect(await check({ userCap: '={{ $json.cap }}', frequencyDays: 0.5 })).toMatchObject([
		{ daily_user_limit: 100 },
	]);
	expect(await check({ userCap: '={{ "7" }}' })).toMatchObject([{ daily_user_limit: 7 }]);
});

it('names the item, and the others go on', async () => {
	const items = [{ cap: 5 }, { cap: 'many' }];

	expect(
		await check({ userCap: '={{ $json.cap }}' }, { items, continueOnFail: true }),
	).toMatchObject([
		{ daily_user_limit: 5 },
		{ error: expect.stringContaining('"many"'), errorCode: 'configuration' },
	]);
});
