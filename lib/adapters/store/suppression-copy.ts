import type { SuppressionImport } from '../../store/suppression-list';
import { bigintField, copyRows, integerField, textField } from './copy-rows';
import type { HashedSubject } from './sorted-spill';
import type { SqlSession, TransactionSession } from './sql-session';
import { padded, placeholders } from './sql-session';
import { toHex } from './subject-hash';

export type ImportAt = SuppressionImport & { readonly now: number };

const INTO = `suppressions (scope, campaign_id, include_subdomains, reason, note, proof_url, actor,
	created_at, subject_hash, subject)`;

/**
 * COPY takes half of the server's time per row, and a fifth of ours, but no ON CONFLICT: what is there
 * is looked up before, and left out.
 * @returns those that were there
 */
export async function copyUnknown(
	session: TransactionSession,
	subjects: readonly HashedSubject[],
	entry: ImportAt,
): Promise<readonly HashedSubject[]> {
	const known = await findKnown(session, subjects, entry.scope);
	const isKnown = ({ hash }: HashedSubject) => known.size > 0 && known.has(toHex(hash));
	const fresh = subjects.filter((one) => !isKnown(one));
	if (fresh.length > 0) {
		const rows = fresh.map(({ hash, subject }) => ({ bytes: hash, text: subject }));
		await session.copy?.(INTO, copyRows(sharedFields(entry), rows));
	}

	return subjects.filter(isKnown);
}

/** In the order of INTO. */
function sharedFields({ scope, reason, note, proofUrl, actor, now }: ImportAt): Buffer[] {
	return [
		...[textField(scope), textField(''), integerField(0), textField(reason)],
		...[textField(note ?? ''), textField(proofUrl ?? null), textField(actor), bigintField(now)],
	];
}

/**
 * Subjects come in the order of their hashes, so in most lists nearly all that lies between the first
 * and the last is theirs. In a list much longer than the import they are looked up one by one.
 */
async function findKnown(
	session: SqlSession,
	subjects: readonly HashedSubject[],
	scope: SuppressionImport['scope'],
): Promise<ReadonlySet<string>> {
	const hashes = subjects.map(({ hash }) => hash);
	const most = 2 * hashes.length;
	const between = await session.all(
		`SELECT subject_hash FROM suppressions WHERE subject_hash BETWEEN ? AND ?
			AND scope = ? AND campaign_id = '' LIMIT ?`,
		[hashes.at(0) ?? null, hashes.at(-1) ?? null, scope, most],
	);
	const asked = padded(hashes);
	const rows =
		between.length < most
			? between
			: await session.all(
					`SELECT subject_hash FROM suppressions WHERE subject_hash IN (${placeholders(asked.length)})
						AND scope = ? AND campaign_id = ''`,
					[...asked, scope],
				);

	return new Set(rows.map((row) => toHex(row.subject_hash as Uint8Array)));
}
