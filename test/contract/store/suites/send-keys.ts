import type { SendKeyClaim } from '../../../../lib/store/send-ledger';
import { DAY } from '../../../support/store-samples';
import type { Suite } from '../store-under-test';

const tuple = (hash: string, expiresAt: number | null = DAY): SendKeyClaim => ({
	kind: 'tuple',
	hash,
	expiresAt,
});
const step = (hash: string): SendKeyClaim => ({ kind: 'step', hash, expiresAt: null });

export const sendKeysSuite: Suite = (open) => {
	it('gives a key to one attempt only and names the holder', async () => {
		const { store } = await open();
		expect(await store.sends.claimKeys([tuple('k1'), step('k2')], 'a1', 0)).toEqual([]);

		expect(await store.sends.claimKeys([step('k2')], 'a2', 1)).toEqual([
			{ kind: 'step', hash: 'k2', expiresAt: null, state: 'claimed', attemptId: 'a1' },
		]);
	});

	it('claims all keys or none', async () => {
		const { store } = await open();
		await store.sends.claimKeys([step('k2')], 'a1', 0);

		const lost = await store.sends.claimKeys([step('k1'), step('k2'), step('k3')], 'a2', 0);

		expect(lost.map(({ hash }) => hash)).toEqual(['k2']);
		expect(await store.sends.findKeys(['k1', 'k2', 'k3'], 0)).toHaveLength(1);
		expect(await store.sends.claimKeys([step('k1'), step('k3')], 'a3', 0)).toEqual([]);
	});

	it('keeps what the attempt held before when a later claim of it fails', async () => {
		const { store } = await open();
		await store.sends.claimKeys([step('k1')], 'a1', 0);
		await store.sends.claimKeys([step('k2')], 'a2', 0);

		await store.sends.claimKeys([step('k1'), step('k2')], 'a1', 0);

		expect(await store.sends.claimKeys([step('k1')], 'a3', 0)).toMatchObject([{ attemptId: 'a1' }]);
	});

	it('counts a key of the same attempt as claimed', async () => {
		const { store } = await open();
		await store.sends.claimKeys([tuple('k1')], 'a1', 0);

		expect(await store.sends.claimKeys([tuple('k1'), tuple('k1')], 'a1', 5)).toEqual([]);
	});

	it('takes over what is released', async () => {
		const { store } = await open();
		await store.sends.claimKeys([step('k1')], 'a1', 0);
		await store.sends.settleKeys('a1', 'released');

		expect(await store.sends.findKeys(['k1'], 0)).toEqual([]);
		expect(await store.sends.claimKeys([step('k1')], 'a2', 0)).toEqual([]);
		expect(await store.sends.findKeys(['k1'], 0)).toMatchObject([
			{ attemptId: 'a2', state: 'claimed' },
		]);
	});

	it('ALwrity bug: the same mail is allowed again when its 24 h are over', async () => {
		const { store } = await open();
		await store.sends.claimKeys([tuple('k1', DAY)], 'a1', 0);

		expect(await store.sends.claimKeys([tuple('k1', 2 * DAY)], 'a2', DAY - 1)).toHaveLength(1);
		expect(await store.sends.claimKeys([tuple('k1', 2 * DAY)], 'a2', DAY)).toEqual([]);
	});

	it('holds a key in doubt beyond its expiry: the mail may have left', async () => {
		const { store } = await open();
		await store.sends.claimKeys([tuple('k1', DAY)], 'a1', 0);
		await store.sends.settleKeys('a1', 'in_doubt');

		expect(await store.sends.claimKeys([tuple('k1', 9 * DAY)], 'a2', 8 * DAY)).toMatchObject([
			{ state: 'in_doubt', attemptId: 'a1' },
		]);
		expect(await store.sends.findKeys(['k1'], 8 * DAY)).toHaveLength(1);
	});

	it('P3: of 20 workers with the same item one wins', async () => {
		const { store } = await open();
		const claims = Array.from(
			{ length: 20 },
			async (_, worker) =>
				await store.transaction(
					async ({ sends }) => await sends.claimKeys([tuple('k1'), step('k2')], `a${worker}`, 0),
				),
		);

		const lost = await Promise.all(claims);

		expect(lost.filter(({ length }) => length === 0)).toHaveLength(1);
		expect(lost.filter(({ length }) => length === 2)).toHaveLength(19);
	});
};
