import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import type { Lead } from '../../lib/store/lead-book';
import type { OutreachStore } from '../../lib/store/store';
import { startCorrespondent } from '../../sandbox/correspondent/correspondent';
import type { Adaptation } from '../../sandbox/demo/adapt-template';
import { settingsOf } from '../../sandbox/demo/adapt-template';
import { SENDER } from '../../sandbox/demo/demo-world';
import { itemsOf, type Execution } from '../../sandbox/n8n/n8n-instance';
import { startModelStandIn } from '../../sandbox/n8n/model-stand-in';
import type { StoredMail } from '../../sandbox/servers/maildir';
import { PEOPLE } from '../../sandbox/world';
import { probeOptions } from '../support/probe-options';
import {
	importTemplate,
	startTemplateWorld,
	type Credentials,
	type TemplateWorld,
} from '../support/template-world';

// Template 02 beyond the first mail, in a real n8n with real mail servers; one start for the file.
jest.setTimeout(300_000);

const FILE = '02-campaign-with-follow-ups.json';
const DAY_MS = 86_400_000;

let world: TemplateWorld;
let store: OutreachStore;

beforeAll(async () => {
	world = await startTemplateWorld();
	store = await world.store();
});

afterAll(async () => {
	await store?.close();
	await world?.stop();
});

interface Campaign {
	readonly leads?: ReadonlyArray<Readonly<Record<string, string>>>;
	readonly settings?: Readonly<Record<string, string | number | boolean>>;
	readonly switches?: Adaptation['switches'];
	readonly parameters?: Adaptation['parameters'];
	readonly credentials?: Credentials;
	/** Executing by hand is a dry run unless the nodes are told otherwise. */
	readonly manualRuns?: 'send' | 'dryRun';
}

async function importCampaign(campaignId: string, given: Campaign): Promise<string> {
	const options = { manualRuns: given.manualRuns ?? 'send', userCap: 1000, domainCap: 1000 };

	return await importTemplate(world.n8n, FILE, {
		credentials: { ...world.credentials, ...given.credentials },
		switches: given.switches,
		parameters: {
			...settingsOf(FILE, { campaignId, ...given.settings }),
			Leads: {
				jsCode: `return ${JSON.stringify(given.leads ?? [])}.map((json) => ({ json }));`,
			},
			Validate: probeOptions(world.sandbox),
			'First mail': { options },
			'Follow-up mail': { options },
			'Deferred mails': { options },
			...given.parameters,
		},
	});
}

async function run(id: string): Promise<Execution> {
	const execution = await world.n8n.waitForExecution(
		await world.n8n.runManually(id, 'Run by hand'),
	);
	expect({ status: execution.status, error: execution.data?.resultData.error?.message }).toEqual({
		status: 'success',
		error: undefined,
	});

	return execution;
}

const person = (email: string, country = 'US') => ({
	email,
	firstName: email.split('.')[0] ?? '',
	company: 'Example Ltd',
	country,
	contactSource: 'trade fair',
});

async function leadOf(email: string, campaignId: string): Promise<Lead> {
	const [lead] = await store.leads.findByAddress(email, campaignId);
	if (!lead) throw new Error(`No lead "${email}"`);

	return lead;
}

async function mailsTo(address: string): Promise<StoredMail[]> {
	const mails = await world.sandbox.mailOf(address);

	return mails
		.filter(({ headers }) => headers.get('from')?.includes(SENDER))
		.sort((a, b) => a.storedAt.getTime() - b.storedAt.getTime());
}

/** So many days go by: everything the store remembers of the mails moves into the past. */
function letPass(days: number): void {
	const database = new DatabaseSync(world.storeFile, { timeout: 5_000 });
	const by = days * DAY_MS;
	for (const [table, columns] of Object.entries({
		attempts: ['created_at', 'sent_at', 'settled_at'],
		send_keys: ['claimed_at', 'expires_at'],
		leads: ['next_step_at', 'not_before'],
	})) {
		const moved = columns.map((column) => `${column} = ${column} - ${by}`).join(', ');
		database.exec(`UPDATE ${table} SET ${moved}`);
	}
	database.close();
}

describe('a sequence (A-23, A-20)', () => {
	const silent = 'ada.berg@gamma.test';
	const answering = 'bea.novak@gamma.test';
	const away = 'chen.li@gamma.test';
	let id: string;
	let replies: string;

	beforeAll(async () => {
		replies = await world.publish('03-reply-and-bounce-handling.json');
		id = await importCampaign('sequence', {
			leads: [silent, answering, away].map((one) => person(one)),
		});
	});

	afterAll(async () => await world.n8n.deactivate(replies));

	it('plans the next step three business days after the first mail', async () => {
		await run(id);
		await Promise.all(
			[silent, answering, away].map(async (one) => await world.sandbox.waitForMail(one)),
		);

		const { step, nextStepAt, status } = await leadOf(silent, 'sequence');
		expect({ step, status }).toEqual({ step: 1, status: 'contacted' });
		const due = new Date(nextStepAt ?? 0);
		expect([1, 2, 3, 4, 5]).toContain(due.getUTCDay());
		expect((due.getTime() - Date.now()) / DAY_MS).toBeGreaterThan(2.9);
		expect((due.getTime() - Date.now()) / DAY_MS).toBeLessThan(5.1);
	});

	it('does nothing before the day has come', async () => {
		await run(id);

		expect(await mailsTo(silent)).toHaveLength(1);
	});

	it('answers its own first mail when the day has come, and leaves alone who answered or is away', async () => {
		const correspondent = startCorrespondent({
			sandbox: world.sandbox,
			script: { [answering]: 'interested', [away]: 'out_of_office' },
		});
		try {
			await world.sandbox.waitFor(
				async () =>
					(await leadOf(answering, 'sequence')).status === 'replied' &&
					(await leadOf(away, 'sequence')).notBefore !== null,
				{ timeoutMs: 60_000, everyMs: 250, what: 'the answer and the absence to be understood' },
			);
		} finally {
			await correspondent.stop();
		}
		// The return date stays ahead: five days pass, the absence is longer.
		await store.leads.update((await leadOf(away, 'sequence')).id, {
			notBefore: Date.now() + 20 * DAY_MS,
		});
		letPass(5);
		const execution = await run(id);

		expect(itemsOf(execution, 'Leads due').map(({ address }) => address)).toEqual([silent]);
		const second = await world.sandbox.waitForMail(silent, ({ headers }) =>
			headers.has('in-reply-to'),
		);
		const [first] = await mailsTo(silent);
		expect(second.headers.get('in-reply-to')).toBe(first?.messageId);
		expect(second.headers.get('references')).toBe(first?.messageId);
		expect(second.parsed.subject).toBe(`Re: ${first?.parsed.subject}`);
		expect(second.parsed.text).toContain('short reminder');
		expect(await mailsTo(answering)).toHaveLength(1);
		expect(await mailsTo(away)).toHaveLength(1);
	});

	it('sends the last mail into the same thread, then the sequence is over', async () => {
		letPass(7);
		await run(id);
		const third = await world.sandbox.waitForMail(
			silent,
			({ parsed }) => parsed.text?.includes('my last mail on this') === true,
		);
		const [first, second] = await mailsTo(silent);

		expect(third.headers.get('in-reply-to')).toBe(second?.messageId);
		expect(third.headers.get('references')?.split(/\s+/)).toEqual([
			first?.messageId,
			second?.messageId,
		]);
		expect(await leadOf(silent, 'sequence')).toMatchObject({ step: 3, nextStepAt: null });
	});

	it('writes again to who was away, and to nobody else, when the absence is over', async () => {
		letPass(30);
		await run(id);
		await world.sandbox.waitForMail(away, ({ headers }) => headers.has('in-reply-to'));

		expect(await mailsTo(away)).toHaveLength(2);
		expect(await mailsTo(silent)).toHaveLength(3);
		expect(await mailsTo(answering)).toHaveLength(1);
	});
});

describe('variants', () => {
	it('sends each person one of the two subjects, and both are used', async () => {
		const people = PEOPLE.slice(10, 20).map((name) => `${name}@gamma.test`);
		const id = await importCampaign('variants', { leads: people.map((one) => person(one)) });
		const sent = itemsOf(await run(id), 'First mail', 0);

		const subjects = await Promise.all(
			people.map(async (one) => (await world.sandbox.waitForMail(one)).parsed.subject ?? ''),
		);
		expect([...new Set(subjects)].sort()).toEqual([
			'A question about Example Ltd',
			'The address list of Example Ltd',
		]);
		expect([...new Set(sent.map(({ variant }) => variant))].sort()).toEqual(['A', 'B']);
		for (const { address, variant } of sent)
			expect((await leadOf(String(address), 'variants')).variant).toBe(variant);
	});
});

describe('words by a model (S2-35, S1-06, A-24)', () => {
	it('takes those that can be used, and its own words in place of the others', async () => {
		const [good, bad] = [29, 30].map((index) => `${PEOPLE[index]}@gamma.test`);
		const text = `${'We saw that your list has grown. '.repeat(5)}\n\nBest regards\nAlex Doe`;
		const model = await startModelStandIn((prompt) =>
			prompt.includes('Usable Ltd')
				? JSON.stringify({ text, subjects: ['Your growing list', 'A list that grows'] })
				: JSON.stringify({ text: `Dear [Name], ${text}`, subjects: ['Hello'] }),
		);
		try {
			const credentials = await world.n8n.importCredentials([
				{ name: 'Model', type: 'anthropicApi', data: { apiKey: 'none', url: model.url } },
			]);
			const id = await importCampaign('words', {
				leads: [
					{ ...person(String(good)), company: 'Usable Ltd' },
					{ ...person(String(bad)), company: 'Other Ltd' },
				],
				switches: { 'Words by AI': true, Model: true },
				credentials,
			});
			await run(id);
		} finally {
			model.stop();
		}

		const written = await world.sandbox.waitForMail(String(good));
		expect(written.parsed.text).toContain('We saw that your list has grown.');
		expect(['Your growing list', 'A list that grows']).toContain(written.parsed.subject);
		const own = await world.sandbox.waitForMail(String(bad));
		expect(own.parsed.text).toContain('we help companies like Other Ltd');
		expect(model.prompts()).toHaveLength(2);
		expect(model.prompts().join()).not.toContain(SENDER);
	});
});

describe('a run by hand as shipped', () => {
	it('decides and composes, sends nothing, plans nothing, and tells the team what would have been', async () => {
		const address = `${PEOPLE[20]}@gamma.test`;
		const id = await importCampaign('dry', { leads: [person(address)], manualRuns: 'dryRun' });
		const [item] = itemsOf(await run(id), 'First mail', 0);

		expect(item).toMatchObject({ state: 'dry_run', subject: expect.any(String) });
		expect(await leadOf(address, 'dry')).toMatchObject({
			step: 0,
			nextStepAt: null,
			status: 'discovered',
		});
		expect(await mailsTo(address)).toEqual([]);
		expect(telegramTexts().at(-1)).toMatch(/Campaign run\nAddresses: valid 1/);
	});
});

describe('approval by a person', () => {
	const ask = async (campaignId: string, address: string, answer: string): Promise<void> => {
		const id = await importCampaign(campaignId, {
			leads: [person(address)],
			settings: { approval: true },
		});
		const executionId = await world.n8n.runManually(id, 'Run by hand');
		const question = await world.sandbox.waitFor(
			() => telegramTexts().find((text) => text.includes(`"${campaignId}" wait for a yes`)),
			{ timeoutMs: 30_000, what: 'the question on Telegram' },
		);
		expect(question).toContain(`${address}: A question about Example Ltd`);
		const link = /https?:\S+/.exec(question)?.[0] ?? '';
		await world.sandbox.waitFor(
			async () => (await world.n8n.executions({ status: 'waiting' })).length > 0,
			{ timeoutMs: 30_000, everyMs: 250, what: 'the run to wait' },
		);
		const page = await (await fetch(link)).text();
		expect(page).toContain('Do not send');
		expect(await mailsTo(address)).toEqual([]);

		const form = new FormData();
		form.set('field-0', answer);
		form.set('field-1', 'Robin');
		expect((await fetch(link, { method: 'POST', body: form })).status).toBe(200);
		expect((await world.n8n.waitForExecution(executionId)).status).toBe('success');
	};

	it('sends after a yes, with the name of who said it in the audit log', async () => {
		const address = `${PEOPLE[21]}@gamma.test`;
		await ask('approved', address, 'Send them');

		expect((await world.sandbox.waitForMail(address)).parsed.subject).toContain('Example Ltd');
		const rows = await store.audit.list({ limit: 50, action: 'send.reserve' });
		expect(JSON.stringify(rows)).toContain('Robin');
	});

	it('sends nothing after a no, and ends the sequence', async () => {
		const address = `${PEOPLE[22]}@gamma.test`;
		await ask('refused', address, 'Do not send');

		expect(await mailsTo(address)).toEqual([]);
		expect((await leadOf(address, 'refused')).stoppedReason).toBe('not_approved');
	});
});

describe('where leads come from (S2-34)', () => {
	it('takes a CSV file with columns named as people name them', async () => {
		const file = join(world.files, 'leads.csv');
		const [one, two] = [`${PEOPLE[23]}@gamma.test`, `${PEOPLE[24]}@gamma.test`];
		writeFileSync(
			file,
			`E-Mail;First Name;Company;Country;Contact Source;Plan\n${one};Lee;"Semi; Colon Ltd";US;fair;gold\n;;;;;\n${two};Kim;Example Ltd;US;fair;\n`,
		);
		const id = await importCampaign('file', {
			switches: { Leads: false, 'Leads from a CSV file': true, 'Rows of the CSV file': true },
			parameters: {
				'Leads from a CSV file': { fileSelector: file },
				'Rows of the CSV file': { options: { delimiter: ';' } },
			},
		});
		await run(id);

		expect((await world.sandbox.waitForMail(one)).parsed.text).toMatch(/^Hi Lee,/);
		expect(await leadOf(one, 'file')).toMatchObject({
			country: 'US',
			contactSource: 'fair',
			fields: { firstName: 'Lee', company: 'Semi; Colon Ltd', Plan: 'gold' },
		});
		await world.sandbox.waitForMail(two);
		expect(await store.leads.list({ campaignId: 'file', limit: 10 })).toHaveLength(2);
	});

	it('takes the rows of a Data Table', async () => {
		const address = `${PEOPLE[25]}@gamma.test`;
		const { id: project } = (
			await world.n8n.api<{ data: { readonly id: string } }>('GET', '/rest/projects/personal')
		).data;
		const { data: table } = await world.n8n.api<{ data: { readonly id: string } }>(
			'POST',
			`/rest/projects/${project}/data-tables`,
			{
				name: 'leads',
				columns: ['email', 'firstName', 'company', 'country', 'contactSource'].map((name) => ({
					name,
					type: 'string',
				})),
			},
		);
		await world.n8n.api('POST', `/rest/projects/${project}/data-tables/${table.id}/insert`, {
			data: [person(address)],
			returnType: 'count',
		});
		const id = await importCampaign('table', {
			switches: { Leads: false, 'Leads from a Data Table': true },
		});
		await run(id);

		await world.sandbox.waitForMail(address);
		expect((await leadOf(address, 'table')).status).toBe('contacted');
	});
});

describe('a published run', () => {
	it('puts off who may not be written to yet, ends what will never be sent, and goes on by itself', async () => {
		const [gone, german, fine] = [26, 27, 28].map((index) => `${PEOPLE[index]}@gamma.test`);
		await store.suppressions.add([
			{ scope: 'address', subject: String(gone), reason: 'unsubscribe', actor: 'test' },
		]);
		const id = await importCampaign('published', {
			leads: [person(String(gone)), person(String(german), 'DE'), person(String(fine))],
			parameters: {
				'Weekdays, every hour from nine to five': {
					rule: { interval: [{ field: 'seconds', secondsInterval: 5 }] },
				},
			},
		});
		await world.n8n.activate(id);
		await world.sandbox.waitForMail(String(fine));
		await world.sandbox.waitFor(
			async () => (await leadOf(String(german), 'published')).nextStepAt !== null,
			{ timeoutMs: 30_000, everyMs: 250, what: 'the lead to be put off' },
		);
		// Two more rounds: the lead that waits is not asked about again, the mail is not sent again.
		const rounds = async () =>
			(await world.n8n.executions({ workflowId: id, status: 'success' })).length;
		const before = await rounds();
		await world.sandbox.waitFor(async () => (await rounds()) >= before + 2, {
			timeoutMs: 60_000,
			everyMs: 250,
			what: 'two more rounds',
		});
		await world.n8n.deactivate(id);

		expect((await leadOf(String(gone), 'published')).stoppedReason).toBe('suppressed_address');
		const waiting = await leadOf(String(german), 'published');
		expect(waiting).toMatchObject({ step: 0, stoppedReason: null });
		expect((waiting.nextStepAt ?? 0) - Date.now()).toBeGreaterThan(DAY_MS / 2);
		expect(await mailsTo(String(fine))).toHaveLength(1);
		const rows = await store.audit.list({ limit: 500 });
		expect(
			rows.filter(
				({ campaignId, policyResult }) => campaignId === 'published' && policyResult === 'blocked',
			).length,
		).toBe(2);
	});
});

function telegramTexts(): string[] {
	return world.sandbox.telegram.messages().map(({ text }) => text);
}
