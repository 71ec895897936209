/**
 * What servers say in other languages than English, one expression per language. Letters beyond
 * ASCII are no word characters to `\b`, so there are no word limits here; stems are.
 */

export const unknownUserWords = anyOf(
	// de
	/(?:empf[äa]nger\S*|benutzer\S*|postfach|mailbox|adresse|konto)(?: \S+){0,3} (?:unbekannt|ung[üu]ltig|nicht (?:gefunden|vorhanden|bekannt|erreichbar)|existiert nicht)/,
	// fr
	/(?:utilisateur|usager|bo[iî]te|destinataire|adresse|compte)(?: \S+){0,4} (?:inconnu|inexistant|invalide|introuvable|n'existe pas|existe pas)/,
	// es
	/(?:usuario|buz[oó]n|destinatario|cuenta|direcci[oó]n)(?: \S+){0,3} (?:desconocid|inexistente|no existe|no encontrad|no es v[aá]lid)/,
	// it
	/(?:utente|casella|destinatario|indirizzo)(?: \S+){0,3} (?:sconosciut|inesistente|non esiste|non trovat|non valid)/,
	// pt
	/(?:us[uú][aá]rio|caixa|destinat[aá]rio|conta|endere[cç]o)(?: \S+){0,3} (?:desconhecid|inexistente|n[aã]o existe|n[aã]o encontrad|inv[aá]lid)/,
	// pl
	/nie ma takie\S+ (?:u[żz]ytkownika|adresata|konta|skrzynki)|(?:u[żz]ytkownik|skrzynka|adresat|odbiorca|konto)(?: \S+){0,2} (?:nieznan|nie istnieje)/,
	// nl
	/(?:gebruiker|ontvanger|postvak|adres)(?: \S+){0,2} (?:onbekend|niet gevonden|bestaat niet)/,
	// tr
	/(?:kullan[ıi]c[ıi]|al[ıi]c[ıi]|posta kutusu)(?: \S+){0,2} (?:bulunamad[ıi]|bilinmiyor|mevcut de[ğg]il|yok)/,
	// ru
	/нет так\S+ (?:пользовател|ящик|адрес|получател)|(?:пользовател|ящик|адрес|получател)\S*(?: \S+){0,3} (?:не найден|не существует|неизвест)/,
	// zh
	/(?:用户|用戶|收件人|邮箱|郵箱|账号|帳號|地址).{0,6}(?:不存在|不正确|无效|無效)|无此(?:用户|邮箱)|查无此/,
	// ja
	/(?:ユーザ|宛先|アドレス|メールボックス|受信者|受取人).{0,12}(?:存在しません|見つかりません|不明)/,
	// ko
	/(?:사용자|수신자|메일함|계정|주소).{0,10}(?:존재하지|찾을 수 없|없습니다)/,
);

export const quotaWords = anyOf(
	/postfach.{0,24} voll|speicherplatz .{0,24}(?:ersch[öo]pft|[üu]berschritten)/,
	/bo[iî]te .{0,24}pleine|quota d[ée]pass[ée]/,
	/buz[oó]n .{0,16}lleno|cuota .{0,16}excedida/,
	/casella .{0,24}piena|quota superata/,
	/caixa .{0,24}cheia|cota excedida/,
	/skrzynka .{0,24}pe[łl]na/,
	/postvak .{0,16}vol/,
	/ящик.{0,24} переполнен|превышен.{0,24}квот/,
	/(?:邮箱|郵箱|空间|容量).{0,6}(?:已满|已滿|不足|超)/,
	/(?:メールボックス|容量|受信箱).{0,12}(?:超え|いっぱい|一杯|満杯)/,
	/(?:메일함|용량).{0,10}(?:초과|가득)/,
);

export const disabledWords = anyOf(
	/(?:konto|postfach)(?: \S+){0,3} (?:deaktiviert|gesperrt|abgeschaltet)/,
	/(?:compte|bo[iî]te)(?: \S+){0,4} (?:d[ée]sactiv|suspendu|ferm[ée])/,
	/(?:cuenta|buz[oó]n)(?: \S+){0,3} (?:desactivad|suspendid|cerrad|deshabilitad)/,
	/(?:casella|account|utente)(?: \S+){0,3} (?:disattivat|sospes|disabilitat)/,
	/(?:conta|caixa)(?: \S+){0,3} (?:desativad|suspens|bloquead)/,
	/(?:konto|skrzynka)(?: \S+){0,3} (?:zablokowan|wy[łl][aą]czon|nieaktywn)/,
	/(?:ящик|уч[её]тная запись|аккаунт|пользователь)(?: \S+){0,2} (?:отключ|заблокирован|неактив|удал[её]н)/,
	/(?:邮箱|郵箱|账号|帳號|用户|用戶).{0,6}(?:停用|禁用|冻结|凍結|注销|封)/,
);

export const senderWords = anyOf(
	/absender|exp[ée]diteur|remitente|mittente|remetente|nadawc|afzender/,
	/отправител/,
	/发件人|寄件人|发信人|送信者|差出人|발신자|보낸 사람/,
);

export const blockListWords = anyOf(
	/schwarze[nr]? liste|(?:ihre|deine) ip.{0,24}(?:gesperrt|blockiert|abgelehnt)/,
	/liste noire|lista negra|lista nera|czarn\S+ li[sś]/,
	/ч[её]рн\S+ спис|ваш\S* ip/,
	/黑名单|黑名單|ip.{0,6}(?:被封|拒绝|拒絕)|ブラックリスト/,
);

/** "Later" in a 450 or 451. */
export const laterWords = anyOf(
	/sp[äa]ter|graue liste/,
	/plus tard|ult[ée]rieurement|liste grise/,
	/m[aá]s tarde|mais tarde|lista gris|lista cinza/,
	/pi[uù] tardi|p[óo][źz]niej|szar\S+ li[sś]/,
	/позже|позднее|сер\S+ спис/,
	/稍后|稍後|しばらく|後で|後ほど|나중에/,
);

function anyOf(...expressions: readonly RegExp[]): RegExp {
	return new RegExp(expressions.map(({ source }) => source).join('|'));
}
