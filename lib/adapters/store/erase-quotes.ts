import { domainToUnicode } from 'node:url';

import { redactAddresses } from '../../mail/redact-address';
import type { SqlSession, SqlValue } from './sql-session';

interface QuotingTable {
	readonly table: string;
	readonly key: readonly string[];
	readonly columns: readonly string[];
	readonly where?: string;
}

/**
 * Rows about somebody or something else that may quote an address: answers of servers, texts of other
 * people, reasons. They are read as a whole, which is slow, and seldom done.
 */
const QUOTING: readonly QuotingTable[] = [
	{ table: 'events', key: ['id'], columns: ['subject', 'details', 'dedupe_key'] },
	{ table: 'mailboxes', key: ['id'], columns: ['status_reason'] },
	{ table: 'servers', key: ['id'], columns: ['status_reason'] },
	{ table: 'thread_stops', key: ['subject', 'subject_kind', 'cause'], columns: ['reason'] },
	{ table: 'admin_actions', key: ['id'], columns: ['before_state', 'after_state', 'reason'] },
	{ table: 'delist_requests', key: ['id'], columns: ['notes'] },
	{ table: 'connection_health', key: ['account', 'kind'], columns: ['reason', 'details'] },
	{ table: 'processed_messages', key: ['trigger_id', 'message_key'], columns: ['last_failure'] },
	{ table: 'circuit_breakers', key: ['breaker'], columns: ['reason'] },
	{
		table: 'replies',
		key: ['id'],
		columns: ['subject', 'new_text', 'bounce', 'evidence', 'actions'],
	},
	{ table: 'leads', key: ['id'], columns: ['fields', 'contact_source', 'stopped_reason'] },
	{
		table: 'suppressions',
		key: ['subject_hash', 'scope', 'campaign_id'],
		columns: ['note', 'proof_url'],
		where: `scope = 'domain'`,
	},
];

/** Takes these addresses out of every text that quotes them. */
export async function eraseQuotes(
	session: SqlSession,
	spellings: readonly string[],
): Promise<void> {
	const addresses = [...new Set(spellings.flatMap((spelling) => [spelling, asWritten(spelling)]))];
	for (const table of QUOTING) await eraseFrom(session, table, addresses);
	for (const address of addresses) {
		await session.run(`DELETE FROM alert_states WHERE LOWER(dedupe_key) LIKE ? ESCAPE '!'`, [
			quoted(address),
		]);
	}
}

async function eraseFrom(
	session: SqlSession,
	{ table, key, columns, where }: QuotingTable,
	addresses: readonly string[],
): Promise<void> {
	const tests = columns.flatMap((column) =>
		addresses.map(() => `LOWER(${column}) LIKE ? ESCAPE '!'`),
	);
	const rows = await session.all(
		`SELECT ${[...key, ...columns].join(', ')} FROM ${table}
		WHERE (${tests.join(' OR ')})${where === undefined ? '' : ` AND ${where}`}`,
		columns.flatMap(() => addresses.map(quoted)),
	);
	for (const row of rows) {
		await session.run(
			`UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')}
			WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`,
			[
				...columns.map((column) => redacted(row[column] ?? null, addresses)),
				...key.map((column) => row[column] ?? null),
			],
		);
	}
}

/** With the letters of an internationalised domain: texts of people have them, the store has A-labels. */
function asWritten(address: string): string {
	const at = address.lastIndexOf('@') + 1;

	return `${address.slice(0, at)}${domainToUnicode(address.slice(at))}`;
}

function redacted(value: SqlValue, addresses: readonly string[]): SqlValue {
	return typeof value === 'string' ? redactAddresses(value, addresses) : value;
}

/** For LIKE: the address anywhere, its own "%" and "_" as they are. */
function quoted(address: string): string {
	return `%${address.replaceAll(/[!%_]/g, '!$&')}%`;
}
