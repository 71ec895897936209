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
	list: `
		liste*|verteiler*|mailverteiler*|mailingliste*|datenbank*|newsletter*|e-mail-liste*|
		adressliste*|kartei|crm|system*|adressbuch|kontaktliste*|datenbestand|verzeichnis|
		kampagne*|mailing*|aussendung*|empfängerliste*|kontakten|daten
	`,
	remove: `
		löschen|lösche|löscht|lösch|entfernen|entferne|entfernt|entfern|streichen|streiche|
		streicht|streich|nehmen|nehme|nimm|nehmt|austragen|trage|tragen|tragt|herausnehmen|
		rausnehmen|rauswerfen|raus|heraus|sperren|tilgen|vernichten|gelöscht|entfernt|
		gestrichen|ausgetragen|herausgenommen|rausgenommen|abmelden|abgemeldet|abzumelden|
		auszutragen|zu löschen|zu entfernen|zu streichen
	`,
	write: `
		schreiben|schreibe|schreibt|schreib|anschreiben|angeschrieben|kontaktieren|kontaktiere|
		kontaktiert|mailen|mailt|belästigen|belästigt|belästige|schicken|schickt|schick|
		schicke|senden|sendet|sende|zusenden|zuschicken|anmailen|anrufen|stören|nerven|
		zuspammen|vollspammen|spammen|behelligen|bombardieren|zumüllen|kontakt aufnehmen|
		zuzusenden|zu schicken|zu senden|zu kontaktieren|zu schreiben|anzuschreiben|
		zu belästigen
	`,
	letter: `
		e-mail*|email*|mail|mails|nachricht*|werbung|werbemail*|werbe-mail*|werbeschreiben|
		newsletter*|kontaktaufnahme*|kontaktversuche|anschreiben|schreiben|zusendung*|angebote|
		post|spam|spammails|spam-mails|info-mails|infomails|aussendungen|mailings|belästigung*|
		anfragen|kaltakquise|akquise*|sendungen
	`,
	month: `
		januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|
		feb|jänner|sept|okt|nov|dez
	`,
	season: `
		frühjahr|frühling|sommer|herbst|winter|ostern|weihnachten|jahreswechsel|sommerferien|
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
		später|demnächst|zu gegebener zeit|irgendwann|in zukunft|zukünftig|künftig|20#
	`,
	handle: `
		zuständig|verantwortlich|ansprechpartner*|entscheider*|entscheidet|kümmert|kümmern|
		betreut|betreuen|verantwortet|verantworten|leitet|macht|bearbeitet|übernimmt|hilft
	`,
	role: `
		kolleg*|chef*|vorgesetzt*|geschäftsführ*|geschäftsleit*|leiter*|leitung|abteilung*|
		einkauf*|marketing*|vertrieb*|personalabteilung|hr|it|it-abteilung|team|sekretariat|
		assistent*|buchhaltung|partner*|inhaber*|frau|herr|herrn|dame|personaler*|
		fachabteilung|zentrale
	`,
};
