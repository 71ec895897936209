import type { CheckOutcome } from '../credential-check/explain-failure';
import { requireBaseUrl, requireToken } from './bot-api';

/** The options of the request function that n8n hands to credential tests. */
export interface LegacyRequest {
	readonly uri: string;
	readonly method: 'GET';
	readonly json: true;
	readonly simple: false;
	readonly resolveWithFullResponse: true;
	readonly timeout: number;
}

interface LegacyResponse {
	readonly statusCode?: number;
	readonly body?: { readonly ok?: boolean; readonly result?: { readonly username?: string } };
}

const TIMEOUT_MS = 15_000;

/**
 * Asks Telegram who the bot is.
 * @throws ConfigurationError
 */
export async function checkTelegram(
	fields: Readonly<Record<string, unknown>>,
	request: (options: LegacyRequest) => Promise<unknown>,
): Promise<CheckOutcome> {
	const token = requireToken(fields.botToken);
	const baseUrl = requireBaseUrl(fields.baseUrl);

	try {
		const { statusCode, body } = (await request({
			uri: `${baseUrl}/bot${token}/getMe`,
			method: 'GET',
			json: true,
			simple: false,
			resolveWithFullResponse: true,
			timeout: TIMEOUT_MS,
		})) as LegacyResponse;

		return judge(statusCode ?? 0, body);
	} catch {
		return {
			ok: false,
			message: `"Base URL" could not be reached. Check the address, the network and any proxy in between.`,
		};
	}
}

function judge(status: number, body: LegacyResponse['body']): CheckOutcome {
	if (status === 200 && body?.ok === true) {
		return { ok: true, message: `Connected as @${body.result?.username ?? 'unnamed bot'}` };
	}
	if (status === 401 || status === 404) {
		return {
			ok: false,
			message: 'Telegram does not know this "Bot Token". Copy it again from @BotFather.',
		};
	}

	return {
		ok: false,
		message: `"Base URL" answered with status ${status} instead of Telegram's answer. Check the address.`,
	};
}
