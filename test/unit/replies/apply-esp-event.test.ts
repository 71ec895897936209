import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { applyEspEvent } from '../../../lib/replies/apply-esp-event';
import type { EspEvent } from '../../../lib/replies/esp-classification';
import { readEspEvents } from '../../../lib/replies/esp-events';
import { reclassify } from '../../../lib/replies/reclassify';
import { allEffects } from '../../../lib/replies/suppression-proposal';
import type { OutreachStore } from '../../../lib/store/store';
import { createTestClock } from '../../contract/store/store-under-test';
import { sampleAttempt } from '../../support/store-samples';

const now = Date.UTC(2026, 10, 2, 9);
let store: OutreachStore;

beforeEach(async () => {
	store = await openMemoryStore({ clock: createTestClock(now) });
	await store.sends.insertAttempt(sampleAttempt('a1', { state: 'in_doubt' }));
});

afterEach(async () => await store.close());

function eventOf(entry: object): EspEvent {
	const [event] = readEspEvents('sendgrid', [
		{
			email: 'jane@example.com',
			'smtp-id': '<a1@example.net>',
			sg_event_id: 'e1',
			timestamp: now / 1_000,
			...entry,
		},
	]).events;
	if (!event) throw new Error('no event');

	return event;
}

const apply = async (entry: object) =>
	await applyEspEvent(store, eventOf(entry), { now, toggles: allEffects });
const reasonOf = async (address: string) => (await store.suppressions.find({ address }))?.reason;

it('suppresses the address we mailed after a hard bounce, once (S0-34)', async () => {
	const first = await apply({ event: 'bounce', type: 'bounce', reason: '550 5.1.1 user unknown' });
	const again = await apply({ event: 'bounce', type: 'bounce', reason: '550 5.1.1 user unknown' });

	expect(first).toMatchObject({
		eventType: 'bounce',
		subType: 'hard',
		attemptId: 'a1',
		alreadyKnown: false,
		provider: 'sendgrid',
	});
	expect(again).toMatchObject({ eventId: first.eventId, alreadyKnown: true });
	expect(await reasonOf('jane@example.com')).toBe('hard_bounce');
	expect(await reasonOf('joe@example.com')).toBeUndefined();
	expect(await store.replies.list({ limit: 9 })).toHaveLength(1);
});

it('never suppresses for a refusal that is about the sender', async () => {
	const report = await apply({
		event: 'bounce',
		type: 'blocked',
		reason: '550 5.7.1 blocked using a DNSBL, bad reputation',
	});

	expect(report).toMatchObject({ subType: 'soft' });
	expect(await reasonOf('jane@example.com')).toBeUndefined();
});

it('suppresses for ever after a complaint and an unsubscribe, known mail or not', async () => {
	await apply({ event: 'spamreport' });
	await apply({
		event: 'unsubscribe',
		email: 'joe@example.com',
		'smtp-id': '<elsewhere@example.net>',
		sg_event_id: 'e2',
	});

	expect(await reasonOf('jane@example.com')).toBe('complaint');
	expect(await reasonOf('joe@example.com')).toBe('unsubscribe');
});

it.each([
	['a bounce', { event: 'bounce', type: 'bounce', reason: '550 5.1.1 user unknown' }, 'bounced'],
	['a complaint', { event: 'spamreport' }, 'unsubscribed'],
	['an opt-out', { event: 'unsubscribe' }, 'unsubscribed'],
])('ends the sequences of a person, known mail or not, after %s', async (_, event, status) => {
	const { id } = await store.leads.upsert({ address: 'joe@example.com', campaignId: 'autumn' });
	await store.leads.update(id, { nextStepAt: now });
	const unknown = { email: 'joe@example.com', 'smtp-id': '<elsewhere@example.net>' };
	const { eventId } = await apply({ ...unknown, ...event });

	expect(await store.leads.get(id)).toMatchObject({ status, nextStepAt: null });
	const undo = { toClass: null, actor: 'anna', note: '', now };
	await reclassify(store, { eventId: String(eventId), ...undo });
	expect(await store.leads.get(id)).toMatchObject({ status: 'discovered', nextStepAt: now });
	expect(await reasonOf('joe@example.com')).toBeUndefined();
});

it('does not believe a Message-ID that was sent to somebody else', async () => {
	expect(await apply({ event: 'deferred', email: 'joe@example.com' })).toMatchObject({
		matched: false,
	});
});

it('ends the doubt about a mail that was delivered, and keeps no row for it', async () => {
	const report = await apply({ event: 'delivered' });

	expect(report).toMatchObject({
		eventType: 'delivery_notice',
		actions: [{ kind: 'confirm_sent', done: true }],
	});
	expect(await store.sends.getAttempt('a1')).toMatchObject({
		state: 'sent',
		resolution: 'confirmed_sent',
	});
	expect(await store.replies.list({ limit: 9 })).toEqual([]);
	expect(await store.audit.list({ limit: 9 })).toMatchObject([
		{
			...{ action: 'send.resolve', decision: 'confirmed_sent', attemptId: 'a1' },
			...{ leadEmail: 'jane@example.com', campaignId: 'spring', mailboxId: 'm1', stepId: '1' },
		},
	]);
});

it('a mail that was delivered is not sent again, though a person had said that it never left', async () => {
	await store.sends.transition({
		...{ attemptId: 'a1', from: ['in_doubt'], to: 'deferred' },
		patch: { resolution: 'not_sent', nextAttemptAt: now },
	} as const);
	await apply({ event: 'delivered' });

	expect(await store.sends.findDue(now, 9)).toEqual([]);
	expect(await store.sends.getAttempt('a1')).toMatchObject({
		...{ state: 'sent', resolution: 'confirmed_sent' },
	});
});

it('a delivery of a mail that was sent is no news', async () => {
	await store.sends.transition({ attemptId: 'a1', from: ['in_doubt'], to: 'sent' });

	expect(await apply({ event: 'delivered' })).toMatchObject({ actions: [] });
	expect(await store.audit.count()).toBe(0);
});
