import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { Clock } from '../../lib/clock';
import type { CheckedRow } from '../../lib/verification/check-list';

const LOG_EVERY_MS = 10_000;

export interface ListProgress {
	tally(row: CheckedRow): void;
	/** Writes a line now and then, into the log and the open editor. `total` undefined: not known yet. */
	report(done: number, total: number | undefined): void;
	readonly rows: number;
	summary(): IDataObject;
}

export function createListProgress(context: IExecuteFunctions, clock: Clock): ListProgress {
	const startedAt = clock.now();
	const verdicts: Record<string, number> = { valid: 0, risky: 0, invalid: 0, unknown: 0 };
	const reasons: Record<string, number> = {};
	let [rows, unreadable, loggedAt] = [0, 0, startedAt];
	let first: { readonly done: number; readonly at: number } | undefined;

	return {
		get rows() {
			return rows;
		},
		tally: ({ result }) => {
			rows += 1;
			if (!result) {
				unreadable += 1;
				return;
			}
			verdicts[result.verdict] = (verdicts[result.verdict] ?? 0) + 1;
			reasons[result.reason] = (reasons[result.reason] ?? 0) + 1;
		},
		report: (done, total) => {
			const now = clock.now();
			// What an earlier run has done is no speed of this one.
			first ??= { done, at: startedAt };
			if (now - loggedAt < LOG_EVERY_MS) return;
			loggedAt = now;
			const perSecond = ((done - first.done) * 1_000) / Math.max(1, now - first.at);
			const message = `Email Validate: ${done} of about ${total ?? 'unknown'} rows, ${speedOf(perSecond)}, time left ${timeLeft(done, total, perSecond)}`;
			context.logger.info(message);
			context.sendMessageToUI(message);
		},
		summary: () => ({
			rows,
			unreadable,
			...verdicts,
			reasons,
			durationMs: clock.now() - startedAt,
		}),
	};
}

/** A throttled list goes by minutes. */
function speedOf(perSecond: number): string {
	return perSecond >= 1
		? `${Math.round(perSecond)} rows/s`
		: `${Math.round(perSecond * 60)} rows/min`;
}

function timeLeft(done: number, total: number | undefined, perSecond: number): string {
	if (total === undefined || perSecond === 0) return 'unknown';

	return `${Math.max(0, Math.round((total - done) / perSecond))} s`;
}
