import type { Notification, NotificationPorts } from './notification';
import type { Part, PartSettings, PartsResult } from './send-parts';
import { sendParts } from './send-parts';
import { splitMessage } from './split-message';

/** One message per key that always shows the latest state: posted once, edited afterwards. */
export async function sendStatus(
	ports: NotificationPorts,
	notification: Notification,
	settings: PartSettings,
): Promise<{ readonly result: PartsResult; readonly edited: boolean }> {
	const key = `status:${ports.bot.botId}:${notification.chatId}:${notification.statusKey ?? ''}`;
	// Only the beginning fits; a status is meant to be read at a glance.
	const text = splitMessage(notification.text, notification.mode)[0] ?? '';
	const messageId = Number((await ports.alerts.getAlert(key))?.messageRef ?? 0);

	if (messageId > 0) {
		const result = await sendParts(ports, [{ text, editMessageId: messageId }], settings);
		if (!isLost(result)) return { result: asEdited(result, messageId), edited: true };
	}
	const part: Part = { text };
	const result = await sendParts(ports, [part], settings);
	const posted = result.messageIds[0];
	if (posted !== undefined) await remember(ports, { key, posted, chatId: result.chatId });

	return { result, edited: false };
}

/** Deleted by somebody, or too old to be edited: a new one takes its place. */
function isLost({ outcome }: PartsResult): boolean {
	return (
		outcome.kind === 'refused' &&
		/message to edit not found|can't be edited|MESSAGE_ID_INVALID/i.test(outcome.description)
	);
}

function asEdited(result: PartsResult, messageId: number): PartsResult {
	const { outcome } = result;
	const unchanged = outcome.kind === 'refused' && /not modified/i.test(outcome.description);

	return {
		...result,
		outcome: unchanged ? { kind: 'sent', messageId } : outcome,
		messageIds: [messageId],
	};
}

async function remember(
	{ alerts, clock }: NotificationPorts,
	{ key, posted, chatId }: { key: string; posted: number; chatId: string },
): Promise<void> {
	const now = clock.now();
	await alerts.putAlert({
		dedupeKey: key,
		severity: 'info',
		state: 'firing',
		firstAt: now,
		lastAt: now,
		lastSentAt: now,
		count: 0,
		chatId,
		messageRef: String(posted),
	});
}
