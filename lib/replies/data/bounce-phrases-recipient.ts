import type { PhraseTable } from '../bounce-reason';

// Wording about the recipient's address, mailbox or domain, lower case. Collected from the message
// texts of the MTAs' own sources and manuals; fixtures in test/fixtures/bounces.
const WHO =
	'(?:user|recipient|mailbox|account|address|addressee|inbox|local[- ]?part|customer|member|username)';

export const recipientPhrases: readonly PhraseTable[] = [
	{
		reason: 'userunknown',
		phrases: [
			new RegExp(
				`(?:no such|unknown|invalid|bad|non-?exist(?:e|a)nt|unrecogni[sz]ed|undefined) (?:local |virtual |e-?mail |destination |smtp |mail |remote |recipient |recipient'?s )?${WHO}\\b`,
			),
			new RegExp(
				`\\b${WHO}s?(?:'s)?(?: \\S{1,200})?(?: (?:e-?mail|address|name|account|here))? ?(?:is|are|was|has been|does|do|did|could|can)? ?(?:not|n't|never)? ?(?:be )?(?:unknown|invalid|non-?exist(?:e|a)nt|not found|not known|not recogni[sz]ed|not exist|doesn'?t exist|does not exist|don'?t exist)`,
			),
			/\b(?:no|not a valid|isn'?t a valid|is not a valid|not a known|no valid|not valid) (?:mailbox|user|recipient|account|address|e-?mail|person|such)\b/,
			/\bdoes(?: not|n'?t) (?:currently )?have (?:a|an)(?: valid)? \S* ?(?:account|mailbox|e-?mail)/,
			/\b(?:not|isn'?t) (?:listed|found) in (?:the )?(?:public name|domino directory|directory|address book|public name & address book)/,
			/\bnot listed in public name/,
			/recipient (?:address )?rejected: (?:user|unknown|invalid|no such|address (?:is )?unknown|undeliverable address|unverified address: (?:host|unknown|no such))/,
			/user unknown|unknown user|userunknown|unknown or illegal (?:user|alias)|unknown local part|unknown recipient|unknown address|unknown account|address unknown|unknown_user|unknown e-?mail/,
			/recipient unknown|recipientnotfound|recipient not found|recipient(?:s)? (?:is |are )?(?:invalid|unknown)|rcpt (?:address )?(?:does not exist|unknown)|rcpt invalid/,
			/no (?:such )?(?:user|mailbox|account|recipient|person|addressee|address|customer|mailhost)s?(?: here| by that name| with (?:this|that) name| found| at this| in this| currently|$|\b)/,
			/(?:no mailbox here|mailbox not found|mailbox does not exist|mailbox unavailable(?: or access denied| or not local)?|mailbox (?:is )?invalid|mailbox (?:is )?unknown|invalid mailbox)/,
			/account (?:not found|does not exist|doesn't exist|unknown|has been deleted|is (?:invalid|not available)|has been closed|was deleted|is closed|closed|deleted)/,
			/(?:this|that|the) (?:e-?mail )?(?:address|account|user|mailbox) (?:is )?(?:no longer|doesn'?t|does not|do not) (?:valid|exist|available|active|in use|existing)/,
			/(?:is )?no longer (?:a )?(?:valid|available|exists?|with us|employed|in use|on (?:this )?server|accept(?:ing|s) (?:mail|messages)$)/,
			/destination (?:e-?mail |server rejected |user |mailbox |address )*(?:invalid|unknown|not exist|disabled or (?:discontinued|non-?existent))/,
			/(?:sorry, )?(?:i|we) (?:couldn'?t|could not|wasn'?t able to|can'?t|cannot) find (?:a |any |your )?(?:mailbox|host-?local user|account|user|recipient)/,
			/can'?t (?:create output|find (?:mailbox|user))|could not be (?:found|resolved)|wasn'?t found at|couldn'?t be found/,
			/delivery to the following recipients? failed permanently|delivery to non-?existing|not (?:a )?local (?:address|user|mailbox)|no local mailbox|local mailbox .* unavailable/,
			/5\.1\.1 .*(?:rejected|refused|denied|not accepted)$|bad destination (?:mailbox )?address|bad destination e?-?mail|badrcptto|bad_rcpt|said: 550 5\.1\.1 <[^>]*>$/,
			/unrouteable address|unroutable address|unrouteable mail(?! domain)|undeliverable address/,
			/(?:is )?not (?:our|a) customer|not our user|no account by that name|user not (?:found|known|local|exist|here)|user (?:does|do)(?: not|n'?t) exist|nosuchuser/,
			/(?:adresse|empf[aä]nger|benutzer|postfach|e-?mail-?adresse|konto)\b.{0,80}(?:existiert nicht|nicht gefunden|unbekannt|ung[uü]ltig|nicht bekannt|nicht vorhanden|nicht verf[uü]gbar|konnte nicht gefunden)/,
			/(?:unbekannte[rs]?|ung[uü]ltige[rs]?) (?:empf[aä]nger|benutzer|adresse)|kein(?:e)? (?:solche[rs]?|g[uü]ltige[rs]?) (?:benutzer|adresse|postfach)/,
			/(?:adresse|destinataire|utilisateur|bo[iî]te|compte)\b.{0,60}(?:inconnue?|n'existe pas|introuvable|invalide|n'est pas valide|n'a pas (?:[eé]t[eé]) trouv)/,
			/(?:direcci[oó]n|usuario|destinatario|buz[oó]n|cuenta|correo)\b.{0,60}(?:no existe|desconocid[oa]|no (?:se (?:ha )?)?(?:encontr|encuentra)|inv[aá]lid[oa]|no es v[aá]lid)/,
			/(?:destinat[aá]rio|usu[aá]rio|caixa|conta|endere[cç]o)\b.{0,60}(?:n[aã]o existe|desconhecid[oa]|inexistente|n[aã]o encontrad)/,
			/(?:destinatario|utente|indirizzo|casella)\b.{0,60}(?:non esiste|sconosciut[oa]|inesistente|non (?:è )?valid|non trovat)/,
			/(?:адрес|пользовател|получател|ящик|аккаунт|учетн)\S*.{0,60}(?:не существует|не найден|неизвест|неверн|недействит|не зарегистр|удал[её]н)/,
			/(?:нет|несуществующ\S*|неизвестн\S*) (?:такого |такой )?(?:пользовател|адрес|ящик|получател|почтов)/,
			/(?:宛先|メールアドレス|アドレス|ユーザ|受信者|メールボックス).{0,40}(?:存在しません|見つかりません|存在しない|不明|無効|ありません|間違|誤)/,
			/(?:收件人|邮箱|用户|地址|帐户|账户).{0,30}(?:不存在|未找到|无效|找不到|错误)|(?:수신자|사용자|주소|메일함).{0,30}(?:없|존재하지|찾을 수)/,
			/can'?t be delivered because the address|address (?:couldn'?t be found|not present in directory|lookup failed|error)|the address (?:you (?:sent|entered)|is (?:unknown|invalid))/,
			/no matches to nameserver query.*user|550 unknown|553 unknown|5\.1\.1 unknown|unable to find (?:user|recipient|alias)|vpopmail.*no (?:such )?mailbox|this address (?:no longer|does not|is not)/,
			/(?:the )?(?:e-?mail|user|recipient) (?:address )?(?:could not be|wasn'?t|was not|not|cannot be) (?:found|recogni[sz]ed|resolved|verified|validated|accepted here)/,
			/said: 55[03] (?:5\.[0-9.]+ )?<?\S+@\S+>?:? ?(?:\.\.\. ?)?(?:unknown|no such|invalid)|\.\.\. (?:user unknown|no such user|unknown)/,
			/address does not exist|mailbox (?:name )?(?:not allowed|not exist)|does not exist here|doesn't exist here|no such (?:e?mail|id|person|domain user|party|virtual|recipient)/,
			/addressunknown|unknown mailbox|the recipient (?:address )?(?:does not|doesn't|is not|is un)|email address (?:not|in)valid|message for .{1,80} would be .*unknown|not deliverable to/,
			/i'?m afraid .* (?:no user|no mailbox) here|ess du kunde|receiver not (?:found|exist)|incorrect (?:recipient|address|mailbox)|illegal (?:alias|user)|null recipient|wrong (?:e-?mail )?(?:address|recipient)|invalid (?:e-?mail|user|rcpt|final delivery)/,
		],
	},
	{
		reason: 'mailboxfull',
		phrases: [
			/(?:mailbox|mail ?box|inbox|mailfolder|mail folder|maildir|account|user|recipient|storage|disk|bo[iî]te|casella|buz[oó]n|postfach|caixa)\b.{0,60}(?:\bfull\b|over ?-?quota|quota exceeded|exceeds? (?:its|the|his|their|allowed|allotted|storage|quota)|exceeded (?:its|the|his|their|allowed|allotted|storage|quota)|(?:has|have) (?:insufficient|no) (?:disk )?(?:space|storage)|size limit (?:exceeded|has been reached)|out of storage)/,
			/over ?-?quota|quota ?-?exceed|quota (?:is |has been )?(?:exceeded|full|violation)|exceed(?:s|ed|ing)?(?: \S+){0,4} (?:mailbox|disk|storage|user)?\s*(?:quota|storage (?:limit|allocation))|overquota|quota exhausted|diskquota|disk quota|out of (?:disk )?quota/,
			/mailbox ?(?:is )?(?:too )?full|mailbox_full|mail ?box (?:has )?exceed|mailbox size|full mailbox|too (?:much|many) (?:mail|messages?|data) (?:data )?(?:in|on|for) (?:this |the )?(?:mailbox|user|recipient|folder)/,
			/(?:not enough|insufficient|no) (?:storage |disk |system )?(?:space|storage) (?:in|for|on|is available in|available for) (?:the |this |recipient'?s? |user'?s? |his |her )*(?:mailbox|account|user|recipient|in?box)/,
			/delivery failed: over quota|would be over ?-?quota|maildir (?:over|delivery failed)|mailfolder is full|user has (?:exhausted|too many|used up|reached)|has (?:run out of|reached (?:its|the|their) (?:storage|quota|limit))|his storage|recipient storage full|account (?:is )?exceed/,
			/requested mail action aborted: exceeded storage|mailbox for .* is full|inbox is full|out of storage space|too large for (?:his|her|the) mailbox|the maximum mailbox|message(?:s)? would exceed .* (?:quota|storage)/,
			/(?:переполнен|превышен\S* (?:квот|лимит|размер ящик)|ящик\S* полон|нет места)/,
			/(?:postfach|mailbox|speicherplatz).{0,40}(?:voll|[uü]berschritten|[uü]berf[uü]llt|ersch[oö]pft)|quota.{0,20}(?:[uü]berschritten|d[eé]pass|superad|excedid)/,
			/bo[iî]te.{0,40}(?:pleine|satur[eé]e)|buz[oó]n.{0,30}(?:lleno|lleno)|caixa.{0,40}cheia|casella.{0,30}piena|bandeja.{0,30}llena/,
			/(?:メールボックス|受信箱|容量).{0,30}(?:いっぱい|一杯|超え|超過|オーバー|制限)|(?:邮箱|空间|容量).{0,20}(?:已满|不足|超)|(?:용량|메일함).{0,20}(?:초과|가득)/,
		],
	},
	{
		reason: 'suspend',
		phrases: [
			/(?:account|mailbox|user|recipient|domain|service|address|e-?mail)\b(?:'s)?.{0,60}(?:\bdisabled\b|suspended|deactivated|inactive|not active|locked|frozen|blocked for|temporarily (?:blocked|disabled|limited|inactive|suspended)|has been (?:disabled|suspended|deactivated|blocked|locked)|expired|dormant|on hold)/,
			/(?:disabled|inactive|suspended|deactivated|locked|closed|dormant|discontinued) (?:account|mailbox|user|recipient|e-?mail|domain)/,
			/mailbox (?:currently )?(?:disabled|suspended|unavailable or (?:blocked|disabled))|mailbox (?:is )?(?:inactive|locked|frozen|closed)|is a deactivated mailbox|account that you tried to reach is (?:disabled|inactive)|no longer (?:active|on service)/,
			/user(?:\(s\))? account is (?:disabled|temporarily limited)|invalid\/inactive user|recipient (?:is )?suspend|boite du destinataire archivee|has not been activated|user suspended|vacation-?disabled/,
			/(?:заблокирован|отключ[её]н|приостановлен|неактив|деактивирован)|(?:конто|konto|postfach).{0,30}(?:gesperrt|deaktiviert)|compte.{0,30}(?:d[eé]sactiv|suspendu|inactif)|cuenta.{0,40}(?:desactivada|suspendida|inhabilitada|deshabilitada|inactiva)/,
			/(?:アカウント|メールボックス).{0,30}(?:停止|無効化|利用停止)|(?:帐号|账号|用户|邮箱).{0,12}(?:被禁用|停用|冻结|锁定)/,
		],
	},
	{
		reason: 'hasmoved',
		phrases: [
			/(?:has|have) (?:been )?(?:moved|changed)(?: to|;| please)|has been replaced by|user (?:has )?moved|address (?:has )?changed|moved permanently|please (?:use|try|update).{0,40}new (?:e-?mail )?address|551[ -](?:5\.1\.6 )?(?:user not local; please try|.*please try <)|recipient has moved/,
		],
	},
	{
		reason: 'hostunknown',
		phrases: [
			/domain (?:name )?(?:does not exist|doesn'?t exist|not found|is unknown|not exist|is not (?:valid|reachable|configured))|(?:unknown|no such|invalid|bad|non-?existent) (?:destination )?(?:host|domain)(?: name)?\b|host (?:is )?unknown|unknown mail server|unrouteable (?:mail )?domain/,
			/host (?:or domain name )?not found\.?(?! ?,? ?try again)(?!.*(?:try again|temporary))|no such domain|nxdomain|name (?:service|server) error.*(?:host not found$|host not found, not)|couldn'?t find (?:any )?(?:host|(?:an? )?(?:mail )?exchanger|domain)|couldn'?t find any host|can'?t find a mail exchanger/,
			/all relevant mx records point to non-existent|recipient domain (?:must exist|does not exist|not found)|illegal host\/domain|address does not (?:have|resolve to) (?:a|an)? ?(?:valid)? ?(?:mx|dns|a record)|no (?:mx|a|mx or a|dns|a\/mx) (?:record|host|entry|information)s?(?: found)?|domain.{0,60}(?:no|without) (?:valid )?(?:mx|dns|mail)/,
			/dns (?:error|server returned).{0,60}(?:domain name not found|nxdomain|no such|does not exist)|the domain .{1,120}(?:not (?:be )?found|couldn'?t be found|does ?n[o']t exist)|5\.1\.2 .*(?:host|domain|destination)|address(?:es)? .*could not be resolved/,
			/(?:домен|узел|хост)\S*.{0,40}(?:не найден|не существует)|dom[aä]ne.{0,40}(?:nicht gefunden|existiert nicht)|domaine.{0,40}(?:introuvable|n'existe pas|inconnu)|dominio.{0,40}(?:no existe|no encontrado|inesistente)|ドメイン.{0,20}(?:存在しません|見つかりません|存在しない)/,
		],
	},
	{
		reason: 'notaccept',
		phrases: [
			/null ?mx|no mx found|does not accept (?:any )?(?:e-?)?mail|doesn'?t accept (?:any )?(?:e-?)?mail|host\/domain does not accept mail|domain does not accept mail|name server: \.: host not found|smtp protocol returned a permanent error|no mail service|not accept(?:ing)? (?:mail|messages?) (?:for|at|from) (?:this|any)|does not receive mail|server does not accept mail/,
		],
	},
	{
		reason: 'filtered',
		phrases: [
			/(?:rejected|refused|blocked|denied|filtered) (?:by|due to) (?:the )?(?:recipient|user|addressee|recipient'?s? (?:filter|settings|mail filter|request|policy)|user'?s? (?:filter|settings))|user (?:refuse|reject|refused|rejected) to receive|refused to (?:receive|accept) (?:your|this|mail)|recipient (?:has )?(?:blocked|refused|rejected)/,
			/because the recipient is (?:only )?accepting mail from specific|list(?:s)? of allowed|only accepts? mail from|not on (?:the )?(?:recipient'?s )?(?:whitelist|allow ?list)|sender (?:address )?(?:is )?(?:not in|not on|blocked by).{0,40}(?:user|recipient)|user reject|due to extended inactivity|this account is protected by|not authorized to send to (?:the )?(?:recipient|group|list|destination)|ドメイン指定|受信拒否|拒否されました/,
			/restrict(?:s|ed|ing)? (?:to )?(?:(?:messages|mail|delivery|the) )+(?:from|to)|recipient doesn'?t (?:want|accept)|no longer wish|transferred to (?:the )?(?:spam|junk)|permission to (?:send|post)|you (?:do not|don't|aren'?t|are not) (?:have|allowed|permitted|authorized).{0,40}(?:send|post|mail)/,
		],
	},
	{
		reason: 'onhold',
		phrases: [
			/this message (?:is|has been) (?:held|quarantined)|awaiting (?:moderation|approval)|held for (?:review|moderation|approval)/,
		],
	},
];
