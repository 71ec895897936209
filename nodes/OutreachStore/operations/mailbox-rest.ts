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
	// The rest of a domain stands in its rows; an account without one asks the domain itself.
	const restOfDomain = mailbox ? undefined : await store.senderDomains.get(domain);
	const wholeDomain = form.flag('wholeDomain');
	const before = await store.transaction(async (slices) => {
		const rest = await endRest(slices, mailbox?.id ?? accountIdOf(address), now);
		if (wholeDomain) await slices.senderDomains.upsert({ domain, cooldownUntil: null });
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
	const domainUntil = restOfDomain?.cooldownUntil ?? 0;
	const until = Math.max(before.until ?? 0, mailbox?.cooldownUntil ?? 0, domainUntil);
	const restsOn = !wholeDomain && domainUntil > now;

	return {
		address,
		rested: until > now,
		restsUntil: restsOn ? new Date(domainUntil).toISOString() : null,
		slowdownBefore: before.slowdown,
	};
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
				'Whether to end the rest of its domain as well; its other mailboxes keep theirs until you end it. An account from a credential rests as long as its domain does.',
		},
		reasonField,
		actorField,
	],
	run,
};
