import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { ensureDebianPackages } from '../../../sandbox/debian/packages';
import { checkout } from '../../support/package-classes';

// No container engine is needed to know that a script of an image does not even parse.
beforeAll(async () => await ensureDebianPackages(['shellcheck']));

const folder = join(checkout, 'docker');
const scripts = readdirSync(folder).filter((file) => file.endsWith('.sh'));

function findings(script: string): string {
	const { stdout, stderr } = spawnSync('shellcheck', ['--shell=sh', '--severity=style', '-'], {
		input: script,
		encoding: 'utf8',
	});

	return stdout + stderr;
}

it.each(scripts)('shellcheck finds nothing in docker/%s', (file) => {
	expect(findings(readFileSync(join(folder, file), 'utf8'))).toBe('');
});

it('shellcheck finds nothing in the commands and health checks of the compose file', () => {
	const { services } = parse(readFileSync(join(checkout, 'docker-compose.yml'), 'utf8'), {
		merge: true,
	}) as {
		services: Record<string, { command?: unknown; healthcheck?: { test?: unknown } }>;
	};
	const lines = Object.values(services).flatMap(({ command, healthcheck }) => [
		...shellLines(command),
		...shellLines(healthcheck?.test),
	]);

	expect(lines.length).toBeGreaterThanOrEqual(2);
	for (const line of lines) expect(findings(`#!/bin/sh\n${line.replaceAll('$$', '$')}\n`)).toBe('');
});

it('is a check that finds something', () => {
	expect(findings('#!/bin/sh\nrm -rf $folder\n')).toContain('SC2086');
});

/** The words behind `sh -c` and CMD-SHELL. */
function shellLines(words: unknown): string[] {
	if (!Array.isArray(words)) return [];
	const [first, second, third] = words.map(String);
	if (first === 'CMD-SHELL') return [second ?? ''];

	return first === 'sh' && second === '-c' ? [third ?? ''] : [];
}
