import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the sandbox's real servers, the browser tests and the check of shell scripts come from; all in Debian 12's main section. */
export const DEBIAN_PACKAGES = [
	'postfix',
	'dovecot-core',
	'dovecot-imapd',
	'dovecot-lmtpd',
	'postgresql',
	'redis-server',
	'chromium',
	'openssl',
	'shellcheck',
] as const;

export type DebianPackage = (typeof DEBIAN_PACKAGES)[number];

/** The ones without which no mail flows. */
export const MAIL_PACKAGES: readonly DebianPackage[] = [
	'postfix',
	'dovecot-core',
	'dovecot-imapd',
	'dovecot-lmtpd',
	'openssl',
];

/** Which of the packages dpkg does not have as installed. */
export async function missingPackages(
	names: readonly string[] = DEBIAN_PACKAGES,
): Promise<string[]> {
	const format = '${Package} ${db:Status-Status}\n';
	// dpkg-query exits 1 as soon as one name is unknown and still prints the known ones.
	const { stdout } = await run('dpkg-query', ['-W', '-f', format, ...names]).catch(
		(error: { stdout?: string; code?: unknown }) => {
			if (error.code === 'ENOENT') throw new Error(notDebian(names));
			return { stdout: error.stdout ?? '' };
		},
	);
	const installed = new Set(
		stdout
			.split('\n')
			.filter((line) => line.endsWith(' installed'))
			.map((line) => line.split(' ')[0]),
	);
	return names.filter((name) => !installed.has(name));
}

/** Installs what is missing when root; otherwise throws one message with the exact command. */
export async function ensureDebianPackages(
	names: readonly string[] = DEBIAN_PACKAGES,
): Promise<void> {
	const missing = await missingPackages(names);
	if (missing.length === 0) return;
	if (process.getuid?.() !== 0) throw new Error(installHint(missing));
	// update may fail for one stale source while the packages are still to be had.
	await aptGet(['update']).catch(() => undefined);
	await aptGet(['install', '-y', '--no-install-recommends', ...missing]);
	const still = await missingPackages(names);
	if (still.length > 0) throw new Error(installHint(still));
}

export const installHint = (missing: readonly string[]): string =>
	`The sandbox could not start because Debian packages are missing: ${missing.join(', ')}. ` +
	`Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`;

const notDebian = (names: readonly string[]): string =>
	'The sandbox could not look for its servers because "dpkg-query" was not found. ' +
	`It needs Debian or Ubuntu with these packages: ${names.join(', ')}.`;

/** apt's progress goes to stderr, so that a caller's stdout stays readable by machines. */
async function aptGet(args: readonly string[]): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const child = spawn('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
			// noninteractive keeps postfix's postinst from asking for a mail name.
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			stdio: ['ignore', 2, 2],
		});
		child.once('error', reject);
		child.once('exit', (code) => {
			if (code === 0) resolve();
			else
				reject(
					new Error(`apt-get ${args[0] ?? ''} could not finish because it exited with ${code}.`),
				);
		});
	});
}
