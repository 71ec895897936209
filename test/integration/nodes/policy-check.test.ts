import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openStore } from '../../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../../lib/store/store';
import { PolicyCheck } from '../../../nodes/PolicyCheck/PolicyCheck.node';
import { jsonOf, runNode } from '../../support/node-harness';
import { american } from '../../support/send-world';

let folder: string;
let store: OutreachStore;
const before = process.env.N8N_USER_FOLDER;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'outreach-policy-'));
	process.env.N8N_USER_FOLDER = folder;
	store = await openStore({
		kind: 'sqlite',
		file: join(folder, '.n8n', 'outreach', 'outreach.sqlite'),
	});
});
afterEach(async () => {
	await store.close();
	if (before === undefined) delete process.env.N8N_USER_FOLDER;
	else process.env.N8N_USER_FOLDER = before;
	rmSync(folder, { recursive: true, force: true });
});

const check = async (items: IDataObject[], params: INodeParameters = {}, continueOnFail = false) =>
	await runNode(new PolicyCheck(), {
		items,
		params: { sender: 'ada@example.org', subject: 'Hello', ...params },
		continueOnFail,
	});

describe('Policy Check', () => {
	it('answers with the seed’s eight keys, then the item, and leaves an audit row (S0-20, S0-46)', async () => {
		const [answer] = jsonOf(await check([{ ...american('bob@example.com'), company: 'Example' }]));

		expect(Object.keys(answer ?? {}).slice(0, 8)).toEqual([
			'allowed', 'reason', 'legal_basis', 'daily_user_count', 'daily_user_limit', 'daily_domain_count', 'daily_domain_limit', 'region',
		]); // prettier-ignore
		expect(answer).toMatchObject({
			allowed: true,
			reason: 'All checks passed',
			region: 'US',
			email: 'bob@example.com',
			company: 'Example',
		});
		await expect(store.audit.list({ limit: 5 })).resolves.toMatchObject([
			{
				action: 'policy.check',
				policyResult: 'approved',
				leadEmail: 'bob@example.com',
				senderEmail: 'ada@example.org',
				subject: 'Hello',
				dryRun: true,
				policyProfile: 'default',
			},
		]);
	});

	it('offers an output per decision, pairing kept', async () => {
		const items = [american('bob@example.com'), { email: 'x@firma.de' }, { email: 'y@gmail.com' }];
		const outputs = await check(items, { outputs: 'perDecision' });

		expect(
			Object.entries(outputs).map(([name, found]) => [
				name,
				found.map(({ pairedItem }) => pairedItem),
			]),
		).toEqual([
			['Approved', [{ item: 0 }]],
			['Blocked', [{ item: 1 }]],
			['Review', [{ item: 2 }]],
		]);
	});

	it('suppresses one address of a free provider, and lets the next one of it pass (ALwrity)', async () => {
		await store.suppressions.add([
			{ scope: 'address', subject: 'gone@gmail.com', reason: 'unsubscribe', actor: 'ada' },
		]);
		const answers = jsonOf(await check([american('g.one+x@gmail.com'), american('bob@gmail.com')]));

		expect(answers.map(({ decision }) => decision)).toEqual(['blocked', 'approved']);
		expect(answers[1]).toMatchObject({ daily_domain_limit: 1_000, recipientProvider: 'google' });
	});

	it('blocks a caller whose name was mapped and stayed empty (S1-25)', async () => {
		const [answer] = jsonOf(
			await check([american('bob@example.com')], { actor: '={{ $json.user }}' }),
		);

		expect(answer).toMatchObject({ allowed: false, reasons: [{ code: 'actor_unknown' }] });
	});

	it('takes verdict and country of the item, and the overrides of the form', async () => {
		const items = [
			{ ...american('bob@example.com'), verdict: 'invalid' },
			american('eve@example.com'),
		];
		const answers = jsonOf(await check(items, { options: { userCap: 0 } }));

		expect(
			answers.map(({ reasons }) => (reasons as Array<{ code: string }>).map(({ code }) => code)),
		).toEqual([['recipient_undeliverable', 'daily_user_cap'], ['daily_user_cap']]);
	});

	it('warns of a verdict that is old, by the date of the item or of the lead', async () => {
		const old = new Date(Date.now() - 100 * 86_400_000).toISOString();
		const items = [
			{ ...american('bob@example.com'), verdict: 'valid', checkedAt: old },
			{ ...american('eve@example.com'), verdict: 'valid', verifiedAt: old },
			{ ...american('kim@example.com'), verdict: 'valid', checkedAt: new Date().toISOString() },
			{ ...american('sam@example.com'), checkedAt: old },
		];
		const warned = jsonOf(await check(items)).map(({ warnings }) =>
			(warnings as Array<{ code: string }>).some(({ code }) => code === 'verification_stale'),
		);

		expect(warned).toEqual([true, true, false, false]);
	});

	it('names a wrong time zone and leaves other items alone', async () => {
		const items = [
			american('bob@example.com'),
			{ ...american('eve@example.com'), zone: 'Mars/Base' },
		];
		const answers = jsonOf(
			await check(items, { options: { timeZone: '={{ $json.zone ?? "UTC" }}' } }, true),
		);

		expect(answers[0]).toMatchObject({ allowed: true });
		expect(answers[1]?.error).toContain('"Mars/Base" is no time zone');
	});

	it('reputation 7: says that the sender, its domain or its server begins no new threads', async () => {
		const server = await store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.org',
			mailFromAddress: 'b@example.org',
		});
		await store.mailboxes.upsert({ address: 'ada@example.org', serverId: server.id });
		await store.threadStops.stop({
			...{ subjectKind: 'server', subject: server.id, cause: 'ptr', actor: 'workflow:1', since: 1 },
			reason: 'PTR of 192.0.2.1 failed twice in a row',
		});

		const [answer] = jsonOf(await check([american('bob@example.com')]));
		expect(answer).toMatchObject({ allowed: false, decision: 'blocked', nextAllowedAt: null });
		expect(answer?.reasons).toMatchObject([
			{ code: 'new_threads_stopped', effect: 'defer', text: expect.stringMatching(/server: PTR/) },
		]);
		const [other] = jsonOf(
			await check([american('bob@example.com')], { sender: 'eve@example.org' }),
		);
		expect(other).toMatchObject({ allowed: true });
	});
});
