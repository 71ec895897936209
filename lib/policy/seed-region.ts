import type { RegionGroup } from './data/regions';
import type { Region } from './region';

export interface SeedRegion {
	/** `EU`, `UK`, `CA`, `AU/NZ`, `US` or `—`. */
	readonly label: string;
	readonly basis: 'consent' | 'legitimate_interest';
}

const NO_REGION: SeedRegion = { label: '—', basis: 'legitimate_interest' };
const EU: SeedRegion = { label: 'EU', basis: 'consent' };

const SEED_REGIONS: Readonly<Record<RegionGroup, SeedRegion>> = {
	EU_STRICT: EU,
	EU_B2B_OPTOUT: EU,
	// .no, .is and .li follow the EU's directive although the seed never listed them.
	EEA_CH: EU,
	UK: { label: 'UK', basis: 'consent' },
	CA: { label: 'CA', basis: 'consent' },
	AU_NZ: { label: 'AU/NZ', basis: 'consent' },
	US: { label: 'US', basis: 'legitimate_interest' },
	OPT_IN_WORLD: NO_REGION,
	UNKNOWN: NO_REGION,
};

/** The seed's rule (ledger S0-19, S0-23 to S0-27) over the corrected table of countries. */
export function seedRegion({ group, country }: Pick<Region, 'group' | 'country'>): SeedRegion {
	// Switzerland is neither EU nor EEA (ledger S0-23).
	return country === 'CH' ? NO_REGION : SEED_REGIONS[group];
}
