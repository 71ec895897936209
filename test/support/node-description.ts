import type {
	INode,
	INodeCredentials,
	INodeParameters,
	INodeType,
	INodeTypeDescription,
	INodeTypes,
} from 'n8n-workflow';
import { NodeHelpers, Workflow } from 'n8n-workflow';

export const packageName = 'n8n-nodes-outreach';

/** The description as n8n's loader completes it: the package's prefix in front of the name. */
export function fullTypeName(description: INodeTypeDescription): string {
	return description.name.includes('.') ? description.name : `${packageName}.${description.name}`;
}

export function currentVersion(description: INodeTypeDescription): number {
	const { version, defaultVersion } = description;
	return defaultVersion ?? (Array.isArray(version) ? (version.at(-1) ?? 1) : version);
}

export interface NodeForm {
	readonly params?: INodeParameters;
	readonly typeVersion?: number;
	readonly name?: string;
	readonly credentials?: readonly string[];
}

/**
 * The workflow node as the engine would see it: defaults filled in, hidden parameters dropped.
 * @throws when a parameter is unknown or a required one is missing, as n8n refuses such a workflow
 */
export function createNode(description: INodeTypeDescription, form: NodeForm): INode {
	const params = form.params ?? {};
	const typeVersion = form.typeVersion ?? currentVersion(description);
	const resolved =
		NodeHelpers.getNodeParameters(
			description.properties,
			params,
			true,
			false,
			{ typeVersion },
			description,
		) ?? {};
	const unknown = Object.keys(params).filter((name) => !isDeclared(description, name));
	if (unknown.length > 0) {
		const known = [...new Set(description.properties.map(({ name }) => name))].sort().join(', ');
		throw new Error(
			`"${description.displayName}" has no parameter "${unknown.join('", "')}". It has: ${known}`,
		);
	}
	const node: INode = {
		id: 'node-under-test',
		name: form.name ?? description.defaults.name ?? description.displayName,
		type: fullTypeName(description),
		typeVersion,
		position: [0, 0],
		parameters: resolved,
		credentials: asReferences(form.credentials ?? []),
	};
	refuseIssues(description, node);

	return node;
}

export function isDeclared(description: INodeTypeDescription, parameter: string): boolean {
	const [first] = parameter.split(/[.[]/);
	return description.properties.some(({ name }) => name === first);
}

function asReferences(types: readonly string[]): INodeCredentials {
	return Object.fromEntries(types.map((type) => [type, { id: type, name: type }]));
}

function refuseIssues(description: INodeTypeDescription, node: INode): void {
	const issues = NodeHelpers.getNodeParametersIssues(description.properties, node, description);
	const lines = Object.values(issues?.parameters ?? {}).flat();
	if (lines.length > 0) throw new Error(lines.join(' '));
}

/** A workflow of this one node, so that n8n's own expression engine can work. */
export function createWorkflow(nodeType: INodeType, node: INode): Workflow {
	const nodeTypes: INodeTypes = {
		getByName: () => nodeType,
		getByNameAndVersion: () => nodeType,
		getKnownTypes: () => ({}),
	};

	return new Workflow({
		id: 'workflow-under-test',
		name: 'Workflow under test',
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes,
		settings: { timezone: 'UTC' },
	});
}

/**
 * `Sent`, `Blocked` ... or `main` for a node with one output. The outputs may depend on the form:
 * then the description holds an expression, which n8n evaluates in the same way.
 */
export function outputNames(nodeType: INodeType, node: INode): readonly string[] {
	const { description } = nodeType;
	const outputs = NodeHelpers.getNodeOutputs(createWorkflow(nodeType, node), node, description);
	if (outputs.length === 1 && !description.outputNames) return ['main'];

	return outputs.map((output, index) => {
		const displayName = typeof output === 'string' ? undefined : output.displayName;
		return description.outputNames?.[index] ?? displayName ?? `output ${index}`;
	});
}

/**
 * Paths of given parameters that n8n's resolver drops in silence: unknown names and parameters
 * that are hidden for these values.
 */
export function droppedParameters(
	description: INodeTypeDescription,
	given: INodeParameters,
): readonly string[] {
	const kept =
		NodeHelpers.getNodeParameters(
			description.properties,
			given,
			true,
			false,
			{ typeVersion: currentVersion(description) },
			description,
		) ?? {};

	return missingPaths(given, kept, '');
}

function missingPaths(given: unknown, kept: unknown, path: string): string[] {
	if (typeof given !== 'object' || given === null) return [];
	return Object.entries(given).flatMap(([name, value]) => {
		const here = path === '' ? name : `${path}.${name}`;
		const level = kept as Record<string, unknown> | null | undefined;
		return level?.[name] === undefined ? [here] : missingPaths(value, level[name], here);
	});
}
