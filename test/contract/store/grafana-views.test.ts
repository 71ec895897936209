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
import { expectedFigures, fillWithMails } from '../../support/mail-figures-sample';
import { DAY } from '../../support/store-samples';
import { createTestClock } from './store-under-test';

const folder = join(checkout, 'docs', 'grafana');
const dashboard = JSON.parse(readFileSync(join(folder, 'dashboard.json'), 'utf8')) as {
	readonly panels: ReadonlyArray<{
		readonly title: string;
		readonly targets: ReadonlyArray<{ readonly rawSql: string }>;
	}>;
};

const BUSY = { sent: 200, refused: 30, bounced: 8, blocked: 25 };
const TODAY = new Date().toISOString().slice(0, 10);
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
	await fillWithMails(store, Date.now());
	await store.leads.upsert({ address: 'ada@example.com', campaignId: 'spring' });
	const { id } = await store.mailboxes.upsert({ address: 'busy@example.net' });
	await store.mailboxes.upsert({ address: 'new@example.net' });
	const [day, past] = [0, 31].map((days) =>
		new Date(Date.now() - days * DAY).toISOString().slice(0, 10),
	);
	const used = { scope: 'mailbox', subject: id, cap: 50 } as const;
	const hour = new Date().toISOString().slice(0, 13);
	await store.sends.reserveCounters([
		{ ...used, bucket: TODAY, slots: 2 },
		{ ...used, bucket: hour, rollingHours: 24, slots: 2 },
	]);
	await store.sends.settleCounters([{ ...used, bucket: TODAY }], 'sent');
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

async function shown(panel: string, campaign: string): Promise<readonly object[]> {
	const sql = dashboard.panels.find(({ title }) => title === panel)?.targets[0]?.rawSql ?? '';

	return (await reader.query<object>(filledIn(sql, campaign))).rows;
}

it.each(['', 'spring'])(
	'counts as Outreach Store does, campaign "%s" (S3-19)',
	async (campaign) => {
		const { sent, replied, bounced, bounceRate } = expectedFigures;

		expect(await shown('Sent', campaign)).toEqual([{ sent: String(sent) }]);
		expect(await shown('Replied', campaign)).toEqual([{ replied: String(replied) }]);
		expect(await shown('Bounce rate', campaign)).toEqual([{ rate: bounceRate }]);
		expect(await shown('In doubt', campaign)).toEqual([{ in_doubt: '1' }]);
		expect(await shown('Mails by variant', campaign)).toEqual([
			{
				...{ campaign: 'spring', variant: 'A', sent: String(sent) },
				...{ replied: String(replied), bounced: String(bounced) },
			},
		]);
	},
);

it('has no rate of nothing', async () => {
	expect(await shown('Sent', 'autumn')).toEqual([{ sent: '0' }]);
	expect(await shown('Bounce rate', 'autumn')).toEqual([{ rate: null }]);
});

it('counts a mail in every column as Outreach Store does', async () => {
	const { rows } = await reader.query<Record<string, string>>(
		`SELECT count(*) FILTER (WHERE state = 'sent') AS sent, count(*) FILTER (WHERE refused) AS refused,
			${['bounced', 'blocked', 'returned', 'replied', 'unsubscribed', 'complained']
				.map((name) => `count(*) FILTER (WHERE ${name}) AS ${name}`)
				.join(', ')}
		FROM outreach.outreach_attempts WHERE time > now() - interval '30 days'`,
	);
	const counts = Object.entries(rows[0] ?? {}).map(([name, count]) => [name, Number(count)]);

	expect(expectedFigures).toMatchObject(Object.fromEntries(counts) as object);
});

it('tells what a mailbox has used of its cap today', async () => {
	const { rows } = await reader.query(
		`SELECT mailbox, used_day, used_count FROM outreach.outreach_mailboxes ORDER BY mailbox`,
	);

	expect(rows).toEqual([
		{ mailbox: 'busy@example.net', used_day: TODAY, used_count: 2 },
		{ mailbox: 'new@example.net', used_day: '', used_count: 0 },
	]);
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
