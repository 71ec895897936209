import { openFreshStore } from '../../../../lib/adapters/store/open-store';
import type { Postgres } from '../../../../sandbox/servers/postgres';
import { startPostgres } from '../../../../sandbox/servers/postgres';

let server: Postgres;

beforeAll(async () => {
	server = await startPostgres();
});

afterAll(async () => {
	await server.stop();
});

describe('a PostgreSQL store', () => {
	it('keeps a generated pepper for all machines that share it', async () => {
		const options = { kind: 'postgres', connectionString: server.url, schema: 's0' } as const;
		const [first, second] = await Promise.all([openFreshStore(options), openFreshStore(options)]);
		const optOut = {
			scope: 'address',
			subject: 'jane@example.com',
			reason: 'unsubscribe',
			actor: 'test',
		} as const;
		await first.suppressions.add([optOut]);

		expect(await second.suppressions.find({ address: 'jane@example.com' })).toBeDefined();
		await first.close();
		await second.close();
	});

	it('refuses an empty pepper where one was given before', async () => {
		const options = { kind: 'postgres', connectionString: server.url, schema: 's3' } as const;
		await (await openFreshStore({ ...options, pepper: 'p' })).close();

		await expect(openFreshStore(options)).rejects.toThrow('"Pepper" is not the one');
	});

	it('says that the database does not exist', async () => {
		const { host, port, user, password } = server;

		await expect(
			openFreshStore({
				kind: 'postgres',
				host,
				port,
				user,
				password,
				database: 'nowhere',
				pepper: 'p',
			}),
		).rejects.toMatchObject({
			code: 'store_unavailable',
			message: expect.stringContaining('the database does not exist') as string,
		});
	});

	it('wants an encryption key only when there is a secret to keep', async () => {
		const store = await openFreshStore({
			kind: 'postgres',
			connectionString: server.url,
			schema: 's1',
			pepper: 'p',
		});
		try {
			await store.mailboxes.upsert({ address: 'alex@example.net' });
			await expect(
				store.mailboxes.upsert({ address: 'alex@example.net', secrets: { smtpPassword: 'x' } }),
			).rejects.toThrow('has no encryption key');
		} finally {
			await store.close();
		}
	});

	it('opens old boxes after a key rotation and refuses a wrong key', async () => {
		const options = {
			kind: 'postgres',
			connectionString: server.url,
			schema: 's2',
			pepper: 'p',
		} as const;
		const secrets = { smtpPassword: 'kept' };
		const first = await openFreshStore({ ...options, encryptionKey: 'first' });
		const { id } = await first.mailboxes.upsert({ address: 'alex@example.net', secrets });
		await first.close();

		const rotated = await openFreshStore({
			...options,
			encryptionKey: 'second',
			previousEncryptionKey: 'first',
		});
		expect(await rotated.mailboxes.readSecrets(id)).toEqual(secrets);
		await rotated.close();

		const wrong = await openFreshStore({ ...options, encryptionKey: 'third' });
		await expect(wrong.mailboxes.readSecrets(id)).rejects.toThrow('encrypted with another key');
		await wrong.close();
	});

	it('fails closed when the server goes away', async () => {
		const own = await startPostgres();
		const store = await openFreshStore({
			kind: 'postgres',
			connectionString: own.url,
			pepper: 'p',
		});
		await store.suppressions.count();
		await own.stop();

		await expect(store.suppressions.find({ address: 'jane@example.com' })).rejects.toMatchObject({
			code: 'store_unavailable',
		});
		await expect(store.transaction(async ({ audit }) => await audit.count())).rejects.toMatchObject(
			{
				code: 'store_unavailable',
			},
		);
		await store.close();
	});
});
