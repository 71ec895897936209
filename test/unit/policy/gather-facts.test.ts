import { StoreUnavailableError } from '../../../lib/mail/errors';
import { defaultProfile } from '../../../lib/policy/data/profiles';
import { gatherFacts } from '../../../lib/policy/gather-facts';
import type { PolicyRequest } from '../../../lib/policy/policy-request';
import type { FactAnswer } from '../../../lib/store/decision-facts';
import { campaign, consent, lead, NOW, policyInput } from '../../support/policy-sample';

const names = {
	organisationOf: (domain: string) => domain.split('.').slice(-2).join('.'),
	isFreemail: (domain: string) => domain === 'gmx.de',
	providerOf: () => 'other',
};

const nothing: FactAnswer = {
	suppression: undefined, namedLead: undefined, leads: [], campaign: undefined, consents: [], heldKeys: [],
	earlierSends: [], counters: [], threadStops: [],
}; // prettier-ignore

async function gather(request: Partial<PolicyRequest>, answer: Partial<FactAnswer> = {}) {
	const facts = {
		read: async (questions: readonly unknown[]) => questions.map(() => ({ ...nothing, ...answer })),
	};

	return await gatherFacts(
		{ records: { facts }, names },
		policyInput({ request: { country: undefined, ...request } }).request,
		{ profile: defaultProfile, now: NOW },
	);
}

describe('the lead a decision is about', () => {
	const named = lead({ id: 'named' });

	it('is the one that is named, else the one of the campaign', async () => {
		const others = [lead({ id: 'other', campaignId: 'autumn' }), lead({ id: 'own' })];

		expect((await gather({}, { namedLead: named, leads: others })).lead?.id).toBe('named');
		expect((await gather({}, { leads: others })).lead?.id).toBe('own');
	});

	it('is nobody else’s, whatever id the item names', async () => {
		const namedLead = lead({ id: 'named', address: 'eve@example.com' });

		expect((await gather({}, { namedLead })).lead).toBeUndefined();
	});

	it.each(['unsubscribed', 'bounced'] as const)(
		'is one that is %s in another campaign, even where one is named',
		async (status) => {
			const leads = [named, lead({ id: 'gone', campaignId: 'autumn', status })];

			expect((await gather({ leadId: 'named' }, { namedLead: named, leads })).lead?.id).toBe(
				'gone',
			);
		},
	);
});

describe('the region of a decision', () => {
	it.each([
		['the item', { country: 'US' }, { lead: 'FR', consent: 'CA' }, 'US', 'lead_country'],
		['the lead', {}, { lead: 'FR', consent: 'CA' }, 'FR', 'lead_country'],
		['a consent', { companyCountry: 'IT' }, { consent: 'CA' }, 'CA', 'consent_record'],
		['the company', { companyCountry: 'IT' }, {}, 'IT', 'company_country'],
		['the domain', {}, {}, 'DE', 'cctld'],
	])('is told by %s', async (_, request, known, country, source) => {
		const { lead: leadCountry, consent: region } = known as Record<string, string>;
		const facts = await gather(
			{ recipient: 'bob@firma.de', ...request },
			{
				leads: leadCountry ? [lead({ country: leadCountry })] : [],
				consents: region ? [consent({ id: 'c2', region: null }), consent({ region })] : [],
			},
		);

		expect(facts.region).toMatchObject({ country, source });
	});

	it('is unknown for a free mailbox, whatever its domain', async () => {
		expect((await gather({ recipient: 'bob@gmx.de' })).region.country).toBeNull();
	});
});

describe('the counters', () => {
	// Recipient domain, campaign and actor, in this order.
	const counters = [
		{ sent: 3, reserved: 2 },
		{ sent: 1, reserved: 1 },
		{ sent: 20, reserved: 3 },
	].map((value) => ({ ...value, scope: 'actor' as const, subject: '', bucket: '' }));

	it('count what is sent and what is reserved; a campaign without a cap has none', async () => {
		const facts = await gather({}, { counters });

		expect(facts.counters.map(({ scope, count, cap }) => [scope, count, cap])).toEqual([
			['recipient_domain', 5, 20],
			['actor', 23, 100],
		]);
	});

	it('hold the cap of the campaign when it has one', async () => {
		const facts = await gather({}, { counters, campaign: campaign({ dailyCap: 9 }) });

		expect(facts.counters).toContainEqual(
			expect.objectContaining({ scope: 'campaign', subject: 'spring', count: 2, cap: 9 }),
		);
	});
});

describe('the recipient', () => {
	it('may stand alone in a list', async () => {
		expect((await gather({ recipient: ['bob@example.com'] })).recipient.ok).toBe(true);
		expect((await gather({ recipient: [] })).recipient.ok).toBe(false);
	});
});

it('fails closed when the store cannot answer', async () => {
	const facts = {
		read: async () => {
			throw new StoreUnavailableError('The store could not answer because it is down.', '');
		},
	};
	const { request } = policyInput();
	const frame = { profile: defaultProfile, now: NOW };

	await expect(gatherFacts({ records: { facts }, names }, request, frame)).resolves.toMatchObject({
		storeAvailable: false,
	});
	const broken = { read: async () => await Promise.reject(new TypeError('a bug')) };
	await expect(gatherFacts({ records: { facts: broken }, names }, request, frame)).rejects.toThrow(
		'a bug',
	);
});
