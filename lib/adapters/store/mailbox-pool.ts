import type { Mailbox, MailboxPool, MailboxSecrets, NewMailbox } from '../../store/mailbox-pool';
import { createFreeMailboxes } from './free-mailboxes';
import { createMailboxResults } from './mailbox-results';
import type { RowValues } from './record-shape';
import { assignments, insertStatement, recordShape, updateById } from './record-shape';
import type { SliceContext } from './slice-context';
import type { SqlValue } from './sql-session';
import { padded, placeholders } from './sql-session';
import { addressKey, domainOf } from './subject-hash';
import { BEGINS_THREADS } from './thread-stops';
import { whereClause } from './where-clause';

const mailbox = recordShape<Mailbox>({
	id: 'plain',
	address: 'plain',
	fromName: 'plain',
	replyTo: 'plain',
	domain: 'plain',
	serverId: 'plain',
	status: 'plain',
	statusReason: 'plain',
	reviewRequired: 'flag',
	provider: 'plain',
	poolTags: 'json',
	smtp: 'json',
	imap: 'json',
	dailyCap: 'plain',
	rollingCap: 'plain',
	minuteCap: 'plain',
	timeZone: 'plain',
	windowStart: 'plain',
	windowEnd: 'plain',
	cooldownUntil: 'plain',
	nextAt: 'plain',
	lastUsedAt: 'plain',
});

export function createMailboxPool(context: SliceContext): MailboxPool {
	const { session, clock } = context;

	const select = async (rest: string, values: readonly SqlValue[]): Promise<Mailbox[]> => {
		const rows = await session.all(`SELECT ${mailbox.columns} FROM mailboxes ${rest}`, values);

		return rows.map(mailbox.read);
	};

	return {
		...createFreeMailboxes(session),
		...createMailboxResults(session),
		upsert: async (given) =>
			await session.atomically(
				async (inner) => await upsertMailbox({ ...context, session: inner }, given),
			),
		get: async (id) => (await select('WHERE id = ?', [id]))[0],
		getAll: async (ids) => {
			const asked = padded([...new Set(ids)]);
			if (asked.length === 0) return new Map();
			const rows = await select(`WHERE id IN (${placeholders(asked.length)})`, asked);

			return new Map(rows.map((row) => [row.id, row]));
		},
		findByAddress: async (address) => (await select('WHERE address = ?', [addressKey(address)]))[0],
		list: async (filter) => await select(...listQuery(filter)),
		setStatus: async (id, status, reason) => {
			const row = { status, status_reason: reason, updated_at: clock.now() };
			await updateById(session, 'mailboxes', { id, row });
		},
		requireReview: async (id, required) => {
			const row = mailbox.write({ reviewRequired: required });
			await updateById(session, 'mailboxes', { id, row });
		},
		readSecrets: async (id) => await readSecrets(context, id),
		rotateKey: async () => await rotateKey(context),
		schedule: async (id, { nextAt, lastUsedAt, cooldownUntil }) => {
			const row = mailbox.write({ nextAt, lastUsedAt, cooldownUntil });
			await updateById(session, 'mailboxes', { id, row });
		},
	};
}

async function upsertMailbox(context: SliceContext, given: NewMailbox): Promise<Mailbox> {
	const { session, random, clock } = context;
	const address = addressKey(given.address);
	const known = await session.get('SELECT id, daily_cap FROM mailboxes WHERE address = ?', [
		address,
	]);
	const id = known ? String(known.id) : random.id();
	const { secrets, ...plain } = given;
	const changed: RowValues = {
		...mailbox.write({ ...plain, address, domain: domainOf(address) }),
		...(secrets ? await sealSecrets(context, id, secrets) : {}),
		// A full mailbox waits for tomorrow; with more room it need not.
		...(known && (given.dailyCap ?? 0) > Number(known.daily_cap) ? { next_at: clock.now() } : {}),
		updated_at: clock.now(),
	};
	const fresh: RowValues = { status: 'active', created_at: clock.now(), ...changed, id };

	const [row] = await session.write(
		`${insertStatement('mailboxes', fresh)}
		ON CONFLICT (address) DO UPDATE SET ${assignments(changed)} RETURNING ${mailbox.columns}`,
		[...Object.values(fresh), ...Object.values(changed)],
	);

	return mailbox.read(row ?? {});
}

/** New secrets are laid over the old ones: an import without passwords must not lose them. */
async function sealSecrets(
	context: SliceContext,
	id: string,
	secrets: MailboxSecrets,
): Promise<RowValues> {
	const all = { ...(await readSecrets(context, id)), ...secrets };
	const { keyId, box } = context.box.seal(JSON.stringify(all), boxName(id));

	return { secret_box: box, secret_key_id: keyId };
}

async function readSecrets({ session, box }: SliceContext, id: string): Promise<MailboxSecrets> {
	const row = await session.get('SELECT secret_box, secret_key_id FROM mailboxes WHERE id = ?', [
		id,
	]);
	if (!row?.secret_box) return {};

	const sealed = { keyId: String(row.secret_key_id), box: row.secret_box as Uint8Array };

	return JSON.parse(box.open(sealed, boxName(id))) as MailboxSecrets;
}

/** Mailbox by mailbox, so that sending goes on; what changed meanwhile is new already. */
async function rotateKey(context: SliceContext): Promise<{ rotated: number; current: number }> {
	const rows = await context.session.all(
		'SELECT id, secret_key_id FROM mailboxes WHERE secret_box IS NOT NULL ORDER BY id',
	);
	const old = rows.filter((row) => !context.box.isCurrent(String(row.secret_key_id)));
	let rotated = 0;
	for (const row of old) {
		const id = String(row.id);
		const secrets = await readSecrets(context, id);
		const { keyId, box } = context.box.seal(JSON.stringify(secrets), boxName(id));
		rotated += await context.session.run(
			'UPDATE mailboxes SET secret_box = ?, secret_key_id = ? WHERE id = ? AND secret_key_id = ?',
			[box, keyId, id, String(row.secret_key_id)],
		);
	}

	return { rotated, current: rows.length - old.length };
}

function boxName(id: string): string {
	return `mailbox ${id}`;
}

function listQuery(filter: Parameters<MailboxPool['list']>[0]): [rest: string, values: SqlValue[]] {
	const { where, values } = whereClause([
		['status = ?', filter.status],
		// Tags are a JSON array of strings; a quoted tag occurs in it only as a whole element.
		[
			`pool_tags LIKE ? ESCAPE '!'`,
			filter.tag === undefined ? undefined : `%${escapeLike(JSON.stringify(filter.tag))}%`,
		],
		['server_id = ?', filter.serverId],
		['id > ?', filter.cursor],
		...(filter.beginsThread === true ? [[BEGINS_THREADS] as const] : []),
	]);

	return [`${where} ORDER BY id LIMIT ?`, [...values, filter.limit]];
}

function escapeLike(text: string): string {
	return text.replace(/[!%_]/g, (character) => `!${character}`);
}
