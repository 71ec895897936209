import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { acknowledgeMessage } from '../../../lib/replies/acknowledge';
import type { ReplyClass } from '../../../lib/replies/events';
import type { Reclassification, Reclassified } from '../../../lib/replies/reclassify';
import { reclassifiable, reclassify } from '../../../lib/replies/reclassify';
import { classifyMessage } from '../../shared/classify-message';
import { choiceField } from './fields';
import type { OperationInput, StoreOperation } from './operation';

const eventField: INodeProperties = {
	displayName: 'Event ID',
	name: 'eventId',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. rpl_1a2b',
	description: '"eventId" of an item of Reply Trigger',
};

const noteField: INodeProperties = {
	displayName: 'Note',
	name: 'note',
	type: 'string',
	default: '',
	description: 'Why; kept in the audit log',
};

/** What one does with replies besides listing them. */
export const replyActions: readonly StoreOperation[] = [
	{
		operation: 'acknowledge',
		name: 'Acknowledge',
		action: 'Acknowledge a reply',
		description: 'Tell a Reply Trigger with explicit acknowledgement that a message is dealt with',
		properties: [
			{
				displayName: 'Acknowledge Key',
				name: 'acknowledgeKey',
				type: 'string',
				default: '={{ $json.acknowledgeKey }}',
				required: true,
			},
		],
		run: async ({ store, form }) => {
			const key = form.text('acknowledgeKey', 'Acknowledge Key');
			await acknowledgeMessage(store.inbox, key);

			return { acknowledged: true, acknowledgeKey: key };
		},
	},
	{
		operation: 'classify',
		name: 'Classify',
		action: 'Classify a reply',
		description: 'Understand any message source as Reply Trigger would; stores nothing',
		properties: [
			choiceField({ displayName: 'Source From', name: 'sourceFrom' }, ['text', 'binary']),
			{
				displayName: 'Message Source',
				name: 'source',
				type: 'string',
				typeOptions: { rows: 6 },
				default: '',
				required: true,
				placeholder: 'e.g. {{ $json.raw }}',
				description: 'The whole message with its headers',
				displayOptions: { show: { sourceFrom: ['text'] } },
			},
			{
				displayName: 'Input Binary Field',
				name: 'binaryProperty',
				type: 'string',
				default: 'message',
				required: true,
				displayOptions: { show: { sourceFrom: ['binary'] } },
			},
			{
				displayName: 'Match to Attempts',
				name: 'matchAttempts',
				type: 'boolean',
				default: false,
				description: 'Whether to look up what of ours it answers',
			},
		],
		run: classify,
	},
	{
		operation: 'reclassify',
		name: 'Reclassify',
		action: 'Reclassify a reply',
		description:
			'Replace the verdict: takes back what followed from the old one and does what follows from the new one',
		properties: [
			eventField,
			choiceField({ displayName: 'Class', name: 'replyClass' }, [...reclassifiable].sort()),
			noteField,
		],
		run: async (input) => await change(input, input.form.choice<ReplyClass>('replyClass')),
	},
	{
		operation: 'undo',
		name: 'Undo',
		action: 'Undo a reply',
		description: 'Take back the automatic consequences of an event and keep its class',
		properties: [eventField, noteField],
		run: async (input) => await change(input, null),
	},
];

async function classify({ store, form, now, readBinary }: OperationInput): Promise<IDataObject[]> {
	const source =
		form.choice('sourceFrom') === 'binary'
			? await readBinary(form.text('binaryProperty', 'Input Binary Field'))
			: form.text('source', 'Message Source');

	return await classifyMessage(source, {
		now,
		...(form.flag('matchAttempts') ? { sends: store.sends } : {}),
	});
}

async function change(
	{ store, form, actor, now }: OperationInput,
	toClass: ReplyClass | null,
): Promise<IDataObject> {
	const wanted: Reclassification = {
		eventId: form.text('eventId', 'Event ID'),
		toClass,
		actor,
		note: form.optionalText('note') ?? '',
		now,
	};

	return toOutput(await reclassify(store, wanted));
}

function toOutput({ event, undone, done }: Reclassified): IDataObject {
	return {
		eventId: event.id,
		eventType: event.eventType,
		class: event.subType,
		needsReview: event.needsReview,
		undone: [...undone],
		done: [...done],
	};
}
