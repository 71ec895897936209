import type { DeliveryPorts } from './deliver';

// Long enough that a loop over a thousand items stops hammering, short enough that a person who
// unblocks the bot is reached again soon.
const DISABLED_MS = 15 * 60_000;

const breakerOf = (botId: string, chatId: string): string => `telegram:chat:${botId}:${chatId}`;

/** The chat refused us moments ago; asking again would change nothing. */
export async function findDisabled(
	{ limits, bot, clock }: DeliveryPorts,
	chatId: string,
): Promise<
	{ readonly reason: string; readonly hint: string; readonly retryAt: number } | undefined
> {
	const state = await limits.getBreaker(breakerOf(bot.botId, chatId));
	if (state?.openUntil == null || state.openUntil <= clock.now()) return undefined;

	return {
		reason: state.reason ?? 'chat_disabled',
		hint: 'The chat refused the bot a few minutes ago. Unblock the bot or add it again; it is tried again after "retryAt".',
		retryAt: state.openUntil,
	};
}

export async function reportDisabled(
	{ limits, bot, clock }: DeliveryPorts,
	chatId: string,
	reason: string,
): Promise<void> {
	const now = clock.now();
	await limits.putBreaker({
		breaker: breakerOf(bot.botId, chatId),
		state: 'open',
		hard: true,
		recent: 'f',
		consecutive: 1,
		openedAt: now,
		openUntil: now + DISABLED_MS,
		openMs: DISABLED_MS,
		reason,
		updatedAt: now,
	});
}
