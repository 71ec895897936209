import { sampleAttempt } from '../../../support/store-samples';
import type { Suite } from '../store-under-test';

const DAY_BUCKET = '2026-11-02';
const ofMailbox = (cap: number, slots: number) =>
	({ scope: 'mailbox', subject: 'm1', bucket: DAY_BUCKET, cap, slots }) as const;
const ofActor = (cap: number, slots: number) =>
	({ scope: 'actor', subject: 'u1', bucket: DAY_BUCKET, cap, slots }) as const;
const step = (hash: string) => ({ kind: 'step', hash, expiresAt: null }) as const;

const accepted = (attemptId: string) => ({
	attemptId,
	serverMessageId: `<${attemptId}@relay.example>`,
	smtpReply: `250 2.0.0 queued ${attemptId}`,
	replyCode: attemptId === 'a1' ? 250 : null,
	enhancedStatus: '2.0.0',
});

/** What several mails of one transaction do together. */
export const sendGroupsSuite: Suite = (open) => {
	it('claims the keys of all, or says that one is held', async () => {
		const { store } = await open();

		expect(
			await store.sends.claimKeysOfAll(
				[
					{ attemptId: 'a1', keys: [step('k1'), step('k2')] },
					{ attemptId: 'a2', keys: [step('k3')] },
				],
				1,
			),
		).toBe(true);

		const keys = await store.sends.findKeys(['k1', 'k2', 'k3'], 1);
		expect(keys.map(({ hash, attemptId }) => `${hash} ${attemptId}`).sort()).toEqual([
			'k1 a1',
			'k2 a1',
			'k3 a2',
		]);
		expect(await store.sends.claimKeysOfAll([{ attemptId: 'a3', keys: [step('k2')] }], 2)).toBe(
			false,
		);
	});

	it('refuses two attempts with the same key', async () => {
		const { store } = await open();

		expect(
			await store.sends.claimKeysOfAll(
				[
					{ attemptId: 'a1', keys: [step('k1')] },
					{ attemptId: 'a2', keys: [step('k1')] },
				],
				1,
			),
		).toBe(false);
	});

	it.each([ofMailbox, ofActor])(
		'books several slots or none, exactly up to the cap',
		async (of) => {
			const { store } = await open();

			expect(await store.sends.reserveCounters([of(10, 11)])).toEqual(of(10, 11));
			expect(await store.sends.reserveCounters([of(10, 6)])).toBeUndefined();
			expect(await store.sends.reserveCounters([of(10, 5)])).toEqual(of(10, 5));
			expect(await store.sends.reserveCounters([of(10, 4)])).toBeUndefined();
			expect(await store.sends.reserveCounters([of(10, 1)])).toEqual(of(10, 1));
			expect(await store.sends.readCounters([of(10, 1)])).toMatchObject([
				{ sent: 0, reserved: 10 },
			]);
		},
	);

	it.each([ofMailbox, ofActor])('settles several slots at once', async (of) => {
		const { store } = await open();
		await store.sends.reserveCounters([of(1_000, 7)]);

		await store.sends.settleCounters([of(1_000, 4)], 'sent');
		await store.sends.settleCounters([of(1_000, 2)], 'released');

		expect(await store.sends.readCounters([of(1_000, 1)])).toMatchObject([
			{ sent: 4, reserved: 1 },
		]);
	});

	it('never grants more than the cap to groups that race for a hot counter', async () => {
		const { store } = await open();

		const refusals = await Promise.all(
			Array.from({ length: 40 }, async () => await store.sends.reserveCounters([ofActor(400, 16)])),
		);

		expect(refusals.filter((refusal) => refusal === undefined)).toHaveLength(25);
		expect(await store.sends.readCounters([ofActor(400, 1)])).toMatchObject([
			{ sent: 0, reserved: 400 },
		]);
	});

	it('marks all as sent with the answer to each, and their keys stay claimed', async () => {
		const { store } = await open();
		await store.sends.insertAttempts([
			sampleAttempt('a1'),
			sampleAttempt('a2', { state: 'sending', counters: [], threadId: '<t@example.net>' }),
		]);
		await store.sends.claimKeysOfAll([{ attemptId: 'a1', keys: [step('k1')] }], 1);

		expect(await store.sends.markSent([accepted('a2'), accepted('a1')], 700)).toBe(true);

		expect(await store.sends.getAttempt('a1')).toMatchObject({
			...{ state: 'sent', replyCode: 250, smtpReply: '250 2.0.0 queued a1', sentAt: 700 },
			...{ settledAt: 700, leaseUntil: null, serverMessageId: '<a1@relay.example>' },
		});
		expect(await store.sends.getAttempt('a2')).toMatchObject({
			...{ state: 'sent', replyCode: null, threadId: '<t@example.net>' },
			...{ recipient: 'jane@example.com', serverMessageId: '<a2@relay.example>' },
		});
		expect(await store.sends.findKeys(['k1'], 1)).toMatchObject([{ state: 'claimed' }]);
		expect(await store.sends.findByRecipient('Jane@example.com', 0)).toHaveLength(2);
	});

	it('says when one of them is in doubt already', async () => {
		const { store } = await open();
		await store.sends.insertAttempts([
			sampleAttempt('a1'),
			sampleAttempt('a2', { state: 'in_doubt' }),
		]);

		expect(await store.sends.markSent([accepted('a1'), accepted('a2')], 700)).toBe(false);
		expect(await store.sends.getAttempt('a2')).toMatchObject({ state: 'in_doubt', sentAt: null });
	});
};
