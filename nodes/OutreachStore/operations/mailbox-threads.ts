import { accountIdOf } from '../../../lib/store/account-id';
import type { Mailbox } from '../../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../../lib/store/store';
import { addressField } from './fields';
import type { OperationInput } from './operation';
import type { Page } from './pages';
import type { NamedSubject } from './thread-stop';
import { threadOperations } from './thread-stop';

/** Also an account that is used from a credential and has no row in the pool, like its rest. */
async function find({ store, form }: OperationInput): Promise<NamedSubject> {
	const address = form.address('address', 'Address');
	const mailbox = await store.mailboxes.findByAddress(address);

	return {
		id: mailbox?.id ?? accountIdOf(address),
		name: address,
		audit: { senderEmail: address, ...(mailbox ? { mailboxId: mailbox.id } : {}) },
	};
}

export const mailboxThreadOperations = threadOperations({
	kind: 'mailbox',
	noun: 'a mailbox',
	field: addressField,
	find,
});

/** With why a mailbox begins no new threads, its domain's and its server's reasons included. */
export async function withStops<Row extends Mailbox>(
	{ threadStops }: Pick<OutreachStore, 'threadStops'>,
	{ rows, nextCursor }: Page<Row>,
): Promise<Page<Row & { readonly newThreadsStopped: readonly string[] }>> {
	const stops = await threadStops.findFor(
		rows.map(({ id: mailboxId, address, serverId }) => ({ mailboxId, address, serverId })),
	);

	return {
		rows: rows.map((row, index) => ({
			...row,
			newThreadsStopped: (stops[index] ?? []).map(({ reason }) => reason),
		})),
		nextCursor,
	};
}
