import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startN8n, type N8nInstance } from '../../sandbox/n8n/n8n-instance';
import { openEditor, type Editor } from '../../sandbox/n8n/open-editor';
import { waitFor } from '../../sandbox/servers/wait-for';
import { ensureBuild } from '../../scripts/build';
import { checkout } from '../support/package-classes';
import { readTemplates, templateFolder } from '../support/template-files';

// The three ways in of docs/templates/README.md, in a real n8n: with the package and without it.
jest.setTimeout(300_000);

const templates = readTemplates();
const guide = readFileSync(join(checkout, 'docs', 'templates', 'README.md'), 'utf8');

interface Row {
	readonly id: string;
	readonly name: string;
	readonly active: boolean;
	readonly versionId: string;
	readonly updatedAt: string;
}

let folder: string;

beforeAll(async () => {
	await ensureBuild();
	folder = mkdtempSync(join(tmpdir(), 'outreach-import-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const workflowsOf = async (n8n: N8nInstance): Promise<readonly Row[]> =>
	(await n8n.api<{ data: readonly Row[] }>('GET', '/api/v1/workflows?limit=250')).data;

/** The commands of the guide under a heading, line by line as a person would type them. */
function commandsUnder(heading: string): string[] {
	const [, section = ''] = guide.split(`### ${heading}\n`);
	const [block = ''] = /```sh\n([\s\S]*?)```/.exec(section)?.slice(1) ?? [];

	return block.replaceAll('\\\n', ' ').trim().split('\n').filter(Boolean);
}

async function typeIn(n8n: N8nInstance, heading: string): Promise<string> {
	const cwd = mkdtempSync(join(folder, 'typed-'));
	cpSync(templateFolder, cwd, { recursive: true });
	const env = {
		...process.env,
		HOME: n8n.userFolder,
		N8N_URL: n8n.baseUrl,
		N8N_API_KEY: n8n.apiKey,
	};
	let output = '';
	for (const line of commandsUnder(heading)) {
		if (line.startsWith('n8n ')) {
			const args = line.replaceAll('$HOME', n8n.userFolder).split(/\s+/).slice(1);
			output += await n8n.cli(args.map((arg) => arg.replace(/=(?!\/)/, `=${cwd}/`)));
		} else output += execFileSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' });
	}

	return output;
}

describe('into an n8n with the package', () => {
	let n8n: N8nInstance;

	beforeAll(async () => {
		n8n = await startN8n({ userFolder: join(folder, 'with') });
	});

	afterAll(async () => await n8n?.stop());

	it('takes all of them from the installed package by the command line, inactive', async () => {
		const output = await typeIn(n8n, 'Command line');
		const rows = await workflowsOf(n8n);

		expect(output).toContain(`Successfully imported ${templates.length} workflows.`);
		expect(rows.map(({ name }) => name).sort()).toEqual(
			templates.map(({ content }) => content.name).sort(),
		);
		expect(rows.every(({ active }) => !active)).toBe(true);
	});

	it('takes one file, and refuses it without "--separate" since it has no ID', async () => {
		const before = await workflowsOf(n8n);
		await typeIn(n8n, 'Command line, one file');
		const after = await workflowsOf(n8n);
		expect(after).toHaveLength(before.length + 1);

		const refused = await n8n
			.cli(['import:workflow', `--input=${join(templateFolder, '09-error-alert.json')}`])
			.catch((error: Error) => error.message);
		expect(refused).toContain('An error occurred while importing workflows');
		expect(await workflowsOf(n8n)).toEqual(after);
	});

	it('takes one by the public API, and says what is wrong with the file as it is', async () => {
		const output = await typeIn(n8n, 'Public API');
		const { id, active } = JSON.parse(output) as Row;
		expect({ active, known: (await workflowsOf(n8n)).some((row) => row.id === id) }).toEqual({
			active: false,
			known: true,
		});

		await expect(n8n.api('POST', '/api/v1/workflows', templates[0]?.content)).rejects.toThrow(
			/400.*active is read-only/,
		);
	});

	it('listens on the path of the docs when it is published as it was imported', async () => {
		const page = `${n8n.baseUrl}/webhook/outreach/unsubscribe`;
		const [row] = (await workflowsOf(n8n)).filter(({ name }) => name.startsWith('07 '));
		if (!row) throw new Error('Template 07 is not there');
		const kind = async (): Promise<string> => (await fetch(page)).headers.get('content-type') ?? '';
		expect(await kind()).toContain('application/json'); // n8n's own "not registered"
		await n8n.activate(row.id);

		expect(await kind()).toContain('text/html');
		await n8n.deactivate(row.id);
		// n8n answers before the path is free.
		await waitFor(async () => (await kind()).includes('application/json'), {
			timeoutMs: 30_000,
			everyMs: 100,
			what: 'the path to be free again',
		});
	});

	it('changes nothing of what is there, running or edited, when it is imported again', async () => {
		const [first] = (await workflowsOf(n8n)).filter(({ name }) => name.startsWith('07 '));
		if (!first) throw new Error('Template 07 is not there');
		const whole = await n8n.api<Record<string, unknown>>('GET', `/api/v1/workflows/${first.id}`);
		const { name, nodes, connections, settings } = whole;
		await n8n.api('PUT', `/api/v1/workflows/${first.id}`, {
			name: `${String(name)} of the team`,
			nodes,
			connections,
			settings,
		});
		await n8n.activate(first.id);
		const before = await workflowsOf(n8n);
		await typeIn(n8n, 'Command line');
		const after = await workflowsOf(n8n);

		expect(after).toHaveLength(before.length + templates.length);
		for (const row of before) expect(after.find(({ id }) => id === row.id)).toEqual(row);
		expect(after.filter(({ active }) => active).map(({ id }) => id)).toEqual([first.id]);
		// The copy cannot take over the path of the one that runs.
		const copy = after.find(({ id, name: of }) => of.startsWith('07 ') && id !== first.id);
		await expect(n8n.activate(copy?.id ?? '')).rejects.toThrow(/conflict|taken|not published/i);
		expect((await fetch(`${n8n.baseUrl}/webhook/outreach/unsubscribe`)).status).toBe(404);
	});

	describe('in the editor', () => {
		let editor: Editor;
		let files: Server;

		beforeAll(async () => {
			editor = await openEditor(n8n);
			files = createServer((_, answer) => {
				answer.setHeader('content-type', 'application/json');
				answer.end(readFileSync(join(templateFolder, '08-open-and-click-tracking.json')));
			});
			await new Promise<void>((done) => files.listen(0, '127.0.0.1', done));
		});

		afterAll(async () => {
			files?.close();
			await editor?.close();
		});

		const drawn = async (): Promise<string[]> => {
			const nodes = editor.page.locator('[data-test-id="canvas-node"]');
			await nodes.first().waitFor({ timeout: 30_000 });

			return await nodes.evaluateAll((all) =>
				all.map((one) => one.getAttribute('data-node-name') ?? ''),
			);
		};
		it.each(['02-campaign-with-follow-ups.json', '06-rest-api.json', '13-delist-desk.json'])(
			'draws every node of %s from the file',
			async (file) => {
				const { content } = templates.find((one) => one.file === file) ?? {};
				await editor.page.goto(`${n8n.baseUrl}/workflow/new`);
				await editor.page
					.locator('[data-test-id="workflow-import-input"]')
					.setInputFiles(join(templateFolder, file), { timeout: 30_000 });
				const names = content?.nodes
					.filter(({ type }) => !type.endsWith('.stickyNote'))
					.map(({ name }) => name);

				expect(await drawn()).toEqual(expect.arrayContaining(names ?? []));
			},
		);

		it('takes the address of a file', async () => {
			const { port } = files.address() as AddressInfo;
			const { page } = editor;
			page.setDefaultTimeout(30_000);
			await page.goto(`${n8n.baseUrl}/workflow/new`);
			await page.locator('[data-test-id="workflow-menu"]').click();
			await page.getByText('Import', { exact: true }).hover();
			await page.getByText('From URL', { exact: true }).click();
			await page
				.locator('[data-test-id="workflow-url-import-input"]')
				.locator('xpath=descendant-or-self::input')
				.fill(`http://127.0.0.1:${port}/08.json`);
			await page.locator('[data-test-id="confirm-workflow-import-url-button"]').click();

			expect(await drawn()).toContain('Is it a click');
		});
	});
});

describe('into an n8n without the package', () => {
	let n8n: N8nInstance;

	beforeAll(async () => {
		n8n = await startN8n({ userFolder: join(folder, 'without'), withPackage: false });
	});

	afterAll(async () => await n8n?.stop());

	it('names the nodes it does not know, and neither publishes nor runs the workflow', async () => {
		const one = join(folder, 'one');
		cpSync(join(templateFolder, '07-one-click-unsubscribe.json'), join(one, '07.json'));
		await n8n.cli(['import:workflow', '--separate', `--input=${one}`]);
		const [row] = await workflowsOf(n8n);
		if (!row) throw new Error('The template was not imported');
		const refusal = await n8n.activate(row.id).then(
			() => 'published',
			(error: Error) => error.message,
		);

		expect(refusal).toMatch(/n8n-nodes-outreach\.outreachStore/);
		expect((await workflowsOf(n8n)).map(({ active }) => active)).toEqual([false]);
		expect((await fetch(`${n8n.baseUrl}/webhook/outreach/unsubscribe`)).status).toBe(404);
	});
});
