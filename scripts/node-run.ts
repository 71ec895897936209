import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	INodeExecutionData,
	INodeParameters,
	INodeType,
} from 'n8n-workflow';

import { createBinaryStore, type BinaryStore } from '../test/support/binary-store';
import { isExecutionItem } from '../test/support/node-context';
import { droppedParameters } from '../test/support/node-description';
import {
	runNode,
	startTrigger,
	type NodeOutputs,
	type NodeRun,
} from '../test/support/node-harness';
import { ensureBuild } from './build';
import { root } from './step';

const usage = `Usage: npm run --silent node:run -- <NodeName> [options]
  --params '<json>'      node parameters; expressions ={{ }} are evaluated per item
  --items <file|->       JSON array, one JSON object, or NDJSON; "-" is standard input
  --credentials <file>   {"outreachSmtpApi": {...}, ...}; the types' defaults are filled in
  --binary <file>        attached as "data" to the first item
  --out <folder>         writes the binaries of the output items there
  --continue-on-fail     the "On Error" setting "Continue"
  --for <seconds>        triggers: how long to listen
  --verbose              the node's own log on standard error`;

/** Reported as one line: a stack trace does not help the person at the keyboard. */
class UsageError extends Error {}

function readArguments() {
	return parseArgs({
		allowPositionals: true,
		options: {
			params: { type: 'string', default: '{}' },
			items: { type: 'string' },
			credentials: { type: 'string' },
			binary: { type: 'string' },
			out: { type: 'string' },
			for: { type: 'string' },
			'continue-on-fail': { type: 'boolean', default: false },
			verbose: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
}

function parseJson(source: string, what: string): unknown {
	try {
		return JSON.parse(source);
	} catch (error) {
		throw new UsageError(`${what} could not be read as JSON because ${(error as Error).message}`);
	}
}

function readText(path: string, what: string): string {
	if (!existsSync(path)) throw new UsageError(`${what} "${path}" does not exist`);
	return readFileSync(path, 'utf8');
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readItems(source: string | undefined): Promise<IDataObject[] | undefined> {
	if (source === undefined) return undefined;
	const content = source === '-' ? await text(process.stdin) : readText(source, 'The items file');
	const items = parseItems(content.trim());
	const wrong = items.findIndex((item) => !isObject(item));
	if (wrong >= 0) throw new UsageError(`Item ${wrong} of --items is not an object`);
	return items as IDataObject[];
}

function parseItems(content: string): unknown[] {
	if (content === '') return [];
	if (content.startsWith('[')) return parseJson(content, '--items') as unknown[];
	const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '');
	try {
		return lines.map((line) => JSON.parse(line) as unknown);
	} catch {
		return [parseJson(content, '--items')];
	}
}

function readObject(source: string, what: string): Record<string, unknown> {
	const value = parseJson(source, what);
	if (!isObject(value)) throw new UsageError(`${what} has to be a JSON object`);
	return value;
}

async function attach(
	items: IDataObject[] | undefined,
	file: string | undefined,
	store: BinaryStore,
): Promise<Array<IDataObject | INodeExecutionData> | undefined> {
	if (file === undefined) return items;
	if (!existsSync(file) || !statSync(file).isFile()) {
		throw new UsageError(`The binary file "${file}" does not exist`);
	}
	const [first = {}, ...rest] = items ?? [];
	const item: INodeExecutionData = isExecutionItem(first) ? first : { json: first };
	const data = await store.save(createReadStream(file), basename(file));
	return [{ ...item, binary: { ...item.binary, data } }, ...rest];
}

const load = createRequire(__filename);

function loadNode(name: string | undefined): INodeType {
	if (!name) throw new UsageError(usage);
	const listed = (load(join(root, 'package.json')) as { n8n: { nodes: string[] } }).n8n.nodes;
	const file = listed.find((path) => basename(path) === `${name}.node.js`);
	if (!file) {
		const known = listed.map((path) => basename(path, '.node.js')).join(', ');
		throw new UsageError(`There is no node "${name}". There are: ${known}`);
	}
	const exported = load(join(root, file)) as Record<string, new () => INodeType>;
	const Node = exported[name];
	if (!Node) throw new UsageError(`"${file}" does not export a class "${name}"`);
	return new Node();
}

function loadCredentialType(name: string): ICredentialType | undefined {
	const className = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
	const file = join(root, 'dist', 'credentials', `${className}.credentials.js`);
	if (!existsSync(file)) return undefined;
	const exported = load(file) as Record<string, new () => ICredentialType>;
	const Credential = exported[className];
	return Credential && new Credential();
}

function printable({ json, binary, pairedItem, error }: INodeExecutionData): object {
	return {
		json,
		...(binary ? { binary } : {}),
		...(pairedItem === undefined ? {} : { pairedItem }),
		...(error ? { error: error.message } : {}),
	};
}

async function writeBinaries(
	outputs: NodeOutputs,
	folder: string,
	store: BinaryStore,
): Promise<void> {
	mkdirSync(folder, { recursive: true });
	for (const item of Object.values(outputs).flat()) {
		for (const [property, data] of Object.entries(item.binary ?? {})) {
			const name = basename(data.fileName ?? property);
			await writeFile(
				join(folder, name),
				data.id ? store.stream(data.id) : Buffer.from(data.data, 'base64'),
			);
		}
	}
}

async function listen(node: INodeType, run: NodeRun, seconds: number): Promise<NodeOutputs> {
	const trigger = await startTrigger(node, run);
	await pause(seconds * 1000);
	await trigger.close();
	for (const failure of trigger.failures) process.stderr.write(`${failure.message}\n`);
	return trigger.outputs();
}

function readSeconds(value: string | undefined): number {
	const seconds = Number(value);
	if (value === undefined || !(seconds > 0)) {
		throw new UsageError('A trigger needs "--for <seconds>": how long to listen, e.g. --for 30');
	}
	return seconds;
}

async function main(): Promise<void> {
	const { values, positionals } = readArguments();
	if (values.help) return void process.stdout.write(`${usage}\n`);
	await ensureBuild();
	const node = loadNode(positionals[0]);
	const params = readObject(values.params, '--params') as INodeParameters;
	const store = createBinaryStore();
	const credentials = values.credentials
		? readObject(readText(values.credentials, 'The credentials file'), '--credentials')
		: {};
	for (const path of droppedParameters(node.description, params)) {
		process.stderr.write(`Note: parameter "${path}" is not used with these values\n`);
	}
	const run: NodeRun = {
		params,
		items: await attach(await readItems(values.items), values.binary, store),
		credentials: credentials as Record<string, ICredentialDataDecryptedObject>,
		continueOnFail: values['continue-on-fail'],
		credentialType: loadCredentialType,
		binary: store,
		log: (level, message) => {
			if (values.verbose) process.stderr.write(`[${level}] ${message}\n`);
		},
	};
	const outputs = node.trigger
		? await listen(node, run, readSeconds(values.for))
		: // As `n8n execute` does: a person who clicks gets a dry run, a command line means it.
			await runNode(node, { ...run, mode: 'cli', executionId: randomUUID() });
	if (values.out) await writeBinaries(outputs, values.out, store);
	const shown = Object.fromEntries(
		Object.entries(outputs).map(([name, items]) => [name, items.map(printable)]),
	);
	process.stdout.write(`${JSON.stringify({ outputs: shown })}\n`);
}

function oneLine(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error instanceof UsageError) return error.message;
	const { description } = error as { description?: string | null };
	const message = error.message.replace(/\s+/g, ' ');
	return description && description !== error.message
		? `${message.replace(/[.\s]*$/, '')}. ${description.replace(/\s+/g, ' ')}`
		: message;
}

// A pooled connection of the node may keep the process alive; the answer is out by then.
main().then(
	() => process.stdout.write('', () => process.exit(0)),
	(error: unknown) => process.stderr.write(`${oneLine(error)}\n`, () => process.exit(1)),
);
