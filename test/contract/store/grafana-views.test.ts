import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Client } from 'pg';

import { openFreshStore } from '../../../lib/adapters/store/open-store';
import { addRecords, healthOf } from '../../../lib/store/mailbox-record';
import type { Postgres } from '../../../sandbox/servers/postgres';
import { startPostgres } from '../../../sandbox/servers/postgres';
import { countMails } from '../../support/mailbox-results';
import { checkout } from '../../support/package-classes';
import { DAY, sampleAttempt, sampleReply } from '../../support/store-samples';
import { createTestClock } from './store-under-test';

const folder = join(checkout, 'docs', 'grafana');
const dashboard = JSON.parse(readFileSync(join(folder, 'dashboard.json'), 'utf8')) as {
	readonly panels: ReadonlyArray<{
		readonly title: string;
		readonly targets: ReadonlyArray<{ readonly rawSql: string }>;
	}>;
};

const BUSY = { sent: 200, refused: 30, bounced: 8, blocked: 25 };
let server: Postgres;
let reader: Client;

beforeAll(async () => {
	server = await startPostgres();
	const { host, port, user, password, database } = server;
	const account = { host, port, user, password, database };
	const clock = createTestClock();
	const store = await openFreshStore(
		{ kind: 'postgres', ...account, schema: 'outreach', pepper: 'p', encryptionKey: 'k' },
		{ clock },
	);
	for (const id of ['a1', 'a2'])
		await store.sends.insertAttempt(
			sampleAttempt(id, { state: 'sent', campaignId: 'spring', createdAt: Date.now() }),
		);
	await store.replies.insert(
		sampleReply('r1', { eventType: 'reply', campaignId: 'spring', receivedAt: Date.now() }),
	);
	await store.leads.upsert({ address: 'ada@example.com', campaignId: 'spring' });
	const { id } = await store.mailboxes.upsert({ address: 'busy@example.net' });
	await store.mailboxes.upsert({ address: 'new@example.net' });
	const [day, past] = [0, 31].map((days) =>
		new Date(Date.now() - days * DAY).toISOString().slice(0, 10),
	);
	await countMails(store, id, BUSY, { day });
	await countMails(store, id, { bounced: 50 }, { day: past });
	await store.close();
	const { url } = server;
	execFileSync('psql', [url, '--command', "CREATE ROLE grafana LOGIN PASSWORD 'reads only'"]);
	execFileSync('psql', [
		url,
		...['--set', 'ON_ERROR_STOP=1', '--set', 'schema=outreach', '--set', 'reader=grafana'],
		...['--file', join(folder, 'outreach-views.sql')],
	]);
	reader = new Client({ ...account, user: 'grafana', password: 'reads only' });
	await reader.connect();
});

afterAll(async () => {
	await reader?.end();
	await server?.stop();
});

/** As Grafana fills in its macros. */
function filledIn(sql: string, campaign: string): string {
	return sql
		.replaceAll('${campaign:sqlstring}', `'${campaign}'`)
		.replace(/\$__timeFilter\(([\w.]+)\)/g, "$1 > now() - interval '30 days'")
		.replace(/\$__timeGroupAlias\((\w+), '1d'\)/g, `date_trunc('day', $1) AS "time"`);
}

it.each(dashboard.panels.map(({ title, targets }) => [title, targets[0]?.rawSql ?? ''] as const))(
	'answers "%s" to a role that may read nothing else (S2-83)',
	async (_, sql) => {
		expect((await reader.query(filledIn(sql, ''))).fields.length).toBeGreaterThan(0);
		await reader.query(filledIn(sql, 'spring'));
	},
);

it('counts what the store holds', async () => {
	const sent = dashboard.panels.find(({ title }) => title === 'Sent')?.targets[0]?.rawSql ?? '';

	expect((await reader.query(filledIn(sent, 'spring'))).rows).toEqual([{ sent: '2' }]);
	expect((await reader.query(filledIn(sent, 'autumn'))).rows).toEqual([{ sent: '0' }]);
});

it('tells the health of a mailbox as Outreach Store does (S3-19)', async () => {
	const { rows } = await reader.query(
		'SELECT mailbox, health FROM outreach.outreach_mailboxes ORDER BY mailbox',
	);
	const [busy, fresh] = rows as ReadonlyArray<{ readonly health: number }>;

	expect(busy?.health).toBeCloseTo(healthOf({ ...addRecords([]), ...BUSY }), 10);
	expect(fresh?.health).toBeCloseTo(0.55, 2);
});

it('keeps people out of sight', async () => {
	for (const table of ['leads', 'attempts', 'suppressions', 'mailboxes'])
		await expect(reader.query(`SELECT * FROM outreach.${table}`)).rejects.toThrow(
			/permission denied/,
		);
});
