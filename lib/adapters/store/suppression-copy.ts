import type { SuppressionImport } from '../../store/suppression-list';
import { bigintField, copyRows, integerField, textField } from './copy-rows';
import type { SqlRow, SqlSession, TransactionSession } from './sql-session';
import { padded, placeholders } from './sql-session';
import { toHex } from './subject-hash';
import type { SubjectRun } from './subject-run';
import { hashAt, hashesOf, onlyWhere } from './subject-run';

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
	run: SubjectRun,
	entry: ImportAt,
): Promise<SubjectRun> {
	const known = await findKnown(session, run, entry.scope);
	const isKnown = (at: number) => known.size > 0 && known.has(toHex(hashAt(run.bytes, at)));
	const fresh = onlyWhere(run, (at) => !isKnown(at));
	if (fresh.places.length > 0) {
		await session.copy?.(INTO, copyRows(sharedFields(entry), fresh));
	}

	return onlyWhere(run, isKnown);
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
	run: SubjectRun,
	scope: SuppressionImport['scope'],
): Promise<ReadonlySet<string>> {
	const { bytes, places } = run;
	const most = 2 * places.length;
	const between = await session.all(
		`SELECT subject_hash FROM suppressions WHERE subject_hash BETWEEN ? AND ?
			AND scope = ? AND campaign_id = '' LIMIT ?`,
		[hashAt(bytes, places[0] ?? 0), hashAt(bytes, places.at(-1) ?? 0), scope, most],
	);
	const rows = between.length < most ? between : await findEach(session, run, scope);

	return new Set(rows.map((row) => toHex(row.subject_hash as Uint8Array)));
}

async function findEach(
	session: SqlSession,
	run: SubjectRun,
	scope: SuppressionImport['scope'],
): Promise<readonly SqlRow[]> {
	const hashes = padded(hashesOf(run));

	return await session.all(
		`SELECT subject_hash FROM suppressions WHERE subject_hash IN (${placeholders(hashes.length)})
			AND scope = ? AND campaign_id = ''`,
		[...hashes, scope],
	);
}
