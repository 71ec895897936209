import type { Suppression, SuppressionQuery } from '../../store/suppression-list';
import type { SliceContext } from './slice-context';
import { grouped, padded, placeholders } from './sql-session';
import { toHex } from './subject-hash';
import { COLUMNS, toSuppression } from './suppression-row';

/** The entries that were found for a number of people at once. */
export interface SuppressionIndex {
	/** The entry that forbids writing to one of them; the one about the person first. */
	find(query: SuppressionQuery): Suppression | undefined;
}

const NOBODY: SuppressionIndex = { find: () => undefined };

/** `find` of the suppression list for many addresses in one statement. */
export async function readSuppressions(
	{ session, hasher, clock }: SliceContext,
	addresses: readonly string[],
): Promise<SuppressionIndex> {
	const hashesOf = (address: string) => [hasher.person(address), ...hasher.domainsOf(address)];
	const hashes = padded(addresses.flatMap(hashesOf));
	const rows = await session.all(
		`SELECT ${COLUMNS} FROM suppressions WHERE subject_hash IN (${placeholders(hashes.length)})
		AND (expires_at IS NULL OR expires_at > ?)`,
		[...hashes, clock.now()],
	);
	if (rows.length === 0) return NOBODY;
	const entries = grouped(rows.map(toSuppression), ({ subjectHash }) => subjectHash);

	return {
		find: ({ address, campaignId = '' }) => {
			const [person, exact, ...parents] = hashesOf(address).map(
				(hash) => entries.get(toHex(hash)) ?? [],
			);
			const own = person?.find(({ scope }) => scope === 'address');
			const domain =
				exact?.find(({ scope }) => scope === 'domain') ??
				parents
					.flat()
					.find(({ scope, includeSubdomains }) => scope === 'domain' && includeSubdomains);

			return (
				own ??
				domain ??
				person?.find((entry) => entry.scope === 'campaign' && entry.campaignId === campaignId)
			);
		},
	};
}
