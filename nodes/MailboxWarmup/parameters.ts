import type { IExecuteFunctions } from 'n8n-workflow';

import { ConfigurationError } from '../../lib/mail/errors';
import type { EnrolRequest, WarmupControl } from '../../lib/warmup/enrol';
import { readOwnPlan } from '../../lib/warmup/plan';

export type Operation =
	'applyPlan' | 'enrol' | 'exchange' | 'restartLower' | 'status' | WarmupControl;

interface Options {
	readonly caCertificate?: string;
	readonly jitterMinutes?: number;
	readonly tidyAfterDays?: number;
	readonly weekends?: boolean;
	readonly windowEnd?: string;
	readonly windowStart?: string;
}

// Bump when the wording of the notice changes: an old acknowledgement was of another text.
const ACKNOWLEDGEMENT_VERSION = 1;

export function readOperation(context: IExecuteFunctions): Operation {
	return context.getNodeParameter('operation', 0) as Operation;
}

/** @throws ConfigurationError */
export function readMailboxAddress(context: IExecuteFunctions, itemIndex: number): string {
	const address = String(context.getNodeParameter('mailbox', itemIndex) ?? '').trim();
	if (address !== '') return address;

	throw new ConfigurationError(
		'No "Mailbox" is given',
		'Enter the address of a mailbox in the store',
	);
}

export function readOnlyMailbox(context: IExecuteFunctions, itemIndex: number): string {
	return String(context.getNodeParameter('onlyMailbox', itemIndex) ?? '').trim();
}

/** @throws ConfigurationError */
export function readEnrolment(
	context: IExecuteFunctions,
	itemIndex: number,
	now: number,
): EnrolRequest {
	const plan = context.getNodeParameter('plan', itemIndex) as string;
	const own =
		plan === 'custom'
			? readOwnPlan(context.getNodeParameter('planSteps', itemIndex), true)
			: undefined;
	const accepted = context.getNodeParameter('acknowledge', itemIndex) === true;
	const workflowId = String(context.getWorkflow().id ?? 'unsaved');

	return {
		plan,
		planSteps: own ? own.steps : null,
		acknowledged: accepted ? { at: now, workflowId, textVersion: ACKNOWLEDGEMENT_VERSION } : null,
	};
}

export function readWeekends(context: IExecuteFunctions): boolean {
	return readOptions(context).weekends ?? true;
}

export interface ExchangeForm {
	readonly perRun: number;
	readonly jitterMinutes: number;
	readonly windowStart: number;
	readonly windowEnd: number;
	readonly caCertificate: string;
	readonly tidyAfterDays: number | null;
	readonly texts: ReadonlyArray<{ readonly subject: string; readonly text: string }>;
}

/** @throws ConfigurationError */
export function readExchange(context: IExecuteFunctions): ExchangeForm {
	const options = readOptions(context);
	const windowStart = readTime(options.windowStart ?? '08:00', 'Window Start');
	const windowEnd = readTime(options.windowEnd ?? '20:00', 'Window End');
	if (windowStart >= windowEnd) {
		throw new ConfigurationError(
			'The exchange could not start because "Window Start" is not before "Window End"',
			'Write them like 08:00 and 20:00',
		);
	}

	return {
		perRun: Math.min(5, Math.max(1, Number(context.getNodeParameter('perRun', 0)))),
		jitterMinutes: Math.min(60, Math.max(0, options.jitterMinutes ?? 15)),
		windowStart,
		windowEnd,
		caCertificate: options.caCertificate ?? '',
		tidyAfterDays: readTidying(options.tidyAfterDays),
		texts: readTexts(context),
	};
}

function readTidying(days = 0): number | null {
	return Number(days) > 0 ? Number(days) : null;
}

function readOptions(context: IExecuteFunctions): Options {
	return context.getNodeParameter('options', 0, {}) as Options;
}

/** Every subject with every text. */
function readTexts(context: IExecuteFunctions): ExchangeForm['texts'] {
	const lines = (name: string, label: string): readonly string[] => {
		const found = String(context.getNodeParameter(name, 0) ?? '')
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== '');
		if (found.length === 0)
			throw new ConfigurationError(`"${label}" is empty`, 'Enter at least one line');
		if (found.some((line) => /https?:|www\./i.test(line))) {
			throw new ConfigurationError(
				`"${label}" contains a link`,
				'Warm-up mail has no links and no tracking',
			);
		}

		return found;
	};
	const texts = lines('texts', 'Texts');

	return lines('subjects', 'Subjects').flatMap((subject) =>
		texts.map((text) => ({ subject, text })),
	);
}

function readTime(text: string, label: string): number {
	const [, hour, minute] = /^\s*([01]?\d|2[0-4]):([0-5]\d)\s*$/.exec(text) ?? [];
	if (hour !== undefined) return Number(hour) * 60 + Number(minute);

	throw new ConfigurationError(`"${label}" is no time`, 'Write it like 08:00');
}
