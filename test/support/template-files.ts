import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IConnections, INodeParameters } from 'n8n-workflow';

import { checkout } from './package-classes';

export interface TemplateNode {
	readonly id: string;
	readonly name: string;
	readonly type: string;
	readonly typeVersion: number;
	readonly position: readonly [number, number];
	readonly parameters: INodeParameters;
	readonly credentials?: Readonly<Record<string, { readonly id?: string; readonly name?: string }>>;
	readonly [other: string]: unknown;
}

export interface Template {
	readonly file: string;
	readonly text: string;
	readonly content: {
		readonly name: string;
		readonly active: boolean;
		readonly nodes: readonly TemplateNode[];
		readonly connections: IConnections;
		readonly settings: Readonly<Record<string, unknown>>;
		readonly [other: string]: unknown;
	};
}

export const templateFolder = join(checkout, 'workflows');

export function readTemplates(): readonly Template[] {
	return readdirSync(templateFolder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => {
			const text = readFileSync(join(templateFolder, file), 'utf8');
			return { file, text, content: JSON.parse(text) as Template['content'] };
		});
}

/**
 * Every [from, to] of the connections, by node name, in the order of work: a model or a parser is asked
 * by the node it is connected to.
 */
export function edgesOf({ content }: Template): ReadonlyArray<readonly [string, string]> {
	return Object.entries(content.connections).flatMap(([from, byType]) =>
		Object.entries(byType).flatMap(([kind, outputs]) =>
			outputs
				.flatMap((targets) => targets ?? [])
				.map(({ node }) => (kind === 'main' ? ([from, node] as const) : ([node, from] as const))),
		),
	);
}

export function reachableFrom(template: Template, starts: readonly string[]): ReadonlySet<string> {
	const edges = edgesOf(template);
	const reached = new Set(starts);
	const queue = [...starts];
	for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
		for (const [from, to] of edges) {
			if (from === name && !reached.has(to)) {
				reached.add(to);
				queue.push(to);
			}
		}
	}

	return reached;
}
