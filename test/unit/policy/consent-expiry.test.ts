import { usualExpiry } from '../../../lib/policy/consent-expiry';
import type { ConsentType } from '../../../lib/store/consent-ledger';

const expiry = (type: ConsentType, day: string) => {
	const end = usualExpiry(type, Date.parse(`${day}T10:00:00Z`));

	return end === undefined ? undefined : new Date(end).toISOString();
};

// CASL s. 10(10) (S0-25).
it.each<[ConsentType, string, string | undefined]>([
	['implied_business', '2026-03-15', '2028-03-15T10:00:00.000Z'],
	['implied_business', '2024-02-29', '2026-02-28T10:00:00.000Z'],
	['implied_inquiry', '2026-03-15', '2026-09-15T10:00:00.000Z'],
	['implied_inquiry', '2026-08-31', '2027-02-28T10:00:00.000Z'],
	['implied_inquiry', '2027-08-31', '2028-02-29T10:00:00.000Z'],
	['implied_inquiry', '2026-12-31', '2027-06-30T10:00:00.000Z'],
	['explicit', '2026-03-15', undefined],
	['double_opt_in', '2026-03-15', undefined],
	['soft', '2026-03-15', undefined],
	['published', '2026-03-15', undefined],
])('%s of %s ends at %s', (type, day, end) => {
	expect(expiry(type, day)).toBe(end);
});
