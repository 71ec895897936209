import { DAY, sampleAttempt, sampleReply } from '../../../support/store-samples';
import type { Suite } from '../store-under-test';

export const repliesSuite: Suite = (open) => {
	it('keeps an event once', async () => {
		const { store } = await open();
		expect(await store.replies.insert(sampleReply('r1'))).toBe(true);
		expect(await store.replies.insert(sampleReply('r2', { dedupeKey: 'key of r1' }))).toBe(false);

		expect(await store.replies.get('r1')).toEqual(sampleReply('r1'));
		expect(await store.replies.get('r2')).toBeUndefined();
	});

	it('A-18: lists newest first by campaign, class, match and time', async () => {
		const { store } = await open();
		await store.replies.insert(sampleReply('r1', { receivedAt: 1 }));
		await store.replies.insert(sampleReply('r2', { receivedAt: 2, subType: 'unsubscribe' }));
		await store.replies.insert(
			sampleReply('r3', {
				receivedAt: 3,
				eventType: 'bounce',
				campaignId: null,
				attemptId: null,
				leadId: null,
			}),
		);
		const list = async (filter: object) =>
			(await store.replies.list({ limit: 10, ...filter })).map(({ id }) => id);

		expect(await list({})).toEqual(['r3', 'r2', 'r1']);
		expect(await list({ campaignId: 'spring' })).toEqual(['r2', 'r1']);
		expect(await list({ eventType: 'bounce' })).toEqual(['r3']);
		expect(await list({ subType: 'unsubscribe' })).toEqual(['r2']);
		expect(await list({ unmatched: true })).toEqual(['r3']);
		expect(await list({ since: 2 })).toEqual(['r3', 'r2']);
		expect(await list({ cursor: 'r3' })).toEqual(['r2', 'r1']);
	});

	it('changes the class later', async () => {
		const { store } = await open();
		await store.replies.insert(sampleReply('r1', { needsReview: true }));
		await store.replies.update('r1', {
			subType: 'question',
			needsReview: false,
			actions: [{ kind: 'none' }],
		});

		expect(await store.replies.get('r1')).toMatchObject({
			subType: 'question',
			needsReview: false,
			actions: [{ kind: 'none' }],
			confidence: 0.95,
		});
	});

	it('counts soft bounces of the address that was mailed, by reason and day', async () => {
		const { store } = await open();
		const bounce = async (id: string, receivedAt: number, facts: object) =>
			await store.replies.insert(
				sampleReply(id, {
					eventType: 'bounce',
					subType: 'soft',
					fromAddress: 'mailer-daemon@example.com',
					bounce: { recipient: 'Jane@example.com', reason: 'mailboxfull', ...facts },
					receivedAt,
				}),
			);
		await bounce('b1', DAY, {});
		await bounce('b2', DAY + 5, {});
		await bounce('b3', 2 * DAY, { reason: 'suspend' });
		await bounce('b4', 2 * DAY, { recipient: 'john@example.com' });
		await bounce('b5', 2 * DAY, { reason: 'blocked' });

		const count = async (since: number) =>
			await store.replies.countBounces({
				address: 'jane@example.com',
				reasons: ['mailboxfull', 'suspend', 'filtered'],
				since,
			});
		expect(await count(0)).toEqual({ count: 3, days: 2 });
		expect(await count(DAY + 1)).toEqual({ count: 2, days: 2 });
		expect(await count(3 * DAY)).toEqual({ count: 0, days: 0 });
	});

	it('says how many addresses of a domain are dead and whether anybody there answers', async () => {
		const { store } = await open();
		const to = async (name: string) => {
			await store.sends.insertAttempt(
				sampleAttempt(name, {
					recipient: `${name}@gone.example`,
					recipientDomain: 'gone.example',
					recipientProvider: 'other',
					messageId: `<${name}@example.net>`,
				}),
			);
			const recipient = `${name}@gone.example`;
			const bounce = { recipient, reason: 'hostunknown' };
			for (const time of [DAY, DAY + 1])
				await store.replies.insert(
					sampleReply(`${name} ${time}`, {
						eventType: 'bounce',
						attemptId: name,
						receivedAt: time,
						bounce,
					}),
				);
		};
		const signs = async (since: number) =>
			await store.replies.domainSigns({ domain: 'gone.example', reasons: ['hostunknown'], since });
		expect(await signs(0)).toEqual({ deadAddresses: 0, hasAnswered: false });
		await to('jane');
		await to('john');
		expect(await signs(0)).toEqual({ deadAddresses: 2, hasAnswered: false });
		expect(await signs(2 * DAY)).toEqual({ deadAddresses: 0, hasAnswered: false });
		await store.replies.insert(sampleReply('answer', { attemptId: 'jane', receivedAt: DAY }));
		expect(await signs(0)).toEqual({ deadAddresses: 2, hasAnswered: true });
	});
};

export const inboxSuite: Suite = (open) => {
	it('tells that a message is done without claiming it', async () => {
		const { store } = await open();
		const { inbox } = store;
		const claim = { triggerId: 't1', messageKey: 'k', owner: 't1', now: 0, leaseUntil: 100 };
		expect(await inbox.isDone('t1', 'k')).toBe(false);
		expect(await inbox.claimMessage(claim)).toEqual({ claim: 'claimed', attempts: 1 });
		await inbox.finishMessage('t1', 'k', 'released');
		expect(await inbox.isDone('t1', 'k')).toBe(false);
		expect(await inbox.claimMessage(claim)).toEqual({ claim: 'claimed', attempts: 2 });
		await inbox.finishMessage('t1', 'k', 'done');
		expect(await inbox.isDone('t1', 'k')).toBe(true);
	});

	it('leases a mailbox to one process, which may keep it, until it is given back or the time is over', async () => {
		const { store } = await open();
		const lease = async (owner: string, now: number, triggerId = 't1') =>
			[
				...(await store.inbox.leaseMailboxes({
					triggerId,
					accounts: ['b@example.net', 'a@example.net'],
					owner,
					now,
					leaseUntil: now + 100,
				})),
			].sort();
		const both = ['a@example.net', 'b@example.net'];

		expect(await lease('one', 0)).toEqual(both);
		expect(await lease('two', 50)).toEqual([]);
		expect(await lease('one', 60)).toEqual(both);
		expect(await lease('two', 159)).toEqual([]);
		expect(await lease('two', 159, 't2')).toEqual(both);
		expect(await lease('two', 160)).toEqual(both);
		await store.inbox.releaseMailboxes('t1', 'two');
		expect(await lease('one', 161)).toEqual(both);
	});

	it('keeps a cursor per account, folder and trigger', async () => {
		const { store } = await open();
		const cursor = {
			account: 'alex@example.net',
			folder: 'INBOX',
			triggerId: 't1',
			uidValidity: '4294967295',
			lastAckUid: 4_294_967_295,
			ahead: [7, 9],
			highestModseq: '18446744073709551615',
			lastInternalDate: 1_700_000_000_000,
		};
		await store.inbox.saveCursor({ ...cursor, lastAckUid: 1, ahead: [] });
		await store.inbox.saveCursor(cursor);

		expect(await store.inbox.getCursor('alex@example.net', 'INBOX', 't1')).toEqual(cursor);
		expect(await store.inbox.getCursor('alex@example.net', 'Junk', 't1')).toBeUndefined();
	});

	const claim = { triggerId: 't1', messageKey: 'm1', owner: 'w1', now: 100, leaseUntil: 200 };

	it('gives a message to one owner until the lease ends', async () => {
		const { store } = await open();

		expect(await store.inbox.claimMessage(claim)).toEqual({ claim: 'claimed', attempts: 1 });
		expect(await store.inbox.claimMessage({ ...claim, owner: 'w2', now: 199 })).toEqual({
			claim: 'held_by_other',
			attempts: 1,
		});
		expect(
			await store.inbox.claimMessage({ ...claim, owner: 'w2', now: 200, leaseUntil: 300 }),
		).toEqual({
			claim: 'claimed',
			attempts: 2,
		});
	});

	it.each(['done', 'parked'] as const)('never gives out a message that is %s', async (state) => {
		const { store } = await open();
		await store.inbox.claimMessage(claim);
		await store.inbox.finishMessage('t1', 'm1', state, 'parser failed');

		expect(await store.inbox.claimMessage({ ...claim, now: 9_999 })).toMatchObject({
			claim: state,
		});
	});

	it.each(['done', 'parked'] as const)(
		'offers one that is %s again when told to',
		async (state) => {
			const { store } = await open();
			const { inbox } = store;
			await inbox.claimMessage(claim);
			await inbox.offerAgain('t1', 'm1');
			expect(await inbox.claimMessage(claim)).toMatchObject({ claim: 'held_by_other' });
			await inbox.finishMessage('t1', 'm1', state, 'parser failed');
			await inbox.offerAgain('t2', 'm1');
			expect(await inbox.claimMessage(claim)).toMatchObject({ claim: state });
			await inbox.offerAgain('t1', 'm1');
			expect(await inbox.claimMessage(claim)).toEqual({ claim: 'claimed', attempts: 1 });
		},
	);

	it('gives a released message out again at once', async () => {
		const { store } = await open();
		await store.inbox.claimMessage(claim);
		await store.inbox.finishMessage('t1', 'm1', 'released');

		expect(await store.inbox.claimMessage(claim)).toEqual({ claim: 'claimed', attempts: 2 });
	});

	it('gives a message to one of 10 who ask at once', async () => {
		const { store } = await open();
		const claims = await Promise.all(
			Array.from(
				{ length: 10 },
				async (_, index) => await store.inbox.claimMessage({ ...claim, owner: `w${index}` }),
			),
		);

		expect(claims.filter((answer) => answer.claim === 'claimed')).toHaveLength(1);
	});

	it('forgets finished messages only', async () => {
		const { store, clock } = await open();
		await store.inbox.claimMessage({ ...claim, now: clock.now(), leaseUntil: clock.now() + 10 });
		await store.inbox.claimMessage({ ...claim, messageKey: 'm2' });
		await store.inbox.finishMessage('t1', 'm1', 'done');
		clock.advance(DAY);

		expect(await store.inbox.forgetBefore(clock.now())).toBe(1);
		expect(await store.inbox.claimMessage({ ...claim, now: 150 })).toMatchObject({
			claim: 'claimed',
		});
		expect(await store.inbox.claimMessage({ ...claim, messageKey: 'm2', now: 150 })).toMatchObject({
			claim: 'held_by_other',
		});
	});

	it('keeps the last word on a connection', async () => {
		const { store } = await open();
		const health = {
			account: 'alex@example.net',
			kind: 'imap',
			state: 'connected',
			reason: null,
			since: 1,
			lastOkAt: 1,
			nextTryAt: null,
			details: { folders: ['INBOX'] },
		} as const;
		await store.connections.report(health);
		const down = { ...health, state: 'down', reason: 'closed by server', lastOkAt: 5 } as const;
		await store.connections.report(down);

		expect(await store.connections.list()).toEqual([down]);
		// A process that has just begun does not know when the mailbox was last read; the store does.
		await store.connections.report({ ...down, lastOkAt: null });
		expect(await store.connections.list()).toEqual([down]);
	});
};
