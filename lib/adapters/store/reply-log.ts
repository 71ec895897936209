import type { ReplyEvent, ReplyFilter, ReplyLog } from '../../store/reply-log';
import { insertStatement, recordShape, updateById } from './record-shape';
import type { SliceContext } from './slice-context';
import { placeholders } from './sql-session';
import { whereClause } from './where-clause';

const reply = recordShape<ReplyEvent>({
	id: 'plain',
	dedupeKey: 'plain',
	eventType: 'plain',
	subType: 'plain',
	confidence: 'plain',
	needsReview: 'flag',
	attemptId: 'plain',
	leadId: 'plain',
	campaignId: 'plain',
	mailbox: 'plain',
	matchedBy: 'plain',
	matchConfidence: 'plain',
	fromAddress: 'plain',
	subject: 'plain',
	messageId: 'plain',
	bounce: 'json',
	newText: 'plain',
	evidence: 'json',
	actions: 'json',
	supersededBy: 'plain',
	folder: 'plain',
	uidValidity: 'plain',
	uid: 'plain',
	receivedAt: 'plain',
	createdAt: 'plain',
});

const DAY_MS = 86_400_000;

export function createReplyLog(context: SliceContext): ReplyLog {
	const { session, hasher } = context;

	return {
		insert: async (event) => {
			const row = {
				...reply.write(event),
				from_hash: event.fromAddress === null ? null : hasher.person(event.fromAddress),
				bounced_hash: bouncedHash(context, event),
				bounce_reason: textOf(event.bounce?.reason),
			};
			const inserted = await session.run(
				`${insertStatement('replies', row)} ON CONFLICT (dedupe_key) DO NOTHING`,
				Object.values(row),
			);

			return inserted > 0;
		},
		get: async (id) => {
			const row = await session.get(`SELECT ${reply.columns} FROM replies WHERE id = ?`, [id]);

			return row && reply.read(row);
		},
		list: async (filter) => {
			const { where, values } = whereReplies(context, filter);
			const rows = await session.all(
				`SELECT ${reply.columns} FROM replies ${where}
				ORDER BY received_at DESC, id DESC LIMIT ?`,
				[...values, filter.limit],
			);

			return rows.map(reply.read);
		},
		update: async (id, patch) => {
			await updateById(session, 'replies', { id, row: reply.write(patch) });
		},
		countBounces: async ({ address, reasons, since }) => {
			if (reasons.length === 0) return { count: 0, days: 0 };
			const rows = await session.all(
				`SELECT received_at FROM replies
				WHERE bounced_hash = ? AND received_at >= ? AND bounce_reason IN (${placeholders(reasons.length)})`,
				[hasher.person(address), since, ...reasons],
			);
			const days = new Set(rows.map((row) => Math.floor(Number(row.received_at) / DAY_MS)));

			return { count: rows.length, days: days.size };
		},
		domainSigns: async ({ domain, reasons, since }) => {
			const row = await session.get(
				`SELECT COUNT(DISTINCT CASE WHEN bounce_reason IN (${placeholders(reasons.length)}) THEN bounced_hash END) AS dead,
					COUNT(CASE WHEN event_type IN ('reply', 'auto_reply', 'calendar', 'mdn') THEN 1 END) AS answers
				FROM replies JOIN attempts ON attempts.id = replies.attempt_id
				WHERE recipient_domain = ? AND recipient_provider = 'other' AND received_at >= ?`,
				[...reasons, domain, since],
			);

			return { deadAddresses: Number(row?.dead ?? 0), hasAnswered: Number(row?.answers ?? 0) > 0 };
		},
	};
}

/** A bounce is about its failed recipient, not about the mailer daemon that sent it. */
function bouncedHash({ hasher }: SliceContext, { bounce }: ReplyEvent): Uint8Array | null {
	const recipient = textOf(bounce?.recipient ?? bounce?.finalRecipient);

	return recipient === null ? null : hasher.person(recipient);
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}

function whereReplies({ hasher }: SliceContext, filter: ReplyFilter) {
	const person = filter.address === undefined ? undefined : hasher.person(filter.address);

	return whereClause([
		['attempt_id = ?', filter.attemptId],
		['campaign_id = ?', filter.campaignId],
		['event_type = ?', filter.eventType],
		['sub_type = ?', filter.subType],
		['received_at >= ?', filter.since],
		['(received_at, id) < (SELECT received_at, id FROM replies WHERE id = ?)', filter.cursor],
		['(from_hash = ? OR bounced_hash = ?)', person, person],
		...(filter.unmatched === true ? [['attempt_id IS NULL AND lead_id IS NULL'] as const] : []),
	]);
}
