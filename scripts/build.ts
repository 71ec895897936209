import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { mustRun, root } from './step';

const sources = [
	'nodes',
	'credentials',
	'lib',
	'workflows',
	'gulpfile.js',
	'tsconfig.json',
	'package.json',
];

/** The package as it ships, built again only when a source is newer than the last build. */
export async function ensureBuild(): Promise<void> {
	const built = join(root, 'dist', 'nodes');
	if (existsSync(built) && newest(sources) <= newest(['dist'])) return;
	await build();
}

export async function build(): Promise<void> {
	// CI keeps n8n-node from drawing its spinner.
	await mustRun('n8n-node', ['build'], { output: 'on-failure', env: { CI: 'true' } });
	await mustRun('gulp', ['--silent'], { output: 'on-failure' });
}

function newest(paths: readonly string[]): number {
	return Math.max(0, ...paths.map((path) => newestIn(join(root, path))));
}

function newestIn(path: string): number {
	if (!existsSync(path)) return 0;
	const entry = statSync(path);
	if (!entry.isDirectory()) return entry.mtimeMs;
	const files = readdirSync(path, { withFileTypes: true, recursive: true }).filter((file) =>
		file.isFile(),
	);
	return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
