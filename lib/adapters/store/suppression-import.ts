import type {
	ImportedSuppressions,
	NewSuppression,
	SuppressionImport,
} from '../../store/suppression-list';
import type { SliceContext } from './slice-context';
import { isDuplicate } from './sql-errors';
import type { HashedSubject } from './sorted-spill';
import { createSortedSpill } from './sorted-spill';
import type { SqlSession, SqlValue } from './sql-session';
import { chunked, padded, placeholders } from './sql-session';
import { domainKey, toHex } from './subject-hash';
import type { ImportAt } from './suppression-copy';
import { copyUnknown } from './suppression-copy';
import { COLUMNS, reasonsByStrength, renew, toRow } from './suppression-row';

// SQLite pays per value that it has to find room for.
const ROWS_PER_STATEMENT = 100;

/**
 * The bulk path: hash, sort, insert in the order of the index. An interrupted import leaves whole
 * chunks behind and can simply be run again.
 */
export async function importSuppressions(
	context: SliceContext,
	batches: AsyncIterable<readonly string[]>,
	entry: SuppressionImport,
): Promise<ImportedSuppressions> {
	const spill = createSortedSpill();
	const now = context.clock.now();

	try {
		for await (const batch of batches) {
			for (const subject of batch) spill.add(hashed(context, entry, subject));
			await spill.relieve();
		}

		return await insertAll(context, spill.sorted(), { ...entry, now });
	} finally {
		await spill.dispose();
	}
}

function hashed(
	{ hasher }: SliceContext,
	{ scope }: SuppressionImport,
	subject: string,
): HashedSubject {
	if (scope === 'domain') return { hash: hasher.domain(subject), subject: domainKey(subject) };
	const { key, hash } = hasher.readPerson(subject);

	return { hash, subject: key };
}

/** PostgreSQL works on one chunk while we make the next; SQLite has one writer. */
async function insertAll(
	context: SliceContext,
	chunks: AsyncIterable<readonly HashedSubject[]>,
	entry: ImportAt,
): Promise<ImportedSuppressions> {
	const atOnce = context.session.dialect === 'postgres' ? 2 : 1;
	const underWay = new Set<Promise<void>>();
	const totals = { added: 0, known: 0 };
	const insert = async (chunk: readonly HashedSubject[]): Promise<void> => {
		const added = await insertChunk(context, chunk, entry);
		totals.added += added;
		totals.known += chunk.length - added;
	};

	try {
		for await (const chunk of chunks) {
			const work = insert(chunk);
			underWay.add(work);
			void work.then(
				() => underWay.delete(work),
				() => undefined,
			);
			if (underWay.size >= atOnce) await Promise.race(underWay);
		}
		await Promise.all(underWay);

		return totals;
	} finally {
		await Promise.allSettled(underWay);
	}
}

async function insertChunk(
	context: SliceContext,
	chunk: readonly HashedSubject[],
	entry: ImportAt,
): Promise<number> {
	const unique = chunk.filter(
		({ hash }, index) => index === 0 || !sameBytes(hash, chunk[index - 1]?.hash),
	);
	if (context.session.dialect === 'sqlite') return await insertOrRenew(context, unique, entry);

	try {
		return await copyOrRenew(context, unique, entry);
	} catch (error) {
		// Somebody else entered one of them meanwhile.
		if (!isDuplicate(error)) throw error;
	}

	return await insertOrRenew(context, unique, entry);
}

async function copyOrRenew(
	context: SliceContext,
	subjects: readonly HashedSubject[],
	entry: ImportAt,
): Promise<number> {
	return await context.session.atomically(async (session) => {
		const known = await copyUnknown(session, subjects, entry);
		const added = subjects.length - known.length;
		if (known.length === 0) return added;

		return added + (await renewKnown({ ...context, session }, known, entry));
	});
}

async function insertOrRenew(
	context: SliceContext,
	subjects: readonly HashedSubject[],
	entry: ImportAt,
): Promise<number> {
	return await context.session.atomically(async (session) => {
		const inserted = await Promise.all(
			chunked(subjects, ROWS_PER_STATEMENT).map(
				async (rows) => await insertRows(session, rows, entry),
			),
		);
		const added = inserted.reduce((sum, count) => sum + count, 0);
		if (added === subjects.length) return added;

		return added + (await renewKnown({ ...context, session }, subjects, entry));
	});
}

async function insertRows(
	session: SqlSession,
	rows: readonly HashedSubject[],
	{ scope, reason, note, proofUrl, actor, now }: ImportAt,
): Promise<number> {
	const others = new Array(rows.length - 1).fill('(?, ?)');
	// PostgreSQL takes the types of all rows from the first.
	const bytes = session.dialect === 'postgres' ? 'BYTEA' : 'BLOB';

	return await session.run(
		`INSERT INTO suppressions (${COLUMNS})
		SELECT column1, CAST(? AS TEXT), '', column2, 0, CAST(? AS TEXT), CAST(? AS TEXT),
			CAST(? AS TEXT), NULL, CAST(? AS TEXT), CAST(? AS BIGINT), NULL
		FROM (VALUES ${[`(CAST(? AS ${bytes}), CAST(? AS TEXT))`, ...others].join(', ')}) AS given
		WHERE true ON CONFLICT (subject_hash, scope, campaign_id) DO NOTHING`,
		[
			...[scope, reason, note ?? '', proofUrl ?? null, actor, now],
			...rows.flatMap(({ hash, subject }): SqlValue[] => [hash, subject]),
		],
	);
}

/** Entries that expire or have a weaker reason; all others stay as they are. */
async function renewKnown(
	context: SliceContext,
	chunk: readonly HashedSubject[],
	{ now, ...entry }: ImportAt,
): Promise<number> {
	const weaker = reasonsByStrength.slice(0, reasonsByStrength.indexOf(entry.reason));
	const bySubject = new Map(chunk.map((one) => [toHex(one.hash), one]));
	const hashes = padded(chunk.map(({ hash }) => hash));
	const rows = await context.session.all(
		`SELECT subject_hash FROM suppressions WHERE subject_hash IN (${placeholders(hashes.length)})
			AND scope = ? AND campaign_id = '' AND created_at <= ?
			AND (expires_at IS NOT NULL OR reason IN (${placeholders(weaker.length)}))`,
		[...hashes, entry.scope, now, ...weaker],
	);
	let revived = 0;
	for (const row of rows) {
		const known = bySubject.get(toHex(row.subject_hash as Uint8Array));
		const given: NewSuppression = { ...entry, subject: known?.subject ?? '' };
		if (known) revived += await renew(context, toRow(context, given));
	}

	return revived;
}

function sameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
	return b !== undefined && Buffer.compare(a, b) === 0;
}
