import { PolicyCheck } from '../../../../nodes/PolicyCheck/PolicyCheck.node';
import { jsonOf, runNode } from '../../../support/node-harness';
import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;
beforeEach(async () => {
	node = await openStoreNode();
});
afterEach(async () => await node.close());

const ask = async (profile: string, item = {}) =>
	jsonOf(
		await runNode(new PolicyCheck(), {
			params: { sender: 'ada@example.org', profile, ...(profile === 'stored' ? { profileName: 'gentle' } : {}) },
			items: [{ email: 'bob@example.com', country: 'US', subject: 'Hello', ...item }],
			credentials: { outreachStoreApi: { kind: 'sqlite', file: node.file } },
		}),
	)[0]; // prettier-ignore
const save = async (params: object) =>
	await node.run('policyProfile.save', { profileName: 'default', reason: 'new year', ...params });

describe('Policy Profile', () => {
	it('S1-07: a saved version decides once it is activated, and is named in answer and audit row', async () => {
		const [saved] = await save({ changes: '{"caps":{"actor":7},"frequencyDays":10}' });
		expect(saved).toMatchObject({
			name: 'default',
			version: 2,
			active: false,
			caps: { actor: 7, recipient_domain: 20 },
		});
		expect(await ask('default')).toMatchObject({ policyVersion: 1, daily_user_limit: 100 });

		await node.run('policyProfile.activate', { profileName: 'default', version: 2, reason: 'go' });
		const answer = await ask('default');
		expect(answer).toMatchObject({ policyVersion: 2, daily_user_limit: 7 });
		const [row] = (await node.run('auditLog.getAll', { limit: 50 })).filter(
			({ id }) => id === answer?.auditId,
		);
		expect(row).toMatchObject({ policyProfile: 'default', policyVersion: 2 });
		expect((await node.run('auditLog.getAll')).map(({ action }) => action)).toEqual(
			expect.arrayContaining(['policy.save', 'policy.activate']),
		);

		const back = await node.run('policyProfile.activate', {
			profileName: 'default',
			version: 0,
			reason: 'back',
		});
		expect(back).toMatchObject([{ version: 1, versionBefore: 2 }]); // prettier-ignore
		expect(await ask('default')).toMatchObject({ policyVersion: 1, daily_user_limit: 100 });
	});

	it('moves a country to another group, for this profile only', async () => {
		const company = { email: 'bob@firma.example', country: 'DE', subscriberType: 'corporate' };
		await save({
			profileName: 'gentle',
			changes: '{"regions":{"DE":"US"}}',
			activate: true,
		});

		expect(await ask('default', company)).toMatchObject({ reasons: [{ code: 'consent_required' }] });
		expect(await ask('stored', company)).toMatchObject({
			legal_basis: 'opt_out_regime',
			policyProfile: 'gentle',
			policyVersion: 1,
		});
		const countries = await node.run('policyProfile.getCountries', { profileName: 'gentle' });
		expect(countries.find(({ country }) => country === 'DE')).toMatchObject({ group: 'US', changed: true });
		expect(countries.find(({ country }) => country === 'FR')).toMatchObject({ changed: false });
		expect(countries.every(({ changed, source, checkedOn }) => changed || (source && checkedOn))).toBe(true);
	}); // prettier-ignore

	it('starts a new profile from another one, and lists what is there', async () => {
		await save({ profileName: 'gentle', basedOn: 'seed_simple', changes: '{"maxSteps":2}' });
		expect(
			await node.run('policyProfile.get', { profileName: 'gentle', version: 1 }),
		).toMatchObject([{ basis: 'seed', maxSteps: 2 }]);
		expect(
			(await node.run('policyProfile.getAll')).map(({ name, version, active, shipped }) => [name, version, active, shipped]),
		).toEqual([
			['default', 1, true, true],
			['seed_simple', 3, true, true],
			['seed_thresholds', 1, true, true],
			['gentle', 1, false, false],
		]); // prettier-ignore
	});

	it('S2-59: has the 15 % threshold of the second seed to choose', async () => {
		expect(await node.run('policyProfile.get', { profileName: 'seed_thresholds' })).toMatchObject([
			{ senderHealth: { bounceWarnRate: 0.05, bouncePauseRate: 0.15 }, frequencyDays: 3 },
		]);
	});

	it.each([
		['a misspelt cap', '{"caps":{"aktor":7}}', '"caps.aktor" is no field'],
		['a cap below zero', '{"caps":{"actor":-1}}', '"caps.actor" is not a whole number'],
		['an unknown effect', '{"identity":"allow"}', '"identity" is not block, review'],
		['a country by name', '{"regions":{"Germany":"US"}}', 'regions.Germany'],
		['an unknown group', '{"regions":{"DE":"FREE"}}', '"regions.DE" is not one of'],
		['a zone that is none', '{"timeZone":"Berlin"}', 'an IANA time zone'],
		['no object', '[]', 'no JSON object'],
	])('refuses %s and saves nothing', async (_, changes, why) => {
		await expect(save({ changes })).rejects.toThrow(why);
		expect((await node.run('policyProfile.getAll')).every(({ shipped }) => shipped)).toBe(true);
	});

	it('says that a profile has no active version', async () => {
		await save({ profileName: 'gentle' });

		await expect(ask('stored')).rejects.toThrow('no version of the profile "gentle" is active');
		await expect(
			node.run('policyProfile.activate', { profileName: 'gentle', version: 9, reason: 'x' }),
		).rejects.toThrow('gentle version 9');
	});
});

describe('Sender Domain', () => {
	it('S3-11, S2-50, S2-89: warns above its mailboxes, and when it has been in use for long', async () => {
		for (const name of ['alex', 'hello', 'info', 'kim'])
			await node.store.mailboxes.upsert({ address: `${name}@one.example` });
		expect(await node.run('senderDomain.getAll')).toMatchObject([
			{ domain: 'one.example', mailboxes: 4, warnings: ['4 mailboxes, recommended are 3 at most'] },
		]);
		const [domain] = await node.run('senderDomain.upsert', {
			domain: 'one.example',
			additionalFields: { maxMailboxes: 5, restAfterDays: 90 },
		});
		expect(domain).toMatchObject({ restAfterDays: 90, restDue: false, warnings: [] });
	});

	it('rests by hand with all its mailboxes', async () => {
		const mailbox = await node.store.mailboxes.upsert({ address: 'alex@one.example' });
		const params = { domain: 'one.example', days: 3, reason: 'too many complaints' };
		expect(await node.run('senderDomain.rest', params)).toMatchObject([{ resting: true }]);

		const { cooldownUntil } = (await node.store.mailboxes.get(mailbox.id)) ?? {};
		expect(cooldownUntil).toBeGreaterThan(Date.now() + 2 * 86_400_000);
		expect(await node.run('auditLog.getAll')).toMatchObject([{ action: 'sender_domain.rest' }]);
	});
});
