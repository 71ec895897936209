import { sampleAttempt, sampleAudit } from '../../../support/store-samples';
import type { Suite } from '../store-under-test';

export const transactionsSuite: Suite = (open) => {
	it('commits all of it', async () => {
		const { store } = await open();

		const id = await store.transaction(async (slices) => {
			await slices.sends.insertAttempt(sampleAttempt('a1'));
			expect(await slices.sends.getAttempt('a1')).toBeDefined();

			return await slices.audit.append(sampleAudit());
		});

		expect((await store.audit.list({ limit: 5 })).map((row) => row.id)).toEqual([id]);
		expect(await store.sends.getAttempt('a1')).toBeDefined();
	});

	it('rolls all of it back when the work throws', async () => {
		const { store } = await open();

		const work = store.transaction(async (slices) => {
			await slices.sends.insertAttempt(sampleAttempt('a1'));
			await slices.audit.append(sampleAudit());
			throw new Error('changed my mind');
		});

		await expect(work).rejects.toThrow('changed my mind');
		expect(await store.sends.getAttempt('a1')).toBeUndefined();
		expect(await store.audit.count()).toBe(0);
	});

	it('rolls back one of many at once without its neighbours', async () => {
		const { store } = await open();

		const outcomes = await Promise.allSettled(
			Array.from(
				{ length: 12 },
				async (_, index) =>
					await store.transaction(async (slices) => {
						await slices.sends.insertAttempt(sampleAttempt(`a${index}`));
						await slices.audit.append(sampleAudit());
						if (index % 3 === 0) throw new Error('no');
					}),
			),
		);

		expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(4);
		expect(await store.sends.countAttempts({})).toMatchObject({ reserved: 8 });
		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 8 });
	});

	it('hides what is not committed from everybody else', async () => {
		const { store } = await open();
		let seen: unknown;

		const reader = { start: () => undefined as void };
		const ready = new Promise<void>((resolve) => {
			reader.start = resolve;
		});
		const outside = ready.then(async () => {
			seen = await store.sends.getAttempt('a1');
		});
		await store
			.transaction(async (slices) => {
				await slices.sends.insertAttempt(sampleAttempt('a1'));
				reader.start();
				await slices.sends.getAttempt('a1');
				throw new Error('no');
			})
			.catch(() => undefined);
		await outside;

		expect(seen).toBeUndefined();
	});

	it('refuses slices that were kept beyond the end of their transaction', async () => {
		const { store } = await open();
		const kept = await store.transaction(async ({ audit, sends }) => ({ audit, sends }));

		await expect(kept.sends.insertAttempt(sampleAttempt('a1'))).rejects.toThrow('after its end');
		await expect(kept.audit.append(sampleAudit())).rejects.toThrow('after its end');
		expect(await store.sends.getAttempt('a1')).toBeUndefined();
	});

	it('refuses to be used beside its own open transaction instead of waiting for ever', async () => {
		const { store } = await open();

		await expect(store.transaction(async () => await store.sends.getAttempt('a1'))).rejects.toThrow(
			'beside its own open transaction',
		);
		await expect(
			store.transaction(async () => await store.transaction(async () => 1)),
		).rejects.toThrow('beside its own open transaction');
		expect(await store.audit.count()).toBe(0);
	});

	it('a write that nobody waited for still undoes everything when it fails', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1'));

		await expect(
			store.transaction(async ({ sends, leads }) => {
				await leads.upsert({ address: 'jane@example.com' });
				await sends.insertAttempt(sampleAttempt('a1'));
			}),
		).rejects.toThrow('The store refused a statement');
		expect(await store.leads.findByAddress('jane@example.com')).toEqual([]);

		// The connection is fit for the next one.
		await store.transaction(async ({ leads }) => {
			await leads.upsert({ address: 'john@example.com' });
		});
		expect(await store.leads.findByAddress('john@example.com')).toHaveLength(1);
	});
};
