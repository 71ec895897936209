import type { ITriggerFunctions } from 'n8n-workflow';

import { redact } from './redact';

/** What a trigger survives by itself; the log is the only one who hears of it. */
export function logTrouble(context: ITriggerFunctions, error: unknown): void {
	context.logger.warn(
		redact(`Reply Trigger: ${error instanceof Error ? error.message : String(error)}`),
	);
}
