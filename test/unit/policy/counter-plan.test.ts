import { planCounters } from '../../../lib/policy/counter-plan';
import type { CountedMail } from '../../../lib/policy/counter-plan';
import { defaultProfile } from '../../../lib/policy/data/profiles';
import { NOW } from '../../support/policy-sample';

const mail: CountedMail = {
	mailbox: undefined,
	senderDomain: 'example.org',
	recipientOrganisation: 'example.com',
	recipientProvider: 'other',
	isFreemail: false,
	campaignId: '',
	campaignDailyCap: null,
	actor: 'workflow-1',
};

const scopes = (change: Partial<CountedMail>) =>
	planCounters({ ...mail, ...change }, defaultProfile, NOW).map(({ scope, cap }) => [scope, cap]);

describe('planCounters', () => {
	it('caps domain and actor by default (S0-15, S0-16)', () => {
		expect(scopes({})).toEqual([
			['recipient_domain', 20],
			['actor', 100],
		]);
	});

	it('counts freemail by provider, never by domain', () => {
		expect(scopes({ isFreemail: true, recipientProvider: 'google' })).toEqual([
			['recipient_provider', 1_000],
			['actor', 100],
		]);
	});

	it('counts a hosted private domain by both', () => {
		expect(scopes({ recipientProvider: 'google' }).map(([scope]) => scope)).toEqual([
			'recipient_domain',
			'recipient_provider',
			'actor',
		]);
	});

	it('takes the day of the mailbox in its own zone, and its rolling day in hours of UTC', () => {
		const mailbox = {
			id: 'm', domain: 'example.org', serverId: 's', dailyCap: 40, rollingCap: 500, minuteCap: 10, timeZone: 'Pacific/Auckland', serverDailyCap: null,
		}; // prettier-ignore
		const planned = planCounters({ ...mail, mailbox }, defaultProfile, NOW);

		expect(
			planned
				.slice(0, 4)
				.map(({ scope, bucket, cap, rollingHours }) => [scope, bucket, cap, rollingHours]),
		).toEqual([
			['mailbox', '2026-11-22', 40, undefined],
			['mailbox', '2026-11-21T12', 500, 24],
			['mailbox_rate', '2026-11-21T12:00', 10, undefined],
			['server', '2026-11-21', 500, undefined],
		]);
	});

	it('counts a mail in every scope at once (S3-05)', () => {
		const mailbox = {
			id: 'm', domain: 'example.org', serverId: 's', dailyCap: 40, rollingCap: null, minuteCap: null, timeZone: 'UTC', serverDailyCap: 500,
		}; // prettier-ignore
		const caps = { ...defaultProfile.caps, sender_domain: 90, campaign: 30, global: 5_000 };
		const planned = planCounters(
			{ ...mail, mailbox, campaignId: 'c', recipientProvider: 'google' },
			{ ...defaultProfile, caps },
			NOW,
		);

		expect(planned.map(({ scope }) => scope).sort()).toEqual([
			...['actor', 'campaign', 'global', 'mailbox', 'recipient_domain', 'recipient_provider'],
			...['sender_domain', 'server'],
		]);
	});

	it('allows a mailbox 50 and a server 500 a day unless their rows say otherwise (S2-25, S2-62)', () => {
		const mailbox = {
			id: 'm', domain: 'example.org', serverId: 's', dailyCap: null, rollingCap: null, minuteCap: null, timeZone: 'UTC', serverDailyCap: null,
		}; // prettier-ignore
		const capOf = (change: object) =>
			Object.fromEntries(scopes({ mailbox: { ...mailbox, ...change } }));

		expect(capOf({})).toMatchObject({ mailbox: 50, server: 500 });
		expect(capOf({ dailyCap: 40, serverDailyCap: 90 })).toMatchObject({ mailbox: 40, server: 90 });
	});

	it('takes the lower of two campaign caps', () => {
		const profile = { ...defaultProfile, caps: { ...defaultProfile.caps, campaign: 30 } };

		expect(
			planCounters({ ...mail, campaignId: 'c', campaignDailyCap: 10 }, profile, NOW),
		).toContainEqual(expect.objectContaining({ scope: 'campaign', subject: 'c', cap: 10 }));
	});

	const mailbox = {
		id: 'm', domain: 'example.org', serverId: 's', dailyCap: 40, rollingCap: 500, minuteCap: 10, timeZone: 'Pacific/Auckland', serverDailyCap: null,
	}; // prettier-ignore

	it('says when each window moves on', () => {
		const caps = { ...defaultProfile.caps, sender_domain: 90, campaign: 30, global: 5_000 };
		const planned = planCounters(
			{ ...mail, mailbox, campaignId: 'c', recipientProvider: 'google' },
			{ ...defaultProfile, caps, timeZone: 'America/New_York' },
			Date.parse('2026-11-21T12:34:56Z'),
		);
		const workspace = ['2026-11-21', '2026-11-22T05:00:00.000Z'];

		expect(
			planned.map(({ scope, bucket, resetsAt }) => [
				scope,
				bucket,
				new Date(resetsAt).toISOString(),
			]),
		).toEqual([
			['mailbox', '2026-11-22', '2026-11-22T11:00:00.000Z'],
			['mailbox', '2026-11-21T12', '2026-11-21T13:00:00.000Z'],
			['mailbox_rate', '2026-11-21T12:34', '2026-11-21T12:35:00.000Z'],
			['sender_domain', ...workspace],
			['server', ...workspace],
			['recipient_domain', ...workspace],
			['recipient_provider', '2026-11-21T12', '2026-11-21T13:00:00.000Z'],
			['campaign', ...workspace],
			['actor', ...workspace],
			['global', ...workspace],
		]);
	});

	it('counts the calendar of the workspace in its zone, and starts anew the day after', () => {
		const bucketAt = (time: string) =>
			planCounters(mail, { ...defaultProfile, timeZone: 'America/New_York' }, Date.parse(time)).map(
				({ bucket, resetsAt }) => [bucket, new Date(resetsAt).toISOString()],
			)[0];

		expect(bucketAt('2026-11-01T03:59:59Z')).toEqual(['2026-10-31', '2026-11-01T04:00:00.000Z']);
		// Summer time ends: a day of 25 hours.
		expect(bucketAt('2026-11-01T04:00:00Z')).toEqual(['2026-11-01', '2026-11-02T05:00:00.000Z']);
		expect(bucketAt('2026-10-31T12:00:00Z')).toEqual(['2026-10-31', '2026-11-01T04:00:00.000Z']);
	});

	it('watches a provider for each sender domain apart, and only those that are capped', () => {
		const providers = (recipientProvider: string, senderDomain: string) =>
			planCounters({ ...mail, recipientProvider, senderDomain }, defaultProfile, NOW)
				.filter(({ scope }) => scope === 'recipient_provider')
				.map(({ subject, rollingHours }) => [subject, rollingHours]);

		expect(providers('google', 'example.org')).toEqual([['google:example.org', 24]]);
		expect(providers('google', 'example.net')).toEqual([['google:example.net', 24]]);
		expect(providers('other', 'example.org')).toEqual([]);
	});
});
