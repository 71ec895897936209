import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFreshStore } from '../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../lib/store/store';
import type { ReplyTrigger as ReplyTriggerClass } from '../../nodes/ReplyTrigger/ReplyTrigger.node';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox';
import { startTrigger, type RunningTrigger, type TriggerRun } from './node-harness';

// With its extension: outside jest "ReplyTrigger.node" would be the codex file ReplyTrigger.node.json.
const { ReplyTrigger } = createRequire(__filename)(
	'../../nodes/ReplyTrigger/ReplyTrigger.node.ts',
) as { readonly ReplyTrigger: typeof ReplyTriggerClass };

/** A sandbox, a store file and triggers on its mailboxes; every trigger is closed after its test. */
export interface ReplyWorld {
	readonly sandbox: Sandbox;
	/** A mailbox no other test of the file uses. */
	nextAddress(): string;
	start(
		user: string,
		run?: TriggerRun & { readonly port?: number; readonly password?: string },
	): Promise<RunningTrigger>;
	/** Waits until the trigger has its cursor, so that what comes now is new mail. */
	connected(user: string): Promise<void>;
	withStore<T>(work: (store: OutreachStore) => Promise<T>): Promise<T>;
	deliver(to: string, text: string, more?: Partial<AnswerParts>): Promise<void>;
	closeTriggers(): Promise<void>;
	stop(): Promise<void>;
}

export interface AnswerParts {
	readonly from: string;
	readonly subject: string;
	readonly id: string;
	readonly headers: string;
}

export async function createReplyWorld(): Promise<ReplyWorld> {
	const sandbox = await startSandbox();
	const folder = await mkdtemp(join(tmpdir(), 'reply-world-'));
	const file = join(folder, 'outreach.sqlite');
	const opened = new Set<RunningTrigger>();
	let box = 0;
	let sent = 0;

	const world: ReplyWorld = {
		sandbox,
		nextAddress: () => sandbox.accounts.addresses[(box += 1)] ?? '',
		start: async (user, { port, password, ...run } = {}) => {
			const trigger = await startTrigger(new ReplyTrigger(), {
				credentials: credentials(sandbox, { user, file, port, password }),
				...run,
				params: {
					...run.params,
					options: {
						retryDelaySeconds: 1,
						watchdog: 'fast',
						...(run.params?.options as object | undefined),
					},
				},
			});
			opened.add(trigger);

			return trigger;
		},
		connected: async (user) => {
			const isConnected = async () =>
				await world.withStore(async (store) =>
					(await store.connections.list()).some(
						({ account, state }) => account === user && state === 'connected',
					),
				);
			await sandbox.waitFor(isConnected, {
				what: `the trigger connects to ${user}`,
				timeoutMs: 20_000,
				everyMs: 100,
			});
		},
		withStore: async (work) => {
			const store = await openFreshStore({ kind: 'sqlite', file });
			try {
				return await work(store);
			} finally {
				await store.close();
			}
		},
		deliver: async (to, text, more = {}) => {
			const {
				from = 'lead@example.com',
				subject = 'Re: your mail',
				id = `answer-${(sent += 1)}@example.com`,
				headers = '',
			} = more;
			const raw = `From: Lead <${from}>\r\nTo: <${to}>\r\nSubject: ${subject}\r\nMessage-ID: <${id}>\r\nDate: Mon, 05 Oct 2026 10:00:00 +0000\r\n${headers}\r\n${text}\r\n`;
			await sandbox.deliver({ to, from, raw });
		},
		closeTriggers: async () => {
			const closing = [...opened];
			opened.clear();
			await Promise.all(closing.map(async (trigger) => await trigger.close()));
		},
		stop: async () => {
			await world.closeTriggers();
			await sandbox.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};

	return world;
}

function credentials(
	sandbox: Sandbox,
	{
		user,
		file,
		port,
		password,
	}: {
		readonly user: string;
		readonly file: string;
		readonly port?: number;
		readonly password?: string;
	},
) {
	return {
		outreachImapApi: {
			provider: 'custom',
			host: sandbox.imap.host,
			port: port ?? sandbox.imap.tlsPort,
			security: 'tls',
			user,
			password: password ?? sandbox.accounts.password,
			caCertificate: sandbox.ca.pem,
		},
		outreachStoreApi: { kind: 'sqlite', file },
	};
}
