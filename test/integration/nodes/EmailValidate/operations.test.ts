import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { EmailValidate } from '../../../../nodes/EmailValidate/EmailValidate.node';
import { openFreshStore } from '../../../../lib/adapters/store/open-store';
import { recipients, type SmtpScript } from '../../../../sandbox/faults/smtp-script';
import type { SmtpFaultServer } from '../../../../sandbox/faults/smtp-fault-server';
import { jsonOf, runNode, type NodeRun } from '../../../support/node-harness';
import {
	startVerificationWorld,
	type VerificationWorld,
} from '../../../support/verification-world';

const probe = { heloName: 'probe.sender.test', mailFrom: 'verify@sender.test' };

describe('Email Validate beyond single addresses', () => {
	const folder = mkdtempSync(join(tmpdir(), 'email-validate-operations-'));
	const file = join(folder, 'store.sqlite');
	const credentials = { outreachStoreApi: { kind: 'sqlite', file } };
	let world: VerificationWorld;
	let server: SmtpFaultServer;
	let options: Record<string, unknown>;

	beforeAll(async () => {
		world = await startVerificationWorld({
			'b.test': { MX: ['10 mx.b.test'] },
			'mx.b.test': { A: ['127.0.0.1'] },
			'sender.test': { MX: ['10 mx.b.test'], TXT: ['v=spf1 ip4:127.0.0.1 -all'] },
			'probe.sender.test': { A: ['127.0.0.1'] },
			'1.0.0.127.in-addr.arpa': { PTR: ['probe.sender.test'] },
		});
		server = await world.exchange('127.0.0.1');
		options = {
			dnsServers: world.dns.servers.join(','), smtpPort: world.port, allowPrivateAddresses: true,
			allowReservedDomains: true, delayBetweenConnections: 0, retryPlan: '0.0001, 0.0001',
		}; // prettier-ignore
	});
	beforeEach(() => server.forget());
	afterAll(async () => {
		await world.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	const run = async (params: Record<string, unknown>, rest: Partial<NodeRun> = {}) =>
		await runNode(new EmailValidate(), {
			params: { ...probe, options, ...params } as never,
			credentials,
			...rest,
		});

	it('S4-05: says above the output that the HELO name does not lead back to us, once and only then', async () => {
		const told: string[] = [];
		const log = (_level: string, message: string) => void told.push(message);
		const check = async (heloName: string) =>
			await run(
				{ operation: 'validate', level: 'connect', address: 'ada@b.test', heloName },
				{ items: [{}, {}], log },
			);
		await check(probe.heloName);
		expect(told.filter((message) => message.includes('Servers may refuse'))).toEqual([]);

		await check('nowhere.sender.test');
		expect(told.filter((message) => message.includes('Servers may refuse'))).toEqual([
			expect.stringContaining('"nowhere.sender.test" does not resolve'),
		]);
	});

	it('gives every verdict an output of its own', async () => {
		server.setScript(
			recipients({
				'ada@b.test': '250 Ok',
				'full@b.test': '452 4.2.2 Mailbox full',
				'busy@b.test': '451 4.3.0 Later',
				'postmaster@b.test': '250 Ok',
				'*': '550 5.1.1 No such user',
			}),
		);
		const items = ['ada', 'full', 'no', 'busy'].map((name) => ({ email: `${name}@b.test` }));
		const outputs = await run({ outputs: 'perVerdict' }, { items });

		expect(Object.entries(outputs).map(([output, [item]]) => [output, item?.json.email])).toEqual([
			['Valid', 'ada@b.test'], ['Risky', 'full@b.test'], ['Invalid', 'no@b.test'], ['Unknown', 'busy@b.test'],
		]); // prettier-ignore
	});

	it('finishes a greylisted address in a later run, with the identity of the first', async () => {
		const greylisting: SmtpScript = (event) => {
			if (event.stage !== 'rcpt') return undefined;
			if (event.nthEver === 1) return '450 4.2.0 Greylisted';
			return event.address === 'eve@b.test' ? undefined : '550 5.1.1 No such user';
		};
		server.setScript(greylisting);
		const [first] = jsonOf(await run({}, { items: [{ email: 'eve@b.test' }] }));
		expect(first).toMatchObject({
			reason: 'greylisted',
			status: 'Greylisted (Retry Later)',
			attempts: 1,
		});
		expect(first?.nextDueAt).toEqual(expect.any(String));

		const seen: unknown[] = [];
		for (let round = 0; round < 3 && !seen.includes('rcpt_ok'); round += 1) {
			await new Promise((resolve) => setTimeout(resolve, 50));
			const results = jsonOf(await run({ operation: 'retryDue', heloName: '', mailFrom: '' }));
			seen.push(
				...results.filter(({ email }) => email === 'eve@b.test').map(({ reason }) => reason),
			);
		}
		expect(seen.at(-1)).toBe('rcpt_ok');
		expect(
			new Set(
				server
					.commands()
					.filter(({ stage }) => stage === 'mail')
					.map(({ line }) => line),
			),
		).toEqual(new Set(['MAIL FROM:<verify@sender.test>']));
	});

	it('takes the identity from a server of the store (S4-05, S4-06)', async () => {
		server.setScript(() => undefined);
		const store = await openFreshStore({ kind: 'sqlite', file });
		await store.servers.upsert({
			name: 'one',
			heloName: 'one.sender.test',
			mailFromAddress: 'check@sender.test',
			poolTags: ['probe'],
			status: 'enabled',
		});
		await store.close();
		await run(
			{
				options: { ...options, serverTag: 'probe', reuseResults: false },
				heloName: '',
				mailFrom: '',
			},
			{ items: [{ email: 'ada@b.test' }] },
		);

		expect(
			server
				.commands()
				.slice(0, 2)
				.map(({ line }) => line),
		).toEqual(['EHLO one.sender.test', 'MAIL FROM:<check@sender.test>']);
		await expect(
			run({ options: { ...options, serverTag: 'nobody' } }, { items: [{ email: 'ada@b.test' }] }),
		).rejects.toThrow('no enabled server');
	});

	it('checks our own setup before strangers do (S2-75)', async () => {
		const [ready] = jsonOf(await run({ operation: 'checkSetup' }));
		expect(ready).toMatchObject({ ready: true, toFix: [] });

		const [unfit] = jsonOf(
			await run({
				operation: 'checkSetup',
				heloName: 'nowhere.missing.test',
				mailFrom: 'a@missing.test',
			}),
		);
		expect(unfit).toMatchObject({ ready: false });
		expect((unfit?.checks as Array<{ check: string; ok: boolean }>).filter(({ ok }) => !ok).map(({ check }) => check)).toEqual([
			'helo_forward', 'mail_from_receives', 'mail_from_spf', 'port_25',
		]); // prettier-ignore
	});

	it.each([
		[{ heloName: 'localhost' }, 'The HELO name "localhost" could not be used'],
		[{ mailFrom: 'nobody' }, 'The address "nobody" could not be used as MAIL FROM'],
		[{ options: { dnsServers: 'resolver' } }, 'The DNS servers "resolver" could not be used'],
		[{ options: { proxy: 'nonsense' } }, 'The option "Proxy" could not be read'],
		[{ options: { retryPlan: 'soon' } }, 'The retry plan "soon" could not be read'],
	])('names the field that cannot be used: %j', async (params, message) => {
		await expect(run(params, { items: [{ email: 'ada@b.test' }] })).rejects.toThrow(message);
	});

	it('needs no store and no identity for syntax and lists', async () => {
		const outputs = await runNode(new EmailValidate(), {
			params: {
				level: 'lists',
				options: { allowReservedDomains: true, roleIsRisky: true },
			} as never,
			items: [
				{ email: 'sales@b.test' },
				{ email: 'x@mailinator.com' },
				{ email: 'a@b.test, c@d.test' },
				{ email: 42 },
				{},
			],
		});

		expect(
			jsonOf(outputs).map(({ reason, flags, details }) => [
				reason,
				flags,
				/\((.*)\)/.exec(String(details))?.[1],
			]),
		).toEqual([
			['ok_syntax', ['role'], undefined],
			['disposable', ['disposable'], undefined],
			['syntax_invalid', [], 'multiple'],
			['syntax_invalid', [], expect.any(String)],
			['syntax_invalid', [], 'empty'],
		]);
	});
});
