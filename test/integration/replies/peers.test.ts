import { chown, open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { startTcpProxy } from '../../../sandbox/faults/tcp-proxy';
import { MAIL_UID } from '../../../sandbox/servers/ground';
import { mailboxFolder } from '../../../sandbox/servers/maildir';
import { createReplyWorld, type ReplyWorld } from '../../support/reply-world';

// What other triggers and tools get wrong (inbound design, section 11), on a real Dovecot.
let world: ReplyWorld;

beforeAll(async () => (world = await createReplyWorld()), 60_000);
afterEach(async () => await world.closeTriggers());
afterAll(async () => await world.stop());

const proxyToDovecot = async () =>
	await startTcpProxy({ host: world.sandbox.imap.host, port: world.sandbox.imap.tlsPort });

/** Lays mail into a mailbox as if it had been there for years; LMTP would take minutes. */
async function fillMailbox(address: string, count: number): Promise<void> {
	// The first delivery makes the folders.
	await world.deliver(address, 'the first');
	const inbox = join(mailboxFolder(world.sandbox.folder, address), 'Maildir', 'cur');
	for (let from = 0; from < count; from += 1_000) {
		await Promise.all(
			Array.from({ length: Math.min(1_000, count - from) }, async (_, offset) => {
				const file = join(inbox, `${1_000_000_000 + from + offset}.old.host:2,S`);
				await writeFile(file, `From: old@example.com\nSubject: old ${from + offset}\n\nold\n`);
				await chown(file, MAIL_UID, MAIL_UID);
			}),
		);
	}
}

test('A-02: 500 mails between two polls are all delivered, oldest first, although a batch is 50', async () => {
	const address = world.nextAddress();
	const params = { mode: 'poll', pollInterval: 1, outputs: 'single' };
	const first = await world.start(address, { params });
	await world.connected(address);
	await first.close();
	for (let index = 0; index < 500; index += 1) await world.deliver(address, `burst ${index}`);
	const second = await world.start(address, { params });
	await second.waitForEmits(500, 60_000);
	expect(second.emitted.map(([item]) => item?.json.newText)).toEqual(
		Array.from({ length: 500 }, (_, index) => `burst ${index}`),
	);
}, 120_000);

test('n8n-nodes-imap #114: a folder of 40,000 mails delays the next one by nothing', async () => {
	const address = world.nextAddress();
	await fillMailbox(address, 40_000);
	const trigger = await world.start(address, { params: { folders: 'inbox' } });
	await world.sandbox.waitFor(
		async () =>
			await world.withStore(async (store) =>
				(await store.connections.list()).some(({ account }) => account === address),
			),
		{ what: 'the trigger has its cursor', timeoutMs: 60_000 },
	);
	// Dovecot itself takes its time to file a mail among so many.
	await world.deliver(address, 'the newest');
	const before = performance.now();
	await trigger.waitForEmits(1);
	expect(performance.now() - before).toBeLessThan(5_000);
	expect(trigger.emitted.map(([item]) => item?.json.newText)).toEqual(['the newest']);
}, 180_000);

test('n8n #28392, #25122: however often it is activated, one connection stands and a mail is one run', async () => {
	const address = world.nextAddress();
	const proxy = await proxyToDovecot();
	for (let round = 0; round < 5; round += 1) {
		await world.start(address, { port: proxy.port });
		await world.connected(address);
	}
	await world.sandbox.waitFor(() => proxy.openConnections() === 1, {
		what: 'only the last connection to stand',
		timeoutMs: 10_000,
	});
	const last = await world.start(address, { port: proxy.port });
	await world.connected(address);
	await world.deliver(address, 'once');
	await last.waitForEmits(1);
	expect(proxy.openConnections()).toBe(1);
	expect(last.emitted).toHaveLength(1);
	await last.close();
	await proxy.stop();
});

test('n8n #36075: a NAT that forgot the connection passes nothing and tells nobody', async () => {
	const address = world.nextAddress();
	const proxy = await proxyToDovecot();
	const trigger = await world.start(address, { port: proxy.port });
	await world.connected(address);
	proxy.freeze();
	await world.deliver(address, 'behind the NAT');
	await world.sandbox.waitFor(() => proxy.connectionsEver() > 1, {
		what: 'the trigger gives the link up',
		timeoutMs: 65_000,
	});
	proxy.thaw();
	await trigger.waitForEmits(1, 60_000);
	expect(trigger.emitted).toHaveLength(1);
	await trigger.close();
	await proxy.stop();
}, 150_000);

test('deactivation ends within 5 s while the server takes connections and says nothing', async () => {
	const address = world.nextAddress();
	const proxy = await proxyToDovecot();
	proxy.freeze();
	const trigger = await world.start(address, { port: proxy.port });
	await world.sandbox.waitFor(() => proxy.openConnections() > 0, { what: 'the sign-in begins' });
	const before = performance.now();
	await trigger.close();
	expect(performance.now() - before).toBeLessThan(5_000);
	await proxy.stop();
});

test('imapflow #112: three mails in one breath are three runs', async () => {
	const address = world.nextAddress();
	const trigger = await world.start(address);
	await world.connected(address);
	await Promise.all(
		['one', 'two', 'three'].map(async (text) => await world.deliver(address, text)),
	);
	await trigger.waitForEmits(3);
	expect(trigger.emitted.map(([item]) => item?.json.newText).sort()).toEqual([
		'one',
		'three',
		'two',
	]);
});

/** Writes a message of so many megabytes piece by piece, and a small one after it; LMTP has a quota. */
async function layHugeMessage(address: string, megabytes: number): Promise<void> {
	// The first delivery makes the folders.
	await world.deliver(address, 'the first');
	const box = join(mailboxFolder(world.sandbox.folder, address), 'Maildir');
	const line = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUZHSElKS0xNTk9QUVJTVFVW\r\n';
	const piece = line.repeat(Math.ceil(1_048_576 / line.length));
	const file = await open(join(box, 'tmp', 'huge'), 'w');
	await file.write(
		'From: lead@example.com\r\nSubject: Re: big\r\nMessage-ID: <big@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n--B\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n',
	);
	for (let written = 0; written < megabytes; written += 1) await file.write(piece);
	await file.write('--B--\r\n');
	await file.close();
	await writeFile(
		join(box, 'tmp', 'next'),
		'From: lead@example.com\nSubject: Re: it\n\nthe next\n',
	);
	for (const name of ['huge', 'next']) {
		await chown(join(box, 'tmp', name), MAIL_UID, MAIL_UID);
		await rename(join(box, 'tmp', name), join(box, 'new', `1000000000.${name}.host`));
	}
}

test('imap-advanced: a message without headers and one of 100 MB hold nothing back', async () => {
	const address = world.nextAddress();
	const trigger = await world.start(address, { params: { outputs: 'single' } });
	await world.connected(address);
	await world.sandbox.deliver({ to: address, raw: '\r\nno header at all\r\n' });
	const before = process.resourceUsage().maxRSS;
	await layHugeMessage(address, 100);
	await trigger.waitForEmits(4, 60_000);
	// What is above the size gate is read no further than its first text.
	expect(process.resourceUsage().maxRSS - before).toBeLessThan(100 * 1_024);
	const items = trigger.emitted.map(([item]) => item?.json);
	expect(items.find((json) => json?.from === null)).toMatchObject({ matched: false, actions: [] });
	expect(items.find((json) => json?.subject === 'Re: big')).toMatchObject({
		newText: 'See the file.',
		truncated: true,
	});
	expect(items.find((json) => json?.newText === 'the next')).toBeDefined();
}, 120_000);
