import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(join(__dirname, '..'));

export interface StepOutput {
	readonly status: number;
	readonly stdout: string;
}

export interface CommandOptions {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** Where the command's own output goes; `capture` keeps standard output and shows the rest. */
	readonly output?: 'show' | 'stderr' | 'capture' | 'on-failure';
	readonly timeoutMs?: number;
}

/** Runs one command to its end; never throws for a non-zero status. */
export async function runCommand(
	command: string,
	args: readonly string[],
	options: CommandOptions = {},
): Promise<StepOutput> {
	const child = spawn(command, args, {
		cwd: options.cwd ?? root,
		env: { ...process.env, ...options.env },
		stdio: ['ignore', ...outlets[options.output ?? 'show']],
		timeout: options.timeoutMs,
	});
	let stdout = '';
	child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
	child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
	const status = await new Promise<number>((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) => done(code ?? 1));
	});
	if (status !== 0 && options.output === 'on-failure') process.stderr.write(stdout);
	return { status, stdout };
}

// 1 and 2 are our own standard output and standard error.
const outlets = {
	show: [1, 2],
	stderr: [2, 2],
	capture: ['pipe', 2],
	'on-failure': ['pipe', 'pipe'],
} as const;

/** The same, for a step without which nothing else makes sense. */
export async function mustRun(
	command: string,
	args: readonly string[],
	options: CommandOptions = {},
): Promise<string> {
	const { status, stdout } = await runCommand(command, args, options);
	if (status !== 0) {
		throw new Error(`"${command} ${args.join(' ')}" ended with status ${status}`);
	}
	return stdout;
}

export function seconds(sinceMs: number): string {
	return `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;
}
