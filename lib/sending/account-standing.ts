import type { StoreSlices } from '../store/store';
import { readRest } from '../store/sender-rest';
import type { KnownServers } from './known-servers';
import { isServed, mayGoOn } from './known-servers';
import type { SendingMailbox } from './sending-mailbox';

export type StandingSlices = Pick<StoreSlices, 'rateLimits' | 'mailboxes' | 'senderDomains'>;

/**
 * The account of a credential as it stands now. If the pool has a row of its address, what holds for that row
 * holds for it too, also what changes in the middle of a run: a pause, a lower cap, its server.
 */
export async function standingOf(
	{ rateLimits, mailboxes, senderDomains }: StandingSlices,
	mailbox: SendingMailbox,
	{ now, servers }: { readonly now: number; readonly servers: KnownServers },
): Promise<SendingMailbox> {
	const rest = await readRest({ rateLimits }, mailbox.id, now);
	const row = await mailboxes.get(mailbox.id);
	// The rest of a domain stands in its rows, where it may have been ended for one of them.
	const domain = row ? undefined : await senderDomains.get(mailbox.domain);
	const { status, serverId, cooldownUntil, dailyCap } = row ?? mailbox;
	const ends = [rest.until, cooldownUntil, domain?.cooldownUntil ?? null];
	const until = Math.max(...ends.map((end) => end ?? 0));

	return {
		...mailbox,
		status,
		serverId,
		dailyCap: lowerOf(mailbox.dailyCap, dailyCap),
		serverDailyCap: servers.get(serverId ?? '')?.dailyCap ?? null,
		slowdown: rest.slowdown,
		cooldownUntil: until > 0 ? until : null,
	};
}

/** What the row allows is the most, whichever way it sends: warm-up has nothing but this cap. */
function lowerOf(one: number | null, other: number | null): number | null {
	if (one === null || other === null) return one ?? other;

	return Math.min(one, other);
}

/** As in the pool: a server that is being drained goes on with its own threads only. */
export function serverTakes(
	mailbox: Pick<SendingMailbox, 'id' | 'serverId'>,
	threadMailboxId: string | null,
	servers: KnownServers,
): boolean {
	return (threadMailboxId === mailbox.id ? mayGoOn : isServed)(mailbox, servers);
}
