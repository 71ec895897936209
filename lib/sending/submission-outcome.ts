import { unreachable } from '../mail/errors';
import type { SmtpReply } from '../mail/smtp-reply';
import type { SecureRandom } from '../random';
import type { AttemptState } from '../store/send-ledger';
import type { ReplyClass } from './data/reply-class-rules';
import type { NotSentCause, SubmissionResult } from './ports';
import { classifyReply } from './reply-class';
import { nextTryAt } from './retry-schedule';

/** What a submission means for the attempt; the store is told exactly this. */
export interface Verdict {
	readonly state: Extract<AttemptState, 'sent' | 'rejected' | 'deferred' | 'in_doubt' | 'released'>;
	readonly reply: SmtpReply | null;
	readonly serverMessageId: string | null;
	readonly replyClass: ReplyClass | null;
	readonly reason: string;
	readonly retryable: boolean;
	readonly nextAttemptAt: number | null;
	/** The server was not reached, or hung up before the message left. */
	readonly serverFailed: boolean;
	/** The operator has to change something; the item fails with this hint. */
	readonly misconfigured: string | null;
}

export interface TryCount {
	readonly tryCount: number;
	readonly createdAt: number;
	readonly now: number;
}

/** @param random spreads the retries */
export function judge(result: SubmissionResult, tries: TryCount, random: SecureRandom): Verdict {
	switch (result.kind) {
		case 'accepted':
			return {
				...base(result.reply),
				state: 'sent',
				serverMessageId: result.serverMessageId,
				reason: 'Accepted by the server',
			};
		case 'in_doubt':
			return { ...base(null), state: 'in_doubt', replyClass: 'network', reason: result.detail };
		case 'refused':
			return judgeRefusal(result, tries, random);
		case 'not_sent':
			return judgeNotSent(result, tries, random);
		default:
			return unreachable(result);
	}
}

function judgeRefusal(
	{ reply, stage }: Extract<SubmissionResult, { kind: 'refused' }>,
	tries: TryCount,
	random: SecureRandom,
): Verdict {
	const classified = classifyReply(reply, stage);
	// 454 is a failure for the moment (RFC 4954 6): too many sign-ins at once stop no account for good.
	if ((stage === 'auth' && classified.permanent) || classified.class === 'auth') {
		return {
			...base(reply),
			state: 'released',
			replyClass: 'auth',
			retryable: true,
			reason: `The server refused to let the account sign in: ${reply.code} ${reply.text}`.trim(),
			misconfigured:
				'Check "User" and "Password" of the SMTP credential; many providers want an app password or OAuth2',
		};
	}
	const said = `${reply.code} ${reply.text}`.trim();
	if (classified.permanent && !PASSES.has(classified.class)) {
		return { ...base(reply), state: 'rejected', replyClass: classified.class, reason: said };
	}

	return defer({ reply, replyClass: classified.class, reason: said }, tries, random);
}

/** Refusals of the moment, also where a server gives them a 5yz code. */
const PASSES: ReadonlySet<ReplyClass> = new Set(['account_limit', 'rate']);

const NETWORK_REASONS: Readonly<Record<NotSentCause, string>> = {
	connect: 'The server could not be reached',
	timeout: 'The server did not answer in time',
	closed: 'The server closed the connection before the message left',
	dns: 'The name of the server could not be resolved',
	tls: 'The encrypted connection could not be established',
	auth: 'The account could not sign in',
	cancelled: 'The execution was cancelled before the message left',
	refused_by_us: 'The reservation was withdrawn before the message left',
};

const MISCONFIGURED: Partial<Readonly<Record<NotSentCause, string>>> = {
	dns: 'Check "Host" of the SMTP credential',
	tls: 'Give the CA certificate or the pinned fingerprint in the SMTP credential, or correct "Host" and "Security"',
	auth: 'Check the sign-in of the SMTP credential',
};

function judgeNotSent(
	{ cause, detail }: Extract<SubmissionResult, { kind: 'not_sent' }>,
	tries: TryCount,
	random: SecureRandom,
): Verdict {
	const reason = detail === '' ? NETWORK_REASONS[cause] : `${NETWORK_REASONS[cause]}: ${detail}`;
	const replyClass = cause === 'tls' || cause === 'auth' ? cause : 'network';
	const hint = MISCONFIGURED[cause];
	const serverFailed = cause !== 'refused_by_us' && cause !== 'cancelled';
	if (hint === undefined && serverFailed) {
		return { ...defer({ reply: null, replyClass, reason }, tries, random), serverFailed };
	}

	return {
		...base(null),
		serverFailed,
		state: 'released',
		replyClass,
		retryable: true,
		reason,
		misconfigured: hint ?? null,
	};
}

function defer(
	why: Pick<Verdict, 'reply' | 'replyClass' | 'reason'>,
	tries: TryCount,
	random: SecureRandom,
): Verdict {
	const nextAttemptAt = nextTryAt({ ...tries, replyClass: why.replyClass }, random);
	if (nextAttemptAt === undefined) {
		return {
			...base(why.reply),
			...why,
			state: 'rejected',
			reason: `${why.reason} (given up after ${tries.tryCount} tries)`,
		};
	}

	return { ...base(why.reply), ...why, state: 'deferred', retryable: true, nextAttemptAt };
}

function base(reply: SmtpReply | null): Verdict {
	return {
		state: 'sent',
		reply,
		serverMessageId: null,
		replyClass: null,
		reason: '',
		retryable: false,
		nextAttemptAt: null,
		serverFailed: false,
		misconfigured: null,
	};
}
