import type { LeadStatus } from '../../../../lib/store/lead-book';
import { leadTransitions } from '../../../../lib/store/lead-book';
import type { Suite } from '../store-under-test';

export const leadsSuite: Suite = (open) => {
	it('inserts a lead and keeps the local part as it was given', async () => {
		const { store, clock } = await open();

		const lead = await store.leads.upsert({
			address: ' Jane.Doe@EXAMPLE.com',
			country: 'DE',
			fields: { name: 'Jane' },
		});

		expect(lead).toMatchObject({
			address: 'Jane.Doe@example.com',
			campaignId: '',
			status: 'discovered',
			country: 'DE',
			step: 0,
			nextStepAt: null,
			fields: { name: 'Jane' },
			createdAt: clock.now(),
		});
		expect(await store.leads.get(lead.id)).toEqual(lead);
	});

	it('merges a known lead: fields are laid over, status and step stay', async () => {
		const { store, clock } = await open();
		const first = await store.leads.upsert({
			address: 'jane@example.com',
			fields: { name: 'Jane', city: 'Bonn' },
		});
		await store.leads.changeStatus(first.id, 'contacted', { step: 1 });
		clock.advance(10);

		const again = await store.leads.upsert({
			address: 'JANE@example.com',
			status: 'discovered',
			country: 'DE',
			fields: { city: 'Ulm' },
		});

		expect(again).toMatchObject({
			id: first.id,
			status: 'contacted',
			step: 1,
			country: 'DE',
			fields: { name: 'Jane', city: 'Ulm' },
			createdAt: first.createdAt,
			updatedAt: clock.now(),
		});
	});

	it('keeps one lead per campaign and person', async () => {
		const { store } = await open();
		await store.leads.upsert({ address: 'jane.doe@gmail.com', campaignId: 'spring' });
		await store.leads.upsert({ address: 'janedoe+x@gmail.com', campaignId: 'spring' });
		await store.leads.upsert({ address: 'janedoe@gmail.com', campaignId: 'autumn' });

		expect(await store.leads.findByAddress('janedoe@googlemail.com')).toHaveLength(2);
		expect(await store.leads.findByAddress('janedoe@gmail.com', 'spring')).toHaveLength(1);
		expect(await store.leads.findByAddress('janedoe@gmail.com', 'winter')).toEqual([]);
	});

	it('lets 12 workers upsert the same lead at once', async () => {
		const { store } = await open();
		const upserts = Array.from(
			{ length: 12 },
			async (_, index) =>
				await store.leads.upsert({ address: 'jane@example.com', fields: { [`f${index}`]: index } }),
		);
		const ids = new Set((await Promise.all(upserts)).map(({ id }) => id));

		expect(ids.size).toBe(1);
		const [lead] = await store.leads.findByAddress('jane@example.com');
		expect(Object.keys(lead?.fields ?? {})).toHaveLength(12);
	});

	it('S1-29: moves along the state machine and refuses every other move', async () => {
		const { store } = await open();
		const statuses = Object.keys(leadTransitions) as LeadStatus[];

		for (const from of statuses) {
			for (const to of statuses) {
				const address = `${from}-${to}@example.com`;
				const { id } = await store.leads.upsert({ address, status: from });
				const allowed = leadTransitions[from].includes(to);
				expect([from, to, await store.leads.changeStatus(id, to)]).toEqual([from, to, allowed]);
				expect((await store.leads.get(id))?.status).toBe(allowed ? to : from);
			}
		}
	});

	it('books accepted mails with their leads, two to one lead in their order', async () => {
		const { store, clock } = await open();
		const known = await store.leads.upsert({
			address: 'jane@example.com',
			campaignId: 'spring',
			country: 'DE',
			fields: { name: 'Jane' },
		});
		await store.leads.update(known.id, { nextStepAt: clock.now() - 1 });
		const mail = { campaignId: 'spring', mailboxId: 'm1', threadId: '<1@x>', variant: 'A' };

		await store.leads.contactAll(
			[
				{ ...mail, address: 'JANE@example.com', step: 1, contactSource: 'fair' },
				{ ...mail, address: 'Ann@example.net', step: null, country: 'FR' },
				{ ...mail, address: 'jane@example.com', step: 3, mailboxId: 'm2' },
				{ ...mail, address: 'ann@example.net', step: null },
				{ ...mail, address: 'jane@example.com', step: 2, campaignId: 'autumn' },
			],
			clock.now(),
		);

		expect(await store.leads.get(known.id)).toMatchObject({
			...{ status: 'contacted', step: 3, nextStepAt: null, mailboxId: 'm2', threadId: '<1@x>' },
			...{ country: 'DE', contactSource: 'fair', fields: { name: 'Jane' } },
		});
		expect(await store.leads.findByAddress('ann@example.net')).toMatchObject([
			{ address: 'Ann@example.net', status: 'contacted', step: 2, country: 'FR', variant: 'A' },
		]);
		expect(await store.leads.findByAddress('jane@example.com', 'autumn')).toMatchObject([
			{ status: 'contacted', step: 2 },
		]);
	});

	it('keeps a due time that is still to come, and leads that have moved on', async () => {
		const { store, clock } = await open();
		const [due, gone] = [
			await store.leads.upsert({ address: 'due@example.com' }),
			await store.leads.upsert({ address: 'gone@example.com' }),
		];
		await store.leads.update(due.id, { nextStepAt: clock.now() + 1 });
		await store.leads.changeStatus(gone.id, 'unsubscribed', { stoppedReason: 'unsubscribe' });
		const before = await store.leads.get(gone.id);
		const mail = { campaignId: '', mailboxId: 'm1', threadId: '<1@x>', variant: null, step: 1 };

		await store.leads.contactAll(
			[
				{ ...mail, address: 'due@example.com' },
				{ ...mail, address: 'gone@example.com', country: 'FR' },
			],
			clock.now(),
		);

		expect((await store.leads.get(due.id))?.nextStepAt).toBe(clock.now() + 1);
		expect(await store.leads.get(gone.id)).toEqual(before);
	});

	it('takes a mistaken move back against the state machine, but not one that something followed', async () => {
		const { store } = await open();
		const { id } = await store.leads.upsert({ address: 'jane@example.com', status: 'contacted' });
		const mistake = { from: 'contacted', to: 'unsubscribed' } as const;
		await store.leads.changeStatus(id, 'unsubscribed', { stoppedReason: 'unsubscribe' });

		const patch = { stoppedReason: null, nextStepAt: 5 };
		expect(await store.leads.takeBack(id, mistake, patch)).toBe(true);
		expect(await store.leads.get(id)).toMatchObject({ status: 'contacted', ...patch });
		expect(await store.leads.takeBack(id, mistake, { nextStepAt: 9 })).toBe(false);
		expect(await store.leads.get(id)).toMatchObject({ nextStepAt: 5 });
	});

	it('finds running sequences whose next step is due', async () => {
		const { store } = await open();
		const add = async (name: string, patch: object, status: LeadStatus = 'contacted') => {
			const { id } = await store.leads.upsert({
				address: `${name}@example.com`,
				status,
				campaignId: 'spring',
			});
			await store.leads.update(id, { nextStepAt: 1_000, ...patch });
		};
		await add('due', {});
		await add('first', { nextStepAt: 900 }, 'discovered');
		await add('later', { nextStepAt: 1_001 });
		await add('absent', { notBefore: 2_000 });
		await add('back', { notBefore: 1_000 });
		await add('stopped', { stoppedReason: 'replied' });
		await add('answered', {}, 'replied');

		const due = async (limit: number, campaignId?: string) =>
			(await store.leads.findDue(1_000, limit, campaignId)).map(
				({ address }) => address?.split('@')[0],
			);
		expect(await due(10)).toEqual(['first', 'due', 'back']);
		expect(await due(1)).toEqual(['first']);
		expect(await due(10, 'autumn')).toEqual([]);
	});

	it('clears a field with null and leaves alone what is not named', async () => {
		const { store } = await open();
		const { id } = await store.leads.upsert({ address: 'jane@example.com', country: 'DE' });
		await store.leads.update(id, { nextStepAt: 5, threadId: '<t@example.net>' });
		await store.leads.update(id, { nextStepAt: null });

		expect(await store.leads.get(id)).toMatchObject({
			nextStepAt: null,
			threadId: '<t@example.net>',
			country: 'DE',
		});
	});

	it('pages through the leads of a campaign', async () => {
		const { store } = await open();
		for (let index = 0; index < 5; index += 1) {
			await store.leads.upsert({
				address: `p${index}@example.com`,
				campaignId: index === 4 ? 'autumn' : 'spring',
			});
		}
		const first = await store.leads.list({ limit: 3, campaignId: 'spring' });
		const second = await store.leads.list({
			limit: 3,
			campaignId: 'spring',
			cursor: first.at(-1)?.id,
		});

		expect(first.concat(second).map(({ address }) => address)).toEqual(
			[0, 1, 2, 3].map((index) => `p${index}@example.com`),
		);
		expect(await store.leads.list({ limit: 9, status: 'lost' })).toEqual([]);
	});

	it('keeps campaigns and changes only what is given', async () => {
		const { store, clock } = await open();
		const steps = [{ id: '1', delayDays: 0 }];
		await store.campaigns.upsert({
			id: 'spring',
			name: 'Spring',
			dailyCap: 50,
			steps,
			settings: { a: 1 },
		});
		clock.advance(5);

		const campaign = await store.campaigns.upsert({
			id: 'spring',
			name: 'Spring 2026',
			status: 'paused',
		});

		expect(campaign).toEqual({
			id: 'spring',
			name: 'Spring 2026',
			status: 'paused',
			dailyCap: 50,
			steps,
			attestation: null,
			settings: { a: 1 },
			createdAt: clock.now() - 5,
			updatedAt: clock.now(),
		});
		expect(await store.campaigns.get('spring')).toEqual(campaign);
		expect(await store.campaigns.get('autumn')).toBeUndefined();
		expect(await store.campaigns.list()).toEqual([campaign]);
	});
};
