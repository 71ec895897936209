import { unreachable } from '../mail/errors';
import type { AlertDecision } from './alert-state';
import { bold, escapeText } from './escape';
import type { ParseMode, Severity } from './ports';

function mark(severity: Severity): string {
	switch (severity) {
		case 'info':
			return 'ℹ️';
		case 'warning':
			return '⚠️';
		case 'critical':
			return '🔴';
		default:
			return unreachable(severity);
	}
}

export interface AlertText {
	readonly text: string;
	readonly mode: ParseMode;
	readonly severity: Severity | undefined;
	readonly alert: AlertDecision | undefined;
}

/** The text with what the reader must know first: how bad, whether it is over, how often. */
export function composeAlert({ text, mode, severity, alert }: AlertText): string {
	if (alert?.reason === 'recovered') return `✅ ${bold('Recovered', mode)}\n${text}`;
	const head = severity === undefined ? text : `${mark(severity)} ${text}`;
	if (!alert || alert.repeats === 0) return head;

	return `${head}\n${escapeText(`(seen ${alert.repeats} more times since the last message)`, mode)}`;
}

export interface Digest {
	readonly title: string;
	readonly lines: readonly string[];
	readonly mode: ParseMode;
}

/** Many items, one message: Telegram has no batch call (ledger S2-20). */
export function composeDigest({ title, lines, mode }: Digest): string {
	const head = title === '' ? '' : `${bold(title, mode)}\n`;

	return head + lines.map((line) => `• ${line}`).join('\n');
}
