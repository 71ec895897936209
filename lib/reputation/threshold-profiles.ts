/** A rate that warns, one that acts, and how many mails it takes to say so. */
export interface RateLimit {
	readonly warn: number;
	readonly act: number;
	readonly minSample: number;
}

export interface ThresholdProfile {
	readonly name: 'default' | 'strict' | 'seed';
	readonly mailboxBounces: RateLimit;
	readonly domainBounces: RateLimit;
	readonly domainComplaints: RateLimit;
	readonly tempfails: RateLimit;
	/** Weight of a listing that quarantines an address. */
	readonly quarantineWeight: number;
	readonly score: { readonly warn: number; readonly reassign: number; readonly stop: number };
}

const standard: ThresholdProfile = {
	name: 'default',
	// Ledger S3-20, S3-21.
	mailboxBounces: { warn: 0.03, act: 0.05, minSample: 20 },
	domainBounces: { warn: 0.03, act: 0.05, minSample: 100 },
	// Gmail and Yahoo: below 0.1 %, never 0.3 % (support.google.com/a/answer/81126).
	domainComplaints: { warn: 0.001, act: 0.003, minSample: 300 },
	tempfails: { warn: 0.2, act: 0.4, minSample: 100 },
	quarantineWeight: 5,
	// Ledger S2-41, S2-57: below 70 a person has 24 hours.
	score: { warn: 80, reassign: 70, stop: 40 },
};

const half = ({ warn, act, minSample }: RateLimit): RateLimit => ({
	warn: warn / 2,
	act: act / 2,
	minSample,
});

export const thresholdProfiles: Readonly<Record<ThresholdProfile['name'], ThresholdProfile>> = {
	default: standard,
	strict: {
		...standard,
		name: 'strict',
		mailboxBounces: half(standard.mailboxBounces),
		domainBounces: half(standard.domainBounces),
		domainComplaints: half(standard.domainComplaints),
		tempfails: half(standard.tempfails),
	},
	// The second seed's own numbers (S2-56, S2-58, S2-59): far above what Gmail and Yahoo accept.
	seed: {
		...standard,
		name: 'seed',
		mailboxBounces: { warn: 0.05, act: 0.15, minSample: 20 },
		domainBounces: { warn: 0.05, act: 0.15, minSample: 100 },
		domainComplaints: { warn: 0.01, act: 0.05, minSample: 300 },
		quarantineWeight: 0,
	},
};
