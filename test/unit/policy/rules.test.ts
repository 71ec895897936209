import { defaultProfile, seedSimpleProfile } from '../../../lib/policy/data/profiles';
import { decide } from '../../../lib/policy/decide';
import type { PolicyFacts } from '../../../lib/policy/facts';
import type { PolicyRequest } from '../../../lib/policy/policy-request';
import type { PolicyProfile } from '../../../lib/policy/profile';
import type { Effect, ReasonCode } from '../../../lib/policy/reasons';
import { reasonTexts } from '../../../lib/policy/reasons';
import type { SendKey } from '../../../lib/store/send-ledger';
import type { Suppression } from '../../../lib/store/suppression-list';
import type { Situation } from '../../support/policy-sample';
import {
	campaign,
	consent,
	counter,
	lead,
	message,
	NOW,
	policyInput,
} from '../../support/policy-sample';

const DAY_MS = 86_400_000;

const asking = (request: Partial<PolicyRequest>): Situation => ({ request });
const knowing = (facts: Partial<PolicyFacts>): Situation => ({ facts });
const writing = (change: Partial<typeof message>) => asking({ message: { ...message, ...change } });
const linting = (code: (typeof message.contentFindings)[number]['code']) =>
	writing({ contentFindings: [{ code }] });
const under = (change: Partial<PolicyProfile>) => ({ ...defaultProfile, ...change });
const suppressed = (scope: Suppression['scope']) =>
	knowing({
		suppression: {
			scope, subject: 'x', subjectHash: '', campaignId: '', includeSubdomains: false, reason: 'manual', note: '',
			proofUrl: null, eventId: null, actor: 'ada', createdAt: NOW, expiresAt: null,
		},
	}); // prettier-ignore
const holding = (kind: SendKey['kind']) =>
	knowing({
		heldKeys: [{ kind, hash: 'h', expiresAt: null, state: 'claimed', attemptId: 'attempt-0' }],
	});
const full = (scope: Parameters<typeof counter>[0] & object) =>
	knowing({ counters: [counter({ cap: 20, count: 20, ...scope })] });
const from = (change: Partial<NonNullable<PolicyFacts['mailbox']>>) =>
	knowing({
		mailbox: { id: 'm', status: 'active', cooldownUntil: null, windowOpensAt: null, serverId: null, ...change },
	}); // prettier-ignore
const earlier = (...stepIds: readonly string[]) =>
	knowing({
		earlierSends: stepIds.map((stepId) => ({ at: NOW - 30 * DAY_MS, campaignId: 'spring', stepId })),
	}); // prettier-ignore
const verified = { risky: 'review', unknown: 'defer', maxAgeDays: 90, stale: 'review' } as const;
const stop = { subjectKind: 'domain', subject: 'example.org', cause: 'spf', reason: '', actor: '', since: NOW } as const; // prettier-ignore

/** sending-and-policy 4: what each rule says, and how hard. */
const SITUATIONS: ReadonlyArray<readonly [code: ReasonCode, effect: Effect, when: string, Situation]> = [
	['store_unavailable', 'block', 'the store cannot answer', knowing({ storeAvailable: false })],
	['actor_unknown', 'block', 'nobody is named (S1-25)', asking({ actor: ' ' })],
	['recipient_invalid', 'block', 'the recipient is no address', asking({ recipient: 'bob' })],
	['multiple_recipients', 'block', 'there are two recipients', asking({ recipient: 'a@example.com, b@example.com' })],
	['multiple_recipients', 'block', 'the recipient is a list of two', asking({ recipient: ['a@example.com', 'b@example.com'] })],
	['header_injection', 'block', 'the subject smuggles a header', asking({ subject: 'Hi\r\nBcc: all@example.com' })],
	['header_injection', 'block', 'the subject hides words from us (RFC 2047)', asking({ subject: '=?utf-8?q?Re:_our_call?=' })],
	['header_injection', 'block', 'the name of the sender hides words from us', writing({ identity: { name: '=?utf-8?b?QmFuaw==?=', organisation: 'Example Ltd', postalAddress: '1 Street, Town' } })],
	['header_injection', 'block', 'a header text holds NUL', asking({ headerTexts: ['Ada\u0000'] })],
	['sender_not_authorized', 'block', 'the sender is no authorised alias (S1-35)', asking({ allowedFrom: ['x@example.org', '*@news.example.org'] })],
	['recipient_is_sender', 'block', 'the recipient is the account behind the alias', asking({ recipient: 'Ada@Example.org', sender: 'team@example.org', reversePath: 'ada@example.org' })],
	['recipient_is_sender', 'block', 'the recipient is the sender', asking({ recipient: 'Ada@Example.org' })],
	['bcc_not_own', 'block', 'a stranger gets a blind copy', asking({ blindCopy: { address: 'all@example.com', isFreemail: false } })],
	['bcc_not_own', 'block', 'a stranger at our free provider gets a blind copy', asking({ sender: 'ada@gmail.com', blindCopy: { address: 'eve@gmail.com', isFreemail: true } })],
	['suppressed_address', 'block', 'the person opted out (S0-17)', suppressed('address')],
	['suppressed_domain', 'block', 'the domain was entered (S0-17)', suppressed('domain')],
	['suppressed_campaign', 'block', 'the person left this campaign (S0-17)', suppressed('campaign')],
	['lead_replied', 'block', 'the lead has answered', knowing({ lead: lead({ status: 'replied' }) })],
	['lead_bounced', 'block', 'the lead has bounced', knowing({ lead: lead({ status: 'bounced' }) })],
	['lead_unsubscribed', 'block', 'the lead has unsubscribed', knowing({ lead: lead({ status: 'unsubscribed' }) })],
	['sequence_stopped', 'block', 'the sequence was stopped', knowing({ lead: lead({ stoppedReason: 'by hand' }) })],
	['sequence_stopped', 'block', 'the lead was won', knowing({ lead: lead({ status: 'won' }) })],
	['campaign_paused', 'block', 'the campaign is paused', knowing({ campaign: campaign({ status: 'paused' }) })],
	['recipient_undeliverable', 'block', 'verification says invalid', asking({ verdict: 'invalid' })],
	['recipient_risky', 'warn', 'verification says risky', asking({ verdict: 'risky' })],
	['recipient_risky', 'review', 'verification says risky and the profile asks', { request: { verdict: 'risky' }, profile: under({ verification: verified }) }],
	['recipient_unknown', 'warn', 'verification does not know', knowing({ lead: lead({ verdict: 'unknown' }) })],
	['recipient_unknown', 'defer', 'verification does not know and the profile waits', { request: { verdict: 'unknown' }, profile: under({ verification: verified }) }],
	['verification_stale', 'warn', 'verification is 91 days old', asking({ verdict: 'valid', verifiedAt: NOW - 91 * DAY_MS })],
	['consent_required', 'block', 'Germany asks for consent', asking({ country: 'DE' })],
	['consent_expired', 'block', 'the consent has ended', { request: { country: 'DE' }, facts: { consents: [consent({ expiresAt: NOW })] } }],
	['consent_revoked', 'block', 'the consent was taken back', { request: { country: 'DE' }, facts: { consents: [consent({ revokedAt: NOW - 1 })] } }],
	['li_assessment_missing', 'block', 'a French company, no assessment', asking({ country: 'FR', subscriberType: 'corporate' })],
	['subscriber_type_required', 'review', 'France, company or person', asking({ country: 'FR' })],
	['region_unknown', 'review', 'nothing tells the country', asking({ country: undefined, recipient: 'bob@example.com' })],
	['region_low_confidence', 'review', 'the country is a guess by the domain', { request: { country: undefined, recipient: 'bob@shop.us' }, profile: under({ minRegionConfidence: 0.9 }) }],
	['contact_source_missing', 'warn', 'nobody knows where the address is from', asking({ contactSource: undefined })],
	['profile_seed_simple', 'warn', 'the profile assumes a basis', { profile: seedSimpleProfile }],
	['identity_not_checked', 'warn', 'there is no text yet', {}],
	['sender_identity_incomplete', 'block', 'the sender has no postal address (S1-36)', writing({ identity: { ...message.identity, postalAddress: '' } })],
	['identity_mismatch', 'warn', 'answers go to another house', writing({ replyTo: 'ada@example.net' })],
	['unsubscribe_missing', 'block', 'there is no way out of the list', writing({ hasUnsubscribe: false })],
	['deceptive_reply_prefix', 'block', 'the subject pretends to be a reply', asking({ subject: 'Re: our call' })],
	['deceptive_reply_prefix', 'block', 'the subject pretends to be a German reply', asking({ subject: 'AW: unser Anruf' })],
	['missing_variable', 'block', 'a variable of the template is missing', writing({ missingVariables: ['name'] })],
	['content_too_many_links', 'warn', 'there are many links', linting('content_too_many_links')],
	['content_link_shortener', 'warn', 'a link is shortened', linting('content_link_shortener')],
	['content_link_mismatch', 'warn', 'a link shows another host', linting('content_link_mismatch')],
	['content_image_only', 'warn', 'there is only an image', linting('content_image_only')],
	['content_footer_missing', 'warn', 'the text names nobody', linting('content_footer_missing')],
	['duplicate_within_window', 'block', 'K1 is held', holding('tuple')],
	['duplicate_step', 'block', 'K2 is held', holding('step')],
	['duplicate_request', 'block', 'K3 is held', holding('request')],
	['recipient_frequency_cap', 'block', 'the person was written to yesterday', knowing({ earlierSends: [{ at: NOW - DAY_MS, campaignId: 'other', stepId: '1' }] })],
	['step_limit_reached', 'block', 'four steps were sent', { request: { stepId: '5' }, ...earlier('1', '2', '3', '4') }],
	['mailbox_cap', 'block', 'the mailbox is full', full({ scope: 'mailbox' })],
	['mailbox_near_cap', 'warn', 'the mailbox is nearly full', full({ scope: 'mailbox', count: 18 })],
	['mailbox_rate_cap', 'defer', 'the minute is full', full({ scope: 'mailbox_rate' })],
	['sender_domain_cap', 'block', 'the sender domain is full', full({ scope: 'sender_domain' })],
	['ip_cap', 'block', 'the server is full', full({ scope: 'server' })],
	['daily_domain_cap', 'block', 'the recipient domain is full (S0-16)', full({ scope: 'recipient_domain' })],
	['provider_cap', 'block', 'the provider is full', full({ scope: 'recipient_provider' })],
	['campaign_cap', 'block', 'the campaign is full', full({ scope: 'campaign' })],
	['daily_user_cap', 'block', 'the user cap is reached (S0-15)', full({ scope: 'actor', cap: 100, count: 100 })],
	['global_cap', 'block', 'the workspace is full', full({ scope: 'global' })],
	['outside_window', 'defer', 'the window is closed', from({ windowOpensAt: NOW + 1 })],
	['mailbox_paused', 'defer', 'the mailbox is paused', from({ status: 'paused' })],
	['mailbox_paused', 'defer', 'the mailbox is cooling down', from({ cooldownUntil: NOW + 1 })],
	['mailbox_auth_failed', 'defer', 'the mailbox cannot sign in', from({ status: 'auth_failed' })],
	['new_threads_stopped', 'defer', 'the domain begins no threads', knowing({ threadStops: [stop] })],
	['tls_verification_disabled', 'warn', 'the certificate is not verified', asking({ tlsVerified: false })],
	['approval_required', 'review', 'the campaign waits for a person', knowing({ campaign: campaign({ settings: { requireApproval: true } }) })],
	['new_workspace_review', 'review', 'it is the first mail of all', { facts: { mailsSoFar: 0 }, profile: under({ humanGate: { approval: false, firstMails: 10 } }) }],
]; // prettier-ignore

describe('the rules of policy', () => {
	it.each(SITUATIONS)('%s (%s): %s', (code, effect, _, situation) => {
		const { reasons, warnings } = decide(policyInput(situation));

		expect([...reasons, ...warnings].filter((found) => found.code === code)).toEqual([
			expect.objectContaining({ effect }),
		]);
	});

	it('have a situation for every code; who is free is found out by the pool alone', () => {
		const shown = new Set(SITUATIONS.map(([code]) => code));

		expect(Object.keys(reasonTexts).filter((code) => !shown.has(code as ReasonCode))).toEqual([
			'no_mailbox_available',
		]);
	});

	it.each<[string, Situation]>([
		['the fourth step of four', { request: { stepId: '4' }, ...earlier('1', '2', '3') }],
		['the fourth step once more, which its key stops', { request: { stepId: '4' }, ...earlier('1', '2', '3', '4') }],
		['a follow-up three days and a second later', knowing({ earlierSends: [{ at: NOW - 3 * DAY_MS - 1_000, campaignId: 'spring', stepId: '1' }] })],
		['a copy to a colleague', asking({ blindCopy: { address: 'archive@example.org', isFreemail: false } })],
		['a copy to a subdomain of ours', asking({ blindCopy: { address: 'log@crm.example.org', isFreemail: false } })],
		['a copy to an address of the account', asking({ allowedFrom: ['ada@example.org', '*@crm.example'], blindCopy: { address: '17@crm.example', isFreemail: false } })],
		['a copy to the CRM that the profile names', { request: { blindCopy: { address: '17@bcc.crm.example', isFreemail: false } }, profile: under({ copyTo: ['*@bcc.crm.example'] }) }],
		['answers to a subdomain of ours', writing({ replyTo: 'ada@mail.example.org' })],
		['the key of the attempt that is tried again', { request: { attemptId: 'attempt-0' }, ...holding('step') }],
		['a personal answer to a lead that has answered', { request: { campaignId: '', message: { ...message, isThreadReply: true } }, facts: { lead: lead({ status: 'replied' }) } }],
		['a real thread reply under "Re:"', asking({ subject: 'Re: Hello', message: { ...message, isThreadReply: true } })],
	])('have nothing against %s', (_, situation) => {
		const { reasons, warnings } = decide(policyInput(situation));

		expect([...reasons, ...warnings.filter(({ code }) => code !== 'identity_not_checked')]).toEqual([]);
	}); // prettier-ignore
});
