import { isWithin } from '../mail/domain-name';
import { genericProfile, providerProfiles, type ProviderProfile } from './data/provider-profiles';

/**
 * The provider behind a domain, told by its mail exchanges: a hosted tenant is its provider, and a
 * recipient domain that merely looks like one is not (peer bugs 8 and 9).
 */
export function providerOf(mxHosts: readonly string[]): ProviderProfile {
	for (const host of mxHosts) {
		const found = providerProfiles.find(({ mxSuffixes }) =>
			mxSuffixes.some((suffix) => isWithin(host, suffix)),
		);
		if (found) return found;
	}

	return genericProfile;
}
