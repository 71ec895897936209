import { ConfigurationError } from '../../../lib/mail/errors';
import { usualExpiry } from '../../../lib/policy/consent-expiry';
import type { ConsentType } from '../../../lib/store/consent-ledger';
import { auditEntry } from './audit-entry';
import { actorField, additionalFields, addressField, choiceField } from './fields';
import type { StoreOperation } from './operation';
import { toJson } from './to-json';

const types: readonly ConsentType[] = [
	'explicit',
	'double_opt_in',
	'soft',
	'implied_business',
	'implied_inquiry',
	'published',
	'legitimate_interest',
	'contract',
	'attested',
];

// A day without a zone may already have begun elsewhere.
const CLOCK_TOLERANCE_MS = 24 * 60 * 60_000;

function stillToCome(obtainedAt: number): ConfigurationError {
	return new ConfigurationError(
		`The consent could not be recorded because "${new Date(obtainedAt).toISOString()}" lies in the future.`,
		'Set "Obtained At" to when the person agreed.',
	);
}

export const consentOperations: readonly StoreOperation[] = [
	{
		operation: 'get',
		name: 'Get',
		action: 'Get the consents of an address',
		description: 'List all records of a person, newest first, revoked and expired ones included',
		properties: [addressField],
		run: async ({ store, form }) =>
			(await store.consents.findFor(form.address('address', 'Address'))).map(toJson),
	},
	{
		operation: 'record',
		name: 'Record',
		action: 'Record a consent',
		description: 'Keep the proof that a person may be written to',
		properties: [
			addressField,
			choiceField({ displayName: 'Type', name: 'type' }, types),
			{
				displayName: 'Source',
				name: 'source',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. https://example.net/newsletter',
				description: 'Where it was given: URL, form, contract number, assessment ID',
			},
			additionalFields([
				actorField,
				{
					displayName: 'Expires At',
					name: 'expiresAt',
					type: 'dateTime',
					default: '',
					description:
						'When empty: two years after "Implied Business", six months after "Implied Inquiry", else never',
				},
				{
					displayName: 'Obtained At',
					name: 'obtainedAt',
					type: 'dateTime',
					default: '',
					description: 'Now when empty',
				},
				{
					displayName: 'Proof Hash',
					name: 'proofHash',
					type: 'string',
					default: '',
					placeholder: 'e.g. sha256:9f86d081...',
					description: 'Of the form, mail or document that proves it',
				},
				{
					displayName: 'Region',
					name: 'region',
					type: 'string',
					default: '',
					placeholder: 'e.g. DE',
					description: 'Country of the person; used when the lead names none',
				},
				{
					displayName: 'Text Version',
					name: 'textVersion',
					type: 'string',
					default: '',
					placeholder: 'e.g. newsletter-2027-01',
					description: 'Of the words that the person agreed to',
				},
			]),
		],
		run: async ({ store, form, actor, now }) => {
			const more = form.within('additionalFields');
			const type = form.choice<ConsentType>('type');
			const obtainedAt = more.optionalTime('obtainedAt', 'Obtained At') ?? now;
			if (obtainedAt > now + CLOCK_TOLERANCE_MS) throw stillToCome(obtainedAt);
			const consent = {
				address: form.address('address', 'Address'),
				type,
				source: form.text('source', 'Source'),
				actor: more.optionalText('actor') ?? actor,
				obtainedAt,
				expiresAt: more.optionalTime('expiresAt', 'Expires At') ?? usualExpiry(type, obtainedAt),
				proofHash: more.optionalText('proofHash'),
				region: more.optionalText('region'),
				textVersion: more.optionalText('textVersion'),
			};

			const consentId = await store.transaction(async (slices) => {
				const id = await slices.consents.record(consent);
				const { address, type, source } = consent;
				await slices.audit.append(
					auditEntry(
						{ actor: consent.actor, now },
						{
							action: 'consent.record',
							reason: source,
							erasableReason: true,
							leadEmail: address,
							evidenceId: id,
							details: { type },
						},
					),
				);

				return id;
			});

			return { consentId, ...toJson(consent) };
		},
	},
	{
		operation: 'revoke',
		name: 'Revoke',
		action: 'Revoke the consents of an address',
		description: 'End every open consent of a person; suppress the address as well if it objected',
		properties: [addressField, actorField],
		run: async (input) => {
			const { store, form, now } = input;
			const address = form.address('address', 'Address');
			const actor = form.optionalText('actor') ?? input.actor;
			const revoked = await store.transaction(async (slices) => {
				const count = await slices.consents.revoke(address);
				const reason = `${count} consents revoked`;
				await slices.audit.append(
					auditEntry({ actor, now }, { action: 'consent.revoke', reason, leadEmail: address }),
				);

				return count;
			});

			return { address, revoked };
		},
	},
];
