import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { endRest, restUntil, slowDown } from '../../../lib/store/sender-rest';
import type { OutreachStore, StoreSlices } from '../../../lib/store/store';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const DAY_MS = 86_400_000;
const FORTNIGHT = NOW + 14 * DAY_MS;
let store: OutreachStore;
let id: string;
beforeEach(async () => {
	store = await openMemoryStore({ clock: { now: () => NOW } });
	({ id } = await store.mailboxes.upsert({ address: 'ada@example.org' }));
	await store.senderDomains.rest('example.org', FORTNIGHT);
});
afterEach(async () => await store.close());

const freeAt = async (now: number) =>
	(await store.mailboxes.findFree({ now, limit: 9, tags: [] })).map((mailbox) => mailbox.id);

describe('a domain that rests after a spam block (sending-and-policy 6)', () => {
	it.each<[string, (slices: StoreSlices) => Promise<unknown>]>([
		[
			'told to slow down',
			async (slices) => await slowDown(slices, id, { now: NOW, firstRestMs: 900_000 }),
		],
		[
			'refused by a server that is down',
			async (slices) =>
				await restUntil(slices, id, { now: NOW, until: NOW + 60_000, reason: 'unreachable' }),
		],
	])('keeps its mailboxes back although a mail under way was %s', async (_, happens) => {
		await store.transaction(happens);

		expect(await freeAt(NOW + DAY_MS)).toEqual([]);
		expect(await freeAt(FORTNIGHT)).toEqual([id]);
	});

	it('keeps back a mailbox that is added meanwhile, and no other domain', async () => {
		const added = await store.mailboxes.upsert({ address: 'bea@example.org' });
		const other = await store.mailboxes.upsert({ address: 'bea@example.net' });

		expect(await freeAt(NOW)).toEqual([other.id]);
		expect(await freeAt(FORTNIGHT)).toEqual(expect.arrayContaining([id, added.id]));
	});

	it('lets a mailbox go that a person has resumed, also after it is changed', async () => {
		await store.transaction(async (slices) => await endRest(slices, id, NOW));
		await store.mailboxes.upsert({ address: 'ada@example.org', fromName: 'Ada' });

		expect(await freeAt(NOW)).toEqual([id]);
	});
});
