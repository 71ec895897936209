import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { readStanding } from '../../../lib/sending/mailbox-standing';
import type { OutreachStore } from '../../../lib/store/store';
import { countMails } from '../../support/mailbox-results';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const google = (now = NOW) => ({ now, recipientProvider: 'google' });
const microsoft = { now: NOW, recipientProvider: 'microsoft' };
let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore({ clock: { now: () => NOW } });
});
afterEach(async () => await store.close());

const standingOf = async (mailboxId: string, question = google()) =>
	await readStanding(store)(mailboxId, question);
const acceptanceOf = async (mailboxId: string, question = google()) =>
	(await standingOf(mailboxId, question)).acceptance;

describe('how gladly a provider takes the mail of a mailbox (sending-and-policy 7)', () => {
	it('is what the prior says while nothing is known', async () => {
		expect(await acceptanceOf('m1')).toBeCloseTo(0.98);
	});

	it('is what it does for the pool while the mailbox has tried less than 30 mails there', async () => {
		await countMails(store, 'm2', { sent: 850, refused: 99, blocked: 99 });
		await countMails(store, 'm1', { sent: 20, refused: 9 });

		expect(await acceptanceOf('m1')).toBeCloseTo(1 - 100 / 1_028);
		await countMails(store, 'm1', { sent: 1 });
		expect(await acceptanceOf('m1')).toBeCloseTo(1 - 1 / 80);
	});

	it('is not taken from what another provider does', async () => {
		await countMails(store, 'm2', { refused: 100, blocked: 100 });

		expect(await acceptanceOf('m1', microsoft)).toBeCloseTo(0.98);
	});

	it('is read anew for a mailbox after five minutes, for the pool after thirty', async () => {
		const standing = readStanding(store);
		await standing('m1', google());
		await countMails(store, 'm2', { refused: 50, blocked: 50 });
		const acceptance = async (minutes: number) =>
			(await standing('m1', google(NOW + minutes * MINUTE))).acceptance;

		expect(await acceptance(6)).toBeCloseTo(0.98);
		expect(await acceptance(31)).toBeCloseTo(0.49);
	});
});

describe('the health of a mailbox (sending-and-policy 7)', () => {
	it('falls with bounces at any provider, at once or days after the mail was accepted', async () => {
		expect((await standingOf('m1')).health).toBeCloseTo(0.55, 2);
		await countMails(store, 'm1', { sent: 98, refused: 2, bounced: 2 }, { provider: 'other' });
		const before = (await standingOf('m1')).health;
		await countMails(store, 'm1', { bounced: 4 }, { provider: 'other' });

		expect((await standingOf('m1')).health).toBeLessThan(before - 0.2);
	});

	it('recovers with clean mails, and when the bounces are 30 days past', async () => {
		await countMails(store, 'm1', { sent: 200, bounced: 20 });
		const bad = (await standingOf('m1')).health;
		await countMails(store, 'm1', { sent: 2_000 });

		expect((await standingOf('m1')).health).toBeGreaterThan(bad + 0.5);
		expect((await standingOf('m1', google(NOW + 31 * DAY))).health).toBeCloseTo(0.55, 2);
	});

	it('is noticed within five minutes, and read once for all providers until then', async () => {
		let reads = 0;
		const { mailboxes } = store;
		const counted = {
			...mailboxes,
			readResults: async (query: Parameters<typeof mailboxes.readResults>[0]) => {
				reads += 1;

				return await mailboxes.readResults(query);
			},
		};
		const standing = readStanding({ mailboxes: counted });
		const first = await standing('m1', google());
		await countMails(store, 'm1', { sent: 100, bounced: 10 });

		expect((await standing('m1', microsoft)).health).toBe(first.health);
		expect((await standing('m1', google(NOW + 4 * MINUTE))).health).toBe(first.health);
		expect(reads).toBe(1);
		expect((await standing('m1', google(NOW + 5 * MINUTE))).health).toBe(0);
	});
});
