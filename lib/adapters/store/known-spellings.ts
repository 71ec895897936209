import { foldAddress } from '../../mail/address-folding';
import { parseAddress } from '../../mail/address';
import type { SliceContext } from './slice-context';
import { addressKey, toHex } from './subject-hash';

/** Tables that keep an address in clear text without the hash of the person behind it. */
const EXACT_TABLES = ['consents', 'verification_retries', 'probe_log', 'list_rows'] as const;

/**
 * Every spelling of this person that the store has seen, in lower case. Consents and verifications are
 * kept per exact address, so that Gmail's many spellings have to be looked for.
 */
export async function knownSpellings(
	{ session, hasher }: SliceContext,
	address: string,
): Promise<readonly string[]> {
	const person = hasher.person(address);
	const rows = await session.all(
		`SELECT address FROM leads WHERE address_hash = ? AND address IS NOT NULL
		UNION SELECT recipient FROM attempts WHERE recipient_hash = ? AND recipient IS NOT NULL
		UNION SELECT from_address FROM replies WHERE from_hash = ? AND from_address IS NOT NULL`,
		[person, person, person],
	);
	const folded = foldedPattern(address);
	const alike =
		folded === undefined
			? []
			: await session.all(
					EXACT_TABLES.map(
						(table) => `SELECT address FROM ${table} WHERE REPLACE(LOWER(address), '.', '') LIKE ?`,
					).join(' UNION '),
					EXACT_TABLES.map(() => folded),
				);
	const wanted = toHex(person);
	const same = alike
		.map((row) => String(row.address))
		.filter((found) => toHex(hasher.person(found)) === wanted);

	return [
		...new Set([address, ...rows.map((row) => String(row.address)), ...same].map(addressKey)),
	].sort();
}

/** For LIKE, without any dots; undefined where one person has one spelling. */
function foldedPattern(address: string): string | undefined {
	const parsed = parseAddress(address);
	if (!parsed.ok) return undefined;
	const folded = foldAddress(parsed.address);
	if (!folded.endsWith('@gmail.com')) return undefined;

	return `${folded.slice(0, folded.indexOf('@'))}%@g%mailcom`;
}
