import type { AlertRecord } from '../store/alert-book';
import type { Severity } from './ports';

export interface AlertSignal {
	readonly dedupeKey: string;
	readonly severity: Severity;
	readonly state: 'firing' | 'recovered';
	readonly cooldownMs: number;
	readonly chatId: string;
	readonly now: number;
}

export type AlertReason =
	'new' | 'escalated' | 'cooldown_over' | 'recovered' | 'within_cooldown' | 'nothing_to_recover';

export interface AlertDecision {
	readonly tell: boolean;
	readonly reason: AlertReason;
	/** How often it was seen since it was last told. */
	readonly repeats: number;
	/** To be kept before the message goes out, so that two executions do not both tell. */
	readonly record: AlertRecord;
}

const RANK: Readonly<Record<string, number>> = { info: 0, warning: 1, critical: 2 };
// What is critical keeps being said while it lasts.
const CRITICAL_REPEAT_MS = 60 * 60_000;

/** Once per cool-down; at once when it gets worse or is over. */
export function decideAlert(previous: AlertRecord | undefined, signal: AlertSignal): AlertDecision {
	const reason = findReason(previous, signal);
	const tell = reason !== 'within_cooldown' && reason !== 'nothing_to_recover';
	const before = previous ?? firstSighting(signal);
	const goesOn = before.state === 'firing' && reason !== 'new';

	return {
		tell,
		reason,
		repeats: goesOn ? before.count : 0,
		record: {
			dedupeKey: signal.dedupeKey,
			severity: signal.severity,
			state: signal.state,
			firstAt: goesOn ? before.firstAt : signal.now,
			lastAt: signal.now,
			lastSentAt: tell ? signal.now : before.lastSentAt,
			count: tell ? 0 : before.count + 1,
			chatId: signal.chatId,
			messageRef: before.messageRef,
		},
	};
}

function firstSighting({ dedupeKey, severity, now, chatId }: AlertSignal): AlertRecord {
	return {
		dedupeKey,
		severity,
		state: 'firing',
		firstAt: now,
		lastAt: now,
		lastSentAt: null,
		count: 0,
		chatId,
		messageRef: null,
	};
}

function findReason(previous: AlertRecord | undefined, signal: AlertSignal): AlertReason {
	const toldAt = previous?.state === 'firing' ? previous.lastSentAt : null;
	if (signal.state === 'recovered') return toldAt === null ? 'nothing_to_recover' : 'recovered';
	if (toldAt === null) return 'new';
	if (rank(signal.severity) > rank(previous?.severity)) return 'escalated';

	return signal.now - toldAt >= cooldownOf(signal) ? 'cooldown_over' : 'within_cooldown';
}

function cooldownOf({ severity, cooldownMs }: AlertSignal): number {
	return severity === 'critical' ? Math.min(cooldownMs, CRITICAL_REPEAT_MS) : cooldownMs;
}

function rank(severity: string | undefined): number {
	return RANK[severity ?? ''] ?? 0;
}
