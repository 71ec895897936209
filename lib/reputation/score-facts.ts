import type { Clock } from '../clock';
import { allMailboxes } from '../store/all-mailboxes';
import type { AlertBook } from '../store/alert-book';
import type { Mailbox, MailboxPool } from '../store/mailbox-pool';
import type { Freshness, ReputationLog } from '../store/reputation-log';
import type { Server, ServerList } from '../store/server-list';
import type { CrowdPorts } from './crowded-domains';
import { readFreshness } from './find-silence';
import type { OwnCounters } from './score';
import { addCounters } from './score';

export interface ScorePorts extends CrowdPorts {
	readonly reputation: ReputationLog;
	readonly mailboxes: MailboxPool;
	readonly servers: ServerList;
	readonly alerts: Pick<AlertBook, 'getAlert' | 'putAlert'>;
	readonly clock: Clock;
}

const DAY_MS = 24 * 3_600_000;
const WINDOW_DAYS = 7;
const NOTHING: OwnCounters = addCounters([]);

export interface ScoreFacts {
	readonly mailboxes: readonly Mailbox[];
	readonly servers: readonly Server[];
	/** By mailbox: the whole window, and today with yesterday. */
	readonly counters: ReadonlyMap<string, OwnCounters>;
	readonly lastDay: ReadonlyMap<string, OwnCounters>;
	readonly reputation: ReputationLog;
	readonly sinceDay: string;
	/** As it was before this run. */
	readonly freshness: Freshness;
}

export async function gatherFacts(
	{ mailboxes, servers, reputation }: ScorePorts,
	now: number,
): Promise<ScoreFacts> {
	const dayBefore = (days: number): string =>
		new Date(now - days * DAY_MS).toISOString().slice(0, 10);
	const sinceDay = dayBefore(WINDOW_DAYS);
	const sumSince = async (day: string): Promise<ReadonlyMap<string, OwnCounters>> =>
		new Map((await reputation.sumResults(day)).map((total) => [total.mailboxId, total]));

	return {
		mailboxes: await allMailboxes(mailboxes),
		servers: await servers.list({}),
		counters: await sumSince(sinceDay),
		lastDay: await sumSince(dayBefore(1)),
		reputation,
		sinceDay,
		freshness: await readFreshness(reputation, now),
	};
}

/** What these mailboxes did together. */
export function countersOf(
	{ counters, lastDay }: ScoreFacts,
	members: readonly Mailbox[],
): { readonly counters: OwnCounters; readonly lastDay: OwnCounters } {
	return {
		counters: addCounters(members.map(({ id }) => counters.get(id) ?? NOTHING)),
		lastDay: addCounters(members.map(({ id }) => lastDay.get(id) ?? NOTHING)),
	};
}
