import type { AlertRecord } from '../store/alert-book';
import type { AlertDecision } from './alert-state';
import { decideAlert } from './alert-state';
import { findDisabled, reportDisabled } from './chat-state';
import { composeAlert } from './compose-alert';
import { explainRefusal } from './explain-refusal';
import type { Notification, NotificationOutcome, NotificationPorts } from './notification';
import { planParts } from './plan-parts';
import { isQuiet } from './quiet-hours';
import type { Part, PartSettings, PartsResult } from './send-parts';
import { sendParts } from './send-parts';
import { sendStatus } from './status-message';

/**
 * Tells a person: decides whether it is told again, formats, splits, delivers, remembers.
 * @throws ConfigurationError
 */
export async function sendNotification(
	ports: NotificationPorts,
	notification: Notification,
): Promise<NotificationOutcome> {
	const disabled = await findDisabled(ports, notification.chatId);
	if (disabled) return { ...nothing(notification), state: 'failed', ...disabled };

	const claim = await claimAlert(ports, notification);
	if (claim && !claim.decision.tell) {
		return {
			...nothing(notification),
			ok: true,
			state: 'suppressed_by_cooldown',
			reason: claim.decision.reason,
		};
	}

	try {
		const outcome = await tell(ports, notification, claim?.decision);
		if (!outcome.ok) await giveBack(ports, claim);

		return outcome;
	} catch (error) {
		await giveBack(ports, claim);
		throw error;
	}
}

async function tell(
	ports: NotificationPorts,
	notification: Notification,
	alert: AlertDecision | undefined,
): Promise<NotificationOutcome> {
	const { mode, severity } = notification;
	const text = composeAlert({ text: notification.text, mode, severity, alert });
	const settings = toSettings(ports, notification);
	if (notification.statusKey !== undefined) {
		const { result, edited } = await sendStatus(ports, { ...notification, text }, settings);

		return await conclude(ports, { notification, settings, result, parts: 1, edited });
	}
	const plan = planParts(text, notification);
	const result = await sendParts(ports, plan.parts, settingsFor(plan.parts, settings));

	return {
		...(await conclude(ports, { notification, settings, result, parts: plan.parts.length })),
		sentAsDocument: plan.sentAsDocument,
	};
}

function settingsFor(parts: readonly Part[], settings: PartSettings): PartSettings {
	return parts.every(({ text }) => text === '') ? { ...settings, mode: 'plain' } : settings;
}

/** Info never rings, critical always does, and the hours in between are the user's. */
function toSettings(ports: NotificationPorts, notification: Notification): PartSettings {
	const { severity, quietHours, silent } = notification;
	const isNight = quietHours !== undefined && isQuiet(quietHours, ports.clock.now());
	const isSilent = silent || (severity !== 'critical' && (isNight || severity === 'info'));

	return {
		chatId: notification.chatId,
		mode: notification.mode,
		silent: isSilent,
		topicId: notification.topicId,
		replyTo: notification.replyTo,
		disablePreview: notification.disablePreview,
		patience: notification.patience,
	};
}

interface AlertClaim {
	readonly decision: AlertDecision;
	readonly previous: AlertRecord | undefined;
}

async function claimAlert(
	ports: NotificationPorts,
	notification: Notification,
): Promise<AlertClaim | undefined> {
	const { dedupeKey, severity, alertState, cooldownMs, chatId } = notification;
	if (dedupeKey === undefined) return undefined;

	return await ports.exclusively(async (alerts) => {
		const previous = await alerts.getAlert(dedupeKey);
		const decision = decideAlert(previous, {
			dedupeKey,
			severity: severity ?? 'warning',
			state: alertState,
			cooldownMs,
			chatId,
			now: ports.clock.now(),
		});
		if (decision.reason !== 'nothing_to_recover') await alerts.putAlert(decision.record);

		return { decision, previous };
	});
}

/** What was not delivered has not been told: the next signal tries again. */
async function giveBack(ports: NotificationPorts, claim: AlertClaim | undefined): Promise<void> {
	if (!claim) return;
	const { record, repeats } = claim.decision;
	await ports.alerts.putAlert({
		...(claim.previous ?? { ...record, lastSentAt: null }),
		lastAt: record.lastAt,
		count: repeats + 1,
	});
}

interface Conclusion {
	readonly notification: Notification;
	readonly settings: PartSettings;
	readonly result: PartsResult;
	readonly parts: number;
	readonly edited?: boolean;
}

async function conclude(
	ports: NotificationPorts,
	{ notification, settings, result, parts, edited }: Conclusion,
): Promise<NotificationOutcome> {
	const base: NotificationOutcome = {
		...nothing(notification),
		chatId: result.chatId,
		messageIds: result.messageIds,
		parts,
		attempts: result.attempts,
		maybeDuplicate: result.maybeDuplicate,
		parseFallback: result.parseFallback,
		waitedMs: result.waitedMs,
		silent: settings.silent,
		edited: edited === true,
		migratedTo: result.chatId === notification.chatId ? null : result.chatId,
	};
	const { outcome } = result;
	if (outcome.kind === 'sent') return { ...base, ok: true, state: 'sent' };
	if (outcome.kind === 'deferred') {
		const hint =
			'Telegram or the shared limits ask for more patience than "Max Wait" allows; send it again after "retryAt".';

		return { ...base, state: 'deferred', reason: 'rate_limited', hint, retryAt: outcome.retryAt };
	}
	if (outcome.kind === 'gave_up') {
		const hint =
			'Telegram did not answer properly in any of the attempts; check the network and "Base URL".';

		return { ...base, state: 'failed', reason: outcome.reason, hint };
	}
	const { reason, hint, disablesChat } = explainRefusal(result.chatId, outcome);
	if (disablesChat) await reportDisabled(ports, result.chatId, reason);

	return { ...base, state: 'failed', reason, hint };
}

function nothing({ chatId }: Notification): NotificationOutcome {
	return {
		ok: false,
		state: 'failed',
		chatId,
		messageIds: [],
		parts: 0,
		attempts: 0,
		maybeDuplicate: false,
		parseFallback: false,
		reason: null,
		hint: null,
		retryAt: null,
		waitedMs: 0,
		silent: false,
		sentAsDocument: false,
		edited: false,
		migratedTo: null,
	};
}
