import { recipients } from '../../../sandbox/faults/smtp-script';
import { startVerificationWorld, type VerificationWorld } from '../../support/verification-world';

const zone = {
	'b.test': { MX: ['10 mx.b.test'] },
	'mx.b.test': { A: ['127.0.0.1'] },
	'all.test': { MX: ['10 mx.all.test'] },
	'mx.all.test': { A: ['127.0.0.2'] },
	'implicit.test': { A: ['127.0.0.1'] },
	'null.test': { MX: ['0 .'] },
	'nomx.test': { TXT: ['v=spf1 -all'] },
	'broken.test': 'SERVFAIL',
	'silent.test': 'TIMEOUT',
	'gone.test': { MX: ['10 mx.nowhere.test'] },
	'zero.test': { MX: ['10 mx.zero.test'] },
	'mx.zero.test': { A: ['0.0.0.0'] },
	'literal.test': { MX: ['10 127.0.0.1'] },
} as const;

describe('the ladder from syntax to RCPT (S4-04, S4-07)', () => {
	let world: VerificationWorld;

	beforeAll(async () => {
		world = await startVerificationWorld(zone);
	});
	afterAll(async () => await world.stop());

	it('tells a mailbox from none, ends in QUIT and never says DATA (S2-02, S4-13)', async () => {
		const server = await world.exchange('127.0.0.1', {
			script: (event) =>
				event.stage === 'rcpt' && !['ada@b.test', 'bob@implicit.test'].includes(event.address ?? '')
					? '550 5.1.1 No such user here'
					: undefined,
		});
		const catchAll = await world.exchange('127.0.0.2', { script: recipients({}) });
		const results = await world.verify([
			'ada@b.test', 'nobody@b.test', 'x@all.test', 'bob@implicit.test', 'a@null.test', 'a@nomx.test',
			'a@broken.test', 'a@silent.test', 'a@gone.test', 'a@zero.test', 'a@literal.test', 'a@missing.test', 'no address',
		]); // prettier-ignore

		expect(results.map(({ input, verdict, reason }) => [input, verdict, reason])).toEqual([
			['ada@b.test', 'valid', 'rcpt_ok'],
			['nobody@b.test', 'invalid', 'rcpt_rejected'],
			['x@all.test', 'risky', 'catch_all'],
			['bob@implicit.test', 'valid', 'rcpt_ok'],
			['a@null.test', 'invalid', 'null_mx'],
			['a@nomx.test', 'invalid', 'no_mx'],
			['a@broken.test', 'unknown', 'dns_servfail'],
			['a@silent.test', 'unknown', 'dns_timeout'],
			['a@gone.test', 'unknown', 'mx_unresolvable'],
			['a@zero.test', 'unknown', 'mx_private_address'],
			['a@literal.test', 'unknown', 'mx_unresolvable'],
			['a@missing.test', 'invalid', 'domain_not_found'],
			['no address', 'invalid', 'syntax_invalid'],
		]);
		for (const { connections, quits, dataSeen } of [server, catchAll]) {
			expect(quits()).toBe(connections().length);
			expect(dataSeen()).toBe(false);
		}
		const dialogues = server
			.connections()
			.map(({ commands }) => commands.map(({ line }) => line.split(/[ :]/)[0]));
		expect(dialogues).toContainEqual(['EHLO', 'MAIL', 'RCPT', 'RCPT', 'RCPT', 'QUIT']);
	});
});
