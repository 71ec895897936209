import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore } from '../../../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../../../lib/store/store';
import { ReputationCheck } from '../../../../nodes/ReputationCheck/ReputationCheck.node';
import type { Sandbox } from '../../../../sandbox/sandbox';
import { startSandbox } from '../../../../sandbox/sandbox';
import { sampleAttempt } from '../../../support/store-samples';
import type { NodeRun } from '../../../support/node-harness';
import { jsonOf, runNode } from '../../../support/node-harness';

// What Reputation Check does over time and at a real Postfix: kept answers, drains, postmaster@.
let sandbox: Sandbox;
let folder: string;
let file: string;
let store: OutreachStore;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'own-servers-'));
	file = join(folder, 'store.sqlite');
	sandbox = await startSandbox();
	store = await openStore({ kind: 'sqlite', file });
});
afterAll(async () => {
	await store.close();
	await sandbox.stop();
	await rm(folder, { recursive: true, force: true });
});

async function check(params: NonNullable<NodeRun['params']>) {
	const outputs = await runNode(new ReputationCheck(), {
		params: {
			...params,
			options: {
				dnsServers: sandbox.dns.servers.join(),
				dnsTimeout: 0.5,
				...(params.options as object),
			},
		},
		credentials: { outreachStoreApi: { kind: 'sqlite', file } },
	});

	return jsonOf(outputs, 'Results');
}

describe('Check Blocklists', () => {
	const name = '30.2.0.192.psbl.surriel.com';
	const ask = async () =>
		await check({ subjects: '192.0.2.30', options: { zones: 'psbl.surriel.com', spacingMs: 0 } });

	it('counts an answer that still lives in the cache as one read, not as two', async () => {
		sandbox.dns.addZone({
			'2.0.0.127.psbl.surriel.com': { A: ['127.0.0.2'], ttl: 300 },
			[name]: { A: ['127.0.0.2'], ttl: 300 },
		});
		await ask();
		const [second] = await ask();

		expect(second).toMatchObject({ listed: true, results: [{ eventStatus: 'pending' }] });
		expect(sandbox.dns.count(name, 'A')).toBe(1);
	});
});

describe('a server that drains', () => {
	const status = async () => (await store.servers.list({}))[0]?.status;

	it('S2-49: is disabled by itself once nothing of it is open', async () => {
		const server = await store.servers.upsert({
			name: 'out1',
			heloName: 'out1.alpha.test',
			mailFromAddress: 'u01@alpha.test',
		});
		const mailbox = await store.mailboxes.upsert({
			address: 'u01@alpha.test',
			serverId: server.id,
		});
		const lead = await store.leads.upsert({ campaignId: 'spring', address: 'ada.berg@gamma.test' });
		await store.leads.changeStatus(lead.id, 'contacted', {
			mailboxId: mailbox.id,
			nextStepAt: Date.now() + 86_400_000,
		});
		await store.sends.insertAttempt(
			sampleAttempt('under-way', { state: 'deferred', mailboxId: mailbox.id, serverId: server.id }),
		);
		await check({ operation: 'manageServer', server: 'out1', action: 'drain', reason: 'move' });

		await check({ operation: 'score' });
		expect(await status()).toBe('draining');

		await store.sends.transition({
			attemptId: 'under-way',
			from: ['deferred'],
			to: 'cancelled',
		});
		await check({ operation: 'score' });
		expect(await status()).toBe('draining');

		await store.leads.update(lead.id, { nextStepAt: null });
		const results = await check({ operation: 'score' });
		expect(await status()).toBe('disabled');
		expect(results.find(({ kind }) => kind === 'server')?.actions).toEqual(['disabled: drained']);
	});
});

describe('Check Domain with "Check Postmaster"', () => {
	const ask = async (domain: string) => {
		const options = {
			checkPostmaster: true,
			probeHeloName: 'mail.alpha.test',
			smtpPort: sandbox.mxPort,
		};
		const [result] = await check({ operation: 'checkDomain', domain, options });

		return (result?.findings as Array<{ check: string }>).find(
			({ check: found }) => found === 'postmaster',
		);
	};

	it('passes where a real MX takes mail for postmaster@, and sends nothing', async () => {
		expect(await ask('beta.test')).toMatchObject({ status: 'pass', about: 'postmaster@beta.test' });
		expect(await sandbox.mailOf('postmaster@beta.test')).toEqual([]);
	});

	it('fails with the repair in words where it is refused', async () => {
		expect(await ask('rejectall.test')).toMatchObject({
			status: 'fail',
			observed: expect.stringMatching(/^5\d\d /),
			fix: expect.stringMatching(/Create the mailbox or alias postmaster@rejectall\.test/),
		});
	});

	it.each(['defer.test', 'down.test'])('says nothing about %s', async (domain) => {
		expect(await ask(domain)).toMatchObject({ status: 'undetermined' });
	});
});
