import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';

import type { ICredentialType, INodeType } from 'n8n-workflow';

import { packageName } from './node-description';

export const checkout = resolve(join(__dirname, '..', '..'));

const load = createRequire(__filename);

interface Manifest {
	readonly n8n: { readonly nodes: readonly string[]; readonly credentials: readonly string[] };
}

export function readManifest(): Manifest {
	return load(join(checkout, 'package.json')) as Manifest;
}

/** Where the package lists a class, `dist/nodes/X/X.node.js`, and the source it is built from. */
function sourceOf(listed: string): string {
	return listed.replace(/^dist\//, '').replace(/\.js$/, '.ts');
}

function instantiate<T>(file: string): T {
	// F1 of the platform notes: the class has the name of the file up to its first dot.
	const [className = ''] = basename(file).split('.');
	const exported = load(join(checkout, file)) as Record<string, new () => T>;
	const Class = exported[className];
	if (!Class) throw new Error(`"${file}" does not export a class "${className}"`);

	return new Class();
}

/** Every node of the package by its full type name, from source or from the build. */
export function nodeClasses(from: 'source' | 'build' = 'source'): ReadonlyMap<string, INodeType> {
	const nodes = readManifest().n8n.nodes.map((listed) =>
		instantiate<INodeType>(from === 'source' ? sourceOf(listed) : listed),
	);

	return new Map(nodes.map((node) => [`${packageName}.${node.description.name}`, node]));
}

export function credentialClasses(
	from: 'source' | 'build' = 'source',
): ReadonlyMap<string, ICredentialType> {
	const types = readManifest().n8n.credentials.map((listed) =>
		instantiate<ICredentialType>(from === 'source' ? sourceOf(listed) : listed),
	);

	return new Map(types.map((type) => [type.name, type]));
}
