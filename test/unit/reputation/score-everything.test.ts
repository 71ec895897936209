import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { scoreEverything } from '../../../lib/reputation/score-everything';
import { thresholdProfiles } from '../../../lib/reputation/threshold-profiles';
import type { OutreachStore } from '../../../lib/store/store';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const DAY = 24 * 3_600_000;
const time = { now: NOW };
const clock = { now: () => time.now };
let store: OutreachStore;

beforeEach(async () => {
	time.now = NOW;
	store = await openMemoryStore({ clock });
});
afterEach(async () => await store.close());

const score = async (ports: Partial<OutreachStore> = {}) =>
	await scoreEverything({ ...store, ...ports, clock }, thresholdProfiles.default);
const addServer = async (name = 'out1') =>
	await store.servers.upsert({
		name,
		heloName: `${name}.example.com`,
		mailFromAddress: 'b@example.com',
	});
async function count(mailboxId: string, results: Record<string, number>, at = time.now) {
	const day = new Date(at).toISOString().slice(0, 10);
	for (const [outcome, times] of Object.entries(results)) {
		for (let index = 0; index < times; index += 1) {
			await store.mailboxes.countResult({
				mailboxId,
				provider: 'other',
				day,
				outcome: outcome as 'sent',
			});
		}
	}
}

describe('scoreEverything', () => {
	it.each([
		['the newest figure of its addresses', '2026-11-18', 'green', '2026-11-19', 'red', 60],
		["not yesterday's red", '2026-11-19', 'green', '2026-11-18', 'red', 100],
		['the worst of the same day', '2026-11-19', 'green', '2026-11-19', 'red', 60],
	])('scores a server by %s', async (_rule, day4, colour4, day6, colour6, expected) => {
		const ips = { ip4: '192.0.2.1', ip6: '2001:db8::1' };
		await store.servers.upsert({
			...{ name: 'out1', heloName: 'out1.example.com', mailFromAddress: 'b@example.com', ...ips },
		});
		const figure = { source: 'snds', metric: 'snds_colour', recordedAt: NOW };
		await store.reputation.recordMetrics([
			{ ...figure, subject: ips.ip4, day: day4, value: colour4 },
			{ ...figure, subject: ips.ip6, day: day6, value: colour6 },
		]);
		const { scores } = await score();

		expect(scores.find(({ kind }) => kind === 'server')?.score).toBe(expected);
	});

	it('does not undo a quarantine that begins while it runs', async () => {
		const { id } = await addServer();
		const quarantineMeanwhile: OutreachStore['reputation'] = {
			...store.reputation,
			putScore: async (given) => {
				await store.servers.setStatus(id, 'quarantined', 'listed');
				await store.reputation.putScore(given);
			},
		};
		await score({ reputation: quarantineMeanwhile });

		expect(await store.servers.get(id)).toMatchObject({
			status: 'quarantined',
			statusReason: 'listed',
			weight: 0,
		});
	});

	it('S4-30: weighs servers by their score, and gives the damped points back day by day', async () => {
		const { id: serverId } = await addServer();
		const { id } = await store.mailboxes.upsert({ address: 'a@example.com', serverId });
		await count(id, { sent: 200, bounced: 30 });
		const weights: number[] = [];
		const scores: number[] = [];
		for (let day = 0; day < 12; day += 1) {
			await score();
			const server = await store.servers.get(serverId);
			weights.push(server?.weight ?? -1);
			scores.push(server?.score ?? -1);
			time.now += DAY;
		}

		expect(scores[0]).toBe(40);
		expect(weights[0]).toBe(0);
		// The bad days leave the window after a week; from then on 10 points a day at most.
		expect(scores.slice(7)).toEqual([40, 50, 60, 70, 80]);
		expect(weights.at(-1)).toBeCloseTo(2 / 3, 2);
	});

	it('warns when the mailboxes of a quarantined server would find no place, and tells when they would', async () => {
		const [first, second] = [await addServer('out1'), await addServer('out2')];
		for (let index = 0; index < 17; index += 1) {
			const serverId = (index % 2 === 0 ? first : second).id;
			await store.mailboxes.upsert({ address: `m${index}@d${index}.example`, serverId });
		}
		const scarcity = async () =>
			(await score()).alerts.filter(({ signal }) => signal === 'spare_capacity');

		expect(await scarcity()).toMatchObject([
			{ subject: 'all servers', value: 0.15, threshold: 0.2, severity: 'warning', action: 'none' },
		]);
		await addServer('out3');
		expect(await scarcity()).toMatchObject([{ state: 'recovered' }]);
		await store.servers.setStatus(first.id, 'quarantined', 'listed');
		expect(await scarcity()).toMatchObject([{ state: 'firing', value: 0.15 }]);
	});

	it('S3-11, S2-89: warns of more than five mailboxes on a domain, of free mail never, and tells when it is over', async () => {
		for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
			await store.mailboxes.upsert({ address: `${name}@example.com` });
			await store.mailboxes.upsert({ address: `${name}@free.example` });
			if (name !== 'f') await store.mailboxes.upsert({ address: `${name}@five.example` });
		}
		const isShared = (domain: string) => domain === 'free.example';
		const crowds = async () =>
			(
				await scoreEverything({ ...store, clock, isShared }, thresholdProfiles.default)
			).alerts.filter(({ signal }) => signal === 'mailboxes_per_domain');

		expect(await crowds()).toMatchObject([
			{ subject: 'example.com', value: 6, threshold: 5, severity: 'warning', action: 'none' },
		]);
		await store.senderDomains.upsert({ domain: 'example.com', maxMailboxes: 6 });
		expect(await crowds()).toMatchObject([{ subject: 'example.com', state: 'recovered' }]);
		expect(await crowds()).toEqual([]);
	});
});
