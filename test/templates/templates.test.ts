import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
	createNode,
	droppedParameters,
	outputNames,
	packageName,
} from '../support/node-description';
import { credentialClasses, nodeClasses } from '../support/package-classes';
import {
	edgesOf,
	reachableFrom,
	readTemplates,
	templateFolder,
	type Template,
	type TemplateNode,
} from '../support/template-files';

// n8n's own nodes a template may use, pinned to what n8n 2.41 brings.
const ownNodesOfN8n: Readonly<Record<string, number>> = {
	'@n8n/n8n-nodes-langchain.chainLlm': 1.9,
	'@n8n/n8n-nodes-langchain.lmChatAnthropic': 1.6,
	'n8n-nodes-base.aggregate': 1,
	'n8n-nodes-base.airtable': 2.2,
	'n8n-nodes-base.code': 2,
	'n8n-nodes-base.convertToFile': 1.1,
	'n8n-nodes-base.dataTable': 1.1,
	'n8n-nodes-base.emailSend': 2.1,
	'n8n-nodes-base.errorTrigger': 1,
	'n8n-nodes-base.extractFromFile': 1.1,
	'n8n-nodes-base.filter': 2.3,
	'n8n-nodes-base.googleSheets': 4.7,
	'n8n-nodes-base.httpRequest': 4.5,
	'n8n-nodes-base.if': 2.3,
	'n8n-nodes-base.limit': 1,
	'n8n-nodes-base.manualTrigger': 1,
	'n8n-nodes-base.merge': 3.2,
	'n8n-nodes-base.n8n': 1,
	'n8n-nodes-base.noOp': 1,
	'n8n-nodes-base.readWriteFile': 1.1,
	'n8n-nodes-base.respondToWebhook': 1.5,
	'n8n-nodes-base.scheduleTrigger': 1.3,
	'n8n-nodes-base.set': 3.4,
	'n8n-nodes-base.slack': 2.7,
	'n8n-nodes-base.stickyNote': 1,
	'n8n-nodes-base.switch': 3.4,
	'n8n-nodes-base.wait': 1.1,
	'n8n-nodes-base.webhook': 2.1,
};

const othersAccounts = /langchain\.|\.(?:airtable|googleSheets|slack)$/;

const topLevelKeys = ['active', 'connections', 'name', 'nodes', 'settings'];
const nodeKeys = [
	'alwaysOutputData',
	'credentials',
	'disabled',
	'executeOnce',
	'id',
	'name',
	'notes',
	'notesInFlow',
	'onError',
	'parameters',
	'position',
	'type',
	'typeVersion',
	'webhookId',
];

// Patterns of what must never be in a file that people share.
const secretPatterns: readonly RegExp[] = [
	/\b\d{6,}:[\w-]{30,}\b/, // Telegram bot token
	/\bAKIA[0-9A-Z]{16}\b/,
	/-----BEGIN [A-Z ]*PRIVATE KEY/,
	/\b(?:sk|xox[abp]|ghp|SG)[-_.][\w-]{16,}/,
	/"(?:password|apiKey|accessToken|botToken)"\s*:\s*"[^"=]+"/i,
];

const templates = readTemplates();
const nodes = nodeClasses();
const credentials = credentialClasses();
const readme = readFileSync(join(templateFolder, 'README.md'), 'utf8');

const isSticky = ({ type }: TemplateNode): boolean => type === 'n8n-nodes-base.stickyNote';
const isTrigger = ({ type }: TemplateNode): boolean =>
	/(?:trigger|\.webhook)$/i.test(type) || nodes.get(type)?.trigger !== undefined;
const ours = ({ content }: Template): TemplateNode[] =>
	content.nodes.filter(({ type }) => type.startsWith(`${packageName}.`));

it('ships the templates of the ledger that this package promises so far', () => {
	expect(templates.map(({ file }) => file)).toEqual(
		expect.arrayContaining([
			'01-mailbox-warmup.json',
			'02-campaign-with-follow-ups.json',
			'03-reply-and-bounce-handling.json',
			'04-reputation-monitoring.json',
			'05-ip-rotation-quarantine.json',
			'06-rest-api.json',
			'07-one-click-unsubscribe.json',
			'08-open-and-click-tracking.json',
			'09-error-alert.json',
			'10-daily-digest.json',
			'11-esp-events-webhook.json',
			'12-list-validation.json',
			'13-delist-desk.json',
			'14-backup.json',
		]),
	);
});

describe.each(templates.map((template) => [template.file, template] as const))(
	'%s',
	(file, template) => {
		const { content, text } = template;

		it('has only the keys of a shared workflow and is inactive', () => {
			expect(Object.keys(content).sort()).toEqual(topLevelKeys);
			expect(content.active).toBe(false);
			for (const node of content.nodes) {
				expect(nodeKeys).toEqual(expect.arrayContaining(Object.keys(node)));
			}
		});

		it('names each node once and connects only nodes that exist', () => {
			const names = content.nodes.map(({ name }) => name);

			expect(new Set(names).size).toBe(names.length);
			expect(new Set(content.nodes.map(({ id }) => id)).size).toBe(names.length);
			for (const edge of edgesOf(template))
				expect(names).toEqual(expect.arrayContaining([...edge]));
		});

		it('has no node that a trigger cannot reach', () => {
			const starts = content.nodes.filter(isTrigger).map(({ name }) => name);
			const reached = reachableFrom(template, starts);
			const lost = content.nodes.filter((node) => !isSticky(node) && !reached.has(node.name));

			expect(starts.length).toBeGreaterThan(0);
			expect(lost.map(({ name }) => name)).toEqual([]);
		});

		it('uses our nodes by the package name and few of n8n in pinned versions', () => {
			for (const { name, type, typeVersion } of content.nodes) {
				const description = nodes.get(type)?.description;
				const versions = description ? [description.version].flat() : [ownNodesOfN8n[type]];

				expect({ name, type, typeVersion: versions.includes(typeVersion) }).toEqual({
					name,
					type,
					typeVersion: true,
				});
			}
		});

		it('fills our forms without an issue and without a name that n8n would drop', () => {
			for (const { name, type, typeVersion, parameters } of ours(template)) {
				const description = nodes.get(type)?.description;
				if (!description) throw new Error(`Unknown type ${type}`);

				expect(() => createNode(description, { params: parameters, typeVersion })).not.toThrow();
				expect({ name, dropped: droppedParameters(description, parameters) }).toEqual({
					name,
					dropped: [],
				});
			}
		});

		it('connects only outputs that our nodes have', () => {
			for (const { name, type, parameters } of ours(template)) {
				const nodeType = nodes.get(type);
				if (!nodeType) throw new Error(`Unknown type ${type}`);
				const outputs = outputNames(
					nodeType,
					createNode(nodeType.description, { params: parameters }),
				);
				const used = content.connections[name]?.main?.length ?? 0;

				expect(used).toBeLessThanOrEqual(outputs.length);
			}
		});

		it('refers to nodes that exist in its expressions', () => {
			const names = content.nodes.map(({ name }) => name);
			const used = [...text.matchAll(/\$\((?:'|\\")(.+?)(?:'|\\")\)/g)].map(([, name]) => name);

			expect(names).toEqual(expect.arrayContaining(used));
		});

		it('names credential types without ids', () => {
			for (const { type, credentials: slots = {} } of content.nodes) {
				const declared = (nodes.get(type)?.description.credentials ?? []).map(({ name }) => name);
				for (const [name, slot] of Object.entries(slots)) {
					expect(declared).toContain(name);
					expect(credentials.has(name)).toBe(true);
					expect(Object.keys(slot)).toEqual(['name']);
				}
			}
		});

		it('holds no pinned data, ids of an instance or secrets', () => {
			expect(text).not.toMatch(/"(pinData|instanceId|staticData|versionId|shared)"/);
			for (const pattern of secretPatterns) expect(text).not.toMatch(pattern);
		});

		it('gives each webhook a readable webhookId, without which its path would be another one', () => {
			const ids = content.nodes
				.filter(({ type }) => type.endsWith('.webhook'))
				.map(({ webhookId }) => String(webhookId));

			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(/^outreach-[a-z0-9-]+$/);
			expect(text.match(/"webhookId"/g)?.length ?? 0).toBe(ids.length);
		});

		it('writes only to reserved addresses (RFC 2606)', () => {
			const addresses = text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];

			for (const address of addresses)
				expect(address).toMatch(/@(?:[\w-]+\.)*example(?:\.(?:com|net|org))?$/);
		});

		it('says in a sticky note what it does, which credentials it wants and what to edit', () => {
			const notes = content.nodes
				.filter(isSticky)
				.map(({ parameters }) => String(parameters.content))
				.join('\n');
			const wanted = new Set(ours(template).flatMap(({ type }) => requiredCredentials(type)));

			expect(notes.length).toBeGreaterThan(200);
			expect(notes).toMatch(/credential/i);
			expect(notes).toMatch(/edit/i);
			for (const name of wanted) expect(notes).toContain(name);
		});

		it('asks every caller of a webhook who they are, unless a signed token or body says it', () => {
			const open = content.nodes
				.filter(({ type, parameters }) => type.endsWith('.webhook') && !parameters.authentication)
				.map(({ parameters }) => String(parameters.path));

			for (const path of open) expect(path).toMatch(/^outreach\/(?:unsubscribe|t|esp\/\w+)$/);
		});

		it('ships every node switched off that needs an account at somebody else', () => {
			for (const { name, type, disabled } of content.nodes) {
				if (!othersAccounts.test(type)) continue;
				expect({ name, disabled }).toEqual({ name, disabled: true });
			}
		});

		it('has a slot for the error workflow', () => {
			const isErrorWorkflow = content.nodes.some(
				({ type }) => type === 'n8n-nodes-base.errorTrigger',
			);

			expect('errorWorkflow' in content.settings).toBe(!isErrorWorkflow);
			expect(content.settings.executionOrder).toBe('v1');
		});

		it('has its paragraph in workflows/README.md', () => {
			expect(readme).toContain(file);
		});
	},
);

/** The display names a person looks for in the credential dialog. */
function requiredCredentials(type: string): string[] {
	const slots = nodes.get(type)?.description.credentials ?? [];

	return slots
		.filter(({ required }) => required)
		.map(({ name }) => credentials.get(name)?.displayName ?? name);
}
