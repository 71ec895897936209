import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ImapFlow } from 'imapflow';

import { readConnectionSettings } from '../../../../lib/adapters/credential-check/connection-settings';
import { connectOwnInbox } from '../../../../lib/adapters/imap/own-inbox';
import { openStore } from '../../../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../../../lib/store/store';
import { MailboxWarmup } from '../../../../nodes/MailboxWarmup/MailboxWarmup.node';
import { imapCredentialTest, smtpCredentialTest } from '../../../../nodes/shared/credential-tests';
import type { Sandbox } from '../../../../sandbox/sandbox';
import { startSandbox } from '../../../../sandbox/sandbox';
import { imapWithout } from '../../../support/imap-without';
import { jsonOf, runNode } from '../../../support/node-harness';

jest.setTimeout(60_000);

let sandbox: Sandbox;
let folder: string;
let file: string;
let store: OutreachStore;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'own-mailboxes-'));
	process.env.N8N_USER_FOLDER = folder;
	file = join(folder, 'store.sqlite');
	sandbox = await startSandbox();
	store = await openStore({ kind: 'sqlite', file });
});
afterAll(async () => {
	await store.close();
	await sandbox.stop();
	delete process.env.N8N_USER_FOLDER;
	await rm(folder, { recursive: true, force: true });
});

const options = () => ({
	windowStart: '00:00',
	windowEnd: '24:00',
	jitterMinutes: 0,
	caCertificate: sandbox.ca.pem,
});
const warm = async (params: object) =>
	jsonOf(
		await runNode(new MailboxWarmup(), {
			params: params as never,
			credentials: { outreachStoreApi: { kind: 'sqlite', file } },
		}),
		'Results',
	);

async function withImap<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
	const client = new ImapFlow({
		host: sandbox.imap.host,
		port: sandbox.imap.tlsPort,
		secure: true,
		tls: { ca: sandbox.ca.pem },
		auth: { user, pass: sandbox.accounts.password },
		logger: false,
	});
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.logout();
	}
}

describe('the exchange over a real Postfix and Dovecot', () => {
	it('S2-33: sends, finds the mail in Junk, moves it to the inbox and marks it read', async () => {
		const own = sandbox.accounts.addresses.filter((address) => /^u01@/.test(address)).slice(0, 2);
		expect(own).toHaveLength(2);
		for (const address of own) {
			await store.mailboxes.upsert({
				address,
				smtp: {
					host: sandbox.submission.host,
					port: sandbox.submission.port,
					security: 'starttls',
				},
				imap: { host: sandbox.imap.host, port: sandbox.imap.tlsPort, security: 'tls' },
				secrets: { smtpPassword: sandbox.accounts.password },
			});
			await warm({ operation: 'enrol', mailbox: address, acknowledge: true });
		}
		await warm({ operation: 'applyPlan' });
		await warm({ operation: 'exchange', options: options() });
		const day = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
		const [planned] = await store.warmups.listExchanges({ sinceDay: day, limit: 10 });
		if (!planned) throw new Error('nothing planned');
		await store.warmups.updateExchange(planned.id, { dueAt: Date.now() - 1 });
		const [sent] = await warm({ operation: 'exchange', options: options() });
		expect(sent).toMatchObject({ sent: 1, refused: [] });

		const recipient = (await store.mailboxes.get(planned.recipientMailbox))?.address ?? '';
		await sandbox.waitForMail(recipient);
		await withImap(recipient, async (client) => {
			await client.mailboxOpen('INBOX');
			await client.messageMove('1:*', 'Junk', { uid: true });
		});
		await sandbox.deliver({ to: recipient, raw: 'Subject: not ours\r\n\r\nleave me' });
		await store.warmups.updateExchange(planned.id, { dueAt: Date.now() - 1 });
		const [found] = await warm({ operation: 'exchange', options: options() });

		expect(found).toMatchObject({ junk: 1, unreachable: [] });
		const inbox = await withImap(recipient, async (client) => {
			await client.mailboxOpen('INBOX');
			const messages: Array<{ subject: string; seen: boolean }> = [];
			for await (const { envelope, flags } of client.fetch('1:*', {
				envelope: true,
				flags: true,
			})) {
				messages.push({ subject: envelope?.subject ?? '', seen: flags?.has('\\Seen') === true });
			}
			return messages;
		});
		expect(inbox).toHaveLength(2);
		expect(inbox.find(({ subject }) => subject === 'not ours')?.seen).toBe(false);
		expect(inbox.find(({ subject }) => subject !== 'not ours')?.seen).toBe(true);
	});
});

describe('a server that lacks capabilities', () => {
	const subjects = async (user: string, folder: string, query: object = { all: true }) =>
		await withImap(user, async (client) => {
			await client.mailboxOpen(folder);
			const uids = (await client.search(query, { uid: true })) || [];
			const found: string[] = [];
			for await (const { envelope } of uids.length === 0
				? []
				: client.fetch(uids, { envelope: true }, { uid: true }))
				found.push(envelope?.subject ?? '');

			return found.sort();
		});

	it.each([
		['MOVE', 'u02@alpha.test', ['MOVE'], []],
		['MOVE and UIDPLUS', 'u03@alpha.test', ['MOVE', 'UIDPLUS'], ['ours', 'thrown away']],
	])(
		'without %s: rescues our mail, and removes nothing of anybody else',
		async (_name, user, missing, marked) => {
			const token = `${user.slice(0, 3)}.token`;
			const ours = `X-Outreach-Warmup: ${token}\r\nSubject: ours\r\n\r\nhello`;
			for (const raw of [ours, 'Subject: thrown away\r\n\r\nbye', 'Subject: kept\r\n\r\nstay'])
				await sandbox.deliver({ to: user, raw });
			await withImap(user, async (client) => {
				await client.mailboxOpen('INBOX');
				await client.messageMove('1:*', 'Junk', { uid: true });
				await client.mailboxOpen('Junk');
				await client.messageFlagsAdd({ subject: 'thrown away' }, ['\\Deleted']);
			});
			const proxy = await imapWithout(sandbox.imap, missing);
			const inbox = await connectOwnInbox(
				readConnectionSettings('imap', {
					provider: 'custom',
					host: '127.0.0.1',
					port: proxy.port,
					security: 'none',
					user,
					password: sandbox.accounts.password,
				}),
			);
			const found = await inbox.find(token);
			await found?.treat(false);
			expect(await inbox.tidy('another.token')).toBe(false);
			await inbox.close();
			await proxy.stop();

			expect(found).toMatchObject({ placement: 'junk', token });
			expect(await subjects(user, 'INBOX')).toEqual(['ours']);
			expect(await subjects(user, 'Junk', { subject: 'kept' })).toEqual(['kept']);
			expect(await subjects(user, 'Junk', { subject: 'thrown' })).toEqual(['thrown away']);
			expect(await subjects(user, 'Junk', { deleted: true })).toEqual(
				marked.length > 0 ? marked : ['thrown away'],
			);
		},
	);

	it('puts away what it is asked to, into a folder of its own', async () => {
		const user = 'u04@alpha.test';
		const raw = 'X-Outreach-Warmup: put.away\r\nSubject: ours\r\n\r\nhello';
		await sandbox.deliver({ to: user, raw });
		await sandbox.deliver({ to: user, raw: 'Subject: kept\r\n\r\nstay' });
		const inbox = await connectOwnInbox(
			readConnectionSettings('imap', {
				provider: 'custom',
				host: sandbox.imap.host,
				port: sandbox.imap.tlsPort,
				security: 'tls',
				user,
				password: sandbox.accounts.password,
				caCertificate: sandbox.ca.pem,
			}),
		);
		const [first, second] = [await inbox.tidy('put.away'), await inbox.tidy('put.away')];
		await inbox.close();

		expect([first, second]).toEqual([true, false]);
		expect(await subjects(user, 'Warmup')).toEqual(['ours']);
		expect(await subjects(user, 'INBOX')).toEqual(['kept']);
	});
});

describe('the Test buttons against real servers', () => {
	const user = () => sandbox.accounts.addresses[0] ?? '';
	const press = async (data: object) => ({
		smtp: await smtpCredentialTest.smtpCredentialTest.call(
			{} as never,
			{ data: { ...data, port: sandbox.submission.port, host: sandbox.submission.host } } as never,
		),
		imap: await imapCredentialTest.imapCredentialTest.call(
			{} as never,
			{
				data: { ...data, port: sandbox.imap.tlsPort, host: sandbox.imap.host, security: 'tls' },
			} as never,
		),
	});

	it('signs in', async () => {
		const { smtp, imap } = await press({
			user: user(),
			password: sandbox.accounts.password,
			caCertificate: sandbox.ca.pem,
		});

		expect(smtp).toMatchObject({ status: 'OK' });
		expect(imap).toMatchObject({
			status: 'OK',
			message: expect.stringMatching(/INBOX holds \d+ messages/),
		});
	});

	it('names user and password', async () => {
		const { smtp, imap } = await press({
			user: user(),
			password: 'wrong',
			caCertificate: sandbox.ca.pem,
		});

		expect(smtp.message).toMatch(/"User" and "Password"/);
		expect(imap.message).toMatch(/"User" and "Password"/);
	});

	it('names the missing authority', async () => {
		const { smtp, imap } = await press({ user: user(), password: sandbox.accounts.password });

		expect(smtp.message).toMatch(/"CA Certificate \(PEM\)"/);
		expect(imap.message).toMatch(/"CA Certificate \(PEM\)"/);
	});
});
