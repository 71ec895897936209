import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { TelegramNotify } from '../../../../nodes/TelegramNotify/TelegramNotify.node';
import type { Telegram } from '../../../../sandbox/telegram/bot-api';
import { startTelegram } from '../../../../sandbox/telegram/bot-api';
import type { NodeRun } from '../../../support/node-harness';
import { jsonOf, runNode } from '../../../support/node-harness';

let folder: string;
let telegram: Telegram;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'telegram-notify-'));
});
beforeEach(async () => {
	telegram = await startTelegram({ chats: [1001, 1002, 1003, 1004, -2002] });
});
afterEach(async () => await telegram.stop());
afterAll(async () => await rm(folder, { recursive: true, force: true }));

let run = 0;
async function notify(params: NonNullable<NodeRun['params']>, more: Partial<NodeRun> = {}) {
	run += 1;
	const outputs = await runNode(new TelegramNotify(), {
		params,
		credentials: {
			outreachTelegramApi: {
				botToken: telegram.token,
				baseUrl: telegram.baseUrl,
				defaultChatId: '1001',
			},
			outreachStoreApi: { kind: 'sqlite', file: join(folder, `${run}.sqlite`) },
		},
		...more,
	});

	return jsonOf(outputs);
}

describe('Telegram Notify', () => {
	it('sends HTML to the default chat and says so in flat keys', async () => {
		const [item] = await notify({ text: '<b>Campaign</b> done' });

		expect(item).toMatchObject({
			ok: true,
			state: 'sent',
			chatId: '1001',
			messageIds: [1],
			parts: 1,
			attempts: 1,
			maybeDuplicate: false,
			parseFallback: false,
		});
		expect(telegram.messages()).toMatchObject([
			{ text: 'Campaign done', entities: [{ type: 'bold' }], parseMode: 'HTML' },
		]);
	});

	it('S2-22: sends again as plain text what Telegram cannot parse', async () => {
		const [item] = await notify({ text: '<b>open & 1 < 2' });

		expect(item).toMatchObject({ ok: true, parseFallback: true });
		expect(telegram.messages()[0]?.text).toBe('open & 1 < 2');
	});

	it('splits a long text into messages that keep their order', async () => {
		const [item] = await notify({ text: `<b>${'word '.repeat(1200)}</b>` });

		expect(item).toMatchObject({ ok: true, parts: 2, messageIds: [1, 2] });
		expect(telegram.messages().map(({ text }) => text.slice(-5))).toEqual(['(1/2)', '(2/2)']);
	});

	it('sends 100,000 characters as a text file', async () => {
		const [item] = await notify({ text: `Report\n${'word '.repeat(20_000)}` });

		expect(item).toMatchObject({ ok: true, sentAsDocument: true, parts: 1 });
		const { document } = telegram.messages()[0] ?? {};
		expect(document?.name).toBe('report.txt');
		expect(document?.content.length).toBe(7 + 100_000);
	});

	it('S2-20: makes one message of many items, paired with all', async () => {
		const outputs = await runNode(new TelegramNotify(), {
			params: {
				operation: 'digest',
				digestTitle: 'Today',
				text: '={{ $json.name }}',
				options: { escapeText: true },
			},
			items: [{ name: 'A & B' }, { name: 'C' }, { name: '' }],
			credentials: {
				outreachTelegramApi: {
					botToken: telegram.token,
					baseUrl: telegram.baseUrl,
					defaultChatId: '1001',
				},
				outreachStoreApi: { kind: 'sqlite', file: join(folder, 'digest.sqlite') },
			},
		});

		expect(outputs.main).toHaveLength(1);
		expect(outputs.main?.[0]).toMatchObject({
			json: { ok: true, items: 3 },
			pairedItem: [{ item: 0 }, { item: 1 }, { item: 2 }],
		});
		expect(telegram.messages()[0]?.text).toBe('Today\n• A & B\n• C');
	});

	it('S2-94: sends a document again after a reset', async () => {
		telegram.fail({ kind: 'reset' });
		const [item] = await notify(
			{ operation: 'sendDocument', text: 'The <b>list</b>' },
			{
				items: [
					{
						json: {},
						binary: {
							data: {
								data: Buffer.from('a,b').toString('base64'),
								fileName: 'li"st.csv',
								mimeType: 'text/csv',
							},
						},
					},
				],
			},
		);

		expect(item).toMatchObject({ ok: true, attempts: 2 });
		expect(telegram.messages()).toMatchObject([{ text: 'The list' }]);
		expect(telegram.messages()[0]?.document?.content.toString()).toBe('a,b');
	});

	it('edits the status message in place', async () => {
		const credentialFile = run + 1;
		const params = (text: string) => ({ operation: 'editStatus', statusKey: 'import', text });
		await notify(params('10 of 40'));
		run = credentialFile - 1; // the same store again
		const [second] = await notify(params('20 of 40'));
		run = credentialFile - 1;
		const [third] = await notify(params('20 of 40'));

		expect(second).toMatchObject({ ok: true, edited: true, messageIds: [1] });
		expect(third).toMatchObject({ ok: true, edited: true });
		expect(telegram.messages()).toMatchObject([{ text: '20 of 40' }]);
	});

	it('S2-40: tells the same key once, and its recovery', async () => {
		const items = [{ s: 'firing' }, { s: 'firing' }, { s: 'recovered' }, { s: 'recovered' }];
		const result = await notify(
			{
				chatId: '={{ 1001 + $itemIndex }}',
				text: 'mx1 is listed',
				options: { dedupeKey: 'mx1', severity: 'warning', alertState: '={{ $json.s }}' },
			},
			{ items },
		);

		expect(result.map(({ state, ok }) => [state, ok])).toEqual([
			['sent', true],
			['suppressed_by_cooldown', true],
			['sent', true],
			['suppressed_by_cooldown', true],
		]);
		expect(telegram.messages().map(({ text }) => text)).toEqual([
			'⚠️ mx1 is listed',
			'✅ Recovered\nmx1 is listed',
		]);
	});

	it('tells once although two executions see it at the same moment', async () => {
		const credentials = {
			outreachTelegramApi: {
				botToken: telegram.token,
				baseUrl: telegram.baseUrl,
				defaultChatId: '1001',
			},
			outreachStoreApi: { kind: 'sqlite', file: join(folder, 'race.sqlite') },
		};
		const params = { text: 'x', options: { dedupeKey: 'race' } };
		const runs = await Promise.all(
			Array.from({ length: 5 }, async () =>
				jsonOf(await runNode(new TelegramNotify(), { params, credentials })),
			),
		);

		expect(runs.flat().filter(({ state }) => state === 'sent')).toHaveLength(1);
		expect(telegram.messages()).toHaveLength(1);
	});

	it('is silent in quiet hours unless it is critical', async () => {
		const options = { quietHours: '00:00-24:00', severity: '={{ $json.s }}' };
		await notify(
			{ chatId: '={{ 1001 + $itemIndex }}', text: 'x', options },
			{ items: [{ s: 'warning' }, { s: 'critical' }] },
		);

		expect(telegram.messages().map(({ silent }) => silent)).toEqual([true, false]);
	});

	it('replies, in a topic', async () => {
		await notify({ chatId: '-2002', text: 'x', options: { topicId: 5, replyTo: 77 } });

		expect(telegram.messages()).toMatchObject([{ threadId: 5, replyTo: 77 }]);
	});

	it('reports a chat that blocked the bot and leaves it alone for a while', async () => {
		telegram.block(1001);
		const [first, second] = await notify({ text: 'x' }, { items: [{}, {}] });

		expect(first).toMatchObject({ ok: false, state: 'failed', reason: 'blocked_by_user' });
		expect(second).toMatchObject({ ok: false, state: 'failed', attempts: 0 });
		expect(telegram.requests()).toHaveLength(1);
	});

	it('defers when the flood limit outlasts its patience', async () => {
		telegram.fail({ kind: 'rate_limited', retryAfterSeconds: 600 });
		const [item] = await notify({ text: 'x' });

		expect(item).toMatchObject({ ok: false, state: 'deferred', reason: 'rate_limited' });
		expect(Date.parse(String(item?.retryAt))).toBeGreaterThan(0);
	});

	it.each([
		['unknown chat', '424242', 'x', '', /chat "424242"/],
		['no chat id', 'my friend', 'x', '', /"Chat ID"/],
		['empty text', '1001', ' ', '', /"Text" is empty/],
		['bad quiet hours', '1001', 'x', 'night', /"Quiet Hours"/],
	])('%s: one clear error, the other items go on', async (_case, chat, text, quiet, message) => {
		const [bad, good] = await notify(
			{
				chatId: '={{ $json.chat }}',
				text: '={{ $json.text }}',
				options: { quietHours: '={{ $json.quiet }}' },
			},
			{
				items: [
					{ chat, text, quiet },
					{ chat: '1002', text: 'fine', quiet: '' },
				],
				continueOnFail: true,
			},
		);

		expect(bad?.error).toMatch(message);
		expect(good).toMatchObject({ ok: true });
	});

	it('S1-24: shows no token when the credential is wrong', async () => {
		const botToken = '123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
		const outcome = runNode(new TelegramNotify(), {
			params: { text: 'x' },
			credentials: {
				outreachTelegramApi: { botToken, baseUrl: telegram.baseUrl, defaultChatId: '1001' },
				outreachStoreApi: { kind: 'sqlite', file: join(folder, 'token.sqlite') },
			},
		});

		await expect(outcome).rejects.toThrow(/does not know the bot token/);
		await expect(outcome).rejects.not.toThrow(/AAAA/);
	});

	it('goes on without the store, for the store may be what the alert is about', async () => {
		const outputs = await runNode(new TelegramNotify(), {
			params: { text: 'the store is down' },
			credentials: {
				outreachTelegramApi: {
					botToken: telegram.token,
					baseUrl: telegram.baseUrl,
					defaultChatId: '1001',
				},
				outreachStoreApi: { kind: 'sqlite', file: '/dev/null/no.sqlite' },
			},
		});

		expect(jsonOf(outputs)[0]).toMatchObject({ ok: true, storeUnavailable: true });
	});
});
