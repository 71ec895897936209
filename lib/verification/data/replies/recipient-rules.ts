import { disabledWords, quotaWords, unknownUserWords } from './foreign-wording';
import { bad, perm, type ReplyRule } from './reply-rule';

const PERSON = 'user|mailbox|mail box|recipient|account|alias|address|addressee|email';
// A sentence that turns to somebody else in between says nothing of the mailbox: "recipient address
// rejected: domain not found", "the user accepts no mail from unknown hosts".
const GAP = String.raw`(?:(?!\b(?:from|domain|host|sender|server|client|ip|network|polic|permission)).){0,40}?`;
const GONE = [
	String.raw`unknown(?! (?:hosts?|senders?|sources?|domains?|clients?|networks?))`,
	"not found|not exists?|doesn'?t exist|does not exist|nonexistent|couldn'?t be found|could not be found",
	'not known|not valid|is invalid|no longer (?:exists|available|valid|active|on (?:this )?server)',
].join('|');

const unknownUserEnglish = new RegExp(
	[
		String.raw`(?:no such|unknown|invalid|nonexist\w*|non-exist\w*|not a valid|unknown or illegal|bad destination) (?:\w+ )?(?:user(?! agent)|mailbox|recipient|account|local[- ]?part|alias|addressee?|person)`,
		String.raw`(?<!\b(?:ip|your|sender|source|return)[ -])\b(?:${PERSON})\b${GAP}\b(?:${GONE})`,
		"(?:no|not a|don'?t have an?) (?:mailbox|account|user) (?:here|by that name|with that name)",
		String.raw`doesn'?t have an? (?:\S+ )?account|account that you tried to reach does not exist`,
		"isn'?t a known user|not our customer",
	].join('|'),
);

/** The mailbox, said in so many words. */
export const recipientRules: readonly ReplyRule[] = [
	{
		id: 'domain-no-mail',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.1.10'],
		phrase: /null mx|does not accept mail|accepts no mail/,
		blame: 'recipient',
		reason: 'domain_no_mail',
		source: 'RFC 7505 4.2',
	},
	{
		id: 'code-556',
		stage: 'rcpt',
		codes: ['556'],
		blame: 'recipient',
		reason: 'domain_no_mail',
		source: 'RFC 7504 4, RFC 7505 4.2',
	},
	{
		id: 'exchange-recipient-not-found',
		stage: 'rcpt',
		codes: perm,
		provider: 'm365',
		enhanced: ['5.1.10'],
		blame: 'recipient',
		reason: 'rcpt_rejected',
		source: 'learn.microsoft.com: 5.1.10 RecipientNotFound',
	},
	{
		id: 'exchange-edge-block',
		stage: 'rcpt',
		codes: perm,
		provider: 'm365',
		enhanced: ['5.4.1'],
		phrase: /recipient address rejected: access denied/,
		blame: 'recipient',
		reason: 'rcpt_rejected',
		source: 'learn.microsoft.com: directory-based edge blocking, AS(2018...)',
	},
	{
		id: 'hedged',
		stage: 'rcpt',
		codes: perm,
		phrase:
			/may not exist|(?:unavailable|not found|unknown|invalid) or (?:access|permission|delivery|you)/,
		blame: 'system',
		reason: 'rcpt_unmatched',
		source: 'Google Groups, QQ: two causes in one sentence prove neither',
	},
	{
		id: 'system-full',
		stage: 'rcpt',
		codes: bad,
		phrase:
			/(?:system|disk|server|insufficient (?:system|disk)) ?(?:storage|space|full)|(?:disk|system) (?:is )?full/,
		blame: 'system',
		reason: 'smtp_tempfail',
		source: 'RFC 3463 3.4: X.3.1 is their disk',
	},
	{
		id: 'quota',
		stage: 'rcpt',
		codes: bad,
		phrase:
			/(?:over|exceed\w*|out of|quota).{0,20}quota|quota (?:is )?(?:exceeded|full|reached)|(?:mail ?box|inbox|account|user) (?:is |has )?(?:\w+ )?(?:full|over quota|out of storage)|mailbox size limit|not enough (?:storage|space) .{0,20}mailbox|storage (?:quota|limit)|exceeded storage allocation/,
		blame: 'recipient',
		reason: 'mailbox_full',
		source: 'common wording',
	},
	{
		id: 'quota-foreign',
		stage: 'rcpt',
		codes: bad,
		phrase: quotaWords,
		blame: 'recipient',
		reason: 'mailbox_full',
		source: 'common wording; de es fr it ja ko nl pl pt ru zh',
	},
	{
		id: 'quota-status',
		stage: 'rcpt',
		codes: bad,
		enhanced: ['x.2.2'],
		blame: 'recipient',
		reason: 'mailbox_full',
		source: 'RFC 3463 3.3',
	},
	{
		id: 'moved',
		stage: 'rcpt',
		codes: perm,
		phrase:
			/(?:user|mailbox|recipient|account|address) (?:has )?(?:moved|changed)|no longer (?:at|with) this address.{0,20}please (?:use|try)/,
		blame: 'recipient',
		reason: 'mailbox_moved',
		source: 'RFC 5321 4.2.2: 551',
	},
	{
		id: 'disabled',
		stage: 'rcpt',
		codes: perm,
		phrase:
			/(?:mail ?box|account|user|recipient|address)\b.{0,30}\b(?:disabled|suspended|inactive|deactivated|blocked for inactivity|locked|closed|expired)|(?:disabled|inactive|suspended) (?:mail ?box|account|user|recipient)/,
		blame: 'recipient',
		reason: 'mailbox_disabled',
		source: 'common wording',
	},
	{
		id: 'disabled-foreign',
		stage: 'rcpt',
		codes: perm,
		phrase: disabledWords,
		blame: 'recipient',
		reason: 'mailbox_disabled',
		source: 'common wording; de es fr it pl pt ru zh',
	},
	{
		id: 'unknown-user',
		stage: 'rcpt',
		codes: perm,
		phrase: unknownUserEnglish,
		blame: 'recipient',
		reason: 'rcpt_rejected',
		source: 'common wording; beats 5.7.1, 5.5.0 and a bare 552',
	},
	{
		id: 'unknown-user-foreign',
		stage: 'rcpt',
		codes: perm,
		phrase: unknownUserWords,
		blame: 'recipient',
		reason: 'rcpt_rejected',
		source: 'common wording; de es fr it ja ko nl pl pt ru tr zh',
	},
	{
		id: 'moved-status',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.1.6'],
		blame: 'recipient',
		reason: 'mailbox_moved',
		source: 'RFC 3463 3.2',
	},
	{
		id: 'domain-no-mail-status',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.1.10'],
		blame: 'recipient',
		reason: 'domain_no_mail',
		source: 'RFC 7505 4.2',
	},
	{
		id: 'restricted',
		stage: 'rcpt',
		codes: perm,
		phrase:
			/(?:only|must be) (?:accepts?|receives?|authenticated|internal|members?)|restricted (?:recipient|group|address)|not authori[sz]ed to send to (?:this|the) (?:recipient|group|list)|(?:delivery|mail) to this (?:user|recipient|group|address) is restricted|delivery is not allowed to this (?:user|recipient|group|address)|(?:recipient|mailbox) (?:is )?not accept(?:ing)? (?:mail|messages|external)/,
		blame: 'recipient',
		reason: 'recipient_restricted',
		source: 'Exchange delivery restrictions, Google Groups',
	},
];
