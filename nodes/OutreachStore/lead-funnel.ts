import type { LeadStatus } from '../../lib/store/lead-book';

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
