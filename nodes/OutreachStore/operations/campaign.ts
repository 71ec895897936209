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
			{
				displayName: 'Name',
				name: 'campaignName',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. Spring 2027',
			},
			additionalFields([
				{
					displayName: 'Attestation (JSON)',
					name: 'attestation',
					type: 'json',
					default: '{}',
					placeholder: 'e.g. {"person": "Anna Example", "text": "...", "date": "2027-03-03"}',
					description: 'Who vouches for the legal basis, with which text, and when',
				},
				{
					displayName: 'Daily Cap',
					name: 'dailyCap',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 100,
					description: 'Mails of this campaign in a day; 0 sends none',
				},
				{
					displayName: 'Settings (JSON)',
					name: 'settings',
					type: 'json',
					default: '{}',
					placeholder: 'e.g. {"requireApproval": true}',
					description:
						'Known are requireApproval (a person has to approve each mail) and liAssessmentId (the assessment of a legitimate interest)',
				},
				choiceField({ displayName: 'Status', name: 'status' }, statuses),
				{
					displayName: 'Steps (JSON)',
					name: 'steps',
					type: 'json',
					default: '[]',
					placeholder: 'e.g. [{"afterDays": 0}, {"afterDays": 3, "businessDays": true}]',
					description: 'What "Preview Schedule" of Outreach Send plans with',
				},
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
