import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openStore } from '../../lib/adapters/store/open-store';
import type { Mailbox, NewMailbox } from '../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../lib/store/store';
import { OutreachSend } from '../../nodes/OutreachSend/OutreachSend.node';
import type {
	SmtpFaultServer,
	SmtpFaultServerOptions,
} from '../../sandbox/faults/smtp-fault-server';
import { startSmtpFaultServer } from '../../sandbox/faults/smtp-fault-server';
import type { NodeOutputs, NodeRun } from './node-harness';
import { runNode } from './node-harness';

/** Outreach Send with a store of its own and a scripted server to send to. */
export interface SendWorld {
	readonly server: SmtpFaultServer;
	readonly store: OutreachStore;
	readonly folder: string;
	readonly credential: IDataObject;
	/** Each call is an execution of its own unless `executionId` says otherwise. */
	send(
		items: ReadonlyArray<IDataObject>,
		run?: Omit<NodeRun, 'items' | 'params'> & { params?: INodeParameters },
	): Promise<NodeOutputs>;
	/** A mailbox of the pool that sends over the scripted server. */
	addMailbox(address: string, change?: Partial<NewMailbox>): Promise<Mailbox>;
	stop(): Promise<void>;
}

/** What a run from the pool is given; nobody waits for a pace. */
export const fromPool = (options: INodeParameters = {}) => ({
	mailboxSource: 'pool',
	identity: { organisation: 'Example Ltd', postalAddress: '1 Street, Town' },
	options: { pacing: false, ...options },
});

let executions = 0;

export async function startSendWorld(options: SmtpFaultServerOptions = {}): Promise<SendWorld> {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-send-'));
	const before = process.env.N8N_USER_FOLDER;
	process.env.N8N_USER_FOLDER = folder;
	const server = await startSmtpFaultServer(options);
	const store = await openStore({
		kind: 'sqlite',
		file: join(folder, '.n8n', 'outreach', 'outreach.sqlite'),
	});
	const credential = {
		provider: 'custom', host: server.host, port: server.port, security: 'none', authentication: 'none',
		fromEmail: 'ada@example.org', fromName: 'Ada', organisation: 'Example Ltd', postalAddress: '1 Street, Town',
		dailyCap: 1_000, connectTimeout: 2, sendTimeout: 2, finalReplyTimeout: 2,
	}; // prettier-ignore

	return {
		server,
		store,
		folder,
		credential,
		send: async (items, run = {}) => {
			executions += 1;

			return await runNode(new OutreachSend(), {
				mode: 'trigger',
				executionId: `execution-${executions}`,
				credentials: { outreachSmtpApi: credential },
				...run,
				items,
				params: { subject: 'Hello', text: 'Hi there', campaignId: 'spring', ...run.params },
			});
		},
		addMailbox: async (address, change = {}) =>
			await store.mailboxes.upsert({
				address,
				fromName: 'Ada',
				smtp: { host: server.host, port: server.port, security: 'none' },
				...change,
			}),
		stop: async () => {
			await store.close();
			await server.stop();
			process.env.N8N_USER_FOLDER = before;
			if (before === undefined) delete process.env.N8N_USER_FOLDER;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** A lead that the default profile lets through. */
export function american(email: string): IDataObject {
	return { email, country: 'US', contactSource: 'https://example.com/team' };
}
