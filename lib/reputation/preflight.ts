import type { Mailbox } from '../store/mailbox-pool';
import type { Server } from '../store/server-list';
import { checkServerIdentity } from './check-server';
import { parseIp } from './ip-address';
import type { RecordLookup } from './ports';
import { walkSpf } from './walk-spf';

/** What stands in the way of mail leaving from other servers, looked up now. */
export interface Preflight {
	/** By server id: PTR, forward-confirmed DNS and HELO that are not as they must be. */
	readonly issues: ReadonlyMap<string, readonly string[]>;
	/** By server id: domains whose SPF record does not cover it. */
	readonly uncovered: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Receivers judge a new address by its first mails, so PTR, HELO and SPF are right before one leaves.
 * What cannot be looked up is not ready either.
 */
export async function preflight(
	dns: RecordLookup,
	targets: readonly Server[],
	mailboxes: readonly Mailbox[],
): Promise<Preflight> {
	const issues = new Map<string, readonly string[]>();
	for (const target of targets) issues.set(target.id, await identityIssues(dns, target));
	const uncovered = new Map(targets.map(({ id }) => [id, new Set<string>()]));
	const ips = targets.flatMap(addressesOf).map(parseIp);
	const known = ips.filter((ip) => ip !== undefined);
	for (const domain of new Set(mailboxes.map((mailbox) => mailbox.domain))) {
		const { covered } = await walkSpf(dns, domain, known);
		for (const target of targets) {
			const isCovered = addressesOf(target).every((ip) => covered.has(parseIp(ip)?.text ?? ''));
			if (!isCovered) uncovered.get(target.id)?.add(domain);
		}
	}

	return { issues, uncovered };
}

/** None for mail that leaves through a provider: its addresses are not ours to check. */
function addressesOf({ ip4, ip6 }: Server): readonly string[] {
	return [ip4, ip6].filter((ip) => ip !== null);
}

async function identityIssues(dns: RecordLookup, server: Server): Promise<readonly string[]> {
	const issues: string[] = [];
	for (const ip of addressesOf(server)) {
		const findings = await checkServerIdentity(dns, { ip, heloName: server.heloName });
		issues.push(
			...findings
				.filter(({ status }) => status === 'fail' || status === 'undetermined')
				.map(({ check, observed, fix }) => `${check} of ${ip}: ${observed}. ${fix}`),
		);
	}

	return issues;
}
