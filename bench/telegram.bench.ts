import { createSecureRandom } from '../lib/adapters/secure-random';
import { openMemoryStore } from '../lib/adapters/store/open-store';
import { systemClock } from '../lib/adapters/system-clock';
import { systemPause } from '../lib/adapters/system-pause';
import { createBotApi } from '../lib/adapters/telegram/bot-api';
import type { Delivery, DeliveryPorts } from '../lib/notification/deliver';
import { deliver } from '../lib/notification/deliver';
import type { PostedMessage, Telegram } from '../sandbox/telegram/bot-api';
import { startTelegram } from '../sandbox/telegram/bot-api';
import type { TelegramFault } from '../sandbox/telegram/faults';
import { httpRequest } from '../test/support/http-request';
import type { BenchReport } from './harness';

const MESSAGES = 1000;
const PEOPLE = 225;
const GROUPS = 10;
const WORKERS = 80;
const TIMEOUT_MS = 700;
// The node's default.
const MAX_RETRIES = 3;

export const name = 'telegram';

/** 1,000 messages through a stand-in that answers 429, 502, resets and time-outs. */
export async function run(): Promise<BenchReport> {
	const chats = [...chatIds()];
	const telegram = await startTelegram({ chats });
	try {
		const store = await openMemoryStore();
		const startedAt = Date.now();
		const limited = await sendAll(telegram, chats, await portsFor(telegram, store.rateLimits));
		const seconds = (Date.now() - startedAt) / 1000;
		const posted = [...telegram.messages()];
		telegram.forget();
		const never = { ...store.rateLimits, take: async () => 0, block: async () => undefined };
		await sendAll(telegram, chats, await portsFor(telegram, never));
		const careless = mostWithin([...telegram.messages()], 1000);

		return report({ limited, posted, seconds, careless });
	} finally {
		await telegram.stop();
	}
}

function* chatIds(): Generator<number> {
	for (let person = 0; person < PEOPLE; person += 1) yield 10_000 + person;
	for (let group = 0; group < GROUPS; group += 1) yield -20_000 - group;
}

async function portsFor(
	telegram: Telegram,
	limits: DeliveryPorts['limits'],
): Promise<DeliveryPorts> {
	const settings = { token: telegram.token, baseUrl: telegram.baseUrl, timeoutMs: TIMEOUT_MS };

	return {
		bot: createBotApi(async (request) => await httpRequest(request), settings),
		limits,
		clock: systemClock,
		pause: systemPause,
		random: createSecureRandom(systemClock),
	};
}

interface Sent {
	readonly text: string;
	readonly delivery: Delivery;
}

async function sendAll(
	telegram: Telegram,
	chats: readonly number[],
	ports: DeliveryPorts,
): Promise<readonly Sent[]> {
	telegram.fail(...faults());
	const queue = Array.from({ length: MESSAGES }, (_, index) => index);
	const sent: Sent[] = [];
	const work = async (): Promise<void> => {
		for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
			const text = `message ${index}`;
			const delivery = await deliver(
				ports,
				{ method: 'sendMessage', chatId: String(chatOf(chats, index)), parameters: { text } },
				{ maxRetries: MAX_RETRIES, maxWaitMs: 120_000 },
			);
			sent.push({ text, delivery });
		}
	};
	await Promise.all(Array.from({ length: WORKERS }, work));

	return sent;
}

/** Each group gets 10 of the thousand, each person 4. */
function chatOf(chats: readonly number[], index: number): number | undefined {
	return index % 10 === 0 ? chats[PEOPLE + ((index / 10) % GROUPS)] : chats[index % PEOPLE];
}

/** One request in five fails, for the first 1,000. */
function faults(): readonly TelegramFault[] {
	const kinds: readonly TelegramFault[] = [
		{ kind: 'rate_limited', retryAfterSeconds: 1 },
		{ kind: 'status', status: 502 },
		{ kind: 'reset' },
		{ kind: 'timeout', delivered: true },
		{ kind: 'timeout' },
	];
	const fine: TelegramFault = { kind: 'slow', delayMs: 0 };

	return Array.from({ length: MESSAGES }, (_, index) =>
		index % 5 === 0 ? (kinds[(index / 5) % kinds.length] ?? fine) : fine,
	);
}

interface Outcome {
	readonly limited: readonly Sent[];
	readonly posted: readonly PostedMessage[];
	readonly seconds: number;
	readonly careless: number;
}

function report({ limited, posted, seconds, careless }: Outcome): BenchReport {
	const copies = new Map<string, number>();
	for (const { text } of posted) copies.set(text, (copies.get(text) ?? 0) + 1);
	const delivered = limited.filter(
		({ text, delivery }) => delivery.outcome.kind === 'sent' && copies.has(text),
	).length;
	const unflagged = limited.filter(
		({ text, delivery }) => (copies.get(text) ?? 0) > 1 && !delivery.maybeDuplicate,
	).length;
	const perChat = chatsOf(posted);
	const groups = perChat.filter(([first]) => Number(first?.chatId) < 0);
	const most = (chats: PostedMessage[][], windowMs: number): number =>
		Math.max(...chats.map((messages) => mostWithin(messages, windowMs)));

	return {
		figures: [
			{
				name: 'delivered',
				value: (delivered / MESSAGES) * 100,
				unit: '%',
				target: 100,
				better: 'higher',
			},
			{ name: 'duplicates not flagged', value: unflagged, unit: '', target: 0, better: 'lower' },
			{
				name: 'most in any second',
				value: mostWithin(posted, 1000),
				unit: 'messages',
				target: 30,
				better: 'lower',
			},
			// The clocks of both sides differ by the time a request takes.
			{
				name: 'most in a chat within 0.9 s',
				value: most(perChat, 900),
				unit: 'messages',
				target: 1,
				better: 'lower',
			},
			{
				name: 'most in a group within a minute',
				value: most(groups, 60_000),
				unit: 'messages',
				target: 20,
				better: 'lower',
			},
			{ name: 'throughput', value: MESSAGES / seconds, unit: '/s', target: 12, better: 'higher' },
		],
		peers: [{ name: 'most in any second without the shared limits', value: careless }],
		notes: [
			`${MESSAGES} messages to ${PEOPLE} people and ${GROUPS} groups, one request in five fails`,
			`${MAX_RETRIES} retries each, the node's default`,
		],
	};
}

function chatsOf(posted: readonly PostedMessage[]): PostedMessage[][] {
	const chats = new Map<number | string, PostedMessage[]>();
	for (const message of posted) {
		chats.set(message.chatId, [...(chats.get(message.chatId) ?? []), message]);
	}

	return [...chats.values()];
}

function mostWithin(messages: readonly PostedMessage[], windowMs: number): number {
	const times = messages.map(({ at }) => at).sort((a, b) => a - b);
	let most = 0;
	let first = 0;
	times.forEach((at, last) => {
		while (at - (times[first] ?? at) >= windowMs) first += 1;
		most = Math.max(most, last - first + 1);
	});

	return most;
}
