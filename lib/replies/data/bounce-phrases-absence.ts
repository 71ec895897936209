import type { PhraseTable } from '../bounce-reason';

// Wording about an address or a domain that is not there, lower case: the grammar of saying so (what
// is missing, and a word of absence on either side of it), then the set phrases of the MTAs.
const WHO =
	'(?:users?|recipients?|mail ?box(?:es)?|accounts?|address(?:es|ees?)?|inbox|local[- ]?parts?|usernames?|user ?ids?|rcpt|alias(?:es)?|persons?|subscribers?|customers?)';
const KIND =
	"(?:(?:such|valid|local|virtual|active|known|existing|e-?mail|mail|destination|smtp|remote|envelope|final|recipient(?:'s)?|matching|illegal|or|your|this|that|the|any|an?) ){0,4}";
const ABSENT =
	"(?:unknown(?! (?:error|reason|status|problem|exception|failure))|invalid|non-?exist[ea]nt|not (?:currently )?(?:be )?(?:found|known|present|exist(?:s|ing)?|recogni[sz]ed|listed|valid|local|ok\\b|resolved|located|active\\b)|n't (?:exist|found|be found)|no longer (?:exists?|valid|available|in use|on|accept)|missing home)";
// A point ends a sentence only before a space: addresses and host names are full of them.
const BETWEEN = '(?:[^.;]|\\.(?=\\S)){0,90}?';

export const absencePhrases: readonly PhraseTable[] = [
	{
		reason: 'userunknown',
		phrases: [
			new RegExp(
				`\\b(?:no|not an?|not|unknown|invalid|bad|illegal|undefined|unrecogni[sz]ed|non-?exist[ea]nt|isn't an?|(?:unable to|cannot|can't|couldn't|could not) (?:find|locate)|no longer an?) ${KIND}${WHO}\\b`,
			),
			new RegExp(
				`\\b${WHO}\\b(?!'s (?:server|system|domain|host|mail server))${BETWEEN}\\b${ABSENT}`,
			),
			new RegExp(`\\b${WHO}\\b${BETWEEN}n't (?:exist|be found)`),
			/\b(?:no|not a|isn'?t a|is not a) (?:valid|known) (?:mailbox|user|recipient|account|address|e-?mail|person)\b|\bno one at this address/,
			/\bdoes(?: not|n'?t) (?:currently )?have (?:a|an)(?: valid)? \S{0,20} ?(?:account|mailbox|e-?mail)/,
			/\b(?:not|isn'?t) (?:listed|found|present|in) (?:in )?(?:the |my )?(?:\S{1,60} ){0,3}(?:directory|address book|name & address|validrcptto)/,
			/recipient (?:address )?rejected: (?:user|unknown(?! domain)|invalid|no such|address (?:is )?unknown|undeliverable address|unverified address: (?:host|unknown|no such))/,
			/userunknown|unknown_user|unknown or illegal (?:user|alias)|unknown e-?mail|nosuchuser|recipientnotfound/,
			/no (?:such )?(?:mailhost|addressee|customer|here by that name)|no (?:mail ?box|user|account) (?:here )?by that name|mail ?box unavail?able|account unavailable|mailbox is unavailable/,
			/account (?:(?:has been|was|is|had been) )?(?:deleted|closed|cancell?ed|removed)\b|account is not available|recipient verif\w{1,12}/,
			/(?:this|that|the) (?:e-?mail )?(?:address|account|user|mailbox) (?:is )?(?:no longer|doesn'?t|does not|do not) (?:valid|exist|available|active|in use|existing)/,
			/(?:is )?no longer (?:a )?(?:valid|available|exists?|with us|employed|in use|on (?:this )?server|accept(?:ing|s) (?:mail|messages)$)/,
			/destination (?:e-?mail |server rejected |user |mailbox |address(?:es)? )*(?:were |was |is )?(?:invalid|unknown|not exist|recipients?\b|disabled or (?:discontinued|non-?existent))/,
			/(?:address|user|recipient|mailbox|account|e-?mail)\b.{0,40}(?:couldn'?t|could not) be (?:found|resolved)|wasn'?t found at/,
			/delivery to the following recipients? failed permanently|delivery to non-?existing|not (?:a )?local (?:address|user|mailbox)|no local mailbox|local mailbox .{0,300} unavailable/,
			/5\.1\.1 (?:\S{1,60} ){0,2}(?:rejected|refused|denied|not accepted)$|5\.1\.0 address rejected|bad destination (?:mailbox )?address|bad destination e?-?mail|bad_?-?rcpt|badrcptto|badrecipientto|said: 550 5\.1\.1 <[^>]*>$/,
			/envelope recipient (?:has been denied|is in my)|recipient refuses to accept your mail|(?:rejected|bad|denied) recipients?$/,
			/unrouteable address|unroutable address|unrouteable mail(?! domain)|undeliverable address/,
			/(?:is )?not (?:our|a) customer|not our user|because the address|address (?:lookup failed|error)|the address (?:you (?:sent|entered)|is (?:unknown|invalid))/,
			/(?:55[03] (?:5\.[0-9.]+ )?|5\.1\.1 )(?:<?\S{1,64}@\S{1,120}>?:? ?(?:\.\.\. ?)?)?(?:unknown|no such)\b(?! (?:command|domain|host|error|sender))|\.\.\. ?(?:no such|unknown)\b(?! (?:domain|host))|no such (?:e?mail|id|person|domain user|party|virtual)/,
			/(?:e-?mail|user|recipient) (?:address )?(?:could not be|wasn'?t|was not|not|cannot be) (?:found|recogni[sz]ed|resolved|verified|validated|accepted here)|does(?: not|n't) exist here|not deliverable to|receiver not (?:found|exist)|(?:incorrect|wrong|null|illegal) (?:e-?mail )?(?:recipient|address|mailbox|alias)|mailbox (?:name )?(?:not allowed|not exist)|this address (?:no longer|does not|is not)/,
		],
	},
	{
		reason: 'hostunknown',
		phrases: [
			/(?:mail )?domain mentioned in (?:the |this )?(?:e-?mail )?address is unknown|domain (?:name )?(?:does not exist|doesn'?t exist|not found|is unknown|not exist|is not (?:valid|reachable|configured))|(?:unknown|no such|invalid|bad|non-?existent) (?:destination )?(?:host|domain)(?: name)?\b|host (?:is )?unknown|unknown mail server|unrouteable (?:mail )?domain/,
			/host (?:or domain name )?not found\.?(?! ?,? ?try again)(?!.*(?:try again|temporary))|no such domain|nxdomain|name (?:service|server) error.{0,300}(?:host not found$|host not found, not)|couldn'?t find (?:any )?(?:host|(?:an? )?(?:mail )?exchanger|domain)|couldn'?t find any host|can'?t find a mail exchanger/,
			/all relevant mx records point to non-existent|recipient domain (?:must exist|does not exist|not found)|illegal host\/domain|address does not (?:have|resolve to) (?:a|an)? ?(?:valid)? ?(?:mx|dns|a record)|no (?:mx|a|mx or a|dns|a\/mx) (?:record|host|entry|information)s?(?: found)?|no (?:mail )?(?:servers?|exchangers?) .{0,30}(?:exists?|found|listed|defined|configured) for|no mail (?:servers?|exchangers?|hosts?) for|domain.{0,60}(?:no|without) (?:valid )?(?:mx|dns|mail)/,
			/dns (?:error|server returned).{0,60}(?:domain name not found|nxdomain|no such|does not exist)|the domain .{1,120}(?:not (?:be )?found|couldn'?t be found|does ?n[o']t exist)|5\.1\.2 .{0,300}(?:host|domain|destination)|address(?:es)? .{0,300}could not be resolved/,
			/(?:домен|узел|хост)\S{0,20}.{0,40}(?:не найден|не существует)|dom[aä]ne.{0,40}(?:nicht gefunden|existiert nicht)|domaine.{0,40}(?:introuvable|n'existe pas|inconnu)|dominio.{0,40}(?:no existe|no encontrado|inesistente)|ドメイン.{0,20}(?:存在しません|見つかりません|存在しない)/,
		],
	},
];
