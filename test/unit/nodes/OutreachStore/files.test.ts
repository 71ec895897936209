import { OutreachStore } from '../../../../nodes/OutreachStore/OutreachStore.node';
import { sampleAttempt, sampleReply } from '../../../support/store-samples';
import { createBinaryStore } from '../../../support/binary-store';
import { runNode } from '../../../support/node-harness';
import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

const binary = createBinaryStore();
let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
});

afterEach(async () => {
	await node.close();
});

async function withFile(text: string, name = 'list.csv') {
	const data = await binary.save(Buffer.from(text), name);

	return { binary, items: [{ json: {}, binary: { data } }] };
}

describe('Suppression: Import', () => {
	it('adds the addresses of a CSV file and tells what it could not read', async () => {
		const file = await withFile(
			'name,email\nJane,jane@example.com\nJohn,not an address\nJane,JANE@example.com\n',
		);

		expect(
			await node.run(
				'suppression.import',
				{ reason: 'unsubscribe', additionalFields: { note: 'from the old tool' } },
				file,
			),
		).toEqual([
			expect.objectContaining({
				rows: 3,
				added: 1,
				known: 1,
				unreadable: 1,
				unreadableRows: [2],
				refused: [],
			}),
		]);
		expect(await node.store.suppressions.find({ address: 'jane@example.com' })).toMatchObject({
			reason: 'unsubscribe',
			note: 'from the old tool',
		});
		expect(await node.store.audit.list({ limit: 5, action: 'suppression.import' })).toMatchObject([
			{ reason: 'from the old tool', details: { added: 1 } },
		]);
	});

	it('keeps freemail domains and public suffixes out of a list of domains', async () => {
		const file = await withFile('example.com\ngmail.com\nco.uk\na@example.net\n', 'domains.txt');

		expect(
			await node.run('suppression.import', { scope: 'domain', reason: 'manual' }, file),
		).toMatchObject([{ added: 1, refused: ['gmail.com', 'co.uk'], unreadable: 1 }]);
		expect(await node.store.suppressions.find({ address: 'x@gmail.com' })).toBeUndefined();
		expect(await node.store.suppressions.find({ address: 'x@example.net' })).toBeUndefined();
	});

	it('takes them when a person says why', async () => {
		const file = await withFile('gmail.com\n');
		const additionalFields = { force: true, note: 'B2B only, decided by Anna' };

		expect(
			await node.run('suppression.import', { scope: 'domain', additionalFields }, file),
		).toMatchObject([{ added: 1, refused: [] }]);
	});

	it('refuses a file without any address', async () => {
		await expect(
			node.run(
				'suppression.import',
				{ additionalFields: { column: '1' } },
				await withFile('one\ntwo\n'),
			),
		).rejects.toThrow('none of its rows holds an address');
	});
});

describe('Mailbox: Import', () => {
	const csv = [
		'Address,Provider,SMTP Host,smtp_password,daily_cap,pool_tags,server',
		'alex@example.net,gmail,,hunter2,30,cold;de,',
		'sam@example.net,custom,smtp.example.net,hunter3,,,mx-1',
		'kim@example.net,custom,smtp.example.net,,,,nowhere',
		'nobody,,,,,,',
	].join('\n');

	it('keeps each mailbox with its secrets and tells which rows are wrong', async () => {
		await node.store.servers.upsert({
			name: 'mx-1',
			heloName: 'mx1.example.net',
			mailFromAddress: 'probe@example.net',
		});

		const [result] = await node.run('mailbox.import', {}, await withFile(csv));

		expect(result).toMatchObject({
			imported: 2,
			failed: 2,
			failures: [
				{ row: 3, error: expect.stringContaining('no server of the store') },
				{ row: 4, error: expect.stringContaining('no address') },
			],
		});
		expect(JSON.stringify(result)).not.toContain('hunter');
		const alex = await node.store.mailboxes.findByAddress('alex@example.net');
		expect(alex).toMatchObject({
			dailyCap: 30,
			poolTags: ['cold', 'de'],
			smtp: { host: 'smtp.gmail.com', port: 587, security: 'starttls' },
			imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
		});
		expect(await node.store.mailboxes.readSecrets(alex?.id ?? '')).toEqual({
			smtpPassword: 'hunter2',
		});
		const sam = await node.store.mailboxes.findByAddress('sam@example.net');
		expect(sam?.serverId).not.toBeNull();
	});

	it('gives a new mailbox the caps of its provider, and leaves those of a known one as they are', async () => {
		const file = ['address,provider', 'a@example.net,microsoft365', 'b@example.net,outlook', 'c@example.net,gmail'].join('\n');
		await node.run('mailbox.import', {}, await withFile(file));
		const caps = async () => (await node.store.mailboxes.list({ limit: 9 })).map(({ address, dailyCap, minuteCap }) => [address, dailyCap, minuteCap]);
		expect((await caps()).sort()).toEqual([['a@example.net', 40, 10], ['b@example.net', 20, null], ['c@example.net', 40, null]]);

		// As a warm-up does.
		await node.store.mailboxes.upsert({ address: 'c@example.net', dailyCap: 5, minuteCap: 1 });
		await node.run('mailbox.import', { poolPreset: '1200x50' }, await withFile(file));
		expect((await caps()).sort()).toEqual([['a@example.net', 40, 10], ['b@example.net', 20, null], ['c@example.net', 5, 1]]);
	}); // prettier-ignore

	it('takes items as well', async () => {
		expect(
			await node.run(
				'mailbox.import',
				{ source: 'item', mailbox: '={{ $json }}' },
				{ items: [{ address: 'alex@example.net', smtpHost: 'smtp.example.net', poolTags: ['a'] }] },
			),
		).toEqual([{ imported: 1, failed: 0, failures: [], warnings: [] }]);
		expect(await node.store.mailboxes.findByAddress('alex@example.net')).toMatchObject({
			poolTags: ['a'],
		});
	});
});

describe('Export: To CSV', () => {
	async function exported(table: string): Promise<{ json: unknown; text: string }> {
		const { main } = await runNode(new OutreachStore(), {
			params: { resource: 'export', operation: 'csv', table },
			credentials: { outreachStoreApi: { kind: 'sqlite', file: node.file } },
			binary,
		});
		const [item] = main ?? [];
		const data = item?.binary?.data;

		return { json: item?.json, text: data ? String(await binary.read(data)) : '' };
	}

	it('writes every row of more than one page', async () => {
		for (let start = 0; start < 2_100; start += 700) {
			await node.store.transaction(async ({ sends }) => {
				for (let index = start; index < start + 700; index += 1) {
					await sends.insertAttempt(sampleAttempt(`a${index}`, { createdAt: index }));
				}
			});
		}

		const { json, text } = await exported('attempts');

		expect(json).toMatchObject({ table: 'attempts', rows: 2_100 });
		const lines = text.trim().split('\n');
		expect(lines[0]).toMatch(/^id,state,campaignId/);
		expect(new Set(lines.slice(1).map((line) => line.split(',')[0])).size).toBe(2_100);
	});

	it('S1-28: disarms what a spreadsheet would run, full-width signs too', async () => {
		for (const [index, first] of [
			'=',
			'+',
			'-',
			'@',
			'\uff1d',
			'\uff0b',
			'\uff0d',
			'\uff20',
		].entries()) {
			await node.store.leads.upsert({
				address: `p${index}@example.com`,
				contactSource: `${first}HYPERLINK("http://example.net")`,
			});
		}

		const { text } = await exported('leads');

		expect(text.match(/"'[=+\-@\uff1d\uff0b\uff0d\uff20]HYPERLINK/g)).toHaveLength(8);
	});

	it('A-19: writes the replies, and disarms what a stranger put into subject or text', async () => {
		await node.store.replies.insert(
			sampleReply('r1', {
				subject: '=HYPERLINK("http://example.net")',
				newText: '+1, yes\nplease',
			}),
		);

		const { json, text } = await exported('replies');

		expect(json).toMatchObject({ table: 'replies', rows: 1 });
		expect(text).toMatch(
			/^id,eventType,subType,.*fromAddress,subject,messageId,newText,receivedAt/,
		);
		expect(text).toContain(`"'=HYPERLINK(""http://example.net"")"`);
		expect(text).toContain(`"'+1, yes\nplease"`);
		expect(text).toContain('jane@example.com');
	});

	it('A-19: gives a header when there is nothing', async () => {
		for (const table of ['replies', 'suppressions', 'auditLog']) {
			const { json, text } = await exported(table);
			expect(json).toMatchObject({ rows: 0 });
			expect(text.trim().split('\n')).toHaveLength(1);
		}
	});
});
