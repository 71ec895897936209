import type { WarmupBook, WarmupEnrolment, WarmupExchange } from '../../store/warmup-book';
import { insertStatement, recordShape, takeExcluded, updateById } from './record-shape';
import type { SliceContext } from './slice-context';
import { forUpdate, placeholders } from './sql-session';

const enrolment = recordShape<WarmupEnrolment>({
	mailboxId: 'plain',
	plan: 'plain',
	planSteps: 'json',
	state: 'plain',
	step: 'plain',
	planDay: 'plain',
	daysAtStep: 'plain',
	allowance: 'plain',
	allowanceDay: 'plain',
	holdSince: 'plain',
	cooldownUntil: 'plain',
	lastGoodStep: 'plain',
	acknowledged: 'json',
	history: 'json',
	startedAt: 'plain',
	updatedAt: 'plain',
});

const exchange = recordShape<WarmupExchange>({
	id: 'plain',
	day: 'plain',
	senderMailbox: 'plain',
	recipientMailbox: 'plain',
	token: 'plain',
	messageId: 'plain',
	threadToken: 'plain',
	replyDepth: 'plain',
	state: 'plain',
	placement: 'plain',
	looks: 'plain',
	dueAt: 'plain',
	sentAt: 'plain',
	foundAt: 'plain',
	owner: 'plain',
	leaseUntil: 'plain',
});

export function createWarmupBook(context: SliceContext): WarmupBook {
	return { ...createEnrolmentPart(context), ...createExchangePart(context) };
}

type EnrolmentPart = Pick<WarmupBook, 'get' | 'put' | 'list' | 'remove'>;

function createEnrolmentPart({ session }: SliceContext): EnrolmentPart {
	return {
		get: async (mailboxId) => {
			const row = await session.get(
				`SELECT ${enrolment.columns} FROM warmup_enrolments WHERE mailbox_id = ?`,
				[mailboxId],
			);

			return row && enrolment.read(row);
		},
		put: async (given) => {
			const row = enrolment.write(given);
			await session.run(
				`${insertStatement('warmup_enrolments', row)}
				ON CONFLICT (mailbox_id) DO UPDATE SET ${takeExcluded(Object.keys(row))}`,
				Object.values(row),
			);
		},
		list: async ({ state, limit }) => {
			const rows = await session.all(
				`SELECT ${enrolment.columns} FROM warmup_enrolments WHERE (? = '' OR state = ?)
				ORDER BY mailbox_id LIMIT ?`,
				[state ?? '', state ?? '', limit],
			);

			return rows.map(enrolment.read);
		},
		remove: async (mailboxId) =>
			(await session.run('DELETE FROM warmup_enrolments WHERE mailbox_id = ?', [mailboxId])) > 0,
	};
}

function createExchangePart({ session }: SliceContext): Omit<WarmupBook, keyof EnrolmentPart> {
	return {
		planExchanges: async (exchanges) =>
			await session.atomically(async (inner) => {
				for (const given of exchanges) {
					const row = exchange.write(given);
					await inner.run(
						`${insertStatement('warmup_exchanges', row)} ON CONFLICT DO NOTHING`,
						Object.values(row),
					);
				}
			}),
		claimExchanges: async ({ states, now, owner, leaseUntil, limit }) =>
			await session.atomically(async (inner) => {
				const due = await inner.all(
					`SELECT id FROM warmup_exchanges
					WHERE state IN (${placeholders(states.length)}) AND due_at <= ?
					AND (lease_until IS NULL OR lease_until <= ?) ORDER BY due_at, id LIMIT ?${forUpdate(inner, true)}`,
					[...states, now, now, limit],
				);
				if (due.length === 0) return [];
				const rows = await inner.write(
					`UPDATE warmup_exchanges SET owner = ?, lease_until = ?
					WHERE id IN (${placeholders(due.length)}) RETURNING ${exchange.columns}`,
					[owner, leaseUntil, ...due.map(({ id }) => String(id))],
				);

				return rows.map(exchange.read).sort((a, b) => a.dueAt - b.dueAt);
			}),
		updateExchange: async (id, patch) => {
			const row = { ...exchange.write(patch), owner: null, lease_until: null };
			await updateById(session, 'warmup_exchanges', { id, row });
		},
		listExchanges: async ({ mailboxId, sinceDay, limit }) => {
			const rows = await session.all(
				`SELECT ${exchange.columns} FROM warmup_exchanges
				WHERE day >= ? AND (? = '' OR sender_mailbox = ? OR recipient_mailbox = ?)
				ORDER BY due_at, id LIMIT ?`,
				[sinceDay, mailboxId ?? '', mailboxId ?? '', mailboxId ?? '', limit],
			);

			return rows.map(exchange.read);
		},
		findByToken: async (token) => {
			const row = await session.get(
				`SELECT ${exchange.columns} FROM warmup_exchanges WHERE token = ?`,
				[token],
			);

			return row && exchange.read(row);
		},
	};
}
