import { phrases } from '../cue-language';

/** A no, a not yet, and not me. */
export const frenchRefusals = [
	...phrases('not_interested', {
		3: `
			(pas|plus|non|aucunement|nullement) [..] intéress*
			n'* [..] pas intéress*
			ne (m'|nous |n')intéress* pas
			(ne|n') [..] intéresse* [..] pas
			(non merci|merci mais non|sans façon)
			(pas|plus|non|aucunement|nullement|guère|peu|jamais) [..] (intéress*|concluant*|pertinent*|adapté*|convaincu*|emballé*|séduit*|preneur*|demandeur*|convain*|tenté*)
			(n'|ne) [..] (intéress*|convain*|tent*) [..] pas
			(pas|aucun|aucune|sans|plus|nul) [d'|de] [..] (besoin*|intérêt|utilité|suite|recherche|projet*|usage)
			(pas|plus) [..] (donner suite|donnerons suite|donner une suite|notre priorité|une priorité|prioritaire|utile|nécessaire|à l'ordre du jour|d'actualité|pour nous|pour moi|de suite favorable|souhaité|envisagé|prévu|dans nos (projets|priorités|plans|cordes|besoins)|notre (secteur|métier|cible|domaine)|ce que nous (cherchons|recherchons))
			(sans|avec|regret*|malheureusement|hélas|au regret) [..] (suite|façon|moi|nous|décliner|refuser|informer|annoncer)
			(sans (façon|moi|nous|suite)|très peu pour (moi|nous)|ce sera non|c'est non|c'est un non|merci mais non|non merci|non non|non désolé*)
			(merci|remerci*) [..] (mais|cependant|toutefois|néanmoins) [..] (non|pas|ne|n'|aucun*|décliner|refus*|sans)
			(décliner|déclinons|décline|déclinerai|refuser|refusons|refuse|refusé|renoncer|renonçons) [..]
			(avons|ai|a été|été|nous) [..] (décidé|choisi|opté|préféré|retenu|sélectionné) [..] (ne pas|autre*|concurrent*|pas donner|pas retenir|un autre|une autre|rester|pas retenue|pas donner suite)
			(pas|n'a pas été|n'avons pas|ne sera pas|ne pourrons pas|ne pouvons pas) [..] (retenu*|retenir|donner suite|poursuivre|suivre|aller plus loin|collaborer)
			(déjà|actuellement|toujours) [..] (équipé*|prestataire*|fournisseur*|partenaire*|solution*|agence*|outil*|servi*|pourvu*|contrat|satisfait*|quelqu'un|logiciel*|ce qu'il (nous|me) faut|doté*|accompagné*|travaill*|couvert*|tout)
			(avons|ai|a|travaillons|travaille|sommes) [..] (déjà|notre propre|nos propres|un prestataire|une solution|un fournisseur|un partenaire|une agence|quelqu'un|habituel*|ce qu'il)
			(satisfait*|content*|heureux|ravis) [..] (actuel*|notre|nos|prestataire*|solution*|fournisseur*|de ce que|avec (notre|nos|eux))
			(faisons|fait|fais|gérons|gère|traitons|développons|réalisons|internalis*|géré|développé) [..] (en interne|nous-mêmes|nous mêmes|moi-même|maison|ça en interne|internalis*|soi-même)
			(en interne|internalisé*|équipe interne|équipes internes)
			(pas|aucun|plus|sans|manque|faute) [de|d'|le|les] [..] (budget*|moyens|argent|sous|ressources|trésorerie|finances)
			(trop|bien trop|beaucoup trop|un peu) (cher|chère|chers|onéreux|coûteux|élevé*)
			(hors|dépasse|au-delà|au-dessus) [..] budget
			(perte de temps|perdez pas|perdre (mon|notre|votre) temps|perdez votre temps|inutile*|gaspillage)
			(ne|n') (correspond*|convien*|rentre|entre|colle|cadre|fait|souhait*|recherch*|cherch*|envisage*|prévo*|veux|voulons|suis|sommes|pens*|vois|voyons|crois|achet*|donn*|pouvons|répond*|us*|utilis*) [..] (pas|plus|aucun*)
			(passe|passerai|passerons|passons) [..] (tour|mon tour|notre tour|cette fois)
			(on|je|nous) (passe|passons) [son tour|notre tour|mon tour]
			(laissez tomber|laisse tomber|oubliez ça|oublions|même pas en rêve|jamais de la vie|certainement pas|absolument pas|surtout pas|pas du tout|vraiment pas|aucune chance|et puis quoi encore|pas question|hors de question|pas pour (nous|moi))
			(pas|plus) (besoin|intéressé*|preneur|concerné)
			(venons|viens|vient|avons|ai) [de|tout juste|récemment|déjà] [..] (resigner|signer|renouveler|signé|renouvelé|choisir|acheter|acheté|prolongé|reconduit|changer|investir|équiper|reconduire|migrer|migré)
			(chez|avec|à) [un|une|la|notre|le] (concurren*|autre prestataire|autre fournisseur|autre agence|prestataire actuel) [..]
			(testé|essayé|utilisé|expérience|eu) [..] (pas|décev*|déçu*|mauvais*|négatif*|sans (succès|suite)|rien)
			(pas|peu|guère) (convaincu*|convaincant*|satisfaisant*|concluant*|terrible|fan|client*)
			(ne|n') [..] (servir*|apporter*|sert|apporte|correspondrait) [..] (à rien|rien|pas|plus)
			(ne|n') [..] (répondre favorablement|répondons pas favorablement|donner [une] suite [favorable]|accéder|retenir)
			petite [..] (boulangerie|entreprise|structure|boîte|équipe|association) [..]
			(trop petit*|pas assez grand*|surdimensionné*)
			(n'externalis*|n'externalis* pas|pas d'externalisation|n'achetons pas|ne faisons pas appel|ne passons pas par)
			(personne|aucun de nous) [..] (n'y|ne|n'en|n'a) [..]
			(disproportionné*|démesuré*|surdimensionné*|excessif|overkill|trop (gros|grand|complexe|compliqué|lourd|tôt|ambitieux)) [..]
			(parlé|discuté|consulté|concerté|réfléchi|étudié|examiné) ~ (pas|personne|aucun*|non|refus*|déclin*|sans suite)
			(on est|nous sommes) [..] (deux|trois|seul*|tout petit*) [..]
			merci (quand même|tout de même|malgré tout|néanmoins) [..]
			(usine à gaz|gadget|fumisterie|poudre aux yeux) [..]
			(se passe|passera|passerons|se passera) [de|très bien de] [..]
			(mariés|fidèles|liés|attachés|engagés) [à|avec|auprès|chez] [..]
			(pas|plus|insuffisant) [..] (volume|taille|profil|clientèle|échelle)
			(ne changer*|ne changera|ne change) pas
			(restons|resterons|reste|on reste) [..] (avec|chez|sur|fidèle*)
			(notre|mon|nos) [..] (stagiaire|alternant|développeur*|neveu|étudiant|équipe|informaticien*|gars) [..] (fait|faits|créé|développé|codé|fabriqué|bricolé|font|gère|gèrent|s'en charge) [..]
			(ne sera|n'a|ne seront|n'est) [pas|pas été] (retenu*|poursuivi*|acceptée*|sélectionné*|donné|suivi*|étudié*) [..]
		`,
		2.8: `
			(n'avons|n'ai|n'en avons|n'en ai|avons) (pas|plus|aucun) [..] besoin
		`,
		2.6: `
			(aucun|pas d'|sans|peu d') [..] intérêt
			(pas|aucun) besoin
			(gérons|gère|gérer|traitons|faisons|réalisons) [..] (en interne|nous-mêmes|nous mêmes)
		`,
		2.4: `
			(décliner|déclinons|décline|refuser|refusons|refuse)
		`,
		2.2: `
			(bof|mouais|non)
			ne (correspond*|convien*|rentre|fait|donner*|souhait*|recherch*|cherch*|envisage*|prévo*) [..] (pas|plus)
			pas [..] (donner suite|donnerons suite|notre priorité|une priorité|pertinent*|adapté*|concerné*|utile|nécessaire|à l'ordre du jour|d'actualité|pour nous|de suite favorable)
			(tombe* mal|sans suite|ne (nous|me) (convient|correspond|concerne|parle) pas)
		`,
		2: `
			(déjà|actuellement) [..] (équipé*|prestataire*|fournisseur*|partenaire*|solution*|agence*|outil*|servi*|pourvu*|contrat|interne|satisfait*)
		`,
		1.8: `
			(satisfait*|content*) [..] (actuel*|notre|nos|prestataire*|solution*)
			(pas|aucun|plus) [de] budget
			trop (cher|chère|onéreux|coûteux)
			(perte de temps|perdez pas|inutile)
		`,
		1.6: `
			ne (nous|me) concerne pas
		`,
		0.9: `
			(mais|cependant|toutefois|par contre|malheureusement) (nous|on|je|notre|nos|ça|cela|ce|pas|c'est|il) [..]
			(nous|on|je|notre|nos|ça|cela) [..] (pas|plus|aucun*|jamais|rien|sans|ni|manque) [..]
		`,
		0.7: `
			(malheureusement|hélas|regret*|désolé*)
			(bonne (chance|continuation|route))
			(merci|remerci*) [..] (mais|cependant|toutefois)
		`,
	}),
	...phrases('later', {
		3: `
			(pas|plus|non|ne) [..] (pour le moment|pour l'instant|actuellement|en ce moment|maintenant|cette année|ce trimestre|ce mois|ce semestre|à ce stade|aujourd'hui|dans l'immédiat|tout de suite|à l'heure actuelle|encore|avant [..]|à court terme|de suite)
			(pour le moment|pour l'instant|actuellement|en ce moment|à ce stade|à l'heure actuelle|cette année|dans l'immédiat) [..] (pas|ne|n'|non|aucun*|trop tôt|prématuré|compliqué|débordé*|sous l'eau)
			(pas le bon moment|mauvais moment|mauvais timing|pas le moment|trop tôt|prématuré*|mal choisi|moment mal|tombe mal|tombez mal|pas au bon moment|mauvaise période)
			(recontact*|rappel*|revenez|revenir|reviens|relanc*|reparl*|contactez|écrivez|reprend*|réécri*|faire le point|revoir|revoyons|rediscut*|recontacterai|représent*|réessay*|retent*|repass*|retour) [moi|nous|vers|en|-moi|-nous|contact|-en] [..] ({time}|dans quelque*|après|quand|lorsque)
			(peut-être|peut être|éventuellement|plutôt|pourquoi pas|probablement|sans doute|à revoir|à voir|on verra|verrons|voir) [..] {time}
			(budget*|enveloppe|contrat*|engagement|marché) [..] (bouclé*|gelé*|figé*|clos|clôturé*|épuisé*|alloué*|consommé*|déjà|jusqu'*|court|terme|engagé*|arrêté*|voté*|renouvel*|échéance|expire)
			(trop occupé*|débordé*|surchargé*|pas le temps|sous l'eau|en plein|en pleine|trop de travail|surbooké*|la tête sous l'eau|plein rush|clôture|manque de temps|charrette|pas une minute)
			(reporté|reporter|reportons|en attente|suspendu*|en pause|décalé*|décaler|repouss*|mis de côté|mettre de côté|met de côté|remis à plus tard|remettre à plus tard|stand-by|standby|stand by)
			(garde|gardons|conserve|conservons|note|notons) [..] (sous le coude|coordonnées|contact|de côté|pour plus tard|en tête|précieusement)
			(si|lorsque|quand|dès que) [..] (besoin|évolue|change|situation|budget|prêt*|projet*) [..] (reviend*|contact*|manquer*|recontact*|ferai|ferons|appel)
			(ne manquer* pas|n'hésiter* pas|reviendr*) [..] (le moment venu|si besoin|en cas de besoin|si le besoin)
			(pas la peine|inutile|rien|pas) avant {month} [..]
			(recontactez|revenez|rappelez|relancez|réécrivez|contactez|écrivez|reparlons|retentez)[-moi|-nous] [..] (alors|à ce moment|à ce moment-là|dans|après|plus tard|le moment venu|{month}|{season})
			{time} ~ (recontact*|revenez|revenir|reparl*|rappel*|relanc*|alors|reprendre|à ce moment|refaire|revoir|contactez)
			(budgets) [..] (décident|votés|fixés|arbitrés|préparent|discutés|se font) [..]
			(quand|une fois|après|dès que|lorsque) [nous|on|le|la|je|que] [..] (déménagé|terminé|fini|installé*|déménagement|salon|clôture|passé*|lancement|bouclé)
			(relancez|rappelez|recontactez|reparlons|revenez)[-moi|-nous|-en] [..] (dans|en|après|à|au|début|fin|courant) [..]
			(en plein|en pleine|en cours de) [..] (lancement|déménagement|travaux|bilan|clôture|audit|migration|saison|rush|inventaire|recrutement) [..]
		`,
		2.8: `
			(pas le bon moment|mauvais moment|mauvais timing|pas le moment)
		`,
		2.6: `
			(recontact*|rappel*|revenez|revenir|relanc*|reparl*|contactez|écrivez|reprendre contact|reprenez|réécri*|faire le point|revoir) [..] (plus tard|dans (#|deux|trois|quelques|six|un) (mois|semaines|jours)|en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|début|fin|#)|l'année prochaine|le mois prochain|la semaine prochaine|à la rentrée|au (printemps|prochain|second|deuxième|premier|troisième|mois|trimestre)|après|début|fin|prochain*|cet (été|automne|hiver)|q#|t#)
		`,
		2: `
			(pas|plus) [..] (pour le moment|pour l'instant|actuellement|en ce moment|maintenant|cette année|ce trimestre|à ce stade|aujourd'hui|dans l'immédiat|tout de suite)
			(pour le moment|pour l'instant|actuellement|en ce moment|à ce stade) [..] (pas|ne|non|aucun*)
		`,
		0.7: `
			{time}
		`,
	}),
	...phrases('wrong_person', {
		3: `
			(mauvaise personne|mauvais (interlocuteur|contact|destinataire|service)|pas la bonne (personne|adresse)|pas le bon (interlocuteur|contact|service|destinataire)|erreur de (destinataire|personne|adresse)|trompé*(| de personne)|vous vous trompez)
			(mauvaise personne|mauvais (interlocuteur|contact|destinataire|service|numéro|mail)|mauvaise adresse|pas la bonne (personne|adresse|société|entreprise)|pas le bon (interlocuteur|contact|service|destinataire|numéro)|erreur de (destinataire|personne|adresse|casting)|trompé* de [..]|vous vous trompez|trompez de|faites erreur|vous faites fausse route|confond*|faire erreur|par erreur)
			(pas|plus|aucunement|nullement) [la|le|une] [..] (responsable*|en charge|chargé*|mon domaine|de mon ressort|ma compétence|mon rôle|mon périmètre|mon service|habilité*|décisionnaire*|décideur|de ma compétence|mon sujet|mon job|de mon fait|mon rayon|ma partie|mon affaire|compétent*|interlocuteur*|la personne)
			(ne|n') [m'|me|nous|en|y] (occup*|gèr*|trait*|suis|achèt*|décid*|interv*|gérons|particip*|travaill*) (pas|plus|jamais|aucunement) [..] (de|des|du|ce|cela|ça|les|dans|sur|avec|rien)
			(m'occupe|m'en occupe|occupe|gère|décide) pas
			(personne|aucun*) [..] (ce nom|de ce nom|nommé*|s'appelle)
			(rien|pas grand chose|pas grand-chose|aucun rapport|aucun lien) [..] (à voir|avec)
			(adresse|boîte|mail) [..] (personnel*|privé*)
			(je suis|suis) [..] (dentiste|stagiaire|étudiant*|secrétaire|standardiste|particulier|retraité* du|simple) [..]
			pas moi [..] (qui|qu'il)
			(c'est|ce n'est|cest) pas moi
			ne (me|nous) concerne pas
			(n'y a|y a|il n'y a|n'existe|n'avons|connais|connaissons) [pas|aucun|personne] [de|d'|ce] [..] (ici|chez nous|à cette adresse|dans nos|dans la|de ce nom)
			(c'est|ici|sommes|vous êtes) [un|une|chez un|chez une] (fleuriste|particulier|école|restaurant|salon|privé|boulangerie|cabinet|pharmacie|crèche)
			(confondiez|confondez|confondre|confusion) [..]
		`,
		2.8: `
			ne m'occupe pas
			pas moi [..] qui
			(pas|plus|non) [..] (concerné*|chargé* de|mon sujet)
		`,
		2.6: `
			(rien|pas grand chose) à voir
		`,
		2.5: `
			pas [..] (responsable|en charge|concerné*|chargé*|mon domaine|de mon ressort|ma compétence|mon rôle|mon périmètre|mon service|habilité*)
		`,
		2.4: `
			(personne|aucun*) [..] (ce nom|de ce nom)
		`,
	}),
	...phrases('left_company', {
		3: `
			(ne (travaille|travaillons|fait|fais|sommes|suis|est) plus|n'est plus|ne fait plus|plus partie|a quitté|ai quitté|avons quitté|est parti*|suis parti*|quitté (la société|l'entreprise|ses fonctions|le groupe|mes fonctions)|à la retraite|en retraite|retraité*|a démissionné|ai démissionné|licencié*|décédé*|n'y travaille plus|plus en poste|plus dans (la société|l'entreprise|nos effectifs)|plus chez (nous|eux)|plus salarié*) [..]
			(ai|a|avons) quitté [..]
			nous a* quitté* [..]
			(nous a quittés|nous a quitté|nous avait quittés) [..]
		`,
		2.8: `
			(ne (travaille|fait|fais) plus|n'est plus|ne suis plus|plus partie|a quitté|ai quitté|quitté (la société|l'entreprise|ses fonctions)|à la retraite|en retraite)
		`,
	}),
];
