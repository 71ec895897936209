import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { resolveDoubts } from '../../../lib/sending/resolve-doubts';
import type { OutreachStore } from '../../../lib/store/store';
import { sampleAttempt } from '../../support/store-samples';

const NOW = Date.parse('2026-11-25T10:00:00Z');

let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore();
});
afterEach(async () => await store.close());

async function doubtful(id: string, mailboxId = 'm1', createdAt = 500): Promise<void> {
	await store.sends.insertAttempt(
		sampleAttempt(id, { state: 'in_doubt', mailboxId, createdAt, leaseUntil: null }),
	);
	await store.sends.claimKeys([{ kind: 'step', hash: `key of ${id}`, expiresAt: null }], id, 0);
	await store.sends.settleKeys(id, 'in_doubt');
}

const look = async (copies: readonly string[], mailboxId = 'm1') =>
	await resolveDoubts(
		{ store, clock: { now: () => NOW } },
		{
			mailboxId,
			folder: {
				has: async (messageId) => await Promise.resolve(copies.includes(messageId)),
				append: async () => await Promise.resolve(),
			},
		},
	);

describe('a mail in doubt and the Sent folder of its mailbox', () => {
	it('a copy proves that it left: its keys are held like those of any sent mail', async () => {
		await doubtful('a1');

		expect(await look(['<a1@example.net>'])).toBe(1);
		expect(await store.sends.getAttempt('a1')).toMatchObject({
			...{ state: 'sent', resolution: 'confirmed_sent', sentAt: 500, settledAt: NOW },
		});
		expect(await store.sends.findKeys(['key of a1'], NOW)).toMatchObject([{ state: 'claimed' }]);
		expect(await store.audit.list({ limit: 5 })).toMatchObject([
			{
				...{ action: 'send.resolve', decision: 'confirmed_sent', attemptId: 'a1' },
				...{ mailboxId: 'm1', stepId: '1' },
			},
		]);
	});

	it('a missing copy proves nothing', async () => {
		await doubtful('a1');

		expect(await look([])).toBe(0);
		expect(await store.sends.getAttempt('a1')).toMatchObject({ state: 'in_doubt' });
	});

	it('no other mailbox is a witness', async () => {
		await doubtful('a1', 'm2');

		expect(await look(['<a1@example.net>'])).toBe(0);
	});

	it('is found however many younger doubts other mailboxes have', async () => {
		await doubtful('a1');
		for (let each = 0; each < 50; each += 1) await doubtful(`other ${each}`, 'm2', 600);

		expect(await look(['<a1@example.net>'])).toBe(1);
	});

	it('is left alone when somebody resolved it while the folder was asked', async () => {
		await doubtful('a1');
		const folder = {
			has: async () =>
				await store.sends.transition({ attemptId: 'a1', from: ['in_doubt'], to: 'released' }),
			append: async () => await Promise.resolve(),
		};

		expect(
			await resolveDoubts({ store, clock: { now: () => NOW } }, { mailboxId: 'm1', folder }),
		).toBe(0);
		expect(await store.sends.getAttempt('a1')).toMatchObject({ state: 'released' });
	});
});
