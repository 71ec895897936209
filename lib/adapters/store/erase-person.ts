import type { ErasedRows } from '../../store/people';
import { AUDIT_ROWS_OF_PERSON } from './audit-log';
import { eraseQuotes } from './erase-quotes';
import { knownSpellings } from './known-spellings';
import type { SliceContext } from './slice-context';
import type { SqlSession, SqlValue } from './sql-session';
import { placeholders } from './sql-session';
import { toHex } from './subject-hash';

/** Blanks every clear text of the person; whatever may still be counted keeps its hash. */
export async function erasePerson(context: SliceContext, address: string): Promise<ErasedRows> {
	const { session, hasher } = context;
	const person = hasher.person(address);
	const spellings = await knownSpellings(context, address);
	const exact = spellings.map((spelling) => hasher.address(spelling));
	// A list on its way through the probe goes on without this row.
	await session.run(
		`DELETE FROM list_rows WHERE address IN (${placeholders(spellings.length)})`,
		spellings,
	);
	const erased = {
		consents: await session.run(
			// That there was a consent, of which kind and when, is all that has to be shown later.
			`UPDATE consents SET address = NULL, source = '' WHERE subject_hash IN (${placeholders(exact.length)})`,
			exact,
		),
		suppressions: await session.run(
			`UPDATE suppressions SET subject = NULL, note = '', proof_url = NULL WHERE subject_hash = ?`,
			[person],
		),
		replies: await eraseReplies(session, person),
		leads: await session.run(
			// Why a sequence was stopped is a text that anybody may write; that it was is in the status.
			`UPDATE leads SET address = NULL, fields = '{}', contact_source = NULL, stopped_reason = 'erased'
			WHERE address_hash = ?`,
			[person],
		),
		attempts: await eraseAttempts(context, person),
		...(await eraseVerifications(session, exact)),
		auditRows: await session.run(
			`UPDATE audit_log SET lead_email = NULL, subject = NULL,
				reason = CASE WHEN reason_hash IS NULL THEN reason ELSE '' END
			WHERE ${AUDIT_ROWS_OF_PERSON}`,
			[toHex(person)],
		),
	};
	await eraseQuotes(session, spellings);

	return erased;
}

/** A mail that waits for its next try has lost its text and its recipient: it is given up. */
async function eraseAttempts(
	{ session, clock }: SliceContext,
	person: Uint8Array,
): Promise<number> {
	const waits = `state IN ('planned', 'deferred')`;
	const erased = await session.run(
		// The server's answer often quotes the address: "550 5.1.1 <jane@example.com>: unknown".
		`UPDATE attempts SET recipient = NULL, subject = NULL, smtp_reply = NULL, payload_box = NULL,
			settled_at = CASE WHEN ${waits} THEN ? ELSE settled_at END,
			next_attempt_at = CASE WHEN ${waits} THEN NULL ELSE next_attempt_at END,
			state = CASE WHEN ${waits} THEN 'cancelled' ELSE state END
		WHERE recipient_hash = ?`,
		[clock.now(), person],
	);
	await session.run(
		`UPDATE send_keys SET state = 'released' WHERE attempt_id IN
			(SELECT id FROM attempts WHERE recipient_hash = ? AND state = 'cancelled')`,
		[person],
	);

	return erased;
}

async function eraseReplies(session: SqlSession, person: Uint8Array): Promise<number> {
	return await session.run(
		`UPDATE replies SET from_address = NULL, subject = NULL, new_text = NULL, bounce = NULL,
			evidence = '[]', actions = '[]'
		WHERE from_hash = ? OR bounced_hash = ?
			OR attempt_id IN (SELECT id FROM attempts WHERE recipient_hash = ?)
			OR lead_id IN (SELECT id FROM leads WHERE address_hash = ?)`,
		[person, person, person, person],
	);
}

/** What was found out about the address is forgotten; that it was probed stays in the log. */
async function eraseVerifications(
	session: SqlSession,
	exact: readonly SqlValue[],
): Promise<Pick<ErasedRows, 'verifications' | 'probes'>> {
	const marks = placeholders(exact.length);
	await session.run(`DELETE FROM verification_retries WHERE address_hash IN (${marks})`, exact);

	return {
		verifications: await session.run(
			`DELETE FROM verification_results WHERE address_hash IN (${marks})`,
			exact,
		),
		probes: await session.run(
			`UPDATE probe_log SET address = NULL, text = NULL WHERE address_hash IN (${marks})`,
			exact,
		),
	};
}
