import { defaultProfile } from '../../../../lib/policy/data/profiles';
import type { PolicyProfile } from '../../../../lib/policy/profile';
import type { PolicyRequest } from '../../../../lib/policy/policy-request';
import { frequency } from '../../../../lib/policy/rules/frequency';
import type { EarlierSend } from '../../../../lib/store/decision-facts';
import { message, NOW, policyInput } from '../../../support/policy-sample';
import { findBasis } from '../../../../lib/policy/evidence';

const DAY_MS = 86_400_000;
const sent = (daysAgo: number, more: Partial<EarlierSend> = {}): EarlierSend => ({
	...{ at: NOW - daysAgo * DAY_MS, campaignId: 'autumn', stepId: '1' },
	...more,
});
const step = (stepId: string, campaignId = 'spring') => sent(100, { stepId, campaignId });

interface Asked {
	readonly request?: Partial<PolicyRequest>;
	readonly profile?: Partial<PolicyProfile>;
}

function objections(earlierSends: readonly EarlierSend[], { request, profile }: Asked = {}) {
	const input = policyInput({
		...(request ? { request } : {}),
		facts: { earlierSends },
		profile: { ...defaultProfile, ...profile },
	});

	return frequency({ ...input, basis: findBasis(input) }).map(({ code, nextAllowedAt }) => [
		code,
		nextAllowedAt,
	]);
}

describe('how often one person is written to', () => {
	it('three days lie between cold mails, whatever their campaigns, to the millisecond', () => {
		const blocked = [['recipient_frequency_cap', NOW + 1]];

		expect(objections([sent(9), sent(3, { at: NOW - 3 * DAY_MS + 1 })])).toEqual(blocked);
		expect(objections([sent(9), sent(3)])).toEqual([]);
		expect(objections([])).toEqual([]);
	});

	it('an answer in a thread is no cold mail', () => {
		const request = { message: { ...message, isThreadReply: true }, campaignId: '' };

		expect(objections([sent(1)], { request })).toEqual([]);
	});

	it('the profile sets another pause, or none', () => {
		expect(objections([sent(6)], { profile: { frequencyDays: 7 } })).toHaveLength(1);
		expect(objections([sent(0, { at: NOW + 1 })], { profile: { frequencyDays: 0 } })).toEqual([]);
	});

	it('four steps of one campaign are the most, and the same step counts once', () => {
		const four = ['1', '2', '3', '4'].map((stepId) => step(stepId));
		const fifth = { request: { stepId: '5' } };

		expect(objections(four, fifth)).toEqual([['step_limit_reached', undefined]]);
		expect(objections(four.slice(1), fifth)).toEqual([]);
		expect(objections([...four.slice(1), step('4')], fifth)).toEqual([]);
		expect(objections(four, { request: { stepId: '4' } })).toEqual([]);
		expect(objections(four, { ...fifth, profile: { maxSteps: 0 } })).toEqual([]);
	});

	it('steps of other campaigns, or of none, are not counted', () => {
		const elsewhere = ['1', '2', '3', '4'].map((stepId) => step(stepId, 'autumn'));
		const nowhere = ['1', '2', '3', '4'].map((stepId) => step(stepId, ''));

		expect(objections(elsewhere, { request: { stepId: '5' } })).toEqual([]);
		expect(objections(nowhere, { request: { stepId: '5', campaignId: '' } })).toEqual([]);
	});
});
