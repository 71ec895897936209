import type { Suppression, SuppressionQuery } from '../../store/suppression-list';
import type { SliceContext } from './slice-context';
import { grouped, padded, placeholders } from './sql-session';
import { toHex } from './subject-hash';
import { COLUMNS, toSuppression } from './suppression-row';

/** Whom entries are about: the person, and the domain of the address before its parents. */
interface Hashes {
	readonly person: Uint8Array;
	readonly domains: readonly Uint8Array[];
}

/** The entries that were found for a number of people at once. */
export interface SuppressionIndex {
	/** The entry that forbids writing to one of them; the one about the person first. */
	find(query: SuppressionQuery): Suppression | undefined;
}

/** `find` of the suppression list for many addresses in one statement. */
export async function readSuppressions(
	context: SliceContext,
	addresses: readonly string[],
): Promise<SuppressionIndex> {
	const { hasher } = context;
	const hashesOf = (address: string): Hashes => ({
		person: hasher.person(address),
		domains: hasher.domainsOf(address),
	});
	const entryFor = await readEntries(context, addresses.map(hashesOf));

	return { find: ({ address, campaignId = '' }) => entryFor(() => hashesOf(address), campaignId) };
}

type EntryFor = (hashes: () => Hashes, campaignId: string) => Suppression | undefined;

/** The same for people who are known by their hashes. */
export async function readEntries(
	{ session, clock }: SliceContext,
	people: readonly Hashes[],
): Promise<EntryFor> {
	const hashes = padded(people.flatMap(({ person, domains }) => [person, ...domains]));
	const rows = await session.all(
		`SELECT ${COLUMNS} FROM suppressions WHERE subject_hash IN (${placeholders(hashes.length)})
		AND (expires_at IS NULL OR expires_at > ?)`,
		[...hashes, clock.now()],
	);
	// Almost nobody is on the list, so the hashes are compared only when somebody is.
	if (rows.length === 0) return () => undefined;
	const entries = grouped(rows.map(toSuppression), ({ subjectHash }) => subjectHash);

	return (hashesOf, campaignId) => {
		const { person, domains } = hashesOf();
		const own = entries.get(toHex(person)) ?? [];
		const [exact, ...parents] = domains.map((hash) => entries.get(toHex(hash)) ?? []);
		const domain =
			exact?.find(({ scope }) => scope === 'domain') ??
			parents
				.flat()
				.find(({ scope, includeSubdomains }) => scope === 'domain' && includeSubdomains);

		return (
			own.find(({ scope }) => scope === 'address') ??
			domain ??
			own.find((entry) => entry.scope === 'campaign' && entry.campaignId === campaignId)
		);
	};
}
