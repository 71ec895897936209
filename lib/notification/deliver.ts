import type { Clock } from '../clock';
import type { SecureRandom } from '../random';
import type { RateLimits } from '../store/rate-limits';
import { bucketsFor, chatBucket } from './chat-limits';
import type { BotAnswer, BotApi, BotRequest, Pause } from './ports';

export interface DeliveryPorts {
	readonly bot: BotApi;
	readonly limits: RateLimits;
	readonly clock: Clock;
	readonly pause: Pause;
	readonly random: SecureRandom;
}

export interface Patience {
	/** Tries after the first one; waiting because of a 429 or our own limits uses up none. */
	readonly maxRetries: number;
	readonly maxWaitMs: number;
}

export type DeliveryOutcome =
	| { readonly kind: 'sent'; readonly messageId: number | undefined }
	| { readonly kind: 'deferred'; readonly retryAt: number }
	| { readonly kind: 'refused'; readonly status: number; readonly description: string }
	| { readonly kind: 'gave_up'; readonly reason: string };

export interface Delivery {
	readonly outcome: DeliveryOutcome;
	readonly attempts: number;
	/** A try may have arrived although its answer did not; a later one arrived as well. */
	readonly maybeDuplicate: boolean;
	readonly waitedMs: number;
	/** The chat's new id when the group became a supergroup on the way. */
	readonly chatId: string;
}

interface Progress {
	attempts: number;
	waitedMs: number;
	mayHaveArrived: boolean;
	chatId: string;
	migrations: number;
}

type Next = { readonly kind: 'again' } | DeliveryOutcome;

// Ledger S2-15: 2, 4, 8 s ...
const FIRST_BACKOFF_MS = 2000;
const MAX_BACKOFF_MS = 60_000;
// A group migrates once; more would be a loop.
const MAX_MIGRATIONS = 2;
// Failures of the gateway in front of Telegram, not its opinion about the message.
const RETRIED_STATUS: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/** One request, tried until it is delivered, refused, or patience ends. */
export async function deliver(
	ports: DeliveryPorts,
	request: BotRequest,
	patience: Patience,
): Promise<Delivery> {
	const progress: Progress = {
		attempts: 0,
		waitedMs: 0,
		mayHaveArrived: false,
		chatId: request.chatId,
		migrations: 0,
	};

	for (;;) {
		const next = await tryOnce(ports, { request, patience, progress });
		if (next.kind !== 'again') {
			const { attempts, waitedMs, chatId, mayHaveArrived } = progress;

			return { outcome: next, attempts, waitedMs, chatId, maybeDuplicate: mayHaveArrived };
		}
	}
}

interface Try {
	readonly request: BotRequest;
	readonly patience: Patience;
	readonly progress: Progress;
}

async function tryOnce(ports: DeliveryPorts, attempt: Try): Promise<Next> {
	const held = await takeTokens(ports, attempt);
	if (held) return held;

	const { request, progress } = attempt;
	progress.attempts += 1;
	const answer = await ports.bot.request({ ...request, chatId: progress.chatId });

	return await judge(ports, attempt, answer);
}

async function judge(ports: DeliveryPorts, attempt: Try, answer: BotAnswer): Promise<Next> {
	const { progress } = attempt;
	if (answer.kind === 'ok') return { kind: 'sent', messageId: answer.messageId };
	if (answer.kind === 'no_answer') {
		if (answer.reason !== 'not_connected') progress.mayHaveArrived = true;

		return await backOff(ports, attempt, `no_answer_${answer.reason}`);
	}
	if (answer.migrateToChatId !== undefined && progress.migrations < MAX_MIGRATIONS) {
		progress.migrations += 1;
		progress.attempts -= 1;
		progress.chatId = answer.migrateToChatId;

		return { kind: 'again' };
	}
	if (answer.status === 429) return await obeyFlood(ports, attempt, answer.retryAfterSeconds ?? 1);
	if (RETRIED_STATUS.has(answer.status)) {
		// The gateway gave up waiting for what stands behind it, which may have finished all the same.
		if (answer.status === 504) progress.mayHaveArrived = true;

		return await backOff(ports, attempt, `server_${answer.status}`);
	}

	return { kind: 'refused', status: answer.status, description: answer.description };
}

/** Telegram said when to come back: everybody waits, and the try does not count (ledger S2-16). */
async function obeyFlood(
	ports: DeliveryPorts,
	attempt: Try,
	retryAfterSeconds: number,
): Promise<Next> {
	attempt.progress.attempts -= 1;
	const waitMs = retryAfterSeconds * 1000 + ports.random.below(1000);
	const retryAt = ports.clock.now() + waitMs;
	await ports.limits.block(chatBucket(ports.bot.botId, attempt.progress.chatId), retryAt);

	return (await waitFor(ports, attempt, waitMs)) ?? { kind: 'again' };
}

async function backOff(ports: DeliveryPorts, attempt: Try, reason: string): Promise<Next> {
	const { progress, patience } = attempt;
	if (progress.attempts > patience.maxRetries) return { kind: 'gave_up', reason };
	const backoff = Math.min(FIRST_BACKOFF_MS * 2 ** (progress.attempts - 1), MAX_BACKOFF_MS);
	await ports.pause.wait(backoff + ports.random.below(backoff / 10));

	return { kind: 'again' };
}

/** Undefined when every bucket gave a token. */
async function takeTokens(ports: DeliveryPorts, attempt: Try): Promise<Next | undefined> {
	for (;;) {
		const specs = bucketsFor(ports.bot.botId, attempt.progress.chatId);
		const waitMs = await ports.limits.take(specs, ports.clock.now());
		if (waitMs <= 0) return undefined;
		const deferred = await waitFor(ports, attempt, waitMs);
		if (deferred) return deferred;
	}
}

async function waitFor(
	ports: DeliveryPorts,
	{ progress, patience }: Try,
	waitMs: number,
): Promise<DeliveryOutcome | undefined> {
	if (progress.waitedMs + waitMs > patience.maxWaitMs) {
		return { kind: 'deferred', retryAt: ports.clock.now() + waitMs };
	}
	progress.waitedMs += waitMs;
	await ports.pause.wait(waitMs);

	return undefined;
}
