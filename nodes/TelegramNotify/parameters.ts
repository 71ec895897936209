import type { IExecuteFunctions } from 'n8n-workflow';

import { ConfigurationError } from '../../lib/mail/errors';
import { composeDigest } from '../../lib/notification/compose-alert';
import { escapeText } from '../../lib/notification/escape';
import type { Notification } from '../../lib/notification/notification';
import type { BotFile, ParseMode, Severity } from '../../lib/notification/ports';
import type { QuietHours } from '../../lib/notification/quiet-hours';
import { parseQuietHours } from '../../lib/notification/quiet-hours';

export type Operation = 'sendMessage' | 'sendDocument' | 'digest' | 'editStatus';

interface Options {
	readonly alertState?: string;
	readonly asPhoto?: boolean;
	readonly cooldownMinutes?: number;
	readonly dedupeKey?: string;
	readonly disablePreview?: boolean;
	readonly escapeText?: boolean;
	readonly maxAttempts?: number;
	readonly maxParts?: number;
	readonly maxWaitSeconds?: number;
	readonly quietHours?: string;
	readonly replyTo?: number;
	readonly severity?: string;
	readonly silent?: boolean;
	readonly timeoutSeconds?: number;
	readonly topicId?: number;
}

const MINUTE_MS = 60_000;

export function readOperation(context: IExecuteFunctions): Operation {
	return context.getNodeParameter('operation', 0) as Operation;
}

export function readTimeout(context: IExecuteFunctions): number | undefined {
	return readOptions(context, 0).timeoutSeconds;
}

/** @throws ConfigurationError */
export async function readNotification(
	context: IExecuteFunctions,
	itemIndex: number,
	defaultChatId: string,
): Promise<Notification> {
	const operation = readOperation(context);
	const options = readOptions(context, itemIndex);
	const mode = context.getNodeParameter('parseMode', itemIndex) as ParseMode;
	const common = {
		...readTarget(context, itemIndex, defaultChatId),
		...readPlacement(options),
		...readAlert(context, options),
		mode,
		disablePreview: options.disablePreview ?? true,
		maxParts: within(options.maxParts, { fallback: 10, min: 1, max: 50 }),
		patience: {
			maxRetries: within(options.maxAttempts, { fallback: 3, min: 1, max: 10 }),
			maxWaitMs: within(options.maxWaitSeconds, { fallback: 120, min: 0, max: 86_400 }) * 1000,
		},
	};
	if (operation === 'digest') return { ...common, text: readDigest(context, mode) };
	const text = readText(context, itemIndex, mode);
	if (operation === 'sendDocument') {
		return { ...common, text, file: await readFile(context, itemIndex, options.asPhoto === true) };
	}

	return operation === 'editStatus'
		? { ...common, text, statusKey: readStatusKey(context, itemIndex) }
		: { ...common, text };
}

function readOptions(context: IExecuteFunctions, itemIndex: number): Options {
	return context.getNodeParameter('options', itemIndex, {}) as Options;
}

function readTarget(
	context: IExecuteFunctions,
	itemIndex: number,
	defaultChatId: string,
): { readonly chatId: string } {
	const given = String(context.getNodeParameter('chatId', itemIndex) ?? '').trim();
	const chatId = given === '' ? defaultChatId : given;
	if (chatId === '') {
		throw new ConfigurationError(
			'Telegram Notify could not send the message because no chat is given',
			'Enter "Chat ID" in the node, or "Default Chat ID" in the credential',
		);
	}
	if (!/^(-?\d{1,20}|@\w{3,64})$/.test(chatId)) {
		throw new ConfigurationError(
			'Telegram Notify could not send the message because "Chat ID" is not the id of a chat',
			'Use the number of the chat (negative for groups), or @name for a public channel',
		);
	}

	return { chatId };
}

function readPlacement(options: Options): Pick<Notification, 'silent' | 'topicId' | 'replyTo'> {
	return {
		silent: options.silent === true,
		topicId: Number(options.topicId) > 0 ? Number(options.topicId) : undefined,
		replyTo: Number(options.replyTo) > 0 ? Number(options.replyTo) : undefined,
	};
}

function readAlert(
	context: IExecuteFunctions,
	options: Options,
): Pick<Notification, 'severity' | 'dedupeKey' | 'alertState' | 'cooldownMs' | 'quietHours'> {
	const dedupeKey = String(options.dedupeKey ?? '').trim();

	return {
		severity: readSeverity(options.severity),
		dedupeKey: dedupeKey === '' ? undefined : dedupeKey,
		alertState: options.alertState === 'recovered' ? 'recovered' : 'firing',
		cooldownMs: Math.max(0, options.cooldownMinutes ?? 720) * MINUTE_MS,
		quietHours: readQuietHours(context, options.quietHours),
	};
}

function readSeverity(value: string | undefined): Severity | undefined {
	if (value === undefined || value === '' || value === 'none') return undefined;
	if (value === 'info' || value === 'warning' || value === 'critical') return value;

	throw new ConfigurationError(
		`Telegram Notify could not send the message because "${value}" is no severity`,
		'Use info, warning, critical or none',
	);
}

function readQuietHours(context: IExecuteFunctions, text = ''): QuietHours | undefined {
	if (text.trim() === '') return undefined;
	const hours = parseQuietHours(text, context.getTimezone());
	if (hours) return hours;

	throw new ConfigurationError(
		'Telegram Notify could not send the message because "Quiet Hours" is no span of hours',
		'Write it like 22:00-07:00',
	);
}

function readText(context: IExecuteFunctions, itemIndex: number, mode: ParseMode): string {
	const value = context.getNodeParameter('text', itemIndex) as unknown;
	const text =
		typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');

	return readOptions(context, itemIndex).escapeText === true ? escapeText(text, mode) : text;
}

function readDigest(context: IExecuteFunctions, mode: ParseMode): string {
	const lines = context.getInputData().map((_, index) => readText(context, index, mode));
	const title = String(context.getNodeParameter('digestTitle', 0) ?? '');

	return composeDigest({ title, lines: lines.filter((line) => line.trim() !== ''), mode });
}

function readStatusKey(context: IExecuteFunctions, itemIndex: number): string {
	const key = String(context.getNodeParameter('statusKey', itemIndex) ?? '').trim();
	if (key !== '') return key;

	throw new ConfigurationError(
		'Telegram Notify could not edit a status message because "Status Key" is empty',
		'Any stable text will do, e.g. the name of the campaign',
	);
}

async function readFile(
	context: IExecuteFunctions,
	itemIndex: number,
	asPhoto: boolean,
): Promise<BotFile> {
	const property = String(context.getNodeParameter('binaryPropertyName', itemIndex));
	const { fileName, mimeType } = context.helpers.assertBinaryData(itemIndex, property);

	return {
		field: asPhoto ? 'photo' : 'document',
		fileName: fileName ?? 'file',
		mimeType,
		content: await context.helpers.getBinaryDataBuffer(itemIndex, property),
	};
}

function within(
	value: number | undefined,
	{ fallback, min, max }: { fallback: number; min: number; max: number },
): number {
	const number = Number(value ?? fallback);

	return Number.isFinite(number) ? Math.min(max, Math.max(min, number)) : fallback;
}
