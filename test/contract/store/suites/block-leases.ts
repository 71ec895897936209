import type { CounterClaim, CounterRef } from '../../../../lib/store/send-ledger';
import type { OutreachStore } from '../../../../lib/store/store';
import type { Suite } from '../store-under-test';

const REF: CounterRef = { scope: 'global', subject: 'workspace', bucket: '2026-11-02' };

class Full extends Error {}

/** As a send does it: a full counter rolls everything back. */
async function book(store: OutreachStore, claims: readonly CounterClaim[]): Promise<boolean> {
	try {
		await store.transaction(async ({ sends }) => {
			if (await sends.reserveCounters(claims)) throw new Full();
		});

		return true;
	} catch (error) {
		if (error instanceof Full) return false;
		throw error;
	}
}

async function bookMany(store: OutreachStore, cap: number, tries: number): Promise<number> {
	const results = await Promise.all(
		Array.from({ length: tries }, async () => await book(store, [{ ...REF, cap }])),
	);

	return results.filter((booked) => booked).length;
}

async function used(store: OutreachStore) {
	const [{ sent, reserved } = { sent: -1, reserved: -1 }] = await store.sends.readCounters([REF]);

	return { sent, reserved };
}

/** The hot scopes 7 to 9, which PostgreSQL books in blocks (sending-and-policy 3). */
export const blockLeasesSuite: Suite = (open) => {
	it('P1: many at once use up a cap to the last slot, and not one more', async () => {
		const { store } = await open();

		expect(await bookMany(store, 400, 450)).toBe(400);
		expect(await used(store)).toEqual({ sent: 0, reserved: 400 });
		expect(await bookMany(store, 400, 5)).toBe(0);
	});

	it('a slot that was given back can be booked again, by anybody', async () => {
		const { store } = await open();
		await bookMany(store, 150, 150);
		await Promise.all(
			Array.from({ length: 30 }, async () => await store.sends.settleCounters([REF], 'released')),
		);

		expect(await used(store)).toEqual({ sent: 0, reserved: 120 });
		expect(await bookMany(store, 150, 40)).toBe(30);
		expect(await used(store)).toEqual({ sent: 0, reserved: 150 });
	});

	it('what was sent stays used, whichever connection settles it', async () => {
		const { store } = await open();
		await bookMany(store, 500, 200);
		await Promise.all(
			Array.from({ length: 200 }, async () => await store.sends.settleCounters([REF], 'sent')),
		);

		expect(await used(store)).toEqual({ sent: 200, reserved: 0 });
		expect(await bookMany(store, 210, 20)).toBe(10);
		expect(await used(store)).toEqual({ sent: 200, reserved: 10 });
	});

	it('a cap that was lowered holds at once, also for blocks granted before', async () => {
		const { store } = await open();
		await bookMany(store, 10_000, 40);

		expect(await bookMany(store, 50, 30)).toBe(10);
		expect(await bookMany(store, 40, 3)).toBe(0);
	});

	it('a cap that was lowered holds at once, also for slots that were given back before', async () => {
		const { store } = await open();
		for (let each = 0; each < 10; each += 1) await bookMany(store, 50, 1);
		for (let each = 0; each < 5; each += 1) await store.sends.settleCounters([REF], 'released');

		expect(await bookMany(store, 5, 1)).toBe(0);
		expect(await used(store)).toEqual({ sent: 0, reserved: 5 });
		expect(await bookMany(store, 6, 2)).toBe(1);
	});

	it('a rollback leaves no slot behind', async () => {
		const { store } = await open();
		await expect(
			store.transaction(async ({ sends }) => {
				await sends.reserveCounters([{ ...REF, cap: 1_000 }]);
				throw new Error('changed my mind');
			}),
		).rejects.toThrow('changed my mind');

		expect(await used(store)).toEqual({ sent: 0, reserved: 0 });
		expect(await bookMany(store, 120, 130)).toBe(120);
	});

	it('P8: random scopes in random order never wait in a circle', async () => {
		const { store } = await open();
		const scopes = ['mailbox', 'recipient_domain', 'campaign', 'actor', 'global'] as const;
		const claims = (seed: number): CounterClaim[] =>
			scopes
				.filter((_, index) => (seed >> index) % 2 === 0)
				.map((scope) => ({ scope, subject: 's', bucket: 'b', cap: 200 }))
				.sort(() => (seed % 3) - 1);
		const results = await Promise.all(
			Array.from({ length: 310 }, async (_, seed) => {
				const mine = claims(seed);
				const booked = await book(store, mine);
				if (booked && seed % 2 === 0) await store.sends.settleCounters(mine, 'released');

				return booked;
			}),
		);

		expect(results.filter((booked) => booked).length).toBe(310);
	});
};
