import { domainToASCII } from 'node:url';

import type { NameRecords, Zone } from '../../sandbox/dns/zone';

/** Behaviours of the mixed world, in turn over its domains; each needs its own right answer. */
export const mixedKinds = [
	'ordinary', 'catch_all', 'full', 'disabled', 'greylist', 'banner_block', 'rcpt_block', 'null_mx',
	'implicit', 'nxdomain', 'nodata', 'servfail', 'silent', 'refused', 'greets_421', 'dead_first_mx',
	'session_limit', 'split_banner', 'helo_only', 'idn',
] as const; // prettier-ignore

export type Kind = (typeof mixedKinds)[number];

export const kindOf = (index: number): Kind =>
	mixedKinds[(index - 1) % mixedKinds.length] ?? 'ordinary';

export function domainOf(index: number): string {
	return kindOf(index) === 'idn' ? domainToASCII(`bücher${index}.test`) : `m${index}.test`;
}

export const addressOf = (index: number): string =>
	`127.3.${Math.floor(index / 250)}.${(index % 250) + 1}`;

export function mixedZone(domains: number): Zone {
	const zone: Record<string, Zone[string]> = {};
	for (let index = 1; index <= domains; index += 1) {
		const name = domainOf(index);
		const records = recordsOf(index);
		if (records) zone[name] = records;
		zone[`mx.${name}`] = { A: [addressOf(index)] };
		zone[`dead.${name}`] = { A: ['127.4.0.1'] };
	}

	return zone;
}

function recordsOf(index: number): NameRecords | 'SERVFAIL' | 'NXDOMAIN' | undefined {
	const name = domainOf(index);
	switch (kindOf(index)) {
		case 'null_mx':
			return { MX: ['0 .'] };
		case 'implicit':
			return { A: [addressOf(index)] };
		case 'nxdomain':
			return 'NXDOMAIN';
		case 'nodata':
			return { TXT: ['v=spf1 -all'] };
		case 'servfail':
			return 'SERVFAIL';
		case 'dead_first_mx':
			return { MX: [`10 dead.${name}`, `20 mx.${name}`] };
		default:
			return { MX: [`10 mx.${name}`] };
	}
}

/** The verdict that is right for an address of a domain. */
export function rightVerdict(index: number, exists: boolean): string {
	switch (kindOf(index)) {
		case 'catch_all':
			return 'risky';
		case 'full':
			return exists ? 'risky' : 'invalid';
		case 'disabled':
		case 'null_mx':
		case 'nxdomain':
		case 'nodata':
			return 'invalid';
		case 'banner_block':
		case 'rcpt_block':
		case 'servfail':
		case 'silent':
		case 'refused':
		case 'greets_421':
			return 'unknown';
		default:
			return exists ? 'valid' : 'invalid';
	}
}

export interface MixedAddress {
	readonly address: string;
	readonly right: string;
}

/** Half of the addresses exist, half do not, in the order of a list. */
export function mixedAddresses(domains: number, perDomain: number): readonly MixedAddress[] {
	return Array.from({ length: domains * perDomain }, (_, position) => {
		const index = (position % domains) + 1;
		const number = Math.floor(position / domains);
		const exists = number % 2 === 0;
		const domain = kindOf(index) === 'idn' ? `bücher${index}.test` : domainOf(index);

		return {
			address: `${exists ? 'user' : 'nobody'}${number}@${domain}`,
			right: rightVerdict(index, exists),
		};
	});
}
