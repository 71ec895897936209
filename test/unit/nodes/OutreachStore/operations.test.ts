import { sampleAttempt, sampleAudit, sampleReply } from '../../../support/store-samples';
import { countMails } from '../../../support/mailbox-results';
import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
});

afterEach(async () => {
	await node.close();
});

describe('Lead', () => {
	const jane = { address: 'Jane@Example.com', campaignId: 'spring' };

	it('S1-29: is created, merged and moved along its states', async () => {
		const [lead] = await node.run('lead.upsert', {
			...jane,
			additionalFields: {
				country: 'DE',
				fields: '{"name":"Jane"}',
				nextStepAt: '2026-11-02T09:00:00Z',
				verdict: 'valid',
				verifiedAt: '2026-11-01T08:00:00Z',
			},
		});
		expect(lead).toMatchObject({
			address: 'Jane@example.com',
			status: 'discovered',
			country: 'DE',
			fields: { name: 'Jane' },
			nextStepAt: '2026-11-02T09:00:00.000Z',
			verdict: 'valid',
			verifiedAt: '2026-11-01T08:00:00.000Z',
		});

		const leadId = String(lead?.id);
		expect(
			await node.run('lead.changeStatus', {
				leadId,
				status: 'contacted',
				additionalFields: { step: 1 },
			}),
		).toMatchObject([{ changed: true, statusBefore: 'discovered', status: 'contacted', step: 1 }]);
		expect(await node.run('lead.changeStatus', { leadId, status: 'discovered' })).toMatchObject([
			{ changed: false, status: 'contacted' },
		]);
		await node.run('lead.update', { leadId, additionalFields: { fields: '{"city":"Bonn"}' } });
		expect(await node.run('lead.get', { by: 'id', leadId })).toMatchObject([
			{ found: true, fields: { name: 'Jane', city: 'Bonn' }, step: 1 },
		]);
	});

	it('is found by address, or said to be unknown', async () => {
		await node.run('lead.upsert', jane);

		expect(await node.run('lead.get', { address: 'jane@example.com' })).toMatchObject([
			{ found: true, campaignId: 'spring' },
		]);
		expect(
			await node.run('lead.get', { address: 'jane@example.com', campaignId: 'autumn' }),
		).toEqual([{ found: false }]);
	});

	it('lists what is due and what is there', async () => {
		await node.run('lead.upsert', {
			...jane,
			additionalFields: { nextStepAt: '2020-01-01T00:00:00Z' },
		});
		await node.run('lead.upsert', {
			address: 'john@example.com',
			campaignId: 'spring',
			additionalFields: { nextStepAt: '2999-01-01T00:00:00Z' },
		});

		expect(await node.run('lead.getDue', { campaignId: 'spring' })).toMatchObject([
			{ address: 'Jane@example.com' },
		]);
		expect(await node.run('lead.getDue', { campaignId: 'autumn' })).toEqual([]);
		expect(await node.run('lead.getAll', { filters: { status: 'discovered' } })).toHaveLength(2);
	});

	it('names the lead that does not exist and the JSON that is none', async () => {
		await expect(node.run('lead.changeStatus', { leadId: 'x', status: 'won' })).rejects.toThrow(
			'The lead "x" could not be found',
		);
		await expect(
			node.run('lead.upsert', { ...jane, additionalFields: { fields: '{"a":' } }),
		).rejects.toThrow('"Custom Fields (JSON)" could not be used');
		await expect(
			node.run('lead.upsert', { ...jane, additionalFields: { nextStepAt: 'tomorrow-ish' } }),
		).rejects.toThrow('"Next Step At" could not be used because "tomorrow-ish" is no date');
	});
});

describe('Attempt, Audit Log, Reply, Stats', () => {
	beforeEach(async () => {
		await node.store.sends.insertAttempt(sampleAttempt('a1', { state: 'sent', createdAt: 1_000 }));
		await node.store.sends.insertAttempt(
			sampleAttempt('a2', { state: 'deferred', createdAt: 2_000 }),
		);
		await node.store.replies.insert(sampleReply('r1'));
		await node.store.audit.append(sampleAudit());
		await node.store.audit.append(
			sampleAudit({ policyResult: 'blocked', reason: 'Daily cap reached' }),
		);
	});

	it('finds an attempt by ID and by Message-ID', async () => {
		expect(await node.run('attempt.get', { attemptId: 'a1' })).toMatchObject([
			{ found: true, state: 'sent' },
		]);
		expect(
			await node.run('attempt.get', { by: 'message_id', messageId: 'a2@example.net' }),
		).toMatchObject([{ id: 'a2' }]);
		expect(await node.run('attempt.get', { attemptId: 'a9' })).toEqual([{ found: false }]);
	});

	it('lists attempts by filter and page', async () => {
		expect(await node.run('attempt.getAll', { limit: 1 })).toMatchObject([
			{ id: 'a2', nextCursor: 'a2' },
		]);
		expect(await node.run('attempt.getAll', { filters: { cursor: 'a2' } })).toMatchObject([
			{ id: 'a1' },
		]);
		expect(await node.run('attempt.getAll', { filters: { state: 'deferred' } })).toHaveLength(1);
		expect(
			await node.run('attempt.getAll', { filters: { recipient: 'JANE@example.com' } }),
		).toHaveLength(2);
	});

	it('S0-46: lists audit rows and verifies their chain', async () => {
		expect(
			await node.run('auditLog.getAll', { filters: { policyResult: 'blocked' } }),
		).toMatchObject([{ reason: 'Daily cap reached', timestamp: '1970-01-01T00:00:01.000Z' }]);
		expect(await node.run('auditLog.verify')).toEqual([{ intact: true, rows: 2, brokenAt: null }]);
	});

	it('A-18: lists replies', async () => {
		expect(await node.run('reply.getAll', { filters: { subType: 'interested' } })).toMatchObject([
			{ id: 'r1' },
		]);
		expect(await node.run('reply.getAll', { filters: { unmatched: true } })).toEqual([]);
	});

	it('names the mailboxes that were not read for more than three intervals', async () => {
		const now = Date.now();
		const health = {
			kind: 'imap',
			state: 'connected',
			reason: null,
			since: 0,
			nextTryAt: null,
			details: { readEveryMs: 300_000 },
		} as const;
		await node.store.connections.report({ ...health, account: 'read', lastOkAt: now - 1_000 });
		await node.store.connections.report({ ...health, account: 'left', lastOkAt: now - 1_000_000 });

		expect(await node.run('stats.summary')).toMatchObject([
			{
				unreadMailboxes: [
					{
						account: 'left',
						state: 'connected',
						intervalMinutes: 5,
						lastReadAt: new Date(now - 1_000_000).toISOString(),
					},
				],
				unreadMailboxCount: 1,
			},
		]);
	});

	it('S1-33: sums up by day and class', async () => {
		const [summary] = await node.run('stats.summary', {
			since: '1970-01-01T00:00:00Z',
			until: '1970-01-02T00:00:00Z',
		});

		expect(summary).toMatchObject({
			attempts: { sent: 1, deferred: 1 },
			replies: { 'reply.interested': 1 },
			leads: {},
			newSuppressions: {},
			suppressed: 0,
			days: [
				{
					day: '1970-01-01',
					attempts: { sent: 1, deferred: 1 },
					replies: { 'reply.interested': 1 },
				},
			],
		});
	});
});

describe('Consent', () => {
	it('S0-28: is recorded, shown and revoked', async () => {
		const address = 'jane@example.com';
		const [recorded] = await node.run('consent.record', {
			address,
			type: 'double_opt_in',
			source: 'https://example.net/form',
			additionalFields: { expiresAt: '2999-01-01T00:00:00Z', textVersion: '3' },
		});

		expect(await node.run('consent.get', { address })).toMatchObject([
			{
				id: recorded?.consentId,
				type: 'double_opt_in',
				expiresAt: '2999-01-01T00:00:00.000Z',
				revokedAt: null,
			},
		]);
		expect(await node.run('consent.revoke', { address })).toEqual([{ address, revoked: 1 }]);
		expect((await node.run('consent.get', { address }))[0]?.revokedAt).toEqual(expect.any(String));
	});

	it('leaves a trail: who recorded and who revoked', async () => {
		const address = 'jane@example.com';
		await node.run('consent.record', {
			address,
			source: 'form 7',
			additionalFields: { actor: 'anna' },
		});
		await node.run('consent.revoke', { address, actor: 'ben' });

		const rows = await node.store.audit.list({ limit: 5, leadEmail: address });
		expect(rows.map(({ action, userId, reason }) => [action, userId, reason])).toEqual([
			['consent.revoke', 'ben', '1 consents revoked'],
			['consent.record', 'anna', 'form 7'],
		]);
	});

	it('refuses a consent without a source', async () => {
		const params = { address: 'jane@example.com', source: '={{ "" }}' };
		await expect(node.run('consent.record', params)).rejects.toThrow(
			'"Source" could not be used because it is empty',
		);
	});
});

describe('Person', () => {
	const address = 'jane@example.com';
	const erase = { address, actor: 'anna', reason: 'request 17' };

	beforeEach(async () => {
		await node.run('lead.upsert', { address, campaignId: 'spring' });
		await node.run('suppression.add', { addresses: address, reason: 'unsubscribe' });
	});

	it('GDPR article 15: exports what is kept', async () => {
		expect(await node.run('person.export', { address })).toMatchObject([
			{ address, leads: [{ campaignId: 'spring' }], suppressions: [{ reason: 'unsubscribe' }] },
		]);
	});

	it('GDPR article 17: leaves no word of what people wrote about the person', async () => {
		const said = 'Jane Doe rang: jane@example.com wants to be gone';
		await node.run('suppression.add', {
			...{ scope: 'address', addresses: address, reason: 'legal' },
			additionalFields: { note: said },
		});
		await node.run('consent.record', { address, type: 'soft', source: said });
		await node.run('suppression.remove', {
			...{ scope: 'address', addresses: address, actor: 'anna', reason: said, confirm: true },
		});

		await node.run('person.erase', { ...erase, reason: `asked by ${address}`, confirm: true });

		const rows = await node.store.audit.list({ limit: 10 });
		expect(JSON.stringify(rows)).not.toMatch(/jane/i);
		expect(rows[0]).toMatchObject({ action: 'person.erase', reason: 'asked by (erased)' });
		expect(await node.run('auditLog.verify')).toMatchObject([{ intact: true }]);
	});

	it('GDPR article 17: erases on confirmation, says who did, and keeps the opt-out', async () => {
		await expect(node.run('person.erase', erase)).rejects.toThrow('"Confirm" is off');

		expect(await node.run('person.erase', { ...erase, confirm: true })).toMatchObject([
			{ erased: { leads: 1, suppressions: 1, auditRows: 2 }, actor: 'anna' },
		]);
		expect(await node.run('suppression.check', { address })).toMatchObject([{ suppressed: true }]);
		expect(await node.store.audit.list({ limit: 1 })).toMatchObject([
			{ action: 'person.erase', userId: 'anna', reason: 'request 17', leadEmail: null },
		]);
		expect(await node.run('auditLog.verify')).toMatchObject([{ intact: true }]);
	});
});

describe('Mailbox', () => {
	const alex = {
		address: 'alex@example.net',
		additionalFields: {
			smtpHost: 'mail.example.net',
			smtpPassword: 'planted-secret',
			poolTags: 'cold, de',
			dailyCap: 30,
		},
	};

	it('S1-22: is kept, its password neither shown nor readable', async () => {
		const output = await node.run('mailbox.upsert', alex);

		expect(output).toMatchObject([
			{
				address: 'alex@example.net',
				smtp: { host: 'mail.example.net', port: 587, security: 'starttls' },
				poolTags: ['cold', 'de'],
				dailyCap: 30,
			},
		]);
		expect(JSON.stringify([output, await node.run('mailbox.getAll')])).not.toContain(
			'planted-secret',
		);
		expect(await node.store.mailboxes.readSecrets(String(output[0]?.id))).toEqual({
			smtpPassword: 'planted-secret',
		});
	});

	it('a new one has the daily cap of its provider, as in Import and for a credential, unless it is given one', async () => {
		const additionalFields = { provider: 'outlook' };
		const capOf = async (address: string, more: object = {}) =>
			await node.run('mailbox.upsert', {
				address,
				additionalFields: { ...additionalFields, ...more },
			});

		expect(await capOf('kim@outlook.com')).toMatchObject([{ dailyCap: 20 }]);
		expect(await capOf('sam@outlook.com', { dailyCap: 30 })).toMatchObject([{ dailyCap: 30 }]);
		expect(await capOf('sam@outlook.com')).toMatchObject([{ dailyCap: 30 }]);
	});

	it('has the caps of its provider from the start, and keeps those it was given since', async () => {
		const address = 'sam@example.net';
		const provider = { address, additionalFields: { provider: 'microsoft365' } };
		expect(await node.run('mailbox.upsert', provider)).toMatchObject([{ dailyCap: 40, minuteCap: 10 }]);
		await node.store.mailboxes.upsert({ address, dailyCap: 5, minuteCap: 2 });

		expect(await node.run('mailbox.upsert', provider)).toMatchObject([{ dailyCap: 5, minuteCap: 2 }]);
	}); // prettier-ignore

	it('S3-19: tells its health, by what bounced in the last 30 days', async () => {
		const [{ id = '', health } = {}] = await node.run('mailbox.upsert', alex);
		expect(health).toBeCloseTo(0.55, 2);
		const day = new Date().toISOString().slice(0, 10);
		await countMails(node.store, String(id), { sent: 100, bounced: 20 }, { day });

		expect(await node.run('mailbox.getAll')).toMatchObject([{ health: 0 }]);
	});

	it('is paused with a reason and found by tag', async () => {
		await node.run('mailbox.upsert', alex);

		expect(
			await node.run('mailbox.setStatus', {
				address: 'alex@example.net',
				status: 'paused',
				reason: 'bounces',
			}),
		).toMatchObject([{ status: 'paused', statusReason: 'bounces', statusBefore: 'active' }]);
		expect(await node.store.audit.list({ limit: 1 })).toMatchObject([
			{ action: 'mailbox.status', reason: 'bounces', details: { from: 'active', to: 'paused' } },
		]);
		expect(
			await node.run('mailbox.getAll', { filters: { tag: 'de', status: 'paused' } }),
		).toHaveLength(1);
		const [{ id = '' } = {}] = await node.run('mailbox.getAll');
		await node.store.mailboxes.requireReview(String(id), true);
		const resumed = { address: 'alex@example.net', status: 'active', reason: 'read the mails' };
		expect(await node.run('mailbox.setStatus', resumed)).toMatchObject([
			{ status: 'active', reviewRequired: false },
		]);
		await expect(
			node.run('mailbox.setStatus', { address: 'kim@example.net', status: 'paused', reason: 'x' }),
		).rejects.toMatchObject({
			message: expect.stringContaining(
				'The mailbox "kim@example.net" could not be found',
			) as string,
			// It may be the account of a credential: that one can be stopped in another way.
			description: expect.stringContaining('"Stop New Threads"') as string,
		});
	});
});

describe('Server and Campaign', () => {
	it('S4-17, S4-25: keeps an identity per server and drains it', async () => {
		const server = {
			serverName: 'mx-1',
			heloName: 'mx1.example.net',
			mailFromAddress: 'probe@example.net',
		};
		await node.run('server.upsert', {
			...server,
			additionalFields: { poolTags: 'eu', limits: '{"probesPerMinute":30}' },
		});

		expect(
			await node.run('server.setStatus', {
				serverName: 'mx-1',
				status: 'draining',
				reason: 'move',
			}),
		).toMatchObject([
			{ status: 'draining', statusBefore: 'enabled', limits: { probesPerMinute: 30 } },
		]);
		expect(await node.store.audit.list({ limit: 1 })).toMatchObject([
			{ action: 'server.status', reason: 'move', details: { server: 'mx-1', to: 'draining' } },
		]);
		expect(await node.run('server.getAll', { filters: { tag: 'eu' } })).toHaveLength(1);
		expect(await node.run('server.getAll', { filters: { status: 'enabled' } })).toEqual([]);
	});

	it('keeps a campaign with its steps', async () => {
		const spring = { campaignId: 'spring', campaignName: 'Spring' };
		await node.run('campaign.upsert', {
			...spring,
			additionalFields: { steps: '[{"id":"1"}]', dailyCap: 50 },
		});
		await node.run('campaign.upsert', { ...spring, additionalFields: { status: 'paused' } });

		expect(await node.run('campaign.getAll')).toMatchObject([
			{ id: 'spring', status: 'paused', dailyCap: 50, steps: [{ id: '1' }] },
		]);
	});
});

describe('the store behind the node', () => {
	it('cannot be opened: one clear message with the way out', async () => {
		const run = node.run(
			'auditLog.verify',
			{},
			{
				credentials: { outreachStoreApi: { kind: 'sqlite', file: '/dev/null/outreach.sqlite' } },
			},
		);

		await expect(run).rejects.toMatchObject({
			message: expect.stringContaining('a part of the path is not a folder') as string,
			description: expect.stringContaining('Check the path in the store credential') as string,
		});
	});
});
