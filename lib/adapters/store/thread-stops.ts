import { accountIdOf } from '../../store/account-id';
import type { StoppedKind, ThreadSender, ThreadStop, ThreadStops } from '../../store/thread-stops';
import { insertStatement, recordShape } from './record-shape';
import type { SliceContext } from './slice-context';
import { chunked, padded, placeholders } from './sql-session';
import { addressKey, domainOf } from './subject-hash';

const threadStop = recordShape<ThreadStop>({
	subjectKind: 'plain',
	subject: 'plain',
	cause: 'plain',
	reason: 'plain',
	actor: 'plain',
	since: 'plain',
});

/** Of a row of `mailboxes`: neither it nor its domain or server is stopped. Most often nobody is. */
export const BEGINS_THREADS = `(NOT EXISTS (SELECT 1 FROM thread_stops)
	OR NOT EXISTS (SELECT 1 FROM thread_stops
		WHERE subject IN (mailboxes.id, mailboxes.domain, mailboxes.server_id)))`;

// Four subjects each: far below what the databases take as values of one statement.
const MAX_SENDERS = 256;

export function createThreadStops(context: SliceContext): ThreadStops {
	const { session } = context;

	return {
		stop: async (stop) => {
			const row = threadStop.write({ ...stop, subject: nameOf(stop) });

			return (
				(await session.run(
					`${insertStatement('thread_stops', row)} ON CONFLICT DO NOTHING`,
					Object.values(row),
				)) > 0
			);
		},
		lift: async ({ subjectKind, subject, cause }) =>
			await session.run(
				`DELETE FROM thread_stops WHERE subject = ? AND subject_kind = ?
				${cause === undefined ? '' : 'AND cause = ?'}`,
				[nameOf({ subjectKind, subject }), subjectKind, ...(cause === undefined ? [] : [cause])],
			),
		list: async () => {
			const rows = await session.all(
				`SELECT ${threadStop.columns} FROM thread_stops ORDER BY since, subject, cause`,
			);

			return rows.map(threadStop.read);
		},
		findFor: async (senders) => {
			const found: Array<readonly ThreadStop[]> = [];
			for (const chunk of chunked(senders, MAX_SENDERS))
				found.push(...(await findStops(context, chunk)));

			return found;
		},
	};
}

function nameOf({ subjectKind, subject }: Pick<ThreadStop, 'subjectKind' | 'subject'>): string {
	return subjectKind === 'domain' ? subject.toLowerCase() : subject;
}

async function findStops(
	context: SliceContext,
	senders: readonly ThreadSender[],
): Promise<ReadonlyArray<readonly ThreadStop[]>> {
	const accounts = await readAccounts(context, senders);
	const named = senders.map((sender) => subjectsOf(sender, accounts));
	const subjects = padded([...new Set(named.flatMap((names) => [...names.values()].flat()))]);
	const rows = await context.session.all(
		`SELECT ${threadStop.columns} FROM thread_stops WHERE subject IN (${placeholders(subjects.length)})
		ORDER BY since, cause`,
		subjects,
	);
	if (rows.length === 0) return senders.map(() => []);
	const stops = rows.map(threadStop.read);

	return named.map((names) =>
		stops.filter(({ subjectKind, subject }) => names.get(subjectKind)?.includes(subject)),
	);
}

interface Account {
	readonly id: string;
	readonly serverId: string | null;
}

/** What is behind addresses whose account nobody has named: Policy Check knows no more. */
async function readAccounts(
	{ session }: SliceContext,
	senders: readonly ThreadSender[],
): Promise<ReadonlyMap<string, Account>> {
	const unknown = senders.filter(({ mailboxId }) => mailboxId === undefined);
	if (unknown.length === 0) return new Map();
	const addresses = padded([...new Set(unknown.map(({ address }) => addressKey(address)))]);
	const rows = await session.all(
		`SELECT id, address, server_id FROM mailboxes WHERE address IN (${placeholders(addresses.length)})`,
		addresses,
	);

	return new Map(
		rows.map((row) => [
			String(row.address),
			{ id: String(row.id), serverId: row.server_id === null ? null : String(row.server_id) },
		]),
	);
}

function subjectsOf(
	{ mailboxId, serverId, address, domain }: ThreadSender,
	accounts: ReadonlyMap<string, Account>,
): ReadonlyMap<StoppedKind, readonly string[]> {
	const key = addressKey(address);
	const account = accounts.get(key);
	const server = mailboxId === undefined ? account?.serverId : serverId;

	return new Map<StoppedKind, readonly string[]>([
		// An account that is used from a credential has no row, and is named like its rest.
		['mailbox', [mailboxId ?? account?.id ?? accountIdOf(address)]],
		['domain', [domainOf(key), ...(domain === undefined ? [] : [domain.toLowerCase()])]],
		['server', server ? [server] : []],
	]);
}
