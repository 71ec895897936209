import type { TokenBucketSpec } from '../store/rate-limits';

/**
 * Telegram's figures (core.telegram.org/bots/faq#broadcasting-to-users): 30 messages a second over
 * all, one a second in a chat, 20 a minute in a group. Size plus refill of each bucket stay below
 * them in every window, not only on average.
 */
export function bucketsFor(botId: string, chatId: string): readonly TokenBucketSpec[] {
	return [
		{ bucket: `telegram:bot:${botId}`, capacity: 4, refillPerSecond: 25 },
		{ bucket: chatBucket(botId, chatId), capacity: 1, refillPerSecond: 1 },
		...(isGroup(chatId)
			? [{ bucket: `telegram:group:${botId}:${chatId}`, capacity: 4, refillPerSecond: 16 / 60 }]
			: []),
	];
}

export function chatBucket(botId: string, chatId: string): string {
	return `telegram:chat:${botId}:${chatId}`;
}

/** Groups, supergroups and channels have negative ids or a public name. */
export function isGroup(chatId: string): boolean {
	return chatId.startsWith('-') || chatId.startsWith('@');
}
