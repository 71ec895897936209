import type { GroupOptions } from '../in-groups';
import { inGroups } from '../in-groups';
import type { OutreachStore } from '../store/store';

// Some ten milliseconds of one transaction in SQLite (sending-and-policy 3: below 50).
const MAX_GROUP = 32;

/**
 * How mails share a transaction. SQLite has one writer; PostgreSQL works on one group while we make the
 * next, so sixteen mails that come together go as two groups of eight (1.4 times the rate of one).
 */
export function mailGroups(kind: OutreachStore['kind']): GroupOptions {
	return kind === 'postgres' ? { max: MAX_GROUP, parallel: 2, enough: 8 } : { max: MAX_GROUP };
}

type Kind = Pick<OutreachStore, 'kind'>;

/** Executions that run at the same time share one store, and so they share its transactions. */
export function inMailGroups<Store extends Kind, Ask, Answer>(
	work: (
		store: Store,
		asks: readonly Ask[],
	) => Promise<ReadonlyArray<Answer | PromiseLike<Answer>>>,
): (store: Store, ask: Ask) => Promise<Answer> {
	const shared = new WeakMap<Store, (ask: Ask) => Promise<Answer>>();

	return async (store, ask) => {
		const known =
			shared.get(store) ??
			inGroups(async (asks: readonly Ask[]) => await work(store, asks), mailGroups(store.kind));
		shared.set(store, known);

		return await known(ask);
	};
}
