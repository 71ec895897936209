import type { LanguageRules } from '../cue-language';

/** Whole answers of at most four words, and sentences of that length inside longer ones. */
export const germanShortAnswers: LanguageRules['shortAnswers'] = {
	interested: `
		ja, ja bitte, gerne, ja gerne, sehr gerne, klar, interessiert, klingt gut,
		klingt interessant, passt, ja gern, ja klar, ja sicher, ja natürlich, jo, jep, jawohl,
		gern, sehr gern, aber gerne, klar gerne, natürlich, sicher, na klar, unbedingt,
		auf jeden fall, einverstanden, abgemacht, interesse, ja interesse, habe interesse,
		wir haben interesse, ich habe interesse, bin interessiert, sind interessiert,
		interessant, klingt spannend, klingt super, hört sich gut an, spannend, bitte mehr infos,
		mehr infos, mehr infos bitte, mehr informationen, mehr details, bitte infos, infos bitte,
		schicken sie, schicken sie infos, schicken sie mal, bitte schicken, bitte zusenden,
		schick mal, bitte angebot, angebot bitte, bitte um angebot, warum nicht, bin dabei,
		wir sind dabei, dabei, los, los gehts, machen wir, machen wir so, passt gut, super,
		perfekt, gute idee, erzählen sie mehr, erzähl mehr, ok gerne, ok machen wir,
		ok schicken sie, können wir machen, demo bitte, deal, weiter so
	`,
	meeting: `
		rufen sie mich an, rufen sie an, ruf mich an, ruf an, bitte anrufen, bitte rückruf,
		rückruf bitte, bitte um rückruf, termin, termin bitte, termin gerne, gerne telefonieren,
		gerne telefonisch, lassen sie uns telefonieren, lass uns telefonieren, telefonieren wir,
		wann, wann passt es, wann können wir telefonieren, morgen, morgen passt, montag passt,
		dienstag passt, mittwoch passt, donnerstag passt, freitag passt, montag, dienstag,
		mittwoch, donnerstag, freitag, nächste woche, nächste woche passt, nächste woche gerne
	`,
	not_interested: `
		nein, nein danke, kein interesse, danke nein, kein bedarf, leider nein,
		nicht interessiert, danke kein interesse, kein interesse danke, kein bedarf danke, ne,
		nee, nö, ne danke, nee danke, nö danke, nein nein, nein wirklich nicht,
		nein leider nicht, nein kein interesse, leider kein interesse, danke kein bedarf,
		leider kein bedarf, derzeit kein interesse, uninteressiert, uninteressant,
		nicht interessant, interessiert mich nicht, interessiert uns nicht, interessiert nicht,
		brauche ich nicht, brauchen wir nicht, brauch ich nicht, brauchen wir nicht danke,
		nicht nötig, nicht notwendig, nicht benötigt, nicht erforderlich, nicht relevant,
		nicht für uns, nichts für uns, nichts für mich, nix für uns, nicht passend, passt nicht,
		passt nicht zu uns, zu teuer, viel zu teuer, kein budget, kein geld, haben wir schon,
		haben wir bereits, hab ich schon, habe ich schon, schon vorhanden, bereits vorhanden,
		bereits versorgt, wir sind versorgt, sind versorgt, gut versorgt, machen wir selbst,
		machen wir selber, machen wir intern, mache ich selbst, lieber nicht, eher nicht,
		besser nicht, auf keinen fall, niemals, nie, nie im leben, ohne mich, ohne uns, absage,
		abgelehnt, wir lehnen ab, ich lehne ab, ich passe, wir passen, lass mal, lass stecken,
		danke nicht nötig, nope, no, no thanks, vergiss es, vergessen sie es, zeitverschwendung,
		leider nicht, auch nicht, wollen wir nicht, will ich nicht, möchte ich nicht
	`,
	later: `
		momentan nicht, derzeit nicht, aktuell nicht, später vielleicht, jetzt nicht,
		vielleicht später, später, evtl später, nicht jetzt, gerade nicht, zurzeit nicht,
		zur zeit nicht, im moment nicht, noch nicht, noch zu früh, zu früh, dieses jahr nicht,
		dieses jahr nicht mehr, nicht dieses jahr, nicht heute, heute nicht, nächstes jahr,
		vielleicht nächstes jahr, erst nächstes jahr, nächstes quartal, nächsten monat,
		im frühjahr, im sommer, im herbst, im winter, im januar, nach ostern, nach weihnachten,
		nach dem sommer, nach dem urlaub, keine zeit, aktuell kein bedarf, derzeit kein bedarf,
		momentan kein bedarf, zurzeit kein bedarf, aktuell kein interesse,
		momentan kein interesse, schlechter zeitpunkt, falscher zeitpunkt, ein andermal,
		irgendwann mal, vorerst nicht, q1, q2, q3, q4
	`,
	unsubscribe: `
		abmelden, bitte abmelden, stop, stopp, austragen, bitte austragen, bitte löschen,
		löschen, abbestellen, keine werbung, bitte keine mails mehr, keine mails mehr,
		keine weiteren mails, mich abmelden, abmeldung, austragung, löschen sie mich, lösch mich,
		lösche mich, löscht mich, entfernen, bitte entfernen, entfernen sie mich, streichen,
		streichen sie mich, raus, raus aus dem verteiler, aus dem verteiler,
		bitte aus verteiler nehmen, verteiler raus, bitte raus, nehmen sie mich raus, stop bitte,
		stopp bitte, bitte stoppen, bitte stop, stoppen, stop spam, stoppt das, schluss,
		schluss damit, aufhören, bitte aufhören, sofort aufhören, hören sie auf, hör auf,
		hört auf, genug, lassen sie das, lass das, lasst das, lassen sie mich, in ruhe lassen,
		lass mich in ruhe, lasst mich in ruhe, keine mails, keine e-mails, keine e-mails mehr,
		keine werbung mehr, keine weitere werbung, keine weiteren e-mails, nicht mehr schreiben,
		nie wieder, nie mehr, nicht mehr kontaktieren, nicht mehr anschreiben, bitte nicht mehr,
		nicht mehr, schreiben sie nicht mehr, spam, spammer, das ist spam, ist spam, unsubscribe,
		bitte abbestellen, newsletter abbestellen, kündigen, abo kündigen, widerspruch,
		ich widerspreche, hiermit widerspreche ich, werbewiderspruch, verpiss dich,
		verpisst euch, hau ab, haut ab, fuck off, weg, weg damit, blockiert, gesperrt, gemeldet,
		wird gemeldet, datenlöschung, daten löschen, meine daten löschen, bitte daten löschen
	`,
	wrong_person: `
		falsche person, falscher ansprechpartner, falsche adresse, falscher empfänger,
		falscher kontakt, falsche abteilung, falsche firma, falsche mail, nicht zuständig,
		bin nicht zuständig, ich bin nicht zuständig, nicht mein bereich, nicht mein thema,
		nicht meine baustelle, nicht meine abteilung, hier falsch, falsch hier, bei mir falsch,
		sie sind hier falsch, falsch verbunden, verwechslung, irrläufer, irrtum, bin ich nicht,
		das bin ich nicht, kenne ich nicht
	`,
	neutral: `
		danke, vielen dank, erhalten, zur kenntnis genommen, ok, okay, ok danke, alles klar,
		alles klar danke, verstanden, danke erhalten, erhalten danke, angekommen, gelesen,
		notiert, vermerkt, schaue ich mir an, schau ich mir an, schauen wir mal, mal sehen,
		mal schauen, wir prüfen das, wird geprüft, ich melde mich, wir melden uns, melde mich,
		hm, hmm, aha, haha, lol, witzig, lustig, schön, toll, nett, hallo, moin, guten tag, test,
		vielleicht, eventuell, weiß nicht, keine ahnung, mfg, lg, gruß, frohe weihnachten,
		schönes wochenende, viel erfolg, gut, kein problem, so so
	`,
	question: `
		was kostet das, preis, wer sind sie, wer bist du, wer seid ihr, wer ist das, wer, was,
		was ist das, was soll das, was wollen sie, was kostet es, was kostet der spaß, wie teuer,
		wie teuer ist das, wieviel, wie viel, preise, preise bitte, kosten, kostenpunkt,
		wie geht das, wie funktioniert das, wozu, wofür, warum, wieso, worum geht es,
		worum gehts, woher, woher haben sie das, ist das spam, kostenlos, ist das kostenlos,
		kennen wir uns, welche firma
	`,
	left_company: `
		nicht mehr hier, arbeitet nicht mehr hier, nicht mehr da, ist ausgeschieden,
		ausgeschieden, nicht mehr im unternehmen, bin in rente, in rente, im ruhestand,
		ich bin rentner, ich bin in rente, bereits ausgeschieden, nicht mehr bei uns, verstorben
	`,
	referral: `
		weitergeleitet, habe ich weitergeleitet, ist weitergeleitet, leite ich weiter,
		gebe ich weiter, fragen sie meinen chef, fragen sie den chef, fragen sie den einkauf,
		bitte an einkauf, bitte an den einkauf, bitte an die geschäftsführung, an meinen chef,
		siehe cc, in cc, in kopie
	`,
	changed_address: `
		neue adresse, neue e-mail, neue mailadresse, neue e-mail-adresse, adresse geändert
	`,
};
