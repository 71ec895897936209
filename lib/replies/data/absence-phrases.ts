import type { AutoReplyKind } from '../events';

/** Subject prefixes of automatic answers, folded like `foldText` does it. */
export const autoReplySubjects: readonly RegExp[] = [
	/^(?:\[?auto\]?[:\- ]|auto(?:matic(?:ally)?)?[- ]?(?:reply|response|repl(?:y|ies)|respon[sd]er?|generated)|auto:|autoreply|auto-reply|autoresponse|automated (?:reply|response|message|email)|out of (?:the )?office|out[- ]of[- ]office|ooo\b|on (?:annual )?(?:vacation|holiday|leave)|vacation (?:reply|response|notice|message)|away from (?:the )?(?:office|my)|i(?:'m| am) (?:currently )?(?:away|on|out)|absence notice|ticket (?:received|created)|\[?(?:ticket|case|request|support)[ #:-].{0,30}(?:received|created|opened))/,
	/(?:automatic reply|auto[- ]?reply|autoreply|automatische antwort|abwesenheits?(?:notiz|nachricht|assistent|mitteilung|meldung)?|abwesend|nicht im (?:buro|hause)|au(?:ss|s)er haus|reponse automatique|absence du bureau|message d'absence|absent(?:e)? du bureau|respuesta automatica|fuera de (?:la )?oficina|ausencia|ausente|автоматический ответ|автоответ|отсутству|вне офиса|в отпуске|risposta automatica|fuori (?:sede|ufficio)|resposta automatica|fora do escritorio|automatisch antwoord|afwezig|autosvar|自動(?:応答|返信)|不在|自动(?:回复|答复)|out of office|out of the office|automatikus valasz|odpowiedz automatyczna|automaticka odpoved)/,
];

export interface AutoReplyPhrases {
	readonly kind: AutoReplyKind;
	readonly phrases: readonly RegExp[];
}

/** What automatic answers say; matched against folded text, most specific kind first. */
export const autoReplyPhrases: readonly AutoReplyPhrases[] = [
	{
		kind: 'left_company',
		phrases: [
			/no longer (?:work(?:s|ing)?|employed|with (?:us|the|our)|at\b|part of|in this (?:role|position)|associated)|(?:has|have) (?:now )?left (?:the )?(?:company|organi[sz]ation|firm|business|[a-z]+)|(?:is|am) no longer (?:with|at|employed|an employee|part)|moved on (?:from|to)|(?:last|final) (?:working )?day (?:was|at)|this (?:mailbox|e-?mail address|address|account) is no longer (?:in use|monitored|active|valid)|(?:has|have) retired/,
			/(?:arbeite|arbeitet|bin|ist)\b.{0,60}nicht mehr\b.{0,60}(?:bei|im|fur|tatig|unternehmen|beschaftigt|firma)|nicht mehr (?:bei|im unternehmen|fur|tatig|beschaftigt)|(?:unternehmen|firma) verlassen|ausgeschieden|im ruhestand|(?:diese )?(?:e-?mail-?)?adresse (?:ist|wird) nicht mehr/,
			/(?:ne (?:travaille|fait|fais) plus|n'est plus|ne suis plus|plus (?:partie|parmi nous|chez|au sein)|a quitte (?:la societe|l'entreprise|ses fonctions|notre)|ai quitte|a la retraite)/,
			/(?:ya no (?:trabaja|trabajo|forma|pertenece|esta (?:con|en)|labora|soy|estoy)|ha dejado (?:la empresa|de trabajar)|he dejado (?:la empresa|de trabajar)|se ha jubilado|dejo de (?:trabajar|laborar))/,
			/(?:больше не работа|уже не работа|уволил|покинул|более не работа|не является сотрудник|на пенси)/,
			/(?:non (?:lavora|lavoro|fa|faccio|e|sono) piu|ha lasciato (?:l'azienda|la societa)|(?:ja|ya) nao (?:trabalha|trabalho|faz|esta)|nao (?:trabalha|trabalho|faz) mais|deixou (?:a empresa|de trabalhar)|(?:niet (?:meer|langer) (?:werkzaam|in dienst|bij|werk))|uit dienst|(?:nie pracuje|nie pracuje) juz|juz nie pracuj|(?:slutat|inte langre) (?:kvar|pa foretaget|anstalld|hos)|退職(?:いたし|し)|退社(?:いたし|し)ました|已(?:经)?离职)/,
		],
	},
	{
		kind: 'out_of_office',
		phrases: [
			/out of (?:the )?office|(?:on|taking) (?:(?:annual|parental|maternity|paternity|medical|sick|vacation|study|personal|extended|family|bereavement|a|my|summer|winter|christmas|public|bank) )*(?:leave|vacation|holidays?|pto|sabbatical|break)|away (?:from (?:the |my )?(?:office|desk|e-?mail|work)|until|on|this week|for)|(?:currently|will be|am|i'm) (?:away|out|travell?ing|unavailable|on the road|absent|off)|not (?:be )?(?:in the office|available|checking|reading|at my desk)|limited (?:access|ability|connectivity|e-?mail)|no access to (?:my )?e-?mail|(?:back|return(?:ing)?) (?:in|to|at) (?:the )?(?:office|work|my desk)|(?:i(?:'ll| will) (?:be back|return|respond|reply|get back)) .{0,60}(?:when|upon|after|on|as soon)|office (?:is|will be) closed|\bbe back\b(?! to you)|\b(?:am|'m) back (?:on|from|in|at)|closed (?:for|until|from)|unable to (?:respond|reply|answer|read)|intermittent access/,
			/nicht im (?:buro|hause|haus|dienst)|abwesend|abwesenheit|(?:im|in|auf) (?:meinem |dem |den |unserem )?(?:urlaub|elternzeit|mutterschutz|dienstreise|betriebsferien|ferien)|au(?:ss|s)er haus|nicht (?:erreichbar|verfugbar|am platz|personlich)|(?:ab|am) .{0,30}(?:wieder|zuruck)|wieder (?:erreichbar|fur sie|im buro|da|zuruck)|krankheitsbedingt|(?:e-?mails?|nachrichten?) (?:wird|werden) nicht (?:weitergeleitet|gelesen|bearbeitet)|betriebsferien|keinen zugriff/,
			/(?:absente?|absence|en conges?|en vacances|hors du bureau|en deplacement|indisponible|conge (?:maternite|paternite|parental|maladie)|en arret|de retour (?:le|au|a partir|lundi|mardi|dans)|serai (?:de retour|absent|joignable)|pas (?:joignable|disponible|au bureau)|acces limite|en formation|ferme(?:s|e)? (?:du|jusqu|pour))/,
			/(?:fuera de (?:la |mi )?oficina|de vacaciones|ausente|ausencia|de baja|no (?:estare|estoy|me encuentro) (?:disponible|en la oficina|en el)|de viaje|acceso limitado|(?:regreso|vuelvo|volvere|regresare|reincorporo|reincorporare|estare de vuelta|estare de regreso|retorno)|permiso (?:de |por )?(?:maternidad|paternidad|medico)|sin acceso|vacaciones|licencia por)/,
			/(?:в отпуск|в командировк|на больничн|отсутству|вне офис|не в офис|нахожусь в|буду (?:на связи|в офис|доступ|отсутств)|вернусь|выйду|в декрет|ограниченн\S* доступ|нет доступа|не смогу ответить|выхожу из отпуск|выходн\S+ дн)/,
			/(?:fuori (?:ufficio|sede)|in ferie|assente|fora do escritorio|de ferias|ausente|op vakantie|afwezig|不在|休暇|休暇中|外出|出張|休假|外出|不在办公室|urlop|poza biurem|na dovolene|pa semester|franvarande|na ferie|ferie\b|fravaerende|nieobecn|delegacj)/,
		],
	},
	{
		kind: 'ack',
		phrases: [
			/(?:we|i)(?:'ve| have)? (?:have )?(?:received|got|logged) your (?:e-?mail|message|request|enquiry|inquiry|ticket|mail|query|submission)|your (?:e-?mail|message|request|enquiry|inquiry|ticket|mail|query) (?:has been|was|is) (?:successfully )?(?:received|logged|created|registered|forwarded|assigned)|thank(?:s| you) for (?:contacting|reaching out|your (?:e-?mail|message|enquiry|inquiry|request|interest|patience)|getting in touch|writing|emailing)|(?:a )?(?:ticket|case|support request) (?:has been|was|number|id|#)|will (?:respond|reply|get back to you|be in touch|answer|contact you) (?:within|as soon as|shortly|soon|asap)|do not reply to this|this is an automat(?:ed|ic)|automatically generated|this mailbox is not monitored|unmonitored/,
			/(?:ihre (?:e-?mail|nachricht|anfrage|mitteilung)\b.{0,60}(?:erhalten|eingegangen|empfangen)|(?:wir haben|danke fur|vielen dank fur) ihre? (?:e-?mail|nachricht|anfrage|interesse)|(?:ticket|vorgang|anfrage)(?:snummer)?|automatisch (?:generiert|erstellt|erzeugt)|eingangsbestatigung|schnellstmoglich)/,
			/(?:(?:nous avons|j'ai|avons) bien recu|(?:votre|ton) (?:message|demande|e-?mail|courriel)\b.{0,60}(?:recu|pris en compte|enregistre|transmis)|accuse de reception|dans les (?:plus brefs delais|meilleurs delais)|ceci est un message automatique|merci (?:de|pour) (?:nous avoir contacte|votre (?:message|demande|e-?mail)))/,
			/(?:hemos recibido|he recibido (?:su|tu)|(?:su|tu) (?:mensaje|solicitud|correo|consulta)\b.{0,60}(?:recibid|registrad)|gracias por (?:contactar|comunicar|escribir|su (?:mensaje|correo|interes|consulta))|acuse de recibo|mensaje automatico|a la (?:mayor )?brevedad)/,
			/(?:ваше? (?:письмо|сообщение|обращение|заявка|запрос)\b.{0,60}(?:получен|принят|зарегистрирован)|мы получили ваш|спасибо за (?:ваше )?(?:обращение|письмо|сообщение)|номер (?:заявки|обращения)|сформировано автоматически|автоматическ\S+ (?:сообщение|уведомление|письмо)|в ближайшее время|не отвечайте на это)/,
		],
	},
];

/** Proof-of-human demands of challenge-response filters; never answered by a machine. */
export const challengePhrases =
	/(?:(?:verify|confirm|prove|validate|authenticate) (?:that )?(?:you(?:'re| are)? (?:a )?(?:human|real|person|not a robot|the sender)|your (?:e-?mail|address|message|identity|humanity))|(?:make sure|be sure|ensure|know|check)(?: that)? you(?:'re| are) (?:a )?(?:real )?(?:human|person|not a robot)|click (?:on )?(?:the|this) (?:following )?link (?:below )?(?:to|so|in order)|challenge[- ]response|captcha|(?:your|this) (?:message|e-?mail|mail) (?:is (?:being )?held|will (?:not )?be delivered (?:once|until|after|only)|has been (?:held|quarantined|placed))|spamarrest|boxbe|sender verification|approved senders?|to (?:complete|release|deliver) (?:the )?(?:delivery|your message)|one[- ]time (?:verification|authentication)|bestatigen sie .{0,60}(?:absender|mensch|link)|klicken sie .{0,40}link|cliquez sur .{0,40}lien.{0,80}(?:message|e-?mail|confirm)|verificar .{0,40}(?:remitente|correo|humano)|(?:confirm|verifi|demuestr|comprov)\S* .{0,80}(?:pessoa|persona|humano|umano|robo\b|robot|remetente|remitente|mittente)|digite (?:os|as) (?:caracteres|letras)|(?:lista|remetentes?|remitentes?) (?:de )?(?:autorizad|permitid)|(?:prouver|confirmer) .{0,60}(?:humain|robot|expediteur)|подтверд\S+ .{0,60}(?:адрес|отправител|не робот|человек)|antispam|anti-spam)/;
