import { addRecords, healthOf, rememberedSince } from '../../lib/store/mailbox-record';
import type { Mailbox } from '../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../lib/store/store';

/** Rows with what the bounces of the last 30 days say of each: 1 is faultless, 0 is 10 % or worse. */
export async function withHealth(
	{ mailboxes }: Pick<OutreachStore, 'mailboxes'>,
	rows: readonly Mailbox[],
	now: number,
): Promise<ReadonlyArray<Mailbox & { readonly health: number }>> {
	const ids = rows.map(({ id }) => id);
	const records = await mailboxes.sumResultsOf({ ids, sinceDay: rememberedSince(now) });

	return rows.map((row) => ({ ...row, health: healthOf(records.get(row.id) ?? addRecords([])) }));
}
