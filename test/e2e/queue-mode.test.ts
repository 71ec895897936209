import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore } from '../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../lib/store/store';
import { settingsOf } from '../../sandbox/demo/adapt-template';
import { credentialSeeds } from '../../sandbox/demo/demo-world';
import {
	startN8nCluster,
	type ClusterWorker,
	type N8nCluster,
} from '../../sandbox/n8n/n8n-cluster';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox';
import { PEOPLE } from '../../sandbox/world';
import { ensureBuild } from '../../scripts/build';
import { probeOptions } from '../support/probe-options';
import {
	callers,
	importTemplate,
	webhookCredentials,
	type Credentials,
} from '../support/template-world';

// The profile "scale" of docker-compose.yml as plain processes: PostgreSQL, Redis, main, two workers.
jest.setTimeout(420_000);

let sandbox: Sandbox;
let cluster: N8nCluster;
let store: OutreachStore;
let credentials: Credentials;
let folder: string;
const killed = new Set<ClusterWorker>();

beforeAll(async () => {
	await ensureBuild();
	folder = mkdtempSync(join(tmpdir(), 'outreach-queue-'));
	sandbox = await startSandbox({ postgres: true, redis: true });
	const { postgres, redis } = sandbox;
	if (!postgres || !redis) throw new Error('The sandbox has no PostgreSQL or Redis');
	cluster = await startN8nCluster({ folder, postgres, redis });
	const { host, port, user, password, database } = postgres;
	const keys = { pepper: 'a pepper of the test', encryptionKey: 'a key of the test' };
	const seeds = credentialSeeds(sandbox, '').map((seed) =>
		seed.type === 'outreachStoreApi'
			? {
					...seed,
					data: {
						kind: 'postgres',
						host,
						port,
						user,
						password,
						database,
						schema: 'outreach',
						ssl: false,
						...keys,
					},
				}
			: seed,
	);
	credentials = {
		...(await cluster.main.importCredentials(seeds)),
		...(await webhookCredentials(cluster.main)),
	};
	store = await openStore({
		kind: 'postgres',
		host,
		port,
		user,
		password,
		database,
		schema: 'outreach',
		...keys,
	});
});

afterAll(async () => {
	await store?.close();
	await cluster?.stop();
	await sandbox?.stop();
	if (folder) rmSync(folder, { recursive: true, force: true });
});

/** How often Postfix took a mail for each recipient; nothing of ours can beautify that. */
async function deliveredTo(suffix: string): Promise<ReadonlyMap<string, number>> {
	const counts = new Map<string, number>();
	for (const { recipient, status } of await sandbox.deliveries('out')) {
		if (status === 'sent' && recipient.endsWith(suffix))
			counts.set(recipient, (counts.get(recipient) ?? 0) + 1);
	}

	return counts;
}

/** By recipient, how many mails with this text lie in Dovecot. */
async function mailsWith(text: string): Promise<ReadonlyMap<string, number>> {
	const counts = new Map<string, number>();
	for (const address of PEOPLE.map((name) => `${name}@gamma.test`)) {
		const mails = (await sandbox.mailOf(address)).filter(({ parsed }) =>
			parsed.text?.includes(text),
		);
		if (mails.length > 0) counts.set(address, mails.length);
	}

	return counts;
}

const totalOf = (counts: ReadonlyMap<string, number>): number =>
	[...counts.values()].reduce((sum, count) => sum + count, 0);

describe('the REST template over two workers', () => {
	const CAP = 15;
	const send = async (recipient: string, key: string, base = 'outreach/v1'): Promise<number> => {
		const answer = await fetch(`${cluster.main.baseUrl}/webhook/${base}/send`, {
			method: 'POST',
			signal: AbortSignal.timeout(60_000),
			headers: { ...callers.header, 'content-type': 'application/json' },
			body: JSON.stringify({
				recipient_email: recipient,
				subject: `A question ${key}`,
				text: `Hello ${key}`,
				country: 'US',
				campaign_id: key,
			}),
		});

		return answer.status;
	};

	beforeAll(async () => {
		const id = await importTemplate(cluster.main, '06-rest-api.json', {
			parameters: { Send: { options: { userCap: CAP, domainCap: 1000 } } },
			credentials,
		});
		await cluster.main.activate(id);
	});

	it('sends one mail when twenty callers ask for the same at once (S0-37)', async () => {
		const statuses = await Promise.all(
			Array.from({ length: 20 }, async () => await send('u01@beta.test', 'same')),
		);

		expect(statuses.filter((status) => status === 200)).toHaveLength(1);
		// The others lose to the key (409), or see the mail that has just been sent (429, frequency).
		for (const status of statuses) expect([200, 409, 429]).toContain(status);
		await sandbox.waitForMail('u01@beta.test');
		expect(totalOf(await deliveredTo('u01@beta.test'))).toBe(1);
	});

	it('sends exactly as many as the cap leaves, not one more or less (S0-15)', async () => {
		const people = PEOPLE.slice(0, 30).map((name) => `${name}@gamma.test`);
		const statuses = await Promise.all(
			people.map(async (recipient) => await send(recipient, 'cap')),
		);

		expect(statuses.filter((status) => status === 200)).toHaveLength(CAP - 1);
		expect(statuses.filter((status) => status === 429)).toHaveLength(people.length - CAP + 1);
		await sandbox.waitFor(async () => totalOf(await deliveredTo('@gamma.test')) >= CAP - 1, {
			timeoutMs: 20_000,
			what: 'the mails to arrive',
		});
		expect(totalOf(await deliveredTo('@gamma.test'))).toBe(CAP - 1);
		const used = cluster.workers.filter(({ log }) => log().includes('Worker started execution'));
		expect(used).toHaveLength(2);
	});

	it('keeps the cap and repeats nothing when a worker loses power, though every caller asks again', async () => {
		const LEFT = 12;
		// A mailbox of its own, so that only the cap of the campaign is in the way.
		const smtp = credentialSeeds(sandbox, '').find(({ type }) => type === 'outreachSmtpApi');
		if (!smtp) throw new Error('No SMTP credential');
		const from = 'u02@alpha.test';
		const other = await cluster.main.importCredentials([
			{ ...smtp, name: 'Second', data: { ...smtp.data, user: from, fromEmail: from } },
		]);
		const options = { userCap: 1000, domainCap: 1000, frequencyDays: 0, campaignCap: LEFT };
		await cluster.main.activate(
			await importTemplate(cluster.main, '06-rest-api.json', {
				parameters: { 'GET health': { path: 'power/health' }, Send: { options } },
				credentials: { ...credentials, ...other },
			}),
		);
		const people = PEOPLE.slice(0, 30).map((name) => `${name}@gamma.test`);
		const ask = async (): Promise<readonly number[]> =>
			await Promise.all(
				// Whoever talks to the dead worker hears nothing or an error; both may ask again.
				people.map(async (one) => await send(one, 'rest-power', 'power').catch(() => 0)),
			);
		const counts = async () => await store.sends.countAttempts({ campaignId: 'rest-power' });
		const first = ask();
		await sandbox.waitFor(async () => (await counts()).sent >= 2, {
			timeoutMs: 60_000,
			everyMs: 10,
			what: 'the first mails of the API',
		});
		const busy = cluster.workers.find(({ log }) => log().includes('Worker started execution'));
		if (busy) killed.add(busy);
		busy?.kill();
		expect(killed.size).toBe(1);
		await cluster.addWorker();
		await first;
		await ask();

		const { sent, reserved, sending, in_doubt: inDoubt } = await counts();
		expect(sent + reserved + sending + inDoubt).toBe(LEFT);
		const delivered = await mailsWith('rest-power');
		expect(Math.max(...delivered.values())).toBe(1);
		expect(delivered.size).toBeLessThanOrEqual(LEFT);
		expect(delivered.size).toBeGreaterThanOrEqual(sent);
	});
});

describe('a campaign whose worker loses power', () => {
	// With the mails above still below the 50 a day of the mailbox.
	const addresses = PEOPLE.slice(0, 30).map((name) => `${name}@gamma.test`);
	const LEADS = addresses.length;
	const leads = addresses.map((email) => ({
		email,
		firstName: 'Lee',
		company: 'Example Ltd',
		country: 'US',
		contactSource: 'trade fair',
	}));
	// One mail at a time, so that there is a middle to be killed in.
	const options = {
		manualRuns: 'send',
		userCap: 1000,
		domainCap: 1000,
		frequencyDays: 0,
		concurrency: 1,
	};

	it('is finished by the other worker, and nobody gets it twice', async () => {
		const id = await importTemplate(cluster.main, '02-campaign-with-follow-ups.json', {
			parameters: {
				...settingsOf('02-campaign-with-follow-ups.json', { campaignId: 'power' }),
				Leads: { jsCode: `return ${JSON.stringify(leads)}.map((json) => ({ json }));` },
				Validate: probeOptions(sandbox),
				'First mail': { options },
				'Follow-up mail': { options },
			},
			credentials,
		});
		await cluster.main.runManually(id, 'Run by hand');
		await sandbox.waitFor(
			async () => (await store.sends.countAttempts({ campaignId: 'power' })).sent >= 5,
			{ timeoutMs: 60_000, everyMs: 20, what: 'the first mails' },
		);
		const started = ({ log }: { log: () => string }): number =>
			log().lastIndexOf('Worker started execution');
		const unfinished = cluster.workers.find(
			(worker) =>
				!killed.has(worker) &&
				started(worker) > worker.log().lastIndexOf('Worker finished execution'),
		);
		expect(unfinished).toBeDefined();
		unfinished?.kill();
		const atKill = await store.sends.countAttempts({ campaignId: 'power' });
		expect(atKill.sent).toBeLessThan(LEADS);

		// Whether n8n runs the stalled job again or a person does: both must be harmless.
		await cluster.addWorker();
		const again = await cluster.main.waitForExecution(
			await cluster.main.runManually(id, 'Run by hand'),
			120_000,
		);
		expect(again.status).toBe('success');
		await sandbox.waitFor(
			async () => {
				const { sent, reserved, sending } = await store.sends.countAttempts({
					campaignId: 'power',
				});
				return sent + reserved + sending >= LEADS;
			},
			{ timeoutMs: 60_000, what: 'every lead to be handled' },
		);

		const counts = await store.sends.countAttempts({ campaignId: 'power' });
		const delivered = await mailsWith('keep their address lists clean');
		expect(Math.max(...delivered.values())).toBe(1);
		// What was on its way when the power went may have left or not: it is not sent again.
		expect(counts.sent).toBeGreaterThanOrEqual(LEADS - 1);
		expect(delivered.size).toBeGreaterThanOrEqual(counts.sent);
		expect(await store.audit.verifyChains()).toMatchObject({ intact: true });
	});
});
