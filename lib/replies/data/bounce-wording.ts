// How mail systems say that mail did not get through, by language. Grammar rather than sentences: a
// negation or a word of failure near the verb of delivery, in either order. Matched against folded
// text (lower case, Latin letters without marks) and only after the sender or the shape of the mail
// has said that no person wrote it.

const MAIL = '(?:messages?|e-?mails?|mails?|letter|mms?|sms)(?:\\(s\\))?';
const NEAR = '[^.\\n]{0,80}';

const english: readonly RegExp[] = [
	new RegExp(
		`\\b${MAIL}\\b${NEAR}(?:\\bnot (?:be |been )?(?:yet )?(?:delivered|sent|reach|reached|accepted|processed|deliverable)|n't (?:be |been )?(?:delivered|reach|sent)|undeliver|failed|returned|rejected|refused|bounced|blocked by)`,
	),
	new RegExp(
		`(?:unable|not able|failed|failure|impossible|cannot|could not|can ?not|can't|couldn't|wasn't able|was not able|problems?|errors?|unsuccessful)${NEAR}(?:\\bto (?:be )?deliver(?:ed)?|\\bdeliver(?:y|ed|ing)?\\b|\\b(?:sending|send) (?:the |your |a |this )?${MAIL})`,
	),
	new RegExp(
		`\\bdeliver(?:y|ed|ing|able)?\\b${NEAR}(?:fail|unsuccessful|error|problem|abort|impossible|not possible|was stopped|rejected|refused|undeliver)`,
	),
	/undeliver(?:able|ed)|non-?delivery|not delivered|fatal errors?|returned to sender|returning (?:message|mail) to sender|returned mail|failed (?:addresses|recipients?)|failure (?:notice|reasons?)|failed mail/,
	/did not reach|did not receive|addresse?s? (?:had|failed|has|have|was|were|which)|(?:recipients?|addressees?)(?:\(s\))? (?:could not|cannot|can't|was not|were not|has been|have been|failed|did not|of this)/,
	/transcript of session|session transcript|technical details of (?:permanent|temporary) failure|diagnostic information for administrators|this report relates to a message you sent|reporting-mta|smtp error from|remote (?:host|server) said|i'?ve given up|gave up|giving up|permanent(?:ly)? (?:error|fail)|error (?:was|occurred|has occurred)|automatically (?:generated|rejected|created) |did not like our|user unknown|unknown user|no such (?:user|recipient)|mailbox (?:full|unavailable|not found)|message from (?:the )?(?:mail|interscan|email)|considered unsolicited|(?:virus|banned contents?) (?:alert|found|in)|rejected by|refused by/,
];

const german: readonly RegExp[] = [
	/unzustellbar|unzustellbarkeit|zustell\w{0,12}[^.\n]{0,60}(?:fehl|nicht|unmoglich|gescheitert)|(?:nicht|fehler|fehlgeschlagen|konnte|unmoglich|kein)[^.\n]{0,80}(?:zugestellt|zustell|ubermittelt|ausgeliefert|weitergeleitet|gesendet|erreich)|(?:empfanger|adresse|postfach)[^.\n]{0,60}(?:unbekannt|nicht gefunden|existiert nicht)|annahme (?:verweigert|abgelehnt)|zuruck an (?:den )?absender/,
];
const french: readonly RegExp[] = [
	/non[- ](?:remis|distribu|delivr|livr)|echec (?:de|d'|lors)|avis de non|(?:n'a|n'ont|n'est|n'etait|ne peut|ne peuvent|pas ete|pas pu|impossible|impossibilite|erreur)[^.\n]{0,80}(?:remis|distribu|delivr|livr|achemin|parven|envoy|transm|rembi)|adresse[^.\n]{0,60}(?:introuvable|inconnue|inexistante)|destinataire[^.\n]{0,40}(?:inconnu|introuvable|invalide)/,
];
const iberian: readonly RegExp[] = [
	/(?:no (?:se )?(?:ha|han|pudo|puede|pudieron|fue|fueron|ha sido)|error|imposible|fall[oao]|no ha podido)[^.\n]{0,80}(?:entreg|enviad|enviar|llega|recib)|no entregad|devuelt[oa]|destinatario[^.\n]{0,40}(?:desconocid|no existe|incorrect)|lamento informarle/,
	/(?:nao|falha|impossivel|erro)[^.\n]{0,80}(?:entreg|enviad|enviar|receb)|devolvid[oa]|destinatario[^.\n]{0,40}(?:desconhecid|nao existe|invalid)|aviso de (?:falha|erro)|caixa postal/,
];
const italian: readonly RegExp[] = [
	/(?:non|impossibile|mancat[oa]|errore|impossibilita)[^.\n]{0,80}(?:consegn|recapit|inviat|inoltr|spedit)|(?:consegna|recapito)[^.\n]{0,60}(?:non|fallit|impossibil|mancat)|destinatari[oi][^.\n]{0,40}(?:sconosciut|inesistent)|utente sconosciuto/,
];
const northern: readonly RegExp[] = [
	/onbestelbaar|(?:niet|mislukt|kon niet|fout)[^.\n]{0,80}(?:bezorg|aflever|afgelever|bestel|verzonden)|(?:inte|ikke|kunne ikke|gick inte|mislykkedes)[^.\n]{0,60}(?:lever|sende|skicka)|(?:toimitus|viesti)[^.\n]{0,60}(?:epaonnistui|ei voitu)/,
	/(?:nie|niemozliw\w{0,12}|blad)[^.\n]{0,80}(?:dostarcz|doreczy|doreczon)|niedostarcz|(?:nelze|nebylo mozne|nepodarilo|nedorucit|nedorucen)[^.\n]{0,60}|nem[^.\n]{0,60}kezbesit|iletilemedi|teslim edilemedi|ulastirilamadi/,
	/(?:nepodarilo|nebolo mozne)[^.\n]{0,60}doruc|nedorucit|nije[^.\n]{0,60}isporuc|neisporuc|ni bilo mogoce[^.\n]{0,60}dostav|(?:nu (?:a|au|s-a|poate)|eroare|imposibil)[^.\n]{0,80}livr|nelivrat/,
];
const cyrillic: readonly RegExp[] = [
	/недоставл|не[^.\n]{0,80}(?:достав|отправлен|доходит|принят)|(?:сбой|ошибк\S{0,12}|невозможн\S{0,12})[^.\n]{0,40}(?:достав|отправк)|достав\S{0,12}[^.\n]{0,60}(?:не |ошиб|сбо|невозм)|возврат (?:письм|почт|сообщ)|(?:адрес|получател|пользовател)\S{0,12}[^.\n]{0,60}(?:не существует|не найден|неизвест)/,
];
// Catalan, the Baltic languages, Greek, Hebrew, Arabic, Persian, Vietnamese, Thai, Indonesian.
const further: readonly RegExp[] = [
	/no s'(?:ha|han)[^.\n]{0,40}(?:lliura|entrega|envia)|ei (?:saanud|onnestunud|ole voimalik)[^.\n]{0,40}(?:toimeta|edasta)|ebaonnestus|nepristat|(?:nebuvo|nepavyko)[^.\n]{0,40}pristat|nepiegad|(?:nav|nevareja)[^.\n]{0,40}piegad|(?:تحویل|ارسال)[^.\n]{0,20}نشد/,
	/(?:δεν|αποτυχ[ιί]α|αδυναμ[ιί]α)[^.\n]{0,80}(?:παρ[αά]δ|αποστολ|στ[αά]λ)|μη παραδοτ[εέ]/,
	/לא (?:ניתן|הצליח\S{0,12}|נמסר)[^.\n]{0,60}(?:למסור|למסירה|לשלוח)|לא נמסרה?|(?:تعذر|لم يتم|فشل)[^.\n]{0,60}(?:تسليم|ارسال|إرسال)/,
	/khong[^.\n]{0,60}(?:gui|chuyen|giao) (?:[dđ]en|[dđ]uoc|toi)|(?:gui|giao) [^.\n]{0,40}(?:that bai|khong thanh cong)|(?:ไม่สามารถ|ไม่)[^.\n]{0,12}(?:จัด)?ส่ง|ส่ง[^.\n]{0,40}(?:ไม่สำเร็จ|ไม่ได้)|(?:tidak (?:dapat|bisa|berhasil)|gagal)[^.\n]{0,60}(?:kirim|terkirim|disampaikan)/,
];
const eastern: readonly RegExp[] = [
	/(?:配信|送信|配達|送達|転送|お届け|届け)[^。\n]{0,24}(?:でき|されま|失敗|エラー|不能|ませんでした)|未送達|送れません|エラーメール|(?:宛先|あて先|アドレス|ユーザー?|受信者)[^。\n]{0,24}(?:見つかり|存在し|不明|無効)|受信拒否/,
	/退信|退回|(?:无法|未能|不能|失败|沒有|無法)[^。\n]{0,20}(?:送达|投递|发送|传送|传递|送達|投遞|傳遞|到达)|未(?:送达|投递|传递|傳遞)|(?:投递|发送|送达|投遞)[^。\n]{0,12}(?:失败|失敗|错误|未成功)|(?:收件人|地址|用户|邮箱|用戶)[^。\n]{0,16}(?:不存在|不正确|错误|无效)|반송|(?:전송|배달|발송)[^.\n]{0,20}(?:실패|못|불가|되지)/,
];

export const failureWording: readonly RegExp[] = [
	...english,
	...german,
	...french,
	...iberian,
	...italian,
	...northern,
	...cyrillic,
	...further,
	...eastern,
];

/** Subjects are short: here a word of failure beside a word for mail or delivery is enough. */
export const failureSubjects: readonly RegExp[] = [
	/undeliver(?:able|ed)|non-?delivery|delivery (?:status|failure|failed|error|report|notification|problem|has failed|incomplete|delayed|unsuccessful|unsuccess)|failure notice|returned? (?:mail|message|to sender|e-?mail)|returning (?:to|mail|message)|(?:fail(?:ed|ure)?|error|problem|unable|could ?n[o']t|cannot|can't)\b.{0,40}(?:deliver|mail|recipient|sending)|(?:mail|message|e-?mail|delivery|letter)(?:\(s\))?\b.{0,40}(?:fail|undeliver|returned|bounce|reject|not delivered|could not|error|problem|delay|not be delivered)|bounced? (?:mail|message|action)|rejected mail|user unknown|unknown user|permanent (?:delivery )?failure|warning: (?:message|could not send|e-?mail)|blocked by our|dsn:|ndn:|nondelivery/,
	...german,
	...french,
	...iberian,
	...italian,
	...northern,
	...cyrillic,
	...further,
	...eastern,
];

/** Words of the languages whose failures are known well: there, silence about a failure says something. */
export const wellKnownLanguages =
	/\b(?:the|your|this|and|was|ihre?|wurde|und|nicht|votre|vous|mensaje|messaggio|mensagem)\b|(?:ваш|письм|сообщени)|です|ます|您|你的/;

/** Not yet, but still trying. */
export const delayWording: readonly RegExp[] = [
	/this is (?:only )?a warning(?: message)? only|warning message only|do(?:es)? not need to (?:resend|re-?send)|no action is required on your part|(?:has|have|was|is|been) (?:temporarily )?delayed|delivery (?:is |has been |incomplete|delayed)|still (?:being )?(?:trying|retried|attempting|queued)|(?:gmail|we|server|system|and|it) will (?:continue|keep|be) (?:to (?:be )?)?(?:try|trying|retry|retried|attempt)|will (?:keep trying|continue to (?:be )?(?:try|retr|attempt))|not yet been delivered|will retry (?:for|until)|has not (?:yet )?been delivered (?:yet|to)|delivery attempts will continue|placed into the retry queue|stay in the (?:retry )?queue|temporarily undeliverable|could not (?:yet )?be delivered (?:yet|so far)|message still undelivered|transient non-fatal|delayed|\(delay\)/,
	/noch nicht zugestellt|verzoger|retarde|n'a pas encore|retras|demorad|aun no (?:se )?ha|задерж|пока не|еще не достав|повторн\S{1,60} попытк|遅延|遅れ|延迟|延遲/,
];

/** Said only when the mail system has ended its attempts. */
export const finalWording =
	/permanent(?:ly)? (?:error|fail|fatal|reject|delivery)|(?<!non-)fatal (?:delivery )?errors?|failed permanently|giving up|gave up|given up|returned to sender|returning (?:message|mail) to sender|will not (?:be )?(?:retr|try)|no longer (?:try|retr|be tried)|removed from the (?:mail )?queue|was not delivered to one or more|undeliverable|could not be delivered to one or more|unrecoverable/;
