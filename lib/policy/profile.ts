import type { BounceLimits } from '../store/review-mailbox';
import type { CounterScope } from '../store/send-ledger';
import type { RegionGroup } from './data/regions';
import type { Effect } from './reasons';

export type CapScope = CounterScope;

/** Mails per window and scope; null: no cap. */
export type Caps = Readonly<Record<CapScope, number | null>>;

export type BasisMode =
	/** The region decides which recorded evidence is required; none is ever invented. */
	| 'evidence'
	/** The seed's rule: EU, UK, CA, AU/NZ need consent, everybody else is legitimate interest. */
	| 'seed';

/** Versioned data: the version that decided is part of every audit row (ledger S1-07). */
export interface PolicyProfile {
	readonly name: string;
	readonly version: number;
	readonly basis: BasisMode;
	/** Whether a campaign's attestation (a named person vouches for the consents) counts. */
	readonly acceptsAttestation: boolean;
	readonly caps: Caps;
	/** Providers with a cap of their own, by MX; others count as `other` and have none. */
	readonly cappedProviders: readonly string[];
	/** Addresses outside our own domains that may get blind copies, as of a CRM; patterns like `*@bcc.example.com`. */
	readonly copyTo: readonly string[];
	readonly duplicateWindowHours: number;
	readonly requestKeyDays: number;
	/** Days between cold mails to one person, across campaigns; 0: no rule. */
	readonly frequencyDays: number;
	readonly maxSteps: number;
	readonly verification: {
		readonly risky: Effect;
		readonly unknown: Effect;
		/** Days after which a verdict is stale; 0: never. */
		readonly maxAgeDays: number;
		readonly stale: Effect;
	};
	readonly identity: Effect;
	readonly unsubscribe: Effect;
	readonly contactSource: Effect;
	/** Region guesses below this confidence go to a person. */
	readonly minRegionConfidence: number;
	/** Countries whose rule the operator sees otherwise than the table of the package. */
	readonly regions: Readonly<Record<string, RegionGroup>>;
	readonly humanGate: {
		/** Every mail waits for a named person. */
		readonly approval: boolean;
		/** So many mails of a new workspace do; 0: none. */
		readonly firstMails: number;
	};
	readonly senderHealth: BounceLimits;
	/** How long a sender domain rests after a server called its mail spam. */
	readonly spamBlockDays: number;
	/** What makes one mailbox of the pool better than another. */
	readonly weights: {
		readonly health: number;
		readonly provider: number;
		readonly idle: number;
		readonly server: number;
	};
	/** IANA zone of days that belong to nobody's mailbox. */
	readonly timeZone: string;
}

export type ProfileOverrides = Partial<
	Pick<
		PolicyProfile,
		'duplicateWindowHours' | 'frequencyDays' | 'maxSteps' | 'timeZone' | 'identity' | 'unsubscribe'
	>
> & { readonly caps?: Partial<Caps> };

export function withOverrides(profile: PolicyProfile, overrides: ProfileOverrides): PolicyProfile {
	const { caps, ...rest } = overrides;
	const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
	const givenCaps = Object.fromEntries(
		Object.entries(caps ?? {}).filter(([, value]) => value !== undefined),
	);

	return { ...profile, ...given, caps: { ...profile.caps, ...givenCaps } };
}
