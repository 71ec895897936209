import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import type { INodeParameters } from 'n8n-workflow';

import { OutreachStore } from '../../../../nodes/OutreachStore/OutreachStore.node';
import { createBinaryStore } from '../../../support/binary-store';
import { runNode } from '../../../support/node-harness';
import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
});

afterEach(async () => {
	await node.close();
});

const address = 'ada@example.net';
const mx = {
	serverName: 'mx-1',
	heloName: 'mx1.example.net',
	mailFromAddress: 'probe@example.net',
};

async function csv(content: string) {
	const binary = createBinaryStore();
	const data = await binary.save(Readable.from([Buffer.from(content)]), 'list.csv');

	return { items: [{ json: {}, binary: { data } }], binary };
}

describe('values that every later mail would stumble over are refused', () => {
	it.each<[string, INodeParameters]>([
		['"Time Zone" could not be used because "Europe/Berln" is no', { timeZone: 'Europe/Berln' }],
		['"Window Start" could not be used because "9 am" is no time', { windowStart: '9 am' }],
		['"Window End" could not be used because "25:00" is no time', { windowEnd: '25:00' }],
		['"Reply-To" could not be used because "nobody" is no address', { replyTo: 'nobody' }],
		['"From Name" could not be used because it contains a line break', { fromName: 'A\r\nBcc: b' }],
		[
			'"SMTP Port" could not be used because "99999" is more',
			{ smtpHost: 'a.example', smtpPort: 99999 },
		],
		[
			'"SMTP Host" could not be used because "https://a.example"',
			{ smtpHost: 'https://a.example' },
		],
		[
			'The IMAP settings could not be kept because the mailbox has no "IMAP Host" yet',
			{ imapPort: 993 },
		],
	])('of a mailbox: %s', async (message, additionalFields) => {
		await expect(node.run('mailbox.upsert', { address, additionalFields })).rejects.toThrow(
			message,
		);
		expect(await node.run('mailbox.getAll')).toEqual([]);
	});

	it.each<[string, INodeParameters]>([
		['"HELO Name" could not be used because "my server"', { heloName: 'my server' }],
		['"IPv4" could not be used because "999.1.1.1"', { additionalFields: { ip4: '999.1.1.1' } }],
		['"IPv6" could not be used because "192.0.2.1"', { additionalFields: { ip6: '192.0.2.1' } }],
		[
			'"Limits (JSON)" could not be used because "x" is',
			{ additionalFields: { limits: '{"x":"y"}' } },
		],
		[
			'"Identity Domain" could not be used because "a b"',
			{ additionalFields: { identityDomain: 'a b' } },
		],
	])('of a server: %s', async (message, more) => {
		await expect(node.run('server.upsert', { ...mx, ...more })).rejects.toThrow(message);
		expect(await node.run('server.getAll')).toEqual([]);
	});

	it('of a lead', async () => {
		await expect(
			node.run('lead.upsert', { address, additionalFields: { timeZone: 'Moon/Base' } }),
		).rejects.toThrow('"Time Zone" could not be used because "Moon/Base" is no IANA time zone.');
	});

	it('of an imported mailbox, row by row, in the words of its columns', async () => {
		const file = await csv(
			[
				'address,daily_cap,time_zone,server_id,window_start',
				'a@example.net,many,,,',
				'b@example.net,,Moon/Base,,',
				'c@example.net,,,nope,',
				'd@example.net,,,,9 am',
				'e@example.net,5,Europe/Berlin,,09:00',
			].join('\n'),
		);

		expect(await node.run('mailbox.import', {}, file)).toMatchObject([
			{
				imported: 1,
				failed: 4,
				failures: [
					{ row: 1, error: '"daily_cap" could not be used because "many" is no whole number.' },
					{
						row: 2,
						error: '"Time Zone" could not be used because "Moon/Base" is no IANA time zone.',
					},
					{ row: 3, error: '"server" could not be used because "nope" is no server of the store.' },
					{ row: 4, error: '"Window Start" could not be used because "9 am" is no time of day.' },
				],
			},
		]);
	});
});

it('a lead of an older version with a zone that nobody knows is planned in the zone of the form', async () => {
	const { id } = await node.store.leads.upsert({ address, timeZone: 'Moon/Base' });

	expect(
		await node.run('lead.planNextStep', { leadId: id, timeZone: 'Europe/Berlin' }),
	).toMatchObject([{ planned: true }]);
});

it('what is left out of the settings of a mailbox stays as it was', async () => {
	await node.run('mailbox.upsert', {
		address,
		additionalFields: { smtpHost: 'smtp.example.net', smtpPort: 465, smtpSecurity: 'tls' },
	});

	expect(
		await node.run('mailbox.upsert', { address, additionalFields: { smtpHost: 'mx.example.net' } }),
	).toMatchObject([{ smtp: { host: 'mx.example.net', port: 465, security: 'tls' } }]);
	expect(
		await node.run('mailbox.upsert', { address, additionalFields: { smtpUser: 'ada' } }),
	).toMatchObject([{ smtp: { host: 'mx.example.net', port: 465, user: 'ada' } }]);
});

describe('Mailbox: Reassign', () => {
	const move = { serverName: 'mx-1', reason: 'mx-0 is listed' };

	it('counts those that are there already, and those that are named twice, once', async () => {
		await node.run('server.upsert', { ...mx, additionalFields: { maxMailboxes: 1 } });
		await node.store.mailboxes.upsert({ address });
		await node.run('mailbox.reassign', { addresses: address, ...move });

		expect(
			await node.run('mailbox.reassign', { addresses: `${address}, ADA@example.net`, ...move }),
		).toMatchObject([{ serverId: expect.any(String) }]);
	});

	it('S2-62: moves no more than ten to one address', async () => {
		await node.run('server.upsert', mx);
		const addresses = Array.from({ length: 11 }, (_, index) => `m${index}@example.net`);
		for (const one of addresses) await node.store.mailboxes.upsert({ address: one });

		await expect(
			node.run('mailbox.reassign', { addresses: addresses.join(','), ...move }),
		).rejects.toThrow('"mx-1" has 0 of 10 already');
	});
});

describe('every time of a record leaves as ISO 8601 text', () => {
	const at = Date.UTC(2027, 0, 2);
	const iso = '2027-01-02T00:00:00.000Z';

	it('first and last sight of a listing', async () => {
		await node.run('server.upsert', { ...mx, additionalFields: { ip4: '192.0.2.10' } });
		await node.store.reputation.putEvent({
			subjectKind: 'ip',
			subject: '192.0.2.10',
			zone: 'zen.example',
			code: '127.0.0.2',
			severity: 'high',
			status: 'active',
			firstSeen: at,
			lastSeen: at,
			readsListed: 1,
			readsClear: 0,
			reopened: 0,
			resolvedAt: null,
			actionTaken: null,
		});

		expect(await node.run('server.getStatus', { serverName: 'mx-1' })).toMatchObject([
			{ listings: [{ firstSeen: iso, lastSeen: iso }] },
		]);
	});

	it('probes in an exported file', async () => {
		await node.store.verifications.logProbes([
			{ at, address, domain: 'example.net', level: 'smtp', reason: 'accepted', verdict: 'valid' },
		]);
		const binary = createBinaryStore();
		const { main: [item] = [] } = await runNode(new OutreachStore(), {
			params: { resource: 'export', operation: 'csv', table: 'probes' },
			credentials: { outreachStoreApi: { kind: 'sqlite', file: node.file } },
			binary,
		});
		const [head, row] = (await text(binary.stream(item?.binary?.data?.id ?? ''))).split(/\r?\n/);

		expect(row?.split(',')[head?.split(',').indexOf('at') ?? -1]).toBe(iso);
	});
});

describe('an operation that cannot do anything says so', () => {
	it('a change of a provider without a change makes no version', async () => {
		await expect(
			node.run('provider.update', { providerKey: 'google', changes: {} }),
		).rejects.toThrow('The provider "google" could not be changed because nothing stands under');
		expect(await node.store.providers.list()).toEqual([]);
	});

	it.each([
		['backup', 'it is no absolute path'],
		['/dev/null/backup', 'of ENOTDIR'],
	])('a backup into "%s"', async (folder, because) => {
		await expect(node.run('maintenance.backUp', { folder })).rejects.toThrow(
			`The backup folder "${folder}" could not be used because ${because}.`,
		);
	});

	it('an attempt that is not there is not to be created by hand', async () => {
		const wanted = { attemptId: 'nope', actor: 'anna', reason: 'x' };

		await expect(node.run('attempt.resolveInDoubt', wanted)).rejects.toMatchObject({
			description: 'Look it up with "Get Many", and check that the same store is used.',
		});
	});
});
