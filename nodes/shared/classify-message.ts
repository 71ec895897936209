import type { IDataObject } from 'n8n-workflow';

import { parseMessage } from '../../lib/adapters/mime/parse-message';
import { ConfigurationError } from '../../lib/mail/errors';
import { classifyIncoming } from '../../lib/replies/classify-incoming';
import type { ClassificationContext } from '../../lib/replies/events';
import type { Match } from '../../lib/replies/match-thread';
import { matchThread } from '../../lib/replies/match-thread';
import { reportEvent } from '../../lib/replies/report-event';
import { perRecipient } from '../../lib/replies/receive-message';
import type { SendLedger } from '../../lib/store/send-ledger';

export interface ClassifyOptions {
	readonly context?: ClassificationContext;
	readonly textLimit?: number;
	/** With a ledger the message is also matched to what we sent. */
	readonly sends?: SendLedger;
	readonly now: number;
}

const NOT_LOOKED_UP: Match = {
	attempt: null,
	matchedBy: 'none',
	confidence: 0,
	fromRecipient: false,
};

/**
 * Any message source as Reply Trigger would report it: one object per failed recipient, else one.
 * Nothing is stored and nothing follows from it, so a saved message can be replayed at will.
 * @throws ConfigurationError when the source is empty
 */
export async function classifyMessage(
	source: string | Uint8Array,
	options: ClassifyOptions,
): Promise<IDataObject[]> {
	if (source.length === 0) {
		throw new ConfigurationError(
			'"Message Source" could not be read because it is empty.',
			'Give the whole message with its headers, as text or as a binary file',
		);
	}
	const message = await parseMessage(source);
	const whole = classifyIncoming(message, options.context);
	const reports: IDataObject[] = [];
	for (const classification of perRecipient(whole)) {
		const match = options.sends
			? await matchThread(options.sends, { message, classification, now: options.now })
			: NOT_LOOKED_UP;
		reports.push(
			reportEvent({
				message,
				classification,
				match,
				eventId: '',
				actions: [],
				needsReview: classification.needsReview,
				textLimit: options.textLimit ?? 5_000,
				place: {
					account: null,
					folder: null,
					uid: null,
					uidValidity: null,
					receivedAt: null,
					attempt: 1,
					threadId: null,
				},
			}) as IDataObject,
		);
	}

	return reports;
}
