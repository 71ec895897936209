import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { systemClock } from '../../../lib/adapters/system-clock';
import type { OutreachStore } from '../../../lib/store/store';
import { createProviderBook, providerOf } from '../../../lib/verification/provider-of';
import { createProviderGate } from '../../../lib/verification/provider-gate';
import { createResultMemory } from '../../../lib/verification/result-memory';
import type { SmtpScript } from '../../../sandbox/faults/smtp-script';
import { startVerificationWorld, type VerificationWorld } from '../../support/verification-world';

const people: SmtpScript = (event) =>
	event.stage === 'rcpt' && !/^(?:user\d+|postmaster)@/.test(event.address ?? '')
		? '550 5.1.1 No such user'
		: undefined;
const users = (count: number, domain: string): string[] =>
	Array.from({ length: count }, (_, index) => `user${index}@${domain}`);

describe('how a provider is treated', () => {
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

	async function tenant(name: string, exchange: string, script: SmtpScript = people) {
		world.dns.addZone({
			[name]: { MX: [`10 ${exchange}`] },
			[exchange]: { A: ['127.0.3.1'] },
		});

		return await world.exchange('127.0.3.1', { script, latencyMs: 5 });
	}

	it('talks to Microsoft 365 in two sessions at once, to strangers in one (S2-73)', async () => {
		const m365 = await tenant('hosted.test', 'hosted-test.mail.protection.outlook.com');
		const results = await world.verify(users(40, 'hosted.test'));

		expect(results.map(({ reason }) => reason)).toEqual(Array(40).fill('rcpt_ok'));
		expect(m365.peakConnections()).toBe(2);
		const rcpts = m365.commands().filter(({ stage }) => stage === 'rcpt');
		// Every address once, and one made-up recipient behind the others of its session.
		expect(new Set(rcpts.map(({ line }) => line)).size).toBe(41);
		expect(rcpts).toHaveLength(41);
		const control = rcpts.find(({ line }) => !line.includes('user'));
		expect(rcpts.findLast(({ connection }) => connection === control?.connection)).toBe(control);

		m365.forget();
		world.dns.addZone({
			'own.test': { MX: ['10 mx.own.test'] },
			'mx.own.test': { A: ['127.0.3.1'] },
		});
		await world.verify(users(40, 'own.test'));
		expect(m365.peakConnections()).toBe(1);
	});

	it('loses nobody when one of two sessions is cut', async () => {
		const server = await tenant(
			'hosted.test',
			'hosted-test.mail.protection.outlook.com',
			(event) =>
				event.stage === 'rcpt' && event.connection === 2 && event.nth > 3
					? { reply: '421 4.3.2 Not now', then: 'close' }
					: people(event),
		);
		const results = await world.verify(users(40, 'hosted.test'));

		expect(results.map(({ reason }) => reason)).toEqual(Array(40).fill('rcpt_ok'));
		expect(server.peakConnections()).toBeLessThanOrEqual(2);
	});

	it('goes by the rows the user changed, and the probe log says by which version (S4-15)', async () => {
		await tenant('own.test', 'mx.gate.test', () => undefined);
		await store.providers.put({
			key: 'our-gate',
			changes: { mxSuffixes: ['gate.test'], acceptTrust: 'low', rcptPerSession: 1 },
			actor: 'anna',
		});
		const providers = createProviderBook(await store.providers.list());
		const memory = createResultMemory(store.verifications, systemClock, {
			storeAddresses: false,
			profileVersion: providers.version,
		});
		const [result] = await world.verify(['ada@own.test'], { ports: { providers, memory } });

		expect(result).toMatchObject({ provider: 'our-gate', reason: 'accepts_then_bounces' });
		expect(await store.verifications.listProbes({ limit: 5 })).toMatchObject([
			{ provider: 'our-gate', profileVersion: '2026-11.r1', address: null },
		]);
	});

	it('says which stored row cannot be used', async () => {
		await store.providers.put({ key: 'google', changes: { rcptPerMinute: -1 }, actor: 'anna' });
		const rows = await store.providers.list();

		expect(() => createProviderBook(rows)).toThrow(
			'The provider "google" of the store could not be used because "rcptPerMinute" must be',
		);
	});

	it('counts a domain over all of our addresses, and everybody together (S2-72, section 9)', async () => {
		const options = {
			limits: store.rateLimits,
			clock: { now: () => 1_000 },
			delayBetweenConnectionsMs: 0,
			domainPerMinute: 3,
			totalPerMinute: 5,
		};
		const gate = createProviderGate(options);
		const scope = (egress: string, mxSet: string, domain: string) => ({
			mxSet,
			profile: providerOf([mxSet]),
			egress,
			domains: Array<string>(10).fill(domain),
		});

		expect(await gate.admit(scope('one', 'mx.b.test', 'b.test'), 10)).toEqual({
			kind: 'go',
			recipients: 3,
		});
		// Another of our addresses is no way around.
		expect(await gate.admit(scope('two', 'mx.b.test', 'b.test'), 10)).toMatchObject({
			kind: 'wait',
		});
		expect(await gate.admit(scope('two', 'mx.c.test', 'c.test'), 10)).toEqual({
			kind: 'go',
			recipients: 2,
		});
		expect(await gate.admit(scope('two', 'mx.d.test', 'd.test'), 10)).toMatchObject({
			kind: 'wait',
		});
	});

	it('trusts a catch-all address more when a person has answered from it', async () => {
		await tenant('all.test', 'mx.all.test', () => undefined);
		const memory = {
			...createResultMemory(store.verifications, systemClock),
			wasAlive: async (address: string) => address === 'ada@all.test',
		};
		const [ada, bob] = await world.verify(['ada@all.test', 'bob@all.test'], { ports: { memory } });

		expect(ada).toMatchObject({ reason: 'catch_all', verdict: 'risky', score: 80 });
		expect(ada?.scoreReasons).toContain('answered_before +25');
		expect(bob).toMatchObject({ reason: 'catch_all', score: 55 });
		// From the cache it is the same.
		const [again] = await world.verify(['ada@all.test'], { ports: { memory } });
		expect(again).toMatchObject({ cached: true, score: 80 });
	});

	it('forgets its probe log after thirty days', async () => {
		await tenant('own.test', 'mx.own.test');
		let now = Date.UTC(2026, 10, 1);
		const clock = { now: () => now };
		const verify = async () =>
			await world.verify(['user1@own.test'], {
				ports: { clock, memory: createResultMemory(store.verifications, clock) },
				options: { reuseResults: false },
			});
		await verify();
		now += 31 * 86_400_000;
		await verify();

		expect(await store.verifications.listProbes({ limit: 9 })).toHaveLength(1);
	});
});
