import { deliver } from '../../../lib/notification/deliver';
import type { BotAnswer, BotRequest } from '../../../lib/notification/ports';

const OK: BotAnswer = { kind: 'ok', messageId: 7 };
const refused = (status: number, more: object = {}): BotAnswer => ({
	kind: 'refused',
	status,
	description: '',
	...more,
});

function setUp(answers: BotAnswer[], tokens: number[] = []) {
	const waits: number[] = [];
	const chats: string[] = [];
	const blocked: string[] = [];
	const time = { now: 1_000 };
	const ports = {
		bot: {
			botId: 'bot',
			request: async ({ chatId }: BotRequest) => {
				chats.push(chatId);
				return answers.shift() ?? OK;
			},
		},
		limits: {
			take: async () => tokens.shift() ?? 0,
			block: async (bucket: string) => void blocked.push(bucket),
			getBreaker: async () => undefined,
			putBreaker: async () => undefined,
		},
		clock: { now: () => time.now },
		pause: {
			wait: async (ms: number) => {
				waits.push(ms);
				time.now += ms;
			},
		},
		random: { below: () => 0, bytes: () => new Uint8Array(), id: () => 'id' },
	};
	const send = async (patience = { maxRetries: 3, maxWaitMs: 120_000 }) =>
		await deliver(ports, { method: 'sendMessage', chatId: '1', parameters: {} }, patience);

	return { send, waits, chats, blocked };
}

describe('deliver', () => {
	it('S2-14, S2-15: tries 3 more times, after 2, 4 and 8 seconds, then gives up', async () => {
		const { send, waits } = setUp([502, 503, 500, 502, 502].map((status) => refused(status)));

		await expect(send()).resolves.toMatchObject({
			outcome: { kind: 'gave_up', reason: 'server_502' },
			attempts: 4,
		});
		expect(waits).toEqual([2000, 4000, 8000]);
	});

	it('S2-15: delivers with the third retry', async () => {
		const { send, waits } = setUp([refused(502), refused(502), refused(502), OK]);

		await expect(send()).resolves.toMatchObject({ outcome: { kind: 'sent' }, attempts: 4 });
		expect(waits).toEqual([2000, 4000, 8000]);
	});

	it('waits a minute at most before a retry, however many there are', async () => {
		const { send, waits } = setUp(Array.from({ length: 10 }, () => refused(502)));

		await expect(send({ maxRetries: 10, maxWaitMs: 1 })).resolves.toMatchObject({
			outcome: { kind: 'sent' },
			attempts: 11,
		});
		expect(waits.slice(4)).toEqual([32_000, 60_000, 60_000, 60_000, 60_000, 60_000]);
	});

	it.each([500, 502, 503, 504])('S2-17: tries again after %i', async (status) => {
		const { send } = setUp([refused(status), OK]);

		await expect(send()).resolves.toMatchObject({
			outcome: { kind: 'sent', messageId: 7 },
			attempts: 2,
		});
	});

	it('S2-16: obeys a 429, does not count it, and lets everybody else wait', async () => {
		const { send, waits, blocked } = setUp([
			...Array.from({ length: 5 }, () => refused(429, { retryAfterSeconds: 7 })),
			OK,
		]);

		await expect(send()).resolves.toMatchObject({ outcome: { kind: 'sent' }, attempts: 1 });
		expect(waits).toEqual([7000, 7000, 7000, 7000, 7000]);
		expect(new Set(blocked)).toEqual(new Set(['telegram:chat:bot:1']));
	});

	it('defers when a 429 asks for more than the patience given', async () => {
		const { send, waits } = setUp([refused(429, { retryAfterSeconds: 300 })]);

		await expect(send()).resolves.toMatchObject({
			outcome: { kind: 'deferred', retryAt: 301_000 },
			attempts: 0,
		});
		expect(waits).toEqual([]);
	});

	it('S2-21: waits for its own limits before it asks Telegram', async () => {
		const { send, waits, chats } = setUp([OK], [3000, 500]);

		await expect(send()).resolves.toMatchObject({ outcome: { kind: 'sent' }, waitedMs: 3500 });
		expect(waits).toEqual([3000, 500]);
		expect(chats).toHaveLength(1);
	});

	it('says that a message may be there twice after a time-out', async () => {
		const { send } = setUp([{ kind: 'no_answer', reason: 'timeout' }, OK]);

		await expect(send()).resolves.toMatchObject({
			outcome: { kind: 'sent' },
			maybeDuplicate: true,
		});
	});

	it('does not say so when the request never left', async () => {
		const { send } = setUp([{ kind: 'no_answer', reason: 'not_connected' }, refused(502), OK]);

		await expect(send()).resolves.toMatchObject({
			outcome: { kind: 'sent' },
			maybeDuplicate: false,
		});
	});

	it('follows a group that became a supergroup', async () => {
		const { send, chats } = setUp([refused(400, { migrateToChatId: '-1009' }), OK]);

		await expect(send()).resolves.toMatchObject({ chatId: '-1009', attempts: 1 });
		expect(chats).toEqual(['1', '-1009']);
	});

	it.each([400, 401, 403, 404])('never repeats a refusal with %i', async (status) => {
		const { send, chats } = setUp([refused(status)]);

		await expect(send()).resolves.toMatchObject({ outcome: { kind: 'refused', status } });
		expect(chats).toHaveLength(1);
	});
});
