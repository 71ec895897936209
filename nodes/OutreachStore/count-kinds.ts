import type { LeadStatus } from '../../lib/store/lead-book';
import type { AttemptCount, ReplyCount } from '../../lib/store/statistics';

export const isSent = ({ state }: AttemptCount): boolean => state === 'sent';
export const isRejected = ({ state }: AttemptCount): boolean => state === 'rejected';
export const isBounce = ({ eventType }: ReplyCount): boolean => eventType === 'bounce';
export const isComplaint = ({ eventType }: ReplyCount): boolean => eventType === 'complaint';
export const isAnswer = ({ eventType, subType }: ReplyCount): boolean =>
	eventType === 'reply' && subType !== 'unsubscribe';

export function sumOf<Row extends { readonly count: number }>(
	rows: readonly Row[],
	wanted: (row: Row) => boolean,
): number {
	return rows.filter(wanted).reduce((sum, { count }) => sum + count, 0);
}

export interface Funnel {
	readonly leads: number;
	/** Whoever has got a mail, whatever came of it. */
	readonly contacted: number;
	readonly replied: number;
	readonly won: number;
}

export function funnelOf(leads: Readonly<Partial<Record<LeadStatus, number>>>): Funnel {
	const count = (...statuses: readonly LeadStatus[]): number =>
		statuses.reduce((sum, status) => sum + (leads[status] ?? 0), 0);

	return {
		leads: Object.values(leads).reduce((sum, one) => sum + one, 0),
		contacted: count('contacted', 'replied', 'won', 'bounced', 'unsubscribed', 'lost'),
		replied: count('replied', 'won'),
		won: count('won'),
	};
}

/** Null where there is nothing to divide by: no rate is not a rate of zero. */
export function rate(count: number, of: number): number | null {
	return of === 0 ? null : Math.round((count / of) * 10_000) / 10_000;
}
