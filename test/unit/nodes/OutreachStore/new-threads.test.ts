import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
	await node.store.servers.upsert({
		name: 'mx-1',
		heloName: 'mx1.example.net',
		mailFromAddress: 'probe@example.net',
	});
	const [server] = await node.store.servers.list({});
	await node.store.mailboxes.upsert({ address: 'alex@example.net', serverId: server?.id ?? null });
});

afterEach(async () => {
	await node.close();
});

const decision = { actor: 'anna', reason: 'SPF record is being changed' };

describe('Stop New Threads, Allow New Threads', () => {
	it.each([
		['mailbox', 'mailbox', { address: 'alex@example.net' }],
		['senderDomain', 'domain', { domain: 'example.net' }],
		['server', 'server', { serverName: 'mx-1' }],
	] as const)('reputation 7: %s, with a trail, and shown', async (resource, kind, subject) => {
		const name = Object.values(subject)[0];
		const params = { ...subject, ...decision };
		expect(await node.run(`${resource}.stopThreads`, params)).toEqual([
			{ [kind]: name, newThreads: 'stopped', changed: true },
		]);
		expect(await node.run(`${resource}.stopThreads`, params)).toMatchObject([{ changed: false }]);

		const [mailbox] = await node.run('mailbox.getAll');
		expect(mailbox?.newThreadsStopped).toEqual([decision.reason]);
		const [domain] = await node.run('senderDomain.getAll');
		expect(domain?.newThreadsStopped).toEqual(kind === 'domain' ? [decision.reason] : []);
		const [server] = await node.run('server.getStatus', { serverName: 'mx-1' });
		expect(server?.newThreadsStopped).toEqual(kind === 'server' ? [decision.reason] : []);

		expect(await node.run(`${resource}.allowThreads`, params)).toEqual([
			{ [kind]: name, newThreads: 'allowed', changed: true },
		]);
		expect((await node.run('mailbox.getAll'))[0]?.newThreadsStopped).toEqual([]);
		expect((await node.store.audit.list({ limit: 9 })).map(({ action }) => action)).toEqual([
			`${kind}.allow_threads`,
			`${kind}.stop_threads`,
			`${kind}.stop_threads`,
		]);
	});

	it('lifts what a check has stopped as well', async () => {
		await node.store.threadStops.stop({
			...{ subjectKind: 'domain', subject: 'example.net', cause: 'spf', actor: 'w', since: 1 },
			reason: 'SPF of example.net failed twice in a row',
		});

		await node.run('senderDomain.allowThreads', { domain: 'example.net', ...decision });
		expect(await node.store.threadStops.list()).toEqual([]);
	});

	it('names a server that the store does not have', async () => {
		await expect(
			node.run('server.stopThreads', { serverName: 'mx-9', ...decision }),
		).rejects.toThrow('"mx-9" could not be found');
	});
});

describe('more than five mailboxes on a domain', () => {
	const add = async (name: string) => await node.run('mailbox.upsert', { address: name });

	it('S3-11, S2-89: is said when the sixth is added or imported, not of free mail', async () => {
		for (const name of ['b', 'c', 'd', 'e']) {
			expect((await add(`${name}@example.net`))[0]?.warnings).toEqual([]);
		}
		const crowded = expect.stringMatching(/"example\.net" has 6 mailboxes, more than 5/);
		expect((await add('f@example.net'))[0]?.warnings).toEqual([crowded]);
		const mailbox = { address: 'g@example.net' };
		expect(await node.run('mailbox.import', { source: 'item', mailbox })).toMatchObject([
			{ imported: 1, warnings: [expect.stringMatching(/has 7 mailboxes/)] },
		]);
		for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
			expect((await add(`${name}@gmail.com`))[0]?.warnings).toEqual([]);
		}
	});

	it('is not said where a person allows more', async () => {
		const maximum = { domain: 'example.net', additionalFields: { maxMailboxes: 8 } };
		await node.run('senderDomain.upsert', maximum);
		for (const name of ['b', 'c', 'd', 'e', 'f', 'g', 'h']) await add(`${name}@example.net`);

		expect((await add('h@example.net'))[0]?.warnings).toEqual([]);
		expect((await add('i@example.net'))[0]?.warnings).toHaveLength(1);
	});
});

describe('Server: Set Status', () => {
	it('reputation 6: enables only what nothing speaks against, unless forced; each is an act in the record', async () => {
		const { ip4, ...named } = { ip4: '192.0.2.10', name: 'mx-1', heloName: 'mx1.example.net' };
		const server = await node.store.servers.upsert({
			...named,
			ip4,
			mailFromAddress: 'probe@example.net',
		});
		await node.store.reputation.putDnsChecks([
			{
				...{ subject: ip4, checkName: 'ptr', status: 'fail', observed: 'no PTR record' },
				...{ expected: '', fixText: '', failedReads: 1, checkedAt: 1 },
			},
		]);
		const set = async (status: string, more = {}) =>
			await node.run('server.setStatus', { serverName: 'mx-1', status, reason: 'move', ...more });

		await set('quarantined');
		await expect(set('enabled')).rejects.toThrow('the ptr check of 192.0.2.10 fails');
		expect(await set('enabled', { force: true })).toMatchObject([{ status: 'enabled' }]);
		expect(
			(await node.store.reputation.listActions({ subject: server.id, limit: 9 })).map(
				({ action }) => action,
			),
		).toEqual(['server.enable', 'server.quarantine']);
	});
});
