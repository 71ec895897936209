import { addRecords } from '../../../../lib/store/mailbox-record';
import type { Suite } from '../store-under-test';

const NOTHING = addRecords([]);

export const mailboxesSuite: Suite = (open) => {
	it('inserts by address with working defaults', async () => {
		const { store } = await open();

		const mailbox = await store.mailboxes.upsert({
			address: 'Alex@Example.NET',
			smtp: { host: 'mail.example.net', port: 587, security: 'starttls' },
			poolTags: ['cold', 'de'],
		});

		expect(mailbox).toMatchObject({
			address: 'alex@example.net',
			domain: 'example.net',
			status: 'active',
			provider: 'custom',
			dailyCap: 50,
			poolTags: ['cold', 'de'],
			smtp: { host: 'mail.example.net', port: 587, security: 'starttls' },
			imap: {},
			reviewRequired: false,
			nextAt: 0,
		});
		expect(await store.mailboxes.get(mailbox.id)).toEqual(mailbox);
		expect(await store.mailboxes.findByAddress('alex@example.net')).toEqual(mailbox);
	});

	it('reads several at once, and counts the active ones of each server', async () => {
		const { store } = await open();
		const add = async (name: string, serverId?: string) =>
			await store.mailboxes.upsert({
				address: `${name}@example.net`,
				...(serverId === undefined ? {} : { serverId }),
			});
		const [ada, bob, eve] = [
			await add('ada', 's1'),
			await add('bob', 's1'),
			await add('eve', 's2'),
		];
		await add('max');
		await store.mailboxes.setStatus(bob.id, 'paused', 'test');

		expect(await store.mailboxes.getAll([ada.id, 'unknown', eve.id, ada.id])).toEqual(
			new Map([
				[ada.id, ada],
				[eve.id, eve],
			]),
		);
		expect(await store.mailboxes.getAll([])).toEqual(new Map());
		expect(await store.mailboxes.countByServer()).toEqual(
			new Map([
				['s1', 1],
				['s2', 1],
			]),
		);
	});

	it('updates by address and keeps what is not given, secrets too', async () => {
		const { store } = await open();
		const first = await store.mailboxes.upsert({
			address: 'alex@example.net',
			fromName: 'Alex',
			secrets: { smtpPassword: 'smtp secret', imapPassword: 'imap secret' },
		});

		const second = await store.mailboxes.upsert({ address: 'ALEX@example.net', dailyCap: 30 });
		expect(second).toMatchObject({ id: first.id, fromName: 'Alex', dailyCap: 30 });

		await store.mailboxes.upsert({ address: 'alex@example.net', secrets: { smtpPassword: 'new' } });
		expect(await store.mailboxes.readSecrets(first.id)).toEqual({
			smtpPassword: 'new',
			imapPassword: 'imap secret',
		});
	});

	it('S1-22: shows a secret only to who asks for it', async () => {
		const { store } = await open();
		const mailbox = await store.mailboxes.upsert({
			address: 'alex@example.net',
			secrets: { smtpPassword: 'planted-secret' },
		});

		expect(JSON.stringify([mailbox, await store.mailboxes.list({ limit: 5 })])).not.toContain(
			'planted',
		);
		const other = await store.mailboxes.upsert({ address: 'kim@example.net' });
		expect(await store.mailboxes.readSecrets(other.id)).toEqual({});
	});

	it('lists by status, tag and page; a tag is matched whole', async () => {
		const { store } = await open();
		for (const [name, poolTags] of [
			['a', ['de']],
			['b', ['de', 'x%y']],
			['c', ['de-2']],
		] as const) {
			await store.mailboxes.upsert({ address: `${name}@example.net`, poolTags });
		}
		const paused = await store.mailboxes.findByAddress('a@example.net');
		await store.mailboxes.setStatus(paused?.id ?? '', 'paused', 'too many bounces');
		const names = async (filter: object) =>
			(await store.mailboxes.list({ limit: 10, ...filter })).map(({ address }) => address[0]);

		expect(await names({ tag: 'de' })).toEqual(['a', 'b']);
		expect(await names({ tag: 'x%y' })).toEqual(['b']);
		expect(await names({ tag: '%' })).toEqual([]);
		expect(await names({ status: 'active' })).toEqual(['b', 'c']);
		const [first] = await store.mailboxes.list({ limit: 1 });
		expect(await names({ cursor: first?.id })).toEqual(['b', 'c']);
		expect(await store.mailboxes.get(paused?.id ?? '')).toMatchObject({
			status: 'paused',
			statusReason: 'too many bounces',
		});
	});

	it('a full mailbox is free again when its cap is raised, and only then', async () => {
		const { store, clock } = await open();
		const tomorrow = clock.now() + 86_400_000;
		const { id } = await store.mailboxes.upsert({ address: 'alex@example.net', dailyCap: 30 });
		await store.mailboxes.schedule(id, { nextAt: tomorrow });

		await store.mailboxes.upsert({ address: 'alex@example.net', dailyCap: 30, fromName: 'Alex' });
		expect(await store.mailboxes.get(id)).toMatchObject({ nextAt: tomorrow });
		await store.mailboxes.upsert({ address: 'alex@example.net', dailyCap: 40 });
		expect(await store.mailboxes.get(id)).toMatchObject({ nextAt: clock.now() });
	});

	it('lists the mailboxes of one server', async () => {
		const { store } = await open();
		await store.mailboxes.upsert({ address: 'alex@example.net', serverId: 's1' });
		await store.mailboxes.upsert({ address: 'kim@example.net', serverId: 's2' });

		const found = await store.mailboxes.list({ serverId: 's1', limit: 10 });
		expect(found.map(({ address }) => address)).toEqual(['alex@example.net']);
	});

	it('schedules the next send without touching the rest', async () => {
		const { store } = await open();
		const { id } = await store.mailboxes.upsert({ address: 'alex@example.net' });
		await store.mailboxes.schedule(id, { nextAt: 77, lastUsedAt: 70 });
		await store.mailboxes.schedule(id, { cooldownUntil: 99 });

		expect(await store.mailboxes.get(id)).toMatchObject({
			nextAt: 77,
			lastUsedAt: 70,
			cooldownUntil: 99,
		});
	});

	it('finds who may send now, longest waiting first, and gives each to one taker only', async () => {
		const { store, clock } = await open();
		const now = clock.now();
		const add = async (name: string, nextAt: number, poolTags: readonly string[] = []) => {
			const { id } = await store.mailboxes.upsert({ address: `${name}@example.net`, poolTags });
			await store.mailboxes.schedule(id, { nextAt });

			return id;
		};
		const second = await add('ada', now, ['cold']);
		const first = await add('eve', now - 1, ['warm', 'cold']);
		await add('kim', now + 1);
		const resting = await add('max', now - 2);
		await store.mailboxes.schedule(resting, { cooldownUntil: now + 1 });
		const paused = await add('zoe', now - 3);
		await store.mailboxes.setStatus(paused, 'paused', 'test');
		const free = async (change: object = {}) =>
			(await store.mailboxes.findFree({ now, limit: 10, tags: [], ...change })).map(({ id }) => id);

		expect(await free()).toEqual([first, second]);
		expect(await free({ limit: 1 })).toEqual([first]);
		expect(await free({ exclude: [first] })).toEqual([second]);
		expect(await free({ tags: ['warm', 'other'] })).toEqual([first]);
		expect(await free({ now: now + 1 })).toHaveLength(4);
		const claim = async (id: string) =>
			await store.mailboxes.claim(id, { now, nextAt: now + 60_000 });
		expect([await claim(first), await claim(first), await claim(second)]).toEqual([
			true,
			false,
			true,
		]);
		expect([await claim(resting), await claim(paused)]).toEqual([false, false]);
		expect(await store.mailboxes.get(first)).toMatchObject({
			nextAt: now + 60_000,
			lastUsedAt: now,
		});
	});

	it('says when the next one is free, however long the first of the line has to rest', async () => {
		const { store, clock } = await open();
		const now = clock.now();
		const add = async (name: string, nextAt: number, cooldownUntil: number | null) => {
			const { id } = await store.mailboxes.upsert({
				address: `${name}@example.net`,
				poolTags: [name],
			});
			await store.mailboxes.schedule(id, { nextAt, cooldownUntil });
		};
		expect(await store.mailboxes.nextFreeAt([])).toBeNull();
		await add('ada', 0, now + 86_400_000);
		expect(await store.mailboxes.nextFreeAt([])).toBe(now + 86_400_000);
		await add('eve', now + 300_000, null);
		await add('kim', now + 200_000, now + 400_000);

		expect(await store.mailboxes.nextFreeAt([])).toBe(now + 300_000);
		expect(await store.mailboxes.nextFreeAt(['ada'])).toBe(now + 86_400_000);
		expect(await store.mailboxes.nextFreeAt(['ada', 'kim'])).toBe(now + 400_000);
	});

	it('S3-19: counts results by day and provider', async () => {
		const { store } = await open();
		const count = { mailboxId: 'm1', provider: 'google', day: '2026-11-02' };
		await store.mailboxes.countResult({ ...count, outcome: 'sent' });
		await store.mailboxes.countResult({ ...count, outcome: 'sent' });
		await store.mailboxes.countResult({ ...count, outcome: 'bounced' });
		await store.mailboxes.countResult({ ...count, day: '2026-11-01', outcome: 'replied' });

		expect(
			await store.mailboxes.readResults({ mailboxId: 'm1', sinceDay: '2026-11-01' }),
		).toMatchObject([
			{ day: '2026-11-01', replied: 1, sent: 0 },
			{ day: '2026-11-02', provider: 'google', sent: 2, bounced: 1, complained: 0 },
		]);
		expect(await store.mailboxes.readResults({ mailboxId: 'm1', sinceDay: '2026-11-03' })).toEqual(
			[],
		);
	});

	it('adds up the results of all mailboxes per provider', async () => {
		const { store } = await open();
		const one = { mailboxId: 'm1', provider: 'google', day: '2026-11-02' };
		await store.mailboxes.countResults([
			{ ...one, outcome: 'sent' },
			{ ...one, mailboxId: 'm2', outcome: 'sent' },
			{ ...one, mailboxId: 'm2', day: '2026-11-03', outcome: 'blocked' },
			{ ...one, day: '2026-11-01', outcome: 'bounced' },
			{ ...one, provider: 'microsoft', outcome: 'bounced' },
		]);

		const sums = await store.mailboxes.sumResults({ sinceDay: '2026-11-02' });
		expect([...sums].sort()).toEqual([
			['google', { ...NOTHING, sent: 2, blocked: 1 }],
			['microsoft', { ...NOTHING, bounced: 1 }],
		]);
	});

	it('adds up the results of each mailbox asked for, however many they are', async () => {
		const { store } = await open();
		const one = { mailboxId: 'm1', provider: 'google', day: '2026-11-02' };
		await store.mailboxes.countResults([
			{ ...one, outcome: 'sent' },
			{ ...one, provider: 'microsoft', outcome: 'refused' },
			{ ...one, provider: 'microsoft', outcome: 'bounced' },
			{ ...one, day: '2026-11-01', outcome: 'complained' },
			{ ...one, mailboxId: 'm700', outcome: 'deferred' },
			{ ...one, mailboxId: 'other', outcome: 'sent' },
		]);
		const ids = Array.from({ length: 900 }, (_, number) => `m${number}`);

		const sums = await store.mailboxes.sumResultsOf({ ids, sinceDay: '2026-11-02' });
		expect([...sums].sort()).toEqual([
			['m1', { ...NOTHING, sent: 1, refused: 1, bounced: 1 }],
			['m700', { ...NOTHING, deferred: 1 }],
		]);
		expect(await store.mailboxes.sumResultsOf({ ids: [], sinceDay: '' })).toEqual(new Map());
	});

	it('S3-22: keeps whether a person has to look at what a mailbox sends', async () => {
		const { store } = await open();
		const { id } = await store.mailboxes.upsert({ address: 'alex@example.net' });
		const isRequired = async () => (await store.mailboxes.get(id))?.reviewRequired;
		await store.mailboxes.requireReview(id, true);
		await store.mailboxes.upsert({ address: 'alex@example.net', dailyCap: 40 });
		expect(await isRequired()).toBe(true);
		await store.mailboxes.requireReview(id, false);
		expect(await isRequired()).toBe(false);
	});

	it('counts the results of several mails at once', async () => {
		const { store } = await open();
		const one = { mailboxId: 'm1', provider: 'google', day: '2026-11-02' };
		const other = { ...one, mailboxId: 'm2' };
		await store.mailboxes.countResult({ ...one, outcome: 'sent' });
		await store.mailboxes.countResults([
			{ ...other, outcome: 'sent' },
			{ ...one, outcome: 'sent' },
			{ ...one, outcome: 'deferred' },
			{ ...one, outcome: 'sent' },
			{ ...one, provider: 'microsoft', outcome: 'sent' },
		]);
		await store.mailboxes.countResults([]);
		const daysOf = async (mailboxId: string) =>
			await store.mailboxes.readResults({ mailboxId, sinceDay: one.day });

		expect(await daysOf('m1')).toMatchObject([
			{ provider: 'google', sent: 3, deferred: 1, bounced: 0 },
			{ provider: 'microsoft', sent: 1, deferred: 0 },
		]);
		expect(await daysOf('m2')).toMatchObject([{ provider: 'google', sent: 1 }]);
	});

	it('S2-24: holds 1,200 mailboxes', async () => {
		const { store } = await open();
		await store.transaction(async ({ mailboxes }) => {
			for (let index = 0; index < 1_200; index += 1) {
				await mailboxes.upsert({ address: `m${index}@d${index % 400}.example` });
			}
		});

		expect(await store.mailboxes.list({ limit: 5_000 })).toHaveLength(1_200);
	});
};

export const serversSuite: Suite = (open) => {
	it('S4-26: a raised cap puts the mailboxes of a full server back into line, an equal one does not', async () => {
		const { store, clock } = await open();
		const names = { heloName: 'out1.example.net', mailFromAddress: 'probe@example.net' };
		const upsert = async (dailyCap: number) =>
			await store.servers.upsert({ name: 'out1', ...names, dailyCap });
		const { id: serverId } = await upsert(5);
		const own = await store.mailboxes.upsert({ address: 'ada@example.net', serverId });
		const other = await store.mailboxes.upsert({ address: 'eve@example.net' });
		const tomorrow = clock.now() + 86_400_000;
		for (const { id } of [own, other]) await store.mailboxes.schedule(id, { nextAt: tomorrow });
		const nextAt = async (id: string) => (await store.mailboxes.get(id))?.nextAt;

		await upsert(5);
		expect(await nextAt(own.id)).toBe(tomorrow);
		await upsert(6);
		expect(await nextAt(own.id)).toBe(clock.now());
		expect(await nextAt(other.id)).toBe(tomorrow);
	});

	it('S4-17, S4-36: keeps one identity per server, by name', async () => {
		const { store } = await open();
		const first = await store.servers.upsert({
			name: 'mx-1',
			heloName: 'mx1.example.net',
			mailFromAddress: 'probe@example.net',
			poolTags: ['eu'],
			limits: { probesPerMinute: 30 },
		});
		const second = await store.servers.upsert({
			name: 'mx-1',
			heloName: 'mx-1.example.net',
			mailFromAddress: 'probe@example.net',
			dailyCap: 400,
		});

		expect(second).toMatchObject({
			id: first.id,
			heloName: 'mx-1.example.net',
			identityDomain: 'example.net',
			status: 'enabled',
			tier: 'fresh',
			poolTags: ['eu'],
			limits: { probesPerMinute: 30 },
			dailyCap: 400,
			maxMailboxes: 150,
			weight: 1,
			score: null,
		});
		expect(await store.servers.get(first.id)).toEqual(second);
	});

	it('S4-25: drains, disables and quarantines with a reason', async () => {
		const { store } = await open();
		const server = await store.servers.upsert({
			name: 'mx-1',
			heloName: 'mx1.example.net',
			mailFromAddress: 'probe@example.net',
			poolTags: ['eu'],
		});
		await store.servers.setStatus(server.id, 'draining', 'move to another provider');

		expect(await store.servers.list({ status: 'enabled' })).toEqual([]);
		expect(await store.servers.list({ status: 'draining', tag: 'eu' })).toMatchObject([
			{ name: 'mx-1', statusReason: 'move to another provider' },
		]);
		expect(await store.servers.list({ tag: 'us' })).toEqual([]);
	});

	it('keeps a status that was set while the score was worked out', async () => {
		const { store } = await open();
		const { id } = await store.servers.upsert({
			name: 'mx-1',
			heloName: 'mx1.example.net',
			mailFromAddress: 'probe@example.net',
		});
		await store.servers.setScore(id, { score: 90, weightIfEnabled: 0.83 });
		expect(await store.servers.get(id)).toMatchObject({ score: 90, weight: 0.83 });
		await store.servers.setStatus(id, 'quarantined', 'listed');
		await store.servers.setScore(id, { score: 85, weightIfEnabled: 0.75 });

		expect(await store.servers.get(id)).toMatchObject({
			status: 'quarantined',
			statusReason: 'listed',
			score: 85,
			weight: 0,
		});
	});
};
