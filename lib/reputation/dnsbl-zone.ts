export type SubjectKind = 'ip4' | 'ip6' | 'domain';

/** What the last octet of an answer means. */
export type CodeRule = {
	readonly meaning: string;
	/** Differs from the list's own, e.g. a policy listing. */
	readonly weight?: number;
	/** Says what the address is, not what it did: counts only for machines that send directly. */
	readonly policy?: boolean;
} & (
	| { readonly kind: 'range'; readonly from: number; readonly to: number }
	| { readonly kind: 'bit'; readonly bit: number }
);

export interface DnsblZone {
	/** Also its name in the store and in results. */
	readonly zone: string;
	/** Asked instead when the user has a key; never stored, it is the secret. */
	readonly keyedZone?: string;
	readonly kinds: readonly SubjectKind[];
	/** 0 information to 10 stops everything. */
	readonly weight: number;
	/** Third octet of a listing, default 0: 127.0.0.x. */
	readonly thirdOctet?: number;
	readonly codes: readonly CodeRule[];
	/** 127.0.<third>.x answers that refuse the question. */
	readonly refusedLastOctets?: readonly number[];
	/** A domain the operator keeps listed; IP lists keep 127.0.0.2 (RFC 5782 5). */
	readonly testListed?: string;
	/** Last octets that only the test point answers with. */
	readonly testCodes?: readonly number[];
	readonly delistUrl: string;
	readonly steps: readonly string[];
	readonly note: string;
	readonly source: string;
	readonly checkedOn: string;
}

export interface MatchedCode {
	readonly answer: string;
	readonly meaning: string;
	readonly weight: number;
	readonly policy: boolean;
}

export type AnswerReading =
	| { readonly kind: 'listed'; readonly codes: readonly MatchedCode[] }
	| { readonly kind: 'refused'; readonly answer: string }
	| { readonly kind: 'unknown_code'; readonly answer: string };

/** What the A records of a list mean; an answer outside its table is never a listing. */
export function readAnswers(zone: DnsblZone, answers: readonly string[]): AnswerReading {
	const refusal = answers.find((answer) => isRefusal(zone, answer));
	if (refusal !== undefined) return { kind: 'refused', answer: refusal };
	const codes = answers.flatMap((answer) => matchCodes(zone, answer));

	return codes.length > 0
		? { kind: 'listed', codes }
		: { kind: 'unknown_code', answer: answers[0] ?? '' };
}

/** Whether the test point is there: it may use a code of its own. */
export function isTestHit(zone: DnsblZone, answers: readonly string[]): boolean {
	return (
		readAnswers(zone, answers).kind === 'listed' ||
		answers.some(
			(answer) =>
				zone.testCodes?.includes(Number(answer.split('.')[3])) === true &&
				answer.startsWith('127.'),
		)
	);
}

/** 127.255.255.0/24 is "wrong question", "public resolver" or "too many questions" at every large list. */
function isRefusal({ refusedLastOctets = [], thirdOctet = 0 }: DnsblZone, answer: string): boolean {
	if (answer.startsWith('127.255.255.')) return true;
	const [prefix, last] = splitAnswer(answer);

	return prefix === `127.0.${thirdOctet}` && refusedLastOctets.includes(last);
}

function matchCodes({ codes, weight, thirdOctet = 0 }: DnsblZone, answer: string): MatchedCode[] {
	const [prefix, last] = splitAnswer(answer);
	if (prefix !== `127.0.${thirdOctet}`) return [];

	return codes
		.filter((rule) =>
			rule.kind === 'bit' ? (last & rule.bit) !== 0 : last >= rule.from && last <= rule.to,
		)
		.map((rule) => ({
			answer,
			meaning: rule.meaning,
			weight: rule.weight ?? weight,
			policy: rule.policy === true,
		}));
}

function splitAnswer(answer: string): readonly [string, number] {
	const cut = answer.lastIndexOf('.');

	return [answer.slice(0, cut), Number(answer.slice(cut + 1))];
}

/** Why a list refused, and what to do (spamhaus.org, "DNSBL usage": .252, .254, .255). */
export function explainRefusal(answer: string): string {
	switch (answer) {
		case '127.255.255.252':
			return 'The name of the list is misspelt; correct the zone.';
		case '127.255.255.254':
			return 'The list refuses public resolvers and resolvers without a proper PTR: set "DNS Servers" to a resolver of your own, or enter a key.';
		case '127.255.255.255':
			return 'Too many questions: ask less often, or use a key.';
		default:
			return 'The list refuses this resolver: use one of your own, register it with the operator, or enter a key.';
	}
}
