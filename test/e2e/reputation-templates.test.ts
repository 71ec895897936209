import { itemsOf, type Execution } from '../../sandbox/n8n/n8n-instance';
import type { OutreachStore } from '../../lib/store/store';
import { startProviderServer, type ProviderServer } from '../support/provider-server';
import { importTemplate, startTemplateWorld, type TemplateWorld } from '../support/template-world';

// Templates 01, 04, 05 and 13 in one real n8n, as one story: two own mailboxes warm up, an address of a
// server gets listed, its mailboxes move, the listing is handled and ends.
jest.setTimeout(300_000);

const HOUR_MS = 3_600_000;
const LISTED = '10.2.0.192.zen.spamhaus.org';
const LIGHTLY_LISTED = '10.2.0.192.psbl.surriel.com';
const onOut1 = ['u01@alpha.test', 'u02@alpha.test', 'u03@alpha.test', 'u01@beta.test'];

let world: TemplateWorld;
let store: OutreachStore;

beforeAll(async () => {
	world = await startTemplateWorld();
	store = await world.store();
	publishRecords();
	await fillStore();
});

afterAll(async () => {
	await store?.close();
	await world?.stop();
});

/** Two lists with their test points (RFC 5782 5), and what the servers need. */
function publishRecords(): void {
	world.sandbox.dns.addZone({
		'2.0.0.127.zen.spamhaus.org': { A: ['127.0.0.2'] },
		'2.0.0.127.psbl.surriel.com': { A: ['127.0.0.2'] },
		[LISTED]: { A: ['127.0.0.3'], ttl: 0, TXT: ['listed, see the page'] },
		[LIGHTLY_LISTED]: { A: ['127.0.0.2'], ttl: 0 },
		'10.2.0.192.in-addr.arpa': { PTR: ['out1.alpha.test'] },
		'out1.alpha.test': { A: ['192.0.2.10'] },
		'10.100.51.198.in-addr.arpa': { PTR: ['out2.alpha.test'] },
		'out2.alpha.test': { A: ['198.51.100.10'] },
		'10.113.0.203.in-addr.arpa': { PTR: ['out3.alpha.test'] },
		'out3.alpha.test': { A: ['203.0.113.10'] },
	});
}

async function fillStore(): Promise<void> {
	const { sandbox } = world;
	const addresses = { out1: '192.0.2.10', out2: '198.51.100.10', out3: '203.0.113.10' };
	const ids: Record<string, string> = {};
	for (const [name, ip4] of Object.entries(addresses)) {
		const heloName = `${name}.alpha.test`;
		const mailFromAddress = 'u01@alpha.test';
		ids[name] = (
			await store.servers.upsert({ name, heloName, mailFromAddress, ip4, tier: 'warm' })
		).id;
	}
	const add = async (address: string, serverId: string | undefined) =>
		await store.mailboxes.upsert({
			address,
			serverId: serverId ?? null,
			dailyCap: 40,
			smtp: { host: sandbox.submission.host, port: sandbox.submission.port, security: 'starttls' },
			imap: { host: sandbox.imap.host, port: sandbox.imap.tlsPort, security: 'tls' },
			secrets: { smtpPassword: sandbox.accounts.password },
		});
	for (const address of onOut1) await add(address, ids.out1);
	const { id: mailboxId } = await add('u05@alpha.test', ids.out3);
	const day = new Date().toISOString().slice(0, 10);
	const base = { mailboxId, provider: 'other', day };
	for (let sent = 0; sent < 40; sent += 1)
		await store.mailboxes.countResult({ ...base, outcome: 'sent' });
	for (let bounced = 0; bounced < 16; bounced += 1)
		await store.mailboxes.countResult({ ...base, outcome: 'bounced' });
	await store.leads.upsert({ campaignId: 'spring', address: 'u01@gamma.test' });
}

const lookups = (zones = '') => ({
	options: {
		dnsServers: world.sandbox.dns.servers.join(),
		dnsTimeout: 1,
		spacingMs: 0,
		...(zones ? { zones } : {}),
	},
});
const twoLists = () => lookups('zen.spamhaus.org, psbl.surriel.com');

async function runByHand(id: string, trigger = 'Run by hand'): Promise<Execution> {
	const execution = await world.n8n.waitForExecution(await world.n8n.runManually(id, trigger));
	expect({ status: execution.status, error: execution.data?.resultData.error?.message }).toEqual({
		status: 'success',
		error: undefined,
	});

	return execution;
}

const texts = (): string[] => world.sandbox.telegram.messages().map(({ text }) => text);
const told = (pattern: RegExp): number => texts().filter((text) => pattern.test(text)).length;
const server = async (name: string) =>
	(await store.servers.list({})).find((one) => one.name === name);
const mailboxes = async () => await store.mailboxes.list({ limit: 100 });

describe('01-mailbox-warmup.json (S2-30, S2-31, S2-33, S3-15)', () => {
	let id: string;
	const enrolled = (exchange: boolean) =>
		`return ['u01@alpha.test', 'u01@beta.test'].map((mailbox) => ({ json: { mailbox, exchange: ${exchange} } }));`;
	const publish = async (exchange: boolean, active: boolean) =>
		await world.publish(
			'01-mailbox-warmup.json',
			{
				'Mailboxes to enrol': { jsCode: enrolled(exchange) },
				Exchange: {
					options: {
						windowStart: '00:00',
						windowEnd: '24:00',
						jitterMinutes: 0,
						caCertificate: world.sandbox.ca.pem,
					},
				},
			},
			{},
			active,
		);
	const planned = async () =>
		await store.warmups.listExchanges({
			sinceDay: new Date(Date.now() - 24 * HOUR_MS).toISOString().slice(0, 10),
			limit: 10,
		});

	it('makes the plan the cap of today, and exchanges nothing that was not acknowledged', async () => {
		await runByHand(await publish(false, false));

		const caps = (await mailboxes()).filter(({ address }) => address.startsWith('u01@'));
		expect(caps.map(({ dailyCap }) => dailyCap)).toEqual([5, 5]);
		expect(await planned()).toEqual([]);
	});

	it('sends between own mailboxes once that is acknowledged, with a token', async () => {
		id = await publish(true, true);
		await runByHand(id);
		const [exchange] = await planned();
		if (!exchange) throw new Error('nothing planned');
		await store.warmups.updateExchange(exchange.id, { dueAt: Date.now() - 1 });
		await runByHand(id, 'Every 5 minutes');

		const recipient = (await store.mailboxes.get(exchange.recipientMailbox))?.address ?? '';
		const mail = await world.sandbox.waitForMail(recipient);
		expect(String(mail.raw)).toContain(exchange.token);
		expect((await planned()).map(({ state }) => state)).toEqual(['sent']);
	});

	it('tells of a step back', async () => {
		const mailbox = await store.mailboxes.findByAddress('u01@beta.test');
		const enrolment = mailbox && (await store.warmups.get(mailbox.id));
		if (!mailbox || !enrolment) throw new Error('not enrolled');
		const yesterday = new Date(Date.now() - 24 * HOUR_MS).toISOString().slice(0, 10);
		const base = { mailboxId: mailbox.id, provider: 'other', day: yesterday };
		for (let sent = 0; sent < 20; sent += 1)
			await store.mailboxes.countResult({ ...base, outcome: 'sent' });
		for (let blocked = 0; blocked < 5; blocked += 1)
			await store.mailboxes.countResult({ ...base, outcome: 'blocked' });
		await store.warmups.put({ ...enrolment, step: 3, planDay: 22, allowanceDay: yesterday });
		await runByHand(id);

		expect(told(/Warm-up of u01@beta\.test went back to step 3 of 5: 20 mails today/)).toBe(1);
		expect((await store.mailboxes.get(mailbox.id))?.dailyCap).toBe(20);
		await world.n8n.deactivate(id);
	});
});

describe('04-reputation-monitoring.json (S2-38, S2-40, S2-58)', () => {
	let id: string;
	let first: Execution;

	it('finds the listing, quarantines its server, keeps the checks and tells a person', async () => {
		id = await world.publish('04-reputation-monitoring.json', {
			'Check blocklists': twoLists(),
			'Check domain': lookups(),
			'Check server': lookups(),
			'Check the list again': lookups(),
		});
		first = await runByHand(id);

		expect(await server('out1')).toMatchObject({ status: 'quarantined' });
		expect(await server('out2')).toMatchObject({ status: 'enabled', score: 100 });
		const events = await store.reputation.listEvents({ limit: 10 });
		expect(events.map(({ zone, status }) => [zone, status]).sort()).toEqual([
			['psbl.surriel.com', 'pending'],
			['zen.spamhaus.org', 'active'],
		]);
		const checks = await store.reputation.listDnsChecks('198.51.100.10');
		expect(checks.map(({ checkName, status }) => [checkName, status])).toEqual(
			expect.arrayContaining([['ptr', 'pass']]),
		);
		expect(await store.reputation.listDnsChecks('alpha.test')).not.toHaveLength(0);
		expect(told(/Attention: dnsbl:zen\.spamhaus\.org of 192\.0\.2\.10/)).toBe(1);
	});

	it('S3-09, S3-23, S2-59: pauses the mailbox that bounces and checks the list again', async () => {
		expect(await store.mailboxes.findByAddress('u05@alpha.test')).toMatchObject({
			status: 'paused',
		});
		expect(told(/Attention: bounce_rate of u05@alpha\.test/)).toBe(1);
		expect(itemsOf(first, 'Check the list again')).toMatchObject([{ address: 'u01@gamma.test' }]);
	});

	it('tells the same once, and a second read of a lighter list', async () => {
		await runByHand(id);

		expect(told(/Attention: dnsbl:zen\.spamhaus\.org of 192\.0\.2\.10/)).toBe(1);
		expect(told(/Attention: dnsbl:psbl\.surriel\.com of 192\.0\.2\.10/)).toBe(1);
	});
});

describe('05-ip-rotation-quarantine.json (S2-41, S2-42, S2-57, S2-86)', () => {
	let id: string;

	it('moves nothing to a server that SPF does not cover yet, and says what to publish', async () => {
		id = await world.publish('05-ip-rotation-quarantine.json', {
			'Look again': twoLists(),
			Reassign: lookups(),
		});
		await runByHand(id);

		const source = await server('out1');
		const theirs = (await mailboxes()).filter(({ address }) => onOut1.includes(address));
		expect(theirs.map(({ serverId }) => serverId)).toEqual(onOut1.map(() => source?.id));
		expect(told(/Server out1: [^]*Add ip4:198\.51\.100\.10 to the SPF record of alpha\.test/)).toBe(
			1,
		);
	});

	it('pauses the mailboxes of the listed server and moves a quarter, lower, to an own one', async () => {
		for (const domain of ['alpha.test', 'beta.test'])
			world.sandbox.dns.set(domain, 'TXT', ['v=spf1 ip4:198.51.100.10 -all']);
		await runByHand(id);

		const target = await server('out2');
		const source = await server('out1');
		const theirs = (await mailboxes()).filter(({ address }) => onOut1.includes(address));
		const moved = theirs.filter(({ serverId }) => serverId === target?.id);
		expect(moved.map(({ status }) => status)).toEqual(['active']);
		expect(moved[0]?.dailyCap).toBeLessThanOrEqual(20);
		const waiting = theirs.filter(({ serverId }) => serverId === source?.id);
		expect(waiting.map(({ status }) => status)).toEqual(['paused', 'paused', 'paused']);
		expect(await store.warmups.get(moved[0]?.id ?? '')).toMatchObject({ state: 'rolled_back' });
		const [, due = ''] = /; move by (\S+)$/.exec(source?.statusReason ?? '') ?? [];
		expect(Math.abs(Date.parse(due) - Date.now() - 24 * HOUR_MS)).toBeLessThan(HOUR_MS);
		expect(told(/Server out1: 192\.0\.2\.10 is listed[^]*Still waiting: 3/)).toBe(1);
	});

	it('S2-41: takes out a server whose score was below 70 twice', async () => {
		await runByHand(id);

		const out3 = await server('out3');
		expect(out3?.score).toBeLessThan(70);
		expect(out3).toMatchObject({
			status: 'quarantined',
			statusReason: expect.stringMatching(/^score \d+ below 70; move by /),
		});
	});

	it('S2-57: tells when the time is over', async () => {
		expect(told(/should have been empty/)).toBe(0);
		const out1 = await server('out1');
		await store.servers.setStatus(
			out1?.id ?? '',
			'quarantined',
			'listed; move by 2026-01-01T00:00:00.000Z',
		);
		await runByHand(id);

		expect(told(/Server out1 should have been empty by 2026-01-01.*3 mailboxes/)).toBe(1);
	});
});

describe('13-delist-desk.json (S2-58)', () => {
	const publish = async (rows: readonly object[] = []) =>
		await world.publish(
			'13-delist-desk.json',
			{
				'Look again': twoLists(),
				'What a person did': {
					jsCode: `return ${JSON.stringify(rows)}.map((json) => ({ json }));`,
				},
			},
			{},
			false,
		);

	it('opens a request for each listing and tells where and how to ask', async () => {
		const id = await publish();
		await runByHand(id);
		await runByHand(id);

		const requests = await store.reputation.listDelistRequests({ limit: 10 });
		expect(requests.map(({ status }) => status)).toEqual(['draft', 'draft']);
		expect(told(/192\.0\.2\.10 is listed at zen\.spamhaus\.org[^]*Ask for removal at https:/)).toBe(
			1,
		);
		expect(told(/192\.0\.2\.10 is listed at psbl\.surriel\.com[^]*Ask for removal at https:/)).toBe(
			1,
		);
	});

	it('keeps what a person did, and brings it up again after three days', async () => {
		const [first] = await store.reputation.listDelistRequests({ limit: 10 });
		const row = { requestId: first?.id, status: 'submitted', notes: 'form sent', actor: 'anna' };
		await runByHand(await publish([row]));
		const find = async () =>
			(await store.reputation.listDelistRequests({ limit: 10 })).find(({ id }) => id === first?.id);
		expect(await find()).toMatchObject({ status: 'submitted', notes: 'form sent', actor: 'anna' });
		expect(told(/days after removal was asked for/)).toBe(0);

		const submittedAt = Date.now() - 4 * 24 * HOUR_MS;
		await store.reputation.updateDelistRequest(first?.id ?? '', { submittedAt });
		await runByHand(await publish());
		expect(told(/still listed at .*, 4 days after removal was asked for/)).toBe(1);
	});

	it('closes the requests after two clean reads, not after one', async () => {
		for (const name of [LISTED, LIGHTLY_LISTED]) world.sandbox.dns.set(name, '*', 'NXDOMAIN');
		const id = await publish();
		await runByHand(id);
		expect(told(/no longer listed/)).toBe(0);
		await runByHand(id);

		const requests = await store.reputation.listDelistRequests({ limit: 10 });
		expect(requests.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
		expect(told(/192\.0\.2\.10 is no longer listed at zen\.spamhaus\.org: clean twice/)).toBe(1);
		expect(told(/Over: dnsbl:zen\.spamhaus\.org of 192\.0\.2\.10/)).toBe(1);
	});
});

describe('04-reputation-monitoring.json, the prepared rows (S2-39, S2-53, S2-55, S4-20, S4-29)', () => {
	const PREPARED = [
		...['Google Postmaster v2', 'Google compliance', 'Microsoft SNDS', 'MXToolbox'],
		...['Placement test', 'Record metrics', 'From another n8n'],
	];
	const MXTOOLBOX = '/api/v1/lookup/blacklist/alpha.test';
	let providers: ProviderServer;
	let id: string;

	beforeAll(async () => {
		providers = await startProviderServer();
		const { key, baseUrl } = providers;
		const keys = await world.n8n.importCredentials([
			{
				name: 'Key in a header',
				type: 'httpHeaderAuth',
				data: { name: 'Authorization', value: key },
			},
			{ name: 'Key in the query', type: 'httpQueryAuth', data: { name: 'key', value: key } },
		]);
		const inHeader = { authentication: 'genericCredentialType', genericAuthType: 'httpHeaderAuth' };
		id = await importTemplate(world.n8n, '04-reputation-monitoring.json', {
			switches: Object.fromEntries(PREPARED.map((name) => [name, true])),
			credentials: { ...world.credentials, ...keys },
			parameters: {
				'Check blocklists': twoLists(),
				'Check domain': lookups(),
				'Check server': lookups(),
				// Signing in at Google is n8n's own; what is asked and how it is read is ours.
				'Google Postmaster v2': {
					...inHeader,
					url: `${baseUrl}/v2/domains/alpha.test/domainStats:query`,
				},
				'Google compliance': {
					...inHeader,
					url: `${baseUrl}/v2/domains/alpha.test/complianceStatus`,
				},
				'Microsoft SNDS': { url: `${baseUrl}/snds/data.aspx` },
				MXToolbox: { url: `${baseUrl}${MXTOOLBOX}` },
				'Placement test': { url: `${baseUrl}/api/v1/GetTestResult` },
			},
		});
		await world.n8n.activate(id);
	});
	afterAll(async () => await providers?.stop());

	const recorded = async (subject: string) =>
		Object.fromEntries(
			(await store.reputation.listMetrics(subject, '2026-01-01')).map(
				({ source, metric, value }) => [`${source} ${metric}`, value],
			),
		);

	it('asks all of them, keeps their figures and lets them count', async () => {
		await runByHand(id);

		expect(new Set(providers.asked).size).toBe(5);
		expect(await recorded('alpha.test')).toEqual({
			'postmaster spam_rate': '0.003',
			'postmaster auth_spf': '0.99',
			'postmaster auth_dkim': '0.99',
			'postmaster auth_dmarc': '0.99',
			'postmaster tls_rate': '0.99',
			'postmaster delivery_error_rate': '0.99',
			'postmaster compliance_spf': 'compliant',
			'postmaster compliance_dmarc_alignment': 'needs_work',
			'mxtoolbox lists_failed': '1',
			'mxtoolbox lists_failed_names': 'A LIST',
			'mxtoolbox lists_silent': '0',
			'glockapps inbox_rate': '0.8',
			'glockapps spam_placement_rate': '0.2',
			'glockapps missing_rate': '0',
		});
		expect(await recorded('198.51.100.10')).toMatchObject({ 'snds snds_colour': 'yellow' });
		const score = await store.reputation.getScore('domain', 'alpha.test');
		expect(score?.reasons).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ term: 'P', why: 'Postmaster spam rate 0.3 %' }),
			]),
		);
	});

	it('goes on when one refuses, tells that its access lapsed, and that it is back', async () => {
		providers.refuse(MXTOOLBOX);
		await runByHand(id);
		expect(told(/Attention: source_refused of mxtoolbox/)).toBe(1);
		expect(told(/Over: source_refused of mxtoolbox/)).toBe(0);
		providers.allow(MXTOOLBOX);
		await runByHand(id);

		expect(told(/Over: source_refused of mxtoolbox/)).toBe(1);
	});

	it('takes the figures of another n8n, from nobody without the key', async () => {
		const push = async (authorization: string) =>
			await fetch(`${world.n8n.baseUrl}/webhook/outreach/v1/reputation`, {
				method: 'POST',
				headers: { authorization, 'content-type': 'application/json' },
				body: JSON.stringify({
					figures: [
						{ source: 'elsewhere', subject: 'beta.test', metric: 'inbox_rate', value: '0.7' },
					],
				}),
			});
		expect((await push('a guess')).status).toBe(403);
		expect((await push(providers.key)).status).toBe(200);
		const [execution] = await world.n8n.executions({ workflowId: id });
		await world.n8n.waitForExecution(execution?.id ?? '');

		expect(await recorded('beta.test')).toEqual({ 'elsewhere inbox_rate': '0.7' });
	});
});
