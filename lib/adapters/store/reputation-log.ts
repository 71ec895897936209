import type {
	AdminAction,
	BlacklistEvent,
	DelistRequest,
	DnsCheck,
	ReputationCheck,
	ReputationLog,
	ReputationScore,
} from '../../store/reputation-log';
import { insertAll } from './insert-all';
import { readRecord, recordSums } from './mailbox-results';
import { createProviderFigures } from './provider-figures';
import { insertStatement, recordShape, takeExcluded, updateById } from './record-shape';
import type { SliceContext } from './slice-context';

const check = recordShape<ReputationCheck>({
	subjectKind: 'plain',
	subject: 'plain',
	zone: 'plain',
	status: 'plain',
	response: 'plain',
	txt: 'plain',
	failure: 'plain',
	latencyMs: 'plain',
	checkedAt: 'plain',
});
const event = recordShape<BlacklistEvent>({
	id: 'plain',
	subjectKind: 'plain',
	subject: 'plain',
	zone: 'plain',
	code: 'plain',
	severity: 'plain',
	status: 'plain',
	firstSeen: 'plain',
	lastSeen: 'plain',
	readsListed: 'plain',
	readsClear: 'plain',
	reopened: 'plain',
	resolvedAt: 'plain',
	actionTaken: 'plain',
});
const request = recordShape<DelistRequest>({
	id: 'plain',
	eventId: 'plain',
	status: 'plain',
	url: 'plain',
	steps: 'json',
	notes: 'plain',
	actor: 'plain',
	submittedAt: 'plain',
	nextCheckAt: 'plain',
	createdAt: 'plain',
	updatedAt: 'plain',
});
const dnsCheck = recordShape<DnsCheck>({
	subject: 'plain',
	checkName: 'plain',
	status: 'plain',
	observed: 'plain',
	expected: 'plain',
	fixText: 'plain',
	failedReads: 'plain',
	checkedAt: 'plain',
});
const score = recordShape<ReputationScore>({
	subject: 'plain',
	subjectKind: 'plain',
	score: 'plain',
	weight: 'plain',
	reasons: 'json',
	formulaVersion: 'plain',
	computedAt: 'plain',
});
const action = recordShape<AdminAction>({
	actor: 'plain',
	action: 'plain',
	subject: 'plain',
	beforeState: 'plain',
	afterState: 'plain',
	reason: 'plain',
	at: 'plain',
});

const OPEN_REQUESTS = `('draft', 'submitted', 'waiting')`;

export function createReputationLog(context: SliceContext): ReputationLog {
	return {
		...createEventPart(context),
		...createDelistPart(context),
		...createFigurePart(context),
		...createProviderFigures(context),
		...createActionPart(context),
	};
}

type EventPart = Pick<
	ReputationLog,
	'logChecks' | 'getEvent' | 'putEvent' | 'listEvents' | 'putDnsChecks' | 'listDnsChecks'
>;

function createEventPart({ session, random }: SliceContext): EventPart {
	return {
		logChecks: async (checks) => {
			const rows = checks.map((given) => ({ id: random.id(), ...check.write(given) }));
			await insertAll(session, { table: 'reputation_checks', rows, conflict: '' });
		},
		getEvent: async (subject, zone) => {
			const row = await session.get(
				`SELECT ${event.columns} FROM blacklist_events WHERE subject = ? AND zone = ?`,
				[subject, zone],
			);

			return row && event.read(row);
		},
		putEvent: async (given) => {
			const row = event.write({ ...given, id: random.id() });
			const changed = Object.keys(row).filter((column) => column !== 'id');
			const [stored] = await session.write(
				`${insertStatement('blacklist_events', row)}
				ON CONFLICT (subject, zone) DO UPDATE SET ${takeExcluded(changed)} RETURNING id`,
				Object.values(row),
			);

			return String(stored?.id);
		},
		listEvents: async ({ status, subject, limit }) => {
			const rows = await session.all(
				`SELECT ${event.columns} FROM blacklist_events
				WHERE (? = '' OR status = ?) AND (? = '' OR subject = ?) ORDER BY last_seen DESC, id LIMIT ?`,
				[status ?? '', status ?? '', subject ?? '', subject ?? '', limit],
			);

			return rows.map(event.read);
		},
		putDnsChecks: async (checks) => {
			const rows = checks.map((given) => dnsCheck.write(given));
			const [first] = rows;
			if (!first) return;
			const conflict = `ON CONFLICT (subject, check_name) DO UPDATE SET ${takeExcluded(Object.keys(first))}`;
			await insertAll(session, { table: 'dns_checks', rows, conflict });
		},
		listDnsChecks: async (subject) => {
			const rows = await session.all(
				`SELECT ${dnsCheck.columns} FROM dns_checks WHERE subject = ? ORDER BY check_name`,
				[subject],
			);

			return rows.map(dnsCheck.read);
		},
	};
}

type DelistPart = Pick<
	ReputationLog,
	'openDelistRequest' | 'updateDelistRequest' | 'listDelistRequests'
>;

function createDelistPart({ session, random, clock }: SliceContext): DelistPart {
	return {
		openDelistRequest: async (given) =>
			await session.atomically(async (inner) => {
				const open = await inner.get(
					`SELECT ${request.columns} FROM delist_requests WHERE event_id = ? AND status IN ${OPEN_REQUESTS}`,
					[given.eventId],
				);
				if (open) return request.read(open);
				const now = clock.now();
				const id = random.id();
				const fresh = {
					...given,
					id,
					status: 'draft' as const,
					notes: '',
					createdAt: now,
					updatedAt: now,
				};
				const row = request.write(fresh);
				await inner.run(insertStatement('delist_requests', row), Object.values(row));

				return { ...fresh, submittedAt: null, nextCheckAt: null };
			}),
		updateDelistRequest: async (id, patch) => {
			const row = request.write({ ...patch, updatedAt: clock.now() });
			await updateById(session, 'delist_requests', { id, row });
			const stored = await session.get(
				`SELECT ${request.columns} FROM delist_requests WHERE id = ?`,
				[id],
			);

			return stored && request.read(stored);
		},
		listDelistRequests: async ({ status, limit }) => {
			const rows = await session.all(
				`SELECT ${request.columns} FROM delist_requests WHERE (? = '' OR status = ?)
				ORDER BY created_at, id LIMIT ?`,
				[status ?? '', status ?? '', limit],
			);

			return rows.map(request.read);
		},
	};
}

type ActionPart = Pick<ReputationLog, 'recordAction' | 'listActions'>;
type FigurePart = Pick<ReputationLog, 'putScore' | 'getScore' | 'listScores' | 'sumResults'>;

function createFigurePart({ session }: SliceContext): FigurePart {
	return {
		putScore: async (given) => {
			const row = score.write(given);
			await session.run(
				`${insertStatement('reputation_scores', row)}
				ON CONFLICT (subject_kind, subject) DO UPDATE SET ${takeExcluded(Object.keys(row))}`,
				Object.values(row),
			);
		},
		getScore: async (kind, subject) => {
			const row = await session.get(
				`SELECT ${score.columns} FROM reputation_scores WHERE subject_kind = ? AND subject = ?`,
				[kind, subject],
			);

			return row && score.read(row);
		},
		listScores: async (kind) => {
			const rows = await session.all(
				`SELECT ${score.columns} FROM reputation_scores WHERE subject_kind = ? ORDER BY score, subject`,
				[kind],
			);

			return rows.map(score.read);
		},
		sumResults: async (sinceDay) => {
			const rows = await session.all(
				`SELECT mailbox_id, ${recordSums} FROM mailbox_results WHERE day >= ? GROUP BY mailbox_id`,
				[sinceDay],
			);

			return rows.map((row) => ({ mailboxId: String(row.mailbox_id), ...readRecord(row) }));
		},
	};
}

function createActionPart({ session, random }: SliceContext): ActionPart {
	return {
		recordAction: async (given) => {
			const row = { id: random.id(), ...action.write(given) };
			await session.run(insertStatement('admin_actions', row), Object.values(row));
		},
		listActions: async ({ subject, since, limit }) => {
			const rows = await session.all(
				`SELECT ${action.columns} FROM admin_actions WHERE (? = '' OR subject = ?) AND at >= ?
				ORDER BY at DESC, id DESC LIMIT ?`,
				[subject ?? '', subject ?? '', since ?? 0, limit],
			);

			return rows.map(action.read);
		},
	};
}
