import type { AlertBook } from '../store/alert-book';
import type { ReputationLog } from '../store/reputation-log';
import type { ReputationAlert } from './judge-thresholds';
import type { ProviderFigure } from './provider-answer';
import { readProviderAnswer } from './provider-answer';
import { reconcileAlerts } from './reconcile-alerts';

export interface AnswerPorts {
	readonly reputation: Pick<ReputationLog, 'recordMetrics'>;
	readonly alerts: Pick<AlertBook, 'getAlert' | 'putAlert'>;
}

export interface RecordedAnswer {
	readonly figures: readonly ProviderFigure[];
	/** Why the provider gave none; null when it answered. */
	readonly refused: string | null;
	readonly alerts: readonly ReputationAlert[];
}

/**
 * Keeps the figures of a provider's answer. A refusal is told once and again when it is over: access
 * lapses silently, and a missing figure looks like a good one.
 * @throws ConfigurationError for an answer of unknown shape
 */
export async function recordAnswer(
	{ reputation, alerts }: AnswerPorts,
	{ answer, from, now }: { readonly answer: unknown; readonly from: string; readonly now: number },
): Promise<RecordedAnswer> {
	const today = new Date(now).toISOString().slice(0, 10);
	const reading = readProviderAnswer(answer, { source: from, today });
	const signal = {
		subjectKind: 'source',
		subject: from,
		signal: 'source_refused',
		dedupeKey: `reputation:source_refused:${from}`,
	};
	if (reading.kind === 'refused') {
		const alert: ReputationAlert = {
			...signal,
			severity: 'warning',
			state: 'firing',
			value: reading.why,
			threshold: 'answers',
			action: 'none',
			fix: 'Renew the access or the key; after a 403 ask less often.',
		};

		return {
			figures: [],
			refused: reading.why,
			alerts: await reconcileAlerts(alerts, { firing: [alert], fine: [], now }),
		};
	}
	await reputation.recordMetrics(reading.figures.map((figure) => ({ ...figure, recordedAt: now })));

	return {
		figures: reading.figures,
		refused: null,
		alerts: await reconcileAlerts(alerts, { firing: [], fine: [signal], now }),
	};
}
