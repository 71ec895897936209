import type { PhraseTable } from '../bounce-reason';

// Wording about the message or the systems in between.
export const contentPhrases: readonly PhraseTable[] = [
	{
		reason: 'mesgtoobig',
		phrases: [
			/(?:message|mail|e-?mail|body|header|attachment|content|data|mesg|msg)s? (?:size|length|file)? ?(?:is |was |are )?(?:too (?:big|large|long)|exceed(?:s|ed)? (?:the )?(?:fixed|max|maximum|allowed|size|limit|recipient|server|administrative))|(?:message|mail|body) size (?:exceed|limit|of|too)|exceed(?:s|ed)? (?:the )?(?:fixed |maximum |max |allowed |administrative )*(?:message|mail|size|body|limit on (?:message|mail))|too (?:big|large)(?: for| mail| message|\b)|maximum (?:allowed )?(?:message|mail|size)|size (?:of .{1,40})?exceeds|max message size|message larger than|サイズ.{0,20}(?:超|大き)|слишком (?:больш|велик)|zu gro(?:ß|ss)|trop (?:volumineux|gros|grand)|demasiado grande/,
		],
	},
	{
		reason: 'exceedlimit',
		phrases: [
			/exceed(?:s|ed|ing)? (?:the )?(?:recipient |user |hourly |daily |mail |message |number of )*(?:message|mail|recipient|rate|delivery) (?:count |quota|limit)|too many (?:messages|mails) (?:for|to) (?:this|the) (?:user|recipient)|user'?s? receiving|message (?:count )?limit|recipient.{0,40}receiving (?:mail )?(?:too|at a rate)|user .{0,40}over(?:load|whelmed)/,
		],
	},
	{
		reason: 'virusdetected',
		phrases: [
			/\bvirus(?:es)?\b|malware|infected|trojan|clamav|worm\b|malicious|вирус|ウイルス|病毒/,
		],
	},
	{
		reason: 'contenterror',
		phrases: [
			/(?:invalid|bad|malformed|illegal|broken|improper|missing|unsupported|non-?ascii|8-?bit|bare (?:lf|cr)|duplicate|incorrect) .{0,30}(?:mime|header|charset|encoding|character|line|content|body|attachment|boundary|format|message structure)|mime|malformed(?! (?:or unexpected )?name)|banned (?:name|content|file|attachment)|\bbanned: ?\.|charset not|(?:message|content) (?:content )?(?:was )?(?:rejected|refused|not allowed|denied|blocked)(?: due to| because of| for)? ?(?:its )?content|content (?:rejected|blocked|not accepted|restriction|denied|type)|message (?:header|body|content)|url (?:in|listed|blocked)|blocked url|links? (?:in|are)|improper use of 8-bit|message filtered|line too long|header (?:field|line)|attachment|subject (?:contains|rejected)|conversion (?:required|not)|eight-?bit/,
		],
	},
	{
		reason: 'notcompliantrfc',
		phrases: [
			/(?:not|non-?|isn'?t) ?(?:rfc|compliant|conform)|rfc ?-?(?:2?822|5322|2?821|5321|compliant|compliance)|messages? (?:is |are )?(?:missing|without|with multiple|lacks?) .{0,30}(?:from|header|message-id|date)|multiple (?:from|addresses in from|headers)|bare (?:lf|line feed)|550 5\.7\.1 .{0,300}rfc|missing (?:a )?(?:valid )?(?:from|message-?id|date|header)|from: header/,
		],
	},
	{
		reason: 'syntaxerror',
		phrases: [
			/syntax error|command (?:not (?:recogni[sz]ed|implemented|supported|understood)|unrecogni[sz]ed|rejected|parameter|out of)|unrecogni[sz]ed command|bad sequence|bad (?:command|helo|argument|syntax)|unimplemented|invalid (?:command|parameter|helo|ehlo)|improper command|need (?:rcpt|mail)|protocol error|unsupported command|parameters? (?:not|syntax)|invalid arguments?|illegal (?:command|character)/,
		],
	},
	{
		reason: 'systemfull',
		phrases: [
			/(?:insufficient|no|out of|not enough|low) (?:system |server |disk )*(?:storage|resources|disk|space|memory)|disk full|mail system full|system full|no space left|queue disk (?:is )?full/,
		],
	},
	{
		reason: 'mailererror',
		phrases: [
			/(?:x-unix|program|pipe|command|mailer|filter|procmail|maildrop|agent|script|child|process|vacation|exec\w{0,12}|dovecot-lda|deliver)[;:]? .{0,60}(?:error|exit(?:ed)?|status|died|fail|crash|return(?:ed)? \d|timed out|signal|output)|exit(?:ed)? (?:status|code|with)|pipe to \||local(?:_delivery| delivery)? (?:failed|agent)|return(?:ed)? (?:status|code|error) \d+|smtp; ?x-unix|mailer "|mailer error|can'?t create temp|x-unix|command died|command output|unknown mailer error|service unavailable \(exit|error writing|prog mailer|bounced by (?:the )?(?:filter|script)|\.forward|execution|procmail/,
		],
	},
	{
		reason: 'networkerror',
		phrases: [
			/(?:mail (?:forwarding )?loop|loops? (?:back|detected|to myself|found)|too many hops|hop count|looping|mail loops? back|routing loop|routing error|forwarding loop|delivery loop|loop count|loop counter|maximum hop|received.{0,20}headers)|mx (?:list|records?|loop|points?|host|pref).{0,60}(?:point|loop|myself|local|back)|local configuration error|(?:dns|name ?server|name service|mx|lookup|name resolution|domain lookup|resolv\w{1,12}).{0,60}(?:fail|error|timeout|timed out|problem|try again|temporar|trouble|unavailable)|try again.{0,20}host|host not found,? try again|could not (?:resolve|look ?up)|network (?:is )?(?:unreachable|error|problem|down)|no route to host|host (?:is )?(?:unreachable|down)|name or service not known|unable to (?:connect|resolve|route|look ?up|contact)|couldn'?t (?:connect|contact|reach)|cannot (?:connect|contact|reach|resolve)|could not (?:connect|contact|reach)|connection (?:refused|reset|lost|dropped|closed|broken|aborted|died|was (?:dropped|closed|lost|refused))|lost connection|remote (?:host|server) (?:closed|not responding|dropped)|connect(?:ion)?(?:ed)? to .{1,120}(?:refused|timed out|failed)|dns records? .{0,60}not be found|name ?server reply/,
		],
	},
	{
		reason: 'expired',
		phrases: [
			/(?:delivery|message|connection|connect|operation|session|conversation|read|greeting|queue|retry|retries|smtp|transaction|mail)\S{0,20}.{0,60}(?:time ?-?out|timed out|expired|expire)|time(?:d)?[ -]?out|(?:retry|delivery|queue) (?:time|timeout|period|limit|lifetime)|message (?:is )?too old|(?:in|on) (?:the )?queue too long|could not be delivered (?:for|within|after|in)|unable to deliver .{0,30}(?:in|for|after) (?:\d+|multiple|several|many|repeated)|not (?:been )?(?:collected|delivered) (?:after|within) \d+|(?:after|within) \d+ (?:days|hours|minutes|attempts|tries)|(?:been|was) (?:in the queue|undelivered|trying)|no (?:mail servers|hosts?) .{0,40}(?:could be reached|available)|failed to (?:connect|reach)|all attempts|giving up|gave up|not responding|no (?:answer|response)|(?:have|has) been trying|maximum (?:retries|delivery attempts|queue)|delivery attempts?|delivery temporarily suspended|will (?:no longer|not) (?:be )?(?:retr|tr)|undeliverable for|hasn'?t been delivered/,
		],
	},
	{
		reason: 'systemerror',
		phrases: [
			/(?:system|server|internal|local|software|configuration|config|database|temporary|ldap|gateway|backend|resource|lookup|service|processing|i\/o|unexpected|aliasing|general|config) ?(?:configuration |lookup |local |server |system |delivery |processing |internal )*(?:error|failure|problem|unavailable|fault|exception|not available|misconfigur|outage)|(?:service|server|mail ?server|mailbox|system|resources) (?:is )?(?:currently |temporarily )?(?:unavailable|not available|shutting down|unreachable|not accepting)|can'?t (?:open|lock|write|read|access)|cannot (?:open|lock|write|access)|interrupted system call|input\/output error|proxy|unable to (?:process|verify|check|validate|complete|deliver|open|write)|misconfigur|too many (?:local|aliases)|alias loop|temporarily (?:unavailable|unable)|try (?:again )?later|transaction failed|technical|maintenance|out of memory|can'?t create (?:user )?output|queue file (?:write )?error|config error/,
		],
	},
	{
		reason: 'suppressed',
		phrases: [
			/suppression list|(?:has|have|is|was|been) suppressed|suppressed (?:sending|address|recipient|delivery)|suppressionlist|on (?:your |the |our )?(?:account'?s? )?suppress|previously (?:bounced|unsubscribed|marked)|unsubscribed address|bounced address|not delivering to previously/,
		],
	},
];
