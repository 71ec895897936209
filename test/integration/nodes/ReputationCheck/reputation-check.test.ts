import { reputationDesk } from '../../../support/reputation-desk';
import { reputationZone } from '../../../support/reputation-zone';

const { check, dns, openStore } = reputationDesk({ zone: reputationZone });
const zen = { zones: 'zen.spamhaus.org' };

describe('Check Blocklists', () => {
	it('S2-54: finds a listing, opens an event, a removal draft and an alert', async () => {
		const { results, alerts } = await check({ subjects: '192.0.2.10', options: zen });

		expect(results[0]).toMatchObject({
			listed: true,
			listedAt: ['zen.spamhaus.org'],
			results: [
				{ status: 'listed', meanings: ['CSS'], weight: 10, change: 'opened', severity: 'high' },
			],
		});
		expect(alerts).toMatchObject([
			{ severity: 'critical', subject: '192.0.2.10', state: 'firing' },
		]);
		const { results: listings } = await check({ operation: 'listListings' });
		expect(listings).toMatchObject([{ status: 'active', requestStatus: 'draft' }]);
	});

	it.each([
		['192.0.2.11', 'refused'],
		['192.0.2.12', 'error'],
		['192.0.2.13', 'error'],
		['192.0.2.14', 'clear'],
	])('S2-58: %s is %s, never listed', async (subjects, status) => {
		const { results } = await check({ subjects, options: zen });

		expect(results[0]).toMatchObject({ listed: false, results: [{ status, change: 'none' }] });
	});

	it('S2-58: leaves out a list that lists everything, and says so once', async () => {
		const { results, alerts } = await check(
			{ subjects: '={{ $json.ip }}', options: { zones: 'wild.example.net' } },
			{ items: [{ ip: '192.0.2.10' }, { ip: '192.0.2.14' }] },
		);

		expect(results.map(({ listed, dead }) => [listed, dead])).toEqual([
			[false, 1],
			[false, 1],
		]);
		expect(alerts).toMatchObject([{ subject: 'wild.example.net', signal: 'list_dead' }]);
	});

	it('asks IPv6 by nibbles and skips lists without IPv6', async () => {
		const options = { zones: 'zen.spamhaus.org, bl.spamcop.net' };
		const { results } = await check({ subjects: '2001:db8::10', options });

		expect(results[0]).toMatchObject({ results: [{ zone: 'zen.spamhaus.org', status: 'listed' }] });
	});

	it('asks domain lists about domains only', async () => {
		const options = { zones: 'dbl.spamhaus.org, zen.spamhaus.org' };
		const { results } = await check({ subjects: 'bad.example.com', options });

		expect(results[0]).toMatchObject({ results: [{ zone: 'dbl.spamhaus.org', status: 'listed' }] });
	});

	it('resolves after two clear reads, and an error in between changes nothing', async () => {
		const options = { ...zen };
		const subjects = '192.0.2.10';
		const name = '10.2.0.192.zen.spamhaus.org';
		await check({ subjects, options });
		dns().set(name, '*', 'SERVFAIL');
		await check({ subjects, options });
		dns().set(name, '*', 'NXDOMAIN');
		const third = await check({ subjects, options });
		const fourth = await check({ subjects, options });
		dns().set(name, '*', { A: ['127.0.0.3'], ttl: 0 });

		expect(third.results[0]).toMatchObject({
			results: [{ change: 'none', eventStatus: 'active' }],
		});
		expect(fourth.results[0]).toMatchObject({ results: [{ change: 'resolved' }] });
		expect(fourth.alerts).toMatchObject([{ state: 'recovered' }]);
	});

	it('S2-49: quarantines the server whose address is listed', async () => {
		const store = await openStore();
		await store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.com',
			mailFromAddress: 'bounce@example.com',
			ip4: '192.0.2.10',
		});
		const { results } = await check({ subjects: '', options: zen });
		const [server] = await store.servers.list({});
		await store.close();

		expect(results[0]).toMatchObject({ listed: true });
		expect(server).toMatchObject({ status: 'quarantined' });
	});

	it('never asks about private addresses, and other items go on', async () => {
		const { results } = await check(
			{ subjects: '={{ $json.ip }}', options: zen },
			{ items: [{ ip: '10.0.0.1' }, { ip: '192.0.2.14' }], continueOnFail: true },
		);

		expect(results[0]?.error).toMatch(/neither a public IP address nor a domain/);
		expect(results[1]).toMatchObject({ listed: false, clear: 1 });
	});
});

describe('Check Domain', () => {
	const find = (item: { findings?: unknown } | undefined, name: string) =>
		(
			item?.findings as Array<{ check: string; status: string; observed: string; fix: string }>
		).filter(({ check: found }) => found === name);

	it('passes a domain that has everything', async () => {
		const { results } = await check({
			operation: 'checkDomain',
			domain: 'good.example.com',
			dkimSelectors: 's1',
			egressIps: '192.0.2.10',
		});

		expect(results[0]).toMatchObject({ status: 'pass', failed: [], fixes: [] });
	});

	it('names a key of 512 bits, a revoked and a missing one', async () => {
		const { results } = await check({
			operation: 'checkDomain',
			domain: 'good.example.com',
			dkimSelectors: 'weak, gone, none',
		});

		expect(find(results[0], 'dkim').map(({ observed }) => observed)).toEqual([
			'RSA key of 512 bits: receivers ignore it',
			'the key is revoked (p= is empty)',
			'no key',
		]);
	});

	it('names an SPF loop', async () => {
		const { results } = await check({ operation: 'checkDomain', domain: 'loop.example.com' });

		expect(find(results[0], 'spf')[0]).toMatchObject({
			status: 'fail',
			observed: expect.stringMatching(/includes itself/),
		});
	});

	it('counts more than 10 look-ups and says which term costs what; names two DMARC records', async () => {
		const { results } = await check({ operation: 'checkDomain', domain: 'deep.example.com' });

		expect(find(results[0], 'spf')[0]).toMatchObject({
			status: 'fail',
			observed: expect.stringMatching(/^11 look-ups/),
			fix: expect.stringMatching(/a:h0\.example\.com = 1/),
		});
		expect(find(results[0], 'dmarc')[0]?.observed).toMatch(/2 DMARC records/);
	});

	it('S2-51: says the full record when an address is not covered', async () => {
		const { results } = await check({
			operation: 'checkDomain',
			domain: 'good.example.com',
			egressIps: '198.51.100.7',
		});

		expect(find(results[0], 'spf')[0]?.fix).toBe(
			'Publish: v=spf1 ip4:198.51.100.7 ip4:192.0.2.0/24 -all',
		);
	});

	it('S2-51: blames no domain for a resolver that does not answer', async () => {
		const { results } = await check({ operation: 'checkDomain', domain: 'quiet.example.com' });

		expect(find(results[0], 'spf')[0]?.status).toBe('undetermined');
		expect(find(results[0], 'mx')[0]?.status).toBe('undetermined');
	});

	it('S4-19: acts on the second failed read, not on the first', async () => {
		const params = { operation: 'checkDomain', domain: 'loop.example.com' };
		const first = await check(params);
		const second = await check(params);
		const spf = (alerts: ReadonlyArray<Record<string, unknown>>) =>
			alerts.find(({ signal }) => signal === 'spf');

		expect(spf(first.alerts)).toMatchObject({ action: 'none', severity: 'warning' });
		expect(spf(second.alerts)).toMatchObject({ action: 'stop_new_threads', severity: 'critical' });
	});
});

describe('Check Server', () => {
	it.each([
		['192.0.2.10', 'out1.example.com', 'pass'],
		['192.0.2.10', 'other.example.com', 'fail'],
		['192.0.2.20', '192-0-2-20.dyn.example.net', 'warn'],
		['192.0.2.30', '', 'fail'],
	])('S4-19: %s with HELO %p: %s', async (ip, heloName, status) => {
		const { results } = await check({ operation: 'checkServer', ip, heloName });

		expect(results[0]?.status).toBe(status);
	});
});

describe('Score', () => {
	it('S3-21, S3-22: pauses what bounces or is complained about, not what sent twice', async () => {
		const store = await openStore();
		const day = new Date().toISOString().slice(0, 10);
		const count = async (address: string, results: Record<string, number>) => {
			const { id } = await store.mailboxes.upsert({ address, poolTags: ['cold'] });
			for (const [outcome, times] of Object.entries(results)) {
				for (let index = 0; index < times; index += 1) {
					await store.mailboxes.countResult({
						mailboxId: id,
						provider: 'other',
						day,
						outcome: outcome as 'sent',
					});
				}
			}
		};
		await count('a@one.example.com', { sent: 2, bounced: 1 });
		await count('b@two.example.com', { sent: 40, bounced: 6 });
		await count('c@three.example.com', { sent: 40, complained: 1 });
		const { results, alerts } = await check({ operation: 'score' });
		const status = async (address: string) =>
			(await store.mailboxes.findByAddress(address))?.status;

		expect(await status('a@one.example.com')).toBe('active');
		expect(await status('b@two.example.com')).toBe('paused');
		expect(await status('c@three.example.com')).toBe('paused');
		expect(alerts.map(({ subject, signal }) => `${String(subject)} ${String(signal)}`)).toEqual(
			expect.arrayContaining(['b@two.example.com bounce_rate', 'c@three.example.com complaint']),
		);
		expect(
			results.find(({ kind, subject }) => kind === 'mailbox' && subject === 'a@one.example.com'),
		).toMatchObject({ score: expect.any(Number) });
		expect(results.find(({ kind }) => kind === 'pool')).toMatchObject({ subject: 'cold' });
		await store.close();
	});

	it('S4-29: takes recorded figures from outside into account', async () => {
		const store = await openStore();
		await store.mailboxes.upsert({ address: 'a@one.example.com' });
		await store.close();
		await check(
			{ operation: 'recordMetrics' },
			{
				items: [
					{ source: 'postmaster', subject: 'one.example.com', metric: 'spam_rate', value: '0.003' },
				],
			},
		);
		const { results } = await check({ operation: 'score' });

		expect(results.find(({ kind }) => kind === 'domain')).toMatchObject({
			score: 50,
			reasons: [{ term: 'P', points: 50 }],
		});
	});
});

describe('servers', () => {
	it('refuses to enable a listed server without force and a reason', async () => {
		const store = await openStore();
		await store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.com',
			mailFromAddress: 'bounce@example.com',
			ip4: '192.0.2.10',
		});
		await check({ subjects: '192.0.2.10', options: zen });
		const enable = { operation: 'manageServer', server: 'out1', action: 'enable' };

		await expect(check(enable)).rejects.toThrow(/192\.0\.2\.10 is listed at zen\.spamhaus\.org/);
		await check({ ...enable, force: true, reason: 'removal confirmed by mail' });
		expect((await store.servers.list({}))[0]).toMatchObject({ status: 'enabled' });
		await store.close();
	});

	it('S2-49: says when a quarantined server has been clean for 30 days', async () => {
		const store = await openStore();
		const server = async (name: string) =>
			await store.servers.upsert({
				name,
				heloName: `${name}.example.com`,
				mailFromAddress: 'b@example.com',
			});
		const daysAgo = async (name: string, days: number) => {
			const { id } = await server(name);
			await store.servers.setStatus(id, 'quarantined', 'listed');
			const act = {
				actor: 'a',
				action: 'server.quarantine',
				subject: id,
				beforeState: null,
				afterState: null,
				reason: null,
			};
			await store.reputation.recordAction({ ...act, at: Date.now() - days * 24 * 3_600_000 });
		};
		await daysAgo('old', 31);
		await daysAgo('new', 29);
		const { alerts } = await check({ operation: 'score' });
		await store.close();

		expect(
			alerts.filter(({ signal }) => signal === 'quarantine_clean').map(({ subject }) => subject),
		).toEqual(['old']);
	});

	it('S2-42: moves a quarter of the mailboxes a day, with half their cap', async () => {
		const store = await openStore();
		const server = async (name: string, ip4: string) =>
			await store.servers.upsert({
				name,
				heloName: `${name}.example.com`,
				mailFromAddress: 'b@example.com',
				ip4,
				tier: 'warm',
			});
		const source = await server('out1', '192.0.2.40');
		const target = await server('out2', '198.51.100.40');
		for (let index = 0; index < 8; index += 1) {
			await store.mailboxes.upsert({
				address: `m${index}@example.com`,
				serverId: source.id,
				dailyCap: 40,
			});
		}
		const { results } = await check({ operation: 'reassign', server: 'out1', reason: 'list' });
		const again = await check({ operation: 'reassign', server: 'out1', reason: 'list' });
		const moved = (await store.mailboxes.list({ limit: 100 })).filter(
			({ serverId }) => serverId === target.id,
		);
		await store.close();

		expect(results[0]).toMatchObject({ moved: 2 });
		expect(again.results[0]).toMatchObject({ moved: 0 });
		expect(moved.map(({ dailyCap }) => dailyCap)).toEqual([20, 20]);
	});
});

describe('Check Message', () => {
	const raw = [
		'Authentication-Results: mx.example.net; spf=fail; dkim=none',
		'DKIM-Signature: v=1; a=rsa-sha256; d=good.example.com; s=s1; h=from; bh=AAAA; b=AAAA',
		'From: anna@good.example.com',
		'',
		'Hello',
	].join('\r\n');

	it('S2-85: verifies the message itself, and reads what its server wrote', async () => {
		const params = {
			operation: 'checkMessage',
			verifyMessage: true,
			messageField: 'raw',
			authenticationResults: '',
			trustedServer: 'mx.example.net',
		};
		const { results } = await check(params, { items: [{ raw }] });

		expect(results[0]).toMatchObject({
			status: 'fail',
			spf: 'fail',
			fromDomain: 'good.example.com',
			dkimVerified: 'fail',
			dmarcByDkim: 'not_aligned',
			dmarcPolicy: 'reject',
			signatures: [
				{ domain: 'good.example.com', reason: expect.stringMatching(/body was changed/) },
			],
		});
		await expect(check(params, { items: [{ other: raw }] })).rejects.toThrow(/no field "raw"/);
	});

	it('S2-85: believes the trusted server only', async () => {
		const header = (server: string, verdict: string) =>
			`${server}; spf=${verdict} smtp.mailfrom=x; dkim=${verdict} header.d=example.com; dmarc=${verdict}`;
		const { results } = await check(
			{
				operation: 'checkMessage',
				authenticationResults: '={{ $json.headers }}',
				trustedServer: 'mx.example.net',
			},
			{
				items: [
					{ headers: [header('forged.example.org', 'pass'), header('mx.example.net', 'fail')] },
				],
			},
		);

		expect(results[0]).toMatchObject({
			status: 'fail',
			authServId: 'mx.example.net',
			dmarc: 'fail',
		});
	});
});
