import type { People, PersonRecord } from '../../store/people';
import { createAuditLog } from './audit-log';
import { createConsentLedger } from './consent-ledger';
import { erasePerson } from './erase-person';
import { knownSpellings } from './known-spellings';
import { createLeadBook } from './lead-book';
import { createReplyLog } from './reply-log';
import { createSendLedger } from './send-ledger';
import type { SliceContext } from './slice-context';
import { addressKey } from './subject-hash';
import { createSuppressionList } from './suppression-list';
import { createVerificationMemory } from './verification-memory';

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
	const spellings = await knownSpellings(context, address);
	const consents = createConsentLedger(context);
	const found: Array<PersonRecord['consents']> = [];
	for (const spelling of spellings) found.push(await consents.findFor(spelling));
	const memory = createVerificationMemory(context);

	return {
		address: addressKey(address),
		suppressions: await createSuppressionList(context).listFor(address),
		consents: found.flat(),
		leads: await createLeadBook(context).findByAddress(address),
		attempts: await createSendLedger(context).findByRecipient(address, 0),
		replies: await createReplyLog(context).list({ address, limit: MAX_ROWS }),
		verifications: await memory.listResults(spellings),
		probes: await memory.listProbesOf(spellings),
		auditRows: await createAuditLog(context).list({ leadEmail: address, limit: MAX_ROWS }),
	};
}
