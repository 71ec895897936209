import { ConfigurationError } from '../../mail/errors';
import type { Migration } from './migrations/all-migrations';
import { allMigrations } from './migrations/all-migrations';
import type { SqlDatabase, SqlDialect, SqlSession, TransactionSession } from './sql-session';

// Any constant will do, as long as no other program takes it: "outreach" as digits on a phone.
const MIGRATION_LOCK = 68873224;

export interface MigrationOptions {
	/** PostgreSQL only; already checked to be a plain identifier. */
	readonly schema?: string;
	readonly now: number;
	readonly migrations?: readonly Migration[];
}

/**
 * Brings the store to the newest version in one transaction under a lock, so that several processes
 * may start at once.
 * @returns how many migrations ran
 * @throws ConfigurationError for a store that a newer version of this package has written
 */
export async function migrate(database: SqlDatabase, options: MigrationOptions): Promise<number> {
	const migrations = options.migrations ?? allMigrations;
	const newest = migrations.at(-1)?.version ?? 0;
	// The common case on every start: nothing to do, nothing locked.
	if ((await presentVersion(database, options)) === newest) return 0;

	return await database.atomically(async (session) => {
		await lockMigrations(session, options.schema);
		await session.run(
			`CREATE TABLE IF NOT EXISTS schema_migrations (
				version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL
			)`,
		);
		const present = await appliedVersion(session);
		refuseNewer(present, newest);
		const missing = migrations.filter(({ version }) => version > present);
		for (const migration of missing) await apply(session, migration, options.now);

		return missing.length;
	});
}

/** The statement as this database spells it. */
export function toDialect(statement: string, dialect: SqlDialect): string {
	if (dialect === 'sqlite') return statement;

	return statement.replace(/\bBLOB\b/g, 'BYTEA').replace(/\)\s*WITHOUT ROWID\s*$/, ')');
}

async function presentVersion(session: SqlSession, { schema }: MigrationOptions): Promise<number> {
	const known =
		session.dialect === 'sqlite'
			? await session.get(`SELECT name FROM sqlite_master WHERE name = 'schema_migrations'`)
			: await session.get(
					`SELECT tablename FROM pg_tables WHERE schemaname = ? AND tablename = 'schema_migrations'`,
					[schema ?? 'public'],
				);

	return known ? await appliedVersion(session) : 0;
}

async function appliedVersion(session: SqlSession): Promise<number> {
	const row = await session.get('SELECT MAX(version) AS version FROM schema_migrations');

	return Number(row?.version ?? 0);
}

async function lockMigrations(session: SqlSession, schema: string | undefined): Promise<void> {
	if (session.dialect === 'sqlite') return; // BEGIN IMMEDIATE holds the only write lock already

	await session.get('SELECT pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
	// Only if missing: CREATE SCHEMA wants a right that a user of an existing schema may not have.
	const existing = await session.get('SELECT nspname FROM pg_namespace WHERE nspname = ?', [
		schema ?? 'public',
	]);
	if (!existing) await session.run(`CREATE SCHEMA "${schema ?? 'public'}"`);
}

function refuseNewer(present: number, newest: number): void {
	if (present <= newest) return;

	throw new ConfigurationError(
		`The store could not be opened because it has version ${present} and this package knows ${newest} at most.`,
		'Update n8n-nodes-outreach on this machine; a newer version has already used the store.',
	);
}

async function apply(
	session: TransactionSession,
	migration: Migration,
	now: number,
): Promise<void> {
	for (const statement of migration.statements) {
		await session.run(toDialect(statement, session.dialect));
	}
	await session.run('INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?)', [
		migration.version,
		migration.name,
		now,
	]);
}
