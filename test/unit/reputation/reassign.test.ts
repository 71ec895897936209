import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import type { DnsAnswer, RecordLookup } from '../../../lib/reputation/ports';
import { reassign } from '../../../lib/reputation/reassign';
import type { Server } from '../../../lib/store/server-list';
import type { OutreachStore } from '../../../lib/store/store';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const DAY = 24 * 3_600_000;
const time = { now: NOW };
const clock = { now: () => time.now };
let store: OutreachStore;
let records: Record<string, DnsAnswer<string>>;

const found = (...list: string[]): DnsAnswer<string> => ({ kind: 'found', records: list });
const ask = async (key: string): Promise<DnsAnswer<string>> => records[key] ?? { kind: 'none' };
const dns: RecordLookup = {
	ipv4: async (name) => await ask(`A ${name}`),
	ipv6: async (name) => await ask(`AAAA ${name}`),
	texts: async (name) => await ask(`TXT ${name}`),
	mailExchanges: async () => ({ kind: 'none' }),
	names: async (address) => await ask(`PTR ${address}`),
};

beforeEach(async () => {
	time.now = NOW;
	store = await openMemoryStore({ clock });
	records = { 'TXT example.com': found('v=spf1 ip4:192.0.2.0/24 ip4:198.51.100.0/24 -all') };
});
afterEach(async () => await store.close());

/** A server whose PTR, forward record and HELO agree. */
async function addServer(name: string, ip4: string, more: Partial<Server> = {}): Promise<Server> {
	const heloName = `${name}.example.com`;
	records[`PTR ${ip4}`] = found(heloName);
	records[`A ${heloName}`] = found(ip4);

	return await store.servers.upsert({
		name,
		heloName,
		mailFromAddress: 'b@example.com',
		ip4,
		tier: 'warm',
		...more,
	});
}

async function addMailboxes(count: number, server: Server, domain = 'example.com'): Promise<void> {
	for (let index = 0; index < count; index += 1) {
		const address = `m${index}-${server.name}@${domain}`;
		await store.mailboxes.upsert({ address, serverId: server.id, dailyCap: 40 });
	}
}

const move = async (server: string, cause = 'list') =>
	await reassign({ ...store, dns, clock }, { server, cause, actor: 'anna', dryRun: false });
const whyOf = ({ waiting }: Awaited<ReturnType<typeof move>>) => [
	...new Set(waiting.map(({ why }) => why)),
];

describe('reassign', () => {
	it('S2-42: moves a quarter a day of what was there in the morning, each at half its cap', async () => {
		const source = await addServer('out1', '192.0.2.1');
		await addServer('out2', '198.51.100.1');
		await addMailboxes(8, source);
		const first = await move('out1');

		expect(first.moves.map(({ newCap }) => newCap)).toEqual([20, 20]);
		expect((await move('out1')).moves).toEqual([]);
		time.now += DAY + 1;
		expect((await move('out1')).moves).toHaveLength(1);
	});

	it('counts the quarter of each server by itself', async () => {
		const source = await addServer('out1', '192.0.2.1');
		const other = await addServer('out3', '192.0.2.3', { status: 'quarantined' });
		await addServer('out2', '198.51.100.1');
		await addMailboxes(8, source);
		await addMailboxes(4, other);
		await move('out1');

		expect((await move('out3')).moves).toHaveLength(1);
	});

	it.each([
		['no PTR', (): void => void delete records['PTR 198.51.100.1'], /ptr of 198\.51\.100\.1/],
		[
			'a HELO name of another address',
			(): void => void (records['A out2.example.com'] = found('203.0.113.9')),
			/helo of 198\.51\.100\.1/,
		],
		[
			'a resolver that does not answer',
			(): void => void (records['PTR 198.51.100.1'] = { kind: 'timeout' }),
			/ptr of 198\.51\.100\.1: the resolver did not answer/,
		],
		[
			'no place in the SPF record',
			(): void => void (records['TXT example.com'] = found('v=spf1 ip4:192.0.2.0/24 -all')),
			/Add ip4:198\.51\.100\.1 to the SPF record of example\.com/,
		],
	])('moves nothing to a server with %s, and says what to repair', async (_what, damage, task) => {
		const source = await addServer('out1', '192.0.2.1');
		await addServer('out2', '198.51.100.1');
		await addMailboxes(4, source);
		damage();
		const plan = await move('out1');

		expect(plan.moves).toEqual([]);
		expect(whyOf(plan)).toEqual(['target_not_ready']);
		expect(plan.tasks).toEqual([expect.stringMatching(task)]);
	});

	it('moves a domain that SPF covers, and not the other one', async () => {
		const source = await addServer('out1', '192.0.2.1');
		const target = await addServer('out2', '198.51.100.1');
		await addMailboxes(4, source);
		await addMailboxes(4, source, 'example.net');
		const { moves, waiting } = await move('out1');
		const moved = (await store.mailboxes.list({ limit: 99 })).filter(
			({ serverId }) => serverId === target.id,
		);

		expect(moves).toHaveLength(2);
		expect(new Set(moved.map(({ domain }) => domain))).toEqual(new Set(['example.com']));
		expect(waiting.filter(({ why }) => why === 'target_not_ready')).toHaveLength(4);
	});

	it('S2-48: prefers a warm server in another network, and takes none that is full, low or quarantined', async () => {
		const source = await addServer('out1', '192.0.2.1');
		await addServer('near', '192.0.2.2');
		await addServer('fresh', '198.51.100.2', { tier: 'fresh' });
		await addServer('low', '198.51.100.3', { score: 79 });
		await addServer('burnt', '198.51.100.4', { tier: 'quarantine' });
		await addServer('off', '198.51.100.5', { status: 'disabled' });
		const full = await addServer('full', '198.51.100.6');
		await addMailboxes(10, full);
		const best = await addServer('best', '198.51.100.7', { score: 85 });
		await addMailboxes(4, source);

		expect((await move('out1')).moves.map(({ toServer }) => toServer)).toEqual([best.id]);
	});

	it('wants the cause before a second move within 30 days, and moves again once it is named', async () => {
		const source = await addServer('out1', '192.0.2.1');
		const target = await addServer('out2', '198.51.100.1');
		await addServer('out3', '198.51.100.2', { tier: 'fresh' });
		await addMailboxes(1, source);
		await move('out1', '');
		await store.servers.setStatus(target.id, 'quarantined', 'listed');
		await store.servers.setStatus(source.id, 'quarantined', 'listed');
		const unnamed = await move('out2', ' ');

		expect(whyOf(unnamed)).toEqual(['cause_not_named']);
		expect(unnamed.tasks).toEqual([expect.stringMatching(/Name the cause/)]);
		expect((await move('out2', 'bad data')).moves).toHaveLength(1);
	});

	it('forces nothing where no place is free', async () => {
		const source = await addServer('out1', '192.0.2.1');
		await addMailboxes(2, source);
		const plan = await move('out1');

		expect(whyOf(plan)).toEqual(['no_free_target']);
		expect(plan.tasks).toEqual([expect.stringMatching(/Add a server/)]);
	});

	it('a listing of weight 4 closes no server, one of weight 5 does', async () => {
		const source = await addServer('out1', '192.0.2.1');
		await addServer('out2', '198.51.100.1');
		await addMailboxes(4, source);
		const listing = async (zone: string, code: string, severity: 'medium') =>
			await store.reputation.putEvent({
				subjectKind: 'ip4',
				subject: '198.51.100.1',
				zone,
				code,
				severity,
				status: 'active',
				firstSeen: NOW,
				lastSeen: NOW,
				readsListed: 2,
				readsClear: 0,
				reopened: 0,
				resolvedAt: null,
				actionTaken: null,
			});
		await listing('bl.mailspike.net', '127.0.0.2 listed', 'medium');
		expect((await move('out1')).moves).toHaveLength(1);
		await listing('bl.spamcop.net', '127.0.0.2 listed', 'medium');
		time.now += DAY + 1;

		expect(whyOf(await move('out1'))).toEqual(['target_not_ready']);
	});
});
