import type {
	AuditEntry,
	AuditFilter,
	AuditLog,
	AuditRow,
	ChainVerdict,
} from '../../store/audit-log';
import { CHAIN_START, chainHash, pseudonymise } from './audit-chain';
import { recordShape } from './record-shape';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlSession, TransactionSession } from './sql-session';
import { tuples } from './sql-session';
import { isStorable, storableText } from './storable-text';
import type { SubjectHasher } from './subject-hash';
import { toHex } from './subject-hash';
import { whereClause } from './where-clause';

interface StoredAuditRow extends Required<Omit<AuditEntry, 'erasableReason'>> {
	readonly id: string;
	readonly chain: string;
	readonly seq: number;
	readonly leadHash: string | null;
	readonly subjectHash: string | null;
	readonly reasonHash: string | null;
	readonly prevHash: string;
	readonly hash: string;
}

const stored = recordShape<StoredAuditRow>({
	id: 'plain',
	chain: 'plain',
	seq: 'plain',
	action: 'plain',
	userId: 'plain',
	leadEmail: 'plain',
	leadHash: 'plain',
	senderEmail: 'plain',
	subject: 'plain',
	subjectHash: 'plain',
	policyResult: 'plain',
	reason: 'plain',
	reasonHash: 'plain',
	legalBasis: 'plain',
	timestamp: 'plain',
	decision: 'plain',
	attemptId: 'plain',
	campaignId: 'plain',
	stepId: 'plain',
	mailboxId: 'plain',
	region: 'plain',
	country: 'plain',
	evidenceId: 'plain',
	policyProfile: 'plain',
	policyVersion: 'plain',
	dryRun: 'flag',
	workflowId: 'plain',
	executionId: 'plain',
	details: 'json',
	prevHash: 'plain',
	hash: 'plain',
});

const PAGE = 1_000;

/**
 * The rows about one person (one hash). The index goes by blocks of 512 rows of a chain, so that writing
 * touches its end only; reading asks each block, twenty thousand for ten million rows.
 */
export const AUDIT_ROWS_OF_PERSON = `id IN (
	WITH RECURSIVE blocks (block) AS (
		SELECT 0 UNION ALL
		SELECT block + 1 FROM blocks WHERE block < (SELECT MAX(seq / 512) FROM audit_log)
	)
	SELECT audit_log.id FROM blocks CROSS JOIN audit_log
	WHERE audit_log.seq / 512 = blocks.block AND audit_log.lead_hash = ?
)`;

export function createAuditLog(context: SliceContext): AuditLog {
	const { session } = context;

	return {
		append: async (entry) => {
			const [id] = await session.atomically(
				async (inner) => await appendEntries({ ...context, session: inner }, [entry]),
			);

			return id ?? '';
		},
		appendAll: async (entries) =>
			await session.atomically(
				async (inner) => await appendEntries({ ...context, session: inner }, entries),
			),
		list: async (filter) => await listRows(context, filter),
		count: async () => {
			const row = await session.get('SELECT COUNT(*) AS entries FROM audit_log');

			return Number(row?.entries ?? 0);
		},
		verifyChains: async () => await verifyChains(context),
	};
}

// Rows per statement, largest first: a few statements serve any number of rows.
const BLOCKS = [32, 16, 8, 4, 2, 1];

async function appendEntries(
	{ session, random, hasher }: SliceContext & { readonly session: TransactionSession },
	entries: readonly AuditEntry[],
): Promise<readonly string[]> {
	const { chain } = session;
	chain.head ??= await readHead(session, chain.id);
	let { seq, hash } = chain.head;
	const rows = entries.map(storableEntry).map((entry) => {
		const prevHash = hash;
		seq += 1;
		const chained = {
			...withDefaults(entry),
			...pseudonymise(entry, hasher),
			chain: chain.id,
			seq,
		};
		hash = chainHash(prevHash, chained);

		return { ...chained, id: random.id(), prevHash, hash };
	});
	chain.head = { seq, hash };
	await insertRows(session, rows);

	return rows.map(({ id }) => id);
}

/** The chain must be told what can be read back, or a cut emoji looks like tampering. */
function storableEntry(entry: AuditEntry): AuditEntry {
	const fields = Object.entries(entry);
	if (fields.every(([, value]) => typeof value !== 'string' || isStorable(value))) return entry;
	const storable = fields.map(([name, value]) => [
		name,
		typeof value === 'string' ? storableText(value) : value,
	]);

	return Object.fromEntries(storable) as AuditEntry;
}

async function insertRows(
	session: SqlSession,
	rows: ReadonlyArray<Partial<StoredAuditRow>>,
): Promise<void> {
	for (let start = 0; start < rows.length;) {
		const size = BLOCKS.find((block) => block <= rows.length - start) ?? 1;
		const block = rows.slice(start, start + size);
		await session.post(
			`INSERT INTO audit_log (${stored.columns}) VALUES ${tuples(size, stored.columnCount)}`,
			block.flatMap(stored.values),
		);
		start += size;
	}
}

/** What the columns would make of it anyway, so that the hash is the same after reading back. */
function withDefaults(entry: AuditEntry): AuditEntry {
	return { ...entry, dryRun: entry.dryRun ?? false, details: entry.details ?? {} };
}

async function readHead(session: SqlSession, chain: string) {
	const row = await session.get(
		'SELECT seq, hash FROM audit_log WHERE chain = ? ORDER BY seq DESC LIMIT 1',
		[chain],
	);

	return { seq: Number(row?.seq ?? 0), hash: String(row?.hash ?? CHAIN_START) };
}

async function listRows(
	{ session, hasher }: SliceContext,
	filter: AuditFilter,
): Promise<AuditRow[]> {
	const { where, values } = whereClause([
		['action = ?', filter.action],
		['policy_result = ?', filter.policyResult],
		[
			AUDIT_ROWS_OF_PERSON,
			filter.leadEmail === undefined ? undefined : toHex(hasher.person(filter.leadEmail)),
		],
		['timestamp >= ?', filter.since],
		['(timestamp, id) < (SELECT timestamp, id FROM audit_log WHERE id = ?)', filter.cursor],
	]);
	const rows = await session.all(
		`SELECT ${stored.columns} FROM audit_log ${where}
		ORDER BY timestamp DESC, id DESC LIMIT ?`,
		[...values, filter.limit],
	);

	return rows.map(toAuditRow);
}

function toAuditRow(row: SqlRow): AuditRow {
	const { leadHash, subjectHash, reasonHash, ...rest } = stored.read(row);
	void leadHash;
	void subjectHash;
	void reasonHash;

	return rest;
}

/**
 * Walks every chain from its start. A changed, inserted, moved or removed row breaks it; only the
 * removal of the newest rows of a chain cannot be seen from inside the table.
 */
async function verifyChains({ session, hasher }: SliceContext): Promise<ChainVerdict> {
	let position = { chain: '', seq: 0, hash: CHAIN_START };
	let rows = 0;

	for (;;) {
		const page = await session.all(
			`SELECT ${stored.columns} FROM audit_log WHERE (chain, seq) > (?, ?) ORDER BY chain, seq LIMIT ?`,
			[position.chain, position.seq, PAGE],
		);
		for (const raw of page) {
			const row = stored.read(raw);
			if (row.chain !== position.chain) position = { chain: row.chain, seq: 0, hash: CHAIN_START };
			rows += 1;
			if (!isNext(position, row) || !tellsTheTruth(row, hasher))
				return { intact: false, rows, brokenAt: row.id };
			position = { chain: row.chain, seq: row.seq, hash: row.hash };
		}
		if (page.length < PAGE) return { intact: true, rows };
	}
}

function isNext(
	position: { readonly seq: number; readonly hash: string },
	row: StoredAuditRow,
): boolean {
	const { prevHash, hash } = row;

	return (
		row.seq === position.seq + 1 && prevHash === position.hash && chainHash(prevHash, row) === hash
	);
}

/** The chain covers hashes only: a clear text that was exchanged is seen by hashing it again. */
function tellsTheTruth(row: StoredAuditRow, hasher: SubjectHasher): boolean {
	const { leadEmail, leadHash, subject, subjectHash, reason, reasonHash } = row;

	return (
		(leadEmail === null || toHex(hasher.person(leadEmail)) === leadHash) &&
		(subject === null || toHex(hasher.text(subject)) === subjectHash) &&
		(reason === '' || reasonHash === null || toHex(hasher.text(reason)) === reasonHash)
	);
}
