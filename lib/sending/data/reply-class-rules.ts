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
	readonly text?: RegExp;
	readonly source: string;
}

/**
 * The first rule that fits decides. Provider texts stand before the standard's codes, because
 * providers put a policy refusal behind 5.1.x or a plain 550 when it suits them; an unmatched 5xx
 * never says that an address is dead.
 */
export const replyClassRules: readonly ReplyClassRule[] = [
	{
		id: 'auth-enhanced',
		class: 'auth',
		enhanced: ['5.7.8', '5.7.9', '5.7.14', '5.7.30', '5.7.139', '4.7.8'],
		source: 'RFC 4954 6',
	},
	{ id: 'auth-code', class: 'auth', codes: [530, 534, 535, 538], source: 'RFC 4954 6' },
	{
		id: 'ms-block',
		class: 'policy',
		text: /\bS3\d{3}\b|\bbanned sending IP\b|Spamhaus|blocklist|blacklist|block list/i,
		source: 'https://postmaster.live.com',
	},
	{
		id: 'yahoo-tss',
		class: 'policy',
		text: /\[TSS?\d+\]|\[TSS\d{2}\]/,
		source: 'https://senders.yahooinc.com',
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
		enhanced: ['5.4.5', '4.4.5'],
		source: 'https://support.google.com/a/answer/166852',
	},
	{
		id: 'account-limit-text',
		class: 'account_limit',
		text: /daily (user )?sending (limit|quota)|submission quota exceeded/i,
		source: 'Gmail, Microsoft 365',
	},
	{
		id: 'mailbox-full',
		class: 'mailbox_full',
		enhanced: ['5.2.2', '4.2.2'],
		source: 'RFC 3463 3.3',
	},
	{
		id: 'mailbox-full-text',
		class: 'mailbox_full',
		text: /(mailbox|quota|inbox|account|user).{0,40}(full|exceeded|over ?quota)|over ?quota|storage allocation/i,
		source: 'phrase table',
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
		id: 'content-size-text',
		class: 'content',
		codes: [552, 554],
		text: /(message|size).{0,30}(too (large|big)|exceeds)|maximum (message )?size/i,
		source: 'RFC 1870 6',
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
		enhanced: ['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10'],
		source: 'RFC 3463 3.2',
	},
	{
		id: 'policy-text',
		class: 'policy',
		codes: [550, 551, 553, 554],
		text: /\b(spam|reputation|blocked|denied by policy|not allowed|rejected for policy|DMARC|SPF|DKIM)\b/i,
		source: 'phrase table',
	},
	{
		id: 'dead-text',
		class: 'address_dead',
		codes: [550, 551, 553, 554],
		text: /(user|recipient|mailbox|address|account).{0,30}(unknown|not found|does(n't| not) exist|unavailable: no such|invalid|no such)|no such (user|recipient|mailbox|address)|unknown (user|recipient|local part)|unrouteable address/i,
		source: 'phrase table',
	},
	{ id: 'rate-code', class: 'rate', codes: [421, 452], source: 'RFC 5321 4.2.3' },
];
