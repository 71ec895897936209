import type { SmtpReply } from '../mail/smtp-reply';
import type { Decision } from '../policy/decide';
import type { AttemptState } from '../store/send-ledger';
import type { ReplyClass } from './data/reply-class-rules';

export type OutcomeKind = 'sent' | 'blocked' | 'deferred' | 'rejected' | 'in_doubt';

/** What became of one item; every field that does not apply is null. */
export interface SendOutcome {
	readonly outcome: OutcomeKind;
	readonly state: AttemptState | 'dry_run' | 'blocked';
	readonly attemptId: string | null;
	readonly messageId: string | null;
	readonly serverMessageId: string | null;
	readonly threadId: string | null;
	readonly mailboxId: string | null;
	readonly mailboxAddress: string | null;
	readonly serverId: string | null;
	/** Why this mailbox: the parts of its score, each 0 to 1; null for an account that was not chosen. */
	readonly mailboxScore: Readonly<Record<string, number>> | null;
	readonly variant: string | null;
	readonly reply: SmtpReply | null;
	readonly replyClass: ReplyClass | null;
	readonly retryable: boolean;
	readonly reason: string;
	readonly decision: Decision | null;
	readonly auditId: string | null;
	readonly nextAttemptAt: number | null;
	readonly tryCount: number;
	/** An earlier run of the same execution did it; this run sent nothing. */
	readonly previouslySent: boolean;
	readonly previousAttemptId: string | null;
	readonly journaled: boolean;
	/** Only in a dry run: the message as it would have left. */
	readonly preview: {
		readonly subject: string;
		readonly text: string;
		readonly message: string;
	} | null;
}

const NOTHING: Omit<SendOutcome, 'outcome' | 'state' | 'reason'> = {
	attemptId: null,
	messageId: null,
	serverMessageId: null,
	threadId: null,
	mailboxId: null,
	mailboxAddress: null,
	serverId: null,
	mailboxScore: null,
	variant: null,
	reply: null,
	replyClass: null,
	retryable: false,
	decision: null,
	auditId: null,
	nextAttemptAt: null,
	tryCount: 0,
	previouslySent: false,
	previousAttemptId: null,
	journaled: false,
	preview: null,
};

export function outcome(
	given: Pick<SendOutcome, 'outcome' | 'state' | 'reason'> & Partial<SendOutcome>,
): SendOutcome {
	return { ...NOTHING, ...given };
}

/** What was decided against a mail, and where it is written down. */
export interface Refusal {
	readonly decision: Decision;
	readonly auditId: string | null;
}

/** What the policy refuses, for good or until a moment; nothing was reserved. */
export function refused({ decision, auditId }: Refusal): SendOutcome {
	return outcome({
		outcome: decision.deferrable ? 'deferred' : 'blocked',
		state: 'blocked',
		reason: decision.reason,
		decision,
		auditId,
		mailboxId: decision.facts.mailbox?.id ?? null,
		retryable: decision.nextAllowedAt !== null,
		nextAttemptAt: decision.nextAllowedAt,
		previousAttemptId: decision.previousAttemptId,
	});
}
