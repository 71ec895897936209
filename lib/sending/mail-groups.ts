import type { GroupOptions } from '../in-groups';
import { inGroups } from '../in-groups';
import { StoreUnavailableError } from '../mail/errors';
import type { OutreachStore, StoreSlices } from '../store/store';

// Some ten milliseconds of one transaction in SQLite (sending-and-policy 3: below 50).
const MAX_GROUP = 32;

/**
 * How mails share a transaction. SQLite has one writer; PostgreSQL works on one group while we make the
 * next, so sixteen mails that come together go as two groups of eight (1.4 times the rate of one).
 */
function mailGroups(kind: OutreachStore['kind']): GroupOptions {
	return kind === 'postgres' ? { max: MAX_GROUP, parallel: 2, enough: 8 } : { max: MAX_GROUP };
}

export type MailStore = Pick<OutreachStore, 'kind' | 'transaction'>;

export interface MailGroup<Ask, Answer> {
	/** All or nothing, in the order of the asks. */
	together(slices: StoreSlices, asks: readonly Ask[]): Promise<readonly Answer[]>;
	/** When the store refuses the group: each for itself, which finds out whose fault it was. */
	alone?(ask: Ask): Promise<Answer>;
}

/**
 * One transaction for what is asked at the same time. It takes its group once it has begun: in SQLite
 * reservations, last looks and settlements that wait for the writer then share one commit (0034). Executions that
 * run at the same time share one store, and so they share its transactions.
 */
export function inMailGroups<Ask, Answer>(
	group: MailGroup<Ask, Answer>,
): (store: MailStore, ask: Ask) => Promise<Answer> {
	const shared = new WeakMap<MailStore, (ask: Ask) => Promise<Answer>>();

	return async (store, ask) => {
		const known =
			shared.get(store) ??
			inGroups<Ask, Answer>(
				async (take) => await workOff(store, group, take),
				mailGroups(store.kind),
			);
		shared.set(store, known);

		return await known(ask);
	};
}

async function workOff<Ask, Answer>(
	store: MailStore,
	{ together, alone }: MailGroup<Ask, Answer>,
	take: () => readonly Ask[],
): Promise<ReadonlyArray<Answer | Promise<Answer>>> {
	try {
		return await store.transaction(async (slices) => {
			const asks = take();

			// Another group may have taken all.
			return asks.length === 0 ? [] : await together(slices, asks);
		});
	} catch (error) {
		if (error instanceof StoreUnavailableError || !alone) throw error;

		return take().map(async (ask) => await alone(ask));
	}
}
