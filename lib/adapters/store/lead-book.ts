import type { Lead, LeadBook, LeadPatch, LeadStatus, NewLead } from '../../store/lead-book';
import { contactLeads } from './lead-contacts';
import { addressKeepingCase, lead, statusesBefore } from './lead-row';
import { assignments, insertStatement, updateById } from './record-shape';
import type { SliceContext } from './slice-context';
import type { SqlValue, TransactionSession } from './sql-session';
import { forUpdate, placeholders } from './sql-session';
import { whereClause } from './where-clause';

/** Statuses in which a sequence still runs. */
const RUNNING: readonly LeadStatus[] = ['discovered', 'contacted'];

export function createLeadBook(context: SliceContext): LeadBook {
	const { session, hasher, clock } = context;

	const select = async (rest: string, values: readonly SqlValue[]): Promise<Lead[]> => {
		const rows = await session.all(`SELECT ${lead.columns} FROM leads ${rest}`, values);

		return rows.map(lead.read);
	};

	return {
		upsert: async (given) =>
			await session.atomically(
				async (inner) => await upsertLead({ ...context, session: inner }, given),
			),
		get: async (id) => (await select('WHERE id = ?', [id]))[0],
		findByAddress: async (address, campaignId) =>
			campaignId === undefined
				? await select('WHERE address_hash = ? ORDER BY updated_at DESC, id DESC', [
						hasher.person(address),
					])
				: await select('WHERE campaign_id = ? AND address_hash = ?', [
						campaignId,
						hasher.person(address),
					]),
		changeStatus: async (id, to, patch = {}) =>
			await moveLead(context, { id, from: statusesBefore(to), to }, patch),
		contactAll: async (contacts, now) => await contactLeads(context, contacts, now),
		takeBack: async (id, { from, to }, patch) =>
			await moveLead(context, { id, from: [to], to: from }, patch),
		update: async (id, patch) => {
			await updateById(session, 'leads', {
				id,
				row: { ...lead.write(patch), updated_at: clock.now() },
			});
		},
		findDue: async (now, limit, campaignId) =>
			await select(
				`WHERE next_step_at <= ? AND (not_before IS NULL OR not_before <= ?) AND stopped_reason IS NULL
				AND status IN (${placeholders(RUNNING.length)}) ${campaignId === undefined ? '' : 'AND campaign_id = ?'}
				ORDER BY next_step_at, id LIMIT ?`,
				[now, now, ...RUNNING, ...(campaignId === undefined ? [] : [campaignId]), limit],
			),
		list: async (filter) => {
			const { where, values } = whereClause([
				['campaign_id = ?', filter.campaignId],
				['status = ?', filter.status],
				['id > ?', filter.cursor],
			]);

			return await select(`${where} ORDER BY id LIMIT ?`, [...values, filter.limit]);
		},
	};
}

async function moveLead(
	{ session, clock }: SliceContext,
	{ id, from, to }: { readonly id: string; readonly from: LeadStatus[]; readonly to: LeadStatus },
	patch: LeadPatch,
): Promise<boolean> {
	const row = { ...lead.write(patch), status: to, updated_at: clock.now() };
	const moved = await session.run(
		`UPDATE leads SET ${assignments(row)} WHERE id = ? AND status IN (${placeholders(from.length)})`,
		[...Object.values(row), id, ...from],
	);

	return moved > 0;
}

async function upsertLead(
	context: SliceContext & { readonly session: TransactionSession },
	given: NewLead,
): Promise<Lead> {
	const { session, hasher, clock, random } = context;
	const hash = hasher.person(given.address);
	const campaignId = given.campaignId ?? '';
	const now = clock.now();
	const fresh = {
		...lead.write({
			...given,
			id: random.id(),
			campaignId,
			address: addressKeepingCase(given.address),
			status: given.status ?? 'discovered',
			fields: given.fields ?? {},
			createdAt: now,
			updatedAt: now,
		}),
		address_hash: hash,
	};
	const [inserted] = await session.write(
		`${insertStatement('leads', fresh)} ON CONFLICT (campaign_id, address_hash) DO NOTHING RETURNING ${lead.columns}`,
		Object.values(fresh),
	);

	return inserted ? lead.read(inserted) : await mergeLead(context, given, [campaignId, hash]);
}

async function mergeLead(
	{ session, clock }: SliceContext,
	given: NewLead,
	key: readonly [campaignId: string, hash: Uint8Array],
): Promise<Lead> {
	const known = await session.get(
		`SELECT ${lead.columns} FROM leads WHERE campaign_id = ? AND address_hash = ?${forUpdate(session)}`,
		key,
	);
	const before = lead.read(known ?? {});
	const { country, subscriberType, contactSource, timeZone } = given;
	const fields = { ...before.fields, ...given.fields };
	const patch = {
		country,
		subscriberType,
		contactSource,
		timeZone,
		fields,
		updatedAt: clock.now(),
	};
	await updateById(session, 'leads', { id: before.id, row: lead.write(patch) });
	const after = await session.get(`SELECT ${lead.columns} FROM leads WHERE id = ?`, [before.id]);

	return lead.read(after ?? {});
}
