import type { NewSuppression } from '../../../../lib/store/suppression-list';
import { sampleAttempt } from '../../../support/store-samples';
import type { Suite } from '../store-under-test';

const optOut = (subject: string, more: Partial<NewSuppression> = {}): NewSuppression => ({
	scope: 'address',
	subject,
	reason: 'unsubscribe',
	actor: 'test',
	...more,
});

const DAY = 86_400_000;

export const suppressionSuite: Suite = (open) => {
	it('finds an opt-out under any spelling of the address', async () => {
		const { store } = await open();
		expect(await store.suppressions.add([optOut('Jane.Doe@Example.COM')])).toBe(1);

		const found = await store.suppressions.find({ address: ' jane.doe@example.com ' });

		expect(found).toMatchObject({
			scope: 'address',
			subject: 'jane.doe@example.com',
			reason: 'unsubscribe',
			actor: 'test',
			expiresAt: null,
		});
		expect(found?.subjectHash).toMatch(/^[0-9a-f]{32}$/);
	});

	it('ALwrity bug: one gmail.com opt-out leaves every other gmail.com address writable', async () => {
		const { store } = await open();
		await store.suppressions.add([optOut('jane.doe+news@gmail.com')]);

		expect(await store.suppressions.find({ address: 'janedoe@googlemail.com' })).toBeDefined();
		expect(await store.suppressions.find({ address: 'john@gmail.com' })).toBeUndefined();
	});

	it('keeps dots and plus signs apart outside Gmail', async () => {
		const { store } = await open();
		await store.suppressions.add([optOut('jane.doe@example.com')]);

		expect(await store.suppressions.find({ address: 'janedoe@example.com' })).toBeUndefined();
		expect(await store.suppressions.find({ address: 'jane.doe+x@example.com' })).toBeUndefined();
	});

	it('matches exactly the domain that was entered', async () => {
		const { store } = await open();
		await store.suppressions.add([optOut('Example.com', { scope: 'domain', reason: 'legal' })]);

		expect(await store.suppressions.find({ address: 'a@example.com' })).toMatchObject({
			scope: 'domain',
			subject: 'example.com',
		});
		expect(await store.suppressions.find({ address: 'a@mail.example.com' })).toBeUndefined();
		expect(await store.suppressions.find({ address: 'a@notexample.com' })).toBeUndefined();
	});

	it('matches subdomains only with includeSubdomains', async () => {
		const { store } = await open();
		await store.suppressions.add([
			optOut('example.com', { scope: 'domain', includeSubdomains: true }),
		]);

		expect(await store.suppressions.find({ address: 'a@deep.mail.example.com' })).toBeDefined();
		expect(await store.suppressions.find({ address: 'a@example.com' })).toBeDefined();
		expect(await store.suppressions.find({ address: 'a@example.net' })).toBeUndefined();
	});

	it('holds a campaign opt-out within its campaign', async () => {
		const { store } = await open();
		await store.suppressions.add([
			optOut('jane@example.com', { scope: 'campaign', campaignId: 'spring' }),
		]);

		const find = async (campaignId?: string) =>
			await store.suppressions.find({ address: 'jane@example.com', campaignId });
		expect(await find('spring')).toBeDefined();
		expect(await find('autumn')).toBeUndefined();
		expect(await find()).toBeUndefined();
	});

	it('refuses a campaign entry without a campaign', async () => {
		const { store } = await open();

		await expect(
			store.suppressions.add([optOut('jane@example.com', { scope: 'campaign' })]),
		).rejects.toThrow('names a campaign');
	});

	it('forgets an entry when it expires and counts its renewal as new', async () => {
		const { store, clock } = await open();
		const full = optOut('jane@example.com', {
			reason: 'hard_bounce',
			expiresAt: clock.now() + DAY,
		});
		await store.suppressions.add([full]);
		expect(await store.suppressions.count()).toBe(1);

		clock.advance(DAY);
		expect(await store.suppressions.find({ address: 'jane@example.com' })).toBeUndefined();
		expect(await store.suppressions.count()).toBe(0);

		expect(await store.suppressions.add([{ ...full, expiresAt: clock.now() + DAY }])).toBe(1);
		expect(await store.suppressions.find({ address: 'jane@example.com' })).toBeDefined();
	});

	it('never weakens an opt-out: neither its reason nor its life', async () => {
		const { store, clock } = await open();
		await store.suppressions.add([optOut('jane@example.com', { reason: 'complaint' })]);
		const weaker = optOut('jane@example.com', { reason: 'import', expiresAt: clock.now() + DAY });

		expect(await store.suppressions.add([weaker])).toBe(0);

		const found = await store.suppressions.find({ address: 'jane@example.com' });
		expect(found).toMatchObject({ reason: 'complaint', expiresAt: null });
	});

	it('keeps the strongest reason, in whatever order they come', async () => {
		const { store } = await open();
		const rising = [
			...(['import', 'manual', 'hard_bounce', 'not_interested'] as const),
			...(['unsubscribe', 'complaint', 'legal'] as const),
		];
		const reasonAfter = async (...reasons: ReadonlyArray<NewSuppression['reason']>) => {
			const subject = `${reasons.join('-')}@example.com`;
			for (const reason of reasons) await store.suppressions.add([optOut(subject, { reason })]);

			return (await store.suppressions.find({ address: subject }))?.reason;
		};

		for (const [index, strong] of rising.entries()) {
			for (const weak of rising.slice(0, index)) {
				expect([weak, await reasonAfter(weak, strong)]).toEqual([weak, strong]);
				expect([weak, await reasonAfter(strong, weak)]).toEqual([weak, strong]);
			}
		}
	});

	it('forgets an expired entry of a domain as well, and tells of the person before the domain', async () => {
		const { store, clock } = await open();
		await store.suppressions.add([
			optOut('example.com', { scope: 'domain', expiresAt: clock.now() + DAY }),
			optOut('jane@example.com'),
		]);
		const find = async (address: string) => await store.suppressions.find({ address });

		expect(await find('jane@example.com')).toMatchObject({ scope: 'address' });
		expect(await find('john@example.com')).toMatchObject({ scope: 'domain' });
		clock.advance(DAY);
		expect(await find('john@example.com')).toBeUndefined();
	});

	it('keeps out the recipient of a mail, whose address may be erased', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(sampleAttempt('a1', { recipient: 'jane.doe@gmail.com' }));
		const entry = { reason: 'unsubscribe', actor: 'recipient' } as const;
		expect(await store.suppressions.findRecipientOf('a1')).toBeUndefined();
		await store.people.erase('janedoe@gmail.com');

		expect(await store.suppressions.addRecipientOf('a1', entry)).toBe(true);
		expect(await store.suppressions.addRecipientOf('a1', entry)).toBe(false);
		expect(await store.suppressions.addRecipientOf('none', entry)).toBe(false);
		expect(await store.suppressions.findRecipientOf('a1')).toMatchObject({ subject: null });
		expect(await store.suppressions.find({ address: 'janedoe+x@gmail.com' })).toMatchObject({
			reason: 'unsubscribe',
		});
	});

	it('lengthens and strengthens an entry on renewal', async () => {
		const { store, clock } = await open();
		const soft = optOut('jane@example.com', {
			reason: 'hard_bounce',
			expiresAt: clock.now() + DAY,
		});
		await store.suppressions.add([soft]);
		await store.suppressions.add([optOut('jane@example.com', { note: 'wrote to us' })]);

		expect(await store.suppressions.find({ address: 'jane@example.com' })).toMatchObject({
			reason: 'unsubscribe',
			note: 'wrote to us',
			expiresAt: null,
		});
	});

	it('moves the end of an entry only further away', async () => {
		const { store, clock } = await open();
		const until = async (days: number) => {
			const expiresAt = clock.now() + days * DAY;
			await store.suppressions.add([optOut('jane@example.com', { expiresAt })]);

			return (await store.suppressions.find({ address: 'jane@example.com' }))?.expiresAt;
		};

		expect(await until(90)).toBe(clock.now() + 90 * DAY);
		expect(await until(30)).toBe(clock.now() + 90 * DAY);
		expect(await until(120)).toBe(clock.now() + 120 * DAY);
	});

	it('takes a list with repetitions and tells how many were new', async () => {
		const { store } = await open();
		await store.suppressions.add([optOut('b@example.com')]);
		const many = Array.from({ length: 450 }, (_, index) => optOut(`p${index}@example.com`));

		expect(
			await store.suppressions.add([...many, optOut('b@example.com'), many[0] ?? optOut('')]),
		).toBe(450);
		expect(await store.suppressions.count()).toBe(451);
	});

	it('restores an address', async () => {
		const { store } = await open();
		await store.suppressions.add([optOut('jane@example.com')]);
		expect(
			await store.suppressions.get({ scope: 'address', subject: 'Jane@example.com' }),
		).toMatchObject({
			reason: 'unsubscribe',
		});
		expect(
			await store.suppressions.get({ scope: 'domain', subject: 'example.com' }),
		).toBeUndefined();

		expect(await store.suppressions.remove({ scope: 'address', subject: 'JANE@example.com' })).toBe(
			true,
		);
		expect(await store.suppressions.remove({ scope: 'address', subject: 'jane@example.com' })).toBe(
			false,
		);
		expect(await store.suppressions.find({ address: 'jane@example.com' })).toBeUndefined();
	});

	it('S0-31: pages through everything once, in a stable order', async () => {
		const { store, clock } = await open();
		for (let index = 0; index < 7; index += 1) {
			await store.suppressions.add([optOut(`p${index}@example.com`)]);
			if (index % 2) clock.advance(1);
		}

		const seen: Array<string | null> = [];
		let cursor: string | undefined;
		do {
			const page = await store.suppressions.list({ limit: 3, cursor });
			seen.push(...page.entries.map(({ subject }) => subject));
			cursor = page.nextCursor ?? undefined;
		} while (cursor !== undefined);

		expect(seen).toHaveLength(7);
		expect(new Set(seen).size).toBe(7);
	});

	it('S0-50: lists by reason', async () => {
		const { store } = await open();
		await store.suppressions.add([
			optOut('a@example.com', { note: 'User requested unsubscribe' }),
			optOut('b@example.com', { reason: 'complaint' }),
		]);

		const { entries, nextCursor } = await store.suppressions.list({
			limit: 10,
			reason: 'unsubscribe',
		});
		expect(entries.map(({ subject, note }) => [subject, note])).toEqual([
			['a@example.com', 'User requested unsubscribe'],
		]);
		expect(nextCursor).toBeNull();
	});
};
