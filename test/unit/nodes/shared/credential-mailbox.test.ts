import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { openMemoryStore } from '../../../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../../../lib/store/store';
import { readCredentialMailbox } from '../../../../nodes/shared/credential-mailbox';

let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore();
});
afterEach(async () => await store.close());

async function mailboxOf(fields: IDataObject) {
	const context = {
		getCredentials: async () =>
			await Promise.resolve({ fromEmail: 'ada@example.org', host: 'mail.example.org', ...fields }),
		getNodeParameter: () => ({}),
		getTimezone: () => 'Europe/Berlin',
	} as unknown as IExecuteFunctions;

	return (await readCredentialMailbox(context, store)).mailbox;
}

describe('a credential as a mailbox (sending-and-policy 9)', () => {
	it.each<[string, IDataObject, number | null, number | null]>([
		['Google Workspace', { provider: 'gmail' }, 40, null],
		['Gmail', { provider: 'gmail', fromEmail: 'ada@gmail.com' }, 30, null],
		['Microsoft 365', { provider: 'microsoft365' }, 40, 10],
		['Outlook.com', { provider: 'outlook' }, 20, null],
		['SendGrid', { provider: 'sendgrid' }, null, null],
		['a server of one’s own', {}, null, null],
		['a cap of one’s own', { provider: 'microsoft365', dailyCap: 7 }, 7, 10],
	])('%s has the caps that we ship', async (_, fields, dailyCap, minuteCap) => {
		await expect(mailboxOf(fields)).resolves.toMatchObject({ dailyCap, minuteCap });
	});

	it('that the pool knows keeps the caps, the pauses and the counters it has there', async () => {
		const known = await store.mailboxes.upsert({ address: 'ada@example.org', dailyCap: 5 });
		await store.mailboxes.setStatus(known.id, 'paused', 'for the test');

		await expect(mailboxOf({ provider: 'gmail' })).resolves.toMatchObject({
			// Its cap is looked up for every mail, and the lower one holds (account-source.test.ts).
			...{ id: known.id, dailyCap: null, status: 'paused', inPool: false },
		});
		await expect(mailboxOf({ dailyCap: 9 })).resolves.toMatchObject({ dailyCap: 9 });
	});

	it.each<[string, IDataObject, boolean]>([
		['verified', {}, true],
		['not verified', { verifyTls: false }, false],
		['pinned', { verifyTls: false, pinnedFingerprint: 'AB'.repeat(32) }, true],
		['none on this machine', { host: 'localhost', security: 'none', verifyTls: false }, true],
	])('tells that its TLS is %s', async (_, fields, tlsVerified) => {
		await expect(mailboxOf(fields)).resolves.toMatchObject({ tlsVerified });
	});

	it('keeps the lease as long as the network may take', async () => {
		const timeouts = { connectTimeout: 15, sendTimeout: 30, finalReplyTimeout: 120 };

		await expect(mailboxOf(timeouts)).resolves.toMatchObject({ submissionMs: 165_000 });
	});
});
