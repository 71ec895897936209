import { startTcpProxy } from '../../../sandbox/faults/tcp-proxy';
import { createReplyWorld, type ReplyWorld } from '../../support/reply-world';

// REPLY_CHAOS=10000 runs the full size; the figure is in docs/nodes/reply-trigger.md.
const MAILS = Number(process.env.REPLY_CHAOS ?? 300);
let world: ReplyWorld;

beforeAll(async () => (world = await createReplyWorld()), 60_000);
afterEach(async () => await world.closeTriggers());
afterAll(async () => await world.stop());

test(
	'0 lost and 0 repeated while connections are cut, the server restarts and runs fail at random',
	async () => {
		const address = world.nextAddress();
		const proxy = await startTcpProxy({
			host: world.sandbox.imap.host,
			port: world.sandbox.imap.tlsPort,
		});
		const succeeded = new Map<string, number>();
		let runs = 0;
		const start = async () =>
			await world.start(address, {
				port: proxy.port,
				params: { outputs: 'single', options: { maxAttempts: 20, retryDelaySeconds: 1 } },
				onEmit: ([item]) => {
					runs += 1;
					if (runs % 17 === 0) return 'error';
					const text = String(item?.json.newText);
					succeeded.set(text, (succeeded.get(text) ?? 0) + 1);

					return 'success';
				},
			});
		let trigger = await start();
		await world.connected(address);
		for (let index = 0; index < MAILS; index += 1) {
			await world.deliver(address, `mail number ${index}`);
			if (index % Math.ceil(MAILS / 6) === 10) proxy.cut();
			if (index === Math.floor(MAILS / 3)) await world.sandbox.restartDovecot();
			if (index === Math.floor(MAILS / 2)) {
				await trigger.close();
				trigger = await start();
			}
		}
		await world.sandbox.waitFor(() => succeeded.size === MAILS, {
			what: 'every mail',
			timeoutMs: 60_000 + MAILS * 20,
		});
		expect([...succeeded.values()].filter((count) => count > 1)).toEqual([]);
		await trigger.close();
		await proxy.stop();
	},
	180_000 + MAILS * 60,
);

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
