import type { CheckFinding } from './finding';
import { undetermined } from './finding';
import type { IpAddress } from './ip-address';
import type { RecordLookup } from './ports';
import type { SpfFlaw, SpfWalk } from './walk-spf';
import { MAX_LOOKUPS, MAX_VOID_LOOKUPS, walkSpf } from './walk-spf';

export interface SpfQuestion {
	readonly domain: string;
	/** Addresses our mail leaves from; none when a provider sends for us. */
	readonly ips: readonly IpAddress[];
	/** Includes that our provider asks for, e.g. _spf.google.com. */
	readonly includes: readonly string[];
}

const EXPECTED = `one record, at most ${MAX_LOOKUPS} look-ups and ${MAX_VOID_LOOKUPS} void ones, our addresses in it, "-all" or "~all" at its end`;

/** RFC 7208 for the sending domain. */
export async function checkSpf(dns: RecordLookup, question: SpfQuestion): Promise<CheckFinding> {
	const walk = await walkSpf(dns, question.domain, question.ips);
	if (walk.record === undefined && walk.unanswered) {
		return undetermined('spf', question.domain, walk.unanswered);
	}
	const failure = findFailure(walk, question);
	const base = { check: 'spf' as const, about: question.domain, expected: EXPECTED };
	if (failure) return { ...base, status: 'fail', ...failure };
	if (walk.unanswered) return undetermined('spf', question.domain, walk.unanswered);
	const observed = `${walk.record ?? ''} (${walk.lookups} look-ups, ${walk.voids} void)`;
	const warning = findWarning(walk);

	return warning === undefined
		? { ...base, status: 'pass', observed, fix: '' }
		: { ...base, status: 'warn', observed, fix: warning };
}

interface Failure {
	readonly observed: string;
	readonly fix: string;
}

function findFailure(walk: SpfWalk, question: SpfQuestion): Failure | undefined {
	const [flaw] = walk.flaws;
	if (flaw) return explainFlaw(flaw, question);
	if (walk.lookups > MAX_LOOKUPS) {
		return {
			observed: `${walk.lookups} look-ups${walk.lookups > 40 ? ' or more' : ''}; receivers stop at ${MAX_LOOKUPS} and treat SPF as broken`,
			fix: `Remove includes you no longer use, or replace them by ip4: and ip6: terms. Costs: ${costs(walk)}.`,
		};
	}
	if (walk.voids > MAX_VOID_LOOKUPS) {
		return {
			observed: `${walk.voids} look-ups find nothing; receivers allow ${MAX_VOID_LOOKUPS}`,
			fix: `Remove the terms whose names no longer exist. Costs: ${costs(walk)}.`,
		};
	}

	return notCovered(walk, question) ?? badEnd(walk);
}

function notCovered(walk: SpfWalk, { ips, includes }: SpfQuestion): Failure | undefined {
	const record = walk.record ?? '';
	const missing = [
		...ips
			.filter(({ text }) => !walk.covered.has(text))
			.map(({ version, text }) => `ip${version}:${text}`),
		...includes
			.filter((name) => !record.toLowerCase().includes(`include:${name.toLowerCase()}`))
			.map((name) => `include:${name}`),
	];
	if (missing.length === 0) return undefined;

	return {
		observed: `${record} does not cover ${missing.join(', ')}`,
		fix: `Publish: ${record.replace(/^v=spf1/i, `v=spf1 ${missing.join(' ')}`)}`,
	};
}

function badEnd(walk: SpfWalk): Failure | undefined {
	if (walk.all !== '+') return undefined;
	const record = walk.record ?? '';

	return {
		observed: `${record} allows the whole internet to send for the domain`,
		fix: `Publish: ${record.replace(/\s\+?all\b/i, ' ~all')}`,
	};
}

function findWarning(walk: SpfWalk): string | undefined {
	const record = walk.record ?? '';
	if (walk.all === undefined) return `Publish: ${record} ~all`;
	if (walk.all === '?') return `Publish: ${record.replace(/\?all\b/i, '~all')}`;
	const usesPtr = /\s[+\-~?]?ptr\b/i.test(record);

	return usesPtr ? 'Remove "ptr": receivers may ignore it (RFC 7208 5.5).' : undefined;
}

function explainFlaw(flaw: SpfFlaw, { domain, ips, includes }: SpfQuestion): Failure {
	switch (flaw.kind) {
		case 'no_record': {
			const terms = [
				...ips.map(({ version, text }) => `ip${version}:${text}`),
				...includes.map((name) => `include:${name}`),
			];
			const own = `Publish a TXT record at ${domain}: v=spf1 ${terms.join(' ')} ~all`.replace(
				'  ',
				' ',
			);

			return flaw.domain === domain
				? { observed: 'no SPF record', fix: own }
				: {
						observed: `"${flaw.domain}" is included but has no SPF record`,
						fix: `Remove include:${flaw.domain}, or correct its spelling.`,
					};
		}
		case 'several_records':
			return {
				observed: `"${flaw.domain}" has several SPF records; receivers then use none`,
				fix: 'Merge them into one TXT record that starts with v=spf1 and ends with one "~all".',
			};
		case 'loop':
			return {
				observed: `"${flaw.domain}" includes itself`,
				fix: `Remove the include or redirect that leads back to ${flaw.domain}.`,
			};
		case 'unknown_term':
			return {
				observed: `"${flaw.term}" in the record of "${flaw.domain}" is no SPF term; receivers treat SPF as broken`,
				fix: `Correct or remove "${flaw.term}".`,
			};
	}
}

function costs({ costs: list }: SpfWalk): string {
	return list
		.filter(({ lookups }) => lookups > 0)
		.map(({ term, lookups }) => `${term} = ${lookups}`)
		.join(', ');
}
