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
