import type { ErasedRows, People, PersonRecord } from '../../store/people';
import { AUDIT_ROWS_OF_PERSON, createAuditLog } from './audit-log';
import { createConsentLedger } from './consent-ledger';
import { createLeadBook } from './lead-book';
import { createReplyLog } from './reply-log';
import { createSendLedger } from './send-ledger';
import type { SliceContext } from './slice-context';
import type { SqlSession, SqlValue } from './sql-session';
import { placeholders } from './sql-session';
import { addressKey, toHex } from './subject-hash';
import { createSuppressionList } from './suppression-list';

// More than any one person can have; a bound all the same, since rows are held in memory.
const MAX_ROWS = 100_000;

export function createPeople(context: SliceContext): People {
	return {
		collect: async (address) =>
			await context.session.atomically(
				async (session) => await collectPerson({ ...context, session }, address),
			),
		erase: async (address) =>
			await context.session.atomically(
				async (session) => await erasePerson({ ...context, session }, address),
			),
	};
}

async function collectPerson(context: SliceContext, address: string): Promise<PersonRecord> {
	const consents = createConsentLedger(context);
	const found: Array<PersonRecord['consents']> = [];
	for (const spelling of await spellingsOf(context, address)) {
		found.push(await consents.findFor(spelling));
	}

	return {
		address: addressKey(address),
		suppressions: await createSuppressionList(context).listFor(address),
		consents: found.flat(),
		leads: await createLeadBook(context).findByAddress(address),
		attempts: await createSendLedger(context).findByRecipient(address, 0),
		replies: await createReplyLog(context).list({ address, limit: MAX_ROWS }),
		auditRows: await createAuditLog(context).list({ leadEmail: address, limit: MAX_ROWS }),
	};
}

/** Consents are kept per exact address; the other tables know which spellings there were. */
async function spellingsOf(
	{ session, hasher }: SliceContext,
	address: string,
): Promise<readonly string[]> {
	const person = hasher.person(address);
	const rows = await session.all(
		`SELECT address FROM leads WHERE address_hash = ? AND address IS NOT NULL
		UNION SELECT recipient FROM attempts WHERE recipient_hash = ? AND recipient IS NOT NULL`,
		[person, person],
	);

	return [...new Set([address, ...rows.map((row) => String(row.address))].map(addressKey))].sort();
}

async function erasePerson(context: SliceContext, address: string): Promise<ErasedRows> {
	const { session, hasher } = context;
	const person = hasher.person(address);
	const spellings = await spellingsOf(context, address);
	const exact = spellings.map((spelling) => hasher.address(spelling));
	await eraseVerifications(session, exact);
	// A list on its way through the probe goes on without this row.
	await session.run(
		`DELETE FROM list_rows WHERE address IN (${placeholders(spellings.length)})`,
		spellings,
	);

	return {
		consents: await session.run(
			`UPDATE consents SET address = NULL WHERE subject_hash IN (${placeholders(exact.length)})`,
			exact,
		),
		suppressions: await session.run(
			`UPDATE suppressions SET subject = NULL, note = '', proof_url = NULL WHERE subject_hash = ?`,
			[person],
		),
		leads: await session.run(
			`UPDATE leads SET address = NULL, fields = '{}', contact_source = NULL,
				stopped_reason = COALESCE(stopped_reason, 'erased') WHERE address_hash = ?`,
			[person],
		),
		replies: await eraseReplies(session, person),
		attempts: await session.run(
			// The server's answer often quotes the address: "550 5.1.1 <jane@example.com>: unknown".
			`UPDATE attempts SET recipient = NULL, subject = NULL, smtp_reply = NULL, payload_box = NULL
			WHERE recipient_hash = ?`,
			[person],
		),
		auditRows: await session.run(
			`UPDATE audit_log SET lead_email = NULL, subject = NULL WHERE ${AUDIT_ROWS_OF_PERSON}`,
			[toHex(person)],
		),
	};
}

async function eraseReplies(session: SqlSession, person: Uint8Array): Promise<number> {
	return await session.run(
		`UPDATE replies SET from_address = NULL, subject = NULL, new_text = NULL, bounce = NULL,
			evidence = '[]', actions = '[]'
		WHERE from_hash = ? OR bounced_hash = ?
			OR attempt_id IN (SELECT id FROM attempts WHERE recipient_hash = ?)`,
		[person, person, person],
	);
}

/** What was found out about the address is forgotten; that it was probed stays in the log. */
async function eraseVerifications(session: SqlSession, exact: readonly SqlValue[]): Promise<void> {
	const marks = placeholders(exact.length);
	await session.run(`DELETE FROM verification_results WHERE address_hash IN (${marks})`, exact);
	await session.run(`DELETE FROM verification_retries WHERE address_hash IN (${marks})`, exact);
	await session.run(
		`UPDATE probe_log SET address = NULL, text = NULL WHERE address_hash IN (${marks})`,
		exact,
	);
}
