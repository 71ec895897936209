import type { AttemptState } from '../../../lib/store/send-ledger';
import {
	addressField,
	attemptIdField,
	campaignField,
	choiceField,
	cursorField,
	filterFields,
	pageFields,
	sinceField,
} from './fields';
import type { StoreOperation } from './operation';
import { pageById, readPages } from './pages';
import { toJson } from './to-json';

const states: readonly AttemptState[] = [
	'cancelled',
	'deferred',
	'in_doubt',
	'planned',
	'rejected',
	'released',
	'reserved',
	'sending',
	'sent',
];

export const attemptOperations: readonly StoreOperation[] = [
	{
		operation: 'get',
		name: 'Get',
		action: 'Get an attempt',
		description: 'Find an attempt by its ID or by a Message-ID',
		properties: [
			choiceField({ displayName: 'By', name: 'by' }, ['id', 'message_id']),
			{ ...attemptIdField, displayOptions: { show: { by: ['id'] } } },
			{
				displayName: 'Message-ID',
				name: 'messageId',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. <abc@example.net>',
				displayOptions: { show: { by: ['message_id'] } },
				description: 'Ours or the one that the relay gave',
			},
		],
		run: async ({ store, form }) => {
			const found =
				form.choice<'id' | 'message_id'>('by') === 'id'
					? await store.sends.getAttempt(form.text('attemptId', 'Attempt ID'))
					: (
							await store.sends.findByMessageIds([bracketed(form.text('messageId', 'Message-ID'))])
						)[0];

			return found ? { found: true, ...toJson(found) } : { found: false };
		},
	},
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many attempts',
		description: 'List what was reserved and sent, newest first',
		properties: [
			...pageFields,
			filterFields([
				campaignField,
				cursorField,
				{ ...addressField, displayName: 'Recipient', name: 'recipient', required: false },
				sinceField,
				choiceField({ displayName: 'State', name: 'state', default: 'sent' }, states),
			]),
		],
		run: async ({ store, form }) =>
			await readPages(form, async (page) => {
				const filters = form.within('filters');
				const filter = {
					campaignId: filters.optionalText('campaignId'),
					state: filters.optionalChoice<AttemptState>('state'),
					recipient: filters.optionalAddress('recipient'),
					since: filters.optionalTime('since', 'Since'),
				};

				return await pageById(
					page,
					async (part) => await store.sends.listAttempts({ ...filter, ...part }),
				);
			}),
	},
];

function bracketed(messageId: string): string {
	return messageId.startsWith('<') ? messageId : `<${messageId}>`;
}
