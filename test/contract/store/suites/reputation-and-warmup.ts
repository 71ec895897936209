import { addRecords } from '../../../../lib/store/mailbox-record';
import type { BlacklistEvent } from '../../../../lib/store/reputation-log';
import type { WarmupEnrolment, WarmupExchange } from '../../../../lib/store/warmup-book';
import type { Suite } from '../store-under-test';

const event: Omit<BlacklistEvent, 'id'> = {
	subjectKind: 'ip4',
	subject: '192.0.2.1',
	zone: 'list.example.net',
	code: '127.0.0.2 listed',
	severity: 'high',
	status: 'active',
	firstSeen: 1,
	lastSeen: 2,
	readsListed: 1,
	readsClear: 0,
	reopened: 0,
	resolvedAt: null,
	actionTaken: null,
};

export const reputationSuite: Suite = (open) => {
	it('S4-21, S4-22: keeps one event per subject and list, and its id', async () => {
		const { store } = await open();
		const first = await store.reputation.putEvent(event);
		const second = await store.reputation.putEvent({
			...event,
			lastSeen: 9,
			status: 'resolved',
			resolvedAt: 9,
		});

		expect(second).toBe(first);
		expect(await store.reputation.getEvent('192.0.2.1', 'list.example.net')).toMatchObject({
			lastSeen: 9,
			resolvedAt: 9,
		});
		expect(await store.reputation.listEvents({ status: 'active', limit: 10 })).toEqual([]);
		expect(await store.reputation.listEvents({ subject: '192.0.2.1', limit: 10 })).toHaveLength(1);
	});

	it('logs many checks at once', async () => {
		const { store } = await open();
		const check = {
			...event,
			status: 'clear',
			response: null,
			txt: null,
			failure: null,
			latencyMs: 3,
			checkedAt: 5,
		};

		await store.reputation.logChecks(Array.from({ length: 450 }, () => check));
		await store.reputation.logChecks([]);
	});

	it('S4-23: has one open removal request per event, and lists it', async () => {
		const { store } = await open();
		const wanted = {
			eventId: 'e1',
			url: 'https://list.example.net',
			steps: ['stop it'],
			actor: 'a',
		};
		const first = await store.reputation.openDelistRequest(wanted);
		const second = await store.reputation.openDelistRequest(wanted);
		await store.reputation.updateDelistRequest(first.id, { status: 'accepted', notes: 'done' });
		const third = await store.reputation.openDelistRequest(wanted);

		expect(second.id).toBe(first.id);
		expect(third.id).not.toBe(first.id);
		expect(
			await store.reputation.listDelistRequests({ status: 'accepted', limit: 5 }),
		).toMatchObject([{ notes: 'done', steps: ['stop it'] }]);
		expect(await store.reputation.updateDelistRequest('none', { notes: 'x' })).toBeUndefined();
	});

	it('replaces DNS checks, scores and metrics by their key', async () => {
		const { store } = await open();
		const check = {
			subject: 's',
			checkName: 'spf',
			status: 'fail',
			observed: 'o',
			expected: 'e',
			fixText: 'f',
			failedReads: 1,
			checkedAt: 1,
		};
		const score = {
			subject: 's',
			subjectKind: 'domain' as const,
			score: 90.5,
			weight: 0.5,
			reasons: [{ term: 'B' }],
			formulaVersion: 1,
			computedAt: 1,
		};
		const metric = {
			source: 'postmaster',
			subject: 's',
			metric: 'spam_rate',
			day: '2026-11-21',
			value: '0.001',
			recordedAt: 1,
		};
		for (const round of [1, 2]) {
			await store.reputation.putDnsChecks([{ ...check, failedReads: round }]);
			await store.reputation.putScore({ ...score, score: 90 + round });
			await store.reputation.recordMetrics([{ ...metric, value: `0.00${round}` }]);
		}

		expect(await store.reputation.listDnsChecks('s')).toMatchObject([{ failedReads: 2 }]);
		expect(await store.reputation.getScore('domain', 's')).toMatchObject({
			score: 92,
			reasons: [{ term: 'B' }],
		});
		expect(await store.reputation.listScores('domain')).toHaveLength(1);
		expect(await store.reputation.getScore('mailbox', 's')).toBeUndefined();
		expect(await store.reputation.listMetrics('s', '2026-11-21')).toMatchObject([
			{ value: '0.002' },
		]);
		expect(await store.reputation.listMetrics('s', '2026-11-22')).toEqual([]);
	});

	it('knows when something was last heard, and from whom', async () => {
		const { store } = await open();
		expect(await store.reputation.freshness('2026-11-01')).toEqual({
			lastCheckAt: null,
			lastScoreAt: null,
			sources: [],
		});
		const check = { ...event, response: null, txt: null, failure: null, latencyMs: 3 };
		await store.reputation.logChecks([5, 7, 9].map((checkedAt) => ({ ...check, checkedAt })));
		const figure = { subject: 'example.com', metric: 'spam_rate', value: '0', recordedAt: 1 };
		await store.reputation.recordMetrics([
			{ ...figure, source: 'postmaster', day: '2026-11-03' },
			{ ...figure, source: 'postmaster', day: '2026-11-04' },
			{ ...figure, source: 'snds', day: '2026-10-31' },
		]);

		expect(await store.reputation.freshness('2026-11-01')).toEqual({
			lastCheckAt: 9,
			lastScoreAt: null,
			sources: [{ source: 'postmaster', lastDay: '2026-11-04' }],
		});
	});

	it('sums the results of each mailbox from a day on', async () => {
		const { store } = await open();
		const count = async (day: string, outcome: 'sent' | 'bounced', provider: string) =>
			await store.mailboxes.countResult({ mailboxId: 'm', provider, day, outcome });
		await count('2026-11-01', 'sent', 'google');
		await count('2026-11-20', 'sent', 'google');
		await count('2026-11-21', 'sent', 'other');
		await count('2026-11-21', 'bounced', 'other');

		expect(await store.reputation.sumResults('2026-11-20')).toEqual([
			{ mailboxId: 'm', ...addRecords([]), sent: 2, bounced: 1 },
		]);
	});

	it('keeps acts, newest first', async () => {
		const { store } = await open();
		const act = {
			actor: 'a',
			action: 'server.drain',
			subject: 's1',
			beforeState: 'enabled',
			afterState: 'draining',
			reason: 'r',
		};
		await store.reputation.recordAction({ ...act, at: 1 });
		await store.reputation.recordAction({ ...act, subject: 's2', at: 2 });

		expect(
			(await store.reputation.listActions({ limit: 10 })).map(({ subject }) => subject),
		).toEqual(['s2', 's1']);
		expect(await store.reputation.listActions({ subject: 's1', since: 2, limit: 10 })).toEqual([]);
	});
};

const enrolment: WarmupEnrolment = {
	mailboxId: 'm1',
	plan: '35days',
	planSteps: null,
	state: 'ramping',
	step: 0,
	planDay: 1,
	daysAtStep: 0,
	allowance: 5,
	allowanceDay: '2026-11-21',
	holdSince: null,
	cooldownUntil: null,
	lastGoodStep: 0,
	acknowledged: { at: 1, workflowId: 'w', textVersion: 1 },
	history: [{ day: '2026-11-21', event: 'advance' }],
	startedAt: 1,
	updatedAt: 1,
};

const exchange: Omit<WarmupExchange, 'owner' | 'leaseUntil'> = {
	id: 'x1',
	day: '2026-11-21',
	senderMailbox: 'm1',
	recipientMailbox: 'm2',
	token: 't1',
	messageId: null,
	threadToken: null,
	replyDepth: 0,
	state: 'planned',
	placement: null,
	looks: 0,
	dueAt: 100,
	sentAt: null,
	foundAt: null,
};

export const warmupSuite: Suite = (open) => {
	it('keeps an enrolment as it was put', async () => {
		const { store } = await open();
		await store.warmups.put(enrolment);
		await store.warmups.put({ ...enrolment, allowance: 10, holdSince: 7 });

		expect(await store.warmups.get('m1')).toEqual({ ...enrolment, allowance: 10, holdSince: 7 });
		expect(await store.warmups.list({ state: 'ramping', limit: 10 })).toHaveLength(1);
		expect(await store.warmups.list({ state: 'held', limit: 10 })).toEqual([]);
		expect([await store.warmups.remove('m1'), await store.warmups.remove('m1')]).toEqual([
			true,
			false,
		]);
	});

	it('hands a due exchange to one worker, until its lease is over', async () => {
		const { store } = await open();
		await store.warmups.planExchanges([
			exchange,
			{ ...exchange, id: 'x2' },
			// The same draw of another worker.
			{ ...exchange, token: 't2', dueAt: 1 },
			{ ...exchange, id: 'x3', token: 't3', dueAt: 900 },
		]);
		const claim = async (owner: string, now: number) =>
			await store.warmups.claimExchanges({
				states: ['planned'],
				now,
				owner,
				leaseUntil: now + 50,
				limit: 10,
			});
		const [one, two] = await Promise.all([claim('a', 200), claim('b', 200)]);

		expect([...one, ...two].map(({ id }) => id)).toEqual(['x1']);
		expect(await claim('c', 249)).toEqual([]);
		expect(await claim('c', 251)).toHaveLength(1);
		await store.warmups.updateExchange('x1', { state: 'sent', messageId: '<m>', sentAt: 260 });
		expect(await store.warmups.findByToken('t1')).toMatchObject({
			state: 'sent',
			owner: null,
			leaseUntil: null,
		});
		expect(
			await store.warmups.listExchanges({ mailboxId: 'm2', sinceDay: '2026-11-21', limit: 10 }),
		).toHaveLength(2);
		expect(await store.warmups.listExchanges({ sinceDay: '2026-11-22', limit: 10 })).toEqual([]);
	});
};
