import type { AlertBook } from '../store/alert-book';
import type { ReputationAlert } from './judge-thresholds';

/** Every signal that was judged, firing or not. */
export interface JudgedSignals {
	readonly firing: readonly ReputationAlert[];
	/** Dedupe keys of what was looked at and is fine. */
	readonly fine: ReadonlyArray<
		Pick<ReputationAlert, 'dedupeKey' | 'subject' | 'subjectKind' | 'signal'>
	>;
	readonly now: number;
}

/** Adds "it is over" for what fired at the last look; silence alone would not be news. */
export async function reconcileAlerts(
	alerts: Pick<AlertBook, 'getAlert' | 'putAlert'>,
	{ firing, fine, now }: JudgedSignals,
): Promise<readonly ReputationAlert[]> {
	for (const { dedupeKey, severity } of firing) {
		await remember(alerts, { key: dedupeKey, severity, state: 'firing', now });
	}
	const recovered: ReputationAlert[] = [];
	for (const signal of fine) {
		const known = await alerts.getAlert(keyOf(signal.dedupeKey));
		if (known?.state !== 'firing') continue;
		await remember(alerts, { key: signal.dedupeKey, severity: 'info', state: 'recovered', now });
		recovered.push({
			...signal,
			severity: 'info',
			state: 'recovered',
			value: 'ok',
			threshold: '',
			action: 'none',
			fix: '',
		});
	}

	return [...firing, ...recovered];
}

// Telegram Notify keeps the same dedupe keys for what it has told; this is what was seen.
const keyOf = (dedupeKey: string): string => `seen:${dedupeKey}`;

interface Sight {
	readonly key: string;
	readonly severity: string;
	readonly state: 'firing' | 'recovered';
	readonly now: number;
}

async function remember(
	alerts: Pick<AlertBook, 'getAlert' | 'putAlert'>,
	{ key, severity, state, now }: Sight,
): Promise<void> {
	const known = await alerts.getAlert(keyOf(key));
	await alerts.putAlert({
		dedupeKey: keyOf(key),
		severity,
		state,
		firstAt: known?.state === state ? known.firstAt : now,
		lastAt: now,
		lastSentAt: null,
		count: known?.state === state ? known.count + 1 : 1,
		chatId: null,
		messageRef: null,
	});
}
