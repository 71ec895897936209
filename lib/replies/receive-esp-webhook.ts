import { createHash } from 'node:crypto';

import { unreachable } from '../mail/errors';
import type { OutreachStore } from '../store/store';
import { applyEspEvent, type EspContext } from './apply-esp-event';
import type { EspProvider } from './esp-classification';
import { readEspEvents } from './esp-events';
import type { WebhookCall, WebhookVerdict, WebhookVerifier } from './esp-webhook';
import type { ReportedEvent } from './report-event';

export type EspOutcome =
	| 'accepted'
	| 'already_received'
	| 'in_progress'
	| 'subscription_confirmed'
	| 'subscription_unconfirmed'
	| 'forged'
	| 'stale'
	| 'malformed'
	| 'unverifiable';

export interface EspReceipt {
	readonly outcome: EspOutcome;
	/** What to answer, so that the provider delivers again only what is worth it. */
	readonly httpStatus: number;
	readonly why: string | null;
	readonly provider: EspProvider;
	readonly events: readonly ReportedEvent[];
	readonly ignored: readonly string[];
	readonly unreadable: number;
}

// Providers give up after a 4xx other than 429 and try again after a 5xx.
const statuses: Readonly<Record<EspOutcome, number>> = {
	accepted: 200,
	already_received: 200,
	in_progress: 503,
	subscription_confirmed: 200,
	subscription_unconfirmed: 503,
	forged: 401,
	stale: 403,
	malformed: 400,
	unverifiable: 503,
};

// Longer than a batch of a thousand events takes; a dead worker's claim is free afterwards.
const LEASE_MS = 120_000;

/** Checks a provider's call, books each of its events once, and says what to answer. */
export async function receiveEspWebhook(
	store: Pick<OutreachStore, 'transaction' | 'sends' | 'inbox'>,
	given: { readonly verifier: WebhookVerifier; readonly call: WebhookCall; readonly owner: string },
	context: EspContext,
): Promise<EspReceipt> {
	const { verifier, call } = given;
	const verdict = await verifier.verify(call, context.now);
	switch (verdict.kind) {
		case 'authentic':
			return await receiveOnce(store, { ...given, verdict }, context);
		case 'subscription':
			return receipt(
				verifier,
				(await verifier.confirm(verdict.confirmUrl))
					? 'subscription_confirmed'
					: 'subscription_unconfirmed',
				verdict.topic,
			);
		case 'forged':
		case 'stale':
		case 'malformed':
		case 'unverifiable':
			return receipt(verifier, verdict.kind, verdict.why);
		default:
			return unreachable(verdict);
	}
}

/** A captured call sent again changes nothing; for Mailgun this also binds the token to one event. */
async function receiveOnce(
	store: Pick<OutreachStore, 'transaction' | 'sends' | 'inbox'>,
	given: {
		readonly verifier: WebhookVerifier;
		readonly verdict: Extract<WebhookVerdict, { readonly kind: 'authentic' }>;
		readonly owner: string;
	},
	context: EspContext,
): Promise<EspReceipt> {
	const { verifier, verdict } = given;
	const triggerId = `esp:${verifier.provider}`;
	const messageKey = createHash('sha256').update(verdict.replayKey).digest('hex');
	const { claim } = await store.inbox.claimMessage({
		triggerId,
		messageKey,
		owner: given.owner,
		now: context.now,
		leaseUntil: context.now + LEASE_MS,
	});
	if (claim === 'held_by_other')
		return receipt(verifier, 'in_progress', 'Another execution works on this call.');
	if (claim !== 'claimed') return receipt(verifier, 'already_received', null);

	try {
		const { events, ignored, unreadable } = readEspEvents(verifier.provider, verdict.payload);
		const reports: ReportedEvent[] = [];
		for (const event of events) reports.push(await applyEspEvent(store, event, context));
		await store.inbox.finishMessage(triggerId, messageKey, 'done');

		return { ...receipt(verifier, 'accepted', null), events: reports, ignored, unreadable };
	} catch (error) {
		await store.inbox.finishMessage(triggerId, messageKey, 'released', 'interrupted');
		throw error;
	}
}

function receipt(
	{ provider }: WebhookVerifier,
	outcome: EspOutcome,
	why: string | null,
): EspReceipt {
	return {
		outcome,
		httpStatus: statuses[outcome],
		why,
		provider,
		events: [],
		ignored: [],
		unreadable: 0,
	};
}
