import type { IpAddress } from './ip-address';
import { isInNetwork, parseIp } from './ip-address';
import type { DnsAnswer, RecordLookup } from './ports';
import type { SpfRecord, SpfTerm } from './spf-record';
import { isSpf, parseSpf } from './spf-record';

/** RFC 7208 4.6.4. */
export const MAX_LOOKUPS = 10;
export const MAX_VOID_LOOKUPS = 2;
// A tree that is far over the limit has failed already; a loop of includes must end.
const STOP_AFTER = 40;

export type SpfFlaw =
	| { readonly kind: 'no_record' | 'several_records' | 'loop'; readonly domain: string }
	| { readonly kind: 'unknown_term'; readonly domain: string; readonly term: string };

export interface SpfWalk {
	readonly record: string | undefined;
	readonly lookups: number;
	readonly voids: number;
	/** Look-ups that each term of the domain's own record costs. */
	readonly costs: ReadonlyArray<{ readonly term: string; readonly lookups: number }>;
	readonly flaws: readonly SpfFlaw[];
	/** Our addresses that some "+" mechanism covers. */
	readonly covered: ReadonlySet<string>;
	/** The qualifier of "all", following redirect. */
	readonly all: string | undefined;
	/** A look-up got no answer, so the rest may be incomplete. */
	readonly unanswered: 'servfail' | 'timeout' | undefined;
}

interface Walk {
	readonly dns: RecordLookup;
	readonly ips: readonly IpAddress[];
	lookups: number;
	voids: number;
	readonly flaws: SpfFlaw[];
	readonly covered: Set<string>;
	readonly costs: Array<{ term: string; lookups: number }>;
	all: string | undefined;
	record: string | undefined;
	unanswered: SpfWalk['unanswered'];
}

/** Follows the whole tree, also where an evaluation would stop early: the worst case counts. */
export async function walkSpf(
	dns: RecordLookup,
	domain: string,
	ips: readonly IpAddress[],
): Promise<SpfWalk> {
	const walk: Walk = {
		dns,
		ips,
		lookups: 0,
		voids: 0,
		flaws: [],
		covered: new Set(),
		costs: [],
		all: undefined,
		record: undefined,
		unanswered: undefined,
	};
	await visit(walk, domain, { path: [], passes: true, isRedirect: true });

	return walk;
}

interface Position {
	/** The domains above this one. */
	readonly path: readonly string[];
	/** Whether everything above is "+": a match below authorises us. */
	readonly passes: boolean;
	/** Reached by redirect alone: this record stands for the domain's own. */
	readonly isRedirect: boolean;
}

async function visit(
	walk: Walk,
	domain: string,
	{ path, passes, isRedirect }: Position,
): Promise<void> {
	if (path.includes(domain)) {
		walk.flaws.push({ kind: 'loop', domain });

		return;
	}
	const text = await findRecord(walk, domain, path.length);
	if (text === undefined) return;
	if (path.length === 0) walk.record = text;
	const record = parseSpf(text);
	for (const term of record.unknown) walk.flaws.push({ kind: 'unknown_term', domain, term });
	const below = { path: [...path, domain], passes, isRedirect };

	for (const term of record.terms) {
		if (walk.lookups > STOP_AFTER) return;
		const before = walk.lookups;
		await visitTerm(walk, { domain, term, below });
		if (path.length === 0) walk.costs.push({ term: term.text, lookups: walk.lookups - before });
	}
	await followRedirect(walk, record, below);
}

/** "all" makes redirect meaningless (RFC 7208 6.1). */
async function followRedirect(
	walk: Walk,
	{ terms, redirect }: SpfRecord,
	below: Position,
): Promise<void> {
	const hasAll = terms.some(({ mechanism }) => mechanism === 'all');
	if (redirect === undefined || hasAll || walk.lookups > STOP_AFTER) return;
	walk.lookups += 1;
	await visit(walk, redirect.toLowerCase(), below);
}

async function findRecord(walk: Walk, domain: string, depth: number): Promise<string | undefined> {
	const answer = await walk.dns.texts(domain);
	if (answer.kind !== 'found') {
		countAnswer(walk, answer, depth > 0);
		if (answer.kind === 'none') walk.flaws.push({ kind: 'no_record', domain });

		return undefined;
	}
	const records = answer.records.filter(isSpf);
	if (records.length === 1) return records[0];
	walk.flaws.push({ kind: records.length === 0 ? 'no_record' : 'several_records', domain });

	return undefined;
}

interface TermVisit {
	readonly domain: string;
	readonly term: SpfTerm;
	readonly below: Position;
}

async function visitTerm(walk: Walk, visited: TermVisit): Promise<void> {
	const { domain, term, below } = visited;
	const target = term.value === '' ? domain : term.value.toLowerCase();
	const passes = below.passes && term.qualifier === '+';

	if (term.mechanism === 'all') {
		// Only the domain's own "all" counts, and that of a redirect: an include ends without a word.
		if (below.isRedirect) walk.all = term.qualifier;

		return;
	}
	if (term.mechanism === 'ip4' || term.mechanism === 'ip6') {
		if (passes) coverNetwork(walk, term.value, term.prefix4 ?? term.prefix6);

		return;
	}
	walk.lookups += 1;
	// What depends on the single message cannot be asked beforehand (RFC 7208 7).
	if (target.includes('%')) return;
	await visitLookup(walk, {
		domain: target,
		term,
		below: { path: below.path, passes, isRedirect: false },
	});
}

async function visitLookup(walk: Walk, { domain, term, below }: TermVisit): Promise<void> {
	switch (term.mechanism) {
		case 'include':
			return await visit(walk, domain, below);
		case 'a':
			return await coverHost(walk, { domain, term, below });
		case 'mx':
			return await coverExchanges(walk, { domain, term, below });
		case 'exists':
			return countAnswer(walk, await walk.dns.ipv4(domain), true);
		default:
			return;
	}
}

async function coverExchanges(walk: Walk, visited: TermVisit): Promise<void> {
	const answer = await walk.dns.mailExchanges(visited.domain);
	countAnswer(walk, answer, true);
	if (answer.kind !== 'found') return;
	// RFC 7208 4.6.4: ten hosts at most.
	for (const { exchange } of answer.records.slice(0, 10)) {
		if (exchange !== '') await coverHost(walk, { ...visited, domain: exchange }, false);
	}
}

async function coverHost(
	walk: Walk,
	{ domain, term, below }: TermVisit,
	counts = true,
): Promise<void> {
	const four = await walk.dns.ipv4(domain);
	const six = await walk.dns.ipv6(domain);
	if (counts && four.kind !== 'found') countAnswer(walk, six, true);
	if (!below.passes) return;
	for (const address of four.kind === 'found' ? four.records : []) {
		coverNetwork(walk, address, term.prefix4);
	}
	for (const address of six.kind === 'found' ? six.records : []) {
		coverNetwork(walk, address, term.prefix6);
	}
}

function coverNetwork(walk: Walk, network: string, prefix: number | undefined): void {
	const parsed = parseIp(network);
	if (!parsed) return;
	for (const ip of walk.ips) {
		if (isInNetwork(ip, parsed, prefix ?? parsed.octets.length * 8)) walk.covered.add(ip.text);
	}
}

function countAnswer(walk: Walk, answer: DnsAnswer<unknown>, counts: boolean): void {
	if (answer.kind === 'none' && counts) walk.voids += 1;
	if (answer.kind === 'servfail' || answer.kind === 'timeout') walk.unanswered ??= answer.kind;
}
