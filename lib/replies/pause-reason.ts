const BETWEEN = '; ';
const LONG_ENOUGH = 1_000;

/** Why a mailbox is paused, with the event: several complaints have to be taken back one by one. */
export function withReason(before: string | null, why: string, eventId: string): string {
	const own = `${why} (${eventId})`;
	if (before === null || before === '') return own;

	return before.length > LONG_ENOUGH ? before : `${before}${BETWEEN}${own}`;
}

/** What still pauses it without this event, '' for nothing; undefined when the event is not among the reasons. */
export function withoutReason(reason: string | null, eventId: string): string | undefined {
	const reasons = (reason ?? '').split(BETWEEN);
	const others = reasons.filter((each) => !each.includes(eventId));

	return others.length === reasons.length ? undefined : others.join(BETWEEN);
}
