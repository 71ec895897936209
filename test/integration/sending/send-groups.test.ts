import { openMemoryStore } from '../../../lib/adapters/store/create-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import type { SendOutcome } from '../../../lib/sending/outcome';
import type { Submitter } from '../../../lib/sending/ports';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { OutreachStore } from '../../../lib/store/store';
import { senderPorts } from '../../support/sender-under-test';
import { sendRequest } from '../../support/send-request-sample';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

let store: OutreachStore;
let delivered: string[];

beforeEach(async () => {
	store = await openMemoryStore();
	delivered = [];
});

afterEach(async () => {
	await store.close();
});

const accepting = (): Submitter => ({
	submit: async (mail, { mayProceed }) => {
		if (!(await mayProceed())) return { kind: 'not_sent', cause: 'refused_by_us', detail: '' };
		delivered.push(mail.envelopeTo);

		return {
			kind: 'accepted',
			reply: replyFromText('250 2.0.0 queued'),
			serverMessageId: null,
		};
	},
	compose: async () => await Promise.resolve(new Uint8Array()),
});

async function sendAll(recipients: readonly string[], dailyCap = 1_000): Promise<SendOutcome[]> {
	const mailbox = sendingMailbox(accepting(), { dailyCap });
	const sender = createOutreachSender(senderPorts(store, { source: singleMailbox(mailbox) }));

	return await Promise.all(
		recipients.map(async (recipient) => await sender.send(sendRequest(recipient))),
	);
}

const people = (count: number) =>
	Array.from({ length: count }, (_, index) => `person${index}@company${index}.example`);

const outcomes = (results: readonly SendOutcome[]) => results.map(({ outcome }) => outcome);

describe('mails that are ready at the same time', () => {
	it('are all sent, each with keys, counters, lead and audit rows of its own', async () => {
		const results = await sendAll(people(50));

		expect(new Set(outcomes(results))).toEqual(new Set(['sent']));
		expect(new Set(delivered).size).toBe(50);
		expect(await store.sends.countAttempts({})).toMatchObject({
			sent: 50,
			reserved: 0,
			sending: 0,
		});
		const leads = await store.leads.list({ limit: 100 });
		expect(leads.map(({ status }) => status)).toEqual(new Array(50).fill('contacted'));
		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 100 });
	});

	it('stop exactly at a cap that ends within the group', async () => {
		const results = await sendAll(people(25), 10);

		expect(delivered).toHaveLength(10);
		expect(outcomes(results).filter((outcome) => outcome === 'sent')).toHaveLength(10);
		expect(results.find(({ outcome }) => outcome !== 'sent')?.decision?.reasons[0]?.code).toBe(
			'mailbox_cap',
		);
	});

	it('go once to a person who is in the group twice', async () => {
		const results = await sendAll(['jane@example.com', ...people(8), 'Jane@example.com']);

		expect(delivered.filter((address) => /jane/i.test(address))).toHaveLength(1);
		expect(outcomes(results).filter((outcome) => outcome === 'sent')).toHaveLength(9);
		expect(outcomes(results).filter((outcome) => outcome === 'blocked')).toHaveLength(1);
	});

	it('leave out whoever opted out, and nobody else', async () => {
		await store.suppressions.add([
			{
				scope: 'address',
				subject: 'person3@company3.example',
				reason: 'unsubscribe',
				actor: 'test',
			},
		]);

		const results = await sendAll(people(8));

		expect(outcomes(results).map((outcome) => outcome === 'sent')).toEqual(
			people(8).map((_, index) => index !== 3),
		);
		expect(delivered).not.toContain('person3@company3.example');
	});
});
