import type { LanguageRules } from '../cue-language';

/** Inflections and synonyms, written once and named in the phrases. */
export const germanFamilies: LanguageRules['families'] = {
	me: 'mich|uns|mir',
	mine: `
		mein|meine|meinen|meiner|meines|meinem|unser|unsere|unseren|unserer|unseres|unserem
	`,
	data: `
		adresse*|e-mail*|email*|mail|mails|mailadresse*|daten|kontaktdaten|kontakt|name|namen|
		personenbezogene*|anschrift|postfach|datensatz|datensätze|emailadresse|eintrag|account|
		konto
	`,
	register: `
		liste*|verteiler*|mailverteiler*|mailingliste*|datenbank*|newsletter*|e-mail-liste*|
		adressliste*|kartei|crm|system*|adressbuch|kontaktliste*|datenbestand|verzeichnis|
		kampagne*|mailing*|aussendung*|empfängerliste*|kontakten|daten|mailliste*|mail-liste*|
		kundendatei|kundenkartei|adressdatei|adressbestand*|adressdatenbank|adresspool|kontakte|
		kontaktdatenbank|bestand|beständen|unterlagen|akten|datei|rundmail*|e-mail-verteiler*|
		emailverteiler*|listen|verteilerliste*|sequenz*|serienmail*
	`,
	list: `
		{register}|*verteiler*|*datenbank*|*kartei|*datei|*newsletter*
	`,
	remove: `
		löschen|lösche|löscht|lösch|entfernen|entferne|entfernt|entfern|streichen|streiche|
		streicht|streich|nehmen|nehme|nimm|nehmt|austragen|trage|tragen|tragt|herausnehmen|
		rausnehmen|rauswerfen|raus|heraus|sperren|tilgen|vernichten|gelöscht|entfernt|
		gestrichen|ausgetragen|herausgenommen|rausgenommen|abmelden|abgemeldet|abzumelden|
		auszutragen|zu löschen|zu entfernen|zu streichen|eliminieren|beseitigen|ausradieren|
		rausschmeißen|schmeißen|schmeiß|schmeißt|werfen|werft|wirf|kicken|kickt|kick|
		rausstreichen|herausstreichen|rauslöschen|deaktivieren|deaktiviert|stilllegen|
		ausschließen|ausgeschlossen|auszuschließen|aussortieren|blacklisten|zu tilgen|
		zu sperren|herauszunehmen|rauszunehmen|zu nehmen|genommen|runternehmen|runter|
		getilgt|gesperrt|vernichtet|radieren|radier|wischen|bereinigen|bereinigt|verschwinden|verschwindet|ausbuchen|auszulisten|auslisten|
		löschn|löshcen|lösschen|löchen|entferen|entfernn|austragn|abmeldn|abmleden
	`,
	write: `
		schreiben|schreibe|schreibt|schreib|anschreiben|angeschrieben|kontaktieren|kontaktiere|
		kontaktiert|mailen|mailt|belästigen|belästigt|belästige|schicken|schickt|schick|
		schicke|senden|sendet|sende|zusenden|zuschicken|anmailen|anrufen|stören|nerven|
		zuspammen|vollspammen|spammen|behelligen|bombardieren|zumüllen|kontakt aufnehmen|
		zuzusenden|zu schicken|zu senden|zu kontaktieren|zu schreiben|anzuschreiben|
		zu belästigen|anschreibt|anzumailen|anzurufen|anruft|zu nerven|zu stören|zugespammt|
		zugemüllt|bombardiert|behelligt|zu behelligen|zu bombardieren|anquatschen|ansprechen|
		angesprochen|beschallen|zutexten|volltexten|zuballern|vollmüllen|zuzuschicken|mailt
	`,
	post: `
		e-mail*|email*|mail|mails|nachricht*|werbung|werbemail*|werbe-mail*|werbeschreiben|
		newsletter*|kontaktaufnahme*|kontaktversuche|anschreiben|schreiben|zusendung*|angebote|
		post|spam|spammails|spam-mails|info-mails|infomails|aussendungen|mailings|belästigung*|
		anfragen|kaltakquise|akquise*|sendungen|kontaktversuch*|kontaktanfrage*|kontaktierung*|
		zuschrift*|mitteilung*|rundmail*|massenmail*|serienmail*|reklame|follow-up*|followup*|
		nachfassmail*|nachfass-mail*|anrufe*|akquisemail*|akquise-mail*|bettelmail*|werbepost|
		werbezuschriften|spam-mail*|korrespondenz|kontaktaufnahmen|werbe-e-mail*|info-e-mail*|
		akquise-e-mail*|marketing-e-mail*|marketing-mail*|marketingmail*|spam-e-mail*|
		e-mail-werbung|mailwerbung|werbebotschaft*|kontaktierungsversuch*|geschreibsel|
		verkaufsmail*|vertriebsmail*|mailerei|mailflut|rundschreiben|massenschreiben|
		serienbriefe|nachhaken|nachfassen|pitches|werbekram|kontaktieren
	`,
	letter: `
		{post}|*mails|*werbung|*erinnerungen|*kontaktaufnahmen|reminder|*nachrichten|*anrufe|*zuschriften|*anfragen|*angebote|*newsletter
	`,
	erase: `
		löschen|lösche|löscht|lösch|entfernen|entferne|entfernt|entfern|streichen|streiche|
		streicht|streich|austragen|abmelden|rausnehmen|herausnehmen|rauswerfen|rausschmeißen|
		rauskicken|rausstreichen|rauslöschen|runternehmen|sperren|tilgen|vernichten|
		blockieren|blocken|abbestellen|ausschließen|verschonen|ausnehmen|rauslassen|
		weglassen|vergessen|aussortieren|löschn|austragn|abmeldn
	`,
	can: `
		könnt|können|könnten|kannst|könntest|würden|würdet|wollen|wollt|magst|mögen|kann man|
		könnte man|dürfte ich sie bitten|darf ich sie bitten|ich bitte sie|wir bitten sie
	`,
	threat: `
		anwalt*|anwält*|rechtsanwalt*|rechtsanwält*|abmahn*|abgemahnt|datenschutzbehörde*|
		datenschützer*|aufsichtsbehörde*|landesdatenschutz*|
		juristische schritte|juristischen schritte|juristisch gegen|vor gericht|behörde|behörden|aufsicht|verbraucherzentrale*|verbraucherschutz*|wettbewerbszentrale|bundesnetzagentur|
		rechtliche schritte|rechtlichen schritte|rechtliche konsequenzen|erstatte anzeige|anzeige erstatten|strafanzeige|unterlassungs*|
		unterlassungsvertragsstrafe|bußgeld*|staatsanwalt*|rechtsweg|polizei|
		verbraucherschützer*|klage|verklage*|wettbewerbsverband|melde sie|melde ich sie|
		ordnungsamt|*anwalt|*anwältin|
		landesbeauftragt*|kostenpflichtig*
	`,
	again: `
		noch eine|noch ein|noch so eine|noch einmal|nochmals|nochmal|eine weitere|
		jede weitere|die nächste|nächste mail|nächsten mail|bei weiteren|bei weiterer|
		bei erneuter|bei nochmaliger|beim nächsten|im wiederholungsfall|bei wiederholung|
		sonst|andernfalls|ansonsten|sollten sie weiter|sollten sie nicht|wenn sie nicht|
		falls sie nicht|wenn das nicht|falls das nicht|wenn sie weiter|sollte ich|noch mal|wenn sie mir|wenn sie mich|wenn sie uns|wenn ich noch|
		kommt noch|sollten sie mir|sollten sie mich|sollten sie uns|nochmalige|erneute|
		ein weiteres mal|jede weitere|jeder weitere|bei der nächsten|wenn noch|falls noch|
		wenn nochmal|wenn das so weitergeht|wenn das nicht aufhört|wenn ihr|falls ihr|letzte warnung
	`,
	annoying: `
		nervt|nerven|nervig|nervend|lästig|belästigung|belästigend|aufdringlich*|penetrant*|
		unverschämt*|unverschämtheit|frech|frechheit|dreist*|dreistigkeit|zumutung|
		unseriös*|zum kotzen|kotzt|kotzen|ätzend|unerträglich|übergriffig|unerhört
	`,
	nerves: `
		nerven|keks|geist|sack|wecker|senkel|zeiger|eier|docht|zwirn
	`,
	blocklist: `
		blacklist|sperrliste|sperr-liste|robinsonliste|robinson-liste|schwarze liste|
		schwarzen liste|sperrdatei|werbesperre|sperrvermerk|blockliste|blocklist|
		negativliste|do-not-contact*|ausschlussliste
	`,
	rubbish: `
		unsinn|quatsch|mist|scheiß|scheiss|blödsinn|spam|müll|werbung|schwachsinn|spammen|
		spammerei|mailerei|zeug|terror
	`,
	erasure: `
		löschung|sperrung|entfernung|austragung|herausnahme|streichung|vernichtung|abmeldung|
		abbestellung|tilgung
	`,
	event: `
		messe|umzug|urlaub|elternzeit|sommerpause|jahresabschluss|launch|projekt|
		projektabschluss|umstellung|migration|fusion|audit|inventur|saison|hochsaison|
		feiertage*|ferien|budgetplanung|planung|relaunch|übernahme|umstrukturierung|
		weihnachtsgeschäft|sommergeschäft|quartalsende|geschäftsjahr|prüfung|wahl
	`,
	month: `
		januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|
		feb|jänner|sept|okt|nov|dez
	`,
	season: `
		frühjahr*|frühling|sommer|herbst|winter|ostern|weihnachten|jahreswechsel|sommerferien|
		ferien|sommerpause|urlaub|jahresende|jahresanfang|neuen jahr|neues jahr|q1|q2|q3|q4|
		quartal|halbjahr
	`,
	weekday: `
		montag*|dienstag*|mittwoch*|donnerstag*|freitag*|heute|morgen|übermorgen|nächste woche|
		nächster woche|diese woche|kommende woche|kommender woche|kommenden|kw #|mo|di|mi|do|
		fr
	`,
	span: 'tag*|woche*|monat*|quartal*|jahr*',
	time: `
		(im|ab|bis|nach|vor|zum|zu|gegen|anfang|ende|mitte|für|seit) [dem|den|der|kommenden|nächsten|ende|anfang|mitte|ersten|zweiten|dritten|vierten|#] [ende|anfang] ({month}|{season})|
		(nächst*|kommend*|folgend*) ({span}|{season}|mal)|
		(in|nach) (einem|einer|ein|einigen|ein paar|paar|zwei|drei|vier|sechs|mehreren|wenigen|#) {span}|
		(nach|vor) [dem|der|den|unserem|unserer|meinem|meiner] {event}|
		(ende|anfang|mitte) [des|der|dieses|nächsten|kommenden] ({month}|{season}|jahres|monats|quartals|20#)|
		(nächste|kommende|nächsten|kommenden) (sommer|winter|herbst|saison|budgetrunde|geschäftsjahr)|
		später|demnächst|zu gegebener zeit|irgendwann|in zukunft|zukünftig|künftig|20#
	`,
	handle: `
		zuständig|verantwortlich|ansprechpartner*|entscheider*|entscheidet|kümmert|kümmern|
		betreut|betreuen|verantwortet|verantworten|leitet|macht|bearbeitet|übernimmt|hilft
	`,
	person: `
		kolleg*|chef*|vorgesetzt*|geschäftsführ*|geschäftsleit*|leiter*|leitung|abteilung*|
		einkauf*|marketing*|vertrieb*|personalabteilung|hr|it|it-abteilung|team|sekretariat|
		assistent*|buchhaltung|partner*|inhaber*|frau|herr|herrn|dame|personaler*|fachabteilung|
		zentrale|einkäufer*|prokurist*|vorstand*|ceo|cto|cfo|gf|gl|controlling|holding|konzern|
		hauptverwaltung|mutterhaus|sachbearbeiter*|referent*|verwaltung|fachbereich*|teamleit*|
		abteilungsleit*|projektleit*|datenschutzbeauftragt*|geschäftspartner*|mann|sohn|tochter|
		bruder|schwester
	`,
	role: `
		{person}|*abteilung*|*leiter*|*leitung|*chef*|*kolleg*|*führung|*verantwortliche*|
		*beauftragte*|*manager*|*assistenz*|*assistent*|*einkauf|*verwaltung
	`,
};
