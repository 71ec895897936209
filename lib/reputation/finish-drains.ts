import type { Clock } from '../clock';
import type { LeadBook } from '../store/lead-book';
import type { Mailbox } from '../store/mailbox-pool';
import type { ReputationLog } from '../store/reputation-log';
import type { AttemptState, SendLedger } from '../store/send-ledger';
import type { Server, ServerList } from '../store/server-list';
import { controlServer } from './server-control';

export interface DrainPorts {
	readonly servers: ServerList;
	readonly sends: Pick<SendLedger, 'listAttempts'>;
	readonly leads: Pick<LeadBook, 'list'>;
	readonly reputation: ReputationLog;
	readonly clock: Clock;
}

// In doubt is not here: such a mail is never sent again, it only waits for its answer.
const OPEN_STATES: readonly AttemptState[] = ['planned', 'reserved', 'sending', 'deferred'];
const PAGE = 1000;

/** Draining ends by itself: once nothing of a server is open, it is disabled. The names of those. */
export async function finishDrains(
	ports: DrainPorts,
	{ mailboxes, actor }: { readonly mailboxes: readonly Mailbox[]; readonly actor: string },
): Promise<readonly string[]> {
	const finished: string[] = [];
	for (const server of await ports.servers.list({ status: 'draining' })) {
		if (await hasOpenWork(ports, server, mailboxes)) continue;
		await controlServer(ports, {
			server: server.id,
			action: 'disable',
			actor,
			reason: 'drained: no open thread and no mail under way',
			force: false,
		});
		finished.push(server.name);
	}

	return finished;
}

async function hasOpenWork(
	ports: DrainPorts,
	{ id }: Server,
	mailboxes: readonly Mailbox[],
): Promise<boolean> {
	const members = new Set(
		mailboxes.filter(({ serverId }) => serverId === id).map((mailbox) => mailbox.id),
	);
	for (const state of OPEN_STATES) {
		const isOurs = await someRow(
			async (page) => await ports.sends.listAttempts({ ...page, state }),
			({ serverId, mailboxId }) => serverId === id || members.has(mailboxId ?? ''),
		);
		if (isOurs) return true;
	}

	return await someRow(
		async (page) => await ports.leads.list({ ...page, status: 'contacted' }),
		({ mailboxId, nextStepAt, stoppedReason }) =>
			members.has(mailboxId ?? '') && nextStepAt !== null && stoppedReason === null,
	);
}

/** Page by page, until one fits. */
async function someRow<Row extends { readonly id: string }>(
	read: (page: { readonly limit: number; readonly cursor?: string }) => Promise<readonly Row[]>,
	fits: (row: Row) => boolean,
): Promise<boolean> {
	for (let cursor: string | undefined; ;) {
		const rows = await read({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
		if (rows.some(fits)) return true;
		if (rows.length < PAGE) return false;
		cursor = rows.at(-1)?.id;
	}
}
