import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
});

afterEach(async () => {
	await node.close();
});

const address = 'jane@example.com';

describe('Consent: Record', () => {
	it.each([
		['implied_business', '2028-08-31T10:00:00.000Z'],
		['implied_inquiry', '2027-02-28T10:00:00.000Z'],
		['explicit', null],
	])('S0-25: knows how long %s lasts when nobody says otherwise', async (type, expiresAt) => {
		await node.run('consent.record', {
			...{ address, type, source: 'fair' },
			additionalFields: { obtainedAt: '2026-08-31T10:00:00Z' },
		});

		expect(await node.run('consent.get', { address })).toMatchObject([
			{ type, obtainedAt: '2026-08-31T10:00:00.000Z', expiresAt },
		]);
	});

	it('takes the end that somebody names', async () => {
		await node.run('consent.record', {
			...{ address, type: 'implied_business', source: 'fair' },
			additionalFields: { expiresAt: '2999-01-01T00:00:00Z' },
		});

		expect(await node.run('consent.get', { address })).toMatchObject([
			{ expiresAt: '2999-01-01T00:00:00.000Z' },
		]);
	});

	it('refuses one that is still to be given: it would be evidence today, and last too long', async () => {
		const record = node.run('consent.record', {
			...{ address, type: 'implied_business', source: 'fair' },
			additionalFields: { obtainedAt: '2999-01-01T00:00:00Z' },
		});

		await expect(record).rejects.toThrow('"2999-01-01T00:00:00.000Z" lies in the future');
		expect(await node.run('consent.get', { address })).toEqual([]);
	});

	it('is found again from the audit log', async () => {
		const [recorded] = await node.run('consent.record', { address, type: 'soft', source: 'shop' });

		expect(await node.store.audit.list({ limit: 1 })).toMatchObject([
			{ action: 'consent.record', evidenceId: recorded?.consentId, details: { type: 'soft' } },
		]);
	});
});
