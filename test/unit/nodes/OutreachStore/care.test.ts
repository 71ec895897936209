import { openFreshStore } from '../../../../lib/adapters/store/open-store';
import { sampleAttempt, sampleReply } from '../../../support/store-samples';
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
			expect(await keyState('a1')).toEqual(['claimed']);
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

	it.each([true, false])(
		'"not sent" was a mistake: said in time, it is not sent again (try again: %s)',
		async (tryAgain) => {
			await doubtful('a1');
			const mistake = { attemptId: 'a1', resolution: 'not_sent', tryAgain, ...decision };
			await node.run('attempt.resolveInDoubt', mistake);
			const mended = { attemptId: 'a1', resolution: 'confirmed_sent', ...decision };

			expect(await node.run('attempt.resolveInDoubt', mended)).toMatchObject([
				{ state: 'sent', resolution: 'confirmed_sent' },
			]);
			expect(await keyState('a1')).toEqual(['claimed']);
			expect(await node.store.sends.findDue(Date.now() + 1_000, 10)).toEqual([]);
		},
	);

	it('takes no mail for sent that waits for another reason', async () => {
		await node.store.sends.insertAttempt(
			sampleAttempt('a1', { state: 'deferred', nextAttemptAt: 1 }),
		);
		const sent = { attemptId: 'a1', resolution: 'confirmed_sent', ...decision };

		await expect(node.run('attempt.resolveInDoubt', sent)).rejects.toThrow('not in doubt');
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
	it('S3-19: counts attempts by what is asked for, with what came back and the rates', async () => {
		const createdAt = Date.now() - 1_000;
		const { sends, replies } = node.store;
		await sends.insertAttempt(sampleAttempt('a1', { createdAt, state: 'sent' }));
		await sends.insertAttempt(sampleAttempt('a2', { createdAt, state: 'sent' }));
		await sends.insertAttempt(
			sampleAttempt('a3', {
				createdAt,
				state: 'rejected',
				replyClass: 'address_dead',
				sender: 'sam@example.org',
				recipientProvider: 'google',
			}),
		);
		await replies.insert(
			sampleReply('r1', { attemptId: 'a1', eventType: 'bounce', subType: 'hard' }),
		);
		await replies.insert(sampleReply('r2', { attemptId: 'a2' }));
		await replies.insert(
			sampleReply('r3', { attemptId: 'a2', eventType: 'complaint', subType: null }),
		);

		expect(await node.run('stats.byGroup', { groupBy: 'mailbox' })).toEqual([
			{
				...{ groupBy: 'mailbox', group: 'alex@example.net', sent: 2 },
				...{ refused: 0, bounced: 1, blocked: 0, returned: 1 },
				...{ replied: 1, unsubscribed: 0, complained: 1 },
				...{ deliveryRate: 0.5, bounceRate: 0.5, responseRate: 0.5, complaintRate: 0.5 },
			},
			{
				...{ groupBy: 'mailbox', group: 'sam@example.org', rejected: 1 },
				...{ sent: 0, refused: 1, bounced: 1, blocked: 0, returned: 0 },
				...{ replied: 0, unsubscribed: 0, complained: 0 },
				// Nothing was sent: no rate is not a rate of zero.
				...{ deliveryRate: 0, bounceRate: 1, responseRate: null, complaintRate: null },
			},
		]);
		const groups = async (groupBy: string) =>
			(await node.run('stats.byGroup', { groupBy })).map(({ group }) => group);
		expect(await groups('sender_domain')).toEqual(['example.net', 'example.org']);
		expect(await groups('recipient_domain')).toEqual(['example.com']);
		expect(await groups('provider')).toEqual(['other', 'google']);
		expect(await groups('campaign')).toEqual(['spring']);
		expect(await groups('server')).toEqual(['']);
	});

	it('S3-19: sums up the mailboxes of a pool, in each of their pools', async () => {
		const createdAt = Date.now() - 1_000;
		const { sends, mailboxes } = node.store;
		const send = async (id: string, sender: string, state: 'sent' | 'rejected' = 'sent') =>
			await sends.insertAttempt(sampleAttempt(id, { createdAt, state, sender }));
		await mailboxes.upsert({ address: 'a@example.net', poolTags: ['eu'] });
		await mailboxes.upsert({ address: 'b@example.net', poolTags: ['eu', 'warm'] });
		await send('a1', 'a@example.net');
		await send('a2', 'b@example.net');
		await send('a3', 'b@example.net', 'rejected');
		await send('a4', 'c@example.net');

		const pools = await node.run('stats.byGroup', { groupBy: 'pool' });

		expect(Object.fromEntries(pools.map(({ group, ...counts }) => [group, counts]))).toMatchObject({
			eu: { sent: 2, rejected: 1, deliveryRate: 0.6667 },
			warm: { sent: 1, rejected: 1 },
			'': { sent: 1 },
		});
	});
});

describe('Stats: Snapshot', () => {
	it('S1-33, A-18: volume of four windows, funnel, response rate and what was won', async () => {
		const days = (count: number) => Date.now() - count * 86_400_000;
		const { sends, replies, leads } = node.store;
		for (const age of [1, 10, 20, 60, 100]) {
			const id = `a${age}`;
			await sends.insertAttempt(sampleAttempt(id, { createdAt: days(age), state: 'sent' }));
		}
		await replies.insert(sampleReply('r1', { attemptId: 'a1', receivedAt: days(0.5) }));
		const unsubscribe = { subType: 'unsubscribe', receivedAt: days(9) };
		await replies.insert(sampleReply('r2', { attemptId: 'a10', ...unsubscribe }));
		for (const status of ['discovered', 'contacted', 'replied', 'won'] as const) {
			await leads.upsert({ address: `${status}@example.com`, campaignId: 'spring', status });
		}

		const [snapshot] = await node.run('stats.snapshot', { campaignId: 'spring' });

		expect(snapshot).toMatchObject({
			campaignId: 'spring',
			last7Days: { sent: 1, replied: 1, responseRate: 1, deliveryRate: 1, opens: 0 },
			last14Days: { sent: 2, replied: 1, responseRate: 0.5 },
			last30Days: { sent: 3, responseRate: 0.3333 },
			last90Days: { sent: 4, responseRate: 0.25 },
			funnel: { leads: 4, contacted: 3, replied: 2, won: 1 },
			wonRate: 0.3333,
		});
		const [empty] = await node.run('stats.snapshot', { campaignId: 'autumn' });
		expect(empty).toMatchObject({ last7Days: { sent: 0, responseRate: null }, wonRate: null });
	});
});

describe('Stats: Compare Variants', () => {
	it('S2-84: tells the arm that people answer more, and whether it may be chance', async () => {
		const createdAt = Date.now() - 1_000;
		const fill = async (variant: string, sent: number, replied: number) => {
			for (let index = 0; index < sent; index += 1) {
				const id = `${variant}${index}`;
				await node.store.sends.insertAttempt(
					sampleAttempt(id, { createdAt, state: 'sent', variant }),
				);
				if (index < replied) await node.store.replies.insert(sampleReply(id, { attemptId: id }));
			}
		};
		await fill('A', 100, 5);
		await fill('B', 100, 20);

		const arms = await node.run('stats.compareVariants', { campaignId: 'spring' });

		expect(arms).toMatchObject([
			{ variant: 'B', sent: 100, replied: 20, replyRate: 0.2, isBest: true, verdict: 'better' },
			{ variant: 'A', replied: 5, isBest: false, verdict: 'better' },
		]);
		expect(arms[1]?.pValue).toBeLessThan(0.01);
		expect(await node.run('stats.compareVariants', { campaignId: 'autumn' })).toEqual([]);
	});
});
