import { isAscii } from 'node:buffer';

import type {
	OutgoingMail,
	SubmissionHooks,
	SubmissionResult,
	Submitter,
} from '../../sending/ports';
import { replyFromText } from '../../mail/smtp-reply';
import { buildMessage } from '../mime/build-message';
import type { SubmissionAccount } from './submission-account';
import type { SmtpEnvelope } from './submission-connection';
import { refusalOf, toFailure } from './submission-failure';
import type { LeasedConnection } from './transport-pool';
import { leaseConnection } from './transport-pool';

/** Submits through the pooled connections of one account (RFC 6409). */
export function createSubmitter(account: SubmissionAccount): Submitter {
	return {
		compose: async (mail) => await buildMessage(mail, account.dkim),
		submit: async (mail, hooks) => await submit(account, mail, hooks),
	};
}

async function submit(
	account: SubmissionAccount,
	mail: OutgoingMail,
	hooks: SubmissionHooks,
): Promise<SubmissionResult> {
	const message = await buildMessage(mail, account.dkim);
	const stopBeating = startBeating(hooks.stillAlive);
	try {
		return await submitMessage(account, { mail, message }, hooks);
	} finally {
		stopBeating();
	}
}

async function submitMessage(
	account: SubmissionAccount,
	letter: Letter,
	hooks: SubmissionHooks,
): Promise<SubmissionResult> {
	let leased: LeasedConnection;
	try {
		leased = await leaseConnection(account, hooks.signal);
	} catch (error) {
		return toFailure(error, {
			account,
			bodyLeft: false,
			ready: false,
			timedOut: false,
			cancelled: hooks.signal?.aborted === true,
		});
	}

	return await submitOver({ account, leased }, letter, hooks);
}

interface Line {
	readonly account: SubmissionAccount;
	readonly leased: LeasedConnection;
}

interface Letter {
	readonly mail: OutgoingMail;
	readonly message: Uint8Array;
}

async function submitOver(
	{ account, leased }: Line,
	{ mail, message }: Letter,
	{ mayProceed, signal }: SubmissionHooks,
): Promise<SubmissionResult> {
	if (signal?.aborted) {
		leased.release(true);

		return { kind: 'not_sent', cause: 'cancelled', detail: '' };
	}
	const { connection } = leased;
	const watch = startWatch(account, signal, () => connection.destroy());
	// The store is asked while the server reads the envelope; the body waits for the answers of both.
	const permission = mayProceed();
	const body = permission.then((granted) => (granted ? message : null));
	// Told below, also when the server never asks for the body.
	body.catch(() => undefined);
	try {
		if (leased.used) await connection.reset();
		const envelope = envelopeOf(mail, message);
		refuseUnspeakable(envelope, connection);
		const info = await connection.send(envelope, body, watch.bodyLeft);
		const refusal = refusalOf(info, mail.envelopeTo);
		if (refusal) throw refusal;
		leased.release(true);

		return {
			kind: 'accepted',
			reply: replyFromText(info.response),
			serverMessageId: bracketed(info.serverMessageId),
		};
	} catch (error) {
		// A store that fails here must not be taken for a network failure: it stops the mail and is told.
		if (!(await permission)) return { kind: 'not_sent', cause: 'refused_by_us', detail: '' };
		const failure = toFailure(refusalOf(error, mail.envelopeTo) ?? error, {
			account,
			ready: true,
			...watch.state,
			lastReply: connection.lastReply(),
		});
		// After a refusal the dialogue goes on; after anything else it is over.
		leased.release(failure.kind === 'refused');

		return failure;
	} finally {
		watch.stop();
		// Not given back so far: we withdrew the mail ourselves, and the server may be waiting for its body.
		leased.release(false);
	}
}

/**
 * RFC 6531 3.2: such an address is not sent to a server that does not know of them. The library sends it all the
 * same, and "5.1.3 Bad address" in answer would put an address that works onto the suppression list.
 */
function refuseUnspeakable(
	{ from, to }: SmtpEnvelope,
	{ offers }: Pick<LeasedConnection['connection'], 'offers'>,
): void {
	if ([from, ...to].every((address) => isAscii(Buffer.from(address)))) return;
	if (offers('SMTPUTF8')) return;
	const response =
		'550 5.6.7 Not sent: the server does not offer SMTPUTF8, which the address needs';

	throw Object.assign(new Error(response), { response, responseCode: 550, command: 'MAIL FROM' });
}

function envelopeOf(mail: OutgoingMail, message: Uint8Array): SmtpEnvelope {
	return {
		from: mail.envelopeFrom,
		to: mail.envelopeBcc === null ? [mail.envelopeTo] : [mail.envelopeTo, mail.envelopeBcc],
		size: message.length,
		use8BitMime: !isAscii(message),
		envelopeId: mail.envelopeId,
	};
}

function bracketed(id: string | undefined): string | null {
	if (id === undefined || id === '') return null;

	return id.startsWith('<') ? id : `<${id}>`;
}

// Twice within the margin of the lease.
const BEAT_MS = 25_000;

/** Tells that the submission is alive; a store that cannot hear it lets the lease run out. */
function startBeating(stillAlive: SubmissionHooks['stillAlive']): () => void {
	if (!stillAlive) return () => undefined;
	const timer = setInterval(() => void stillAlive().catch(() => undefined), BEAT_MS);
	timer.unref();

	return () => clearInterval(timer);
}

/** One clock up to the final dot, another for the answer to it; either hangs up. */
function startWatch(
	account: SubmissionAccount,
	signal: AbortSignal | undefined,
	hangUp: () => void,
) {
	const state = { bodyLeft: false, timedOut: false, cancelled: false };
	const expire = () => {
		state.timedOut = true;
		hangUp();
	};
	let timer = setTimeout(expire, account.sendTimeoutMs);
	const cancel = () => {
		state.cancelled = true;
		hangUp();
	};
	signal?.addEventListener('abort', cancel, { once: true });

	return {
		state,
		bodyLeft: () => {
			state.bodyLeft = true;
			clearTimeout(timer);
			timer = setTimeout(expire, account.finalReplyTimeoutMs);
		},
		stop: () => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', cancel);
		},
	};
}
