import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { CredentialReference, WorkflowFile } from '../n8n/n8n-instance';

/** What the demo sets in a shipped template: the values its sticky note tells a person to edit. */
export interface Adaptation {
	/** By node name; objects are merged, everything else replaces. A name that is not there throws. */
	readonly parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
	/** By credential type: set on every node whose template names that type. */
	readonly credentials: Readonly<Record<string, CredentialReference>>;
	/** The credential types each node type can take, from the package itself. */
	readonly accepted: (nodeType: string) => readonly string[];
	readonly errorWorkflow?: string;
	/** By node name: on or off, as a person does with the switch of a node. */
	readonly switches?: Readonly<Record<string, boolean>>;
}

const folder = resolve(join(__dirname, '..', '..', 'workflows'));

export function readTemplate(file: string): WorkflowFile {
	return JSON.parse(readFileSync(join(folder, file), 'utf8')) as WorkflowFile;
}

export function adaptTemplate(file: string, adaptation: Adaptation): WorkflowFile {
	const template = readTemplate(file);
	const names = template.nodes.map(({ name }) => name);
	const { parameters, switches = {} } = adaptation;
	const named = [...Object.keys(parameters), ...Object.keys(switches)];
	const unknown = named.filter((name) => !names.includes(name));
	if (unknown.length > 0) {
		throw new Error(`"${file}" has no node "${unknown.join('", "')}". It has: ${names.join(', ')}`);
	}

	return {
		name: template.name,
		connections: template.connections,
		settings: { ...template.settings, errorWorkflow: adaptation.errorWorkflow ?? '' },
		nodes: template.nodes.map((node) => ({
			...node,
			disabled: !(switches[node.name] ?? node.disabled !== true),
			parameters: merge(node.parameters, parameters[node.name] ?? {}),
			credentials: credentialsFor(node.type, adaptation),
		})),
	};
}

/** Other values for fields of a template's "Settings" node; a field that is not there throws. */
export function settingsOf(
	file: string,
	values: Readonly<Record<string, string | number | boolean>>,
): Adaptation['parameters'] {
	const node = readTemplate(file).nodes.find(({ name }) => name === 'Settings');
	const { assignments } = (node?.parameters.assignments ?? { assignments: [] }) as {
		readonly assignments: ReadonlyArray<{ readonly name: string; readonly value: unknown }>;
	};
	const names = assignments.map(({ name }) => name);
	const unknown = Object.keys(values).filter((name) => !names.includes(name));
	if (unknown.length > 0) throw new Error(`"${file}" has no setting "${unknown.join('", "')}"`);

	return {
		Settings: {
			assignments: {
				assignments: assignments.map((one) => ({ ...one, value: values[one.name] ?? one.value })),
			},
		},
	};
}

function credentialsFor(
	nodeType: string,
	{ accepted, credentials }: Adaptation,
): Record<string, CredentialReference> {
	return Object.fromEntries(
		accepted(nodeType).flatMap((type) => {
			const reference = credentials[type];
			return reference ? [[type, reference]] : [];
		}),
	);
}

type Values = Readonly<Record<string, unknown>>;

function merge(base: Values, changes: Values): Values {
	const merged: Record<string, unknown> = { ...base };
	for (const [name, value] of Object.entries(changes)) {
		const before = merged[name];
		merged[name] = isValues(before) && isValues(value) ? merge(before, value) : value;
	}

	return merged;
}

function isValues(value: unknown): value is Values {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
