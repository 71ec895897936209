import type {
	IExecuteFunctions,
	INodeType,
	INodeTypeDescription,
	ITriggerFunctions,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { runNode, startTrigger } from '../../support/node-harness';

const description: INodeTypeDescription = {
	displayName: 'Sample',
	name: 'sample',
	group: ['transform'],
	version: [1, 1.1],
	defaultVersion: 1.1,
	description: 'A node for the tests of the harness',
	defaults: { name: 'Sample' },
	inputs: ['main'],
	outputs: ['main', 'main'],
	outputNames: ['Good', 'Bad'],
	credentials: [
		{ name: 'outreachSmtpApi', required: true },
		{ name: 'outreachStoreApi', required: false },
	],
	properties: [
		{
			displayName: 'Operation',
			name: 'operation',
			type: 'options',
			options: [
				{ name: 'A', value: 'a' },
				{ name: 'B', value: 'b' },
			],
			default: 'a',
		},
		{
			displayName: 'Address',
			name: 'address',
			type: 'string',
			default: '={{ $json.email }}',
			required: true,
			displayOptions: { show: { operation: ['a'] } },
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			default: {},
			options: [{ displayName: 'Limit', name: 'limit', type: 'number', default: 3 }],
		},
	],
};

function node(execute: (this: IExecuteFunctions) => unknown): INodeType {
	return { description, execute } as unknown as INodeType;
}

const readAddresses = node(async function () {
	return [
		this.getInputData().map((_, index) => ({
			json: {
				address: this.getNodeParameter('address', index),
				limit: this.getNodeParameter('options.limit', index, 7),
			},
		})),
		[],
	];
});

describe('the node harness', () => {
	it('fills defaults, evaluates expressions per item and names the outputs', async () => {
		const outputs = await runNode(readAddresses, {
			items: [{ email: 'ann@example.com' }, { json: { email: 'bob@example.com' } }],
		});

		expect(outputs.Good?.map(({ json }) => json)).toEqual([
			{ address: 'ann@example.com', limit: 7 },
			{ address: 'bob@example.com', limit: 7 },
		]);
		expect(outputs.Bad).toEqual([]);
	});

	it('refuses a parameter the form does not have', async () => {
		await expect(runNode(readAddresses, { params: { adress: 'x' } })).rejects.toThrow(
			'"Sample" has no parameter "adress". It has: address, operation, options',
		);
	});

	it('refuses an empty required parameter, as n8n does before it starts', async () => {
		await expect(runNode(readAddresses, { params: { address: '' } })).rejects.toThrow(
			'Parameter "Address" is required.',
		);
	});

	it('throws when the code reads a name the description does not declare, even with a fallback', async () => {
		const misspelt = node(async function () {
			return [[{ json: { address: this.getNodeParameter('mailAddress', 0, 'fallback') } }]];
		});

		await expect(runNode(misspelt)).rejects.toThrow('does not declare');
	});

	it('throws when the code reads a hidden parameter, as n8n does', async () => {
		await expect(runNode(readAddresses, { params: { operation: 'b' } })).rejects.toThrow(
			'Could not get parameter "address"',
		);
	});

	it('fills the defaults of a credential and refuses a missing or undeclared one', async () => {
		const readCredential = (type: string) =>
			node(async function () {
				return [[{ json: { ...(await this.getCredentials(type)) } }], []];
			});
		const credentialType = () => ({
			name: 'outreachSmtpApi',
			displayName: 'SMTP',
			properties: [{ displayName: 'Port', name: 'port', type: 'number' as const, default: 587 }],
		});
		const outputs = await runNode(readCredential('outreachSmtpApi'), {
			credentials: { outreachSmtpApi: { host: 'smtp.example.com' } },
			credentialType,
		});

		expect(outputs.Good?.[0]?.json).toEqual({ host: 'smtp.example.com', port: 587 });
		await expect(runNode(readCredential('outreachSmtpApi'))).rejects.toThrow(NodeOperationError);
		await expect(runNode(readCredential('outreachStoreApi'))).rejects.toThrow('does not require');
		await expect(runNode(readCredential('imap'))).rejects.toThrow('of type "imap" defined');
	});

	it('keeps binary data on disk and hands it out as a stream', async () => {
		const copy = node(async function () {
			const written = await this.helpers.prepareBinaryData(Buffer.from('a,b\n'), 'list.csv');
			const stream = await this.helpers.getBinaryStream(written.id ?? '');
			const text = await this.helpers.binaryToString(stream);
			return [[{ json: { text, mimeType: written.mimeType } }], []];
		});

		expect((await runNode(copy)).Good?.[0]?.json).toEqual({ text: 'a,b\n', mimeType: 'text/csv' });
	});
});

describe('the trigger harness', () => {
	const trigger = (run: (this: ITriggerFunctions) => unknown): INodeType =>
		({
			description: { ...description, outputs: ['main'], outputNames: undefined },
			trigger: run,
		}) as unknown as INodeType;

	it('collects what is emitted and tells the trigger how the run ended', async () => {
		const ended: string[] = [];
		const running = await startTrigger(
			trigger(async function () {
				const done = this.helpers.createDeferredPromise<{ status: string }>();
				void done.promise.then(({ status }) => ended.push(status));
				setImmediate(() => this.emit([[{ json: { uid: 1 } }]], undefined, done as never));
				return { closeFunction: async () => undefined };
			}),
			{ onEmit: () => 'error' },
		);
		await running.waitForEmits(1);
		await running.close();

		expect(running.emitted).toEqual([[{ json: { uid: 1 } }]]);
		expect(ended).toEqual(['error']);
	});

	it('refuses expressions after trigger() has returned, as n8n 2.41 does', async () => {
		let late: (() => unknown) | undefined;
		await startTrigger(
			trigger(async function () {
				late = () => this.getNodeParameter('address');
				return {};
			}),
			{ params: { address: '={{ "ann@example.com" }}' } },
		);

		expect(() => late?.()).toThrow('IsolateError');
	});
});
