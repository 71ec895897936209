import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { adaptTemplate, type Adaptation } from '../../sandbox/demo/adapt-template';
import { startDemoWorld, type DemoWorld } from '../../sandbox/demo/demo-world';
import type { CredentialReference, N8nInstance } from '../../sandbox/n8n/n8n-instance';
import { openStore } from '../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../lib/store/store';
import { ensureBuild } from '../../scripts/build';
import { nodeClasses } from './package-classes';

/** n8n with the package and the mail servers, and templates imported as a person would. */
export interface TemplateWorld extends DemoWorld {
	/** Imports, sets what the sticky note tells to edit, chooses credentials, publishes. */
	publish(
		file: string,
		parameters?: Adaptation['parameters'],
		otherCredentials?: Credentials,
		/** False: only imported, to be run by hand. */
		active?: boolean,
	): Promise<string>;
	/** The one folder that n8n's file nodes may use. */
	readonly files: string;
	/** One of each type that the templates name, those of webhooks too. */
	readonly credentials: Credentials;
	store(): Promise<OutreachStore>;
}

export const callers = {
	header: { 'x-outreach-key': 'a-key-of-a-caller' },
	basic: { authorization: `Basic ${Buffer.from('reader:a-word-for-readers').toString('base64')}` },
} as const;

export async function startTemplateWorld(): Promise<TemplateWorld> {
	await ensureBuild();
	const files = mkdtempSync(join(tmpdir(), 'outreach-files-'));
	const world = await startDemoWorld({ env: { N8N_RESTRICT_FILE_ACCESS_TO: files } });
	const credentials = { ...world.credentials, ...(await webhookCredentials(world.n8n)) };

	return {
		...world,
		files,
		credentials,
		stop: async () => {
			await world.stop();
			rmSync(files, { recursive: true, force: true });
		},
		publish: async (file, parameters = {}, otherCredentials = {}, active = true) => {
			const id = await importTemplate(world.n8n, file, {
				parameters,
				credentials: { ...credentials, ...otherCredentials },
			});
			if (active) await world.n8n.activate(id);

			return id;
		},
		store: async () => await openStore({ kind: 'sqlite', file: world.storeFile }),
	};
}

export type Credentials = Readonly<Record<string, CredentialReference>>;

export async function webhookCredentials(n8n: N8nInstance): Promise<Credentials> {
	return await n8n.importCredentials([
		{
			name: 'Callers',
			type: 'httpHeaderAuth',
			data: { name: 'x-outreach-key', value: callers.header['x-outreach-key'] },
		},
		{
			name: 'Readers',
			type: 'httpBasicAuth',
			data: { user: 'reader', password: 'a-word-for-readers' },
		},
		{
			name: 'This n8n',
			type: 'n8nApi',
			data: { apiKey: n8n.apiKey, baseUrl: `${n8n.baseUrl}/api/v1` },
		},
	]);
}

export async function importTemplate(
	n8n: N8nInstance,
	file: string,
	given: Pick<Adaptation, 'parameters' | 'switches'> & { readonly credentials: Credentials },
): Promise<string> {
	const classes = nodeClasses('build');
	const ownNodes: Readonly<Record<string, readonly string[]>> = {
		'n8n-nodes-base.webhook': ['httpHeaderAuth', 'httpBasicAuth', 'jwtAuth'],
		'n8n-nodes-base.n8n': ['n8nApi'],
		'n8n-nodes-base.httpRequest': ['httpHeaderAuth', 'httpQueryAuth'],
		'@n8n/n8n-nodes-langchain.lmChatAnthropic': ['anthropicApi'],
	};

	return await n8n.importWorkflow(
		adaptTemplate(file, {
			...given,
			accepted: (type) =>
				ownNodes[type] ??
				(classes.get(type)?.description.credentials ?? []).map(({ name }) => name),
		}),
	);
}
