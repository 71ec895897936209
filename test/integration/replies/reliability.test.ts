import { startTcpProxy } from '../../../sandbox/faults/tcp-proxy';
import { createReplyWorld, type ReplyWorld } from '../../support/reply-world';

let world: ReplyWorld;

beforeAll(async () => (world = await createReplyWorld()), 60_000);
afterEach(async () => await world.closeTriggers());
afterAll(async () => await world.stop());

test('UIDVALIDITY changes: what is known stays known, what is new is found', async () => {
	const address = world.nextAddress();
	const first = await world.start(address);
	await world.connected(address);
	await world.deliver(address, 'before the change');
	await first.waitForEmits(1);
	await first.close();
	await world.sandbox.forgetUids(address);
	await world.deliver(address, 'after the change');
	const second = await world.start(address);
	await second.waitForEmits(1);
	await world.deliver(address, 'and later');
	await second.waitForEmits(2);
	expect(second.emitted.map(([item]) => item?.json.newText)).toEqual([
		'after the change',
		'and later',
	]);
});

test('n8n #30871: a half-open link is found by the fast watchdog and the mail arrives', async () => {
	const address = world.nextAddress();
	const proxy = await startTcpProxy({
		host: world.sandbox.imap.host,
		port: world.sandbox.imap.tlsPort,
	});
	const trigger = await world.start(address, { port: proxy.port });
	await world.connected(address);
	proxy.halfOpen();
	await world.deliver(address, 'nobody tells us');
	await trigger.waitForEmits(1, 75_000);
	expect(trigger.emitted[0]?.[0]?.json.newText).toBe('nobody tells us');
	await trigger.close();
	await proxy.stop();
}, 100_000);
