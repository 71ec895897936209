import type { GateFacts } from '../../../lib/warmup/gate';
import { decideGate, successRate } from '../../../lib/warmup/gate';

const step = { fromDay: 15, toDay: 21, dailyCap: 20, internalShare: 0.3, minSuccess: 0.95 };
const facts = (given: Partial<GateFacts>): GateFacts => ({
	sent: 60,
	refused: 0,
	bounced: 0,
	blocked: 0,
	complained: 0,
	inbox: 0,
	junk: 0,
	lost: 0,
	listingWeight: 0,
	serverListingWeight: 0,
	failedChecks: [],
	score: 100,
	spamBlockByLargeProvider: false,
	idleDays: 0,
	...given,
});

describe('decideGate', () => {
	it.each([
		[{}, 'advance'],
		[{ bounced: 3 }, 'advance'],
		[{ bounced: 4 }, 'hold'],
		[{ listingWeight: 4, serverListingWeight: 4 }, 'advance'],
		[{ serverListingWeight: 5 }, 'hold'],
		[{ bounced: 7 }, 'rollback'],
		[{ sent: 9 }, 'hold'],
		[{ inbox: 19, junk: 2, sent: 100 }, 'advance'],
		[{ inbox: 18, junk: 2, sent: 100 }, 'hold'],
		[{ inbox: 6, junk: 4, sent: 200 }, 'rollback'],
		[{ blocked: 1, sent: 1000 }, 'rollback'],
		[{ complained: 1, sent: 1000 }, 'cooldown'],
		[{ spamBlockByLargeProvider: true }, 'cooldown'],
		[{ listingWeight: 5 }, 'cooldown'],
		[{ listingWeight: 4 }, 'advance'],
		[{ failedChecks: ['spf'] }, 'hold'],
		[{ score: 69 }, 'hold'],
		[{ idleDays: 13 }, 'advance'],
		[{ idleDays: 14 }, 'step_back_idle'],
		[{ idleDays: 30 }, 'restart_idle'],
	] as const)('S2-52, S2-88: %j: %s', (given, verdict) => {
		expect(decideGate(facts(given), step).verdict).toBe(verdict);
	});

	it('says why', () => {
		expect(decideGate(facts({ bounced: 7 }), step).reasons).toEqual([
			'success 88.3 %, 95 % wanted',
		]);
	});

	it('takes no mail as no failure', () => expect(successRate(facts({ sent: 0 }))).toBe(1));
});
