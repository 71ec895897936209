import type { SendingAccount } from '../policy/gather-facts';
import { nextOpening } from './sending-window';
import type { SendingMailbox } from './sending-mailbox';

/** The mailbox as the policy sees it at this moment. */
export function accountOf(
	mailbox: SendingMailbox,
	now: number,
	recipientZone?: string,
): SendingAccount {
	return {
		id: mailbox.id,
		domain: mailbox.domain,
		serverId: mailbox.serverId,
		dailyCap: mailbox.dailyCap,
		rollingCap: mailbox.rollingCap,
		minuteCap: slowed(mailbox),
		timeZone: mailbox.timeZone,
		serverDailyCap: mailbox.serverDailyCap,
		facts: {
			id: mailbox.id,
			status: mailbox.status,
			cooldownUntil: mailbox.cooldownUntil,
			windowOpensAt: nextOpening(mailbox, { now, zone: recipientZone ?? mailbox.timeZone }),
			serverId: mailbox.serverId,
		},
	};
}

// What Microsoft 365 lets through, and a fair pace for anybody who has just been told to slow down.
const USUAL_PER_MINUTE = 10;

function slowed({ minuteCap, slowdown }: SendingMailbox): number | null {
	if (slowdown === 1) return minuteCap;

	return Math.max(1, Math.floor((minuteCap ?? USUAL_PER_MINUTE) / slowdown));
}
