import type { StoredEvent } from '../store/alert-book';
import type { StoreSlices } from '../store/store';
import type { ReplyClass } from './data/reply-class-rules';
import type { DeadAddress } from './dead-address';
import { auditSuppression, suppressDeadAddress } from './dead-address';
import { pauseSender } from './pause-sender';
import type { SendPlan } from './reserve';
import { quotaFreesAt } from './quota-rest';
import { restUntil, slowDown } from '../store/sender-rest';
import type { Verdict } from './submission-outcome';

const DAY_MS = 86_400_000;
const SOFT_BOUNCE_MEMORY_DAYS = 30;
const SOFT_SUPPRESSION_DAYS = 90;
/** Full mailboxes get a third chance, switched-off ones a second. What a report calls the same counts as well. */
const SOFT_BOUNCES = {
	mailbox_full: { limit: 3, reported: ['mailboxfull'] },
	mailbox_disabled: { limit: 2, reported: ['suspend'] },
} as const;
const RATE_REST_MS = 15 * 60_000;
// A used-up quota comes back over a rolling day; asking earlier prolongs it.
const QUOTA_REST_MS = 3_600_000;
// A server that is down costs each mail one of its five tries: one knock a minute is enough to find it up.
const UNREACHABLE_REST_MS = 60_000;
// Certificates and protocols are mended by people.
const TLS_REST_MS = 15 * 60_000;

interface Refused {
	readonly plan: SendPlan;
	readonly verdict: Verdict;
	readonly now: number;
}

type Action = (slices: StoreSlices, refused: Refused) => Promise<void>;

const onRejection =
	(action: Action): Action =>
	async (slices, refused) => {
		if (refused.verdict.state === 'rejected') await action(slices, refused);
	};

/** What is not named here concerns neither recipient nor mailbox. */
const ACTIONS: Readonly<Partial<Record<ReplyClass, Action>>> = {
	address_dead: onRejection(
		async (slices, refused) => await suppressDeadAddress(slices, deadAddressOf(refused)),
	),
	mailbox_full: onRejection(
		async (slices, refused) =>
			await suppressAfterRepetition(slices, refused, SOFT_BOUNCES.mailbox_full),
	),
	mailbox_disabled: onRejection(
		async (slices, refused) =>
			await suppressAfterRepetition(slices, refused, SOFT_BOUNCES.mailbox_disabled),
	),
	policy: pause,
	rate: async (slices, refused) => await coolDown(slices, refused, RATE_REST_MS),
	account_limit: waitForQuota,
	auth: stopMailbox,
	content: flagCampaign,
	network: async (slices, refused) => await breakCircuit(slices, refused, UNREACHABLE_REST_MS),
	tls: async (slices, refused) => await breakCircuit(slices, refused, TLS_REST_MS),
};

/** What a refusal means for recipient and mailbox (sending-and-policy 6). */
export async function actOnRefusal(slices: StoreSlices, refused: Refused): Promise<void> {
	const { replyClass } = refused.verdict;
	if (replyClass !== null) await ACTIONS[replyClass]?.(slices, refused);
}

async function suppressAfterRepetition(
	slices: StoreSlices,
	refused: Refused,
	{ limit, reported }: { readonly limit: number; readonly reported: readonly string[] },
): Promise<void> {
	const { plan, verdict, now } = refused;
	const address = plan.composed.mail.envelopeTo;
	const since = now - SOFT_BOUNCE_MEMORY_DAYS * DAY_MS;
	const attempts = await slices.sends.findByRecipient(address, since);
	const alike = attempts.filter(({ replyClass }) => replyClass === verdict.replyClass);
	const reports = await slices.replies.countBounces({ address, reasons: reported, since });
	if (alike.length + reports.count < limit) return;
	await slices.suppressions.add([
		{
			scope: 'address',
			subject: address,
			reason: 'hard_bounce',
			note: `${limit} soft bounces in ${SOFT_BOUNCE_MEMORY_DAYS} days: ${verdict.reason}`.slice(
				0,
				500,
			),
			actor: plan.policy.actor,
			expiresAt: now + SOFT_SUPPRESSION_DAYS * DAY_MS,
		},
	]);
	await auditSuppression(slices, deadAddressOf(refused));
}

function deadAddressOf({ plan, verdict, now }: Refused): DeadAddress {
	return {
		address: plan.composed.mail.envelopeTo,
		sender: plan.policy.sender,
		actor: plan.policy.actor,
		attemptId: plan.attemptId,
		campaignId: plan.policy.campaignId,
		reason: verdict.reason,
		now,
	};
}

async function pause(slices: StoreSlices, refused: Refused): Promise<void> {
	const { scope, until, paused } = await pauseSender(slices, refused);
	await raise(slices, refused, {
		kind: 'send.policy_block',
		severity: scope === 'mailbox' ? 'warning' : 'critical',
		details: { scope, paused, until: new Date(until).toISOString() },
	});
}

async function coolDown(slices: StoreSlices, refused: Refused, firstRestMs: number): Promise<void> {
	const { plan, now } = refused;
	await tellRest(slices, refused, await slowDown(slices, plan.mailbox.id, { now, firstRestMs }));
}

async function waitForQuota(slices: StoreSlices, refused: Refused): Promise<void> {
	const { plan, now } = refused;
	const { id } = plan.mailbox;
	const least = await slowDown(slices, id, { now, firstRestMs: QUOTA_REST_MS });
	const until = Math.max(least, (await quotaFreesAt(slices.sends, id, now)) ?? 0);
	await restUntil(slices, id, { now, until, reason: 'quota' });
	await tellRest(slices, refused, until);
}

async function tellRest(slices: StoreSlices, refused: Refused, until: number): Promise<void> {
	await raise(slices, refused, {
		kind: 'send.rate_limited',
		severity: 'info',
		details: { until: new Date(until).toISOString() },
	});
}

/** Mails go on over other servers, or wait without using up their tries (sending-and-policy 6). */
async function breakCircuit(slices: StoreSlices, refused: Refused, restMs: number): Promise<void> {
	const { plan, verdict, now } = refused;
	if (!verdict.serverFailed) return;
	const until = now + restMs;
	await restUntil(slices, plan.mailbox.id, { now, until, reason: 'unreachable' });
	await raise(slices, refused, {
		kind: 'send.server_unreachable',
		severity: 'warning',
		details: { server: plan.mailbox.smtpHost, until: new Date(until).toISOString() },
	});
}

async function stopMailbox(slices: StoreSlices, refused: Refused): Promise<void> {
	const { id, inPool } = refused.plan.mailbox;
	// A credential has a password of its own: that of the row may be right.
	const row = inPool ? await slices.mailboxes.get(id) : undefined;
	// Whoever is stopped already keeps the reason of it.
	if (row?.status === 'active')
		await slices.mailboxes.setStatus(id, 'auth_failed', refused.verdict.reason.slice(0, 500));
	await raise(slices, refused, { kind: 'mailbox.auth_failed', severity: 'critical' });
}

/** Too large, or a text that the server does not take: the next recipients will get no other one. */
async function flagCampaign(slices: StoreSlices, refused: Refused): Promise<void> {
	const { campaignId, stepId } = refused.plan.policy;
	await raise(slices, refused, {
		kind: 'send.content_refused',
		severity: 'warning',
		...(campaignId === '' ? {} : { subject: campaignId }),
		details: { campaignId, stepId },
	});
}

type Told = Pick<StoredEvent, 'kind' | 'severity'> &
	Partial<Pick<StoredEvent, 'details' | 'subject'>>;

async function raise(
	{ alerts }: StoreSlices,
	{ plan, verdict, now }: Refused,
	{ kind, severity, subject, details = {} }: Told,
): Promise<void> {
	await alerts.recordEvent({
		kind,
		severity,
		subject: subject ?? plan.mailbox.address,
		details: {
			reply: verdict.reason.slice(0, 500),
			provider: plan.policy.recipientProvider ?? 'other',
			...details,
		},
		dedupeKey: `${kind}:${subject ?? plan.mailbox.id}`,
		at: now,
	});
}
