import type { AlertBook, AlertRecord, StoredEvent } from '../../store/alert-book';
import { insertStatement, recordShape, takeExcluded } from './record-shape';
import type { SliceContext } from './slice-context';
import { chunked, placeholders } from './sql-session';

const alert = recordShape<AlertRecord>({
	dedupeKey: 'plain',
	severity: 'plain',
	state: 'plain',
	firstAt: 'plain',
	lastAt: 'plain',
	lastSentAt: 'plain',
	count: 'plain',
	chatId: 'plain',
	messageRef: 'plain',
});

const event = recordShape<StoredEvent>({
	id: 'plain',
	kind: 'plain',
	severity: 'plain',
	subject: 'plain',
	details: 'json',
	dedupeKey: 'plain',
	at: 'plain',
	handledAt: 'plain',
});

const MAX_IDS = 500;

export function createAlertBook({ session, random }: SliceContext): AlertBook {
	return {
		getAlert: async (dedupeKey) => {
			const row = await session.get(
				`SELECT ${alert.columns} FROM alert_states WHERE dedupe_key = ?`,
				[dedupeKey],
			);

			return row && alert.read(row);
		},
		putAlert: async (record) => {
			const row = alert.write(record);
			await session.run(
				`${insertStatement('alert_states', row)}
				ON CONFLICT (dedupe_key) DO UPDATE SET ${takeExcluded(Object.keys(row))}`,
				Object.values(row),
			);
		},
		recordEvent: async (given) => {
			const id = random.id();
			const row = event.write({ ...given, id });
			await session.run(insertStatement('events', row), Object.values(row));

			return id;
		},
		listEvents: async ({ since, unhandledOnly, newestFirst, limit }) => {
			const order = newestFirst ? 'at DESC, id DESC' : 'at, id';
			const rows = await session.all(
				`SELECT ${event.columns} FROM events WHERE at >= ? ${unhandledOnly ? 'AND handled_at IS NULL' : ''}
				ORDER BY ${order} LIMIT ?`,
				[since ?? 0, limit],
			);

			return rows.map(event.read);
		},
		countOpenEvents: async (since) => {
			const rows = await session.all(
				`SELECT severity, COUNT(*) AS entries FROM events
				WHERE at >= ? AND handled_at IS NULL GROUP BY severity`,
				[since],
			);
			const open = { info: 0, warning: 0, critical: 0 };
			for (const { severity, entries } of rows)
				open[severity as StoredEvent['severity']] = Number(entries);

			return open;
		},
		markEventsHandled: async (ids, at) => {
			await session.atomically(async (inner) => {
				for (const chunk of chunked(ids, MAX_IDS)) {
					await inner.run(
						`UPDATE events SET handled_at = ? WHERE handled_at IS NULL AND id IN (${placeholders(chunk.length)})`,
						[at, ...chunk],
					);
				}
			});
		},
	};
}
