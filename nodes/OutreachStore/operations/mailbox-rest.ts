import { accountIdOf } from '../../../lib/store/account-id';
import { endRest } from '../../../lib/store/sender-rest';
import { auditEntry } from './audit-entry';
import { actorField, addressField, reasonField } from './fields';
import type { OperationInput, StoreOperation } from './operation';

/** Also for an account that is used from a credential and has no row in the pool. */
async function run(input: OperationInput) {
	const { store, form, now } = input;
	const address = form.address('address', 'Address');
	const reason = form.text('reason', 'Reason');
	const actor = form.optionalText('actor') ?? input.actor;
	const mailbox = await store.mailboxes.findByAddress(address);
	const domain = address.slice(address.lastIndexOf('@') + 1);
	const before = await store.transaction(async (slices) => {
		const id = mailbox?.id ?? accountIdOf(address);
		const rest = await endRest(slices, id, now);
		if (form.flag('wholeDomain'))
			await slices.senderDomains.upsert({ domain, cooldownUntil: null });
		await slices.audit.append(
			auditEntry(
				{ actor, now },
				{
					action: 'mailbox.end_rest',
					reason,
					senderEmail: address,
					...(mailbox ? { mailboxId: mailbox.id } : {}),
					details: { until: rest.until, slowdown: rest.slowdown },
				},
			),
		);

		return rest;
	});
	const until = Math.max(before.until ?? 0, mailbox?.cooldownUntil ?? 0);

	return { address, rested: until > now, slowdownBefore: before.slowdown };
}

export const mailboxRestOperation: StoreOperation = {
	operation: 'endRest',
	name: 'End Rest',
	action: 'End the rest of a mailbox',
	description: 'Let a mailbox send again that rests after a refusal, once the cause is mended',
	properties: [
		addressField,
		{
			displayName: 'Whole Domain',
			name: 'wholeDomain',
			type: 'boolean',
			default: false,
			description:
				'Whether to end the rest of its domain as well; its other mailboxes keep theirs until you end it',
		},
		reasonField,
		actorField,
	],
	run,
};
