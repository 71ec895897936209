import {
	ConfigurationError,
	InvariantError,
	OutreachError,
	StoreUnavailableError,
} from '../../mail/errors';

const BUSY_HINT =
	'Another process holds the store. Run fewer executions at once, or use PostgreSQL in the store credential.';

/** What an operator can act on for the error codes of both databases; first match wins. */
const KNOWN: ReadonlyArray<{
	readonly codes: RegExp;
	readonly because: string;
	readonly hint: string;
}> = [
	{
		codes: /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/,
		because: 'nothing answers at the given host and port',
		hint: 'Check "Host" and "Port" of the store credential and that PostgreSQL is running.',
	},
	{
		codes: /^(ECONNRESET|EPIPE|ETIMEDOUT|57P0[1-5]|08\w{3}|closed)$/,
		because: 'the connection was lost',
		hint: 'Try again; if it stays, look at the database server.',
	},
	{
		codes: /^(28P01|28000)$/,
		because: 'the database refused the login',
		hint: 'Check "User" and "Password" of the store credential.',
	},
	{
		codes: /^3D000$/,
		because: 'the database does not exist',
		hint: 'Create it, or correct "Database" in the store credential.',
	},
	{
		codes: /^42501$/,
		because: 'the user lacks a right in the database',
		hint: 'Grant the user CREATE on the database or on the schema named in the store credential.',
	},
	{
		codes: /^53300$/,
		because: 'the database has no connection left',
		hint: 'Raise max_connections of PostgreSQL or put a connection pooler in front of it.',
	},
	{
		codes:
			/^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_\w+)$/,
		because: 'the certificate of the database server could not be verified',
		hint: 'Enter the authority in "CA Certificate" of the store credential.',
	},
	{ codes: /^(40001|40P01|55P03|57014|sqlite:[56])$/, because: 'it stayed busy', hint: BUSY_HINT },
	{
		codes: /^sqlite:(8|10|13|14)$/,
		because: 'the file cannot be opened or written',
		hint: 'Check the path in the store credential, its permissions and the free disk space.',
	},
	{
		codes: /^sqlite:(11|26)$/,
		because: 'the file is damaged or is not a database',
		hint: 'Restore the file from a backup, or name another file in the store credential.',
	},
];

/** Serialisation failure and deadlock: the whole transaction may simply be tried again. */
export function isRetryable(error: unknown): boolean {
	const code = errorCode(error);

	return code === '40001' || code === '40P01';
}

/** A unique index of PostgreSQL holds the key already. */
export function isDuplicate(error: unknown): boolean {
	return errorCode(error) === '23505';
}

export function isBusy(error: unknown): boolean {
	return /^sqlite:[56]$/.test(errorCode(error));
}

/** SQLSTATE, system code, or `sqlite:<primary result code>`; of the cause when we wrapped it. */
export function errorCode(error: unknown): string {
	const inner = error instanceof OutreachError ? error.cause : error;
	if (typeof inner !== 'object' || inner === null) return '';
	if ('errcode' in inner && typeof inner.errcode === 'number')
		return `sqlite:${inner.errcode & 0xff}`;
	if ('code' in inner && typeof inner.code === 'string') return inner.code;

	// pg reports a connection that ended under a query without any code.
	return 'message' in inner && /terminated|timeout|not queryable/i.test(String(inner.message))
		? 'closed'
		: '';
}

/** Translates a driver's error; neither statement nor values nor connection string leave here. */
export function toStoreError(error: unknown): OutreachError {
	if (error instanceof OutreachError) return error;

	const code = errorCode(error);
	const known = KNOWN.find(({ codes }) => codes.test(code));
	if (known) {
		return new StoreUnavailableError(
			`The store could not answer because ${known.because}.`,
			known.hint,
			{
				cause: error,
			},
		);
	}

	return new InvariantError(
		`The store refused a statement (${/\d/.test(code) ? code : 'no code'}).`,
		'Please report this with the code; nothing was written.',
		{ cause: error },
	);
}

export function tooOldForSqlite(): ConfigurationError {
	return new ConfigurationError(
		`The embedded store could not start because Node ${process.versions.node} has no SQLite.`,
		'Run n8n on Node 22.16 or newer, or choose PostgreSQL in the store credential.',
	);
}
