import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseEntities, type MessageEntity } from './entities';
import { answerOf, failure, success, type ApiAnswer, type TelegramFault } from './faults';

/**
 * A stand-in for Telegram's Bot API that keeps what bots post.
 *
 *	const telegram = await startTelegram();
 *	// POST `${telegram.baseUrl}/bot${telegram.token}/sendMessage`
 *	telegram.fail({ kind: 'rate_limited', retryAfterSeconds: 1 });  // the next request only
 *	telegram.messages();
 */
export interface TelegramOptions {
	readonly token?: string;
	/** Chats that exist. Default 1001 (a person), -2002 (a group), '@alerts' (a channel). */
	readonly chats?: readonly (number | string)[];
	/** Chats whose person has blocked the bot: 403. Default 1403. */
	readonly blockedChats?: readonly (number | string)[];
}

export interface PostedMessage {
	readonly at: number;
	readonly messageId: number;
	readonly chatId: number | string;
	/** After entity parsing, what a reader sees; the caption of a document. */
	text: string;
	entities: readonly MessageEntity[];
	readonly parseMode: string | undefined;
	readonly silent: boolean;
	readonly threadId: number | undefined;
	readonly replyTo: number | undefined;
	readonly document: { readonly name: string; readonly content: Buffer } | undefined;
	/** Times of edits. */
	readonly editedAt: number[];
}

export interface ApiRequest {
	readonly at: number;
	readonly method: string;
	readonly fields: Readonly<Record<string, unknown>>;
	/** The HTTP status answered, 0 when the request got none. */
	status: number;
}

export interface Telegram {
	readonly baseUrl: string;
	readonly token: string;
	/** The chat of a person that exists. */
	readonly chatId: number;
	messages(): readonly PostedMessage[];
	/** Everything that was asked, also what was refused. */
	requests(): readonly ApiRequest[];
	/** Faults for the next requests, one each, in this order. */
	fail(...faults: readonly TelegramFault[]): void;
	addChat(id: number | string): void;
	block(id: number | string): void;
	forget(): void;
	stop(): Promise<void>;
}

/** UTF-16 code units after entity parsing (core.telegram.org/bots/api#sendmessage). */
const TEXT_LIMIT = 4_096;
const CAPTION_LIMIT = 1_024;

type Fields = Record<string, unknown>;

interface BotState {
	readonly token: string;
	readonly chats: Set<string>;
	readonly blocked: Set<string>;
	readonly faults: TelegramFault[];
	messages: PostedMessage[];
	requests: ApiRequest[];
	lastId: number;
}

export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
	const state: BotState = {
		token: options.token ?? '123456789:SANDBOX-token-of-the-stand-in-bot-00',
		chats: new Set((options.chats ?? [1001, -2002, '@alerts']).map(String)),
		blocked: new Set((options.blockedChats ?? [1403]).map(String)),
		faults: [],
		messages: [],
		requests: [],
		lastId: 0,
	};
	const server = createServer((request, response) => {
		serve(state, request, response).catch(() => response.destroy());
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		baseUrl: `http://127.0.0.1:${port}`,
		token: state.token,
		chatId: Number([...state.chats].find((id) => Number(id) > 0) ?? 1001),
		messages: () => state.messages,
		requests: () => state.requests,
		fail: (...faults) => void state.faults.push(...faults),
		addChat: (id) => void state.chats.add(String(id)),
		block: (id) => void state.blocked.add(String(id)),
		forget: () => {
			state.messages = [];
			state.requests = [];
			state.faults.length = 0;
		},
		stop: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

async function serve(
	state: BotState,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const url = new URL(request.url ?? '/', 'http://bot.invalid');
	const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
	const fields = { ...Object.fromEntries(url.searchParams), ...(await readFields(request)) };
	const record: ApiRequest = { at: Date.now(), method, fields, status: 0 };
	state.requests.push(record);
	const fault = state.faults.shift();
	if (fault?.kind === 'reset') {
		request.socket.resetAndDestroy();
		return;
	}
	if (fault?.kind === 'slow') await sleep(fault.delayMs, undefined, { ref: false });
	const faulty = fault && answerOf(fault);
	if (fault?.kind === 'timeout' && fault.delivered !== true) return;
	const answer = faulty ?? respond(state, { token, method, fields });
	if (fault?.kind === 'timeout') return;
	record.status = answer.status;
	response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
	response.end(answer.body);
}

/** JSON, form or multipart, like the real API. Files become { name, content }. */
async function readFields(request: IncomingMessage): Promise<Fields> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const body = Buffer.concat(chunks);
	const type = request.headers['content-type'] ?? '';
	if (body.length === 0) return {};
	if (type.includes('application/json')) return JSON.parse(body.toString()) as Fields;
	const form = await new Response(body, { headers: { 'content-type': type } }).formData();
	const fields: Fields = {};
	for (const [name, value] of form) {
		fields[name] =
			typeof value === 'string'
				? value
				: { name: value.name, content: Buffer.from(await value.arrayBuffer()) };
	}
	return fields;
}

function respond(
	state: BotState,
	call: { token: string; method: string; fields: Fields },
): ApiAnswer {
	if (!/^\d+:[\w-]{20,}$/.test(call.token)) return failure(404, 'Not Found');
	if (call.token !== state.token) return failure(401, 'Unauthorized');
	if (call.method === 'getMe') {
		return success({ id: 123456789, is_bot: true, first_name: 'Sandbox', username: 'sandbox_bot' });
	}
	const refused = refuseChat(state, call.fields.chat_id);
	if (refused !== undefined) return refused;
	switch (call.method) {
		case 'getChat':
			return success(chatOf(call.fields.chat_id));
		case 'sendMessage':
			return post(state, call.fields, undefined);
		case 'sendDocument':
			return sendDocument(state, call.fields);
		case 'editMessageText':
			return edit(state, call.fields);
		default:
			return failure(404, 'Not Found: method not found');
	}
}

function refuseChat(state: BotState, chat: unknown): ApiAnswer | undefined {
	if (chat === undefined || chat === '') return failure(400, 'Bad Request: chat_id is empty');
	if (state.blocked.has(String(chat))) {
		return failure(403, 'Forbidden: bot was blocked by the user');
	}
	return state.chats.has(String(chat)) ? undefined : failure(400, 'Bad Request: chat not found');
}

function chatOf(chat: unknown): Record<string, unknown> {
	const id = Number(chat);
	if (Number.isNaN(id)) return { id: -1003003, type: 'channel', title: String(chat) };
	if (id > 0) return { id, type: 'private', first_name: 'Sandbox' };
	return { id, type: String(chat).startsWith('-100') ? 'supergroup' : 'group', title: 'Sandbox' };
}

/** The text a message would show, or the refusal. */
function readText(
	fields: Fields,
	name: 'text' | 'caption',
): { text: string; entities: readonly MessageEntity[] } | ApiAnswer {
	const parsed = parseEntities(asText(fields[name]), asText(fields.parse_mode) || undefined);
	if (!parsed.ok) return failure(400, `Bad Request: ${parsed.description}`);
	if (name === 'text' && parsed.text === '') {
		return failure(400, 'Bad Request: message text is empty');
	}
	if (parsed.text.length > (name === 'text' ? TEXT_LIMIT : CAPTION_LIMIT)) {
		const what = name === 'text' ? 'message' : 'message caption';
		return failure(400, `Bad Request: ${what} is too long`);
	}
	return parsed;
}

const asText = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const asNumber = (value: unknown): number | undefined =>
	value === undefined || value === '' ? undefined : Number(value);

function post(state: BotState, fields: Fields, document: PostedMessage['document']): ApiAnswer {
	const content = readText(fields, document === undefined ? 'text' : 'caption');
	if ('status' in content) return content;
	const chat = asText(fields.chat_id);
	const message: PostedMessage = {
		at: Date.now(),
		messageId: ++state.lastId,
		chatId: Number.isNaN(Number(chat)) ? chat : Number(chat),
		text: content.text,
		entities: content.entities,
		parseMode: asText(fields.parse_mode) || undefined,
		silent: fields.disable_notification === true || fields.disable_notification === 'true',
		threadId: asNumber(fields.message_thread_id),
		replyTo: replyTarget(fields),
		document,
		editedAt: [],
	};
	state.messages.push(message);
	return success(shown(message));
}

/** `reply_parameters` is an object in JSON and a JSON text in forms; `reply_to_message_id` its old name. */
function replyTarget(fields: Fields): number | undefined {
	const given = fields.reply_parameters;
	const parameters: unknown = typeof given === 'string' ? JSON.parse(given) : given;
	const id = (parameters as { message_id?: unknown } | undefined)?.message_id;
	return asNumber(id ?? fields.reply_to_message_id);
}

function sendDocument(state: BotState, fields: Fields): ApiAnswer {
	const file = fields.document as PostedMessage['document'] | string;
	if (file === undefined || file === '') {
		return failure(400, 'Bad Request: there is no document in the request');
	}
	const document = typeof file === 'string' ? { name: file, content: Buffer.alloc(0) } : file;
	return post(state, fields, document);
}

function edit(state: BotState, fields: Fields): ApiAnswer {
	const message = state.messages.find(
		(posted) =>
			posted.messageId === Number(fields.message_id) &&
			String(posted.chatId) === String(fields.chat_id),
	);
	if (message === undefined) return failure(400, 'Bad Request: message to edit not found');
	const content = readText(fields, 'text');
	if ('status' in content) return content;
	if (content.text === message.text) {
		return failure(
			400,
			'Bad Request: message is not modified: specified new message content and reply markup are ' +
				'exactly the same as a current content and reply markup of the message',
		);
	}
	message.text = content.text;
	message.entities = content.entities;
	message.editedAt.push(Date.now());
	return success(shown(message));
}

const shown = (message: PostedMessage): Record<string, unknown> => ({
	message_id: message.messageId,
	date: Math.floor(message.at / 1000),
	chat: chatOf(message.chatId),
	...(message.document === undefined
		? { text: message.text }
		: { caption: message.text, document: { file_name: message.document.name } }),
	...(message.entities.length > 0 ? { entities: message.entities } : {}),
});
