import { ImapFlow } from 'imapflow';

import { at, drop } from '../../../sandbox/faults/smtp-script';
import type { Sandbox } from '../../../sandbox/sandbox';
import { startSandbox } from '../../../sandbox/sandbox';
import { jsonOf } from '../../support/node-harness';
import type { SendWorld } from '../../support/send-world';
import { american, startSendWorld } from '../../support/send-world';

jest.setTimeout(60_000);

const ADDRESS = 'u01@alpha.test';
const RECIPIENT = 'u02@beta.test';
let sandbox: Sandbox;
let world: SendWorld;
beforeAll(async () => {
	sandbox = await startSandbox();
	const auth = { user: ADDRESS, password: sandbox.accounts.password };
	world = await startSendWorld({ script: at('body', drop()), auth });
});
afterAll(async () => {
	await world.stop();
	await sandbox.stop();
});

const addMailbox = async (smtp: { host: string; port: number; security: 'starttls' | 'none' }) =>
	await world.store.mailboxes.upsert({
		address: ADDRESS,
		fromName: 'Ada',
		smtp: { ...smtp, caCertificate: sandbox.ca.pem },
		imap: {
			host: sandbox.imap.host,
			port: sandbox.imap.tlsPort,
			security: 'tls',
			caCertificate: sandbox.ca.pem,
		},
		secrets: {
			smtpPassword: sandbox.accounts.password,
			imapPassword: sandbox.accounts.password,
		},
	});

const send = async (recipient: string, subject: string) =>
	await world.send([american(recipient)], {
		params: {
			mailboxSource: 'pool',
			subject,
			identity: { organisation: 'Example Ltd', postalAddress: '1 Street, Town' },
			options: { pacing: false, saveToSent: true },
		},
		credentials: {},
	});

const readSent = async () => (await sandbox.mailOf(ADDRESS, 'Sent')).map(({ raw }) => `${raw}`);

async function fileInSent(message: string): Promise<void> {
	const client = new ImapFlow({
		host: sandbox.imap.host,
		port: sandbox.imap.tlsPort,
		secure: true,
		tls: { ca: sandbox.ca.pem },
		auth: { user: ADDRESS, pass: sandbox.accounts.password },
		logger: false,
	});
	await client.connect();
	await client.append('Sent', message, ['\\Seen']);
	await client.logout();
}

describe('the Sent folder of a mailbox of the pool, on a real Dovecot', () => {
	it('holds what arrived at the recipient', async () => {
		const { host, port } = sandbox.submission;
		await addMailbox({ host, port, security: 'starttls' });
		const [sent] = jsonOf(await send(RECIPIENT, 'A copy'), 'Sent');
		const arrived = await sandbox.waitForMail(RECIPIENT, ({ raw }) => `${raw}`.includes('A copy'));

		const copies = await readSent();
		expect(copies).toHaveLength(1);
		expect(copies[0]).toContain(`Message-ID: ${String(sent?.messageId)}`);
		const bodyOf = (raw: string) =>
			raw.replaceAll('\r\n', '\n').split('\n\n').slice(1).join('\n\n');
		expect(bodyOf(copies[0] ?? '')).toBe(bodyOf(`${arrived.raw}`));
	});

	it('is the witness of a mail in doubt: found there it counts as sent, and is not sent again', async () => {
		const { host, port } = world.server;
		await addMailbox({ host, port, security: 'none' });
		const [doubtful] = jsonOf(await send('u03@beta.test', 'In doubt'), 'In Doubt');
		await fileInSent(
			`Message-ID: ${String(doubtful?.messageId)}\r\nSubject: In doubt\r\n\r\nHi\r\n`,
		);
		world.server.setScript(() => undefined);
		await send('u04@beta.test', 'The next one');

		await expect(world.store.sends.getAttempt(String(doubtful?.attemptId))).resolves.toMatchObject({
			state: 'sent',
			resolution: 'confirmed_sent',
		});
		await send('u03@beta.test', 'In doubt');
		const asked = world.server.commands().filter(({ line }) => line.includes('<u03@beta.test>'));
		expect(asked).toHaveLength(1);
	});
});
