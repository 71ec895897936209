import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

import { openFreshStore } from '../../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../../lib/store/store';
import type { Postgres } from '../../../sandbox/servers/postgres';
import { startPostgres } from '../../../sandbox/servers/postgres';
import { sampleAttempt, sampleAudit, sampleReply } from '../../support/store-samples';
import { createTestClock } from './store-under-test';

/** What must be gone, in whatever letter case. */
const TRACES = ['jane', 'doe@', 'planted'];
const ANSWER = '550 5.1.1 <Jane.Doe@example.com>: planted answer';

/** Whoever may write about a person, does. */
async function plant(store: OutreachStore, address: string): Promise<void> {
	const lead = await store.leads.upsert({
		address,
		contactSource: 'planted source',
		fields: { name: 'Jane Doe' },
	});
	await store.leads.update(lead.id, { stoppedReason: 'Jane is on planted leave' });
	await store.suppressions.add([
		{ scope: 'address', subject: address, reason: 'legal', actor: 'anna', note: 'planted note', proofUrl: 'https://example.net/planted' },
		{ scope: 'campaign', campaignId: 'spring', subject: address, reason: 'manual', actor: 'anna', note: 'planted' },
		{ scope: 'domain', subject: 'example.com', reason: 'hard_bounce', actor: 'anna', note: `dead: ${address}` },
	]); // prettier-ignore
	await store.consents.record({
		...{ address, type: 'explicit', actor: 'anna', obtainedAt: 1 },
		source: `https://example.net/form?of=${address}`,
	});
	await store.sends.insertAttempt(
		sampleAttempt('a1', { recipient: address, subject: 'planted subject', smtpReply: ANSWER }),
	);
	await store.sends.putPayload('a1', `planted text to ${address}`);
	await plantReplies(store, address, lead.id);
	await plantVerifications(store, address);
	await store.audit.appendAll([
		sampleAudit({ leadEmail: address, subject: 'planted subject' }),
		sampleAudit({ leadEmail: address, reason: ANSWER, erasableReason: true }),
	]);
	await plantQuotes(store, address);
}

async function plantReplies(store: OutreachStore, address: string, leadId: string): Promise<void> {
	const texts = { subject: 'planted answer', newText: 'Jane: planted' };
	await store.replies.insert(
		sampleReply('r1', { ...texts, fromAddress: address, attemptId: null }),
	);
	await store.replies.insert(
		sampleReply('r2', { ...texts, fromAddress: 'jane@private.example', attemptId: null, leadId }),
	);
	await store.replies.insert(
		sampleReply('r3', { ...texts, fromAddress: 'jane@other.example', attemptId: 'a1' }),
	);
	await store.replies.insert(
		sampleReply('r4', { fromAddress: 'daemon@example.org', attemptId: null, bounce: { recipient: address, diagnostic: ANSWER } }),
	); // prettier-ignore
	await store.replies.insert(
		sampleReply('r5', { fromAddress: 'bob@example.com', attemptId: null, newText: `Please ask ${address}.`, evidence: [`successor ${address}`] }),
	); // prettier-ignore
}

async function plantVerifications(store: OutreachStore, address: string): Promise<void> {
	const common = { address, level: 'rcpt', verdict: 'valid', reason: 'accepted' };
	await store.verifications.putResults([
		{ ...common, mxSet: '', result: { said: ANSWER }, checkedAt: 1, expiresAt: 9 },
	]);
	await store.verifications.logProbes([
		{ ...common, at: 1, domain: 'example.com', attempt: 1, tls: false, pipelined: false, text: ANSWER },
	]); // prettier-ignore
	await store.verifications.scheduleRetry({
		...{ address, mxGroup: 'm', identity: 'i', request: { for: address }, attempt: 1, dueAt: 9 },
	});
	await store.listJobs.claim({ id: 'job', holder: 'h', now: 1, leaseUntil: 2 });
	await store.listJobs.addRows('job', [
		{ row: 1, input: `"Doe, Jane" <${address}>`, address: address.toLowerCase(), lane: 'a', mxSet: 'm' },
	]); // prettier-ignore
}

async function plantQuotes(store: OutreachStore, address: string): Promise<void> {
	const { id } = await store.mailboxes.upsert({ address: 'alex@example.net' });
	await store.mailboxes.setStatus(id, 'paused', `550 5.7.1 <${address}>: refused`);
	const server = await store.servers.upsert({
		...{ name: 'out1', heloName: 'out1.example.net', mailFromAddress: 'b@example.net' },
	});
	await store.servers.setStatus(server.id, 'quarantined', `554 ${address}`);
	await store.reputation.recordAction({
		...{ actor: 'anna', action: 'server.quarantine', subject: server.id, at: 1 },
		...{ beforeState: 'enabled', afterState: 'quarantined', reason: `554 ${address}` },
	});
	await store.alerts.recordEvent({
		...{ kind: 'sender_trouble', severity: 'warning', subject: address, at: 1 },
		...{ details: { why: `refused <${address}>` }, dedupeKey: `reply:${address}` },
	});
	await store.alerts.putAlert({
		...{ dedupeKey: `reply:${address}`, severity: 'info', state: 'firing', firstAt: 1, lastAt: 1 },
		...{ lastSentAt: null, count: 1, chatId: null, messageRef: null },
	});
	await store.inbox.claimMessage({
		...{ triggerId: 't', messageKey: 'k', owner: 'o', now: 1, leaseUntil: 2 },
	});
	await store.inbox.finishMessage('t', 'k', 'parked', `no lead for ${address}`);
}

const tracesIn = (text: string) => TRACES.filter((trace) => text.toLowerCase().includes(trace));

async function expectErasure(store: OutreachStore, dump: () => Promise<string>): Promise<void> {
	await plant(store, 'Jane.Doe@example.com');
	expect(tracesIn(await dump())).toEqual(TRACES);

	await store.people.erase('jane.doe@EXAMPLE.com');

	expect(tracesIn(await dump())).toEqual([]);
	expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 2 });
	expect(await store.suppressions.find({ address: 'jane.doe@example.com' })).toMatchObject({
		reason: 'legal',
	});
	expect((await store.replies.get('r5'))?.newText).toBe('Please ask (erased).');
}

describe('GDPR article 17: nothing in any table tells of an erased person', () => {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-erasure-'));
	let server: Postgres;

	beforeAll(async () => {
		server = await startPostgres();
	});

	afterAll(async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	it('in an SQLite file, its log and its free pages included', async () => {
		const file = join(folder, 'outreach.sqlite');
		const clock = createTestClock();
		const store = await openFreshStore({ kind: 'sqlite', file }, { clock });
		await expectErasure(store, async () => readTables(file));
		await store.close();

		const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
		expect(tracesIn(bytes.join('\n'))).toEqual([]);
	});

	it('in PostgreSQL', async () => {
		const { host, port, user, password, database } = server;
		const account = { host, port, user, password, database };
		const store = await openFreshStore(
			{ kind: 'postgres', ...account, schema: 'erasure', pepper: 'p', encryptionKey: 'k' },
			{ clock: createTestClock() },
		);
		const reader = new Client(account);
		await reader.connect();
		try {
			await expectErasure(store, async () => await readSchema(reader, 'erasure'));
		} finally {
			await reader.end();
			await store.close();
		}
	});
});

function readTables(file: string): string {
	const database = new DatabaseSync(file, { readOnly: true });
	const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all();
	const rows = tables.map(({ name }) => database.prepare(`SELECT * FROM ${String(name)}`).all());
	database.close();

	return JSON.stringify(rows);
}

async function readSchema(reader: Client, schema: string): Promise<string> {
	const tables = await reader.query<{ tablename: string }>(
		'SELECT tablename FROM pg_tables WHERE schemaname = $1',
		[schema],
	);
	const texts: string[] = [];
	for (const { tablename } of tables.rows) {
		const { rows } = await reader.query(`SELECT * FROM ${schema}.${tablename}`);
		texts.push(JSON.stringify(rows));
	}

	return texts.join('\n');
}
