import { gatherDashboard } from '../gather-dashboard';
import { campaignField, sinceField } from './fields';
import type { StoreOperation } from './operation';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;
// More days than a chart can show, and one count each.
const MAX_DAYS = 366;

export const dashboardOperation: StoreOperation = {
	operation: 'dashboardPage',
	name: 'Dashboard Page',
	action: 'Get the dashboard page',
	description:
		'Draw the numbers as one HTML page that needs nothing else, for a webhook behind authentication',
	properties: [
		{
			displayName: 'Title',
			name: 'title',
			type: 'string',
			default: 'Outreach',
		},
		{ ...sinceField, description: 'Thirty days before now when empty' },
		{ ...campaignField, description: 'All campaigns when empty' },
	],
	run: async ({ store, form, now, renderDashboard }) => {
		const wanted = form.optionalTime('since', 'Since') ?? now - DEFAULT_DAYS * DAY_MS;
		const since = Math.min(Math.max(wanted, now - MAX_DAYS * DAY_MS), now - 1);
		const record = await gatherDashboard(store, {
			title: form.optionalText('title') ?? 'Outreach',
			since,
			until: now,
			now,
			campaignId: form.optionalText('campaignId'),
		});

		return { html: renderDashboard(record) };
	},
};
