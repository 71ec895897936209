import type { BounceReason } from '../bounce-reason';

export interface ReceiverRule {
	/** Whose documented wording or code it is. */
	readonly source: string;
	readonly pattern: RegExp;
	readonly reason: BounceReason;
}

// Matched against the lower-case diagnostic. Sources: the receivers' own postmaster pages and the
// replies they give; checkedOn 2026-11. Every gap is bounded: a server may answer what it likes, and
// "mail" a thousand times must not hold the event loop.
const google: readonly ReceiverRule[] = [
	rule(
		'google',
		/email account that you tried to reach (?:does not exist|is over quota|is disabled|is inactive)/,
		'userunknown',
	),
];

const microsoft: readonly ReceiverRule[] = [
	rule(
		'microsoft',
		/recipient address rejected: access denied|5\.4\.1 .{0,300}access denied/,
		'userunknown',
	),
	rule(
		'microsoft',
		/5\.1\.10\b.{0,300}(?:recipientnotfound|resolver\.adr)|resolver\.adr\.(?:recip|ex)(?:ient)?not(?:found|unique)/,
		'userunknown',
	),
	rule('microsoft', /resolver\.adr\.(?:exrecipnotfound|invalidsmtp|badprimary)/, 'userunknown'),
	rule(
		'microsoft',
		/resolver\.rst\.(?:sendsizelimit|recipsizelimit)|r(?:outing|esolver)\.sizelimit|queue\.sizelimit/,
		'mesgtoobig',
	),
	rule(
		'microsoft',
		/resolver\.rst\.(?:notauthorized|authrequired|sendernotauthenticated\w{0,12}|restrictedtorecipientspermission)|client was not authenticated to send|delivering to this address.{0,300}restricted/,
		'securityerror',
	),
	rule('microsoft', /resolver\.fwd\.(?:notfound|loop)|resolver\.grp\./, 'mailererror'),
	rule(
		'microsoft',
		/storedrv\.deliver[^;]*quota|mailboxquotaexceeded|submissionquotaexceeded|storagequota/,
		'mailboxfull',
	),
	rule(
		'microsoft',
		/storedrv\.deliver[^;]*(?:mailbox is disabled|mailboxdisabled)|mailbox is disabled/,
		'suspend',
	),
	rule(
		'microsoft',
		/dns\.nxdomain|5\.4\.310|smtp;550 5\.4\.310|domain .{0,300} does not exist.{0,300}5\.4\.310/,
		'hostunknown',
	),
	rule('microsoft', /5\.7\.(?:509|515|51[0-9])\b|does not pass dmarc/, 'authfailure'),
	rule(
		'microsoft',
		/5\.7\.60[6-9]|5\.7\.511|access denied, banned send(?:er|ing ip)|(?:s3140|s3150|s844)\b|messages from .{0,300} weren'?t sent\. please contact your internet service provider/,
		'blocked',
	),
	rule(
		'microsoft',
		/5\.7\.50[0-8]|5\.7\.75\d|access denied, spam abuse|4\.7\.5\d\d/,
		'spamdetected',
	),
	rule(
		'microsoft',
		/5\.7\.(?:705|708|70[2-9]|750)\b|traffic not accepted from this ip|tenant has exceeded threshold/,
		'blocked',
	),
	rule(
		'microsoft',
		/\(as\d{2,4}\)|as\(\d{2,4}\)|content filter agent|agent\.spam|message rejected as spam by content filtering/,
		'spamdetected',
	),
	rule('microsoft', /\brp-00[123]\b|\bdy-00[12]\b|\bov-00[12]\b/, 'badreputation'),
	rule('microsoft', /hop count exceeded.{0,300}mail loop|5\.4\.14\b|5\.4\.6\b/, 'networkerror'),
	rule('microsoft', /4\.4\.316|5\.4\.300|message expired|4\.4\.7\b|hygieneloop/, 'expired'),
];

const yahoo: readonly ReceiverRule[] = [
	rule('yahoo', /\[ts0[1-4]\]|\btss(?:0[1-9]|1[0-9])\b/, 'badreputation'),
	rule(
		'yahoo',
		/this user doesn'?t have an? (?:yahoo\.|ymail\.|rocketmail\.|aol\.)?\S{0,20} ?account|mailbox for .{0,300} not found|requested mail action not taken: mailbox unavailable \(?#?5\.[12]/,
		'userunknown',
	),
	rule(
		'yahoo',
		/(?:554|553) (?:5\.7\.9 )?message not accepted for policy reasons|\[(?:ph01|lnk01|bl2[13])\]/,
		'policyviolation',
	),
	rule(
		'yahoo',
		/554 delivery error: dd not a valid recipient|dd (?:requested mail action|this user doesn|sorry,? your message|sorry,? no mailbox)/,
		'userunknown',
	),
];

const others: readonly ReceiverRule[] = [
	rule('apple', /5\.1\.1 .{0,300}user does not exist|\[hm07\]|\[cs01\]|\[cs0[12]\]/, 'userunknown'),
	rule(
		'gmx',
		/requested action not taken: mailbox unavailable.{0,300}(?:gmx|web\.de|mail\.com|ionos|kundenserver)|for explanation visit .{0,300}(?:gmx|web)\S{0,20}.{0,300}c=(?:uua|unk)/,
		'userunknown',
	),
	rule(
		't-online',
		/(?:gmx|web\.de|t-online).{0,300}(?:ip address .{0,300}(?:bad|poor) reputation|policy restrictions)/,
		'badreputation',
	),
	rule('comcast', /\bbl00000[01]\b|\brl00000\d\b|\bph00000[01]\b/, 'blocked'),
	rule(
		'proofpoint',
		/proofpoint.{0,300}(?:pdr|dynamic reputation)|ipcheck\.proofpoint/,
		'badreputation',
	),
	rule('cloudmark', /csi\.cloudmark|cloudmark sender intelligence/, 'badreputation'),
	rule(
		'mimecast',
		/mimecast.{0,300}(?:greylisting|local policy)|local administrative lockout|anti-?spoofing policy|mimecast\.com.{0,300}(?:blocked|lockout)/,
		'policyviolation',
	),
	rule('godaddy', /ib(?:50[3-9]|51[0-9]|10[0-9]|21[0-9])\b|ib60[0-9]/, 'blocked'),
	rule(
		'docomo',
		/550 unknown user|this user(?: is|'s)? (?:unknown|not exist).{0,300}docomo|relay denied.{0,300}docomo/,
		'userunknown',
	),
	rule(
		'tencent',
		/550 mailbox not found\.? *http:\/\/service\.mail\.qq|mailbox unavailable or access denied.{0,300}qq|mail content denied/,
		'userunknown',
	),
	rule(
		'tencent',
		/(?:connection denied|connection frequency limited|ip frequency limited|domain frequency limited|sender frequency limited)/,
		'speeding',
	),
	rule(
		'tencent',
		/(?:reject by content spam|mail is rejected by recipients|suspected spam)/,
		'spamdetected',
	),
	rule(
		'mailru',
		/local mailbox \S{1,254} is unavailable: (?:account is disabled|user is terminated)|account is (?:blocked|disabled|frozen)\.? *(?:mail\.ru)?/,
		'suspend',
	),
	rule(
		'mailru',
		/message was not accepted -- invalid mailbox|invalid mailbox\.?(?: local mailbox)? .{0,300}(?:unavailable|not exist)|local mailbox \S{1,254} is unavailable: user not found/,
		'userunknown',
	),
	rule(
		'yandex',
		/no such user!? *\d|bad address mailbox syntax|message rejected under suspicion of spam/,
		'userunknown',
	),
];

// Whom a refusal is about is said by its grammar, not by its nouns: "Sender address rejected: Domain
// not found" is no word about the recipient, and "Client host [...] blocked" none about a mailbox.
const aboutUs: readonly ReceiverRule[] = [
	rule(
		'dmarc',
		/\b(?:dmarc|dkim|spf)\b.{0,60}(?:fail|not pass|reject|polic|violat|verif|not (?:allowed|permitted|authorized))|sender policy framework|required authentication level/,
		'authfailure',
	),
	rule(
		'ptr',
		/cannot find your (?:reverse )?hostname|no reverse dns|reverse dns lookup|does not have a ptr|no ptr record/,
		'requireptr',
	),
	rule(
		'sender',
		/\bsender (?:e-?mail )?(?:address |domain |verify |verification )?(?:\S{1,60} )?(?:rejected|failed|denied|refused|unknown|blacklisted|banned|not pre-?approved|(?:is|has been|was) (?:blacklisted|banned|blocked|rejected)|does not exist|not (?:exist|found|verified))|(?:mail from(?! (?:\[?\d|your ))|return[- ]path|envelope from|reverse-path)\b.{0,80}(?:reject|denied|refused|not (?:exist|allowed|accept|valid)|invalid|does not)|domain of sender/,
		'rejected',
	),
	rule('virus-or-spam', /\bspam (?:or|and|\/) ?virus|\bspam\/virus/, 'spamdetected'),
	rule(
		'reputation',
		/(?:poor|bad|low|very low) (?:\S{1,60} ){0,2}reputation|reputation .{0,40}(?:too low|poor|bad)|due to (?:ip |domain |sender )?reputation/,
		'badreputation',
	),
	rule(
		'address-range',
		/(?:dynamic|zombied|dial-?up|residential)\S{0,20} .{0,30}\b(?:ips?|hosts?|address(?:es)?|pool|range)\b|\bbad (?:sender |sending )?ip\b|(?:connections?|mail) from (?:your (?:mail )?(?:server|ip|host|network)|\[?\d).{0,60}(?:not (?:be )?accepted|refused|rejected|denied|blocked)|connections? from .{0,60}(?:not (?:be )?accepted|refused|rejected|denied|blocked)/,
		'blocked',
	),
	rule(
		'login',
		/^(?!.*\b(?:relay|rcpthosts)).*(?:authentication (?:is )?required|unauthenticated senders?\b(?!.*spf)|sendernotauthenticated)/,
		'securityerror',
	),
	rule(
		'blocklist',
		/(?:blocked|listed|rejected|denied|found) (?:using|by|in|on|at) (?:\S{1,60} )?\S{0,20}(?:spamhaus|spamcop|barracudacentral|sorbs|uceprotect|abuseat|spamrats|surbl|psbl|dnsbl|rbl|blocklist|blacklist|zen\.|sbl|xbl)|client host \[?[\w.:]+\]?\s*\]?[^.]{0,20}(?:blocked|rejected|denied)|your ip[^.]{0,40}(?:blacklisted|blocked|banned|listed)|service unavailable; client host/,
		'blocked',
	),
	rule(
		'resolver',
		/host not found, ?try again|name service error.{0,120}try again|temporary (?:dns|name) (?:error|failure|lookup)/,
		'networkerror',
	),
	rule(
		'connect',
		/connect(?:ion)? (?:to|attempt).{0,120}(?:connection refused|no route to host|network is unreachable)|refused: connection refused/,
		'networkerror',
	),
	rule(
		'user-choice',
		/user (?:has )?(?:refused|rejected|declined)(?: to)? |only accepting mail from specific|senderrestricted|refused to (?:receive|accept) (?:this|your|mail)/,
		'filtered',
	),
	rule(
		'dead',
		/\b(?:unknown user|user unknown)$|disabled or does(?: not|n't) exist|you are trying to contact does not exist|(?:account|mailbox) (?:is )?not available$|rcpt <\S{1,254}> not found/,
		'userunknown',
	),
	rule(
		'domain',
		/unrouteable mail domain|(?:unable|failed|could ?n[o']t) to (?:look ?up|resolve) (?:host|domain|mx)|name or service not known|nodename nor servname/,
		'hostunknown',
	),
	// What Exchange says in the language of its server.
	rule(
		'exchange-words',
		/no se (?:encontr[oó]|ha encontrado) la direcci[oó]n|adresse .{0,60}(?:introuvable|konnte nicht gefunden werden)|indirizzo .{0,60}(?:non [eè] stato trovato|inesistente)|endere[cç]o .{0,60}n[aã]o foi encontrado|не удалось найти .{0,40}адрес|адрес .{0,60}не (?:найден|существует)/,
		'userunknown',
	),
	rule('lookup', /temporary lookup failure/, 'systemerror'),
	rule(
		'quota',
		/storedrv\.deliver[^;]*quota|(?:mailbox|inbox|postfach|database|account) (?:has )?(?:exceed\w{0,12}|is over|over) (?:\S{1,60} ){0,3}(?:size|quota|limit|storage)|почтовый ящик .{0,40}(?:заполнен|переполнен)|buz[oó]n .{0,40}llen|casella .{0,40}piena|over (?:its|his|her|their) storage limit|mailbox (?:is )?full|storage quota/,
		'mailboxfull',
	),
];

export const receiverRules: readonly ReceiverRule[] = [
	...aboutUs,
	// Spam wording wins over the rule before it in the same line.
	rule('yandex', /message rejected under suspicion of spam|suspicion of spam/, 'spamdetected'),
	rule('tencent', /mail content denied/, 'contenterror'),
	rule(
		'google',
		/is over quota|inbox (?:is )?out of storage|mailbox is full|out of storage space/,
		'mailboxfull',
	),
	rule(
		'google',
		/account that you tried to reach is (?:disabled|inactive)|disableduser|inactiveuser/,
		'suspend',
	),
	rule(
		'google',
		/content presents a potential|illegal attachment on your message/,
		'policyviolation',
	),
	rule(
		'google',
		/receiving mail (?:too quickly|at a rate)|quotaexceeded|receivingrate/,
		'exceedlimit',
	),
	rule(
		'google',
		/5\.7\.(?:26|27|30|31|32|40)\b|p=blockedmessage.{0,300}unauthenticated|unauthenticatedmail|dmarc policy of|spf .{0,300} did not pass|mail sent to .{0,300} has been rejected.{0,300}authenticat/,
		'authfailure',
	),
	rule(
		'google',
		/5\.7\.25\b|4\.7\.23\b|p=ipv6authmessage|sending ip address .{0,300} does not have a ptr/,
		'requireptr',
	),
	rule(
		'google',
		/unsolicited mail originating from your ip (?:address|netblock)|unusual rate of (?:unsolicited )?mail/,
		'speeding',
	),
	rule('google', /very low reputation of the sending (?:domain|ip)/, 'badreputation'),
	rule(
		'google',
		/likely (?:unsolicited mail|suspicious)|p=unsolicitedmessageerror|detected that this message is(?: likely)?/,
		'spamdetected',
	),
	...google,
	...microsoft,
	...yahoo,
	...others,
];

function rule(source: string, pattern: RegExp, reason: BounceReason): ReceiverRule {
	return { source, pattern, reason };
}
