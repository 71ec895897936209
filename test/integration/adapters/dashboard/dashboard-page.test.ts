import { chromium, type Browser, type Page } from 'playwright-core';

import { renderDashboard } from '../../../../lib/adapters/dashboard/render-dashboard';
import { sampleDashboard } from '../../../support/dashboard-sample';

// The page as people see it: Debian's Chromium, a desk and a phone, light and dark.
jest.setTimeout(120_000);

let browser: Browser;

beforeAll(async () => {
	browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

afterAll(async () => await browser.close());

interface Visit {
	readonly page: Page;
	readonly requests: string[];
	readonly complaints: string[];
}

const sizes = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

async function visit(
	size: keyof typeof sizes,
	colorScheme: 'light' | 'dark',
	content: string,
): Promise<Visit> {
	const context = await browser.newContext({
		viewport: sizes[size],
		colorScheme,
		isMobile: size === 'phone',
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	const [requests, complaints]: [string[], string[]] = [[], []];
	page.on('request', (request) => requests.push(request.url()));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	// As n8n answers: a sandbox without an origin, so no cookies and no storage.
	await page.route('http://dashboard.test/', async (route) => {
		await route.fulfill({
			contentType: 'text/html',
			headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' },
			body: content,
		});
	});
	await page.goto('http://dashboard.test/');
	await page.waitForFunction('document.documentElement.dataset.drawn');

	return { page, requests: requests.filter((url) => !url.startsWith('data:')), complaints };
}

/** How many pixels of a canvas are painted. Text, since this program knows no DOM types. */
const inkOf = async (page: Page, id: string): Promise<number> =>
	await page.evaluate<number>(`(() => {
		const canvas = document.getElementById('${id}');
		const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
		let ink = 0;
		for (let index = 3; index < data.length; index += 4) ink += data[index] > 0 ? 1 : 0;
		return ink;
	})()`);

describe.each(['desk', 'phone'] as const)('on a %s', (size) => {
	it.each(['light', 'dark'] as const)(
		'draws every chart in %s and asks for nothing else',
		async (scheme) => {
			const { page, requests, complaints } = await visit(
				size,
				scheme,
				renderDashboard(sampleDashboard()),
			);

			for (const id of ['plot-days', 'plot-outcomes', 'plot-replies', 'plot-suppressions']) {
				expect({ id, drawn: (await inkOf(page, id)) > 500 }).toEqual({ id, drawn: true });
			}
			const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
			const overflow = await page.evaluate(
				'document.documentElement.scrollWidth - document.documentElement.clientWidth',
			);
			expect(background).toBe(scheme === 'dark' ? 'rgb(18, 21, 28)' : 'rgb(244, 245, 248)');
			expect(overflow).toBe(0);
			expect(requests).toEqual(['http://dashboard.test/']);
			expect(complaints).toEqual([]);
			await page.context().close();
		},
	);
});

it('shows the figures in words, with what needs a look in its own colour', async () => {
	const { page } = await visit('desk', 'light', renderDashboard(sampleDashboard()));

	expect(await page.locator('.tile').allInnerTexts()).toEqual(
		expect.arrayContaining([
			expect.stringContaining('1 in doubt'),
			expect.stringContaining('0.07 % of sent'),
		]),
	);
	expect(await page.locator('.mailboxes tbody tr').count()).toBe(4);
	expect(await page.locator('.mailboxes .tag.bad').allInnerTexts()).toEqual([
		'auth failed',
		'imap auth failed',
	]);
	expect(await page.locator('.warmup li').first().innerText()).toContain('22 of 40 a day');
	await page.locator('.days summary').click();
	expect(await page.locator('.days tbody tr').count()).toBe(30);
	await page.context().close();
});

it('runs no script of a stranger', async () => {
	const hostile =
		'"><img src=x onerror="document.title=\'owned\'"></script><script>document.title="owned"</script>';
	const { page } = await visit(
		'phone',
		'dark',
		renderDashboard(
			sampleDashboard({
				alerts: [{ at: 0, severity: 'info', kind: hostile, subject: hostile, handled: false }],
			}),
		),
	);

	expect(await page.title()).toBe('Outreach');
	expect(await page.locator('.alerts .what').innerText()).toContain('<img src=x');
	await page.context().close();
});
