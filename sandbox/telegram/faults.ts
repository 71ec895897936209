/** What Telegram's servers, or the way to them, do now and then. */
export type TelegramFault =
	| { readonly kind: 'rate_limited'; readonly retryAfterSeconds: number; readonly header?: boolean }
	| { readonly kind: 'status'; readonly status: number; readonly body?: string }
	/** RST instead of an answer, before the message counts as received. */
	| { readonly kind: 'reset' }
	/** No answer at all; `delivered` decides whether the message was posted nevertheless. */
	| { readonly kind: 'timeout'; readonly delivered?: boolean }
	/** The answer comes late. */
	| { readonly kind: 'slow'; readonly delayMs: number }
	| { readonly kind: 'migrated'; readonly toChatId: number };

export interface ApiAnswer {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body: string;
}

export const success = (result: unknown): ApiAnswer => ({
	status: 200,
	body: JSON.stringify({ ok: true, result }),
});

export function failure(
	status: number,
	description: string,
	parameters?: Readonly<Record<string, number>>,
): ApiAnswer {
	const retryAfter = parameters?.retry_after;
	return {
		status,
		body: JSON.stringify({
			ok: false,
			error_code: status,
			description,
			...(parameters === undefined ? {} : { parameters }),
		}),
		...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
	};
}

/** The answer of a fault, or undefined when none is sent. */
export function answerOf(fault: TelegramFault): ApiAnswer | undefined {
	switch (fault.kind) {
		case 'rate_limited': {
			const seconds = fault.retryAfterSeconds;
			const answer = failure(429, `Too Many Requests: retry after ${seconds}`, {
				retry_after: seconds,
			});
			return fault.header === false ? { ...answer, headers: {} } : answer;
		}
		case 'status':
			// A proxy in front of the API speaks HTML, not JSON.
			return { status: fault.status, body: fault.body ?? `<html>${fault.status}</html>` };
		case 'migrated':
			return failure(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
				migrate_to_chat_id: fault.toChatId,
			});
		default:
			return undefined;
	}
}
