import type { ConsentType } from '../store/consent-ledger';

/**
 * How long an implied consent lasts when nobody says otherwise: two years after business, six months
 * after an inquiry (CASL s. 10(10), ledger S0-25). Express consent has no end of its own.
 */
const MONTHS: Readonly<Partial<Record<ConsentType, number>>> = {
	implied_business: 24,
	implied_inquiry: 6,
};

/** Undefined: it does not expire. */
export function usualExpiry(type: ConsentType, obtainedAt: number): number | undefined {
	const months = MONTHS[type];
	if (months === undefined) return undefined;
	const end = new Date(obtainedAt);
	const day = end.getUTCDate();
	end.setUTCMonth(end.getUTCMonth() + months);
	// Six months after 31 August there is no 31st: the last day of the month, not one of the next.
	if (end.getUTCDate() !== day) end.setUTCDate(0);

	return end.getTime();
}
