import type { CheckFinding } from './finding';
import { undetermined } from './finding';
import type { IpAddress } from './ip-address';
import { parseIp, sameAddress } from './ip-address';
import type { DnsAnswer, RecordLookup } from './ports';

export interface ServerQuestion {
	readonly ip: string;
	readonly heloName: string;
}

/** What a receiver finds out about the machine before it reads a mail. */
export async function checkServerIdentity(
	dns: RecordLookup,
	{ ip, heloName }: ServerQuestion,
): Promise<readonly CheckFinding[]> {
	const address = parseIp(ip);
	if (!address) return [];
	const ptr = await checkPtr(dns, address, heloName);
	const helo = heloName === '' ? [] : [await checkHelo(dns, address, heloName)];

	return address.version === 6 ? [{ ...ptr, check: 'ipv6' }, ...helo] : [ptr, ...helo];
}

const PTR_EXPECTED = 'one PTR name of our own that resolves back to the address';

async function checkPtr(
	dns: RecordLookup,
	address: IpAddress,
	heloName: string,
): Promise<CheckFinding> {
	const ip = address.text;
	const base = { check: 'ptr' as const, about: ip, expected: PTR_EXPECTED };
	const answer = await dns.names(ip);
	if (answer.kind === 'none') {
		return {
			...base,
			status: 'fail',
			observed: 'no PTR record',
			fix: askForPtr(address, heloName),
		};
	}
	if (answer.kind !== 'found') return undetermined('ptr', ip, answer.kind);
	const names = answer.records.map((name) => name.toLowerCase().replace(/\.$/, ''));
	const confirmed = await findConfirmed(dns, address, names);
	if (typeof confirmed === 'string') return undetermined('ptr', ip, confirmed);
	const observed = names.join(', ');
	if (confirmed === undefined) {
		const fix = `Add an address record for ${names.join(' or ')} with ${ip}, or have the PTR changed to a name that has one.`;

		return { ...base, status: 'fail', observed: `${observed} does not resolve back to ${ip}`, fix };
	}
	if (isGeneric(confirmed.name, address)) {
		const fix = `Ask the hoster to set the PTR of ${ip} to a name of your own; generic names look like a home connection.`;

		return { ...base, status: 'warn', observed: `${confirmed.name} is a generic name`, fix };
	}

	return { ...base, status: 'pass', observed, fix: '' };
}

function askForPtr({ text, version }: IpAddress, heloName: string): string {
	const wanted = heloName === '' ? 'the name your mail server says in HELO' : heloName;
	const until = version === 6 ? ' Until then do not send over IPv6.' : '';

	return `Ask the hoster: "Please set the reverse DNS (PTR) of ${text} to ${wanted}."${until}`;
}

/** The first PTR name whose forward record gives the address (FCrDNS). */
async function findConfirmed(
	dns: RecordLookup,
	address: IpAddress,
	names: readonly string[],
): Promise<{ readonly name: string } | 'servfail' | 'timeout' | undefined> {
	let silence: 'servfail' | 'timeout' | undefined;
	for (const name of names) {
		const forward = await addressesOf(dns, name, address.version);
		if (
			forward.kind === 'found' &&
			forward.records.some((other) => sameAddress(other, address.text))
		) {
			return { name };
		}
		if (forward.kind === 'servfail' || forward.kind === 'timeout') silence = forward.kind;
	}

	return silence;
}

async function addressesOf(
	dns: RecordLookup,
	name: string,
	version: 4 | 6,
): Promise<DnsAnswer<string>> {
	return version === 4 ? await dns.ipv4(name) : await dns.ipv6(name);
}

/** 203-0-113-7.dyn.example.net and the like: octets in the name, or a word for a dial-in. */
function isGeneric(name: string, { octets, version }: IpAddress): boolean {
	if (/(^|[.-])(dyn|dynamic|dhcp|dsl|adsl|pool|ppp|dialup|cable|broadband)\d*([.-]|$)/.test(name))
		return true;
	if (version === 6) return false;
	const numbers = name.match(/\d+/g)?.map(Number) ?? [];
	const inOrder = (wanted: readonly number[]): boolean =>
		numbers.some((_, start) => wanted.every((octet, index) => numbers[start + index] === octet));

	return inOrder(octets) || inOrder([...octets].reverse());
}

async function checkHelo(
	dns: RecordLookup,
	address: IpAddress,
	heloName: string,
): Promise<CheckFinding> {
	const base = {
		check: 'helo' as const,
		about: heloName,
		expected: `a full name that resolves to ${address.text}`,
	};
	if (!/^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/i.test(heloName)) {
		const fix =
			'Set a full name, e.g. out1.example.com; with Postfix: myhostname = out1.example.com';

		return { ...base, status: 'fail', observed: `"${heloName}" is no full host name`, fix };
	}
	const answer = await addressesOf(dns, heloName, address.version);
	if (answer.kind === 'servfail' || answer.kind === 'timeout') {
		return undetermined('helo', heloName, answer.kind);
	}
	const addresses = answer.kind === 'found' ? answer.records : [];
	if (addresses.some((other) => sameAddress(other, address.text))) {
		return { ...base, status: 'pass', observed: addresses.join(', '), fix: '' };
	}
	const observed =
		addresses.length === 0 ? 'the name does not resolve' : `it resolves to ${addresses.join(', ')}`;
	const fix = `Add an ${address.version === 4 ? 'A' : 'AAAA'} record for ${heloName} with ${address.text}, or let the server say its own name (Postfix: myhostname).`;

	return { ...base, status: 'fail', observed, fix };
}
