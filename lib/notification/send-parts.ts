import type { Delivery, DeliveryPorts, DeliveryOutcome, Patience } from './deliver';
import { deliver } from './deliver';
import { isParseRefusal } from './explain-refusal';
import { toPlainText } from './markup';
import type { BotFile, BotRequest, ParseMode } from './ports';

/** One message of a notification; the text of a file is its caption. */
export interface Part {
	readonly text: string;
	readonly file?: BotFile;
	/** Edit this message instead of posting a new one. */
	readonly editMessageId?: number;
}

export interface PartSettings {
	readonly chatId: string;
	readonly mode: ParseMode;
	readonly silent: boolean;
	readonly topicId?: number;
	readonly replyTo?: number;
	readonly disablePreview: boolean;
	readonly patience: Patience;
}

export interface PartsResult {
	/** The first outcome that was not `sent`, or the last one. */
	readonly outcome: DeliveryOutcome;
	readonly messageIds: readonly number[];
	readonly attempts: number;
	readonly waitedMs: number;
	readonly maybeDuplicate: boolean;
	readonly parseFallback: boolean;
	readonly chatId: string;
}

/** The parts in their order; the first that cannot be delivered ends it, so that none is missing in between. */
export async function sendParts(
	ports: DeliveryPorts,
	parts: readonly Part[],
	settings: PartSettings,
): Promise<PartsResult> {
	let result: PartsResult = {
		outcome: { kind: 'sent', messageId: undefined },
		messageIds: [],
		attempts: 0,
		waitedMs: 0,
		maybeDuplicate: false,
		parseFallback: false,
		chatId: settings.chatId,
	};

	for (const part of parts) {
		const rest = { ...settings.patience };
		const patience = { ...rest, maxWaitMs: rest.maxWaitMs - result.waitedMs };
		// A later part replies to nothing; it follows the first one.
		const replyTo = result.messageIds.length === 0 ? settings.replyTo : undefined;
		const delivery = await sendPart(ports, part, {
			...settings,
			chatId: result.chatId,
			replyTo,
			patience,
		});
		result = add(result, delivery);
		if (delivery.outcome.kind !== 'sent') break;
	}

	return result;
}

interface PartDelivery extends Delivery {
	readonly parseFallback: boolean;
}

async function sendPart(
	ports: DeliveryPorts,
	part: Part,
	settings: PartSettings,
): Promise<PartDelivery> {
	const first = await deliver(ports, toRequest(part, settings), settings.patience);
	const { outcome } = first;
	if (outcome.kind !== 'refused' || settings.mode === 'plain' || !isParseRefusal(outcome)) {
		return { ...first, parseFallback: false };
	}
	const plain = { ...part, text: toPlainText(part.text, settings.mode) };
	const second = await deliver(
		ports,
		toRequest(plain, { ...settings, mode: 'plain', chatId: first.chatId }),
		settings.patience,
	);

	return {
		...second,
		attempts: first.attempts + second.attempts,
		waitedMs: first.waitedMs + second.waitedMs,
		maybeDuplicate: first.maybeDuplicate || second.maybeDuplicate,
		parseFallback: true,
	};
}

function add(result: PartsResult, delivery: PartDelivery): PartsResult {
	const { outcome } = delivery;
	const id = outcome.kind === 'sent' ? outcome.messageId : undefined;

	return {
		outcome,
		messageIds: id === undefined ? result.messageIds : [...result.messageIds, id],
		attempts: result.attempts + delivery.attempts,
		waitedMs: result.waitedMs + delivery.waitedMs,
		maybeDuplicate: result.maybeDuplicate || delivery.maybeDuplicate,
		parseFallback: result.parseFallback || delivery.parseFallback,
		chatId: delivery.chatId,
	};
}

function toRequest(part: Part, settings: PartSettings): BotRequest {
	const formatting = settings.mode === 'plain' ? {} : { parse_mode: settings.mode };
	const preview = settings.disablePreview ? { link_preview_options: { is_disabled: true } } : {};
	if (part.editMessageId !== undefined) {
		return {
			method: 'editMessageText',
			chatId: settings.chatId,
			parameters: { message_id: part.editMessageId, text: part.text, ...formatting, ...preview },
		};
	}
	const placement = {
		...(settings.silent ? { disable_notification: true } : {}),
		...(settings.topicId === undefined ? {} : { message_thread_id: settings.topicId }),
		...(settings.replyTo === undefined
			? {}
			: { reply_parameters: { message_id: settings.replyTo, allow_sending_without_reply: true } }),
	};
	if (part.file) {
		const caption = part.text === '' ? {} : { caption: part.text, ...formatting };

		return {
			method: part.file.field === 'photo' ? 'sendPhoto' : 'sendDocument',
			chatId: settings.chatId,
			parameters: { ...caption, ...placement },
			file: part.file,
		};
	}

	return {
		method: 'sendMessage',
		chatId: settings.chatId,
		parameters: { text: part.text, ...formatting, ...preview, ...placement },
	};
}
