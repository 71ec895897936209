import { findProfile } from '../../lib/policy/find-profile';
import type { PolicyProfile } from '../../lib/policy/profile';
import { withOverrides } from '../../lib/policy/profile';
import type { OutreachStore } from '../../lib/store/store';
import type { ProfileChoice } from './policy-parameters';

export type ProfileReader = (choice: ProfileChoice) => Promise<PolicyProfile>;

/** A profile is read once a run: one run is decided by one version. */
export function rememberProfiles({ profiles }: Pick<OutreachStore, 'profiles'>): ProfileReader {
	const known = new Map<string, Promise<PolicyProfile>>();

	return async ({ name, overrides }) => {
		const found = known.get(name) ?? findProfile(profiles, name);
		known.set(name, found);

		return withOverrides(await found, overrides);
	};
}
