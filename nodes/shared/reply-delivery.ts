import type { ITriggerFunctions } from 'n8n-workflow';

import { sharedDomainKind } from '../../lib/adapters/lists/shared-domain';
import { parseMessage } from '../../lib/adapters/mime/parse-message';
import { systemClock } from '../../lib/adapters/system-clock';
import { StoreUnavailableError } from '../../lib/mail/errors';
import type { DeliveryPorts } from '../../lib/replies/deliver-message';
import type { RawMessage, SentCopies } from '../../lib/replies/ports';
import type { ReceivedEvent } from '../../lib/replies/receive-message';
import { receiveMessage } from '../../lib/replies/receive-message';
import type { OutreachStore } from '../../lib/store/store';
import { TOKEN_HEADER } from '../../lib/warmup/exchange-token';
import type { Emission } from './emit-replies';
import { emitAndWait, layOut } from './emit-replies';
import { logTrouble } from './log-trouble';
import type { ReplyTriggerRequest } from './reply-trigger-request';

export interface DeliveryWiring {
	readonly request: ReplyTriggerRequest;
	readonly store: OutreachStore;
	readonly triggerId: string;
	readonly account: string;
	readonly folder: string;
	readonly sentCopies: SentCopies;
	/** Besides this one; they may change while the trigger runs. */
	readonly ownMailboxes: () => readonly string[];
}

/** The ports of delivery for one folder, on n8n's side: parse, understand, emit, wait. */
export function createDeliveryPorts(
	context: ITriggerFunctions,
	wiring: DeliveryWiring,
): DeliveryPorts {
	const { request, store, triggerId } = wiring;
	// Between understanding and emitting a message, its source is kept for the options that want it.
	const extras = new Map<string, Pick<Emission, 'raw' | 'html'>>();
	const emissionOf = (events: readonly ReceivedEvent[], key: string): Emission => {
		const extra = extras.get(key);
		extras.delete(key);

		return { ...extra, events, acknowledgeKey: `${triggerId}|${key}` };
	};

	return {
		progress: store.inbox,
		clock: systemClock,
		receive: async (raw, { key, attempt }) => {
			const { events, html } = await understand(wiring, raw, { key, attempt });
			if (request.includeRaw || request.includeHtml) extras.set(key, { raw, html });

			return events;
		},
		run: async (events, { key, attempt, offeredAt }) => {
			const run = offeredAt === undefined ? String(attempt) : `${attempt}:${offeredAt}`;
			const data = await layOut(context, request, emissionOf(events, key));

			return await emitAndWait(context, data, {
				acknowledge: request.acknowledge,
				// n8n's own second net; a repeated attempt is another run and needs another key.
				key: `${triggerId}:${key}:${run}`,
				isAcknowledged: async () => await store.inbox.isDone(triggerId, key),
			});
		},
		park: (events, { key }) => {
			const parked = events.map(({ report }) => ({
				output: 'other' as const,
				report: { ...report, eventType: 'parked', originalEventType: report.eventType },
			}));
			void layOut(context, request, emissionOf(parked, key))
				.then((data) => context.emit(data))
				.catch((error: unknown) => logTrouble(context, error));
		},
	};
}

async function understand(
	wiring: DeliveryWiring,
	raw: RawMessage,
	delivery: { readonly key: string; readonly attempt: number },
): Promise<{ readonly events: readonly ReceivedEvent[]; readonly html: string | null }> {
	const { request, store, account, folder, sentCopies } = wiring;
	try {
		const message = await parseMessage(raw.source, { truncated: raw.truncated });
		const place = {
			account,
			folder,
			uid: raw.uid,
			uidValidity: raw.uidValidity,
			receivedAt: raw.receivedAt,
			attempt: delivery.attempt,
			threadId: raw.providerThreadId,
		};
		const events = await receiveMessage(
			store,
			{ message, key: delivery.key, place, now: systemClock.now() },
			{
				toggles: request.effects,
				textLimit: request.textLimit,
				context: {
					ownAddresses: [account, ...request.ownAddresses, ...wiring.ownMailboxes()],
					ownHeaders: [TOKEN_HEADER.toLowerCase()],
				},
				sentCopies,
				isSharedDomain: (domain) => sharedDomainKind(domain) !== undefined,
			},
		);

		return { events, html: message.html };
	} catch (error) {
		// eslint-disable-next-line @n8n/community-nodes/require-node-api-error -- the watcher, not n8n, handles it
		if (error instanceof StoreUnavailableError) throw error;

		return { events: [unparsed(wiring, raw, { ...delivery, error })], html: null };
	}
}

/** One unreadable message must never stop the others: it is reported with what can be seen from outside. */
function unparsed(
	wiring: DeliveryWiring,
	raw: RawMessage,
	given: { readonly key: string; readonly attempt: number; readonly error: unknown },
): ReceivedEvent {
	const head = Buffer.from(raw.source.subarray(0, 4_096))
		.toString('latin1')
		.replace(/[^\x20-\x7e\n]/g, ' ');

	return {
		output: 'other',
		report: {
			eventId: null,
			eventType: 'unparsed',
			subType: null,
			class: 'unparsed',
			confidence: 0,
			needsReview: true,
			reason: given.error instanceof Error ? given.error.message.slice(0, 200) : 'unknown',
			rawHeaders: head.split(/\n\s*\n/)[0] ?? '',
			account: wiring.account,
			folder: wiring.folder,
			uid: raw.uid,
			uidValidity: raw.uidValidity,
			size: raw.size,
			truncated: raw.truncated,
			attempt: given.attempt,
		},
	};
}
