import type { ThreadStop } from '../../../../lib/store/thread-stops';
import type { Suite } from '../store-under-test';

const spf: ThreadStop = {
	subjectKind: 'domain',
	subject: 'One.example',
	cause: 'spf',
	reason: 'SPF of one.example failed twice in a row',
	actor: 'workflow:1',
	since: 1_000,
};

export const threadStopsSuite: Suite = (open) => {
	it('keeps each cause once, with its beginning, and lifts one or all', async () => {
		const { store } = await open();
		const { threadStops } = store;
		expect(await threadStops.stop(spf)).toBe(true);
		expect(await threadStops.stop({ ...spf, subject: 'one.example', since: 9_000 })).toBe(false);
		expect(await threadStops.stop({ ...spf, cause: 'person', since: 2_000 })).toBe(true);
		expect(await threadStops.stop({ ...spf, cause: 'dkim', since: 3_000 })).toBe(true);
		const domain = { subjectKind: 'domain', subject: 'ONE.example' } as const;

		expect(await threadStops.list()).toMatchObject([
			{ ...spf, subject: 'one.example' },
			{ cause: 'person' },
			{ cause: 'dkim' },
		]);
		expect(await threadStops.lift({ ...domain, cause: 'spf' })).toBe(1);
		expect(await threadStops.lift({ ...domain, cause: 'spf' })).toBe(0);
		// Another kind of the same name is another subject.
		expect(await threadStops.lift({ ...domain, subjectKind: 'server' })).toBe(0);
		expect(await threadStops.lift(domain)).toBe(2);
		expect(await threadStops.list()).toEqual([]);
	});

	it('finds what holds for an account: its own, its domain and its server', async () => {
		const { store } = await open();
		const server = await store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.com',
			mailFromAddress: 'b@example.com',
		});
		const served = await store.mailboxes.upsert({
			address: 'alex@two.example',
			serverId: server.id,
		});
		const own = await store.mailboxes.upsert({ address: 'anna@two.example' });
		const stop = { ...spf, cause: 'person' };
		await store.threadStops.stop(spf);
		await store.threadStops.stop({ ...stop, subjectKind: 'server', subject: server.id });
		await store.threadStops.stop({ ...stop, subjectKind: 'mailbox', subject: own.id });
		await store.threadStops.stop({
			...stop,
			subjectKind: 'mailbox',
			subject: 'credential:sales@four.example',
		});

		const found = await store.threadStops.findFor([
			{ address: 'Nobody@ONE.example' },
			{ address: 'ALEX@two.example' },
			{ address: 'alex@two.example', mailboxId: served.id, serverId: null },
			{ address: 'anna@two.example' },
			{ address: 'sales@four.example' },
			{ address: 'alias@three.example', mailboxId: own.id, domain: 'one.example' },
			{ address: 'fine@three.example' },
		]);

		expect(found.map((stops) => stops.map(({ subjectKind }) => subjectKind))).toEqual([
			['domain'],
			['server'],
			[],
			['mailbox'],
			['mailbox'],
			expect.arrayContaining(['domain', 'mailbox']),
			[],
		]);
	});

	it('a decision that names no sender is not asked about stops', async () => {
		const { store } = await open();
		await store.threadStops.stop(spf);
		const question = {
			address: 'jane@example.com',
			campaignId: '',
			leadId: null,
			keyHashes: [],
			earlierSince: null,
			counters: [],
			now: 1_000,
		};

		const answers = await store.facts.read([
			question,
			{ ...question, sender: { address: 'alex@one.example' } },
			{ ...question, sender: { address: 'alex@two.example' } },
		]);

		expect(answers.map(({ threadStops }) => threadStops.map(({ cause }) => cause))).toEqual([
			[],
			['spf'],
			[],
		]);
	});

	it('is left out of the pick for a first mail only', async () => {
		const { store, clock } = await open();
		const server = await store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.com',
			mailFromAddress: 'b@example.com',
		});
		const address = ['own@two.example', 'domain@one.example', 'served@two.example', 'free@two.example'] as const; // prettier-ignore
		const [own, , , free] = await Promise.all(
			address.map(
				async (name) =>
					await store.mailboxes.upsert({
						address: name,
						serverId: name.startsWith('served') ? server.id : null,
					}),
			),
		);
		await store.threadStops.stop(spf);
		await store.threadStops.stop({ ...spf, subjectKind: 'mailbox', subject: own?.id ?? '' });
		await store.threadStops.stop({ ...spf, subjectKind: 'server', subject: server.id });
		const pick = { now: clock.now(), limit: 9, tags: [] };
		const idsOf = (rows: ReadonlyArray<{ readonly id: string }>) => rows.map(({ id }) => id);

		expect(await store.mailboxes.findFree(pick)).toHaveLength(4);
		expect(idsOf(await store.mailboxes.findFree({ ...pick, beginsThread: true }))).toEqual([
			free?.id,
		]);
		expect(idsOf(await store.mailboxes.list({ limit: 9, beginsThread: true }))).toEqual([free?.id]);
		await store.threadStops.lift({ subjectKind: 'server', subject: server.id });
		expect(await store.mailboxes.findFree({ ...pick, beginsThread: true })).toHaveLength(2);
	});
};
