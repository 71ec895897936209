import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBuild } from '../../scripts/build';
import { runCampaign, type DemoSummary } from '../../sandbox/demo/campaign';
import {
	credentialSeeds,
	SENDER,
	startDemoWorld,
	type DemoWorld,
} from '../../sandbox/demo/demo-world';
import { demoLeads } from '../../sandbox/demo/leads';
import { openDemoStore } from '../../sandbox/demo/summary';
import type { CredentialSeed } from '../../sandbox/n8n/n8n-instance';
import type { StoredMail } from '../../sandbox/servers/maildir';
import { FORMER_MAILBOXES } from '../../sandbox/world';
import { packageName } from '../support/node-description';
import { nodeClasses } from '../support/package-classes';
import { templateFolder } from '../support/template-files';

// One n8n and one set of mail servers for the whole file: starting them takes longer than the tests.
let world: DemoWorld;

beforeAll(async () => {
	await ensureBuild();
	world = await startDemoWorld();
});

afterAll(async () => {
	await world?.stop();
});

describe('n8n 2.41 with the packed package', () => {
	interface NodeTypeRow {
		readonly name: string;
		readonly iconUrl?: { readonly light: string; readonly dark: string } | string;
		readonly codex?: { readonly categories?: readonly string[] };
	}

	it('lists every node with its icons and category', async () => {
		const listed = await world.n8n.api<readonly NodeTypeRow[]>('GET', '/types/nodes.json');
		// n8n adds a second type per node that an AI agent may use.
		const ours = listed.filter(
			({ name }) => name.startsWith(`${packageName}.`) && !name.endsWith('Tool'),
		);
		const names = ours.map(({ name }) => name);

		expect(names).toEqual(expect.arrayContaining([...nodeClasses('build').keys()]));
		for (const { iconUrl, codex } of ours) {
			expect(iconUrl).toEqual({
				light: expect.stringContaining('.svg'),
				dark: expect.stringContaining('.dark.svg'),
			});
			expect(codex?.categories).toContain('Communication');
		}
	});

	it('imports the shipped templates through its own command line', async () => {
		const output = await world.n8n.cli([
			'import:workflow',
			'--separate',
			`--input=${templateFolder}`,
		]);
		const files = readdirSync(templateFolder).filter((file) => file.endsWith('.json'));

		expect(output).toContain(`Successfully imported ${files.length} workflows`);
	});
});

describe('the "Test" button of the credentials', () => {
	const seed = (type: string, change: Record<string, unknown> = {}): CredentialSeed => {
		const found = credentialSeeds(world.sandbox, world.storeFile).find((one) => one.type === type);
		if (!found) throw new Error(`No seed for "${type}"`);
		return { ...found, name: 'Under test', data: { ...found.data, ...change } };
	};

	it.each(['outreachSmtpApi', 'outreachImapApi', 'outreachTelegramApi', 'outreachStoreApi'])(
		'is green for a correct %s',
		async (type) => {
			expect(await world.n8n.testCredential(seed(type))).toMatchObject({ status: 'OK' });
		},
	);

	it.each([
		['outreachSmtpApi', { password: 'not-the-password' }],
		['outreachImapApi', { password: 'not-the-password' }],
		['outreachSmtpApi', { caCertificate: '' }],
		['outreachSmtpApi', { port: 1 }],
		['outreachTelegramApi', { botToken: '123456789:not-the-token-of-the-stand-in-bot-0' }],
		['outreachStoreApi', { file: join(templateFolder, 'README.md', 'outreach.sqlite') }],
	])('is red for %s with %j, and shows no secret', async (type, change) => {
		const result = await world.n8n.testCredential(seed(type, change));

		expect(result.status).toBe('Error');
		expect(result.message.length).toBeGreaterThan(20);
		expect(result.message).not.toContain('No testing function');
		expect(result.message).not.toContain('not-the-password');
		expect(result.message).not.toContain('not-the-token');
	});
});

describe('a campaign from end to end (S3-02)', () => {
	let summary: DemoSummary;
	let first: ReadonlyMap<string, readonly StoredMail[]>;

	const leadsWho = (fits: (lead: (typeof demoLeads)[number]) => boolean): string[] =>
		demoLeads.filter(fits).map(({ email }) => email);

	beforeAll(async () => {
		summary = await runCampaign(world);
		first = new Map(
			await Promise.all(
				world.sandbox.accounts.addresses.map(
					async (address) => [address, fromSender(await world.sandbox.mailOf(address))] as const,
				),
			),
		);
	});

	const fromSender = (mails: readonly StoredMail[]): StoredMail[] =>
		mails.filter(({ headers }) => headers.get('from')?.includes(SENDER));

	it('brings out every verdict and every class of answer', () => {
		expect(Object.keys(summary.validated).sort()).toEqual(['invalid', 'risky', 'unknown', 'valid']);
		expect(Object.keys(summary.replies)).toEqual(
			expect.arrayContaining([
				'complaint',
				'interested',
				'neutral',
				'not_interested',
				'out_of_office',
				'question',
				'referral',
				'unsubscribe',
				'wrong_person',
			]),
		);
		expect(Object.values(summary.validated).reduce((sum, count) => sum + count, 0)).toBe(
			demoLeads.length,
		);
	});

	it('delivers exactly one mail to each person who may be written to (Dovecot)', () => {
		const expected = leadsWho(({ answers }) => answers !== undefined);
		for (const address of expected)
			expect([address, first.get(address)?.length]).toEqual([address, 1]);

		const most = Math.max(...[...first.values()].map((mails) => mails.length));
		expect(most).toBe(1);
	});

	it('delivers nothing to people who opted out or have not agreed (Dovecot)', () => {
		const refused = leadsWho(
			({ suppressed, country, consent }) => suppressed === true || (country === 'DE' && !consent),
		);

		expect(refused.length).toBeGreaterThanOrEqual(3);
		for (const address of refused)
			expect([address, first.get(address)?.length]).toEqual([address, 0]);
	});

	it('hands over as many mails as it says were sent (Postfix)', async () => {
		const deliveries = await world.sandbox.deliveries('out');
		const people = new Set(demoLeads.map(({ email }) => email));
		const toLeads = deliveries.filter(
			({ recipient, status }) => people.has(recipient) && status === 'sent',
		);

		expect(toLeads.length).toBe(summary.sent);
		expect(summary.sent).toBeGreaterThanOrEqual(15);
	});

	it('names itself and the way out in every mail (RFC 5322, RFC 2369)', () => {
		const [mail] = first.get('ada.berg@gamma.test') ?? [];

		expect(mail?.messageId).toMatch(/^<[^<>\s]+@[\w.-]+>$/);
		expect(mail?.headers.get('date')).toBeTruthy();
		expect(mail?.headers.get('list-unsubscribe')).toMatch(/mailto:|https:/);
		expect(mail?.parsed.text).toContain('Ada');
	});

	it('sends nothing when the same campaign runs again (S0-37)', () => {
		expect(summary.secondRunSent).toBe(0);
	});

	it('reads the bounces and suppresses the addresses that are gone (S0-34)', async () => {
		expect(summary.bounced).toBe(FORMER_MAILBOXES.length);
		for (const address of FORMER_MAILBOXES)
			expect(await suppressionOf(address)).toBe('hard_bounce');
	});

	it('suppresses who asked to be removed, complained or said no, and nobody else (S0-32, S0-33)', async () => {
		for (const address of leadsWho(({ answers }) => answers === 'unsubscribe')) {
			expect([address, await suppressionOf(address)]).toEqual([address, 'unsubscribe']);
		}
		for (const address of leadsWho(({ answers }) => answers === 'complaint')) {
			expect([address, await suppressionOf(address)]).toEqual([address, 'complaint']);
		}
		for (const address of leadsWho(({ answers }) => answers === 'not_interested')) {
			expect([address, await suppressionOf(address)]).toEqual([address, 'not_interested']);
		}
		const kept = leadsWho(
			({ answers }) =>
				answers === 'interested' || answers === 'question' || answers === 'out_of_office',
		);
		for (const address of kept)
			expect([address, await suppressionOf(address)]).toEqual([address, undefined]);
	});

	it('tells a person on Telegram about hot answers and about the run', () => {
		const texts = world.sandbox.telegram.messages().map(({ text }) => text);

		expect(texts.length).toBe(summary.telegramMessages);
		for (const address of leadsWho(({ answers }) => answers === 'interested')) {
			expect(texts.filter((text) => text.includes(address)).length).toBeGreaterThanOrEqual(1);
		}
	});

	it('leaves an audit log whose chains are intact (S0-47)', async () => {
		const store = await openDemoStore(world);
		try {
			expect(await store.audit.verifyChains()).toMatchObject({ intact: true });
			expect(summary.auditRows).toBeGreaterThan(summary.sent);
		} finally {
			await store.close();
		}
	});

	async function suppressionOf(address: string): Promise<string | undefined> {
		const store = await openDemoStore(world);
		try {
			return (await store.suppressions.find({ address }))?.reason;
		} finally {
			await store.close();
		}
	}
});

describe('the error workflow', () => {
	it('tells a person what failed and where (S1-14)', async () => {
		const { n8n, sandbox } = world;
		const listed = await n8n.api<{
			data: ReadonlyArray<{ id: string; name: string; active: boolean }>;
		}>('GET', '/api/v1/workflows');
		const alert = listed.data.find(({ name, active }) => name === '09 Error alert' && active);
		const failing = await n8n.importWorkflow({
			name: 'Out of paper',
			settings: { executionOrder: 'v1', errorWorkflow: alert?.id },
			nodes: [
				{
					id: 'hook',
					name: 'Hook',
					type: 'n8n-nodes-base.webhook',
					typeVersion: 2,
					position: [0, 0],
					parameters: { path: 'out-of-paper' },
					webhookId: 'out-of-paper',
				},
				{
					id: 'printer',
					name: 'Printer',
					type: 'n8n-nodes-base.code',
					typeVersion: 2,
					position: [220, 0],
					parameters: { jsCode: 'throw new Error("out of <paper> & ink");' },
				},
			],
			connections: { Hook: { main: [[{ node: 'Printer', type: 'main', index: 0 }]] } },
		});
		await n8n.activate(failing);
		await fetch(`${n8n.baseUrl}/webhook/out-of-paper`);
		const message = await sandbox.waitFor(
			() => sandbox.telegram.messages().find(({ text }) => text.includes('Out of paper')),
			{ timeoutMs: 20_000, what: 'the alert about the failed workflow' },
		);

		expect(message.text).toContain('Printer');
		expect(message.text).toContain('out of <paper> & ink');
	});
});
