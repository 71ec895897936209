import type { FactQuestion } from '../../../../lib/store/decision-facts';
import type { NewSuppression } from '../../../../lib/store/suppression-list';
import { sampleAttempt } from '../../../support/store-samples';
import type { Suite } from '../store-under-test';

const DAY_BUCKET = '2026-11-02';

function question(address: string, more: Partial<FactQuestion> = {}): FactQuestion {
	return {
		address,
		campaignId: 'spring',
		leadId: null,
		keyHashes: [],
		earlierSince: 0,
		counters: [],
		now: 1_000,
		...more,
	};
}

const entry = (subject: string, more: Partial<NewSuppression> = {}): NewSuppression => ({
	scope: 'address',
	subject,
	reason: 'unsubscribe',
	actor: 'test',
	...more,
});

export const decisionFactsSuite: Suite = (open) => {
	it('answers every question for itself, however many are asked at once', async () => {
		const { store } = await open();
		await store.leads.upsert({ address: 'u7@example.com', campaignId: 'spring', country: 'DE' });
		await store.consents.record({
			address: 'u9@example.com',
			type: 'explicit',
			source: 'form',
			actor: 'test',
			obtainedAt: 1,
		});
		const people = Array.from({ length: 600 }, (_, index) => `u${index}@example.com`);

		const answers = await store.facts.read(people.map((address) => question(address)));

		expect(answers).toHaveLength(600);
		expect(answers.flatMap(({ leads }, index) => (leads.length > 0 ? [index] : []))).toEqual([7]);
		expect(answers.flatMap(({ consents }, index) => (consents.length > 0 ? [index] : []))).toEqual([
			9,
		]);
		expect(answers[7]?.leads[0]).toMatchObject({ country: 'DE', campaignId: 'spring' });
	});

	it('says of each address what the suppression list says of it', async () => {
		const { store } = await open();
		await store.suppressions.add([
			entry('Jane.Doe+x@gmail.com'),
			entry('exact.example', { scope: 'domain' }),
			entry('wide.example', { scope: 'domain', includeSubdomains: true }),
			entry('bob@example.com', { scope: 'campaign', campaignId: 'spring' }),
			entry('ann@example.com', { scope: 'campaign', campaignId: 'autumn' }),
			entry('old@example.com', { expiresAt: 1 }),
		]);
		const addresses = [
			'janedoe@googlemail.com', 'john@gmail.com', 'a@exact.example', 'a@sub.exact.example', 'a@wide.example',
			'a@deep.sub.wide.example', 'bob@example.com', 'ann@example.com', 'old@example.com', 'jane@example.com',
		]; // prettier-ignore

		const answers = await store.facts.read(addresses.map((address) => question(address)));

		const alone = await Promise.all(
			addresses.map(
				async (address) => await store.suppressions.find({ address, campaignId: 'spring' }),
			),
		);
		expect(answers.map(({ suppression }) => suppression)).toEqual(alone);
		expect(answers.map(({ suppression }) => suppression?.scope)).toEqual([
			'address', undefined, 'domain', undefined, 'domain', 'domain', 'campaign', undefined, undefined, undefined,
		]); // prettier-ignore
	});

	it('tells held keys, earlier mails and counters of the transaction it is in', async () => {
		const { store } = await open();
		const ref = { scope: 'actor', subject: 'workflow 1', bucket: DAY_BUCKET } as const;
		const rolling = { scope: 'recipient_provider', subject: 'google:x', bucket: '2026-11-02T09' } as const; // prettier-ignore
		const asked = question('jane@example.com', {
			keyHashes: ['k1', 'k2'],
			earlierSince: 400,
			counters: [{ ...rolling, rollingHours: 24 }, ref],
		});

		const answer = await store.transaction(async (slices) => {
			const { sends } = slices;
			await sends.claimKeys([{ kind: 'step', hash: 'k2', expiresAt: null }], 'a1', 900);
			await sends.insertAttempt(sampleAttempt('a1'));
			await sends.insertAttempt(sampleAttempt('a2', { createdAt: 300 }));
			await sends.insertAttempt(sampleAttempt('a3', { state: 'rejected' }));
			await sends.reserveCounters([
				{ ...ref, cap: 1_000 },
				{ ...rolling, cap: 5, rollingHours: 24 },
			]);

			return (await slices.facts.read([asked]))[0];
		});

		expect(answer?.heldKeys.map(({ hash, attemptId }) => [hash, attemptId])).toEqual([
			['k2', 'a1'],
		]);
		expect(answer?.earlierSends).toEqual([
			expect.objectContaining({ at: 500, campaignId: 'spring', stepId: '1' }),
		]);
		expect(answer?.counters.map(({ sent, reserved }) => sent + reserved)).toEqual([1, 1]);
	});

	it('a mail that had to wait counts from its last try, not from its first', async () => {
		const { store } = await open();
		const { sends } = store;
		const retried = { tryCount: 2, createdAt: 500 } as const;
		await sends.insertAttempt(sampleAttempt('first', { leaseUntil: 700 }));
		await sends.insertAttempt(sampleAttempt('again', { ...retried, leaseUntil: 9_000 }));
		for (const id of ['doubt', 'gone'])
			await sends.insertAttempt(sampleAttempt(id, { ...retried, state: 'sending' }));
		const settled = { settledAt: 8_000, leaseUntil: null };
		await sends.transition({
			attemptId: 'doubt',
			from: ['sending'],
			to: 'in_doubt',
			patch: settled,
		});
		await sends.transition({
			...{ attemptId: 'gone', from: ['sending'], to: 'sent' },
			patch: { ...settled, sentAt: 7_000 },
		} as const);

		const [answer] = await store.facts.read([question('jane@example.com')]);

		expect(answer?.earlierSends.map(({ at }) => at).sort()).toEqual([500, 7_000, 8_000, 9_000]);
	});

	it('knows a key only until it expires, one in doubt for ever', async () => {
		const { store } = await open();
		await store.sends.claimKeys([{ kind: 'tuple', hash: 'k1', expiresAt: 2_000 }], 'a1', 900);
		await store.sends.claimKeys([{ kind: 'tuple', hash: 'k2', expiresAt: 2_000 }], 'a2', 900);
		await store.sends.settleKeys('a2', 'in_doubt');
		const keyHashes = ['k1', 'k2'];

		const [before, after] = await store.facts.read([
			question('jane@example.com', { keyHashes, now: 1_999 }),
			question('jane@example.com', { keyHashes, now: 2_000 }),
		]);

		expect(before?.heldKeys.map(({ hash }) => hash)).toEqual(['k1', 'k2']);
		expect(after?.heldKeys.map(({ hash }) => hash)).toEqual(['k2']);
	});

	it('answers the neighbours of a question with a NUL in it', async () => {
		const { store } = await open();
		await store.campaigns.upsert({ id: 'spring', name: 'Spring' });

		const answers = await store.facts.read([
			question('bob@example.com', { campaignId: 'a\0b', leadId: 'c\0d', keyHashes: [] }),
			question('jane@example.com'),
		]);

		expect(answers.map(({ campaign }) => campaign?.name)).toEqual([undefined, 'Spring']);
	});

	it('tells the consents newest first: the newest says why there is none', async () => {
		const { store } = await open();
		for (const obtainedAt of [2, 3, 1]) {
			await store.consents.record({
				...{ address: 'jane@example.com', type: 'explicit', source: 'form', actor: 'anna' },
				obtainedAt,
			});
		}

		const [answer] = await store.facts.read([question('jane@example.com')]);
		expect(answer?.consents.map(({ obtainedAt }) => obtainedAt)).toEqual([3, 2, 1]);
	});

	it('names the lead that was asked for and the campaign', async () => {
		const { store } = await open();
		const lead = await store.leads.upsert({ address: 'jane@example.com', campaignId: 'autumn' });
		await store.campaigns.upsert({ id: 'spring', name: 'Spring', dailyCap: 7 });

		const [answer] = await store.facts.read([question('bob@example.com', { leadId: lead.id })]);

		expect(answer?.namedLead?.id).toBe(lead.id);
		expect(answer?.leads).toEqual([]);
		expect(answer?.campaign).toMatchObject({ name: 'Spring', dailyCap: 7 });
	});

	it('knows the lead of the campaign, and of all others those that ended', async () => {
		const { store } = await open();
		const leadIn = async (campaignId: string) =>
			await store.leads.upsert({ address: 'jane@example.com', campaignId });
		const [spring, autumn, winter, alone] = [
			await leadIn('spring'),
			await leadIn('autumn'),
			await leadIn('winter'),
			await leadIn(''),
		];
		await store.leads.changeStatus(autumn.id, 'contacted', {});
		await store.leads.changeStatus(winter.id, 'unsubscribed', {});
		const idsFor = async (campaignId: string) => {
			const [answer] = await store.facts.read([question('jane@example.com', { campaignId })]);

			return answer?.leads.map(({ id }) => id).sort();
		};

		expect(await idsFor('spring')).toEqual([spring.id, winter.id].sort());
		expect(await idsFor('')).toEqual([winter.id, alone.id].sort());
	});
};
