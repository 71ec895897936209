import { ConfigurationError } from '../../../lib/mail/errors';
import { placesOf } from '../../../lib/reputation/reassign-mailboxes';
import { auditEntry } from './audit-entry';
import { actorField, reasonField } from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { requireFound } from './require-found';

const PAGE = 1_000;

/** By hand, and to exactly this server: what to move when a server is in trouble Reputation Check plans. */
async function reassign(input: OperationInput) {
	const { store, form, now } = input;
	const addresses = form.addresses('addresses', 'Addresses');
	const name = form.text('serverName', 'Server Name');
	const reason = form.text('reason', 'Reason');
	const actor = form.optionalText('actor') ?? input.actor;
	const server = requireFound(
		(await store.servers.list({})).find((one) => one.name === name),
		'server',
		name,
	);
	const there = await addressesOf(input, server.id);
	const taken = there.size;
	for (const address of addresses) there.add(address.toLowerCase());
	const places = placesOf(server);
	if (there.size > taken && there.size > places) {
		throw new ConfigurationError(
			`The mailboxes could not be moved because "${name}" has ${taken} of ${places} already.`,
			'Choose another server, or raise "Max Mailboxes" (and the limit "maxMailboxesPerIp") with "Server: Create or Update".',
		);
	}
	const moved = await store.transaction(async (slices) => {
		for (const address of addresses) {
			const before = requireFound(
				await slices.mailboxes.findByAddress(address),
				'mailbox',
				address,
			);
			await slices.mailboxes.upsert({ address, serverId: server.id });
			await slices.audit.append(
				auditEntry(
					{ actor, now },
					{
						action: 'mailbox.reassign',
						reason,
						senderEmail: address,
						mailboxId: before.id,
						details: { from: before.serverId, to: server.id },
					},
				),
			);
		}

		return addresses.length;
	});

	return { moved, server: name, serverId: server.id, addresses };
}

/** Those that are there already take no further place. */
async function addressesOf({ store }: OperationInput, serverId: string): Promise<Set<string>> {
	const addresses = new Set<string>();
	for (let cursor: string | undefined; ;) {
		const page = await store.mailboxes.list({ limit: PAGE, cursor });
		for (const mailbox of page) {
			if (mailbox.serverId === serverId) addresses.add(mailbox.address.toLowerCase());
		}
		if (page.length < PAGE) return addresses;
		cursor = page.at(-1)?.id;
	}
}

async function rotateKey(input: OperationInput) {
	const { store, form, now } = input;
	const actor = form.optionalText('actor') ?? input.actor;
	const { rotated, current } = await store.mailboxes.rotateKey();
	await store.audit.append(
		auditEntry(
			{ actor, now },
			{ action: 'mailbox.rotate_key', reason: 'Key rotation', details: { rotated, current } },
		),
	);

	return { rotated, current };
}

export const mailboxCareOperations: readonly StoreOperation[] = [
	{
		operation: 'reassign',
		name: 'Reassign',
		action: 'Reassign mailboxes to a server',
		description: 'Let mailboxes send over another of your servers',
		properties: [
			{
				displayName: 'Addresses',
				name: 'addresses',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. alex@example.net',
				description: 'One or more, separated by commas or new lines',
			},
			{
				displayName: 'Server Name',
				name: 'serverName',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. mx-1',
			},
			reasonField,
			actorField,
		],
		run: reassign,
	},
	{
		operation: 'rotateKey',
		name: 'Rotate Key',
		action: 'Rotate the key of mailbox secrets',
		description: 'Encrypt all mailbox passwords anew with the present key, after it was changed',
		properties: [actorField],
		run: rotateKey,
	},
];
