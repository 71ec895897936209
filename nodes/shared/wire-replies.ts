import type { ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';

import { readConnectionSettings } from '../../lib/adapters/credential-check/connection-settings';
import type { MailboxWatcher } from '../../lib/adapters/imap/mailbox-watcher';
import { connectImap } from '../../lib/adapters/imap/imap-connection';
import { ConfigurationError } from '../../lib/mail/errors';
import type { OutreachStore } from '../../lib/store/store';
import { forgetOldKeys } from './forget-old-keys';
import { logTrouble } from './log-trouble';
import type { ReplyTriggerRequest } from './reply-trigger-request';
import { emitNewestMessage } from './reply-manual-run';
import { wireReplyPool } from './wire-reply-pool';
import type { WatchedMailbox } from './wire-reply-watcher';
import { connectionSettings, wireWatcher } from './wire-reply-watcher';
import { wireStore } from './wiring';

/** Watchers of this process by trigger: a second start of the same trigger ends the first. */
const active = new Map<string, { stop(): Promise<void> }>();

/** @throws ConfigurationError | StoreUnavailableError; never for a network that is down */
export async function wireReplies(
	context: ITriggerFunctions,
	request: ReplyTriggerRequest,
): Promise<ITriggerResponse> {
	const store = await wireStore(context);
	const triggerId = `${context.getWorkflow().id ?? 'unsaved'}/${context.getNode().id}`;
	if (request.mailboxSource === 'pool') {
		if (context.getMode() === 'manual')
			throw new ConfigurationError(
				'The mailbox pool cannot be read by hand',
				'Choose an IMAP credential for the test, or activate the workflow',
			);
		return await register(context, {
			triggerId,
			store,
			watcher: wireReplyPool(context, { request, store, triggerId }),
		});
	}
	const mailbox = await readMailbox(context, request);
	if (context.getMode() === 'manual') return wireManual(context, { request, store, mailbox });
	const watcher = wireWatcher(context, { request, store, triggerId, mailbox });

	return await register(context, { triggerId, store, watcher });
}

async function register(
	context: ITriggerFunctions,
	{
		triggerId,
		store,
		watcher,
	}: {
		readonly triggerId: string;
		readonly store: OutreachStore;
		readonly watcher: MailboxWatcher;
	},
): Promise<ITriggerResponse> {
	await active.get(triggerId)?.stop();
	active.set(triggerId, watcher);
	watcher.start();
	const endForgetting = forgetOldKeys(store.inbox, (error) => logTrouble(context, error));

	return {
		closeFunction: async () => {
			endForgetting();
			if (active.get(triggerId) === watcher) active.delete(triggerId);
			await watcher.stop();
		},
	};
}

async function readMailbox(
	context: ITriggerFunctions,
	request: ReplyTriggerRequest,
): Promise<WatchedMailbox> {
	const fields = await context.getCredentials('outreachImapApi');
	const connection = readConnectionSettings('imap', fields);
	if (connection.user === '') {
		throw new ConfigurationError(
			'The IMAP credential has no "User"',
			'Enter the account name, usually the mail address',
		);
	}
	const limit = Math.round(Number(fields.fetchLimit)) || 50;

	return {
		account: (connection.user.includes('@')
			? connection.user
			: `${connection.user}@${connection.host}`
		).toLowerCase(),
		connection: async () => connection,
		batchSize: request.batchSize > 0 ? request.batchSize : Math.min(200, Math.max(1, limit)),
	};
}

function wireManual(
	context: ITriggerFunctions,
	given: {
		readonly request: ReplyTriggerRequest;
		readonly store: OutreachStore;
		readonly mailbox: WatchedMailbox;
	},
): ITriggerResponse {
	let close = async (): Promise<void> => undefined;

	return {
		manualTriggerFunction: async () => {
			const connection = await connectImap(await connectionSettings(given.request, given.mailbox));
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
