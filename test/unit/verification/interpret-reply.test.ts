import { replyFromText } from '../../../lib/mail/smtp-reply';
import { replyRules } from '../../../lib/verification/data/reply-rules';
import { interpretReply, toldWaitMs } from '../../../lib/verification/interpret-reply';
import { describeReason } from '../../../lib/verification/reason';
import type { ProbeStage } from '../../../lib/verification/verification';

type Row = readonly [
	reply: string,
	reason: string,
	ruleId: string,
	stage?: ProbeStage,
	provider?: string,
];

/** Replies of our own writing, in the manner of the servers named in the rules. */
const fixtures: readonly Row[] = [
	['550 Sender verify failed: Unrouteable address', 'sender_rejected', 'sender-verify'],
	['550 5.7.133 Sender is not authenticated for this group', 'recipient_restricted', 'group-members-only'],
	['550 SPF check failed for sender.test', 'spf_failed', 'spf'],
	['550 5.7.23 Validation failed', 'spf_failed', 'spf-status'],
	['450 4.7.1 Client host rejected: cannot find your reverse hostname', 'rdns_required', 'rdns'],
	['550 5.7.25 Not accepted', 'rdns_required', 'rdns-status'],
	['550 5.7.1 HELO command rejected: need fully-qualified hostname', 'helo_rejected', 'helo'],
	['421 4.7.0 [TS01] Messages temporarily deferred', 'rate_limited', 'yahoo-deferral', 'rcpt', 'yahoo'],
	['421 4.7.28 Our system has detected an unusual rate of mail', 'rate_limited', 'google-rate', 'rcpt', 'google'],
	['550 5.7.1 Unfortunately, messages weren\'t sent (S3140)', 'ip_blocked', 'ms-blocked'],
	['450 4.2.0 You have been greylisted, try again in 5 minutes', 'greylisted', 'greylist-word'],
	['554 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.dnsbl.test', 'ip_blocked', 'block-list'],
	['550 5.7.1 Message rejected due to the reputation of the sending server', 'ip_blocked', 'block-list'],
	['554 5.7.1 Client host rejected: Access denied', 'ip_blocked', 'client-host'],
	['554 5.7.1 Relay access denied', 'relay_denied', 'relay'],
	['530 5.7.0 Must issue a STARTTLS command first', 'tls_required', 'tls'],
	['550 5.7.10 Not over this line', 'tls_required', 'tls-status'],
	['550 5.7.1 Authentication required', 'auth_required', 'auth'],
	['530 5.7.0 No', 'auth_required', 'code-530'],
	['452 Too many recipients', 'too_many_recipients', 'too-many-recipients'],
	['452 4.5.3 Enough for today', 'too_many_recipients', 'too-many-recipients-status'],
	['450 4.7.0 Too many connections from your network', 'rate_limited', 'rate'],
	['550 5.1.8 Sender address rejected: Domain not found', 'sender_rejected', 'sender-address'],
	['550 5.1.10 Recipient domain has a null MX', 'domain_no_mail', 'domain-no-mail'],
	['556 5.9.9 Nothing here', 'domain_no_mail', 'code-556'],
	['550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'rcpt_rejected', 'exchange-recipient-not-found', 'rcpt', 'm365'],
	['550 5.1.10 Nothing to see', 'domain_no_mail', 'domain-no-mail-status'],
	['550 5.4.1 Recipient address rejected: Access denied. AS(201806281)', 'rcpt_rejected', 'exchange-edge-block', 'rcpt', 'm365'],
	['452 4.3.1 Insufficient system storage', 'smtp_tempfail', 'system-full'],
	['552 Mailbox full', 'mailbox_full', 'quota'],
	['552 5.2.2 No', 'mailbox_full', 'quota-status'],
	['551 User has moved, please try elsewhere', 'mailbox_moved', 'moved'],
	['551 5.1.6 Elsewhere', 'mailbox_moved', 'moved-status'],
	['550 5.2.1 This account has been disabled', 'mailbox_disabled', 'disabled'],
	['550 5.7.1 No such user here', 'rcpt_rejected', 'unknown-user'],
	['550 5.5.0 User unknown', 'rcpt_rejected', 'unknown-user'],
	['552 No such mailbox', 'rcpt_rejected', 'unknown-user'],
	['550 5.1.1 Empfänger unbekannt', 'rcpt_rejected', 'unknown-user-foreign'],
	['550 Пользователь не найден', 'rcpt_rejected', 'unknown-user-foreign'],
	['550 Usuario desconocido', 'rcpt_rejected', 'unknown-user-foreign'],
	['550 Delivery to this recipient is restricted', 'recipient_restricted', 'restricted'],
	['421 4.3.2 Shutting down', 'smtp_unavailable', 'code-421'],
	['451 4.3.0 Recipient address rejected: please try again later', 'greylisted', 'greylist-told-wait'],
	['450 4.7.1 Come again', 'greylisted', 'greylist-status'],
	['452 4.2.9 Not now', 'smtp_tempfail', 'code-452'],
	['451 4.3.0 Temporary lookup failure', 'smtp_tempfail', 'tempfail'],
	['550 5.1.1 <x@b.test>', 'rcpt_rejected', 'status-mailbox'],
	['550 #5.1.0 Address rejected.', 'rcpt_unmatched', 'status-mailbox-0'],
	['550 5.2.1 No', 'mailbox_disabled', 'status-disabled'],
	['550 5.1.7 No', 'sender_rejected', 'status-sender'],
	['550 Blocked by local policy', 'policy_blocked', 'policy-word'],
	['550 5.7.1 No', 'policy_blocked', 'status-policy'],
	['550 Requested action not taken: mailbox unavailable', 'rcpt_rejected', 'mailbox-unavailable'],
	['550 No', 'policy_blocked', 'mail-refused', 'mail'],
	['550 Requested action not taken', 'rcpt_unmatched', 'unmatched-5xx'],
	['554 mx.b.test No SMTP service here', 'smtp_unavailable', 'banner-554', 'banner'],
	['550 5.7.1 RESOLVER.RST.AuthRequired; not for you', 'recipient_restricted', 'exchange-restriction'],
	['451 4.7.500 Server busy', 'rate_limited', 'ms-rate', 'rcpt', 'm365'],
	['451 4.7.0 Rate limited for its reputation', 'rate_limited', 'rate-of-us'],
	['550 5.7.1 ERS-QIL', 'ip_blocked', 'trend-reputation', 'rcpt', 'gateways'],
	['554 Blocked - see https://ipcheck.test/', 'ip_blocked', 'proofpoint-blocked', 'rcpt', 'gateways'],
	['550 5.7.1 Mail is not accepted from this IP', 'ip_blocked', 'ip-not-accepted'],
	['550 Ваш IP в чёрном списке', 'ip_blocked', 'block-list-foreign'],
	['452 Too many recipients in the last hour', 'rate_limited', 'recipients-per-time'],
	['550 5.7.1 Der Absender wird nicht angenommen', 'sender_rejected', 'sender-foreign'],
	['550 5.1.1 The group may not exist', 'rcpt_unmatched', 'hedged'],
	['552 Casella del destinatario piena', 'mailbox_full', 'quota-foreign'],
	['550 Das Konto ist gesperrt', 'mailbox_disabled', 'disabled-foreign'],
	['550 Utente sconosciuto', 'rcpt_rejected', 'unknown-user-foreign'],
	['451 Internal resource temporarily unavailable', 'greylisted', 'mimecast-greylist', 'rcpt', 'mimecast'],
	['450 4.3.2 Service currently unavailable', 'greylisted', 'postscreen'],
	['451 4.7.0 Temporary server error, try again later', 'smtp_tempfail', 'own-trouble'],
	['451 Réessayez plus tard', 'greylisted', 'greylist-foreign'],
	['250 2.1.5 Ok', 'rcpt_ok', 'accepted-250'],
	['252 2.5.0 Cannot verify, will try', 'catch_all_unknown', 'code-252'],
	['354 Go on', 'smtp_protocol_error', 'unexpected-positive'],
]; // prettier-ignore

const judge = (reply: string, stage: ProbeStage = 'rcpt', provider = 'generic') =>
	interpretReply(replyFromText(reply), { stage, provider });

describe('interpretReply', () => {
	it.each(fixtures.map((row) => ({ reply: row[0], reason: row[1], ruleId: row[2], row })))(
		'$reply -> $reason by $ruleId',
		({ reply, reason, ruleId, row: [, , , stage, provider] }) => {
			expect(judge(reply, stage, provider)).toMatchObject({ reason, ruleId });
		},
	);

	it('has a fixture for every rule, so that none is shadowed', () => {
		const hit = new Set(fixtures.map(([, , ruleId]) => ruleId));

		expect(replyRules.map(({ id }) => id).filter((id) => !hit.has(id))).toEqual([]);
	});

	it('never makes an address invalid by a 4xx, whatever it says (S2-08, S4-09; peer bug 4)', () => {
		const verdicts = fixtures.map(([reply]) =>
			judge(reply.replace(/^\d\d\d( #?)5\./, '450$14.').replace(/^5\d\d/, '450')),
		);

		expect(verdicts.filter(({ reason }) => describeReason(reason).verdict === 'invalid')).toEqual(
			[],
		);
	});

	it('never says anything of a mailbox before RCPT', () => {
		const stages: readonly ProbeStage[] = ['banner', 'ehlo', 'mail'];
		const verdicts = stages.flatMap((stage) => fixtures.map(([reply]) => judge(reply, stage)));

		expect(verdicts.filter(({ blame }) => blame === 'recipient')).toEqual([]);
	});

	it('never calls a 5xx a syntax error (S2-12)', () => {
		expect(fixtures.map(([reply]) => judge(reply).reason)).not.toContain('syntax_invalid');
	});

	it('reads all lines of a reply, not only the last (peer bug 7)', () => {
		expect(judge('550-5.1.1 No such user\n550 see https://help.test/spf-blocklist').reason).toBe(
			'rcpt_rejected',
		);
	});

	it('does not find "auth" in "author", nor rules in addresses and links (peer bug 6)', () => {
		expect(judge('550 5.1.1 <author@spf.helo.test>: unknown user').reason).toBe('rcpt_rejected');
		expect(judge('550 5.1.1 The author is unknown, no such user').reason).toBe('rcpt_rejected');
	});

	it('tests quota before the general 5.2.x (peer bug 6)', () => {
		expect(judge('550 5.2.2 mailbox inactive').reason).toBe('mailbox_full');
	});

	it('does not take every 5.7.1 for an unknown mailbox, nor every 5xx (peer bug 5)', () => {
		expect(judge('550 5.7.1 Denied').reason).toBe('policy_blocked');
		expect(judge('554 Transaction failed').reason).toBe('rcpt_unmatched');
	});
});

describe('toldWaitMs', () => {
	it.each([
		['Greylisted, try again in 5 minutes', 300_000],
		['retry after 300 seconds', 300_000],
		['come back in 00:04:59', 299_000],
		['please wait 1 hour', 3_600_000],
		['try again later', undefined],
	])('%s', (text, expected) => {
		expect(toldWaitMs(text)).toBe(expected);
	});
});
