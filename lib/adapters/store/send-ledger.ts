import type {
	Attempt,
	AttemptFilter,
	AttemptState,
	NewAttempt,
	SendLedger,
} from '../../store/send-ledger';
import { createAttemptLookups } from './attempt-lookup';
import { createAttemptPayloads } from './attempt-payload';
import { attempt } from './attempt-row';
import { beginSubmissions, markSent, transitionAttempt } from './attempt-transition';
import { insertStatement } from './record-shape';
import { createSendCounters } from './send-counters';
import { createSendKeys } from './send-keys';
import type { SliceContext } from './slice-context';
import type { SqlValue } from './sql-session';
import { chunked, tuples } from './sql-session';
import { whereClause } from './where-clause';

const MAX_ROWS = 64;
const IN_DOUBT_SINCE = 'COALESCE(settled_at, created_at)';

export function createSendLedger(context: SliceContext): SendLedger {
	const { session, hasher } = context;

	const select = async (rest: string, values: readonly SqlValue[]): Promise<Attempt[]> => {
		const rows = await session.all(`SELECT ${attempt.columns} FROM attempts ${rest}`, values);

		return rows.map(attempt.read);
	};

	return {
		...createSendKeys(context),
		...createSendCounters(context),
		...createAttemptPayloads(context),
		...createAttemptLookups(context),
		insertAttempt: async (given) => {
			const row = { ...attempt.write(given), recipient_hash: hasher.person(given.recipient) };
			await session.post(insertStatement('attempts', row), Object.values(row));
		},
		insertAttempts: async (given) => {
			for (const chunk of chunked(given, MAX_ROWS)) await insertAll(context, chunk);
		},
		markSent: async (accepted, at) => await markSent(session, accepted, at),
		listAttempts: async (filter) => {
			const { where, values } = whereAttempts(context, filter);

			return await select(`${where} ORDER BY created_at DESC, id DESC LIMIT ?`, [
				...values,
				filter.limit,
			]);
		},
		transition: async (change) => await transitionAttempt(session, change),
		beginSubmissions: async (tries, now) =>
			await session.atomically(
				async (inner) => await beginSubmissions({ ...context, session: inner }, tries, now),
			),
		findExpiredLeases: async (now, limit) =>
			await select(
				`WHERE state IN ('reserved', 'sending') AND lease_until <= ? ORDER BY lease_until LIMIT ?`,
				[now, limit],
			),
		findDue: async (now, limit, { kept = false, account } = {}) =>
			await select(
				`WHERE state = 'deferred' AND next_attempt_at <= ? ${kept ? 'AND payload_box IS NOT NULL' : ''}
				${account ? 'AND (mailbox_id = ? OR lower(sender) = ?)' : ''} ORDER BY next_attempt_at LIMIT ?`,
				[now, ...(account ? [account.mailboxId, account.address.toLowerCase()] : []), limit],
			),
		findDoubts: async ({ mailboxId, until, limit }) =>
			await select(
				`WHERE state = 'in_doubt' ${mailboxId === undefined ? '' : 'AND mailbox_id = ?'}
				${until === undefined ? '' : `AND ${IN_DOUBT_SINCE} <= ?`} ORDER BY ${IN_DOUBT_SINCE}, id LIMIT ?`,
				[mailboxId, until, limit].filter((value) => value !== undefined),
			),
		findDoubtfulMailboxes: async () => {
			const rows = await session.all(
				`SELECT mailbox_id FROM attempts WHERE state = 'in_doubt' AND mailbox_id IS NOT NULL
				GROUP BY mailbox_id ORDER BY MIN(${IN_DOUBT_SINCE}), mailbox_id`,
			);

			return rows.map((row) => String(row.mailbox_id));
		},
		countAttempts: async (filter) => await countByState(context, filter),
		signingKey: async () => (await readSigningKey(context)) ?? (await createSigningKey(context)),
	};
}

async function insertAll(
	{ session, hasher }: SliceContext,
	attempts: readonly NewAttempt[],
): Promise<void> {
	await session.post(
		`INSERT INTO attempts (${attempt.columns}, recipient_hash)
		VALUES ${tuples(attempts.length, attempt.columnCount + 1)}`,
		attempts.flatMap((given) => [...attempt.values(given), hasher.person(given.recipient)]),
	);
}

const SIGNING_KEY = 'opt_out_signing_key';

async function readSigningKey({ session }: SliceContext) {
	const row = await session.get('SELECT value FROM store_settings WHERE name = ?', [SIGNING_KEY]);

	return row && { kid: 'k1', secret: String(row.value) };
}

/** Two processes may begin at once: the first insert wins, and both read it back. */
async function createSigningKey(context: SliceContext) {
	const secret = Buffer.from(context.random.bytes(32)).toString('base64');
	await context.session.run(
		'INSERT INTO store_settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING',
		[SIGNING_KEY, secret],
	);

	return (await readSigningKey(context)) ?? { kid: 'k1', secret };
}

function whereAttempts({ hasher }: SliceContext, filter: Omit<AttemptFilter, 'limit'>) {
	return whereClause([
		['campaign_id = ?', filter.campaignId],
		['state = ?', filter.state],
		[
			'recipient_hash = ?',
			filter.recipient === undefined ? undefined : hasher.person(filter.recipient),
		],
		['created_at >= ?', filter.since],
		['(created_at, id) < (SELECT created_at, id FROM attempts WHERE id = ?)', filter.cursor],
	]);
}

async function countByState(
	context: SliceContext,
	filter: { readonly campaignId?: string; readonly since?: number },
): Promise<Record<AttemptState, number>> {
	const { where, values } = whereAttempts(context, filter);
	const rows = await context.session.all(
		`SELECT state, COUNT(*) AS attempts FROM attempts ${where} GROUP BY state`,
		values,
	);
	const counts: Record<AttemptState, number> = {
		planned: 0,
		reserved: 0,
		sending: 0,
		sent: 0,
		rejected: 0,
		deferred: 0,
		in_doubt: 0,
		released: 0,
		cancelled: 0,
	};
	for (const { state, attempts } of rows) counts[state as AttemptState] = Number(attempts);

	return counts;
}
