import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { chromium, type Page } from 'playwright-core';

import { ensureBuild } from '../../scripts/build';
import { startN8n, type N8nInstance } from '../n8n/n8n-instance';
import { readTemplate } from './adapt-template';

/**
 * `tsx sandbox/demo/editor-pictures.ts [part of a file name]` takes the pictures of docs/templates from
 * n8n's editor: every template as it looks right after its import.
 */
const root = resolve(join(__dirname, '..', '..'));
const target = join(root, 'docs', 'templates', 'img');

async function main(): Promise<void> {
	await ensureBuild();
	mkdirSync(target, { recursive: true });
	const userFolder = mkdtempSync(join(tmpdir(), 'outreach-pictures-'));
	const n8n = await startN8n({ userFolder });
	const browser = await chromium.launch({
		executablePath: '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
	try {
		const context = await browser.newContext({
			viewport: { width: 1600, height: 1000 },
			colorScheme: 'light',
		});
		await context.route(
			(url) => url.hostname !== '127.0.0.1' && url.hostname !== 'localhost',
			async (route) => await route.abort(),
		);
		await context.request.post(`${n8n.baseUrl}/rest/login`, {
			data: { emailOrLdapLoginId: n8n.ownerEmail, password: n8n.ownerPassword },
		});
		const page = await context.newPage();
		for (const file of templates()) await take(n8n, page, file);
	} finally {
		await browser.close();
		await n8n.stop();
		rmSync(userFolder, { recursive: true, force: true });
	}
}

function templates(): string[] {
	return readdirSync(join(root, 'workflows'))
		.filter((file) => file.endsWith('.json') && file.includes(process.argv[2] ?? ''))
		.sort();
}

async function take(n8n: N8nInstance, page: Page, file: string): Promise<void> {
	const { name, nodes, connections } = readTemplate(file);
	const id = await n8n.importWorkflow({ name, nodes, connections, settings: {} });
	await page.goto(`${n8n.baseUrl}/workflow/${id}`);
	await page.locator('[data-test-id="canvas-node"]').first().waitFor({ timeout: 60_000 });
	await page.locator('[data-test-id="zoom-to-fit"]').click();
	// The canvas glides into place: wait until a node stands still.
	await page.waitForFunction(
		`(() => {
		const { x, y } = document.querySelector('[data-test-id="canvas-node"]').getBoundingClientRect();
		const still = window.lastPlace === x + ':' + y;
		window.lastPlace = x + ':' + y;
		return still;
	})()`,
		undefined,
		{ polling: 400 },
	);
	await page.screenshot({
		path: join(target, file.replace('.json', '.png')),
		clip: await frameOf(page),
	});
	process.stderr.write(`${file}\n`);
}

/** The nodes and the note with a margin; the editor's own buttons stay outside where they can. */
async function frameOf(
	page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
	return await page.evaluate(`(() => {
		const boxes = [...document.querySelectorAll('[data-test-id="canvas-node"], [data-test-id="sticky"]')].map((one) => one.getBoundingClientRect());
		const margin = 28;
		const x = Math.max(Math.min(...boxes.map((box) => box.left)) - margin, 0);
		const y = Math.max(Math.min(...boxes.map((box) => box.top)) - margin, 0);
		const right = Math.min(Math.max(...boxes.map((box) => box.right)) + margin + 34, window.innerWidth);
		const bottom = Math.min(Math.max(...boxes.map((box) => box.bottom)) + margin + 26, window.innerHeight);
		for (const name of ['zoom-to-fit', 'zoom-in-button', 'execute-workflow-button']) {
			for (const one of document.querySelectorAll('[data-test-id="' + name + '"]')) one.closest('div').style.visibility = 'hidden';
		}
		return { x, y, width: right - x, height: bottom - y };
	})()`);
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
