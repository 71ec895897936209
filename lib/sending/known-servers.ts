import type { Mailbox } from '../store/mailbox-pool';
import type { Server } from '../store/server-list';
import type { OutreachStore } from '../store/store';

export type KnownServers = ReadonlyMap<string, Server>;

// A drain or a quarantine holds for the next mailbox that is chosen, a second later at most.
const FRESH_MS = 1_000;

/** Servers are few: they are read once a second however many mails leave. */
export function rememberServers(
	store: Pick<OutreachStore, 'servers'>,
): (now: number) => Promise<KnownServers> {
	let known: KnownServers = new Map();
	let readAt = -Infinity;

	return async (now) => {
		if (now - readAt < FRESH_MS) return known;
		known = new Map((await store.servers.list({})).map((server) => [server.id, server]));
		readAt = now;

		return known;
	};
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
