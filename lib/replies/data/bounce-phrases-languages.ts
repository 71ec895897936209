import type { PhraseTable } from '../bounce-reason';

// What mail systems say in other languages than English, lower case and as written: word stems, so
// that gender, case and number do not matter.
export const foreignPhrases: readonly PhraseTable[] = [
	{
		reason: 'userunknown',
		phrases: [
			/(?:adresse|empf[aä]nger|benutzer|postfach|e-?mail-?adresse|konto|teilnehmer)\b.{0,80}(?:existiert nicht|nicht gefunden|unbekannt|ung[uü]ltig|nicht bekannt|nicht vorhanden|nicht verf[uü]gbar|konnte nicht gefunden)|(?:unbekannte[rs]?|ung[uü]ltige[rs]?) (?:empf[aä]nger|benutzer|adresse|teilnehmer)|kein(?:e)? (?:solche[rs]?|g[uü]ltige[rs]?) (?:benutzer|adresse|postfach|empf[aä]nger)/,
			/(?:destinataire|utilisateur|adresse|bo[iî]te|compte)\b.{0,80}(?:introuvable|inconnu|inexistant|n'existe (?:pas|plus)|invalide|non valide|n'a pas [eé]t[eé] trouv)|(?:aucun|pas d[e']) ?(?:utilisateur|destinataire|compte|bo[iî]te)/,
			/(?:no existe|inexistente|desconocid|no encontrad|no v[aá]lid|inv[aá]lid|no se (?:encontr|ha encontrad|pudo encontrar|puede encontrar))[^.]{0,60}(?:usuario|destinatari|direcci[oó]n|buz[oó]n|cuenta|persona|casilla)|(?:usuario|destinatari|direcci[oó]n|buz[oó]n|cuenta|casilla)[^.]{0,80}(?:no existe|inexistente|desconocid|no encontrad|no (?:se )?(?:encontr|ha encontrad|fue encontrad)|no (?:es )?v[aá]lid|inv[aá]lid)/,
			/(?:n[aã]o existe|inexistente|desconhecid|n[aã]o (?:foi )?(?:poss[ií]vel )?encontra|inv[aá]lid)[^.]{0,60}(?:usu[aá]rio|destinat[aá]ri|endere[cç]o|\bconta\b|\bcaixa\b)|(?:usu[aá]rio|destinat[aá]ri|endere[cç]o|\bconta\b|\bcaixa\b)[^.]{0,80}(?:n[aã]o existe|inexistente|desconhecid|n[aã]o (?:foi )?(?:encontrad|localizad)|inv[aá]lid)/,
			/(?:utente|destinatari|indirizz|casella|account)[^.]{0,80}(?:sconosciut|inesistent|non (?:esiste|trovat|valid|[eè] stat\S{1,60} trovat)|simile in questo)|(?:impossibile trovare|nessun|non esiste)[^.]{0,60}(?:utente|destinatari|indirizz|casella)/,
			/(?:gebruiker|ontvanger|adres|postvak|mailbox)[^.]{0,60}(?:onbekend|bestaat niet|niet gevonden|ongeldig)|(?:u[zż]ytkownik|adres|konto|skrzynka|odbiorca)[^.]{0,60}(?:nie istnieje|nieznan|nie znaleziono|niepoprawn)|(?:anv[aä]ndare|mottagare|bruger|modtager|bruker|mottaker)[^.]{0,60}(?:ok[aä]nd|ukendt|ukjent|finns inte|findes ikke|finnes ikke)|kullan[iı]c[iı][^.]{0,40}(?:bulunamad[iı]|yok)/,
			/(?:пользовател|получател|адресат|адрес|ящик|учетн\S{1,60} запис|аккаунт)\S{0,12}[^.]{0,80}(?:не (?:существует|найден|зарегистрирован|обнаружен)|неизвест|неверн|отсутствует|удал[её]н)|(?:не удалось найти|нет так\S{1,60}|неизвестн\S{1,60}|несуществующ\S{1,60}|неверн\S{1,60})[^.]{0,40}(?:пользовател|получател|адрес|ящик|абонент)/,
			/(?:宛先|あて先|受信者|ユーザー?|メール ?アドレス|アドレス|アカウント|メールボックス)[^。]{0,40}(?:見つかり(?:ません|ませんでした)|存在しま|存在しない|不明|無効|ありません|ディレクトリ)|(?:ディレクトリ|リスト)[^。]{0,12}ありません/,
			/(?:收件人|用户|邮箱|地址|帐号|账号|用戶|郵箱|帳號|信箱)[^。]{0,30}(?:不存在|不正确|未找到|找不到|无效|不正確|無效)|(?:找不到|不存在)[^。]{0,12}(?:收件人|用户|邮箱|地址)|(?:사용자|수신자|계정|주소)[^.]{0,30}(?:없|존재하지|찾을 수)/,
			// Nordic, Finnish
			/(?:adress|anv[aä]ndare|mottagare|bruger|modtager|bruker|mottaker)\S{0,12}[^.]{0,60}(?:hittades inte|kunde inte hittas|blev ikke fundet|ble ikke funnet|eksisterer ikke|existerar inte)|(?:ok[aä]nd|ukendt|ukjent)\S{0,12} (?:anv[aä]ndare|mottagare|adress|bruger|modtager|bruker|mottaker)|(?:vastaanottaja|k[aä]ytt[aä]j[aä]|osoite|postilaatikko)\S{0,12}[^.]{0,60}(?:ei ole olemassa|ei l[oö]yd|tuntematon)|tuntematon (?:vastaanottaja|k[aä]ytt[aä]j[aä]|osoite)/,
			// Dutch, Polish, Czech, Slovak, Hungarian
			/(?:onbekende|ongeldige) (?:gebruiker|ontvanger|adres)|(?:nieznan\S{0,12}|nieistniej[aą]c\S{0,12}|(?:brak|nie ma)(?: tak\S{1,60})?) (?:u[zż]ytkownik|adres|odbiorc|skrzynk)|(?:schr[aá]nk|u[zž]ivatel|adres|p[rř][ií]jemc|pou[zž][ií]vate[lľ]|[uú][cč]et)\S{0,12}[^.]{0,60}(?:neexistuj|nenalezen|nen[aá]jden|nezn[aá]m)|(?:neexistuj[iíuú]c|nezn[aá]m)\S{0,12} (?:u[zž]ivatel|adres|p[rř][ií]jemc|schr[aá]nk|pou[zž][ií]vate[lľ])|(?:felhaszn[aá]l[oó]|c[ií]mzett|postafi[oó]k|c[ií]m)\S{0,12}[^.]{0,60}(?:nem l[eé]tez|ismeretlen|nem tal[aá]lhat[oó])|(?:ismeretlen|nem l[eé]tez[oő]) (?:felhaszn[aá]l[oó]|c[ií]mzett|c[ií]m|postafi[oó]k)/,
			// Ukrainian, Bulgarian, Serbian, Croatian, Slovene, Romanian
			/(?:користувач|одержувач|отримувач|адрес|скриньк)\S{0,12}[^.]{0,60}(?:не існує|не знайден|невідом)|(?:невідом|неіснуюч)\S{0,12} (?:користувач|одержувач|отримувач|адрес|скриньк)|(?:потребител|получател|адрес|кути|корисник|прималац)\S{0,12}[^.]{0,60}(?:не съществува|не е намерен|непознат|не постоји)|(?:korisnik|primatelj|primalac|adresa|naslov|sandu[cč]i[cć]|uporabnik)\S{0,12}[^.]{0,60}(?:ne postoji|nije prona[dđ]en|nepoznat|ne obstaja)|(?:nepoznat|neznan|nepostoje[cć])\S{0,12} (?:korisni[kc]|primatelj|adresa|uporabnik|prejemnik)|(?:utilizator|destinatar|adres|c[aă]su[tț]|cont)\S{0,12}[^.]{0,60}(?:nu exist[aă]|inexistent|necunoscut|nu a fost g[aă]sit)/,
			// Greek, Turkish, Hebrew, Arabic
			/(?:χρήστη|παραλήπτη|διεύθυνση|γραμματοκιβώτιο)\S{0,12}[^.]{0,60}(?:δεν υπάρχει|δεν βρέθηκε|άγνωστ)|άγνωστ\S{1,60} (?:χρήστη|παραλήπτη)|(?:kullan[iı]c[iı]|al[iı]c[iı]|adres|posta kutusu)\S{0,12}[^.]{0,60}(?:bulunamad[iı]|mevcut de[gğ]il|ge[cç]ersiz)|(?:bilinmeyen|ge[cç]ersiz) (?:kullan[iı]c[iı]|al[iı]c[iı]|adres)|(?:כתובת|נמען|משתמש|תיבה|תיבת)[^.]{0,60}(?:לא נמצא|לא קיי?מ|אינ[הו] קיי?מ)|(?:العنوان|المستلم|المستخدم|عنوان|صندوق)[^.]{0,60}(?:غير موجود|غير معروف|لم يتم العثور)/,
			// Catalan, Estonian, Latvian, Lithuanian, Persian
			/usuari (?:desconegut|inexistent)|(?:usuari|destinatari|adre[cç]a|b[uú]stia)\S{0,12}[^.]{0,40}no existeix|tundmatu (?:kasutaja|saaja|aadress)|(?:kasutaja|saaja|aadress|postkast)\S{0,12}[^.]{0,40}(?:ei leitud|ei eksisteeri|puudub)|nezin[aā]ms (?:lietot[aā]js|sa[nņ][eē]m[eē]js|adres[aā]ts)|(?:lietot[aā]js|adrese|pastkast[iī]te)\S{0,12}[^.]{0,40}(?:neeksist[eē]|nav atrast)|ne[zž]inom\S{0,12} (?:vartotoj|gav[eė]j|adresat)|(?:vartotoj|gav[eė]j|adres|d[eė][zž]ut)\S{0,12}[^.]{0,40}(?:neegzistuoj|nerast|n[eė]ra\b)|(?:کاربر|گیرنده|نشانی|صندوق)[^.]{0,40}(?:وجود ندارد|یافت نشد|ناشناخته)/,
			// Traditional Chinese, Vietnamese, Thai, Indonesian
			/[查無无][無无]?[此該该](?:人|[帳帐账]號|[帐账]号|收件人|使用者|信箱|用[戶户]|[郵邮]箱)|使用者[^。]{0,12}不存在|没有(?:此|该|这个)(?:用户|邮箱|收件人)|(?:người (?:nhận|dùng)|địa chỉ|hộp thư|tài khoản)[^.]{0,40}(?:không tồn tại|không tìm thấy)|ไม่พบ(?:ผู้รับ|ผู้ใช้|ที่อยู่|บัญชี)|(?:ผู้รับ|ผู้ใช้|ที่อยู่|บัญชี)\S{0,40}(?:ไม่มีอยู่|ไม่พบ)|(?:alamat|pengguna|penerima|akun)\S{0,12}[^.]{0,60}tidak (?:ditemukan|ada|dikenal|terdaftar)/,
		],
	},
	{
		reason: 'hostunknown',
		phrases: [
			/(?:домен|узел|хост)\S{0,12}.{0,40}(?:не найден|не существует)|dom[aä]ne.{0,40}(?:nicht gefunden|existiert nicht)|domaine.{0,40}(?:introuvable|n'existe pas|inconnu)|dom[ií]nio.{0,40}(?:no existe|n[aã]o existe|no encontrad|n[aã]o encontrad|inesistente|sconosciut|non (?:esiste|trovat))|ドメイン.{0,20}(?:存在しま|見つかりません|存在しない)|(?:域名|主机)[^。]{0,16}(?:不存在|找不到|无法解析|错误)/,
		],
	},
	{
		reason: 'mailboxfull',
		phrases: [
			/(?:переполнен|заполнен|превышен\S{0,12} (?:квот|лимит|размер ящик|объем)|ящик\S{0,12} полон|нет места|недостаточно места)/,
			/(?:postfach|mailbox|speicherplatz|konto).{0,40}(?:voll|[uü]berschritten|[uü]berf[uü]llt|ersch[oö]pft)|quota.{0,20}(?:[uü]berschritten|d[eé]pass|superad|excedid)/,
			/(?:bo[iî]te|bal|espace).{0,60}(?:pleine|plein|satur[eé]e?|d[eé]pass)|(?:buz[oó]n|bandeja|casilla|cuenta).{0,60}(?:llen[oa]|excedid|superad|satur)|caixa.{0,60}(?:cheia|lotad|excedid)|(?:casella|quota|mailbox).{0,60}(?:pien[ao]|superat|esaurit)|(?:postvak|mailbox).{0,40}\bvol\b|skrzynka.{0,40}(?:pe[lł]na|przepe[lł]nion)/,
			/(?:メールボックス|受信箱|容量).{0,30}(?:いっぱい|一杯|満杯|超え|超過|オーバー|制限)|(?:邮箱|空间|容量|信箱|郵箱).{0,20}(?:已满|不足|超|已滿|满)|(?:용량|메일함).{0,20}(?:초과|가득)/,
			/(?:schr[aá]nk|skrzynk)\S{0,12}[^.]{0,40}(?:pln[aáeé]|p[rř]epln[eě]n|zapln[eě]n|zape[lł]nion)|(?:postafi[oó]k|postal[aá]da)\S{0,12}[^.]{0,40}(?:megtelt|tele\b)|postilaatikko\S{0,12}[^.]{0,40}t[aä]ynn[aä]|(?:brevl[aå]da|inkorg|postkasse|postboks|innboks|indbakke|postl[aå]da)\S{0,12}[^.]{0,40}ful[ld]|(?:c[aă]su[tț]|cutia)\S{0,12}[^.]{0,40}plin|(?:pretinac|sandu[cč]i[cć]|predal)\S{0,12}[^.]{0,40}(?:pun|poln)\b|posta ?kutusu\S{0,12}[^.]{0,40}(?:dolu|dolmu[sş])/,
			/(?:скриньк|кути|сандуче)\S{0,12}[^.]{0,60}(?:переповнен|заповнен|пълн|препълнен|пун)|γραμματοκιβ\S{0,12}[^.]{0,60}(?:γεμάτ|πλήρες)|hộp thư[^.]{0,40}đầy|กล่องจดหมาย\S{0,30}เต็ม|תיב\S{0,12}[^.]{0,40}מלא|صندوق[^.]{0,60}ممتلئ|kotak (?:surat|masuk)[^.]{0,40}penuh/,
		],
	},
	{
		reason: 'suspend',
		phrases: [
			/(?:заблокирован|отключ[её]н|приостановлен|неактив|деактивирован)|(?:konto|postfach|benutzer|empf[aä]nger).{0,40}(?:gesperrt|deaktiviert|inaktiv)|(?:compte|bo[iî]te).{0,40}(?:d[eé]sactiv|suspendu|inacti|bloqu|archiv)|(?:cuenta|buz[oó]n|usuario|\bconta\b|\bcaixa\b).{0,40}(?:desactivad|desativad|suspens|suspendid|inhabilitad|deshabilitad|inativ|inactiv|bloquead)|(?:account|casella|utente).{0,40}(?:disattivat|sospes|disabilitat|bloccat)/,
			/(?:アカウント|メールボックス).{0,30}(?:停止|無効化|利用停止)|(?:帐号|账号|用户|邮箱|帳號).{0,12}(?:被禁用|停用|冻结|锁定|凍結|被封)/,
			/(?:[uú][cč]et|schr[aá]nk)\S{0,12}[^.]{0,40}(?:zablokov[aá]n|deaktivov[aá]n|zru[sš]en)|(?:hesap|hesab[iı]|posta kutusu)[^.]{0,40}(?:devre d[iı][sş][iı]|ask[iı]ya|kapat[iı]l)|(?:account|postvak)[^.]{0,40}(?:geblokkeerd|uitgeschakeld|opgeschort)|(?:konto|skrzynk)\S{0,12}[^.]{0,40}(?:zablokowan|zawieszon|wy[lł][aą]czon|nieaktywn|avaktiver|inaktiver|sp[aä]rra|sp[aæ]rret|sperret|deaktiver)/,
		],
	},
	{
		reason: 'blocked',
		phrases: [
			/(?:ваш|ip).{0,60}(?:заблокирован|в ч[её]рном списке|внес[её]н)|(?:ip-adresse|adresse ip|direcci[oó]n ip|endere[cç]o ip|indirizzo ip).{0,60}(?:gesperrt|blockiert|bloqu|bloccat)/,
		],
	},
	{
		reason: 'spamdetected',
		phrases: [/(?:спам|スパム|迷惑メール|垃圾邮件|垃圾郵件)|als spam|comme (?:du )?spam|como spam/],
	},
	{
		reason: 'expired',
		phrases: [
			/zeit(?:limit|[uü]berschreitung)|(?:nach|innerhalb von) (?:mehreren|\d+) (?:versuchen|tagen|stunden)|d[eé]lai (?:expir|d[eé]pass)|tiempo (?:de espera )?(?:agotado|excedido)|tempo (?:limite )?(?:esgotad|expirad|scadut)|истек\S{0,12} (?:врем|срок)|превышено время|時間(?:切れ|内に)|タイムアウト|超时|逾時/,
		],
	},
];
