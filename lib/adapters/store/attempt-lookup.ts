import type { Attempt, SendLedger } from '../../store/send-ledger';
import { attempt } from './attempt-row';
import type { SliceContext } from './slice-context';
import type { SqlValue } from './sql-session';
import { placeholders } from './sql-session';

type AttemptLookups = Pick<
	SendLedger,
	| 'getAttempt'
	| 'findByMessageIds'
	| 'findByToken'
	| 'findByRecipient'
	| 'findByRecipientDomain'
	| 'noteServerMessageId'
>;

const MAX_MESSAGE_IDS = 100;

/** Which mail of ours is meant, by whatever came back of it. */
export function createAttemptLookups({ session, hasher }: SliceContext): AttemptLookups {
	const select = async (rest: string, values: readonly SqlValue[]): Promise<Attempt[]> => {
		const rows = await session.all(`SELECT ${attempt.columns} FROM attempts ${rest}`, values);

		return rows.map(attempt.read);
	};

	return {
		getAttempt: async (id) => (await select('WHERE id = ?', [id]))[0],
		findByMessageIds: async (messageIds) => {
			const ids = messageIds.slice(0, MAX_MESSAGE_IDS);
			const marks = placeholders(ids.length);

			return await select(
				`WHERE message_id IN (${marks}) OR server_message_id IN (${marks}) ORDER BY created_at DESC`,
				[...ids, ...ids],
			);
		},
		findByToken: async (token) => (await select('WHERE token = ?', [token]))[0],
		findByRecipient: async (address, since) =>
			await select(
				'WHERE recipient_hash = ? AND created_at >= ? ORDER BY created_at DESC, id DESC',
				[hasher.person(address), since],
			),
		findByRecipientDomain: async ({ domain, since, limit }) =>
			await select(
				`WHERE recipient_domain = ? AND recipient_provider = 'other' AND created_at >= ?
				ORDER BY created_at DESC LIMIT ?`,
				[domain, since, limit],
			),
		noteServerMessageId: async (attemptId, messageId) => {
			await session.run(
				'UPDATE attempts SET server_message_id = ? WHERE id = ? AND server_message_id IS NULL',
				[messageId, attemptId],
			);
		},
	};
}
