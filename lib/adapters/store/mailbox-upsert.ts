import { accountIdOf } from '../../store/account-id';
import type { Mailbox, NewMailbox } from '../../store/mailbox-pool';
import { readRest } from '../../store/sender-rest';
import { mailbox } from './mailbox-row';
import { readSecrets, sealSecrets } from './mailbox-secrets';
import { createRateLimits } from './rate-limits';
import type { RowValues } from './record-shape';
import { assignments, insertStatement } from './record-shape';
import { createSenderDomains } from './sender-domains';
import type { SliceContext } from './slice-context';
import { addressKey, domainOf } from './subject-hash';

export async function upsertMailbox(context: SliceContext, given: NewMailbox): Promise<Mailbox> {
	const { session, clock } = context;
	const address = addressKey(given.address);
	const known = await session.get(`SELECT ${mailbox.columns} FROM mailboxes WHERE address = ?`, [
		address,
	]);
	const before = known && mailbox.read(known);
	const id = before?.id ?? (await newId(context, address));
	const { secrets, ...plain } = given;
	const sealed = secrets && (await layOver(context, id, secrets));
	const changed: RowValues = {
		...mailbox.write({ ...plain, address, domain: domainOf(address) }),
		...sealed?.row,
		...(before ? endedBy(given, before, { isNewSecret: sealed?.isNew, now: clock.now() }) : {}),
		updated_at: clock.now(),
	};
	const fresh: RowValues = {
		status: 'active',
		created_at: clock.now(),
		...(before ? {} : { cooldown_until: await restsUntil(context, id, address) }),
		...changed,
		id,
	};

	const [row] = await session.write(
		`${insertStatement('mailboxes', fresh)}
		ON CONFLICT (address) DO UPDATE SET ${assignments(changed)} RETURNING ${mailbox.columns}`,
		[...Object.values(fresh), ...Object.values(changed)],
	);

	return mailbox.read(row ?? {});
}

/**
 * An account that sent from a credential before keeps the name it was known by: bounces of its mails, its
 * open threads and today's counters are told by it.
 */
async function newId({ session, random }: SliceContext, address: string): Promise<string> {
	const id = accountIdOf(address);
	const trace = await session.get(
		`SELECT 1 AS found FROM mailbox_results WHERE mailbox_id = ?
		UNION ALL SELECT 1 AS found FROM thread_stops WHERE subject = ? LIMIT 1`,
		[id, id],
	);

	return trace ? id : random.id();
}

/** What servers told the account or its domain before it had a row. */
async function restsUntil(
	context: SliceContext,
	id: string,
	address: string,
): Promise<number | null> {
	const now = context.clock.now();
	const rest = await readRest({ rateLimits: createRateLimits(context) }, id, now);
	const domain = await createSenderDomains(context).get(domainOf(address));
	const until = Math.max(rest.until ?? 0, domain?.cooldownUntil ?? 0);

	return until > now ? until : null;
}

/** New secrets are laid over the old ones: an import without passwords must not lose them. */
async function layOver(
	context: SliceContext,
	id: string,
	secrets: NonNullable<NewMailbox['secrets']>,
): Promise<{ readonly row: RowValues; readonly isNew: boolean }> {
	const old = await readSecrets(context, id);
	const all = { ...old, ...secrets };

	return {
		row: sealSecrets(context, id, all),
		isNew: JSON.stringify(all) !== JSON.stringify(old),
	};
}

interface Moment {
	readonly isNewSecret: boolean | undefined;
	readonly now: number;
}

/** A moment that was worked out from other settings, and a sign-in that failed with others, say nothing any more. */
function endedBy(given: NewMailbox, before: Mailbox, { isNewSecret, now }: Moment): RowValues {
	const signsInAnew =
		isNewSecret === true || differs(given.smtp, before.smtp) || differs(given.imap, before.imap);

	return {
		...(waitsForOtherSettings(given, before) ? { next_at: now } : {}),
		...(before.status === 'auth_failed' && given.status === undefined && signsInAnew
			? { status: 'active', status_reason: null }
			: {}),
	};
}

/** A full mailbox waits for tomorrow, a closed one for its window, and both in vain once there is room. */
function waitsForOtherSettings(given: NewMailbox, before: Mailbox): boolean {
	const { rollingCap, timeZone, windowStart, windowEnd } = given;

	return (
		(given.dailyCap ?? 0) > before.dailyCap ||
		differs({ rollingCap, timeZone, windowStart, windowEnd }, before)
	);
}

/** In what is given. */
function differs(given: object | undefined, before: object): boolean {
	const known = new Map<string, unknown>(Object.entries(before));

	return Object.entries(given ?? {}).some(
		([name, value]) => value !== undefined && value !== known.get(name),
	);
}
