import type { IDataObject } from 'n8n-workflow';

import { rate } from '../../../lib/store/mail-figures';
import { countMails } from '../count-mails';
import { funnelOf } from '../lead-funnel';
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
	return {
		...(await countMails(store, query)),
		...(await store.statistics.countTrackedHits(query)),
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
