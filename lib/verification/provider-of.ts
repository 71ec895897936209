import { ConfigurationError } from '../mail/errors';
import { isWithin } from '../mail/domain-name';
import type { ProviderRow } from '../store/provider-rows';
import {
	genericProfile,
	profileVersion,
	providerProfiles,
	type ProviderProfile,
} from './data/provider-profiles';
import { readProfileChanges } from './profile-changes';

/** The provider table as it holds for one run: ours, with the rows the user changed. */
export interface ProviderBook {
	/** Of our table, and of the user's changes to it; kept with every probe record. */
	readonly version: string;
	readonly rows: readonly ProviderProfile[];
	/**
	 * The provider behind a domain, told by its mail exchanges: a hosted tenant is its provider, and a
	 * recipient domain that merely looks like one is not (peer bugs 8 and 9).
	 */
	of(mxHosts: readonly string[]): ProviderProfile;
}

/** @throws ConfigurationError when a stored row cannot be used */
export function createProviderBook(changed: readonly ProviderRow[] = []): ProviderBook {
	const changes = new Map(changed.map(({ key, changes: given }) => [key, given]));
	const known = [...providerProfiles, genericProfile];
	const own = changed.filter(
		({ key, changes: given }) =>
			Object.keys(given).length > 0 && known.every((row) => row.key !== key),
	);
	// A row of the user's own stands first: it is about a host they know better than our table.
	const rows = [
		...own.map(({ key }) => withChanges({ ...genericProfile, key, source: 'own row' }, changes)),
		...known.map((row) => withChanges(row, changes)),
	];
	const generic = rows.find(({ key }) => key === genericProfile.key) ?? genericProfile;
	const revision = Math.max(0, ...changed.map((row) => row.revision));

	return {
		version: revision === 0 ? profileVersion : `${profileVersion}.r${revision}`,
		rows,
		of: (mxHosts) => {
			for (const host of mxHosts) {
				const found = rows.find(({ mxSuffixes }) =>
					mxSuffixes.some((suffix) => isWithin(host, suffix)),
				);
				if (found) return found;
			}

			return generic;
		},
	};
}

const ownTable = createProviderBook();

export const providerOf: ProviderBook['of'] = ownTable.of;

function withChanges(
	row: ProviderProfile,
	changes: ReadonlyMap<string, ProviderRow['changes']>,
): ProviderProfile {
	const given = changes.get(row.key);
	if (!given) return row;
	const read = readProfileChanges(given);
	if (read.kind === 'unusable') {
		throw new ConfigurationError(
			`The provider "${row.key}" of the store could not be used because ${read.why}`,
			'Correct or reset the row with Outreach Store, resource "Provider"',
		);
	}

	return { ...row, ...read.changes };
}
