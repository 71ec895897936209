import type { CounterClaim } from '../../../../lib/store/send-ledger';
import { counterLockOrder } from '../../../../lib/store/send-ledger';
import type { Suite } from '../store-under-test';

const daily = (cap: number, subject = 'm1'): CounterClaim => ({
	scope: 'mailbox',
	subject,
	bucket: '2026-11-02',
	cap,
});
const ofActor = (cap: number): CounterClaim => ({
	scope: 'actor',
	subject: 'u1',
	bucket: '2026-11-02',
	cap,
});

export const sendCountersSuite: Suite = (open) => {
	it('books until the cap and names the counter that is full', async () => {
		const { store } = await open();
		const { sends } = store;

		expect(await sends.reserveCounters([daily(2)])).toBeUndefined();
		expect(await sends.reserveCounters([daily(2)])).toBeUndefined();
		expect(await sends.reserveCounters([daily(2)])).toEqual(daily(2));
		expect(await sends.readCounters([daily(2)])).toEqual([
			{ scope: 'mailbox', subject: 'm1', bucket: '2026-11-02', sent: 0, reserved: 2 },
		]);
	});

	it('names the first full counter in lock order', async () => {
		const { store } = await open();
		await store.sends.reserveCounters([daily(1), ofActor(1)]);

		expect(await store.sends.reserveCounters([ofActor(1), daily(1)])).toEqual(daily(1));
		expect(await store.sends.reserveCounters([ofActor(1), daily(1, 'm2')])).toEqual(ofActor(1));
	});

	it('books nothing on a cap of zero', async () => {
		const { store } = await open();

		expect(await store.sends.reserveCounters([daily(0)])).toEqual(daily(0));
		expect(await store.sends.readCounters([daily(0)])).toMatchObject([{ sent: 0, reserved: 0 }]);
	});

	it('obeys a cap that was lowered or raised since', async () => {
		const { store } = await open();
		await store.sends.reserveCounters([daily(3)]);
		await store.sends.reserveCounters([daily(3)]);

		expect(await store.sends.reserveCounters([daily(1)])).toEqual(daily(1));
		expect(await store.sends.reserveCounters([daily(3)])).toBeUndefined();
	});

	it('turns a reservation into a send, or gives it back', async () => {
		const { store } = await open();
		await store.sends.reserveCounters([daily(5), ofActor(5)]);
		await store.sends.reserveCounters([daily(5), ofActor(5)]);

		await store.sends.settleCounters([daily(5), ofActor(5)], 'sent');
		await store.sends.settleCounters([daily(5), ofActor(5)], 'released');

		expect(await store.sends.readCounters([ofActor(5), daily(5), daily(5, 'm9')])).toMatchObject([
			{ scope: 'actor', sent: 1, reserved: 0 },
			{ scope: 'mailbox', sent: 1, reserved: 0 },
			{ subject: 'm9', sent: 0, reserved: 0 },
		]);
	});

	it('what was never booked gives no slot when it is given back', async () => {
		const { store } = await open();
		await store.sends.settleCounters([daily(1)], 'released');

		expect(await store.sends.readCounters([daily(1)])).toMatchObject([{ sent: 0, reserved: 0 }]);
		await store.sends.settleCounters([daily(1)], 'released');
		expect(await store.sends.reserveCounters([daily(1)])).toBeUndefined();
		expect(await store.sends.reserveCounters([daily(1)])).toEqual(daily(1));
	});

	it('ALwrity bug: a rolled back reservation leaves every counter as it was', async () => {
		const { store } = await open();
		await store.sends.reserveCounters([ofActor(1)]);

		const attempt = store.transaction(async ({ sends }) => {
			const full = await sends.reserveCounters([daily(9), ofActor(1)]);
			if (full) throw new Error(`${full.scope} is full`);
		});

		await expect(attempt).rejects.toThrow('actor is full');
		expect(await store.sends.readCounters([daily(9)])).toMatchObject([{ reserved: 0 }]);
	});

	const rolling = (hour: string, cap: number) =>
		({
			scope: 'mailbox',
			subject: 'm1',
			bucket: `2026-11-0${hour}`,
			cap,
			rollingHours: 24,
		}) as const;

	it('counts a rolling window over the hours before, and forgets them after', async () => {
		const { store } = await open();
		const { sends } = store;
		const reserve = async (hour: string) =>
			await store.transaction(async (slices) => {
				const full = await slices.sends.reserveCounters([rolling(hour, 3)]);
				if (full) throw new Error('full');
			});
		await reserve('1T09');
		await reserve('1T23');
		await reserve('2T09');
		await sends.settleCounters([rolling('1T23', 3)], 'sent');

		await expect(reserve('2T09')).rejects.toThrow('full');
		expect(await sends.readCounters([rolling('2T09', 3)])).toMatchObject([
			{ sent: 1, reserved: 2 },
		]);
		await reserve('2T10');
		expect(await sends.readCounters([rolling('2T10', 3)])).toMatchObject([
			{ sent: 1, reserved: 2 },
		]);
	});

	it('P5: counts the hours of workers whose clock is ahead, but not those of a clock that was days ahead', async () => {
		const { store } = await open();
		await store.sends.reserveCounters([rolling('2T10', 2)]);
		await store.sends.reserveCounters([rolling('9T10', 2)]);

		expect(await store.sends.readCounters([rolling('2T09', 2)])).toMatchObject([{ reserved: 1 }]);
		expect(await store.sends.reserveCounters([rolling('2T09', 2)])).toBeUndefined();
		expect(await store.sends.reserveCounters([rolling('2T09', 2)])).toMatchObject({ cap: 2 });
	});

	it('keeps the calendar day and the rolling day of one mailbox apart', async () => {
		const { store } = await open();
		await store.sends.reserveCounters([daily(5), rolling('2T09', 5)]);
		await store.sends.reserveCounters([daily(5), rolling('2T10', 5)]);

		expect(await store.sends.readCounters([daily(5), rolling('2T10', 5)])).toMatchObject([
			{ reserved: 2 },
			{ reserved: 2 },
		]);
	});

	it('P5: workers racing around the full hour never overshoot a rolling cap', async () => {
		const { store } = await open();
		const booked = await Promise.allSettled(
			Array.from(
				{ length: 24 },
				async (_, worker) =>
					await store.transaction(async ({ sends }) => {
						const full = await sends.reserveCounters([rolling(worker % 2 ? '2T09' : '2T10', 10)]);
						if (full) throw new Error('full');
					}),
			),
		);

		expect(booked.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
		expect(await store.sends.readCounters([rolling('2T10', 10)])).toMatchObject([{ reserved: 10 }]);
	});

	it('P5: who books another hour of a window waits until the first has decided', async () => {
		const { store } = await open();
		let isBooked = (): void => undefined;
		let mayCommit = (): void => undefined;
		const booked = new Promise<void>((resolve) => (isBooked = resolve));
		const commit = new Promise<void>((resolve) => (mayCommit = resolve));
		const first = store.transaction(async ({ sends }) => {
			await sends.reserveCounters([rolling('2T09', 1)]);
			isBooked();
			await commit;
		});
		await booked;
		const second = store.transaction(
			async ({ sends }) => await sends.reserveCounters([rolling('2T10', 1)]),
		);
		// SQLite has one writer; in PostgreSQL the second would be through by the end of these.
		for (let trips = 0; trips < 30 && store.kind === 'postgres'; trips += 1) {
			await store.sends.readCounters([rolling('2T10', 1)]);
		}
		mayCommit();
		await first;

		expect(await second).toMatchObject({ bucket: '2026-11-02T10', cap: 1 });
	});

	it('P1: 16 workers race for a cap of 100 and book exactly 100', async () => {
		const { store } = await open();
		const race = async () => {
			let booked = 0;
			for (let tries = 0; tries < 10; tries += 1) {
				const full = await store.transaction(
					async ({ sends }) => await sends.reserveCounters([daily(100)]),
				);
				if (!full) booked += 1;
			}

			return booked;
		};

		const booked = await Promise.all(Array.from({ length: 16 }, race));

		expect(booked.reduce((sum, count) => sum + count, 0)).toBe(100);
		expect(await store.sends.readCounters([daily(100)])).toMatchObject([
			{ sent: 0, reserved: 100 },
		]);
	});

	it('P8: workers with random scopes in random order never wait in a circle', async () => {
		const { store } = await open();
		const work = async (_: unknown, worker: number) => {
			for (let round = 0; round < 8; round += 1) {
				const claims = counterLockOrder
					.filter((_scope, index) => ((worker * 31 + round * 17) >> (index % 5)) % 2 === 0)
					.map((scope): CounterClaim => ({ scope, subject: 's', bucket: 'b', cap: 10_000 }));
				const shuffled = worker % 2 ? claims : [...claims].reverse();
				await store.transaction(async ({ sends }) => {
					await sends.reserveCounters(shuffled);
					await sends.settleCounters(shuffled, 'sent');
				});
			}
		};

		await Promise.all(Array.from({ length: 16 }, work));

		const refs = counterLockOrder.map((scope) => ({ scope, subject: 's', bucket: 'b' }));
		const reserved = (await store.sends.readCounters(refs)).map((value) => value.reserved);
		expect(reserved).toEqual(refs.map(() => 0));
	});
};
