// Wording by which mail programs introduce, separate and sign; one list per purpose, all languages
// together, because a message's interface language is not the language its writer answers in.

const VERBS =
	'wrote|writes|написал\\(а\\)|написал[аио]?|писал[аи]?|пишет|пишут|сообщил[а]?|schrieb|geschrieben|hat geschrieben|a [eé]crit|[eé]crivait|[eé]crit|escribi[oó]|ha escrito|escribe|ha scritto|scrisse|scriveva|escreveu|schreef|skrev|napisał(?:a|\\(a\\))?|pisze|napsal(?:a|\\(a\\))?|nap[ií]sal|kirjoitti|yazd[ıi]|a scris|ezt [ií]rta|írta|написав|napisa[ol]|έγραψε|写道|寫道|のメール|書きました|wrote the following';

/** `On Mon, 5 Oct 2026, Ann <ann@example.com> wrote:` on one line or joined from several. */
export const attributions: readonly RegExp[] = [
	new RegExp(`^(?=.{0,400}(?:\\d|@)).{0,400}(?:${VERBS}).{0,60}[:：]$`, 'iu'),
	// Russian Gmail, Yandex and mail.ru forms end in the address, without any verb
	/^(?=.{0,400}\d{1,2}[.:/\s]).{4,300}<[^<>\s]+@[^<>\s]+>\s*[:：]$/u,
	/^(?=.{0,300}\d{1,2}:\d{2}).{6,300}\b(?:от|from|von|de|da)\s+.{0,120}\S+@\S+\s*[:：]$/iu,
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

/** First field of a pasted header block: `From:` in the languages of Outlook and its kin. */
export const headerBlockStart =
	/^[>*\s]*(?:from|von|de|da|от|от кого|from\/de|van|fr[aå]n|fra|od|差出人|发件人|寄件者|l[aä]hett[aä]j[aä]|expéditeur|remitente)\*?\s?[:：]\*?\s?\S/iu;
export const headerBlockField =
	/^[>*\s]*(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoy[eé]|[aà]|objet|enviado(?: el)?|fecha|para|asunto|inviato|data|oggetto|enviada(?: em)?|assunto|отправлено|дата|кому|копия|тема|verzonden|aan|onderwerp|skickat|till|[aä]mne|sendt|til|emne|wysłano|do|temat|送信日時|宛先|件名|发送时间|收件人|主题)\*?\s?[:：]/iu;

export const signatureDash = /^(?:--|—|––) ?$|^_{2,}\s*$/;
export const sentFrom =
	/^(?:sent (?:from|via|with|using) |get outlook for |envoy[eé] (?:de|depuis|avec) |von meinem .{2,40} gesendet|gesendet (?:von|mit|[uü]ber) |enviado desde |enviado do |inviato da |отправлено (?:с|из|через) |outlook f[uü]r (?:ios|android)|obtenir outlook|obtener outlook|descargar outlook|diese nachricht wurde von meinem|verstuurd vanaf |download (?:outlook|the app)|скачать outlook|iphoneから送信|发自我的)/iu;
export const closingFormula =
	/^(?:(?:kind|best|warm(?:est)?|many|with(?: kind| best)?|my)? ?(?:regards|wishes|thanks)(?: (?:and regards|again|in advance))?|best|cheers|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|thanks|thank you|thx|ttyl|cordially|respectfully|rgds|br|kr|mfg|lg|vg|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|viele[n]?|sch[oö]nen?) (?:gr[uü](?:ß|ss)en?|dank)|beste gr[uü](?:ß|ss)e|gru(?:ß|ss)|hochachtungsvoll|cordialement|bien cordialement|bien [aà] vous|salutations.*|(?:meilleures|sinc[eè]res) salutations|bonne (?:journ[eé]e|r[eé]ception)|merci(?: d'avance)?|amicalement|sinc[eè]rement|(?:un )?(?:cordial )?saludos?(?: cordiales?)?|(?:un )?(?:saludo|abrazo)|atentamente|atte|gracias(?: de antemano)?|cordialmente|с уважением.*|всего (?:доброго|хорошего|наилучшего)|с наилучшими пожеланиями.*|хорошего дня|спасибо|заранее спасибо|искренне ваш.*|удачи)[\s,.!–-]*$/iu;
export const disclaimer =
	/^(?:[*_\s]*)(?:this (?:e-?mail|message|communication|transmission).{0,80}(?:confidential|intended|privileged)|confidentiality (?:notice|note)|disclaimer\b|the (?:information|contents?) (?:contained )?in this|please consider the environment|diese (?:e-?mail|nachricht).{0,60}(?:vertraulich|enth[aä]lt)|ce (?:message|courriel|mail).{0,80}confidentiel|este (?:mensaje|correo).{0,80}(?:confidencial|dirigido)|данное (?:сообщение|письмо).{0,80}конфиденц|настоящее (?:сообщение|письмо)|caution: this|\[?external(?: e-?mail)?\]?:? |virus-free\.|pensez [aà] l'environnement)/iu;
