import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { ConfigurationError } from '../../../lib/mail/errors';
import { policyProfiles } from '../../../lib/policy/data/profiles';
import { findProfile, readStored, shippedBase } from '../../../lib/policy/find-profile';
import type { PolicyProfile } from '../../../lib/policy/profile';
import { countryTable } from '../../../lib/policy/region';
import { changeProfile } from '../../../lib/policy/stored-profile';
import type { StoredProfile } from '../../../lib/store/policy-profiles';
import { auditEntry } from './audit-entry';
import { actorField } from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { requireFound } from './require-found';
import { toJson } from './to-json';

const nameField: INodeProperties = {
	displayName: 'Profile Name',
	name: 'profileName',
	type: 'string',
	default: 'default',
	required: true,
	placeholder: 'e.g. gentle',
};

const versionField: INodeProperties = {
	displayName: 'Version',
	name: 'version',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	description: '0: the one that decides now',
};

/** What stands behind the name, whether it is active or not. */
async function read({ store, form }: OperationInput): Promise<PolicyProfile> {
	const name = form.text('profileName', 'Profile Name');
	const version = form.optionalNumber('version') ?? 0;
	if (version === 0) return await findProfile(store.profiles, name);
	const shipped = policyProfiles.find((known) => known.name === name && known.version === version);
	if (shipped) return shipped;
	const stored = await store.profiles.get(name, version);

	return readStored(requireFound(stored, 'policy profile', `${name} version ${version}`));
}

async function getMany({ store }: OperationInput): Promise<IDataObject[]> {
	const stored = await store.profiles.list();
	const isShippedActive = ({ name }: PolicyProfile) =>
		!stored.some((known) => known.name === name && known.active);
	const shipped = policyProfiles.map((profile) => ({
		name: profile.name,
		version: profile.version,
		active: isShippedActive(profile),
		shipped: true,
		actor: null,
		createdAt: null,
	}));

	return [...shipped, ...stored.map(headOf)].map(toJson);
}

function headOf({ rules, ...head }: StoredProfile & { readonly active: boolean }) {
	return { ...head, shipped: false, basis: rules.basis ?? null };
}

async function getCountries(input: OperationInput): Promise<IDataObject[]> {
	const { regions, name, version } = await read(input);

	return countryTable(regions).map((row) => ({
		...row,
		policyProfile: name,
		policyVersion: version,
	}));
}

/** The version above what decides now, or the first of a new name; nothing changes until it is activated. */
async function save(input: OperationInput): Promise<IDataObject> {
	const { store, form } = input;
	const name = form.text('profileName', 'Profile Name');
	refuseOddName(name);
	const base = await baseOf(input, name);
	const changes = form.optionalObject('changes', 'Changes (JSON)') ?? {};
	const rules = { ...changeProfile(base, changes) };
	const actor = form.optionalText('actor') ?? input.actor;
	const shipped = policyProfiles.find((known) => known.name === name);
	const saved = await store.transaction(async (slices) => {
		const profile = await slices.profiles.save({ name, rules, actor }, (shipped?.version ?? 0) + 1);
		await slices.audit.append(
			auditEntry(
				{ actor, now: input.now },
				{
					action: 'policy.save',
					reason: form.text('reason', 'Reason'),
					policyProfile: name,
					policyVersion: profile.version,
					details: { changes, basedOn: `${base.name} ${base.version}` },
				},
			),
		);
		if (form.flag('activate')) await activateIn(slices, input, profile);

		return profile;
	});

	return { ...toJson(readStored(saved)), active: form.flag('activate') };
}

async function baseOf({ store, form }: OperationInput, name: string): Promise<PolicyProfile> {
	const basedOn = form.optionalText('basedOn');
	if (basedOn !== undefined) return await findProfile(store.profiles, basedOn);
	const [newest] = (await store.profiles.list()).filter((known) => known.name === name);

	return newest ? readStored(newest) : shippedBase(name);
}

function refuseOddName(name: string): void {
	if (/^[a-z0-9][a-z0-9_-]{0,62}$/.test(name) && name !== 'stored') return;

	throw new ConfigurationError(
		`"Profile Name" could not be used because "${name}" is not a plain name.`,
		'Use small letters, digits, "_" and "-", e.g. "gentle_2027".',
	);
}

type Slices = Parameters<Parameters<OperationInput['store']['transaction']>[0]>[0];

async function activateIn(
	slices: Slices,
	{ form, now, ...input }: OperationInput,
	{ name, version }: { readonly name: string; readonly version: number | null },
): Promise<void> {
	await slices.profiles.activate(name, version);
	await slices.audit.append(
		auditEntry(
			{ actor: form.optionalText('actor') ?? input.actor, now },
			{
				action: 'policy.activate',
				reason: form.text('reason', 'Reason'),
				policyProfile: name,
				...(version === null ? {} : { policyVersion: version }),
			},
		),
	);
}

async function activate(input: OperationInput): Promise<IDataObject> {
	const { store, form } = input;
	const name = form.text('profileName', 'Profile Name');
	const wanted = form.optionalNumber('version') ?? 0;
	const isShipped =
		wanted === 0 || policyProfiles.some((known) => known.name === name && known.version === wanted);
	if (isShipped && !policyProfiles.some((known) => known.name === name))
		requireFound(undefined, 'policy profile', name);
	if (!isShipped)
		requireFound(
			await store.profiles.get(name, wanted),
			'policy profile',
			`${name} version ${wanted}`,
		);
	const before = await findProfile(store.profiles, name).catch(() => undefined);
	await store.transaction(
		async (slices) => await activateIn(slices, input, { name, version: isShipped ? null : wanted }),
	);

	return {
		...toJson(await findProfile(store.profiles, name)),
		active: true,
		versionBefore: before?.version ?? null,
	};
}

const reasonField: INodeProperties = {
	displayName: 'Reason',
	name: 'reason',
	type: 'string',
	default: '',
	required: true,
	description: 'Kept in the audit log',
};

export const policyProfileOperations: readonly StoreOperation[] = [
	{
		operation: 'activate',
		name: 'Activate',
		action: 'Activate a version of a policy profile',
		description: 'Let a version decide from now on, or go back to what the package ships',
		properties: [
			nameField,
			{ ...versionField, description: '0: what the package ships' },
			reasonField,
			actorField,
		],
		run: activate,
	},
	{
		operation: 'get',
		name: 'Get',
		action: 'Get a policy profile',
		description: 'Show a profile with all of its fields',
		properties: [nameField, versionField],
		run: async (input) => toJson(await read(input)),
	},
	{
		operation: 'getCountries',
		name: 'Get Countries',
		action: 'Get the table of countries',
		description: 'Show which rule holds for which country, one item each',
		properties: [nameField, versionField],
		run: getCountries,
	},
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many policy profiles',
		description: 'List the profiles and their versions',
		properties: [],
		run: getMany,
	},
	{
		operation: 'save',
		name: 'Save New Version',
		action: 'Save a new version of a policy profile',
		description: 'Keep changed rules as the next version; earlier ones stay',
		properties: [
			nameField,
			{
				displayName: 'Changes (JSON)',
				name: 'changes',
				type: 'json',
				default: '{}',
				placeholder: 'e.g. {"caps": {"actor": 50}, "regions": {"DE": "EU_B2B_OPTOUT"}}',
				description: 'Only what differs from the version before',
			},
			{
				displayName: 'Based On',
				name: 'basedOn',
				type: 'string',
				default: '',
				placeholder: 'e.g. seed_simple',
				description: 'Name of a profile. Empty: the newest version of the same name.',
			},
			{
				displayName: 'Activate',
				name: 'activate',
				type: 'boolean',
				default: false,
				description: 'Whether the new version decides at once',
			},
			reasonField,
			actorField,
		],
		run: save,
	},
];
