import type { CampaignStatus } from '../../../lib/store/campaign-book';
import { additionalFields, campaignField, choiceField } from './fields';
import type { StoreOperation } from './operation';
import { toJson } from './to-json';

const statuses: readonly CampaignStatus[] = ['active', 'paused', 'finished'];

export const campaignOperations: readonly StoreOperation[] = [
	{
		operation: 'upsert',
		name: 'Create or Update',
		action: 'Create or update a campaign',
		description: 'Keep a campaign by its ID (upsert)',
		properties: [
			{ ...campaignField, required: true },
			{ displayName: 'Name', name: 'campaignName', type: 'string', default: '', required: true },
			additionalFields([
				{
					displayName: 'Attestation (JSON)',
					name: 'attestation',
					type: 'json',
					default: '{}',
					description: 'Who vouches for the legal basis, with which text, and when',
				},
				{
					displayName: 'Daily Cap',
					name: 'dailyCap',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 100,
				},
				{ displayName: 'Settings (JSON)', name: 'settings', type: 'json', default: '{}' },
				choiceField({ displayName: 'Status', name: 'status' }, statuses),
				{ displayName: 'Steps (JSON)', name: 'steps', type: 'json', default: '[]' },
			]),
		],
		run: async ({ store, form }) => {
			const more = form.within('additionalFields');
			const campaign = await store.campaigns.upsert({
				id: form.text('campaignId', 'Campaign ID'),
				name: form.text('campaignName', 'Name'),
				status: more.optionalChoice<CampaignStatus>('status'),
				dailyCap: more.optionalNumber('dailyCap'),
				steps: more.optionalList('steps', 'Steps (JSON)'),
				attestation: more.optionalObject('attestation', 'Attestation (JSON)'),
				settings: more.optionalObject('settings', 'Settings (JSON)'),
			});

			return toJson(campaign);
		},
	},
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many campaigns',
		description: 'List all campaigns',
		properties: [],
		run: async ({ store }) => (await store.campaigns.list()).map(toJson),
	},
];
