import { triedMails } from '../store/mailbox-record';

/** Bump when a figure below changes: stored scores say which formula made them. */
export const FORMULA_VERSION = 2;

/** What happened in the window, for one mailbox or summed for a domain, server or pool. */
export interface OwnCounters {
	readonly sent: number;
	/** For good, in the dialogue: `bounced` and `blocked` are shares of these and `sent` together. */
	readonly refused: number;
	/** Hard bounces and blocks by the receiver. */
	readonly bounced: number;
	readonly blocked: number;
	readonly deferred: number;
	readonly complained: number;
}

export interface ProviderSignals {
	/** Share of mail users called spam, from Postmaster; 0.001 is 0.1 %. */
	readonly postmasterSpamRate?: number;
	readonly sndsColour?: 'green' | 'yellow' | 'red';
}

export interface ScoreInput {
	readonly counters: OwnCounters;
	/** Weight of each open listing. */
	readonly listings: ReadonlyArray<{ readonly zone: string; readonly weight: number }>;
	/** Names of the DNS checks that fail. */
	readonly failedChecks: readonly string[];
	readonly signals: ProviderSignals;
}

export interface Deduction {
	readonly term: 'B' | 'C' | 'L' | 'T' | 'D' | 'P';
	readonly points: number;
	readonly why: string;
}

export interface Score {
	readonly score: number;
	readonly reasons: readonly Deduction[];
}

type Curve = ReadonlyArray<readonly [rate: number, points: number]>;

const BOUNCES: Curve = [
	[0.02, 0],
	[0.03, 15],
	[0.05, 40],
	[0.1, 60],
];
const COMPLAINTS: Curve = [
	[0.0005, 0],
	[0.001, 15],
	[0.003, 50],
];
const TEMPFAILS: Curve = [
	[0.1, 0],
	[0.2, 10],
	[0.4, 30],
];

// What a mailbox is believed to do before it has sent anything, and how many mails that is worth.
const BOUNCE_PRIOR = { rate: 0.02, mails: 50 };
const COMPLAINT_PRIOR = { rate: 0.0002, mails: 500 };

const MIN_SAMPLE = { B: 20, C: 300, T: 100 } as const;
/** A term below its minimum sample may warn, not stop. */
const SMALL_SAMPLE_CAP = 15;
const LISTING_FACTOR = 5;
const LISTING_CAP = 60;
const BASIC_CHECKS: ReadonlySet<string> = new Set(['spf', 'dkim', 'dmarc', 'ptr', 'helo']);

/** `100 - B - C - L - T - D - P`; docs/nodes/reputation-check.md explains every term. */
export function computeScore(input: ScoreInput): Score {
	const reasons = [
		bounceTerm(input.counters),
		complaintTerm(input.counters),
		listingTerm(input),
		tempfailTerm(input.counters),
		checkTerm(input),
		signalTerm(input.signals),
	].filter(({ points }) => points > 0);
	const lost = reasons.reduce((sum, { points }) => sum + points, 0);

	return { score: round(Math.max(0, 100 - lost)), reasons };
}

/** The mean of the rate after what was seen: 1 of 2 is not 50 %. */
export function posteriorRate(
	events: number,
	total: number,
	prior: { readonly rate: number; readonly mails: number },
): number {
	return (events + prior.rate * prior.mails) / (total + prior.mails);
}

export function bounceRate(counters: OwnCounters): number {
	return posteriorRate(counters.bounced + counters.blocked, triedMails(counters), BOUNCE_PRIOR);
}

export function complaintRate({ sent, complained }: OwnCounters): number {
	return posteriorRate(complained, sent, COMPLAINT_PRIOR);
}

function bounceTerm(counters: OwnCounters): Deduction {
	const rate = bounceRate(counters);
	const tried = triedMails(counters);
	const points = capped(along(BOUNCES, rate), tried < MIN_SAMPLE.B);

	return {
		term: 'B',
		points,
		why: `bounces and blocks ${percent(rate)} of ${tried} mails`,
	};
}

function complaintTerm(counters: OwnCounters): Deduction {
	const rate = complaintRate(counters);
	const points = capped(along(COMPLAINTS, rate), counters.sent < MIN_SAMPLE.C);

	return { term: 'C', points, why: `complaints ${percent(rate)} of ${counters.sent} mails` };
}

function listingTerm({ listings }: ScoreInput): Deduction {
	const weight = listings.reduce((sum, listing) => sum + listing.weight, 0);
	const names = listings.filter((listing) => listing.weight > 0).map(({ zone }) => zone);

	return {
		term: 'L',
		points: Math.min(LISTING_CAP, LISTING_FACTOR * weight),
		why: `listed at ${names.join(', ')}`,
	};
}

function tempfailTerm({ sent, deferred }: OwnCounters): Deduction {
	const total = sent + deferred;
	const rate = total === 0 ? 0 : deferred / total;

	return {
		term: 'T',
		points: capped(along(TEMPFAILS, rate), total < MIN_SAMPLE.T),
		why: `temporary failures ${percent(rate)} of ${total} attempts`,
	};
}

function checkTerm({ failedChecks }: ScoreInput): Deduction {
	const points = failedChecks.reduce((sum, name) => sum + (BASIC_CHECKS.has(name) ? 15 : 5), 0);

	return { term: 'D', points, why: `failed: ${failedChecks.join(', ')}` };
}

function signalTerm({ postmasterSpamRate = 0, sndsColour }: ProviderSignals): Deduction {
	const snds = sndsColour === 'red' ? 40 : sndsColour === 'yellow' ? 10 : 0;
	const postmaster = along(COMPLAINTS, postmasterSpamRate);
	const why = [
		postmaster > 0 ? `Postmaster spam rate ${percent(postmasterSpamRate)}` : '',
		snds > 0 ? `SNDS ${sndsColour ?? ''}` : '',
	];

	return { term: 'P', points: snds + postmaster, why: why.filter(Boolean).join(', ') };
}

function capped(points: number, isSmallSample: boolean): number {
	return round(isSmallSample ? Math.min(points, SMALL_SAMPLE_CAP) : points);
}

/** Linear between the points of the curve, level outside. */
function along(curve: Curve, rate: number): number {
	for (const [index, [right, top]] of curve.entries()) {
		if (rate > right) continue;
		const [left, bottom] = curve[index - 1] ?? [right, top];
		if (right === left) return top;

		return bottom + ((rate - left) / (right - left)) * (top - bottom);
	}

	return curve.at(-1)?.[1] ?? 0;
}

function percent(rate: number): string {
	return `${round(rate * 100)} %`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

const EXCLUDED_BELOW = 40;
const DAY_MS = 24 * 3_600_000;
const RECOVERY_PER_DAY = 10;

/** How much new mail goes there; 0 excludes. */
export function routingWeight(score: number, isEnabled: boolean, remainingCapShare = 1): number {
	if (!isEnabled || score < EXCLUDED_BELOW) return 0;

	return round(((score - EXCLUDED_BELOW) / (100 - EXCLUDED_BELOW)) * remainingCapShare);
}

/** A score falls at once and comes back slowly, so that one clean day does not open the tap. */
export function dampRecovery(
	score: number,
	previous: { readonly score: number; readonly computedAt: number } | undefined,
	now: number,
): number {
	if (!previous || score <= previous.score) return score;
	const days = (now - previous.computedAt) / DAY_MS;

	return round(Math.min(score, previous.score + RECOVERY_PER_DAY * days));
}

/** Weighted by volume; one below 40 stands for itself and drags none of its siblings. */
export function poolScore(
	members: ReadonlyArray<{ readonly score: number; readonly sent: number }>,
): number {
	const counted = members.filter(({ score }) => score >= EXCLUDED_BELOW);
	if (counted.length === 0)
		return members.length === 0 ? 100 : Math.max(...members.map(({ score }) => score));
	// Everybody counts a little, or an unused pool would have no score.
	const volume = counted.reduce((sum, { sent }) => sum + sent + 1, 0);

	return round(counted.reduce((sum, { score, sent }) => sum + score * (sent + 1), 0) / volume);
}

export function addCounters(list: readonly OwnCounters[]): OwnCounters {
	const sum = (pick: (counters: OwnCounters) => number): number =>
		list.reduce((total, counters) => total + pick(counters), 0);

	return {
		sent: sum(({ sent }) => sent),
		refused: sum(({ refused }) => refused),
		bounced: sum(({ bounced }) => bounced),
		blocked: sum(({ blocked }) => blocked),
		deferred: sum(({ deferred }) => deferred),
		complained: sum(({ complained }) => complained),
	};
}
