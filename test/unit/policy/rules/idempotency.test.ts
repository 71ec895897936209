import { duplicateFindings } from '../../../../lib/policy/rules/idempotency';
import type { SendKey } from '../../../../lib/store/send-ledger';

const key = (change: Partial<SendKey>): SendKey => ({
	...{ kind: 'tuple', hash: 'k1', expiresAt: 1_000, state: 'claimed', attemptId: 'a1' },
	...change,
});

describe('a key that is held', () => {
	it('names the attempt that holds it and the moment it ends', () => {
		expect(duplicateFindings([key({})])).toMatchObject([
			{
				...{ code: 'duplicate_within_window', effect: 'block' },
				...{ previousAttemptId: 'a1', nextAllowedAt: 1_000 },
			},
		]);
	});

	it.each([
		['in doubt', key({ state: 'in_doubt' })],
		['for the life of a campaign', key({ kind: 'step', expiresAt: null })],
	])('%s does not end by waiting', (_, held) => {
		expect(duplicateFindings([held])[0]).not.toHaveProperty('nextAllowedAt');
	});
});
