import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

/** What n8n's request helper rejects with: the fields of an axios error that nodes look at. */
export class HttpRequestError extends Error {
	constructor(
		message: string,
		readonly code: string | undefined,
		readonly response?: {
			readonly status: number;
			readonly data: unknown;
			readonly headers: object;
		},
	) {
		super(message);
	}
}

/** `this.helpers.httpRequest` of n8n over fetch: JSON by default, non-2xx rejects. */
export async function httpRequest(options: IHttpRequestOptions): Promise<unknown> {
	const answer = await send(options);
	const raw = Buffer.from(await answer.arrayBuffer());
	const headers = Object.fromEntries(answer.headers);
	const body = decode(raw, options, headers['content-type'] ?? '');
	if (!answer.ok && !options.ignoreHttpStatusErrors) {
		throw new HttpRequestError(
			`Request failed with status code ${answer.status}`,
			answer.status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE',
			{ status: answer.status, data: body, headers },
		);
	}
	if (!options.returnFullResponse) return body;

	return { body, headers, statusCode: answer.status, statusMessage: answer.statusText };
}

async function send(options: IHttpRequestOptions): Promise<Response> {
	const url = new URL(options.url, options.baseURL);
	for (const [name, value] of Object.entries(options.qs ?? {}))
		url.searchParams.set(name, String(value));
	const { body, contentType } = encode(options.body);
	const signals = [
		...(options.timeout ? [AbortSignal.timeout(options.timeout)] : []),
		...(options.abortSignal ? [options.abortSignal as AbortSignal] : []),
	];
	try {
		return await fetch(url, {
			method: options.method ?? 'GET',
			headers: { ...contentType, ...(options.headers as Record<string, string>) },
			body,
			signal: signals.length > 0 ? AbortSignal.any(signals) : undefined,
			redirect: options.disableFollowRedirect ? 'manual' : 'follow',
		});
	} catch (error) {
		throw asRequestError(error, options.timeout);
	}
}

function asRequestError(error: unknown, timeout: number | undefined): Error {
	if (!(error instanceof Error)) return new HttpRequestError(String(error), undefined);
	if (error.name === 'TimeoutError') {
		return new HttpRequestError(`timeout of ${timeout}ms exceeded`, 'ECONNABORTED');
	}
	const cause = error.cause as { code?: string; message?: string } | undefined;
	return new HttpRequestError(cause?.message || error.message, cause?.code);
}

function encode(body: IHttpRequestOptions['body']): {
	body?: RequestInit['body'];
	contentType?: Record<string, string>;
} {
	if (body === undefined || body === null) return {};
	if (typeof body === 'string') return { body };
	if (body instanceof FormData || body instanceof URLSearchParams) return { body };
	if (Buffer.isBuffer(body)) return { body: new Uint8Array(body) };

	return {
		body: JSON.stringify(body as IDataObject),
		contentType: { 'content-type': 'application/json' },
	};
}

function decode(raw: Buffer, options: IHttpRequestOptions, contentType: string): unknown {
	if (options.encoding === 'arraybuffer') return raw;
	const text = raw.toString('utf8');
	if (!options.json && !contentType.includes('json')) return text;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
