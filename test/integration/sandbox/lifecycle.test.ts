import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Resolver } from 'node:dns/promises';
import { join } from 'node:path';
import { missingPackages, installHint } from '../../../sandbox/debian/packages';
import { startPostgres, startRedis, startSandbox, waitFor } from '../../../sandbox/sandbox';
import { createKeeper } from '../../../sandbox/servers/keeper';
import { processesOf } from '../../../sandbox/servers/leftovers';
import { DNS_ONLY_DOMAINS, MAIL_DOMAINS } from '../../../sandbox/world';

jest.setTimeout(30_000);

const ROOT = join(__dirname, '../../..');

test('two sandboxes run at once, and stop() leaves neither processes nor files', async () => {
	const [one, two] = await Promise.all([
		startSandbox({ postgres: true }),
		startSandbox({ redis: true }),
	]);
	try {
		expect(one.mxPort).not.toBe(two.mxPort);
		expect(one.postgres?.url).toMatch(/^postgres:\/\//);
		expect(two.redis?.port).toBeGreaterThan(0);
		for (const { submission } of [one, two]) {
			expect(submission.port).toBeGreaterThan(1024);
		}
		expect((await processesOf(one.folder)).length).toBeGreaterThanOrEqual(4);
	} finally {
		await Promise.all([one.stop(), two.stop()]);
	}
	await one.stop();
	for (const { folder } of [one, two]) {
		expect(await processesOf(folder)).toEqual([]);
		expect(existsSync(folder)).toBe(false);
	}
});

test.each(['SIGINT', 'SIGKILL'] as const)(
	'the CLI prints its addresses, and after %s nothing is left',
	async (signal) => {
		const cli = spawn(join(ROOT, 'node_modules/.bin/tsx'), ['sandbox/cli.ts'], { cwd: ROOT });
		let output = '';
		cli.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		const addresses = await waitFor(() => parsed(output), { what: 'the CLI to print JSON' });
		expect(addresses.dns.servers[0]).toMatch(/^127\.0\.0\.1:\d+$/);
		// tsx runs the program in a child; the one that matters holds the sandbox.
		const [holder] = (await processesOf('sandbox/cli.ts')).filter(({ pid }) => pid !== cli.pid);
		process.kill(holder?.pid ?? cli.pid ?? 0, signal);
		await waitFor(async () => (await processesOf(addresses.folder)).length === 0, {
			what: 'the servers to end',
		});
		await waitFor(() => !existsSync(addresses.folder), { what: 'the folder to go' });
	},
);

interface Addresses {
	readonly folder: string;
	readonly dns: { readonly servers: readonly string[] };
}

function parsed(output: string): Addresses | undefined {
	return output.endsWith('}\n') ? (JSON.parse(output) as Addresses) : undefined;
}

test('a run whose reaper was killed too is cleaned up by the next start', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'outreach-sandbox-'));
	await writeFile(join(folder, 'pids'), '');
	const forgotten = spawn('tail', ['-f', join(folder, 'pids')], { stdio: 'ignore' });
	await writeFile(join(folder, 'pids'), `${forgotten.pid ?? 0}\n1\n`);
	const longAgo = new Date(Date.now() - 120_000);
	await utimes(folder, longAgo, longAgo);
	const ended = once(forgotten, 'exit');
	const keeper = createKeeper();
	await ended;
	await waitFor(() => !existsSync(folder), { what: 'the old folder to go' });
	expect(existsSync(keeper.folder)).toBe(true);
	await keeper.stop();
});

test('PostgreSQL and Redis start alone', async () => {
	const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
	expect(postgres.url).toContain(`127.0.0.1:${postgres.port}`);
	expect(redis.url).toContain(`127.0.0.1:${redis.port}`);
	await Promise.all([postgres.stop(), redis.stop()]);
});

test('the zone of the world answers as each domain promises', async () => {
	const sandbox = await startSandbox();
	const resolver = new Resolver({ timeout: 200, tries: 1 });
	resolver.setServers(sandbox.dns.servers);
	const mx = async (name: string) =>
		await resolver.resolveMx(name).then(
			(records) => records.map((record) => record.exchange).join(),
			(error: NodeJS.ErrnoException) => error.code,
		);
	try {
		for (const mail of MAIL_DOMAINS.filter((one) => one.mx === 'explicit')) {
			expect(await mx(mail.name)).toBe(`mx.${mail.name}`);
			expect(await resolver.resolve4(`mx.${mail.name}`)).toEqual([mail.address]);
			expect(await resolver.reverse(mail.address)).toEqual([`mx.${mail.name}`]);
		}
		expect(await mx('implicit.test')).toBe('ENODATA');
		expect(await mx(DNS_ONLY_DOMAINS.nullMx)).toBe('');
		expect(await mx(DNS_ONLY_DOMAINS.noMx)).toBe('ENODATA');
		expect(await mx(DNS_ONLY_DOMAINS.missing)).toBe('ENOTFOUND');
		expect(await mx(DNS_ONLY_DOMAINS.serverFailure)).toBe('ESERVFAIL');
		expect(await mx(DNS_ONLY_DOMAINS.timeout)).toBe('ETIMEOUT');
		const [spf] = await resolver.resolveTxt('alpha.test');
		expect(spf?.join('')).toMatch(/^v=spf1 ip4:127\.0\.0\.10 /);
		expect((await resolver.resolveTxt('sandbox._domainkey.alpha.test'))[0]?.join('')).toMatch(
			/^v=DKIM1; k=rsa; p=/,
		);
	} finally {
		await sandbox.stop();
	}
});

test('a missing Debian package is named with the command that installs it', async () => {
	expect(await missingPackages(['openssl'])).toEqual([]);
	expect(installHint(['postfix', 'openssl'])).toContain(
		'sudo apt-get install -y --no-install-recommends postfix openssl',
	);
});
