import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Browser } from 'playwright-core';

import { signHit } from '../../lib/sending/tracking-link';
import { signToken } from '../../lib/sending/unsubscribe-token';
import type { OutreachStore } from '../../lib/store/store';
import { sampleAttempt, sampleReply } from '../support/store-samples';
import { probeOptions } from '../support/probe-options';
import { startTemplateWorld, type TemplateWorld } from '../support/template-world';

// Templates 07, 08, 10, 11, 12 and 14 in a real n8n; one start for the whole file.
jest.setTimeout(300_000);

let world: TemplateWorld;
let store: OutreachStore;
let files: string;

beforeAll(async () => {
	world = await startTemplateWorld();
	store = await world.store();
	files = world.files;
});

afterAll(async () => {
	await store?.close();
	await world?.stop();
});

const url = (path: string): string => `${world.n8n.baseUrl}/webhook/${path}`;
const suppressed = async (address: string): Promise<string | undefined> =>
	(await store.suppressions.find({ address }))?.reason;
const sent = async (id: string, recipient: string): Promise<void> =>
	await store.sends.insertAttempt(
		sampleAttempt(id, {
			state: 'sent',
			recipient,
			recipientDomain: recipient.split('@')[1] ?? '',
			createdAt: Date.now(),
		}),
	);
const telegramTexts = (): string[] => world.sandbox.telegram.messages().map(({ text }) => text);

async function runByHand(id: string): Promise<void> {
	const execution = await world.n8n.waitForExecution(
		await world.n8n.runManually(id, 'Run by hand'),
	);

	expect({ status: execution.status, error: execution.data?.resultData.error?.message }).toEqual({
		status: 'success',
		error: undefined,
	});
}

describe('07-one-click-unsubscribe.json (S0-33)', () => {
	const link = async (id: string): Promise<string> =>
		url(`outreach/unsubscribe?token=${signToken(id, await store.sends.signingKey())}`);
	let browser: Browser;

	beforeAll(async () => {
		await world.publish('07-one-click-unsubscribe.json');
		browser = await chromium.launch({
			executablePath: '/usr/bin/chromium',
			args: ['--no-sandbox'],
		});
	});

	afterAll(async () => await browser.close());

	it("changes nothing on GET and HEAD, suppresses at once on the provider's POST (RFC 8058)", async () => {
		await sent('unsub1', 'ada@gamma.test');
		const target = await link('unsub1');
		for (const method of ['GET', 'HEAD', 'GET']) await fetch(target, { method });
		expect(await suppressed('ada@gamma.test')).toBeUndefined();

		const answer = await fetch(target, {
			method: 'POST',
			body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
		});
		expect(answer.status).toBe(200);
		expect(await suppressed('ada@gamma.test')).toBe('unsubscribe');
	});

	it('takes multipart bodies too, and the second click', async () => {
		await sent('unsub2', 'bea@gamma.test');
		const body = new FormData();
		body.set('List-Unsubscribe', 'One-Click');

		expect((await fetch(await link('unsub2'), { method: 'POST', body })).status).toBe(200);
		expect((await fetch(await link('unsub2'), { method: 'POST' })).status).toBe(200);
		expect(await suppressed('bea@gamma.test')).toBe('unsubscribe');
	});

	it('works for a person with a browser: a page, a button, done', async () => {
		await sent('unsub3', 'chen@gamma.test');
		const page = await browser.newPage({ viewport: { width: 390, height: 700 } });
		await page.goto(await link('unsub3'));
		expect(await page.locator('body').innerText()).toContain('c…@gamma.test');
		await page.getByRole('button', { name: 'Unsubscribe' }).click();
		await page.getByRole('heading', { name: 'You are unsubscribed' }).waitFor();

		expect(await suppressed('chen@gamma.test')).toBe('unsubscribe');
		await page.goto(await link('unsub3'));
		expect(await page.locator('h1').innerText()).toBe('You are unsubscribed');
		await page.close();
	});

	it('answers 404 to tokens that were altered, cut off or left out, and changes nothing', async () => {
		await sent('unsub4', 'dora@gamma.test');
		const good = await link('unsub4');
		for (const target of [
			good.slice(0, -4),
			`${good.slice(0, -10)}${good.at(-10) === 'A' ? 'B' : 'A'}${good.slice(-9)}`,
			url('outreach/unsubscribe'),
			url('outreach/unsubscribe?token[a]=b'),
		]) {
			expect((await fetch(target)).status).toBe(404);
			expect((await fetch(target, { method: 'POST' })).status).toBe(404);
		}
		expect(await suppressed('dora@gamma.test')).toBeUndefined();
	});
});

describe('08-open-and-click-tracking.json (S2-37)', () => {
	it('redirects to signed targets only, and notes who fetched what', async () => {
		await world.publish('08-open-and-click-tracking.json');
		const key = await store.sends.signingKey();
		const hit = { campaignId: 'spring', stepId: '1', leadId: 'l1' };
		const click = signHit({ ...hit, kind: 'click', target: 'https://example.com/offer?a=1' }, key);
		const open = signHit({ ...hit, kind: 'open', target: '' }, key);
		const get = async (token: string, agent: string) =>
			await fetch(url(`outreach/t?t=${token}`), {
				redirect: 'manual',
				headers: { 'user-agent': agent },
			});

		const clicked = await get(click, 'Mozilla/5.0 (X11; Linux x86_64)');
		expect([clicked.status, clicked.headers.get('location')]).toEqual([
			302,
			'https://example.com/offer?a=1',
		]);
		const opened = await get(open, 'GoogleImageProxy');
		expect([opened.status, opened.headers.get('content-type')]).toEqual([
			200,
			expect.stringContaining('image/svg+xml'),
		]);
		const forged = await get(`${click.slice(0, -3)}AAA`, 'x');
		expect([forged.status, forged.headers.get('location')]).toEqual([404, null]);

		const rows = await store.audit.list({ limit: 50 });
		expect(
			rows
				.filter(({ action }) => action.startsWith('tracking.'))
				.map(({ action, details }) => [action, details?.machine])
				.sort(),
		).toEqual([
			['tracking.click', false],
			['tracking.open', true],
		]);
	});
});

describe('11-esp-events-webhook.json (S3-08)', () => {
	const sign = (timestamp: string, token: string): string =>
		createHmac('sha256', 'a mailgun key')
			.update(timestamp + token)
			.digest('hex');
	const post = async (provider: string, body: string): Promise<readonly [number, unknown]> => {
		const answer = await fetch(url(`outreach/esp/${provider}`), {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body,
		});

		return [answer.status, await answer.json()];
	};

	beforeAll(async () => {
		const { outreachStoreApi } = await world.n8n.importCredentials([
			{
				name: 'Store with a Mailgun key',
				type: 'outreachStoreApi',
				data: { kind: 'sqlite', file: world.storeFile, mailgunSigningKey: 'a mailgun key' },
			},
		]);
		await world.publish('11-esp-events-webhook.json', {}, outreachStoreApi && { outreachStoreApi });
	});

	it('books a signed complaint once and tells a person', async () => {
		await sent('esp1', 'eve@gamma.test');
		const timestamp = String(Math.floor(Date.now() / 1_000));
		const token = 'k'.repeat(50);
		const body = JSON.stringify({
			signature: { timestamp, token, signature: sign(timestamp, token) },
			'event-data': {
				event: 'complained',
				id: 'mg-1',
				recipient: 'eve@gamma.test',
				message: { headers: { 'message-id': 'esp1@example.net' } },
			},
		});

		expect(await post('mailgun', body)).toEqual([200, { outcome: 'accepted', received: 1 }]);
		expect(await post('mailgun', body)).toEqual([
			200,
			{ outcome: 'already_received', received: 0 },
		]);
		expect(await suppressed('eve@gamma.test')).toBe('complaint');
		await world.sandbox.waitFor(
			() => telegramTexts().find((text) => text.includes('Complaint by eve@gamma.test')),
			{ timeoutMs: 20_000, what: 'the complaint on Telegram' },
		);
	});

	it('refuses a call that was signed long ago, so that nobody can send it again (S3-08)', async () => {
		await sent('esp2', 'finn@gamma.test');
		const timestamp = String(Math.floor(Date.now() / 1_000) - 86_400 * 3);
		const token = 'o'.repeat(50);
		const [status, answer] = await post(
			'mailgun',
			JSON.stringify({
				signature: { timestamp, token, signature: sign(timestamp, token) },
				'event-data': { event: 'complained', id: 'mg-2', recipient: 'finn@gamma.test' },
			}),
		);

		expect([status, answer]).toEqual([expect.any(Number), { outcome: 'stale', received: 0 }]);
		expect(status).toBeGreaterThanOrEqual(400);
		expect(await suppressed('finn@gamma.test')).toBeUndefined();
	});

	it('refuses forged calls of every provider, and changes nothing', async () => {
		const before = await store.suppressions.count();

		expect(
			await post(
				'mailgun',
				JSON.stringify({
					signature: { timestamp: '1793610000', token: 'x'.repeat(50), signature: 'ab' },
				}),
			),
		).toEqual([401, { outcome: 'forged', received: 0 }]);
		expect(await post('sendgrid', '[{"event":"bounce","email":"eve@gamma.test"}]')).toEqual([
			401,
			{ outcome: 'forged', received: 0 },
		]);
		expect(
			await post(
				'ses',
				JSON.stringify({
					Type: 'Notification',
					SignatureVersion: '2',
					TopicArn: 'arn:aws:sns:eu-west-1:999:x',
					Message: '{}',
				}),
			),
		).toEqual([401, { outcome: 'forged', received: 0 }]);
		// Somebody else's certificate proves nothing, and is not even fetched.
		expect(
			await post(
				'ses',
				JSON.stringify({
					Type: 'Notification',
					MessageId: '1',
					SignatureVersion: '2',
					Signature: 'AAAA',
					SigningCertURL: 'https://sns.eu-west-1.amazonaws.com.example.org/cert.pem',
					Timestamp: new Date().toISOString(),
					TopicArn: 'arn:aws:sns:eu-west-1:999:x',
					Message: '{}',
				}),
			),
		).toEqual([401, { outcome: 'forged', received: 0 }]);
		expect((await post('ses', '{}'))[0]).toBe(400);
		expect(await store.suppressions.count()).toBe(before);
	});
});

describe('10-daily-digest.json (S1-15, S2-84, S4-24)', () => {
	async function answered(variant: string, sent: number, replied: number): Promise<void> {
		await store.transaction(async ({ sends, replies }) => {
			for (let index = 0; index < sent; index += 1) {
				const id = `${variant}${index}`;
				// Within the ninety days of a test, before the thirty of the dashboard.
				const createdAt = Date.now() - 40 * 86_400_000;
				await sends.insertAttempt(sampleAttempt(id, { createdAt, state: 'sent', variant }));
				if (index < replied)
					await replies.insert(sampleReply(id, { receivedAt: createdAt, attemptId: id }));
			}
		});
	}

	it('tells the numbers of the day and sends the attempts as a file', async () => {
		await answered('A', 100, 5);
		await answered('B', 100, 20);
		await store.reputation.putEvent({
			...{ subjectKind: 'ip', subject: '192.0.2.77', zone: 'bl.example.net', code: '127.0.0.2' },
			...{ severity: 'medium', status: 'active', firstSeen: 0, lastSeen: Date.now() },
			...{ readsListed: 2, readsClear: 0, reopened: 0, resolvedAt: null, actionTaken: null },
		});
		const id = await world.publish('10-daily-digest.json');
		await runByHand(id);

		const text = telegramTexts().find((one) => one.includes('New on the suppression list')) ?? '';
		expect(text).toMatch(/Sent [5-9]\d*, refused \d+\nOf these: answered/);
		expect(text).toContain('Waiting now: in doubt 0');
		expect(text).toContain('unsubscribe 3');
		expect(text).toContain('complaint 1');
		expect(text).toContain('Listed: 192.0.2.77 at bl.example.net since 1970-01-01');
		expect(text).toMatch(
			/A\/B spring step 1: B 20\.0 % of 100, A 5\.0 % of 100 \(p 0\.00\d+\): B better/,
		);
		expect(
			world.sandbox.telegram
				.messages()
				.some(({ text: caption }) => caption.includes('Attempts of the last day')),
		).toBe(true);
	});

	it('shows the dashboard to readers only, drawn in a real browser', async () => {
		expect((await fetch(url('outreach/dashboard'))).status).toBe(401);
		const browser = await chromium.launch({
			executablePath: '/usr/bin/chromium',
			args: ['--no-sandbox'],
		});
		try {
			const context = await browser.newContext({
				httpCredentials: { username: 'reader', password: 'a-word-for-readers' },
			});
			const page = await context.newPage();
			const requests: string[] = [];
			page.on('request', (request) => requests.push(request.url()));
			await page.goto(url('outreach/dashboard'));
			await page.waitForFunction('document.documentElement.dataset.drawn');

			expect(await page.locator('.tile').first().innerText()).toMatch(/Sent\s+[5-9]/);
			expect(await page.locator('.alerts-card').innerText()).toContain('complaint');
			expect(requests.filter((one) => !one.startsWith('data:'))).toEqual([
				url('outreach/dashboard'),
			]);
		} finally {
			await browser.close();
		}
	});
});

describe('12-list-validation.json', () => {
	it('writes every row of the list back with a verdict', async () => {
		writeFileSync(
			join(files, 'leads.csv'),
			'name,email\nAda,u01@beta.test\nBroken,not an address\n"Quoted, Inc",u02@beta.test\n',
		);
		const id = await world.publish(
			'12-list-validation.json',
			{
				'Read the list': { fileSelector: join(files, 'leads.csv') },
				'Check the list': probeOptions(world.sandbox),
				'Write the list': { fileName: join(files, 'leads-checked.csv') },
			},
			undefined,
			false,
		);
		await runByHand(id);

		const rows = readFileSync(join(files, 'leads-checked.csv'), 'utf8').trim().split(/\r?\n/);
		expect(rows).toHaveLength(4);
		expect(rows[1]).toMatch(/Ada.*valid/);
		expect(rows[2]).toMatch(/invalid/);
	});
});

describe('14-backup.json', () => {
	it('copies the store and the workflows to files', async () => {
		const folder = join(files, 'backup');
		const id = await world.publish(
			'14-backup.json',
			{
				'Copy the store': { folder },
				'Write the workflows': { fileName: join(folder, 'workflows.json') },
			},
			undefined,
			false,
		);
		await runByHand(id);

		const names = readdirSync(folder);
		expect(names.filter((name) => name.endsWith('.sqlite'))).toHaveLength(1);
		expect(names.filter((name) => name.endsWith('.keys.json'))).toHaveLength(1);
		for (const name of names.filter((one) => one.startsWith('outreach')))
			expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
		const workflows = JSON.parse(
			readFileSync(join(folder, 'workflows.json'), 'utf8'),
		) as ReadonlyArray<{ name: string }>;
		expect(workflows.map(({ name }) => name)).toContain('14 Backup');
		expect(telegramTexts().some((text) => text.startsWith('Store saved:'))).toBe(true);
	});
});

describe('importing again', () => {
	it('adds a copy that is inactive and leaves the running one alone', async () => {
		const { data } = await world.n8n.api<{
			data: ReadonlyArray<{ id: string; name: string; active: boolean }>;
		}>('GET', '/api/v1/workflows');
		const before = data.filter(({ name }) => name.startsWith('07'));
		await world.n8n.cli([
			'import:workflow',
			'--separate',
			`--input=${join(__dirname, '..', '..', 'workflows')}`,
		]);
		const after = (
			await world.n8n.api<{ data: typeof data }>('GET', '/api/v1/workflows')
		).data.filter(({ name }) => name.startsWith('07'));

		expect(after).toHaveLength(before.length + 1);
		expect(after.filter(({ active }) => active)).toEqual(
			before.filter(({ active }) => active).map((one) => expect.objectContaining({ id: one.id })),
		);
		expect((await fetch(url('outreach/unsubscribe'))).status).toBe(404);
	});
});
