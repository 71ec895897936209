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
		'listed',
	],
	['550 5.7.1 (S3140) banned', 'policy', 'listed'],
	['421 4.7.0 [TSS04] Messages temporarily deferred', 'policy', 'yahoo-code'],
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
	['554 [PH01] Message not allowed', 'policy', 'yahoo-code'],
	['451 IP temporarily blacklisted', 'rate', 'listed-for-now'],
	['450 4.7.1 Error: too much mail from 192.0.2.4', 'rate', 'rate-text'],
	['550 5.1.7 No such sender', 'policy', 'sender-enhanced'],
	['550 5.1.0 Sender address rejected: User unknown', 'policy', 'sender-text'],
	['554 Sending suspended for this account', 'policy', 'our-account-text'],
	['550 relay not permitted', 'policy', 'relay-text'],
	['521 5.2.1 We will not accept delivery of this message', 'policy', 'host-refuses'],
	['552 5.7.0 Blocked, its content presents a security issue', 'content', 'content-text'],
	['550 IP address 192.0.2.4 not found in DNS', 'policy', 'host-text'],
	['554 This mailbox is disabled', 'mailbox_disabled', 'mailbox-disabled-text'],
	['550 5.1.0 Address rejected', 'address_dead', 'dead-other'],
	['550 Requested action not taken', 'other_permanent', 'unmatched'],
	['451 Local error', 'other_temporary', 'unmatched'],
];

describe('classifyReply', () => {
	it.each(corpus)('%s is %s', (reply, replyClass, ruleId) => {
		expect(classifyReply(replyFromText(reply), 'rcpt')).toMatchObject({
			class: replyClass,
			ruleId,
		});
	});

	it('has a reply for every rule', () => {
		const justified = new Set(corpus.map(([, , ruleId]) => ruleId));

		expect(replyClassRules.filter(({ id }) => !justified.has(id)).map(({ id }) => id)).toEqual([]);
	});

	it.each([
		'550 5.1.1 rejected, listed at Spamhaus',
		'550-Verification failed for <sales@example.com>\n550-No Such User Here\n550 Sender verify failed',
		'550 5.1.0 <sales@example.com>: Sender address rejected: User unknown in relay recipient table',
		'553 5.1.8 <sales@example.com>... Domain of sender address does not exist',
		'550 Return address domain not found',
		'550 Reverse DNS not found for address 192.0.2.4',
	])('blames us and not the recipient, whatever code stands beside it: %s', (reply) => {
		expect(classifyReply(replyFromText(reply), 'rcpt').class).toBe('policy');
	});

	it.each([
		'550 <spam.policy@example.net>: no such user',
		'550 No such user, see https://help.example.net/spam/blocked/rate-limit?policy',
	])('judges neither by the words of an address nor by those of a link: %s', (reply) => {
		expect(classifyReply(replyFromText(reply), 'rcpt').class).toBe('address_dead');
	});

	it.each(['550 5.1.1 User unknown', '552 5.2.2 Over quota', '550 5.2.1 Account disabled'])(
		'blames nobody who was not named yet: %s to MAIL FROM',
		(reply) => {
			expect(classifyReply(replyFromText(reply), 'mail').class).toBe('policy');
			expect(
				classifyReply(replyFromText(reply.replace('550', '450')), 'connect').class,
			).not.toMatch(/^(address|mailbox)_/);
		},
	);

	it('reads a long reply without spaces in linear time', () => {
		const startedAt = performance.now();
		classifyReply(
			replyFromText(`550 ${'a'.repeat(1_000_000)} http://${'b'.repeat(1_000_000)}`),
			'rcpt',
		);

		expect(performance.now() - startedAt).toBeLessThan(2_000);
	});
});
