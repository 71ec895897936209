import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { SenderDomainInUse } from '../../../lib/store/sender-domains';
import { auditEntry } from './audit-entry';
import { actorField, additionalFields, reasonField } from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { threadOperations } from './thread-stop';
import { toJson } from './to-json';

const DAY_MS = 86_400_000;

const domainField: INodeProperties = {
	displayName: 'Domain',
	name: 'domain',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. example.org',
};

/** With what a person has to know about it, in words. */
function toItem(row: SenderDomainInUse, now: number): IDataObject {
	const { mailboxes, maxMailboxes, cooldownUntil, inUseSince, restAfterDays } = row;
	const isDue =
		restAfterDays !== null && inUseSince !== null && now - inUseSince >= restAfterDays * DAY_MS;

	return {
		...toJson({ ...row, inUseSince: null }),
		inUseSince: inUseSince === null ? null : new Date(inUseSince).toISOString(),
		resting: cooldownUntil !== null && cooldownUntil > now,
		restDue: isDue,
		warnings: [
			...(mailboxes > maxMailboxes
				? [`${mailboxes} mailboxes, recommended are ${maxMailboxes} at most`]
				: []),
			...(isDue
				? [`in use for ${restAfterDays} days or more: exchange it for a reserve domain`]
				: []),
		],
	};
}

async function theDomain({ store }: OperationInput, domain: string): Promise<SenderDomainInUse[]> {
	return (await store.senderDomains.list()).filter((row) => row.domain === domain);
}

function readDomain({ form }: OperationInput): string {
	return form.domain('domain', 'Domain');
}

async function rest(input: OperationInput): Promise<IDataObject[]> {
	const { store, form, now } = input;
	const domain = readDomain(input);
	const until = now + (form.optionalNumber('days') ?? 14) * DAY_MS;
	const actor = form.optionalText('actor') ?? input.actor;
	await store.transaction(async (slices) => {
		await slices.senderDomains.rest(domain, until);
		await slices.audit.append(
			auditEntry(
				{ actor, now },
				{
					action: 'sender_domain.rest',
					reason: form.text('reason', 'Reason'),
					details: { domain, until: new Date(until).toISOString() },
				},
			),
		);
	});

	return (await theDomain(input, domain)).map((row) => toItem(row, now));
}

export const senderDomainOperations: readonly StoreOperation[] = [
	{
		operation: 'upsert',
		name: 'Create or Update',
		action: 'Create or update a sender domain',
		description: 'Keep how many mailboxes a domain should carry and when it is to rest (upsert)',
		properties: [
			domainField,
			additionalFields([
				{
					displayName: 'Maximum Mailboxes',
					name: 'maxMailboxes',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 3,
					description: 'More are warned about, not refused',
				},
				{
					displayName: 'Reserve',
					name: 'reserve',
					type: 'boolean',
					default: true,
					description: 'Whether it is kept ready to take the place of another domain',
				},
				{
					displayName: 'Rest After Days',
					name: 'restAfterDays',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 90,
					description: 'Days of use after which "Get Many" says that it is due for a rest',
				},
			]),
		],
		run: async (input) => {
			const domain = readDomain(input);
			const more = input.form.within('additionalFields');
			await input.store.senderDomains.upsert({
				domain,
				maxMailboxes: more.optionalNumber('maxMailboxes'),
				restAfterDays: more.optionalNumber('restAfterDays'),
				reserve: more.optionalFlag('reserve'),
			});

			return (await theDomain(input, domain)).map((row) => toItem(row, input.now));
		},
	},
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many sender domains',
		description: 'List the domains we send from, with their mailboxes and what speaks against them',
		properties: [],
		run: async (input) => {
			const stops = await input.store.threadStops.list();

			return (await input.store.senderDomains.list()).map((row) => ({
				...toItem(row, input.now),
				newThreadsStopped: stops
					.filter(({ subjectKind, subject }) => subjectKind === 'domain' && subject === row.domain)
					.map(({ reason }) => reason),
			}));
		},
	},
	{
		operation: 'rest',
		name: 'Rest',
		action: 'Let a sender domain rest',
		description: 'Send nothing from a domain and its mailboxes for some days',
		properties: [
			domainField,
			{
				displayName: 'Days',
				name: 'days',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 3650 },
				default: 14,
				description: 'A longer rest that is under way stays',
			},
			reasonField,
			actorField,
		],
		run: rest,
	},
	...threadOperations({
		kind: 'domain',
		noun: 'a sender domain',
		field: domainField,
		find: async (input) => {
			const domain = readDomain(input);

			return await Promise.resolve({ id: domain, name: domain });
		},
	}),
];
