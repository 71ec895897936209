import { isHostName, normaliseHost } from '../mail/domain-name';
import type { SecureRandom } from '../random';
import type { DnsAnswer, DnsLookup, MxRecord } from './ports';
import { isPublicAddress, isUnspecified } from './public-address';
import type { Reason } from './reason';
import type { Flag } from './verification';

export interface MxHost {
	readonly name: string;
	readonly preference: number;
	readonly addresses: readonly string[];
}

/** Where mail for a domain goes, or why it goes nowhere. */
export type MxRoute =
	| {
			readonly kind: 'hosts';
			readonly hosts: readonly MxHost[];
			/** Sorted host names joined by a comma: who shares it shares a queue. */
			readonly mxSet: string;
			readonly flags: readonly Flag[];
	  }
	| {
			readonly kind: 'none';
			readonly reason: Extract<
				Reason,
				| 'null_mx'
				| 'no_mx'
				| 'domain_not_found'
				| 'dns_servfail'
				| 'dns_timeout'
				| 'mx_unresolvable'
				| 'mx_private_address'
			>;
			readonly mxSet: string;
			readonly flags: readonly Flag[];
	  };

export interface RouteRules {
	readonly allowPrivateAddresses: boolean;
	readonly preferIpv6: boolean;
	/** L3 stops here: the names are enough, their addresses are looked up all the same. */
	readonly random: SecureRandom;
}

// A probe is a guest: the third exchange of a domain is the last one it tries, two addresses each.
const MAX_HOSTS = 3;
const MAX_ADDRESSES = 2;

/** Finds the mail exchanges of a domain by the rules of RFC 5321 5.1 and RFC 7505. */
export async function findMxRoute(
	dns: DnsLookup,
	domain: string,
	rules: RouteRules,
): Promise<MxRoute> {
	const answer = await dns.mx(domain);
	switch (answer.kind) {
		case 'not_found':
			return none('domain_not_found');
		case 'servfail':
			return none('dns_servfail');
		case 'timeout':
			return none('dns_timeout');
		case 'no_data':
			return await implicitRoute(dns, domain, rules);
		case 'found':
			return await explicitRoute(dns, answer.records, rules);
	}
}

async function explicitRoute(
	dns: DnsLookup,
	records: readonly MxRecord[],
	rules: RouteRules,
): Promise<MxRoute> {
	const named = records.map((record) => ({ ...record, exchange: normaliseHost(record.exchange) }));
	// Dialling an empty host name would reach our own machine: four npm packages do (peer bug 1).
	if (named.every(({ exchange }) => exchange === '')) return none('null_mx');

	const usable = named.filter(({ exchange }) => exchange !== '' && isHostName(exchange));
	const flags: Flag[] = usable.length < named.length ? ['mx_malformed'] : [];
	if (usable.length === 0) return none('mx_unresolvable', { flags });

	const chosen = inOrder(usable, rules.random).slice(0, MAX_HOSTS);
	const found = await Promise.all(
		chosen.map(async (record) => await resolveHost(dns, record, rules)),
	);
	const mxSet = mxSetOf(usable.map(({ exchange }) => exchange));
	if (found.some(({ isAlias }) => isAlias)) flags.push('mx_cname');
	const hosts = found.flatMap(({ host }) => host ?? []);

	return hosts.length > 0
		? { kind: 'hosts', hosts, mxSet, flags }
		: none(worst(found), { mxSet, flags });
}

async function implicitRoute(dns: DnsLookup, domain: string, rules: RouteRules): Promise<MxRoute> {
	const found = await resolveHost(dns, { exchange: domain, preference: 0 }, rules);
	if (!found.host) return none(found.failure === 'mx_unresolvable' ? 'no_mx' : found.failure);

	return { kind: 'hosts', hosts: [found.host], mxSet: domain, flags: ['implicit_mx'] };
}

type HostFailure = 'mx_unresolvable' | 'mx_private_address' | 'dns_servfail' | 'dns_timeout';

type ResolvedHost = { readonly isAlias: boolean } & (
	| { readonly host: MxHost; readonly failure?: undefined }
	| { readonly host?: undefined; readonly failure: HostFailure }
);

async function resolveHost(
	dns: DnsLookup,
	record: MxRecord,
	rules: RouteRules,
): Promise<ResolvedHost> {
	const [alias, first] = await Promise.all([
		dns.cname(record.exchange),
		rules.preferIpv6 ? dns.ipv6(record.exchange) : dns.ipv4(record.exchange),
	]);
	const isAlias = alias.kind === 'found';
	const answers: Array<DnsAnswer<string>> = [first];
	if (first.kind !== 'found' && first.kind !== 'not_found') {
		answers.push(await (rules.preferIpv6 ? dns.ipv4(record.exchange) : dns.ipv6(record.exchange)));
	}
	const all = answers.flatMap((answer) => (answer.kind === 'found' ? answer.records : []));
	const allowed = all
		.filter((ip) => mayDial(ip, rules.allowPrivateAddresses))
		.slice(0, MAX_ADDRESSES);
	if (allowed.length > 0) {
		return {
			isAlias,
			host: { name: record.exchange, preference: record.preference, addresses: allowed },
		};
	}
	if (all.length > 0) return { isAlias, failure: 'mx_private_address' };
	if (answers.some(({ kind }) => kind === 'servfail')) return { isAlias, failure: 'dns_servfail' };
	if (answers.some(({ kind }) => kind === 'timeout')) return { isAlias, failure: 'dns_timeout' };

	return { isAlias, failure: 'mx_unresolvable' };
}

function mayDial(ip: string, allowPrivateAddresses: boolean): boolean {
	return allowPrivateAddresses ? !isUnspecified(ip) : isPublicAddress(ip);
}

/** The failure that may yet turn into an answer wins: "no such host" must be true of all. */
function worst(found: readonly ResolvedHost[]): HostFailure {
	const failures = found.map(({ failure }) => failure);
	const order: readonly HostFailure[] = ['dns_servfail', 'dns_timeout', 'mx_private_address'];

	return order.find((failure) => failures.includes(failure)) ?? 'mx_unresolvable';
}

/** Ascending preference, random among equals (RFC 5321 5.1). */
function inOrder(records: readonly MxRecord[], random: SecureRandom): readonly MxRecord[] {
	return records
		.map((record) => ({ record, draw: random.below(1_000_000) }))
		.sort((a, b) => a.record.preference - b.record.preference || a.draw - b.draw)
		.map(({ record }) => record);
}

function mxSetOf(names: readonly string[]): string {
	return [...new Set(names)].sort().join(',');
}

function none(
	reason: Extract<MxRoute, { kind: 'none' }>['reason'],
	rest: { readonly mxSet?: string; readonly flags?: readonly Flag[] } = {},
): MxRoute {
	return { kind: 'none', reason, mxSet: rest.mxSet ?? '', flags: rest.flags ?? [] };
}
