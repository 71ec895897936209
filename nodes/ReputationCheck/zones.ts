import { ConfigurationError } from '../../lib/mail/errors';
import { dnsblZones } from '../../lib/reputation/data/dnsbl-zones';
import type { CodeRule, DnsblZone, SubjectKind } from '../../lib/reputation/dnsbl-zone';

/**
 * The lists to ask: our table with the user's rows on top, cut to the names given.
 * @throws ConfigurationError
 */
export function chooseZones(names: readonly string[], ownRows: unknown): readonly DnsblZone[] {
	const own = readOwnZones(ownRows);
	const replaced = new Set(own.map(({ zone }) => zone));
	const table = [...dnsblZones.filter(({ zone }) => !replaced.has(zone)), ...own];
	if (names.length === 0) return table;

	return names.map(
		(name) =>
			table.find(({ zone }) => zone === name.toLowerCase()) ?? unknownZone(name.toLowerCase()),
	);
}

function readOwnZones(value: unknown): readonly DnsblZone[] {
	const rows = parseJson(value);
	if (!Array.isArray(rows)) throw flaw('it is no list');

	return rows.map((row: Record<string, unknown>) => {
		const zone = String(row.zone ?? '')
			.trim()
			.toLowerCase();
		if (!isDomain(zone)) throw flaw(`"${zone}" is no zone`);
		const codes = Array.isArray(row.codes) ? row.codes.map(readCode) : DEFAULT_CODES;

		return {
			...unknownZone(zone),
			kinds: readKinds(row.kinds),
			weight: readWeight(row.weight),
			codes,
		};
	});
}

function readCode(row: Record<string, unknown>): CodeRule {
	const meaning = String(row.meaning ?? 'listed');
	const weight = row.weight === undefined ? {} : { weight: readWeight(row.weight) };
	if (row.bit !== undefined) return { kind: 'bit', bit: Number(row.bit), meaning, ...weight };
	const from = Number(row.from ?? 2);

	return { kind: 'range', from, to: Number(row.to ?? from), meaning, ...weight };
}

function readKinds(value: unknown): readonly SubjectKind[] {
	const kinds = (Array.isArray(value) ? value : ['ip4']).map(String);
	if (kinds.every((kind) => kind === 'ip4' || kind === 'ip6' || kind === 'domain')) {
		return kinds as SubjectKind[];
	}

	throw flaw('"kinds" knows ip4, ip6 and domain');
}

function readWeight(value: unknown): number {
	const weight = Number(value ?? 3);
	if (weight >= 0 && weight <= 10) return weight;

	throw flaw('"weight" goes from 0 to 10');
}

const DEFAULT_CODES: readonly CodeRule[] = [{ kind: 'range', from: 2, to: 2, meaning: 'listed' }];

function unknownZone(zone: string): DnsblZone {
	if (!isDomain(zone)) throw flaw(`"${zone}" is no zone`);

	return {
		zone,
		kinds: ['ip4', 'ip6'],
		weight: 3,
		codes: DEFAULT_CODES,
		delistUrl: '',
		steps: ['Look for the removal page of the operator of this list'],
		note: 'Entered by the user.',
		source: '',
		checkedOn: '',
	};
}

function isDomain(text: string): boolean {
	return /^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(text);
}

function parseJson(value: unknown): unknown {
	if (typeof value !== 'string') return value ?? [];
	if (value.trim() === '') return [];
	try {
		return JSON.parse(value) as unknown;
	} catch {
		throw flaw('it is no JSON');
	}
}

function flaw(why: string): ConfigurationError {
	return new ConfigurationError(
		`The lists could not be read because ${why}`,
		'See "Own Lists" in docs/nodes/reputation-check.md for an example',
	);
}
