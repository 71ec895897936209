import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { hourBucket } from '../../../lib/policy/counter-plan';
import { quotaFreesAt } from '../../../lib/sending/quota-rest';
import type { OutreachStore } from '../../../lib/store/store';

const HOUR_MS = 3_600_000;
const NOW = Date.parse('2026-11-25T10:45:00Z');
const TEN = Date.parse('2026-11-25T10:00:00Z');
let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore({ clock: { now: () => NOW } });
});
afterEach(async () => await store.close());

async function sentHoursAgo(...hours: readonly number[]): Promise<void> {
	for (const hour of hours) {
		const counter = { scope: 'mailbox', subject: 'm1', bucket: hourBucket(TEN - hour * HOUR_MS) } as const;
		await store.sends.reserveCounters([{ ...counter, cap: 10 }]);
		await store.sends.settleCounters([counter], 'sent');
	}
} // prettier-ignore
const freesAt = async () => {
	const at = await quotaFreesAt(store.sends, 'm1', NOW);

	return at === null ? null : (at - TEN) / HOUR_MS;
};

/** sending-and-policy 6: 5.4.5 until the rolling window frees. */
describe('the quota of a rolling day', () => {
	it.each([
		['only now', [0], 25],
		['through the day, first 7 hours ago', [7, 3, 0], 18],
		['first 23 hours ago', [23, 0], 2],
		['also in this hour of yesterday, whose last mails count until its end', [24, 0], 1],
		['also the hour before, whose mails count no more', [25, 4], 21],
	])('used %s', async (_, hours, frees) => {
		await sentHoursAgo(...hours);

		expect(await freesAt()).toBe(frees);
	});

	it('is not known for a mailbox whose hours are not counted', async () => {
		expect(await freesAt()).toBeNull();
	});
});
