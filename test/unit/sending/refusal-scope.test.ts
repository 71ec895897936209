import { replyFromText } from '../../../lib/mail/smtp-reply';
import { refusalScopeRules } from '../../../lib/sending/data/refusal-scopes';
import { refusalScope } from '../../../lib/sending/refusal-scope';

/** Refusals in the words of servers, written for this test. */
const corpus: ReadonlyArray<readonly [reply: string, scope: string, ruleId: string]> = [
	['550 5.7.1 Your sending domain is listed in dbl.spamhaus.example', 'domain', 'domain-listed'],
	['550 5.7.1 very low reputation of the sending domain', 'domain', 'domain-listed'],
	['550 5.7.1 (S3140) part of their network is on our list', 'server', 'ip-listed'],
	['421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred', 'server', 'ip-listed'],
	['554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.example', 'server', 'ip-listed'],
	['550 5.7.1 Our system has detected a bad reputation of the IP address', 'server', 'ip-listed'],
	['550 5.7.25 The sending host has no PTR record', 'server', 'reverse-dns'],
	['550 5.7.1 The reverse DNS does not match', 'server', 'reverse-dns-text'],
	['554 192.0.2.7 is blacklisted', 'server', 'ip-listed'],
	['550 5.7.26 SPF [example.com] with ip: [192.0.2.4] = did not pass', 'domain', 'not-authenticated'],
	['550 5.7.1 This message is likely unsolicited mail', 'spam', 'spam'],
	['554 rejected as spam', 'spam', 'spam'],
	['550 5.7.26 This mail is not authenticated', 'domain', 'not-authenticated'],
	['550 5.7.515 Access denied, it does not meet the required level', 'domain', 'not-authenticated'],
	['550 rejected because of the DMARC policy', 'domain', 'not-authenticated-text'],
	['550 5.7.1 Message refused by local policy', 'mailbox', 'none'],
	['550 5.7.1 Relaying denied', 'mailbox', 'none'],
]; // prettier-ignore

describe('whom a policy refusal is about', () => {
	it.each(corpus)('%s: %s', (reply, scope) => {
		expect(refusalScope(replyFromText(reply))).toBe(scope);
	});

	it('has a reply for every rule', () => {
		const justified = new Set(corpus.map(([, , ruleId]) => ruleId));

		expect(refusalScopeRules.map(({ id }) => id).filter((id) => !justified.has(id))).toEqual([]);
	});
});
