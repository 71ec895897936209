/** Whom a policy refusal is about; the wider the scope, the more has to rest. */
export type RefusalScope =
	/** The IP address: every mailbox of that server. */
	| 'server'
	/** Mail that was taken for spam: the whole sender domain, for two weeks. */
	| 'spam'
	/** The sender domain: its name is listed, or its mail is not authenticated. */
	| 'domain'
	/** Nothing wider is named. */
	| 'mailbox';

export interface RefusalScopeRule {
	readonly id: string;
	readonly scope: RefusalScope;
	/** RFC 3463 and IANA's registry of enhanced status codes. */
	readonly enhanced?: readonly string[];
	readonly text?: RegExp;
	readonly source: string;
}

/** The first rule that fits decides; whatever fits none is about the mailbox alone. */
export const refusalScopeRules: readonly RefusalScopeRule[] = [
	{
		id: 'not-authenticated',
		scope: 'domain',
		enhanced: [
			'5.7.20',
			'5.7.21',
			'5.7.22',
			'5.7.23',
			'5.7.26',
			'5.7.27',
			'5.7.509',
			'5.7.515',
			'5.7.750',
			'4.7.26',
		],
		source: 'RFC 7372 3, https://support.google.com/a/answer/81126, Microsoft 5.7.5xx',
	},
	{
		id: 'domain-listed',
		scope: 'domain',
		text: /\b(dbl|surbl|uribl|rhsbl)\b|(sending|sender|from|your|envelope) domain|domain .{0,40}(reputation|listed|blocked|blacklist)|reputation of the (sending |sender )?domain/i,
		source: 'Spamhaus DBL; https://support.google.com/a/answer/3726730',
	},
	{
		id: 'ip-listed',
		scope: 'server',
		text: /\bS3\d{3}\b|\[(TSS?|BL)\d+\]|banned sending ip|spamhaus|\b(ip|ips|ip address|client host|connecting host)\b|\[\d{1,3}(\.\d{1,3}){3}\].{0,60}(block|list|reject)|\b\d{1,3}(\.\d{1,3}){3}\b.{0,20}(block|black|list|refuse|reject)|\bMTA\b/i,
		source: 'https://postmaster.live.com, https://senders.yahooinc.com',
	},
	{ id: 'reverse-dns', scope: 'server', enhanced: ['5.7.25', '4.7.25'], source: 'RFC 7372 3.3' },
	{
		id: 'reverse-dns-text',
		scope: 'server',
		text: /\b(reverse dns|rdns|ptr)\b/i,
		source: 'phrase table',
	},
	{
		id: 'spam',
		scope: 'spam',
		text: /\bspam\b|unsolicited|bulk (e-?)?mail/i,
		source: 'phrase table',
	},
	{
		id: 'not-authenticated-text',
		scope: 'domain',
		text: /\b(DMARC|SPF|DKIM)\b|unauthenticated/i,
		source: 'phrase table',
	},
];
