import type { AlertRecord } from '../../../lib/store/alert-book';
import { decideAlert } from '../../../lib/notification/alert-state';
import type { Severity } from '../../../lib/notification/ports';

const HOUR = 3_600_000;

function story() {
	let record: AlertRecord | undefined;

	return (
		now: number,
		severity: Severity = 'warning',
		state: 'firing' | 'recovered' = 'firing',
	) => {
		const decision = decideAlert(record, {
			dedupeKey: 'k',
			severity,
			state,
			now,
			cooldownMs: 12 * HOUR,
			chatId: '1',
		});
		record = decision.record;

		return decision;
	};
}

describe('decideAlert', () => {
	it('S2-40: tells once, stays silent for the cool-down, then says how often it was seen', () => {
		const see = story();

		expect(see(0)).toMatchObject({ tell: true, reason: 'new', repeats: 0 });
		expect(see(HOUR)).toMatchObject({ tell: false, reason: 'within_cooldown' });
		expect(see(2 * HOUR)).toMatchObject({ tell: false });
		expect(see(12 * HOUR)).toMatchObject({ tell: true, reason: 'cooldown_over', repeats: 2 });
	});

	it('tells at once when it gets worse, but not when it gets better', () => {
		const see = story();
		see(0);

		expect(see(1, 'critical')).toMatchObject({ tell: true, reason: 'escalated' });
		expect(see(2, 'warning')).toMatchObject({ tell: false });
	});

	it('repeats what is critical every hour', () => {
		const see = story();
		see(0, 'critical');

		expect(see(HOUR - 1, 'critical').tell).toBe(false);
		expect(see(HOUR, 'critical').tell).toBe(true);
	});

	it('tells the recovery once, and only of what was told', () => {
		const see = story();

		expect(see(0, 'warning', 'recovered')).toMatchObject({
			tell: false,
			reason: 'nothing_to_recover',
		});
		see(1);
		expect(see(2, 'warning', 'recovered')).toMatchObject({ tell: true, reason: 'recovered' });
		expect(see(3, 'warning', 'recovered').tell).toBe(false);
		expect(see(4)).toMatchObject({ tell: true, reason: 'new', repeats: 0 });
	});
});
