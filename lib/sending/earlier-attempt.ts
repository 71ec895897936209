import type { Decision } from '../policy/decide';
import type { Attempt } from '../store/send-ledger';
import type { ReplyClass } from './data/reply-class-rules';
import type { SendOutcome } from './outcome';
import { outcome } from './outcome';

export type EarlierAttempt =
	/** The same work again (Retry On Fail, a replay): tell what came of it, do nothing. */
	| { readonly kind: 'repeat'; readonly outcome: SendOutcome }
	/** Its time has come. */
	| { readonly kind: 'due'; readonly attempt: Attempt }
	| { readonly kind: 'duplicate' };

export interface ThisRun {
	readonly workerId: string;
	readonly executionId: string | null;
	readonly now: number;
}

/** What a duplicate means: another person's mail, our own repeated step, or a deferred one (crash matrix 9). */
export function readEarlierAttempt(
	attempt: Attempt,
	decision: Decision,
	run: ThisRun,
): EarlierAttempt {
	if (attempt.state === 'deferred') {
		return attempt.nextAttemptAt !== null && attempt.nextAttemptAt <= run.now
			? { kind: 'due', attempt }
			: { kind: 'repeat', outcome: report(attempt, decision, 'deferred') };
	}
	// Two equal items of one run are duplicates; the same item of a repeated run is a repeat.
	const sameExecution =
		run.executionId !== null &&
		attempt.executionId === run.executionId &&
		attempt.workerId !== run.workerId;
	if (!sameExecution) return { kind: 'duplicate' };
	if (attempt.state === 'sent')
		return { kind: 'repeat', outcome: report(attempt, decision, 'sent') };
	if (attempt.state === 'in_doubt')
		return { kind: 'repeat', outcome: report(attempt, decision, 'in_doubt') };
	if (attempt.state === 'rejected')
		return { kind: 'repeat', outcome: report(attempt, decision, 'rejected') };

	return { kind: 'duplicate' };
}

function report(
	attempt: Attempt,
	decision: Decision,
	kind: 'sent' | 'deferred' | 'in_doubt' | 'rejected',
): SendOutcome {
	return outcome({
		outcome: kind,
		state: attempt.state,
		reason: attempt.smtpReply ?? decision.reason,
		attemptId: attempt.id,
		messageId: attempt.messageId,
		serverMessageId: attempt.serverMessageId,
		threadId: attempt.threadId,
		mailboxId: attempt.mailboxId,
		mailboxAddress: attempt.sender,
		serverId: attempt.serverId,
		variant: attempt.variant,
		replyClass: attempt.replyClass as ReplyClass | null,
		retryable: kind === 'deferred',
		decision,
		nextAttemptAt: attempt.nextAttemptAt,
		tryCount: attempt.tryCount,
		previouslySent: kind === 'sent',
		previousAttemptId: attempt.id,
	});
}
