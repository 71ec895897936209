import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { StoreUnavailableError } from '../../../lib/mail/errors';
import type { Decision } from '../../../lib/policy/decide';
import { finding } from '../../../lib/policy/reasons';
import type { MailboxQuestion } from '../../../lib/sending/mailbox-source';
import { poolSource } from '../../../lib/sending/pool-source';
import type { OutreachStore } from '../../../lib/store/store';
import { senderPorts } from '../../support/sender-under-test';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const HOUR = 3_600_000;
const clock = { now: () => NOW };
const submitter = {
	compose: () => Promise.reject(new Error('nothing is sent')),
	submit: () => Promise.reject(new Error('nothing is sent')),
};
const question: MailboxQuestion = {
	now: NOW,
	threadMailboxId: null,
	beginsThread: true,
	exclude: new Set(),
	recipientProvider: 'other',
	stickyKey: 'bob@example.com',
};
let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore({ clock });
});
afterEach(async () => await store.close());

function openPool(given: Partial<OutreachStore['mailboxes']> = {}) {
	const { random } = senderPorts(store, { source: undefined as never });
	const failing = { ...store, mailboxes: { ...store.mailboxes, ...given } };

	return poolSource(
		{
			store: failing,
			random,
			toSendingMailbox: async (mailbox) =>
				await Promise.resolve(
					sendingMailbox(submitter, { ...mailbox, fromName: '', inPool: true }),
				),
		},
		{ strategy: 'smart', tags: [], pacing: false, missingThreadMailbox: 'wait' },
	);
}

describe('the pool', () => {
	it('leaves nobody waiting when the store goes down', async () => {
		const { id } = await store.mailboxes.upsert({ address: 'ada@example.org' });
		let isUp = true;
		const pool = openPool({
			findFree: async (query) => {
				if (!isUp) throw new StoreUnavailableError('The store is down');

				return await store.mailboxes.findFree(query);
			},
		});
		await Promise.all([pool.choose(question), pool.choose(question)]);
		const waiting = [pool.choose(question), pool.choose(question), pool.choose(question)];
		// One turn of the event loop later all three stand in line.
		await new Promise(setImmediate);
		isUp = false;
		pool.release(id);
		pool.release(id);

		for (const { status } of await Promise.allSettled(waiting)) expect(status).toBe('rejected');
	});

	it('puts a full server off until its own cap begins anew, whatever else speaks against the mail', async () => {
		const serverId = 's1';
		const mailbox = await store.mailboxes.upsert({ address: 'ada@example.org', serverId });
		await store.mailboxes.upsert({ address: 'eve@example.org', serverId });
		await store.mailboxes.upsert({ address: 'kim@example.net' });
		const reasons = [
			finding('outside_window', 'defer', { nextAllowedAt: NOW + 70 * HOUR }),
			finding('ip_cap', 'block', { nextAllowedAt: NOW + 14 * HOUR }),
		];
		await openPool().refused(
			sendingMailbox(submitter, { ...mailbox, fromName: '', inPool: true }),
			{ reasons, nextAllowedAt: NOW + 70 * HOUR } as unknown as Decision,
		);

		const waits = (await store.mailboxes.list({ limit: 10 })).map(({ address, nextAt }) => [
			address,
			nextAt >= NOW + 14 * HOUR && nextAt < NOW + 40 * HOUR,
		]);
		expect(Object.fromEntries(waits)).toEqual({
			'ada@example.org': true,
			'eve@example.org': true,
			'kim@example.net': false,
		});
	});
});
