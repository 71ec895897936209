import type { LeadContact } from '../../store/lead-book';
import { addressKeepingCase, lead, statusesBefore } from './lead-row';
import type { SliceContext } from './slice-context';
import type { SqlSession, SqlValue } from './sql-session';
import { chunked, placeholders, tuples } from './sql-session';
import { toHex } from './subject-hash';

const ROWS_PER_STATEMENT = 32;

type Contact = LeadContact & { readonly hash: Uint8Array };

/** Several mails in few statements; the later of two mails to one lead comes after the earlier. */
export async function contactLeads(
	context: SliceContext & { readonly session: SqlSession },
	contacts: readonly LeadContact[],
	now: number,
): Promise<void> {
	const hashed = contacts.map((one) => ({ ...one, hash: context.hasher.person(one.address) }));
	for (const wave of wavesOf(hashed)) {
		for (const alike of [
			wave.filter(({ step }) => step !== null),
			wave.filter(({ step }) => step === null),
		]) {
			for (const rows of chunked(alike, ROWS_PER_STATEMENT)) await contactRows(context, rows, now);
		}
	}
}

/** PostgreSQL refuses to touch a row twice in one statement; sorted, so that no two groups wait in a circle. */
function wavesOf(contacts: readonly Contact[]): Contact[][] {
	const waves: Array<Map<string, Contact>> = [];
	for (const contact of contacts) {
		const key = `${toHex(contact.hash)} ${contact.campaignId}`;
		const wave = waves.find((known) => !known.has(key));
		if (wave) wave.set(key, contact);
		else waves.push(new Map([[key, contact]]));
	}

	return waves.map((wave) => [...wave].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one));
}

async function contactRows(
	{ session, clock, random }: SliceContext,
	contacts: readonly Contact[],
	now: number,
): Promise<void> {
	const [first] = contacts;
	if (!first) return;
	const at = clock.now();
	const from = statusesBefore('contacted');
	const values = contacts.flatMap((contact): SqlValue[] => [
		...lead.values({
			...contact,
			id: random.id(),
			address: addressKeepingCase(contact.address),
			status: 'contacted',
			step: contact.step ?? 1,
			fields: {},
			createdAt: at,
			updatedAt: at,
		}),
		contact.hash,
	]);
	const step =
		first.step === null
			? 'leads.step + 1'
			: 'CASE WHEN excluded.step > leads.step THEN excluded.step ELSE leads.step END';
	await session.post(
		`INSERT INTO leads (${lead.columns}, address_hash) VALUES ${tuples(contacts.length, lead.columnCount + 1)}
		ON CONFLICT (campaign_id, address_hash) DO UPDATE SET status = excluded.status, step = ${step},
			country = COALESCE(excluded.country, leads.country),
			contact_source = COALESCE(excluded.contact_source, leads.contact_source),
			next_step_at = CASE WHEN leads.next_step_at > ? THEN leads.next_step_at END,
			mailbox_id = excluded.mailbox_id, thread_id = excluded.thread_id, variant = excluded.variant,
			updated_at = excluded.updated_at
		WHERE leads.status IN (${placeholders(from.length)})`,
		[...values, now, ...from],
	);
}
