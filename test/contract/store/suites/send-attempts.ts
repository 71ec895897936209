import type { OutreachStore } from '../../../../lib/store/store';
import { sampleAttempt } from '../../../support/store-samples';
import type { Suite } from '../store-under-test';

async function begin({ sends }: OutreachStore, ids: readonly string[], now: number) {
	const tries = ids.map((attemptId) => ({ attemptId, tryCount: 1 }));

	return [...(await sends.beginSubmissions(tries, now)).keys()];
}

export const sendAttemptsSuite: Suite = (open) => {
	it('keeps an attempt as it was written', async () => {
		const { store } = await open();
		const counters = [{ scope: 'mailbox', subject: 'm1', bucket: '2026-11-02' } as const];
		await store.sends.insertAttempt(
			sampleAttempt('a1', {
				recipient: 'Jane@example.com',
				counters,
				token: 'tok',
				replyCode: 250,
			}),
		);

		expect(await store.sends.getAttempt('a1')).toEqual({
			...sampleAttempt('a1', {
				recipient: 'Jane@example.com',
				counters,
				token: 'tok',
				replyCode: 250,
			}),
			resolution: null,
			sentAt: null,
			settledAt: null,
		});
		expect(await store.sends.getAttempt('nobody')).toBeUndefined();
	});

	it("finds an attempt by our Message-ID, the relay's, the token and the recipient", async () => {
		const { store } = await open();
		await store.sends.insertAttempt(
			sampleAttempt('a1', { token: 'tok', serverMessageId: '<relay@example.org>' }),
		);
		const { sends } = store;

		expect(await sends.findByMessageIds(['<x@example.net>', '<a1@example.net>'])).toHaveLength(1);
		expect(await sends.findByMessageIds(['<relay@example.org>'])).toHaveLength(1);
		expect(await sends.findByMessageIds([])).toEqual([]);
		expect((await sends.findByToken('tok'))?.id).toBe('a1');
		expect(await sends.findByRecipient('JANE@example.com', 500)).toHaveLength(1);
		expect(await sends.findByRecipient('jane@example.com', 501)).toEqual([]);
	});

	it('S1-31: finds the newest mail to a domain, but none to a large provider', async () => {
		const { store } = await open();
		const { sends } = store;
		const to = async (id: string, createdAt: number, recipientProvider = 'other') =>
			await sends.insertAttempt(
				sampleAttempt(id, {
					recipient: `${id}@acme.example`,
					recipientDomain: 'acme.example',
					messageId: `<${id}@example.net>`,
					recipientProvider,
					createdAt,
				}),
			);
		await to('a1', 500);
		await to('a2', 700);
		await to('a3', 600);
		await to('a4', 800, 'google');
		const find = async (since: number, limit: number) =>
			(await sends.findByRecipientDomain({ domain: 'acme.example', since, limit })).map(
				({ id }) => id,
			);

		expect(await find(0, 10)).toEqual(['a2', 'a3', 'a1']);
		expect(await find(600, 10)).toEqual(['a2', 'a3']);
		expect(await find(0, 1)).toEqual(['a2']);
		expect(
			await sends.findByRecipientDomain({ domain: 'other.example', since: 0, limit: 10 }),
		).toEqual([]);
	});

	it('keeps the id a relay gave, and only the first', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1', { serverMessageId: null }));
		await store.sends.noteServerMessageId('a1', '<first@relay.example>');
		await store.sends.noteServerMessageId('a1', '<second@relay.example>');

		expect(await store.sends.findByMessageIds(['<first@relay.example>'])).toHaveLength(1);
		expect(await store.sends.findByMessageIds(['<second@relay.example>'])).toEqual([]);
	});

	it('moves an attempt only from the states that were named', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1'));
		const send = { attemptId: 'a1', from: ['reserved'], to: 'sending' } as const;

		expect(await store.sends.transition(send)).toBe(true);
		expect(await store.sends.transition(send)).toBe(false);
		expect(await store.sends.transition({ ...send, attemptId: 'nobody' })).toBe(false);
		expect((await store.sends.getAttempt('a1'))?.state).toBe('sending');
	});

	it('refuses the move when the lease is over', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1', { leaseUntil: 1_000 }));
		const send = { attemptId: 'a1', from: ['reserved'], to: 'sending' } as const;

		expect(await store.sends.transition({ ...send, leaseValidAt: 1_000 })).toBe(false);
		expect(await store.sends.transition({ ...send, leaseValidAt: 999 })).toBe(true);
	});

	it.each([
		['the address', { scope: 'address', subject: 'Jane@example.com' }],
		['the domain', { scope: 'domain', subject: 'example.com' }],
		['the campaign', { scope: 'campaign', subject: 'jane@example.com', campaignId: 'spring' }],
	] as const)(
		'P4: a suppression of %s between reserve and DATA stops the send',
		async (_, entry) => {
			const { store } = await open();
			await store.sends.insertAttempt(sampleAttempt('a1'));
			await store.suppressions.add([{ ...entry, reason: 'unsubscribe', actor: 'test' }]);
			const other = { recipient: 'ann@example.net', recipientDomain: 'example.net' };
			await store.sends.insertAttempt(sampleAttempt('a2', other));

			// The neighbour in the same group goes on.
			expect(await begin(store, ['a1', 'a2'], 0)).toEqual(['a2']);
			expect((await store.sends.getAttempt('a1'))?.state).toBe('reserved');
		},
	);

	it('is not stopped by the suppression of somebody else or of another campaign', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1'));
		const common = { reason: 'unsubscribe', actor: 'test' } as const;
		await store.suppressions.add([
			{ scope: 'address', subject: 'john@example.com', ...common },
			{ scope: 'campaign', subject: 'jane@example.com', campaignId: 'autumn', ...common },
			{ scope: 'domain', subject: 'mail.example.com', ...common },
		]);

		expect(await begin(store, ['a1'], 0)).toEqual(['a1']);
		expect((await store.sends.getAttempt('a1'))?.state).toBe('sending');
	});

	it('lets go only what is reserved under a lease that holds', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('over', { leaseUntil: 1_000 }));
		await store.sends.insertAttempt(sampleAttempt('holds', { leaseUntil: 1_001 }));
		await store.sends.insertAttempt(sampleAttempt('sent', { state: 'sent', leaseUntil: 9_000 }));
		const asked = ['over', 'holds', 'sent', 'unknown'];

		expect(await begin(store, asked, 1_000)).toEqual(['holds']);
		expect(await begin(store, asked, 1_000)).toEqual([]);
	});

	it('lets nobody go on with a mail that another worker has taken up since', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1', { tryCount: 2 }));
		const [first, second] = [1, 2].map((tryCount) => ({ attemptId: 'a1', tryCount }));
		if (!first || !second) throw new Error('two tries');

		expect(await store.sends.beginSubmissions([first], 0)).toEqual(new Map());
		expect((await store.sends.getAttempt('a1'))?.state).toBe('reserved');
		expect(await store.sends.beginSubmissions([second, first], 0)).toEqual(new Map([['a1', 2]]));
		expect((await store.sends.getAttempt('a1'))?.state).toBe('sending');
	});

	it('writes what the patch says and nothing else', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1', { state: 'sending' }));
		await store.sends.transition({
			attemptId: 'a1',
			from: ['sending'],
			to: 'sent',
			patch: {
				smtpReply: '250 2.0.0 Ok',
				replyCode: 250,
				sentAt: 900,
				settledAt: 901,
				leaseUntil: null,
			},
		});

		expect(await store.sends.getAttempt('a1')).toMatchObject({
			state: 'sent',
			smtpReply: '250 2.0.0 Ok',
			replyCode: 250,
			sentAt: 900,
			settledAt: 901,
			leaseUntil: null,
			workerId: 'worker 1',
			tryCount: 1,
		});
	});

	it('finds what a dead worker left and what is due', async () => {
		const { store } = await open();
		const { sends } = store;
		await sends.insertAttempt(sampleAttempt('late', { leaseUntil: 900 }));
		await sends.insertAttempt(sampleAttempt('later', { state: 'sending', leaseUntil: 950 }));
		await sends.insertAttempt(sampleAttempt('alive', { leaseUntil: 2_000 }));
		await sends.insertAttempt(sampleAttempt('done', { state: 'sent', leaseUntil: 100 }));
		await sends.insertAttempt(sampleAttempt('due', { state: 'deferred', nextAttemptAt: 1_000 }));
		await sends.insertAttempt(sampleAttempt('wait', { state: 'deferred', nextAttemptAt: 1_001 }));

		const ids = (attempts: ReadonlyArray<{ id: string }>) => attempts.map(({ id }) => id);
		expect(ids(await sends.findExpiredLeases(1_000, 10))).toEqual(['late', 'later']);
		expect(ids(await sends.findExpiredLeases(1_000, 1))).toEqual(['late']);
		expect(ids(await sends.findDue(1_000, 10))).toEqual(['due']);
	});

	it('finds doubts, the longest first, of all or of one mailbox', async () => {
		const { store } = await open();
		const { sends } = store;
		const doubtful = { state: 'in_doubt', leaseUntil: null } as const;
		const settled = async (attemptId: string, settledAt: number) =>
			await sends.transition({
				attemptId,
				from: ['in_doubt'],
				to: 'in_doubt',
				patch: { settledAt },
			});
		await sends.insertAttempt(sampleAttempt('young', doubtful));
		await settled('young', 2_000);
		await sends.insertAttempt(sampleAttempt('old', { ...doubtful, mailboxId: 'm2' }));
		await settled('old', 1_000);
		await sends.insertAttempt(sampleAttempt('bare', { ...doubtful, mailboxId: null }));
		await sends.insertAttempt(sampleAttempt('sent', { ...doubtful, state: 'sent' }));

		const find = async (filter: object) =>
			(await sends.findDoubts({ limit: 10, ...filter })).map(({ id }) => id);
		expect(await find({})).toEqual(['bare', 'old', 'young']);
		expect(await find({ limit: 1 })).toEqual(['bare']);
		expect(await find({ until: 1_000 })).toEqual(['bare', 'old']);
		expect(await find({ mailboxId: 'm1' })).toEqual(['young']);
		expect(await find({ mailboxId: 'm2', until: 999 })).toEqual([]);
		expect(await sends.findDoubtfulMailboxes()).toEqual(['m2', 'm1']);
	});

	it('finds of what is due only what was kept, or what one account began under any of its addresses', async () => {
		const { store } = await open();
		const { sends } = store;
		const due = { state: 'deferred', nextAttemptAt: 500 } as const;
		await sends.insertAttempt(sampleAttempt('bare', { ...due, nextAttemptAt: 400 }));
		await sends.insertAttempt(sampleAttempt('kept', { ...due, sender: 'Ada@Example.org' }));
		await sends.insertAttempt(sampleAttempt('other', { ...due, sender: 'eve@example.org' }));
		await sends.insertAttempt(
			sampleAttempt('alias', { ...due, sender: 'sales@example.org', mailboxId: 'm7' }),
		);
		for (const id of ['kept', 'other', 'alias']) await sends.putPayload(id, 'text');

		const find = async (limit: number, only: object) =>
			(await sends.findDue(1_000, limit, only)).map(({ id }) => id).sort();
		expect(await find(10, {})).toEqual(['alias', 'bare', 'kept', 'other']);
		expect(await find(3, { kept: true })).toEqual(['alias', 'kept', 'other']);
		const account = { mailboxId: 'm7', address: 'ADA@example.org' };
		expect(await find(10, { kept: true, account })).toEqual(['alias', 'kept']);
	});

	it('lists newest first, by filter and page', async () => {
		const { store } = await open();
		for (let index = 1; index <= 5; index += 1) {
			await store.sends.insertAttempt(
				sampleAttempt(`a${index}`, {
					createdAt: index < 4 ? 1_000 : 2_000,
					recipient: `p${index}@example.com`,
				}),
			);
		}
		const list = async (filter: object) =>
			(await store.sends.listAttempts({ limit: 2, ...filter })).map(({ id }) => id);

		expect(await list({})).toEqual(['a5', 'a4']);
		expect(await list({ cursor: 'a4' })).toEqual(['a3', 'a2']);
		expect(await list({ cursor: 'a2' })).toEqual(['a1']);
		expect(await list({ recipient: 'p3@example.com' })).toEqual(['a3']);
		expect(await list({ since: 1_500, state: 'reserved', campaignId: 'spring' })).toEqual([
			'a5',
			'a4',
		]);
		expect(await list({ state: 'sent' })).toEqual([]);
	});

	it('counts attempts by state', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1'));
		await store.sends.insertAttempt(sampleAttempt('a2', { state: 'sent' }));
		await store.sends.insertAttempt(sampleAttempt('a3', { state: 'sent', campaignId: 'autumn' }));

		expect(await store.sends.countAttempts({})).toMatchObject({
			reserved: 1,
			sent: 2,
			in_doubt: 0,
		});
		expect(await store.sends.countAttempts({ campaignId: 'autumn', since: 1 })).toMatchObject({
			reserved: 0,
			sent: 1,
		});
	});

	it('refuses a second attempt with the same Message-ID', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1'));

		await expect(
			store.sends.insertAttempt(sampleAttempt('a2', { messageId: '<a1@example.net>' })),
		).rejects.toThrow('refused a statement');
	});
};
