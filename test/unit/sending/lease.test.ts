import { openMemoryStore } from '../../../lib/adapters/store/create-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import { holdLease } from '../../../lib/sending/lease';
import { recover } from '../../../lib/sending/recover';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { SubmissionHooks } from '../../../lib/sending/ports';
import type { OutreachStore } from '../../../lib/store/store';
import { createTestClock } from '../../contract/store/store-under-test';
import { memoryJournal, senderPorts } from '../../support/sender-under-test';
import { sampleAttempt } from '../../support/store-samples';
import { sendRequest } from '../../support/send-request-sample';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const clock = createTestClock();
let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore({ clock });
});
afterEach(async () => await store.close());

/** Sends one mail; `during` happens while the submission is under way. */
async function send(during: (hooks: SubmissionHooks) => Promise<void>) {
	const mailbox = sendingMailbox({
		compose: async () => await Promise.resolve(new Uint8Array()),
		submit: async (_, hooks) => {
			await during(hooks);

			return {
				kind: 'accepted',
				reply: replyFromText('250 OK'),
				serverMessageId: null,
			};
		},
	});
	const sender = createOutreachSender(
		senderPorts(store, { clock, source: singleMailbox(mailbox) }),
	);

	return await sender.send(sendRequest('bob@example.com'));
}
const reap = async () => await recover({ store, clock, journal: memoryJournal() });

describe('the lease of an attempt', () => {
	it('is renewed while the transport is alive, before and after MAIL FROM', async () => {
		const reaped: number[] = [];
		const sent = await send(async (hooks) => {
			for (let beat = 0; beat < 5; beat += 1) {
				clock.advance(60_000);
				await hooks.stillAlive?.();
				reaped.push((await reap()).released);
			}
			expect(await hooks.mayProceed()).toBe(true);
			for (let beat = 0; beat < 5; beat += 1) {
				clock.advance(60_000);
				await hooks.stillAlive?.();
				reaped.push((await reap()).inDoubt);
			}
		});

		expect(sent).toMatchObject({ outcome: 'sent', state: 'sent' });
		expect(reaped).toEqual(Array(10).fill(0));
	});

	it('is not renewed once it is over: what was given back stays so, and MAIL FROM is not said', async () => {
		let proceeded: boolean | undefined;
		await send(async (hooks) => {
			clock.advance(70_001);
			await hooks.stillAlive?.();
			expect((await reap()).released).toBe(1);
			await hooks.stillAlive?.();
			proceeded = await hooks.mayProceed();
		});

		expect(proceeded).toBe(false);
	});

	it('lets only the worker that holds the mail go on, when two ask at the same moment', async () => {
		await store.sends.insertAttempt(sampleAttempt('a1', { tryCount: 2, leaseUntil: 9e12 }));
		const leases = [1, 2].map((tryCount) =>
			holdLease({ store, clock }, { attemptId: 'a1', tryCount }, 1_000),
		);

		expect(await Promise.all(leases.map(async (lease) => await lease.commit()))).toEqual([
			false,
			true,
		]);
	});
});
