import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { N8nTree } from './n8n-cache';

// Nothing of n8n may leave the machine: telemetry, templates, version notices, licence renewal,
// banners; without the module list 2.41 asks api.n8n.io for servers even with telemetry off.
const quietEnvironment: Readonly<Record<string, string>> = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
	N8N_DISABLED_MODULES: 'mcp-registry,instance-ai,quick-connect,chat-hub,mcp,workflow-builder',
	// The editor is opened over plain HTTP on loopback.
	N8N_SECURE_COOKIE: 'false',
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_LOG_LEVEL: 'info',
	GENERIC_TIMEZONE: 'UTC',
};

export interface LaunchOptions {
	readonly tree: N8nTree;
	readonly userFolder: string;
	readonly port: number;
	readonly brokerPort: number;
	readonly env?: Readonly<Record<string, string>>;
	/** `start` when left out; `worker` in queue mode. */
	readonly command?: readonly string[];
}

export interface N8nProcess {
	/** The process that runs the workflows; for measuring it. */
	readonly pid: number;
	readonly log: () => string;
	readonly stop: () => Promise<void>;
	/** SIGKILL for the whole group: a machine that lost power. */
	readonly kill: () => void;
	/** Runs n8n's own command line beside the server; resolves with what it printed. */
	readonly cli: (args: readonly string[]) => Promise<string>;
}

export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done, fail) => {
		server.on('error', fail);
		server.listen(0, '127.0.0.1', done);
	});
	const address = server.address();
	await new Promise((done) => server.close(done));
	if (address === null || typeof address === 'string') throw new Error('No free port');

	return address.port;
}

/** Starts n8n and waits until it answers; its children end with this process. */
export async function launch(options: LaunchOptions): Promise<N8nProcess> {
	const { tree, port } = options;
	mkdirSync(options.userFolder, { recursive: true });
	const logFile = join(options.userFolder, 'n8n.log');
	let log = '';
	const keeper = join(__dirname, 'keep-with-parent.cjs');
	const child = spawn(
		tree.node,
		['--require', keeper, tree.program, ...(options.command ?? ['start'])],
		{
			cwd: options.userFolder,
			env: environment(options),
			stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
			// A group of its own: n8n's task runner ends with it, and Ctrl-C reaches us first.
			detached: true,
		},
	);
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text: string) => {
			log += text;
			appendFileSync(logFile, text);
		});
	}
	const onExit = (): void => killGroup(child, 'SIGKILL');
	process.on('exit', onExit);
	const stop = async (): Promise<void> => {
		await stopGroup(child);
		process.off('exit', onExit);
	};
	try {
		await untilReady(`http://127.0.0.1:${port}/healthz/readiness`, child);
	} catch (error) {
		await stop();
		throw new Error(`n8n did not start because ${(error as Error).message}\n${log.slice(-3000)}`);
	}

	return {
		pid: child.pid ?? 0,
		log: () => log,
		stop,
		kill: onExit,
		cli: async (args) => await runCli(options, args),
	};
}

function environment(options: LaunchOptions): NodeJS.ProcessEnv {
	// EXECUTIONS_MODE, DB_TYPE or N8N_* of the developer's shell must not reach this instance.
	const inherited = Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) =>
				!/^(N8N_|DB_|EXECUTIONS_|QUEUE_|npm_|NODE_OPTIONS|CREDENTIALS_|JEST_)/i.test(name),
		),
	);

	return {
		...inherited,
		...quietEnvironment,
		PATH: [dirname(options.tree.node), process.env.PATH ?? ''].join(delimiter),
		NODE_ENV: 'production',
		N8N_USER_FOLDER: options.userFolder,
		N8N_PORT: String(options.port),
		N8N_RUNNERS_BROKER_PORT: String(options.brokerPort),
		...options.env,
	};
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
	const deadline = Date.now() + 120_000;
	while (Date.now() < deadline) {
		if (child.exitCode !== null || child.signalCode !== null) {
			throw new Error(`it ended with ${child.signalCode ?? `status ${child.exitCode}`}`);
		}
		const answer = await fetch(url, { headers: { connection: 'close' } }).catch(() => undefined);
		await answer?.body?.cancel();
		if (answer?.ok) return;
		await pause(200);
	}
	throw new Error('it did not answer within 120 s');
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		// Already gone.
	}
}

async function stopGroup(child: ChildProcess): Promise<void> {
	if (child.exitCode === null && child.signalCode === null) {
		const ended = new Promise((done) => child.once('exit', done));
		child.kill('SIGTERM');
		await Promise.race([ended, pause(15_000, undefined, { ref: false })]);
	}
	killGroup(child, 'SIGKILL');
}

async function runCli(options: LaunchOptions, args: readonly string[]): Promise<string> {
	const { tree } = options;
	const env = { ...environment(options), N8N_RUNNERS_BROKER_PORT: String(await freePort()) };
	const child = spawn(tree.node, [tree.program, ...args], {
		cwd: options.userFolder,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: 180_000,
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	}
	const status = await new Promise<number | null>((done, fail) => {
		child.on('error', fail);
		child.on('close', done);
	});
	if (status !== 0) throw new Error(`"n8n ${args[0]}" ended with status ${status}:\n${output}`);

	return output;
}
