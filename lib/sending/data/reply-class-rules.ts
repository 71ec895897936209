/** What a refusal means for recipient, mailbox and retry (sending-and-policy 6). */
export type ReplyClass =
	| 'address_dead'
	| 'mailbox_full'
	| 'mailbox_disabled'
	| 'policy'
	| 'rate'
	| 'account_limit'
	| 'greylisting'
	| 'auth'
	| 'content'
	| 'network'
	| 'tls'
	| 'other_permanent'
	| 'other_temporary';

export interface ReplyClassRule {
	readonly id: string;
	readonly class: ReplyClass;
	/** RFC 3463 patterns such as `5.1.1` or `5.6.x`. */
	readonly enhanced?: readonly string[];
	readonly codes?: readonly number[];
	/** Only 5yz, or only 4yz. */
	readonly lasting?: boolean;
	/** Asked without addresses and paths of links: their words are nobody's verdict. */
	readonly text?: RegExp;
	readonly source: string;
}

const signIn: readonly ReplyClassRule[] = [
	{
		id: 'auth-enhanced',
		class: 'auth',
		// Not 5.7.9: after DATA Yahoo means its policy by it; at AUTH it comes with 534.
		enhanced: ['5.7.8', '5.7.14', '5.7.30', '5.7.139', '4.7.8'],
		source: 'RFC 4954 6',
	},
	{ id: 'auth-code', class: 'auth', codes: [530, 534, 535, 538], source: 'RFC 4954 6' },
];

/** Words that blame us; they count whatever code stands beside them. */
const ourFault: readonly ReplyClassRule[] = [
	{
		id: 'yahoo-code',
		class: 'policy',
		text: /\[(TSS?|BL|PH)\d+\]/,
		source: 'https://senders.yahooinc.com',
	},
	{
		id: 'listed-for-now',
		class: 'rate',
		lasting: false,
		text: /temporarily (black|block|deny)(ed|listed)/i,
		source: 'Mimecast, Exim',
	},
	{
		id: 'listed',
		class: 'policy',
		text: /\bS3\d{3}\b|\bbanned sending IP\b|Spamhaus|(block|black|deny)[ -]?list|\bRBL\b/i,
		source: 'https://postmaster.live.com',
	},
	{
		id: 'greylist-text',
		class: 'greylisting',
		codes: [421, 450, 451, 452],
		text: /gr[ae]y-?\s?list/i,
		source: 'RFC 6647 2',
	},
	{
		id: 'google-rate',
		class: 'rate',
		enhanced: ['4.7.28', '4.7.0', '5.7.28'],
		text: /rate|unusual|limit|too many|unsolicited/i,
		source: 'https://support.google.com/a/answer/3726730',
	},
	{
		id: 'account-limit',
		class: 'account_limit',
		enhanced: ['5.4.5', '4.4.5', '5.1.90'],
		source: 'https://support.google.com/a/answer/166852, Microsoft 5.1.90',
	},
	{
		id: 'account-limit-text',
		class: 'account_limit',
		text: /(daily|hourly|monthly).{0,30}(limit|quota|maximum)|(limit|quota|max|exceeded|sent).{0,30}(daily|hourly|per (hour|day|month))|submission ?quota|maximum credits/i,
		source: 'Gmail, Microsoft 365, SES, cPanel',
	},
	{
		id: 'rate-text',
		class: 'rate',
		text: /too (many|much) (?!hops|received)|too (quickly|fast)|at a rate that|rate ?(limit|control)|sending rate|throttl|frequency limit|(message|mail|send|connections?|thread|sessions?) limit/i,
		source: 'phrase table',
	},
	{
		id: 'sender-enhanced',
		class: 'policy',
		lasting: true,
		enhanced: ['5.1.7', '5.1.8'],
		source: 'RFC 3463 3.2: bad sender address',
	},
	{
		id: 'sender-text',
		class: 'policy',
		lasting: true,
		text: /\bsender('s)? ((e-?mail|mail|address|domain|verify|verification|callout|mailbox|account|identity|is|was|has been) ){0,3}(rejected|refused|failed|invalid|unknown|denied|banned|blocked|unverified|does not|doesn't|not )|verification failed for|domain of sender|\b(verify|verified|invalid|bad|unknown|banned|blocked|unauthori[sz]ed|unauthenticated)( outbound)? senders?\b|in MAIL command/i,
		source: 'Postfix, Exim, Sendmail, MDaemon',
	},
	{
		id: 'our-account-text',
		class: 'policy',
		lasting: true,
		text: /not owned by|(allowed|permissions?|authori[sz]ed) to send|(outgoing|outbound) (e-?mail |mail )?(is )?(blocked|suspended|disabled)|sending (is |was |has been )?(suspended|disabled|blocked)|\b(your|sending) (account|mailbox|user) (is |was |has been )?(suspended|disabled|blocked|locked|banned|inactive|deactivated)|(address|identity|identities) (is |are )?not verified/i,
		source: 'SES, SendGrid, Zoho, Microsoft 365',
	},
	{
		id: 'relay-text',
		class: 'policy',
		lasting: true,
		text: /relay(ing)? ?(access |is |was )?(denied|refused|prohibited|disallowed|not (permitted|allowed))|not (permitted|allowed|authori[sz]ed) to relay|unable to relay/i,
		source: 'Exim, Postfix, Zoho',
	},
];

const byCode: readonly ReplyClassRule[] = [
	{
		id: 'mailbox-full',
		class: 'mailbox_full',
		enhanced: ['5.2.2', '4.2.2'],
		source: 'RFC 3463 3.3',
	},
	{
		id: 'host-refuses',
		class: 'policy',
		codes: [521],
		source: 'RFC 7504 3: about the host, so 5.2.1 beside it is no mailbox (AOL)',
	},
	{
		id: 'mailbox-disabled',
		class: 'mailbox_disabled',
		enhanced: ['5.2.1'],
		source: 'RFC 3463 3.3',
	},
	{
		id: 'content-size',
		class: 'content',
		enhanced: ['5.3.4', '5.2.3', '5.6.x'],
		source: 'RFC 3463 3.4, 3.7',
	},
	{
		id: 'content-text',
		class: 'content',
		lasting: true,
		text: /content (presents|denied|refused)|attachments? (of|type|is|are|was|were)\b.{0,25}(not |denied|blocked|forbidden)/i,
		source: 'Gmail 552 5.7.0',
	},
	{ id: 'policy-enhanced', class: 'policy', enhanced: ['5.7.x'], source: 'RFC 3463 3.8' },
	{
		id: 'greylist-enhanced',
		class: 'greylisting',
		codes: [450, 451],
		enhanced: ['4.7.1'],
		source: 'RFC 6647, Postfix postgrey',
	},
	{
		id: 'rate-enhanced',
		class: 'rate',
		enhanced: ['4.7.x', '4.2.1', '4.3.2', '4.5.3'],
		source: 'RFC 3463, Microsoft 451 4.7.500',
	},
	{
		id: 'dead-enhanced',
		class: 'address_dead',
		enhanced: ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10'],
		source: 'RFC 3463 3.2',
	},
];

/** Words about us before words about the recipient: the second suppress somebody. */
const byText: readonly ReplyClassRule[] = [
	{
		id: 'policy-text',
		class: 'policy',
		lasting: true,
		text: /\b(spam|SPM|junk ?mail|reputation|blocked|denied by policy|polic(y|ies)|administrative prohibition|not allowed|DMARC|SPF|DKIM)\b/i,
		source: 'phrase table',
	},
	{
		id: 'host-text',
		class: 'policy',
		lasting: true,
		text: /\b(reverse dns|rdns|ptr|client host|connecting (host|ip)|ip address|ip=|helo|ehlo|hostname|return[ -]?(path|address)|from (address|user|header)|envelope[ -]?(from|sender)|reverse[ -]?path|originator)/i,
		source: 'phrase table',
	},
	{
		id: 'mailbox-full-text',
		class: 'mailbox_full',
		text: /(mailbox|quota|inbox|account|user).{0,40}(full|exceeded|over ?quota)|over (the |its )?((disk|storage|mail) )?quota|storage allocation/i,
		source: 'phrase table',
	},
	{
		id: 'mailbox-disabled-text',
		class: 'mailbox_disabled',
		lasting: true,
		text: /(mailbox|account|user)( \S+)? (is |was |has been |temporarily |currently )*(disabled|deactivated|inactive|suspended|discontinued)/i,
		source: 'Yahoo, Mail.ru',
	},
	{
		id: 'content-size-text',
		class: 'content',
		codes: [552, 554],
		text: /(message|size).{0,30}(too (large|big)|exceeds)|maximum (message )?size/i,
		source: 'RFC 1870 6',
	},
	{ id: 'dead-other', class: 'address_dead', enhanced: ['5.1.0'], source: 'RFC 3463 3.2' },
	{
		id: 'dead-text',
		class: 'address_dead',
		codes: [550, 551, 552, 553, 554],
		text: /(user|recipient|mailbox|address|account).{0,30}(unknown|not found|does(n't| not) (exist|have)|unavailable: no such|invalid|no such)|no such (user|recipient|mailbox|address)|unknown (user|recipient|local part)|(invalid|not a valid) recipient|unrouteable address/i,
		source: 'phrase table',
	},
	{ id: 'rate-code', class: 'rate', codes: [421, 452], source: 'RFC 5321 4.2.3' },
];

/**
 * The first rule that fits decides. Words that blame us stand before the standard's codes, because
 * providers put a refusal of the sender behind 5.1.x or a plain 550 when it suits them; words that
 * blame the recipient stand after them. An unmatched 5xx never says that an address is dead.
 */
export const replyClassRules: readonly ReplyClassRule[] = [
	...signIn,
	...ourFault,
	...byCode,
	...byText,
];
