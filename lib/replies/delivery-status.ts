import type { FieldBlock } from './header-block';
import { addressesIn, fieldOf, parseFieldBlocks } from './header-block';
import type { IncomingMessage } from './incoming-message';

export type DeliveryAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** The per-recipient fields of RFC 3464 2.3, as written. */
export interface RecipientStatus {
	readonly originalRecipient: string | null;
	readonly finalRecipient: string | null;
	readonly action: DeliveryAction | null;
	readonly status: string | null;
	/** `smtp`, `x-unix` ...; whose words the diagnostic is (RFC 3464 2.3.6). */
	readonly diagnosticType: string | null;
	readonly diagnostic: string;
	readonly remoteMta: string | null;
	readonly willRetryUntil: number | null;
}

export interface DeliveryStatus {
	readonly reportingMta: string | null;
	readonly envelopeId: string | null;
	readonly recipients: readonly RecipientStatus[];
}

const STATUS_TYPES = /^message\/(?:global-|x-?)?delivery-?status$|^message\/x-delivery-status$/;

/** The report inside the message: a proper part, or its fields pasted into a text. */
export function findDeliveryStatus(message: IncomingMessage): DeliveryStatus | undefined {
	for (const part of message.parts) {
		if (part.text === null) continue;
		if (!STATUS_TYPES.test(part.contentType) && !hasRecipientFields(part.text)) continue;
		const report = parseDeliveryStatus(part.text);
		if (report.recipients.length > 0) return report;
	}
	if (!hasRecipientFields(message.text)) return undefined;
	const pasted = parseDeliveryStatus(message.text.slice(reportStart(message.text)));

	return pasted.recipients.length > 0 ? pasted : undefined;
}

export function parseDeliveryStatus(text: string): DeliveryStatus {
	// At most a few recipients are real; a report of thousands is an attack on memory.
	const blocks = parseFieldBlocks(separateRecipients(text)).slice(0, 200);
	const perMessage = blocks.find((block) => block.has('reporting-mta')) ?? new Map();

	return {
		reportingMta: afterType(fieldOf(perMessage, 'reporting-mta')) || null,
		envelopeId: fieldOf(perMessage, 'original-envelope-id') || null,
		recipients: blocks.filter(isRecipientBlock).map(toRecipient),
	};
}

function hasRecipientFields(text: string): boolean {
	return (
		/^(?:final|original)-recipient[ \t]*:/im.test(text) && /^(?:action|status)[ \t]*:/im.test(text)
	);
}

function reportStart(text: string): number {
	const start =
		/^(?:reporting-mta|final-recipient|original-recipient|x-postfix-queue-id)[ \t]*:/im.exec(text);

	return start?.index ?? 0;
}

// Some MTAs forget the empty line between the groups of two recipients.
function separateRecipients(text: string): string {
	let seenFinal = false;
	let seenState = false;
	const lines = text.split(/\r?\n|\r/).map((line) => {
		if (line.trim() === '') {
			seenFinal = false;
			seenState = false;
			return line;
		}
		const starts = /^(?:final|original)-recipient[ \t]*:/i.test(line);
		const isFinal = /^final-recipient/i.test(line);
		const begins = starts && (seenState || (isFinal && seenFinal));
		if (begins) seenState = false;
		if (isFinal) seenFinal = true;
		if (/^(?:action|status)[ \t]*:/i.test(line)) seenState = true;

		return begins ? `\n${line}` : line;
	});

	return lines.join('\n');
}

function isRecipientBlock(block: FieldBlock): boolean {
	return ['final-recipient', 'original-recipient', 'x-actual-recipient'].some((name) =>
		block.has(name),
	);
}

function toRecipient(block: FieldBlock): RecipientStatus {
	const diagnostics = block.get('diagnostic-code') ?? block.get('x-supplementary-info') ?? [];
	const status = statusOf(fieldOf(block, 'status'));

	return {
		originalRecipient: addressOf(fieldOf(block, 'original-recipient')),
		finalRecipient:
			addressOf(fieldOf(block, 'final-recipient')) ??
			addressOf(fieldOf(block, 'x-actual-recipient')),
		action: actionOf(fieldOf(block, 'action'), { status, retries: block.has('will-retry-until') }),
		status,
		diagnosticType: /^[ \t]*([\w-]+)[ \t]*;/.exec(diagnostics[0] ?? '')?.[1]?.toLowerCase() ?? null,
		diagnostic: diagnostics.map(afterType).join(' ').trim(),
		remoteMta: afterType(fieldOf(block, 'remote-mta')).replace(/\s.*$/, '') || null,
		willRetryUntil: timeOf(fieldOf(block, 'will-retry-until')),
	};
}

/** `rfc822; user@example.com` without its type (RFC 3464 2.1.2). */
function afterType(value: string): string {
	return value.replace(/^[\w.-]+[ \t]*;[ \t]*/, '').trim();
}

function addressOf(value: string): string | null {
	const written = afterType(value)
		.replace(/\+2b/gi, '+')
		.replace(/=2b/gi, '+')
		.replace(/\+40/g, '@');
	const found = addressesIn(written.replace(/[<>"]/g, ' '));

	return found[0] ?? null;
}

function statusOf(value: string): string | null {
	return /\b([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(value)?.[0] ?? null;
}

function actionOf(
	value: string,
	facts: { readonly status: string | null; readonly retries: boolean },
): DeliveryAction | null {
	const word = /[a-z]+/.exec(value.toLowerCase())?.[0] ?? '';
	const known = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
	const action = known.find(
		(candidate) => candidate === word || candidate.startsWith(word.slice(0, 4) || '?'),
	);
	if (action) return action;
	if (facts.status?.startsWith('5')) return 'failed';
	if (facts.status?.startsWith('2')) return 'delivered';

	return facts.status !== null && facts.retries ? 'delayed' : null;
}

function timeOf(value: string): number | null {
	const time = Date.parse(value.replace(/\([^()]*\)\s*$/, ''));

	return Number.isFinite(time) ? time : null;
}
