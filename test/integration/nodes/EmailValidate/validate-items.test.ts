import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { EmailValidate } from '../../../../nodes/EmailValidate/EmailValidate.node';
import { recipients } from '../../../../sandbox/faults/smtp-script';
import { jsonOf, runNode } from '../../../support/node-harness';
import {
	startVerificationWorld,
	type VerificationWorld,
} from '../../../support/verification-world';

describe('Email Validate, Check Addresses', () => {
	const folder = mkdtempSync(join(tmpdir(), 'email-validate-'));
	const credentials = { outreachStoreApi: { kind: 'sqlite', file: join(folder, 'store.sqlite') } };
	let world: VerificationWorld;
	let options: Record<string, unknown>;

	beforeAll(async () => {
		world = await startVerificationWorld({
			'b.test': { MX: ['10 mx.b.test'] },
			'mx.b.test': { A: ['127.0.0.1'] },
		});
		await world.exchange('127.0.0.1', {
			script: recipients({
				'ada@b.test': '250 2.1.5 Ok',
				'sales@b.test': '250 2.1.5 Ok',
				'*': '550 5.1.1 No such user here',
			}),
		});
		options = {
			dnsServers: world.dns.servers.join(','), smtpPort: world.port, allowPrivateAddresses: true,
			allowReservedDomains: true, delayBetweenConnections: 0,
		}; // prettier-ignore
	});
	afterAll(async () => {
		await world.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	const probe = { heloName: 'probe.sender.test', mailFrom: 'verify@sender.test' };

	it('keeps the input, adds the flat keys and the seed keys (S2-67, S4-11, S4-12, S4-37)', async () => {
		const outputs = await runNode(new EmailValidate(), {
			params: { ...probe, options } as never,
			items: [
				{ email: 'ada@b.test', name: 'Ada' },
				{ email: 'nobody@b.test' },
				{ email: 'not an address' },
			],
			credentials,
		});

		expect(jsonOf(outputs)).toEqual([
			expect.objectContaining({
				name: 'Ada', email: 'ada@b.test', normalized: 'ada@b.test', verdict: 'valid', reason: 'rcpt_ok',
				category: 'valid', status: 'Valid', valid: true, subStatus: 'rcpt_ok', mx_host: 'mx.b.test',
				smtpStage: 'rcpt', smtpCode: 250, enhancedStatus: '2.1.5', attempts: 1, reasonSchema: 1, cached: false,
				// S2-93: how long its server took, for every probe.
				responseMs: expect.any(Number),
			}),
			expect.objectContaining({ verdict: 'invalid', reason: 'rcpt_rejected', status: 'Invalid (Mailbox Not Found)', smtpCode: 550 }),
			expect.objectContaining({ verdict: 'invalid', reason: 'syntax_invalid', status: 'Invalid (Syntax)' }),
		]); // prettier-ignore
	});

	it('answers a second run from the store', async () => {
		const outputs = await runNode(new EmailValidate(), {
			params: { ...probe, options } as never,
			items: [{ email: 'ada@b.test' }],
			credentials,
		});

		expect(jsonOf(outputs)[0]).toMatchObject({ verdict: 'valid', cached: true, flags: ['cached'] });
	});

	it('takes a function for a risk when asked to, with the label of the probe', async () => {
		const sales = async (roleIsRisky: boolean) => {
			const outputs = await runNode(new EmailValidate(), {
				params: { ...probe, options: { ...options, roleIsRisky } } as never,
				items: [{ email: 'sales@b.test' }],
				credentials,
			});

			return jsonOf(outputs)[0];
		};

		expect(await sales(false)).toMatchObject({
			verdict: 'valid',
			reason: 'rcpt_ok',
			flags: ['role'],
		});
		expect(await sales(true)).toMatchObject({
			verdict: 'risky',
			reason: 'role_account',
			status: 'Valid',
			subStatus: 'role_account',
		});
	});

	it('asks nobody about a name that is no name on the Internet', async () => {
		const outputs = await runNode(new EmailValidate(), {
			params: { level: 'dns' } as never,
			items: [{ email: 'ada@printer.local' }],
		});

		expect(jsonOf(outputs)[0]).toMatchObject({ verdict: 'invalid', reason: 'domain_reserved' });
	});

	it('says that the identity is missing instead of making one up (S4-02)', async () => {
		const outputs = await runNode(new EmailValidate(), {
			params: { options } as never,
			items: [{ email: 'ada@b.test' }],
			credentials,
		});

		expect(jsonOf(outputs)[0]).toMatchObject({
			verdict: 'unknown',
			reason: 'probe_identity_missing',
		});
	});
});
