import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { endDoubt } from '../../../lib/store/end-doubt';
import type { OutreachStore } from '../../../lib/store/store';
import { sampleAttempt } from '../../support/store-samples';

let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore();
	await store.sends.insertAttempt(sampleAttempt('a1', { state: 'in_doubt' }));
	await store.sends.claimKeys([{ kind: 'tuple', hash: 'k1', expiresAt: 1_000 }], 'a1', 0);
	await store.sends.settleKeys('a1', 'in_doubt');
});
afterEach(async () => await store.close());

async function end(): Promise<boolean> {
	const attempt = await store.sends.getAttempt('a1');
	if (!attempt) throw new Error('The attempt is gone');

	return await endDoubt(store, attempt, {
		...{ resolution: 'confirmed_sent', now: 900 },
		sentAt: 500,
	});
}

describe('a mail in doubt that left after all', () => {
	it('counts as sent: from now on its keys end when those of any sent mail do', async () => {
		expect(await end()).toBe(true);
		expect(await store.sends.getAttempt('a1')).toMatchObject({
			...{ state: 'sent', resolution: 'confirmed_sent', sentAt: 500, settledAt: 900 },
		});
		expect(await store.sends.findKeys(['k1'], 999)).toMatchObject([{ state: 'claimed' }]);
		expect(await store.sends.findKeys(['k1'], 1_000)).toEqual([]);
	});

	it('its lead is contacted, and goes on with its thread', async () => {
		const lead = await store.leads.upsert({ address: 'jane@example.com', campaignId: 'spring' });
		await end();

		expect(await store.leads.get(lead.id)).toMatchObject({
			...{ status: 'contacted', step: 1, mailboxId: 'm1', threadId: '<a1@example.net>' },
		});
	});

	it('is a mail of the day it was where its mailbox lives, as every other one', async () => {
		const mailbox = await store.mailboxes.upsert({
			...{ address: 'alex@example.net', timeZone: 'Pacific/Kiritimati' },
		});
		const evening = Date.parse('2026-11-26T20:00:00Z');
		await store.sends.insertAttempt(
			sampleAttempt('a2', { state: 'in_doubt', mailboxId: mailbox.id, createdAt: evening }),
		);
		const attempt = await store.sends.getAttempt('a2');
		if (!attempt) throw new Error('The attempt is gone');
		await endDoubt(store, attempt, { resolution: 'assumed_sent', now: evening + 9_000_000 });

		expect(
			await store.mailboxes.readResults({ mailboxId: mailbox.id, sinceDay: '2026-11-01' }),
		).toMatchObject([{ day: '2026-11-27', sent: 1 }]);
	});

	it('a lead that has answered stays where it is', async () => {
		const lead = await store.leads.upsert({ address: 'jane@example.com', campaignId: 'spring' });
		await store.leads.changeStatus(lead.id, 'replied');
		await end();

		expect((await store.leads.get(lead.id))?.status).toBe('replied');
	});

	it('ends the doubt once', async () => {
		await end();

		expect(await end()).toBe(false);
	});
});
