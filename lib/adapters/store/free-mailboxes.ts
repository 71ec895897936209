import type { FreeMailbox, MailboxPool } from '../../store/mailbox-pool';
import { recordShape } from './record-shape';
import type { SqlSession, SqlValue } from './sql-session';
import { placeholders } from './sql-session';
import { BEGINS_THREADS } from './thread-stops';

type FreeMailboxes = Pick<MailboxPool, 'findFree' | 'nextFreeAt' | 'claim' | 'countByServer'>;

// Rows of mailboxes are wide, with the settings of two servers: a pick must not read eight of them.
const free = recordShape<FreeMailbox>({
	id: 'plain',
	serverId: 'plain',
	dailyCap: 'plain',
	timeZone: 'plain',
	windowStart: 'plain',
	windowEnd: 'plain',
	cooldownUntil: 'plain',
	nextAt: 'plain',
	lastUsedAt: 'plain',
});

const RESTED = '(cooldown_until IS NULL OR cooldown_until <= ?)';

/**
 * Who may send now. A mailbox whose cap is reached or whose window is closed has its next moment in
 * `next_at`, so the index over it never walks past the exhausted ones, however many they are.
 */
export function createFreeMailboxes(session: SqlSession): FreeMailboxes {
	return {
		findFree: async ({ now, limit, tags, exclude = [], beginsThread = false }) => {
			const tagged = taggedWith(tags);
			const others = exclude.length > 0 ? `AND id NOT IN (${placeholders(exclude.length)})` : '';

			const rows = await session.all(
				`SELECT ${free.columns} FROM mailboxes
				WHERE status = 'active' AND next_at <= ? AND ${RESTED} ${tagged.sql} ${others}
				${beginsThread ? `AND ${BEGINS_THREADS}` : ''} ORDER BY next_at LIMIT ?`,
				[now, now, ...tagged.values, ...exclude, limit],
			);

			return rows.map(free.read);
		},
		nextFreeAt: async (tags) => {
			const tagged = taggedWith(tags);
			const active = `FROM mailboxes WHERE status = 'active' ${tagged.sql}`;
			const row = await session.get(
				`SELECT next_at, cooldown_until ${active} ORDER BY next_at LIMIT 1`,
				tagged.values,
			);
			if (!row) return null;
			const [nextAt, rested] = [Number(row.next_at), Number(row.cooldown_until ?? 0)];
			if (rested <= nextAt) return nextAt;
			// The first in the turn has to rest: others whose turn comes before that may be free sooner.
			const sooner = await session.get(
				`SELECT MIN(CASE WHEN cooldown_until > next_at THEN cooldown_until ELSE next_at END) AS free_at
				${active} AND next_at < ?`,
				[...tagged.values, rested],
			);

			return Number(sooner?.free_at ?? rested);
		},
		countByServer: async () => {
			const rows = await session.all(
				`SELECT server_id, COUNT(*) AS mailboxes FROM mailboxes
				WHERE status = 'active' AND server_id IS NOT NULL GROUP BY server_id`,
			);

			return new Map(rows.map((row) => [String(row.server_id), Number(row.mailboxes)]));
		},
		claim: async (id, { now, nextAt }) =>
			(await session.run(
				`UPDATE mailboxes SET next_at = ?, last_used_at = ?
				WHERE id = ? AND status = 'active' AND next_at <= ? AND ${RESTED}`,
				[nextAt, now, id, now, now],
			)) > 0,
	};
}

/** Tags are a JSON array of strings; a quoted tag occurs in it only as a whole element. */
function taggedWith(tags: readonly string[]): {
	readonly sql: string;
	readonly values: readonly SqlValue[];
} {
	if (tags.length === 0) return { sql: '', values: [] };

	return {
		sql: `AND (${tags.map(() => `pool_tags LIKE ? ESCAPE '!'`).join(' OR ')})`,
		values: tags.map(
			(tag) => `%${JSON.stringify(tag).replace(/[!%_]/g, (character) => `!${character}`)}%`,
		),
	};
}
