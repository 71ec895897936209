import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import type { IDataObject } from 'n8n-workflow';

import { localDay } from '../../../../lib/zoned-time';
import type { DashboardRecord } from '../../../../lib/store/dashboard-record';
import { expectedFigures, fillWithMails } from '../../../support/mail-figures-sample';
import { checkout } from '../../../support/package-classes';
import { sampleAttempt } from '../../../support/store-samples';
import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
	await fillWithMails(node.store, Date.now());
});

afterEach(async () => {
	await node.close();
});

const recordOf = (page: IDataObject | undefined): DashboardRecord =>
	JSON.parse(
		/<script type="application\/json" id="record">([\s\S]*?)<\/script>/.exec(String(page?.html))?.[1] ?? '{}',
	) as DashboardRecord; // prettier-ignore

const tilesOf = (page: IDataObject | undefined): string =>
	/<section class="tiles"[\s\S]*?<\/section>/.exec(String(page?.html))?.[0] ?? '';

test('S1-33: Snapshot counts a mail once, and what was handed over only', async () => {
	const [snapshot] = await node.run('stats.snapshot', {});

	expect(snapshot).toMatchObject({
		last7Days: expectedFigures,
		last30Days: expectedFigures,
		last90Days: expectedFigures,
	});
});

test.each([
	['mailbox', 'alex@example.net'],
	['sender_domain', 'example.net'],
	['recipient_domain', 'example.com'],
	['provider', 'other'],
	['campaign', 'spring'],
	['server', ''],
	['pool', ''],
])('S3-19: By Group agrees for every %s', async (groupBy, group) => {
	const groups = await node.run('stats.byGroup', { groupBy });

	expect(groups).toHaveLength(1);
	expect(groups[0]).toMatchObject({ group, ...expectedFigures });
});

test('Summary tells the same of the mails, beside the log of what came in', async () => {
	const [summary] = await node.run('stats.summary', {});

	expect(summary).toMatchObject({
		attempts: { sent: 9, rejected: 3, in_doubt: 1, deferred: 1 },
		mails: expectedFigures,
		replies: { 'bounce.hard': 5, 'reply.interested': 2 },
	});
});

test('Dashboard Page tells the same in its tiles, and its days add up to them', async () => {
	const [page] = await node.run('stats.dashboardPage', { title: 'T', campaignId: '' });
	const { totals, days } = recordOf(page);
	const { sent, bounced, replied, complained, bounceRate, responseRate, complaintRate } =
		expectedFigures;

	expect(totals).toMatchObject({
		...{ sent, bounced, replied, complaints: complained },
		...{ bounceRate, responseRate, complaintRate, inDoubt: 1 },
	});
	const sum = (name: 'sent' | 'bounced' | 'replied') =>
		days.reduce((total, day) => total + day[name], 0);
	expect([sum('sent'), sum('bounced'), sum('replied')]).toEqual([sent, bounced, replied]);
	expect(tilesOf(page)).toContain('20 % of those not blocked');
});

test('Dashboard Page shows the newest alerts and counts all that are open', async () => {
	const { alerts } = node.store;
	const event = { kind: 'complaint', subject: 's', details: {}, dedupeKey: null } as const;
	const at = Date.now() - 10_000;
	for (let index = 0; index < 501; index += 1)
		await alerts.recordEvent({ ...event, severity: 'warning', at: at + index });
	for (let index = 0; index < 20; index += 1)
		await alerts.recordEvent({ ...event, severity: 'info', at: at + 600 + index });
	const [page] = await node.run('stats.dashboardPage', { title: 'T', campaignId: '' });
	const record = recordOf(page);

	expect(record.alerts[0]).toMatchObject({ at: at + 619, severity: 'info' });
	expect(record.totals).toMatchObject({ openAlerts: 501, worstAlert: 'warning' });
});

test('Dashboard Page: what is new on the list is part of what is on it', async () => {
	const entry = { scope: 'address', reason: 'hard_bounce', actor: 'test' } as const;
	await node.store.suppressions.add([
		{ ...entry, subject: 'a@example.com' },
		{ ...entry, subject: 'b@example.com', expiresAt: Date.now() - 1_000 },
	]);
	const [page] = await node.run('stats.dashboardPage', { title: 'T', campaignId: '' });
	const { totals, days, suppressionReasons } = recordOf(page);

	expect(totals).toMatchObject({ suppressed: 1, newSuppressions: 1 });
	expect(suppressionReasons).toEqual([{ label: 'hard_bounce', count: 1 }]);
	expect(days.reduce((sum, { suppressed }) => sum + suppressed, 0)).toBe(1);
});

test('S2-84: Compare Variants agrees', async () => {
	const { sent, bounced, replied, unsubscribed, complained } = expectedFigures;

	expect(await node.run('stats.compareVariants', { campaignId: 'spring' })).toMatchObject([
		{ variant: 'A', sent, bounced, replied, unsubscribed, complained, replyRate: 0.2222 },
	]);
});

async function nodeOf(template: string, wanted: string) {
	const { nodes } = JSON.parse(await readFile(join(checkout, 'workflows', template), 'utf8')) as {
		nodes: ReadonlyArray<{ name: string; parameters: { jsCode?: string; text?: string } }>;
	};

	return nodes.find(({ name }) => name === wanted)?.parameters ?? {};
}

async function digestOf(json: IDataObject | undefined): Promise<readonly string[]> {
	const { jsCode: code = '' } = await nodeOf('10-daily-digest.json', 'In words');
	const [item] = runInNewContext(`(() => { ${code} })()`, {
		$: () => ({ first: () => ({ json }) }),
		$input: { all: () => [] },
	}) as ReadonlyArray<{ readonly json: { readonly text: string } }>;

	return item?.json.text.split('\n') ?? [];
}

test('the daily digest says the same in words', async () => {
	const [summary] = await node.run('stats.summary', {});
	const lines = await digestOf(summary);

	expect(lines.slice(2, 5)).toEqual([
		'Sent 9, refused 3',
		'Of these: answered 2 (22.2 %), opted out 1, bounced 2 (20.0 %), blocked 2, complaints 1 (11.1 %)',
		'Waiting now: in doubt 1, deferred 1',
	]);
});

test('the message that follows a bounce counts the same', async () => {
	const [$json] = await node.run('stats.summary', {});
	const { text = '' } = await nodeOf('03-reply-and-bounce-handling.json', 'Tell the bounce count');
	const message = text
		.slice(1)
		.replace(/\{\{(.+?)\}\}/gs, (_, code: string) => String(runInNewContext(code, { $json })));

	expect(message.split('\n')).toEqual([
		'Mails of the last seven days, and what came of them',
		'Sent: 9, refused: 3',
		'Bounced: 2 (20.0 %)',
		'Blocked: 2',
		'Complaints: 1',
		'Suppressed in all: 0',
	]);
});

test('what waits is told as it is now, however long it has waited', async () => {
	const { sends } = node.store;
	const createdAt = Date.now() - 40 * 86_400_000;
	await sends.insertAttempt(sampleAttempt('old-deferred', { createdAt, state: 'deferred' }));
	await sends.insertAttempt(sampleAttempt('old-doubt', { createdAt, state: 'in_doubt' }));
	const [summary] = await node.run('stats.summary', {});
	const [page] = await node.run('stats.dashboardPage', { title: 'T', campaignId: '' });

	expect(summary).toMatchObject({
		attempts: { deferred: 1 },
		waiting: { deferred: 2, in_doubt: 2 },
	});
	expect(await digestOf(summary)).toContain('Waiting now: in doubt 2, deferred 2');
	expect(recordOf(page).totals.inDoubt).toBe(2);
});

test('what a server has used today is read in the zone of the policy', async () => {
	const { id } = await node.store.servers.upsert({
		...{ name: 'out1', heloName: 'out1.example.net', mailFromAddress: 'b@example.net' },
		dailyCap: 500,
	});
	// Where it is another day than in UTC just now.
	const timeZone = new Date().getUTCHours() < 11 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati';
	const profile = { profileName: 'default', reason: 'we live there' };
	await node.run('policyProfile.save', { ...profile, changes: JSON.stringify({ timeZone }) });
	await node.run('policyProfile.activate', { ...profile, version: 2 });
	const bucket = localDay(Date.now(), timeZone);
	const used = { scope: 'server', subject: id, bucket } as const;
	await node.store.sends.reserveCounters([{ ...used, cap: 500, slots: 7 }]);
	const [page] = await node.run('stats.dashboardPage', { title: 'T', campaignId: '' });

	expect(recordOf(page).servers).toMatchObject([{ name: 'out1', usedToday: 7 }]);
});

test('a mail counts on the day it left, not when it was made', async () => {
	const { sends } = node.store;
	const [before, day] = [Date.UTC(2026, 4, 30, 23, 59), Date.UTC(2026, 5, 1)];
	for (const [id, sentAt] of [['first', day], ['last', day + 86_399_999], ['next', day + 86_400_000]] as const) {
		await sends.insertAttempt(sampleAttempt(id, { state: 'sending', createdAt: before }));
		await sends.transition({ attemptId: id, from: ['sending'], to: 'sent', patch: { sentAt, settledAt: sentAt } });
	} // prettier-ignore
	const [summary] = await node.run('stats.summary', {
		...{ since: '2026-06-01T00:00:00Z', until: '2026-06-02T00:00:00Z' },
	});

	expect(summary).toMatchObject({
		attempts: { sent: 2 },
		mails: { sent: 2 },
		days: [{ day: '2026-06-01', attempts: { sent: 2 } }],
	});
});

test('no rate of an empty total', async () => {
	const [snapshot] = await node.run('stats.snapshot', { campaignId: 'autumn' });
	const none = { deliveryRate: null, bounceRate: null, responseRate: null, complaintRate: null };

	expect(snapshot).toMatchObject({ last7Days: none, wonRate: null });
	const [page] = await node.run('stats.dashboardPage', { title: 'T', campaignId: 'autumn' });
	expect(tilesOf(page)).toContain('none to judge by');
	expect(tilesOf(page)).not.toContain('0 % of');
});
