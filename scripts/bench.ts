import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { toLine, toTable, type Bench } from '../bench/harness';
import { root } from './step';

const suffix = '.bench.ts';

function available(): readonly string[] {
	return readdirSync(join(root, 'bench'))
		.filter((file) => file.endsWith(suffix))
		.map((file) => file.slice(0, -suffix.length))
		.sort();
}

function load(name: string): Bench {
	const exported = createRequire(__filename)(join(root, 'bench', `${name}${suffix}`)) as
		Bench | { readonly bench: Bench };
	const bench = 'bench' in exported ? exported.bench : exported;
	if (typeof bench.run !== 'function') {
		throw new Error(`bench/${name}${suffix} has to export "name" and "run()"`);
	}

	return bench;
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { json: { type: 'boolean', default: false } },
	});
	const known = available();
	const unknown = positionals.filter((name) => !known.includes(name));
	if (unknown.length > 0) {
		throw new Error(`There is no bench "${unknown.join('", "')}". There are: ${known.join(', ')}`);
	}
	for (const name of positionals.length > 0 ? positionals : known) {
		const bench = load(name);
		const report = await bench.run();
		process.stdout.write(`${toTable(bench.name, report)}\n`);
		if (values.json) process.stdout.write(`${JSON.stringify(toLine(bench.name, report))}\n`);
		else process.stdout.write('\n');
	}
}

main().then(
	() => process.stdout.write('', () => process.exit(0)),
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exit(1);
	},
);
