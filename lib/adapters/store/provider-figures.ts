import type { ProviderMetric, ReputationLog } from '../../store/reputation-log';
import { insertAll } from './insert-all';
import { recordShape } from './record-shape';
import type { SliceContext } from './slice-context';

const metric = recordShape<ProviderMetric>({
	source: 'plain',
	subject: 'plain',
	metric: 'plain',
	day: 'plain',
	value: 'plain',
	recordedAt: 'plain',
});

/** Figures from outside, and how old the newest of everything is. */
export function createProviderFigures({
	session,
}: SliceContext): Pick<ReputationLog, 'recordMetrics' | 'listMetrics' | 'freshness'> {
	return {
		recordMetrics: async (metrics) => {
			const rows = metrics.map((given) => metric.write(given));
			const conflict =
				'ON CONFLICT (source, subject, metric, day) DO UPDATE SET value = excluded.value, recorded_at = excluded.recorded_at';
			await insertAll(session, { table: 'provider_metrics', rows, conflict });
		},
		listMetrics: async (subject, sinceDay) => {
			const rows = await session.all(
				`SELECT ${metric.columns} FROM provider_metrics WHERE subject = ? AND day >= ?
				ORDER BY day DESC, source, metric`,
				[subject, sinceDay],
			);

			return rows.map(metric.read);
		},
		freshness: async (sinceDay) => {
			// Ids are time-ordered, and the log of checks is long.
			const times = await session.get(
				`SELECT (SELECT checked_at FROM reputation_checks ORDER BY id DESC LIMIT 1) AS last_check_at,
				(SELECT MAX(computed_at) FROM reputation_scores) AS last_score_at`,
				[],
			);
			const rows = await session.all(
				`SELECT source, MAX(day) AS last_day FROM provider_metrics WHERE day >= ?
				GROUP BY source ORDER BY source`,
				[sinceDay],
			);

			return {
				lastCheckAt: toTime(times?.last_check_at),
				lastScoreAt: toTime(times?.last_score_at),
				sources: rows.map((row) => ({ source: String(row.source), lastDay: String(row.last_day) })),
			};
		},
	};
}

function toTime(value: unknown): number | null {
	return value === null || value === undefined ? null : Number(value);
}
