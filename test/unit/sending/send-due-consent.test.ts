import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import { sendDue } from '../../../lib/sending/send-due';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { OutreachStore } from '../../../lib/store/store';
import { sendRequest } from '../../support/send-request-sample';
import { senderPorts } from '../../support/sender-under-test';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const START = Date.parse('2026-11-25T10:00:00Z');
const DAY_MS = 86_400_000;
const address = 'bob@example.com';
const clock = { now: () => now };
let now: number;
let store: OutreachStore;
let reply: string;
beforeEach(async () => {
	now = START;
	store = await openMemoryStore({ clock });
	reply = '450 4.7.1 Greylisted';
});
afterEach(async () => await store.close());

const sender = () =>
	createOutreachSender(
		senderPorts(store, {
			clock,
			source: singleMailbox(
				sendingMailbox({
					compose: async () => await Promise.resolve(new Uint8Array()),
					submit: async (_, { mayProceed }) => {
						await mayProceed();

						return reply.startsWith('2')
							? { kind: 'accepted', reply: replyFromText(reply), serverMessageId: null }
							: { kind: 'refused', stage: 'rcpt', reply: replyFromText(reply) };
					},
				}),
			),
		}),
	);

/** sending-and-policy 11: a workflow that was paused for days. */
describe('a deferred mail to a person of whom a consent is needed', () => {
	it.each<[string, () => Promise<unknown>, Record<string, unknown>]>([
		['still stands', async () => await Promise.resolve(), { outcome: 'sent' }],
		[
			'was revoked',
			async () => await store.consents.revoke(address),
			{ outcome: 'blocked', state: 'cancelled', decision: { reasons: [{ code: 'consent_revoked' }] } },
		],
		[
			'has expired',
			async () => await Promise.resolve((now += 5 * DAY_MS)),
			{ outcome: 'blocked', state: 'cancelled', decision: { reasons: [{ code: 'consent_expired' }] } },
		],
	])('whose consent %s', async (_, change, expected) => {
		const given = { type: 'explicit', source: 'https://example.com/form', actor: 'u1' } as const;
		const expiresAt = START + 3 * DAY_MS;
		await store.consents.record({ address, ...given, obtainedAt: START - DAY_MS, expiresAt });
		const request = sendRequest(address);
		const first = await sender().send({ ...request, policy: { ...request.policy, country: 'DE' } });
		expect(first.outcome).toBe('deferred');
		now += DAY_MS;
		reply = '250 2.0.0 Ok';
		await change();
		const { profile, provenance } = request;
		const today = { profile, provenance, dryRun: false };
		const results = await sendDue({ store, sender: sender(), now, limit: 5, from: undefined, today });

		expect(results.map(({ outcome }) => outcome)).toMatchObject([expected]);
	}); // prettier-ignore
});
