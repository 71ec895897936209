import type { Suite } from '../store-under-test';
import { DAY } from '../../../support/store-samples';

const ENTRY = { scope: 'address', reason: 'import', actor: 'anna', note: 'old tool' } as const;

async function* batches(...lists: string[][]): AsyncGenerator<readonly string[]> {
	for (const list of lists) yield list;
}

function many(count: number): string[] {
	return Array.from({ length: count }, (_, index) => `person.${index}@example.com`);
}

export const suppressionImportSuite: Suite = (open) => {
	it('adds each subject once, however it is spelled', async () => {
		const { store } = await open();

		expect(
			await store.suppressions.addMany(
				batches(['Jane@Example.com', 'j.doe@gmail.com'], ['jane@example.com', 'jdoe+x@gmail.com']),
				ENTRY,
			),
		).toEqual({ added: 2, known: 2 });
		expect(await store.suppressions.find({ address: 'jane@example.com' })).toMatchObject({
			...ENTRY,
			subject: 'jane@example.com',
			expiresAt: null,
		});
		expect(await store.suppressions.find({ address: 'john@example.com' })).toBeUndefined();
	});

	it('takes more than fits into one transaction, and the same list again', async () => {
		const { store } = await open();
		const list = many(7_000);

		expect(await store.suppressions.addMany(batches(list), ENTRY)).toEqual({
			added: 7_000,
			known: 0,
		});
		expect(await store.suppressions.addMany(batches(list), ENTRY)).toEqual({
			added: 0,
			known: 7_000,
		});
		expect(await store.suppressions.count()).toBe(7_000);
	});

	it('counts what a list repeats as known, also more of it than fits into one transaction', async () => {
		const { store } = await open();
		const list = many(300);
		const again = new Array<string>(12_000).fill('jane@example.com');

		expect(await store.suppressions.addMany(batches(list, again, list), ENTRY)).toEqual({
			added: 301,
			known: 12_299,
		});
		expect(await store.suppressions.count()).toBe(301);
	});

	it('tells the few that are new from those of a longer list', async () => {
		const { store } = await open();
		const list = many(7_000);
		await store.suppressions.addMany(batches(list), ENTRY);
		const part = list.filter((_, index) => index % 5 === 0);
		const others = Array.from({ length: 100 }, (_, index) => `other.${index}@example.com`);

		expect(await store.suppressions.addMany(batches(part, others), ENTRY)).toEqual({
			added: 100,
			known: 1_400,
		});
		expect(await store.suppressions.count()).toBe(7_100);
	});

	it('keeps every field as it was given', async () => {
		const { store, clock } = await open();
		const entry = {
			scope: 'address',
			reason: 'legal',
			actor: 'anna',
			note: 'Übernahme „alt“ №1',
			proofUrl: 'https://example.com/proof?x=1',
		} as const;
		await store.suppressions.addMany(batches(['jürgen@example.com', 'not an address']), entry);

		for (const subject of ['jürgen@example.com', 'not an address']) {
			expect(await store.suppressions.get({ scope: 'address', subject })).toEqual({
				...entry,
				subject,
				subjectHash: expect.stringMatching(/^[0-9a-f]{32}$/),
				campaignId: '',
				includeSubdomains: false,
				eventId: null,
				createdAt: clock.now(),
				expiresAt: null,
			});
		}
	});

	it('strengthens what is there, revives what has expired, weakens nothing', async () => {
		const { store, clock } = await open();
		const base = { scope: 'address', actor: 'anna' } as const;
		await store.suppressions.add([
			{ ...base, subject: 'legal@example.com', reason: 'legal' },
			{ ...base, subject: 'short@example.com', reason: 'manual', expiresAt: clock.now() + DAY },
			{ ...base, subject: 'over@example.com', reason: 'manual', expiresAt: clock.now() + 1 },
			{ ...base, subject: 'weak@example.com', reason: 'import' },
		]);
		clock.advance(1_000);
		const list = ['legal', 'short', 'over', 'weak'].map((name) => `${name}@example.com`);

		expect(
			await store.suppressions.addMany(batches(list), { ...ENTRY, reason: 'unsubscribe' }),
		).toEqual({ added: 1, known: 3 });
		const reasons = await Promise.all(
			list.map(async (address) => {
				const found = await store.suppressions.find({ address });

				return [found?.reason, found?.expiresAt];
			}),
		);
		expect(reasons).toEqual([
			['legal', null],
			['unsubscribe', null],
			['unsubscribe', null],
			['unsubscribe', null],
		]);
	});

	it('an imported domain holds for exactly that domain', async () => {
		const { store } = await open();
		await store.suppressions.addMany(batches(['Example.COM']), { ...ENTRY, scope: 'domain' });

		expect(await store.suppressions.find({ address: 'a@example.com' })).toBeDefined();
		expect(await store.suppressions.find({ address: 'a@sub.example.com' })).toBeUndefined();
	});

	it('keeps what was imported when the list breaks off', async () => {
		const { store } = await open();
		async function* broken(): AsyncGenerator<readonly string[]> {
			yield ['jane@example.com'];
			throw new Error('the file ended early');
		}

		await expect(store.suppressions.addMany(broken(), ENTRY)).rejects.toThrow('ended early');
		expect(await store.suppressions.count()).toBe(0);
	});
};
