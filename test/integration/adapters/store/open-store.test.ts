import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFreshStore, openStore } from '../../../../lib/adapters/store/open-store';
import { keyFileOf } from '../../../../lib/adapters/store/key-file';
import { connectSqlite } from '../../../../lib/adapters/store/sqlite-connection';
import { freePort } from '../../../../sandbox/servers/ports';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'outreach-open-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const fileIn = (...names: string[]) => join(folder, ...names);
const optOut = {
	scope: 'address',
	subject: 'jane@example.com',
	reason: 'unsubscribe',
	actor: 'test',
} as const;

describe('an embedded store', () => {
	it('S1-08, S1-09: needs no set-up; folder, database and keys are for their owner alone', async () => {
		const file = fileIn('n8n', 'outreach', 'outreach.sqlite');
		const store = await openFreshStore({ kind: 'sqlite', file });
		await store.suppressions.add([optOut]);
		await store.close();

		const modes = [fileIn('n8n', 'outreach'), file, keyFileOf(file)].map(
			(path) => statSync(path).mode & 0o777,
		);
		expect(modes).toEqual([0o700, 0o600, 0o600]);
	});

	it('is the same store after it was closed and opened again', async () => {
		const file = fileIn('outreach.sqlite');
		const first = await openFreshStore({ kind: 'sqlite', file });
		await first.suppressions.add([optOut]);
		const { id } = await first.mailboxes.upsert({
			address: 'alex@example.net',
			secrets: { smtpPassword: 's' },
		});
		await first.close();

		const second = await openFreshStore({ kind: 'sqlite', file });
		expect(await second.suppressions.find({ address: 'jane@example.com' })).toBeDefined();
		expect(await second.mailboxes.readSecrets(id)).toEqual({ smtpPassword: 's' });
		await second.close();
	});

	it('keeps no clear secret and no clear opt-out hash in its file', async () => {
		const file = fileIn('outreach.sqlite');
		const store = await openFreshStore({ kind: 'sqlite', file });
		await store.mailboxes.upsert({
			address: 'alex@example.net',
			secrets: { smtpPassword: 'planted-secret' },
		});
		await store.close();

		expect(readFileSync(file).includes('planted-secret')).toBe(false);
	});

	it('refuses another pepper: nobody who opted out would be recognised', async () => {
		const file = fileIn('outreach.sqlite');
		await (await openFreshStore({ kind: 'sqlite', file, pepper: 'one' })).close();

		await expect(openFreshStore({ kind: 'sqlite', file, pepper: 'two' })).rejects.toMatchObject({
			code: 'configuration',
			message: expect.stringContaining('"Pepper" is not the one it was created with') as string,
		});
	});

	it('refuses to start anew when its key file is lost', async () => {
		const file = fileIn('outreach.sqlite');
		await (await openFreshStore({ kind: 'sqlite', file })).close();
		rmSync(keyFileOf(file));

		await expect(openFreshStore({ kind: 'sqlite', file })).rejects.toThrow(
			'"Pepper" is not the one',
		);
	});

	it('names a key file that cannot be read', async () => {
		const file = fileIn('outreach.sqlite');
		mkdirSync(keyFileOf(file));

		await expect(openFreshStore({ kind: 'sqlite', file })).rejects.toMatchObject({
			code: 'store_unavailable',
			message: expect.stringContaining('could not be read or written') as string,
		});
	});

	it('names a damaged key file', async () => {
		const file = fileIn('outreach.sqlite');
		writeFileSync(keyFileOf(file), '{"pepper":');

		await expect(openFreshStore({ kind: 'sqlite', file })).rejects.toThrow('is damaged');
	});

	it('refuses a store that a newer version has written', async () => {
		const file = fileIn('outreach.sqlite');
		await (await openFreshStore({ kind: 'sqlite', file })).close();
		const connection = connectSqlite(file);
		connection.run('INSERT INTO schema_migrations (version, name, applied_at) VALUES (99, ?, 0)', [
			'future',
		]);
		connection.close();

		await expect(openFreshStore({ kind: 'sqlite', file })).rejects.toMatchObject({
			message: expect.stringContaining('it has version 99') as string,
			hint: expect.stringContaining('Update n8n-nodes-outreach') as string,
		});
	});

	it.each([
		['a folder', () => mkdirSync(fileIn('x')), 'x', 'the path is a folder'],
		[
			'below a file',
			() => writeFileSync(fileIn('x'), ''),
			'x/y/z.sqlite',
			'a part of the path is not a folder',
		],
		[
			'not a database',
			() => writeFileSync(fileIn('x'), 'hello '.repeat(500)),
			'x',
			'is not a database',
		],
	])('says why a path cannot be opened: %s', async (_, prepare, name, because) => {
		prepare();

		await expect(openFreshStore({ kind: 'sqlite', file: fileIn(name) })).rejects.toMatchObject({
			code: 'store_unavailable',
			message: expect.stringContaining(because) as string,
		});
	});

	it('is refused in queue mode: workers on other machines would send twice', async () => {
		const before = process.env.EXECUTIONS_MODE;
		process.env.EXECUTIONS_MODE = 'queue';
		try {
			const opening = openFreshStore({ kind: 'sqlite', file: fileIn('outreach.sqlite') });
			await expect(opening).rejects.toThrow('queue mode');
		} finally {
			if (before === undefined) delete process.env.EXECUTIONS_MODE;
			else process.env.EXECUTIONS_MODE = before;
		}
	});

	it('reports the lock of another process as unavailable, and works again afterwards', async () => {
		const file = fileIn('outreach.sqlite');
		const store = await openFreshStore({ kind: 'sqlite', file, busyTimeoutMs: 30 });
		const other = connectSqlite(file);
		other.exec('BEGIN IMMEDIATE');

		await expect(store.suppressions.add([optOut])).rejects.toMatchObject({
			code: 'store_unavailable',
		});
		expect(await store.suppressions.count()).toBe(0);

		other.exec('ROLLBACK');
		other.close();
		expect(await store.suppressions.add([optOut])).toBe(1);
		await store.close();
	});

	it('leaves the event loop free while it waits for the lock of another process', async () => {
		const file = fileIn('outreach.sqlite');
		const store = await openFreshStore({ kind: 'sqlite', file, busyTimeoutMs: 200 });
		const other = connectSqlite(file);
		other.exec('BEGIN IMMEDIATE');

		const before = performance.eventLoopUtilization();
		await expect(store.suppressions.add([optOut])).rejects.toThrow('another process held it');
		const { utilization } = performance.eventLoopUtilization(before);

		expect(utilization).toBeLessThan(0.35);
		other.close();
		await store.close();
	});

	it('waits while another process has the file for itself alone, as after a kill', async () => {
		const file = fileIn('outreach.sqlite');
		const other = connectSqlite(file);
		other.exec('BEGIN EXCLUSIVE');
		const opening = openFreshStore({ kind: 'sqlite', file });
		// The first look has found it busy: it happens before anything is awaited.
		other.exec('COMMIT');
		other.close();
		const store = await opening;

		expect(await store.audit.count()).toBe(0);
		await store.close();
	});

	it('tightens the rights of a file that was readable for all', async () => {
		const file = fileIn('outreach.sqlite');
		writeFileSync(file, '');
		chmodSync(file, 0o644);
		await (await openFreshStore({ kind: 'sqlite', file })).close();

		expect(statSync(file).mode & 0o777).toBe(0o600);
	});
});

describe('the shared handle', () => {
	it('is the same for the same file until the last holder gives it back', async () => {
		const options = { kind: 'sqlite', file: fileIn('outreach.sqlite') } as const;
		const first = await openStore(options);
		const second = await openStore(options);
		await first.close();

		expect(await second.suppressions.add([optOut])).toBe(1);
		await second.close();
		await expect(second.suppressions.count()).rejects.toThrow();

		const third = await openStore(options);
		expect(await third.suppressions.count()).toBe(1);
		await third.close();
	});

	it('follows a file that was replaced', async () => {
		const options = { kind: 'sqlite', file: fileIn('outreach.sqlite') } as const;
		const old = await openStore(options);
		await old.suppressions.add([optOut]);
		for (const suffix of ['', '-wal', '-shm', '.keys.json'])
			rmSync(`${options.file}${suffix}`, { force: true });

		const fresh = await openStore(options);
		expect(await fresh.suppressions.count()).toBe(0);
		await fresh.close();
		await old.close();
	});

	it('does not remember a failure', async () => {
		const options = { kind: 'sqlite', file: fileIn('x') } as const;
		mkdirSync(options.file);
		await expect(openStore(options)).rejects.toThrow('is a folder');
		rmSync(options.file, { recursive: true });

		await (await openStore(options)).close();
	});
});

describe('a PostgreSQL store', () => {
	const nowhere = {
		kind: 'postgres',
		host: '127.0.0.1',
		database: 'outreach',
		user: 'outreach',
		pepper: 'p',
	} as const;

	it('says that nothing answers, and no password', async () => {
		const opening = openFreshStore({
			...nowhere,
			port: await freePort(),
			password: 'planted-secret',
		});

		await expect(opening).rejects.toMatchObject({
			code: 'store_unavailable',
			message: expect.stringContaining('nothing answers at the given host and port') as string,
		});
		await opening.catch((error: Error) =>
			expect(`${error.message}${error.stack}`).not.toContain('planted'),
		);
	});

	it.each(['Outreach', 'a"; DROP SCHEMA public; --', ''])(
		'S1-26: refuses the schema name %p',
		async (schema) => {
			await expect(openFreshStore({ ...nowhere, schema })).rejects.toThrow(
				'is not a plain lower-case name',
			);
		},
	);
});
