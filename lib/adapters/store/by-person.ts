import type { SqlRow } from './sql-session';
import { grouped } from './sql-session';
import { toHex } from './subject-hash';

export type ByPerson<T> = (address: string) => readonly T[];

/** Rows of many people by their column `person`. Most often nobody has any: then no hash is compared. */
export function byPerson<T>(
	rows: readonly SqlRow[],
	read: (row: SqlRow) => T,
	hashOf: (address: string) => Uint8Array,
): ByPerson<T> {
	if (rows.length === 0) return () => [];
	const groups = grouped(rows, ({ person }) => toHex(person as Uint8Array));

	return (address) => (groups.get(toHex(hashOf(address))) ?? []).map(read);
}
