import { parseDomain } from '../mail/address';
import type { ProviderProfile } from './data/provider-profiles';

export type ProfileChanges = Partial<Omit<ProviderProfile, 'key' | 'source' | 'checkedOn'>>;

export type ReadChanges =
	| { readonly kind: 'usable'; readonly changes: ProfileChanges }
	| { readonly kind: 'unusable'; readonly why: string };

type Check = (value: unknown) => string | undefined;

const number =
	(low: number, high: number): Check =>
	(value) =>
		typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high
			? undefined
			: `must be a whole number from ${low} to ${high}`;
const oneOf =
	(...allowed: readonly string[]): Check =>
	(value) =>
		allowed.includes(String(value)) ? undefined : `must be ${allowed.join(' or ')}`;
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'must be true or false');
const domains: Check = (value) =>
	Array.isArray(value) && value.every((part) => parseDomain(String(part)) !== undefined)
		? undefined
		: 'must be a list of host names';

/** Bounds a guest keeps: what lies above is no setting but an attack on somebody's server. */
const CHECKS: Readonly<Record<keyof ProfileChanges, Check>> = {
	mxSuffixes: domains,
	probe: oneOf('on', 'off'),
	rcptPerSession: number(1, 100),
	rcptPerMinute: number(1, 600),
	sessionsPerGroup: number(1, 5),
	pipelining: flag,
	acceptTrust: oneOf('normal', 'low'),
	errorBudget: number(1, 20),
	hardBreaker: flag,
	commandTimeoutMs: number(1_000, 300_000),
};

/** Fields of a provider row as a user or the store gives them; an unknown name is refused, not dropped. */
export function readProfileChanges(given: Readonly<Record<string, unknown>>): ReadChanges {
	for (const [field, value] of Object.entries(given)) {
		const check = Object.hasOwn(CHECKS, field) ? CHECKS[field as keyof ProfileChanges] : undefined;
		const why = check ? check(value) : `is no field; there are ${Object.keys(CHECKS).join(', ')}`;
		if (why) return { kind: 'unusable', why: `"${field}" ${why}` };
	}

	return { kind: 'usable', changes: given as ProfileChanges };
}
