import type { Mailbox, MailboxPool } from '../../store/mailbox-pool';
import { createFreeMailboxes } from './free-mailboxes';
import { createMailboxResults } from './mailbox-results';
import { mailbox } from './mailbox-row';
import { readSecrets, rotateKey } from './mailbox-secrets';
import { upsertMailbox } from './mailbox-upsert';
import { updateById } from './record-shape';
import type { SliceContext } from './slice-context';
import type { SqlValue } from './sql-session';
import { padded, placeholders } from './sql-session';
import { addressKey } from './subject-hash';
import { BEGINS_THREADS } from './thread-stops';
import { whereClause } from './where-clause';

export function createMailboxPool(context: SliceContext): MailboxPool {
	const { session, clock } = context;

	const select = async (rest: string, values: readonly SqlValue[]): Promise<Mailbox[]> => {
		const rows = await session.all(`SELECT ${mailbox.columns} FROM mailboxes ${rest}`, values);

		return rows.map(mailbox.read);
	};

	return {
		...createFreeMailboxes(session),
		...createMailboxResults(session),
		upsert: async (given) =>
			await session.atomically(
				async (inner) => await upsertMailbox({ ...context, session: inner }, given),
			),
		get: async (id) => (await select('WHERE id = ?', [id]))[0],
		getAll: async (ids) => {
			const asked = padded([...new Set(ids)]);
			if (asked.length === 0) return new Map();
			const rows = await select(`WHERE id IN (${placeholders(asked.length)})`, asked);

			return new Map(rows.map((row) => [row.id, row]));
		},
		findByAddress: async (address) => (await select('WHERE address = ?', [addressKey(address)]))[0],
		list: async (filter) => await select(...listQuery(filter)),
		setStatus: async (id, status, reason) => {
			const row = { status, status_reason: reason, updated_at: clock.now() };
			await updateById(session, 'mailboxes', { id, row });
		},
		requireReview: async (id, required) => {
			const row = mailbox.write({ reviewRequired: required });
			await updateById(session, 'mailboxes', { id, row });
		},
		readSecrets: async (id) => await readSecrets(context, id),
		rotateKey: async () => await rotateKey(context),
		schedule: async (id, { nextAt, lastUsedAt, cooldownUntil }) => {
			const row = mailbox.write({ nextAt, lastUsedAt, cooldownUntil });
			await updateById(session, 'mailboxes', { id, row });
		},
	};
}

function listQuery(filter: Parameters<MailboxPool['list']>[0]): [rest: string, values: SqlValue[]] {
	const { where, values } = whereClause([
		['status = ?', filter.status],
		// Tags are a JSON array of strings; a quoted tag occurs in it only as a whole element.
		[
			`pool_tags LIKE ? ESCAPE '!'`,
			filter.tag === undefined ? undefined : `%${escapeLike(JSON.stringify(filter.tag))}%`,
		],
		['server_id = ?', filter.serverId],
		['id > ?', filter.cursor],
		...(filter.beginsThread === true ? [[BEGINS_THREADS] as const] : []),
	]);

	return [`${where} ORDER BY id LIMIT ?`, [...values, filter.limit]];
}

function escapeLike(text: string): string {
	return text.replace(/[!%_]/g, (character) => `!${character}`);
}
