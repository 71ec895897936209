import { decide } from '../../../lib/policy/decide';
import type { ThisRun } from '../../../lib/sending/earlier-attempt';
import { readEarlierAttempt } from '../../../lib/sending/earlier-attempt';
import type { Attempt } from '../../../lib/store/send-ledger';
import { sampleAttempt } from '../../support/store-samples';
import { policyInput } from '../../support/policy-sample';

const NOW = 10_000;
/** What n8n does again: "Retry On Fail", a replay with pinned data. */
const again: ThisRun = { workerId: 'worker 2', executionId: '7', now: NOW };
const decision = decide(policyInput());

const read = (change: Partial<Attempt>, run: Partial<ThisRun> = {}) =>
	readEarlierAttempt(
		{
			...sampleAttempt('a1', { executionId: '7', workerId: 'worker 1' }),
			...{ resolution: null, sentAt: null, settledAt: null },
			...change,
		},
		decision,
		{ ...again, ...run },
	);

describe('an attempt that holds the keys of a mail', () => {
	it.each([
		['sent', 'sent', true],
		['in_doubt', 'in_doubt', false],
		['rejected', 'rejected', false],
	] as const)(
		'%s: is told to the same execution that runs again, and nothing is sent',
		(state, outcome, previouslySent) => {
			expect(read({ state, smtpReply: 'As the server said', tryCount: 2 })).toMatchObject({
				kind: 'repeat',
				outcome: {
					...{ outcome, state, previouslySent, previousAttemptId: 'a1', attemptId: 'a1' },
					...{ messageId: '<a1@example.net>', reason: 'As the server said', tryCount: 2 },
					retryable: false,
				},
			});
		},
	);

	it.each<[string, Partial<Attempt>, Partial<ThisRun>]>([
		['of another execution', {}, { executionId: '8' }],
		['of nobody knows which execution', { executionId: null }, { executionId: null }],
		['of the very run that asks: the list has the item twice', { workerId: 'worker 2' }, {}],
		['that is under way', { state: 'sending' }, {}],
		['that has only been reserved', { state: 'reserved' }, {}],
	])('%s makes the mail a duplicate', (_, change, run) => {
		expect(read({ state: 'sent', ...change }, run)).toEqual({ kind: 'duplicate' });
	});

	it('goes on when it was deferred and its time has come, whoever asks', () => {
		const due = { state: 'deferred', nextAttemptAt: NOW } as const;

		expect(read(due, { executionId: '8' })).toMatchObject({ kind: 'due', attempt: { id: 'a1' } });
		for (const nextAttemptAt of [NOW + 1, null]) {
			expect(read({ ...due, nextAttemptAt }, { executionId: '8' })).toMatchObject({
				kind: 'repeat',
				outcome: { outcome: 'deferred', nextAttemptAt, retryable: true, previouslySent: false },
			});
		}
	});
});
