import { ImapFlow } from 'imapflow';

import { acknowledgeMessage } from '../../../lib/replies/acknowledge';
import { createReplyWorld, type ReplyWorld } from '../../support/reply-world';

let world: ReplyWorld;

beforeAll(async () => (world = await createReplyWorld()), 60_000);
afterEach(async () => await world.closeTriggers());
afterAll(async () => await world.stop());

test('"Seen" marks after success only, and the item says where the message lies', async () => {
	const address = world.nextAddress();
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	const trigger = await world.start(address, {
		params: { marking: 'seen' },
		onEmit: async () => {
			await held;
			return 'success' as const;
		},
	});
	await world.connected(address);
	await world.deliver(address, 'How much is it?');
	await trigger.waitForEmits(1);
	const before = await look(address);
	expect(before.flags).toEqual([[]]);
	expect(trigger.emitted[0]?.[0]?.json).toMatchObject({
		uid: 1,
		uidValidity: before.uidValidity,
	});
	release();
	await waitUntil(async () => (await look(address)).flags[0]?.includes('\\Seen') === true);
});

test('"Move" puts a finished message into the folder and deletes none', async () => {
	const address = world.nextAddress();
	await withMailbox(address, async (client) => await client.mailboxCreate('Done'));
	const trigger = await world.start(address, { params: { marking: 'move', moveFolder: 'Done' } });
	await world.connected(address);
	await world.deliver(address, 'How much is it?');
	await trigger.waitForEmits(1);
	await waitUntil(async () => (await look(address, 'Done')).flags.length === 1);
	expect((await look(address)).flags).toEqual([]);
});

test('poll mode reads what lay there before, once', async () => {
	const address = world.nextAddress();
	await world.deliver(address, 'How much is it?');
	const params = { mode: 'poll', pollInterval: 1, firstRun: 'backfill', backfillDays: 2 };
	const first = await world.start(address, { params });
	await first.waitForEmits(1);
	await waitUntil(async () => (await look(address)).flags[0]?.includes('$OutreachSeen') === true);
	await world.closeTriggers();

	const second = await world.start(address, { params });
	await world.deliver(address, 'And on Linux?');
	await world.closeTriggers();
	const third = await world.start(address, { params });
	const emitted = async (): Promise<number> => second.emitted.length + third.emitted.length;
	await waitUntil(async () => (await emitted()) === 1);
	expect([...second.emitted, ...third.emitted][0]?.[0]?.json.newText).toBe('And on Linux?');
});

test('an explicit acknowledgement finishes the message, nothing else does', async () => {
	const address = world.nextAddress();
	const trigger = await world.start(address, { params: { acknowledge: 'explicit' } });
	await world.connected(address);
	await world.deliver(address, 'How much is it?');
	await trigger.waitForEmits(1);
	expect((await look(address)).flags).toEqual([[]]);
	const key = String(trigger.emitted[0]?.[0]?.json.acknowledgeKey);
	await world.withStore(async (store) => await acknowledgeMessage(store.inbox, key));
	await waitUntil(async () => (await look(address)).flags[0]?.includes('$OutreachSeen') === true);
	expect(trigger.emitted).toHaveLength(1);
}, 30_000);

test('n8n #17719: a message that a person marks unread again is not delivered again', async () => {
	const address = world.nextAddress();
	const params = { marking: 'seen' };
	const first = await world.start(address, { params });
	await world.connected(address);
	await world.deliver(address, 'read me');
	await first.waitForEmits(1);
	await waitUntil(async () => (await look(address)).flags[0]?.includes('\\Seen') === true);
	await first.close();
	await withMailbox(address, async (client) => {
		const lock = await client.getMailboxLock('INBOX');
		await client.messageFlagsRemove('1:*', ['\\Seen']);
		lock.release();
	});
	const second = await world.start(address, { params });
	await world.deliver(address, 'and me');
	await second.waitForEmits(1);
	expect(second.emitted.map(([item]) => item?.json.newText)).toEqual(['and me']);
});

test.each([
	['keyword', '$OutreachSeen'],
	['seen', '\\Seen'],
])(
	'n8n #17719: with "Offer Again When Unmarked" whoever takes the mark "%s" away gets another run',
	async (marking, flag) => {
		const address = world.nextAddress();
		const trigger = await world.start(address, {
			params: { marking, options: { offerAgain: true } },
		});
		await world.connected(address);
		await world.deliver(address, 'read me');
		await trigger.waitForEmits(1);
		const isMarked = async (): Promise<boolean> => {
			const [flags = []] = (await look(address)).flags;

			return flags.includes(flag) && flags.includes('$OutreachTold');
		};
		await waitUntil(isMarked);
		await withMailbox(address, async (client) => {
			const lock = await client.getMailboxLock('INBOX');
			await client.messageFlagsRemove('1', [flag]);
			lock.release();
		});
		await world.deliver(address, 'and me');
		await trigger.waitForEmits(3);
		await waitUntil(isMarked);
		const texts = trigger.emitted.map(([item]) => item?.json.newText);
		expect(texts.filter((text) => text === 'read me')).toHaveLength(2);
		const ids = trigger.emitted
			.filter(([item]) => item?.json.newText === 'read me')
			.map(([item]) => item?.json.eventId);
		expect(new Set(ids).size).toBe(1);
		// Marked once more, it is quiet again.
		await world.deliver(address, 'and me, too');
		await trigger.waitForEmits(4);
		expect(trigger.emitted).toHaveLength(4);
	},
	30_000,
);

test('ALwrity: reading, classifying and acknowledging set no flag when "Marking" is None', async () => {
	const address = world.nextAddress();
	const trigger = await world.start(address, { params: { marking: 'none' } });
	await world.connected(address);
	await world.deliver(address, 'How much is it?');
	await trigger.waitForEmits(1);
	await world.closeTriggers();
	expect((await look(address)).flags).toEqual([[]]);
});

async function waitUntil(check: () => Promise<boolean>): Promise<void> {
	await world.sandbox.waitFor(check, {
		what: 'the message is marked',
		timeoutMs: 20_000,
		everyMs: 200,
	});
}

async function look(
	address: string,
	folder = 'INBOX',
): Promise<{ readonly uidValidity: string; readonly flags: readonly string[][] }> {
	return await withMailbox(address, async (client) => {
		const lock = await client.getMailboxLock(folder, { readOnly: true });
		try {
			const selected = client.mailbox;
			if (selected === false || selected.exists === 0) return { uidValidity: '', flags: [] };
			const found = await client.fetchAll('1:*', { flags: true });

			return {
				uidValidity: String(selected.uidValidity),
				flags: found.map(({ flags }) => [...(flags ?? [])].filter((flag) => flag !== '\\Recent')),
			};
		} finally {
			lock.release();
		}
	});
}

async function withMailbox<T>(address: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
	const { sandbox } = world;
	const client = new ImapFlow({
		host: sandbox.imap.host,
		port: sandbox.imap.tlsPort,
		secure: true,
		auth: { user: address, pass: sandbox.accounts.password },
		tls: { ca: sandbox.ca.pem },
		logger: false,
	});
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.logout();
	}
}
