import { ConfigurationError } from '../mail/errors';
import type { RegionGroup } from './data/regions';
import { regionGroups } from './data/regions';
import type { PolicyProfile } from './profile';
import { isTimeZone } from '../zoned-time';

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isCount: Check = (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value);
const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isEffect: Check = (value) => ['block', 'review', 'defer', 'warn'].includes(String(value));
const isFlag: Check = (value) => typeof value === 'boolean';
const isGroup: Check = (value) => regionGroups.includes(value as RegionGroup);
const isWords: Check = (value) =>
	Array.isArray(value) && value.every((word) => typeof word === 'string');

const CAP_SCOPES = [
	'mailbox', 'mailbox_rate', 'sender_domain', 'server', 'recipient_domain', 'recipient_provider',
	'campaign', 'actor', 'global',
] as const; // prettier-ignore

/** What a field of a profile may hold; nested ones by their path. */
const CHECKS: Readonly<Record<string, readonly [check: Check, wanted: string]>> = {
	basis: [(value) => value === 'evidence' || value === 'seed', '"evidence" or "seed"'],
	acceptsAttestation: [isFlag, 'true or false'],
	cappedProviders: [isWords, 'a list of provider keys'],
	copyTo: [isWords, 'a list of addresses or patterns like "*@bcc.example.com"'],
	duplicateWindowHours: [isCount, 'a number of hours'],
	requestKeyDays: [isCount, 'a number of days'],
	frequencyDays: [isCount, 'a number of days'],
	maxSteps: [isWhole, 'a whole number'],
	identity: [isEffect, 'block, review, defer or warn'],
	unsubscribe: [isEffect, 'block, review, defer or warn'],
	contactSource: [isEffect, 'block, review, defer or warn'],
	minRegionConfidence: [isShare, 'a number from 0 to 1'],
	spamBlockDays: [isCount, 'a number of days'],
	timeZone: [(value) => typeof value === 'string' && isTimeZone(value), 'an IANA time zone'],
	'verification.risky': [isEffect, 'block, review, defer or warn'],
	'verification.unknown': [isEffect, 'block, review, defer or warn'],
	'verification.stale': [isEffect, 'block, review, defer or warn'],
	'verification.maxAgeDays': [isCount, 'a number of days'],
	'humanGate.approval': [isFlag, 'true or false'],
	'humanGate.firstMails': [isWhole, 'a whole number'],
	'senderHealth.minSends': [isWhole, 'a whole number'],
	'senderHealth.bounceWarnRate': [isShare, 'a rate from 0 to 1'],
	'senderHealth.bouncePauseRate': [isShare, 'a rate from 0 to 1'],
	'weights.health': [isShare, 'a number from 0 to 1'],
	'weights.provider': [isShare, 'a number from 0 to 1'],
	'weights.idle': [isShare, 'a number from 0 to 1'],
	'weights.server': [isShare, 'a number from 0 to 1'],
	...Object.fromEntries(
		CAP_SCOPES.map((scope) => [
			`caps.${scope}`,
			[(value: unknown) => value === null || isWhole(value), 'a whole number, or null for none'],
		]),
	),
};

const NESTED = ['caps', 'verification', 'senderHealth', 'weights', 'humanGate'] as const;

/**
 * The profile with the changes laid over it, field by field.
 * @throws ConfigurationError that names the field: a misspelt cap must not silently be no cap
 */
export function changeProfile(
	base: PolicyProfile,
	changes: Readonly<Record<string, unknown>>,
): PolicyProfile {
	const changed: Record<string, unknown> = { ...base };
	for (const [field, value] of Object.entries(changes)) {
		if (field === 'name' || field === 'version') continue;
		if (field === 'regions') changed.regions = { ...base.regions, ...readRegions(value) };
		else if (isNested(field)) changed[field] = { ...base[field], ...readNested(field, value) };
		else changed[field] = checked(field, value);
	}

	return changed as unknown as PolicyProfile;
}

function isNested(field: string): field is (typeof NESTED)[number] {
	return (NESTED as readonly string[]).includes(field);
}

function readNested(field: string, value: unknown): Record<string, unknown> {
	if (!isObject(value)) throw unfit(field, 'an object');

	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, checked(`${field}.${name}`, inner)]),
	);
}

function checked(path: string, value: unknown): unknown {
	const known = CHECKS[path];
	if (!known) {
		throw new ConfigurationError(
			`The policy profile could not be saved because "${path}" is no field of it`,
			`Known fields: ${Object.keys(CHECKS).join(', ')}, regions`,
		);
	}
	const [fits, wanted] = known;
	if (!fits(value)) throw unfit(path, wanted);

	return value;
}

/** `{"DE": "EU_B2B_OPTOUT"}`: the group whose rule holds for the country. */
function readRegions(value: unknown): Record<string, RegionGroup> {
	if (!isObject(value)) throw unfit('regions', 'an object of countries');

	return Object.fromEntries(
		Object.entries(value).map(([country, group]) => {
			if (!/^[A-Z]{2}$/.test(country))
				throw unfit(`regions.${country}`, 'a country of two letters');
			if (!isGroup(group)) throw unfit(`regions.${country}`, `one of ${regionGroups.join(', ')}`);

			return [country, group as RegionGroup];
		}),
	);
}

function unfit(path: string, wanted: string): ConfigurationError {
	return new ConfigurationError(
		`The policy profile could not be saved because "${path}" is not ${wanted}`,
		'Correct "Changes (JSON)"; "Policy Profile: Get" shows the profile as it stands',
	);
}
