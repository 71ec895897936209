import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFreshStore } from '../../../lib/adapters/store/open-store';
import { ReplyTrigger } from '../../../nodes/ReplyTrigger/ReplyTrigger.node';
import { startSandbox, type Sandbox } from '../../../sandbox/sandbox';
import { startTrigger, type RunningTrigger, type TriggerRun } from '../../support/node-harness';

let sandbox: Sandbox;
let folder: string;
const opened: RunningTrigger[] = [];

beforeAll(async () => {
	sandbox = await startSandbox();
	folder = await mkdtemp(join(tmpdir(), 'reply-trigger-'));
}, 60_000);

afterEach(async () => {
	await Promise.all(opened.splice(0).map(async (trigger) => await trigger.close()));
});

afterAll(async () => {
	await sandbox.stop();
	await rm(folder, { recursive: true, force: true });
});

let box = 0;
const nextAddress = (): string => sandbox.accounts.addresses[(box += 1)] ?? '';

function credentials(user: string, storeFile = 'outreach.sqlite') {
	return {
		outreachImapApi: {
			provider: 'custom',
			host: sandbox.imap.host,
			port: sandbox.imap.tlsPort,
			security: 'tls',
			user,
			password: sandbox.accounts.password,
			caCertificate: sandbox.ca.pem,
		},
		outreachStoreApi: { kind: 'sqlite', file: join(folder, storeFile) },
	};
}

async function start(user: string, run: TriggerRun = {}): Promise<RunningTrigger> {
	const trigger = await startTrigger(new ReplyTrigger(), {
		credentials: credentials(user),
		...run,
		params: { options: { retryDelaySeconds: 1 }, ...run.params },
	});
	opened.push(trigger);

	return trigger;
}

/** The cursor exists, so mail that comes now is new mail. */
async function connected(user: string): Promise<void> {
	await sandbox.waitFor(
		async () => {
			const store = await openFreshStore({ kind: 'sqlite', file: join(folder, 'outreach.sqlite') });
			try {
				return (await store.connections.list()).some(({ account, state }) => account === user && state === 'connected');
			} finally {
				await store.close();
			}
		},
		{ what: 'the trigger connects', timeoutMs: 15_000 },
	);
}

function answer(to: string, text: string, headers = ''): { to: string; from: string; raw: string } {
	const id = Math.floor(performance.now() * 1000);
	return {
		to,
		from: 'lead@example.com',
		raw: `From: Lead <lead@example.com>\r\nTo: <${to}>\r\nSubject: Re: your mail\r\nMessage-ID: <${id}@example.com>\r\nDate: Mon, 05 Oct 2026 10:00:00 +0000\r\n${headers}\r\n${text}\r\n`,
	};
}

test('S1-13: mail that arrives during IDLE starts a run, and is marked only by keyword', async () => {
	const address = nextAddress();
	const trigger = await start(address);
	await connected(address);
	await sandbox.deliver(answer(address, 'Thanks, but we are not interested.'));
	await trigger.waitForEmits(1);

	const [item] = trigger.outputs().Replies ?? [];
	expect(item?.json).toMatchObject({ eventType: 'reply', class: 'not_interested', classCompat: 'not_interested', matched: false, folder: 'INBOX', from: 'lead@example.com' });
	await sandbox.waitFor(async () => (await sandbox.mailOf(address)).length === 1, { what: 'the mail stays', timeoutMs: 5_000 });
});

test('a failed run is delivered again, a succeeded one never', async () => {
	const address = nextAddress();
	let runs = 0;
	const trigger = await start(address, { onEmit: () => ((runs += 1) === 1 ? 'error' : 'success') });
	await connected(address);
	await sandbox.deliver(answer(address, 'Sounds great, tell me more'));
	await trigger.waitForEmits(2);

	expect(trigger.emitted.map(([item]) => item?.json.attempt)).toEqual([1, 2]);
	await sandbox.deliver(answer(address, 'Please remove me from your list'));
	await trigger.waitForEmits(3);
	expect(trigger.emitted[2]?.[0]?.json.class).toBe('unsubscribe');
});
