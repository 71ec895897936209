import { openMemoryStore } from '../../../lib/adapters/store/create-store';
import { findOpen } from '../../../lib/sending/find-open';
import type { MailboxQuestion } from '../../../lib/sending/mailbox-source';
import type { OutreachStore } from '../../../lib/store/store';

// 21 November 2026 is a Saturday: 10:00 in New York, 16:00 in Berlin, 00:00 on the 22nd in Tokyo.
const NOW = Date.UTC(2026, 10, 21, 15);
const view = { known: new Map(), tags: [] };
let store: OutreachStore;
let drawn: number;

const random = { below: () => drawn, bytes: () => new Uint8Array(), id: () => 'id' };
const question = (recipientZone?: string): MailboxQuestion => ({
	now: NOW,
	threadMailboxId: null,
	exclude: new Set(),
	recipientProvider: 'other',
	beginsThread: true,
	stickyKey: 'bob@example.com',
	...(recipientZone === undefined ? {} : { recipientZone }),
});
const find = async (zone?: string) => await findOpen({ store, random }, question(zone), view);
const add = async (name: string, timeZone: string) =>
	await store.mailboxes.upsert({
		address: `${name}@example.org`,
		timeZone,
		windowStart: '09:00',
		windowEnd: '17:00',
		dailyCap: 48,
	});

beforeEach(async () => {
	drawn = 0;
	store = await openMemoryStore({ clock: { now: () => NOW } });
});
afterEach(async () => await store.close());

describe('windows of the pool', () => {
	it('holds to the window in the zone of the mailbox while the zone of the recipient is not known', async () => {
		const tokyo = await add('tokyo', 'Asia/Tokyo');
		const berlin = await add('berlin', 'Europe/Berlin');

		expect((await find()).open.map(({ id }) => id)).toEqual([berlin.id]);
		await expect(store.mailboxes.get(tokyo.id)).resolves.toMatchObject({
			nextAt: Date.UTC(2026, 10, 22, 0),
		});
	});

	it('writes to New York in the morning of New York, from whichever zone', async () => {
		const tokyo = await add('tokyo', 'Asia/Tokyo');

		expect((await find('America/New_York')).open.map(({ id }) => id)).toEqual([tokyo.id]);
	});

	it('wakes a mailbox that was put off in its own zone for a recipient in an open one', async () => {
		const tokyo = await add('tokyo', 'Asia/Tokyo');
		await find();

		expect((await find('America/New_York')).open.map(({ id }) => id)).toEqual([tokyo.id]);
		await expect(store.mailboxes.get(tokyo.id)).resolves.toMatchObject({ nextAt: NOW });
	});

	it('does not write to Tokyo at midnight from a mailbox whose own window is open', async () => {
		const berlin = await add('berlin', 'Europe/Berlin');

		await expect(find('Asia/Tokyo')).resolves.toEqual({
			open: [],
			opensAt: Date.UTC(2026, 10, 22, 0),
		});
		await expect(store.mailboxes.get(berlin.id)).resolves.toMatchObject({ nextAt: 0 });
	});

	it('leaves a mailbox asleep that is only pacing', async () => {
		const tokyo = await add('tokyo', 'Asia/Tokyo');
		await store.mailboxes.schedule(tokyo.id, { nextAt: NOW + 60_000 });

		expect((await find('America/New_York')).open).toEqual([]);
	});

	it('spreads the wake-up of a pool over the share of one mail: no burst at opening', async () => {
		const wakeUps: number[] = [];
		for (const [index, share] of [0, 500, 1_000].entries()) {
			drawn = share;
			const { id } = await add(`tokyo${index}`, 'Asia/Tokyo');
			await find();
			wakeUps.push((await store.mailboxes.get(id))?.nextAt ?? 0);
		}

		// Eight hours for 48 mails: ten minutes each.
		const opening = Date.UTC(2026, 10, 22, 0);
		expect(wakeUps.map((at) => at - opening)).toEqual([0, 300_000, 600_000]);
	});

	it('finds the open one behind a hundred closed ones', async () => {
		for (let index = 0; index < 100; index += 1) await add(`tokyo${index}`, 'Asia/Tokyo');
		const berlin = await add('berlin', 'Europe/Berlin');

		expect((await find()).open.map(({ id }) => id)).toEqual([berlin.id]);
	});
});
