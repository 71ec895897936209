import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	appendFileSync,
	chmodSync,
	closeSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The keeper of one temporary folder and of the servers that run from it.
 *
 * Whatever happens to our process (exit, Ctrl-C, an uncaught exception, SIGKILL), a small shell child
 * notices that the pipe to us has closed, ends the servers and removes the folder. Hooks on "exit" or
 * signals would miss SIGKILL, and jest replaces `process` by a copy whose events never fire.
 */
export interface Keeper {
	readonly folder: string;
	start(server: ServerCommand): KeptServer;
	/** Ends all servers and removes the folder. */
	stop(): Promise<void>;
}

export interface ServerCommand {
	readonly name: string;
	readonly command: string;
	readonly args: readonly string[];
	readonly env?: NodeJS.ProcessEnv;
	/** The signal that asks it to end, default SIGTERM. */
	readonly stopSignal?: NodeJS.Signals;
}

export interface KeptServer {
	readonly name: string;
	readonly pid: number;
	isRunning(): boolean;
	/** What it printed, for the failure report (most servers log elsewhere). */
	output(): Promise<string>;
	/** Signals, waits, and after 5 s kills. */
	stop(): Promise<void>;
}

const PREFIX = 'outreach-sandbox-';

/** Seconds the reaper gives the servers before SIGKILL; longer than Dovecot's 1.1 s. */
const REAPER_PATIENCE_S = 5;

/**
 * Runs in its own session, so that a Ctrl-C for the terminal's process group leaves it alive to do its
 * work. Only processes whose command line holds the folder are touched: a pid may have been given anew.
 */
const REAPER = `
cat >/dev/null
ours() { tr '\\0' ' ' <"/proc/$1/cmdline" 2>/dev/null | grep -qF "$DIR"; }
signal() { while read -r pid; do ours "$pid" && kill -"$1" "$pid" 2>/dev/null; done <"$DIR/pids"; }
alive() { while read -r pid; do ours "$pid" && return 0; done <"$DIR/pids"; return 1; }
[ -f "$DIR/pids" ] || exit 0
signal TERM
signal INT
turn=0
while alive && [ "$turn" -lt ${REAPER_PATIENCE_S * 10} ]; do sleep 0.1; turn=$((turn + 1)); done
signal KILL
rm -rf "$DIR"
sleep 1
rm -rf "$DIR"
`;

/** Makes a fresh temporary folder with its reaper. */
export function createKeeper(): Keeper {
	reapLeftovers();
	const folder = mkdtempSync(join(tmpdir(), PREFIX));
	// mkdtemp gives 0700, but postfix, dovenull, postgres and uid 5000 must pass through.
	chmodSync(folder, 0o755);
	writeFileSync(join(folder, 'pids'), '');
	const reaper = startReaper(folder, 'pipe');
	writeFileSync(join(folder, 'reaper.pid'), String(reaper.pid ?? 0));
	const servers: KeptServer[] = [];
	return {
		folder,
		start: (server) => {
			const kept = startServer(folder, server);
			servers.push(kept);
			return kept;
		},
		stop: async () => {
			await Promise.all(servers.map(async (server) => await server.stop()));
			await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
			const ended = reaper.exitCode === null ? once(reaper, 'exit') : undefined;
			reaper.ref();
			reaper.stdin?.end();
			await ended;
		},
	};
}

function startReaper(folder: string, stdin: 'pipe' | 'ignore'): ChildProcess {
	const reaper = spawn('sh', ['-c', REAPER], {
		detached: true,
		stdio: [stdin, 'ignore', 'ignore'],
		env: { ...process.env, DIR: folder },
		cwd: '/',
	});
	reaper.on('error', () => undefined);
	reaper.unref();
	// A handle that would keep the event loop of a finished program alive.
	(reaper.stdin as unknown as { unref(): void } | null)?.unref();
	return reaper;
}

/** Folders of earlier runs whose reaper was killed too: a forgotten server would answer later runs. */
function reapLeftovers(): void {
	for (const name of readdirSync(tmpdir())) {
		if (!name.startsWith(PREFIX)) continue;
		const folder = join(tmpdir(), name);
		if (isOld(folder) && !hasReaper(folder)) startReaper(folder, 'ignore');
	}
}

/** A younger one may belong to a sandbox that is starting at this moment. */
function isOld(folder: string): boolean {
	const madeAt = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
	return madeAt !== undefined && Date.now() - madeAt > 60_000;
}

function hasReaper(folder: string): boolean {
	try {
		const pid = readFileSync(join(folder, 'reaper.pid'), 'utf8');
		// The pid may belong to somebody else by now; the environment tells.
		return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`DIR=${folder}`);
	} catch {
		return false;
	}
}

function startServer(folder: string, server: ServerCommand): KeptServer {
	const outputFile = join(folder, `${server.name}.out`);
	const output = openSync(outputFile, 'a');
	const child = spawn(server.command, server.args, {
		stdio: ['ignore', output, output],
		env: server.env ?? process.env,
		cwd: folder,
	});
	closeSync(output);
	let running = child.pid !== undefined;
	const ended = new Promise<void>((resolve) => {
		const over = () => {
			running = false;
			resolve();
		};
		child.once('exit', over);
		child.once('error', over);
	});
	child.unref();
	const pid = child.pid ?? 0;
	if (pid > 0) appendFileSync(join(folder, 'pids'), `${pid}\n`);
	return {
		name: server.name,
		pid,
		isRunning: () => running,
		output: async () => await readFile(outputFile, 'utf8').catch(() => ''),
		stop: async () => {
			if (!running) return;
			child.ref();
			child.kill(server.stopSignal ?? 'SIGTERM');
			const patience = new AbortController();
			const late = sleep(5_000, undefined, { signal: patience.signal }).then(
				() => child.kill('SIGKILL'),
				() => undefined,
			);
			await ended;
			patience.abort();
			await late;
		},
	};
}
