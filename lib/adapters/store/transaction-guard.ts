import { AsyncLocalStorage } from 'node:async_hooks';

import { InvariantError } from '../../mail/errors';

/** The life of one transaction. */
export interface TransactionMark {
	/** @throws InvariantError once the transaction has ended */
	assertOpen(): void;
}

/**
 * Inside a transaction only the slices handed in may be used, and those only until it ends: a
 * statement beside it would wait for itself (SQLite) or miss what the transaction wrote
 * (PostgreSQL), a late one would land in somebody else's. Better a clear error than a deadlock that
 * shows once a month.
 */
export interface TransactionGuard {
	refuseInside(): void;
	inside<T>(work: (mark: TransactionMark) => Promise<T>): Promise<T>;
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
			const life = { open: true };
			const assertOpen = () => {
				if (!life.open) throw new InvariantError('A transaction was used after its end.');
			};
			try {
				return await current.run(life, async () => await work({ assertOpen }));
			} finally {
				life.open = false;
			}
		},
	};
}
