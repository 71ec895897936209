import type {
	ImportedSuppressions,
	NewSuppression,
	SuppressionImport,
} from '../../store/suppression-list';
import type { SliceContext } from './slice-context';
import type { HashedSubject } from './sorted-spill';
import { createSortedSpill } from './sorted-spill';
import type { SqlSession, SqlValue } from './sql-session';
import { chunked, placeholders } from './sql-session';
import { domainKey } from './subject-hash';
import { COLUMNS, reasonsByStrength, renew, toRow } from './suppression-row';

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
	const totals = { added: 0, known: 0 };

	try {
		for await (const batch of batches) {
			for (const subject of batch) spill.add(hashed(context, entry, subject));
			await spill.relieve();
		}
		for await (const chunk of spill.sorted()) {
			const added = await insertChunk(context, chunk, { ...entry, now });
			totals.added += added;
			totals.known += chunk.length - added;
		}

		return totals;
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

type ImportAt = SuppressionImport & { readonly now: number };

async function insertChunk(
	context: SliceContext,
	chunk: readonly HashedSubject[],
	entry: ImportAt,
): Promise<number> {
	const unique = chunk.filter(
		({ hash }, index) => index === 0 || !sameBytes(hash, chunk[index - 1]?.hash),
	);

	return await context.session.atomically(async (session) => {
		// PostgreSQL pays per statement, SQLite per value that it has to find room for.
		const size = session.dialect === 'postgres' ? 1_000 : 100;
		const inserted = await Promise.all(
			chunked(unique, size).map(async (rows) => await insertRows(session, rows, entry)),
		);
		const added = inserted.reduce((sum, count) => sum + count, 0);
		if (added === unique.length) return added;

		return added + (await renewKnown({ ...context, session }, unique, entry));
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
	const bySubject = new Map(chunk.map((one) => [Buffer.from(one.hash).toString('hex'), one]));
	const rows = await context.session.all(
		`SELECT subject_hash FROM suppressions WHERE subject_hash IN (${placeholders(chunk.length)})
			AND scope = ? AND campaign_id = '' AND created_at <= ?
			AND (expires_at IS NOT NULL OR reason IN (${placeholders(weaker.length)}))`,
		[...chunk.map(({ hash }) => hash), entry.scope, now, ...weaker],
	);
	let revived = 0;
	for (const row of rows) {
		const known = bySubject.get(Buffer.from(row.subject_hash as Uint8Array).toString('hex'));
		const given: NewSuppression = { ...entry, subject: known?.subject ?? '' };
		if (known) revived += await renew(context, toRow(context, given));
	}

	return revived;
}

function sameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
	return b !== undefined && Buffer.compare(a, b) === 0;
}
