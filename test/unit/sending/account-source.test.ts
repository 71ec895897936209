import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import { accountSource } from '../../../lib/sending/mailbox-source';
import type { Submitter } from '../../../lib/sending/ports';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { SendRequest } from '../../../lib/sending/send-request';
import type { SendingMailbox } from '../../../lib/sending/sending-mailbox';
import type { Mailbox } from '../../../lib/store/mailbox-pool';
import type { Server } from '../../../lib/store/server-list';
import type { OutreachStore } from '../../../lib/store/store';
import { countMails } from '../../support/mailbox-results';
import { sendRequest } from '../../support/send-request-sample';
import { senderPorts } from '../../support/sender-under-test';
import { sendingMailbox } from '../../support/sending-mailbox-sample';
import { DAY } from '../../support/store-samples';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const clock = { now: () => now };
let now: number;
let store: OutreachStore;
let refusals: string[];
let meanwhile: () => Promise<void>;
beforeEach(async () => {
	now = NOW;
	refusals = [];
	meanwhile = async () => await Promise.resolve();
	store = await openMemoryStore({ clock });
});
afterEach(async () => await store.close());

const submitter: Submitter = {
	compose: async () => await Promise.resolve(new Uint8Array()),
	submit: async (_, { mayProceed }) => {
		expect(await mayProceed()).toBe(true);

		const refusal = refusals.shift();
		await meanwhile();

		return refusal === undefined
			? { kind: 'accepted', reply: replyFromText('250 2.0.0 Ok'), serverMessageId: null }
			: { kind: 'refused', stage: 'rcpt', reply: replyFromText(refusal) };
	},
};

const addServer = async (change: Partial<Server> = {}): Promise<Server> =>
	await store.servers.upsert({
		name: 'mx-1',
		heloName: 'mx-1.example.org',
		mailFromAddress: 'probe@example.org',
		...change,
	});
const addRow = async (change: Partial<Mailbox> = {}): Promise<Mailbox> =>
	await store.mailboxes.upsert({ address: 'ada@example.org', ...change });

/** A run that sends from a credential whose address has this row in the pool. */
function run(row: Mailbox, change: Partial<SendingMailbox> = {}) {
	const account = sendingMailbox(submitter, {
		id: row.id,
		serverId: row.serverId,
		dailyCap: row.dailyCap,
		...change,
	});
	const sender = createOutreachSender(
		senderPorts(store, { source: accountSource(store, account), clock }),
	);

	return async (recipient: string, request: Partial<SendRequest> = {}) => {
		// Nothing that is looked up once a second may answer for the mail before.
		now += 2_000;

		return await sender.send(sendRequest(recipient, request));
	};
}

const followUp = (): Partial<SendRequest> => {
	const { policy, profile } = sendRequest('bob@example.com');

	return {
		policy: { ...policy, stepId: '2' },
		profile: { ...profile, frequencyDays: 0, maxSteps: 0 },
	};
};

describe('a credential whose address is a mailbox of the pool', () => {
	it('stops in the middle of a run when the mailbox is paused, also by its bounces', async () => {
		const row = await addRow();
		const send = run(row);
		expect(await send('bob@example.com')).toMatchObject({ outcome: 'sent' });
		await store.mailboxes.setStatus(row.id, 'paused', '6 of 100 mails bounced in 30 days');

		expect(await send('eve@example.com')).toMatchObject({
			outcome: 'deferred',
			decision: { reasons: [{ code: 'mailbox_paused' }] },
		});
		await store.mailboxes.setStatus(row.id, 'active', 'the list is clean');
		expect(await send('eve@example.com')).toMatchObject({ outcome: 'sent' });
	});

	it('keeps a cap that was lowered since the run began', async () => {
		const row = await addRow({ dailyCap: 50 });
		const send = run(row);
		expect(await send('bob@example.com')).toMatchObject({ outcome: 'sent' });
		await store.mailboxes.upsert({ address: row.address, dailyCap: 1 });

		expect(await send('eve@example.com')).toMatchObject({
			decision: { reasons: [{ code: 'mailbox_cap' }] },
		});
	});

	it.each(['quarantined', 'disabled', 'draining'] as const)(
		'begins nothing over its server when that is %s',
		async (status) => {
			const server = await addServer();
			const send = run(await addRow({ serverId: server.id }));
			expect(await send('bob@example.com')).toMatchObject({ outcome: 'sent' });
			await store.servers.setStatus(server.id, status, '550 5.7.1 listed');

			expect(await send('eve@example.com')).toMatchObject({
				outcome: 'deferred',
				decision: { reasons: [{ code: 'no_mailbox_available' }] },
			});
		},
	);

	it.each([
		['draining', 'sent'],
		['quarantined', 'deferred'],
	] as const)('and a follow-up over a %s one is %s', async (status, outcome) => {
		const server = await addServer();
		const send = run(await addRow({ serverId: server.id }));
		expect(await send('bob@example.com')).toMatchObject({ outcome: 'sent' });
		await store.servers.setStatus(server.id, status, 'maintenance');

		expect(await send('bob@example.com', followUp())).toMatchObject({ outcome });
	});

	it("counts against the server's own cap, as the pool does", async () => {
		const server = await addServer({ dailyCap: 1 });
		const send = run(await addRow({ serverId: server.id }));
		expect(await send('bob@example.com')).toMatchObject({ outcome: 'sent' });

		expect(await send('eve@example.com')).toMatchObject({
			decision: { reasons: [{ code: 'ip_cap' }] },
		});
	});

	it('is paused for a person when servers refuse it twice in a week', async () => {
		const row = await addRow();
		const send = run(row);
		refusals = ['550 5.7.1 Rejected by policy', '550 5.7.1 Rejected by policy'];
		await send('bob@example.com');
		now += 2 * DAY;
		await send('eve@example.com');

		expect(await store.mailboxes.get(row.id)).toMatchObject({
			status: 'paused',
			statusReason: 'Refused again: 550 5.7.1 Rejected by policy',
		});
	});

	it('that a person switches off while it is refused stays switched off', async () => {
		const row = await addRow();
		await countMails(store, row.id, { blocked: 1 }, { day: '2026-11-24' });
		refusals = ['550 5.7.1 Rejected by policy'];
		meanwhile = async () => await store.mailboxes.setStatus(row.id, 'disabled', 'sold');
		await run(row)('bob@example.com');

		expect(await store.mailboxes.get(row.id)).toMatchObject({
			status: 'disabled',
			statusReason: 'sold',
		});
	});

	it('sends again once its rest is ended, although the domain still rests for the others', async () => {
		const row = await addRow();
		await store.senderDomains.rest('example.org', NOW + DAY);
		const send = run(row);
		expect(await send('bob@example.com')).toMatchObject({
			decision: { reasons: [{ code: 'mailbox_paused' }] },
		});
		await store.mailboxes.schedule(row.id, { cooldownUntil: null });

		expect(await send('bob@example.com')).toMatchObject({ outcome: 'sent' });
	});
});

describe('a credential without a row in the pool', () => {
	it('rests with its domain', async () => {
		await store.senderDomains.rest('example.org', NOW + DAY);
		const account = sendingMailbox(submitter, { id: 'credential:ada@example.org' });
		const sender = createOutreachSender(
			senderPorts(store, { source: accountSource(store, account), clock }),
		);

		expect(await sender.send(sendRequest('bob@example.com'))).toMatchObject({
			outcome: 'deferred',
			decision: { reasons: [{ code: 'mailbox_paused' }], nextAllowedAt: NOW + DAY },
		});
	});
});

describe('a mailbox of the pool that cannot sign in', () => {
	it.each([
		['active', 'auth_failed'],
		// Whoever is stopped already keeps the reason of it.
		['paused', 'paused'],
	] as const)('and is %s by then is %s', async (status, after) => {
		const row = await addRow();
		refusals = ['535 5.7.8 Bad credentials'];
		meanwhile = async () => await store.mailboxes.setStatus(row.id, status, 'bounces');
		await run(row, { inPool: true })('bob@example.com');

		expect((await store.mailboxes.get(row.id))?.status).toBe(after);
	});
});
