import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { requirePlace } from '../../../lib/reputation/server-limits';
import type { OutreachStore } from '../../../lib/store/store';

let store: OutreachStore;

beforeEach(async () => {
	store = await openMemoryStore();
	await store.servers.upsert({
		name: 'out1',
		heloName: 'out1.example.com',
		mailFromAddress: 'b@example.com',
		limits: { maxMailboxesPerIp: 2 },
	});
});
afterEach(async () => await store.close());

const assign = async (address: string): Promise<void> => {
	const serverId = await requirePlace(store, { address, serverId: 'out1' });
	await store.mailboxes.upsert({ address, serverId });
};

describe('requirePlace', () => {
	it('refuses one mailbox more than the address may carry', async () => {
		await assign('a@example.com');
		await assign('b@example.com');

		await expect(assign('c@example.com')).rejects.toThrow(/every place there is taken/);
	});

	it('lets a mailbox stay where it is', async () => {
		await assign('a@example.com');
		await assign('b@example.com');

		await expect(assign('b@example.com')).resolves.toBeUndefined();
	});

	it('asks nothing when no server is named, and names an unknown one', async () => {
		const address = 'a@example.com';

		await expect(requirePlace(store, { address, serverId: undefined })).resolves.toBeUndefined();
		await expect(requirePlace(store, { address, serverId: 'out9' })).rejects.toThrow(
			/no server "out9"/,
		);
	});
});
