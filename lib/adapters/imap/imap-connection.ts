import { ImapFlow } from 'imapflow';

import type { OpenedFolder, SentCopies } from '../../replies/ports';
import type { ConnectionSettings } from '../credential-check/connection-settings';
import { fetchMessages, searchUids } from './fetch-messages';
import { imapOptions } from './imap-options';
import { listUnmarked, mark } from './marks';
import { createSentCopies } from './sent-copies';

/** How quickly a dead connection must be noticed. */
export interface WatchdogTimes {
	readonly maxIdleMs: number;
	readonly socketTimeoutMs: number;
}

/** A half-open link is found after about the sum of both: 6 minutes, or 55 seconds. */
export const watchdogs: Readonly<Record<'normal' | 'fast', WatchdogTimes>> = {
	normal: { maxIdleMs: 240_000, socketTimeoutMs: 120_000 },
	fast: { maxIdleMs: 20_000, socketTimeoutMs: 35_000 },
};

export interface ImapConnectionSettings {
	readonly connection: ConnectionSettings;
	readonly watchdog: WatchdogTimes;
	/** Names us in the server's log, so that its operator can tell two triggers apart (RFC 2971). */
	readonly instanceId: string;
	readonly sizeGateBytes: number;
}

export interface ListedFolder {
	readonly path: string;
	readonly specialUse: string | null;
}

export interface ImapConnection {
	listFolders(): Promise<readonly ListedFolder[]>;
	/** Selects the folder for the time of `work`; other work waits. */
	withFolder<T>(path: string, work: (folder: OpenedFolder) => Promise<T>): Promise<T>;
	/** One cheap round trip; fails when it takes longer than this: the link is dead. */
	ping(timeoutMs: number): Promise<void>;
	/** What the account itself has sent. */
	readonly sent: SentCopies;
	/** Called when the selected folder grows. */
	onNewMail(listener: () => void): void;
	/** Resolves once, when the connection is gone for whatever reason. */
	readonly closed: Promise<string>;
	/** Says good-bye, but never waits long for the answer. */
	close(): Promise<void>;
}

const LOGOUT_MS = 2_000;
const MAX_LITERAL_BYTES = 32 * 1024 * 1024;

/** @throws ImapFlowError | ConfigurationError */
export async function connectImap(settings: ImapConnectionSettings): Promise<ImapConnection> {
	const client = await createClient(settings);
	let resolveClosed: (reason: string) => void = () => undefined;
	const closed = new Promise<string>((resolve) => (resolveClosed = resolve));
	let lastError = '';
	// A server that drops us during IDLE closes without an error: listen to both.
	client.on('error', (error) => (lastError = error.message));
	client.on('close', () =>
		resolveClosed(client.byeReason ?? (lastError || 'the server closed the connection')),
	);
	try {
		await client.connect();
	} catch (error) {
		client.close();
		throw error;
	}

	return {
		closed,
		sent: createSentCopies(client),
		listFolders: async () =>
			(await client.list()).map(({ path, specialUse }) => ({
				path,
				specialUse: specialUse ?? null,
			})),
		withFolder: async (path, work) => {
			const lock = await client.getMailboxLock(path);
			try {
				return await work(openedFolder(client, path, settings));
			} finally {
				lock.release();
			}
		},
		ping: async (timeoutMs) => await within(client.noop(), timeoutMs),
		onNewMail: (listener) => {
			client.on('exists', listener);
		},
		close: async () => {
			let timer: NodeJS.Timeout | undefined;
			const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, LOGOUT_MS)));
			await Promise.race([client.logout().catch(() => undefined), patience]);
			clearTimeout(timer);
			client.close();
			resolveClosed('closed by us');
		},
	};
}

async function within(work: Promise<void>, timeoutMs: number): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const timeout = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(
			() => reject(new Error('the link is dead: the server did not answer')),
			timeoutMs,
		);
	});
	try {
		await Promise.race([work, timeout]);
	} finally {
		clearTimeout(timer);
	}
}

async function createClient({
	connection,
	watchdog,
	instanceId,
}: ImapConnectionSettings): Promise<ImapFlow> {
	return new ImapFlow({
		...(await imapOptions(connection)),
		clientInfo: { name: 'n8n-nodes-outreach', 'support-url': instanceId },
		socketTimeout: watchdog.socketTimeoutMs,
		maxIdleTime: watchdog.maxIdleMs,
		autoIdleDelay: 200,
		maxLiteralSize: MAX_LITERAL_BYTES,
		maxResponseSize: 2 * MAX_LITERAL_BYTES,
		maxLineLength: 4 * 1024 * 1024,
	});
}

function openedFolder(
	client: ImapFlow,
	path: string,
	settings: ImapConnectionSettings,
): OpenedFolder {
	const selected = client.mailbox;
	if (selected === false) throw new Error(`The folder "${path}" is not selected`);

	return {
		path,
		uidValidity: String(selected.uidValidity),
		uidNext: selected.uidNext,
		highestModseq: selected.highestModseq === undefined ? null : String(selected.highestModseq),
		listFrom: async (from) => await searchUids(client, { uid: `${from}:*` }),
		listSince: async (time) => await searchUids(client, { since: new Date(time) }),
		fetch: async (uids) =>
			await fetchMessages(client, uids, {
				gate: settings.sizeGateBytes,
				uidValidity: String(selected.uidValidity),
			}),
		mark: async (uids, marking) => await mark(client, uids, marking),
		listUnmarked: async (marking) => await listUnmarked(client, marking),
	};
}
