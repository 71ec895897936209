import type { ConnectionBook, ConnectionHealth } from '../../store/inbox-progress';
import { insertStatement, recordShape, takeExcluded } from './record-shape';
import type { SliceContext } from './slice-context';

const health = recordShape<ConnectionHealth>({
	account: 'plain',
	kind: 'plain',
	state: 'plain',
	reason: 'plain',
	since: 'plain',
	lastOkAt: 'plain',
	nextTryAt: 'plain',
	details: 'json',
});

export function createConnectionBook({ session }: SliceContext): ConnectionBook {
	return {
		report: async (given) => {
			const row = health.write(given);
			const news = Object.keys(row).filter((column) => column !== 'last_ok_at');
			await session.run(
				`${insertStatement('connection_health', row)}
				ON CONFLICT (account, kind) DO UPDATE SET ${takeExcluded(news)},
					last_ok_at = COALESCE(excluded.last_ok_at, connection_health.last_ok_at)`,
				Object.values(row),
			);
		},
		list: async () => {
			const rows = await session.all(
				`SELECT ${health.columns} FROM connection_health ORDER BY account, kind`,
			);

			return rows.map(health.read);
		},
	};
}
