import { quotesSomebody } from '../policy/audit-entry';
import type { Decision } from '../policy/decide';
import type { ReasonCode } from '../policy/reasons';
import type { Attempt } from '../store/send-ledger';
import type { OutreachStore } from '../store/store';
import { auditOf } from './recover';

/** A person lifts these; the mail stays as it was meant. */
const LIFTED_BY_HAND: ReadonlySet<ReasonCode> = new Set(['campaign_paused']);

/** Months, where an entry ends by itself at all: a mail of which nobody remembers the reason. */
const NOT_WORTH_WAITING: ReadonlySet<ReasonCode> = new Set([
	'suppressed_address',
	'suppressed_domain',
	'suppressed_campaign',
]);

/**
 * A deferred mail is due, and the policy of today refuses it. What only has to wait goes to the end of
 * the line, until its moment where there is one: else the same few refused mails would keep all others
 * from being sent. What will never be allowed is given up, and its keys are free.
 */
export async function putBack(
	store: OutreachStore,
	attempt: Attempt,
	{ decision, now }: { readonly decision: Decision; readonly now: number },
): Promise<'deferred' | 'cancelled'> {
	// Another worker was faster: it is at work on this very attempt.
	if (decision.previousAttemptId === attempt.id) return 'deferred';
	const to = isFinal(decision) ? 'cancelled' : 'deferred';
	const patch =
		to === 'cancelled'
			? { nextAttemptAt: null, settledAt: now }
			: { nextAttemptAt: Math.max(decision.nextAllowedAt ?? now, now) };
	await store.transaction(async ({ sends, audit }) => {
		if (!(await sends.transition({ attemptId: attempt.id, from: ['deferred'], to, patch }))) return;
		if (to === 'deferred') return;
		await sends.settleKeys(attempt.id, 'released');
		await audit.append({
			...auditOf(attempt, { action: 'send.cancel', decision: to, now }),
			reason: decision.reason,
			erasableReason: quotesSomebody(decision),
		});
	});

	return to;
}

function isFinal({ reasons, facts: { campaign } }: Decision): boolean {
	// Nobody goes on with a campaign that is finished.
	const mayBeLifted = campaign?.status !== 'finished';

	return reasons.some(
		({ effect, nextAllowedAt, code }) =>
			NOT_WORTH_WAITING.has(code) ||
			(effect === 'block' &&
				nextAllowedAt === undefined &&
				!(mayBeLifted && LIFTED_BY_HAND.has(code))),
	);
}
