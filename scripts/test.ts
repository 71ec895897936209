import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureDebianPackages } from '../sandbox/debian/packages';
import { ensureN8n } from '../sandbox/n8n/n8n-cache';
import { build } from './build';
import { root, runCommand, seconds } from './step';

interface Tally {
	readonly passed: number;
	readonly failed: number;
}

interface Step {
	readonly name: string;
	readonly run: () => Promise<Tally>;
}

/** The part of `jest --json` that is read here. */
interface JestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	/** A test file that could not even be loaded counts no test as failed. */
	readonly numRuntimeErrorTestSuites: number;
	readonly success: boolean;
	readonly testResults: ReadonlyArray<{
		readonly name: string;
		readonly message: string;
		readonly assertionResults: ReadonlyArray<{
			readonly status: string;
			readonly fullName: string;
		}>;
	}>;
}

// A hung server must not use up the whole time of a build machine.
const stepTimeoutMs = 30 * 60_000;

const failures: string[] = [];
const reports = mkdtempSync(join(tmpdir(), 'outreach-test-'));

function command(name: string, program: string, args: readonly string[]): Step {
	return {
		name,
		run: async () => {
			const { status } = await runCommand(program, args, { timeoutMs: stepTimeoutMs });
			if (status === 0) return { passed: 1, failed: 0 };
			failures.push(name);
			return { passed: 0, failed: 1 };
		},
	};
}

function task(name: string, work: () => Promise<unknown>): Step {
	return {
		name,
		run: async () => {
			try {
				await work();
				return { passed: 1, failed: 0 };
			} catch (error) {
				process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
				failures.push(name);
				return { passed: 0, failed: 1 };
			}
		},
	};
}

function jest(project: string, ...args: readonly string[]): Step {
	return {
		name: `${project} tests`,
		run: async () => {
			const file = join(reports, `${project}.json`);
			const { status } = await runCommand(
				'jest',
				['--selectProjects', project, '--json', '--outputFile', file, '--forceExit', ...args],
				// The report goes to the file; jest prints it on standard output as well.
				{ output: 'capture', timeoutMs: stepTimeoutMs },
			);
			return readReport(project, file, status);
		},
	};
}

function readReport(project: string, file: string, status: number): Tally {
	if (!existsSync(file)) {
		failures.push(`${project} tests did not run`);
		return { passed: 0, failed: 1 };
	}
	const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
	for (const suite of report.testResults) {
		const failed = suite.assertionResults.filter((result) => result.status === 'failed');
		failures.push(...failed.map((result) => `${project}: ${result.fullName}`));
		if (failed.length === 0 && suite.message !== '' && suite.assertionResults.length === 0) {
			failures.push(`${project}: ${suite.name.replace(root, '')} could not be loaded`);
		}
	}
	const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
	return {
		passed: report.numPassedTests,
		// No test at all, or a status that no test explains, is a failure too.
		failed: failed === 0 && status !== 0 ? 1 : failed,
	};
}

async function ensureEditor(): Promise<void> {
	await ensureN8n({ say: (line) => process.stdout.write(`${line}\n`) });
}

// From the cheapest to the dearest; a red step does not keep the others from running.
const steps: readonly Step[] = [
	command('format', 'npm', ['run', '--silent', 'format:check']),
	command('lint', 'n8n-node', ['lint']),
	command('typecheck', 'npm', ['run', '--silent', 'typecheck']),
	task('build', build),
	jest('unit'),
	task('Debian packages', ensureDebianPackages),
	jest('contract', '--runInBand'),
	jest('integration', '--runInBand'),
	jest('templates'),
	task('n8n runtime', ensureEditor),
	jest('e2e', '--runInBand'),
];

async function main(): Promise<number> {
	const { positionals } = parseArgs({ allowPositionals: true });
	const chosen = steps.filter(
		({ name }) => positionals.length === 0 || positionals.some((word) => name.startsWith(word)),
	);
	const startedAt = Date.now();
	const total = { passed: 0, failed: 0 };
	for (const { name, run } of chosen) {
		const at = Date.now();
		process.stdout.write(`\n--- ${name}\n`);
		const { passed, failed } = await run();
		total.passed += passed;
		total.failed += failed;
		process.stdout.write(`--- ${name}: ${passed} passed, ${failed} failed, ${seconds(at)}\n`);
	}
	for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
	process.stdout.write(`\nAll steps took ${seconds(startedAt)}\n`);
	process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);

	return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

main()
	.then((status) => (process.exitCode = status))
	.finally(() => rmSync(reports, { recursive: true, force: true }));
