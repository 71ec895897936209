// Wording by which mail programs introduce, separate and sign; one list per purpose, all languages
// together, because a message's interface language is not the language its writer answers in.

const VERBS =
	'wrote|writes|написал\\(а\\)|написал[аио]?|писал[аи]?|пишет|пишут|сообщил[а]?|schrieb|geschrieben|hat geschrieben|a [eé]crit|[eé]crivait|[eé]crit|escribi[oó]|ha escrito|escribe|ha scritto|scrisse|scriveva|escreveu|schreef|skrev|napisał(?:a|\\(a\\))?|pisze|napsal(?:a|\\(a\\))?|nap[ií]sal|kirjoitti|yazd[ıi]|a scris|ezt [ií]rta|írta|написав|napisa[ol]|έγραψε|写道|寫道|のメール|書きました|wrote the following|пише|писав|пиша|написа|ha escrit|a écrit le|har skrevet|skrifaði|rakstīja|rašė|kirjutas|đã viết|menulis|نوشت|كتب|כתב|เขียน|작성|написав\\(ла\\)';

/** `On Mon, 5 Oct 2026, Ann <ann@example.com> wrote:` on one line or joined from several. */
export const attributions: readonly RegExp[] = [
	new RegExp(`^(?=.{0,400}(?:\\d|@)).{0,400}(?:${VERBS}).{0,60}[:：]$`, 'iu'),
	// Russian Gmail, Yandex and mail.ru forms end in the address, without any verb
	/^(?=.{0,400}\d{1,2}[.:/\s]).{4,300}<\s?[^<>\s]{1,100}@[^<>\s]{1,200}>\s?[:：]$/u,
	/^(?=.{0,300}\d{1,2}:\d{2}).{6,300}(?<!\p{L})(?:от|from|von|de|da)\s.{0,120}@\S{1,200}\s?[:：]$/iu,
	/^(?:>+\s*)?(?:on|am|le|el|il|em|op|den|em|dnia|w dniu)\s.{4,120}\d{4}.{0,200}[:：]$/iu,
	/^\d{4}[年/-]\d{1,2}[月/-]\d{1,2}日?.{0,120}[:：]$/u,
];

/** Lines after which everything is the old message. */
export const separators: readonly RegExp[] = [
	/^[>\s]*[-_=*]{2,}\s*(?:original (?:message|appointment|e-?mail)|forwarded message|reply message|urspr[uü]ngliche (?:nachricht|mail|mitteilung)|original-?nachricht|originalmeldung|weitergeleitete nachricht|message (?:d'origine|original|transf[eé]r[eé]|initial)|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|mensagem original|исходное сообщение|пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|оригинальное сообщение|конец пересылаемого|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|wiadomo[sś][cć] oryginalna|原始邮件|元のメッセージ|original)\s*[-_=*]{2,}/iu,
	/^[>\s]*(?:begin forwarded message|anfang der weitergeleiteten nachricht|d[eé]but du message (?:r[eé]exp[eé]di[eé]|transf[eé]r[eé])|inicio del mensaje reenviado|начало переадресованного сообщения)\s*:?$/iu,
	/^_{10,}$/,
	/^-{3,}\s*reply above this line|^##-\s*please type your reply above/i,
];

/** The writer's field of a pasted header block: `From:` in the languages of Outlook and its kin. */
export const headerBlockFrom =
	/^[>*\s]{0,8}(?:from|von|de|da|от|от кого|from\/de|van|fr[aå]n|fra|od|від|gönderen|kimden|差出人|发件人|寄件者|보낸 사람|l[aä]hett[aä]j[aä]|expéditeur|remitente|mittente|felad[oó])\*?\s?[:：]\*?\s{0,12}\S/iu;
/** Its other fields. */
export const headerBlockField =
	/^[>*\s]{0,8}(?:sent|date|to|cc|subject|reply-to|importance|gesendet|datum|an|betreff|envoy[eé](?: le)?|[aà]|objet|copie(?: à)?|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|enviada?(?: em)?|assunto|отправлено|дата|кому|копия|тема|важность|надіслано|тема|verzonden|aan|onderwerp|skickat|till|[aä]mne|sendt|til|emne|wysłano|do|dw|temat|odesl[aá]no|komu|p[rř]edm[eě]t|kime|konu|送信日時|宛先|件名|发送时间|收件人|主题|l[aä]hetetty|aihe)\*?\s?[:：](?!\/\/)/iu;

export const signatureDash = /^(?:--|—|––) ?$|^_{2,}\s*$/;
export const sentFrom =
	/^(?:sent (?:from|via|with|using) |get outlook for |envoy[eé] (?:de|depuis|avec) |von meinem .{2,40} gesendet|gesendet (?:von|mit|[uü]ber) |enviado desde |enviado do |inviato da |отправлено (?:с|из|через) |outlook f[uü]r (?:ios|android)|obtenir outlook|obtener outlook|descargar outlook|diese nachricht wurde von meinem|verstuurd vanaf |download (?:outlook|the app)|get (?:bluemail|spark|protonmail|yahoo mail)|envoy[eé] avec |enviado (?:con|mediante|a trav[eé]s) |von (?:meinem|unterwegs)[^.]{0,40}gesendet|gesendet v\.|відправлено з|надіслано з|wys[lł]ano z|inviato con|enviado pelo|скачать outlook|iphoneから送信|发自我的)/iu;
export const closingFormula =
	/^(?:(?:kind|best|warm(?:est)?|many|with(?: kind| best)?|my)? ?(?:regards|wishes|thanks)(?: (?:and regards|again|in advance))?|best|cheers|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|thanks|thank you|thx|ttyl|cordially|respectfully|rgds|br|kr|mfg|lg|vg|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|viele[n]?|sch[oö]nen?) (?:gr[uü](?:ß|ss)en?|dank)|beste gr[uü](?:ß|ss)e|gru(?:ß|ss)|hochachtungsvoll|cordialement|bien cordialement|bien [aà] vous|salutations.*|(?:meilleures|sinc[eè]res) salutations|bonne (?:journ[eé]e|r[eé]ception)|merci(?: d'avance)?|amicalement|sinc[eè]rement|(?:un )?(?:cordial )?saludos?(?: cordiales?)?|(?:un )?(?:saludo|abrazo)|atentamente|atte|gracias(?: de antemano)?|cordialmente|с уважением.*|всего (?:доброго|хорошего|наилучшего)|с наилучшими пожеланиями.*|хорошего дня|спасибо|заранее спасибо|искренне ваш.*|удачи)[\s,.!–-]*$/iu;
/** Where the small print begins, wherever its author put the emphasis. */
export const disclaimer = new RegExp(
	`^[*_\\s]{0,4}(?:${[
		'(?:this|the) (?:e-?mail|message|communication|transmission|information).{0,120}(?:confidential|intended|privileged|proprietary)',
		'confidentiality|disclaimer\\b|legal notice|privileged and confidential|please consider the environment|think before you print|virus-free\\.',
		'the (?:information|contents?) (?:contained )?in this',
		'if you (?:are not|have received|received|believe you).{0,80}(?:recipient|addressee|error|mistake)',
		'caution: this|\\[?external(?: e-?mail)?\\]?: ',
		'(?:diese|die in dieser) (?:e-?mail|nachricht).{0,100}(?:vertraulich|enth[aä]lt|enthalten|bestimmt)|vertraulichkeit|haftungsausschluss|rechtlicher hinweis',
		'(?:falls|wenn|sollten) sie (?:nicht|diese|irrt[uü]mlich).{0,120}(?:adressat|empf[aä]nger|irrt[uü]mlich|erhalten)',
		'ce (?:message|courriel|mail|courrier).{0,120}(?:confidentiel|destin[eé]|exclusi)|les informations contenues|avertissement|avis de confidentialit[eé]|pensez [aà] l.environnement',
		'si vous (?:n.[eê]tes pas|avez re[cç]u|recevez|[eê]tes).{0,80}(?:destinataire|erreur)',
		'(?:este|el presente) (?:mensaje|correo).{0,120}(?:confidencial|dirigido|destinad)|la informaci[oó]n contenida|aviso (?:legal|de confidencialidad)|antes de imprimir',
		'si (?:usted )?(?:no es|ha recibido|recibe|no fuera).{0,80}(?:destinatari|error)',
		'(?:данное|это|настоящее) (?:электронное )?(?:сообщение|письмо).{0,120}(?:конфиденц|предназнач)|настоящее (?:сообщение|письмо)|уведомление о конфиденциальности|подумайте об экологии|информация, содержащаяся',
		'если (?:вы|данное|это|настоящее).{0,80}(?:адресат|получател|по ошибке|ошибочно)',
	].join('|')})`,
	'iu',
);

/** What a mail gateway pastes above the text of strangers. */
export const banner =
	/^[*_\s[]{0,4}(?:caution|warning|attention|external|achtung|warnung|extern|внимание|предупреждение|avertissement|atenci[oó]n|advertencia|externe).{0,240}(?:external|outside|unknown sender|links|attachments|extern|links|anh[aä]nge|внешн|вложени|ext[eé]rieur|pi[eè]ces jointes|externo|enlaces|adjuntos)/iu;
