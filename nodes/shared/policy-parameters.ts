import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { ConfigurationError } from '../../lib/mail/errors';
import { readSubscriber } from '../../lib/policy/evidence';
import type { PolicyRequest } from '../../lib/policy/policy-request';
import type { ProfileOverrides } from '../../lib/policy/profile';
import { isTimeZone } from '../../lib/policy/zoned-time';

/** "Profile" when its name stands in "Profile Name". */
export const FROM_STORE = 'stored';

export const ACTOR_DEFAULT = '={{ $workflow.id }}';

/** The fields of `options` that belong to the policy, unread. */
export type PolicyOptionFields = IDataObject;

/** Which profile decides, and the single numbers that options change for this run. */
export interface ProfileChoice {
	readonly name: string;
	readonly overrides: ProfileOverrides;
}

/** @throws ConfigurationError */
export function readProfile(
	context: IExecuteFunctions,
	itemIndex: number,
	options: PolicyOptionFields,
): ProfileChoice {
	const chosen = text(context.getNodeParameter('profile', itemIndex)) ?? 'default';
	const named = () => text(context.getNodeParameter('profileName', itemIndex, '')) ?? '';

	return {
		name: chosen === FROM_STORE ? named() : chosen,
		overrides: readOverrides(context, options),
	};
}

function readOverrides(context: IExecuteFunctions, options: PolicyOptionFields): ProfileOverrides {
	const overrides = {
		duplicateWindowHours: number(options.windowHours),
		frequencyDays: number(options.frequencyDays),
		maxSteps: number(options.maxSteps),
		timeZone: readZone(context, options.timeZone),
		caps: {
			actor: number(options.userCap),
			recipient_domain: number(options.domainCap),
			campaign: capOrNone(options.campaignCap),
			global: capOrNone(options.globalCap),
		},
	};

	return overrides as ProfileOverrides;
}

/** For "Cap per User" and "Cap per Domain" 0 forbids; for the two without a default it lifts. */
function capOrNone(value: unknown): number | undefined {
	const cap = number(value);

	return cap === 0 ? undefined : cap;
}

/** @throws ConfigurationError */
function readZone(context: IExecuteFunctions, value: unknown): string {
	const zone = text(value) ?? context.getTimezone();
	if (isTimeZone(zone)) return zone;

	throw new ConfigurationError(
		`The policy could not count days because "${zone}" is no time zone`,
		'Write "Time Zone" like Europe/Berlin',
	);
}

/** Where an item usually carries what an option would say. */
const ITEM_KEYS = ['verdict', 'country', 'subscriberType', 'contactSource'] as const;

/**
 * What `options` says about the recipient and the caller; what nobody added there is taken from the
 * item when it carries the key. The rest of the request comes from the node.
 */
export function readPolicyHints(
	context: IExecuteFunctions,
	itemIndex: number,
	options: PolicyOptionFields,
): Partial<PolicyRequest> {
	const { json = {} } = context.getInputData()[itemIndex] ?? {};
	const [verdict, country, subscriberType, contactSource] = ITEM_KEYS.map(
		(key) => text(options[key]) ?? text(json[key]),
	);
	const hints = {
		leadId: text(options.leadId),
		country,
		companyCountry: text(options.companyCountry),
		subscriberType: readSubscriber(subscriberType),
		contactSource,
		verdict,
		recipientZone: readRecipientZone(options, json),
		recipientProvider: text(options.recipientProvider) ?? providerByMx(json),
		idempotencyKey: text(options.idempotencyKey),
		approvedBy: text(options.approvedBy),
	};

	return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined));
}

/** A zone that nobody knows is none: the mail then keeps to the mailbox's. */
function readRecipientZone(options: PolicyOptionFields, json: IDataObject): string | undefined {
	const zone = text(options.recipientTimeZone) ?? text(json.timeZone);

	return zone !== undefined && isTimeZone(zone) ? zone : undefined;
}

/** Resolvers to ask instead of the system's. */
export function readDnsServers(options: PolicyOptionFields): readonly string[] {
	return (text(options.dnsServers) ?? '')
		.split(',')
		.map((server) => server.trim())
		.filter((server) => server !== '');
}

/** What Email Validate found by MX; other nodes may mean something else by "provider". */
function providerByMx({ verdict, provider }: IDataObject): string | undefined {
	return typeof verdict === 'string' && typeof provider === 'string' ? text(provider) : undefined;
}

/**
 * Who sends. Nobody wrote anything into the field: the workflow does. A field that was mapped and
 * stayed empty names nobody, and nobody may not send (ledger S1-25).
 */
export function readActor(context: IExecuteFunctions, itemIndex: number): string {
	const given = text(context.getNodeParameter('actor', itemIndex));
	if (given !== undefined) return given;
	const isUntouched = context.getNode().parameters.actor === ACTOR_DEFAULT;

	return isUntouched ? (context.getWorkflow().id ?? 'unsaved workflow') : '';
}

export function text(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);

	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function number(value: unknown): number | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const given = Number(value);

	return Number.isFinite(given) && given >= 0 ? given : undefined;
}
