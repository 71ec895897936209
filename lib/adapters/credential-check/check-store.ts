import { allMigrations } from '../store/migrations/all-migrations';
import type { StoreOptions } from '../store/open-store';
import { openStore } from '../store/open-store';
import type { CheckOutcome } from './explain-failure';

/**
 * Opens the store as a node would, which also brings its tables up to date, and reads from it.
 * @throws ConfigurationError | StoreUnavailableError
 */
export async function checkStore(options: StoreOptions): Promise<CheckOutcome> {
	const store = await openStore(options);
	try {
		const suppressions = await store.suppressions.count();
		const kind = store.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL';

		return {
			ok: true,
			message: `The ${kind} store is open, table version ${allMigrations.at(-1)?.version ?? 0}, ${suppressions} suppressions`,
		};
	} finally {
		await store.close();
	}
}
