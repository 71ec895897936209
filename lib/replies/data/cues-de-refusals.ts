import { phrases } from '../cue-language';

/** A no, a not yet, and not me. */
export const germanRefusals = [
	...phrases('not_interested', {
		3: `
			(kein|keinerlei|nicht das geringste|null) [..] interesse
			(nicht|un) interessiert
			(kein|keinen|keinerlei) [..] bedarf
			nein danke
			das machen wir [alles] (selbst|selber|schon|bereits|intern)
			(kein|keine|keinen|keinerlei|nicht das geringste|null|wenig|ohne) [..] (interesse|bedarf|verwendung|bedürfnis|anwendungsfall|mehrwert|nutzen|relevanz|notwendigkeit)
			(interesse|bedarf|verwendung) [..] (nicht|keins|keiner|keine|nein)
			(nicht|nie|gar nicht|überhaupt nicht|wenig|kaum) [..] (interessiert|interessant|interesse|von interesse|relevant|passend|benötigt|nötig|notwendig|erforderlich|gebraucht|gewünscht|geeignet|sinnvoll|spannend)
			(interessiert|interessieren|brauche|brauchen|benötige|benötigen|suchen|suche|planen|wollen|will|möchten|möchte|sehe|sehen|nutzen) [wir|ich|mich|uns|das|sowas|so etwas|hier] [..] (nicht|nichts|keine|keinen|kein|nix|niemanden)
			(nein|ne|nee|nö|nope) (vielen|schönen|besten|danke|dank) [..]
			(danke|dank) [..] (aber|jedoch|leider) [..] (nein|nicht|kein*|ohne|verzichten|absehen|absagen|ablehnen)
			(leider|müssen|möchten|werden|wollen|würden|muss|möchte) [..] (absagen|ablehnen|verzichten|absehen|abstand nehmen|passen|nein sagen|eine absage|mitteilen [..] nicht)
			(absage|abgelehnt|abgesagt|ablehnung)
			(sehen|nehmen|haben) [wir|ich] [..] (davon ab|abstand|abgesehen)
			(passt|passen|kommt|kommen|eignet|lohnt|rechnet|entspricht|überzeugt|trifft) [..] nicht [..] (zu uns|für uns|in frage|ins|unser*|mich|uns|zu|unsere*|sich)
			(passt|passen) [..] nicht
			nicht [..] (zu uns|für uns|in frage|infrage|das richtige|in unser*|weiterverfolgen|weiter verfolgen|verfolgen|in betracht|zielführend|prioritär|priorität|auf der agenda)
			(bereits|schon|längst) [..] (versorgt|partner*|anbieter*|dienstleister*|lösung*|lieferant*|agentur*|eingesetzt|im einsatz|zufrieden|abgedeckt|vergeben|gelöst|system*|tool*|vorhanden|jemand*|eine|einen|was|etwas|gut aufgestellt|entschieden|software|vertrag)
			(haben|nutzen|arbeiten|setzen|verwenden|beziehen|hab|nutze) [wir|ich|da|dafür|hierfür|das|sowas] [..] (schon|bereits|eigene*|eigenes|feste*|internen|interne|anderen|andere|anderes|langjährig*|hausintern*|jemanden|einen partner|seit)
			(gut aufgestellt|gut versorgt|bestens versorgt|bestens aufgestellt|bestens bedient|wunschlos glücklich|gut bedient|ausreichend versorgt) [..]
			(keinen|kein) [..] (wechsel|handlungsbedarf|änderungsbedarf|anlass)
			(planen|ist|sind) [..] (keinen wechsel|nicht zu wechseln|kein wechsel)
			(für|an|mit) (ein*|den|die|das|jemand) (andere*|anderweitig*|anderen|anders) [..] (entschieden|vergeben|arbeiten|anbieter)
			(anderweitig|anders|dagegen|gegen|intern|für einen mitbewerber|für einen anderen) [..] entschieden
			(kein|keine|fehlt|fehlen|ohne|nicht) [..] (budget|kapazität*|mittel|geld|ressourcen|etat|finanzier*)
			(machen|erledigen|lösen|betreiben|entwickeln|programmieren|regeln|decken|bauen|mache|stemmen|haben) [wir|ich|das] [das|dies|alles|sowas|wir|so etwas|ja] [alles] [..] (selbst|selber|intern|inhouse|in-house|alleine|eigen*|im haus|hausintern|mit bordmitteln)
			(selbst|intern|inhouse|im haus|hausintern) [..] (erledig*|abgedeckt|gelöst|umgesetzt|abdecken|betreut|entwickelt|gemacht|programmiert)
			(viel|deutlich|etwas|uns|leider|einfach|schlicht) [..] zu (teuer|kostspielig|hoch)
			(sprengt|übersteigt|außerhalb) [..] budget*
			(spare*|sparen) [sie] [..] (zeit|mühe|die mühe|das)
			(zeitverschwendung|nicht meine zeit|vergeuden|verschwende*)
			(nicht|kein*) [..] (weiterverfolgen|zusammenarbeit|zustande|eingehen|weiter|fortführen|annehmen)
			(ohne (mich|uns)|lass mal|lassen wir|lieber nicht|besser nicht|eher nicht|wohl kaum|wohl eher nicht|muss nicht sein|kein thema für|nix für|nichts für|braucht kein mensch|brauch ich nicht|brauchen wir nicht|brauche ich nicht|niemals|auf keinen fall|keinesfalls)
			(uninteressant|unpassend|überflüssig|unnötig|irrelevant|entbehrlich|desinteresse)
			(darauf|das) [..] (gewartet|gefehlt) [..] nein
			(wünsche|wünschen) [..] (erfolg|glück)
			(gerade|erst|kürzlich|soeben|neulich|bereits|eben|letzte*) [..] (verlängert|unterschrieben|abgeschlossen|gekauft|eingeführt|gewechselt|umgestellt|beauftragt|angeschafft|entschieden|unterzeichnet|eingestellt)
			(bei|mit|für|zu) [..] (mitbewerber*|wettbewerb*|konkurrenz|konkurrent*|anderen anbieter*|andere firma|andere agentur)
			(probiert|getestet|versucht|ausprobiert|genutzt|gehabt|erfahrung*) [..] (nix|nicht|nichts|kein*|schlecht*|enttäusch*|negativ*|mies*|reinfall)
			(war|ist) (nix|nichts|nicht (gut|überzeugend|hilfreich|unser ding|berauschend|toll))
			(nicht|leider nicht) [..] (berücksichtig*|überzeug*|annehmen|nachkommen|entsprechen|zusagen|näher (verfolgen|prüfen)|eingehen)
			(sowas|so was|so etwas|das|dies|dergleichen) [..] (brauchen|brauch|benötigen|nutzen|wollen) [wir|ich] [..] (nicht|nie|nix)
			(klein*|winzig*) [..] (betrieb|bäckerei|firma|laden|büro|team|verein|handwerksbetrieb) [..]
			(zu klein|zu groß|überdimensioniert|oversized)
			(kein|keine|keinen) [..] (outsourcing|externen|fremdvergabe|dienstleister|agenturen|berater)
			(macht|ergibt|hat) [..] (keinen|kein) (sinn|zweck|wert) [..]
			(geben|vergeben|lagern) [..] (nichts|nicht) [..] (raus|außer haus|aus|extern)
			(niemand|keiner) [..] (sah|sieht|braucht|will|wollte|brauchte|hatte|hat|überzeugt|interess*|nutzen) [..]
			(übertrieben|überdimensioniert|oversized|overkill|zu (groß|klein|komplex|kompliziert|umfangreich|aufwendig|viel)) [..]
			(besprochen|beraten|diskutiert|abgestimmt|geprüft|überlegt) ~ (nicht|kein*|niemand|dagegen|absage|absehen|verzichten)
			(nur|lediglich) [..] (zu zweit|zu dritt|allein|einzelkämpfer|zwei leute|zwei mann|einmann*|ein-mann*|# mann) [..]
			(danke|dank) [..] (trotzdem|dennoch) [..]
			(komme|kommen|komm) [ich|wir] [..] (ohne|klar) [..]
			(nichts|nix) [..] (anfangen|gebrauchen|damit am hut)
			(geht|laufen|läuft|gehen) [..] (andere|anderen) (richtung|weg|anbieter)
			(hängen|bleiben|sitzen|setzen) [wir] [..] (fest|dabei|treu|gebunden|bei unserem|bei unserer) [..]
			(fehlt|fehlen) [..] (volumen|bedarf|budget|zeit|leute|mittel|größe|anwendungsfall|ressourcen)
			(unser|mein|eigener|eigene|unsere) [..] (praktikant|werkstudent|entwickler|neffe|azubi|leute|it|programmierer|techniker|student) [..] (gebaut|gemacht|macht|machen|entwickelt|programmiert|baut|kann|erledigt|erledigen) [..]
			(wird|werden|wurde) [..] nicht [..] (verfolgt|weiterverfolgt|berücksichtigt|angenommen|bearbeitet|umgesetzt|realisiert) [..]
		`,
		2.8: `
			(für|an) (ein*|den|die|das) (andere*|anderweitig*) [..] (entschieden|vergeben)
		`,
		2.6: `
			nicht [..] interess*
			(anderweitig|anders|dagegen|gegen) [..] entschieden
			(kein|nicht das) thema
			(machen|erledigen|lösen|machen wir|betreiben) [wir] [das|dies] (selbst|selber|intern|inhouse|alleine)
		`,
		2.4: `
			(nein|leider) danke
			(lehnen|lehne) [..] ab
			nicht weiterverfolgen
		`,
		2.2: `
			(passt|passen|kommt|kommen|eignet) [..] nicht
			nicht [..] (in frage|infrage|relevant|passend|benötig*|brauchen|gebraucht|nötig|notwendig|das richtige|gewünscht|geeignet)
			(brauchen|benötigen|brauche|benötige|suchen|planen) [..] (nicht|nichts|keine*)
			(nichts|nicht) [..] für (uns|mich)
			(nein|nö|nee|ne danke|nope|nie im leben)
			(leider) (nein|nicht|kein*)
		`,
		2: `
			(mit|sind|bin|sehr|rundum) [..] (zufrieden|glücklich)
			(zufrieden|glücklich) mit
			(bereits|schon) [..] (versorgt|partner|anbieter|dienstleister|lösung|lieferant*|agentur|eingesetzt|im einsatz|zufrieden|abgedeckt|vergeben|gelöst|system)
			(verzichten|absehen|abstand nehmen)
		`,
		1.8: `
			(kein|keine) (budget|kapazität*|mittel|verwendung|zeit)
			zu teuer
			(spare* [..] (zeit|mühe)|zeitverschwendung)
		`,
		0.9: `
			(aber|jedoch|allerdings) (wir|uns|unser*|ich|es|das|dies|nicht|kein*|leider) [..]
			(wir|uns|unser*|ich|mir|das|dafür) [..] (nicht|kein*|nichts|nie|fehlt|fehlen|niemand|ohne) [..]
		`,
		0.7: `
			(leider|bedaure*|bedauerlicherweise)
			(vielen dank|danke) [..] (aber|jedoch)
			(viel (erfolg|glück)|alles gute)
		`,
	}),
	...phrases('later', {
		3: `
			(derzeit|momentan|zurzeit|zur zeit|aktuell|im moment|gerade|jetzt|gegenwärtig|vorerst|bis auf weiteres|dieses jahr|dieses quartal|heuer|im augenblick|diesen monat|noch|fürs erste|kurzfristig) [..] (nicht|kein*|nein|nichts|zu früh|schlecht|ungünstig|unpassend|andere prioritäten|andere themen)
			(nicht|kein*|nein) [..] (derzeit|momentan|zurzeit|zur zeit|aktuell|im moment|gerade|jetzt|vorerst|dieses jahr|dieses quartal|vor|heuer|bis auf weiteres)
			(melden|melde|meldet|kontaktieren|kontaktiere|schreiben|schreib|fragen|frag|rufen|kommen|komm|versuchen|probieren|sprechen|erinnern|haken|greifen|gehen|anfragen) [sie|du|wir|gern|gerne] [sich|mich|uns|bitte|gern|gerne|doch|es] [..] ({time}|wieder|noch einmal|noch mal|erneut|nochmal|nochmals|dann|nächstes mal)
			(komme*|melde*|kämen|würden|werden) [..] (darauf|auf sie|auf das thema|auf euch|uns) [..] zurück
			(vielleicht|eventuell|evtl|gerne|gern|frühestens|erst|möglicherweise|allenfalls|wenn dann|ggf|womöglich|wieder) [wieder|dann|erst|mal|in|im|ab] [..] {time}
			(erst|frühestens) (wieder|in|im|ab|nach|nächst*|20#) [..]
			(budget*|etat|planung|vertrag|verträge|vertragslaufzeit|laufzeit|mittel|gelder) [..] (verplant|ausgeschöpft|ausgereizt|eingefroren|erschöpft|vergeben|aufgebraucht|gesperrt|läuft|laufen|bis|steht|abgeschlossen|fix|gebunden|verabschiedet|endet|neu verhandelt)
			(ungünstig*|schlecht*|falsch*|unpassend*|nicht der richtige|nicht der passende|nicht der beste|nicht der ideale) [..] (zeitpunkt|moment|timing|zeit)
			(zu einem späteren zeitpunkt|auf wiedervorlage|vorgemerkt|merken uns|merke mir|vertagt|vertagen|verschoben|verschieben|zurückgestellt|zurückstellen|aufgeschoben|wiedervorlage|budgetsperre|haushaltssperre|auf eis|pausiert|in der schublade|behalten [..] im hinterkopf|bei bedarf [..] (melden|zurück|zu)|kommen bei bedarf)
			(bei bedarf|sobald|sollte sich|falls sich|wenn sich|wenn es) [..] (melde*|zurück|kontaktier*|auf sie zu|ändert|ändern|soweit)
			(viel zu tun|ausgelastet|land unter|keine zeit|keine luft|voll bis oben|zu viel los|mitten in|mitten im|hochsaison|andere baustellen|andere prioritäten|einstellungsstopp) [..]
			(vor|vorher) {month} [..] (kein*|nicht|nichts|macht)
			{time} ~ (melden|anklopfen|nochmal|wieder|dann|zurückkommen|sprechen|anfragen|vorbeischauen|kontaktieren|erinnern)
			(dann|danach) [gern|gerne|bitte] (nochmal|noch mal|wieder|erneut|melden|anklopfen) [..]
			(budgetrunde|budgetplanung|jahresplanung|etatplanung|planungsrunde|budgetierung) [..]
			(erst|wenn|sobald|nachdem|nach) [wir|ich|der|die|dem|das|unser*] [..] (umzug|fertig|abgeschlossen|umgezogen|geschafft|durch|messe|launch|jahresabschluss|eingezogen|gelaufen)
			(erinnern|erinner|erinnere|melden|anklopfen|nachhaken|nachfragen) [sie] [mich|uns|sich|euch] [..] (in|im|ab|nach|nächst*|anfang|ende|mitte) [..]
			(gerade|aktuell|derzeit|momentan) [ist|sind|haben|stecken|läuft|laufen] [wir|bei uns] [..] (launch|umzug|umbau|messe|inventur|jahresabschluss|prüfung|hochsaison|audit|migration|umstellung|stress)
		`,
		2.6: `
			(ungünstig*|schlecht*|falsch*) [..] (zeitpunkt|moment|timing)
		`,
		2.4: `
			nicht [..] (zeitpunkt|moment)
			(zu einem späteren zeitpunkt|auf (wieder)vorlage|vorgemerkt|merken uns|vertagt|verschoben|verschieben|zurückgestellt|wiedervorlage|budgetsperre)
			(später|nochmal|noch mal) (darauf|auf sie) zurück*
		`,
		1.9: `
			(derzeit|momentan|zurzeit|zur zeit|aktuell|im moment|gerade|jetzt|gegenwärtig|dieses jahr|dieses quartal) [..] (nicht|kein*)
			(nicht|kein*) [..] (derzeit|momentan|zurzeit|zur zeit|aktuell|im moment|gerade|jetzt)
		`,
		1.6: `
			(viel zu tun|ausgelastet|land unter|keine zeit)
		`,
		0.7: `
			{time}
		`,
	}),
	...phrases('wrong_person', {
		3: `
			(falsch*|nicht der richtige|nicht die richtige|nicht der|nicht die) [..] (person|ansprechpartner*|kontakt|adresse|empfänger*|abteilung|adressat*)
			(falsch*|verkehrt*|nicht der richtige|nicht die richtige|nicht der|nicht die|nicht ihr|nicht ihre) [..] (person|ansprechpartner*|kontakt|adresse|empfänger*|abteilung|adressat*|stelle|mann|frau|firma|postfach|nummer|baustelle)
			(nicht|keinesfalls|un) [..] (zuständig*|verantwortlich|befugt|entscheidungsbefugt|involviert|betraut|entscheider*|der entscheider)
			(zuständig|verantwortlich) [..] (nicht|bin ich nicht)
			(fällt|liegt|gehört|ist|liege) [..] (nicht|außerhalb) [..] (bereich*|zuständigkeit*|verantwortung*|aufgabe*|ressort*|abteilung|thema|gebiet|baustelle|tisch|metier|themengebiet)
			(nicht|kein) (mein|meine|unser|unsere|in meinem|in meinen) [..] (bereich|aufgabe*|thema|abteilung|zuständigkeit*|baustelle|ressort|metier|bier)
			(damit|hiermit|mit) [..] (nichts|nicht) [..] (zu tun|am hut)
			(verwechsel*|verwechslung|geirrt|vertan|irrtum|irrläufer|hier falsch|bei mir falsch|bei uns falsch|an der falschen|irren sich|falsch verbunden|fehlgeleitet)
			(falsch) (bei|hier|verbunden|adressiert)
			(niemanden|keinen|niemand|keine) [..] (namens|mit diesem namen|dieses namens|der so heißt|den sie suchen|mit dem namen)
			(kümmere|befasse|beschäftige|treffe|entscheide|mache|bearbeite) [ich|mich] [..] (nicht|keine) [..]
			(ich|wir) [..] (entscheide*|einkaufe|kaufe|treffe) [..] (nicht|keine) [..] (das|darüber|ein|entscheidung*)
			(privat*|private) (adresse|postfach|e-mail*|mail*|person|account)
			(bin|ich) [..] (nur|lediglich) [..] (praktikant*|azubi|werkstudent*|student*|sekretär*|aushilfe|rentner*|privatperson|zahnarzt|lehrer*)
			(hier|bei uns|unter dieser) [..] (gibt|gibts|ist|arbeitet|existiert|kennt) [es] [..] (kein*|niemand*|nicht)
			(gibt|gibts) [es] [hier|bei uns] [..] (kein*|niemand*) (herr*|frau|person|mitarbeiter*) [..]
			(wir sind|das ist|ich bin|sie haben) [hier|nur|doch] [ein|eine] (blumenladen|privat*|zahnarzt*|friseur*|pizzeria|arztpraxis|kindergarten|restaurant|familie)
			(mache|bearbeite|kümmere mich um) [hier|nur|lediglich] [..] (lohnbuchhaltung|empfang|gehaltsabrechnung|buchhaltung|technik|lager)
		`,
		2.8: `
			(nicht [..] (zuständig|verantwortlich)|unzuständig)
			(nichts|nicht viel) [..] (zu tun|am hut)
		`,
		2.6: `
			(fällt|liegt|gehört) [..] nicht [..] (bereich|zuständigkeit*|verantwortung*|aufgabe*|ressort)
			nicht mein* (bereich|aufgabe*|thema|abteilung|zuständigkeit*)
		`,
		2.4: `
			(verwechsel*|verwechslung|da haben sie sich geirrt|hier falsch|bei mir falsch)
			(niemanden|keinen|niemand) [..] (namens|mit diesem namen|dieses namens)
			(gehöre|bin) nicht [..] (abteilung|team|dafür da|der richtige|die richtige)
		`,
	}),
	...phrases('left_company', {
		3: `
			nicht mehr [..] (tätig|beschäftigt|angestellt|bei (der|dem|uns|ihnen|der firma)|im (unternehmen|haus|dienst|team|betrieb)|für (das|die|den|uns|unser)|mitarbeiter*|da|hier|in der firma|in unserem|bei)
			(arbeite*|arbeitet|ist|bin|sind) [..] nicht (mehr|länger) [..] (hier|bei|im|für|in|da|tätig|beschäftigt)
			(unternehmen|firma|haus|betrieb|uns) [..] (verlassen|ausgeschieden|gewechselt)
			(ausgeschieden|in rente|im ruhestand|in den ruhestand|in pension|pensioniert|verstorben|in elternzeit|gekündigt [..]|nicht mehr bei uns|rentner|rentnerin)
			(ehemalig*|früher*) [..] (mitarbeiter*|kolleg*|arbeitgeber)
			(habe|hat) [..] (gekündigt|gewechselt|verlassen|aufgehört)
			(bin|ist|sind|war) [..] (seit|ab|zum) [..] nicht mehr [bei|in|im|hier|da|dabei]
			(bin|ist) [..] weg [von]
			(hat|haben|habe) [uns] [..] verlassen
			(uns|die firma|das unternehmen) [..] verlassen
		`,
		2.8: `
			nicht mehr [..] (tätig|beschäftigt|angestellt|bei (der|dem|uns|ihnen)|im unternehmen|für (das|die|den)|mitarbeiter*|da)
		`,
		2.6: `
			(arbeite*|ist|bin) [..] nicht mehr [..] (hier|bei|im|für|in)
		`,
	}),
];
