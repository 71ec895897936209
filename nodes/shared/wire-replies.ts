import type { ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { ConnectionSettings } from '../../lib/adapters/credential-check/connection-settings';
import { readConnectionSettings } from '../../lib/adapters/credential-check/connection-settings';
import type { ConnectFailure } from '../../lib/adapters/imap/connect-failure';
import { createFolderReader } from '../../lib/adapters/imap/folder-reader';
import { connectImap, watchdogs } from '../../lib/adapters/imap/imap-connection';
import type { HealthNote, MailboxWatcher } from '../../lib/adapters/imap/mailbox-watcher';
import { createMailboxWatcher } from '../../lib/adapters/imap/mailbox-watcher';
import { limits } from '../../lib/adapters/mime/limits';
import { createSecureRandom } from '../../lib/adapters/secure-random';
import { systemClock } from '../../lib/adapters/system-clock';
import { ConfigurationError } from '../../lib/mail/errors';
import type { OutreachStore } from '../../lib/store/store';
import { createDeliveryPorts } from './reply-delivery';
import type { ReplyTriggerRequest } from './reply-trigger-request';
import { emitNewestMessage } from './reply-manual-run';
import { outputOrder } from './emit-replies';
import { redact } from './redact';
import { wireReplyPool } from './wire-reply-pool';
import { wireStore } from './wiring';

/** Watchers of this process by trigger: a second start of the same trigger ends the first. */
const active = new Map<string, { stop(): Promise<void> }>();

export interface WatchedMailbox {
	readonly account: string;
	readonly connection: ConnectionSettings;
	readonly batchSize: number;
}

/** @throws ConfigurationError | StoreUnavailableError; never for a network that is down */
export async function wireReplies(context: ITriggerFunctions, request: ReplyTriggerRequest): Promise<ITriggerResponse> {
	const store = await wireStore(context);
	const triggerId = `${context.getWorkflow().id ?? 'unsaved'}/${context.getNode().id}`;
	if (request.mailboxSource === 'pool') {
		if (context.getMode() === 'manual') throw new ConfigurationError('The mailbox pool cannot be read by hand', 'Choose an IMAP credential for the test, or activate the workflow');
		return await register(triggerId, wireReplyPool(context, { request, store, triggerId }));
	}
	const mailbox = await readMailbox(context, request);
	if (context.getMode() === 'manual') return wireManual(context, { request, store, mailbox });
	const watcher = wireWatcher(context, { request, store, triggerId, mailbox });

	return await register(triggerId, watcher);
}

async function register(triggerId: string, watcher: MailboxWatcher): Promise<ITriggerResponse> {
	await active.get(triggerId)?.stop();
	active.set(triggerId, watcher);
	watcher.start();

	return {
		closeFunction: async () => {
			if (active.get(triggerId) === watcher) active.delete(triggerId);
			await watcher.stop();
		},
	};
}

async function readMailbox(context: ITriggerFunctions, request: ReplyTriggerRequest): Promise<WatchedMailbox> {
	const fields = await context.getCredentials('outreachImapApi');
	const connection = readConnectionSettings('imap', fields);
	if (connection.user === '') {
		throw new ConfigurationError('The IMAP credential has no "User"', 'Enter the account name, usually the mail address');
	}
	const limit = Math.round(Number(fields.fetchLimit)) || 50;

	return {
		account: `${connection.user}@@${connection.host}`.replace(/^([^@]+@[^@]+)@@.*$/, '$1').toLowerCase(),
		connection,
		batchSize: request.batchSize > 0 ? request.batchSize : Math.min(200, Math.max(1, limit)),
	};
}

export interface WatcherWiring {
	readonly request: ReplyTriggerRequest;
	readonly store: OutreachStore;
	readonly triggerId: string;
	readonly mailbox: WatchedMailbox;
}

export function wireWatcher(context: ITriggerFunctions, wiring: WatcherWiring): MailboxWatcher {
	const { request, store, triggerId, mailbox } = wiring;
	const inFlight = new Set<string>();
	const watcher = createMailboxWatcher(
		{
			clock: systemClock,
			random: createSecureRandom(systemClock),
			connections: store.connections,
			connect: async () => await connectImap(connectionSettings(request, mailbox)),
			reader: (folder) =>
				createFolderReader(folder, inFlight, {
					ports: {
						...createDeliveryPorts(context, { request, store, triggerId, account: mailbox.account, folder }),
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

export function connectionSettings(request: ReplyTriggerRequest, mailbox: WatchedMailbox) {
	return {
		connection: mailbox.connection,
		watchdog: watchdogs[request.watchdog],
		instanceId: request.instanceId || 'n8n',
		sizeGateBytes: limits.sourceBytes,
	};
}

function readerSettings(request: ReplyTriggerRequest, given: { readonly triggerId: string; readonly mailbox: WatchedMailbox }) {
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
		mode: minutes === null ? ({ kind: 'idle' } as const) : ({ kind: 'poll', everyMs: minutes * 60_000 } as const),
		heartbeatMs: request.watchdog === 'fast' ? 30_000 : 300_000,
		otherFoldersMs: request.otherFoldersSeconds * 1_000,
		alertAfterMs: request.alertAfterMinutes * 60_000,
	};
}

function wireManual(
	context: ITriggerFunctions,
	given: { readonly request: ReplyTriggerRequest; readonly store: OutreachStore; readonly mailbox: WatchedMailbox },
): ITriggerResponse {
	let close = async (): Promise<void> => undefined;

	return {
		manualTriggerFunction: async () => {
			const connection = await connectImap(connectionSettings(given.request, given.mailbox));
			close = connection.close;
			try {
				await emitNewestMessage(context, connection, given);
			} finally {
				await connection.close();
			}
		},
		closeFunction: async () => await close(),
	};
}

/** Visible in the list of executions, and the user's error workflow runs; the trigger lives on. */
export function saveAlarm(context: ITriggerFunctions, account: string, failure: ConnectFailure): void {
	const what = failure.kind === 'authentication' ? 'could not sign in' : 'has no connection';
	const error = new NodeOperationError(context.getNode(), redact(`The mailbox "${account}" ${what} because ${failure.reason}.`), {
		description:
			failure.kind === 'authentication'
				? 'Check user and password (or the OAuth2 fields) of the IMAP credential. It is tried again, slowly.'
				: 'Check the server and the credential. The trigger keeps trying and catches up by itself.',
	});
	if (typeof context.saveFailedExecution === 'function') context.saveFailedExecution(error);
	else context.logger.error(error.message);
}

function emitHealth(context: ITriggerFunctions, request: ReplyTriggerRequest, note: HealthNote): void {
	const worth = note.change === 'down' || note.change === 'recovered';
	if (!worth && !request.emitHealth) return;
	const json = { eventType: 'health', subType: note.change, account: note.account, reason: note.reason, since: new Date(note.since).toISOString(), ...note.counts };
	const outputs = request.singleOutput ? [[{ json }]] : outputOrder.map((name) => (name === 'other' ? [{ json }] : []));
	context.emit(outputs);
}

export function logTrouble(context: ITriggerFunctions, error: unknown): void {
	context.logger.warn(redact(`Reply Trigger: ${error instanceof Error ? error.message : String(error)}`));
}
