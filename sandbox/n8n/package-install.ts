import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { cacheFolder } from './n8n-cache';

const runFile = promisify(execFile);
const root = resolve(join(__dirname, '..', '..'));

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Puts the package into an n8n user folder the way a user does, `npm install <package>.tgz` in
 * `.n8n/nodes`, so that what is tested is what would be published. The result is kept by the hash
 * of its content: a second start with the same build copies it.
 */
export async function installPackage(userFolder: string): Promise<void> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	const kept = join(cacheFolder(), 'packages', contentHash());
	if (!existsSync(kept)) await installInto(kept);
	mkdirSync(join(userFolder, '.n8n'), { recursive: true });
	cpSync(kept, nodes, { recursive: true, verbatimSymlinks: true });
}

/** The files that would be published, packed from the present build. */
export async function packPackage(folder: string): Promise<string> {
	const { stdout } = await npm(
		['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
		root,
	);
	const report: unknown = JSON.parse(stdout);
	// npm 11 prints a list, npm 12 an object by package name.
	const [packed] = Object.values(report as Record<string, { filename: string }>);
	if (!packed) throw new Error('"npm pack" reported no file');

	return join(folder, basename(packed.filename));
}

async function installInto(kept: string): Promise<void> {
	const draft = `${kept}.${process.pid}.new`;
	mkdirSync(draft, { recursive: true });
	try {
		const archive = await packPackage(draft);
		writeFileSync(join(draft, 'package.json'), JSON.stringify(nodesManifest(archive), null, '\t'));
		await npm(
			[
				'install',
				'--omit=dev',
				'--omit=peer',
				'--legacy-peer-deps',
				'--ignore-scripts',
				'--prefer-offline',
				'--no-audit',
				'--no-fund',
			],
			draft,
		);
		forgetOlder();
		rmSync(kept, { recursive: true, force: true });
		renameSync(draft, kept);
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

function nodesManifest(archive: string): object {
	const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
		packages: Readonly<Record<string, { version: string } | undefined>>;
	};
	const { name, dependencies } = readManifest();
	// The versions that were tested, not what was released this morning.
	const overrides = Object.fromEntries(
		Object.keys(dependencies).map((dependency) => [
			dependency,
			lock.packages[`node_modules/${dependency}`]?.version,
		]),
	);

	return {
		name: 'installed-nodes',
		private: true,
		dependencies: { [name]: `file:${basename(archive)}` },
		overrides,
	};
}

function readManifest(): Manifest {
	return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
}

function contentHash(): string {
	const hash = createHash('sha256');
	hash.update(readFileSync(join(root, 'package.json')));
	hash.update(readFileSync(join(root, 'package-lock.json')));
	const dist = join(root, 'dist');
	const files = readdirSync(dist, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const file of files) {
		hash.update(file.slice(dist.length));
		hash.update(readFileSync(file));
	}

	return hash.digest('hex').slice(0, 16);
}

/** Every build leaves some 60 MB here; only the last few are worth anything. */
function forgetOlder(): void {
	const folder = join(cacheFolder(), 'packages');
	const newestFirst = readdirSync(folder)
		.filter((name) => /^[0-9a-f]{16}$/.test(name))
		.map((name) => join(folder, name))
		.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
	for (const path of newestFirst.slice(2)) rmSync(path, { recursive: true, force: true });
}

async function npm(args: readonly string[], cwd: string): Promise<{ stdout: string }> {
	const env = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)/i.test(name)),
	);
	try {
		return await runFile('npm', [...args], { cwd, env, maxBuffer: 32 * 1024 * 1024 });
	} catch (error) {
		const { stderr } = error as { stderr?: string };
		throw new Error(`"npm ${args[0]}" did not succeed because ${stderr ?? String(error)}`);
	}
}
