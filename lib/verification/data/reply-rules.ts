import type { Blame, Reason } from '../reason';

/** Where a rule applies: before RCPT nothing can be said of a mailbox. */
export type RuleStage = 'any' | 'before_rcpt' | 'rcpt';

export interface ReplyRule {
	readonly id: string;
	readonly stage: RuleStage;
	/** First digit of the code, or whole codes. */
	readonly codes: readonly string[];
	/** Provider key of provider-profiles. */
	readonly provider?: string;
	/** Patterns of RFC 3463 statuses: `5.2.2`, `5.7.x`. */
	readonly enhanced?: readonly string[];
	/** Tested against the lower-case text without addresses and links. With `enhanced`: both. */
	readonly phrase?: RegExp;
	readonly blame: Blame;
	readonly reason: Reason;
	readonly source: string;
}

const bad = ['4', '5'];
const perm = ['5'];
const temp = ['4'];

/**
 * Decided from the top, the first rule that fits. The order is the knowledge: quota before
 * "inactive", clear words about the sender before words about the recipient, provider's own codes
 * and words before the general ones, words before a bare code (peer bugs 5, 6 and 8).
 * Reviewed 2026-11-20.
 */
// prettier-ignore -- one rule, one line: the order is read from top to bottom
export const replyRules: readonly ReplyRule[] = [
	// --- our own fault, said in so many words ---------------------------------------------------
	{
		id: 'sender-verify',
		stage: 'any',
		codes: bad,
		phrase:
			/sender (?:address )?verif|verify (?:the )?sender|sender callout|callback (?:failed|verification)|could not verify sender/,
		blame: 'sender',
		reason: 'sender_rejected',
		source: 'Exim: sender verify, also when "unrouteable" follows',
	},
	{
		id: 'group-members-only',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.7.133', '5.7.134', '5.7.136', '5.7.124'],
		blame: 'recipient',
		reason: 'recipient_restricted',
		source: 'learn.microsoft.com, NDR codes of Exchange Online',
	},
	{
		id: 'spf',
		stage: 'any',
		codes: bad,
		phrase: /\bspf\b|sender policy framework/,
		blame: 'sender',
		reason: 'spf_failed',
		source: 'RFC 7372',
	},
	{
		id: 'spf-status',
		stage: 'any',
		codes: bad,
		enhanced: ['x.7.23', 'x.7.24'],
		blame: 'sender',
		reason: 'spf_failed',
		source: 'RFC 7372 3.1',
	},
	{
		id: 'rdns',
		stage: 'any',
		codes: bad,
		phrase:
			/reverse[- ]?dns|\brdns\b|\bptr\b|reverse (?:host ?name|lookup|mapping|name)|cannot find your (?:reverse )?host ?name|does not resolve to (?:a )?(?:valid|address)|client host rejected: cannot find/,
		blame: 'sender',
		reason: 'rdns_required',
		source: 'Postfix reject_unknown_client_hostname',
	},
	{
		id: 'rdns-status',
		stage: 'any',
		codes: bad,
		enhanced: ['x.7.25'],
		blame: 'sender',
		reason: 'rdns_required',
		source: 'RFC 7372 3.3',
	},
	{
		id: 'helo',
		stage: 'any',
		codes: bad,
		phrase: /\b(?:helo|ehlo)\b/,
		blame: 'sender',
		reason: 'helo_rejected',
		source: 'Postfix reject_invalid_helo_hostname',
	},
	{
		id: 'yahoo-deferral',
		stage: 'any',
		codes: bad,
		provider: 'yahoo',
		phrase: /\[?ts0[1-4]\]?/,
		blame: 'sender',
		reason: 'rate_limited',
		source: 'senders.yahooinc.com, SMTP error codes',
	},
	{
		id: 'google-rate',
		stage: 'any',
		codes: bad,
		enhanced: ['4.7.28', '5.7.28', '4.7.0'],
		provider: 'google',
		phrase: /unusual rate|rate limit|suspicious|unsolicited/,
		blame: 'sender',
		reason: 'rate_limited',
		source: 'support.google.com/a/answer/3221692',
	},
	{
		id: 'ms-blocked',
		stage: 'any',
		codes: bad,
		phrase: /\(s3140\)|\(s3150\)|banned sending ip|part of their network is on our block list/,
		blame: 'sender',
		reason: 'ip_blocked',
		source: 'sendersupport.olc.protection.outlook.com',
	},
	{
		id: 'greylist-word',
		stage: 'any',
		codes: temp,
		phrase: /gr[ae]y[- ]?list/,
		blame: 'system',
		reason: 'greylisted',
		source: 'RFC 6647',
	},
	{
		id: 'block-list',
		stage: 'any',
		codes: bad,
		phrase:
			/(?:block|black|deny)[- ]?list|\bdnsbl\b|\brbl\b|spamhaus|spamcop|barracudacentral|sorbs\b|listed (?:at|by|in|on)\b|ip (?:address )?(?:is |was |has been |\S+ )?(?:blocked|banned|refused|rejected)|(?:client|host|ip|server)\b.{0,40}\b(?:blocked|banned)(?! by (?:local )?polic)|blocked using|(?:poor|bad|low) reputation|reputation/,
		blame: 'sender',
		reason: 'ip_blocked',
		source: 'Postfix reject_rbl_client; common wording',
	},
	{
		id: 'client-host',
		stage: 'any',
		codes: bad,
		phrase: /client host rejected|your host is not allowed|access from (?:your )?(?:ip|host)/,
		blame: 'sender',
		reason: 'ip_blocked',
		source: 'Postfix smtpd_client_restrictions',
	},
	{
		id: 'relay',
		stage: 'rcpt',
		codes: bad,
		phrase:
			/relay(?:ing)? (?:access )?(?:is )?(?:denied|not (?:permitted|allowed)|prohibited)|unable to relay|not permitted to relay|do(?:es)? not relay|relay not (?:permitted|allowed)|not a (?:known )?relay|we are not (?:a )?relay/,
		blame: 'system',
		reason: 'relay_denied',
		source: 'Postfix reject_unauth_destination: wrong host for the domain',
	},
	{
		id: 'tls',
		stage: 'any',
		codes: bad,
		phrase:
			/must issue (?:a )?starttls|starttls (?:is )?(?:required|first)|(?:tls|encryption) (?:is )?(?:required|needed)|requires (?:tls|encryption)|use tls/,
		blame: 'sender',
		reason: 'tls_required',
		source: 'RFC 3207 4',
	},
	{
		id: 'tls-status',
		stage: 'any',
		codes: bad,
		enhanced: ['5.7.10'],
		blame: 'sender',
		reason: 'tls_required',
		source: 'RFC 7817; IANA enhanced status codes',
	},
	{
		id: 'auth',
		stage: 'any',
		codes: bad,
		phrase:
			/authentication (?:is )?required|must (?:first )?authenticate|smtp auth\b|\bauth (?:first|required)|please authenticate|log ?in (?:first|required)/,
		blame: 'sender',
		reason: 'auth_required',
		source: 'RFC 4954 6; word limits, for "auth" is in "author"',
	},
	{
		id: 'code-530',
		stage: 'any',
		codes: ['530'],
		blame: 'sender',
		reason: 'auth_required',
		source: 'RFC 4954 6',
	},
	{
		id: 'too-many-recipients',
		stage: 'rcpt',
		codes: bad,
		phrase: /too many (?:recipients|rcpts)/,
		blame: 'system',
		reason: 'too_many_recipients',
		source: 'RFC 5321 4.5.3.1.10',
	},
	{
		id: 'too-many-recipients-status',
		stage: 'rcpt',
		codes: bad,
		enhanced: ['x.5.3'],
		blame: 'system',
		reason: 'too_many_recipients',
		source: 'RFC 3463 3.6',
	},
	{
		id: 'rate',
		stage: 'any',
		codes: bad,
		phrase:
			/rate[- ]?limit|throttl|too (?:many|much) (?:\w+ )?(?:connections?|sessions?|messages?|mails?|requests?|errors|concurrent|attempts|invalid recipients|unknown)|too (?:fast|frequent)|slow down|exceeded (?:the |your )?(?:\w+ )?(?:rate|limit)|(?:connection|message|sending) (?:rate|frequency)/,
		blame: 'sender',
		reason: 'rate_limited',
		source: 'common wording',
	},
	{
		id: 'sender-address',
		stage: 'any',
		codes: bad,
		phrase:
			/sender address (?:rejected|denied|blocked|refused)|(?:mail from|envelope sender|return[- ]path|from address).{0,30}(?:rejected|denied|refused|blocked|invalid|not allowed)|sender (?:is |was )?(?:denied|rejected|refused|blocked|invalid|unknown|not (?:allowed|accepted|authori[sz]ed))|domain of sender|sender domain|invalid sender|bad sender|your (?:domain|address) (?:is|was|has)/,
		blame: 'sender',
		reason: 'sender_rejected',
		source: 'Postfix and Exim sender restrictions',
	},

	// --- the mailbox, said in so many words -------------------------------------------------------
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
		id: 'domain-no-mail-status',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.1.10'],
		blame: 'recipient',
		reason: 'domain_no_mail',
		source: 'RFC 7505 4.2',
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
			/(?:over|exceed\w*|out of|quota).{0,20}quota|quota (?:is )?(?:exceeded|full|reached)|(?:mail ?box|inbox|account|user) (?:is |has )?(?:\w+ )?(?:full|over quota|out of storage)|mailbox size limit|not enough (?:storage|space) .{0,20}mailbox|storage (?:quota|limit)|postfach .{0,20}voll|buz[oó]n .{0,12}lleno|bo[iî]te .{0,20}pleine|ящик переполнен/,
		blame: 'recipient',
		reason: 'mailbox_full',
		source: 'common wording; en de es fr ru',
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
		id: 'moved-status',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.1.6'],
		blame: 'recipient',
		reason: 'mailbox_moved',
		source: 'RFC 3463 3.2',
	},
	{
		id: 'disabled',
		stage: 'rcpt',
		codes: perm,
		phrase:
			/(?:mail ?box|account|user|recipient|address)\b.{0,30}\b(?:disabled|suspended|inactive|deactivated|blocked for inactivity|locked|closed|expired)|(?:disabled|inactive|suspended) (?:mail ?box|account|user|recipient)|konto .{0,20}(?:deaktiviert|gesperrt)|cuenta .{0,20}(?:desactivada|suspendida)|compte .{0,20}(?:d[ée]sactiv|suspendu)|ящик .{0,20}(?:отключен|заблокирован)/,
		blame: 'recipient',
		reason: 'mailbox_disabled',
		source: 'common wording; en de es fr ru',
	},
	{
		id: 'unknown-user',
		stage: 'rcpt',
		codes: perm,
		phrase:
			/(?:no such|unknown|invalid|nonexist\w*|non-exist\w*|not a valid|unknown or illegal|bad destination) (?:\w+ )?(?:user|mailbox|recipient|account|local[- ]?part|alias|addressee?|person)|(?:user|mailbox|recipient|account|alias|address|addressee|email)\b.{0,40}\b(?:unknown|not found|not exist|doesn'?t exist|does not exist|not known|not valid|is invalid|couldn'?t be found|could not be found|nonexistent|no longer (?:exists|available|valid|active))|(?:no|not a|don'?t have an?) (?:mailbox|account|user) (?:here|by that name|with that name)|account that you tried to reach does not exist|isn'?t a known user|(?:utilisateur|usager|bo[iî]te) .{0,20}(?:inconnu|inexistant)|adresse .{0,12}(?:inconnue|existe pas)|(?:empf[äa]nger|benutzer|postfach|adresse)\b.{0,20}(?:unbekannt|nicht gefunden|existiert nicht)|(?:usuario|buz[oó]n|destinatario|cuenta)\b.{0,20}(?:desconocid|no existe|inexistente)|(?:пользовател|ящик|адрес)\S*.{0,20}(?:не найден|не существует|неизвестен)/,
		blame: 'recipient',
		reason: 'rcpt_rejected',
		source: 'common wording; en fr de es ru; beats 5.7.1, 5.5.0 and a bare 552',
	},
	{
		id: 'restricted',
		stage: 'rcpt',
		codes: perm,
		phrase:
			/(?:only|must be) (?:accepts?|receives?|authenticated|internal|members?)|restricted (?:recipient|group|address)|not authori[sz]ed to send to (?:this|the) (?:recipient|group|list)|(?:delivery|mail) to this (?:user|recipient|group|address) is restricted|(?:recipient|mailbox) (?:is )?not accept(?:ing)? (?:mail|messages|external)/,
		blame: 'recipient',
		reason: 'recipient_restricted',
		source: 'Exchange delivery restrictions, Google Groups',
	},

	// --- temporary ---------------------------------------------------------------------------------
	{
		id: 'code-421',
		stage: 'any',
		codes: ['421'],
		blame: 'system',
		reason: 'smtp_unavailable',
		source: 'RFC 5321 3.8',
	},
	{
		id: 'greylist-told-wait',
		stage: 'rcpt',
		codes: ['450', '451'],
		phrase:
			/(?:try|retry|come back) (?:again )?(?:later|in \d|after)|please (?:re)?try|temporar\w+ (?:reject|defer|refus)|recipient address rejected|deferred/,
		blame: 'system',
		reason: 'greylisted',
		source: 'RFC 6647: greylisting seldom says its name',
	},
	{
		id: 'greylist-status',
		stage: 'rcpt',
		codes: temp,
		enhanced: ['4.7.1'],
		blame: 'system',
		reason: 'greylisted',
		source: 'Postgrey, Exchange: 4.7.1',
	},
	{
		id: 'code-452',
		stage: 'rcpt',
		codes: ['452'],
		blame: 'system',
		reason: 'smtp_tempfail',
		source: 'RFC 5321 4.2.3',
	},
	{
		id: 'tempfail',
		stage: 'any',
		codes: temp,
		blame: 'system',
		reason: 'smtp_tempfail',
		source: 'RFC 5321 4.2.1: a 4yz says nothing of the mailbox',
	},

	// --- codes, when the words said nothing ------------------------------------------------------------
	{
		id: 'status-mailbox',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.1.1', '5.1.3'],
		blame: 'recipient',
		reason: 'rcpt_rejected',
		source: 'RFC 3463 3.2',
	},
	{
		id: 'status-mailbox-0',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.1.0'],
		phrase: /address rejected|recipient rejected/,
		blame: 'recipient',
		reason: 'rcpt_unmatched',
		source: 'Cisco: 5.1.0 hides both user and policy',
	},
	{
		id: 'status-disabled',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.2.1'],
		blame: 'recipient',
		reason: 'mailbox_disabled',
		source: 'RFC 3463 3.3',
	},
	{
		id: 'status-sender',
		stage: 'any',
		codes: perm,
		enhanced: ['5.1.7', '5.1.8'],
		blame: 'sender',
		reason: 'sender_rejected',
		source: 'RFC 3463 3.2',
	},
	{
		id: 'policy-word',
		stage: 'any',
		codes: perm,
		phrase:
			/\bpolic(?:y|ies)\b|\bspam\b|access denied|not (?:permitted|authori[sz]ed|allowed)|administrative(?:ly)? prohibit|security|rejected due to|content/,
		blame: 'sender',
		reason: 'policy_blocked',
		source: 'common wording',
	},
	{
		id: 'status-policy',
		stage: 'any',
		codes: perm,
		enhanced: ['5.7.x'],
		blame: 'sender',
		reason: 'policy_blocked',
		source: 'RFC 3463 3.8: policy, not a mailbox (peer bug 5)',
	},
	{
		id: 'mailbox-unavailable',
		stage: 'rcpt',
		codes: perm,
		phrase:
			/mailbox (?:is )?(?:currently )?unavailable|unrout(?:e)?able address|no mailbox|address (?:is )?(?:invalid|incorrect)/,
		blame: 'recipient',
		reason: 'rcpt_rejected',
		source: 'RFC 5321 4.2.3: 550; weak wording, so postmaster is asked too',
	},
	{
		id: 'mail-refused',
		stage: 'before_rcpt',
		codes: perm,
		blame: 'sender',
		reason: 'policy_blocked',
		source: 'RFC 5321 3.3: refused before any recipient was named',
	},
];
