import type { INodeProperties } from 'n8n-workflow';

import { ACTOR_DEFAULT } from '../shared/policy-parameters';
import { policyOptions } from '../shared/properties/policy-options';
import { profileFields } from '../shared/properties/profile-fields';

export const policyCheckProperties: INodeProperties[] = [
	{
		displayName: 'Recipient',
		name: 'recipient',
		type: 'string',
		required: true,
		default: '={{ $json.email }}',
		placeholder: 'name@email.com',
		description: 'The address that would be written to',
	},
	{
		displayName: 'Sender',
		name: 'sender',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'name@email.com',
		description: 'The address that would write',
	},
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'string',
		default: '={{ $json.subject }}',
		description: 'Part of the key that finds duplicates',
	},
	{
		displayName: 'Campaign ID',
		name: 'campaignId',
		type: 'string',
		default: '',
		placeholder: 'e.g. spring-2027',
		description: 'Any stable name. One step of a campaign reaches a person once, for ever.',
	},
	{
		displayName: 'Step',
		name: 'stepId',
		type: 'string',
		default: '1',
		description: 'Which mail of the campaign this is',
	},
	{
		displayName: 'Country',
		name: 'country',
		type: 'string',
		default: '={{ $json.country }}',
		placeholder: 'e.g. US',
		description:
			'Two letters, of the lead. Decides which evidence is required. Empty: from the lead, a consent or the domain.',
	},
	...profileFields(),
	{
		displayName: 'Actor',
		name: 'actor',
		type: 'string',
		default: ACTOR_DEFAULT,
		description:
			'Whose daily cap is counted: a user or a workflow. Never take it from a request body.',
	},
	{
		displayName: 'Outputs',
		name: 'outputs',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'One Output', value: 'single', description: 'Every item with its decision' },
			{
				name: 'Approved, Blocked, Review',
				value: 'perDecision',
				description: 'One output per decision',
			},
		],
		default: 'single',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: policyOptions,
	},
];
