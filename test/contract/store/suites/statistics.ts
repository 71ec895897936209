import { ratesOf } from '../../../../lib/store/mail-figures';
import { expectedFigures, fillWithMails } from '../../../support/mail-figures-sample';
import { DAY, sampleAttempt, sampleAudit, sampleReply } from '../../../support/store-samples';
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

	it('S3-19: counts a mail once in every figure, and by the day it left', async () => {
		const { store } = await open();
		const now = 400 * DAY;
		await fillWithMails(store, now);
		const query = { since: now - 30 * DAY, until: now };
		const { deliveryRate, bounceRate, responseRate, complaintRate, ...counts } = expectedFigures;

		for (const group of ['mailbox', 'sender_domain', 'server', 'campaign', 'day'] as const) {
			const groups = await store.statistics.countAttemptsByGroup(group, query);
			expect(groups).toMatchObject([counts]);
			expect(groups.map(ratesOf)).toEqual([
				{ deliveryRate, bounceRate, responseRate, complaintRate },
			]);
		}
		expect(await store.statistics.countAttemptsByGroup('day', query)).toMatchObject([
			{ group: '1971-02-04', states: { sent: 9, rejected: 3, in_doubt: 1 } },
		]);
		expect(await store.statistics.countWaiting()).toEqual({ deferred: 1, inDoubt: 1 });
		expect(await store.statistics.countWaiting('autumn')).toEqual({ deferred: 0, inDoubt: 0 });
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

	it('S2-84: counts what came back for each arm of a test, a mail once', async () => {
		const { store } = await open();
		const arm = async (id: string, variant: string | null, more: object = {}) =>
			await store.sends.insertAttempt(sampleAttempt(id, { state: 'sent', variant, ...more }));
		await arm('a1', 'A');
		await arm('a2', 'A');
		await arm('a3', 'B');
		await arm('a4', 'B', { stepId: '2' });
		await arm('a5', 'A', { state: 'rejected' });
		await arm('a6', null);
		const heard = async (id: string, attemptId: string, more: object = {}) =>
			await store.replies.insert(sampleReply(id, { attemptId, ...more }));
		await heard('r1', 'a1');
		await heard('r2', 'a1', { subType: null });
		await heard('r3', 'a2', { subType: 'unsubscribe' });
		await heard('r4', 'a3', { eventType: 'complaint', subType: null });
		await heard('r5', 'a4', { eventType: 'bounce', subType: 'hard' });

		const none = { bounced: 0, replied: 0, unsubscribed: 0, complained: 0 };
		const step1 = { campaignId: 'spring', stepId: '1' };
		expect(await store.statistics.countVariants({ since: 0, until: DAY })).toEqual([
			{ ...step1, variant: 'A', sent: 2, ...none, replied: 1, unsubscribed: 1 },
			{ ...step1, variant: 'B', sent: 1, ...none, complained: 1 },
			{ campaignId: 'spring', stepId: '2', variant: 'B', sent: 1, ...none, bounced: 1 },
		]);
		expect(
			await store.statistics.countVariants({ since: 0, until: DAY, campaignId: 'autumn' }),
		).toEqual([]);
	});

	it('S3-19: counts opens and clicks of readers, not of machines', async () => {
		const { store } = await open();
		const hit = async (action: string, reason: string) =>
			await store.audit.append(
				sampleAudit({ action, reason, policyResult: undefined, campaignId: 'spring' }),
			);
		await hit('tracking.open', 'fetched by a reader');
		await hit('tracking.open', 'fetched by a reader');
		await hit('tracking.open', 'fetched by a machine');
		await hit('tracking.click', 'fetched by a reader');

		const query = { since: 0, until: DAY };
		expect(await store.statistics.countTrackedHits(query)).toEqual({ opens: 2, clicks: 1 });
		expect(await store.statistics.countTrackedHits({ ...query, campaignId: 'autumn' })).toEqual({
			opens: 0,
			clicks: 0,
		});
	});
};
