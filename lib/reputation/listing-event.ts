import { dnsblZones } from './data/dnsbl-zones';
import type { DnsblRead } from './check-dnsbl';
import type { BlacklistEvent, ListingSeverity } from '../store/reputation-log';

export type ListingChange = 'none' | 'opened' | 'reopened' | 'resolved';

export interface EventUpdate {
	/** Undefined when nothing is to be stored. */
	readonly event: Omit<BlacklistEvent, 'id'> | undefined;
	readonly change: ListingChange;
}

// What weighs this much is believed at once, anything less after a second read.
const BELIEVED_AT_ONCE = 5;
const READS_TO_OPEN = 2;
const READS_TO_RESOLVE = 2;
const REOPEN_WITHIN_MS = 30 * 24 * 3_600_000;

/** Only what a list really said moves an event; an error, a refusal or a dead list changes nothing. */
export function applyRead(previous: BlacklistEvent | undefined, read: DnsblRead): EventUpdate {
	if (read.status === 'listed') return applyListed(previous, read);
	if (read.status === 'clear' && previous) return applyClear(previous, read.checkedAt);

	return { event: undefined, change: 'none' };
}

function applyListed(previous: BlacklistEvent | undefined, read: DnsblRead): EventUpdate {
	const now = read.checkedAt;
	const wasActive = previous?.status === 'active';
	const readsListed = (previous && previous.status !== 'resolved' ? previous.readsListed : 0) + 1;
	const isOpen = wasActive || read.weight >= BELIEVED_AT_ONCE || readsListed >= READS_TO_OPEN;
	const returned = comesBack(previous, now);
	const event = {
		subjectKind: read.subjectKind,
		subject: read.subject,
		zone: read.zone,
		code: read.codes.map(({ answer, meaning }) => `${answer} ${meaning}`).join(', '),
		severity: severityOf(read.weight),
		status: isOpen ? ('active' as const) : ('pending' as const),
		firstSeen: firstSeen(previous, { returned, now }),
		lastSeen: now,
		readsListed,
		readsClear: 0,
		reopened: (previous?.reopened ?? 0) + (returned && isOpen ? 1 : 0),
		resolvedAt: returned && !isOpen ? (previous?.resolvedAt ?? null) : null,
		actionTaken: previous?.actionTaken ?? null,
	};
	if (!isOpen || wasActive) return { event, change: 'none' };

	return { event, change: event.reopened > (previous?.reopened ?? 0) ? 'reopened' : 'opened' };
}

/** Resolved not long ago, perhaps pending again since. */
function comesBack(previous: BlacklistEvent | undefined, now: number): boolean {
	const resolvedAt = previous?.resolvedAt;

	return resolvedAt != null && previous?.status !== 'active' && now - resolvedAt <= REOPEN_WITHIN_MS;
}

function firstSeen(
	previous: BlacklistEvent | undefined,
	{ returned, now }: { returned: boolean; now: number },
): number {
	if (!previous) return now;

	return previous.status === 'resolved' && !returned ? now : previous.firstSeen;
}

function applyClear(previous: BlacklistEvent, now: number): EventUpdate {
	if (previous.status === 'resolved') return { event: undefined, change: 'none' };
	const readsClear = previous.readsClear + 1;
	if (readsClear < READS_TO_RESOLVE) {
		return { event: { ...previous, readsClear, readsListed: keepActive(previous) }, change: 'none' };
	}
	const wasActive = previous.status === 'active';
	// What was never believed was never resolved either.
	const resolvedAt = wasActive ? now : previous.resolvedAt;
	const event = { ...previous, readsClear, readsListed: 0, status: 'resolved' as const, resolvedAt };

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

/** Where and how to ask for removal; a person does it, never this package. */
export function delistAdvice(zone: string): { readonly url: string; readonly steps: readonly string[] } {
	const known = dnsblZones.find((entry) => entry.zone === zone);

	return known
		? { url: known.delistUrl, steps: known.steps }
		: { url: '', steps: ['Look for the removal page of the operator of this list'] };
}
