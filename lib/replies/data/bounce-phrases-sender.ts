import type { PhraseTable } from '../bounce-reason';

// Wording about us: our address, our IP, our reputation, our authentication. None of it says that
// the recipient's address is bad.
export const senderPhrases: readonly PhraseTable[] = [
	{
		reason: 'authfailure',
		phrases: [
			/\b(?:dmarc|dkim|spf)\b.{0,100}(?:fail|not pass|reject|violat|invalid|permerror|softfail|check|policy|mismatch|not permitted|unauthor|denied|block|not allowed|no (?:valid )?record|record|required|must|broken|forged)/,
			/(?:fail(?:s|ed|ure|ing)?|not pass(?:ed)?|reject(?:ed|s)?|violat(?:es|ion)|unauthenticated|denied).{0,80}\b(?:dmarc|dkim|spf)\b|not authorized by.{0,40}(?:spf|domain)|openspf\.(?:org|net)|sender policy framework|is not (?:allowed|permitted|authori[sz]ed) to send (?:e?-?mail |messages )?(?:from|on behalf of)|not (?:a )?permitted (?:sender|to send)|is not designated|email rejected per .{0,300} policy|domain owner (?:discourages|policy)/,
			/unauthenticated (?:e-?mail|mail|message)|sender is unauthenticated|fail(?:s|ed) authentication (?:checks|requirements)|message (?:failed|lacks).{0,40}authentication|please see .{0,80}authenticat|authentication results?:? fail|\b(?:sign|enable|set ?up|add|publish|use)\b.{0,40}\b(?:dmarc|dkim|spf)\b/,
		],
	},
	{
		reason: 'requireptr',
		phrases: [
			/(?:no|missing|invalid|bad|without|lacks?|require[sd]?|valid|matching|generic|correct|set|resolve|does not (?:have|match)|cannot (?:find|resolve)|unable to (?:find|resolve)|can'?t find).{0,60}(?:\bptr\b|reverse[ -]?dns|rdns|reverse (?:hostname|lookup|name|record|address|mapping)|fcrdns|in-addr)/,
			/(?:\bptr\b|reverse[ -]?dns|rdns|reverse (?:hostname|lookup|name|record|address|mapping)|fcrdns|in-addr).{0,80}(?:no|not|missing|invalid|fail|required|mismatch|generic|absent|incorrect|must|unknown|failure|dynamic|doesn'?t)|cannot (?:find|resolve) your (?:hostname|reverse|address|ip)|cannot find your (?:hostname|reverse hostname)|client host rejected: cannot find|cannot resolve your|ip (?:name|address) (?:lookup|possibly forged)|unresolvable (?:relay )?host|hostname .{0,40}does not resolve|ip name forged|must have (?:a )?(?:valid )?(?:reverse|ptr|dns)|unknown host name|550 5\.7\.25|(?:fix|valid|correct|set up|your) (?:the |a |your )?(?:ptr|reverse dns|rdns)/,
		],
	},
	{
		reason: 'badreputation',
		phrases: [
			/(?:poor|bad|low|negative|very low|insufficient|no) (?:sender |ip |domain |web |sending |network )?reputation|reputation (?:of|for|is|score|too|based|has|problem|block|filter|service|poor|low)|due to .{0,30}reputation|senderbase|sender ?score|talosintelligence|your (?:ip|domain|sender).{0,40}reputation/,
		],
	},
	{
		reason: 'blocked',
		phrases: [
			/(?:spamhaus|spamcop|barracuda(?:central)?|sorbs|uceprotect|cbl\.abuseat|abuseat|spamrats|surbl|uribl|psbl|invaluement|mailspike|dnswl|dnsbl|\brbl\b|rblsmtpd|black[- ]?list|blocklist|block list|denylist|blackhole|blocked (?:using|by|at|for|due|because)|njabl|backscatterer|nixspam|manitu|bl\.|zen\.|trendmicro\.com|mail-abuse)/,
			/(?:your|client|sending|sender|remote|connecting|the|from|originating|this) ?(?:mail |smtp |email |e-mail )?(?:ip|host|server|address|client|network|netblock|mta|domain|hostname|connection)s?\b.{0,80}(?:blocked|banned|rejected|refused|denied|listed|blacklisted|not (?:allowed|accepted|permitted|welcome)|bad|restricted|prohibited|barred)/,
			/\b(?:access|access ip|connection|connect|session)s? (?:is |was |has been )?(?:denied|refused|rejected|blocked|dropped|not allowed|prohibited|reset due)|client host (?:rejected|blocked|\[)|helo (?:command )?rejected|ip (?:address )?(?:is )?(?:blocked|listed|banned|rejected|black)|rejected because .{0,80}(?:list|block|ip)|banned sending ip|no access from mail server|5\.7\.1 (?:client|service unavailable; client|access)|server (?:is )?blocked|blocked\b.{0,300}(?:see|visit|contact)|dynamic (?:ip|address|pool|range)|is (?:from|in) a dynamic|dial-?up|residential|we do not accept (?:mail|connections)|refused to talk to me: 5|not accepting (?:mail|connections) from (?:you|your)|temporarily blocked|go away|blacklisted|listed as abusive|not (?:accepting|allowed to) connect|mail from \[?\d+\.\d+\.\d+\.\d+\]?.{0,40}(?:refused|rejected|denied|blocked)|\bips blocked|hosts? (?:is )?blocked|too many (?:spam|bad|complaints)|complaint/,
		],
	},
	{
		reason: 'rejected',
		phrases: [
			/(?:sender|from|mail from|return[- ]path|originator|envelope sender|reverse-?path)\b.{0,80}(?:rejected|refused|denied|not (?:allowed|accepted|exist|valid|permitted|verified|found)|invalid|unknown|does not (?:exist|resolve)|blocked|forged|verify|verification|unresolvable|bad|banned|doesn't)|(?:bad|invalid|unknown|forged|unresolvable) (?:sender|from|return path|mail from)|domain of sender|sender (?:verify|verification|domain|address) (?:failed|rejected|not|does|must)|backscatter|mail from .{0,60}(?:denied|rejected|not allowed)|rejected: (?:sender|domain not found)|does not accept bounces|\bbatv\b|bogus mail from|not pre-?approved|null sender|empty envelope|not allowed to send|server does not permit/,
			/(?:message|mail|e-?mail|transaction|recipient address|address|command|delivery)\b.{0,30}(?:rejected|refused|denied|declined|not (?:accepted|allowed|permitted)|was rejected)|\brejected\b|\brefused\b|unable to accept|denied by|не принято|отклонен|zur[uü]ckgewiesen|abgelehnt|refus[eé]|rechazad|rejeitad|rifiutat/,
		],
	},
	{
		reason: 'norelaying',
		phrases: [
			/relay(?:ing)? (?:access )?(?:is )?(?:denied|not (?:permitted|allowed|supported)|prohibited|forbidden|disabled|rejected|refused)|(?:unable|not (?:allowed|permitted|authorized|going)|cannot|can'?t|we do not|do not|don'?t|will not|won'?t|refus\w{0,12}|not willing|not an open|no|without) (?:to )?relay|relay(?:ing)? (?:is )?(?:not|denied)|not (?:a )?(?:local|hosted|gateway|permitted relay)|isn'?t in my (?:list|control|badmailto)|that domain isn'?t in my list|not in my (?:control|list)|mail ?server requires authentication|insecure mail relay|must (?:log ?in|authenticate|check (?:for|your) (?:new )?mail) (?:first|before)|authentication (?:is )?required for relay|we do not relay|domain (?:is )?not (?:hosted|handled|local|allowed)|this system is not configured to relay|no relaying|relaying|open relay|is not in my rcpthosts|rcpthosts/,
		],
	},
	{
		reason: 'policyviolation',
		phrases: [
			/polic(?:y|ies) (?:violation|reason|restriction|reject|block|prohibit|of|rejection|filter)|(?:violat\w{1,12}|due to|against|per|because of|by|for|of) .{0,40}(?:polic(?:y|ies)|terms of service|aup)|administrative(?:ly)? prohibit|prohibited (?:by|due)|administrative (?:policy|lock|reject|prohibition)|we have chosen to reject|local polic(?:y|ies)|company policy|security polic(?:y|ies)|not (?:allowed|permitted|accepted) (?:by|under|per|here)|custom(?:er)? (?:rule|block)|denied by policy|policy$|transport rule|mail flow rule|prohibits|you have hit|you are not permitted|transport\.rules|anti-?spoof|administrator (?:rejected|has|policy)|restricted (?:content|attachment|file)/,
		],
	},
	{
		reason: 'speeding',
		phrases: [
			/(?:rate[- ]?limit|throttl|too (?:fast|quickly|frequent)|too many (?:messages|e-?mails|mails|recipients this|sent|requests|errors)|sending (?:rate|limit|quota)|mail(?:s)? per (?:hour|minute|day|second)|excessive (?:rate|unknown|mail|traffic|connection rate)|frequency|volume|rate (?:exceed|of)|messages? (?:per|rate)|flood|slow down|daily (?:limit|quota|message)|hourly (?:limit|quota)|max(?:imum)? (?:number of )?(?:message|email|mail|delivery)s? (?:rate|per|exceed)|exceeded the (?:rate|maximum|limit|max))/,
			/(?:greylist|graylist|grey-?list|gray-?list|grey listed|(?:again|back|retry)\b.{0,20}\b(?:in|after) \d+ (?:sec|min|hour)|please (?:wait|try again later|retry later)|come back later|deferred due to|temporarily (?:deferred|rate)|early retry)/,
		],
	},
	{
		reason: 'toomanyconn',
		phrases: [
			/too many (?:concurrent |simultaneous |open |smtp |parallel )?(?:connections?|sessions?|recipients|rcpts?|hops in connection|conn)|connection (?:limit|rate|frequency)|(?:concurrent|simultaneous) (?:connection|session|smtp)|max(?:imum)? (?:number of |concurrent |simultaneous )*(?:connections?|sessions|recipients)|connections? (?:exceed|from this|per)|exceed(?:s|ed) .{0,40}connections?|all smtp listeners are busy|server (?:is )?(?:too )?busy|too busy/,
		],
	},
	{
		reason: 'spamdetected',
		phrases: [
			/\bspam\b|spammy|\bube\b|\buce\b|unsolicited|junk|bulk (?:e-?mail|mail)|spamassassin|spam-?like|bayes|content (?:score|filter)|unacceptable content|(?:blacklisted|listed|blocked) (?:url|uri|link)s?|consider spam|message (?:scored|looks like|appears|seems)|identified as (?:spam|junk|bulk)|considered (?:spam|unsolicited)|rspamd|phish|scam|this (?:message|mail|email) (?:has been|was) (?:classified|identified|detected)|suspicious|score (?:of|is|exceed|too)|reject(?:ed)? (?:by|as) (?:spam|content)|high probability|heuristic|fraud|message (?:contained|contains) (?:unsafe|suspicious|spam)|blocked by (?:spam|content|anti-?spam)|cloudmark|antispam|anti-spam/,
		],
	},
	{
		reason: 'securityerror',
		phrases: [
			/authentication (?:required|failed|failure|is required|credentials|turned on|unsuccessful|needed)|(?:must|need to) authenticate|not authenticated|requires? authentication|login (?:denied|failed)|user .{0,300} is not authorized|sasl|smtp auth|not authori[sz]ed|unauthori[sz]ed|credentials|encryption (?:required|needed|too weak)|security (?:failure|violation|reasons?|error)|executable|forbidden (?:file|attachment|extension)|attachment (?:type|extension)? ?(?:blocked|not allowed|removed|forbidden)|prohibited (?:file|attachment)|encrypted (?:archive|attachment)/,
		],
	},
	{
		reason: 'failedstarttls',
		phrases: [
			/(?:must issue|need|require\w{0,12}|cannot|can'?t|could not|fail\w{0,12}|unable|no|not offer|not available|not supported|before|handshake|negotiat\w{1,12}).{0,40}\b(?:starttls|tls|ssl)\b|\b(?:starttls|tls|ssl)\b.{0,60}(?:required|fail|not offered|not available|handshake|unavailable|not supported|mandatory|error|negotiation|certificate|must)|certificate (?:verif|not trusted|has expired|untrusted)|mta-sts|dane (?:required|validation)|tlsa/,
		],
	},
];
