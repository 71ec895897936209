import type { IDataObject } from 'n8n-workflow';

import { findUnread } from '../../../lib/replies/find-unread';
import { countMails } from '../count-mails';
import { campaignField, sinceField } from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { toJson } from './to-json';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 7;
const MAX_LISTINGS = 100;
const MAX_UNREAD = 100;

/** Totals, and the same by UTC day: a digest needs the first, a chart the second. */
async function summary({ store, form, now }: OperationInput): Promise<IDataObject> {
	const until = form.optionalTime('until', 'Until') ?? now;
	const since = form.optionalTime('since', 'Since') ?? until - DEFAULT_DAYS * DAY_MS;
	const campaignId = form.optionalText('campaignId');
	const query = { since, until, campaignId };
	const attempts = await store.statistics.countAttemptsByDay(query);
	const replies = await store.statistics.countRepliesByDay(query);
	const connections = await store.connections.list();
	const unread = findUnread(connections, now);

	return {
		since: new Date(since).toISOString(),
		until: new Date(until).toISOString(),
		campaignId: campaignId ?? null,
		mails: { ...(await countMails(store, query)) },
		waiting: await waitingNow(store, campaignId),
		attempts: totals(attempts.map(({ state, count }) => [state, count])),
		replies: totals(replies.map((row) => [classOf(row), row.count])),
		leads: { ...(await store.statistics.countLeadsByStatus(campaignId)) },
		newSuppressions: { ...(await store.statistics.countSuppressionsByReason({ since, until })) },
		suppressed: await store.suppressions.count(),
		connections: connections.map(toJson),
		unreadMailboxes: unread.slice(0, MAX_UNREAD).map(toJson),
		unreadMailboxCount: unread.length,
		listings: await openListings(store),
		days: byDay([
			...attempts.map(({ day, state, count }) => ({ day, group: 'attempts', name: state, count })),
			...replies.map((row) => ({
				day: row.day,
				group: 'replies',
				name: classOf(row),
				count: row.count,
			})),
		]),
	};
}

async function waitingNow(
	{ statistics }: OperationInput['store'],
	campaignId: string | undefined,
): Promise<IDataObject> {
	const { deferred, inDoubt } = await statistics.countWaiting(campaignId);

	return { deferred, in_doubt: inDoubt };
}

/** Open listings of any address or domain: what a digest has to say first (ledger S4-24). */
async function openListings(store: OperationInput['store']): Promise<IDataObject[]> {
	const events = await store.reputation.listEvents({ status: 'active', limit: MAX_LISTINGS });

	return events.map(({ subject, zone, severity, firstSeen }) => ({
		subject,
		zone,
		severity,
		firstSeen: new Date(firstSeen).toISOString(),
	}));
}

function classOf({
	eventType,
	subType,
}: {
	readonly eventType: string;
	readonly subType: string | null;
}): string {
	return subType === null ? eventType : `${eventType}.${subType}`;
}

function totals(
	counts: ReadonlyArray<readonly [name: string, count: number]>,
): Record<string, number> {
	const sums: Record<string, number> = {};
	for (const [name, count] of counts) sums[name] = (sums[name] ?? 0) + count;

	return sums;
}

interface DayCount {
	readonly day: string;
	readonly group: string;
	readonly name: string;
	readonly count: number;
}

function byDay(counts: readonly DayCount[]): IDataObject[] {
	const days = [...new Set(counts.map(({ day }) => day))].sort();

	return days.map((day) => ({
		day,
		attempts: totalsOf(counts, day, 'attempts'),
		replies: totalsOf(counts, day, 'replies'),
	}));
}

function totalsOf(counts: readonly DayCount[], day: string, group: string): Record<string, number> {
	const wanted = counts.filter((count) => count.day === day && count.group === group);

	return totals(wanted.map(({ name, count }) => [name, count]));
}

export const statsOperations: readonly StoreOperation[] = [
	{
		operation: 'summary',
		name: 'Summary',
		action: 'Get a summary of the numbers',
		description: 'Count attempts, replies, leads and suppressions, in total and by UTC day',
		properties: [
			{ ...sinceField, description: 'Seven days before "Until" when empty' },
			{
				displayName: 'Until',
				name: 'until',
				type: 'dateTime',
				default: '',
				description: 'Now when empty',
			},
			{ ...campaignField, description: 'All campaigns when empty' },
		],
		run: summary,
	},
];
