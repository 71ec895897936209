import type { ListJobs, SettledRow, SpooledRow } from '../../store/list-jobs';
import { recordShape } from './record-shape';
import type { SliceContext } from './slice-context';
import { chunked, forUpdate, tuples, type SqlSession, type SqlValue } from './sql-session';

const spooled = recordShape<SpooledRow>({
	row: 'plain',
	input: 'plain',
	address: 'plain',
	lane: 'plain',
	mxSet: 'plain',
});

const settled = recordShape<SettledRow>({ row: 'plain', result: 'json' });

const ROWS_PER_STATEMENT = 500;

export function createListJobs({ session, clock }: SliceContext): ListJobs {
	return {
		...createRows(session),
		claim: async ({ id, holder, now, leaseUntil }) =>
			await session.atomically(async (inner) => {
				await inner.run(
					`INSERT INTO list_jobs (id, state, holder, lease_until, created_at, updated_at)
					VALUES (?, 'spooling', ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
					[id, holder, leaseUntil, now, now],
				);
				const job = await inner.get(
					`SELECT state, holder, lease_until FROM list_jobs WHERE id = ?${forUpdate(inner)}`,
					[id],
				);
				if (job && job.holder !== holder && Number(job.lease_until) > now)
					return { kind: 'held', until: Number(job.lease_until) };
				await inner.run(
					'UPDATE list_jobs SET holder = ?, lease_until = ?, updated_at = ? WHERE id = ?',
					[holder, leaseUntil, now, id],
				);

				return { kind: 'claimed', state: job?.state === 'ready' ? 'ready' : 'spooling' };
			}),
		renew: async (id, holder, leaseUntil) =>
			(await session.run(
				'UPDATE list_jobs SET lease_until = ?, updated_at = ? WHERE id = ? AND holder = ?',
				[leaseUntil, clock.now(), id, holder],
			)) > 0,
		finishSpooling: async (id) => {
			await session.run(`UPDATE list_jobs SET state = 'ready', updated_at = ? WHERE id = ?`, [
				clock.now(),
				id,
			]);
		},
		remove: async (id) => {
			await session.atomically(async (inner) => {
				await inner.run('DELETE FROM list_rows WHERE job_id = ?', [id]);
				await inner.run('DELETE FROM list_jobs WHERE id = ?', [id]);
			});
		},
		forgetBefore: async (time) =>
			await session.atomically(async (inner) => {
				await inner.run(
					'DELETE FROM list_rows WHERE job_id IN (SELECT id FROM list_jobs WHERE updated_at < ?)',
					[time],
				);

				return await inner.run('DELETE FROM list_jobs WHERE updated_at < ?', [time]);
			}),
	};
}

function createRows(
	session: SqlSession,
): Pick<ListJobs, 'addRows' | 'openRows' | 'settle' | 'results' | 'count'> {
	return {
		addRows: async (id, rows) => {
			await session.atomically(async (inner) => {
				for (const chunk of chunked(rows, ROWS_PER_STATEMENT)) {
					await inner.run(
						`INSERT INTO list_rows (job_id, row, input, address, lane, mx_set, result)
						VALUES ${tuples(chunk.length, 7)} ON CONFLICT (job_id, row) DO NOTHING`,
						chunk.flatMap(({ row, input, address, lane, mxSet, result }): SqlValue[] => [
							...[id, row, input, address, lane, mxSet],
							result ? JSON.stringify(result) : null,
						]),
					);
				}
			});
		},
		openRows: async (id, { afterLane, lane, limit }) => {
			const [test, value] = lane === undefined ? ['>', afterLane ?? ''] : ['=', lane];
			const rows = await session.all(
				`SELECT ${spooled.columns} FROM list_rows
				WHERE job_id = ? AND result IS NULL AND lane ${test} ?
				ORDER BY lane, mx_set, address LIMIT ?`,
				[id, value, limit],
			);

			return rows.map(spooled.read);
		},
		settle: async (id, rows) => {
			await session.atomically(async (inner) => {
				for (const { row, result } of rows) {
					await inner.post('UPDATE list_rows SET result = ? WHERE job_id = ? AND row = ?', [
						JSON.stringify(result),
						id,
						row,
					]);
				}
			});
		},
		results: async (id, first, last) => {
			const rows = await session.all(
				`SELECT ${settled.columns} FROM list_rows
				WHERE job_id = ? AND row BETWEEN ? AND ? AND result IS NOT NULL`,
				[id, first, last],
			);

			return rows.map(settled.read);
		},
		count: async (id) => {
			const found = await session.get(
				'SELECT COUNT(*) AS total, COUNT(result) AS settled FROM list_rows WHERE job_id = ?',
				[id],
			);

			return { rows: Number(found?.total ?? 0), settled: Number(found?.settled ?? 0) };
		},
	};
}
