import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	WorkflowExecuteMode,
} from 'n8n-workflow';

import type { BinaryStore } from './binary-store';
import {
	createExecuteContext,
	createTriggerContext,
	isExecutionItem,
	type ContextOptions,
} from './node-context';
import { createNode, outputNames } from './node-description';

/**
 * Runs one node class without n8n, but with n8n's own parameter resolver, display rules and
 * expression engine. A name the description does not declare throws: the commonest node bug.
 */
export interface NodeRun {
	readonly params?: INodeParameters;
	/** Plain objects or n8n items; one empty item when left out, as after a manual trigger. */
	readonly items?: ReadonlyArray<IDataObject | INodeExecutionData>;
	/** By credential type; the type's own defaults are filled in. */
	readonly credentials?: Readonly<Record<string, ICredentialDataDecryptedObject>>;
	/** The "On Error" setting. */
	readonly continueOnFail?: boolean;
	readonly typeVersion?: number;
	readonly mode?: WorkflowExecuteMode;
	/** Two runs with the same one are a retry of each other. */
	readonly executionId?: string;
	/** The workflow's; UTC when left out. */
	readonly timezone?: string;
	/** What n8n aborts when the execution is cancelled or takes too long. */
	readonly cancelSignal?: AbortSignal;
	readonly credentialType?: (name: string) => ICredentialType | undefined;
	readonly log?: (level: string, message: string) => void;
	readonly binary?: BinaryStore;
}

export type NodeOutputs = Readonly<Record<string, INodeExecutionData[]>>;

/** Output items by output name; `main` for a node with one output. */
export async function runNode(nodeType: INodeType, run: NodeRun = {}): Promise<NodeOutputs> {
	if (!nodeType.execute) {
		throw new Error(`"${nodeType.description.displayName}" is a trigger and has no execute()`);
	}
	const options = contextOptions(nodeType, run);
	const { context } = createExecuteContext(options);
	const outputs = (await nodeType.execute.call(context)) as INodeExecutionData[][] | null;

	return byName(options, outputs ?? []);
}

export interface TriggerRun extends NodeRun {
	/** How the workflow ends that a delivery starts; decides whether it is acknowledged. */
	readonly onEmit?: (
		items: INodeExecutionData[],
	) => 'success' | 'error' | Promise<'success' | 'error'>;
}

export interface RunningTrigger {
	/** Every delivery so far, in order. */
	readonly emitted: readonly INodeExecutionData[][];
	readonly outputs: () => NodeOutputs;
	readonly failures: readonly Error[];
	/** Resolves when at least this many deliveries have been made. */
	waitForEmits(count: number, timeoutMs?: number): Promise<void>;
	/** The "Execute step" button. */
	runManually(): Promise<void>;
	close(): Promise<void>;
}

/** Starts trigger() as an activated workflow would. */
export async function startTrigger(
	nodeType: INodeType,
	run: TriggerRun = {},
): Promise<RunningTrigger> {
	if (!nodeType.trigger) {
		throw new Error(`"${nodeType.description.displayName}" has no trigger()`);
	}
	const deliveries: INodeExecutionData[][][] = [];
	const failures: Error[] = [];
	const watchers = new Set<() => void>();
	const options = contextOptions(nodeType, { mode: 'trigger', ...run });
	const { context, closeExpressions } = createTriggerContext(options, {
		onFailure: (error) => failures.push(error),
		onEmit: async (data) => {
			deliveries.push(data);
			watchers.forEach((notify) => notify());
			return (await run.onEmit?.(data[0] ?? [])) ?? 'success';
		},
	});
	const response = await nodeType.trigger.call(context);
	closeExpressions();

	return {
		get emitted() {
			return deliveries.map((data) => data.flat());
		},
		failures,
		outputs: () =>
			byName(
				options,
				outputNames(nodeType, options.node).map((_, index) =>
					deliveries.flatMap((data) => data[index] ?? []),
				),
			),
		waitForEmits: async (count, timeoutMs = 20_000) =>
			await waitUntil(() => deliveries.length >= count, { watchers, timeoutMs, count }),
		runManually: async () => await response?.manualTriggerFunction?.(),
		close: async () => await response?.closeFunction?.(),
	};
}

/** The items of a single-output node as plain JSON. */
export function jsonOf(outputs: NodeOutputs, output = 'main'): IDataObject[] {
	return (outputs[output] ?? []).map(({ json }) => json);
}

/** The credential class of this checkout, so that its defaults are filled in. */
export function credentialTypeFromSource(name: string): ICredentialType | undefined {
	const className = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
	const file = resolve(join(__dirname, '..', '..', 'credentials', `${className}.credentials.ts`));
	if (!existsSync(file)) return undefined;
	const exported = createRequire(__filename)(file) as Record<string, new () => ICredentialType>;
	const Credential = exported[className];
	return Credential && new Credential();
}

function contextOptions(nodeType: INodeType, run: NodeRun): ContextOptions {
	const credentials = run.credentials ?? {};

	return {
		nodeType,
		node: createNode(nodeType.description, { ...run, credentials: Object.keys(credentials) }),
		items: (run.items ?? [{}]).map((item) =>
			isExecutionItem(item) ? { ...item, json: item.json ?? {} } : { json: item },
		),
		credentials,
		credentialType: run.credentialType ?? credentialTypeFromSource,
		continueOnFail: run.continueOnFail ?? false,
		mode: run.mode ?? 'manual',
		...(run.executionId === undefined ? {} : { executionId: run.executionId }),
		...(run.timezone === undefined ? {} : { timezone: run.timezone }),
		...(run.cancelSignal ? { cancelSignal: run.cancelSignal } : {}),
		log: run.log ?? (() => undefined),
		binary: run.binary,
	};
}

function byName({ nodeType, node }: ContextOptions, outputs: INodeExecutionData[][]): NodeOutputs {
	return Object.fromEntries(
		outputNames(nodeType, node).map((name, index) => [name, outputs[index] ?? []]),
	);
}

async function waitUntil(
	holds: () => boolean,
	{ watchers, timeoutMs, count }: { watchers: Set<() => void>; timeoutMs: number; count: number },
): Promise<void> {
	if (holds()) return;
	await new Promise<void>((done, fail) => {
		const timer = setTimeout(() => {
			watchers.delete(check);
			fail(new Error(`The trigger did not emit ${count} times within ${timeoutMs} ms`));
		}, timeoutMs);
		const check = (): void => {
			if (!holds()) return;
			clearTimeout(timer);
			watchers.delete(check);
			done();
		};
		watchers.add(check);
	});
}
