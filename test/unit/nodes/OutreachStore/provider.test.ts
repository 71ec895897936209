import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
});

afterEach(async () => {
	await node.close();
});

const update = async (providerKey: string, changes: Record<string, unknown>) =>
	await node.run('provider.update', { providerKey, changes: changes as never });
const rowOf = async (key: string) =>
	(await node.run('provider.getAll')).find((row) => row.key === key);

describe('Provider', () => {
	it('shows the table with its version', async () => {
		expect(await rowOf('google')).toMatchObject({
			rcptPerMinute: 6,
			changed: [],
			profileVersion: '2026-11',
		});
	});

	it('changes single fields, raises the version and writes who did it', async () => {
		await update('google', { rcptPerMinute: 3 });
		await update('google', { probe: 'off' });

		expect(await rowOf('google')).toMatchObject({
			probe: 'off',
			rcptPerMinute: 3,
			rcptPerSession: 5,
			changed: ['rcptPerMinute', 'probe'],
			profileVersion: '2026-11.r2',
		});
		expect(await node.store.audit.list({ limit: 5, action: 'provider.update' })).toHaveLength(2);
	});

	it('goes back to our values, and the version goes on', async () => {
		await update('google', { rcptPerMinute: 3 });
		await node.run('provider.reset', { providerKey: 'google' });

		expect(await rowOf('google')).toMatchObject({
			rcptPerMinute: 6,
			changed: [],
			profileVersion: '2026-11.r2',
		});
	});

	it('adds a row of the user by the names of its exchanges, and forgets it again', async () => {
		await update('our-gateway', { mxSuffixes: 'mx.gate.example', acceptTrust: 'low' });
		expect(await rowOf('our-gateway')).toMatchObject({
			mxSuffixes: ['mx.gate.example'],
			acceptTrust: 'low',
			rcptPerMinute: 30,
		});
		await node.run('provider.reset', { providerKey: 'our-gateway' });

		expect(await rowOf('our-gateway')).toBeUndefined();
	});

	it.each([
		['google', { rcptPerMinute: 100_000 }, '"rcptPerMinute" must be a whole number'],
		['nobody', { rcptPerMinute: 5 }, 'has no "MX Suffixes"'],
		['gate', { mxSuffixes: 'not a host' }, '"mxSuffixes" must be a list of host names'],
	])('refuses what cannot be kept: %s %j', async (key, changes, message) => {
		await expect(update(key, changes)).rejects.toThrow(message);
		expect(await node.store.providers.list()).toEqual([]);
	});
});
