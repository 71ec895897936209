import { restUntil } from '../../../../lib/store/sender-rest';
import { DAY } from '../../../support/store-samples';
import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
});

afterEach(async () => {
	await node.close();
});

const address = 'alex@example.net';
const endRest = async (wholeDomain: boolean) =>
	await node.run('mailbox.endRest', { address, wholeDomain, reason: 'the key is published' });
/** What a spam refusal leaves behind, whichever way the account sends. */
const spamBlock = async (accountId: string) => {
	const now = Date.now();
	const until = now + 14 * DAY;
	await node.store.senderDomains.rest('example.net', until);
	await restUntil(node.store, accountId, { now, until, reason: 'policy' });

	return new Date(until).toISOString();
};

describe('Mailbox: End Rest', () => {
	it('of a mailbox of the pool leaves those of its domain as they are', async () => {
		const { id } = await node.store.mailboxes.upsert({ address });
		const other = await node.store.mailboxes.upsert({ address: 'kim@example.net' });
		await spamBlock(id);

		expect(await endRest(false)).toMatchObject([{ address, rested: true, restsUntil: null }]);
		expect(await node.store.mailboxes.get(id)).toMatchObject({ cooldownUntil: null });
		expect((await node.store.mailboxes.get(other.id))?.cooldownUntil).toBeGreaterThan(Date.now());
	});

	it('of an account from a credential says that it rests on with its domain, until that is ended', async () => {
		const until = await spamBlock(`credential:${address}`);

		expect(await endRest(false)).toMatchObject([{ rested: true, restsUntil: until }]);
		expect(await endRest(true)).toMatchObject([{ rested: true, restsUntil: null }]);
		expect(await endRest(true)).toMatchObject([{ rested: false, restsUntil: null }]);
	});
});
