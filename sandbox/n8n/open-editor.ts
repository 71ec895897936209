import { chromium, type Page } from 'playwright-core';

import { ensureDebianPackages } from '../debian/packages';
import type { N8nInstance } from './n8n-instance';

export interface Editor {
	readonly page: Page;
	close(): Promise<void>;
}

/** n8n's editor in a real browser, with its owner logged in. */
export async function openEditor(n8n: N8nInstance): Promise<Editor> {
	if (process.env.CHROMIUM === undefined) await ensureDebianPackages(['chromium']);
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
		],
	});
	const context = await browser.newContext({ colorScheme: 'light' });
	// The editor asks n8n.io for templates and news; a picture must not depend on them.
	await context.route('**/*', async (route) =>
		new URL(route.request().url()).hostname === '127.0.0.1'
			? await route.continue()
			: await route.abort(),
	);
	const answer = await context.request.post(`${n8n.baseUrl}/rest/login`, {
		data: { emailOrLdapLoginId: n8n.ownerEmail, password: n8n.ownerPassword },
	});
	if (!answer.ok()) throw new Error(`n8n answered ${answer.status()} to the login of the owner`);

	return { page: await context.newPage(), close: async () => await browser.close() };
}
