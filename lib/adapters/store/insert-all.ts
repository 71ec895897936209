import type { SqlSession, SqlValue } from './sql-session';
import { chunked, tuples } from './sql-session';

const ROWS_PER_STATEMENT = 200;

export interface Insert {
	readonly table: string;
	/** All with the same columns. */
	readonly rows: ReadonlyArray<Record<string, SqlValue>>;
	readonly conflict: string;
}

/** Many rows in few statements, all of them or none. */
export async function insertAll(
	session: SqlSession,
	{ table, rows, conflict }: Insert,
): Promise<void> {
	const [first] = rows;
	if (!first) return;
	const columns = Object.keys(first);
	await session.atomically(async (inner) => {
		for (const chunk of chunked(rows, ROWS_PER_STATEMENT)) {
			await inner.run(
				`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${tuples(chunk.length, columns.length)} ${conflict}`,
				chunk.flatMap((row) => columns.map((column) => row[column] ?? null)),
			);
		}
	});
}
