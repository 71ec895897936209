import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startTelegram, type Telegram } from '../../sandbox/telegram/bot-api';
import { checkout } from '../support/package-classes';

interface Outcome {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

describe('npm run --silent node:run', () => {
	let folder: string;
	let telegram: Telegram;

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'outreach-node-run-'));
		telegram = await startTelegram();
		writeFileSync(join(folder, 'credentials.json'), credentials(telegram));
	});

	afterAll(async () => {
		await telegram.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	const credentials = ({ token, baseUrl, chatId }: Telegram): string =>
		JSON.stringify({
			outreachTelegramApi: { botToken: token, baseUrl, defaultChatId: String(chatId) },
		});

	const run = async (args: readonly string[], input = ''): Promise<Outcome> =>
		await new Promise((done) => {
			const child = execFile(
				'npm',
				['run', '--silent', 'node:run', '--', ...args],
				{ cwd: checkout, env: { ...process.env, N8N_USER_FOLDER: folder } },
				(error, stdout, stderr) =>
					done({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
			);
			child.stdin?.end(input);
		});

	it('evaluates the form per item and prints only JSON on standard output', async () => {
		const items = '[{"name":"Ada"},{"json":{"name":"Bea"}}]';
		const { status, stdout } = await run(
			[
				'TelegramNotify',
				...[
					'--params',
					'{"text":"Hello {{ 1 }}","parseMode":"plain"}'.replace(
						'Hello {{ 1 }}',
						'=Hello {{ $json.name }}',
					),
				],
				...['--items', '-', '--credentials', join(folder, 'credentials.json')],
			],
			items,
		);
		const { outputs } = JSON.parse(stdout) as { outputs: { main: unknown[] } };

		expect(status).toBe(0);
		expect(outputs.main).toHaveLength(2);
		expect(telegram.messages().map(({ text }) => text)).toEqual(['Hello Ada', 'Hello Bea']);
	});

	it.each([
		['an unknown node', ['Nothing'], /^There is no node "Nothing"\. There are: .*EmailValidate/],
		['broken JSON', ['TelegramNotify', '--params', '{'], /^--params could not be read as JSON/],
		[
			'a missing credential',
			['TelegramNotify', '--params', '{"text":"x"}'],
			/"outreachTelegramApi"/,
		],
		[
			'an unknown parameter',
			['TelegramNotify', '--params', '{"txt":"x"}'],
			/has no parameter "txt"/,
		],
	])('answers %s with one clear line and status 1', async (_, args, message) => {
		const { status, stdout, stderr } = await run(args);
		const lines = stderr
			.trim()
			.split('\n')
			.filter((line) => !line.startsWith('Note:'));

		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(message);
	});
});
