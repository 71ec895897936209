import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Page } from 'playwright-core';

import { runCampaign } from '../sandbox/demo/campaign';
import { adaptTemplate, readTemplate } from '../sandbox/demo/adapt-template';
import { startDemoWorld } from '../sandbox/demo/demo-world';
import {
	startN8n,
	type CredentialReference,
	type N8nInstance,
	type WorkflowFile,
} from '../sandbox/n8n/n8n-instance';
import { openEditor } from '../sandbox/n8n/open-editor';
import { packageName } from '../test/support/node-description';
import { nodeClasses } from '../test/support/package-classes';
import { everyOperation } from './editor-shots/every-operation';
import type { Panel } from './editor-shots/subjects';
import { dialogs, panels, platformCredentials } from './editor-shots/subjects';
import { ensureBuild } from './build';
import { root } from './step';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const readyMs = 60_000;

interface Shooting {
	readonly n8n: N8nInstance;
	readonly page: Page;
	/** One credential of each type, filled with reserved names. */
	readonly credentials: Readonly<Record<string, CredentialReference>>;
	/** Only subjects whose file name holds one of these texts. */
	readonly only: readonly string[];
}

/** Two columns of nodes on one canvas; each is opened, pictured and closed again. */
async function shootPanels(
	{ n8n, page, credentials, only }: Shooting,
	subjects: readonly Panel[],
	out: string,
): Promise<void> {
	const accepted = acceptedCredentials();
	const chosen = subjects.filter(({ file }) => isWanted(file, only));
	if (chosen.length === 0) return;
	const id = await n8n.importWorkflow({
		name: 'Panels',
		connections: {},
		nodes: chosen.map(({ file, node, parameters }, index) => {
			const type = `${packageName}.${node}`;
			return {
				id: file,
				name: file,
				type,
				typeVersion: 1,
				position: [(index % 8) * 260, Math.floor(index / 8) * 220] as const,
				parameters,
				credentials: Object.fromEntries(
					accepted(type).flatMap((name) => {
						const reference = credentials[name];
						return reference ? [[name, reference]] : [];
					}),
				),
			};
		}),
	});
	await page.setViewportSize({ width: 1280, height: 1300 });
	await openCanvas(page, `${n8n.baseUrl}/workflow/${id}`);
	await fitCanvas(page);
	await page.screenshot({ path: join(out, 'panels.png') });
	for (const { file } of chosen) {
		await page.locator(`[data-test-id="canvas-node"][data-node-name="${file}"]`).dblclick();
		const form = page.locator('[data-test-id="node-parameters"]').first();
		await form.waitFor({ timeout: readyMs });
		await settle(page);
		const box = await form.boundingBox();
		const clip = { x: (box?.x ?? 0) - 20, y: 0, width: (box?.width ?? 0) + 40, height: 1300 };
		await page.screenshot({ path: join(out, `${file}.png`), clip });
		say(`  ${file}`);
		await page.keyboard.press('Escape');
		await form.waitFor({ state: 'detached', timeout: readyMs });
	}
}

function isWanted(file: string, only: readonly string[]): boolean {
	return only.some((part) => file.includes(part));
}

/** Which credential types a node of the package can take. */
function acceptedCredentials(): (nodeType: string) => readonly string[] {
	const classes = nodeClasses('build');

	return (type) =>
		classes.get(type)?.description.credentials?.map(({ name }) => name) ??
		platformCredentials.filter(({ nodeType }) => nodeType === type).map((seed) => seed.type);
}

async function shootDialogs({ n8n, page, only }: Shooting, out: string): Promise<void> {
	await page.setViewportSize({ width: 1280, height: 2600 });
	for (const { file, type, data } of dialogs.filter((dialog) => isWanted(dialog.file, only))) {
		const references = await n8n.importCredentials([{ name: file, type, data }]);
		await page.goto(`${n8n.baseUrl}/home/credentials/${references[type]?.id}`);
		const dialog = page.locator('[data-test-id="editCredential-modal"]').first();
		await dialog.waitFor({ timeout: readyMs });
		await showWhole(page);
		await settle(page);
		await page.screenshot({ path: join(out, `${file}.png`) });
		say(`  ${file}`);
	}
}

/** The dialog scrolls within a fixed height; the picture shall have all its fields. */
async function showWhole(page: Page): Promise<void> {
	const dialog = '[data-test-id="editCredential-modal"]';
	await page.addStyleTag({
		content: `${dialog}, ${dialog} *, [role="dialog"]:has(${dialog}), [role="dialog"] {
			max-height: none !important; overflow: visible !important }
			${dialog}, ${dialog} [class*="container" i], ${dialog} [class*="body" i],
			${dialog} [class*="content" i], [role="dialog"] { height: auto !important }`,
	});
}

async function shootTemplates(
	{ n8n, page, credentials, only }: Shooting,
	out: string,
): Promise<void> {
	const accepted = acceptedCredentials();
	const files = readdirSync(join(root, 'workflows')).filter((file) => file.endsWith('.json'));
	for (const file of files.filter((name) => isWanted(name, only))) {
		const workflow = adaptTemplate(file, { parameters: {}, credentials, accepted });
		const id = await n8n.importWorkflow(workflow);
		await page.setViewportSize(frameFor(workflow.nodes));
		await openCanvas(page, `${n8n.baseUrl}/workflow/${id}`);
		await fitCanvas(page);
		const clip = await drawnArea(page);
		await page.screenshot({ path: join(out, file.replace(/json$/, 'png')), clip });
		say(`  ${file}`);
	}
}

/** A run of the demo's campaign with the number of items on each connection. */
async function shootDemo(path: string): Promise<void> {
	const world = await startDemoWorld({ say });
	try {
		await runCampaign(world, { say });
		const { n8n } = world;
		const { data: workflows } = await n8n.api<{
			data: ReadonlyArray<{ id: string; name: string }>;
		}>('GET', '/api/v1/workflows');
		const campaign = workflows.find(({ name }) => name.startsWith('02 '));
		const runs = await n8n.executions({ workflowId: campaign?.id });
		const first = [...runs].sort((a, b) => Number(a.id) - Number(b.id))[0];
		const { page, close } = await openEditor(n8n);
		await page.setViewportSize(frameFor(readTemplate('02-campaign-with-follow-ups.json').nodes));
		await openCanvas(page, `${n8n.baseUrl}/workflow/${campaign?.id}/executions/${first?.id}`);
		await fitCanvas(page);
		const clip = await drawnArea(page);
		await page.screenshot({ path, clip });
		await close();
	} finally {
		await world.stop();
	}
}

async function openCanvas(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.locator('[data-test-id="canvas-node"]').first().waitFor({ timeout: readyMs });
	await settle(page);
}

/** Nothing but the workflow: bars and buttons go, then the editor's own "fit to view" (key 1). */
async function fitCanvas(page: Page): Promise<void> {
	await page.addStyleTag({
		content: `#sidebar, #header, [data-test-id="executions-sidebar"], .vue-flow__minimap,
			[data-test-id="canvas-minimap"], [data-test-id^="canvas-background"], [data-test-id="execution-preview-details"],
			[data-test-id^="execution-preview-details-"], [class*="minimap" i], [data-test-id="canvas-controls"], [class*="controls" i],
			[class*="executionButtons"], [data-test-id="logs-panel"], [data-test-id="logs-overview"],
			[class*="nodeButtonsWrapper"], [data-test-id="node-creator-plus-button"] { display: none !important }`,
	});
	await settle(page);
	await page.locator('.vue-flow__pane').click({ position: { x: 5, y: 5 } });
	await page.keyboard.press('1');
	await settle(page);
}

/** A large workflow gets a large picture, so that its names can be read when it is opened. */
function frameFor(nodes: WorkflowFile['nodes']): { width: number; height: number } {
	const columns = nodes.map(({ position: [x] }) => x);
	const isLarge = Math.max(...columns) - Math.min(...columns) > 2_600;

	return isLarge ? { width: 2_600, height: 2_100 } : { width: 1_600, height: 1_000 };
}

/** The whole width, and as much of the height as the workflow takes. */
async function drawnArea(
	page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
	const boxes = await Promise.all(
		(await page.locator('.vue-flow__node').all()).map(async (node) => await node.boundingBox()),
	);
	const tops = boxes.map((box) => box?.y ?? 0);
	const bottoms = boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0));
	const frame = page.viewportSize() ?? { width: 0, height: 0 };
	const y = Math.max(0, Math.min(...tops) - 40);
	// Names and subtitles hang below the box of a node.
	const height = Math.min(frame.height, Math.max(...bottoms) + 90) - y;

	return { x: 0, y, width: frame.width, height };
}

/** The editor has drawn what it loaded; it tells nobody when, so we look until nothing changes. */
async function settle(page: Page): Promise<void> {
	let before = '';
	for (let round = 0; round < 20; round += 1) {
		await page.waitForTimeout(250);
		const now = (await page.screenshot({ type: 'jpeg', quality: 30 })).toString('base64');
		if (now === before) return;
		before = now;
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			out: { type: 'string' },
			templates: { type: 'string' },
			demo: { type: 'string' },
			only: { type: 'string', default: '' },
			every: { type: 'boolean', default: false },
		},
	});
	await ensureBuild();
	for (const folder of [values.out, values.templates]) {
		if (folder) mkdirSync(folder, { recursive: true });
	}
	if (values.demo) await shootDemo(values.demo);
	if (!values.out && !values.templates) return;
	const userFolder = mkdtempSync(join(tmpdir(), 'outreach-shots-'));
	const n8n = await startN8n({ userFolder, say });
	try {
		const seeds = [...dialogs.filter(({ seed }) => seed), ...platformCredentials];
		const credentials = await n8n.importCredentials(
			seeds.map(({ type, data }) => ({ name: 'Outreach', type, data })),
		);
		const { page, close } = await openEditor(n8n);
		const shooting = { n8n, page, credentials, only: values.only.split(',') };
		if (values.templates) await shootTemplates(shooting, values.templates);
		if (values.out) {
			await shootPanels(shooting, values.every ? everyOperation() : panels, values.out);
			if (!values.every) await shootDialogs(shooting, values.out);
		}
		await close();
	} finally {
		await n8n.stop();
		rmSync(userFolder, { recursive: true, force: true });
	}
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		say(error instanceof Error ? error.message : String(error));
		process.exit(1);
	},
);
