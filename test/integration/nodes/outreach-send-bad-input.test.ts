import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';

import { openStore } from '../../../lib/adapters/store/open-store';
import { jsonOf } from '../../support/node-harness';
import type { SendWorld } from '../../support/send-world';
import { american, startSendWorld } from '../../support/send-world';

let world: SendWorld;
beforeEach(async () => {
	world = await startSendWorld();
});
afterEach(async () => await world.stop());

const bob = { ...american('bob@example.com'), nick: '' };

/** What one item is told; nothing was reserved and no server asked. */
async function refusal(params: INodeParameters): Promise<string> {
	const outputs = await world.send([bob], { params, continueOnFail: true });
	expect(world.server.connections()).toHaveLength(0);
	await expect(world.store.sends.listAttempts({ limit: 1 })).resolves.toEqual([]);
	const [item] = [...jsonOf(outputs, 'Blocked'), ...jsonOf(outputs, 'Rejected')];

	return String(item?.error ?? (item?.reasons as string[] | undefined)?.join());
}

describe('a line break or NUL in a header field', () => {
	const BREAKS: ReadonlyArray<readonly [name: string, text: string]> = [
		['CR LF', '\r\nBcc: all@example.com'],
		['LF', '\nBcc: all@example.com'],
		['CR', '\rBcc: all@example.com'],
		['NUL', '\u0000hidden'],
	];
	const FIELDS: ReadonlyArray<readonly [field: string, params: (evil: string) => INodeParameters, told: RegExp]> = [
		['To', (evil) => ({ recipient: `bob@example.com${evil}` }), /^(header_injection|multiple_recipients)$/],
		['the name in To', (evil) => ({ options: { recipientName: `Bob${evil}` } }), /^header_injection$/],
		['Subject', (evil) => ({ subject: `Hello${evil}` }), /^header_injection$/],
		['From', (evil) => ({ options: { fromEmail: `ada@example.org${evil}` } }), /header_injection/],
		['the name in From', (evil) => ({ options: { fromName: `Ada${evil}` } }), /^header_injection$/],
		['Reply-To', (evil) => ({ options: { replyTo: `ada@example.org${evil}` } }), /"Reply-To" is not one valid/],
		['BCC', (evil) => ({ options: { bcc: `ada@example.org${evil}` } }), /"BCC" is not one valid/],
		['In-Reply-To', (evil) => ({ options: { inReplyTo: `<a@example.com>${evil}` } }), /"In-Reply-To" is not/],
		['References', (evil) => ({ options: { references: `<a@example.com>${evil}` } }), /"References" contains/],
		['a further field', (evil) => ({ options: { headers: JSON.stringify({ 'X-Note': `a${evil}` }) } }), /^header_injection$/],
		['the name of a further field', (evil) => ({ options: { headers: JSON.stringify({ [`X${evil}`]: 'a' }) } }), /no field name/],
		['List-Unsubscribe', (evil) => ({ unsubscribe: { url: `https://example.com/u${evil}` } }), /"URL" under "Unsubscribe"/],
		['the address in List-Unsubscribe', (evil) => ({ unsubscribe: { mailto: `ada@example.org${evil}` } }), /"Mail Address" is not one valid/],
	]; // prettier-ignore

	it.each(FIELDS)('is refused in %s', async (_, params, told) => {
		for (const [, text] of BREAKS) expect(await refusal(params(text))).toMatch(told);
	});
});

describe('a mail that cannot be meant', () => {
	it.each<[string, INodeParameters, RegExp]>([
		['two recipients', { recipient: 'a@example.com, b@example.com' }, /^multiple_recipients$/],
		['a list of recipients', { recipient: '={{ ["a@example.com", "b@example.com"] }}' }, /^multiple_recipients$/],
		['no recipient', { recipient: '={{ $json.nothing }}' }, /^recipient_invalid$/],
		['the sender as recipient', { recipient: 'ADA@example.org' }, /^recipient_is_sender$/],
		['a reply that only a reader sees', { subject: ' =?utf-8?q?Re:_our_call?=' }, /^header_injection$/],
		['a reply that is disguised', { subject: '\u200bRe\uff1a our call' }, /^deceptive_reply_prefix$/],
		['an empty cell', { text: 'Hi {{ nick }},', options: { template: 'liquid' } }, /^missing_variable$/],
		['a variant of 50 MB', { options: { variants: JSON.stringify([{ name: 'A', text: 'x'.repeat(50_000_000) }]) } }, /longer than 2 million/],
		['choices in choices without end', { text: '{a|'.repeat(100_000), options: { spintax: true } }, /spintax/i],
		['a blind copy to a stranger', { options: { bcc: 'all@example.com' } }, /^bcc_not_own$/],
		['an invented reply', { subject: 'RE: our call' }, /^deceptive_reply_prefix$/],
		['an invented forward', { subject: 'Fwd: your invoice' }, /^deceptive_reply_prefix$/],
		['a variable that nobody gives', { text: 'Hi {{ nickname }}', options: { template: 'liquid' } }, /^missing_variable$/],
		['a template that is not closed', { text: 'Hi {{ email', options: { template: 'liquid' } }, /template/i],
		['a brace of spintax that is not closed', { text: '{Hi|Hello', options: { spintax: true } }, /spintax/i],
		['no text', { text: ' ' }, /has no text/],
		['a lead that is not named', { recipientSource: 'lead', leadId: '={{ $json.nothing }}' }, /"Lead ID" is empty/],
		['a switch that is neither on nor off', { options: { spintax: '={{ "perhaps" }}' } }, /"Spintax" is neither true nor false/],
		['a list as a further field', { options: { headers: '{"X-Note": ["a"]}' } }, /"X-Note" is a list or an object/],
		['a field that this node writes', { options: { headers: '{"Bcc": "all@example.com"}' } }, /written by the node itself/],
	])('%s is refused before anything is reserved', async (_, params, told) => {
		expect(await refusal(params)).toMatch(told);
	}); // prettier-ignore

	it('a body of 50 MB is refused at once', async () => {
		const started = Date.now();

		expect(await refusal({ text: 'x'.repeat(50_000_000) })).toMatch(/longer than 2 million/);
		expect(Date.now() - started).toBeLessThan(5_000);
	});
});

it('a switch that an expression gives as text is what it says', async () => {
	const outputs = await world.send([bob], {
		params: {
			operation: 'preview',
			text: '{Hi|Hi}',
			options: { spintax: '={{ "true" }}', footer: '={{ "false" }}' },
		},
	});

	expect(jsonOf(outputs, 'Sent')).toMatchObject([
		{ preview: { text: expect.stringMatching(/^Hi\s*$/) as unknown } },
	]);
});

describe('what is wrong for the whole run comes with the way out', () => {
	it.each<[string, INodeParameters, string, RegExp]>([
		[
			'a schedule without a campaign',
			{ operation: 'previewSchedule', campaignId: '={{ "" }}' },
			'"Campaign ID" is empty',
			/^Enter the campaign/,
		],
		[
			'steps that are no list',
			{ operation: 'previewSchedule', campaignId: 'c', steps: '{}' },
			'"Steps" is not a list',
			/^Write steps like/,
		],
		[
			'days that are none',
			{ operation: 'previewSchedule', campaignId: 'c', days: '={{ -3 }}' },
			'"Days" is no whole number above 0: "-3"',
			/^Write a number from 1 to 90/,
		],
		[
			'a limit that is no number',
			{ operation: 'sendDue', options: { limit: '={{ "all" }}' } },
			'"Limit" is no whole number above 0: "all"',
			/^Write a number from 1 to 10000/,
		],
		[
			'a concurrency that is no number',
			{ options: { concurrency: '={{ "many" }}' } },
			'"Concurrency" is no whole number above 0: "many"',
			/^Write a number from 1 to 200/,
		],
		[
			'a resolver that is no address',
			{ options: { dnsServers: 'zz' } },
			'The DNS servers "zz"',
			/^Write "DNS Servers"/,
		],
	])('%s', async (_, params, message, description) => {
		await expect(world.send([bob], { params })).rejects.toMatchObject({
			name: 'NodeOperationError',
			message: expect.stringContaining(message) as unknown,
			description: expect.stringMatching(description) as unknown,
		});
	});
});

describe('a store that does not fit', () => {
	const pool = { mailboxSource: 'pool', options: { pacing: false } };

	it('the key does not open the passwords: the item fails, nothing is reserved, no key is shown', async () => {
		const file = join(world.folder, 'other.sqlite');
		const keys = { pepper: 'p'.repeat(40) };
		const written = await openStore({ kind: 'sqlite', file, ...keys, encryptionKey: 'a'.repeat(64) });
		await written.mailboxes.upsert({
			address: 'ada@example.org',
			fromName: 'Ada',
			smtp: { host: world.server.host, port: world.server.port, security: 'none' },
			secrets: { smtpPassword: 'planted-secret' },
		});
		await written.close();
		const wrong = 'b'.repeat(64);
		const outputs = await world.send([bob], {
			params: pool,
			credentials: { outreachStoreApi: { kind: "sqlite", file, ...keys, encryptionKey: wrong } },
			continueOnFail: true,
		}); // prettier-ignore

		const [failed] = jsonOf(outputs, 'Rejected');
		expect(failed?.error).toMatch(/key/i);
		expect(JSON.stringify(outputs)).not.toContain(wrong);
		expect(JSON.stringify(outputs)).not.toContain('planted-secret');
		expect(world.server.connections()).toHaveLength(0);
		const opened = await openStore({ kind: 'sqlite', file, ...keys });
		await expect(opened.sends.listAttempts({ limit: 1 })).resolves.toEqual([]);
		await opened.close();
	}); // prettier-ignore

	it('a newer version of the schema is refused with both numbers, and left as it is', async () => {
		const file = join(world.folder, 'newer.sqlite');
		const written = await openStore({ kind: 'sqlite', file });
		await written.close();
		const database = new DatabaseSync(file);
		const [table] = database
			.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%migration%'`)
			.all();
		database.exec(
			`INSERT INTO ${String(table?.name)} SELECT * FROM (SELECT 99 AS version, 'from the future' AS name, 0 AS at)`,
		);
		database.close();
		const send = world.send([bob], {
			credentials: {
				outreachSmtpApi: world.credential as ICredentialDataDecryptedObject,
				outreachStoreApi: { kind: 'sqlite', file },
			},
		});

		await expect(send).rejects.toThrow(/99/);
		expect(world.server.connections()).toHaveLength(0);
		const after = new DatabaseSync(file, { readOnly: true });
		expect(after.prepare('SELECT count(*) AS rows FROM attempts').get()).toEqual({ rows: 0 });
		expect(
			after.prepare(`SELECT max(version) AS version FROM ${String(table?.name)}`).get(),
		).toEqual({ version: 99 });
		after.close();
	});
});

describe('Preview Schedule', () => {
	it('plans over the credential, one item per mail, and writes nothing', async () => {
		for (const name of ['bob', 'eve'])
			await world.store.leads.upsert({ address: `${name}@example.com`, campaignId: 'spring', country: 'US' });
		const params = {
			operation: 'previewSchedule',
			steps: '[{"id":"first"},{"id":"second","afterDays":4}]',
			days: 30,
		};
		const outputs = await world.send([{}, {}], { params });

		expect(jsonOf(outputs, 'Sent').map(({ email, stepId, mailbox, dryRun }) => [email, stepId, mailbox, dryRun])).toEqual([
			['bob@example.com', 'first', 'ada@example.org', true],
			['eve@example.com', 'first', 'ada@example.org', true],
			['bob@example.com', 'second', 'ada@example.org', true],
			['eve@example.com', 'second', 'ada@example.org', true],
		]);
		expect(outputs.Sent?.[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
		expect(world.server.connections()).toHaveLength(0);
		await expect(world.store.audit.list({ limit: 5 })).resolves.toEqual([]);
		await expect(world.send([{}], { params: { ...params, campaignId: '' } })).rejects.toThrow('"Campaign ID" is empty');
	}); // prettier-ignore
});
