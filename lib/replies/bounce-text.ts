import { addressesIn } from './header-block';

/** A failed address found in a report that follows no standard, with the words that belong to it. */
export interface TextFailure {
	readonly address: string;
	readonly expandedFrom: string | null;
	readonly diagnostic: string;
}

const A = "[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?";

// Ways in which reports set off the address they speak of, in the order of their reliability.
const ANCHORS: readonly RegExp[] = [
	// Postfix, qmail, Courier, Yahoo: "<user@example.com>: ..."
	anchor(
		`^[ \\t>*-]{0,6}<(${A})>(?:[ \\t]*\\((?:expanded from|original address|was)[^)]*\\))?[ \\t]*(?::|\\.\\.\\.|$)`,
	),
	// Exim, Exchange, Sendmail: the address alone, or followed by what happened
	anchor(
		`^[ \\t]{0,8}["'<(]{0,2}(${A})["'>)]{0,2}(?:[ \\t]*(?::|;|,|#|-|\\.\\.\\.|\\(|$)|[ \\t]+(?:on \\d|\\(?(?:user|host|was|is|unknown|error|smtp|[45]\\d\\d)))`,
	),
	// "Recipient address: ...", "Failed Recipient: ...", "To: ...". Not \b: it knows Latin words only.
	anchor(
		`(?<![\\p{L}\\p{N}])(?:failed[ -]recipients?|final[ -]recipient|recipients?(?:'s)?(?: (?:e-?mail )?address(?:es)?)?|unknown user|addressed to|user name|destinatario|destinataire|empf[aä]nger|получател[ьюя]|адресат\\S?|宛先|受信者|収件人|收件人|to|rcpt to|intended recipient|mailbox|e-?mail address|no such user|undeliverable to)[ \\t]*(?:was|is|are|address(?:es)?|\\(e?s\\))?[ \\t]*[:=：][ \\t]*(?:rfc822;[ \\t]*)?["'<(]{0,2}(${A})`,
	),
	// "... could not be delivered to <user@example.com>"
	anchor(
		`(?<![\\p{L}\\p{N}])(?:deliver(?:ed|y|ing)?|sent|message|mail|e-?mail|addressed|reach(?:ed|ing)?|recipient|address|user|mailbox|account|for|to|an|à|a|para|на|для)[ \\t]+(?:the[ \\t]+|following[ \\t]+|address[ \\t]+|recipient[ \\t]+|user[ \\t]+|e-?mail[ \\t]+|mailbox[ \\t]+)*["'<(]{1,2}?(${A})`,
	),
	anchor(`\\bRCPT TO:[ \\t]*<?(${A})`),
	anchor(`[<"'(](${A})[>"')]`),
];

const EXPANDED =
	/\(?\b(?:expanded from|generated from|original(?:ly)? (?:address|recipient|to)|was(?= <))[: ]*<?([^\s<>)]+@[^\s<>)]+)/i;

const MACHINE =
	/^(?:mailer-daemon|postmaster|mail-?daemon|abuse|noreply|no-reply|support|helpdesk|hostmaster|webmaster|root|daemon|bounce[s]?|microsoftexchange\w*)(?:[+.-].*)?@/;

/** Addresses the report says could not be reached, best kind of mention only. */
export function findTextFailures(
	report: string,
	excluded: ReadonlySet<string>,
): readonly TextFailure[] {
	const text = report.slice(0, 60_000);
	for (const pattern of ANCHORS) {
		const hits = [...text.matchAll(pattern)]
			.map((match) => ({
				address: addressesIn(match[1] ?? '')[0] ?? '',
				start: match.index,
				at: match.index + match[0].length,
				line: match[0],
			}))
			.filter(({ address }) => isCandidate(address, excluded));
		if (hits.length > 0)
			return uniqueByAddress(hits.map((hit, index) => toFailure(text, hit, hits[index + 1]?.at)));
	}
	const bare = addressesIn(text).filter((address) => isCandidate(address, excluded));

	return bare[0] === undefined
		? []
		: [{ address: bare[0], expandedFrom: null, diagnostic: text.slice(0, 4_000) }];
}

function isCandidate(address: string, excluded: ReadonlySet<string>): boolean {
	return (
		address !== '' &&
		address.includes('.', address.indexOf('@')) &&
		!excluded.has(address) &&
		!MACHINE.test(address)
	);
}

function toFailure(
	text: string,
	hit: {
		readonly address: string;
		readonly start: number;
		readonly at: number;
		readonly line: string;
	},
	next: number | undefined,
): TextFailure {
	const after = text.slice(hit.at, Math.min(next ?? text.length, hit.at + 2_500));
	// "User's mailbox is full: <user@example.com>": what is said before the address belongs to it.
	const before = text.slice(text.lastIndexOf('\n', hit.start) + 1, hit.at - 1).slice(0, 200);
	const label = before
		.replace(hit.address, '')
		.replace(/[^\p{L}\p{N}' .:-]+/gu, ' ')
		.trim();
	const diagnostic = /\p{L}\S*\s+\p{L}/u.test(label) ? `${label}\n${after}` : after;
	// Beside the address or on the line below it: Exim "(generated from ...)", Sendmail "(expanded from: ...)".
	const expanded = EXPANDED.exec(`${hit.line}${diagnostic.slice(0, 300)}`)?.[1];

	return {
		address: hit.address,
		expandedFrom: addressesIn(expanded ?? '')[0] ?? null,
		diagnostic: diagnostic.trim(),
	};
}

function uniqueByAddress(failures: readonly TextFailure[]): readonly TextFailure[] {
	const known = new Map<string, TextFailure>();
	for (const failure of failures) {
		const before = known.get(failure.address);
		const joined = before ? `${before.diagnostic}\n${failure.diagnostic}` : failure.diagnostic;
		known.set(failure.address, { ...(before ?? failure), diagnostic: joined.slice(0, 4_000) });
	}

	return [...known.values()].slice(0, 50);
}

function anchor(source: string): RegExp {
	return new RegExp(source, 'gimu');
}
