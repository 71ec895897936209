import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { ensureN8n } from './n8n-cache';
import { freePort, launch, type N8nProcess } from './n8n-process';
import { installPackage } from './package-install';

export interface N8nOptions {
	/** Everything of this instance lives below it; `<userFolder>/.n8n` is n8n's own folder. */
	readonly userFolder: string;
	readonly port?: number;
	readonly env?: Readonly<Record<string, string>>;
	/** False when the folder has the package already. */
	readonly withPackage?: boolean;
	readonly say?: (line: string) => void;
}

export interface CredentialSeed {
	readonly name: string;
	readonly type: string;
	readonly data: Readonly<Record<string, unknown>>;
}

export interface CredentialReference {
	readonly id: string;
	readonly name: string;
}

/** A workflow file as the editor exports it. */
export interface WorkflowFile {
	readonly name: string;
	readonly nodes: readonly WorkflowNode[];
	readonly connections: Readonly<Record<string, unknown>>;
	readonly settings?: Readonly<Record<string, unknown>>;
}

export interface WorkflowNode {
	readonly id?: string;
	readonly name: string;
	readonly type: string;
	readonly typeVersion: number;
	readonly position: readonly [number, number];
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly credentials?: Readonly<Record<string, CredentialReference>>;
	readonly [other: string]: unknown;
}

export interface NodeRunData {
	/** Milliseconds. */
	readonly executionTime?: number;
	readonly error?: { readonly message: string; readonly description?: string };
	readonly data?: {
		readonly main?: ReadonlyArray<ReadonlyArray<{ readonly json: Record<string, unknown> }> | null>;
	};
}

export interface Execution {
	readonly id: string;
	readonly workflowId: string;
	readonly status: string;
	readonly mode: string;
	readonly data?: {
		readonly resultData: {
			readonly runData: Readonly<Record<string, readonly NodeRunData[]>>;
			readonly error?: { readonly message: string };
		};
	};
}

export interface ExecutionFilter {
	readonly workflowId?: string;
	readonly status?: string;
}

export interface CredentialTest {
	readonly status: 'OK' | 'Error';
	readonly message: string;
}

export interface N8nInstance {
	readonly baseUrl: string;
	readonly ownerEmail: string;
	readonly ownerPassword: string;
	readonly apiKey: string;
	readonly userFolder: string;
	/** The process that runs the workflows; for measuring it. */
	readonly pid: number;
	/** `/api/v1/...` with the API key, everything else as the logged-in owner. */
	api<T = unknown>(method: string, path: string, body?: unknown): Promise<T>;
	cli(args: readonly string[]): Promise<string>;
	importCredentials(
		seeds: readonly CredentialSeed[],
	): Promise<Readonly<Record<string, CredentialReference>>>;
	/** The "Test" button of the credential dialog. */
	testCredential(seed: CredentialSeed): Promise<CredentialTest>;
	importWorkflow(workflow: WorkflowFile): Promise<string>;
	/** Publishes the workflow: triggers and schedules run from now on. */
	activate(workflowId: string): Promise<void>;
	deactivate(workflowId: string): Promise<void>;
	/** The "Execute workflow" button; resolves with the id of the execution. */
	runManually(workflowId: string, triggerNode: string): Promise<string>;
	executions(filter?: ExecutionFilter): Promise<readonly Execution[]>;
	execution(id: string): Promise<Execution>;
	/** Polls until the execution has ended, whatever way. */
	waitForExecution(id: string, timeoutMs?: number): Promise<Execution>;
	log(): string;
	/** SIGKILL for n8n and all it started, as when the power goes; `restart` brings it back. */
	kill(): void;
	/** Starts n8n again on the same folder and port; resolves when it answers. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

const scopes = [
	...['create', 'read', 'list', 'update', 'delete', 'activate', 'deactivate'].map(
		(verb) => `workflow:${verb}`,
	),
	...[
		'execution:read',
		'execution:list',
		'credential:create',
		'credential:list',
		'credential:delete',
	],
];

/** Installs what is missing, starts a real n8n with the package and logs in as its owner. */
export async function startN8n(options: N8nOptions): Promise<N8nInstance> {
	const tree = await ensureN8n({ say: options.say });
	if (options.withPackage !== false) await installPackage(options.userFolder);
	const port = options.port ?? (await freePort());
	const brokerPort = await freePort();
	const start = async (): Promise<N8nProcess> =>
		await launch({ tree, userFolder: options.userFolder, port, brokerPort, env: options.env });
	const server = await start();
	try {
		return await enter({ server, start }, `http://127.0.0.1:${port}`, options.userFolder);
	} catch (error) {
		await server.stop();
		throw error;
	}
}

type Call = <T>(method: string, path: string, body?: unknown) => Promise<T>;

async function enter(
	{ server, start }: { readonly server: N8nProcess; readonly start: () => Promise<N8nProcess> },
	baseUrl: string,
	userFolder: string,
): Promise<N8nInstance> {
	const owner = { email: 'owner@example.com', password: `Demo-${randomBytes(6).toString('hex')}1` };
	const session = { cookie: '', apiKey: '' };
	const call: Call = async (method, path, body) =>
		await request({ baseUrl, session }, method, { path, body });
	await call('POST', '/rest/owner/setup', { ...owner, firstName: 'Demo', lastName: 'Owner' });
	const { data } = await call<{ data: { rawApiKey: string } }>('POST', '/rest/api-keys', {
		label: 'sandbox',
		expiresAt: null,
		scopes,
	});
	session.apiKey = data.rawApiKey;
	let running = server;

	return {
		baseUrl,
		userFolder,
		pid: server.pid,
		ownerEmail: owner.email,
		ownerPassword: owner.password,
		apiKey: session.apiKey,
		api: call,
		cli: async (args) => await running.cli(args),
		log: () => running.log(),
		kill: () => running.kill(),
		restart: async () => {
			await running.stop();
			running = await start();
		},
		stop: async () => await running.stop(),
		...credentialCalls(call),
		...workflowCalls(call),
		...executionCalls(call),
	};
}

// A node that blocks n8n's event loop must fail the test that did it, not hang the whole run.
const requestTimeoutMs = 60_000;

async function request<T>(
	{ baseUrl, session }: { baseUrl: string; session: { cookie: string; apiKey: string } },
	method: string,
	{ path, body }: { path: string; body: unknown },
): Promise<T> {
	const isPublic = path.startsWith('/api/v1/');
	const answer = await fetch(`${baseUrl}${path}`, {
		method,
		headers: {
			// A kept connection may be closed by n8n at the moment it is used again ("other side closed").
			connection: 'close',
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			...(isPublic ? { 'X-N8N-API-KEY': session.apiKey } : { cookie: session.cookie }),
		},
		body: body === undefined ? undefined : JSON.stringify(body),
		signal: AbortSignal.timeout(requestTimeoutMs),
	});
	const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('n8n-auth='));
	if (cookie) session.cookie = cookie.split(';')[0] ?? '';
	const text = await answer.text();
	if (!answer.ok) throw new Error(`n8n answered ${answer.status} to ${method} ${path}: ${text}`);

	return (text === '' ? undefined : JSON.parse(text)) as T;
}

function credentialCalls(call: Call): Pick<N8nInstance, 'importCredentials' | 'testCredential'> {
	return {
		async importCredentials(seeds) {
			const references: Record<string, CredentialReference> = {};
			for (const { name, type, data } of seeds) {
				const created = await call<{ data: { id: string } }>('POST', '/rest/credentials', {
					name,
					type,
					data,
				});
				references[type] = { id: created.data.id, name };
			}
			return references;
		},
		async testCredential({ name, type, data }) {
			const created = await call<{ data: { id: string } }>('POST', '/rest/credentials', {
				name,
				type,
				data,
			});
			const credentials = { id: created.data.id, name, type, data };
			const result = await call<{ data: CredentialTest }>('POST', '/rest/credentials/test', {
				credentials,
			});
			await call('DELETE', `/rest/credentials/${created.data.id}`);
			return result.data;
		},
	};
}

function workflowCalls(
	call: Call,
): Pick<N8nInstance, 'importWorkflow' | 'activate' | 'deactivate' | 'runManually'> {
	return {
		async importWorkflow({ name, nodes, connections, settings }) {
			const { id } = await call<{ id: string }>('POST', '/api/v1/workflows', {
				name,
				nodes,
				connections,
				settings: settings ?? {},
			});
			return id;
		},
		async activate(workflowId) {
			await call('POST', `/api/v1/workflows/${workflowId}/activate`);
			await untilPublished(call, workflowId);
		},
		async deactivate(workflowId) {
			await call('POST', `/api/v1/workflows/${workflowId}/deactivate`);
		},
		async runManually(workflowId, triggerNode) {
			const { data: workflowData } = await call<{ data: unknown }>(
				'GET',
				`/rest/workflows/${workflowId}`,
			);
			const { data } = await call<{ data: { executionId: string } }>(
				'POST',
				`/rest/workflows/${workflowId}/run`,
				{ workflowData, triggerToStartFrom: { name: triggerNode } },
			);
			return data.executionId;
		},
	};
}

interface PublicationStatus {
	readonly status: 'in_progress' | 'published' | 'partial' | 'failed' | 'not_published';
}

/** n8n answers the activation before the triggers run: a webhook called at once was still a 404. */
async function untilPublished(call: Call, workflowId: string): Promise<void> {
	const deadline = Date.now() + 60_000;
	for (;;) {
		const { data } = await call<{ data: PublicationStatus }>(
			'GET',
			`/rest/workflows/${workflowId}/publication-status`,
		);
		if (data.status === 'published') return;
		if (data.status === 'failed' || data.status === 'partial' || Date.now() > deadline) {
			throw new Error(`Workflow ${workflowId} was not published: ${JSON.stringify(data)}`);
		}
		await pause(100);
	}
}

const running = new Set(['new', 'running', 'waiting']);

function executionCalls(
	call: Call,
): Pick<N8nInstance, 'executions' | 'execution' | 'waitForExecution'> {
	const execution = async (id: string): Promise<Execution> =>
		await call('GET', `/api/v1/executions/${id}?includeData=true`);

	return {
		execution,
		async executions(filter = {}) {
			const query = new URLSearchParams({ limit: '250', ...filter });
			const { data } = await call<{ data: readonly Execution[] }>(
				'GET',
				`/api/v1/executions?${query}`,
			);
			return data;
		},
		async waitForExecution(id, timeoutMs = 180_000) {
			const deadline = Date.now() + timeoutMs;
			for (;;) {
				const { status } = await call<Execution>('GET', `/api/v1/executions/${id}`);
				if (!running.has(status)) return await execution(id);
				if (Date.now() > deadline) {
					throw new Error(`Execution ${id} was still "${status}" after ${timeoutMs} ms`);
				}
				await pause(250);
			}
		},
	};
}

/** All items that left a node's output during one execution, over all of its runs. */
export function itemsOf(
	execution: Execution,
	node: string,
	output = 0,
): Array<Record<string, unknown>> {
	const runs = execution.data?.resultData.runData[node] ?? [];

	return runs.flatMap((run) => (run.data?.main?.[output] ?? []).map(({ json }) => json));
}
