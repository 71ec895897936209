import { InvariantError } from '../../mail/errors';
import type {
	NewSuppression,
	RecipientSuppression,
	Suppression,
	SuppressionReason,
	SuppressionScope,
} from '../../store/suppression-list';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlValue } from './sql-session';
import { placeholders } from './sql-session';
import { addressKey, domainKey, toHex } from './subject-hash';

export const COLUMNS =
	'subject_hash, scope, campaign_id, subject, include_subdomains, reason, note, proof_url, event_id, actor, created_at, expires_at';
export const COLUMN_COUNT = 12;

/** Weakest first: a renewal may strengthen the reason of an entry, never weaken it. */
export const reasonsByStrength: readonly SuppressionReason[] = [
	'import',
	'manual',
	'hard_bounce',
	'not_interested',
	'unsubscribe',
	'complaint',
	'legal',
];

/** An expired entry starts anew (counts as added); a live one is only ever made stronger or longer. */
export async function renew(
	{ session, clock }: SliceContext,
	{ entry, hash, values }: SuppressionRow,
): Promise<number> {
	const key: SqlValue[] = [hash, entry.scope, entry.campaignId ?? ''];
	const revived = await session.run(
		`UPDATE suppressions SET subject = ?, include_subdomains = ?, reason = ?, note = ?, proof_url = ?,
			event_id = ?, actor = ?, created_at = ?, expires_at = ?
		WHERE subject_hash = ? AND scope = ? AND campaign_id = ? AND expires_at <= ?`,
		[...values.slice(3), ...key, clock.now()],
	);
	if (revived > 0) return 1;

	const weaker = reasonsByStrength.slice(0, reasonsByStrength.indexOf(entry.reason) + 1);
	await session.run(
		`UPDATE suppressions SET subject = ?, include_subdomains = ?, reason = ?, note = ?, proof_url = ?,
			event_id = ?, actor = ?
		WHERE subject_hash = ? AND scope = ? AND campaign_id = ? AND reason IN (${placeholders(weaker.length)})`,
		[...values.slice(3, 10), ...key, ...weaker],
	);
	await session.run(
		`UPDATE suppressions SET expires_at = ?
		WHERE subject_hash = ? AND scope = ? AND campaign_id = ? AND expires_at IS NOT NULL
			${entry.expiresAt === undefined ? '' : 'AND expires_at < ?'}`,
		[entry.expiresAt ?? null, ...key, ...(entry.expiresAt === undefined ? [] : [entry.expiresAt])],
	);

	return 0;
}

export interface SuppressionRow {
	readonly entry: NewSuppression;
	readonly hash: Uint8Array;
	readonly key: string;
	readonly values: readonly SqlValue[];
}

export function toRow(context: SliceContext, entry: NewSuppression): SuppressionRow {
	if ((entry.scope === 'campaign') !== ((entry.campaignId ?? '') !== '')) {
		throw new InvariantError(
			'A suppression names a campaign exactly when its scope is "campaign".',
		);
	}
	const hash = hashOf(context, entry.scope, entry.subject);

	return {
		entry,
		hash,
		key: `${toHex(hash)} ${entry.scope} ${entry.campaignId ?? ''}`,
		values: columnValues(entry, hash, context.clock.now()),
	};
}

/** The same for the recipient of an attempt, whose address may be erased: its hash is not. */
export function toRecipientRow(
	{ clock }: SliceContext,
	recipient: RecipientSuppression,
	attempt: SqlRow,
): SuppressionRow {
	const hash = attempt.recipient_hash as Uint8Array;
	const subject = attempt.recipient === null ? '' : String(attempt.recipient);
	const entry: NewSuppression = { ...recipient, scope: 'address', subject };
	const values = columnValues(entry, hash, clock.now());
	if (subject === '') values[SUBJECT] = null;

	return { entry, hash, key: `${toHex(hash)} address `, values };
}

// The place of `subject` in COLUMNS.
const SUBJECT = 3;

/** In the order of COLUMNS. */
function columnValues(entry: NewSuppression, hash: Uint8Array, now: number): SqlValue[] {
	return [
		hash,
		entry.scope,
		entry.campaignId ?? '',
		entry.scope === 'domain' ? domainKey(entry.subject) : addressKey(entry.subject),
		entry.includeSubdomains ? 1 : 0,
		entry.reason,
		entry.note ?? '',
		entry.proofUrl ?? null,
		entry.eventId ?? null,
		entry.actor,
		now,
		entry.expiresAt ?? null,
	];
}

export function toSuppression(row: SqlRow): Suppression {
	return {
		scope: row.scope as SuppressionScope,
		subject: row.subject as string | null,
		subjectHash: toHex(row.subject_hash as Uint8Array),
		campaignId: String(row.campaign_id),
		includeSubdomains: row.include_subdomains === 1,
		reason: row.reason as SuppressionReason,
		note: String(row.note),
		proofUrl: row.proof_url as string | null,
		eventId: row.event_id as string | null,
		actor: String(row.actor),
		createdAt: Number(row.created_at),
		expiresAt: row.expires_at as number | null,
	};
}

export function hashOf(
	{ hasher }: SliceContext,
	scope: SuppressionScope,
	subject: string,
): Uint8Array {
	return scope === 'domain' ? hasher.domain(subject) : hasher.person(subject);
}
