import { phrases } from '../cue-language';

/** Reasons for a no (need, interest, money, vendor, decision, fit) and for a not yet; not me, gone. */
export const germanReasons = [
	...phrases('not_interested', {
		3: `
			(das|es|thema|angelegenheit|sache|anfrage|projekt|damit) [..] (hat sich|sich) [..] (erledigt|erübrigt)
			(hat|hätte|haben) sich [..] (erledigt|erübrigt)
			(erübrigt|erledigt) sich [..]
			nicht [..] (angewiesen|unser ding|mein ding|unser fall|mein fall|das passende|das wahre|unser geschäft*|unsere zielgruppe|unsere branche|unsere welt|unsere kragenweite|unser stil|unser bier)
			(nicht|wenig|kaum|nie) [..] (reizt|anspricht|ansprechend|zugesagt|vom hocker|begeistert|überzeugt|überzeugend|attraktiv|lohnenswert|lohnend|zielführend|rentabel|wirtschaftlich|hilfreich|verwendbar|brauchbar|verwertbar|leistbar|finanzierbar|darstellbar|kompatibel)
			(reizt|spricht|begeistert|überzeugt|haut|hilft|bringt|lohnt|juckt|tangiert|betrifft|gefällt|sagt) [das|es|ihr angebot|ihr produkt|uns|mich|mir] [..] (nicht|nichts|wenig|kaum|leider nicht|peripher)
			(lässt|lassen) (mich|uns) [..] kalt
			(interesse|begeisterung) [..] (hält sich|hielt sich) [..] grenzen
			(kein|keine|null) [..] (bock|lust|appetit|verlangen|muße|nerv|veranlassung|grund|spielraum|anlass|perspektive|chance|platz|raum|einsatzmöglichkeit*|einsatzzweck|einsatzgebiet|potenzial|potential|passung|sinn|zusage|freigabe|genehmigung|grünes licht|zuschlag)
			(winke|winken|lehne|lehnen|schlage|schlagen) [ich|wir] [..] (ab|aus)
			(dankend|höflich) [..] ab
			(dankend|höflich|leider|freundlich) [..] (ablehnen|abgelehnt|abwinken|absagen|verzichten|zurückweisen)
			(können|wollen|möchten|kann|will|könnten) [wir|ich] [uns|mir|das] [das|uns|leider|schlicht|einfach] [..] nicht [..] leisten
			(können|wollen|möchten|kann|will|könnten) [wir|ich] [..] (nicht|kein*) [..] (stemmen|bezahlen|zahlen|ausgeben|investieren|aufbringen|finanzieren|rechtfertigen|folgen|eingehen|annehmen|dienen|entsprechen|zustimmen|zusagen|weiterkommen|zusammenkommen)
			(gibt|geben|lässt|erlaubt|reicht) [..] (budget|etat|kasse|haushalt|mittel|geldbeutel|finanzlage) [..] (nicht|kein*|leider)
			(budget|etat|kasse|haushalt|mittel|geld|geldbeutel|portokasse) [..] (reicht|reichen|gibt|hergeben|leer|knapp|fehlt|fehlen|gestrichen|gekürzt|nicht vorhanden|nicht vorgesehen|nicht da)
			(übersteigt|sprengt|überschreitet|überfordert|außerhalb) [..] (rahmen|möglichkeiten|budget*|mittel|vorstellung*|preisrahmen|finanz*)
			(preis*|kosten|gebühren|kondition*|honorar) [..] (weit über|jenseits|zu hoch|zu happig|überzogen|utopisch|nicht akzeptabel|inakzeptabel|unverhältnismäßig|nicht im verhältnis|schreckt*|zu viel|übertrieben|saftig|jenseits von gut und böse)
			(sparkurs|sparzwang|kostenstopp|ausgabenstopp|sparmaßnahmen|investitionsstopp|müssen sparen|an allen ecken sparen) [..]
			(haben|hat|hab|habe|gibt) [wir|es|ich|da|dafür|hierfür] [..] (stamm*|haus*|rahmenvertrag|rahmenverträge|exklusiv*|festen partner|feste partner|etabliert*|bewährt*|langjährige*|jemanden|unsere leute|eigene leute|konzernlösung|konzernvorgabe*) [..]
			(stammlieferant*|hauslieferant*|rahmenvertrag*|rahmenverträge|exklusivvertrag|konzernvorgabe*|hausagentur|stammagentur|exklusivpartner*) [..]
			(vertraglich|fest|langfristig|anderweitig|exklusiv|bereits) [..] gebunden
			(bleiben|halten|setzen) [wir|ich] [..] (bei|an|auf) [..] (bisherig*|bestehend*|jetzig*|aktuell*|bewährt*|alten|unserem|unserer|unseren|derzeitig*|heutig*|gewohnt*) [..]
			(fahren|laufen|leben|arbeiten|kommen) [wir|damit] [..] (gut|bestens|prima|wunderbar|hervorragend|ganz gut|super) [..] (mit|damit|zurecht|klar|aus|so|ohne)
			(läuft|funktioniert|klappt) [bei uns|alles|das|unser*|es|derzeit|soweit] [..] (gut|bestens|rund|prima|reibungslos|einwandfrei|wunderbar|problemlos|hervorragend)
			(sind|bin) [wir|ich|da|hier|damit|bereits|schon|in diesem|auf diesem] [..] (eingedeckt|versorgt|bedient|aufgestellt|ausgestattet|ausgerüstet|abgedeckt|in festen händen|in guten händen|ausreichend|zufrieden|glücklich|vergeben|besetzt)
			(haben|habe) [wir|ich] [..] (alles|was) [..] (brauchen|benötigen|nötig)
			(negativ|abschlägig) [..] (beschieden|entschieden|ausgefallen|beschlossen|bescheid)
			(entscheidung|wahl|votum|beschluss|ergebnis|zuschlag|los) [..] (gegen sie|negativ|nicht auf sie|auf einen anderen|auf ein anderes|auf einen mitbewerber|anders|dagegen|jemand ander*|einen ander*|andere*) [..]
			(geschäftsführung|geschäftsleitung|chef*|vorstand|gremium|team|leitung|vorgesetzt*|betriebsrat|controlling|einkauf|management|partner|wir|ich) [..] (abgelehnt|dagegen|nicht genehmigt|nicht bewilligt|nicht freigegeben|abgewunken|abgewinkt|nein gesagt|nicht überzeugt|nicht zugestimmt|abgeblockt|verworfen|nichts davon|nicht mitziehen|veto|winkt ab|lehnt|abgelehnt)
			(verworfen|vom tisch|ad acta|zu den akten|abgeblasen|begraben|gestorben|fallen gelassen|fallengelassen|abgehakt|eingestampft|ausgesiebt|nicht zum zug*|zerschlagen) [..]
			(thema|projekt|vorhaben|angebot|vorschlag|anfrage|idee) [..] (nicht [..] (weiter|verfolg*|aufgegriffen|berücksichtig*|umgesetzt)|erledigt|durch|gestorben|vom tisch|beerdigt|gestrichen|abgehakt|beendet|abgeschlossen)
			(nicht|kein*) [..] (engere wahl|engeren wahl|engeren auswahl|näheren betracht|in anspruch|gebrauch machen|wahrnehmen|zurückgreifen|darauf zurückkommen|zusammenarbeiten|zusammen arbeiten|gebrauch)
			(abstand|davon ab|gebrauch) [..] (nehmen|zu nehmen|sehen|machen) [..] (wir|nicht|werden|möchten)
			(nehmen|sehen) wir [..] (abstand|davon ab|von [..] ab)
			(ausgesprochen|entschieden|entscheiden|ausgefallen) ~ (dagegen|gegen (sie|ihr*|eine|den|die|das)|anders|anderweitig|anderen|andere|mitbewerb*|konkurren*)
			(geht|gehen|schießt) [..] (am bedarf vorbei|an (uns|unserem) [..] vorbei|vorbei)
			(hilft|bringt|nützt|nutzt|gibt) [das|es|mir|uns] [..] (nichts|nicht weiter|nicht|wenig)
			(machen|betreiben|führen|verkaufen|bieten|betreuen|versenden|verschicken) [wir|ich] [..] (gar nicht|überhaupt nicht|grundsätzlich nicht|gar kein*|überhaupt kein*|prinzipiell nicht|aus prinzip)
			(grundsätzlich|prinzipiell|generell|aus prinzip|schon aus prinzip) [..] (nicht|kein*|nichts|nie)
			(kommt|kommen|käme|steht|stehen) [das|es|für uns|so etwas|sowas|dies|bei uns|uns] [..] (nicht|kein*) [..] (frage|infrage|betracht|tüte|debatte|agenda|plan|programm|liste|raum|diskussion|zettel|schirm)
			(nicht in die tüte|kein weg hin|keine option|keine alternative|keine baustelle|keine rolle|keine priorität|niedrige priorität|geringe priorität|nachrangig|zweitrangig|nicht prioritär|nicht oben auf) [..]
			(dafür|hierfür|dazu) [..] (fehlt|fehlen|fehlen uns|fehlt uns) [..]
			(lasse|lassen) [wir|ich] [..] (die finger davon|es bleiben|das lieber|es lieber|lieber)
			(haken|schließen|beenden) [wir|sie] [..] (thema|angelegenheit|das|vorgang) [..] (ab|an dieser stelle)
			(haben|hatten) [..] (schlecht*|keine guten|negativ*|miese) [..] erfahrung*
			(andere|anderer|anderen) (wege|weg|lösung|richtung|pläne|schwerpunkte|strategie|anbieter|partner|dienstleister) [..] (gehen|eingeschlagen|entschieden|gefunden|gewählt|haben|verfolgen|setzen|ausgesucht|beauftragt)
			(alternative|lösung|anbieter|partner|dienstleister) [..] (gefunden|ausgewählt|ausgesucht|ausgeguckt)
			(halte|halten) [ich|wir] [..] (nichts davon|davon nichts|nicht viel|wenig|für (unnötig|überflüssig|sinnlos|nicht sinnvoll))
			(werde|werden) [ich|wir] [..] (nicht|keine*|nichts) [..] (nutzen|kaufen|buchen|bestellen|anschaffen|einführen|umsteigen|wechseln|machen|abschließen|weiterverfolgen|nachgehen|einsetzen|annehmen|unterschreiben|beauftragen|in anspruch|mitmachen|berücksichtigen)
			(wechseln|umsteigen|ändern|tauschen) [wir|das|nicht] [..] nicht
			(never change|wenn es nicht kaputt ist) [..]
			(muss|müssen|möchte|möchten|darf|darum) [ich|wir] [ihnen|dir|euch|sie|leider] [leider|hiermit] [..] (absagen|eine absage|einen korb|enttäuschen|passen|ablehnen|negativ*)
			(gebe|geben|erteile|erteilen) [ich|wir] [ihnen|leider|hiermit] [..] (absage|einen korb|negativen)
			(wird|werden) [daraus|da|leider|das|wohl|es|hier] [..] nichts [draus|werden|mit uns]
			(daraus|draus) [..] (wird|werden) [..] nichts
			(brauch|brauche|brauchen|benötig|benötige|benötigen|such|suchen) [ich|wir|mer|ma] [ehrlich gesagt|leider|wirklich|im moment|grad] (nicht|ned|nich|net|nix|nichts|nüscht|kein*)
			(such|suchen) [sie|euch|dir] [..] (jemand anderen|wen anders|andere opfer|anderen)
			(viel erfolg|viel glück|alles gute) [..] (woanders|anderswo|anderweitig|trotzdem|bei anderen|anderen kunden|suche)
			(betrieb|firma|geschäft|laden|unternehmen) [..] (aufgegeben|geschlossen|insolvent|liquidation|aufgelöst|schließen|schließt|zugemacht|verkauft|abgewickelt|stillgelegt|dicht)
			(insolvenz|liquidation|betriebsaufgabe|geschäftsaufgabe) [..]
			(überlassen|überlasse) [wir|ich] [..] (anderen|profis|unserem|unserer)
			(outsourcen|auslagern|fremdvergeben) [wir] [..] (nicht|nichts)
			(unser*|mein*) (steuerberater|agentur|dienstleister|systemhaus|it-dienstleister|it-partner|provider|hausbank|verband|mutterkonzern|konzern|zentrale) [..] (macht|übernimmt|erledigt|kümmert|liefert|stellt|gibt|deckt|schreibt [..] vor|bereits|schon|alles)
			(zentral|konzernweit|vom konzern|von der zentrale|von der holding|vom mutterhaus) [..] (vorgegeben|geregelt|gesteuert|beschafft|eingekauft|entschieden|vorgeschrieben)
		`,
		2.6: `
			interessier* [..] (null|kein stück|kein bisschen|nicht die bohne|herzlich wenig|niemanden|keinen|keine sau)
			(intern|selbst|selber|inhouse|hausintern|im haus|eigenständig|in eigenregie|mit bordmitteln) [..] (besser|lösen|machen|erledigen|abbilden|umsetzen|abdecken|stemmen|gelöst|entwickeln|bauen|organisieren|regeln)
			(verfolgen|weiterverfolgen|vertiefen|fortsetzen|fortführen) [wir|ich] [das|dies|ihr*|es] [..] (nicht|nicht weiter|nicht mehr)
			(nicht|kein*) [..] (weiter verfolg*|weiterverfolg*|vertief*|fortsetz*|fortführ*|aufgreif*|weiter beschäftig*|näher beschäftig*)
			(sage|sagen|gebe|geben|muss|müssen) [ich|wir] [ihnen|hier|da|leider] [..] (ab|nein|korb|abfuhr|nein sagen|absagen)
			(kein|keine|keinen) [..] (sinnvolle*|passende*|geeignete*|erkennbare*|zusätzliche*|weitere*|wirkliche*|echte*|konkrete*) [..] (einsatz*|verwendung|anwendung|bedarf|nutzen|mehrwert|anbieter|dienstleister|tools|lösung|software|vorteil*)
			(zufrieden|glücklich|happy|versorgt) [..] (mit|bei) [..]
			(wechsel|umstieg|änderung|zusammenarbeit|kauf|einführung|anschaffung) [..] (nicht|kein*|ausgeschlossen|uninteressant|kommt für uns nicht)
			(frage|thema) [..] (stellt sich|steht) [..] nicht
			(gott sei dank|zum glück|glücklicherweise) [..] (nicht|schon|bereits|kein*)
			(mit|zu) [..] (kosten|aufwand|risiko|ihrem preis|ihren preisen) [..] (nicht|kein*|zu)
			(sehen|seh|sehe|nehmen|nehme|rücken) (wir|ich) [..] von [..] ab
			(sehen|seh|sehe|nehmen|nehme) (wir|ich) [..] von [..] abstand
			(wir|ich) (sehen|seh|sehe|nehmen|nehme) [..] von [..] (ab|abstand)
			(lehnt|lehnen|lehne|blockt|blockiert) [..] (ab|grundsätzlich ab|kategorisch ab)
			(sehe|sehen|erkenne|wüsste|weiß|verstehe) [ich|wir] (nicht|nicht so recht) [..] (wie|wo|warum|wozu|was) [..] (uns|mir|wir|ich|das|bringen|helfen|nutzen)
			(wüsste|wüssten) [ich|wir] nicht (wofür|wozu|warum|was)
			(wozu|wofür) [..] (wir|ich) [..] (brauchen|bräuchten|sollten|sollen)
			(zu spät|zu spät dran|schon weg|bereits weg|schon vergeben|zug ist abgefahren|zug abgefahren|anderen vorzug) [..]
			(da|hier) muss ich [..] passen
			(ihr|ihre|das|euer|eure) (lösung|produkt|tool|angebot|software|system|ansatz|dienst|konzept|paket) [..] (kann|bietet|hat|erfüllt|deckt|macht|löst|bringt|passt|ist|trifft) [..] (nicht|kein*|nichts|zu)
			(negativ|abschlägig) [..] (bescheiden|beantworten|beurteilen|bewerten|ausgefallen|rückmeldung)
			(nicht|kaum) [..] (einig|ins geschäft|auf einen nenner|zusammenfinden|zusammen kommen|zusammenkommen|zusammen)
			(haben|verfolgen|gehen|sind) [wir|ich] [..] (andere|anderen|anderer|anderes|eigene|eigenen) (prioritäten|pläne|vorstellungen|wege|schwerpunkte|ziele|strategie|ansatz|richtung|lösung|meinung|system|tools)
		`,
		1.5: `
			(für uns|für mich|bei uns|in unserem fall|in unserer branche) [..] (nicht|kein*|wenig|ohne|kaum|nichts|uninteressant|irrelevant|überflüssig)
			(nicht|kein*) [..] (für uns|für mich|bei uns|in unserem fall|in unserer branche|in unserer größe)
			(ist|sind|bleibt|wäre) [..] (kein*|nicht) [..] (ausreichend|genug|bedarf|wunsch|notwendig*|vorteil*|verbesserung|fortschritt|unterschied)
			(compliance*|datenschutz*|sicherheit*|rechtlich*|betriebsrat|konzernrichtlinie*|richtlinie*|vorgaben|vorschriften) [..] (dürfen|verbiet*|erlaub*|nicht|lässt|untersag*|kein*)
			(ausschließlich|nur|rein) [..] (privatkunden|b2c|offline|stationär|intern|analog|lokal|papier|regional)
			(umgestellt|gewechselt|migriert|eingeführt|angeschafft|verlängert|unterschrieben|entschieden|investiert) ~ (gerade|erst|kürzlich|neulich|letzt*|vor kurzem|frisch|soeben|schon|bereits)
			(wir|ich) [..] (bevorzug*|vorziehen|ziehen [..] vor|vertrauen|vertraue) [..] (persönlich*|lokal*|regional*|eigene*|unserem|unserer|bewährte*|andere*)
			(bin|sind|wären|wäre) [ich|wir|da|hier|leider|damit|dann|wir da|ich da] [..] (raus|draußen|aus dem rennen)
			(wie es ist|so wie es läuft|so wie es ist|wie gehabt|beim alten|so bleiben|dabei bleiben|dabei belassen|so belassen)
			(überlasse|überlassen|überlass) [ich|wir] [..] (meinem|unserem|anderen|profis|dem|der|meiner|unserer|den|lieber)
			(dürfen|darf) [wir|ich] [..] (nicht|kein*|nichts) [..] (einkaufen|kaufen|beauftragen|bestellen|nutzen|einsetzen|verwenden|abschließen|annehmen|installieren|ausgeben|entscheiden)
			(kommt|kommen) [..] nicht [..] (ins haus|in die tüte|auf den tisch|in die firma|auf den rechner)
			(lohnt|rechnet|rentiert|amortisiert|trägt|bewährt) [sich|das|es|für uns|bei uns] [..] (nicht|kaum|nie|erst recht nicht)
			(nö|nee|nein|ne|nope|näh|nah) [..] (passt schon|danke|lass|brauch*|will|wollen|hab*|kein*|nicht|muss nicht|echt)
			(machen|macht|mach|führe|führt|erledige|erledigt) [ich|wir|das|mein*|unser*|bei uns] [..] (von hand|per hand|händisch|manuell|mit excel|in excel|auf papier|altmodisch|lieber selbst|lieber selber|sohn|tochter|frau|mann|neffe|schwager|bruder)
			(reicht|genügt|langt|tut es|reichen|genügen) (uns|mir|völlig|vollkommen|vollauf|excel|für uns|noch|unser*|das|was)
			(excel|word|stift|zettel|papier) [..] (reicht|genügt|tut|langt|tun)
			(teuer|zu teuer|happig|gesalzen|saftig|unbezahlbar|unerschwinglich|überteuert|wucher) [..]
			(nicht|kein*) [..] (gewillt|bereit|geneigt|in der lage|imstande|befugt zu|vorgesehen|geplant|eingeplant|budgetiert|angedacht|beabsichtigt)
			(gegenwind|widerstand|ablehnung|bedenken|einwände) [..] (bei|aus|von|im|seitens|intern)
			(skeptisch|misstrauisch|abgeschreckt|enttäuscht|ernüchtert) [..]
			(nichts|nix) [..] (für|mit) (uns|mich|unser*|ihnen|euch) [..]
			(machen|haben|bieten|verkaufen|führen|betreiben|versenden|nutzen) wir (nicht|keine|keinen|kein|gar nicht)
			(zu|viel zu|etwas zu) (teuer|aufwendig|aufwändig|kompliziert|umfangreich|komplex|mächtig|groß|klein|spät|riskant|unsicher)
			(leider|bedaure*|bedauerlicherweise|schade) [..] (nichts|nicht|kein*|ohne|anders|nein)
			(dankend|danke) [..] (nicht|nein|lieber|verzicht*)
			(kein|keine|nichts) für (uns|mich|unser*)
			(ist|sind|wäre|war) (nichts|nix|kein thema|uninteressant|überflüssig|unnötig) [..] (uns|mich|hier)
			(hat|haben) [..] (wer anders|jemand anderes|ein anderer|mitbewerb*|konkurrenz) [..] (gewonnen|bekommen|gemacht|übernommen|den auftrag|den zuschlag)
		`,
	}),
	...phrases('later', {
		3: `
			(danach|anschließend|hinterher) [..] (können|könnten|würde|würden|schaue|schauen|sprechen|reden|telefonieren|austauschen|melden|prüfen) [..]
			(bis|noch) [..] (urlaub|elternzeit|dienstreise|unterwegs|krankgeschrieben|messe) [..] (danach|dann|anschließend)
			(komme*|kommt|schaut|schauen) [sie|ihr|du] [..] (wieder|nochmal|noch mal) [..]
			(wieder|nochmal|noch mal|noch einmal|erneut) [..] (ansprechen|vorstellig|vorsprechen|auf mich zukommen|auf uns zukommen|anklopfen|anfragen|nachfragen|nachhaken|melden|probieren|versuchen) [..]
			(sobald|wenn|sofern|falls) ~ (kommen wir|komme ich|kommen wir gern|melden wir|melde ich|melde mich|auf sie zu|auf sie zurück|hören sie von)
			(entscheidung|beschluss|ausschreibung|budget|projekt|planung|freigabe|start) [..] (fällt|kommt|steht|erfolgt|beginnt|startet|wird) [..] (erst|frühestens|nicht vor|im nächsten|nächstes|ab)
			(bis zum hals|bis über beide ohren|bis oben hin|knietief|kopf nicht frei|unter wasser|im stress|im moment stressig) [..]
			(arbeit|projekten|stress|chaos|terminen) ~ (stecke*|ersticke*|versinke*|ertrinke*|zugeschüttet|überhäuft) [..]
			(kommen|komm|kommt|treten|gehen|tritt|gern|gerne) [sie|ihr|du] [..] (auf (mich|uns) zu|an (mich|uns) heran|auf (mich|uns) zukommen) [..]
			(kommen|komm|kommt) [sie|ihr|du] [..] {time} [..]
			{time} ~ (zu|heran|zukommen|anrufen|neu|angehen|angreifen|aufgreifen|aufnehmen|relevant|aktuell|interessant|thema|denkbar|vorstellbar|starten|loslegen|schauen|prüfen|evaluieren|entscheiden|besprechen|wiedervorlage|termin|reden|telefonieren|weitersehen|angucken|ran|dran) ~ (erst|frühestens|wieder|nochmal|noch einmal|noch mal|erneut|vielleicht|eventuell|lieber|besser|evtl|wahrscheinlich|vermutlich|dann)
			(vor|bis) [..] ({month}|{season}|{event}|jahresende|20#) [..] (nichts|nicht|kein*|wenig|schwierig|unmöglich|dicht|voll|ausgebucht|ausgelastet|verplant|läuft|gebunden)
			(danach|anschließend|hinterher|dann) [..] (gern|gerne|wieder|nochmal|noch mal|noch einmal|reden|sprechen|schauen|melden|mehr zeit|mehr luft|sieht|besser)
			(wenn|sobald|falls|bis) [..] (luft|ruhiger|kapazität*|fertig|vorbei|durch|rum|überstanden|spruchreif|soweit|so weit|abgeschlossen|gelegt|geklärt|entspannter|feststeht|genehmigt|ausläuft|zurück) [..] (melde|melden|gerne|gern|nochmal|wieder|dann|sprechen|reden|schauen|komme|kommen|schreiben|kontakt*)
			(melde|melden|melden wir) [ich|mich|wir|uns|sie|sich] [..] (wenn|sobald|falls) [..]
			(andere|wichtigere|dringendere) (baustellen|prioritäten|sorgen|themen|projekte|dinge|probleme) [..]
			(keinen kopf|kein ohr|keine ruhe|keine luft|keine kapazität*|keine zeit|keine ressourcen|wenig zeit|kaum zeit|alle hände voll|viel um die ohren|komplett ausgelastet|völlig überlastet|überlastet|ausgebucht|land unter|gerade stress|zu beschäftigt) [..]
			(aktuell|derzeit|momentan|zurzeit|gerade|im moment|grad|grade|aktuel|im augenblick|in diesem jahr|in diesem quartal|in den nächsten wochen) [..] (keine kapazität*|keine zeit|kein budget|keine ressourcen|nicht|kein*|zu viel|ausgelastet|voll|schlecht|ungünstig|unpassend|schwierig|andere*|wichtigeres|dringenderes|einstellungsstopp|budgetstopp|eingefroren|gestoppt|auf eis|pausiert|auf hold|on hold)
			(geduld|gedulden|vertrösten|zurückstellen|vertagen|aufschieben|verschieben) [..] (sie|wir|ich|müssen|noch|bis|das|thema|leider|bitte)
			(schauen|gucken|sehen|nehmen|gehen|greifen|prüfen|packen) [wir|ich] [..] (erst|frühestens|wieder|vielleicht|voraussichtlich) [..] ({time}|20#|an|auf|vor)
			(thema|projekt|entscheidung|budget|sache) [..] (erst|frühestens|für|ab|im|auf) [..] (nächstes jahr|nächsten jahr|kommende* jahr|{month}|{season}|20#|quartal|später|verschoben|vertagt)
			(versuchen|versuch|probieren|probier|fragen|frag|melden|meld|schreiben|schreib|rufen|ruf|haken|hak|klopfen|klopf|pingen|ping|erinnern|stoßen|anklopfen|nachhaken|nachfragen|nachfassen|anpingen|wiederkommen) [sie|ihr|du|es|sich|mich|uns|gern|gerne|bitte] [..] ({time}|wieder|noch einmal|noch mal|nochmal|nochmals|erneut|dann|danach)
			(bitte|gern|gerne|lieber) [erst] {time} [..] (nochmal|noch mal|noch einmal|wieder|erneut|melden|anfragen|schreiben|versuchen|nachfragen|kontaktieren|nachhaken|anrufen)
			(in|nach) (einem halben jahr|einem viertel jahr|einem vierteljahr|ein paar wochen|ein paar monaten|zwei jahren|anderthalb jahren) [..]
			(halbes jahr|vierteljahr) [..] (warten|nochmal|wieder|melden)
			(vertrag|verträge|lizenz*|abo|laufzeit) [..] (läuft|laufen|bis|gebunden|endet|kündbar|ausläuft|auslaufen) [..] ({month}|{season}|20#|nächst*|ende|jahr*)
			(zu früh|verfrüht|noch nicht so weit|noch nicht soweit|noch nicht reif|noch nicht spruchreif|steht noch nicht an) [..]
			(im hinterkopf|auf dem zettel|auf dem schirm|auf wiedervorlage|auf die lange bank|auf eis) [..]
		`,
	}),
	...phrases('wrong_person', {
		3: `
			(adresse|postfach|mail|nummer|mailadresse) [..] gehört [..] (nicht|jemand anderem|jemand anders|einer anderen|einem anderen)
			(ich heiße|ich heisse|mein name ist) ~ (nicht|falsch*|andere*|verwechs*|gehört)
			(wie|warum|wieso) [..] (sie|ihr) [..] (auf mich|auf uns|auf meinen namen) (kommen|gekommen sind|kommt)
			(arbeite|bin|sitze) [ich] [..] (gar nicht|überhaupt nicht|nicht) (im|in der|in dem|für den|bei der) [..] (vertrieb|einkauf|it|marketing|personal*|abteilung|buchhaltung|leitung|geschäftsführung)
			(nicht mein|nicht meine|nicht in meinem|nicht unser) [..]
			(ich|wir) (bin|sind) [..] (hausmeister*|praktikant*|azubi*|pförtner*|werkstudent*|lehrer*|fahrer*|koch|krankenschwester|student*|rentner*|schüler*|reinigungskraft|putzfrau|aushilfe*|monteur*|mechaniker*|lagerist*|sekretär*|hausfrau|privatmann|privatperson*|pfleger*|verkäufer*|kassierer*|sachbearbeiter*|empfangsdame|telefonzentrale|vermieter*|nachbar*)
			bin [hier] [nur|bloß|lediglich] [..] (hausmeister*|praktikant*|azubi*|pförtner*|werkstudent*|student*|rentner*|aushilfe*|privatperson*|empfang)
			keine ahnung [..] (wer sie sind|was sie wollen|wovon sie reden|worum es geht|wen sie meinen|warum sie mir)
			(sie|ihr) [..] (meinen|suchen|wollten|wollen) [wohl|wahrscheinlich|vermutlich|sicher|bestimmt] [..] (jemand anderen|jemand anders|wen anders|meinen vater|meinen bruder|die firma|meinen namensvetter|nicht mich)
			(sie|ihr) [..] (verwechseln|verwechselt) [..]
			(bin|wäre) [..] (ich|da|hier|dafür|hierfür) [..] (der falsche|die falsche|falscher adressat|falsche adressatin|falsche ansprechpartner*) [..]
			(an|bei) [..] (den falschen|die falsche|der falschen|dem falschen|die verkehrte|den verkehrten|falsche adresse) [..] (geraten|gelandet|geschickt|gewandt|gerichtet|adressiert|herangetreten)
			(nicht|kaum) [..] (für (mich|uns) bestimmt|an (mich|uns) gerichtet|für (mich|uns) gedacht|die person die|derjenige|diejenige|der gesuchte|der den sie|die die sie)
			(nachricht|mail|e-mail|anfrage) [..] (falsch*|irrtümlich|versehentlich|fälschlich*) [..] (gelandet|bekommen|erhalten|geschickt|zugestellt|adressiert|bei mir|bei uns)
			(kenne|kennen) [ich|wir] [..] (keinen|keine|nicht|niemanden) [..]
			(sagt|sagen) (mir|uns) [..] nichts
			(heiße|heisse|heißt) [ich|hier] [..] (nicht|niemand|keiner) [..]
			(privatanschluss|privatperson|privatadresse|privathaushalt|familienadresse|private mailadresse) [..]
			(habe|betreibe|führe) [ich] [..] (keine firma|kein unternehmen|gar keine firma|gar kein unternehmen|kein geschäft|keinen betrieb)
			(firma|unternehmen|abteilung|person|ansprechpartner) [..] (gibt es [..] nicht|existiert [..] nicht|nicht bekannt|unbekannt)
			(nicht|kein) [..] (fachgebiet|zuständigkeitsbereich|aufgabenbereich|tätigkeitsbereich|verantwortungsbereich|fachbereich|arbeitsgebiet|spielfeld|entscheidungsbereich|beritt|hoheitsgebiet|entscheidungsträger*)
			(entscheide|verantworte|betreue|mache|beschaffe|kaufe) ich [..] (nicht|nichts|kein*|gar nicht)
			(habe|hab|haben) [ich|wir] [..] (nichts zu sagen|nichts zu melden|keine befugnis|keinen einfluss|keine entscheidungs*|nichts damit zu tun|nichts zu entscheiden|keine aktien) [..]
			(andere|anderer|falsche|verkehrte|falscher) (mensch|namensvetter*|schmidt|müller|person gleichen namens|namensgleich*) [..]
			(namensvetter*|namensgleich*|gleichnamig*) [..]
		`,
	}),
	...phrases('left_company', {
		3: `
			(im|in den|in) (ruhestand|rente|pension|vorruhestand|altersteilzeit|unruhestand) [..]
			(aus|vom) [..] (unternehmen|firma|betrieb|dienst|haus|firmenleben|berufsleben) [..] (ausgeschieden|ausgetreten|verabschiedet|weggegangen|gegangen)
			(hat|haben|habe|wurde|ist) [..] (das haus|den arbeitgeber|die stelle|den job|die seiten|die firma|das unternehmen|den betrieb|die abteilung) [..] (verlassen|gewechselt|gekündigt|aufgegeben)
			(arbeite*|arbeitet|ist|bin) [ich|er|sie|jetzt|inzwischen|mittlerweile|seit] [..] (jetzt|inzwischen|mittlerweile|nun|neuerdings) [..] (bei einem anderen|bei einer anderen|woanders|bei der konkurrenz|für die konkurrenz|anderswo|bei der firma)
			(gibt|gibts) [es] [hier|bei uns|so] [..] nicht mehr
			(nicht mehr|nicht länger) [..] (teil (des|unseres)|im team|an bord|bei der firma|in der firma|für uns|bei uns|unter uns|erreichbar|dabei)
			(verstorben|gestorben|tot|entlassen|gefeuert|pensioniert|berentet|verrentet|freigestellt) [..]
			(letzter arbeitstag|letzten arbeitstag) [..]
			(ist|sind|war) [..] (zu|zur|zum) [..] gewechselt
			(bei uns|hier|in der firma|bei der firma|im unternehmen) (aufgehört|ausgeschieden|weg|gekündigt|nicht mehr beschäftigt|raus)
			(frau|herr|kollege|kollegin|er|sie) [..] (aufgehört|ausgeschieden|ausgetreten|gegangen|weggezogen|verabschiedet|verrentet)
			(frau|herr|kollege|kollegin) [..] (hat|ist|wurde) [..] (gekündigt|entlassen|gegangen|gewechselt|verlassen|abgelöst|nicht mehr)
			(ausgeschieden|ausgetreten|aufgehört|gekündigt) [..] (hat|ist|bei uns|und|seit)
		`,
	}),
];
