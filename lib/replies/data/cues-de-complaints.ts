import { phrases } from '../cue-language';

/** Wishes, complaints, threats and idioms that say the same as an order to stop. */
export const germanComplaints = [
	...phrases('unsubscribe', {
		3: `
			von [..] {letter} [..] (abzusehen|absehen|abstand nehmen|abstand zu nehmen|zu verschonen|verschonen|verschont [..])
			(abzusehen|absehen|abstand zu nehmen|abzulassen) [..] von [..] {letter}
			(abzusehen|abstand zu nehmen|zu unterlassen|zu verzichten) ~ ({letter}|kontakt*|{mine} {data}|uns zu|mich zu)
			(sehen|nehmen|seht|nehmt) (sie|ihr) [..] (davon ab|von [..] {letter} [..] ab|abstand)
			(sehen|nehmen|seht|nehmt) (sie|ihr) [..] von [..] {letter} [..] (ab|abstand)
			(davon abzusehen|davon absehen|darauf verzichten|darauf zu verzichten) [..] (mich|uns|mir) [..]
			(vergessen|vergesst|vergiss|verlieren|verliert|verlegen) [sie|ihr] [..] (dass es (mich|uns)|dass ich existiere|meine*|unsere*|mich) [..]
			(wie|wo) [..] (bestelle|bestell|melde|meld|trage|trag|bestellt|meldet) [..] (ab|aus)
			(wie|wo) [..] (abbestellen|abmelden|austragen|abbestelle|abmelde)
			(finde|sehe|gibt|funktioniert|existiert|ist) [..] (kein*|nicht) [..] (abmeldelink|abmelde-link|unsubscribe|abmeldemöglichkeit|abmeldebutton|link zum abmelden|austragungslink|abmeldung)
			(abmeldelink|abmelde-link|abmeldung|unsubscribe-link|unsubscribe|austragen) [..] (funktioniert|klappt|geht|kaputt|tot|fehlt|defekt) [nicht|nie]
			{again} ~ {threat}
			(hören|hört|bekommen|erhalten) [..] von (meinem|unserem|unserer|meiner) ({threat}|rechtsabteilung|datenschutzbeauftragt*|justiziar)
			(landen|landet|landest|melde|meldung|übergebe|übergeben|wende|gehe|schalte|schalten) [..] (bei|an|zu|zur|zum|der|dem|den|die|meinen|unseren) [..] {threat}
			(schalte|schalten|beauftrage|beauftragen) [..] {threat} [..]
			(mein|meine|unser|unsere) (anwalt|anwältin|rechtsanwalt) [..] (freut|interessiert sich|wird sich (melden|freuen|bei ihnen melden)|meldet sich) [..]
			(zeige|zeig) [ich] (sie|euch|das|dies) [..] an
			wir zeigen (sie|euch) [..] an
			(rechtliche|juristische|gerichtliche) schritte [..]
			(kostenpflichtig*|unterlassungserklärung|strafbewehrt*) [..]
			(sie|ihr|ihre|eure|euer|du|diese|dieses|{post}) [..] (gehen|geht|gehst|gehn) [..] (mir|uns) [..] auf (den|die) {nerves}
			(gehen|geht|geh|gehst) (sie|ihr|du) [..] auf (den|die) {nerves}
			(nase|schnauze|kanal|faxen) [..] (voll|dicke) ~ ({letter}|ihnen|ihren|ihrer|euch|euren|diesen)
			(satt|leid|überdrüssig) ~ {letter}
			(genug|reicht) [..] (von|mit) (ihnen|ihren|ihrer|euch|euren|diesen|dem|der) [..]
			(kein|keine) (mülleimer|müllhalde|müllkippe|mülltonne|papierkorb|spamordner|briefkasten für)
			ungelesen [..] (gelöscht|löschen|lösche|entsorgt|papierkorb|müll*|tonne)
			(setzen|setz|setzt|nehmen|nehmt|tragen|tragt|packen|packt|aufnehmen|aufzunehmen|eintragen|eingetragen|notieren|vermerken|hinterlegen|einrichten|richten) ~ {blocklist}
			(stehe|stehen|bin|sind|eingetragen) ~ (robinsonliste|robinson-liste)
			(bleiben|bleibt|bleib) [sie|ihr] (mir|uns) [..] (vom hals|vom leib|vom acker|fern|weg)
			(halten|haltet|halt) [sie|ihr] sich [..] (fern|raus|von (mir|uns|meinem postfach))
			(behalten|behaltet|behalte) [sie|ihr] [..] (ihre|eure|ihr|euer|solche) [..] ({letter}|{rubbish}|für sich)
			(sparen|ersparen|spart|erspart|schenken) [sie|ihr] [sich|mir|uns|euch] [..] {letter}
			{post} [..] (können|könnt|kannst) (sie|ihr|du) [sich|euch|dir] [..] (sparen|schenken|ersparen|behalten|stecken|lassen|weglassen)
			(können|könnt|kannst) (sie|ihr|du) [sich|euch|dir|uns|mir] [..] {letter} [..] (sparen|schenken|ersparen|behalten|stecken|weglassen)
			(lieber|besser|schön|nett|dankbar|verbunden|recht|lieb|begrüße*|begrüssen|freuen|froh|angenehm*) ~ (keine [..] {letter}|nichts mehr|nicht mehr [..] {write}|nicht weiter [..] {write}|in ruhe|aus [..] {list}|nie wieder)
			(verzichte|verzichten) [ich|wir] [..] (künftig|gern|gerne|zukünftig|in zukunft|lieber) [..] auf [..] {letter}
			auf [..] {letter} [..] (verzichte|verzichten|zu verzichten|verzichten wir)
			(nichts|nie) [..] (mehr|wieder) [..] von (ihnen|euch|dir|ihrer firma|ihrem unternehmen) [..] (hören|lesen|sehen|wissen|bekommen|erhalten)
			(nichts|nie) [..] von (ihnen|euch|dir|ihrer firma|ihrem unternehmen) [..] (hören|lesen|wissen)
			von (ihnen|euch|dir|ihrer firma|ihrem unternehmen) [..] (nichts|nie|keine*) [..] (mehr|wieder|weiter*) [..] (hören|lesen|sehen|wissen|bekommen|erhalten|kommt|kommen|sein)
			(kein|keinen|keine|keinerlei|nicht) [..] (wert|interesse|lust|bock|bedarf|lesen) [..] (auf|an) [..] {letter}
			(mag|möchte|will|wollen|möchten|wünsche|wünschen) [..] (nicht|nie|kein*) [..] (angesprochen|beworben|angerufen|kontaktiert|angeschrieben|angemailt|belästigt|behelligt|bombardiert|zugespammt|zugemüllt|gespeichert|gelistet|erfasst|geführt) [..]
			(ich|wir|mich|uns) [..] nicht (in|auf) (ihre*|eure*|ihren|ihrer) {list} [..]
			(gehöre|stehe|stehen|gehören) [..] nicht (auf|in) [..] {list}
			(nichts verloren|nichts zu suchen) [..]
			(habe|haben|hab) [..] (nie|nicht|niemals) [..] (darum gebeten|um [..] gebeten|gebeten [..]|angefragt|erlaubnis gegeben|eingewilligt)
			(nie|niemals|nicht) [..] (um [..] gebeten|darum gebeten|nach [..] gefragt)
			(ohne (meine|unsere|jede|vorherige|ausdrückliche|irgendeine|jegliche) [..] (einwilligung|zustimmung|erlaubnis|genehmigung)) [..]
			(unzumutbar*|unlauter*|wettbewerbswidrig*|rechtswidrig*|illegal*|unzulässig*|strafbar|verboten|unerlaubt*|gesetzwidrig*) ~ ({letter}|werbung|kaltakquise|uwg|paragraph|dsgvo)
			{erasure} [..] (meiner|unserer|aller|sämtlicher|meines|unseres) [..] ({data}|{list})
			um [umgehende|sofortige|zeitnahe|unverzügliche|vollständige|schnellstmögliche|die|meine|unsere] [umgehende|sofortige|vollständige|unverzügliche] {erasure} [..]
			(bestätigen|bestätigung|bestätigt|bestätige) ~ (löschung|abmeldung|austragung|löschen|gelöscht|entfernung|entfernt|entfernen|ausgetragen|streichung)
			(verwenden|nutzen|benutzen|speichern|verarbeiten) [sie] {mine} [..] nicht (mehr|weiter|länger)
			{mine} [..] {data} [..] (nicht mehr|nicht länger|nicht weiter|keinesfalls) [..] (verwenden|nutzen|benutzen|speichern|verarbeiten|gespeichert|verwendet|genutzt|verarbeitet)
			(lassen|lasst|lass) [sie|ihr|du] [bitte|doch|endlich] [diesen|den|diese|die|dieses|solche|solchen|das] {rubbish}
			(hören|hört|hör|schluss|aufhören|aufzuhören) [sie|ihr|du] [..] mit [..] ({rubbish}|{letter}) [..]
			(beenden|beendet|brechen|stellen|stellt|einstellen|unterbinden|unterlassen) [sie|ihr] [..] (kontakt|kontakte|korrespondenz|kommunikation|versand|zusendung*|belieferung|kampagne) [..]
			(letzten|letzte|letztes|allerletztes) mal [..] ({remove}|hören|lassen|nehmen|schreiben|löschen|stoppen|bitte|sage|warne|aufhören)
			(mehrfach|mehrmals|wiederholt|x-mal|zigmal|dreimal|zweimal|wie oft|zum # mal|zum (zweiten|dritten|vierten|fünften) mal) [..] (gebeten|gesagt|aufgefordert|mitgeteilt|abgemeldet|abbestellt|widersprochen|ausgetragen|abmelde|bitte|löschen|abzumelden)
			(abgemeldet|ausgetragen|abbestellt|widersprochen) ~ (trotzdem|dennoch|weiterhin|schon|immer noch|bereits|längst|mehrfach|wieso|warum|wieder)
			{remove} [sie|ihr|du] [bitte|doch|mal|endlich|also|sofort|umgehend|einfach|daher|unverzüglich] [bitte|sofort|umgehend|unverzüglich|endlich] [alle|sämtliche|alles] [alle|sämtliche] [informationen|angaben|was] (über|von|zu) (mich|mir|uns|meiner person|unserer firma|meinem unternehmen|unserem unternehmen)
			(alle|sämtliche|alles) [..] (daten|angaben|informationen|was sie) [..] (über|von|zu) (mich|mir|uns|meiner person) [..] {remove}
			(daten|adresse|e-mail*|mail|mailadresse|kontakt|eintrag|nummer|telefonnummer) [bitte|sofort|umgehend|endlich|komplett|vollständig|unverzüglich] (löschen|entfernen|streichen|sperren|austragen|löscht|rausnehmen|tilgen)
			(löschen|entfernen|streichen|vergessen|verlieren) [sie] [bitte] (meine|diese|unsere) (nummer|telefonnummer|handynummer|durchwahl) [..]
			(haben|hat) [..] (nichts|kein*) ~ (mailadresse|postfach|posteingang|inbox) [..] (verloren|suchen)
			(kein anschluss unter dieser nummer)
			{post} [..] (nicht|un) [..] (willkommen|erbeten|gestattet|gern gesehen|gerne gesehen|erlaubt|genehm|erwünscht|gewünscht|gefragt|gebraucht)
			(kein|keine|keinerlei|keinen) (infos|informationen|erinnerungen|angebote|nachrichten|vorschläge|anfragen|tipps|neuigkeiten|updates|einladungen|werbung|mails|e-mails|post|briefe|nachfragen|reminder|news|newsletter|prospekte|broschüren|kontakte|anrufe|rundschreiben|zeug|kram) [..] (mehr|schicken|senden|zusenden|von ihnen|von euch|erwünscht|gewünscht|bitte)
			(bitte|auch|und|danke) [auch|bitte|künftig|in zukunft] (kein|keine|keinerlei|keinen) (infos|informationen|erinnerungen|angebote|nachrichten|vorschläge|tipps|neuigkeiten|updates|einladungen|werbung|mails|e-mails|post|nachfragen|reminder|news|newsletter|prospekte|anrufe|rundschreiben) [..]
			(vermerken|notieren|merken|hinterlegen|respektieren|akzeptieren|beachten|berücksichtigen) [sie|ihr] [sich|bitte|das] [..] (kein*|nicht mehr|nicht wünsch*|widerspruch|wunsch|werbung*|nein) [..]
			(nein heißt nein|nein bedeutet nein|welchen teil von) [..]
			(wann|wie lange) [..] (hört|hören|geht|muss) [..] (auf|weiter|noch|ertragen)
			(sie|ihr) haben [..] (stunden|tage|tagen|wochen) [..] ({erase}|zeit|zu löschen|zu entfernen)
			(binnen|innerhalb|bis) [..] (stunden|tagen|frist|wochen|werktagen|#) ~ ({erase}|zu löschen|{erasure}|gelöscht|entfernt)
			{erase} [sie|ihr|du] [bitte|sofort|umgehend|unverzüglich|endlich] @
			@ [..] (aus|von|vom|bitte) [..] ({list}|{erase})
			(adresse|e-mail-adresse|mailadresse|email) @ [..] {erase}
			(stellen|stellt|stell) [sie|ihr|du] (das|dies|diese*|die|den|ihre*|eure*|solche|sämtliche) [..] (ab|ein)
			auf [..] {letter} [..] (kein*|nicht|null|nie) [..] (wert|lust|bock|interesse|scharf|erpicht|angewiesen|neugierig)
			(kontaktverbot|kontaktsperre|hausverbot|werbeverbot|zusendeverbot|mailverbot|kontaktstopp|werbestopp) [..]
			(auf|in) (meine*|meiner|unsere*|unserer|ihre*|eure*) {blocklist} ~ (gesetzt|gelandet|hinzugefügt|setze*|setzen wir|aufgenommen|gepackt|wandert|wandern|eingetragen|aufnehmen|eintragen)
			(hölle [..] zufriert|hölle gefriert|nimmerleinstag|sankt nimmerlein*|in hundert jahren|im nächsten leben|schweine fliegen)
			(radieren|klinken|wählen|melden|nehmen|tragen|löschen|streichen|werfen|schmeißen|kicken|bringen|schaffen|lassen|holen|ziehen) [sie|ihr|du] (mich|uns) [..] (aus ihr*|aus eur*|aus d*|von ihr*|von eur*|von d*|raus|heraus|runter|außen vor)
			(raus|runter|weg|heraus) (mit mir|mit uns|mit meiner adresse|mit meinen daten|mit meinem namen|aus|von) [..]
			(ich|wir) [..] (bin|sind|gehöre|gehören) [..] (nicht|kein*|nie) [..] (empfänger*|abonnent*|adressat*|kunde|kunden|zielgruppe|kontakt) [..] (ihre*|eure*|ihren|löschen|werbung|newsletter*|mailing*)
			(empfänger*|inhaber*|adressat*) (dieser|dieses) (mail|e-mail|nachricht|postfachs|adresse|mailadresse) ~ (nicht|kein*|{erase}|austragen|widerspr*|verweiger*)
			(annahme|zustellung|empfang) [..] (verweiger*|abgelehnt|untersag*|blockiert|unerwünscht)
			(ausdrücklich|hiermit|nochmals|abermals|letztmalig) [..] (nicht mehr|kein*|untersag*|widersprech*|widerspruch|verbiet*|verbitte*|aufgefordert|auffordern|fordere|bitte ich)
			(fordere|fordern|ersuche|ersuchen|weise|weisen|ermahne|bitte) [ich|wir] [sie|euch] [..] (auf|an|darum) [..] (mich|uns|meine|unsere|die|alle|jede|jegliche|sämtliche) [..] (nicht|kein*|{erase}|zu {erase}|zu löschen|zu entfernen|zu streichen|zu unterlassen|auszutragen|einzustellen|zu sperren|abzumelden)
			(wir|ich) (bitten|bitte|ersuche|ersuchen) [sie|euch|darum|höflich] [..] (nicht|kein*) [..] (mehr|weiter|länger|künftig|wieder) [..]
			(es [..] (unterlassen|lassen|bleiben lassen|sein lassen)) ~ (mich|uns|mir|{letter})
			(bitte ich|bitten wir|möchte ich sie bitten|möchten wir sie bitten|darf ich sie bitten|dürfte ich sie bitten|bitte sie|bitten sie) [..] (nicht|kein*|mich|uns|meine|unsere) [..] (nicht mehr|zu löschen|zu entfernen|zu streichen|auszutragen|rauszunehmen|herauszunehmen|zu sperren|abzumelden|zu unterlassen|zu verschonen|zu kontaktieren|anzuschreiben|zu belästigen|auszuschließen|zu schicken|zu senden)
			(mich|uns|meine (adresse|e-mail*|daten|mail*|kontaktdaten)|unsere (adresse|e-mail*|daten)) [..] (zu löschen|zu entfernen|zu streichen|auszutragen|rauszunehmen|herauszunehmen|zu sperren|abzumelden|auszuschließen|zu vergessen|zu tilgen)
			(künftig|zukünftig|in zukunft|fortan|ab sofort|ab jetzt|ab heute) [..] (von (mir|uns|meiner|unserer)|verschon*|{write} [..] nicht|unterlass*|kein*) [..] ({letter}|mehr|fern|abstand|zu)
			(nicht|nie) [..] (ein|eine) [..] (mal|einziges mal|einzige) [..] (geantwortet|reagiert|gefragt|eingewilligt|zugestimmt)
			(ich|wir) [..] (antworte|antworten|reagiere|reagieren) [..] (nicht|nie) ~ (lassen|aufhören|nachricht|mail*|warum|trotzdem)
			(penetranz|aufdringlichkeit|hartnäckigkeit|stalking|spamming|bombardement|dauerbeschuss|mailterror|telefonterror|werbeterror|terror) [..]
			(widerrechtlich*|rechtsgrundlage|rechtsgrund) ~ (daten|adresse|speicher*|verarbeit*|keine|ohne)
			(art|artikel|§|paragraph|gemäß|nach|im sinne) [..] (17|21|7 uwg|dsgvo|ds-gvo|uwg|datenschutzgrundverordnung|bdsg|dsg) ~ (lösch*|{erasure}|widerspr*|unterlass*|auskunft|sperr*|{erase})
			(machen|tun) [sie] [..] (gefallen|gefälligkeit) ~ ({erase}|aus|lassen|nicht|kein*|raus)
			(ist mir|ist uns|wird mir|wird uns|wirds mir|wird es mir|war mir) [..] (zu viel|zu bunt|zu blöd|zu aufdringlich|lästig|zu viel werbung|zu viel mail*)
			(zu (viel|viele|oft|häufig)) [..] ({letter}|post von ihnen|post von euch)
			(möchte|will|muss|wollen|möchten|müssen) [..] {letter} [..] (loswerden|nicht|kündigen|stornieren|beenden|abstellen|abbestellen|stoppen)
			(hab|habe|haben) [..] (ihre|eure|diese|solche) {letter} [..] (satt|über|dicke)
			(interessieren|interessiert|jucken|juckt) (mich|uns) [ihre|eure|diese] ({letter}) [..]
			(nur noch|bloß noch|einfach nur) [..] (spam|müll|werbung|belästigung|lästig|nervig)
			(erwarte|erwarten) [..] (keine weiter*|bestätigung|löschung|dass sie [..] (nicht|lösch*|unterlass*|entfern*))
			(an|für|über) (diese|meine|unsere|die|dieses|mein|unser) {data} [..] (nichts|kein*) [..] (mehr|weiter*|schicken|senden|erwünscht|gewünscht)
			(an|für|über) (diese|meine|unsere|die|dieses|mein|unser) {data} [..] (nicht mehr|nie wieder|nie mehr) [..]
			(wie|wo) [..] (werde|werd|krieg|kriege|bekomme|bekomm|schaffe|komm|komme) [..] (los|weg|abgestellt|abbestellt|gestoppt|raus|runter|loszuwerden)
			(werde|werd|kriege|krieg) [..] nicht los
			(letzte|letztes|letzter|allerletzte) ({letter}|versuch|kontakt) [..] (gewesen|war|sein|bleiben|bekomme*|erhalte*|von ihnen|von euch)
			(war|ist|sei) [..] (hoffentlich|hoffe ich|bitte) [..] (letzte|letztes|letzter|allerletzte) [..]
			(ohne rechtsgrundlage|ohne rechtsgrund|ohne rechtliche grundlage|unrechtmäßig*|widerrechtlich*|unbefugt*) [..]
			(frist|fristsetzung) ~ (lösch*|{erasure}|unterlassung*|{erase})
			{can} [sie|ihr|du] [bitte|vielleicht|mal|endlich] {me} [..] {erase}
			{can} [sie|ihr|du] [bitte|vielleicht|mal|endlich] {mine} [..] {data} [..] {erase}
			{can} [sie|ihr|du] [..] (aufhören|damit aufhören|das lassen|das unterlassen|das einstellen|das abstellen|in ruhe lassen) [..]
			(lassen|lass|lasst) [sie|ihr|du] (es|das|dies|sowas|so etwas) [..] (bleiben|sein)
			(geben|gebt|gib) [sie|ihr|du] [..] ruhe
			(in ruhe|zufrieden|in frieden) (lassen|gelassen|zu lassen)
			(stellen|stellt|stell) [sie|ihr|du] [..] ({letter}|{rubbish}|das|dies) [..] ein
			(meine|unsere) {data} ~ (gehört nicht|gehören nicht|geht sie nichts an|kein freiwild|steht nicht|stehen nicht|nicht zu werbezwecken|nicht für werbung|nicht für werbezwecke)
			(stehe|stehen|steht) [..] (nicht zur verfügung|nicht zur disposition) ~ ({letter}|akquise|werbung|*akquise)
			(für|zu) [..] (werbezwecke*|werbung|akquise*|marketingzwecke*|kaltakquise) [..] (nicht|untersag*|widersprech*|kein*) [..]
			(nicht|nie) [..] (zu werbezwecken|für werbezwecke|zu marketingzwecken|für werbung|werblich) [..]
			(fühle|fühlen) [..] (belästigt|bedrängt|gestört|genervt|verfolgt|gestalkt) [..]
			(belästigen|belästigt|nerven|stören|bedrängen|stalken) [sie|ihr] [..] (mich|uns|jemand anderen|andere|niemanden|nicht) [..]
			(kündige|kündigen|beende|beenden|storniere|storno|kündigung|stornierung) [ich|wir|hiermit|sofort|bitte|des|der] [hiermit|sofort|das|den|dieses|diesen|ihren|ihres] (newsletter*|mail-abo|mailabo|newsletter-abo|infodienst|rundbrief|abonnement|abo|mailverkehr|infomail*)
			(interessiert|interessieren) [mich|uns] [..] (ihre|eure|diese|solche) {letter} [..] (nicht|nie|kein*|null)
			(an|auf) (keinerlei|keinen|keiner|weiteren|weiterer|künftigen|ihren|solchen|derartigen) ({letter}|zusendungen|mails|nachrichten|angeboten|informationen|kontakten|anrufen|anfragen) [..] (interessiert|interesse)
			(bitte|wünsche|möchte|wollen|will|wir wünschen) (nichts|nix) [..] (schicken|senden|zusenden|zuschicken|mailen|mehr von ihnen|mehr von euch|mehr zusenden|mehr kriegen|kriegen)
			(nichts|nix|nie) mehr [..] (schicken|senden|zusenden|zuschicken|mailen|kriegen|zu kriegen|lesen)
			(krieg|kriege|bekomme|erhalte|kriegen|bekommen|erhalten) [ich|wir] [..] (immer noch|weiterhin|trotzdem|ständig|dauernd|schon wieder|nach wie vor|andauernd|laufend) [..] ({letter}|post|zeug|von (ihnen|euch)|ihre*|eure*)
			(trotz|obwohl) [..] (abmeldung|abgemeldet|widerspruch|widersprochen|löschung|bitte|aufforderung|austragung|abbestellt|abbestellung) [..]
			(schon|bereits|jetzt) [..] (zweimal|dreimal|mehrfach|mehrmals|oft genug|# mal|oft|x mal) [..] (abgemeldet|abbestellt|widersprochen|gebeten|geschrieben|gesagt|ausgetragen)
			(entfernt|gelöscht|gestrichen|ausgetragen|abgemeldet|herausgenommen|rausgenommen|getilgt|gesperrt) (zu werden|werden möchte|werden will|werden wollen|werden möchten|wissen|haben)
			(wünsche|bitte|verlange|fordere|erwarte|beantrage|wünschen|bitten|verlangen|fordern|erwarten|beantragen) [..] (entfernt|gelöscht|gestrichen|ausgetragen|abgemeldet|herausgenommen) [..]
			(veranlassen|sorgen|sorgt|veranlasst|kümmern|stellen) [sie|ihr] [..] ({erasure}|gelöscht|entfernt|aufhört|aufhören|keine weiteren|nicht mehr|gestrichen|ausgetragen|verschwinde*|sicher [..] keine)
			(datensatz|datensätze|profil|account|konto|nutzerkonto|kontaktdaten) [..] {erase}
			{erase} [sie|ihr|du] [bitte|umgehend] (den datensatz|das profil|mein profil|mein konto|meinen account|meinen datensatz|alles|uns|mich) [..]
			(ab sofort|künftig|zukünftig|in zukunft|fortan) [bitte] [..] (ohne (mich|uns)|nicht mehr|keine [..] mehr|keine {letter}|von [..] {letter} [..] (absehen|abzusehen|verschonen))
			(keine|keinen) (weiteren|weitere|künftigen|zukünftigen|neuen) [..] ({letter}|kontakt*|nachfragen|nachfrage|versuche|belästigungen|nachfassaktionen|infos|informationen|angebote|anrufe|vorschläge|newsletter) [..]
			(keine|keinen) [..] {letter} (dieser art|solcher art|dieser sorte|von ihnen|von euch|ihrerseits|an (mich|uns|diese|meine|unsere)) [..]
			(mailen|schreiben|schicken|senden|kontaktieren) [sie|ihr] [..] (jemand anderem|jemand anderen|woanders|wem anders|anderen leuten) [..]
			(nehmt|nimm|nehmen|holt|streicht|schmeißt|werft|kickt|haut|löscht|tragt) [sie|ihr|du] [mich|uns] [..] (von|aus|vom) (der|euren|eurer|eurem|ihrer|ihrem|dem|diesem|dieser|sämtlichen|allen) [..] ({list})
			(nehmen|nimm|nehmt|lassen|lass|lasst) [sie|ihr|du] (mich|uns) [bitte|doch|mal|endlich|künftig|einfach|da] [bitte|doch|endlich|einfach|da] (raus|außen vor|heraus|aus dem spiel|weg|in frieden|in ruhe)
			(will|möchte|wollen|möchten|würde) [..] (gestrichen|gelöscht|entfernt|ausgetragen|abgemeldet|herausgenommen|rausgenommen|runter|aus [..] {list}|in ruhe gelassen|verschont) [..]
			(einwilligung|zustimmung|erlaubnis|einverständnis) [..] (zurück|zurückziehen|widerruf*|entziehe*|erloschen|nie erteilt|nicht erteilt|nicht gegeben|nie gegeben|gab es nie|liegt nicht vor)
			(ziehe|ziehen|entziehe|entziehen|nehme) [ich|wir] [..] (einwilligung|zustimmung|erlaubnis|einverständnis) [..]
			(widerspreche|widersprechen|untersage|untersagen|verbiete|verbieten|verbitte|verbitten) [ich|wir] [..]
			(weitere|jegliche|jede|künftige|derartige|solche) [..] ({letter}|kontakt*|werbung|belästigung) [..] (verbitte*|untersag*|verbiet*|unterlassen|zu unterlassen|unerwünscht|verzichten|einzustellen|einstellen|vermeiden|unterbleiben|abzusehen)
			{post} [..] (unterbleiben|haben zu unterbleiben|hat zu unterbleiben|verbeten|sind zu unterlassen|ist zu unterlassen)
			nicht (auf|in) (ihrer|ihrem|eurer|ihre|ihren|eure) [..] {list} (stehen|sein|auftauchen|landen|geführt|haben)
			(entlassen|befreien|befreit|streichen|verschonen) [sie|ihr] (mich|uns) [..] (aus|von|vor|mit) [..]
		`,
		2.6: `
			{post} ~ {annoying}
			(ihr|ihre|diese|dieses|euer|eure|das|was für eine|so eine) [..] (vorgehen|verhalten|art|methode*|masche|mailerei|aufdringlich*) [..] {annoying}
			(was für eine|so eine|eine absolute|eine|welche) (frechheit|unverschämtheit|zumutung|dreistigkeit|belästigung)
			(sofort|direkt|automatisch|sowieso|ohnehin|künftig|bestenfalls) [..] (in den|im|in die|in der) (papierkorb|müll*|tonne|schredder|rundablage|ablage p)
			(ihr|sie|ihr seid|sie sind) [..] (spammer|spamer|belästiger|spamschleuder)
			(spamschleuder|spamverein|spambude|werbemüll|spam-mist|spamdreck)
			(habe|haben|hab) [..] (nie|nicht|niemals|nichts) [..] (abonniert|bestellt|angefordert|registriert|angemeldet|beantragt)
			(kein|keine) [..] (geschäftsbeziehung|geschäftliche beziehung|einwilligung|zustimmung) [..] (zwischen|mit ihnen|zu ihnen|erteilt|gegeben|vor)
			(sparen|ersparen|spart) [sie|ihr] (sich|mir|uns) [..] (weitere*|künftig*|ihre (nachrichten|mails|angebote|versuche))
			(wer|was) hat (ihnen|euch) [..] (erlaubt|gestattet|gegeben|eingefallen)
			was fällt (ihnen|euch) ein
			(mich|uns|mir) [..] (zu {write}|weiter zu {write}|zu (kontaktieren|schreiben|belästigen)) [..] (aufhören|aufzuhören|unterlassen|sein lassen)
			(sein lassen|bleiben lassen|sein zu lassen|bleiben zu lassen) [..]
			({rubbish}|{post}) [..] (wie|so was|sowas) [..] (braucht niemand|nicht haben|will keiner|nicht lesen)
			(nicht|kein*) [..] (ständig|dauernd|jede woche|wöchentlich|jeden tag|täglich|immer wieder|andauernd) [..] ({letter}|{write}|kontaktiert|angeschrieben|post)
			(überflute*|zumüll*|zuspamm*|vollspamm*|zugemüllt|zugespammt|vollgespammt|bombardier*|überschütte*|belagert) [..]
			bitte [einfach|künftig|ab sofort|endlich] (aufhören|abmelden|löschen|austragen|streichen|entfernen|abbestellen|sein lassen|rausnehmen|herausnehmen|unterlassen|einstellen)
			(abmelden|löschen|austragen|streichen|entfernen|abbestellen|rausnehmen|herausnehmen|stoppen|aufhören|einstellen) bitte
			(stop|stopp|halt|schluss|basta|finito|ende) (jetzt|damit|aus|der|mit|bitte|sofort|mails)
		`,
		2.2: `
			(löschantrag|löschersuchen|löschaufforderung|löschbegehren|löschverlangen|werbewiderspruch|widerspruchsrecht|werbesperre|auskunftsersuchen|auskunftsverlangen|datenauskunft|selbstauskunft)
			(mir|uns|jetzt|es|langsam) [..] (reicht|reichts|langt) [..]
			(nase|schnauze|kanal) [..] voll
		`,
		0.7: `
			{annoying}
			{threat}
		`,
	}),
];
