import type { IDataObject } from 'n8n-workflow';

import { allMailboxes } from '../../../lib/store/all-mailboxes';
import { addMailCounts, ratesOf } from '../../../lib/store/mail-figures';
import type { GroupCount, StatisticsGroup, StatisticsQuery } from '../../../lib/store/statistics';
import { campaignField, choiceField, sinceField } from './fields';
import type { OperationInput, StoreOperation } from './operation';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 7;

export const statsGroupOperation: StoreOperation = {
	operation: 'byGroup',
	name: 'By Group',
	action: 'Count attempts by group',
	description:
		'Count attempts by mailbox, pool, sender domain, recipient domain, server, campaign or provider',
	properties: [
		choiceField({ displayName: 'Group By', name: 'groupBy' }, [
			'mailbox',
			'pool',
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
		const groupBy = form.choice<StatisticsGroup | 'pool'>('groupBy');
		const query = { since, until, campaignId: form.optionalText('campaignId') };
		const groups =
			groupBy === 'pool'
				? await countByPool(store, query)
				: await store.statistics.countAttemptsByGroup(groupBy, query);

		return groups.map((count) => ({ groupBy, ...lineOf(count) }));
	},
};

/** A mailbox with several tags counts in each of its pools; one without in the pool without a name. */
async function countByPool(
	store: OperationInput['store'],
	query: StatisticsQuery,
): Promise<readonly GroupCount[]> {
	const mailboxes = await allMailboxes(store.mailboxes);
	const tagsOf = new Map(mailboxes.map(({ address, poolTags }) => [address, poolTags]));
	const pools = new Map<string, GroupCount>();
	for (const count of await store.statistics.countAttemptsByGroup('mailbox', query)) {
		const tags = tagsOf.get(count.group) ?? [];
		for (const group of tags.length === 0 ? [''] : tags) {
			pools.set(group, { ...sumOfCounts(count, pools.get(group)), group });
		}
	}

	const size = ({ states }: GroupCount): number =>
		Object.values(states).reduce((sum, count) => sum + count, 0);

	return [...pools.values()].sort((a, b) => size(b) - size(a));
}

function sumOfCounts(one: GroupCount, other: GroupCount | undefined): GroupCount {
	if (!other) return one;
	const states: Record<string, number> = { ...other.states };
	for (const [state, count] of Object.entries(one.states)) {
		states[state] = (states[state] ?? 0) + count;
	}

	return { group: one.group, states, ...addMailCounts([one, other]) };
}

function lineOf({ group, states, ...counts }: GroupCount): IDataObject {
	return { group, ...states, ...counts, ...ratesOf(counts) };
}
