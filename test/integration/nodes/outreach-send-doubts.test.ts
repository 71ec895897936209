import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';

import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { at, drop } from '../../../sandbox/faults/smtp-script';
import { sampleAttempt } from '../../support/store-samples';
import { jsonOf } from '../../support/node-harness';
import type { SendWorld } from '../../support/send-world';
import { american, startSendWorld } from '../../support/send-world';

let world: SendWorld;
let imap: Server;
let asked: number;
beforeEach(async () => {
	asked = 0;
	// It counts who comes, and has nothing to say.
	imap = createServer((socket) => {
		asked += 1;
		socket.destroy();
	});
	await new Promise<void>((resolve) => imap.listen(0, '127.0.0.1', resolve));
	world = await startSendWorld({ script: at('body', drop()) });
});
afterEach(async () => {
	await world.stop();
	await new Promise((resolve) => imap.close(resolve));
});

const port = () => (imap.address() as AddressInfo).port;

describe('a mail in doubt', () => {
	it('is looked for in the Sent folder of the credential at the next run, and a dead IMAP server keeps no mail', async () => {
		const credentials = {
			outreachSmtpApi: world.credential as ICredentialDataDecryptedObject,
			outreachImapApi: {
				provider: 'custom',
				host: '127.0.0.1',
				port: port(),
				security: 'none',
				user: 'ada',
				password: 'secret',
			},
		};
		expect(
			jsonOf(await world.send([american('bob@example.com')], { credentials }), 'In Doubt'),
		).toHaveLength(1);
		expect(asked).toBe(0);
		world.server.setScript(() => undefined);

		const preview = { operation: 'previewSchedule' };
		await world.send([{}], { credentials, params: preview });
		expect(asked).toBe(0);

		const outputs = await world.send([american('eve@example.net')], { credentials });
		expect(asked).toBe(1);
		expect(jsonOf(outputs, 'Sent')).toHaveLength(1);
	});

	it('is looked for in the Sent folders of the pool, and an unreachable one is left alone afterwards', async () => {
		await world.store.mailboxes.upsert({
			address: 'ada@example.org',
			fromName: 'Ada',
			smtp: { host: world.server.host, port: world.server.port, security: 'none' },
			imap: { host: '127.0.0.1', port: port(), security: 'none' },
		});
		const run = {
			params: {
				mailboxSource: 'pool',
				identity: { organisation: 'Example Ltd', postalAddress: '1 Street, Town' },
				options: { pacing: false },
			},
			credentials: {},
		};
		expect(jsonOf(await world.send([american('bob@example.com')], run), 'In Doubt')).toHaveLength(
			1,
		);
		world.server.setScript(() => undefined);

		const next = await world.send([american('eve@example.net')], run);
		expect(jsonOf(next, 'Sent')).toHaveLength(1);
		expect(asked).toBe(1);
		await world.send([american('kim@example.net')], run);
		expect(asked).toBe(1);
	});

	it('is looked for although many mailboxes without IMAP have doubts of their own', async () => {
		const { mailboxes, sends } = world.store;
		const addMailbox = async (address: string, more: object = {}) =>
			await mailboxes.upsert({
				...{ address, fromName: 'Ada' },
				smtp: { host: world.server.host, port: world.server.port, security: 'none' },
				...more,
			});
		const doubtful = async (id: string, mailboxId: string, createdAt: number) =>
			await sends.insertAttempt(
				sampleAttempt(id, { state: 'in_doubt', mailboxId, createdAt, leaseUntil: null }),
			);
		const now = Date.now();
		const { id } = await addMailbox('eve@example.org', {
			imap: { host: '127.0.0.1', port: port(), security: 'none' },
		});
		await doubtful('witnessed', id, now - 2_000);
		for (let each = 0; each < 60; each += 1) {
			const bare = await addMailbox(`ada${each % 6}@example.org`);
			await doubtful(`bare ${each}`, bare.id, now - (each < 30 ? 1_000 : 3_000));
		}
		world.server.setScript(() => undefined);

		await world.send([american('kim@example.net')], {
			params: {
				mailboxSource: 'pool',
				identity: { organisation: 'Example Ltd', postalAddress: '1 Street, Town' },
				options: { pacing: false },
			},
			credentials: {},
		});
		expect(asked).toBe(1);
	});
});
