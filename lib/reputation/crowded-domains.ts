import type { SenderDomainInUse, SenderDomains } from '../store/sender-domains';
import type { ReputationAlert } from './judge-thresholds';

export interface CrowdPorts {
	readonly senderDomains: Pick<SenderDomains, 'list'>;
	/** Whose mailboxes belong to strangers: ours are not the only ones there. Absent: nobody's. */
	readonly isShared?: (domain: string) => boolean;
}

export interface CrowdedDomain {
	readonly domain: string;
	readonly mailboxes: number;
	readonly limit: number;
	/** In words, for a person. */
	readonly warning: string;
}

// Three a domain are planned, above five is a warning (ledger S3-11, S2-89).
const WARN_ABOVE = 5;

/** Domains that carry too much: one complaint or one listing rests all of their mailboxes. */
export async function findCrowdedDomains({
	senderDomains,
	isShared = () => false,
}: CrowdPorts): Promise<readonly CrowdedDomain[]> {
	return (await senderDomains.list())
		.filter(({ domain }) => !isShared(domain))
		.map(toCrowd)
		.filter(({ mailboxes, limit }) => mailboxes > limit);
}

function toCrowd({ domain, mailboxes, maxMailboxes }: SenderDomainInUse): CrowdedDomain {
	// Whoever has raised the row's maximum knows better.
	const limit = Math.max(WARN_ABOVE, maxMailboxes);

	return {
		domain,
		mailboxes,
		limit,
		warning: `"${domain}" has ${mailboxes} mailboxes, more than ${limit}: one complaint or listing rests all of them`,
	};
}

export const CROWDED = 'mailboxes_per_domain';

/** The same as an alert; the domain limit is advice, so nothing is done about it. */
export function crowdAlert({ domain, mailboxes, limit }: CrowdedDomain): ReputationAlert {
	return {
		severity: 'warning',
		state: 'firing',
		subjectKind: 'domain',
		subject: domain,
		signal: CROWDED,
		value: mailboxes,
		threshold: limit,
		action: 'none',
		fix: 'Spread the mailboxes over more domains, three on each; one complaint or listing rests all mailboxes of a domain.',
		dedupeKey: `reputation:domain:${domain}:${CROWDED}`,
	};
}
