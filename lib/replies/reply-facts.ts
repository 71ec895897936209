import type { NewText, ReplyFacts } from './events';
import { foldText } from './cue-language';
import { addressesIn } from './header-block';
import type { IncomingMessage } from './incoming-message';
import { writerOf } from './incoming-message';
import { judgeReply, type ReplyVerdict } from './reply-rules';
import { findReturnDate } from './return-date';
import { withSecondOpinion, type ReviewedVerdict } from './second-opinion';

/** A person's answer judged, with the facts that its class wants. */
export function judgeReplyMessage(
	message: IncomingMessage,
	newText: NewText,
): ReviewedVerdict & { readonly facts: ReplyFacts } {
	const asked = byHeader(message);
	const verdict = asked
		? { ...asked, needsReview: false }
		: withSecondOpinion(judgeReply(newText.text), newText.text);

	return {
		...verdict,
		facts: {
			detail: verdict.detail,
			notBefore:
				verdict.detail === 'later' && message.sentAt !== null
					? findReturnDate(foldText(newText.text), message.sentAt)
					: null,
			referredContact:
				verdict.replyClass === 'referral' || verdict.replyClass === 'wrong_person'
					? referredContact(message, newText.text)
					: null,
		},
	};
}

/** A mail to our unsubscribe address, or one with the subject our List-Unsubscribe asks for (RFC 8058, RFC 2369). */
function byHeader(message: IncomingMessage): ReplyVerdict | undefined {
	const toUnsubscribe = message.to.some(({ address }) =>
		/^(?:unsub(?:scribe)?|opt-?out|list-?unsubscribe)(?:[+.-][^@]*)?@/i.test(address),
	);
	const subject =
		/^\s*(?:unsubscribe|opt[- ]?out|remove me|abmelden|d[eé]sinscription|d[eé]sabonne(?:r|ment)|darse de baja|baja|cancelar suscripci[oó]n|отписаться|отписка)(?:[\s:-]+[\w.~=-]{6,200})?\s*$/iu.test(
			message.subject,
		);
	if (!toUnsubscribe && !subject) return undefined;

	return {
		replyClass: 'unsubscribe',
		detail: null,
		confidence: 1,
		language: null,
		evidence: [
			{
				rule: toUnsubscribe ? 'unsubscribe-address' : 'unsubscribe-subject',
				text: message.subject.slice(0, 120),
			},
		],
	};
}

function referredContact(message: IncomingMessage, text: string): string | null {
	const known = new Set([
		writerOf(message),
		...message.to.map(({ address }) => address.toLowerCase()),
	]);
	const named = addressesIn(text).find((address) => !known.has(address));

	return (
		named ??
		message.cc.map(({ address }) => address.toLowerCase()).find((address) => !known.has(address)) ??
		null
	);
}
