import { dnsblZones } from './data/dnsbl-zones';
import { readAnswers } from './dnsbl-zone';
import type { DnsblRead } from './check-dnsbl';
import type { BlacklistEvent, ListingSeverity } from '../store/reputation-log';

export type ListingChange = 'none' | 'opened' | 'reopened' | 'resolved';

export interface EventUpdate {
	/** Undefined when nothing is to be stored. */
	readonly event: Omit<BlacklistEvent, 'id'> | undefined;
	readonly change: ListingChange;
}

/** What weighs this much is believed at once, anything less after a second read; it closes gates. */
export const SERIOUS_WEIGHT = 5;
const READS_TO_OPEN = 2;
const READS_TO_RESOLVE = 2;
// For own lists, whose table is not kept.
const SEVERITY_WEIGHT: Readonly<Record<ListingSeverity, number>> = {
	info: 0,
	low: 2,
	medium: 5,
	high: 8,
};
const REOPEN_WITHIN_MS = 30 * 24 * 3_600_000;

/** Only what a list really said moves an event; an error, a refusal or a dead list changes nothing. */
export function applyRead(previous: BlacklistEvent | undefined, read: DnsblRead): EventUpdate {
	if (read.status === 'listed') return applyListed(previous, read);
	if (read.status === 'clear' && previous) return applyClear(previous, read.checkedAt);

	return { event: undefined, change: 'none' };
}

function applyListed(previous: BlacklistEvent | undefined, read: DnsblRead): EventUpdate {
	const now = read.checkedAt;
	const before = previous ?? unseen(read);
	const returned = comesBack(before, now);
	const readsListed = (before.status === 'resolved' ? 0 : before.readsListed) + 1;
	const event = {
		...before,
		code: read.codes.map(({ answer, meaning }) => `${answer} ${meaning}`).join(', '),
		severity: severityOf(read.weight),
		firstSeen: before.status === 'resolved' && !returned ? now : before.firstSeen,
		lastSeen: now,
		readsListed,
		readsClear: 0,
	};
	if (!isBelieved(event, read.weight))
		return { event: { ...event, status: 'pending' }, change: 'none' };

	return {
		event: {
			...event,
			status: 'active',
			resolvedAt: null,
			reopened: before.reopened + (returned ? 1 : 0),
		},
		change: before.status === 'active' ? 'none' : returned ? 'reopened' : 'opened',
	};
}

function isBelieved({ status, readsListed }: Omit<BlacklistEvent, 'id'>, weight: number): boolean {
	return status === 'active' || weight >= SERIOUS_WEIGHT || readsListed >= READS_TO_OPEN;
}

function unseen({ subjectKind, subject, zone, checkedAt }: DnsblRead): Omit<BlacklistEvent, 'id'> {
	return {
		subjectKind,
		subject,
		zone,
		code: '',
		severity: 'info',
		status: 'pending',
		firstSeen: checkedAt,
		lastSeen: checkedAt,
		readsListed: 0,
		readsClear: 0,
		reopened: 0,
		resolvedAt: null,
		actionTaken: null,
	};
}

/** Resolved not long ago, perhaps pending again since. */
function comesBack({ resolvedAt, status }: Omit<BlacklistEvent, 'id'>, now: number): boolean {
	return status !== 'active' && resolvedAt !== null && now - resolvedAt <= REOPEN_WITHIN_MS;
}

function applyClear(previous: BlacklistEvent, now: number): EventUpdate {
	if (previous.status === 'resolved') return { event: undefined, change: 'none' };
	const readsClear = previous.readsClear + 1;
	if (readsClear < READS_TO_RESOLVE) {
		return {
			event: { ...previous, readsClear, readsListed: keepActive(previous) },
			change: 'none',
		};
	}
	const wasActive = previous.status === 'active';
	// What was never believed was never resolved either.
	const resolvedAt = wasActive ? now : previous.resolvedAt;
	const event = {
		...previous,
		readsClear,
		readsListed: 0,
		status: 'resolved' as const,
		resolvedAt,
	};

	return { event, change: wasActive ? 'resolved' : 'none' };
}

/** A pending one starts to count again: two listed reads in a row are needed. */
function keepActive({ status, readsListed }: BlacklistEvent): number {
	return status === 'active' ? readsListed : 0;
}

export function severityOf(weight: number): ListingSeverity {
	if (weight >= 7) return 'high';
	if (weight >= 4) return 'medium';

	return weight >= 1 ? 'low' : 'info';
}

/** What the event weighs in the score; the codes are in its text. */
export function weightOf({
	zone,
	code,
	severity,
}: Pick<BlacklistEvent, 'zone' | 'code' | 'severity'>): {
	readonly weight: number;
	readonly policy: boolean;
} {
	const known = dnsblZones.find((entry) => entry.zone === zone);
	const answers = code.split(', ').map((part) => part.split(' ', 1)[0] ?? '');
	const reading = known && readAnswers(known, answers);
	if (reading?.kind !== 'listed') return { weight: SEVERITY_WEIGHT[severity], policy: false };

	return {
		weight: Math.max(...reading.codes.map(({ weight }) => weight)),
		policy: reading.codes.every(({ policy }) => policy),
	};
}

/** Where and how to ask for removal; a person does it, never this package. */
export function delistAdvice(zone: string): {
	readonly url: string;
	readonly steps: readonly string[];
} {
	const known = dnsblZones.find((entry) => entry.zone === zone);

	return known
		? { url: known.delistUrl, steps: known.steps }
		: { url: '', steps: ['Look for the removal page of the operator of this list'] };
}
