import { homedir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import type {
	IBinaryData,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	IExecuteFunctions,
	IGetNodeParameterOptions,
	INode,
	INodeExecutionData,
	INodeType,
	IRun,
	ITriggerFunctions,
	NodeParameterValueType,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { deepCopy, NodeHelpers, NodeOperationError } from 'n8n-workflow';

import { createBinaryStore, type BinaryStore } from './binary-store';
import { httpRequest } from './http-request';
import { createWorkflow, isDeclared } from './node-description';

interface Deferred<T> {
	readonly promise: Promise<T>;
	readonly resolve: (value: T) => void;
	readonly reject: (error: Error) => void;
}

export type CredentialValues = Readonly<Record<string, ICredentialDataDecryptedObject>>;

export interface ContextOptions {
	readonly nodeType: INodeType;
	readonly node: INode;
	readonly items: INodeExecutionData[];
	readonly credentials: CredentialValues;
	readonly credentialType: (name: string) => ICredentialType | undefined;
	readonly continueOnFail: boolean;
	readonly mode: WorkflowExecuteMode;
	readonly executionId?: string;
	/** The workflow's; UTC when left out. */
	readonly timezone?: string;
	readonly cancelSignal?: AbortSignal;
	readonly log: (level: string, message: string) => void;
	readonly binary?: BinaryStore;
}

export type RunningContext = ReturnType<typeof createContext>;

/** The part of `this` that execute() and trigger() share. */
export function createContext(options: ContextOptions) {
	const { nodeType, node, items, log } = options;
	const workflow = createWorkflow(nodeType, node);
	const binary = options.binary ?? createBinaryStore();
	// n8n's VM expression engine has no bridge any more once trigger() has returned
	// (n8n 2.41: "IsolateError: No bridge acquired for this context").
	const state = { expressionsAllowed: true, staticData: {} as IDataObject };

	const evaluate = (value: NodeParameterValueType, itemIndex: number): NodeParameterValueType => {
		if (!state.expressionsAllowed && JSON.stringify(value ?? null).includes('"=')) {
			throw new Error(
				'IsolateError: No bridge acquired for this context. Read every parameter before trigger() returns.',
			);
		}
		return workflow.expression.getParameterValue(
			value,
			null,
			0,
			itemIndex,
			node.name,
			items,
			options.mode,
			{},
		);
	};

	const readParameter = (
		name: string,
		itemIndex: number,
		fallback: unknown,
		read: IGetNodeParameterOptions = {},
	): unknown => {
		if (!isDeclared(nodeType.description, name)) {
			throw new Error(
				`The code reads parameter "${name}", which the description of "${nodeType.description.name}" does not declare`,
			);
		}
		const raw = pick(node.parameters, name) ?? fallback;
		if (raw === undefined) throw new Error(`Could not get parameter "${name}"`);
		if (read.rawExpressions) return raw;
		const value = evaluate(deepCopy(raw) as NodeParameterValueType, itemIndex);
		return read.extractValue ? extractValue(value) : value;
	};

	const shared = {
		logger: {
			debug: (message: string) => log('debug', message),
			info: (message: string) => log('info', message),
			warn: (message: string) => log('warn', message),
			error: (message: string) => log('error', message),
		},
		getNode: () => node,
		getMode: () => options.mode,
		getActivationMode: () => 'activate' as const,
		getWorkflow: () => ({ id: workflow.id, name: workflow.name, active: true }),
		getWorkflowSettings: () => workflow.settings,
		getWorkflowStaticData: () => state.staticData,
		getTimezone: () => options.timezone ?? 'UTC',
		getExecutionId: () => options.executionId ?? 'execution-under-test',
		getInstanceId: () => 'instance-under-test',
		getInstanceBaseUrl: () => 'http://localhost:5678/',
		getRestApiUrl: () => 'http://localhost:5678/rest',
		getExecutionContext: () => undefined,
		getKnownNodeTypes: () => ({}),
		getChildNodes: () => [],
		getParentNodes: () => [],
		isNodeFeatureEnabled: () => false,
		getCredentials: async (type: string, itemIndex = 0) =>
			await resolveCredential(options, type, (value) => evaluate(value, itemIndex)),
		helpers: createHelpers(items, binary),
	};

	return { workflow, binary, state, evaluate, readParameter, shared };
}

export function createExecuteContext(options: ContextOptions): {
	readonly context: IExecuteFunctions;
	readonly binary: BinaryStore;
} {
	const { shared, readParameter, evaluate, binary } = createContext(options);
	const context = {
		...shared,
		helpers: { ...shared.helpers, getStoragePath: () => storagePath(options.node) },
		getInputData: () => options.items,
		continueOnFail: () => options.continueOnFail,
		getNodeParameter: readParameter,
		evaluateExpression: (expression: string, itemIndex = 0) =>
			evaluate(`=${expression}`, itemIndex),
		getContext: () => ({}),
		getExecutionCancelSignal: () => options.cancelSignal,
		onExecutionCancellation: () => undefined,
		sendMessageToUI: (...args: unknown[]) => options.log('debug', args.map(String).join(' ')),
		addExecutionHints: (...hints: ReadonlyArray<{ message: string }>) =>
			hints.forEach(({ message }) => options.log('info', message)),
	};

	return { context: context as unknown as IExecuteFunctions, binary };
}

export interface TriggerSink {
	/** What the workflow would end with; `success` acknowledges the delivery. */
	readonly onEmit: (data: INodeExecutionData[][]) => Promise<'success' | 'error'>;
	readonly onFailure: (error: Error) => void;
}

export function createTriggerContext(options: ContextOptions, sink: TriggerSink) {
	const { shared, readParameter, state, binary } = createContext(options);
	const seen = new Set<string>();
	const emit = (
		data: INodeExecutionData[][],
		_response?: unknown,
		done?: Deferred<IRun | undefined>,
		deduplicationKey?: string,
	): void => {
		if (deduplicationKey && seen.has(deduplicationKey)) return done?.resolve(undefined);
		if (deduplicationKey) seen.add(deduplicationKey);
		void sink
			.onEmit(data)
			.then((status) =>
				done?.resolve({ status, finished: status === 'success' } as unknown as IRun),
			);
	};
	const context = {
		...shared,
		emit,
		emitError: sink.onFailure,
		saveFailedExecution: sink.onFailure,
		getNodeParameter: (name: string, fallback?: unknown, read?: IGetNodeParameterOptions) =>
			readParameter(name, 0, fallback, read),
	};
	const closeExpressions = () => {
		state.expressionsAllowed = false;
	};

	return { context: context as unknown as ITriggerFunctions, closeExpressions, binary };
}

async function resolveCredential(
	{ nodeType, node, credentials, credentialType }: ContextOptions,
	type: string,
	evaluate: (value: NodeParameterValueType) => NodeParameterValueType,
): Promise<ICredentialDataDecryptedObject> {
	const slot = nodeType.description.credentials?.find(({ name }) => name === type);
	if (!slot) {
		throw new NodeOperationError(
			node,
			`Node type "${node.type}" does not have any credentials of type "${type}" defined`,
		);
	}
	const given = credentials[type];
	if (!given) {
		throw new NodeOperationError(
			node,
			slot.required
				? `Node does not have any credentials set for "${type}"`
				: 'Node does not require credentials',
		);
	}
	const properties = credentialType(type)?.properties ?? [];
	const values = NodeHelpers.getNodeParameters(properties, given as never, true, false, null, null);

	return evaluate({ ...given, ...values } as never) as unknown as ICredentialDataDecryptedObject;
}

function createHelpers(items: INodeExecutionData[], binary: BinaryStore) {
	const assertBinaryData = (itemIndex: number, property: string | IBinaryData): IBinaryData => {
		if (typeof property !== 'string') return property;
		const data = items[itemIndex]?.binary?.[property];
		if (!data) {
			throw new Error(
				`This operation expects the node's input data to contain a binary file '${property}', but none was found [item ${itemIndex}]`,
			);
		}
		return data;
	};

	return {
		httpRequest,
		createDeferredPromise,
		assertBinaryData,
		getBinaryDataBuffer: async (itemIndex: number, property: string | IBinaryData) =>
			await binary.read(assertBinaryData(itemIndex, property)),
		getBinaryStream: async (id: string) => binary.stream(id),
		getBinaryPath: (id: string) => binary.pathOf(id),
		prepareBinaryData: binary.save,
		setBinaryDataBuffer: async (data: IBinaryData, content: Buffer) => ({
			...data,
			...(await binary.save(content, data.fileName, data.mimeType)),
		}),
		binaryToBuffer: async (body: Buffer | Readable) =>
			Buffer.isBuffer(body) ? body : await buffer(body),
		binaryToString: async (body: Buffer | Readable, encoding: BufferEncoding = 'utf8') =>
			(Buffer.isBuffer(body) ? body : await buffer(body)).toString(encoding),
		returnJsonArray: (data: IDataObject | IDataObject[]): INodeExecutionData[] =>
			[data].flat().map((entry) => (isExecutionItem(entry) ? entry : { json: entry })),
		constructExecutionMetaData: (
			data: INodeExecutionData[],
			{ itemData }: { itemData: INodeExecutionData['pairedItem'] },
		) => data.map((item) => ({ ...item, pairedItem: itemData })),
		normalizeItems: (data: INodeExecutionData | INodeExecutionData[]) => [data].flat(),
	};
}

export function isExecutionItem(value: unknown): value is INodeExecutionData {
	if (typeof value !== 'object' || value === null) return false;
	const { json, binary } = value as { json?: unknown; binary?: unknown };
	return (
		(typeof json === 'object' && json !== null) || (typeof binary === 'object' && binary !== null)
	);
}

function createDeferredPromise<T = void>(): Deferred<T> {
	let resolve: Deferred<T>['resolve'] = () => undefined;
	let reject: Deferred<T>['reject'] = () => undefined;
	const promise = new Promise<T>((done, fail) => {
		resolve = done;
		reject = fail;
	});

	return { promise, resolve, reject };
}

function extractValue(value: unknown): unknown {
	const locator = value as { __rl?: boolean; value?: unknown } | null;
	return locator?.__rl ? locator.value : value;
}

function pick(values: unknown, path: string): unknown {
	return path
		.split(/[.[\]]+/)
		.filter((part) => part !== '')
		.reduce<unknown>(
			(level, part) => (level as Record<string, unknown> | undefined)?.[part],
			values,
		);
}

function storagePath(node: INode): string {
	const userFolder = process.env.N8N_USER_FOLDER ?? homedir();
	return join(userFolder, '.n8n', 'storage', node.type);
}
