import type { IDataObject } from 'n8n-workflow';

import {
	funnelOf,
	isAnswer,
	isBounce,
	isComplaint,
	isRejected,
	isSent,
	rate,
	sumOf,
} from '../count-kinds';
import { campaignField } from './fields';
import type { OperationInput, StoreOperation } from './operation';

const DAY_MS = 86_400_000;
const WINDOWS = [7, 14, 30, 90] as const;

/** Where things stand, without a form to fill in (ledger S1-33). */
async function snapshot({ store, form, now }: OperationInput): Promise<IDataObject> {
	const campaignId = form.optionalText('campaignId');
	const windows: IDataObject = {};
	for (const days of WINDOWS) {
		windows[`last${days}Days`] = await volumeOf(store, {
			since: now - days * DAY_MS,
			until: now,
			campaignId,
		});
	}
	const funnel = funnelOf(await store.statistics.countLeadsByStatus(campaignId));

	return {
		at: new Date(now).toISOString(),
		campaignId: campaignId ?? null,
		...windows,
		funnel: { ...funnel },
		// The ledger's "placement": won, of those who were written to.
		wonRate: rate(funnel.won, funnel.contacted),
	};
}

async function volumeOf(
	store: OperationInput['store'],
	query: { readonly since: number; readonly until: number; readonly campaignId?: string },
): Promise<IDataObject> {
	const attempts = await store.statistics.countAttemptsByDay(query);
	const replies = await store.statistics.countRepliesByDay(query);
	const sent = sumOf(attempts, isSent);
	const refused = sumOf(attempts, isRejected);
	const bounced = refused + sumOf(replies, isBounce);
	const replied = sumOf(replies, isAnswer);
	const complaints = sumOf(replies, isComplaint);

	return {
		sent,
		bounced,
		replied,
		complaints,
		...(await store.statistics.countTrackedHits(query)),
		// What was refused at once was handed over, too: it belongs below the line.
		deliveryRate: rate(Math.max(0, sent + refused - bounced), sent + refused),
		bounceRate: rate(bounced, sent + refused),
		responseRate: rate(replied, sent),
		complaintRate: rate(complaints, sent),
	};
}

export const statsSnapshotOperation: StoreOperation = {
	operation: 'snapshot',
	name: 'Snapshot',
	action: 'Get a snapshot of volume funnel and rates',
	description:
		'Volume and rates of the last 7, 14, 30 and 90 days, the funnel of the leads and the share that was won',
	properties: [{ ...campaignField, description: 'All campaigns when empty' }],
	run: snapshot,
};
