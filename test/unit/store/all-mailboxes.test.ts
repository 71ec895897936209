import { allMailboxes } from '../../../lib/store/all-mailboxes';
import type { Mailbox, MailboxPool } from '../../../lib/store/mailbox-pool';

it('S3-19: no pool is so large that its end is left out', async () => {
	const pool = Array.from({ length: 6_000 }, (_, index) => ({
		id: String(index).padStart(5, '0'),
	}));
	const list: MailboxPool['list'] = async ({ limit, cursor = '' }) =>
		await Promise.resolve(pool.filter(({ id }) => id > cursor).slice(0, limit) as Mailbox[]);

	expect((await allMailboxes({ list })).map(({ id }) => id)).toEqual(pool.map(({ id }) => id));
	expect(await allMailboxes({ list: async () => await Promise.resolve([]) })).toEqual([]);
});
