import { phrases } from '../cue-language';

/** Interest, meetings, questions, referrals, and nothing said. */
export const germanAnswers = [
	...phrases('interested', {
		3: `
			(können|könnten|würden|kannst|könntest) [sie|du|ihr] [mir|uns|bitte|dazu|mal|hierzu] [..] (angebot|infos|informationen|unterlagen|details|beispiele|präsentation|broschüre|preisliste|muster|link|kostenvoranschlag) [..] (schicken|senden|zusenden|machen|zukommen|mailen|erstellen|unterbreiten|zuschicken|geben)
			(klingt|hört|hörte|sieht|liest) [sich] [..] (gut|interessant|spannend|super|toll|vielversprechend|cool|prima|fair|sinnvoll|hilfreich|nett)
			(schicken|senden|schick|sende|zusenden|zukommen lassen|übersenden|schickt|mailen|lassen|geben|bitte um|stellen) [sie] [..] (mehr|infos|info|informationen|unterlagen|angebot|angebote|details|material*|präsentation|broschüre|preisliste|preise|link|beispiele|muster|vertrag|kostenvoranschlag|konditionen|referenzen|prospekt*|testzugang|was)
			(mehr|weitere|nähere|detaillierte|genauere|paar) (infos|info|informationen|details|unterlagen|einzelheiten|erfahren|wissen|hören)
			(würde|würden|möchte|möchten|will|wollen|können|könnte) [..] (mehr [..] (erfahren|wissen|hören|sehen)|kennenlernen|testen|anschauen|ansehen|ausprobieren|probieren|angucken|informiert|in erwägung|weiter sprechen|interessieren|einsetzen|brauchen|gebrauchen)
			(erzählen|erzähl|zeigen|zeig|erklären|sagen|berichten) [sie|du] [..] mehr
			(gerne|gern) [..] (mehr|infos|angebot|schicken|zusenden|unterlagen|sprechen|telefonieren|kennenlernen|weitere|einen termin|details|testen|anschauen|demo)
			(ja|klar|natürlich|sicher|jep|jo|jawohl|unbedingt) [..] (gerne|gern|bitte|interesse|interessiert|klar|sofern|wenn|machen|passt|schicken)
			(bin|sind|wären|wäre|wär) [..] (dabei|offen|neugierig|gespannt|bereit|interessiert|nicht abgeneigt|an bord|im boot)
			(grundsätzlich|prinzipiell|generell|durchaus|definitiv|auf jeden fall|sehr|wirklich|echt|absolut) [..] (ja|interess*|offen|spannend|vorstellbar|denkbar|gerne)
			(kann|können|könnte|könnten) [..] (vorstellen|gut gebrauchen|tatsächlich (brauchen|gebrauchen))
			(genau das|genau was|genau so etwas|so etwas|sowas) [..] (suchen|suchen wir|brauchen wir|gesucht|brauchen|gerade auf der suche|fehlt)
			(auf der suche|suchen gerade|suchen aktuell|sind gerade dabei|suchen derzeit|denken gerade|überlegen gerade) [..]
			(sofern|wenn|falls|vorausgesetzt|solange|unter der bedingung) [..] (preis|passt|stimmt|konform|funktioniert|möglich|kompatibel|integr*|günstig*) [..] (gerne|dabei|ja|interess*|machen|reden|bestellen|nehmen|dann)
			(legen wir los|so machen wir|lassen sie uns starten|lass uns starten|nächsten schritte|nächste schritte|wie geht es weiter|wie gehts weiter|los gehts|einverstanden|abgemacht|bin überzeugt|nehmen wir|bestellen wir)
			(unzufrieden|nicht zufrieden|nicht glücklich|probleme|ärger) [..] (mit|derzeitig*|aktuell*|jetzig*|anbieter|dienstleister|lösung)
			(gutes|perfektes|passendes|richtiges|super) timing
			(kommt|passt|trifft sich|käme) [..] (gerade recht|genau richtig|wie gerufen|sehr gelegen|gut|prima|perfekt)
			(nicht (abmelden|austragen|löschen|entfernen)|weiter (informiert|empfangen|erhalten|bekommen))
			(neugierig|gespannt) [..]
			(lassen|lass|lasst) [sie] [mal|doch|uns|mich] (hören|sehen|schauen)
			(na dann|na gut|also gut|dann) [..] (lassen sie|schießen|legen|erzählen|los|zeigen)
			(schießen|legen) sie los
			(dann|gegebenenfalls) [würden|würde] [wir|ich] [uns|das] [..] (ansehen|anschauen|testen|ausprobieren|überlegen|einsetzen|nehmen)
			(testversion|testphase|testzugang|demo|demozugang|probezugang|pilot*) [..] (würde*|möglich|gerne|gern|interess*|ansehen|testen|haben|bekommen)
			(thema|frage|punkt) [..] (aktuell|relevant|spannend|wichtig|brandaktuell|steht an)
			(ja|ok|gut) [..] (aber nur|sofern|wenn|unter der bedingung|vorausgesetzt)
			(nicht (aus|von)) [..] (verteiler|liste) [..]
			(was|wie) [..] (brauchen|benötigen|brauchst|braucht|müssen|müsste) [..] (von uns|von mir|um (zu|loszulegen|anzufangen)|zum start|dafür) [..]
			(neugierig|hellhörig) [..]
			(live|in aktion|im einsatz) [mal] (sehen|erleben|anschauen|ansehen) [..]
			(beeindruckend|beeindruckt|imposant) [..]
			(wie|wo) [..] (bestellen|anmelden zum|loslegen|kaufen|buchen|starten)
			(würden|möchten|wollen|möchte|würde) [..] (bestellen|bestellung aufgeben|kaufen|buchen|beauftragen|ordern)
			(konditionen|angebot|preisliste|unterlagen|infos|vertrag) [bitte] (schicken|senden|zusenden|mailen|übermitteln)
			(problem|arbeit|zeit|kopfschmerzen|aufwand) [..] (abnehmen|lösen|sparen|ersparen)
			(angebot|kostenvoranschlag|preis|offerte) für # [..]
			(bitte|gerne|gern|bräuchte|bräuchten|brauche|hätte gern|hätten gern|bekomme ich|bekommen wir|können wir|könnte ich|könnten wir) [..] (angebot|offerte|kostenvoranschlag|demo|testzugang|unterlagen|muster|termin|preisliste|vertrag) [..]
			(chef*|team|kollegen|kollegin|geschäftsführ*|alle) [..] (begeistert|überzeugt|angetan|interessiert|gefällt|einverstanden|dafür) [..]
			(wann|wie schnell) (können|könnten|kann) [wir|sie] [..] (anfangen|starten|beginnen|loslegen|liefern)
		`,
		2.6: `
			(genau das|genau was) [..] (suchen|brauchen|gesucht)
		`,
		2.4: `
			(klingt|hört sich|sieht) [..] (gut|interessant|spannend|super|toll|vielversprechend|an)
			(erzählen|erzähl) [sie] [..] mehr
		`,
		2.2: `
			(sehr|durchaus|grundsätzlich|definitiv|auf jeden fall|prinzipiell) [..] interess*
			(schicken|senden|schick|sende|zusenden|zukommen lassen|übersenden|schickt) [sie] [..] (mir|uns|bitte|gerne|infos|informationen|unterlagen|angebot|details|material*)
			(würde|möchte|will|kann) [..] (ansehen|anschauen|testen|probieren|kennenlernen|mehr wissen|mehr erfahren)
			(angebot|unterlagen|infos|informationen|preisliste|beispiele) [..] (schicken|zusenden|senden|zukommen|machen|übermitteln|mailen)
		`,
		2: `
			(würde|würden|möchte|möchten) [..] (gerne|gern|mehr|erfahren|kennenlernen|wissen|testen|sprechen|anschauen|ausprobieren)
			(bin|sind|wären|wäre) [..] (dabei|offen|neugierig|gespannt|bereit)
			(machen wir so|legen wir los|nächste schritte|nächsten schritte)
		`,
		1.8: `
			(mehr|weitere|nähere|detaillierte) (infos|informationen|details|unterlagen|einzelheiten)
		`,
		1.6: `
			interess*
		`,
		1.2: `
			(auf jeden fall|unbedingt|natürlich|selbstverständlich|einverstanden)
			(spannend|interessant|super|toll|klasse|prima|perfekt|wunderbar)
			(freue mich|freuen uns) [..] (auf|über)
		`,
		1: `
			(gerne|gern)
		`,
	}),
	...phrases('meeting', {
		3: `
			(termin|telefonat|gespräch|meeting|call|videocall|treffen|telefonieren|austausch*|demo|teams|zoom|vorführung|kennenlernen) [..] (vereinbaren|ausmachen|machen|vorschlagen|einrichten|ansetzen|haben|führen|möglich|passt|passen|würde|wäre|ginge|{weekday}|# uhr|buchen|einstellen)
			(passt|passen|passe|ginge|geht|hätte|hätten|habe|haben|bin|sind|wäre|kann|können|könnte|würde|wie wäre|wie sieht|schlage|schlagen|nehmen|sagen wir) [..] {weekday} [..] (uhr|zeit|vormittag|nachmittag|#|passt|frei|verfügbar|gut|aus|vor|telefonieren|sprechen|früh|abend|ab|vor)
			(passt|passen|ginge|geht|hätte|hätten|habe|haben|wie wäre|wie sieht|schlage|sagen wir|können wir) [es|ihnen|dir|euch|mir|uns|sie|wir] [am|es am|der|um|morgen] {weekday}
			{weekday} [..] (passt|ginge|geht|uhr|# uhr|hätte|habe ich|wäre|würde passen|vormittag|nachmittag|zeit|frei)
			(lassen sie uns|lass uns|lasst uns|können wir|wollen wir|könnten wir|sollten wir|wann können|wann könnten|gerne können) [..] (telefonieren|sprechen|besprechen|treffen|reden|austauschen|unterhalten|vertiefen|zoomen|sehen|zusammensetzen)
			(rufen|ruf|ruft) [sie|du] [mich|uns|einfach|gerne|bitte] [..] an
			(rufen|ruf|ruft) [sie] (mich|uns) [..]
			(telefonisch|durchwahl|handynummer|mobil|telefonnummer|erreichbar) [..] (erreichbar|erreichen|unter|#|mich)
			(wann) [..] (zeit|passt|hätten sie|haben sie|können wir|wären|könnten)
			(termin*|kalender|buchen|slot|zeitfenster) [..] (&|vorschläge|vorschlag|link|schicken|machen sie|nennen)
			(kommen|schauen) [sie] [..] vorbei
			{weekday} [..] # uhr
			{weekday} #
			(per|über|via|auf) (teams|zoom|telefon|meet|skype|webex) [..]
			(kurzes|kurz|kurzer) (telefonat|call|gespräch|anruf|austausch|meeting) [..]
			(kaffee|mittagessen|lunch|bier) [..]
			(bin|sind) [..] (am|nächste woche|kommende woche) # [..] (in|vor ort|da)
			bin am # in [..]
		`,
		2.4: `
			(lassen sie uns|lass uns|können wir|wollen wir|könnten wir) [..] (telefonieren|sprechen|besprechen|treffen|reden|austauschen|unterhalten|vertiefen)
			(rufen|ruf|melden) [sie] [mich|uns|sich] [..] (an|telefonisch)
		`,
		2.2: `
			(termin|telefonat|gespräch|meeting|call) [..] (vereinbaren|ausmachen|machen|vorschlagen|einrichten|ansetzen|haben|führen|möglich)
		`,
		2: `
			(termin|gespräch|telefonat|treffen) [..] (passt|passen|würde|wäre|ginge|möglich)
		`,
		1.8: `
			(passt|passen|würde|hätte|habe|bin) [..] (montag|dienstag|mittwoch|donnerstag|freitag|uhr|zeit|vormittag|nachmittag|nächste woche|diese woche|morgen)
		`,
		1.5: `
			(termin|telefonat|gespräch|videocall|kennenlernen|telefonieren|austausch*)
		`,
	}),
	...phrases('question', {
		2: `
			(was|wieviel|wie viel|wie teuer|welche|welcher|welchen) [..] (kostet|kosten|preis*|kostenpunkt|konditionen|tarif*|lizenz*|gebühr*|unterschied*|vorteil*|daten|firma|länder|referenzen)
			(gibt es|gibts|haben sie|bieten sie|unterstützen sie|unterstützt|läuft das|läuft es|funktioniert|geht das|ist das|sind sie|kann man|können sie|kann ich|lässt sich|arbeiten sie|liefern sie|braucht man|benötigt man|machen sie|macht ihr|habt ihr|bietet ihr) [..]
			(wie|was|wer|wo|wann|warum|wieso|weshalb|wofür|womit|worum|woher|wohin|inwiefern|inwieweit) (funktioniert|genau|ist|sind|bieten|haben|geht|heißt|bedeutet|hoch|lange|sieht|unterscheidet|läuft|kommen|steht|kann|machen|passiert|soll|oft|viele|groß|schnell|viel|sicher|wird|werden|habt|seid)
			(wer|was) (sind sie|seid ihr|bist du|ist das|genau|zum teufel|soll das) [..]
			(woher|wie|wo) [haben|hast|habt|kommen|sind|kommt] [sie|du|ihr] [..] (adresse|e-mail*|kontakt*|daten|namen|nummer|an)
			(frage|fragen|rückfrage*|nachfrage|wüsste gern*|würde mich interessieren|interessiert mich) [..] (ob|wie|was|welche|warum|dazu|noch|kurz|zu|:)
			(was|worin|wie) [..] (besser|unterschied|unterscheid*|vorteil*|mehrwert) [..]
			(wo|wie) [..] (server|daten|gehostet|gespeichert|hosting|rechenzentrum)
			(haben sie|gibt es) [..] (referenzen|kunden|beispiele|erfahrungen|api|testversion|rabatt*|zertifi*)
			(was|wie) [..] (passiert|geschieht|läuft) [..] (mit|wenn|bei|nach)
			(wo|wie) (sitzen|sitzt|sind|ist|groß|lange|viele) [..]
			(ist das|sind das|ist es|geht es|läuft das) [..] oder [..]
		`,
		1.6: `
			(wie funktioniert|wie genau|was genau|was bieten|können sie [mir|uns] [..] (sagen|erklären|erläutern|nennen|mitteilen)|woher haben sie|wer sind sie|haben sie [..] (referenzen|beispiele|erfahrung*)|gibt es|unterstützen sie|worum geht|was ist|unterschied)
		`,
		1.3: `
			(was kostet|wie viel kostet|wieviel kostet|welche kosten|was sind [..] preise|preis*|kosten|konditionen)
		`,
		1.2: `
			(frage|fragen|rückfrage*|wüsste gern*|erklären)
		`,
	}),
	...phrases('referral', {
		3: `
			(wenden|kontaktieren|schreiben|sprechen|richten|melden|fragen|kontaktiere|wende|schreib|versuchen|adresse|mail|e-mail|erreichen|erreichbar|unter|an|bei|lautet|zuständig|ansprechpartner*) [..] @
			@ [..] (zuständig|kümmert|hilft|macht|verantwortlich|wenden|ansprechpartner*|schreiben|weiterhelfen|entscheidet)
			(wenden|kontaktieren|schreiben|sprechen|richten|melden|fragen|kontaktiere|wende|frag|fragt|rufen|versuchen) [sie|du|ihr] [sich|bitte|besser|da|lieber|doch|hierfür|dafür|dazu] [bitte|besser|lieber|direkt|doch|gerne|mal] [an|mit|bei|direkt an|unseren|unsere|meinen|meine|den|die|das|mal] [..] {role}
			(weitergeleitet|weiterleiten|weitergegeben|weitergereicht|weitergeben|weiterreichen|übergeben|zugeleitet|weiterverteilt|intern verteilt) [..]
			(leite|gebe|reiche|leiten|geben|schicke|habe) [..] (weiter|weitergeleitet|weitergegeben)
			(in kopie|in cc|im cc|cc gesetzt|setze [..] (cc|kopie)|nehme [..] (cc|kopie)|auf cc|hole [..] dazu|in den verteiler nehme)
			(zuständig|verantwortlich|ansprechpartner*|entscheider*|entscheidung) [dafür|hierfür|für|bei uns|hier|in diesem|dabei] [..] (ist|wäre|sind|wären|liegt|trifft|frau|herr|herrn|kolleg*|mein*|unser*|der|die|das)
			(ist|wäre|wären|sind) [..] (zuständig|verantwortlich|ansprechpartner*|der richtige|die richtige|richtige*|besser aufgehoben|der passende)
			(mein*|unser*|der|die|das|frau|herr) [..] ({role}|frau|herr) [..] (kümmert|zuständig|erreichen|macht|betreut|hilft|entscheidet|verantwort*|meldet|melden|übernimmt)
			({person}) [..] (kümmert sich|macht das|betreut das|entscheidet|ist zuständig|kann ihnen|wird sich melden|weiterhelfen)
			(das|dies|sowas|so etwas) (macht|regelt|entscheidet|betreut|verantwortet|läuft über) [bei uns] [..] ({role}|frau|herr)
			(müssten|müssen|sollten|könnten|am besten) [sie|das|dies] [..] (mit|an|bei|über) (frau|herrn|meinem|meiner|unserem|unserer|dem|der) [..] (besprechen|klären|wenden|sprechen|abstimmen|richten|reden|laufen)
			(liegt|ist|geht|landet|läuft) [jetzt|nun|bereits|das|über|hier] [..] (beim|bei|über|an|zum) [der|dem|den|unserem|unserer|meinem|meiner|die] {role} [..]
			(der|die) (entscheidet|kümmert|meldet|weiß|kann) [..]
			(läuft|geht|laufen|gehen|liegt) [..] über [..] {role} [..]
			{person} [..] @
		`,
		2.4: `
			(zuständig|verantwortlich) [dafür|hierfür] (ist|sind|wäre) [..]
		`,
		2.3: `
			(wenden|kontaktieren|schreiben|sprechen|richten|melden|fragen|kontaktiere|wende) [sie] [sich] [..] (an|mit|kolleg*|frau|herrn|bei|direkt|meinen|meine|unseren|unsere)
			(weitergeleitet|weiterleiten|weitergegeben|leite* [..] weiter|gebe* [..] weiter|weitergereicht|in (kopie|cc)|cc gesetzt|in cc)
		`,
		2.2: `
			(zuständig|verantwortlich|ansprechpartner*|entscheider*) [..] (ist|wäre|sind|frau|herr|kolleg*|für)
			(ist|wäre) [..] (zuständig|verantwortlich|ansprechpartner*|der richtige|die richtige)
			(mein*|unser*) [..] (kolleg*|chef*|vorgesetzt*|geschäftsführ*|leiter*) [..] (kümmert|zuständig|erreichen|macht|betreut|hilft|entscheidet|verantwort*)
		`,
		2: `
			@
		`,
	}),
	...phrases('changed_address', {
		3: `
			(neue|geänderte|andere|aktuelle|private|richtige|korrekte) (e-mail*|mail*|adresse|mailadresse|email*) [..] (lautet|ist|@|verwenden|nutzen|ab sofort|benutzen)
			(adresse|e-mail*|mailadresse) [..] (geändert|ändert sich|gewechselt|nicht mehr (aktuell|gültig|genutzt|in gebrauch|abgerufen|aktiv)|umgezogen|abgeschaltet|stillgelegt)
			(dieses|diese) (postfach|adresse|e-mail*|mailadresse|konto) [..] (nicht mehr|abgeschaltet|geschlossen|stillgelegt|wird nicht|demnächst)
			(schreiben|erreichen|nutzen|verwenden|mailen|schicken) [sie] [..] (ab sofort|künftig|neue*|nur noch|stattdessen) [..] @
			(ab sofort|künftig) [..] (unter|an|über) @
		`,
		2: `
			(neue|geänderte|andere|aktuelle) (e-mail*|mail*|adresse|mailadresse)
		`,
	}),
	...phrases('neutral', {
		2: `
			(erhalten|zur kenntnis|zur kenntnis genommen|eingegangen|notiert|vermerkt|gelesen|gesehen|werde [..] (prüfen|lesen|ansehen|anschauen|melden)|melde mich|melden uns|melde ich mich|prüfen (das|wir|es|ihr)|prüfe (das|ich|es)|schaue* [..] (an|mal|rein|drüber)|besprech* [..] (intern|das|es|im)|komme [..] zurück|kommen [..] zurück|zurückkommen)
			(danke|dank) für (die|das|ihre|den) (schnelle*|info*|rückmeldung|hinweis|antwort|klarstellung|löschung|aktualisierung|glückwünsche)
			(witzig|lustig|haha|lol|zufall|frohe|schönen tag|schönes wochenende|guten rutsch)
			(gebe|geben|sage|sagen|gib) [ich|wir] [..] bescheid
			(bescheid) (geben|sagen)
			(überlege|überlegen|nachdenken|denke) [ich|wir|es|mir] [..] (mir|uns|es|drüber|darüber|nach)
		`,
		0.8: `
			(vielen dank|danke) [..] (nachricht|e-mail|mail|info*|rückmeldung)
		`,
	}),
];
