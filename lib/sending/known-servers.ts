import type { Mailbox } from '../store/mailbox-pool';
import type { Server } from '../store/server-list';
import type { StoreSlices } from '../store/store';

/** A server of ours and how many of its mailboxes are active. */
export interface KnownServer extends Server {
	readonly mailboxes: number;
}

export type KnownServers = ReadonlyMap<string, KnownServer>;

// A drain or a quarantine holds for the next mailbox that is chosen, a second later at most.
const FRESH_MS = 1_000;
// How many share it only sets the pace, and costs a walk over the pool.
const COUNT_FRESH_MS = 60_000;

/** Servers are few: they are read once a second however many mails leave. */
export function rememberServers(
	store: Pick<StoreSlices, 'servers' | 'mailboxes'>,
): (now: number) => Promise<KnownServers> {
	let known: KnownServers = new Map();
	let readAt = -Infinity;
	let mailboxes: ReadonlyMap<string, number> = new Map();
	let countedAt = -Infinity;

	return async (now) => {
		if (now - readAt < FRESH_MS) return known;
		if (now - countedAt >= COUNT_FRESH_MS) {
			mailboxes = await store.mailboxes.countByServer();
			countedAt = now;
		}
		known = withMailboxes(await store.servers.list({}), mailboxes);
		readAt = now;

		return known;
	};
}

export function withMailboxes(
	servers: readonly Server[],
	mailboxes: ReadonlyMap<string, number>,
): KnownServers {
	return new Map(
		servers.map((server) => [server.id, { ...server, mailboxes: mailboxes.get(server.id) ?? 0 }]),
	);
}

/** Open threads may go on over its server: one that is being drained, but none that is out of use. */
export function mayGoOn({ serverId }: Pick<Mailbox, 'serverId'>, known: KnownServers): boolean {
	return isServed({ serverId }, known) || known.get(serverId ?? '')?.status === 'draining';
}

/** Its server takes campaigns; a draining one only finishes threads. */
export function isServed({ serverId }: Pick<Mailbox, 'serverId'>, known: KnownServers): boolean {
	const server = known.get(serverId ?? '');

	return !server || (server.status === 'enabled' && server.tier !== 'quarantine');
}
