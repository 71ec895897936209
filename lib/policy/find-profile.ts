import { ConfigurationError, StoreUnavailableError } from '../mail/errors';
import type { PolicyProfiles, StoredProfile } from '../store/policy-profiles';
import { defaultProfile, policyProfiles } from './data/profiles';
import type { PolicyProfile } from './profile';
import { changeProfile } from './stored-profile';

/**
 * The version of a profile that decides: the activated one of the store, else what the package ships.
 * @throws ConfigurationError when there is no such profile
 */
export async function findProfile(
	profiles: Pick<PolicyProfiles, 'getActive' | 'list'>,
	name: string,
): Promise<PolicyProfile> {
	const stored = await profiles.getActive(name);
	if (stored) return readStored(stored);
	const shipped = policyProfiles.find((known) => known.name === name);
	if (shipped) return shipped;

	throw await noSuchProfile(profiles, name);
}

/** A store that is down blocks whatever the profile says; the answer still has to be given. */
export async function unlessDown(
	asked: Promise<PolicyProfile>,
	otherwise: PolicyProfile,
): Promise<PolicyProfile> {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof StoreUnavailableError) return otherwise;
		throw error;
	}
}

/** A stored version as policy reads it; fields that a later release added have its defaults. */
export function readStored({ name, version, rules }: StoredProfile): PolicyProfile {
	const base = shippedBase(name);

	return { ...changeProfile(base, rules), name, version };
}

/** When a mailbox that bounces rests, as it is now, by the profile that let the mail go; null: of an older version. */
export async function senderLimits(
	profiles: Pick<PolicyProfiles, 'getActive'>,
	profileName: string | null,
): Promise<PolicyProfile['senderHealth']> {
	const name = profileName ?? defaultProfile.name;
	const stored = await profiles.getActive(name);

	return (stored ? readStored(stored) : shippedBase(name)).senderHealth;
}

/** What a new profile starts from. */
export function shippedBase(name: string): PolicyProfile {
	const [first] = policyProfiles;

	return policyProfiles.find((known) => known.name === name) ?? (first as PolicyProfile);
}

async function noSuchProfile(
	profiles: Pick<PolicyProfiles, 'list'>,
	name: string,
): Promise<ConfigurationError> {
	const stored = await profiles.list();
	if (stored.some((known) => known.name === name)) {
		return new ConfigurationError(
			`The policy could not be applied because no version of the profile "${name}" is active`,
			'Run Outreach Store, "Policy Profile: Activate", with the version that is to decide',
		);
	}
	const names = new Set([...policyProfiles, ...stored].map((known) => known.name));

	return new ConfigurationError(
		`The policy could not be applied because "${name}" is no profile`,
		`Choose one of: ${[...names].join(', ')}`,
	);
}
