/** Local parts under which mail systems write and no person does. */
export const systemLocalPart =
	/^(?:mailer-?_?daemon|postmaster|post_?master|mail-?daemon|daemon|mdaemon|mail[._-]?delivery(?:[._-]?(?:system|subsystem|service))?|microsoftexchange[0-9a-f]*|bounces?|bounce-?handler|delivery-?(?:notification|failure|status|agent)|undeliver(?:able|ed)|autoreply-?delivery|mmdf|uucp|smtp(?:-?daemon|d)?|mail-?gateway|mail-?system|no-?reply-?delivery|returned?-?mail|symantec[\w-]*|mxlogic[\w-]*|mail_?admin|mailadmin|mailmaster|mailmarshal|zoho-?mail.*|mailbounce|emaildelivery|interscan|imss|imsva|dsn|ndr)(?:[+.=-][^@]*)?(?:@|$)/;

/** Nothing but reports comes from here, in whatever language. */
export const daemonLocalPart = /^mail(?:er)?[._-]?daemon(?:[+.=-][^@]*)?(?:@|$)/;

/** Names that programs and shops use alike: they need the shape of a report besides. */
export const machineLocalPart =
	/^(?:exchange|nobody|mta|gateway|system|root|notify|mail-?notification|email-?security|spamfilter|virus\w*|sysadmin|(?:do)?-?not?-?_?reply|no-?reply|donotreply|do-not-reply|hostmaster|administrator|admin|owner-.+|.+-owner|.+-request)(?:[+.=-].*)?@/;

export const systemName =
	/mail(?:er)? ?delivery (?:sub-?)?system|(?:courier|mail) (?:mail )?server at|mail ?server|mailer-? ?daemon|mail delivery (?:system|service|agent)|system ?administrator|administrateur (?:syst[eè]me|du syst[eè]me)|administrador del sistema|administrador do sistema|amministratore (?:di )?sistema|systemadministrator|postmaster|microsoft outlook|microsoft exchange|mail administrator|internet mail delivery|mail ?-?daemon|delivery (?:subsystem|service)|email delivery|content-?filter at|spam firewall|письм.*достав|системн\S+ администратор|系统退信|システム管理者/i;

/** A machine's answer for a person, never a report: "Automatic reply: Undelivered parcel". */
export const automaticAnswer =
	/^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort)?:|autoreply|out of (?:the )?office|abwesen|automatische antwort|r[eé]ponse automatique|respuesta autom[aá]tica|risposta automatica|resposta autom[aá]tica|автоматический ответ|автоответ|自動(?:応答|返信)|自动(?:回复|答复))/i;

/** Mail about mail: notices to the administrator and summaries, which quote many reports and are none. */
export const noticeAboutMail =
	/^\s*(?:postfix smtp (?:server|client): errors|logwatch|cron\b|anacron\b|mail(?:er)? (?:statistics|log)|quarantine)|\b(?:daily|weekly|monthly|nightly)\b.{0,40}\b(?:report|summary|statistics|digest|bounces?)\b|\b(?:statistics|summary|digest) (?:for|of)\b/i;
