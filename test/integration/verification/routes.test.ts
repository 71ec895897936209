import { providerOf } from '../../../lib/verification/provider-of';
import { createProviderGate } from '../../../lib/verification/provider-gate';
import { createResultMemory } from '../../../lib/verification/result-memory';
import { systemClock } from '../../../lib/adapters/system-clock';
import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../../lib/store/store';
import { at, closing, recipients, type SmtpScript } from '../../../sandbox/faults/smtp-script';
import { startVerificationWorld, type VerificationWorld } from '../../support/verification-world';

const people: SmtpScript = (event) =>
	event.stage === 'rcpt' && !/^(?:ada|bob|user\d+|postmaster)@/.test(event.address ?? '')
		? '550 5.1.1 No such user'
		: undefined;

describe('which exchange is asked, and how often', () => {
	let world: VerificationWorld;
	let store: OutreachStore;

	beforeEach(async () => {
		world = await startVerificationWorld({});
		store = await openMemoryStore();
	});
	afterEach(async () => {
		await world.stop();
		await store.close();
	});

	const memory = () => createResultMemory(store.verifications, systemClock);
	const reasonsOf = (results: ReadonlyArray<{ readonly reason: string }>) =>
		results.map(({ reason }) => reason);

	it('takes the next exchange when the first is dead, busy or full of 4xx (peer bug 14)', async () => {
		await world.exchange('127.0.3.1', { script: at('connect', closing()) });
		const good = await world.exchange('127.0.3.2', { script: people });
		world.dns.addZone({
			'dead.test': { MX: ['10 dead.mx.test', '20 good.mx.test'] },
			'busy.test': { MX: ['10 busy.mx.test', '20 good.mx.test'] },
			'dead.mx.test': { A: ['127.0.3.99'] },
			'busy.mx.test': { A: ['127.0.3.1'] },
			'good.mx.test': { A: ['127.0.3.2'] },
		});

		expect(reasonsOf(await world.verify(['ada@dead.test', 'no@busy.test']))).toEqual([
			'rcpt_ok',
			'rcpt_rejected',
		]);
		expect(good.connections()).toHaveLength(2);
	});

	it('never asks another exchange after a definitive answer', async () => {
		await world.exchange('127.0.3.1', {
			script: recipients({ 'postmaster@one.test': '250 Ok', '*': '550 5.1.1 No such user' }),
		});
		const second = await world.exchange('127.0.3.2', { script: people });
		world.dns.addZone({
			'one.test': { MX: ['10 a.mx.test', '20 b.mx.test'] },
			'a.mx.test': { A: ['127.0.3.1'] },
			'b.mx.test': { A: ['127.0.3.2'] },
		});

		expect(reasonsOf(await world.verify(['ada@one.test']))).toEqual(['rcpt_rejected']);
		expect(second.connections()).toHaveLength(0);
	});

	it('says smtp_connect_refused when nothing listens', async () => {
		await world.exchange('127.0.3.1');
		world.dns.addZone({
			'down.test': { MX: ['10 mx.down.test'] },
			'mx.down.test': { A: ['127.0.3.98'] },
		});

		expect(reasonsOf(await world.verify(['ada@down.test']))).toEqual(['smtp_connect_refused']);
	});

	it('groups domains by their exchanges: one connection for all tenants', async () => {
		const server = await world.exchange('127.0.3.1', { script: people });
		world.dns.addZone({
			'mx.host.test': { A: ['127.0.3.1'] },
			...Object.fromEntries([1, 2, 3].map((n) => [`t${n}.test`, { MX: ['10 mx.host.test'] }])),
		});
		const results = await world.verify(['ada@t1.test', 'ada@t2.test', 'no@t3.test']);

		expect(reasonsOf(results)).toEqual(['rcpt_ok', 'rcpt_ok', 'rcpt_rejected']);
		expect(server.connections().length).toBeLessThanOrEqual(2);
	});

	it('probes a duplicate once and copies the answer', async () => {
		const server = await world.exchange('127.0.3.1', { script: people });
		world.dns.addZone({ 'b.test': { MX: ['10 mx.b.test'] }, 'mx.b.test': { A: ['127.0.3.1'] } });
		const results = await world.verify(['ada@b.test', ' Ada@B.test ', 'ada@b.test']);

		expect(results.map(({ reason, row, flags }) => [row, reason, flags.includes('duplicate')])).toEqual([
			[0, 'rcpt_ok', false], [1, 'rcpt_ok', true], [2, 'rcpt_ok', true],
		]); // prettier-ignore
		expect(server.commands().filter(({ line }) => /ada@/i.test(line))).toHaveLength(1);
	});

	it('never connects to a private exchange unless allowed', async () => {
		const server = await world.exchange('127.0.3.1', { script: people });
		world.dns.addZone({ 'b.test': { MX: ['10 mx.b.test'] }, 'mx.b.test': { A: ['127.0.3.1'] } });

		expect(
			reasonsOf(await world.verify(['ada@b.test'], { options: { allowPrivateAddresses: false } })),
		).toEqual(['mx_private_address']);
		expect(server.connections()).toHaveLength(0);
	});

	describe('catch-all and reject-all (S2-07)', () => {
		const domain = async (script: SmtpScript): Promise<void> => {
			await world.exchange('127.0.3.1', { script });
			world.dns.addZone({ 'b.test': { MX: ['10 mx.b.test'] }, 'mx.b.test': { A: ['127.0.3.1'] } });
		};

		it('two accepted controls give high confidence (S4-10)', async () => {
			await domain(recipients({}));
			const [result] = await world.verify(['ada@b.test'], { options: { doubleControl: true } });

			expect(result).toMatchObject({ reason: 'catch_all', confidence: 'high', verdict: 'risky' });
		});

		it('an undecided control is never "not catch-all" (peer bug 8)', async () => {
			await domain((event) =>
				event.stage === 'rcpt' && !event.address?.startsWith('ada@')
					? '450 4.2.0 Later'
					: undefined,
			);

			expect(reasonsOf(await world.verify(['ada@b.test']))).toEqual(['catch_all_unknown']);
		});

		it('a server that refuses even postmaster proves nothing', async () => {
			await domain(at('rcpt', '550 5.1.1 No such user'));
			const few = await world.verify(['ada@b.test']);
			const many = await world.verify(
				['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((name) => `${name}@b.test`),
			);

			expect(few[0]).toMatchObject({ reason: 'rcpt_rejected' });
			expect(new Set(reasonsOf(many))).toEqual(new Set(['rejects_all']));
		});

		it('an unclear refusal is checked against postmaster', async () => {
			await domain(at('rcpt', '550 Requested action not taken: mailbox unavailable'));

			expect(reasonsOf(await world.verify(['ada@b.test']))).toEqual(['rejects_all']);
		});

		it('a provider that accepts everybody at first is no proof either', async () => {
			await world.exchange('127.0.3.1', { script: recipients({}) });
			world.dns.addZone({
				'tenant.test': { MX: ['10 tenant.mail.protection.outlook.com'] },
				'tenant.mail.protection.outlook.com': { A: ['127.0.3.1'] },
			});
			const [result] = await world.verify(['ada@tenant.test']);

			expect(result).toMatchObject({
				reason: 'accepts_then_bounces',
				provider: 'm365',
				verdict: 'risky',
			});
		});

		it('does not ask consumers of Outlook.com and Yahoo unless permitted', async () => {
			const server = await world.exchange('127.0.3.1', { script: people });
			world.dns.addZone({
				'hot.test': { MX: ['10 hot.olc.protection.outlook.com'] },
				'hot.olc.protection.outlook.com': { A: ['127.0.3.1'] },
			});

			expect(reasonsOf(await world.verify(['ada@hot.test']))).toEqual(['probe_not_permitted']);
			expect(server.connections()).toHaveLength(0);
			expect(
				reasonsOf(
					await world.verify(['ada@hot.test'], {
						options: { permittedProviders: ['ms_consumer'] },
					}),
				),
			).toEqual(['rcpt_ok']);
		});

		it('remembers the domain, so that the control is not repeated (S2-74)', async () => {
			const server = await world.exchange('127.0.3.1', { script: people });
			world.dns.addZone({ 'b.test': { MX: ['10 mx.b.test'] }, 'mx.b.test': { A: ['127.0.3.1'] } });
			await world.verify(['ada@b.test'], { ports: { memory: memory() } });
			server.forget();
			await world.verify(['bob@b.test'], { ports: { memory: memory() } });

			expect(server.commands().filter(({ stage }) => stage === 'rcpt')).toHaveLength(1);
		});
	});

	describe('greylisting', () => {
		/** The first try of every (sender, recipient) is deferred. */
		const greylisting: SmtpScript = (event) =>
			event.stage === 'rcpt' && event.nthEver === 1
				? '450 4.2.0 Greylisted, come back in 1 second'
				: people(event);
		const setUp = async () => {
			world.dns.addZone({
				'grey.test': { MX: ['10 mx.grey.test'] },
				'mx.grey.test': { A: ['127.0.3.1'] },
			});
			return await world.exchange('127.0.3.1', { script: greylisting });
		};

		it('keeps a due time in the store and finishes in a later run (peer bug 4)', async () => {
			await setUp();
			const options = { retryPlanMs: [1, 1, 1] };
			const [first] = await world.verify(['ada@grey.test'], {
				options,
				ports: { memory: memory() },
			});
			expect(first).toMatchObject({
				verdict: 'unknown',
				reason: 'greylisted',
				attempts: 1,
				nextDueAt: expect.any(Number),
			});

			const due = await store.verifications.claimDueRetries({
				now: systemClock.now() + 60_000,
				limit: 10,
				leaseUntil: systemClock.now() + 90_000,
			});
			expect(due).toMatchObject([
				{ address: 'ada@grey.test', attempt: 2, request: { heloName: 'probe.sender.test' } },
			]);
		});

		it('waits inside the run when asked to, and asks the same control again (S4-10)', async () => {
			const server = await setUp();
			const results = await world.verify(['ada@grey.test', 'no@grey.test'], {
				options: { retryPlanMs: [1, 1, 1], waitForRetriesMs: 20_000 },
				ports: { memory: memory() },
			});

			expect(results.map(({ reason, attempts }) => [reason, attempts > 1])).toEqual([
				['rcpt_ok', true],
				['rcpt_rejected', true],
			]);
			expect(await store.verifications.countRetries()).toBe(0);
			expect(server.quits()).toBe(server.connections().length);
		});
	});

	describe('limits and breaker (S2-01)', () => {
		const gate = () =>
			createProviderGate({
				limits: store.rateLimits,
				clock: systemClock,
				delayBetweenConnectionsMs: 50,
			});

		it('leaves a provider alone that blocks our IP, also in another run (S4-14, peer bug 10)', async () => {
			const server = await world.exchange('127.0.3.1', {
				script: at('connect', '554 5.7.1 Your IP is listed in dnsbl.test'),
			});
			world.dns.addZone({
				'wall.test': { MX: ['10 mx.wall.test'] },
				'mx.wall.test': { A: ['127.0.3.1'] },
			});

			expect(reasonsOf(await world.verify(['ada@wall.test'], { ports: { gate: gate() } }))).toEqual(
				['ip_blocked'],
			);
			const [second] = await world.verify(['bob@wall.test'], { ports: { gate: gate() } });
			expect(second).toMatchObject({ reason: 'breaker_open', nextDueAt: expect.any(Number) });
			expect(server.connections()).toHaveLength(1);
		});

		it('keeps the gap between connections and the recipients a minute of a provider, over all executions (S2-04, S2-05)', async () => {
			let now = 1_000;
			const clock = { now: () => now };
			const options = { limits: store.rateLimits, clock, delayBetweenConnectionsMs: 2_000 };
			const google = {
				mxSet: 'aspmx.l.google.com',
				profile: providerOf(['aspmx.l.google.com']),
				egress: 'us',
				domains: [] as string[],
			};
			const [one, other] = [createProviderGate(options), createProviderGate(options)];

			expect(await one.admit(google, 10)).toEqual({ kind: 'go', recipients: 5 });
			expect(await other.admit(google, 10)).toMatchObject({ kind: 'wait' });
			now += 2_000;
			// The gap is over, but six recipients a minute are one in ten seconds.
			expect(await other.admit(google, 10)).toEqual({ kind: 'wait', ms: 8_000 });
			now += 8_000;
			expect(await other.admit(google, 10)).toEqual({ kind: 'go', recipients: 1 });
		});

		it('waits as long as a server that throttles us says', async () => {
			let now = 1_000;
			const gate = createProviderGate({
				limits: store.rateLimits,
				clock: { now: () => now },
				delayBetweenConnectionsMs: 0,
			});
			const scope = { mxSet: 'mx.b.test', profile: providerOf([]), egress: 'us', domains: [] };
			const told = {
				reason: 'rate_limited' as const,
				blame: 'sender' as const,
				ruleId: 'rate',
				waitMs: 90_000,
				decided: true,
				evidence: { code: 450 },
			};
			await gate.report(scope, [told]);

			expect(await gate.admit(scope, 1)).toEqual({ kind: 'wait', ms: 90_000 });
			now += 90_000;
			expect(await gate.admit(scope, 1)).toMatchObject({ kind: 'go' });
		});
	});

	it('says that our own port 25 is blocked instead of a thousand timeouts (peer bug 18)', async () => {
		await world.exchange('127.0.3.1');
		const zone: Record<string, object> = {};
		for (let index = 1; index <= 12; index += 1) {
			zone[`far${index}.test`] = { MX: [`10 mx.far${index}.test`] };
			zone[`mx.far${index}.test`] = { A: [`127.0.4.${index}`] };
		}
		world.dns.addZone(zone as never);
		const silent = {
			open: async () => ({
				failure: { kind: 'connect_timeout' as const },
				stage: 'connect' as const,
				ms: 10,
			}),
		};
		const results = await world.verify(
			Array.from({ length: 12 }, (_, index) => `ada@far${index + 1}.test`),
			{
				options: { parallelSessions: 2 },
				ports: { opener: silent },
			},
		);

		expect(reasonsOf(results)).toContain('port25_blocked');
		expect(
			reasonsOf(results).filter((reason) => reason === 'smtp_connect_timeout').length,
		).toBeLessThanOrEqual(7);
	});

	it('gives up an address whose budget is over', async () => {
		await world.exchange('127.0.3.1', { script: people });
		world.dns.addZone({ 'b.test': { MX: ['10 mx.b.test'] }, 'mx.b.test': { A: ['127.0.3.1'] } });
		let now = 0;
		const clock = { now: () => (now += 100) };

		expect(
			reasonsOf(
				await world.verify(['ada@b.test'], { options: { addressBudgetMs: 50 }, ports: { clock } }),
			),
		).toEqual(['deadline_exceeded']);
	});
});
