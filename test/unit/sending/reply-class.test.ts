import { replyFromText } from '../../../lib/mail/smtp-reply';
import { classifyReply } from '../../../lib/sending/reply-class';
import { replyClassRules } from '../../../lib/sending/data/reply-class-rules';

/** Replies as servers write them; the rule they justify stands beside them. */
const corpus: ReadonlyArray<readonly [reply: string, replyClass: string, ruleId: string]> = [
	['535 5.7.8 Username and Password not accepted', 'auth', 'auth-enhanced'],
	['535 Authentication failed', 'auth', 'auth-code'],
	[
		'550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus',
		'policy',
		'ms-block',
	],
	['550 5.7.1 (S3140) banned', 'policy', 'ms-block'],
	['421 4.7.0 [TSS04] Messages temporarily deferred', 'policy', 'yahoo-tss'],
	['450 4.2.0 Greylisted, see http://example.com', 'greylisting', 'greylist-text'],
	['421 4.7.28 Our system has detected an unusual rate of unsolicited mail', 'rate', 'google-rate'],
	['550 5.4.5 Daily user sending limit exceeded', 'account_limit', 'account-limit'],
	['554 Message not accepted: submission quota exceeded', 'account_limit', 'account-limit-text'],
	['552 5.2.2 Mailbox full', 'mailbox_full', 'mailbox-full'],
	['552 user quota exceeded', 'mailbox_full', 'mailbox-full-text'],
	['550 5.2.1 The account is disabled', 'mailbox_disabled', 'mailbox-disabled'],
	['552 5.3.4 Message size exceeds fixed limit', 'content', 'content-size'],
	['552 message too large', 'content', 'content-size-text'],
	['550 5.7.26 Unauthenticated email is not accepted', 'policy', 'policy-enhanced'],
	['450 4.7.1 Try again later', 'greylisting', 'greylist-enhanced'],
	['451 4.7.500 Server busy', 'rate', 'rate-enhanced'],
	['550 5.1.1 The email account does not exist', 'address_dead', 'dead-enhanced'],
	['554 rejected as spam', 'policy', 'policy-text'],
	['550 No such user here', 'address_dead', 'dead-text'],
	['421 Service not available', 'rate', 'rate-code'],
	['550 Administrative prohibition', 'other_permanent', 'unmatched'],
	['451 Local error', 'other_temporary', 'unmatched'],
];

describe('classifyReply', () => {
	it.each(corpus)('%s is %s', (reply, replyClass, ruleId) => {
		expect(classifyReply(replyFromText(reply))).toMatchObject({ class: replyClass, ruleId });
	});

	it('has a reply for every rule', () => {
		const justified = new Set(corpus.map(([, , ruleId]) => ruleId));

		expect(replyClassRules.filter(({ id }) => !justified.has(id)).map(({ id }) => id)).toEqual([]);
	});

	it('never calls an address dead because of a policy refusal with a misleading code', () => {
		expect(classifyReply(replyFromText('550 5.1.1 rejected, listed at Spamhaus')).class).toBe(
			'policy',
		);
	});
});
