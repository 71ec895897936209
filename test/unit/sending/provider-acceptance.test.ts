import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { readAcceptance } from '../../../lib/sending/provider-acceptance';
import type { MailboxResult } from '../../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../../lib/store/store';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const MINUTE = 60_000;
const google = (now = NOW) => ({ now, recipientProvider: 'google' });
let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore({ clock: { now: () => NOW } });
});
afterEach(async () => await store.close());

const count = async (mailboxId: string, outcome: MailboxResult['outcome'], mails: number) =>
	await store.mailboxes.countResults(
		Array.from({ length: mails }, () => ({
			...{ mailboxId, outcome, provider: 'google', day: '2026-11-24' },
		})),
	);

describe('how gladly a provider takes the mail of a mailbox (sending-and-policy 7)', () => {
	it('is what the prior says while nothing is known', async () => {
		expect(await readAcceptance(store)('m1', google())).toBeCloseTo(0.98);
	});

	it('is what it does for the pool while the mailbox has sent it less than 30 mails', async () => {
		await count('m2', 'sent', 850);
		await count('m2', 'blocked', 99);
		await count('m1', 'sent', 29);

		expect(await readAcceptance(store)('m1', google())).toBeCloseTo(1 - 100 / 1_028);
		await count('m1', 'sent', 1);
		expect(await readAcceptance(store)('m1', google())).toBeCloseTo(1 - 1 / 80);
	});

	it('is not taken from what another provider does', async () => {
		await count('m2', 'blocked', 100);

		expect(
			await readAcceptance(store)('m1', { now: NOW, recipientProvider: 'microsoft' }),
		).toBeCloseTo(0.98);
	});

	it('is read anew for a mailbox after five minutes, for the pool after thirty', async () => {
		const acceptance = readAcceptance(store);
		await acceptance('m1', google());
		await count('m2', 'blocked', 50);

		expect(await acceptance('m1', google(NOW + 6 * MINUTE))).toBeCloseTo(0.98);
		expect(await acceptance('m1', google(NOW + 31 * MINUTE))).toBeCloseTo(0.49);
	});
});
