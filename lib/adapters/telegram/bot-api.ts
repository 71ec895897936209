import { createHash } from 'node:crypto';

import { ConfigurationError } from '../../mail/errors';
import type { BotAnswer, BotApi, BotRequest } from '../../notification/ports';
import { encodeMultipart } from './multipart';

/** The part of n8n's request options that is used here. */
export interface HttpRequestOptions {
	readonly method: 'POST';
	readonly url: string;
	readonly headers: Record<string, string>;
	readonly body: string | Buffer;
	readonly timeout: number;
	readonly ignoreHttpStatusErrors: true;
	readonly returnFullResponse: true;
}

/** n8n's `helpers.httpRequest`, so that proxy settings and limits of n8n apply. */
export type HttpRequest = (options: HttpRequestOptions) => Promise<unknown>;

export interface BotSettings {
	readonly token: string;
	readonly baseUrl: string;
	readonly timeoutMs: number;
}

const TOKEN = /^(\d{3,}):[\w-]{10,}$/;

/**
 * Bot API over HTTP. The token is part of every URL, so nothing of a request may reach an error.
 * @throws ConfigurationError
 */
export function createBotApi(request: HttpRequest, settings: BotSettings): BotApi {
	const token = requireToken(settings.token);
	const baseUrl = requireBaseUrl(settings.baseUrl);

	return {
		// Shared limits need a name for the bot that is the same in all processes and tells nothing.
		botId: createHash('sha256').update(token).digest('hex').slice(0, 16),
		request: async (call) => {
			try {
				return readResponse(
					await request({
						method: 'POST',
						url: `${baseUrl}/bot${token}/${call.method}`,
						...encode(call),
						timeout: settings.timeoutMs,
						ignoreHttpStatusErrors: true,
						returnFullResponse: true,
					}),
					token,
				);
			} catch (error) {
				return readFailure(error, token);
			}
		},
	};
}

/** @throws ConfigurationError */
export function requireToken(value: unknown): string {
	const token = typeof value === 'string' ? value.trim() : '';
	if (TOKEN.test(token)) return token;

	throw new ConfigurationError(
		token === ''
			? 'The Telegram credential has no "Bot Token"'
			: 'The "Bot Token" is no token of a Telegram bot',
		'Copy the whole token from @BotFather: digits, a colon, then letters and digits',
	);
}

/** @throws ConfigurationError */
export function requireBaseUrl(value: unknown): string {
	const text =
		typeof value === 'string' && value.trim() !== '' ? value.trim() : 'https://api.telegram.org';
	if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
		return text.replace(/\/+$/, '');

	throw new ConfigurationError(
		'The "Base URL" of the Telegram credential is not a web address',
		'Use https://api.telegram.org, or the address of your own Bot API server',
	);
}

function encode(call: BotRequest): Pick<HttpRequestOptions, 'headers' | 'body'> {
	const parameters = { chat_id: call.chatId, ...call.parameters };
	if (call.file) return encodeMultipart(parameters, call.file);

	return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(parameters) };
}

interface FullResponse {
	readonly statusCode?: number;
	readonly status?: number;
	readonly headers?: Readonly<Record<string, unknown>>;
	readonly body?: unknown;
	readonly data?: unknown;
}

interface ApiBody {
	readonly ok?: boolean;
	readonly description?: string;
	readonly result?: { readonly message_id?: number };
	readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

export function readResponse(response: unknown, token: string): BotAnswer {
	const { code, headers, answer } = unwrap(response);
	const isSuccess = code >= 200 && code < 300;
	if (isSuccess && answer.ok === true) return { kind: 'ok', messageId: answer.result?.message_id };
	const { description = '', parameters = {} } = answer;
	const migrated = parameters.migrate_to_chat_id;

	return {
		kind: 'refused',
		// A 200 that is not Telegram's JSON comes from something in between, like a gateway's failure.
		status: isSuccess ? 502 : code,
		description: description.replaceAll(token, '<redacted>').slice(0, 300),
		...retryAfter(parameters.retry_after ?? headers['retry-after']),
		...(migrated === undefined ? {} : { migrateToChatId: String(migrated) }),
	};
}

function unwrap(response: unknown) {
	const { statusCode, status, headers = {}, body, data } = (response ?? {}) as FullResponse;

	return { code: statusCode ?? status ?? 0, headers, answer: parseBody(body ?? data) ?? {} };
}

/** The JSON field goes before the header, which gateways set as well (ledger S2-16). */
function retryAfter(named: unknown): { readonly retryAfterSeconds?: number } {
	const seconds = Number(named ?? Number.NaN);

	return Number.isFinite(seconds) && seconds >= 0 ? { retryAfterSeconds: seconds } : {};
}

function parseBody(body: unknown): ApiBody | undefined {
	if (typeof body === 'object' && body !== null && !Buffer.isBuffer(body)) return body as ApiBody;
	try {
		const parsed: unknown = JSON.parse(String(body));

		return typeof parsed === 'object' && parsed !== null ? (parsed as ApiBody) : undefined;
	} catch {
		return undefined;
	}
}

/** Codes that say the request never left this machine; after any other it may have arrived. */
const NOT_CONNECTED =
	/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|SELF_SIGNED|UNABLE_TO|ALTNAME/;

export function readFailure(error: unknown, token: string): BotAnswer {
	const failure = (error ?? {}) as { code?: unknown; message?: unknown; response?: unknown };
	if (typeof failure.response === 'object' && failure.response !== null) {
		return readResponse(failure.response, token);
	}
	const said = `${String(failure.code ?? '')} ${String(failure.message ?? '')}`;
	if (NOT_CONNECTED.test(said)) return { kind: 'no_answer', reason: 'not_connected' };
	const isTimeout = /ECONNABORTED|ETIMEDOUT|timeout|timed out/i.test(said);

	return { kind: 'no_answer', reason: isTimeout ? 'timeout' : 'reset' };
}
