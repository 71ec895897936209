import { phrases } from '../cue-language';

/** Orders to remove, stop or delete, addressed to us. */
export const germanOptOuts = [
	...phrases('unsubscribe', {
		3: `
			(löschen|entfernen|streichen|nehmen|tragen|austragen|lösche|entferne|streiche|nimm|nehmt|löscht) [sie] (mich|uns|meine|unsere|diese|die|bitte) [..] (aus|von|liste*|verteiler*|daten*|adresse*|kontakt*|newsletter*|e-mail*)
			(mich|uns|meine (adresse|e-mail*|daten|mail*|kontaktdaten)|unsere (adresse|e-mail*|daten)) [..] (aus|von) [..] (liste*|verteiler*|datenbank*|mailing*|newsletter*|system*|kartei)
			(aus|von) [..] (verteiler*|mailingliste|newsletter*|e-mail-liste|adressliste|liste|datenbank) [..] (löschen|entfernen|streichen|nehmen|austragen|gelöscht|entfernt|abmelden)
			(meine|unsere) [personenbezogenen|gespeicherten] (daten|adresse|e-mail*|mailadresse|kontaktdaten) [..] (löschen|zu löschen|entfernen|gelöscht)
			(schreiben|kontaktieren|anschreiben|mailen|belästigen|schicken|senden|kontaktiere|schreib|schreibt) [sie] (mich|uns|mir|ihnen|hier|mich bitte) [..] (nicht mehr|nie wieder|nicht wieder|keine|nicht)
			(nicht mehr|nie wieder|nicht länger|nicht weiter) [..] (kontaktier*|anschreib*|angeschrieben|schreiben|belästig*|kontakt*|anmailen|zu kontaktieren)
			(melden|melde|tragen|trage|bestellen|bestelle) [sie] (mich|uns|den|das|ihren|diesen) [..] (ab|aus)
			(lassen|lass) [sie] (mich|uns) in ruhe
			{remove} [sie] [bitte|umgehend] (diese|dieses|die) (adresse*|e-mail-adresse*|mailadresse*|emailadresse*|email-adresse*|postfach|firma)
			{remove} [sie|du|ihr|bitte|doch|endlich|mal|umgehend|sofort] [bitte|umgehend|sofort] [{me}|{mine} {data}|{mine}] [..] (aus|von|vom|raus|heraus) [..] {list}
			{remove} [sie] [bitte|endlich|umgehend|sofort|doch|mal] {me} [..] (aus|raus|ab|heraus|bitte|sofort|umgehend|endlich)
			{remove} [sie|du] [bitte|umgehend|sofort|endlich|alle|sämtliche] [alle|sämtliche] {mine} [personenbezogenen|gespeicherten|persönlichen] {data}
			({me}|{mine} [personenbezogenen|gespeicherten|persönlichen] {data}) [..] (aus|von|vom) [..] {list}
			(aus|von|vom) [..] {list} [..] {remove}
			{mine} [personenbezogenen|gespeicherten|persönlichen] {data} [..] {remove}
			{me} [bitte|sofort|umgehend|endlich|mal|doch|hier|von hier|da] {remove}
			(melden|melde|meldet) [sie] [bitte] {me} [..] (ab|aus|raus)
			(abmelden|austragen|abbestellen|abmeldung|austragung|abbestellung|abmelde|abbestelle) [..]
			(möchte|will|wollen|möchten|würde|bitte|wünsche|kann|wie|wo|verlange|fordere|beantrage) [..] (abmelden|austragen|abbestellen|abgemeldet|ausgetragen|abmeldung|austragung|gelöscht werden|raus|aus dem verteiler|aus der liste|löschung)
			(melde|bestelle|trage|melden|bestellen|tragen) [ich|wir|sie] [..] {me} [..] (ab|aus)
			wie [..] (komme|kommt|komm) [..] (raus|aus [..] {list}|runter|weg)
			wie [..] {me} [..] (abmelden|austragen|löschen)
			(schreiben|schreibt|schreib|kontaktieren|kontaktiere|mailen|belästigen|schicken|senden|rufen|nerven|stören) [sie|du|ihr] [bitte] [{me}|hier|hierhin|an diese] [bitte|ab sofort|künftig|in zukunft|zukünftig] (nicht mehr|nie mehr|nie wieder|nicht wieder|nicht weiter|nichts mehr|keine [..] mehr|keine weiteren|keine)
			(nicht mehr|nie mehr|nie wieder|nicht wieder|nicht länger|nicht weiter|nichts mehr) [..] ({write}|gestört|belästigt|bekommen|erhalten|hören|angerufen)
			(kein|keine|keinerlei|keinen) [weiteren|weitere|weiter|mehr|solche|solchen|unaufgeforderten|künftigen|derartigen|ihrer|unerwünschten] [weiteren|weitere] {letter} [..]
			(kein|keine|keinerlei) {letter} [..] (mehr|schicken|senden|zusenden|erhalten|bekommen|wünsche*|erwünscht|von ihnen|künftig)
			(möchte*|will|wollen|wünsche*|mag|brauche|habe) [..] (keine|nicht mehr|nichts mehr|nicht weiter|nicht länger|nie wieder|nicht) [..] ({letter}|erhalten|empfangen|bekommen|angeschrieben|kontaktiert|belästigt|hören|von ihnen hören)
			(unterlassen|unterlasse|unterlasst) [sie] [bitte|das|dies|es|künftig|ab sofort] [..] ({letter}|kontakt*|bitte|künftig|in zukunft|sein|weitere*|zu {write}|umgehend|sofort|das)
			(hören|hört|hör) [sie] [bitte|endlich|sofort] [..] auf
			(lassen|lasst|lass) [sie] (das|es|dies) [bitte|in zukunft|künftig] (sein|bleiben|bitte)
			(lassen|lasst|lass) [sie] (mich|uns) [..] in ruhe
			(aufhören|aufzuhören) [..]
			(stellen|stellt) [sie] [..] {letter} [..] ein
			(stoppen|stoppt|stoppe|beenden|einstellen|einzustellen|stop|stopp) [sie] [..] {letter}
			(widerspreche|widersprechen|widerspruch|widerrufe|widerrufen|widerruf) [..] (nutzung|verarbeitung|verwendung|speicherung|werbung|einwilligung|kontaktaufnahme|daten|hiermit|ich|weitergabe|direktwerbung|zusendung|newsletter)
			hiermit (widerspreche|widerrufe|untersage|fordere|verlange|beantrage|kündige|melde) [..]
			(fordere|verlange|beantrage|bitte um|ersuche|bestehe auf|erwarte|forderung) [..] (löschung|unterlassung|sperrung|löschen|austragung|entfernung|löschbestätigung)
			(recht|anspruch) auf (löschung|vergessen*|vergessenwerden|widerspruch)
			(nie|niemals|nicht|keine|nirgends|keinerlei|weder) [..] (zugestimmt|angemeldet|eingewilligt|abonniert|einwilligung|zustimmung|erlaubnis|eingetragen|registriert|bestellt|angefordert|genehmigt|einverstanden erklärt)
			(lassen|lasst|lass) [sie] [..] (mich|uns) [..] (in ruhe|in frieden|zufrieden)
			(untersage|verbiete|verbitte|untersagen) [ich|wir] [ihnen|mir|uns|hiermit] [..]
			(anwalt|rechtsanwalt|abmahnung|datenschutzbehörde|datenschutzbeauftragte*|verbraucherzentrale|landesdatenschutz*|aufsichtsbehörde|bundesnetzagentur|beschwerde*|anzeige|rechtliche schritte) [..] (einschalten|einschalte|wenden|informieren|melden|einreichen|weiter|folgt|drohe*|eingeschaltet|vorbehalten|einleiten|erstatten|übergeben|beauftragen|einlegen)
			(sonst|andernfalls|ansonsten|sollte|beim nächsten|nächste mail|noch eine|noch einmal|bei weiteren|weitere) [..] (anwalt*|abmahn*|abgemahnt|datenschutz*|rechtliche*|anzeige|beschwerde*|melde ich|gemeldet|unterlassung*|behörde)
			(verstoß|verstößt|verstossen|rechtswidrig|illegal|unzulässig|verboten|unerlaubt*) [..] (dsgvo|uwg|datenschutz*|gegen|werbung|gesetz|§ 7)
			(dsgvo|uwg|datenschutz*|§ 7) [..] (verstoß*|verstößt|verletz*|beschwerde|löschung|auskunft|widerspruch)
			(auskunft) [..] (art*|dsgvo|gespeichert*|daten)
			(das|dies|ihr|ihre|diese) [..] (ist|sind) [..] (spam|belästigung|unerwünschte werbung|unerwünscht|unerlaubte werbung)
			(blockiere|blockieren|sperre|blockiert|geblockt|gesperrt) [..] (sie|absender|adresse|ihre|domain)
			(verpiss*|verzieh*|hau ab|haut ab|schert euch|scheren sie sich|leck mich|leckt mich|fuck off|fick*) [..]
			(vergessen|vergesst|vergiss|verlieren) [sie] [..] (meine adresse|meine mail*|mich|uns|unsere adresse)
			(genug|schluss|ende|stopp|stop|hören sie auf|aufhören) (mit|damit|jetzt|bitte) [..]
			(spam|werbung) [..] (hören|stoppen|lassen|unterlassen|einstellen|aufhören|nicht mehr)
			(zum|das) (letzten|dritten|zweiten|wiederholten|x-ten|letzte|dritte) mal* [..]
			(nehmen|nimm|nehmt) [sie] [bitte|doch|endlich] {me} [..] (raus|heraus|aus|von|runter)
			(setzen|setzt|setze) [sie] [..] (sperrliste|blacklist|robinsonliste|blockliste)
			(runter|raus|weg) [..] (von|aus) [..] {list}
			(schreiben|kontaktieren|mailen|nutzen|verwenden|belästigen) [sie] [bitte] (diese|dieses|diesen|unsere|meine) [..] (nie wieder|nicht mehr|nie mehr|nicht wieder) [..]
			(bitte|ersuche|darum|möchte|fordere|würde|auffordern) [..] (sie|davon|darum) [..] (zusendung*|{letter}|kontakt*) [..] (abzusehen|abstand|unterlassen|einzustellen|zu verzichten|verzichten|absehen)
			(von|auf) [..] (zusendung*|{letter}) [..] (abzusehen|absehen|verzichten|abstand zu nehmen|abstand)
			(wer|mit welchem recht|wieso|warum|auf welcher grundlage) [..] (erlaubt|recht|erlaubnis|schicken sie|bekomme ich|senden sie|anschreiben|grundlage) [..] ({letter}|mir|mich|werbung|daten)
			(kontakt*|adresse*|daten|mail*|eintrag) [bitte|sofort|umgehend] (löschen|entfernen|austragen|streichen|sperren|vernichten)
			(gerne|bitte|einfach|sofort|umgehend|dann) (löschen|austragen|entfernen|streichen|abmelden)
			(sie|ihr) (können|könnt|dürfen) [..] {me} [..] (löschen|austragen|entfernen|streichen|abmelden)
			(einwilligung|zustimmung|einverständnis|erlaubnis) [..] (widerrufe|widerrufen|ziehe|zurück|nie|nicht|entziehe|liegt nicht vor)
			(schluss|ende|genug|stopp|stop|aus) [jetzt|bitte|endlich] (mit|damit|von) [..]
			(zum|das) (zweiten|dritten|letzten|wiederholten|x-ten|letzte|dritte|zweite) mal* [..]
			(es reicht|jetzt reichts|mir reichts|mir reicht es|reicht jetzt)
			(sehen|seht|sieh) [sie] [..] von [..] ({letter}|kontakt*|derartig*|solch*|weiteren) [..] ab
			(verschonen|verschont|verschone|ersparen|erspart|erspare) [sie] [..] (mich|uns|mir) [..]
			(verzichten|verzichte) [sie] [..] auf [..] ({letter}|weitere|kontakt*)
			(bitte|darum|nun|also|trotzdem|daher|deshalb) [umgehend|sofort|alles|auch] (entfernen|löschen|austragen|streichen|sperren|abmelden)
			(wie oft|wie lange|zum wievielten) [..] ~ (mails|noch|löschen|schreiben|werbung)
			(nutzung|verwendung|verarbeitung|speicherung) [..] (meiner|unserer) [..] ({data}) [..] (nie|nicht|widersprech*|untersag*|widerspruch|keine)
			(nie|nicht|niemals) [..] (zugestimmt|eingewilligt|erlaubt|genehmigt|gestattet|angefordert|bestellt|gewünscht)
			(speichern|verwenden|nutzen|verarbeiten) [sie] [..] (meine|unsere) [..] {data} [..] nicht
			(hände|finger) weg von [..]
			{post} [..] (unerwünscht|nicht erwünscht|nicht gewünscht|einstellen|unterlassen|zu unterlassen|abbestellen|bitte nicht)
			(wünsche|möchte|will|wollen|wünschen) [..] (keinerlei|keine|keinen|nicht) [..] kontakt* [..]
			(kein|keinen|keinerlei) [weiteren|weitere|mehr] kontakt*
			(hören|hört) [sie] auf [..]
			{post} [..] (sind|ist) [..] (unerwünscht|nicht erwünscht|lästig|nervig|unverschämt)
			(betrachten|verstehen|werten|nehmen) [sie] (dies|das|diese mail|dieses schreiben) [..] (aufforderung|widerspruch|kündigung|unterlassung*|abmahnung|widerruf|untersagung) [..]
			(förmlich*|letztmalig*|ausdrücklich*|letzte*) (aufforderung|widerspruch|warnung|mahnung|verwarnung) [..]
			(ausschließen|ausgeschlossen|auszuschließen|ausnehmen|herausnehmen) ~ (mich|uns|mails|aussendungen|mailings|kampagnen|newsletter|liste|verteiler)
			(verarbeitung|nutzung|speicherung) [..] (einzustellen|einstellen|beenden|zu beenden|unterlassen|zu unterlassen|stoppen|untersage*) [..]
			(warum|wieso|weshalb) [..] (bekomme|kriege|erhalte|schreiben sie|stehe|bin) [..] (ich|wir|mir|mich|immer) [..] (noch|mails|post|verteiler|liste|werbung|spam|ständig|dauernd) [..]
			(schon wieder|immer noch|ständig|dauernd) [..] (mails|werbung|spam|post|ihre|diese) [..] (stop*|schluss|aufhören|löschen|abmelden|nervt|nerven|belästig*)
			(als spam|als unerwünscht) [..] (markier*|gemeldet|melde*|verschieb*)
			(haut|hauen|zieht|ziehen|schleicht|scheren) [sie] [sich] [..] (ab|leine|euch|weg)
			(will|möchte|wollen) [..] (raus|nicht auf|nicht in|von ihrer liste|aus ihrem) [..]
			(nervt|nerven) [nicht|sie] [..] (mails|werbung|schluss|hören|aufhören|nur|nicht mehr)
		`,
		2.8: `
			(löschen|löschung|entfernen) [..] (daten|adresse|e-mail-adresse|mailadresse|kontaktdaten)
			(stoppen|stoppe|einstellen|einzustellen) [sie] [..] (mails|e-mails|werbung|zusendung*|kontakt*|nachrichten)
		`,
		2.6: `
			keine [weiteren|weitere|mehr|solche|solchen|unaufgeforderten] (e-mail*|email*|mail*|nachricht*|werbung|werbemail*|newsletter|kontaktaufnahme*|anschreiben|schreiben|zusendung*|angebote)
			(unterlassen|unterlasse|hören) [sie] [..] (werbung|mails|e-mails|nachrichten|kontakt*|auf|zusendung*)
			möchte* [..] (keine|nicht mehr|nicht) [..] (mails|e-mails|nachrichten|post|werbung|erhalten|angeschrieben|kontaktiert)
			(raus|herausnehmen|rausnehmen) [..] (liste|verteiler)
			(liste|verteiler) [..] (raus|herausnehmen|rausnehmen)
		`,
		2.4: `
			(unsubscribe|unsub|remove me)
			will* [..] (keine|nicht mehr) [..] (mails|e-mails|nachrichten|hören|kontaktiert)
			(abmelden|abmeldung|abbestellen|austragen|abmelde|abbestellung)
			(unerwünscht*|unaufgefordert*|unverlangt*) [..] {letter}
			(widerspreche|widerspruch|widerrufe|widerruf)
			(spam|spammer|spammail|belästigung)
		`,
		2: `
			(löschen|löschung|entfernen|streichen|austragen|runter|raus|gelöscht) ~ (liste|verteiler|datenbank|meine daten|meine adresse|meine mail*|kontaktdaten|newsletter|kontakt)
			(stoppen|stopp|einstellen|unterlassen|aufhören|schluss|nie wieder|nicht mehr|keine weiteren) ~ (mails|e-mails|werbung|nachrichten|zusendungen|spam|schreiben|kontaktieren|newsletter|anschreiben)
			(beschwerde|datenschutzbehörde|anwalt|abmahnung) ~ (sonst|andernfalls|löschen|werbung|nächst*|weitere*)
		`,
		0.7: `
			(dsgvo|datenschutz*|art 17|artikel 17|art 21|uwg|abmahn*|anwalt|rechtsanwalt|unterlassung*|unerwünscht*|unaufgefordert*|unverlangt*)
			woher haben sie mein*
		`,
	}),
];
