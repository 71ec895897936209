import type { Decision } from '../policy/decide';
import type { Finding, ReasonCode } from '../policy/reasons';
import type { SecureRandom } from '../random';
import type { Mailbox, MailboxPool } from '../store/mailbox-pool';
import type { OutreachStore } from '../store/store';
import { opensAt, wakesAt } from './pool-windows';
import type { SendingMailbox } from './sending-mailbox';

export interface PutOffPorts {
	readonly store: Pick<OutreachStore, 'transaction'>;
	readonly random: SecureRandom;
}

/** Caps of a day that are used up for every mail, whoever it goes to. */
const FULL_CODES: ReadonlySet<ReasonCode> = new Set(['mailbox_cap', 'sender_domain_cap', 'ip_cap']);
const MAX_MAILBOXES = 1_000;

/**
 * Takes a mailbox whose cap is reached out of the line until that cap begins anew, and with the cap of its
 * server all that share it: else every later mail would try them one after another in vain.
 */
export async function putOffFull(
	ports: PutOffPorts,
	mailbox: SendingMailbox,
	{ reasons }: Decision,
): Promise<void> {
	const full = reasons.filter(({ code }) => FULL_CODES.has(code));
	if (full.length === 0) return;
	await ports.store.transaction(async ({ mailboxes }) => {
		for (const cap of full) await putOff({ mailboxes, random: ports.random }, mailbox, cap);
	});
}

interface Line {
	readonly mailboxes: MailboxPool;
	readonly random: SecureRandom;
}

/** The moment of this cap alone: what else speaks against the mail is none of the mailbox's business. */
async function putOff(
	{ mailboxes, random }: Line,
	mailbox: SendingMailbox,
	{ code, nextAllowedAt: resetsAt }: Finding,
): Promise<void> {
	if (resetsAt === undefined) return;
	const sharing =
		code === 'ip_cap' && mailbox.serverId !== null
			? await mailboxes.list({
					serverId: mailbox.serverId,
					status: 'active',
					limit: MAX_MAILBOXES,
				})
			: await rowOf(mailboxes, mailbox.id);
	for (const each of sharing) {
		if (each.nextAt >= resetsAt) continue;
		const opening = opensAt(each, { now: resetsAt }) ?? resetsAt;
		await mailboxes.schedule(each.id, { nextAt: wakesAt(each, opening, random) });
	}
}

async function rowOf(mailboxes: MailboxPool, id: string): Promise<readonly Mailbox[]> {
	const row = await mailboxes.get(id);

	return row ? [row] : [];
}
