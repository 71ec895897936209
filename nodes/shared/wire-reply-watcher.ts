import type { ITriggerFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { ConnectionSettings } from '../../lib/adapters/credential-check/connection-settings';
import type { ConnectFailure } from '../../lib/adapters/imap/connect-failure';
import { createFolderReader } from '../../lib/adapters/imap/folder-reader';
import type {
	ImapConnection,
	ImapConnectionSettings,
} from '../../lib/adapters/imap/imap-connection';
import { connectImap, watchdogs } from '../../lib/adapters/imap/imap-connection';
import type { MailboxWatcher } from '../../lib/adapters/imap/mailbox-watcher';
import { createMailboxWatcher } from '../../lib/adapters/imap/mailbox-watcher';
import { currentSentCopies } from '../../lib/adapters/imap/sent-copies';
import type { HealthNote } from '../../lib/adapters/imap/watch-state';
import { limits } from '../../lib/adapters/mime/limits';
import { createSecureRandom } from '../../lib/adapters/secure-random';
import { systemClock } from '../../lib/adapters/system-clock';
import type { OutreachStore } from '../../lib/store/store';
import { outputOrder } from './emit-replies';
import { logTrouble } from './log-trouble';
import { redact } from './redact';
import { createDeliveryPorts } from './reply-delivery';
import type { ReplyTriggerRequest } from './reply-trigger-request';

export interface WatchedMailbox {
	readonly account: string;
	/** Asked at every connect: a pool's password may have changed meanwhile. */
	readonly connection: () => Promise<ConnectionSettings>;
	readonly batchSize: number;
	/** Addresses of the other mailboxes that are ours. */
	readonly ownMailboxes?: () => readonly string[];
}

export interface WatcherWiring {
	readonly request: ReplyTriggerRequest;
	readonly store: OutreachStore;
	readonly triggerId: string;
	readonly mailbox: WatchedMailbox;
	/** Among many mailboxes: waits for its turn to sign in. */
	readonly turn?: () => Promise<() => void>;
}

export function wireWatcher(context: ITriggerFunctions, wiring: WatcherWiring): MailboxWatcher {
	const { request, store, triggerId, mailbox } = wiring;
	const inFlight = new Set<string>();
	let connection: ImapConnection | undefined;
	const sentCopies = currentSentCopies(() => connection?.sent);
	const watcher = createMailboxWatcher(
		{
			clock: systemClock,
			random: createSecureRandom(systemClock),
			connections: store.connections,
			...(wiring.turn === undefined ? {} : { turn: wiring.turn }),
			connect: async () =>
				(connection = await connectImap(await connectionSettings(request, mailbox))),
			reader: (folder) =>
				createFolderReader(folder, inFlight, {
					ports: {
						...createDeliveryPorts(context, {
							request,
							store,
							triggerId,
							account: mailbox.account,
							folder,
							sentCopies,
							ownMailboxes: mailbox.ownMailboxes ?? (() => []),
						}),
						wake: (path) => watcher.wake(path),
						onTrouble: (error) => logTrouble(context, error),
					},
					settings: readerSettings(request, { triggerId, mailbox }),
				}),
			alarm: (failure) => saveAlarm(context, mailbox.account, failure),
			health: (note) => emitHealth(context, request, note),
		},
		watcherSettings(request, mailbox.account),
	);

	return watcher;
}

export async function connectionSettings(
	request: ReplyTriggerRequest,
	mailbox: WatchedMailbox,
): Promise<ImapConnectionSettings> {
	return {
		connection: await mailbox.connection(),
		watchdog: watchdogs[request.watchdog],
		instanceId: request.instanceId || 'n8n',
		sizeGateBytes: limits.sourceBytes,
	};
}

function readerSettings(
	request: ReplyTriggerRequest,
	given: { readonly triggerId: string; readonly mailbox: WatchedMailbox },
) {
	return {
		triggerId: given.triggerId,
		account: given.mailbox.account,
		batchSize: given.mailbox.batchSize,
		firstRun: { backfillDays: request.backfillDays },
		marking: request.marking,
		maxAttempts: request.maxAttempts,
		retryDelayMs: request.retryDelaySeconds * 1_000,
		leaseMs: 35 * 60_000,
	};
}

function watcherSettings(request: ReplyTriggerRequest, account: string) {
	const minutes = request.pollEveryMinutes;

	return {
		account,
		folders: request.folders,
		mode:
			minutes === null
				? ({ kind: 'idle' } as const)
				: ({ kind: 'poll', everyMs: minutes * 60_000 } as const),
		// Half-open links: found within 45 seconds, or 6 minutes.
		heartbeatMs: request.watchdog === 'fast' ? 30_000 : 300_000,
		pingTimeoutMs: request.watchdog === 'fast' ? 15_000 : 60_000,
		otherFoldersMs: request.otherFoldersSeconds * 1_000,
		alertAfterMs: request.alertAfterMinutes * 60_000,
	};
}

/** Visible in the list of executions, and the user's error workflow runs; the trigger lives on. */
function saveAlarm(context: ITriggerFunctions, account: string, failure: ConnectFailure): void {
	const [what, wayOut] = alarmTexts[failure.kind];
	const error = new NodeOperationError(
		context.getNode(),
		redact(`The mailbox "${account}" ${what} because ${failure.reason}.`),
		{ description: wayOut },
	);
	if (typeof context.saveFailedExecution === 'function') context.saveFailedExecution(error);
	else context.logger.error(error.message);
}

const NO_CONNECTION = [
	'has no connection',
	'Check the server and the credential. The trigger keeps trying and catches up by itself.',
] as const;

const alarmTexts: Readonly<
	Record<ConnectFailure['kind'], readonly [what: string, wayOut: string]>
> = {
	authentication: [
		'could not sign in',
		'Check user and password (or the OAuth2 fields) of the IMAP credential. It is tried again, slowly.',
	],
	configuration: NO_CONNECTION,
	throttled: NO_CONNECTION,
	network: NO_CONNECTION,
	store: [
		'could not be read',
		'Check the store credential and its database. The mail waits on the server and is read when the store is back.',
	],
};

function emitHealth(
	context: ITriggerFunctions,
	request: ReplyTriggerRequest,
	note: HealthNote,
): void {
	const worth = note.change === 'down' || note.change === 'recovered';
	if (!worth && !request.emitHealth) return;
	const json = {
		eventType: 'health',
		subType: note.change,
		account: note.account,
		reason: note.reason,
		since: new Date(note.since).toISOString(),
		...note.counts,
	};
	const outputs = request.singleOutput
		? [[{ json }]]
		: outputOrder.map((name) => (name === 'other' ? [{ json }] : []));
	context.emit(outputs);
}
