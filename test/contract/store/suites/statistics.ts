import { DAY, sampleAttempt, sampleReply } from '../samples';
import type { Suite } from '../store-under-test';

export const statisticsSuite: Suite = (open) => {
	it('S1-33: counts attempts and replies by UTC day and class', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1', { state: 'sent', createdAt: DAY - 1 }));
		await store.sends.insertAttempt(sampleAttempt('a2', { state: 'sent', createdAt: DAY }));
		await store.sends.insertAttempt(sampleAttempt('a3', { state: 'sent', createdAt: 2 * DAY - 1 }));
		await store.sends.insertAttempt(
			sampleAttempt('a4', { state: 'rejected', createdAt: DAY, campaignId: 'autumn' }),
		);
		await store.replies.insert(sampleReply('r1', { receivedAt: DAY }));
		await store.replies.insert(
			sampleReply('r2', { receivedAt: DAY, eventType: 'unparsed', subType: null }),
		);

		const all = { since: 0, until: 9 * DAY };
		expect(await store.statistics.countAttemptsByDay(all)).toEqual([
			{ day: '1970-01-01', state: 'sent', count: 1 },
			{ day: '1970-01-02', state: 'rejected', count: 1 },
			{ day: '1970-01-02', state: 'sent', count: 2 },
		]);
		expect(
			await store.statistics.countAttemptsByDay({
				since: DAY,
				until: DAY + 1,
				campaignId: 'spring',
			}),
		).toEqual([{ day: '1970-01-02', state: 'sent', count: 1 }]);
		expect(await store.statistics.countRepliesByDay(all)).toEqual([
			{ day: '1970-01-02', eventType: 'reply', subType: 'interested', count: 1 },
			{ day: '1970-01-02', eventType: 'unparsed', subType: null, count: 1 },
		]);
	});

	it('counts leads by status and new suppressions by reason', async () => {
		const { store, clock } = await open();
		await store.leads.upsert({ address: 'a@example.com', campaignId: 'spring' });
		await store.leads.upsert({ address: 'b@example.com', campaignId: 'spring', status: 'won' });
		await store.leads.upsert({ address: 'a@example.com', campaignId: 'autumn' });
		const entry = { scope: 'address', reason: 'unsubscribe', actor: 'test' } as const;
		await store.suppressions.add([{ ...entry, subject: 'c@example.com' }]);

		expect(await store.statistics.countLeadsByStatus()).toEqual({ discovered: 2, won: 1 });
		expect(await store.statistics.countLeadsByStatus('spring')).toEqual({ discovered: 1, won: 1 });
		const now = clock.now();
		expect(
			await store.statistics.countSuppressionsByReason({ since: now, until: now + 1 }),
		).toEqual({ unsubscribe: 1 });
		expect(
			await store.statistics.countSuppressionsByReason({ since: now + 1, until: now + 2 }),
		).toEqual({});
	});
};
