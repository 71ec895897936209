import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import {
	itemsOf,
	startN8n,
	type N8nInstance,
	type WorkflowFile,
} from '../../sandbox/n8n/n8n-instance';
import { ensureBuild } from '../../scripts/build';
import { watchMemory, type MemoryPeak } from './memory-peak';

export interface ListRun extends MemoryPeak {
	/** Of the node alone, as its own summary says. */
	readonly seconds: number;
	readonly rows: number;
	readonly withMx: number;
}

export interface ListBench {
	run(file: string): Promise<ListRun>;
	stop(): Promise<void>;
}

/** "Check a List File" in a real n8n with its binary data on disk; one process for all runs. */
export async function startListBench(folder: string, dns: readonly string[]): Promise<ListBench> {
	await ensureBuild();
	mkdirSync(folder, { recursive: true });
	const n8n = await startN8n({
		userFolder: join(folder, 'n8n'),
		env: { N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem', N8N_RESTRICT_FILE_ACCESS_TO: folder },
	});

	return {
		run: async (file) => await runList(n8n, checkFile(file, dns)),
		stop: async () => await n8n.stop(),
	};
}

// On a machine that does other work besides, a million rows take minutes.
const TIME_LIMIT_MS = 8 * 60_000;

async function runList(n8n: N8nInstance, workflow: WorkflowFile): Promise<ListRun> {
	const id = await n8n.importWorkflow(workflow);
	const memory = watchMemory(n8n.pid);
	const execution = await n8n.waitForExecution(await n8n.runManually(id, 'Start'), TIME_LIMIT_MS);
	const peak = memory.peak();
	const [json] = itemsOf(execution, 'Check') as Array<{
		rows: number;
		reasons: Record<string, number>;
		durationMs: number;
	}>;
	if (!json) throw new Error(`The list was not checked: ${JSON.stringify(execution.data)}`);

	return {
		...peak,
		seconds: json.durationMs / 1_000,
		rows: json.rows,
		withMx: json.reasons.ok_syntax_mx ?? 0,
	};
}

function checkFile(file: string, dns: readonly string[]): WorkflowFile {
	const to = (node: string) => ({ main: [[{ node, type: 'main', index: 0 }]] });

	return {
		name: `List ${file}`,
		nodes: [
			{
				name: 'Start',
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				name: 'Read',
				type: 'n8n-nodes-base.readWriteFile',
				typeVersion: 1.1,
				position: [200, 0],
				parameters: { operation: 'read', fileSelector: file, options: {} },
			},
			{
				name: 'Check',
				type: 'n8n-nodes-outreach.emailValidate',
				typeVersion: 1,
				position: [400, 0],
				parameters: {
					operation: 'validateList',
					level: 'dns',
					options: {
						dnsServers: dns.join(','),
						allowPrivateAddresses: true,
						allowReservedDomains: true,
					},
				},
			},
		],
		connections: { Start: to('Read'), Read: to('Check') },
	};
}
