import { AsyncLocalStorage } from 'node:async_hooks';

import { InvariantError } from '../../mail/errors';

/**
 * Inside a transaction only the slices handed in may be used: a statement beside it would wait for
 * itself (SQLite) or miss what the transaction wrote (PostgreSQL). Better a clear error than a
 * deadlock that shows once a month.
 */
export interface TransactionGuard {
	refuseInside(): void;
	inside<T>(work: () => Promise<T>): Promise<T>;
}

export function createTransactionGuard(): TransactionGuard {
	const current = new AsyncLocalStorage<{ open: boolean }>();

	return {
		refuseInside: () => {
			if (current.getStore()?.open) {
				throw new InvariantError(
					'The store was used beside its own open transaction.',
					'Use the slices that the transaction hands in.',
				);
			}
		},
		inside: async (work) => {
			const mark = { open: true };
			try {
				return await current.run(mark, work);
			} finally {
				mark.open = false;
			}
		},
	};
}
