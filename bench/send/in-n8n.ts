import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFreshStore } from '../../lib/adapters/store/open-store';
import type {
	CredentialReference,
	WorkflowFile,
	WorkflowNode,
} from '../../sandbox/n8n/n8n-instance';
import { startN8n } from '../../sandbox/n8n/n8n-instance';
import { ensureBuild } from '../../scripts/build';
import type { Sink } from './start-sink';

/** Both nodes in one n8n, each as a person would put it on the canvas. */
export interface NodesInN8n {
	/** n8n's own Send Email node, mails per second of the node's own time. */
	sendEmail(mails: number): Promise<number>;
	/** Outreach Send with its pool; `run` sets the mails of one run apart from those of another. */
	outreachSend(mails: number, run: string): Promise<number>;
	stop(): Promise<void>;
}

const PATIENCE_MS = 480_000;

export async function startNodesInN8n(sink: Sink, mailboxes: number): Promise<NodesInN8n> {
	await ensureBuild();
	const userFolder = mkdtempSync(join(tmpdir(), 'outreach-bench-n8n-'));
	const file = join(userFolder, 'outreach.sqlite');
	await fillStore(file, sink, mailboxes);
	const n8n = await startN8n({ userFolder });
	const credentials = await n8n.importCredentials([
		{
			name: 'Sink',
			type: 'smtp',
			data: {
				...{ user: 'bench', password: 'bench', host: '127.0.0.1', port: sink.port },
				...{ secure: false, disableStartTls: false, hostName: '' },
			},
		},
		{ name: 'Store', type: 'outreachStoreApi', data: { kind: 'sqlite', file } },
	]);
	const rateOf = async (name: string, mails: number, sender: WorkflowNode): Promise<number> => {
		const id = await n8n.importWorkflow(workflowOf(name, mails, sender));
		const run = await n8n.waitForExecution(await n8n.runManually(id, 'Start'), PATIENCE_MS);
		const [ran] = run.data?.resultData.runData[sender.name] ?? [];
		const out = ran?.data?.main?.[0]?.length ?? 0;
		if (run.status !== 'success' || out !== mails || ran?.executionTime === undefined)
			throw new Error(`"${name}" ended as ${run.status} with ${out} of ${mails} mails`);

		return (mails / ran.executionTime) * 1_000;
	};

	return {
		sendEmail: async (mails) => await rateOf('Send Email', mails, sendEmailNode(credentials.smtp)),
		outreachSend: async (mails, run) =>
			await rateOf('Outreach Send', mails, outreachSendNode(credentials.outreachStoreApi, run)),
		stop: async () => {
			await n8n.stop();
			rmSync(userFolder, { recursive: true, force: true });
		},
	};
}

async function fillStore(file: string, sink: Sink, mailboxes: number): Promise<void> {
	const store = await openFreshStore({ kind: 'sqlite', file });
	for (let index = 0; index < mailboxes; index += 1) {
		await store.mailboxes.upsert({
			address: `sender${index}@sending${index % 10}.example`,
			fromName: 'Ada',
			dailyCap: 1_000_000,
			smtp: {
				...{ host: '127.0.0.1', port: sink.port, security: 'starttls', user: 'bench' },
				caCertificate: sink.ca,
			},
			secrets: { smtpPassword: 'bench' },
			...{ windowStart: '00:00', windowEnd: '24:00' },
		});
	}
	await store.close();
}

function workflowOf(name: string, mails: number, sender: WorkflowNode): WorkflowFile {
	const start = node('Start', 'n8n-nodes-base.manualTrigger', { typeVersion: 1, parameters: {} });
	const items = node('Items', 'n8n-nodes-base.code', {
		typeVersion: 2,
		parameters: {
			jsCode: `return Array.from({ length: ${mails} }, (_, index) => ({ json: { email: 'person' + index + '@company' + (index % 500) + '.example' } }));`,
		},
	});
	const to = (next: string) => ({ main: [[{ node: next, type: 'main', index: 0 }]] });

	return {
		name: `Bench: ${name}`,
		nodes: [start, items, sender],
		connections: { Start: to('Items'), Items: to(sender.name) },
		settings: { executionOrder: 'v1' },
	};
}

function sendEmailNode(smtp: CredentialReference | undefined): WorkflowNode {
	return node('Send Email', 'n8n-nodes-base.emailSend', {
		typeVersion: 2.1,
		parameters: {
			...{ fromEmail: 'ada@example.org', toEmail: '={{ $json.email }}', subject: 'Hello' },
			...{ emailFormat: 'text', text: 'Hi there' },
			options: { appendAttribution: false, allowUnauthorizedCerts: true },
		},
		...(smtp ? { credentials: { smtp } } : {}),
	});
}

function outreachSendNode(store: CredentialReference | undefined, run: string): WorkflowNode {
	return node('Outreach Send', 'n8n-nodes-outreach.outreachSend', {
		typeVersion: 1,
		parameters: {
			...{ mailboxSource: 'pool', recipient: '={{ $json.email }}', subject: 'Hello' },
			...{ bodyType: 'text', text: 'Hi there', campaignId: run, stepId: '1', profile: 'default' },
			identity: { organisation: 'Ada Ltd', postalAddress: '1 Example Street' },
			unsubscribe: { url: 'https://n8n.example.com/webhook/unsubscribe/{token}' },
			options: {
				...{ manualRuns: 'send', pacing: false, country: 'US', contactSource: 'bench' },
				...{ userCap: 1_000_000, windowHours: 0, frequencyDays: 0 },
			},
		},
		...(store ? { credentials: { outreachStoreApi: store } } : {}),
	});
}

function node(
	name: string,
	type: string,
	rest: Pick<WorkflowNode, 'typeVersion' | 'parameters' | 'credentials'>,
): WorkflowNode {
	return { id: name, name, type, position: [0, 0], ...rest };
}
