import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
	storeCredentialTest,
	telegramCredentialTest,
} from '../../../../nodes/shared/credential-tests';
import type { Telegram } from '../../../../sandbox/telegram/bot-api';
import { startTelegram } from '../../../../sandbox/telegram/bot-api';

let folder: string;
let telegram: Telegram;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'check-store-'));
	telegram = await startTelegram();
});
afterAll(async () => {
	await telegram.stop();
	await rm(folder, { recursive: true, force: true });
});

const pressStore = async (data: object) =>
	await storeCredentialTest.storeCredentialTest.call({} as never, { data } as never);

/** What n8n hands to a credential test. */
const helpers = {
	request: async ({ uri }: { uri: string }) => {
		const answer = await fetch(uri);
		return { statusCode: answer.status, body: await answer.json() };
	},
};
const pressBot = async (data: object) =>
	await telegramCredentialTest.telegramCredentialTest.call({ helpers } as never, { data } as never);

describe('S1-10: the Test button of the store credential', () => {
	it('opens a new SQLite file and says its table version', async () => {
		const result = await pressStore({ kind: 'sqlite', file: join(folder, 'new.sqlite') });

		expect(result).toMatchObject({
			status: 'OK',
			message: expect.stringMatching(/table version \d+/),
		});
	});

	it('says that a file is no database', async () => {
		const file = join(folder, 'text.sqlite');
		await writeFile(file, 'x'.repeat(4096));
		const result = await pressStore({ kind: 'sqlite', file });

		expect(result.status).toBe('Error');
		expect(result.message.length).toBeGreaterThan(20);
	});

	it('says that no PostgreSQL answers, without the password', async () => {
		const result = await pressStore({
			kind: 'postgres',
			host: '127.0.0.1',
			port: 1,
			password: 'correct-horse-battery',
			pepper: 'a-pepper',
			encryptionKey: 'a-key',
		});

		expect(result.status).toBe('Error');
		expect(result.message).not.toContain('correct-horse');
	});
});

describe('S1-10: the Test button of the Telegram credential', () => {
	it('says which bot it is', async () => {
		const result = await pressBot({ botToken: telegram.token, baseUrl: telegram.baseUrl });

		expect(result).toEqual({ status: 'OK', message: 'Connected as @sandbox_bot' });
	});

	it.each([
		['no token', { botToken: '' }, /no "Bot Token"/],
		['half a token', { botToken: '12345' }, /no token of a Telegram bot/],
		['another token', { botToken: '123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }, /"Bot Token"/],
		['no address', { baseUrl: 'telegram' }, /"Base URL"/],
		['nobody there', { baseUrl: 'http://127.0.0.1:1' }, /"Base URL"/],
	])('%s: names the field and shows no token', async (_case, fields, message) => {
		const data = { botToken: telegram.token, baseUrl: telegram.baseUrl, ...fields };
		const result = await pressBot(data);

		expect(result.status).toBe('Error');
		expect(result.message).toMatch(message);
		expect(result.message).not.toMatch(/\d{6,}:[\w-]{10,}/);
	});
});
