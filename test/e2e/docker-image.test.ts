import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse } from 'yaml';

import { ensureN8n } from '../../sandbox/n8n/n8n-cache';
import { startN8n, type N8nInstance } from '../../sandbox/n8n/n8n-instance';
import { packPackage } from '../../sandbox/n8n/package-install';
import { ensureBuild } from '../../scripts/build';
import { packageName } from '../support/node-description';
import { checkout, nodeClasses } from '../support/package-classes';

// The steps of the Dockerfile in plain folders: no container engine is at hand where tests run.
jest.setTimeout(300_000);

const dockerfile = readFileSync(join(checkout, 'Dockerfile'), 'utf8').replaceAll('\\\n', ' ');
let folder: string;
let n8n: N8nInstance | undefined;

beforeAll(async () => {
	await ensureBuild();
	folder = mkdtempSync(join(tmpdir(), 'outreach-image-'));
});

afterAll(async () => {
	await n8n?.stop();
	rmSync(folder, { recursive: true, force: true });
});

it('leads to an n8n that knows the eight nodes, on an empty volume', async () => {
	const home = join(folder, 'opt', 'outreach');
	const archive = await packPackage(folder);
	const [, flags = ''] =
		/npm install ((?:--[\w=-]+ )+)\/tmp\/package\.tgz/.exec(dockerfile.replace(/\s+/g, ' ')) ?? [];
	expect(flags).toContain('--omit=dev');
	cpSync(join(checkout, 'docker'), join(home, 'docker'), { recursive: true });
	cpSync(join(checkout, 'workflows'), join(home, 'workflows'), { recursive: true });
	const { node } = await ensureN8n();
	const env = { ...process.env, N8N_USER_FOLDER: join(folder, 'volume'), OUTREACH_HOME: home };
	execFileSync('npm', ['install', ...flags.trim().split(' '), archive], { cwd: home, env });
	execFileSync(node, [join(home, 'docker', 'link-package.mjs')], { env });
	n8n = await startN8n({ userFolder: join(folder, 'volume'), withPackage: false });

	const types = await n8n.api<ReadonlyArray<{ readonly name: string }>>('GET', '/types/nodes.json');
	const ours = types
		.map(({ name }) => name)
		.filter((name) => name.startsWith(`${packageName}.`) && !name.endsWith('Tool'));
	expect(ours).toHaveLength(8);
	expect(ours.sort()).toEqual([...nodeClasses('build').keys()].sort());
	// "docker compose exec n8n n8n import:workflow ..." of docs/docker.md.
	const templates = readdirSync(join(home, 'workflows')).filter((file) => file.endsWith('.json'));
	expect(
		await n8n.cli(['import:workflow', '--separate', `--input=${join(home, 'workflows')}`]),
	).toContain(`Successfully imported ${templates.length} workflows.`);
});

it('sets only variables that this n8n reads', async () => {
	const { folder: runtime } = await ensureN8n();
	const read = [join('@n8n', 'config', 'dist'), join('n8n', 'dist')]
		.flatMap((part) => sourcesBelow(join(runtime, 'node_modules', part)))
		.join('\n');
	const { services } = parse(readFileSync(join(checkout, 'docker-compose.yml'), 'utf8'), {
		merge: true,
	}) as { services: Record<string, { environment?: Record<string, string> }> };
	const set = ['n8n', 'n8n-main', 'n8n-worker'].flatMap((name) =>
		Object.keys(services[name]?.environment ?? {}),
	);

	expect(set).toContain('QUEUE_BULL_REDIS_HOST');
	for (const name of new Set(set))
		expect({ name, known: read.includes(name) }).toEqual({ name, known: true });
});

function sourcesBelow(path: string): string[] {
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(join(path, file), 'utf8'));
}
