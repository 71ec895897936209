import type { ScheduledMailbox } from '../../lib/sending/campaign-schedule';
import { isServed, withMailboxes } from '../../lib/sending/known-servers';
import type { OutreachStore } from '../../lib/store/store';

// Enough for any pool whose plan a person reads.
const MAX_MAILBOXES = 500;

/** The mailboxes of the pool as a plan sees them, without their secrets. */
export async function scheduledPool(
	store: Pick<OutreachStore, 'mailboxes' | 'servers'>,
	tags: readonly string[],
): Promise<readonly ScheduledMailbox[]> {
	const counts = await store.mailboxes.countByServer();
	const servers = withMailboxes(await store.servers.list({}), counts);
	const active = await store.mailboxes.list({ status: 'active', limit: MAX_MAILBOXES });

	return active
		.filter(
			(mailbox) =>
				isServed(mailbox, servers) &&
				(tags.length === 0 || tags.some((tag) => mailbox.poolTags.includes(tag))),
		)
		.map((mailbox) => ({
			...mailbox,
			serverDailyCap: servers.get(mailbox.serverId ?? '')?.dailyCap ?? null,
			serverMailboxes: Math.max(1, counts.get(mailbox.serverId ?? '') ?? 1),
			slowdown: 1,
		}));
}
