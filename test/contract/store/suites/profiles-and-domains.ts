import type { Suite } from '../store-under-test';

export const senderDomainsSuite: Suite = (open) => {
	it('S2-50, S3-11: knows how many mailboxes a domain carries and since when, with or without a row', async () => {
		const { store, clock } = await open();
		const since = clock.now();
		for (const name of ['alex', 'hello']) {
			await store.mailboxes.upsert({ address: `${name}@one.example` });
			clock.advance(1_000);
		}
		await store.mailboxes.upsert({ address: 'alex@two.example' });
		await store.senderDomains.upsert({ domain: 'One.example', restAfterDays: 90 });
		await store.senderDomains.upsert({ domain: 'spare.example', reserve: true, maxMailboxes: 5 });

		expect(await store.senderDomains.list()).toMatchObject([
			{
				domain: 'one.example',
				mailboxes: 2,
				maxMailboxes: 3,
				restAfterDays: 90,
				inUseSince: since,
			},
			{ domain: 'spare.example', mailboxes: 0, maxMailboxes: 5, reserve: true, inUseSince: null },
			{ domain: 'two.example', mailboxes: 1, maxMailboxes: 3, reserve: false },
		]);
		await store.senderDomains.upsert({ domain: 'one.example', maxMailboxes: 2 });
		expect(await store.senderDomains.get('ONE.example')).toMatchObject({
			maxMailboxes: 2,
			restAfterDays: 90,
		});
	});

	it('rests with all of its mailboxes, never shorter than before, and leaves others alone', async () => {
		const { store, clock } = await open();
		const [until, later] = [clock.now() + 1_000, clock.now() + 5_000];
		const resting = await store.mailboxes.upsert({ address: 'alex@one.example' });
		const longer = await store.mailboxes.upsert({ address: 'hello@one.example' });
		const other = await store.mailboxes.upsert({ address: 'alex@two.example' });
		await store.mailboxes.schedule(longer.id, { cooldownUntil: later });
		await store.senderDomains.rest('one.example', until);

		const restsUntil = async (id: string) => (await store.mailboxes.get(id))?.cooldownUntil;
		expect(await restsUntil(resting.id)).toBe(until);
		expect(await restsUntil(longer.id)).toBe(later);
		expect(await restsUntil(other.id)).toBeNull();
		await store.senderDomains.rest('one.example', later);
		await store.senderDomains.rest('one.example', until);
		expect(await store.senderDomains.get('one.example')).toMatchObject({ cooldownUntil: later });
		expect(await store.mailboxes.findFree({ now: clock.now(), limit: 5, tags: [] })).toHaveLength(
			1,
		);
	});
};

export const profilesSuite: Suite = (open) => {
	it('S1-07: adds versions, and only an activated one decides', async () => {
		const { store } = await open();
		const save = async (frequencyDays: number) =>
			await store.profiles.save({ name: 'default', rules: { frequencyDays }, actor: 'anna' }, 2);

		expect(await save(5)).toMatchObject({ version: 2, rules: { frequencyDays: 5 }, actor: 'anna' });
		expect(await save(7)).toMatchObject({ version: 3 });
		expect(await store.profiles.getActive('default')).toBeUndefined();

		await store.profiles.activate('default', 2);
		expect(await store.profiles.getActive('default')).toMatchObject({ version: 2 });
		expect(await store.profiles.getActive('other')).toBeUndefined();
		expect(
			(await store.profiles.list()).map(({ version, active }) => [version, active]),
		).toEqual([[3, false], [2, true]]); // prettier-ignore

		await store.profiles.activate('default', null);
		expect(await store.profiles.getActive('default')).toBeUndefined();
		expect(await store.profiles.get('default', 3)).toMatchObject({ rules: { frequencyDays: 7 } });
	});
};
