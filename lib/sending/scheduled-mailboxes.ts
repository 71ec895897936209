import { minuteCapOf } from '../mail/provider-presets';
import type { StandingSlices } from './account-standing';
import { standingOf } from './account-standing';
import type { MailsTaken, ScheduledMailbox } from './campaign-schedule';
import { isServed, mayGoOn, rememberServers, withMailboxes } from './known-servers';
import type { SendingMailbox } from './sending-mailbox';
import type { Mailbox } from '../store/mailbox-pool';
import type { OutreachStore } from '../store/store';

// Enough for any pool whose plan a person reads.
const MAX_MAILBOXES = 500;

/**
 * The mailboxes of the pool as a plan sees them, without their secrets.
 *
 * @param ofThreads ids of those that began threads: they go on with them whatever their tags are
 */
export async function scheduledPool(
	{ mailboxes, servers, threadStops }: Pick<OutreachStore, 'mailboxes' | 'servers' | 'threadStops'>,
	tags: readonly string[],
	ofThreads: readonly string[],
): Promise<readonly ScheduledMailbox[]> {
	const counts = await mailboxes.countByServer();
	const known = withMailboxes(await servers.list({}), counts);
	const toScheduled = (mailbox: Mailbox, takes: MailsTaken): ScheduledMailbox => ({
		...mailbox,
		minuteCap: minuteCapOf(mailbox),
		serverDailyCap: known.get(mailbox.serverId ?? '')?.dailyCap ?? null,
		serverMailboxes: Math.max(1, counts.get(mailbox.serverId ?? '') ?? 1),
		slowdown: 1,
		takes,
	});

	const active = (await mailboxes.list({ status: 'active', limit: MAX_MAILBOXES })).filter(
		(mailbox) => isServed(mailbox, known) && isTagged(mailbox, tags),
	);
	const stops = await threadStops.findFor(active.map((row) => ({ ...row, mailboxId: row.id })));
	const inUse = active.map((mailbox, index) =>
		toScheduled(mailbox, stops[index]?.length ? 'follow_ups' : 'every_mail'),
	);
	const ids = new Set(inUse.map(({ id }) => id));
	const others = await mailboxes.getAll(ofThreads.filter((id) => !ids.has(id)));

	return [
		...inUse,
		...[...others.values()]
			.filter((mailbox) => mailbox.status === 'active' && mayGoOn(mailbox, known))
			.map((mailbox) => toScheduled(mailbox, 'own_threads')),
	];
}

/** The one account of a credential, if it may send: it goes on with threads whoever began them. */
export async function scheduledAccount(
	store: StandingSlices & Pick<OutreachStore, 'servers' | 'threadStops'>,
	given: SendingMailbox,
	now: number,
): Promise<readonly ScheduledMailbox[]> {
	const servers = await rememberServers(store)(now);
	const account = await standingOf(store, given, { now, servers });
	if (account.status !== 'active' || !mayGoOn(account, servers)) return [];
	const [stops = []] = await store.threadStops.findFor([{ ...account, mailboxId: account.id }]);
	const takes = stops.length > 0 ? 'follow_ups' : 'every_mail';

	return [
		{
			...account,
			slowdown: 1,
			nextAt: 0,
			takes: isServed(account, servers) ? takes : 'own_threads',
		},
	];
}

function isTagged({ poolTags }: Mailbox, tags: readonly string[]): boolean {
	return tags.length === 0 || tags.some((tag) => poolTags.includes(tag));
}
