import type { Decision } from '../policy/decide';
import type { ReasonCode } from '../policy/reasons';
import type { SecureRandom } from '../random';
import type { Mailbox } from '../store/mailbox-pool';
import type { OutreachStore } from '../store/store';
import { opensAt, wakesAt } from './pool-windows';
import type { SendingMailbox } from './sending-mailbox';

export interface PutOffPorts {
	readonly store: Pick<OutreachStore, 'mailboxes'>;
	readonly random: SecureRandom;
}

/** Caps of a day that are used up for every mail, whoever it goes to. */
const FULL_CODES: ReadonlySet<ReasonCode> = new Set(['mailbox_cap', 'sender_domain_cap', 'ip_cap']);
const MAX_MAILBOXES = 1_000;

/**
 * Takes a mailbox whose cap is reached out of the line until it may send again, and with the cap of its
 * server all that share it: else every later mail would try them one after another in vain.
 */
export async function putOffFull(
	ports: PutOffPorts,
	mailbox: SendingMailbox,
	{ reasons, nextAllowedAt }: Decision,
): Promise<void> {
	const full = reasons.filter(({ code }) => FULL_CODES.has(code));
	if (full.length === 0 || nextAllowedAt === null) return;
	const isServerFull = full.some(({ code }) => code === 'ip_cap');
	for (const each of await sharing(ports, mailbox, isServerFull)) {
		const opening = opensAt(each, { now: nextAllowedAt }) ?? nextAllowedAt;
		const nextAt = wakesAt(each, opening, ports.random);
		if (each.nextAt < nextAllowedAt) await ports.store.mailboxes.schedule(each.id, { nextAt });
	}
}

async function sharing(
	{ store: { mailboxes } }: PutOffPorts,
	{ id, serverId }: SendingMailbox,
	isServerFull: boolean,
): Promise<readonly Mailbox[]> {
	if (isServerFull && serverId !== null)
		return await mailboxes.list({ serverId, status: 'active', limit: MAX_MAILBOXES });
	const own = await mailboxes.get(id);

	return own ? [own] : [];
}
