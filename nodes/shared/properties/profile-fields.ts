import type { INodeProperties } from 'n8n-workflow';

import { FROM_STORE } from '../policy-parameters';

/** "Profile", and the name of one that was saved in the store. */
export function profileFields(
	displayOptions?: INodeProperties['displayOptions'],
): INodeProperties[] {
	return [
		{
			displayName: 'Profile',
			name: 'profile',
			type: 'options',
			displayOptions,
			options: [
				{
					name: 'Default',
					value: 'default',
					description: 'The region decides which recorded evidence is required',
				},
				{
					name: 'From Store',
					value: FROM_STORE,
					description: 'A profile saved with Outreach Store',
				},
				{
					name: 'Seed (Simple)',
					value: 'seed_simple',
					description: 'EU, UK, CA and AU/NZ need consent, everybody else is legitimate interest',
				},
				{
					name: 'Seed (Thresholds)',
					value: 'seed_thresholds',
					description: 'As Default, but a mailbox rests only above 15 % bounces instead of 5 %',
				},
			],
			default: 'default',
		},
		{
			displayName: 'Profile Name',
			name: 'profileName',
			type: 'string',
			default: '',
			placeholder: 'e.g. gentle',
			required: true,
			displayOptions: { show: { ...displayOptions?.show, profile: [FROM_STORE] } },
			description: 'Its active version decides',
		},
	];
}
