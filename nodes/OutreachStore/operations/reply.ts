import { campaignField, cursorField, filterFields, pageFields, sinceField } from './fields';
import type { StoreOperation } from './operation';
import { pageById, readPages } from './pages';
import { replyActions } from './reply-actions';

export const replyOperations: readonly StoreOperation[] = [
	...replyActions,
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many replies',
		description: 'List what came back, newest first',
		properties: [
			...pageFields,
			filterFields([
				campaignField,
				cursorField,
				{
					displayName: 'Event Type',
					name: 'eventType',
					type: 'string',
					default: '',
					placeholder: 'e.g. reply',
				},
				sinceField,
				{
					displayName: 'Sub Type',
					name: 'subType',
					type: 'string',
					default: '',
					placeholder: 'e.g. interested',
				},
				{
					displayName: 'Unmatched Only',
					name: 'unmatched',
					type: 'boolean',
					default: false,
					description: 'Whether to list only what belongs to no attempt and no lead',
				},
			]),
		],
		run: async ({ store, form }) =>
			await readPages(form, async (page) => {
				const filters = form.within('filters');
				const filter = {
					campaignId: filters.optionalText('campaignId'),
					eventType: filters.optionalText('eventType'),
					subType: filters.optionalText('subType'),
					unmatched: filters.flag('unmatched'),
					since: filters.optionalTime('since', 'Since'),
				};

				return await pageById(
					page,
					async (part) => await store.replies.list({ ...filter, ...part }),
				);
			}),
	},
];
