import type { ITriggerFunctions } from 'n8n-workflow';

import type { ImapConnection } from '../../lib/adapters/imap/imap-connection';
import { parseMessage } from '../../lib/adapters/mime/parse-message';
import { systemClock } from '../../lib/adapters/system-clock';
import { ConfigurationError } from '../../lib/mail/errors';
import { classifyIncoming } from '../../lib/replies/classify-incoming';
import { matchThread } from '../../lib/replies/match-thread';
import type { RawMessage } from '../../lib/replies/ports';
import { outputOf, reportEvent } from '../../lib/replies/report-event';
import type { OutreachStore } from '../../lib/store/store';
import { layOut } from './emit-replies';
import type { ReplyTriggerRequest } from './reply-trigger-request';

/**
 * "Execute step" in the editor: shows the newest message as it would be delivered. Moves no cursor,
 * marks nothing and has no effects, so that a test cannot disturb the active workflow.
 */
export async function emitNewestMessage(
	context: ITriggerFunctions,
	connection: ImapConnection,
	given: {
		readonly request: ReplyTriggerRequest;
		readonly store: OutreachStore;
		readonly mailbox: { readonly account: string };
	},
): Promise<void> {
	const { request, store, mailbox } = given;
	const folder =
		request.folders.kind === 'custom' ? (request.folders.paths[0] ?? 'INBOX') : 'INBOX';
	const raw = await newestMessage(connection, folder);
	if (!raw)
		throw new ConfigurationError(
			`The folder "${folder}" is empty`,
			'Send a message to the mailbox and execute the step again',
		);
	const message = await parseMessage(raw.source, { truncated: raw.truncated });
	const now = systemClock.now();
	const classification = classifyIncoming(message, {
		receivedAt: raw.receivedAt ?? now,
		ownAddresses: [mailbox.account, ...request.ownAddresses],
	});
	const match = await matchThread(store.sends, {
		message,
		classification,
		now,
		threadId: raw.providerThreadId,
		sentCopies: connection.sent,
	});
	const report = reportEvent({
		message,
		classification,
		match,
		eventId: 'manual-test',
		actions: [],
		needsReview: classification.needsReview,
		textLimit: request.textLimit,
		place: {
			account: mailbox.account,
			folder,
			uid: raw.uid,
			uidValidity: raw.uidValidity,
			receivedAt: raw.receivedAt,
			attempt: 1,
			threadId: raw.providerThreadId,
		},
	});
	context.emit(
		await layOut(context, request, {
			events: [{ output: outputOf(classification, classification.needsReview), report }],
			raw,
			html: message.html,
		}),
	);
}

async function newestMessage(
	connection: ImapConnection,
	folder: string,
): Promise<RawMessage | undefined> {
	return await connection.withFolder(folder, async (opened) => {
		const newest =
			(await opened.listFrom(Math.max(1, opened.uidNext - 500))).at(-1) ??
			(await opened.listFrom(1)).at(-1);

		return newest === undefined ? undefined : (await opened.fetch([newest]))[0];
	});
}
