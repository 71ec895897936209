import type { Clock } from '../../clock';
import { ConfigurationError } from '../../mail/errors';
import type { SecureRandom } from '../../random';
import type { OutreachStore } from '../../store/store';
import { createSecureRandom } from '../secure-random';
import { systemClock } from '../system-clock';
import { recallExpired } from './block-leases';
import { createLazySlices, createSlices } from './create-slices';
import { migrate } from './migrate';
import { openPostgresDatabase } from './postgres-database';
import { openSqliteFile } from './open-sqlite-file';
import { checkPepper } from './pepper-check';
import { createSecretBox, readEncryptionKey } from './secret-box';
import { toStoreError } from './sql-errors';
import type { SqlDatabase } from './sql-session';
import type { PostgresStoreOptions, StoreOptions } from './store-options';
import { loadKeys } from './store-keys';
import { createSubjectHasher } from './subject-hash';

/** What a test wants to hold in its hands. */
export interface StoreSurroundings {
	readonly clock?: Clock;
	readonly random?: SecureRandom;
}

/**
 * Opens a store of its own, migrated and ready; nodes take the shared handle of `openStore`.
 * @throws ConfigurationError | StoreUnavailableError
 */
export async function openFreshStore(
	options: StoreOptions,
	surroundings: StoreSurroundings = {},
): Promise<OutreachStore> {
	const clock = surroundings.clock ?? systemClock;
	const random = surroundings.random ?? createSecureRandom(clock);
	const database = await openDatabase(options, random);

	try {
		await migrate(database, { schema: schemaOf(options), now: clock.now() });
		await recallExpired(database, clock.now());
		const keys = await loadKeys({ options, database, random });
		await checkPepper(database, keys.pepper);
		const hasher = createSubjectHasher(Buffer.from(keys.pepper, 'utf8'));
		const box = createSecretBox(keys.encryptionKeys.map(readEncryptionKey));
		const context = { clock, random, hasher, box };

		return {
			...createSlices({ ...context, session: database }),
			kind: database.dialect,
			transaction: async (work) =>
				await database.atomically(
					async (session) => await work(createLazySlices({ ...context, session })),
				),
			close: async () => await database.close(),
		};
	} catch (error) {
		await database.close().catch(() => undefined);
		throw toStoreError(error);
	}
}

/** A store that lives as long as its handle: for tests, and for trying things out. */
export async function openMemoryStore(
	surroundings: StoreSurroundings = {},
): Promise<OutreachStore> {
	return await openFreshStore({ kind: 'sqlite', file: ':memory:' }, surroundings);
}

async function openDatabase(options: StoreOptions, random: SecureRandom): Promise<SqlDatabase> {
	if (options.kind === 'sqlite') {
		return await openSqliteFile({
			file: options.file,
			chainId: random.id(),
			busyTimeoutMs: options.busyTimeoutMs,
		});
	}

	return openPostgresDatabase({
		connection: postgresConnection(options),
		schema: schemaOf(options),
		maxConnections: options.maxConnections,
		chainId: () => random.id(),
		jitterMs: () => 1 + random.below(20),
	});
}

function postgresConnection(options: PostgresStoreOptions) {
	const { connectionString, host, port, database, user, password, ssl, caCertificate } = options;
	const verified = ssl || caCertificate !== undefined;

	return {
		...(connectionString === undefined
			? { host, port, database, user, password }
			: { connectionString }),
		...(verified ? { ssl: { rejectUnauthorized: true, ca: caCertificate } } : {}),
	};
}

function schemaOf(options: StoreOptions): string {
	const schema = options.kind === 'postgres' ? (options.schema ?? 'outreach') : 'main';
	if (/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) return schema;

	throw new ConfigurationError(
		`"Schema" could not be used because "${schema}" is not a plain lower-case name.`,
		'Use letters, digits and underscores only, e.g. "outreach".',
	);
}
