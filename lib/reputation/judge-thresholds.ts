import { answeredMails, triedMails } from '../store/mailbox-record';
import type { OwnCounters } from './score';
import type { RateLimit, ThresholdProfile } from './threshold-profiles';

export type AlertAction =
	| 'none'
	| 'pause_mailbox'
	| 'pause_domain'
	| 'halve_caps'
	| 'quarantine_server'
	| 'reassign_within_24h'
	| 'stop_routing'
	| 'stop_new_threads';

/** What a person is told; the template sends it on. */
export interface ReputationAlert {
	readonly severity: 'info' | 'warning' | 'critical';
	readonly state: 'firing' | 'recovered';
	readonly subjectKind: string;
	readonly subject: string;
	readonly signal: string;
	readonly value: number | string;
	readonly threshold: number | string;
	readonly action: AlertAction;
	readonly fix: string;
	readonly dedupeKey: string;
}

export interface RatedSubject {
	readonly kind: 'mailbox' | 'domain' | 'server' | 'pool';
	readonly subject: string;
	readonly counters: OwnCounters;
	/** Of today and yesterday: what a provider refuses for now is no news of last week. */
	readonly lastDay: OwnCounters;
	readonly score: number;
}

/** Rates and score of one subject against the profile. Plain rates: the minimum sample guards them. */
export function judgeSubject(
	profile: ThresholdProfile,
	rated: RatedSubject,
): readonly ReputationAlert[] {
	const { counters, lastDay, kind } = rated;
	const { sent, bounced, complained } = counters;
	const bounces = kind === 'mailbox' ? profile.mailboxBounces : profile.domainBounces;
	const found = [
		judgeRate(rated, bounces, {
			signal: 'bounce_rate',
			events: bounced,
			total: answeredMails(counters),
			action: kind === 'mailbox' ? 'pause_mailbox' : 'halve_caps',
			fix: 'Verify the list with Email Validate, remove what is invalid, and write to the rest only.',
		}),
		judgeRate(rated, profile.domainComplaints, {
			signal: 'complaint_rate',
			events: complained,
			total: sent,
			action: 'pause_domain',
			fix: 'Review the content and where the addresses come from; the unsubscribe link must be easy to find.',
		}),
		judgeRate(rated, profile.tempfails, {
			signal: 'tempfail_rate',
			events: lastDay.deferred + lastDay.blocked,
			total: triedMails(lastDay) + lastDay.deferred,
			action: 'halve_caps',
			fix: 'Send less to the providers that defer or block; their replies are in the attempts of the store.',
		}),
		kind === 'mailbox' && complained > 0 ? complaintOf(rated) : undefined,
		judgeScore(profile, rated),
	];

	return found.filter((alert) => alert !== undefined);
}

interface Rate {
	readonly signal: string;
	readonly events: number;
	readonly total: number;
	readonly action: AlertAction;
	readonly fix: string;
}

function judgeRate(
	rated: RatedSubject,
	limit: RateLimit,
	{ signal, events, total, action, fix }: Rate,
): ReputationAlert | undefined {
	// A pool is judged through its members.
	if (rated.kind === 'pool' || events === 0) return undefined;
	// What is reported may be of mails from before the window.
	const value = Math.min(1, total === 0 ? 0 : events / total);
	if (value <= limit.warn || isTooFew(limit, events, total)) return undefined;
	const acts = value > limit.act && total >= limit.minSample;
	const base = { ...identify(rated, signal), value: Math.round(value * 100_000) / 100_000, fix };

	return acts
		? { ...base, severity: 'critical', threshold: limit.act, action }
		: { ...base, severity: 'warning', threshold: limit.warn, action: 'none' };
}

/** One bounce of two is no news. */
function isTooFew({ minSample }: RateLimit, events: number, total: number): boolean {
	return total < minSample && events < 2;
}

/** Ledger S3-22: one is enough for its mailbox. */
function complaintOf(rated: RatedSubject): ReputationAlert {
	return {
		...identify(rated, 'complaint'),
		severity: 'critical',
		value: rated.counters.complained,
		threshold: 1,
		action: 'pause_mailbox',
		fix: 'Read the mail that was complained about, correct it, then resume the mailbox.',
	};
}

function judgeScore(
	{ score: limits }: ThresholdProfile,
	rated: RatedSubject,
): ReputationAlert | undefined {
	const { score } = rated;
	if (score >= limits.warn) return undefined;
	const [threshold, action] =
		score < limits.stop
			? ([limits.stop, 'stop_routing'] as const)
			: score < limits.reassign
				? ([limits.reassign, 'reassign_within_24h'] as const)
				: ([limits.warn, 'none'] as const);

	return {
		...identify(rated, 'score'),
		severity: action === 'none' ? 'warning' : 'critical',
		value: score,
		threshold,
		action,
		fix: 'The reasons of the score say what costs most; repair that first.',
	};
}

function identify({ kind, subject }: RatedSubject, signal: string) {
	return {
		state: 'firing' as const,
		subjectKind: kind,
		subject,
		signal,
		dedupeKey: `reputation:${kind}:${subject}:${signal}`,
	};
}
