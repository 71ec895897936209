import { basicCodeReasons, enhancedCodeReasons } from './data/bounce-codes';
import { absencePhrases } from './data/bounce-phrases-absence';
import { contentPhrases } from './data/bounce-phrases-content';
import { foreignPhrases } from './data/bounce-phrases-languages';
import { recipientPhrases } from './data/bounce-phrases-recipient';
import { senderPhrases } from './data/bounce-phrases-sender';
import { receiverRules } from './data/bounce-receiver-rules';

/** Closed list, name-compatible with Sisimai so that its users can compare. */
export const bounceReasons = [
	'userunknown',
	'hostunknown',
	'hasmoved',
	'notaccept',
	'mailboxfull',
	'suspend',
	'filtered',
	'rejected',
	'blocked',
	'badreputation',
	'authfailure',
	'requireptr',
	'policyviolation',
	'spamdetected',
	'contenterror',
	'virusdetected',
	'mesgtoobig',
	'exceedlimit',
	'speeding',
	'toomanyconn',
	'expired',
	'networkerror',
	'systemerror',
	'systemfull',
	'mailererror',
	'norelaying',
	'securityerror',
	'failedstarttls',
	'syntaxerror',
	'notcompliantrfc',
	'suppressed',
	'onhold',
	'undefined',
] as const;

export type BounceReason = (typeof bounceReasons)[number];

/** What a report says of one failure, in any mixture. */
export interface FailureText {
	/** Diagnostic-Code or the server's line, with what surrounds it in the report. */
	readonly diagnostic: string;
	/** Less reliable wording of the report itself, read only when the diagnostic says nothing. */
	readonly surroundings?: string;
	/** Type of the Diagnostic-Code: `x-unix` is a program's exit, not a server's reply. */
	readonly diagnosticType?: string | null;
	readonly status: string | null;
	readonly replyCode: number | null;
}

export interface ReasonVerdict {
	readonly reason: BounceReason;
	readonly rule: string;
}

export interface PhraseTable {
	readonly reason: BounceReason;
	readonly phrases: readonly RegExp[];
}

// Specific facts before general talk: a full mailbox is often told with "5.1.1", a dead one with
// "5.7.1", and "rejected" or "blocked" appear in almost every refusal.
const order: readonly BounceReason[] = [
	'suppressed',
	'failedstarttls',
	'hasmoved',
	'virusdetected',
	'mesgtoobig',
	'exceedlimit',
	'mailboxfull',
	'suspend',
	'norelaying',
	'requireptr',
	'hostunknown',
	'userunknown',
	'authfailure',
	'badreputation',
	'speeding',
	'toomanyconn',
	'spamdetected',
	'notcompliantrfc',
	'notaccept',
	'filtered',
	'policyviolation',
	'blocked',
	'contenterror',
	'syntaxerror',
	'securityerror',
	'systemfull',
	'mailererror',
	'expired',
	'networkerror',
	'rejected',
	'systemerror',
	'onhold',
];

// Words that stand in almost every refusal: read only when the code says nothing.
const weak: ReadonlySet<BounceReason> = new Set(['rejected', 'systemerror', 'onhold']);

const tables: readonly PhraseTable[] = sortTables([
	...absencePhrases,
	...recipientPhrases,
	...senderPhrases,
	...contentPhrases,
	...foreignPhrases,
]);

/** Judges a failure: receiver's own codes, then clear wording, then codes, then the surroundings. */
export function judgeReason(failure: FailureText): ReasonVerdict {
	const diagnostic = normalise(failure.diagnostic);
	const surroundings = normalise(failure.surroundings ?? '');
	const quoted = normalise(quotedReply(failure.diagnostic));
	const readings: ReadonlyArray<() => ReasonVerdict | undefined> = [
		() => byReceiver(diagnostic),
		() => byPhrase(quoted, { kind: 'quoted-reply', strong: true }),
		() => byStatus(statusIn(quoted), 'quoted-code'),
		() => byPhrase(diagnostic, { kind: 'phrase', strong: true }),
		() => byProgram(failure, diagnostic),
		() => byStatus(failure.status, 'enhanced-code'),
		() => byStatus(statusIn(diagnostic), 'enhanced-code'),
		() => byPhrase(diagnostic, { kind: 'phrase', strong: false }),
		() => byPhrase(surroundings, { kind: 'surroundings', strong: true }),
		() => byReplyCode(failure.replyCode),
		() => byPhrase(surroundings, { kind: 'surroundings', strong: false }),
		() => byStatusClass(failure.status ?? statusIn(diagnostic)),
	];
	for (const read of readings) {
		const verdict = read();
		if (verdict) return verdict;
	}

	// As in Sisimai: something was said that nobody understands, or nothing at all.
	return { reason: diagnostic === '' ? 'undefined' : 'onhold', rule: 'none' };
}

const TEMPORARY = /\b(?:temporar(?:y|ily)|try (?:again )?later|will be retried|deferred)\b/i;

/** The address is proven dead. Every other failure is soft for suppression, whatever its code. */
export function isHard(reason: BounceReason, failure: FailureText): boolean {
	if (reason === 'userunknown' || reason === 'hostunknown' || reason === 'hasmoved') return true;
	if (reason !== 'notaccept') return false;
	const temporaryCode =
		failure.status?.startsWith('4.') === true || String(failure.replyCode ?? '').startsWith('4');

	return !temporaryCode && !TEMPORARY.test(failure.diagnostic);
}

/**
 * The other server's own words within a report in prose: "rejected by the server for the domain" around
 * them is the reporter's explanation and would win by its phrases.
 */
function quotedReply(diagnostic: string): string {
	return (
		/(?:^|[\s:'"])([45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}[ :]\S[^\n]{0,400}(?:\n[ \t]*[^\s][^\n]{0,200})?)/.exec(
			diagnostic.slice(0, 8_000),
		)?.[1] ?? ''
	);
}

function byReceiver(text: string): ReasonVerdict | undefined {
	const rule = receiverRules.find(({ pattern }) => pattern.test(text));

	return rule && { reason: rule.reason, rule: `receiver:${rule.source}` };
}

function byPhrase(
	text: string,
	{ kind, strong }: { readonly kind: string; readonly strong: boolean },
): ReasonVerdict | undefined {
	if (text === '') return undefined;
	for (const { reason, phrases } of tables) {
		if (weak.has(reason) !== strong && phrases.some((phrase) => phrase.test(text)))
			return { reason, rule: `${kind}:${reason}` };
	}

	return undefined;
}

function byStatus(status: string | null, rule: string): ReasonVerdict | undefined {
	const reason = status === null ? undefined : enhancedCodeReasons.get(status);

	return reason && { reason, rule: `${rule}:${status ?? ''}` };
}

// sysexits.h: what a delivery program says with its exit code.
const exitReasons: Readonly<Record<string, BounceReason>> = {
	'67': 'userunknown',
	'68': 'hostunknown',
	'73': 'systemerror',
	'78': 'systemerror',
};

function byProgram(failure: FailureText, diagnostic: string): ReasonVerdict | undefined {
	if (failure.diagnosticType !== 'x-unix') return undefined;
	const code = /^(\d{1,3})$/.exec(diagnostic.split(' ')[0] ?? '')?.[1] ?? '';

	return { reason: exitReasons[code] ?? 'mailererror', rule: 'x-unix' };
}

/** 5.7.x without a word: somebody's policy. */
function byStatusClass(status: string | null): ReasonVerdict | undefined {
	return status?.startsWith('5.7.')
		? { reason: 'rejected', rule: `enhanced-class:${status}` }
		: undefined;
}

function byReplyCode(code: number | null): ReasonVerdict | undefined {
	const reason = code === null ? undefined : basicCodeReasons.get(code);

	return reason && { reason, rule: `reply-code:${code ?? ''}` };
}

function statusIn(text: string): string | null {
	return /(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text)?.[1] ?? null;
}

/** Joins the lines of a multi-line reply: `550-5.1.1 The email` continues without its codes. */
export function normalise(text: string): string {
	return text
		.slice(0, 8_000)
		.toLowerCase()
		.replace(/[\u2018\u2019\u02bc`]/g, "'")
		.replace(/\s+[245]\d\d-(?:[245]\.\d{1,3}\.\d{1,3})?\s*/g, ' ')
		.replace(/\s+[245]\d\d (?:[245]\.\d{1,3}\.\d{1,3}) (?=\S)/g, ' $&')
		.replace(/\s+/g, ' ')
		.trim();
}

function sortTables(unsorted: readonly PhraseTable[]): readonly PhraseTable[] {
	return [...unsorted].sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
}
