import type { LanguageRules } from '../cue-language';

/** Where the words of a class mean something else. */
export const germanOtherSenses: LanguageRules['otherSenses'] = {
	question: `
		haben sie [..] (verständnis|geduld|nachsicht|recht|dank|etwas geduld)
		(gibt es|gibts) [..] (kein*|niemand*)
	`,
	left_company: `
		(projekt|thema|idee|sache|vorhaben|angelegenheit|deal|plan) [..] (gestorben|tot|entlassen|aufgehört)
		(vertrag*|anbieter*|dienstleister*|lieferant*|agentur*|abo|software|system|vereinbarung|lizenz*) [..] (gekündigt|gewechselt|verlassen|ausgelaufen|aufgehört)
		(anbieter|dienstleister|agentur|system|tool|software|vertrag) [..] gewechselt
	`,
	meeting: `
		(bin|sind|ist|bin ich) [..] {weekday} [..] (nicht|kein*|urlaub|dienstreise|unterwegs|abwesend|krank|verreist|reisen|fortbildung|messe|geschäftsreise|außer haus)
		{weekday} [..] (nicht|kein*) [..] (im büro|da|erreichbar|im haus|am platz|möglich)
		(den|ihn|diese|diesen|dieser|kollege*|herr|herrn|frau|dort|ihm) [..] (erreich*|unter #)
		(kein*|nicht|nie) [..] (anruf*|telefon*|termin*|gespräch*|meeting|call)
	`,
	wrong_person: `
		(entscheidung|budget*|angebot|preis) [..] nicht
	`,
	unsubscribe: `
		(nehmen|nimm|nehmt|tragen|trag|tragt|setzen|setz|schreiben) [sie|ihr|du] (mich|uns|meine*|unsere*) [..] (in|auf) [..] ({list}|warteliste|interessentenliste|einladungsliste) [auf|ein]
		(nehmen|nimm|nehmt|tragen|trag|tragt) [sie|ihr|du] (mich|uns) [..] (auf|ein|mit auf|mit rein)
		{remove} [..] (aus|von|vom) [dem|der|unserem|ihrem|meinem] (angebot|vertrag|kalender|dokument|entwurf|protokoll|warenkorb|bestellung|rechnung|text|präsentation)
		aus dem (angebot|vertrag|kalender|dokument|entwurf|protokoll|warenkorb|text)
		(gegen|vor|wegen|trotz|ohne|mit|bei) [..] (spam|spams|spam-*|spamverdacht|beschwerden|abmahnung*|abmahnungen|spambeschwerden)
		(spam-beschwerden|spambeschwerden|beschwerderate|beschwerdequote|spamrate|spam-score|spam-check|spamfalle*)
		(wird|werden|wie|was|wer|kann|können|könnte|landet|landen|komme|kommen) [..] (unsere|unser|unseren|meine|die) (domain|domains|mails|e-mails|absender*|kampagne*|newsletter|ip|server) [..]
		(lese|lesen|checke|beantworte|empfange|prüfe|beantworten|empfangen|bearbeite|bearbeiten) [ich|wir|dort|da|dann|derzeit] [..] kein* {letter}
		(kann|können|werde|werden|konnte) [..] kein* {letter} [..] (lesen|abrufen|beantworten|empfangen|öffnen|checken)
		(bis|vor) [zu|zum|nach|dem|ende|anfang|mitte|den] [dem|der|den|ende|anfang|mitte] ({month}|{season}|{event}|dahin|#) [..] (kein*|nicht) [..] ({letter}|{write})
		(kein*|ohne|eine|welche) [..] (einwilligung*|zustimmung*|opt-in*|double-opt-in*|genehmigung) [..] (der|von|unserer|des|für|bei|seitens) (empfänger*|kunden|kontakte|nutzer|person*|betroffenen|adressaten)
		(brauchen|benötigen|braucht|benötigt|holen|dokumentieren) (wir|man|sie) [..] (einwilligung*|zustimmung|opt-in*)
		(ist|sind|wäre|wird) [das|es|sowas|so etwas|dies|ihr*|kaltakquise|das denn] [..] (nicht|denn|überhaupt|eigentlich|rechtlich) [..] (verboten|illegal|unzulässig|dsgvo*|uwg|spam|abmahn*|rechtswidrig|strafbar|unlauter)
		{post} (verschicken|versenden|rausschicken|schreiben wir|schicken wir|beantworten)
		(weniger|bessere|unsere|eigene) {letter} [..]
		(nicht mehr|nichts mehr|nie wieder) [..] (gemeldet|gehört|geantwortet|geschafft|reagiert)
		(abmelde*|abmeldung*|austragung*|unsubscribe|opt-out|optout|spam|bounce|kündigungs|austrags) (rate*|quote*|link*|button*|seite*|prozess*|funktion*|zahlen|ordner|filter|verdacht|schutz|fälle|statistik|quoten|raten)
		(abmelderate*|abmeldequote*|abmeldelink*|abmeldefunktion*|abmeldungen|spamordner*|spamfilter*|spamverdacht|spamschutz|spam-ordner*|spam-filter*|opt-out-rate|austragungsrate|abmeldezahlen|abmelder)
		(im|in den|in unserem|in meinem|aus dem|vom) (spam|spamordner|junk)
		(spam|spamordner|junk) (gelandet|gefunden|gefischt|gerutscht)
		(quote|rate|zahl|anteil|anzahl|prozentsatz) [..] (abmeld*|austrag*|widersprüch*|spam)
		(kunden|nutzer|empfänger|abonnenten|leute|man|mitarbeiter) [..] (abmelden|austragen|löschen|widersprechen|abbestellen|entfernen)
		(kann|können|lässt|lassen|muss|müssen|wie|wann|ob|wenn|falls|sobald) [..] (man|kunden|wir|nutzer|ihr tool|das tool|daten|sich daten) [..] (löschen|abmelden|stoppen|kündigen|entfernen|austragen)
		(normalerweise|sonst|meist|meistens|eigentlich) [..] (lösche|löschen|entferne)
		(lösche|löschen) (ich|wir)
		(lösche|löschen) [ich|wir] (solche|sowas|so etwas|die meisten|das meiste|solches|normalerweise|sonst|immer|eigentlich|meist|diese art)
		(dsgvo|datenschutz) [..] (konform*|sicher|grundverordnung|erklärung|freundlich|gerecht)
		(nicht|nie|kein) [..] (löschen|abmelden|austragen|entfernen|streichen|abbestellen)
		(bus|halte|zwischen|nonstop|non-stop|box) [..] (stopp|stop|haltestelle)
		(absagen|termin|telefonat|meeting|gespräch|verschieben) [..] (löschen|streichen|entfernen)
		(habe|haben|hab|hatte|hatten|kam|kamen) [ich|wir|von ihnen|bisher|noch|bislang|leider] [ich|wir|von ihnen|bisher|noch|bislang|leider] (nichts|keine|keinen|kein|nie eine|noch keine) [..] (gehört|bekommen|erhalten|gelesen|gesehen|gefunden|angekommen|eingegangen|gekommen)
		(habe|haben|hab|hatte) [..] (kein|keine|keinen|nie eine) [..] {letter} [..] (bekommen|erhalten|gesehen|gefunden|angekommen|gekriegt)
		(kein|keine|keinen) {letter} [..] (bekommen|erhalten|gesehen|gefunden|angekommen|gekriegt|dabei|mit anhang|angehängt) [können|könnten|bitte|bisher|noch]
		man [..] (kontakte|adressen|empfänger|daten|leads|kunden|personen|nutzer|jemanden|einzelne) [..] {remove}
		(kontakte|empfänger|leads|kundendaten|personen|adressen|dubletten|duplikate|inaktive|bounces|altdaten|testdaten|abonnenten|interessenten|bewerber*|bewerberdaten|patientendaten) [..] {remove}
		(werden|wird|wurden) (die|diese|alte|inaktive|unsere|alle|gelöschte) (daten|kontakte|adressen|mails|kundendaten) [..] (gelöscht|gesperrt|entfernt|vernichtet)
		(unterstützt|bietet|bieten|unterstützen) [..] (blacklist|sperrliste|robinsonliste|abmeldung|abmeldelink*|opt-out*|löschung)
		(ihr tool|das tool|die software|das system|ihr system|die plattform|ihr produkt) [..] {remove}
		{remove} (ihr tool|das tool|die software|das system|ihr system|wir (kontakte|daten|adressen|kunden))
		(entfernen|löschen|streichen|nehmen) [sie] [bitte] (den (anhang|punkt|absatz|satz|termin|posten|eintrag im kalender)|die (position|zeile|folie|seite)|das (logo|bild|wort)) [..]
		(aus dem|vom|aus unserem) (angebot|vertrag|kalender|dokument|entwurf|protokoll|warenkorb) [..] {remove}
		(kein|keine) [..] {letter} [..] (verpassen|verschlafen|übersehen|untergehen)
		(verwenden|verschicken|versenden|machen|betreiben|schicken) wir [..] (kein*|nicht*) [..] {letter}
		wir [..] (verschicken|versenden|betreiben|machen) [..] (kein*|nicht*) [..] {letter}
		(kein|keine|keinerlei) {letter} (machen|betreiben|fahren|nutzen|einsetzen|brauchen wir im)
		(kein|keine) {letter} [..] (verschicken|versenden|schicken wir|senden wir|an unsere kunden)
		(unsere|unseren|unserer|meine) (kunden|nutzer|empfänger|abonnenten|leser|mitglieder|user) [..]
		(kein|keine|keinen|weder) (anschreiben|schreiben|post|anfragen|angebote|mails) [von ihnen] (vor|vorliegen|vorliegend|im postfach|auf dem tisch|im eingang)
		(konkurrenz|mitbewerber*|wettbewerber*|anderer anbieter|anderen anbieter*|bisheriger|bisherige|jetziger|jetzige) [..] ({annoying}|{nerves}|spam|mails|anwalt|abmahnung)
		(kaltakquise|werbung|newsletter) (ist|sind|per) [..] (unser|für uns|bei uns|thema|erlaubt|zulässig)
		(ist|sind|wäre) [..] (kaltakquise|werbung|das|so etwas|sowas) [..] (erlaubt|zulässig|legal|dsgvo-konform|konform)
		(anruf|anrufen|nachhaken|nachfassen) [..] (gern|gerne|bitte|jederzeit)
		(kein|keine|keinen|nichts) [..] (angekommen|gefunden|eingegangen|angehängt)
		(anhang|datei|link|pdf|anlage) [..] (kein*|nicht|fehlt)
		(unser*|mein*) [..] (anwalt|rechtsabteilung|datenschutzbeauftragte*|justiziar) [..] (prüft|schaut|liest|muss|möchte|hat [..] (fragen|anmerkungen)|braucht|freigeben|gibt|unterschreib*)
		(mit|von) [..] (anwalt|rechtsabteilung|datenschutzbeauftragt*) [..] (abstimm*|abgestimmt|besprechen|klären|freigegeben|prüfen)
		(empfänger|adressat|irrtümlich|versehentlich) [..] (löschen|vernichten)
	`,
	referral: `
		(ich|wir|dann|danach) (melde|melden) (mich|uns) [..]
		(melde|melden) (ich mich|wir uns|mich|uns) [..]
		(unterlagen|infos|angebot|informationen|einladung|details|link) [..] an [..] @
	`,
	interested: `
		interessier* [..] (null|kein stück|kein bisschen|nicht die bohne|herzlich wenig|niemanden|keinen|keine sau)
		(nicht|nichts|nix) [..] (anfangen|beginnen|starten|umsetzen|einführen|gebrauchen)
		(nicht|kein*) [..] (gefällt|überzeugt|reizt|begeistert)
		(gefällt|überzeugt|reizt|begeistert|interessiert) (mir|uns|mich) [..] (nicht|nichts|wenig|kaum)
		(nicht|kein*|ohne) [..] (bedarf|nachfrage)
		(nicht|kein*|wenig|null) [..] (interess*|spannend)
		(interessant|interessiert) (wer|ob|wäre nur|woher|aber)
		(angebot|präsentation|termin|gespräch) [..] (nicht|kein*|ablehn*|absag*)
		(falls|wenn|wer|jemand) [..] interesse
	`,
	not_interested: `
		(habe|haben) [ich|wir] [unser*|mein*] eigen* [..] (gerade|eben|kürzlich|neulich|jetzt|dieses jahr|letztes jahr) [..] (halbiert|verdoppelt|umgebaut|neu|überarbeitet|erneuert|verbessert|gesenkt|gestaltet)
		(habe|haben|hatte|hatten|hab) [ich|wir] [..] (nicht|nichts|kein*|noch nicht) [..] (gemeldet|gehört|bekommen|erhalten|geantwortet|geschafft|gelesen|angekommen|reagiert|gekriegt|gefunden)
		(mich|uns) [..] (nicht|nie) [..] (gemeldet|früher gemeldet|melden konnte|melden können)
		nicht [..] (geantwortet|gemeldet|reagiert) habe*
		(brauchen|benötigen|braucht|muss|müssen|dürfen|sollten|müssten) (wir|man|ich) [dafür|dazu|da|denn|dann|also] [nicht|kein*] [..] (einwilligung|zustimmung|genehmigung|avv|opt-in|server|installation|lizenz|kenntnisse|programmierer|kreditkarte)
		nicht [..] (im büro|am platz|erreichbar|da|im haus|am schreibtisch|im dienst)
		(nicht|kein*) [..] (funktioniert|öffnen|lesen|lesbar|ansehen|aufrufen|abrufen|angezeigt)
		(anhang|link|datei|anlage|pdf) [..] (nicht|kein*|fehlt|fehlte|leer|kaputt)
		(nicht sicher|unsicher|bin nicht überzeugt) [..] ob
		sondern [..]
		(nicht|kein*) [..] sondern
		(haben|gibt|bieten|können|unterstützen|machen|arbeiten|liefern|sind|setzen|nutzen|gibts|habt|seid) (sie|ihr|es|das|euch) [..] (kein*|nicht|schon|bereits|nur|auch)
		(wie|welche*|wer|was|wo|warum|wieso|mit wem) [..] (schon|bereits|sie)
		(wenn|falls|sofern) [..] preis*
		(wollen|können|könnten|würden|möchten) sie (mich|uns|mir|das) [..] nicht
		(anbieter|dienstleister|system|lösung|agentur|software) [..] (nicht zufrieden|unzufrieden|enttäuscht|enttäuschend)
		(nicht|kein|nichts) (problem|nur|sicher|ganz sicher|schlecht|uninteressant|zu früh|vergessen|ausschließen|dagegen|abmelden|austragen|abgeneigt|ablehnen|verpassen|lange|so schnell|zuständig|löschen)
		(keine) (sorge|eile|ursache|frage|ahnung|umstände|scheu|einwände)
		(nichts) (dagegen|einzuwenden)
		warum nicht
		(nicht|un) zufrieden
		(sofern|wenn|falls|solange) [..] (nicht|kein*|keine)
	`,
	later: `
		(angst|respekt|sorge|sorgen|bedenken|abneigung|scheu|schutz) [..] (vor|um|wegen)
		(kunden|nutzer|empfänger|abonnenten|leute|interessenten) [..] (melden|kommen|rufen|schreiben|fragen) [..]
		sobald [ich|wir] [..] (gelesen|angeschaut|angesehen|geprüft|besprochen|durchgelesen|gesichtet|rücksprache|gesprochen|weiß)
		(kann|können|könnten|lässt|lassen) (ich|man|wir|sich) [..] später
		(rufen|ruf|termin|telefon*|treffen|sprechen|meeting|passt|passen|uhr|zeit) [..] (nächste woche|nächster woche|kommende woche|morgen|{weekday})
		(melde|melden|komme|kommen) (mich|uns|ich mich|wir uns) [..]
	`,
};
