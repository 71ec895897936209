import type { ConnectFailure } from '../../lib/adapters/imap/connect-failure';
import type { FolderReader } from '../../lib/adapters/imap/folder-reader';
import type { ImapConnection } from '../../lib/adapters/imap/imap-connection';
import type { HealthNote, WatcherPorts } from '../../lib/adapters/imap/watch-state';
import type { OpenedFolder } from '../../lib/replies/ports';
import type { ConnectionHealth } from '../../lib/store/inbox-progress';

const openedFolder: OpenedFolder = {
	path: 'INBOX',
	uidValidity: '1',
	uidNext: 1,
	highestModseq: null,
	listFrom: async () => [],
	listSince: async () => [],
	fetch: async () => [],
	mark: async () => undefined,
	listUnmarked: async () => [],
};

export interface FakeConnection extends ImapConnection {
	/** The server is gone and nobody is told: commands are never answered again. */
	goSilent(): void;
	/** The server closes the connection. */
	drop(reason: string): void;
	announceMail(): void;
	uidNext: number;
}

const never = new Promise<never>(() => undefined);

/** A server without mail that answers at once, until it does not. */
export function fakeConnection(folders: readonly string[] = ['INBOX']): FakeConnection {
	let silent = false;
	let close: (reason: string) => void = () => undefined;
	const closed = new Promise<string>((resolve) => (close = resolve));
	const listeners: Array<() => void> = [];
	const connection: FakeConnection = {
		uidNext: 1,
		closed,
		sent: { byMessageId: async () => [], byThread: async () => [] },
		listFolders: async () =>
			folders.map((path) => ({ path, specialUse: path === 'Junk' ? '\\Junk' : null })),
		withFolder: async (path, work) =>
			silent ? await never : await work({ ...openedFolder, path, uidNext: connection.uidNext }),
		ping: async (timeoutMs) => {
			if (!silent) return;
			await new Promise((resolve) => setTimeout(resolve, timeoutMs));
			throw new Error('the link is dead: the server did not answer');
		},
		onNewMail: (listener) => listeners.push(listener),
		close: async () => close('closed by us'),
		goSilent: () => {
			silent = true;
		},
		drop: (reason) => close(reason),
		announceMail: () => listeners.forEach((listener) => listener()),
	};

	return connection;
}

export function fakeReader(folder: string, sync: () => Promise<void> = async () => undefined) {
	const reader: FolderReader & { looks: number; seen: number } = {
		folder,
		looks: 0,
		seen: 1,
		counts: { polled: 0, stored: 0, skipped: 0, failed: 0, parked: 0 },
		sync: async (connection) => {
			reader.looks += 1;
			await sync();
			reader.seen = await connection.withFolder(folder, async ({ uidNext }) => uidNext);
		},
		isLevel: (uidNext) => uidNext <= reader.seen,
		drained: async () => undefined,
		stop: () => undefined,
	};

	return reader;
}

export interface WatcherRecord {
	readonly alarms: ConnectFailure[];
	readonly health: HealthNote[];
	readonly states: ConnectionHealth[];
}

/** Ports that write down what the watcher tells. */
export function recordingPorts(
	connect: () => Promise<ImapConnection>,
	reader: (folder: string) => FolderReader = (folder) => fakeReader(folder),
): WatcherPorts & { readonly record: WatcherRecord } {
	const record: WatcherRecord = { alarms: [], health: [], states: [] };

	return {
		record,
		clock: { now: () => Date.now() },
		random: {
			below: (limit) => Math.floor(limit / 2),
			bytes: () => new Uint8Array(8),
			id: () => 'id',
		},
		connections: {
			report: async (state) => void record.states.push(state),
			list: async () => record.states,
		},
		connect,
		reader,
		alarm: (failure) => record.alarms.push(failure),
		health: (note) => record.health.push(note),
	};
}
