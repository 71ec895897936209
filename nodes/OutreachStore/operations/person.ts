import type { INodeProperties } from 'n8n-workflow';

import { ConfigurationError } from '../../../lib/mail/errors';
import { redactAddresses } from '../../../lib/mail/redact-address';
import { auditEntry } from './audit-entry';
import { actorField, addressField } from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { toJson } from './to-json';

const confirmField: INodeProperties = {
	displayName: 'Confirm',
	name: 'confirm',
	type: 'boolean',
	default: false,
	description: 'Whether to erase; it cannot be undone',
};

async function exportPerson({ store, form }: OperationInput) {
	const person = await store.people.collect(form.address('address', 'Address'));

	return {
		address: person.address,
		suppressions: person.suppressions.map(toJson),
		consents: person.consents.map(toJson),
		leads: person.leads.map(toJson),
		attempts: person.attempts.map(toJson),
		replies: person.replies.map(toJson),
		verifications: person.verifications.map(toJson),
		probes: person.probes.map(toJson),
		auditRows: person.auditRows.map(toJson),
	};
}

async function erasePerson({ store, form, now }: OperationInput) {
	const address = form.address('address', 'Address');
	const actor = form.text('actor', 'Actor');
	// The one row that stays legible: it must not keep what it says is gone.
	const reason = redactAddresses(form.text('reason', 'Reason'), [address]);
	if (!form.flag('confirm')) {
		throw new ConfigurationError(
			'The person could not be erased because "Confirm" is off.',
			'Erasing cannot be undone: run "Person: Export" first, then set "Confirm".',
		);
	}

	const erased = await store.transaction(async (slices) => {
		// Written before the erasure, so that its own row keeps only the hash as well.
		await slices.audit.append(
			auditEntry({ actor, now }, { action: 'person.erase', reason, leadEmail: address }),
		);

		return await slices.people.erase(address);
	});

	return { erased: { ...erased }, actor, reason };
}

export const personOperations: readonly StoreOperation[] = [
	{
		operation: 'erase',
		name: 'Erase',
		action: 'Erase a person',
		description: 'Blank what is known about a person; an opt-out goes on holding (GDPR article 17)',
		properties: [
			addressField,
			{ ...actorField, required: true, description: 'Who decides this, for the audit log' },
			{
				displayName: 'Reason',
				name: 'reason',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. Request 17 of 2 November',
			},
			confirmField,
		],
		run: erasePerson,
	},
	{
		operation: 'export',
		name: 'Export',
		action: 'Export a person',
		description: 'Collect everything that is kept about a person (GDPR article 15)',
		properties: [addressField],
		run: exportPerson,
	},
];
