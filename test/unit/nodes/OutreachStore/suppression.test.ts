import { sampleAttempt } from '../../../support/store-samples';
import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
});

afterEach(async () => {
	await node.close();
});

const jane = { scope: 'address', addresses: 'jane@example.com' };

describe('Suppression: Add', () => {
	it('S0-30, S0-50: keeps reason and text, and writes the audit row', async () => {
		const [added] = await node.run('suppression.add', {
			...jane,
			reason: 'unsubscribe',
			additionalFields: { note: 'User requested unsubscribe', actor: 'anna' },
		});

		expect(added).toEqual({
			added: 1,
			known: 0,
			scope: 'address',
			subjects: ['jane@example.com'],
			reason: 'unsubscribe',
			note: 'User requested unsubscribe',
		});
		expect(await node.store.audit.list({ limit: 5 })).toMatchObject([
			{
				action: 'suppression.add',
				userId: 'anna',
				leadEmail: 'jane@example.com',
				reason: 'User requested unsubscribe',
			},
		]);
	});

	it('takes several addresses and counts the known ones', async () => {
		await node.run('suppression.add', jane);
		const [added] = await node.run('suppression.add', {
			...jane,
			addresses: 'jane@example.com, john@example.com;\nkim@example.com',
		});

		expect(added).toMatchObject({ added: 2, known: 1 });
	});

	it('adds nothing when one of several addresses is wrong', async () => {
		const run = node.run('suppression.add', {
			...jane,
			addresses: 'jane@example.com, not an address',
		});

		await expect(run).rejects.toThrow(
			'"Addresses" could not be used because "not an address" is no address',
		);
		expect(await node.store.suppressions.count()).toBe(0);
	});

	it.each([
		['gmail.com', 'belongs to a freemail provider'],
		['co.uk', 'is a public suffix'],
		['github.io', 'is a public suffix'],
	])('refuses to shut out everybody at %s unless forced with a note', async (domain, because) => {
		const params = { scope: 'domain', domains: domain, reason: 'manual' };
		await expect(node.run('suppression.add', params)).rejects.toThrow(because);
		await expect(
			node.run('suppression.add', { ...params, additionalFields: { force: true } }),
		).rejects.toThrow(because);

		const forced = { ...params, additionalFields: { force: true, note: 'demanded by a court' } };
		expect(await node.run('suppression.add', forced)).toMatchObject([{ added: 1 }]);
	});

	it('takes a note alone for no force', async () => {
		const params = { scope: 'domain', domains: 'gmail.com', reason: 'legal' };

		await expect(
			node.run('suppression.add', { ...params, additionalFields: { note: 'demanded' } }),
		).rejects.toThrow('belongs to a freemail provider');
	});

	it('keeps until when it holds, and the proof', async () => {
		await node.run('suppression.add', {
			...{ ...jane, reason: 'manual' },
			additionalFields: { expiresAt: '2999-01-01T00:00:00Z', proofUrl: 'https://example.net/1' },
		});

		expect(await node.run('suppression.check', { address: 'jane@example.com' })).toMatchObject([
			{ expiresAt: '2999-01-01T00:00:00.000Z', proofUrl: 'https://example.net/1' },
		]);
	});

	it('holds in one campaign, and is restored there alone', async () => {
		const campaign = { ...jane, scope: 'campaign', campaignId: 'spring' };
		const scopeFor = async (campaignId: string) => {
			const [found] = await node.run('suppression.check', {
				address: 'jane@example.com',
				campaignId,
			});

			return found?.scope;
		};
		await node.run('suppression.add', { ...campaign, reason: 'not_interested' });
		expect([await scopeFor('spring'), await scopeFor('autumn')]).toEqual(['campaign', undefined]);

		await node.run('suppression.add', { ...jane, reason: 'manual' });
		await node.run('suppression.remove', { ...campaign, actor: 'anna', reason: 'asked' });
		expect([await scopeFor('spring'), await scopeFor('autumn')]).toEqual(['address', 'address']);
	});

	it('holds for subdomains only when told so', async () => {
		await node.run('suppression.add', {
			scope: 'domain',
			domains: 'Example.com',
			additionalFields: { includeSubdomains: true },
		});

		const check = { address: 'a@mail.example.com' };
		expect(await node.run('suppression.check', check)).toMatchObject([
			{ suppressed: true, subject: 'example.com' },
		]);
	});
});

describe('what ends all mail to a person ends the sequences of its leads, and back', () => {
	const address = 'jane@example.com';
	const remove = { ...jane, actor: 'anna', reason: 'Asked by phone', confirm: true };
	const leads = async () =>
		(await node.store.leads.findByAddress(address)).map(({ campaignId, status, stoppedReason }) => [
			campaignId,
			status,
			stoppedReason,
		]);
	const statuses = async () => (await leads()).map(([, status]) => status);
	const due = async () => await node.store.leads.findDue(5, 10);

	beforeEach(async () => {
		for (const campaignId of ['autumn', 'spring']) {
			const { id } = await node.store.leads.upsert({ address, campaignId });
			await node.store.leads.update(id, { nextStepAt: 1 });
			if (campaignId === 'spring')
				await node.store.leads.changeStatus(id, 'contacted', { step: 1 });
		}
	});

	it.each([
		['unsubscribe', 'unsubscribed'],
		['complaint', 'unsubscribed'],
		['legal', 'unsubscribed'],
		['hard_bounce', 'bounced'],
	])('%s, told by a person: every lead is %s', async (reason, status) => {
		await node.run('suppression.add', { ...jane, reason });

		expect(await statuses()).toEqual([status, status]);
		expect(await due()).toEqual([]);
	});

	it.each([
		['manual', {}],
		['not_interested', {}],
		['unsubscribe', { scope: 'campaign', campaignId: 'spring' }],
		['hard_bounce', { additionalFields: { expiresAt: '2999-01-01T00:00:00Z' } }],
	])(
		'%s %j leaves them alone: it is for a campaign or a while, or may be anything',
		async (reason, more) => {
			await node.run('suppression.add', { ...jane, ...more, reason });

			expect(new Set(await statuses())).toEqual(new Set(['contacted', 'discovered']));
		},
	);

	it.each(['unsubscribe', 'hard_bounce'])(
		'restored after %s, they stand where they stood, and wait',
		async (reason) => {
			await node.run('suppression.add', { ...jane, reason });
			await node.run('suppression.remove', remove);

			expect((await leads()).sort()).toEqual([
				['autumn', 'discovered', reason],
				['spring', 'contacted', reason],
			]);
			expect(await due()).toEqual([]);
		},
	);

	it('restored, the person may get the mail that the server had refused, and no other one again', async () => {
		const dead = { state: 'rejected', replyClass: 'address_dead' } as const;
		await node.store.sends.insertAttempt(sampleAttempt('refused', dead));
		await node.store.sends.insertAttempt(sampleAttempt('left', { state: 'sent' }));
		for (const id of ['refused', 'left'])
			await node.store.sends.claimKeys([{ kind: 'step', hash: id, expiresAt: null }], id, 0);
		await node.run('suppression.add', { ...jane, reason: 'hard_bounce' });
		await node.run('suppression.remove', remove);

		expect(await node.store.sends.findKeys(['refused', 'left'], 5)).toMatchObject([
			{ hash: 'left' },
		]);
	});

	it('an entry of another kind takes no opt-out along when it goes', async () => {
		const [lead] = await node.store.leads.findByAddress(address, 'spring');
		await node.store.leads.changeStatus(lead?.id ?? '', 'unsubscribed');
		await node.run('suppression.add', { ...jane, reason: 'hard_bounce' });
		await node.run('suppression.remove', remove);

		expect((await node.store.leads.get(lead?.id ?? ''))?.status).toBe('unsubscribed');
	});

	it.each([
		['unsubscribed', 'unsubscribe'],
		['bounced', 'hard_bounce'],
	])(
		'a lead that a person calls %s is on the list, with its other leads',
		async (status, reason) => {
			const [lead] = await node.store.leads.findByAddress(address, 'spring');
			await node.run('lead.changeStatus', { leadId: lead?.id ?? '', status });

			expect(await statuses()).toEqual([status, status]);
			expect(await node.store.suppressions.find({ address })).toMatchObject({
				scope: 'address',
				reason,
			});
			expect(await node.store.audit.list({ limit: 5 })).toMatchObject([
				{ action: 'suppression.add', leadEmail: address, reason: `lead ${status}` },
			]);
		},
	);

	it('the reason that the person gave for it stays', async () => {
		const [lead] = await node.store.leads.findByAddress(address, 'spring');
		const [changed] = await node.run('lead.changeStatus', {
			...{ leadId: lead?.id ?? '', status: 'unsubscribed' },
			additionalFields: { stoppedReason: 'told us at the fair' },
		});

		expect(changed).toMatchObject({ changed: true, stoppedReason: 'told us at the fair' });
	});

	it('a move that is not allowed suppresses nobody', async () => {
		const [lead] = await node.store.leads.findByAddress(address, 'spring');
		await node.store.leads.changeStatus(lead?.id ?? '', 'won');
		await node.run('lead.changeStatus', { leadId: lead?.id ?? '', status: 'bounced' });

		expect(await node.store.suppressions.count()).toBe(0);
	});
});

describe('Suppression: Check', () => {
	it('tells why and since when', async () => {
		await node.run('suppression.add', { ...jane, reason: 'complaint' });

		const [found] = await node.run('suppression.check', { address: 'Jane@Example.com' });
		expect(found).toMatchObject({ suppressed: true, reason: 'complaint', scope: 'address' });
		expect(found?.createdAt).toMatch(/^\d{4}-\d\d-\d\dT/);
		expect(await node.run('suppression.check', { address: 'john@example.com' })).toEqual([
			{ address: 'john@example.com', suppressed: false },
		]);
	});
});

describe('Suppression: Get Many', () => {
	it('S0-31: pages by cursor and returns all on demand', async () => {
		const addresses = Array.from({ length: 7 }, (_, index) => `p${index}@example.com`).join(',');
		await node.run('suppression.add', { ...jane, addresses });

		const first = await node.run('suppression.getAll', { limit: 4 });
		const cursor = String(first.at(-1)?.nextCursor);
		const second = await node.run('suppression.getAll', { limit: 4, filters: { cursor } });
		const subjects = [...first, ...second].map(({ subject }) => subject);

		expect(new Set(subjects).size).toBe(7);
		expect(second.at(-1)?.nextCursor).toBeUndefined();
		expect(await node.run('suppression.getAll', { returnAll: true })).toHaveLength(7);
		expect(await node.run('suppression.getAll', { filters: { reason: 'legal' } })).toEqual([]);
	});
});

describe('Suppression: Remove', () => {
	const restore = { ...jane, actor: 'anna', reason: 'Asked by phone' };

	it('S1-15: restores with actor and reason in the audit log', async () => {
		await node.run('suppression.add', { ...jane, reason: 'manual' });

		expect(await node.run('suppression.remove', restore)).toMatchObject([
			{ removed: 1, unknown: 0 },
		]);
		expect(await node.run('suppression.check', { address: 'jane@example.com' })).toMatchObject([
			{ suppressed: false },
		]);
		expect(await node.store.audit.list({ limit: 1 })).toMatchObject([
			{ action: 'suppression.remove', userId: 'anna', reason: 'Asked by phone' },
		]);
	});

	it.each(['unsubscribe', 'complaint', 'legal'])(
		'wants a confirmation after %s',
		async (reason) => {
			await node.run('suppression.add', { ...jane, reason });

			await expect(node.run('suppression.remove', restore)).rejects.toThrow(
				`was suppressed for "${reason}"`,
			);
			expect(await node.store.suppressions.count()).toBe(1);
			expect(await node.run('suppression.remove', { ...restore, confirm: true })).toMatchObject([
				{ removed: 1 },
			]);
		},
	);

	it.each(['actor', 'reason'])('wants to know the %s', async (field) => {
		await node.run('suppression.add', { ...jane, reason: 'manual' });

		await expect(
			node.run('suppression.remove', { ...restore, [field]: '={{ "" }}' }),
		).rejects.toThrow(field === 'actor' ? '"Actor"' : '"Reason"');
		expect(await node.store.suppressions.count()).toBe(1);
	});

	it('restores none of several when one of them wants a confirmation', async () => {
		await node.run('suppression.add', { ...jane, reason: 'manual' });
		await node.run('suppression.add', { ...jane, addresses: 'eve@example.com', reason: 'legal' });

		await expect(
			node.run('suppression.remove', {
				...restore,
				addresses: 'jane@example.com, eve@example.com',
			}),
		).rejects.toThrow('"eve@example.com" could not be restored');
		expect(await node.store.suppressions.count()).toBe(2);
	});

	it('says that there was nothing to remove', async () => {
		expect(await node.run('suppression.remove', restore)).toMatchObject([
			{ removed: 0, unknown: 1 },
		]);
		expect(await node.store.audit.count()).toBe(0);
	});
});

describe('On Error', () => {
	it('goes on with the other items, each paired', async () => {
		const output = await node.run(
			'suppression.check',
			{ address: '={{ $json.address }}' },
			{
				items: [
					{ address: 'a@example.com' },
					{ address: 'nonsense' },
					{ address: 'b@example.com' },
				],
				continueOnFail: true,
			},
		);

		expect(output).toMatchObject([
			{ address: 'a@example.com', suppressed: false },
			{ error: expect.stringContaining('"nonsense" is no address') as string },
			{ address: 'b@example.com', suppressed: false },
		]);
	});
});
