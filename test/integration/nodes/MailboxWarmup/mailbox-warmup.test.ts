import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore } from '../../../../lib/adapters/store/open-store';
import { MailboxWarmup } from '../../../../nodes/MailboxWarmup/MailboxWarmup.node';
import type { SmtpFaultServer } from '../../../../sandbox/faults/smtp-fault-server';
import { startSmtpFaultServer } from '../../../../sandbox/faults/smtp-fault-server';
import type { OutreachStore } from '../../../../lib/store/store';
import type { NodeRun } from '../../../support/node-harness';
import { jsonOf, runNode } from '../../../support/node-harness';

let folder: string;
let file: string;
let store: OutreachStore;
let server: SmtpFaultServer;
let run = 0;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'mailbox-warmup-'));
	process.env.N8N_USER_FOLDER = folder;
	server = await startSmtpFaultServer({
		auth: { user: 'any', password: 'secret-password', required: false },
	});
});
beforeEach(async () => {
	run += 1;
	file = join(folder, `${run}.sqlite`);
	store = await openStore({ kind: 'sqlite', file });
	server.forget();
});
afterEach(async () => await store.close());
afterAll(async () => {
	await server.stop();
	delete process.env.N8N_USER_FOLDER;
	await rm(folder, { recursive: true, force: true });
});

async function warm(params: NonNullable<NodeRun['params']>, more: Partial<NodeRun> = {}) {
	const outputs = await runNode(new MailboxWarmup(), {
		params,
		credentials: { outreachStoreApi: { kind: 'sqlite', file } },
		...more,
	});

	return { results: jsonOf(outputs, 'Results'), alerts: jsonOf(outputs, 'Alerts') };
}

const addMailbox = async (address: string) =>
	await store.mailboxes.upsert({
		address,
		dailyCap: 50,
		smtp: { host: server.host, port: server.port, security: 'none', user: 'any' },
		imap: { host: '127.0.0.1', port: 1, security: 'tls' },
		secrets: { smtpPassword: 'secret-password' },
	});

describe('Mailbox Warmup', () => {
	it('S2-26: makes the plan the cap from the moment of enrolment', async () => {
		const { id } = await addMailbox('a@one.example.com');
		const { results } = await warm({ operation: 'enrol', mailbox: 'a@one.example.com' });

		expect(results[0]).toMatchObject({ plan: '35days', planDay: 1, exchange: false });
		expect((await store.mailboxes.get(id))?.dailyCap).toBe(5);
	});

	it('gives the allowance of the day, the same one twice', async () => {
		await addMailbox('a@one.example.com');
		await warm({ operation: 'enrol', mailbox: 'a@one.example.com' });
		const first = await warm({ operation: 'applyPlan' });
		const second = await warm({ operation: 'applyPlan' });

		expect(first.results).toMatchObject([{ allowance: 5, state: 'ramping' }]);
		expect(second.results).toMatchObject([{ allowance: 5, planDay: 1 }]);
	});

	it('takes back a cap that was raised by hand', async () => {
		const { id } = await addMailbox('a@one.example.com');
		await warm({ operation: 'enrol', mailbox: 'a@one.example.com' });
		await warm({ operation: 'applyPlan' });
		await store.mailboxes.upsert({ address: 'a@one.example.com', dailyCap: 500 });
		await warm({ operation: 'applyPlan' });

		expect((await store.mailboxes.get(id))?.dailyCap).toBe(5);
	});

	it('S3-16: rests the whole domain after a complaint, and says so', async () => {
		await addMailbox('a@one.example.com');
		const sibling = await addMailbox('b@one.example.com');
		for (const mailbox of ['a@one.example.com', 'b@one.example.com']) {
			await warm({ operation: 'enrol', mailbox });
		}
		const day = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
		const { id } = (await store.mailboxes.findByAddress('a@one.example.com')) ?? { id: '' };
		await store.mailboxes.countResult({ mailboxId: id, provider: 'other', day, outcome: 'sent' });
		await store.mailboxes.countResult({
			mailboxId: id,
			provider: 'other',
			day,
			outcome: 'complained',
		});
		const { results, alerts } = await warm({
			operation: 'applyPlan',
			onlyMailbox: 'a@one.example.com',
		});
		const rested = await store.mailboxes.get(sibling.id);

		expect(results[0]).toMatchObject({ state: 'cooling_down', allowance: 0, gate: 'cooldown' });
		expect(alerts).toMatchObject([{ severity: 'critical', signal: 'warmup_cooldown' }]);
		expect(rested?.dailyCap).toBe(0);
		expect(rested?.cooldownUntil).toBeGreaterThan(Date.now() + 13 * 24 * 3_600_000);
	});

	it('S2-42: restarts a moved mailbox at the step with half of its cap or less, on a plan or not', async () => {
		const moved = await addMailbox('a@one.example.com');
		await warm({ operation: 'enrol', mailbox: 'a@one.example.com' });
		const known = await store.warmups.get(moved.id);
		if (!known) throw new Error('not enrolled');
		await store.warmups.put({ ...known, step: 3, planDay: 25, allowance: 35, state: 'ramping' });
		await store.mailboxes.upsert({ address: moved.address, dailyCap: 35 });
		const { results } = await warm({ operation: 'restartLower', mailbox: moved.address });

		expect(results[0]).toMatchObject({ state: 'rolled_back', step: 2, planDay: 8, allowance: 10 });
		expect((await store.mailboxes.get(moved.id))?.dailyCap).toBe(10);

		const other = await addMailbox('b@two.example.com');
		await warm({ operation: 'restartLower', mailbox: other.address });
		expect((await store.mailboxes.get(other.id))?.dailyCap).toBe(20);
		const { results: today } = await warm({ operation: 'applyPlan', onlyMailbox: other.address });
		expect(today[0]).toMatchObject({ plan: '35days', allowance: 20 });
	});

	it('S2-33: exchanges nothing until it is acknowledged', async () => {
		for (const address of ['a@one.example.com', 'a@two.example.com']) {
			await addMailbox(address);
			await warm({ operation: 'enrol', mailbox: address });
		}
		await warm({ operation: 'applyPlan' });
		const { results } = await warm({
			operation: 'exchange',
			options: { windowStart: '00:00', windowEnd: '24:00' },
		});

		expect(results[0]).toMatchObject({ participants: 0, planned: 0, sent: 0 });
	});

	it('S2-31: sends through policy and ledger, with a token, inside the cap', async () => {
		for (const address of ['a@one.example.com', 'a@two.example.com']) {
			await addMailbox(address);
			await warm({ operation: 'enrol', mailbox: address, acknowledge: true });
		}
		await warm({ operation: 'applyPlan' });
		const options = { windowStart: '00:00', windowEnd: '24:00', jitterMinutes: 0 };
		const first = await warm({ operation: 'exchange', options });
		const day = new Date().toISOString().slice(0, 10);
		const planned = await store.warmups.listExchanges({ sinceDay: day, limit: 10 });
		for (const { id } of planned) await store.warmups.updateExchange(id, { dueAt: Date.now() - 1 });
		const second = await warm({ operation: 'exchange', options });

		expect(first.results[0]).toMatchObject({ participants: 2, planned: 1 });
		expect(second.results[0]).toMatchObject({ sent: 1, refused: [] });
		expect(server.messages()).toHaveLength(1);
		expect(server.messages()[0]?.raw.toString()).toMatch(/^X-Outreach-Warmup:\s/im);
		expect(await store.sends.countAttempts({})).toMatchObject({ sent: 1 });
	});

	it.each([
		[
			'no such mailbox',
			{ operation: 'enrol', mailbox: 'x@nowhere.example.com' },
			/no mailbox "x@nowhere\.example\.com"/,
		],
		['not enrolled', { operation: 'hold', mailbox: 'a@one.example.com' }, /not enrolled/],
		[
			'a steep plan',
			{
				operation: 'enrol',
				mailbox: 'a@one.example.com',
				plan: 'custom',
				planSteps: '[{"fromDay":1,"dailyCap":200}]',
			},
			/starts with 200/,
		],
		['a link', { operation: 'exchange', texts: 'see https://example.com' }, /contains a link/],
		[
			'a window that ends first',
			{ operation: 'exchange', options: { windowStart: '20:00', windowEnd: '08:00' } },
			/"Window Start"/,
		],
	])('%s: one clear error', async (_case, params, message) => {
		await addMailbox('a@one.example.com');
		const { results } = await warm(params, { continueOnFail: true });

		expect(results[0]?.error).toMatch(message);
	});

	it('holds, resumes, stops and resets', async () => {
		await addMailbox('a@one.example.com');
		const mailbox = 'a@one.example.com';
		await warm({ operation: 'enrol', mailbox });
		const state = async (operation: string) =>
			(await warm({ operation, mailbox })).results[0]?.state;

		expect([
			await state('hold'),
			await state('resume'),
			await state('stop'),
			await state('reset'),
		]).toEqual(['held', 'ramping', 'stopped', 'ramping']);
	});
});
