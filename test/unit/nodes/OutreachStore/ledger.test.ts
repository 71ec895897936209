import { OutreachSmtpApi } from '../../../../credentials/OutreachSmtpApi.credentials';
import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

const DAY_MS = 86_400_000;
let node: StoreNode;
beforeEach(async () => {
	node = await openStoreNode();
});
afterEach(async () => await node.close());

describe('what the seeds ask of the store', () => {
	it.each([
		['implied_business', 730],
		['implied_inquiry', 181],
		['explicit', undefined],
	])('S0-25: a consent of type %s lasts its time', async (type, days) => {
		await node.run('consent.record', {
			address: 'jane@example.ca',
			type,
			source: 'https://example.ca/order/7',
			additionalFields: { obtainedAt: '2026-01-15T12:00:00Z' },
		});
		const [consent] = await node.store.consents.findFor('jane@example.ca');
		const lasts = consent?.expiresAt && (consent.expiresAt - Date.UTC(2026, 0, 15, 12)) / DAY_MS;

		expect(lasts ?? undefined).toBe(days);
	});

	it('S2-62: a server takes ten mailboxes, the eleventh row is told so, and 500 mails a day', async () => {
		const server = await node.store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.org',
			mailFromAddress: 'bounce@example.org',
		});
		expect(server.dailyCap).toBe(500);
		const results = [];
		for (let index = 0; index < 11; index += 1) {
			const mailbox = JSON.stringify({ address: `box${index}@one.example`, server: 'out1' });
			results.push(...(await node.run('mailbox.import', { source: 'item', mailbox })));
		}

		expect(results.filter(({ imported }) => imported === 1)).toHaveLength(10);
		expect(results.at(-1)).toMatchObject({
			failed: 1,
			failures: [{ error: expect.stringContaining('has all of its 10 places taken') as unknown }],
		});
		await expect(
			node.run('mailbox.upsert', {
				address: 'box99@one.example',
				additionalFields: { serverId: server.id },
			}),
		).rejects.toThrow('every place there is taken');
	});

	it.each([
		['S2-36', '1200x50', 50],
		['S3-01, S3-12', '30x40', 40],
	])('%s: the pool preset %s caps each mailbox at %i a day', async (_, poolPreset, cap) => {
		const named = JSON.stringify({ address: 'alex@one.example', dailyCap: 7 });
		const bare = JSON.stringify({ address: 'hello@one.example', provider: 'gmail' });
		for (const mailbox of [named, bare])
			await node.run('mailbox.import', { source: 'item', mailbox, poolPreset });

		await expect(node.store.mailboxes.findByAddress('alex@one.example')).resolves.toMatchObject({ dailyCap: 7 });
		await expect(node.store.mailboxes.findByAddress('hello@one.example')).resolves.toMatchObject({ dailyCap: cap });
	}); // prettier-ignore

	it('S4-22, S4-24: shows the listings of a server by its addresses', async () => {
		await node.store.servers.upsert({
			name: 'out1', heloName: 'out1.example.org', mailFromAddress: 'bounce@example.org', ip4: '192.0.2.7',
		});
		expect(await node.run('server.getStatus', { serverName: 'out1' })).toMatchObject([
			{ sends: true, listed: false, listings: [] },
		]);
		await node.store.reputation.putEvent({
			subjectKind: 'ip', subject: '192.0.2.7', zone: 'zen.example', code: '127.0.0.2', severity: 'high', status: 'active',
			firstSeen: 1, lastSeen: 2, readsListed: 2, readsClear: 0, reopened: 0, resolvedAt: null, actionTaken: null,
		});

		expect(await node.run('server.getStatus', { serverName: 'out1' })).toMatchObject([
			{ listed: true, listings: [{ zone: 'zen.example', severity: 'high', subject: '192.0.2.7' }] },
		]);
		expect(await node.run('stats.summary')).toMatchObject([
			{ listings: [{ subject: '192.0.2.7', zone: 'zen.example', firstSeen: '1970-01-01T00:00:00.001Z' }] },
		]);
	}); // prettier-ignore
});

describe('what the seeds ask of the SMTP credential', () => {
	const field = (name: string) =>
		new OutreachSmtpApi().properties.find((property) => property.name === name);

	it.each([
		['S0-38', 'host', { required: true }],
		['S0-39', 'port', { default: 587 }],
		['S0-42', 'sendTimeout', { default: 30 }],
		['S0-43', 'fromEmail', { required: true }],
		['S0-44', 'verifyTls', { default: true }],
	])('%s: %s', (_, name, expected) => {
		expect(field(name)).toMatchObject(expected);
	});

	it('S0-40: signs in by password, OAuth2 or not at all', () => {
		const options = field('authentication')?.options ?? [];

		expect(options.map((option) => ('value' in option ? option.value : ''))).toEqual(
			expect.arrayContaining(['password', 'oauth2', 'none']),
		);
	});
});
