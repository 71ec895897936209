import { ConfigurationError } from '../../mail/errors';
import type { SmtpReply } from '../../mail/smtp-reply';
import { replyFromText } from '../../mail/smtp-reply';
import type { NotSentCause, SubmissionResult, SubmissionStage } from '../../sending/ports';
import { explainFailure, recogniseFlaw } from '../credential-check/explain-failure';
import type { SubmissionAccount } from './submission-account';

/** What nodemailer's errors carry; measured with 10.6 and held by a contract test. */
interface SubmissionError {
	readonly code?: string;
	readonly command?: string;
	readonly response?: string;
	readonly responseCode?: number;
	readonly message?: string;
	readonly recipient?: string;
	/** One for each refused RCPT; also part of the good news when somebody else was accepted. */
	readonly rejectedErrors?: readonly SubmissionError[];
}

export interface FailureMoment {
	readonly account: SubmissionAccount;
	/** The logger saw the body and its final dot go to the socket. */
	readonly bodyLeft: boolean;
	/** Signed in; before that nothing about the mail was said. */
	readonly ready: boolean;
	readonly timedOut: boolean;
	readonly cancelled: boolean;
	/** What the server said last; a 421 is often followed by a hang-up that hides it. */
	readonly lastReply?: string | undefined;
}

/**
 * Connection errors look alike whether the message was accepted or not. A code of the server is a
 * definite answer; without one, a body that left means doubt, and nothing else does.
 */
export function toFailure(error: unknown, moment: FailureMoment): SubmissionResult {
	const { response, responseCode, command } = (error ?? {}) as SubmissionError;
	if (responseCode !== undefined && response !== undefined && isAnswer(error)) {
		const reply = readReply(response, responseCode);

		return { kind: 'refused', reply, stage: stageOf(command, moment) };
	}
	if (moment.bodyLeft) return { kind: 'in_doubt', detail: doubtOf(moment) };

	const farewell = farewellOf(moment);
	if (farewell) return { kind: 'refused', reply: farewell, stage: stageOf(command, moment) };

	return { kind: 'not_sent', cause: causeOf(error, moment), detail: detailOf(error, moment) };
}

/**
 * What the server said to the recipient alone. nodemailer calls a mail accepted when only the blind copy
 * was, and where both were refused it may tell the answer to the copy.
 */
export function refusalOf(told: unknown, recipient: string): SubmissionError | undefined {
	const { rejectedErrors } = (told ?? {}) as SubmissionError;

	return rejectedErrors?.find((refused) => refused.recipient === recipient);
}

/**
 * Only a 421 (RFC 5321 3.8): any other last reply may belong to the mail before, and taking it for
 * an answer to this one would suppress the wrong person.
 */
function farewellOf({
	ready,
	timedOut,
	cancelled,
	lastReply = '',
}: FailureMoment): SmtpReply | undefined {
	if (!ready || timedOut || cancelled || !/^421[ -]/.test(lastReply)) return undefined;

	return replyFromText(lastReply);
}

/** A refused TLS handshake or a pin mismatch may carry the last reply along; that is no answer. */
function isAnswer(error: unknown): boolean {
	const { code } = (error ?? {}) as SubmissionError;

	return code !== 'ETLS' && code !== 'PINNED_FINGERPRINT';
}

function readReply(response: string, code: number): SmtpReply {
	const reply = replyFromText(response);

	return Number.isInteger(reply.code) ? reply : { ...reply, code };
}

function stageOf(command: string | undefined, { ready }: FailureMoment): SubmissionStage {
	const verb = command?.toUpperCase() ?? '';
	if (verb.startsWith('AUTH')) return 'auth';
	if (!ready) return 'connect';
	if (verb.startsWith('MAIL')) return 'mail';

	return verb.startsWith('RCPT') ? 'rcpt' : 'data';
}

function doubtOf({ timedOut, cancelled }: FailureMoment): string {
	if (cancelled) return 'The execution was cancelled after the message had left';

	return timedOut
		? 'The server did not answer after the message had left'
		: 'The connection broke after the message had left';
}

const CAUSES: Readonly<Partial<Record<ReturnType<typeof recogniseFlaw>, NotSentCause>>> = {
	host_not_found: 'dns',
	refused: 'connect',
	unreachable: 'connect',
	certificate_expired: 'tls',
	certificate_untrusted: 'tls',
	certificate_name: 'tls',
	certificate_pin: 'tls',
	not_tls: 'tls',
	old_tls: 'tls',
	starttls_missing: 'tls',
	sign_in_refused: 'auth',
	sign_in_not_offered: 'auth',
	token_refused: 'auth',
	token_unavailable: 'connect',
	timeout: 'timeout',
	closed: 'closed',
};

function causeOf(error: unknown, { timedOut, cancelled, ready }: FailureMoment): NotSentCause {
	if (cancelled) return 'cancelled';
	if (timedOut) return 'timeout';
	if (error instanceof ConfigurationError) return 'auth';
	const cause = CAUSES[recogniseFlaw(error)] ?? 'closed';

	// Once signed in, a broken connection is a broken connection, whatever its text says.
	return ready ? 'closed' : cause;
}

/** Our own sentence, never the remote text or the library's: those may quote credentials. */
function detailOf(error: unknown, { account, ready, timedOut, cancelled }: FailureMoment): string {
	if (cancelled) return '';
	const where = `"${account.host}:${account.port}"`;
	if (timedOut) return `${where} took longer than the timeouts of the credential allow`;

	if (error instanceof ConfigurationError) return error.message;

	return ready ? where : explainFailure('smtp', account, error).message;
}
