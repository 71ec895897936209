import type { StatisticsGroup } from '../../../lib/store/statistics';
import { campaignField, choiceField, sinceField } from './fields';
import type { StoreOperation } from './operation';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 7;

export const statsGroupOperation: StoreOperation = {
	operation: 'byGroup',
	name: 'By Group',
	action: 'Count attempts by group',
	description:
		'Count attempts by mailbox, sender domain, recipient domain, server, campaign or provider',
	properties: [
		choiceField({ displayName: 'Group By', name: 'groupBy' }, [
			'mailbox',
			'sender_domain',
			'recipient_domain',
			'server',
			'campaign',
			'provider',
		]),
		{ ...sinceField, description: 'Seven days before "Until" when empty' },
		{
			displayName: 'Until',
			name: 'until',
			type: 'dateTime',
			default: '',
			description: 'Now when empty',
		},
		{ ...campaignField, description: 'All campaigns when empty' },
	],
	run: async ({ store, form, now }) => {
		const until = form.optionalTime('until', 'Until') ?? now;
		const since = form.optionalTime('since', 'Since') ?? until - DEFAULT_DAYS * DAY_MS;
		const groupBy = form.choice<StatisticsGroup>('groupBy');
		const campaignId = form.optionalText('campaignId');
		const groups = await store.statistics.countAttemptsByGroup(groupBy, {
			since,
			until,
			campaignId,
		});

		return groups.map(({ group, states, bounced }) => ({ groupBy, group, ...states, bounced }));
	},
};
