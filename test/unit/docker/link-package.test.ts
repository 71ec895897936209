import { execFileSync } from 'node:child_process';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checkout } from '../../support/package-classes';

const name = 'n8n-nodes-outreach';
let folder: string;
let source: string;
let nodes: string;

beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'outreach-link-')));
	source = join(folder, 'image', 'node_modules', name);
	nodes = join(folder, 'volume', '.n8n', 'nodes');
	mkdirSync(source, { recursive: true });
	writeFileSync(join(source, 'package.json'), '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

const start = () =>
	execFileSync(process.execPath, [join(checkout, 'docker', 'link-package.mjs')], {
		env: {
			...process.env,
			OUTREACH_HOME: join(folder, 'image'),
			N8N_USER_FOLDER: join(folder, 'volume'),
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
const manifest = () =>
	JSON.parse(readFileSync(join(nodes, 'package.json'), 'utf8')) as {
		name: string;
		dependencies: Record<string, string>;
	};

it('links the package of the image into an empty volume, and again at the next start', () => {
	start();
	start();

	expect(realpathSync(join(nodes, 'node_modules', name))).toBe(source);
	expect(manifest().dependencies).toEqual({ [name]: `file:${source}` });
});

it('keeps what was installed beside it', () => {
	mkdirSync(nodes, { recursive: true });
	writeFileSync(
		join(nodes, 'package.json'),
		'{"name":"installed-nodes","private":true,"dependencies":{"n8n-nodes-other":"1.0.0"}}',
	);
	start();

	expect(manifest()).toMatchObject({
		name: 'installed-nodes',
		dependencies: { 'n8n-nodes-other': '1.0.0', [name]: `file:${source}` },
	});
});

it('replaces the link of an older image, but not a version installed by hand', () => {
	start();
	rmSync(join(nodes, 'node_modules', name));
	mkdirSync(join(nodes, 'node_modules', name));
	start();

	expect(lstatSync(join(nodes, 'node_modules', name)).isDirectory()).toBe(true);
});

it('says why when the image does not hold the package', () => {
	rmSync(source, { recursive: true });

	expect(start).toThrow(/could not be linked because/);
	expect(existsSync(nodes)).toBe(false);
});
