import type { IExecuteFunctions } from 'n8n-workflow';

import { createSecureRandom } from '../../lib/adapters/secure-random';
import { openMemoryStore } from '../../lib/adapters/store/open-store';
import { systemClock } from '../../lib/adapters/system-clock';
import { systemPause } from '../../lib/adapters/system-pause';
import { createBotApi } from '../../lib/adapters/telegram/bot-api';
import type {
	AlertMemory,
	Notification,
	NotificationOutcome,
} from '../../lib/notification/notification';
import { sendNotification } from '../../lib/notification/send-notification';
import type { OutreachStore } from '../../lib/store/store';
import { redact } from './redact';
import { wireStore } from './wiring';

export interface Notifier {
	readonly defaultChatId: string;
	/** False when the store could not be opened: the message goes out, nothing is remembered. */
	readonly remembers: boolean;
	send(notification: Notification): Promise<NotificationOutcome>;
}

// n8n's own default would wait five minutes.
const TIMEOUT_MS = 30_000;
const MAX_TIMEOUT_MS = 300_000;

/** @throws ConfigurationError */
export async function wireNotifier(
	context: IExecuteFunctions,
	timeoutSeconds?: number,
): Promise<Notifier> {
	const credential = await context.getCredentials('outreachTelegramApi');
	const timeoutMs = timeoutSeconds === undefined ? TIMEOUT_MS : timeoutSeconds * 1000;
	const bot = createBotApi(async (request) => await context.helpers.httpRequest(request), {
		token: String(credential.botToken ?? ''),
		baseUrl: String(credential.baseUrl ?? ''),
		timeoutMs: Math.min(timeoutMs, MAX_TIMEOUT_MS),
	});
	const { store, remembers } = await openMemory(context);
	const ports = {
		bot,
		limits: store.rateLimits,
		alerts: store.alerts,
		exclusively: async <T>(work: (alerts: AlertMemory) => Promise<T>): Promise<T> =>
			await store.transaction(async ({ alerts }) => await work(alerts)),
		clock: systemClock,
		pause: systemPause,
		random: createSecureRandom(systemClock),
	};

	return {
		defaultChatId: String(credential.defaultChatId ?? '').trim(),
		remembers,
		send: async (notification) => await sendNotification(ports, notification),
	};
}

let substitute: Promise<OutreachStore> | undefined;

/** The broken store may be the very thing to be told about, so an alert does not depend on it. */
async function openMemory(
	context: IExecuteFunctions,
): Promise<{ readonly store: OutreachStore; readonly remembers: boolean }> {
	try {
		return { store: await wireStore(context), remembers: true };
	} catch (error) {
		const message = redact(error instanceof Error ? error.message : String(error));
		context.logger.warn(`Telegram Notify goes on without the store: ${message}`);
		substitute ??= openMemoryStore();

		return { store: await substitute, remembers: false };
	}
}
