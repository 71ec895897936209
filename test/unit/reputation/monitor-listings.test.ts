import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { checkDnsbl, toSubject } from '../../../lib/reputation/check-dnsbl';
import { dnsblZones } from '../../../lib/reputation/data/dnsbl-zones';
import { monitorListings } from '../../../lib/reputation/monitor-listings';
import type { DnsAnswer, RecordLookup } from '../../../lib/reputation/ports';
import { scoreEverything } from '../../../lib/reputation/score-everything';
import { thresholdProfiles } from '../../../lib/reputation/threshold-profiles';
import type { OutreachStore } from '../../../lib/store/store';
import { reputationOptions } from '../../../nodes/ReputationCheck/option-properties';

const HOUR = 3_600_000;
const ZEN = 'zen.spamhaus.org';
const time = { now: 0 };
const clock = { now: () => time.now };
let store: OutreachStore;
let answers: Record<string, DnsAnswer<string>>;

const found = (...records: string[]): DnsAnswer<string> => ({ kind: 'found', records });
const asked: string[] = [];
const dns: RecordLookup = {
	ipv4: async (name) => {
		asked.push(name);

		return answers[name] ?? { kind: 'none' };
	},
	ipv6: async () => ({ kind: 'none' }),
	texts: async () => ({ kind: 'none' }),
	mailExchanges: async () => ({ kind: 'none' }),
	names: async () => ({ kind: 'none' }),
};
const zones = dnsblZones.filter(({ zone }) => zone === ZEN);
const subjectOf = (name: string) => {
	const subject = toSubject(name);
	if (!subject) throw new Error(`${name} is no subject`);

	return subject;
};

beforeEach(async () => {
	time.now = Date.parse('2026-11-20T09:00:00Z');
	asked.length = 0;
	answers = { [`2.0.0.127.${ZEN}`]: found('127.0.0.2') };
	store = await openMemoryStore({ clock });
});
afterEach(async () => await store.close());

async function look() {
	const { news, alerts } = await monitorListings(
		{ ...store, dns, clock, pause: { wait: async () => undefined } },
		{
			subjects: [subjectOf('192.0.2.10')],
			zones,
			spacingMs: 0,
			actor: 'anna',
			quarantineWeight: 5,
		},
	);
	time.now += 6 * HOUR;

	return {
		status: news[0]?.read.status,
		alerts: alerts.map(({ state, signal, subject }) => `${state} ${signal} ${subject}`),
	};
}
const events = async () =>
	(await store.reputation.listEvents({ limit: 9 })).map(({ status }) => status);

describe('monitorListings', () => {
	it.each([
		['127.255.255.254', found('127.255.255.254'), 'refused'],
		['a code outside the table', found('127.0.0.99'), 'error'],
		['SERVFAIL', { kind: 'servfail' } as const, 'error'],
		['silence', { kind: 'timeout' } as const, 'error'],
	])('%s neither opens nor closes an event', async (_what, answer, status) => {
		answers[`10.2.0.192.${ZEN}`] = answer;
		expect(await look()).toMatchObject({ status });
		expect(await events()).toEqual([]);
		answers[`10.2.0.192.${ZEN}`] = found('127.0.0.3');
		await look();
		answers[`10.2.0.192.${ZEN}`] = answer;
		await look();
		await look();

		expect(await events()).toEqual(['active']);
	});

	it('tells of a list that refuses our resolver, with the way out, and of its return', async () => {
		answers = {
			[`2.0.0.127.${ZEN}`]: found('127.255.255.254'),
			[`1.0.0.127.${ZEN}`]: found('127.255.255.254'),
			[`10.2.0.192.${ZEN}`]: found('127.255.255.254'),
		};
		expect((await look()).alerts).toEqual([`firing list_refused ${ZEN}`]);
		answers = { [`2.0.0.127.${ZEN}`]: found('127.0.0.2') };

		expect((await look()).alerts).toEqual([`recovered list_refused ${ZEN}`]);
		expect((await look()).alerts).toEqual([]);
	});

	it('a wildcarded list is dead, and the score does not know it', async () => {
		answers = new Proxy({}, { get: () => found('127.0.0.2') });
		await store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.com',
			mailFromAddress: 'b@example.com',
			ip4: '192.0.2.10',
		});
		expect(await look()).toEqual({ status: 'dead', alerts: [`firing list_dead ${ZEN}`] });
		const { scores } = await scoreEverything({ ...store, clock }, thresholdProfiles.default);

		expect(await events()).toEqual([]);
		expect(scores).toMatchObject([{ kind: 'server', score: 100 }]);
	});

	it('tells when nothing was checked for two cycles, and when it goes on', async () => {
		await look();
		await scoreEverything({ ...store, clock }, thresholdProfiles.default);
		time.now += 7 * HOUR;
		const alertsOf = async () =>
			(await scoreEverything({ ...store, clock }, thresholdProfiles.default)).alerts
				.filter(({ signal }) => signal === 'checks_silent')
				.map(({ state }) => state);
		expect(await alertsOf()).toEqual(['firing']);
		await look();

		expect(await alertsOf()).toEqual(['recovered']);
		expect(await alertsOf()).toEqual([]);
	});

	it('tells when no score was worked out for two cycles, and when a source has gone silent', async () => {
		await store.mailboxes.upsert({ address: 'a@example.com' });
		await store.reputation.recordMetrics([
			{
				source: 'snds',
				subject: '192.0.2.10',
				metric: 'snds_colour',
				value: 'green',
				day: '2026-11-19',
				recordedAt: 1,
			},
		]);
		await scoreEverything({ ...store, clock }, thresholdProfiles.default);
		time.now += 13 * HOUR;
		expect((await look()).alerts).toEqual(['firing scores_silent scores']);
		await scoreEverything({ ...store, clock }, thresholdProfiles.default);
		time.now += 5 * 24 * HOUR;

		expect((await look()).alerts).toEqual(
			expect.arrayContaining(['firing source_silent snds', 'firing scores_silent scores']),
		);
	});
});

describe('the pace', () => {
	it('S4-35: leaves a second between two questions to one list, and asks the lists side by side', async () => {
		const waits: number[] = [];
		const request = {
			subjects: Array.from({ length: 20 }, (_, index) => subjectOf(`192.0.2.${index + 1}`)),
			zones: dnsblZones.filter(({ kinds }) => kinds.includes('ip4')),
			spacingMs: 1000,
		};
		await checkDnsbl({ dns, clock, pause: { wait: async (ms) => void waits.push(ms) } }, request);
		const perList = asked.filter((name) => name.endsWith(`.${ZEN}`)).length;

		// 20 addresses and the two test points: 21 pauses.
		expect(perList).toBe(22);
		expect(waits).toEqual(Array.from({ length: 21 * request.zones.length }, () => 1000));
	});

	it('S4-35: is a second unless told otherwise', () => {
		const options = (reputationOptions.options ?? []) as Array<{ name: string; default?: unknown }>;

		expect(options.find(({ name }) => name === 'spacingMs')?.default).toBe(1000);
	});
});
