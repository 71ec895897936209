import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFreshStore } from '../../../lib/adapters/store/open-store';
import type { ReplyTrigger as ReplyTriggerClass } from '../../../nodes/ReplyTrigger/ReplyTrigger.node';
import { createCertificates, type CertificateFiles } from '../../../sandbox/tls/certificates';
import { sampleAttempt } from '../../support/store-samples';
import { startGmailServer, type GmailServer } from '../../support/gmail-imap';
import { startTrigger, type RunningTrigger } from '../../support/node-harness';

const { ReplyTrigger } = createRequire(__filename)(
	'../../../nodes/ReplyTrigger/ReplyTrigger.node.ts',
) as { readonly ReplyTrigger: typeof ReplyTriggerClass };

// Gmail's ids are 64 bit: as a number the last digits would be others.
const THREAD = '1848218046123456789';
const MESSAGE = '1848218046999999999';
const OURS = '<a1@example.net>';

let folder: string;
let certificate: CertificateFiles;
let gmail: GmailServer;
let trigger: RunningTrigger | undefined;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'outreach-gmail-'));
	certificate = await createCertificates(folder, {
		hosts: ['imap.gmail.example'],
		addresses: ['127.0.0.1'],
	});
});
beforeEach(async () => (gmail = await startGmailServer(certificate)));
afterEach(async () => {
	await trigger?.close();
	await gmail.stop();
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function start(file: string): Promise<RunningTrigger> {
	trigger = await startTrigger(new ReplyTrigger(), {
		params: { outputs: 'single', firstRun: 'backfill', backfillDays: 7 },
		credentials: {
			outreachImapApi: {
				provider: 'custom',
				host: '127.0.0.1',
				port: gmail.port,
				security: 'tls',
				user: 'alex@example.net',
				password: 'app password',
				caCertificate: certificate.ca,
			},
			outreachStoreApi: { kind: 'sqlite', file },
		},
	});

	return trigger;
}

const mail = (headers: string, text: string): string =>
	`${headers.replaceAll('\n', '\r\n')}\r\n\r\n${text}\r\n`;

test('an answer without references is matched by the thread that Gmail put it into', async () => {
	const file = join(folder, 'thread.sqlite');
	const store = await openFreshStore({ kind: 'sqlite', file });
	await store.sends.insertAttempt(sampleAttempt('a1', { createdAt: Date.now() - 60_000 }));
	await store.close();
	gmail.add('[Gmail]/Sent Mail', {
		uid: 4,
		messageId: '1848218046000000001',
		threadId: THREAD,
		source: mail(`From: alex@example.net\nTo: jane@example.com\nMessage-ID: ${OURS}`, 'Hello'),
	});
	gmail.add('[Gmail]/Sent Mail', {
		uid: 5,
		messageId: '1848218046000000002',
		threadId: '1848218046123456790',
		source: mail('From: alex@example.net\nTo: mum@example.com', 'Hello'),
	});
	// From her private address, by a program that keeps no references.
	gmail.add('INBOX', {
		uid: 7,
		messageId: MESSAGE,
		threadId: THREAD,
		source: mail('From: jane@private.example\nSubject: yes', 'How much is it?'),
	});
	const running = await start(file);
	await running.waitForEmits(1);

	expect(running.emitted[0]?.[0]?.json).toMatchObject({
		matchedBy: 'provider_thread',
		matchConfidence: 0.95,
		attemptId: 'a1',
		threadId: THREAD,
		newText: 'How much is it?',
	});
	expect(gmail.commands).toContainEqual(expect.stringMatching(/^EXAMINE "\[Gmail\]\/Sent Mail"/));
	expect(gmail.commands).toContainEqual(`UID SEARCH X-GM-THRID ${THREAD}`);
	expect(gmail.commands.filter((command) => /BODY\[/i.test(command))).toEqual([]);
});

test('what Gmail shows in two folders is one message by its id, and "All Mail" is not read', async () => {
	const answer = {
		messageId: MESSAGE,
		threadId: THREAD,
		source: mail('From: jane@example.com\nSubject: hello', 'How much is it?'),
	};
	gmail.add('INBOX', { ...answer, uid: 7 });
	gmail.add('[Gmail]/Spam', { ...answer, uid: 2 });
	gmail.add('[Gmail]/All Mail', { ...answer, uid: 90 });
	gmail.add('[Gmail]/Spam', {
		uid: 3,
		messageId: '1848218046000000009',
		threadId: '1848218046000000009',
		source: mail('From: bob@example.com\nSubject: hi', 'Call me.'),
	});
	const running = await start(join(folder, 'labels.sqlite'));
	await running.waitForEmits(2);

	const read = running.emitted.map(([item]) => item?.json);
	expect(read.map((json) => [json?.from, json?.folder])).toEqual([
		['jane@example.com', 'INBOX'],
		['bob@example.com', '[Gmail]/Spam'],
	]);
	expect(String(read[0]?.acknowledgeKey)).toMatch(new RegExp(`provider:${MESSAGE}$`));
	expect(gmail.commands.filter((command) => command.includes('All Mail'))).toEqual([]);
});
