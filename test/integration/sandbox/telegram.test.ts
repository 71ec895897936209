import { parseEntities } from '../../../sandbox/telegram/entities';
import { startTelegram, type Telegram } from '../../../sandbox/telegram/bot-api';

let telegram: Telegram;

beforeAll(async () => {
	telegram = await startTelegram();
});
beforeEach(() => telegram.forget());
afterAll(async () => await telegram.stop());

interface ApiResponse {
	readonly ok: boolean;
	readonly error_code?: number;
	readonly description?: string;
	readonly parameters?: Record<string, number>;
	readonly result?: Record<string, unknown>;
}

async function call(
	method: string,
	fields: Record<string, unknown> = {},
	token = telegram.token,
): Promise<ApiResponse> {
	const response = await fetch(`${telegram.baseUrl}/bot${token}/${method}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(fields),
	});
	return (await response.json()) as ApiResponse;
}

const send = async (text: string, parseMode?: string) =>
	await call('sendMessage', { chat_id: telegram.chatId, text, parse_mode: parseMode });

test('getMe and sendMessage work, the message is kept with its time', async () => {
	expect(await call('getMe')).toMatchObject({ ok: true, result: { is_bot: true } });
	const answer = await send('<b>Hot</b> reply &amp; more', 'HTML');
	expect(answer).toMatchObject({ ok: true, result: { text: 'Hot reply & more' } });
	expect(telegram.messages()).toMatchObject([
		{ chatId: telegram.chatId, text: 'Hot reply & more', entities: [{ type: 'bold', length: 3 }] },
	]);
	expect(telegram.messages()[0]?.at).toBeLessThanOrEqual(Date.now());
});

test('a wrong token gives 401, a malformed one 404', async () => {
	const other = '123456789:another-token-of-the-right-length';
	expect(await call('getMe', {}, other)).toMatchObject({ ok: false, error_code: 401 });
	expect(await call('getMe', {}, 'nonsense')).toMatchObject({ ok: false, error_code: 404 });
});

test('unknown and blocked chats are refused', async () => {
	expect(await call('sendMessage', { chat_id: 5, text: 'x' })).toMatchObject({
		error_code: 400,
		description: 'Bad Request: chat not found',
	});
	expect(await call('sendMessage', { chat_id: 1403, text: 'x' })).toMatchObject({
		error_code: 403,
	});
	expect(telegram.messages()).toEqual([]);
});

test('the limit is 4096 UTF-16 units after entity parsing', async () => {
	expect((await send('😀'.repeat(2048))).ok).toBe(true);
	expect((await send(`<i>${'a'.repeat(4096)}</i>`, 'HTML')).ok).toBe(true);
	expect(await send('a'.repeat(4097))).toMatchObject({
		error_code: 400,
		description: 'Bad Request: message is too long',
	});
	expect(await send(' \n ')).toMatchObject({ description: 'Bad Request: message text is empty' });
});

test.each([
	['HTML', '<b>open', 'Can\'t find end tag corresponding to start tag "b"'],
	['HTML', '<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
	['HTML', '<div>x</div>', 'Unsupported start tag "div" at byte offset 0'],
	['HTML', '1 < 2', 'Unclosed start tag at byte offset 2'],
	['MarkdownV2', 'Done.', "Character '.' is reserved and must be escaped with the preceding '\\'"],
	['MarkdownV2', '*bold', "Can't find end of Bold entity at byte offset 5"],
])('%s "%s" cannot be parsed', async (mode, text, reason) => {
	expect(await send(text, mode)).toMatchObject({
		error_code: 400,
		description: `Bad Request: can't parse entities: ${reason}`,
	});
});

test('MarkdownV2 markup becomes entities', () => {
	expect(parseEntities('*b* _i_ `a.b` [t](https://x.test/) \\.', 'MarkdownV2')).toMatchObject({
		ok: true,
		text: 'b i a.b t .',
		entities: [
			{ type: 'bold', offset: 0 },
			{ type: 'italic', offset: 2 },
			{ type: 'code', offset: 4, length: 3 },
			{ type: 'text_link', offset: 8, url: 'https://x.test/' },
		],
	});
});

test('a 429 carries retry_after in body and header, the next request passes', async () => {
	telegram.fail({ kind: 'rate_limited', retryAfterSeconds: 7 });
	const response = await fetch(`${telegram.baseUrl}/bot${telegram.token}/getMe`);
	expect(response.status).toBe(429);
	expect(response.headers.get('retry-after')).toBe('7');
	expect(await response.json()).toMatchObject({ parameters: { retry_after: 7 } });
	expect((await send('again')).ok).toBe(true);
});

test('scripted 502, reset, timeout after delivery and migration', async () => {
	telegram.fail({ kind: 'status', status: 502 }, { kind: 'reset' });
	const first = await fetch(`${telegram.baseUrl}/bot${telegram.token}/getMe`);
	expect(first.status).toBe(502);
	await expect(send('lost')).rejects.toThrow('fetch failed');
	telegram.fail({ kind: 'migrated', toChatId: -1007 });
	expect(await send('x')).toMatchObject({ parameters: { migrate_to_chat_id: -1007 } });
	telegram.fail({ kind: 'timeout', delivered: true });
	const url = `${telegram.baseUrl}/bot${telegram.token}/sendMessage`;
	const body = new URLSearchParams({ chat_id: String(telegram.chatId), text: 'maybe' });
	await expect(
		fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(200) }),
	).rejects.toThrow();
	expect(telegram.messages().map((message) => message.text)).toEqual(['maybe']);
});

test('editMessageText changes a message, and says when there is nothing to change', async () => {
	const id = (await send('one')).result?.message_id;
	const edit = async (text: string) =>
		await call('editMessageText', { chat_id: telegram.chatId, message_id: id, text });
	expect((await edit('two')).ok).toBe(true);
	expect((await edit('two')).description).toContain('message is not modified');
	expect(telegram.messages()[0]).toMatchObject({ text: 'two' });
});

test('sendDocument takes a multipart upload', async () => {
	const form = new FormData();
	form.set('chat_id', String(telegram.chatId));
	form.set('caption', 'the report');
	form.set('document', new Blob(['a,b\n']), 'report.csv');
	const url = `${telegram.baseUrl}/bot${telegram.token}/sendDocument`;
	expect((await fetch(url, { method: 'POST', body: form })).status).toBe(200);
	const [message] = telegram.messages();
	expect(message).toMatchObject({ text: 'the report', document: { name: 'report.csv' } });
	expect(message?.document?.content.toString()).toBe('a,b\n');
});
