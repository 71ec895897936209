import { openFreshStore } from '../../../../lib/adapters/store/open-store';
import { sampleAttempt, sampleReply } from '../../../contract/store/samples';
import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
});

afterEach(async () => {
	await node.close();
});

const doubtful = async (id: string) => {
	await node.store.sends.claimKeys([{ kind: 'step', hash: `key ${id}`, expiresAt: null }], id, 1);
	await node.store.sends.insertAttempt(sampleAttempt(id, { state: 'in_doubt' }));
	await node.store.sends.settleKeys(id, 'in_doubt');
};
const decision = { actor: 'anna', reason: 'Looked into the Sent folder' };
const keyState = async (id: string) =>
	(await node.store.sends.findKeys([`key ${id}`], 2)).map(({ state }) => state);

describe('Attempt: Resolve In Doubt', () => {
	it.each(['confirmed_sent', 'assumed_sent'])(
		'%s: counts as sent and never goes out again',
		async (resolution) => {
			await doubtful('a1');

			expect(
				await node.run('attempt.resolveInDoubt', { attemptId: 'a1', resolution, ...decision }),
			).toMatchObject([{ resolved: true, state: 'sent', resolution }]);
			expect(await keyState('a1')).toEqual(['used']);
			expect(await node.store.audit.list({ limit: 5, action: 'send.resolve' })).toMatchObject([
				{ userId: 'anna', reason: decision.reason, decision: resolution, attemptId: 'a1' },
			]);
		},
	);

	it('not_sent: frees the keys, or sends the same attempt again when asked', async () => {
		await doubtful('a1');
		await doubtful('a2');
		const resolution = 'not_sent';

		expect(
			await node.run('attempt.resolveInDoubt', { attemptId: 'a1', resolution, ...decision }),
		).toMatchObject([{ state: 'released' }]);
		expect(await keyState('a1')).toEqual([]);
		const [again] = await node.run('attempt.resolveInDoubt', {
			attemptId: 'a2',
			resolution,
			tryAgain: true,
			...decision,
		});
		expect(again).toMatchObject({ state: 'deferred', messageId: '<a2@example.net>' });
		expect(await keyState('a2')).toEqual(['claimed']);
		expect(await node.store.sends.findDue(Date.now() + 1_000, 10)).toMatchObject([{ id: 'a2' }]);
	});

	it('refuses an attempt that is not in doubt, and leaves no trail of it', async () => {
		await node.store.sends.insertAttempt(sampleAttempt('a1', { state: 'sent' }));

		await expect(
			node.run('attempt.resolveInDoubt', { attemptId: 'a1', resolution: 'not_sent', ...decision }),
		).rejects.toThrow('not in doubt');
		expect(await node.store.audit.count()).toBe(0);
	});
});

describe('Campaign', () => {
	it('is paused, resumed and attested, each with a trail', async () => {
		await node.run('campaign.upsert', { campaignId: 'spring', campaignName: 'Spring' });

		expect(
			await node.run('campaign.pause', {
				campaignId: 'spring',
				reason: 'Too many bounces',
				actor: 'anna',
			}),
		).toMatchObject([{ status: 'paused', statusBefore: 'active', name: 'Spring' }]);
		expect(
			await node.run('campaign.resume', { campaignId: 'spring', reason: 'List cleaned' }),
		).toMatchObject([{ status: 'active', statusBefore: 'paused' }]);
		expect(
			await node.run('campaign.attest', {
				campaignId: 'spring',
				person: 'Anna Example',
				statement: 'All agreed at the fair',
			}),
		).toMatchObject([{ attestation: { person: 'Anna Example', text: 'All agreed at the fair' } }]);
		expect((await node.store.audit.list({ limit: 9 })).map(({ action }) => action).sort()).toEqual([
			'campaign.attest',
			'campaign.pause',
			'campaign.resume',
		]);
	});
});

describe('Lead: Plan Next Step', () => {
	it('A-23: skips the weekend in the zone of the lead', async () => {
		const lead = await node.store.leads.upsert({
			address: 'jane@example.com',
			timeZone: 'Europe/Berlin',
		});

		const [planned] = await node.run('lead.planNextStep', {
			leadId: lead.id,
			days: 5,
			businessDays: true,
		});

		expect(planned?.planned).toBe(true);
		const due = new Date(String(planned?.nextStepAt));
		expect([0, 6]).not.toContain(due.getUTCDay());
		expect(Math.round((due.getTime() - Date.now()) / 86_400_000)).toBeGreaterThanOrEqual(6);
	});

	it('plans nothing for a sequence that has ended', async () => {
		const lead = await node.store.leads.upsert({ address: 'jane@example.com' });
		await node.store.leads.changeStatus(lead.id, 'unsubscribed');

		expect(await node.run('lead.planNextStep', { leadId: lead.id, days: 1 })).toMatchObject([
			{ planned: false, reason: 'unsubscribed', nextStepAt: null },
		]);
	});
});

describe('Mailbox', () => {
	const mx = { name: 'mx-1', heloName: 'mx1.example.net', mailFromAddress: 'p@example.net' };

	it('is reassigned to a server that has room', async () => {
		const { id } = await node.store.servers.upsert({ ...mx, maxMailboxes: 1 });
		await node.store.mailboxes.upsert({ address: 'alex@example.net' });
		await node.store.mailboxes.upsert({ address: 'sam@example.net' });
		const move = { serverName: 'mx-1', reason: 'mx-0 is listed' };

		expect(
			await node.run('mailbox.reassign', { addresses: 'alex@example.net', ...move }),
		).toMatchObject([{ moved: 1, serverId: id }]);
		await expect(
			node.run('mailbox.reassign', { addresses: 'sam@example.net', ...move }),
		).rejects.toThrow('1 of 1 already');
		expect(await node.store.audit.list({ limit: 5, action: 'mailbox.reassign' })).toHaveLength(1);
	});

	it('secrets are encrypted anew after the key was changed', async () => {
		const options = { kind: 'sqlite', file: node.file } as const;
		const before = await openFreshStore({ ...options, encryptionKey: 'first' });
		const { id } = await before.mailboxes.upsert({
			address: 'alex@example.net',
			secrets: { smtpPassword: 'hunter2' },
		});
		await before.close();
		const credentials = {
			outreachStoreApi: { ...options, encryptionKey: 'second', previousEncryptionKey: 'first' },
		};

		expect(await node.run('mailbox.rotateKey', {}, { credentials })).toEqual([
			{ rotated: 1, current: 0 },
		]);
		expect(await node.run('mailbox.rotateKey', {}, { credentials })).toEqual([
			{ rotated: 0, current: 1 },
		]);
		const after = await openFreshStore({ ...options, encryptionKey: 'second' });
		expect(await after.mailboxes.readSecrets(id)).toEqual({ smtpPassword: 'hunter2' });
		await after.close();
		const wrong = await openFreshStore({ ...options, encryptionKey: 'first' });
		await expect(wrong.mailboxes.readSecrets(id)).rejects.toThrow('another key');
		await wrong.close();
	});
});

describe('Stats: By Group', () => {
	it('counts attempts by what is asked for, with their bounces', async () => {
		const createdAt = Date.now() - 1_000;
		const { sends, replies } = node.store;
		await sends.insertAttempt(sampleAttempt('a1', { createdAt, state: 'sent' }));
		await sends.insertAttempt(sampleAttempt('a2', { createdAt, state: 'sent' }));
		await sends.insertAttempt(
			sampleAttempt('a3', {
				createdAt,
				state: 'rejected',
				sender: 'sam@example.org',
				recipientProvider: 'google',
			}),
		);
		await replies.insert(
			sampleReply('r1', { attemptId: 'a1', eventType: 'bounce', subType: 'hard' }),
		);

		expect(await node.run('stats.byGroup', { groupBy: 'mailbox' })).toEqual([
			{ groupBy: 'mailbox', group: 'alex@example.net', sent: 2, bounced: 1 },
			{ groupBy: 'mailbox', group: 'sam@example.org', rejected: 1, bounced: 0 },
		]);
		const groups = async (groupBy: string) =>
			(await node.run('stats.byGroup', { groupBy })).map(({ group }) => group);
		expect(await groups('sender_domain')).toEqual(['example.net', 'example.org']);
		expect(await groups('recipient_domain')).toEqual(['example.com']);
		expect(await groups('provider')).toEqual(['other', 'google']);
		expect(await groups('campaign')).toEqual(['spring']);
		expect(await groups('server')).toEqual(['']);
	});
});
