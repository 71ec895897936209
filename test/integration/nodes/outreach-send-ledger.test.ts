import { at, drop } from '../../../sandbox/faults/smtp-script';
import { sendKeysOf } from '../../../lib/policy/send-keys';
import { parseAddress } from '../../../lib/mail/address';
import { defaultProfile } from '../../../lib/policy/data/profiles';
import { jsonOf } from '../../support/node-harness';
import type { SendWorld } from '../../support/send-world';
import { american, startSendWorld } from '../../support/send-world';

let world: SendWorld;
afterEach(async () => await world.stop());

const bob = american('bob@example.com');

/** States of the keys that the mail to Bob holds. */
async function keyStates(): Promise<string[]> {
	const parsed = parseAddress('bob@example.com');
	if (!parsed.ok) throw new Error('the address of this test is none');
	const request = {
		recipient: 'bob@example.com', sender: 'ada@example.org', subject: 'Hello', campaignId: 'spring', stepId: '1', actor: '',
	}; // prettier-ignore
	const keys = sendKeysOf(request, { recipient: parsed.address, profile: defaultProfile, now: Date.now() });
	const held = await world.store.sends.findKeys(keys.map(({ hash }) => hash), Date.now());

	return held.map(({ state }) => state);
} // prettier-ignore

describe('what the seed asks of a send', () => {
	it('S0-02: every field of the request may come from the item', async () => {
		world = await startSendWorld();
		const lead = await world.store.leads.upsert({ address: 'bob@example.com', campaignId: 'autumn' });
		const item = { to: 'bob@example.com', subject: 'Item subject', html: '<p>Item text</p>', lead: lead.id, campaign: 'autumn', step: '3', country: 'US' };
		const params = {
			recipient: '={{ $json.to }}', subject: '={{ $json.subject }}', bodyType: 'html', html: '={{ $json.html }}',
			leadId: '={{ $json.lead }}', campaignId: '={{ $json.campaign }}', stepId: '={{ $json.step }}',
		};
		const [sent] = jsonOf(await world.send([item], { params }), 'Sent');

		await expect(world.store.sends.getAttempt(String(sent?.attemptId))).resolves.toMatchObject({
			recipient: 'bob@example.com', subject: 'Item subject', leadId: lead.id, campaignId: 'autumn', stepId: '3',
		});
		expect(world.server.messages()[0]?.raw.toString()).toContain('<p>Item text</p>');
	}); // prettier-ignore

	it('S0-01, S0-05, S0-29: the engine stands inside the node; no Policy Check before it is needed', async () => {
		world = await startSendWorld();
		await world.store.suppressions.add([
			{ scope: 'address', subject: 'bob@example.com', reason: 'manual', actor: 'anna' },
		]);
		const sendAll = async (params: object) => await world.send([bob], { params: { ...params } });

		expect(jsonOf(await sendAll({}), 'Blocked')).toMatchObject([
			{ reasons: ['suppressed_address'] },
		]);
		expect(jsonOf(await sendAll({ profile: 'seed_simple' }), 'Blocked')).toHaveLength(1);
		expect(jsonOf(await sendAll({ operation: 'preview' }), 'Blocked')).toHaveLength(1);
		expect(jsonOf(await sendAll({ options: { approvedBy: 'Anna' } }), 'Blocked')).toHaveLength(1);
		expect(world.server.connections()).toHaveLength(0);
	});

	it.each([
		['sent: claimed', undefined, ['claimed', 'claimed']],
		['deferred: claimed, nobody else may send', at('rcpt', '450 4.7.1 Later'), ['claimed', 'claimed']],
		['lost after the final dot: in doubt', at('body', drop()), ['in_doubt', 'in_doubt']],
		['refused for good: released', at('rcpt', '550 5.7.1 No'), []],
		['dead address: claimed', at('rcpt', '550 5.1.1 No such user'), ['claimed', 'claimed']],
	])('S0-10, S0-36: the keys of a mail that was %s', async (_, script, states) => {
		world = await startSendWorld(script ? { script } : {});
		await world.send([bob]);

		expect((await keyStates()).filter((state) => state !== 'released')).toEqual(states);
	}); // prettier-ignore

	it('S2-46, S2-95, S4-18: a mailbox of the pool sends over the server of its row, and greets with its name', async () => {
		world = await startSendWorld();
		const { id } = await world.store.servers.upsert({
			name: 'out1', heloName: 'out1.example.org', mailFromAddress: 'bounce@example.org', dailyCap: 1,
		});
		await world.store.mailboxes.upsert({
			address: 'ada@example.org', fromName: 'Ada', serverId: id,
			smtp: { host: world.server.host, port: world.server.port, security: 'none' },
		});
		const params = {
			mailboxSource: 'pool', options: { pacing: false, concurrency: 1 },
			identity: { organisation: 'Example Ltd', postalAddress: '1 Street, Town' },
		};
		const people = [bob, american('eve@example.net')];
		const outputs = await world.send(people, { params, credentials: {} });

		expect(jsonOf(outputs, 'Sent')).toMatchObject([{ server: id }]);
		expect(world.server.commands().find(({ stage }) => stage === 'ehlo')?.line).toBe('EHLO out1.example.org');
		// S4-26: a raised limit holds at the next reservation.
		expect(jsonOf(outputs, 'Deferred')).toMatchObject([{ reasons: ['no_mailbox_available'] }]);
		await world.store.servers.upsert({ name: 'out1', heloName: 'out1.example.org', mailFromAddress: 'bounce@example.org', dailyCap: 2 });
		const later = await world.send([american('eve@example.net')], { params, credentials: {} });
		expect(jsonOf(later, 'Sent')).toHaveLength(1);
	}); // prettier-ignore

	it('A-25: Liquid with a fallback, strict otherwise', async () => {
		world = await startSendWorld();
		const liquid = (text: string) => ({ text, options: { template: 'liquid' } });
		await world.send([{ ...bob, name: 'Bob' }], {
			params: liquid('Hi {{ name | default: "there" }} of {{ site | default: "your site" }}'),
		});
		expect(world.server.messages()[0]?.raw.toString()).toContain('Hi Bob of your site');

		const strict = await world.send([american('eve@example.net')], { params: liquid('Hi {{ name }}') });
		expect(jsonOf(strict, 'Blocked')).toMatchObject([{ reasons: ['missing_variable'] }]);
	}); // prettier-ignore

	it('S0-44: says in the answer and in the audit row that the certificate is not verified', async () => {
		world = await startSendWorld();
		const credential = { ...world.credential, host: '127.0.0.1', security: 'starttls', verifyTls: false };
		const [dry] = jsonOf(
			await world.send([bob], { params: { operation: 'preview' }, credentials: { outreachSmtpApi: credential } }),
			'Sent',
		);

		expect(dry?.policy).toMatchObject({ warnings: expect.arrayContaining([expect.objectContaining({ code: 'tls_verification_disabled' })]) as unknown });
		const [row] = await world.store.audit.list({ limit: 1 });
		expect(row?.details).toMatchObject({ tlsVerified: false });
	}); // prettier-ignore
});
