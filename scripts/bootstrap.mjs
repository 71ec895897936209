/**
 * Everything that has to be true before a TypeScript script can run, on whatever Node the machine
 * has: the packages of the lock file are installed, and a Node 24 (which `node:sqlite` and n8n 2.41
 * need) lies in node_modules. Uses only what Node 18 knows, since nothing is installed yet.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-lock');
const ownNode = join(modules, 'node', 'bin', 'node');
const installerLock = join(root, '.sandbox', 'installing');

// Standard output belongs to the script that is started (`--silent node:run` prints only JSON).
const toStderr = ['ignore', 2, 2];

function say(line) {
	process.stderr.write(`${line}\n`);
}

function lockHash() {
	return createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
}

function run(command, args, cwd) {
	const { status, error } = spawnSync(command, args, {
		cwd,
		stdio: toStderr,
		env: npmEnvironment(),
	});
	if (error) throw error;
	return status ?? 1;
}

/** `npm run` hands its own settings down; a nested npm must not take them for the user's. */
function npmEnvironment() {
	return Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^npm_(package|lifecycle|config_local)/i.test(name),
		),
	);
}

function isInstalled() {
	return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === lockHash();
}

function installPackages() {
	if (isInstalled()) return;
	// "npm ci" empties the folder behind the link, which belongs to another checkout.
	if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
	if (isOlderInstallStillGood()) return writeFileSync(stamp, `${lockHash()}\n`);
	say('Installing the packages of package-lock.json (about a minute the first time) ...');
	// Install scripts stay off: the one that matters, Node itself, is run below by name.
	const status = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], root);
	if (status !== 0) {
		throw new Error(
			`"npm ci" ended with status ${status}. Check the network and the package registry, then run the command again.`,
		);
	}
	writeFileSync(stamp, `${lockHash()}\n`);
}

/** True after a plain `npm install` by the developer: npm writes its own copy of the lock. */
function isOlderInstallStillGood() {
	const copy = join(modules, '.package-lock.json');
	if (!existsSync(copy)) return false;
	const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
	const present = JSON.parse(readFileSync(copy, 'utf8')).packages;
	return Object.entries(wanted).every(
		([path, entry]) =>
			path === '' || entry.optional || entry.peer || present[path]?.version === entry.version,
	);
}

function nodeWorks() {
	const { status, stdout } = spawnSync(ownNode, ['--version'], { encoding: 'utf8' });
	return status === 0 && stdout.startsWith('v24.');
}

function installNode() {
	if (existsSync(ownNode) && nodeWorks()) return linkNode();
	say('Fetching Node 24 into node_modules ...');
	// What the package's preinstall script would do; npm 11 withholds such scripts by default.
	const status = run(process.execPath, ['installArchSpecificPackage.js'], join(modules, 'node'));
	if (status !== 0 || !nodeWorks()) {
		throw new Error(
			'Node 24 could not be put into node_modules. Run "npm rebuild node --foreground-scripts" and look at its output.',
		);
	}
	linkNode();
}

/** npm links the program only when it lies there before the links are made; `npm run lint` needs it. */
function linkNode() {
	const link = join(modules, '.bin', 'node');
	if (!existsSync(link)) symlinkSync(join('..', 'node', 'bin', 'node'), link);
}

/** Two commands started at once must not run `npm ci` into the same folder. */
function withInstallerLock(work) {
	mkdirSync(dirname(installerLock), { recursive: true });
	const patience = Date.now() + 15 * 60_000;
	for (;;) {
		try {
			mkdirSync(installerLock);
			break;
		} catch (error) {
			if (error.code !== 'EEXIST') throw error;
			if (!ownerIsAlive()) rmSync(installerLock, { recursive: true, force: true });
			else if (Date.now() > patience) {
				throw new Error(
					`Another command is still installing. When none is, remove "${installerLock}".`,
				);
			} else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
		}
	}
	try {
		writeOwner();
		return work();
	} finally {
		rmSync(installerLock, { recursive: true, force: true });
	}
}

function writeOwner() {
	const draft = join(installerLock, 'pid.new');
	writeFileSync(draft, String(process.pid));
	renameSync(draft, join(installerLock, 'pid'));
}

function ownerIsAlive() {
	try {
		const pid = Number(readFileSync(join(installerLock, 'pid'), 'utf8'));
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// The owner creates the folder a moment before it writes its pid.
		return error.code === 'EPERM' || error.code === 'ENOENT';
	}
}

function prepare() {
	if (isInstalled() && existsSync(ownNode) && nodeWorks()) return;
	withInstallerLock(() => {
		installPackages();
		installNode();
	});
}

/**
 * Runs a TypeScript file under the project's own Node 24, with the project's tools first on PATH.
 * @param {string} script path below the checkout
 */
export function runUnderNode24(script, args = process.argv.slice(2)) {
	try {
		prepare();
	} catch (error) {
		say(error.message);
		process.exit(1);
	}
	const path = [join(modules, 'node', 'bin'), join(modules, '.bin'), process.env.PATH ?? ''];
	const child = spawn(
		ownNode,
		[
			'--disable-warning=ExperimentalWarning',
			'--import',
			new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url).href,
			join(root, script),
			...args,
		],
		{ stdio: 'inherit', env: { ...process.env, PATH: path.join(delimiter) } },
	);
	// Ctrl-C reaches the whole group; the child decides when everything it started is down.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => {
			if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
		});
	}
	child.on('error', (error) => {
		say(`"${script}" could not be started because ${error.message}`);
		process.exit(1);
	});
	child.on('exit', (code, signal) => {
		process.exit(code ?? 128 + (signal ? constants.signals[signal] : 1));
	});
}
