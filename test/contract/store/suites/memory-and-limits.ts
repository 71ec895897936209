import type { Suite } from '../store-under-test';

const result = {
	address: 'jane@example.com',
	level: 'rcpt',
	mxSet: 'mx1.example.com,mx2.example.com',
	verdict: 'valid',
	reason: 'accepted',
	result: { code: 250, nested: { catchAll: false } },
	checkedAt: 1,
	expiresAt: 100,
};

export const verificationSuite: Suite = (open) => {
	it('remembers a result until it expires', async () => {
		const { store } = await open();
		await store.verifications.putResults([{ ...result, address: 'Jane@EXAMPLE.com' }]);

		expect(await store.verifications.getResult('jane@example.com', 'rcpt', 99)).toEqual(result);
		expect(await store.verifications.getResult('jane@example.com', 'rcpt', 100)).toBeUndefined();
		expect(await store.verifications.getResult('jane@example.com', 'mx', 99)).toBeUndefined();
	});

	it('replaces a result, also within one list', async () => {
		const { store } = await open();
		await store.verifications.putResults([result]);
		await store.verifications.putResults([
			{ ...result, verdict: 'unknown' },
			{ ...result, verdict: 'invalid' },
		]);

		expect(await store.verifications.getResult('jane@example.com', 'rcpt', 9)).toMatchObject({
			verdict: 'invalid',
		});
		await store.verifications.putResults([]);
	});

	it('remembers what a domain did', async () => {
		const { store } = await open();
		const trait = {
			domain: 'example.com',
			mxSet: 'mx1.example.com',
			identity: 'mx-1',
			trait: 'catch_all',
			confidence: 'high',
			checkedAt: 1,
			expiresAt: 100,
		};
		await store.verifications.putTrait({ ...trait, trait: 'none' });
		await store.verifications.putTrait(trait);
		const get = async (mxSet: string, now: number) =>
			await store.verifications.getTrait('example.com', mxSet, 'mx-1', now);

		expect(await get('mx1.example.com', 99)).toEqual(trait);
		expect(await get('other.example.com', 99)).toBeUndefined();
		expect(await get('mx1.example.com', 100)).toBeUndefined();
	});

	it('S4-16: takes probe rows', async () => {
		const { store } = await open();
		const probe = {
			at: 1,
			address: 'jane@example.com',
			domain: 'example.com',
			level: 'rcpt',
			reason: 'accepted',
			verdict: 'valid',
		};

		await store.verifications.logProbes([
			probe,
			{ ...probe, code: 250, enhanced: '2.1.5', tls: true, ms: 12 },
		]);
		await store.verifications.logProbes([]);
	});

	it('hands a due retry to one caller until the lease ends', async () => {
		const { store } = await open();
		const retry = {
			address: 'jane@example.com',
			mxGroup: 'g',
			identity: 'mx-1',
			request: { level: 'rcpt' },
			attempt: 1,
			dueAt: 100,
		};
		await store.verifications.scheduleRetry(retry);
		await store.verifications.scheduleRetry({ ...retry, address: 'john@example.com', dueAt: 50 });
		const claim = async (now: number, limit = 10) =>
			(await store.verifications.claimDueRetries({ now, limit, leaseUntil: now + 10 })).map(
				({ address }) => address,
			);

		expect(await claim(99)).toEqual(['john@example.com']);
		expect(await claim(100)).toEqual(['jane@example.com']);
		expect(await claim(109)).toEqual(['john@example.com']);
		expect(await claim(500, 1)).toHaveLength(1);
	});

	it('keeps one retry per address and identity', async () => {
		const { store } = await open();
		const retry = {
			address: 'jane@example.com',
			mxGroup: 'g',
			identity: 'mx-1',
			request: {},
			attempt: 1,
			dueAt: 100,
		};
		await store.verifications.scheduleRetry(retry);
		await store.verifications.claimDueRetries({ now: 100, limit: 1, leaseUntil: 999 });
		await store.verifications.scheduleRetry({ ...retry, attempt: 2, dueAt: 300 });

		expect(await store.verifications.countRetries()).toBe(1);
		expect(
			await store.verifications.claimDueRetries({ now: 300, limit: 5, leaseUntil: 400 }),
		).toMatchObject([{ attempt: 2, dueAt: 300 }]);
		await store.verifications.removeRetry('JANE@example.com', 'mx-1');
		expect(await store.verifications.countRetries()).toBe(0);
	});
};

export const rateLimitsSuite: Suite = (open) => {
	const perSecond = { bucket: 'a', capacity: 2, refillPerSecond: 1 };

	it('takes from all buckets or from none', async () => {
		const { store } = await open();
		const slow = { bucket: 'b', capacity: 1, refillPerSecond: 0.1 };

		expect(await store.rateLimits.take([perSecond, slow], 0)).toBe(0);
		expect(await store.rateLimits.take([perSecond, slow], 0)).toBe(10_000);
		expect(await store.rateLimits.take([perSecond], 0)).toBe(0);
		expect(await store.rateLimits.take([perSecond], 0)).toBe(1_000);
		expect(await store.rateLimits.take([], 0)).toBe(0);
	});

	it('refills with time up to the capacity', async () => {
		const { store } = await open();
		const taken = async (now: number) => (await store.rateLimits.take([perSecond], now)) === 0;
		expect([await taken(0), await taken(0), await taken(500), await taken(1_000)]).toEqual([
			true,
			true,
			false,
			true,
		]);

		expect([await taken(90_000), await taken(90_000), await taken(90_000)]).toEqual([
			true,
			true,
			false,
		]);
	});

	it('gives nothing away when the clock jumps back', async () => {
		const { store } = await open();
		await store.rateLimits.take([perSecond], 50_000);
		await store.rateLimits.take([perSecond], 50_000);

		expect(await store.rateLimits.take([perSecond], 10_000)).toBeGreaterThan(0);
		expect(await store.rateLimits.take([perSecond], 50_500)).toBe(500);
	});

	it('takes what is left when the clock jumps back, and refills nothing twice', async () => {
		const { store } = await open();
		await store.rateLimits.take([perSecond], 50_000);

		expect(await store.rateLimits.take([perSecond], 10_000)).toBe(0);
		expect(await store.rateLimits.take([perSecond], 50_000)).toBe(1_000);
	});

	it('obeys the other side: a block is never shortened', async () => {
		const { store } = await open();
		await store.rateLimits.block('a', 5_000);
		await store.rateLimits.block('a', 1_000);

		expect(await store.rateLimits.take([perSecond], 2_000)).toBe(3_000);
		expect(await store.rateLimits.take([perSecond], 5_000)).toBe(0);
	});

	it('gives 5 tokens to 16 who ask at once', async () => {
		const { store } = await open();
		const five = { bucket: 'five', capacity: 5, refillPerSecond: 0.001 };
		const waits = await Promise.all(
			Array.from({ length: 16 }, async () => await store.rateLimits.take([five], 1)),
		);

		expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
	});

	it('S4-14: keeps a breaker', async () => {
		const { store } = await open();
		const state = {
			breaker: 'google x mx-1',
			state: 'open',
			hard: true,
			recent: 'oob',
			consecutive: 2,
			openedAt: 1,
			openUntil: 9,
			openMs: 8,
			reason: '421 4.7.0',
			updatedAt: 1,
		} as const;
		await store.rateLimits.putBreaker({ ...state, state: 'closed' });
		await store.rateLimits.putBreaker(state);

		expect(await store.rateLimits.getBreaker('google x mx-1')).toEqual(state);
		expect(await store.rateLimits.getBreaker('other')).toBeUndefined();
	});
};

export const alertsSuite: Suite = (open) => {
	it('keeps an alert by its key', async () => {
		const { store } = await open();
		const alert = {
			dedupeKey: 'imap down',
			severity: 'critical',
			state: 'firing',
			firstAt: 1,
			lastAt: 2,
			lastSentAt: null,
			count: 3,
			chatId: '1',
			messageRef: null,
		} as const;
		await store.alerts.putAlert({ ...alert, count: 1 });
		await store.alerts.putAlert(alert);

		expect(await store.alerts.getAlert('imap down')).toEqual(alert);
		expect(await store.alerts.getAlert('other')).toBeUndefined();
	});

	it('hands out events until they are handled', async () => {
		const { store } = await open();
		const event = {
			kind: 'pause',
			severity: 'warning',
			subject: 'm1',
			details: { rate: 0.06 },
			dedupeKey: null,
		} as const;
		const first = await store.alerts.recordEvent({ ...event, at: 1 });
		const second = await store.alerts.recordEvent({ ...event, at: 2 });
		await store.alerts.markEventsHandled([first], 5);

		expect(await store.alerts.listEvents({ limit: 5 })).toMatchObject([
			{ id: first, handledAt: 5, details: { rate: 0.06 } },
			{ id: second, handledAt: null },
		]);
		expect(await store.alerts.listEvents({ limit: 5, unhandledOnly: true })).toHaveLength(1);
		expect(await store.alerts.countOpenEvents(0)).toMatchObject({ warning: 1 });
		expect(await store.alerts.listEvents({ limit: 5, since: 3 })).toEqual([]);
	});
};

export const consentsSuite: Suite = (open) => {
	const consent = {
		address: 'Jane@example.com',
		type: 'double_opt_in',
		source: 'https://example.net/form',
		textVersion: '3',
		actor: 'workflow 1',
		obtainedAt: 1_000,
		expiresAt: 9_000,
	} as const;

	it('S0-28: keeps the proof, newest first', async () => {
		const { store } = await open();
		const id = await store.consents.record(consent);
		await store.consents.record({ ...consent, type: 'explicit', obtainedAt: 2_000 });

		const found = await store.consents.findFor('jane@EXAMPLE.com');
		expect(found.map(({ type }) => type)).toEqual(['explicit', 'double_opt_in']);
		expect(found[1]).toEqual({
			...consent,
			id,
			address: 'jane@example.com',
			proofHash: null,
			region: null,
			revokedAt: null,
		});
		expect(await store.consents.findFor('john@example.com')).toEqual([]);
	});

	it('revokes every open record of the person, once', async () => {
		const { store, clock } = await open();
		await store.consents.record(consent);
		await store.consents.record(consent);
		await store.consents.record({ ...consent, address: 'john@example.com' });

		expect(await store.consents.revoke('jane@example.com')).toBe(2);
		expect(await store.consents.revoke('jane@example.com')).toBe(0);
		expect((await store.consents.findFor('jane@example.com'))[0]?.revokedAt).toBe(clock.now());
		expect((await store.consents.findFor('john@example.com'))[0]?.revokedAt).toBeNull();
	});

	it('pages through all records', async () => {
		const { store } = await open();
		for (let index = 0; index < 3; index += 1) await store.consents.record(consent);
		const first = await store.consents.list({ limit: 2 });

		expect(await store.consents.list({ limit: 2, cursor: first.at(-1)?.id })).toHaveLength(1);
	});
};
