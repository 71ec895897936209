import { openMemoryStore } from '../../../../lib/adapters/store/open-store';
import type { NewMailbox } from '../../../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../../../lib/store/store';
import { poolAccounts } from '../../../../nodes/shared/pool-mailboxes';

let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore();
});
afterEach(async () => await store.close());

const mailsPerMinute = async (row: Partial<NewMailbox>) => {
	const mailbox = await store.mailboxes.upsert({ address: 'ada@example.org', ...row });
	const identity = { organisation: 'Example Ltd', postalAddress: '1 Street, Town' };
	const accounts = poolAccounts(store, { identity, sentFolders: { of: () => null } });

	return (await accounts.toSendingMailbox(mailbox, undefined)).minuteCap;
};

describe('a mailbox of the pool', () => {
	it.each([
		['as many mails a minute as its provider takes', { provider: 'microsoft365' }, 10],
		['as many as its row says', { provider: 'microsoft365', minuteCap: 20 }, 20],
		['as many as the policy allows, elsewhere', { provider: 'gmail' }, null],
	])('sends %s', async (_, row, expected) => {
		expect(await mailsPerMinute(row)).toBe(expected);
	});
});
