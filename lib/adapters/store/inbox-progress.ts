import type { FolderCursor, InboxProgress } from '../../store/inbox-progress';
import { createMailboxLeases } from './mailbox-leases';
import { createProcessedMessages } from './processed-messages';
import { insertStatement, recordShape, takeExcluded } from './record-shape';
import type { SliceContext } from './slice-context';

const cursor = recordShape<FolderCursor>({
	account: 'plain',
	folder: 'plain',
	triggerId: 'plain',
	uidValidity: 'plain',
	lastAckUid: 'plain',
	ahead: 'json',
	highestModseq: 'plain',
	lastInternalDate: 'plain',
});

export function createInboxProgress(context: SliceContext): InboxProgress {
	const { session, clock } = context;

	return {
		...createMailboxLeases(context),
		...createProcessedMessages(context),
		getCursor: async (account, folder, triggerId) => {
			const row = await session.get(
				`SELECT ${cursor.columns} FROM folder_cursors WHERE account = ? AND folder = ? AND trigger_id = ?`,
				[account, folder, triggerId],
			);

			return row && cursor.read(row);
		},
		saveCursor: async (given) => {
			const row = { ...cursor.write(given), updated_at: clock.now() };
			await session.run(
				`${insertStatement('folder_cursors', row)}
				ON CONFLICT (account, folder, trigger_id) DO UPDATE SET ${takeExcluded(Object.keys(row))}`,
				Object.values(row),
			);
		},
	};
}
