import { LRUCache } from 'lru-cache';

import type { OpenableSentFolder } from '../../lib/adapters/imap/sent-folder';
import { createSentFolder } from '../../lib/adapters/imap/sent-folder';
import { systemClock } from '../../lib/adapters/system-clock';
import type { SentFolder } from '../../lib/sending/ports';
import { resolveDoubts } from '../../lib/sending/resolve-doubts';
import type { Mailbox } from '../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../lib/store/store';
import { hasImap, poolImapSettings } from './pool-imap';

export interface PoolSentFolders {
	/** Null when the mailbox has no IMAP side. */
	of(mailbox: Mailbox): SentFolder | null;
	/** Asks the Sent folders about mails whose fate is unknown. */
	lookForDoubts(): Promise<void>;
	close(): Promise<void>;
}

// A pool has thousands of mailboxes; servers and we have room for few connections.
const MAX_OPEN = 20;
const MAX_ASKED = 5;
const LEFT_ALONE_MS = 600_000;

/** Accounts that had their turn, or have no folder: no run waits for a dead server or looks for a missing copy again so soon. */
const askedLately = new LRUCache<string, true>({ max: 5_000, ttl: LEFT_ALONE_MS });

/** The Sent folders of the pool, connected when the first copy is due. */
export function poolSentFolders(store: OutreachStore): PoolSentFolders {
	const closing: Array<Promise<void>> = [];
	const open = new LRUCache<string, Promise<OpenableSentFolder>>({
		max: MAX_OPEN,
		dispose: (folder) => closing.push(folder.then(async (opened) => await opened.close())),
	});
	const folderOf = async (mailbox: Mailbox): Promise<OpenableSentFolder> => {
		const folder = open.get(mailbox.id) ?? poolImapSettings(store, mailbox).then(createSentFolder);
		open.set(mailbox.id, folder, { noDisposeOnSet: true });

		return await folder;
	};
	const of = (mailbox: Mailbox): SentFolder | null =>
		hasImap(mailbox)
			? {
					has: async (messageId) => await (await folderOf(mailbox)).has(messageId),
					append: async (message, at) => {
						await (await folderOf(mailbox)).append(message, at);
					},
				}
			: null;

	return {
		of,
		lookForDoubts: async () => await lookForDoubts(store, of),
		close: async () => {
			open.clear();
			await Promise.allSettled(closing);
		},
	};
}

async function lookForDoubts(store: OutreachStore, of: PoolSentFolders['of']): Promise<void> {
	const asked = await chooseFolders(store, of);
	await Promise.all(
		asked.map(async ({ mailboxId, folder }) => {
			askedLately.set(mailboxId, true);
			try {
				await resolveDoubts({ store, clock: systemClock }, { mailboxId, folder });
			} catch {
				// That the folder cannot be asked must not keep mail from leaving.
			}
		}),
	);
}

interface DoubtfulFolder {
	readonly mailboxId: string;
	readonly folder: SentFolder;
}

/** The next few that were not asked lately: a copy that is missing must not hold up all others. */
async function chooseFolders(
	store: OutreachStore,
	of: PoolSentFolders['of'],
): Promise<readonly DoubtfulFolder[]> {
	const chosen: DoubtfulFolder[] = [];
	for (const mailboxId of await store.sends.findDoubtfulMailboxes()) {
		if (chosen.length === MAX_ASKED) break;
		if (askedLately.has(mailboxId)) continue;
		const mailbox = await store.mailboxes.get(mailboxId);
		const folder = mailbox ? of(mailbox) : null;
		if (folder) chosen.push({ mailboxId, folder });
		else askedLately.set(mailboxId, true);
	}

	return chosen;
}
