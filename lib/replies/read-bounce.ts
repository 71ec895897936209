import type { BounceSigns } from './bounce-gate';
import {
	bodyOf,
	isDelayText,
	passesGate,
	readBounceSigns,
	saysAnything,
	speaksForItself,
} from './bounce-gate';
import { isHard, judgeReason } from './bounce-reason';
import { findTextFailures } from './bounce-text';
import type { RecipientStatus } from './delivery-status';
import { findDeliveryStatus } from './delivery-status';
import type { BounceFacts, ClassificationContext, Evidence, OriginalMessage } from './events';
import type { IncomingMessage } from './incoming-message';
import { headersOf, writerOf } from './incoming-message';
import { addressesIn } from './header-block';
import { findOriginal, splitReport } from './original-message';

export interface BounceReading {
	readonly kind: 'bounce' | 'delivery_delay' | 'delivery_notice';
	readonly subType: string;
	readonly failures: readonly BounceFacts[];
	readonly original: OriginalMessage | null;
	/** The fields came from a parsed report, not from prose. */
	readonly standard: boolean;
	readonly evidence: readonly Evidence[];
}

interface Report {
	readonly message: IncomingMessage;
	readonly signs: BounceSigns;
	readonly original: OriginalMessage | undefined;
	/** What the mail system itself wrote. */
	readonly prose: string;
	readonly ours: ReadonlySet<string>;
}

/** Understands a delivery report, standard or not; undefined when the message is none. */
export function readBounce(
	message: IncomingMessage,
	context: ClassificationContext = {},
): BounceReading | undefined {
	const signs = readBounceSigns(message);
	const status = findDeliveryStatus(message);
	const original = findOriginal(message);
	const { report } = splitReport(bodyOf(message));
	const facts: Report = {
		message,
		signs,
		original,
		prose: report,
		ours: ownAddresses(message, context),
	};

	if (status && speaksForItself(signs)) {
		const reading = fromStatus(facts, status);
		if (reading) return reading;
	}

	return passesGate(signs, message, original !== undefined) ? fromText(facts) : undefined;
}

function fromStatus(
	report: Report,
	status: NonNullable<ReturnType<typeof findDeliveryStatus>>,
): BounceReading | undefined {
	const warns = isDelayText(report.message.subject, report.prose);
	const isDelayed = ({ action, status: code }: RecipientStatus): boolean =>
		action === 'delayed' || (action === null && warns && code?.startsWith('4') === true);
	const delayed = status.recipients.filter(isDelayed);
	const failed = status.recipients.filter(
		(group) =>
			group.action === 'failed' ||
			(group.action === null && !group.status?.startsWith('2') && !isDelayed(group)),
	);
	const kind =
		failed.length > 0 ? 'bounce' : delayed.length > 0 ? 'delivery_delay' : 'delivery_notice';
	const chosen = failed.length > 0 ? failed : delayed.length > 0 ? delayed : status.recipients;
	const failures = chosen.map((group) =>
		toFacts(report, { group, alone: chosen.length === 1, reportingMta: status.reportingMta }),
	);
	const original = withEnvelopeId(report.original, status.envelopeId);

	return {
		kind,
		subType: kind === 'bounce' ? hardness(failures) : (chosen[0]?.action ?? 'delayed'),
		failures,
		original,
		standard: true,
		evidence: [{ rule: 'rfc3464', text: chosen[0]?.diagnostic.slice(0, 200) ?? '' }],
	};
}

function toFacts(
	report: Report,
	source: {
		readonly group: RecipientStatus;
		readonly alone: boolean;
		readonly reportingMta: string | null;
	},
): BounceFacts {
	const { group } = source;
	const own = group.originalRecipient ?? group.finalRecipient;
	const words = proseFor(report, [group.finalRecipient, group.originalRecipient]);
	const replyCode = replyCodeIn(group.diagnostic) ?? replyCodeIn(words.diagnostic);
	const status = meaningfulStatus(group.status, `${group.diagnostic} ${words.diagnostic}`);
	const failure = {
		diagnostic:
			group.diagnostic.length > 12 ? group.diagnostic : `${group.diagnostic} ${words.diagnostic}`,
		surroundings: words.diagnostic || report.prose.slice(0, 3_000),
		diagnosticType: group.diagnosticType,
		status,
		replyCode,
	};
	const { reason } = judgeReason(failure);
	const mailed = mailedAddress(report, {
		own,
		alone: source.alone,
		expandedFrom: words.expandedFrom,
	});

	return {
		recipient: mailed,
		finalRecipient: group.finalRecipient !== mailed ? group.finalRecipient : null,
		reason,
		hard: group.action !== 'delayed' && isHard(reason, failure),
		permanent: group.action === 'failed' || status?.startsWith('5') === true,
		status,
		replyCode,
		action: group.action,
		diagnostic: bounded(group.diagnostic || words.diagnostic),
		reportingMta: source.reportingMta,
		remoteMta: group.remoteMta,
		willRetryUntil: group.willRetryUntil,
	};
}

function fromText(report: Report): BounceReading | undefined {
	const found = textFailures(report);
	if (!saysFailure(report) || !(found.length > 0 || isTangible(report))) return undefined;
	const delayed = isDelayText(report.message.subject, report.prose);
	const failures = found.map((failure) => textFacts(report, failure, found.length === 1));

	return {
		kind: delayed ? 'delivery_delay' : 'bounce',
		subType: delayed ? 'delayed' : hardness(failures),
		failures: delayed ? failures.map(asDelayed) : failures,
		original: report.original ?? null,
		standard: false,
		evidence: [{ rule: 'bounce-text', text: found[0]?.diagnostic.slice(0, 200) ?? '' }],
	};
}

/** Without a failed address there must at least be our own message in it. */
function isTangible(report: Report): boolean {
	return report.original !== undefined || report.signs.reportType;
}

function asDelayed(facts: BounceFacts): BounceFacts {
	return { ...facts, hard: false, permanent: false, action: 'delayed' };
}

function saysFailure({ signs }: Report): boolean {
	return saysAnything(signs) || signs.foreignDaemon || signs.failedRecipients.length > 0;
}

interface FoundFailure {
	readonly address: string | null;
	readonly expandedFrom: string | null;
	readonly diagnostic: string;
}

function textFailures(report: Report): readonly FoundFailure[] {
	const { failedRecipients } = report.signs;
	const inProse = findTextFailures(report.prose, report.ours);
	if (failedRecipients.length > 0) {
		return failedRecipients.map((address) => {
			const words = inProse.find((failure) => failure.address === address);

			return {
				address,
				expandedFrom: words?.expandedFrom ?? null,
				diagnostic: words?.diagnostic ?? report.prose,
			};
		});
	}
	const mailed = report.original?.to.filter((address) => !report.ours.has(address)) ?? [];
	const agreed = inProse.filter(({ address }) => mailed.includes(address));
	if (agreed.length > 0) return agreed;
	if (inProse.length > 0) return inProse;

	return mailed.length === 1
		? [{ address: mailed[0] ?? null, expandedFrom: null, diagnostic: report.prose }]
		: [];
}

function textFacts(report: Report, found: FoundFailure, alone: boolean): BounceFacts {
	const replyCode = replyCodeIn(found.diagnostic) ?? replyCodeIn(report.prose);
	const status = meaningfulStatus(null, found.diagnostic) ?? meaningfulStatus(null, report.prose);
	const failure = {
		diagnostic: found.diagnostic,
		surroundings: `${report.message.subject}\n${report.prose.slice(0, 4_000)}`,
		status,
		replyCode,
	};
	const { reason } = judgeReason(failure);
	const mailed = mailedAddress(report, {
		own: found.address,
		alone,
		expandedFrom: found.expandedFrom,
	});

	return {
		recipient: mailed,
		finalRecipient: found.address !== mailed ? found.address : null,
		reason,
		hard: isHard(reason, failure),
		permanent: !(status ?? String(replyCode ?? '5')).startsWith('4'),
		status,
		replyCode,
		action: 'failed',
		diagnostic: bounded(found.diagnostic),
		reportingMta: null,
		remoteMta: /\b(?:host|server)[ \t]+([\w-]+(?:\.[\w-]+)+)/i.exec(found.diagnostic)?.[1] ?? null,
		willRetryUntil: null,
	};
}

/** The address we wrote to; a forwarded target is only where it ended. */
function mailedAddress(
	report: Report,
	known: {
		readonly own: string | null;
		readonly alone: boolean;
		readonly expandedFrom: string | null;
	},
): string | null {
	const to = report.original?.to ?? [];
	const mailed = to.filter((address) => !report.ours.has(address));
	if (known.own !== null && mailed.includes(known.own)) return known.own;
	if (known.expandedFrom !== null) return known.expandedFrom;
	const single = known.alone && to.length === 1 ? mailed[0] : undefined;

	return single ?? known.own;
}

function proseFor(report: Report, addresses: readonly (string | null)[]): FoundFailure {
	const failures = findTextFailures(report.prose, report.ours);
	const found = failures.find(({ address }) => addresses.includes(address));

	return found ?? { address: null, expandedFrom: null, diagnostic: '' };
}

// Gateways put 5.0.0 or 4.0.0 when they do not know better, beside a reply that does.
function meaningfulStatus(given: string | null, text: string): string | null {
	if (given !== null && !/^[45]\.0\.0$/.test(given)) return given;
	const written = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(text)?.[0];

	return written ?? given;
}

function replyCodeIn(text: string): number | null {
	const code = /(?:^|[\s:;("'<#])([45][0-5]\d)(?=[\s\-:;)#]|$)/.exec(text)?.[1];

	return code === undefined ? null : Number(code);
}

function hardness(failures: readonly BounceFacts[]): 'hard' | 'soft' {
	return failures.some(({ hard }) => hard) ? 'hard' : 'soft';
}

function bounded(text: string): string | null {
	const line = text.replace(/\s+/g, ' ').trim().slice(0, 998);

	return line === '' ? null : line;
}

function withEnvelopeId(
	original: OriginalMessage | undefined,
	envelopeId: string | null,
): OriginalMessage | null {
	if (original) return { ...original, envelopeId };

	return envelopeId === null
		? null
		: { messageIds: [], from: null, to: [], subject: null, envelopeId };
}

function ownAddresses(
	message: IncomingMessage,
	context: ClassificationContext,
): ReadonlySet<string> {
	const delivered = ['delivered-to', 'x-original-to'].flatMap((name) =>
		headersOf(message, name).flatMap((value) => addressesIn(value)),
	);
	const to = [...message.to, ...message.cc].map(({ address }) => address.toLowerCase());

	return new Set(
		[...to, ...delivered, writerOf(message), ...(context.ownAddresses ?? [])].filter(
			(address) => address !== '',
		),
	);
}
