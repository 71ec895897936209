import type { PolicyProfile } from '../profile';

const caps: PolicyProfile['caps'] = {
	// Ledger S2-25; the account's own cap wins when it is lower.
	mailbox: 50,
	mailbox_rate: null,
	sender_domain: null,
	// Ledger S2: one server of our own, 500 a day.
	server: 500,
	// Ledger S0-16, by organisational domain; freemail counts by provider instead.
	recipient_domain: 20,
	// A fifth of the line at which Google and Yahoo call somebody a bulk sender (5,000 in 24 h).
	recipient_provider: 1_000,
	campaign: null,
	// Ledger S0-15.
	actor: 100,
	global: null,
};

/** Evidence decides. */
export const defaultProfile: PolicyProfile = {
	name: 'default',
	version: 1,
	basis: 'evidence',
	acceptsAttestation: false,
	caps,
	// The keys of lib/verification/data/provider-profiles.ts.
	cappedProviders: ['google', 'ms_consumer', 'm365', 'yahoo'],
	copyTo: [],
	duplicateWindowHours: 24,
	requestKeyDays: 7,
	frequencyDays: 3,
	maxSteps: 4,
	verification: { risky: 'warn', unknown: 'warn', maxAgeDays: 90, stale: 'warn' },
	identity: 'block',
	unsubscribe: 'block',
	contactSource: 'warn',
	minRegionConfidence: 0.5,
	humanGate: { approval: false, firstMails: 0 },
	regions: {},
	// Below 20 mails a single bounce would decide.
	senderHealth: { minSends: 20, bounceWarnRate: 0.03, bouncePauseRate: 0.05 },
	spamBlockDays: 14,
	weights: { health: 0.45, provider: 0.25, idle: 0.2, server: 0.1 },
	timeZone: 'UTC',
};

/**
 * The seed's numbers and its region rule (ledger S0-15 to S0-27), for those who must keep them.
 * It assumes where the default profile asks, and says so in every decision.
 */
export const seedSimpleProfile: PolicyProfile = {
	...defaultProfile,
	name: 'seed_simple',
	version: 3,
	basis: 'seed',
	acceptsAttestation: true,
	frequencyDays: 0,
	maxSteps: 0,
	verification: { risky: 'warn', unknown: 'warn', maxAgeDays: 0, stale: 'warn' },
	identity: 'warn',
	unsubscribe: 'warn',
	minRegionConfidence: 0,
};

/**
 * The second seed pauses at 15 % bounces (ledger S2-59): far above what Gmail and Yahoo accept, for
 * those who must compare. Its 5 % complaints are the profile "seed" of Reputation Check.
 */
export const seedThresholdsProfile: PolicyProfile = {
	...defaultProfile,
	name: 'seed_thresholds',
	senderHealth: { minSends: 20, bounceWarnRate: 0.05, bouncePauseRate: 0.15 },
};

export const policyProfiles: readonly PolicyProfile[] = [
	defaultProfile,
	seedSimpleProfile,
	seedThresholdsProfile,
];
