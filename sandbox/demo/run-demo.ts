import { parseArgs } from 'node:util';

import { ensureBuild } from '../../scripts/build';
import { seconds } from '../../scripts/step';
import { runCampaign, type DemoSummary } from './campaign';
import { startDemoWorld, type DemoWorld } from './demo-world';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface DemoOptions {
	readonly once: boolean;
	readonly json: boolean;
	readonly port: number | undefined;
}

function readOptions(): DemoOptions {
	const { values } = parseArgs({
		options: {
			once: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			port: { type: 'string' },
		},
	});

	return {
		once: values.once,
		json: values.json,
		port: values.port ? Number(values.port) : undefined,
	};
}

async function main(): Promise<void> {
	const options = readOptions();
	const startedAt = Date.now();
	const interrupted = new Promise<void>((done) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => done());
	});
	await ensureBuild();
	const world = await Promise.race([startDemoWorld({ port: options.port, say }), interrupted]);
	// Servers that are half up end with this process (their lifelines break).
	if (!world) return;
	try {
		const finished = runCampaign(world, { say, startedAt });
		const summary = await Promise.race([finished, interrupted]);
		if (!summary) return;
		print(summary, options);
		if (!options.once) {
			inviteTo(world);
			await interrupted;
		}
	} finally {
		say('Stopping ...');
		await world.stop();
	}
}

function print(summary: DemoSummary, { json }: DemoOptions): void {
	if (json) return void process.stdout.write(`${JSON.stringify(summary)}\n`);
	const lines = Object.entries(summary).map(([name, value]) => {
		const shown =
			typeof value === 'object'
				? Object.entries(value as Record<string, number>)
						.map(([key, count]) => `${key} ${count}`)
						.join(', ')
				: String(value);
		return `  ${name.padEnd(18)} ${shown}`;
	});
	process.stdout.write(`\nThe campaign in numbers\n${lines.join('\n')}\n`);
}

function inviteTo({ n8n, sandbox }: DemoWorld): void {
	process.stdout.write(
		[
			'',
			`n8n is open at ${n8n.baseUrl}`,
			`  email     ${n8n.ownerEmail}`,
			`  password  ${n8n.ownerPassword}`,
			`Mail servers: SMTP ${sandbox.submission.host}:${sandbox.submission.port}, IMAP ${sandbox.imap.host}:${sandbox.imap.tlsPort}`,
			'Ctrl-C stops everything and removes it.',
			'',
		].join('\n'),
	);
}

const at = Date.now();
main().then(
	() => {
		say(`Everything is stopped (${seconds(at)}).`);
		process.exit(0);
	},
	(error: unknown) => {
		say(error instanceof Error ? error.message : String(error));
		process.exit(1);
	},
);
