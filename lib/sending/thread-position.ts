import type { CampaignHistory } from '../store/campaign-history';
import type { Attempt } from '../store/send-ledger';
import type { SendRequest } from './send-request';

/** Where in a conversation the new mail stands. */
export interface ThreadPosition {
	/** Message-ID of the conversation's first mail. */
	readonly threadId: string | null;
	readonly inReplyTo: string | null;
	readonly references: readonly string[];
	/** Subject of the first mail, without any "Re:". */
	readonly subject: string | null;
	/** The mailbox that began the thread should go on with it. */
	readonly mailboxId: string | null;
}

// RFC 5322 3.6.4 wants all; long chains break servers, so the first and the last 19 stay.
const MAX_REFERENCES = 20;

const NEW_THREAD: ThreadPosition = {
	threadId: null,
	inReplyTo: null,
	references: [],
	subject: null,
	mailboxId: null,
};

/** The thread the item names, else our own earlier mails of the campaign to this person. */
export function findThread(
	{ mails }: Pick<CampaignHistory, 'mails'>,
	request: SendRequest,
): ThreadPosition {
	const { inReplyTo, references, follow } = request.thread;
	if (inReplyTo !== null) {
		const chain = shorten([...references.filter((id) => id !== inReplyTo), inReplyTo]);

		return { ...NEW_THREAD, threadId: chain[0] ?? inReplyTo, inReplyTo, references: chain };
	}
	if (!follow) return NEW_THREAD;

	// The same step again is a repetition, not an answer to itself.
	return continueThread(mails.filter(({ stepId }) => stepId !== request.policy.stepId));
}

/** @param attempts newest first */
function continueThread(attempts: readonly Attempt[]): ThreadPosition {
	const sent = attempts.filter(({ state }) => state === 'sent').reverse();
	const [first, last] = [sent[0], sent.at(-1)];
	if (!first || !last) return NEW_THREAD;

	return {
		threadId: first.threadId ?? first.messageId,
		inReplyTo: last.messageId,
		references: shorten(sent.map(({ messageId }) => messageId)),
		subject: first.subject,
		mailboxId: first.mailboxId,
	};
}

function shorten(ids: readonly string[]): readonly string[] {
	if (ids.length <= MAX_REFERENCES) return ids;

	return [...ids.slice(0, 1), ...ids.slice(1 - MAX_REFERENCES)];
}
