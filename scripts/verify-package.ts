import { build } from './build';
import { packageFindings } from './package-check';

async function main(): Promise<number> {
	await build();
	const findings = await packageFindings();
	for (const finding of findings) process.stdout.write(`${finding}\n`);
	process.stdout.write(findings.length === 0 ? 'The package is complete.\n' : '');

	return findings.length === 0 ? 0 : 1;
}

main().then(
	(status) => (process.exitCode = status),
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	},
);
