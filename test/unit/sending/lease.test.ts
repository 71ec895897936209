import { openMemoryStore } from '../../../lib/adapters/store/create-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import { recover } from '../../../lib/sending/recover';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { SubmissionHooks } from '../../../lib/sending/ports';
import type { OutreachStore } from '../../../lib/store/store';
import { createTestClock } from '../../contract/store/store-under-test';
import { memoryJournal, senderPorts } from '../../support/sender-under-test';
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
});
