import { phrases } from '../cue-language';

/** Interest said in passing, calendars, questions about the product, and whom to ask instead. */
export const germanWishes = [
	...phrases('interested', {
		3: `
			(her|immer her) damit
			(wie|wobei|womit|inwiefern) (können|könnten|würden|kann) (sie|ihr|ihre*) [uns|mir|da|dabei|konkret] [..] (helfen|unterstützen|weiterhelfen|entlasten)
			(steht|gilt|besteht|gelten) [ihr|das|dieses|der|ihre] (angebot|preis|offerte|konditionen|einladung) [..] noch
			(interesse) [..] (weiterhin|nach wie vor|immer noch|noch) [..] (da|vorhanden|besteht|groß)
			(weiterhin|nach wie vor|immer noch|noch immer) [..] (interess*|interessiert)
			(wäre|wär|könnte) [..] (eventuell|evtl|vielleicht|möglicherweise|unter umständen|durchaus|tatsächlich) [..] (etwas|was|interessant|relevant|spannend|hilfreich|nützlich) [..]
			(etwas|was) für (uns|unser*|mich|unsere niederlassung|meine)
			(bitte nicht aufhören|weiter so|machen sie weiter|macht weiter so) [..]
			(her|rüber) mit [..] (unterlagen|angebot|infos|details|preisen|preisliste|material|den|dem|der|ihrem|ihren)
			(trifft|treffen|beschreibt|beschreiben|löst) [das|sie|ziemlich|damit] [..] (genau|ziemlich|exakt|auf den punkt) [..]
			(kenne|kennen) [wir|ich] [..] (problem|thema) [..] (gut|zu gut|nur zu gut|leider)
			(angebot|konditionen|preise|details|unterlagen) [..] (würde|würden) [..] (interessieren|helfen|freuen|ansehen|anschauen)
			(hätte|hätten) [ich|wir|da] [..] (gern|gerne) [..]
			(hätte|hätten) (gern|gerne) [..]
			(zur rechten|zum richtigen|genau zum|zum rechten|zum perfekten|zum idealen|zur richtigen) (zeit|zeitpunkt|moment)
			(wollen|möchten|werden|würden|können) [wir|ich|das] [..] (starten|loslegen|beginnen|einsteigen|umsetzen|ausrollen|anfangen|an den start)
			(so bald wie möglich|möglichst bald|noch diese woche|noch diesen monat|asap|lieber heute als morgen) [..] (starten|loslegen|beginnen|sprechen|anfangen|bekommen|haben|brauchen|bräuchten)
			(dringend|händeringend|akut|unbedingt) [..] (brauchen|gesucht|bedarf|lösung|unterstützung|hilfe|benötig*)
			(schmerz|problem|baustelle|sorge|ärger|thema) [..] (genau|täglich|schon lange|seit (monaten|jahren|langem)|beschäftigt uns|brennt|drückt)
			(beschäftigt|beschäftigen|umtreibt|treibt) (uns|mich) [..]
			(könnte|könnten|kann|können) [das|wir|ich|uns|mir] [..] (weiterhelfen|hilfreich|nützlich|gut gebrauchen|brauchen|gebrauchen|spannend|interessant|was werden)
			(wer weiß|vielleicht|mal sehen) [..] (kommen wir|geht was|wird was|passt es)
			(auf|über) (ihr|ihre|einen|eine|das) (angebot|rückruf|termin|demo|vorschlag|antwort|unterlagen) [..] (freu*|gespannt|warte*)
			(solange|wenn|sofern|falls|vorausgesetzt) ~ (dabei|gern|gerne|interesse|interessiert|sofort|zusagen|zusage|unterschreib*|probieren|testen|einsteigen|nehmen wir|kaufen|bestellen)
			(bitte|bitten) [ich|wir] [..] um [..] (zusendung|angebot|unterlagen|infos|informationen|rückmeldung|preisliste|details|übersendung|terminvorschlag|terminvorschläge|zugang)
			(lassen|lass|lasst) [sie|ihr|du] (mir|uns) [..] (zukommen|schicken|da|hören was|wissen was)
			(bedarf|interesse|nachfrage) [..] (besteht|bestünde|ist da|wäre da|vorhanden|hätten wir|haben wir|gibt es)
			(hätten|haben|hätte|habe|sehe|sehen|besteht) [wir|ich|da|hier] [..] [da|auch|tatsächlich|durchaus|schon|großen|akuten|großes] (bedarf|interesse)
			(wäre|ist) [was|etwas|schon|das|genau|tatsächlich|durchaus|sicher] [..] (was für uns|etwas für uns|interessant für uns|spannend für uns|das richtige für uns|für uns interessant|hilfreich|wie für uns gemacht)
			(gefällt|überzeugt|reizt|begeistert|interessiert|imponiert) (mir|uns|mich) [das|sehr|gut|wirklich|tatsächlich|schon|durchaus]
			(haben|hat) [sie|ihre mail|das|ihr angebot|ihre nachricht] [..] (neugier*|interesse) [..] (geweckt|gemacht)
			(neugierig|hellhörig) [..] (gemacht|geworden)
			(treffen|trifft) [sie|das] [..] (nerv|wunden punkt|ins schwarze|genau den)
			(wo|wie) [..] (unterschreiben|unterschreibe|bestelle|bestellen|anfangen|loslegen|starten|beginnen|fangen wir an|legen wir los|kommen wir zusammen|verbleiben wir|registriere*|machen wir weiter)
			(wie|was) (geht|gehts|sind|wären|wäre) [..] (weiter|nächsten schritte|nächste schritt|vorgehen)
			(was|welche*) [..] (nächsten schritte|nächste schritt|weiteren schritte|nächster schritt)
			(nächster|nächste|weiteres) (schritt|schritte|vorgehen) [..]
			(halten|halte|haltet) [sie] (mich|uns) [..] (auf dem laufenden|informiert|up to date|unterrichtet)
			(nehmen|nimm|setzen|setz|tragen) [sie] (mich|uns|meine kollegin|meinen kollegen) [..] (in den|auf den|auf die|in die|in ihren|auf ihre) [..] (verteiler|liste|newsletter|warteliste|interessentenliste) [auf|ein|mit auf]
			(wir|ich) [..] (suchen|suche|brauchen|bräuchten|benötigen) [gerade|aktuell|derzeit|dringend|ohnehin|sowieso|schon lange|tatsächlich|genau|momentan|eh|auch] (so etwas|sowas|so was|genau das|eine lösung|einen anbieter|einen partner|hilfe|unterstützung|ersatz|eine alternative|einen neuen|dringend|etwas in der art)
			(suchen|suche|brauchen|bräuchten) (wir|ich) [..] (seit|schon lange|dringend|gerade|händeringend|sowieso|ohnehin|eh|aktuell)
			(anbieter|dienstleister|system|lösung|agentur|software|tool|vertrag) [..] (loswerden|ablösen|ersetzen|wechseln|austauschen|läuft aus|auslaufen|gekündigt|unzufrieden|enttäuscht|nicht zufrieden)
			(wollen|möchten|will|möchte|müssen|planen) [wir|ich] [..] (wechseln|umsteigen|ablösen|ersetzen|modernisieren|digitalisieren|einführen|anschaffen)
			(was|welche*) (können|könnten|würden|haben) sie [uns|mir|da|dazu|konkret] [..] (anbieten|vorschlagen|empfehlen|im angebot)
			(können|könnten|dürfen|dürften|darf|könnt|kann|könnte) [wir|ich|sie|ihr|man] [..] (testen|ausprobieren|reinschauen|testzugang|testaccount|test-account|probeversion|demo|demoversion|pilotprojekt|probezugang|muster|anschauen|vorführen|vorstellen|präsentieren)
			(zeigen|zeig|stellen|präsentieren) [sie|ihr|du] [..] (mal|gern|gerne|bitte|was sie|uns das|mir das|vor)
			(dürfen|können|könnt|dürft) [sie|ihr] [..] (gern|gerne) [..] (schicken|senden|vorstellen|präsentieren|zeigen|erzählen|melden|anrufen|zukommen)
			(schicken|schick|schickt|senden|sende|mailen|mail|geben|gib) [sie|ihr|du] [..] (ruhig|mal|gerne|gern|einfach|doch|rüber|her) [..]
			(nichts|nicht) [..] (dagegen|abgeneigt|uninteressant|schlecht|verkehrt|ausgeschlossen)
			(warum nicht|wieso nicht|wäre ein versuch wert|einen versuch wert|einen blick wert|ein versuch wär) [..]
			(reden|sprechen|telefonieren|unterhalten) wir [..] (darüber|drüber|mal|gern|gerne|uns)
			(können|könnten|sollten|lassen sie uns|würden) [wir] [..] (ins geschäft|zusammenkommen|zusammenarbeiten|zusammen arbeiten|ins gespräch)
			(neugierig|gespannt|offen|aufgeschlossen) [..] (bin|sind|wäre|für|dafür|auf|was)
			(überzeugen|überzeugt) [sie] (mich|uns)
			(freue|freuen) [ich|wir] (mich|uns) [..] (angebot|unterlagen|termin|gespräch|demo|vorschlag|ihre rückmeldung|auf mehr)
			(tatsächlich|wirklich|echt|ziemlich|sehr|recht|durchaus|extrem|schon) (interessant|spannend|cool|praktisch|nützlich|hilfreich|verlockend|reizvoll|überzeugend)
			(bestellen|nehmen|buchen|beauftragen|kaufen|ordern) (wir|ich) [..]
			(auftrag|bestellung|zusage|go|freigabe|grünes licht) [..] (erteilt|erteilen|erhalten sie|von uns|haben sie|unsererseits|bekommen)
			(ich|wir) [..] (würde*|möchte*|will|wollen) [..] (gern|gerne) [..] (anschauen|ansehen|testen|wissen|hören|sprechen|kennenlernen|erfahren|lesen|sehen|probieren|diskutieren|vertiefen)
		`,
	}),
	...phrases('meeting', {
		3: `
			(buchen|buch|bucht|nehmen|suchen|wählen|tragen|blocken|reservieren|schicken|machen|stellen) [sie|ihr|du] [..] (slot|termin|kalender*|kalendereinladung|zeitfenster|termineinladung|einladung|teams-link|zoom-link)
			(meinem|mein|unserem|meinen) (kalender|terminkalender|buchungslink|calendly) [..]
			(hätten|haben|hätte|habt|hast) [sie|ihr|du] [..] (zeit|luft|termin*|# minuten|eine halbe stunde) [..]
			(treffen|zusammensetzen|zusammentelefonieren|kurzschließen|kurzschliessen) [wir|uns|wir uns] [..] ({weekday}|uhr|mal|persönlich|vor ort|in|bei)
			(bin|sind|ich|wir) [..] erreichbar [..] (unter|mobil|handy|telefon*|0#|ab # uhr|#)
			(erreichen|erreicht|erreichst) [sie|ihr|du] (mich|uns) [..]
			(können|könnt|kannst|dürfen|dürft) (sie|ihr|du) [..] (anrufen|durchklingeln|anklingeln|durchrufen|vorbeikommen|zurückrufen|vorbeischauen)
			{weekday} [..] (bin ich|sind wir|ab #|im büro|erreichbar|frei|zeit|slot)
			(telefonieren|zusammenrufen|zusammensetzen|austauschen) [..] {weekday}
			(rufen|ruf|klingeln|klingel) [sie|du|ihr] [..] (durch|an|zurück)
			(ab|um|gegen|zwischen|vor|nach) # uhr [..]
		`,
	}),
	...phrases('question', {
		2.4: `
			(mit|bei|für|in|zu|von|an|auf|unter) (welche*|wem|wie viel*|was für) [..]
			(wer|was|wie|wo|wann|warum|welche*|wofür|worin|wodurch|woran|inwiefern|wieso|weshalb) [..] (sie|ihr|ihre|ihrem|das|ihrer|man) [..] (genau|eigentlich|konkret|denn|überhaupt|so)
			(worin|wodurch|womit|woran|worauf) [..] (unterscheide*|besteht|liegt|basiert|erkennt|abheben)
			(bitte|können|könnten|könnte|kannst) [sie|ihr|du] [mir|uns|das|bitte|kurz|mal] [..] (erklären|erläutern|beantworten|konkretisieren|präzisieren|ausführen|verraten|aufklären|sagen (was|wie|wer|ob|wo))
			(verstehe|versteh) ich [..] (richtig|nicht ganz|nicht) [..]
			(heißt|bedeutet) das [..]
			(wie lange|wie oft|wie hoch|wie viele|wie schnell|wie sicher|wie groß) [..]
			(kündigungsfrist|mindestlaufzeit|vertragslaufzeit|lieferzeit|einrichtungsgebühr|staffelpreise|mengenrabatt|preismodell|auftragsverarbeitung*|schnittstelle*|serverstandort|support-zeiten) ~ (wie|was|gibt|haben|welche|wo|ist)
		`,
	}),
	...phrases('referral', {
		3: `
			(habe|hab|haben) [ich|wir] [es|das|ihre mail|die mail|ihre nachricht|ihr schreiben|die info|ihre anfrage|ihr angebot] [..] {role} [..] (gegeben|gezeigt|vorgelegt|hingelegt|geschickt|gesendet|zugeschickt|übergeben|weitergereicht)
			({person}|frau|herrn) [..] (vorgelegt|weitergegeben|zugeleitet|zugeschickt|übergeben|weitergereicht|informiert|gebeten|eingebunden|ins boot) [..]
			(besser|lieber|eher|direkt|am ehesten) [..] (aufgehoben|bedient|beraten|angesiedelt) [..]
			(kontakt|nummer|adresse|mail) [..] (von|vom|der) ({role}|frau|herrn) [..] (lautet|ist|finden|anbei|unten)
			(anbei|hier|unten) [..] (kontakt|kontaktdaten|nummer|adresse|mailadresse) [..] (von|vom|der|des|meiner|meines|unserer|unseres) [..]
			sondern [..] ({role}|@)
			(frau|herr|kolleg*|chef*) [..] (könnte|dürfte|hätte|hat|wäre) [..] (interesse|interessiert|helfen|ansprechpartner*|zuständig|mehr wissen|der richtige|die richtige|weiterhelfen)
			aber [..] (frau|herr|kolleg*|chef*|abteilung) [..] (könnte|dürfte|hätte|hat|wäre|macht|ist) [..]
			(reiche|reichen|leite|leiten|gebe|geben|schicke|schicken|trage|spiele|schiebe|bringe|übergebe|übergeben|überlasse) [ich|wir|das|es|die|ihre|ihr|mal|hiermit] [..] (an|zu) [..] {role} [..]
			(entscheidet|entscheiden|bestimmt|verantwortet|beschafft) [bei uns|hier|darüber|das|allein|ausschließlich|nur] [..] (der|die|das|unser*|mein*) {role} [..]
			(bitte|lieber|besser) (dort|da|bei denen|bei ihr|bei ihm|beim chef|in der zentrale|bei der zentrale) [..] (anfragen|nachfragen|melden|vorstellig|fragen|anrufen)
			(macht|regelt|entscheidet|betreut|verantwortet|bearbeitet|übernimmt|verwaltet|steuert) [das|dies|bei uns|so etwas|sowas|hier] [das|dies|bei uns|hier|alles] (der|die|unser*|mein*|herr|frau|kollege|kollegin) [..] ({role}|herr|frau|kolleg*)
			(bei uns|hier|im haus|dafür|für sowas|für so etwas|für solche*) [..] (macht|regelt|entscheidet|betreut|verantwortet|bearbeitet|übernimmt|zuständig|kümmert) [..] ({role}|herr|frau)
			(schicken|senden|leiten|richten|adressieren|geben|stellen|reichen|mailen|wenden|melden) [sie|ihr|du] [das|dies|ihre|ihr|es|die|solche|sich|bitte] [..] (an|bei|zu|direkt an) [..] ({role}|@)
			(bitte|direkt|besser|lieber|gleich|am besten) [direkt|gleich] (an|bei|mit|über) [..] ({role}|@)
			(anfragen|angebote|bewerbungen|solches|dieses|das|alles) [..] (laufen|läuft|gehen|geht|bitte|nimmt|bearbeitet) [..] ({role}|@|über|an)
			(nehme|hole|setze|setz|hol|packe|binde) [ich|wir|hier|mal|hiermit|gleich] [..] ({role}|sie|ihn) [..] (dazu|cc|kopie|in die schleife|ein|verteiler|hinzu|mit rein)
			(frau|herr|herrn|kolleg*|kollegin|chef*) [..] (weiß|kennt|hilft|freut|besser|wird sich|meldet sich|den hut|ist bei uns|ist dafür|federführend|leitet)
			(hut auf|federführend|federführung|zuständigkeit liegt|liegt in den händen|in der verantwortung von|in der hand von) [..]
			(da|dafür|hierfür|hierzu|dazu) [..] (ist|wäre|sind|hilft|weiß) [..] ({role}|der richtige|die richtige|besser*|zuständig)
			(reden|sprechen|klären|besprechen|abstimmen) [sie|ihr|du] [das|dies|sich|bitte|da|mal] [..] mit [..] ({role}|frau|herrn)
			(versuchen|versuch|probieren|fragen|frag) [sie|du|ihr] [es|mal|bitte|doch|lieber] [..] (bei|beim|mit) [..] ({role}|frau|herrn|@)
			(geschäftsführ*|chef*|einkauf|einkaufsabteilung|it|kolleg*|kollegin|kollege|vorgesetzt*|zentrale|marketing*|vertrieb*|personal*) [..] (entscheidet|entscheiden|zuständig|verantwortlich|kümmert|kümmern|ansprechpartner*|bearbeitet|betreut)
		`,
	}),
	...phrases('changed_address', {
		3: `
			(neue|neuen|andere|aktuelle|richtige) [..] (e-mail*|mail*|adresse|mailadresse) [..] (lautet|ist|:|verwenden|benutzen|nutzen|@)
			(nutzen|verwenden|benutzen|schreiben|erreichen) [sie] [..] (neue|neuen|andere) [..] (adresse|mail*|e-mail*)
		`,
	}),
];
