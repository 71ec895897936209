import type { MailboxPool } from '../store/mailbox-pool';
import type { ServerList } from '../store/server-list';
import type { ThreadStops } from '../store/thread-stops';
import type { WarmupBook } from '../store/warmup-book';
import { planOf } from './apply-plan';
import type { Participant } from './plan-exchanges';

const MAX_ENROLMENTS = 10_000;

/**
 * Mailboxes that begin new exchanges: acknowledged by their owner, active, not at rest, and not on a
 * server that is being emptied; nor one that begins no new threads. In quarantine warm-up mail goes on (ledger S2-49).
 */
export async function findParticipants({
	warmups,
	mailboxes,
	servers,
	threadStops,
}: {
	readonly warmups: Pick<WarmupBook, 'list'>;
	readonly mailboxes: Pick<MailboxPool, 'get'>;
	readonly servers: Pick<ServerList, 'list'>;
	readonly threadStops: Pick<ThreadStops, 'list'>;
}): Promise<readonly Participant[]> {
	const closed = new Set([
		...(await servers.list({}))
			.filter(({ status }) => status === 'draining' || status === 'disabled')
			.map(({ id }) => id),
		...(await threadStops.list()).map(({ subject }) => subject),
	]);
	const participants: Participant[] = [];
	for (const enrolment of await warmups.list({ limit: MAX_ENROLMENTS })) {
		const isOut = enrolment.state === 'cooling_down' || enrolment.state === 'stopped';
		if (enrolment.acknowledged === null || isOut) continue;
		const mailbox = await mailboxes.get(enrolment.mailboxId);
		if (mailbox?.status !== 'active') continue;
		const { id, domain, serverId } = mailbox;
		if ([id, domain, serverId ?? ''].some((name) => closed.has(name))) continue;
		participants.push({ mailbox, enrolment, plan: planOf(enrolment) });
	}

	return participants;
}
