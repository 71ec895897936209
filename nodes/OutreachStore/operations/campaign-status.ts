import type { INodeProperties } from 'n8n-workflow';

import type { CampaignStatus } from '../../../lib/store/campaign-book';
import { auditEntry } from './audit-entry';
import { actorField, campaignField } from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { requireFound } from './require-found';
import { toJson } from './to-json';

const idField: INodeProperties = { ...campaignField, required: true };
const reasonField: INodeProperties = {
	displayName: 'Reason',
	name: 'reason',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. the landing page is down',
	description: 'Kept in the audit log',
};

async function setStatus(input: OperationInput, status: CampaignStatus) {
	const { store, form, now } = input;
	const id = form.text('campaignId', 'Campaign ID');
	const reason = form.text('reason', 'Reason');
	const actor = form.optionalText('actor') ?? input.actor;
	const before = requireFound(await store.campaigns.get(id), 'campaign', id);
	const campaign = await store.transaction(async (slices) => {
		await slices.audit.append(
			auditEntry(
				{ actor, now },
				{
					action: `campaign.${status === 'paused' ? 'pause' : 'resume'}`,
					reason,
					campaignId: id,
					details: { from: before.status, to: status },
				},
			),
		);

		return await slices.campaigns.upsert({ id, name: before.name, status });
	});

	return { ...toJson(campaign), statusBefore: before.status };
}

/** A named person vouches for the legal basis; every later decision shows that it rests on this. */
async function attest(input: OperationInput) {
	const { store, form, now } = input;
	const id = form.text('campaignId', 'Campaign ID');
	const person = form.text('person', 'Person');
	const text = form.text('statement', 'Statement');
	const before = requireFound(await store.campaigns.get(id), 'campaign', id);
	const attestation = { person, text, date: new Date(now).toISOString() };
	const campaign = await store.transaction(async (slices) => {
		await slices.audit.append(
			auditEntry(
				{ actor: person, now },
				{ action: 'campaign.attest', reason: text, campaignId: id },
			),
		);

		return await slices.campaigns.upsert({ id, name: before.name, attestation });
	});

	return toJson(campaign);
}

export const campaignStatusOperations: readonly StoreOperation[] = [
	{
		operation: 'attest',
		name: 'Attest',
		action: 'Attest the legal basis of a campaign',
		description: 'Record who vouches for the legal basis of a campaign, and with which words',
		properties: [
			idField,
			{
				displayName: 'Person',
				name: 'person',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. Anna Example',
			},
			{
				displayName: 'Statement',
				name: 'statement',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				required: true,
				placeholder: 'e.g. All addressees agreed on our stand at the fair, 3 March',
			},
		],
		run: attest,
	},
	{
		operation: 'pause',
		name: 'Pause',
		action: 'Pause a campaign',
		description: 'Send nothing of this campaign until it is resumed',
		properties: [idField, reasonField, actorField],
		run: async (input) => await setStatus(input, 'paused'),
	},
	{
		operation: 'resume',
		name: 'Resume',
		action: 'Resume a campaign',
		description: 'Go on with a paused campaign',
		properties: [idField, reasonField, actorField],
		run: async (input) => await setStatus(input, 'active'),
	},
];
