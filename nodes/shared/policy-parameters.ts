import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { ConfigurationError } from '../../lib/mail/errors';
import { readSubscriber } from '../../lib/policy/evidence';
import type { PolicyRequest } from '../../lib/policy/policy-request';
import type { ProfileOverrides } from '../../lib/policy/profile';
import { isTimeZone } from '../../lib/zoned-time';
import { policyOptions } from './properties/policy-options';

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
		duplicateWindowHours: readNumber(options, 'windowHours'),
		frequencyDays: readNumber(options, 'frequencyDays'),
		maxSteps: readCount(options, 'maxSteps'),
		timeZone: readZone(context, options.timeZone),
		caps: {
			actor: readCount(options, 'userCap'),
			recipient_domain: readCount(options, 'domainCap'),
			campaign: capOrNone(options, 'campaignCap'),
			global: capOrNone(options, 'globalCap'),
		},
	};

	return overrides as ProfileOverrides;
}

/** For "Cap per User" and "Cap per Domain" 0 forbids; for the two without a default it lifts. */
function capOrNone(options: PolicyOptionFields, name: string): number | undefined {
	const cap = readCount(options, name);

	return cap === 0 ? undefined : cap;
}

function readCount(options: PolicyOptionFields, name: string): number | undefined {
	const count = readNumber(options, name);
	if (count === undefined || Number.isInteger(count)) return count;

	throw badNumber(options, name, 'a whole number');
}

/** A cap that cannot be read must not become the one that the package brings. @throws ConfigurationError */
function readNumber(options: PolicyOptionFields, name: string): number | undefined {
	const value = text(options[name]);
	if (value === undefined && (options[name] ?? '') === '') return undefined;
	const given = Number(value);
	if (Number.isFinite(given) && given >= 0) return given;

	throw badNumber(options, name, 'a number from 0 on');
}

function badNumber(options: PolicyOptionFields, name: string, what: string): ConfigurationError {
	const label = policyOptions.find((option) => option.name === name)?.displayName ?? name;

	return new ConfigurationError(
		`The policy could not be applied because "${label}" is not ${what}: "${String(options[name])}"`,
		'Correct the value, or remove the option: the profile decides then',
	);
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
		verifiedAt: verdict === undefined ? undefined : verifiedAt(json),
		recipientZone: readRecipientZone(options, json),
		recipientProvider: text(options.recipientProvider) ?? providerByMx(json),
		idempotencyKey: text(options.idempotencyKey),
		approvedBy: text(options.approvedBy),
	};

	return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined));
}

/** Of the verdict that the item carries: of Email Validate, or of a lead of the store. */
function verifiedAt({ checkedAt, verifiedAt: known }: IDataObject): number | undefined {
	const time = Date.parse(String(checkedAt ?? known ?? ''));

	return Number.isNaN(time) ? undefined : time;
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
