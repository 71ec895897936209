import type {
	NewSuppression,
	Suppression,
	SuppressionList,
	SuppressionQuery,
} from '../../store/suppression-list';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlValue } from './sql-session';
import { chunked, placeholders, tuples } from './sql-session';
import { toHex } from './subject-hash';
import { importSuppressions } from './suppression-import';
import type { SuppressionRow } from './suppression-row';
import {
	COLUMN_COUNT,
	COLUMNS,
	hashOf,
	renew,
	toRecipientRow,
	toRow,
	toSuppression,
} from './suppression-row';

// Measured: SQLite takes 93,000 rows/s in statements of 50 rows and 43,000 in statements of 200.
const ROWS_PER_STATEMENT = 50;

export function createSuppressionList(context: SliceContext): SuppressionList {
	const { session, clock } = context;

	return {
		find: async (query) => {
			const row = await findFirst(context, query);

			return row && toSuppression(row);
		},
		add: async (entries) => await addAll(context, entries),
		addMany: async (subjects, entry) => await importSuppressions(context, subjects, entry),
		remove: async ({ scope, subject, campaignId }) => {
			const removed = await session.run(
				'DELETE FROM suppressions WHERE subject_hash = ? AND scope = ? AND campaign_id = ?',
				[hashOf(context, scope, subject), scope, campaignId ?? ''],
			);

			return removed > 0;
		},
		get: async ({ scope, subject, campaignId }) => {
			const row = await session.get(
				`SELECT ${COLUMNS} FROM suppressions WHERE subject_hash = ? AND scope = ? AND campaign_id = ?`,
				[hashOf(context, scope, subject), scope, campaignId ?? ''],
			);

			return row && toSuppression(row);
		},
		...ofRecipients(context),
		listFor: async (address) => {
			const rows = await session.all(
				`SELECT ${COLUMNS} FROM suppressions WHERE subject_hash = ? ORDER BY created_at, scope`,
				[context.hasher.person(address)],
			);

			return rows.map(toSuppression);
		},
		list: async ({ limit, cursor, reason }) => {
			const after = cursor === undefined ? undefined : readCursor(cursor);
			const rows = await session.all(
				`SELECT ${COLUMNS} FROM suppressions
				WHERE (expires_at IS NULL OR expires_at > ?)
				${reason ? 'AND reason = ?' : ''}
				${after ? 'AND (created_at, subject_hash, scope, campaign_id) > (?, ?, ?, ?)' : ''}
				ORDER BY created_at, subject_hash, scope, campaign_id LIMIT ?`,
				[clock.now(), ...(reason ? [reason] : []), ...(after ?? []), limit + 1],
			);
			const entries = rows.slice(0, limit).map(toSuppression);

			return { entries, nextCursor: rows.length > limit ? writeCursor(entries.at(-1)) : null };
		},
		count: async () => {
			const row = await session.get(
				'SELECT COUNT(*) AS entries FROM suppressions WHERE expires_at IS NULL OR expires_at > ?',
				[clock.now()],
			);

			return Number(row?.entries ?? 0);
		},
	};
}

/** Who a mail went to is known by hash when nothing else of the person is left. */
function ofRecipients(
	context: SliceContext,
): Pick<SuppressionList, 'findRecipientOf' | 'addRecipientOf'> {
	const { session, clock } = context;

	return {
		findRecipientOf: async (attemptId) => {
			const row = await session.get(
				`SELECT ${COLUMNS} FROM suppressions
				WHERE subject_hash = (SELECT recipient_hash FROM attempts WHERE id = ?) AND scope = 'address'
					AND (expires_at IS NULL OR expires_at > ?)`,
				[attemptId, clock.now()],
			);

			return row && toSuppression(row);
		},
		addRecipientOf: async (attemptId, entry) => {
			const attempt = await session.get(
				'SELECT recipient, recipient_hash FROM attempts WHERE id = ?',
				[attemptId],
			);
			if (!attempt) return false;

			return (await addRows(context, [toRecipientRow(context, entry, attempt)])) > 0;
		},
	};
}

/**
 * The row that forbids writing to this address now, the one about the person first. The address never
 * implies its domain: domain rows exist only because a person entered them, and match a parent domain only
 * with `includeSubdomains`. They are few and have an index of their own, so that a domain and each of its
 * parents do not cost a page of a list of millions.
 */
async function findFirst(
	{ session, hasher, clock }: SliceContext,
	{ address, campaignId = '' }: SuppressionQuery,
): Promise<SqlRow | undefined> {
	const domains = hasher.domainsOf(address);
	const now = clock.now();

	return await session.get(firstOf(domains.length), [
		...[hasher.person(address), campaignId, now],
		...[...domains, domains[0] ?? null, now],
	]);
}

const firstOf = (domains: number): string => `SELECT ${COLUMNS} FROM suppressions
		WHERE subject_hash = ? AND (scope = 'address' OR (scope = 'campaign' AND campaign_id = ?))
			AND (expires_at IS NULL OR expires_at > ?)
	UNION ALL
	SELECT ${COLUMNS} FROM suppressions
		WHERE scope = 'domain' AND subject_hash IN (${placeholders(domains)})
			AND (subject_hash = ? OR include_subdomains = 1) AND (expires_at IS NULL OR expires_at > ?)
	LIMIT 1`;

async function addAll(context: SliceContext, entries: readonly NewSuppression[]): Promise<number> {
	return await addRows(
		context,
		entries.map((entry) => toRow(context, entry)),
	);
}

async function addRows(context: SliceContext, rows: readonly SuppressionRow[]): Promise<number> {
	if (rows.length === 0) return 0;

	const { first, repeated } = splitRepeated(rows);
	// One order for all writers: two imports of the same people must not deadlock.
	const sorted = [...first.values()].sort((a, b) => (a.key < b.key ? -1 : 1));

	return await context.session.atomically(async (session) => {
		let added = 0;
		const present: SuppressionRow[] = [...repeated];
		for (const chunk of chunked(sorted, ROWS_PER_STATEMENT)) {
			const inserted = await session.write(
				`INSERT INTO suppressions (${COLUMNS}) VALUES ${tuples(chunk.length, COLUMN_COUNT)}
				ON CONFLICT (subject_hash, scope, campaign_id) DO NOTHING
				RETURNING subject_hash, scope, campaign_id`,
				chunk.flatMap(({ values }) => values),
			);
			const fresh = new Set(inserted.map((row) => rowKey(row)));
			added += fresh.size;
			present.push(...chunk.filter(({ key }) => !fresh.has(key)));
		}
		for (const row of present) added += await renew({ ...context, session }, row);

		return added;
	});
}

/** The same subject twice in one list: PostgreSQL refuses to touch a row twice in one statement. */
function splitRepeated(rows: readonly SuppressionRow[]) {
	const first = new Map<string, SuppressionRow>();
	const repeated: SuppressionRow[] = [];
	for (const row of rows) {
		if (first.has(row.key)) repeated.push(row);
		else first.set(row.key, row);
	}

	return { first, repeated };
}

function rowKey(row: SqlRow): string {
	return `${toHex(row.subject_hash as Uint8Array)} ${String(row.scope)} ${String(row.campaign_id)}`;
}

function writeCursor(last: Suppression | undefined): string | null {
	if (!last) return null;

	return [last.createdAt, last.subjectHash, last.scope, last.campaignId].join(' ');
}

function readCursor(cursor: string): SqlValue[] {
	const [createdAt, hash, scope, ...campaign] = cursor.split(' ');

	return [Number(createdAt), Buffer.from(hash ?? '', 'hex'), scope ?? '', campaign.join(' ')];
}
