import type { Mailbox } from '../store/mailbox-pool';
import type { Server } from '../store/server-list';
import type { ReputationAlert } from './judge-thresholds';
import { placesOf } from './reassign-mailboxes';

export interface CapacityFacts {
	readonly servers: readonly Server[];
	readonly mailboxes: readonly Mailbox[];
}

export const SPARE = 'spare_capacity';
/** One subject for all servers: a mailbox moves wherever there is a place. */
export const ALL_SERVERS = 'all servers';
export const SPARE_KEY = `reputation:pool:${ALL_SERVERS}:${SPARE}`;

// Ledger S2: a fifth of the places stays free, so that the mailboxes of a quarantined server find one.
const MIN_SPARE = 0.2;

/** Own servers that are so full that nobody could move; a single server has nowhere to move to. */
export function findScarceCapacity({
	servers,
	mailboxes,
}: CapacityFacts): readonly ReputationAlert[] {
	const open = servers.filter(({ status }) => status === 'enabled');
	const known = new Set(servers.map(({ id }) => id));
	const assigned = mailboxes.filter(({ serverId }) => serverId !== null && known.has(serverId));
	const places = open.reduce((sum, server) => sum + placesOf(server), 0);
	if (servers.length < 2 || assigned.length === 0) return [];
	const spare = places === 0 ? 0 : Math.max(0, places - assigned.length) / places;
	if (spare >= MIN_SPARE) return [];

	return [
		{
			severity: 'warning',
			state: 'firing',
			subjectKind: 'pool',
			subject: ALL_SERVERS,
			signal: SPARE,
			value: spare,
			threshold: MIN_SPARE,
			action: 'none',
			fix: `${assigned.length} mailboxes share ${places} places on enabled servers. Add an address or a server: when one is quarantined its mailboxes have to go somewhere.`,
			dedupeKey: SPARE_KEY,
		},
	];
}
