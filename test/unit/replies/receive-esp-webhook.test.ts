import { createHash } from 'node:crypto';

import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import type { WebhookVerdict, WebhookVerifier } from '../../../lib/replies/esp-webhook';
import { receiveEspWebhook } from '../../../lib/replies/receive-esp-webhook';
import { allEffects } from '../../../lib/replies/suppression-proposal';
import type { OutreachStore } from '../../../lib/store/store';
import { createTestClock } from '../../contract/store/store-under-test';

const now = Date.UTC(2026, 10, 2, 9);
const call = { rawBody: new Uint8Array(), headers: {} };
const payload = [{ email: 'jane@example.com', event: 'unsubscribe', sg_event_id: 'e1' }];
let store: OutreachStore;

beforeEach(async () => {
	store = await openMemoryStore({ clock: createTestClock(now) });
});

afterEach(async () => await store.close());

function verifier(verdict: WebhookVerdict, confirms = true): WebhookVerifier {
	return { provider: 'sendgrid', verify: async () => verdict, confirm: async () => confirms };
}

const authentic: WebhookVerdict = { kind: 'authentic', payload, replayKey: 'r1' };
const receive = async (one: WebhookVerifier, target = store) =>
	await receiveEspWebhook(
		target,
		{ verifier: one, call, owner: 'test' },
		{ now, toggles: allEffects },
	);

it('books an authentic call once, and says so the second time', async () => {
	expect(await receive(verifier(authentic))).toMatchObject({
		outcome: 'accepted',
		httpStatus: 200,
	});
	expect(await receive(verifier(authentic))).toMatchObject({
		outcome: 'already_received',
		httpStatus: 200,
		events: [],
	});
	expect(await store.suppressions.count()).toBe(1);
});

it.each([
	[true, 'subscription_confirmed', 200],
	[false, 'subscription_unconfirmed', 503],
])('confirms a subscription (%s)', async (confirms, outcome, httpStatus) => {
	const verdict = {
		kind: 'subscription',
		topic: 'arn',
		confirmUrl: 'https://example.com',
	} as const;

	expect(await receive(verifier(verdict, confirms))).toMatchObject({ outcome, httpStatus });
});

it.each([
	['forged', 401],
	['stale', 403],
	['malformed', 400],
	['unverifiable', 503],
] as const)('answers a %s call with %s and the reason', async (kind, httpStatus) => {
	expect(await receive(verifier({ kind, why: 'because' }))).toMatchObject({
		outcome: kind,
		httpStatus,
		why: 'because',
	});
	expect(await store.suppressions.count()).toBe(0);
});

it('lets the provider repeat what broke off in the middle', async () => {
	let broken = true;
	const breaking: Pick<OutreachStore, 'transaction' | 'sends' | 'inbox'> = {
		sends: store.sends,
		inbox: store.inbox,
		transaction: async (work) => {
			if (broken) throw new Error('the connection broke');

			return await store.transaction(work);
		},
	};
	await expect(receive(verifier(authentic), breaking as OutreachStore)).rejects.toThrow(
		'the connection broke',
	);
	broken = false;

	expect(await receive(verifier(authentic), breaking as OutreachStore)).toMatchObject({
		outcome: 'accepted',
	});
	expect((await store.suppressions.find({ address: 'jane@example.com' }))?.reason).toBe(
		'unsubscribe',
	);
});

it('asks the provider to wait while another worker has the call', async () => {
	await store.inbox.claimMessage({
		triggerId: 'esp:sendgrid',
		messageKey: createHash('sha256').update('r1').digest('hex'),
		owner: 'another worker',
		now,
		leaseUntil: now + 60_000,
	});

	expect(await receive(verifier(authentic))).toMatchObject({
		outcome: 'in_progress',
		httpStatus: 503,
	});
	expect(await store.suppressions.count()).toBe(0);
});
