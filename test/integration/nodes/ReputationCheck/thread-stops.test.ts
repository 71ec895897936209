import type { NodeRun } from '../../../support/node-harness';
import { reputationDesk } from '../../../support/reputation-desk';

const { check, dns, openStore } = reputationDesk();

async function actionsOf(params: NonNullable<NodeRun['params']>): Promise<unknown> {
	const { results } = await check(params);

	return results[0]?.actions;
}

describe('Check Domain', () => {
	it('reputation 7: stops new threads at the second failed read, and the next clean one lifts it', async () => {
		dns().addZone({
			'mend.example.com': { TXT: ['v=spf1 include:mend.example.com -all'], ttl: 0 },
		});
		const ask = async (more: object = {}) =>
			await actionsOf({ operation: 'checkDomain', domain: 'mend.example.com', ...more });
		const stopsOf = async () => {
			const store = await openStore();
			const stops = await store.threadStops.list();
			await store.close();

			return stops.map(({ subject, cause }) => `${subject} ${cause}`);
		};

		expect(await ask()).toEqual([]);
		expect(await ask({ applyActions: false })).toEqual([]);
		expect(await stopsOf()).toEqual([]);
		expect(await ask()).toEqual(['threads_stopped: SPF of mend.example.com failed twice in a row']);
		expect(await ask()).toEqual([]);
		expect(await stopsOf()).toEqual(['mend.example.com spf']);
		dns().addZone({ 'mend.example.com': 'SERVFAIL' });
		expect(await ask()).toEqual([]);
		expect(await stopsOf()).toEqual(['mend.example.com spf']);
		dns().addZone({ 'mend.example.com': { TXT: ['v=spf1 ip4:192.0.2.1 -all'], ttl: 0 } });
		expect(await ask()).toEqual(['threads_allowed: SPF of mend.example.com is in order']);
		expect(await stopsOf()).toEqual([]);
	});
});

describe('Check Server', () => {
	it('reputation 7: stops the server of an address whose PTR fails twice, not what a person stopped', async () => {
		const store = await openStore();
		const server = await store.servers.upsert({
			name: 'out3',
			heloName: 'out3.example.com',
			mailFromAddress: 'b@example.com',
			ip4: '192.0.2.31',
			ip6: '2001:DB8:0:0::31',
		});
		const byHand = { subjectKind: 'server', subject: server.id, cause: 'person' } as const;
		await store.threadStops.stop({ ...byHand, reason: 'move', actor: 'anna', since: 1 });
		const ask = async (ip = '192.0.2.31') =>
			await actionsOf({ operation: 'checkServer', ip, heloName: 'out3.example.com' });
		const causes = async () => (await store.threadStops.list()).map(({ cause }) => cause);

		await ask();
		expect(await ask()).toEqual(['threads_stopped: PTR of 192.0.2.31 failed twice in a row']);
		expect(await causes()).toEqual(['person', 'ptr']);
		await ask('2001:db8::31');
		expect(await ask('2001:db8::31')).toEqual([
			'threads_stopped: PTR of 2001:db8::31 failed twice in a row',
		]);
		expect(await store.threadStops.lift({ ...byHand, cause: 'ipv6' })).toBe(1);
		dns().addZone({
			'31.2.0.192.in-addr.arpa': { PTR: ['out3.example.com'], ttl: 0 },
			'out3.example.com': { A: ['192.0.2.31'], ttl: 0 },
		});
		expect(await ask()).toEqual(['threads_allowed: PTR of 192.0.2.31 is in order']);
		expect(await causes()).toEqual(['person']);
		expect(await store.reputation.listActions({ subject: server.id, limit: 9 })).toMatchObject([
			{ action: 'threads.allow', reason: 'PTR of 192.0.2.31 is in order' },
			{ action: 'threads.stop', reason: expect.stringMatching(/2001:db8::31/) },
			{ action: 'threads.stop', afterState: 'stopped' },
		]);
		await store.close();
	});
});
