import { ConfigurationError } from '../../../lib/mail/errors';
import { afterBusinessDays } from '../../../lib/policy/business-days';
import { isTimeZone } from '../../../lib/zoned-time';
import type { Lead } from '../../../lib/store/lead-book';
import { leadIdField } from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { requireFound } from './require-found';
import { toJson } from './to-json';

const DAY_MS = 86_400_000;
const RUNNING: readonly string[] = ['discovered', 'contacted'];

async function planNextStep({ store, form, now }: OperationInput) {
	const id = form.text('leadId', 'Lead ID');
	const lead = requireFound(await store.leads.get(id), 'lead', id);
	if (!RUNNING.includes(lead.status) || lead.stoppedReason !== null) {
		return { planned: false, reason: lead.stoppedReason ?? lead.status, ...toJson(lead) };
	}
	const zone = zoneFor(lead, form.optionalText('timeZone') ?? 'UTC');
	const days = form.optionalDecimal('days') ?? 0;
	const after = form.flag('businessDays')
		? afterBusinessDays(now, days, zone)
		: now + days * DAY_MS;
	const nextStepAt = Math.max(after, lead.notBefore ?? 0);
	await store.leads.update(id, { nextStepAt });

	return { planned: true, ...toJson({ ...lead, nextStepAt }) };
}

/** A zone that nobody knows is none, as for the windows of Outreach Send. */
function zoneFor({ timeZone }: Lead, fallback: string): string {
	if (!isTimeZone(fallback)) throw noZone(fallback);

	return timeZone !== null && isTimeZone(timeZone) ? timeZone : fallback;
}

function noZone(zone: string): ConfigurationError {
	return new ConfigurationError(
		`"Time Zone" could not be used because "${zone}" is no IANA time zone.`,
		'Use a name such as "Europe/Berlin".',
	);
}

export const leadPlanOperation: StoreOperation = {
	operation: 'planNextStep',
	name: 'Plan Next Step',
	action: 'Plan the next step of a lead',
	description: 'Set when the next step of a running sequence is due, in days or business days',
	properties: [
		leadIdField,
		{
			displayName: 'Days',
			name: 'days',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 3650 },
			default: 3,
			description: 'From now; at the same time of day',
		},
		{
			displayName: 'Business Days Only',
			name: 'businessDays',
			type: 'boolean',
			default: true,
			description: 'Whether Saturdays and Sundays are left out; public holidays are not known',
		},
		{
			displayName: 'Time Zone',
			name: 'timeZone',
			type: 'string',
			default: 'UTC',
			placeholder: 'e.g. Europe/Berlin',
			description: 'Used when the lead has none',
		},
	],
	run: planNextStep,
};
