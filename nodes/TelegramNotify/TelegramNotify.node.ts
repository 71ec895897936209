import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { storeCredentialTest, telegramCredentialTest } from '../shared/credential-tests';
import { eachItem, failedItem } from '../shared/each-item';
import type { Notifier } from '../shared/wire-notification';
import { wireNotifier } from '../shared/wire-notification';
import { toJson } from './output';
import { readNotification, readOperation, readTimeout } from './parameters';
import { telegramNotifyProperties } from './properties';

export class TelegramNotify implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Telegram Notify',
		name: 'telegramNotify',
		icon: { light: 'file:telegramNotify.svg', dark: 'file:telegramNotify.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"].replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description: 'Tell a person on Telegram, once, in order and without flooding',
		defaults: { name: 'Telegram Notify' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'outreachTelegramApi',
				displayName: 'Telegram Bot',
				required: true,
				testedBy: 'telegramCredentialTest',
			},
			{
				name: 'outreachStoreApi',
				displayName: 'Store (Optional)',
				required: false,
				testedBy: 'storeCredentialTest',
			},
		],
		properties: telegramNotifyProperties,
	};

	methods = { credentialTest: { ...telegramCredentialTest, ...storeCredentialTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		if (readOperation(this) === 'digest') return [[await sendDigest(this)]];
		let wired: Promise<Notifier> | undefined;

		return await eachItem(this, async (itemIndex) => {
			wired ??= wireNotifier(this, readTimeout(this));

			return await notify(this, await wired, itemIndex);
		});
	}
}

async function notify(
	context: IExecuteFunctions,
	{ send, remembers, defaultChatId }: Notifier,
	itemIndex: number,
): Promise<IDataObject> {
	return toJson(await send(await readNotification(context, itemIndex, defaultChatId)), remembers);
}

/** All items become one message, so the one item that comes out is paired with all of them. */
async function sendDigest(context: IExecuteFunctions): Promise<INodeExecutionData> {
	const pairedItem = context.getInputData().map((_, item) => ({ item }));
	try {
		const json = await notify(context, await wireNotifier(context, readTimeout(context)), 0);

		return { json: { ...json, items: pairedItem.length }, pairedItem };
	} catch (error) {
		return { ...failedItem(context, error, 0), pairedItem };
	}
}
