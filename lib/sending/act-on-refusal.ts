import type { StoreSlices } from '../store/store';
import type { ReplyClass } from './data/reply-class-rules';
import type { SendPlan } from './reserve';
import type { Verdict } from './submission-outcome';

const DAY_MS = 86_400_000;
const SOFT_BOUNCE_MEMORY_DAYS = 30;
const SOFT_SUPPRESSION_DAYS = 90;
/** Full mailboxes get a third chance, switched-off ones a second. */
const SOFT_LIMITS = { mailbox_full: 3, mailbox_disabled: 2 } as const;
const RATE_COOLDOWN_MS = 15 * 60_000;

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
	address_dead: onRejection(suppressDeadAddress),
	mailbox_full: onRejection(
		async (slices, refused) =>
			await suppressAfterRepetition(slices, refused, SOFT_LIMITS.mailbox_full),
	),
	mailbox_disabled: onRejection(
		async (slices, refused) =>
			await suppressAfterRepetition(slices, refused, SOFT_LIMITS.mailbox_disabled),
	),
	// The recipient did nothing wrong and is never suppressed; the sender has to rest.
	policy: onRejection(async (slices, refused) => await raise(slices, refused, 'send.policy_block')),
	rate: coolDown,
	account_limit: coolDown,
	auth: stopMailbox,
};

/** What a refusal means for recipient and mailbox (sending-and-policy 6). */
export async function actOnRefusal(slices: StoreSlices, refused: Refused): Promise<void> {
	const { replyClass } = refused.verdict;
	if (replyClass !== null) await ACTIONS[replyClass]?.(slices, refused);
}

/** Only this address: its domain has done nothing (ledger A-17). */
async function suppressDeadAddress(
	slices: StoreSlices,
	{ plan, verdict, now }: Refused,
): Promise<void> {
	const address = plan.composed.mail.envelopeTo;
	await slices.suppressions.add([
		{
			scope: 'address',
			subject: address,
			reason: 'hard_bounce',
			note: verdict.reason.slice(0, 500),
			actor: plan.policy.actor,
		},
	]);
	for (const lead of await slices.leads.findByAddress(address)) {
		await slices.leads.changeStatus(lead.id, 'bounced', {
			stoppedReason: 'hard_bounce',
			nextStepAt: null,
		});
	}
	await appendSuppressionAudit(slices, { plan, verdict, now });
}

async function suppressAfterRepetition(
	slices: StoreSlices,
	refused: Refused,
	limit: number,
): Promise<void> {
	const { plan, verdict, now } = refused;
	const address = plan.composed.mail.envelopeTo;
	const since = now - SOFT_BOUNCE_MEMORY_DAYS * DAY_MS;
	const attempts = await slices.sends.findByRecipient(address, since);
	if (attempts.filter(({ replyClass }) => replyClass === verdict.replyClass).length < limit) return;
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
	await appendSuppressionAudit(slices, refused);
}

async function appendSuppressionAudit(
	{ audit }: StoreSlices,
	{ plan, verdict, now }: Refused,
): Promise<void> {
	await audit.append({
		action: 'suppression.add',
		userId: plan.policy.actor,
		leadEmail: plan.composed.mail.envelopeTo,
		senderEmail: plan.policy.sender,
		subject: null,
		policyResult: null,
		reason: `hard_bounce: ${verdict.reason}`.slice(0, 500),
		legalBasis: null,
		timestamp: now,
		attemptId: plan.attemptId,
		campaignId: plan.policy.campaignId,
	});
}

async function coolDown(slices: StoreSlices, refused: Refused): Promise<void> {
	const { plan, now } = refused;
	if (plan.mailbox.inPool) {
		const before = plan.mailbox.cooldownUntil ?? 0;
		// Each refusal doubles the rest, from a quarter of an hour up to a day.
		const rest = before > now - DAY_MS ? Math.min(DAY_MS, 2 * RATE_COOLDOWN_MS) : RATE_COOLDOWN_MS;
		await slices.mailboxes.schedule(plan.mailbox.id, { cooldownUntil: now + rest });
	}
	await raise(slices, refused, 'send.rate_limited');
}

async function stopMailbox(slices: StoreSlices, refused: Refused): Promise<void> {
	if (refused.plan.mailbox.inPool) {
		await slices.mailboxes.setStatus(
			refused.plan.mailbox.id,
			'auth_failed',
			refused.verdict.reason.slice(0, 500),
		);
	}
	await raise(slices, refused, 'mailbox.auth_failed');
}

async function raise(
	{ alerts }: StoreSlices,
	{ plan, verdict, now }: Refused,
	kind: string,
): Promise<void> {
	await alerts.recordEvent({
		kind,
		severity: kind === 'send.rate_limited' ? 'info' : 'warning',
		subject: plan.mailbox.address,
		details: {
			reply: verdict.reason.slice(0, 500),
			provider: plan.policy.recipientProvider ?? 'other',
		},
		dedupeKey: `${kind}:${plan.mailbox.id}`,
		at: now,
	});
}
