import { ConfigurationError } from '../mail/errors';

export interface Refusal {
	readonly status: number;
	readonly description: string;
}

/** What the chat did; nothing is wrong with the workflow. */
export interface ChatRefusal {
	readonly reason:
		'blocked_by_user' | 'removed_from_chat' | 'user_gone' | 'not_allowed' | 'http_refused';
	readonly hint: string;
	/** Trying again soon would only annoy Telegram. */
	readonly disablesChat: boolean;
}

const FORBIDDEN: ReadonlyArray<readonly [RegExp, ChatRefusal['reason'], string]> = [
	[
		/blocked by the user/i,
		'blocked_by_user',
		'Ask the person to unblock the bot, or send to another chat.',
	],
	[/kicked|not a member/i, 'removed_from_chat', 'Add the bot to the group or channel again.'],
	[/deactivated/i, 'user_gone', 'The account no longer exists; choose another chat.'],
	[
		/initiate conversation|can't initiate/i,
		'not_allowed',
		'The person has to open the bot and press "Start" first.',
	],
];

export function isParseRefusal({ status, description }: Refusal): boolean {
	return (
		status === 400 &&
		/parse entities|unsupported start tag|can't find end|unclosed/i.test(description)
	);
}

/**
 * What to tell the user about a refusal.
 * @throws ConfigurationError for what the workflow or the credential has to change
 */
export function explainRefusal(chatId: string, { status, description }: Refusal): ChatRefusal {
	if (status === 401 || status === 404) {
		throw new ConfigurationError(
			'Telegram could not accept the message because it does not know the bot token',
			'Copy the token from @BotFather into "Bot Token"; after "revoke" the old one stops working',
		);
	}
	if (status === 403) return forbidden(description);
	if (status === 413) {
		throw new ConfigurationError(
			'Telegram could not accept the file because it is too large',
			'Bots may upload 50 MB (photos 10 MB); use a Bot API server of your own for more',
		);
	}
	if (status === 400) throw badRequest(chatId, description);

	return {
		reason: 'http_refused',
		hint: `The server answered with status ${status}; check "Base URL" in the credential.`,
		disablesChat: false,
	};
}

function forbidden(description: string): ChatRefusal {
	const [, reason, hint] = FORBIDDEN.find(([pattern]) => pattern.test(description)) ?? [
		undefined,
		'not_allowed' as const,
		'Give the bot the right to post in this chat.',
	];

	return { reason, hint, disablesChat: reason !== 'not_allowed' };
}

function badRequest(chatId: string, description: string): ConfigurationError {
	if (/chat not found|chat_id is empty|PEER_ID_INVALID/i.test(description)) {
		return new ConfigurationError(
			`Telegram could not deliver the message because it does not know the chat "${chatId}"`,
			'Check "Chat ID": the person must have pressed "Start", the bot must be in the group, and ids of groups are negative',
		);
	}
	if (/thread not found|TOPIC/i.test(description)) {
		return new ConfigurationError(
			`Telegram could not deliver the message because the chat "${chatId}" has no such topic`,
			'Check "Topic ID", or leave it empty for the general topic',
		);
	}

	return new ConfigurationError(
		'Telegram could not deliver the message because it refused the request',
		`It said: "${description.slice(0, 200)}"`,
	);
}
