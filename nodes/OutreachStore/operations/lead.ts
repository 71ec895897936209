import type { INodeProperties } from 'n8n-workflow';

import { ConfigurationError } from '../../../lib/mail/errors';
import { isTimeZone } from '../../../lib/zoned-time';
import { endLeads } from '../../../lib/store/end-all-mail';
import type { Verdict } from '../../../lib/verification/reason';
import type { Lead, LeadPatch, LeadStatus } from '../../../lib/store/lead-book';
import { leadTransitions } from '../../../lib/store/lead-book';
import type { StoreSlices } from '../../../lib/store/store';
import type { SuppressionReason } from '../../../lib/store/suppression-list';
import { auditEntry } from './audit-entry';
import {
	additionalFields,
	addressField,
	campaignField,
	choiceField,
	cursorField,
	filterFields,
	leadIdField,
	pageFields,
} from './fields';
import type { Form } from './form';
import type { OperationInput, StoreOperation } from './operation';
import { pageById, readPages } from './pages';
import { toJson } from './to-json';

const statuses = Object.keys(leadTransitions) as LeadStatus[];

const verdicts: readonly Verdict[] = ['valid', 'risky', 'unknown', 'invalid'];

const lookupFields: readonly INodeProperties[] = [
	choiceField({ displayName: 'By', name: 'by' }, ['address', 'id']),
	{ ...leadIdField, displayOptions: { show: { by: ['id'] } } },
	{ ...addressField, displayOptions: { show: { by: ['address'] } } },
	{ ...campaignField, displayOptions: { show: { by: ['address'] } } },
];

const profileFields: readonly INodeProperties[] = [
	{
		displayName: 'Contact Source',
		name: 'contactSource',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/team',
		description: 'Where the address comes from (GDPR article 14)',
	},
	{
		displayName: 'Country',
		name: 'country',
		type: 'string',
		default: '',
		placeholder: 'e.g. DE',
		description: 'Two letters; decides which evidence is required',
	},
	{
		displayName: 'Custom Fields (JSON)',
		name: 'fields',
		type: 'json',
		default: '{}',
		description: 'Merged into the fields that the lead has',
	},
	choiceField({ displayName: 'Subscriber Type', name: 'subscriberType' }, [
		'corporate',
		'individual',
	]),
	{
		displayName: 'Time Zone',
		name: 'timeZone',
		type: 'string',
		default: '',
		placeholder: 'e.g. Europe/Berlin',
	},
	choiceField(
		{
			displayName: 'Verdict',
			name: 'verdict',
			description: 'Of Email Validate; the policy asks it at every step',
		},
		verdicts,
	),
	{
		displayName: 'Verified At',
		name: 'verifiedAt',
		type: 'dateTime',
		default: '',
		description: 'When "Verdict" was found out; an old one is warned about',
	},
];

const sequenceFields: readonly INodeProperties[] = [
	{
		displayName: 'Next Step At',
		name: 'nextStepAt',
		type: 'dateTime',
		default: '',
		description: 'When "Get Due" lists the lead',
	},
	{
		displayName: 'Not Before',
		name: 'notBefore',
		type: 'dateTime',
		default: '',
		description: 'No step before this time, e.g. during an absence',
	},
	{
		displayName: 'Step',
		name: 'step',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		description: 'How many steps have been sent',
	},
	{
		displayName: 'Stopped Reason',
		name: 'stoppedReason',
		type: 'string',
		default: '',
		placeholder: 'e.g. asked to be called instead',
		description: 'Ends the sequence',
	},
];

const resumeField: INodeProperties = {
	displayName: 'Resume Sequence',
	name: 'resume',
	type: 'boolean',
	default: true,
	description:
		'Whether to clear "Stopped Reason" and "Not Before", so that the sequence runs again',
};

function readPatch(form: Form): LeadPatch {
	return {
		country: form.optionalText('country'),
		subscriberType: form.optionalChoice('subscriberType'),
		contactSource: form.optionalText('contactSource'),
		timeZone: readZone(form),
		verdict: form.optionalChoice('verdict'),
		verifiedAt: form.optionalTime('verifiedAt', 'Verified At'),
		step: form.optionalNumber('step'),
		nextStepAt: form.optionalTime('nextStepAt', 'Next Step At'),
		notBefore: form.optionalTime('notBefore', 'Not Before'),
		stoppedReason: form.optionalText('stoppedReason'),
	};
}

function readZone(form: Form): string | undefined {
	const zone = form.optionalText('timeZone');
	if (zone === undefined || isTimeZone(zone)) return zone;

	throw new ConfigurationError(
		`"Time Zone" could not be used because "${zone}" is no IANA time zone.`,
		'Use a name such as "Europe/Berlin", or leave the field out.',
	);
}

async function findLeads({ store, form }: OperationInput): Promise<readonly Lead[]> {
	if (form.choice<'id' | 'address'>('by') === 'id') {
		const lead = await store.leads.get(form.text('leadId', 'Lead ID'));

		return lead ? [lead] : [];
	}

	return await store.leads.findByAddress(
		form.address('address', 'Address'),
		form.optionalText('campaignId'),
	);
}

async function theLead({ store }: OperationInput, id: string): Promise<Lead> {
	const lead = await store.leads.get(id);
	if (lead) return lead;

	throw new ConfigurationError(
		`The lead "${id}" could not be found in the store.`,
		'Take "Lead ID" from "Lead: Get" or "Lead: Create or Update", and check that the same store is used.',
	);
}

/** What ends all mail to the person, whoever says it, stands on the list and ends its other sequences. */
const KEPT_OUT: Readonly<Partial<Record<LeadStatus, SuppressionReason>>> = {
	bounced: 'hard_bounce',
	unsubscribed: 'unsubscribe',
};

async function keepOut(
	slices: StoreSlices,
	{ lead, to }: { readonly lead: Lead; readonly to: LeadStatus },
	{ actor, now }: OperationInput,
): Promise<void> {
	const reason = KEPT_OUT[to];
	const { address, campaignId } = lead;
	if (reason === undefined || address === null) return;
	const note = `lead ${to}`;
	const entry = { scope: 'address', subject: address, reason, note, actor } as const;
	if ((await slices.suppressions.add([entry])) > 0) {
		const act = { action: 'suppression.add', reason: note, leadEmail: address, campaignId };
		await slices.audit.append(auditEntry({ actor, now }, act));
	}
	await endLeads(slices, address, reason);
}

async function changeStatus(input: OperationInput) {
	const { store, form } = input;
	const before = await theLead(input, form.text('leadId', 'Lead ID'));
	const to = form.choice<LeadStatus>('status');
	const patch = readPatch(form.within('additionalFields'));
	const changed = await store.transaction(async (slices) => {
		const moved = await slices.leads.changeStatus(before.id, to, patch);
		if (moved) await keepOut(slices, { lead: before, to }, input);

		return moved;
	});

	return { changed, statusBefore: before.status, ...toJson(await theLead(input, before.id)) };
}

export const leadOperations: readonly StoreOperation[] = [
	{
		operation: 'changeStatus',
		name: 'Change Status',
		action: 'Change the status of a lead',
		description: 'Move a lead along its states; an opt-out is final',
		properties: [
			leadIdField,
			choiceField({ displayName: 'Status', name: 'status', default: 'contacted' }, statuses),
			additionalFields(sequenceFields),
		],
		run: changeStatus,
	},
	{
		operation: 'get',
		name: 'Get',
		action: 'Get a lead',
		description: 'Find a lead by its address or ID',
		properties: lookupFields,
		run: async (input) => {
			const [newest, ...others] = await findLeads(input);

			return newest
				? { found: true, ...toJson(newest), otherLeadIds: others.map(({ id }) => id) }
				: { found: false };
		},
	},
	{
		operation: 'getDue',
		name: 'Get Due',
		action: 'Get the leads whose next step is due',
		description: 'List running sequences whose next step is due now',
		properties: [
			campaignField,
			...pageFields.slice(1).map((field) => ({ ...field, displayOptions: {} })),
		],
		run: async ({ store, form, now }) => {
			const limit = form.optionalNumber('limit') ?? 50;
			const due = await store.leads.findDue(now, limit, form.optionalText('campaignId'));

			return due.map(toJson);
		},
	},
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many leads',
		description: 'List leads, oldest first',
		properties: [
			...pageFields,
			filterFields([
				campaignField,
				cursorField,
				choiceField({ displayName: 'Status', name: 'status' }, statuses),
			]),
		],
		run: async ({ store, form }) =>
			await readPages(form, async (page) => {
				const filters = form.within('filters');
				const campaignId = filters.optionalText('campaignId');
				const status = filters.optionalChoice<LeadStatus>('status');

				return await pageById(
					page,
					async (part) => await store.leads.list({ ...part, campaignId, status }),
				);
			}),
	},
	{
		operation: 'update',
		name: 'Update',
		action: 'Update a lead',
		description: 'Change fields of a known lead, such as its next step',
		properties: [
			leadIdField,
			additionalFields([...profileFields, ...sequenceFields, resumeField].sort(byDisplayName)),
		],
		run: async (input) => {
			const { store, form } = input;
			const lead = await theLead(input, form.text('leadId', 'Lead ID'));
			const more = form.within('additionalFields');
			const given = more.optionalObject('fields', 'Custom Fields (JSON)');
			const fields = given && { ...lead.fields, ...given };
			const resumed = more.flag('resume') ? { stoppedReason: null, notBefore: null } : {};
			await store.leads.update(lead.id, { ...resumed, ...onlyGiven(readPatch(more)), fields });

			return toJson(await theLead(input, lead.id));
		},
	},
	{
		operation: 'upsert',
		name: 'Create or Update',
		action: 'Create or update a lead',
		description: 'Keep one lead per campaign and person (upsert)',
		properties: [
			addressField,
			campaignField,
			additionalFields([...profileFields, ...sequenceFields.slice(0, 2)].sort(byDisplayName)),
		],
		run: async ({ store, form }) => {
			const more = form.within('additionalFields');
			const { country, subscriberType, contactSource, timeZone, ...others } = readPatch(more);
			const lead = await store.leads.upsert({
				address: form.address('address', 'Address'),
				campaignId: form.optionalText('campaignId'),
				country: country ?? undefined,
				subscriberType: subscriberType ?? undefined,
				contactSource: contactSource ?? undefined,
				timeZone: timeZone ?? undefined,
				fields: more.optionalObject('fields', 'Custom Fields (JSON)'),
			});
			const patch = onlyGiven(others);
			if (Object.keys(patch).length === 0) return toJson(lead);
			await store.leads.update(lead.id, patch);

			return toJson((await store.leads.get(lead.id)) ?? lead);
		},
	},
];

/** Without what the form leaves out. */
function onlyGiven(patch: LeadPatch): LeadPatch {
	return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

function byDisplayName(a: INodeProperties, b: INodeProperties): number {
	return a.displayName < b.displayName ? -1 : 1;
}
