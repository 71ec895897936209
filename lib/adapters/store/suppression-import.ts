import type {
	ImportedSuppressions,
	NewSuppression,
	SuppressionImport,
} from '../../store/suppression-list';
import type { SliceContext } from './slice-context';
import { isDuplicate } from './sql-errors';
import { createSortedSpill } from './sorted-spill';
import type { SqlSession, SqlValue } from './sql-session';
import { padded, placeholders } from './sql-session';
import { domainKey, toHex } from './subject-hash';
import type { HashedSubject, SubjectRun } from './subject-run';
import { cutRun, hashAt, hashesOf, onlyWhere, subjectAt, withoutRepeats } from './subject-run';
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

/**
 * PostgreSQL works on two chunks at once, SQLite has one writer. The next is made ready meanwhile: when
 * its turn comes, nobody waits for us.
 */
async function insertAll(
	context: SliceContext,
	chunks: AsyncIterable<SubjectRun>,
	entry: ImportAt,
): Promise<ImportedSuppressions> {
	const atOnce = context.session.dialect === 'postgres' ? 2 : 1;
	const underWay = new Set<Promise<void>>();
	const totals = { added: 0, known: 0 };
	const insert = async (chunk: SubjectRun): Promise<void> => {
		const added = await insertChunk(context, chunk, entry);
		totals.added += added;
		totals.known += chunk.places.length - added;
	};

	try {
		for await (const chunk of chunks) {
			if (underWay.size >= atOnce) await Promise.race(underWay);
			const work = insert(chunk);
			underWay.add(work);
			void work.then(
				() => underWay.delete(work),
				() => undefined,
			);
		}
		await Promise.all(underWay);

		return totals;
	} finally {
		await Promise.allSettled(underWay);
	}
}

async function insertChunk(
	context: SliceContext,
	chunk: SubjectRun,
	entry: ImportAt,
): Promise<number> {
	const unique = withoutRepeats(chunk);
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
	subjects: SubjectRun,
	entry: ImportAt,
): Promise<number> {
	return await context.session.atomically(async (session) => {
		const known = await copyUnknown(session, subjects, entry);
		const added = subjects.places.length - known.places.length;
		if (known.places.length === 0) return added;

		return added + (await renewKnown({ ...context, session }, known, entry));
	});
}

async function insertOrRenew(
	context: SliceContext,
	subjects: SubjectRun,
	entry: ImportAt,
): Promise<number> {
	return await context.session.atomically(async (session) => {
		const inserted = await Promise.all(
			Array.from(
				cutRun(subjects, ROWS_PER_STATEMENT),
				async (rows) => await insertRows(session, rows, entry),
			),
		);
		const added = inserted.reduce((sum, count) => sum + count, 0);
		if (added === subjects.places.length) return added;

		return added + (await renewKnown({ ...context, session }, subjects, entry));
	});
}

async function insertRows(
	session: SqlSession,
	{ bytes, places }: SubjectRun,
	{ scope, reason, note, proofUrl, actor, now }: ImportAt,
): Promise<number> {
	const others = new Array(places.length - 1).fill('(?, ?)');
	// PostgreSQL takes the types of all rows from the first.
	const blob = session.dialect === 'postgres' ? 'BYTEA' : 'BLOB';
	const values: SqlValue[] = [scope, reason, note ?? '', proofUrl ?? null, actor, now];
	for (const at of places) values.push(hashAt(bytes, at), subjectAt(bytes, at));

	return await session.run(
		`INSERT INTO suppressions (${COLUMNS})
		SELECT column1, CAST(? AS TEXT), '', column2, 0, CAST(? AS TEXT), CAST(? AS TEXT),
			CAST(? AS TEXT), NULL, CAST(? AS TEXT), CAST(? AS BIGINT), NULL
		FROM (VALUES ${[`(CAST(? AS ${blob}), CAST(? AS TEXT))`, ...others].join(', ')}) AS given
		WHERE true ON CONFLICT (subject_hash, scope, campaign_id) DO NOTHING`,
		values,
	);
}

/** Entries that expire or have a weaker reason; all others stay as they are. */
async function renewKnown(
	context: SliceContext,
	known: SubjectRun,
	{ now, ...entry }: ImportAt,
): Promise<number> {
	const weaker = reasonsByStrength.slice(0, reasonsByStrength.indexOf(entry.reason));
	const hashes = padded(hashesOf(known));
	const rows = await context.session.all(
		`SELECT subject_hash FROM suppressions WHERE subject_hash IN (${placeholders(hashes.length)})
			AND scope = ? AND campaign_id = '' AND created_at <= ?
			AND (expires_at IS NOT NULL OR reason IN (${placeholders(weaker.length)}))`,
		[...hashes, entry.scope, now, ...weaker],
	);
	if (rows.length === 0) return 0;

	const found = new Set(rows.map((row) => toHex(row.subject_hash as Uint8Array)));
	const { bytes, places } = onlyWhere(known, (at) => found.has(toHex(hashAt(known.bytes, at))));
	let revived = 0;
	for (const at of places) {
		const given: NewSuppression = { ...entry, subject: subjectAt(bytes, at) };
		revived += await renew(context, toRow(context, given));
	}

	return revived;
}
