import { restUntil } from '../../../../lib/store/sender-rest';
import type { Suite } from '../store-under-test';

/** What a mailbox that is changed, or new to the pool, keeps of what was known before. */
export const changedMailboxesSuite: Suite = (open) => {
	it.each([
		[{ windowStart: '07:00' }, 'now'],
		[{ windowEnd: '20:00' }, 'now'],
		[{ timeZone: 'Asia/Tokyo' }, 'now'],
		[{ rollingCap: 60 }, 'now'],
		// Mailboxes that are moved to another server together do not all begin at once there.
		[{ serverId: 'roomy' }, 'tomorrow'],
		[{ timeZone: 'Europe/Berlin', windowStart: '09:00', rollingCap: 50, serverId: 'full' }, 'tomorrow'],
	] as const)('waits for no moment of other settings: %j', async (change, moment) => {
		const { store, clock } = await open();
		const moments = { now: clock.now(), tomorrow: clock.now() + 86_400_000 };
		const address = 'alex@example.net';
		const { id } = await store.mailboxes.upsert({
			...{ address, timeZone: 'Europe/Berlin', windowStart: '09:00', windowEnd: '17:00' },
			...{ rollingCap: 50, serverId: 'full' },
		});
		await store.mailboxes.schedule(id, { nextAt: moments.tomorrow });

		expect(await store.mailboxes.upsert({ address, ...change })).toMatchObject({
			nextAt: moments[moment],
		});
	}); // prettier-ignore

	it.each([
		[{ secrets: { smtpPassword: 'right' } }, 'active'],
		[{ smtp: { host: 'mail.example.net', port: 587, security: 'starttls', user: 'alex' } }, 'active'],
		[{ imap: { host: 'imap.example.net', port: 993, security: 'tls' } }, 'active'],
		[{ secrets: { smtpPassword: 'wrong' }, fromName: 'Alex' }, 'auth_failed'],
		[{ smtp: { host: 'mail.example.net', port: 587, security: 'starttls' } }, 'auth_failed'],
		[{ dailyCap: 40 }, 'auth_failed'],
		[{ secrets: { smtpPassword: 'right' }, status: 'disabled' }, 'disabled'],
	] as const)('that could not sign in, changed to %j, is %s', async (change, status) => {
		const { store } = await open();
		const address = 'alex@example.net';
		const { id } = await store.mailboxes.upsert({
			address,
			smtp: { host: 'mail.example.net', port: 587, security: 'starttls' },
			secrets: { smtpPassword: 'wrong' },
		});
		await store.mailboxes.setStatus(id, 'auth_failed', '535 5.7.8 Bad credentials');
		await store.mailboxes.upsert({ address, ...change });

		expect(await store.mailboxes.get(id)).toMatchObject({
			status,
			statusReason: status === 'active' ? null : '535 5.7.8 Bad credentials',
		});
	}); // prettier-ignore

	it('a pause is not lifted by a new password', async () => {
		const { store } = await open();
		const address = 'alex@example.net';
		const { id } = await store.mailboxes.upsert({ address, secrets: { smtpPassword: 'old' } });
		await store.mailboxes.setStatus(id, 'paused', 'too many bounces');

		expect(
			await store.mailboxes.upsert({ address, secrets: { smtpPassword: 'new' } }),
		).toMatchObject({ status: 'paused', statusReason: 'too many bounces' });
	});

	it('a new one rests with its domain', async () => {
		const { store, clock } = await open();
		const until = clock.now() + 86_400_000;
		await store.senderDomains.rest('example.net', until);

		expect(await store.mailboxes.upsert({ address: 'alex@Example.NET' })).toMatchObject({
			cooldownUntil: until,
		});
		clock.setTo(until + 1);
		expect(await store.mailboxes.upsert({ address: 'kim@example.net' })).toMatchObject({
			cooldownUntil: null,
		});
	});

	it('an account that sent from a credential keeps its name, record and rest when it gets a row', async () => {
		const { store, clock } = await open();
		const now = clock.now();
		const id = 'credential:alex@example.net';
		await store.mailboxes.countResult({ mailboxId: id, provider: 'google', day: '2026-11-02', outcome: 'bounced' });
		await restUntil(store, id, { now, until: now + 900_000, reason: 'rate' });
		const row = await store.mailboxes.upsert({ address: 'Alex@example.net', secrets: { smtpPassword: 'planted' } });

		expect(row).toMatchObject({ id, address: 'alex@example.net', cooldownUntil: now + 900_000 });
		expect(await store.mailboxes.readSecrets(id)).toEqual({ smtpPassword: 'planted' });
		expect((await store.mailboxes.upsert({ address: 'alex@example.net', dailyCap: 30 })).id).toBe(id);
		expect((await store.mailboxes.upsert({ address: 'kim@example.net' })).id).not.toContain('kim');
	}); // prettier-ignore
};
