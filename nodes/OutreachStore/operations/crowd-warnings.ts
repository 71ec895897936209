import { findCrowdedDomains } from '../../../lib/reputation/crowded-domains';
import type { OperationInput } from './operation';

/** What a person should know of the domains that were just added to. */
export async function crowdWarnings(
	{ store, sharedBy }: Pick<OperationInput, 'store' | 'sharedBy'>,
	domains: readonly string[],
): Promise<string[]> {
	const crowded = await findCrowdedDomains({
		senderDomains: store.senderDomains,
		isShared: (domain) => sharedBy(domain) !== undefined,
	});
	const added = new Set(domains);

	return crowded.filter(({ domain }) => added.has(domain)).map(({ warning }) => warning);
}
