import { jsonOf } from '../../support/node-harness';
import type { SendWorld } from '../../support/send-world';
import { american, startSendWorld } from '../../support/send-world';
import type { DnsResponder } from '../../../sandbox/dns/dns-responder';
import { startDnsResponder } from '../../../sandbox/dns/dns-responder';

let world: SendWorld;
let dns: DnsResponder;
beforeAll(async () => {
	dns = await startDnsResponder({
		zone: {
			'tenant.test': { MX: ['1 aspmx.l.google.com'] },
			'own.test': { MX: ['10 mx.own.test'] },
			'gmail.com': { MX: ['5 gmail-smtp-in.l.google.com'] },
		},
	});
});
beforeEach(async () => {
	world = await startSendWorld();
});
afterEach(async () => await world.stop());
afterAll(async () => await dns.stop());

describe('Outreach Send to a lead of the store', () => {
	it('takes address, variables, country and time zone from the lead alone (S0-04)', async () => {
		const lead = await world.store.leads.upsert({
			address: 'bob@example.com',
			campaignId: 'spring',
			country: 'US',
			contactSource: 'https://example.com/team',
			fields: { firstName: 'Bob', company: 'Example Ltd' },
		});
		const params = {
			recipientSource: 'lead',
			leadId: '={{ $json.lead }}',
			subject: 'For {{ company }}',
			text: 'Hi {{ firstName }} of {{ company }}',
			options: { template: 'liquid' },
		};
		const [sent] = jsonOf(
			await world.send([{ lead: lead.id, company: 'Example Inc' }], { params }),
			'Sent',
		);

		expect(sent).toMatchObject({ state: 'sent', policy: { country: 'US' } });
		const [message] = world.server.messages();
		expect(message?.raw.toString()).toContain('To: bob@example.com');
		expect(message?.raw.toString()).toContain('Subject: For Example Inc');
		expect(message?.raw.toString()).toContain('Hi Bob of Example Inc');
		await expect(world.store.leads.get(lead.id)).resolves.toMatchObject({ status: 'contacted' });
	});

	it('asks the verdict that the store keeps with the lead', async () => {
		const lead = await world.store.leads.upsert({
			...{ address: 'bob@example.com', campaignId: 'spring', country: 'US' },
			contactSource: 'https://example.com/team',
		});
		await world.store.leads.update(lead.id, { verdict: 'invalid', verifiedAt: Date.now() });
		const params = { recipientSource: 'lead', leadId: '={{ $json.lead }}' };
		const [refused] = jsonOf(await world.send([{ lead: lead.id }], { params }), 'Blocked');

		expect(refused).toMatchObject({ reasons: ['recipient_undeliverable'] });
	});

	it('says which lead is missing or was erased, and reserves nothing', async () => {
		const { id } = await world.store.leads.upsert({ address: 'eve@example.com' });
		await world.store.people.erase('eve@example.com');
		const params = { recipientSource: 'lead', leadId: '={{ $json.lead }}' };
		const outputs = await world.send([{ lead: 'nobody' }, { lead: id }], {
			params,
			continueOnFail: true,
		});

		expect(jsonOf(outputs, 'Rejected').map(({ error }) => error)).toEqual([
			expect.stringContaining('"nobody" is not in the store'),
			expect.stringContaining('erased'),
		]);
		expect(world.server.connections()).toHaveLength(0);
	});

	it('waits for the morning of the recipient', async () => {
		const now = new Date();
		const hour = (shift: number) =>
			`${String((now.getUTCHours() + shift + 24) % 24).padStart(2, '0')}:00`;
		await world.store.mailboxes.upsert({
			address: 'ada@example.org',
			windowStart: hour(-1),
			windowEnd: hour(2),
			timeZone: 'UTC',
		});
		const lead = { ...american('bob@example.com'), timeZone: 'Asia/Kolkata' };
		const [waiting] = jsonOf(await world.send([lead]), 'Deferred');
		expect(waiting).toMatchObject({ reasons: ['outside_window'], retryable: true });

		expect(jsonOf(await world.send([american('eve@example.com')]), 'Sent')).toHaveLength(1);
	});
});

describe('the provider of the recipient', () => {
	const options = () => ({ dnsServers: dns.servers.join() });

	it('is told by MX: a Workspace tenant counts for its domain and for Google', async () => {
		const [sent] = jsonOf(
			await world.send([american('bob@tenant.test')], { params: { options: options() } }),
			'Sent',
		);

		expect(sent?.policy).toMatchObject({
			recipientProvider: 'google',
			remaining: { recipient_domain: 20, recipient_provider: 1_000 },
		});
		await expect(world.store.sends.getAttempt(String(sent?.attemptId))).resolves.toMatchObject({
			recipientProvider: 'google',
		});
	});

	it.each([
		['a server of its own', 'bob@own.test', 'other', ['recipient_domain']],
		['a free mailbox', 'bob@gmail.com', 'google', ['recipient_provider']],
	])('%s', async (_, address, provider, scopes) => {
		const [sent] = jsonOf(
			await world.send([american(address)], { params: { options: options() } }),
			'Sent',
		);

		const { recipientProvider, remaining } = sent?.policy as {
			recipientProvider: string;
			remaining: Record<string, number>;
		};
		expect(recipientProvider).toBe(provider);
		expect(Object.keys(remaining).filter((scope) => scope.startsWith('recipient'))).toEqual(scopes);
	});
});
