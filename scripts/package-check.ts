import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { promisify } from 'node:util';

import type { Icon, INodeTypeDescription } from 'n8n-workflow';

import { packPackage } from '../sandbox/n8n/package-install';
import { packageName } from '../test/support/node-description';
import { credentialClasses, nodeClasses, readManifest } from '../test/support/package-classes';
import { root } from './step';

const runFile = promisify(execFile);

interface Codex {
	readonly node?: string;
	readonly categories?: readonly string[];
	readonly resources?: { readonly primaryDocumentation?: ReadonlyArray<{ readonly url: string }> };
}

/** What is wrong with the package that `npm pack` would publish now; empty when nothing is. */
export async function packageFindings(): Promise<readonly string[]> {
	const files = await packedFiles();

	return [...foreignFiles(files), ...missingParts(files), ...nodeFindings(files)];
}

/** Paths inside the archive, without the leading `package/`. */
async function packedFiles(): Promise<ReadonlySet<string>> {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-pack-'));
	try {
		const archive = await packPackage(folder);
		const { stdout } = await runFile('tar', ['-tzf', archive]);
		return new Set(
			stdout
				.split('\n')
				.filter((line) => line !== '')
				.map((line) => line.replace(/^package\//, '')),
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const shipped =
	/^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/(nodes|credentials|lib|workflows)\/.+)$/;
const neverShipped = /\.(test\.js|tsbuildinfo|sqlite|key|pem|env)$/;

function foreignFiles(files: ReadonlySet<string>): string[] {
	return [...files]
		.filter((file) => !shipped.test(file) || neverShipped.test(file))
		.map((file) => `"${file}" is in the archive and should not be`);
}

function missingParts(files: ReadonlySet<string>): string[] {
	const { n8n } = readManifest();
	const wanted = ['package.json', 'README.md', 'LICENSE', ...n8n.nodes, ...n8n.credentials];

	return wanted.filter((file) => !files.has(file)).map((file) => `"${file}" is not in the archive`);
}

function nodeFindings(files: ReadonlySet<string>): string[] {
	const credentials = credentialClasses('build');
	const nodes = [...nodeClasses('build').values()];
	const listed = readManifest().n8n;

	return [
		...nodes.flatMap(({ description }, index) => [
			...iconFindings(description.icon, listed.nodes[index] ?? '', files),
			...codexFindings(description, listed.nodes[index] ?? ''),
			...(description.credentials ?? [])
				.filter(({ name }) => !credentials.has(name))
				.map(({ name }) => `${description.name} wants a credential "${name}" that is not listed`),
		]),
		...[...credentials.values()].flatMap((type, index) =>
			iconFindings(type.icon, listed.credentials[index] ?? '', files),
		),
	];
}

function iconFindings(icon: Icon | undefined, owner: string, files: ReadonlySet<string>): string[] {
	if (typeof icon !== 'object') return [`"${owner}" has no pair of icons for light and dark`];

	return [icon.light, icon.dark]
		.map((reference) => normalize(join(dirname(owner), reference.replace(/^file:/, ''))))
		.filter((file) => !files.has(file))
		.map((file) => `The icon "${file}" is not in the archive`);
}

/** n8n drops a codex without `resources` in silence, and with it the categories of the node. */
function codexFindings({ name }: INodeTypeDescription, listed: string): string[] {
	const file = listed.replace(/\.js$/, '.json');
	const codex = readJson(join(root, file));
	if (!codex) return [`The codex "${file}" does not exist`];
	const problems = [
		codex.node === `${packageName}.${name}` ? '' : `names the node "${codex.node}"`,
		codex.categories?.length ? '' : 'has no category',
		codex.resources?.primaryDocumentation?.[0]?.url ? '' : 'has no primaryDocumentation',
	];

	return problems.filter((text) => text !== '').map((text) => `The codex "${file}" ${text}`);
}

function readJson(file: string): Codex | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Codex;
	} catch {
		return undefined;
	}
}
