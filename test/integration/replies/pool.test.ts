import { startTcpProxy } from '../../../sandbox/faults/tcp-proxy';
import { createReplyWorld, type ReplyWorld } from '../../support/reply-world';

// As the harness names workflow and node.
const TRIGGER_ID = 'workflow-under-test/node-under-test';
let world: ReplyWorld;

beforeAll(async () => (world = await createReplyWorld()), 60_000);
afterEach(async () => await world.closeTriggers());
afterAll(async () => await world.stop());

/** Puts mailboxes into the store's pool; every one of them is read with the tag. */
async function fillPool(
	tag: string,
	mailboxes: ReadonlyArray<{ readonly address: string; readonly password?: string }>,
	port = world.sandbox.imap.tlsPort,
): Promise<void> {
	const { accounts, ca, imap } = world.sandbox;
	await world.withStore(async (store) => {
		for (const { address, password = accounts.password } of mailboxes)
			await store.mailboxes.upsert({
				address,
				poolTags: [tag],
				imap: { host: imap.host, port, security: 'tls', user: address, caCertificate: ca.pem },
				secrets: { imapPassword: password },
			});
	});
}

const startPool = async (poolTag: string, params: object = {}) =>
	await world.start('', { params: { mailboxSource: 'pool', poolTag, ...params } });

test('several mailboxes are read as one; the failing one backs off alone', async () => {
	const [first, second, broken] = [world.nextAddress(), world.nextAddress(), world.nextAddress()];
	await fillPool('three', [
		{ address: first },
		{ address: second },
		{ address: broken, password: 'not-the-password' },
	]);
	const trigger = await startPool('three');
	await world.connected(first);
	await world.connected(second);
	await world.deliver(first, 'to the first');
	await world.deliver(second, 'to the second');
	await trigger.waitForEmits(2);
	expect(trigger.emitted.map(([item]) => [item?.json.account, item?.json.newText]).sort()).toEqual(
		[
			[first, 'to the first'],
			[second, 'to the second'],
		].sort(),
	);
	await world.sandbox.waitFor(() => trigger.failures.length === 1, {
		what: 'the refused mailbox is reported',
		timeoutMs: 30_000,
	});
	expect(trigger.failures[0]?.message).toContain(broken);
	await world.withStore(async (store) => {
		const states = new Map(
			(await store.connections.list()).map(({ account, state }) => [account, state]),
		);
		expect(states.get(broken)).toBe('auth_failed');
		expect(states.get(first)).toBe('connected');
	});
}, 90_000);

test('mail from one of our own mailboxes to another is no answer', async () => {
	const [first, second] = [world.nextAddress(), world.nextAddress()];
	await fillPool('own', [{ address: first }, { address: second }]);
	const trigger = await startPool('own');
	await world.connected(first);
	await world.connected(second);
	await world.deliver(first, 'Sounds great!', { from: second });
	await trigger.waitForEmits(1);
	expect(trigger.outputs().Other?.[0]?.json).toMatchObject({
		eventType: 'unrelated',
		subType: 'own',
	});
});

test('a second process reads nothing while the first lives, and all at once when it stops', async () => {
	const [address, free] = [world.nextAddress(), world.nextAddress()];
	const proxy = await startTcpProxy({
		host: world.sandbox.imap.host,
		port: world.sandbox.imap.tlsPort,
	});
	await fillPool('handover', [{ address }], proxy.port);
	await fillPool('handover', [{ address: free }]);
	// Another process with the same trigger: it holds the lease, and the trigger waits for it.
	const lease = async (leaseMs: number) =>
		await world.withStore(
			async (store) =>
				await store.inbox.leaseMailboxes({
					triggerId: TRIGGER_ID,
					accounts: [address],
					owner: 'another process',
					now: Date.now(),
					leaseUntil: Date.now() + leaseMs,
				}),
		);
	expect((await lease(60_000)).size).toBe(1);
	const waiting = await startPool('handover');
	await world.connected(free);
	await world.deliver(address, 'who reads this?');
	await waiting.close();
	expect(proxy.connectionsEver()).toBe(0);

	await world.withStore(
		async (store) => await store.inbox.releaseMailboxes(TRIGGER_ID, 'another process'),
	);
	const trigger = await startPool('handover', { firstRun: 'backfill', backfillDays: 2 });
	await trigger.waitForEmits(1);
	expect((await lease(1_000)).size).toBe(0);
	await trigger.close();
	expect((await lease(1_000)).size).toBe(1);
	await proxy.stop();
});
