import { parseAddress } from '../../../lib/mail/address';
import { defaultProfile } from '../../../lib/policy/data/profiles';
import type { PolicyRequest } from '../../../lib/policy/policy-request';
import { sendKeysOf } from '../../../lib/policy/send-keys';
import { NOW, policyInput } from '../../support/policy-sample';

function keysOf(recipient: string, change: Partial<PolicyRequest> = {}) {
	const parsed = parseAddress(recipient);
	if (!parsed.ok) throw new Error(parsed.problem);
	const { request } = policyInput({ request: { recipient, ...change } });

	return sendKeysOf(request, { recipient: parsed.address, profile: defaultProfile, now: NOW });
}

const hashes = (...args: Parameters<typeof keysOf>) => keysOf(...args).map(({ hash }) => hash);

describe('send keys', () => {
	it('are the same for spellings of one person and one subject (S0-18)', () => {
		const one = hashes('bob.smith+x@gmail.com', { subject: 'Hello  world' });

		expect(hashes('BobSmith@googlemail.com', { subject: 'Re: Hello world ' })).toEqual(one);
	});

	it('are the same for spellings of one sender, and others for another one', () => {
		const one = hashes('bob@example.com', { sender: ' Ada@B\u00fccher.example ' })[0];

		expect(hashes('bob@example.com', { sender: 'ada@xn--bcher-kva.example' })[0]).toBe(one);
		expect(hashes('bob@example.com', { sender: 'eve@xn--bcher-kva.example' })[0]).not.toBe(one);
		expect(hashes('bob@example.com', { sender: 'ADA' })[0]).toBe(
			hashes('bob@example.com', { sender: 'ada ' })[0],
		);
	});

	it.each([
		['Fwd: AW: Re[2]: Caf\u00e9  au\u00a0lait', 'Cafe\u0301 au lait'],
		['\tRE : Hello', 'Hello'],
		['Hello', 'hello', false],
		['Regarding: Hello', 'Hello', false],
		['Re: Hello Re: you', 'Hello you', false],
	])('compare the subjects %j and %j', (one, other, same = true) => {
		const [first] = hashes('bob@example.com', { subject: one });

		expect(hashes('bob@example.com', { subject: other })[0] === first).toBe(same);
	});

	it('last as long as the profile says, and the tuple not at all with a window of 0', () => {
		const parsed = parseAddress('bob@example.com');
		if (!parsed.ok) throw new Error(parsed.problem);
		const { request } = policyInput({ request: { campaignId: '', idempotencyKey: 'order-1' } });
		const lives = (duplicateWindowHours: number, requestKeyDays: number) =>
			sendKeysOf(request, {
				recipient: parsed.address,
				profile: { ...defaultProfile, duplicateWindowHours, requestKeyDays },
				now: 0,
			}).map(({ kind, expiresAt }) => [kind, expiresAt]);

		expect(lives(2, 30)).toEqual([
			['tuple', 2 * 3_600_000],
			['request', 30 * 86_400_000],
		]);
		expect(lives(0, 7)).toEqual([['request', 7 * 86_400_000]]);
	});

	it('an empty key of the caller is none', () => {
		expect(keysOf('bob@example.com', { idempotencyKey: '' }).map(({ kind }) => kind)).toEqual([
			...['tuple', 'step'],
		]);
	});

	it('let the tuple expire after 24 hours and the step never (S0-35)', () => {
		expect(keysOf('bob@example.com').map(({ kind, expiresAt }) => [kind, expiresAt])).toEqual([
			['tuple', NOW + 24 * 3_600_000],
			['step', null],
		]);
	});

	it('have no step without a campaign, and a request key when the caller gives one', () => {
		expect(
			keysOf('bob@example.com', { campaignId: '', idempotencyKey: 'order-1' }).map(
				({ kind }) => kind,
			),
		).toEqual(['tuple', 'request']);
	});

	it('differ by sender, recipient and subject, whatever their letter case', () => {
		const [tuple] = hashes('bob@example.com');

		expect(hashes('BOB@example.com', { sender: ' Ada@Example.org' })[0]).toBe(tuple);
		expect(hashes('bob@example.com', { sender: 'eve@example.org' })[0]).not.toBe(tuple);
		expect(hashes('eve@example.com')[0]).not.toBe(tuple);
		expect(hashes('bob@example.com', { subject: 'Good day' })[0]).not.toBe(tuple);
		// Outside Gmail dots and plus signs tell people apart.
		expect(hashes('b.ob@example.com')[0]).not.toBe(tuple);
	});

	it('of requests live for seven days', () => {
		const keys = keysOf('bob@example.com', { idempotencyKey: 'order-1' });

		expect(keys.at(-1)).toMatchObject({ kind: 'request', expiresAt: NOW + 7 * 86_400_000 });
		expect(keysOf('bob@example.com', { idempotencyKey: '' })).toHaveLength(2);
	});

	it('keep the parts apart', () => {
		expect(hashes('bob@example.com', { campaignId: 'a', stepId: 'bc' })[1]).not.toBe(
			hashes('bob@example.com', { campaignId: 'ab', stepId: 'c' })[1],
		);
	});

	it('take the template instead of a subject that spintax makes different', () => {
		const key = { contentKey: 'template:1' };

		expect(hashes('bob@example.com', { ...key, subject: 'Hi' })).toEqual(
			hashes('bob@example.com', { ...key, subject: 'Hello' }),
		);
	});
});
