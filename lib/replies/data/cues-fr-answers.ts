import { phrases } from '../cue-language';

/** Interest, meetings, questions, referrals, and nothing said. */
export const frenchAnswers = [
	...phrases('interested', {
		3: `
			(très|vivement|fortement|tout à fait|potentiellement|assez|bien|plutôt|toujours|oui|suis|sommes|serais|serions|serait|être) [..] intéress*
			(ça|cela|votre|offre|proposition|sujet|solution|produit|me|m'|nous) [..] (m'intéress*|nous intéress*|intéresse|interpell*|parle|plaît|séduit|tente)
			(semble|paraît|a l'air|sonne|ça l'air|trouve) [..] (intéressant*|bien|bon|bonne|prometteur*|super|pertinent*|chouette|sympa|top|utile|génial|pas mal|correct)
			(en savoir (plus|davantage)|dites-m'en|dites m'en|dites-nous en|plus d'(informations|infos|info|détails|éléments)|davantage d'(informations|infos|détails|éléments)|complément d'information|savoir plus|un peu plus)
			(envoyer|envoyez|envoie|envoyez-moi|envoyez-nous|transmettre|transmettez|faire parvenir|adresser|adressez|partager|partagez|faites|proposez|passez|donnez|montrez|faites-moi|fournir|recevoir|avoir|obtenir) [moi|nous|-moi|-nous|parvenir|passer] [..] (documentation|doc|docs|plaquette|brochure|détails|proposition|devis|informations|infos|info|offre|présentation|exemples|démo|éléments|tarif*|prix|catalogue|contrat|dossier|lien|références|grille|conditions|plus)
			(pouvez-vous|pourriez-vous|peux-tu|pouvez vous|pourriez vous|possible) [..] (envoyer|transmettre|faire parvenir|adresser|partager|m'envoyer|faire passer) [..] (documentation|doc|plaquette|brochure|détails|proposition|devis|informations|infos|offre|présentation|exemples|démo|éléments|catalogue|tarif*)
			(avec (grand )?plaisir|volontiers|bien sûr|absolument|certainement|pourquoi pas|allons-y|partant*|ok pour|d'accord pour|go|banco|ça marche|c'est parti|bien volontiers|c'est d'accord|carrément)
			(serais|serions|suis|sommes|serait) [..] (ravi*|heureu*|curieu*|ouvert*|preneur*|partant*|disposé*|favorable*|tenté*|prêt*|chaud*|demandeur*|d'accord)
			(j'aimerais|nous aimerions|je souhaiterais|nous souhaiterions|je voudrais|nous voudrions|je souhaite|nous souhaitons|on aimerait|on voudrait|je veux|nous voulons|envie de) [bien|bien en|beaucoup] [..] (savoir|découvrir|échanger|discuter|voir|tester|essayer|recevoir|comprendre|connaître|avancer|démarrer|en parler|commander|approfondir)
			(si|sous réserve|à condition|pourvu que|du moment que|tant que) [..] (compatible|prix|raisonnable|correct|possible|tarif*|budget|fonctionne|conforme|moins de|intègre) [..] (preneur*|partant*|pourquoi pas|intéress*|d'accord|banco|oui|ok|avance|discute*|parler|signe*|foncer)
			(exactement ce|tombe* [très|vraiment|vous] (bien|à pic)|tombez (bien|à pic)|bonne idée|excellente idée|bon timing|bon moment|au bon moment|à point nommé|ça tombe bien)
			(cherchons|cherche|recherche|recherchons|en quête|à la recherche|réfléchi*|réfléchissons|étudi*) [..] (justement|actuellement|solution|prestataire|exactement|ce type|ça|quelque chose|en ce moment)
			(déçu*|mécontent*|insatisfait*|pas satisfait*|pas content*|problèmes) [..] (actuel*|prestataire*|fournisseur*|solution|outil)
			(continuer à (recevoir|lire|me tenir)|tenez-moi (informé*|au courant)|restons en contact|continuez)
			(oui|ok|d'accord) [..] (envoyez*|volontiers|avec plaisir|pourquoi pas|intéress*|allons-y|allez-y|je veux bien|on peut|faisons|bien sûr)
			je veux bien
			(lançons|démarrons|commençons|avançons|essayons|testons) [..]
			(dites|dis|racontez|raconte|expliquez)[-moi|-nous| moi| nous] [..] (tout|plus|comment|en plus|ça)
			(bon allez|allez|ok|bon d'accord|soit) [..] (dites|racontez|montrez|expliquez|envoyez|je vous écoute)
			(je|on|nous) (veux|veut|voulons|voudrait) bien [..]
			(version|période) d'essai [..] (tester|possible|intéress*|volontiers|bien|oui)
			(sujet|question|thème|point) [..] (d'actualité|actuel|à l'ordre du jour|prioritaire|important)
			oui [mais] (uniquement|seulement|sous réserve|à condition|si) [..]
			(ne|n') [me|nous] (retirez|supprimez|désinscrivez|enlevez|désabonnez|rayez|oubliez) (surtout) pas
			(faut|besoin|fallait|faudrait) [..] quoi [..] (pour|de notre part|démarrer|commencer) [..]
			(de quoi|que|qu'avez-vous|quelles sont) [..] besoin [..] (démarrer|commencer|pour|de notre part|étapes) [..]
			(intrigué*|curieux|bluffé*|impressionn*|convaincu* par|séduit*) [..]
			(voir|découvrir|tester) (ça|cela|le produit|l'outil|la solution) [..] (en vrai|en action|en direct|de plus près)
			(comment|où) [..] (s'inscrire|commander|démarrer|commencer|souscrire|acheter|on fait pour)
			(c'est quoi|quelle est) la suite
			(passer|passons|faire) [..] commande
			(résoudre|résout|régler|règle) [..] (problème*|souci*|besoin*) [..]
			(envoyez|envoyer|transmettez) [..] (conditions|contrat|bon de commande|devis)
			(devis|offre|tarif|prix|proposition) pour # [..]
			(devis|offre|démo|documentation|contrat|proposition) (svp|s'il vous plaît|stp|merci)
			(chef|patron*|équipe|direction|collègue*|tout le monde) [..] (adore|adoré|emballé*|partant*|convaincu*|séduit*|intéressé*|enthousiaste|d'accord|aime) [..]
			(pouvons-nous|peut-on|pourrait-on|pourrions-nous|puis-je|on peut|pourrais-je) [..] (avoir|recevoir|obtenir|essayer|tester|voir) [..] (devis|démo|offre|essai|proposition|exemple*|documentation)
			(quand|à partir de quand) [..] (commencer|démarrer|livrer|débuter|lancer)
		`,
		2.2: `
			(très|vivement|fortement|tout à fait|potentiellement|assez) intéress*
			(semble|paraît|a l'air|sonne) [..] (intéressant*|bien|bon|prometteur*|super|pertinent*)
			(en savoir (plus|davantage)|plus d'(informations|infos|détails)|davantage d'(informations|infos|détails)|plus d'éléments|complément d'information)
			(exactement ce|tombe* (bien|à pic)|bonne idée)
		`,
		2: `
			(envoyer|envoyez|envoyez-moi|envoyez-nous|transmettre|faire parvenir|adresser|adressez-moi|partager) [..] (documentation|plaquette|brochure|détails|proposition|devis|informations|infos|offre|présentation|exemples|démo|éléments|tarifs)
			(j'aimerais|nous aimerions|je souhaiterais|nous souhaiterions|je voudrais|je souhaite|nous souhaitons) [..] (savoir|découvrir|échanger|discuter|voir|tester|essayer|recevoir|comprendre|connaître)
		`,
		1.8: `
			(avec plaisir|volontiers|bien sûr|absolument|tout à fait|certainement|pourquoi pas|allons-y|partant*|ok pour)
			(serais|serions|suis|sommes) [..] (ravi*|heureu*|curieu*|ouvert*|preneur*|partant*|disposé*|favorable*)
			(dites-m'en|dites m'en|racontez|expliquez-moi|montrez)
		`,
		1.6: `
			intéress*
		`,
		1.2: `
			(intéressant*|prometteur*|super|génial|parfait|top)
		`,
		1: `
			(oui)
		`,
	}),
	...phrases('meeting', {
		3: `
			(appel|rdv|rendez-vous|visio*|réunion|échange|entretien|créneau*|démo*|point|rencontre|téléphone|call|zoom|teams) [..] ({weekday}|# h|#h|la semaine prochaine|cette semaine|convient|conviendrait|possible|quand|serait)
			(planifi*|organis*|fix*|cal*|convenir|prévo*|prendre|prenons|propos*|programm*|bloqu*|réserv*) [..] (rendez-vous|rdv|appel|visio*|réunion|échange|créneau*|entretien|démo*|rencontre|point|call|date*|moment)
			(appelez|appeler|rappelez|rappeler|téléphonez|joindre|appelle*)[-moi|-nous] [moi|nous|au|quand|directement|sur]
			(disponible*|dispo*|libre*|joignable*) [..] ({weekday}|matin|après-midi|à partir|pour|entre|#|en fin|dès|semaine)
			(peut-on|pouvons-nous|pourrions-nous|on peut|on pourrait|on se|pourrait-on|serait-il possible|possible) [de] [se|s'|nous] [..] (parler|échanger|appel*|rencontrer|voir|discuter|téléphoner|capter|call)
			{weekday} [..] (me|nous|vous) (convien*|conviendrait|va|irait|arrange*)
			{weekday} [..] (à #|# h|#h|matin|après-midi|midi|fin de journée|je suis (libre|dispo*)|c'est (bon|possible)|ça (vous|te) (va|convient)|entre|convient|possible)
			(quand|quel jour|quelles sont vos|vos) [..] (disponibilité*|dispo*|libre*|convien*|créneau*|appelle*|parler)
			(échangeons|discutons-en|parlons-en|voyons-nous|appelons-nous|rencontrons-nous|discutons|parlons)
			(mon (numéro|portable|téléphone|agenda|calendrier|calendly)|lien [..] (agenda|calendrier))
			(agenda|calendrier|créneau*|calendly) [..] &
			(passez|venez) [..] (nous voir|me voir|au bureau|dans nos bureaux|à nos)
			{weekday} #h [..]
			{weekday} [à] # [h|heures] [..]
			(sur|par|via|en) (teams|zoom|meet|visio|téléphone|skype) [..]
			(petit|bref|court|rapide) (appel|call|point|échange) [..]
			{weekday} [vers|à|dès|après|avant] #h [..]
			(un café|prendre un café|déjeuner|un verre) [..]
			je (suis|serai) [..] (à|sur) [..] (le|la semaine prochaine|{weekday}) # [..]
		`,
		2.4: `
			(planifier|organiser|fixer|caler|convenir|prévoir|prendre|proposer|proposez|programmer) [..] (rendez-vous|rdv|appel|visio*|réunion|échange|créneau*|entretien|démo*|rencontre)
			(me rappeler|me recontacter|m'appeler|nous appeler) [..] (lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|matin)
		`,
		2.2: `
			(disponible*|dispo) [..] (lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|matin|après-midi|à partir|pour)
			(peut-on|pouvons-nous|pourrions-nous|on peut|on se) [..] (parler|échanger|appel*|rencontrer|voir|discuter)
			(lundi|mardi|mercredi|jeudi|vendredi) [..] (me|nous) convien*
		`,
		1.5: `
			(rendez-vous|rdv|appel|visio*|échange téléphonique|entretien|créneau*)
		`,
	}),
	...phrases('question', {
		2: `
			(combien|quel|quelle|quels|quelles) [est|sont|serait|seraient|ça|cela] [le|la|les|vos|votre] [..] (coût*|prix|tarif*|taux|délai*|condition*|différence*|garantie*|durée|fonctionnalité*|avantage*|entreprise|société|source|données|référence*|budget|engagement|rapport)
			combien [ça|cela|est-ce que] [..]
			(comment|où|d'où) [ça|cela|est-ce que|avez-vous|avez vous|vous avez|vous|se|tenez-vous|sortez-vous] [..] (adresse|mail|coordonnées|contact|marche|fonctionne|nom|eu|obtenu|trouvé|numéro|passe|données)
			(comment (ça|cela|fonctionne|marche|avez-vous|vous)|pouvez-vous (préciser|expliquer|me dire|nous dire|détailler|m'expliquer|m'indiquer|confirmer|clarifier)|pourriez-vous (préciser|expliquer|détailler|me dire|clarifier)|avez-vous (des|un|une)|d'où (tenez|avez|sortez)|qui êtes|vous êtes qui|c'est qui|qui est-ce|c'est quoi|est-ce que|est-ce|proposez-vous|qu'est-ce|de quoi s'agit|peut-on|y a-t-il|faut-il|êtes-vous|faites-vous|travaillez-vous|gérez-vous|puis-je|quid de|à quoi) [..]
			(gère|intègre|supporte|s'intègre|fonctionne|compatible|inclut|marche|existe) [..] (avec|sur|sous|la|le|les)
			(une|petite|quelques|deux|autre) question* [..]
			(où) [..] (hébergé*|stocké*|serveurs|données|situé*|basés)
			(conforme*|conformité|certifié*) [au|à la|aux] [rgpd|norme*|iso] [..]
			(quoi|que) [..] (de mieux|de plus|mieux que|plus que|différent)
			(avez-vous|vous avez|y a-t-il|il y a) [..] (références|clients|exemples|version|api|remise*|réduction*|une appli|essai)
			(vous faites|vous faites quoi|vous proposez|vous vendez) [..] (quoi|mieux)
			(que|qu'est-ce) [..] (deviennent|devient|passe|advient) [..]
			(où|combien) (êtes-vous|vous êtes|est|sont) [..]
			vous êtes [..] (où|combien|basés|situés)
			(basés|situés|installés) [..] où [..]
			(c'est|est-ce|ce sera|il s'agit) [..] ou [..]
		`,
		1.7: `
			(comment (ça|cela|fonctionne|marche|avez-vous)|pouvez-vous (préciser|expliquer|me dire|nous dire|détailler|m'expliquer|m'indiquer)|pourriez-vous (préciser|expliquer|détailler)|avez-vous des (références|exemples|clients)|d'où (tenez|avez)|qui êtes-vous|est-ce que|proposez-vous|qu'est-ce|quelle est la différence|de quoi s'agit)
		`,
		1.2: `
			(question*|précision*|préciser)
			(prix|tarif*|coût*)
		`,
	}),
	...phrases('referral', {
		3: `
			(contacter|contactez|écrire|écrivez|joindre|voyez|voir|parlez|adressez|adresser|appelez|tournez|rapprochez|demandez|joignable|adresse|mail|coordonnées|voici|essayez|envoyez|plutôt|à|avec|est|transférez) [..] @
			@ [..] (s'occupe|gère|en charge|responsable|pourra|saura|c'est|qui|plutôt|décide|est la bonne)
			(contacter|contactez|adresser|adressez|écrire|écrivez|joindre|rapprocher|rapprochez|voir|voyez|parler|parlez|tourner|tournez|appelez|demandez|demander|vous adresser|prendre contact|prenez contact)[-vous|-en] [plutôt|à|avec|de|directement|vers|auprès|ça] [à|avec|de|du|vers|auprès] [..] {role}
			(transfér*|transm*|fait suivre|faire suivre|fais suivre|ferai suivre|en copie|redirig*|relay*|relaie|fait passer|fais passer|remonté|partagé|partage) [..] (votre|vos|ce|à|au|aux|mail|message|demande|collègue*|{role}|l'info*|en interne|cela|ça)
			(mets|met|mettons|ajoute|ajoutons) [..] (en copie|en cc|dans la boucle|cc)
			(elle|il|ils|elles|lui|qui) {handle} [..]
			(c'est|ce sera|voyez avec|voir avec|voyez ça avec|adressez-vous à) [..] (elle|lui|qui {handle}|qui)
			(est|serait|sera|sont) [..] (en charge|responsable de|la bonne personne|le bon interlocuteur|l'interlocut*|chargé* de|la personne|à même|le bon contact|plus à même|décisionnaire)
			{role} [..] {handle} [..]
			(voici|c'est) [..] (son (mail|email|adresse|contact|numéro)|ses coordonnées|coordonnées)
			la [bonne] personne (à contacter|à joindre|qui|est|serait) [..]
			(le bon|la bonne|meilleur) (interlocut*|contact|personne) [..] (est|serait|c'est)
			(faudrait|faut|il faut|vaut mieux|mieux vaut|conseille|suggère|invite) [..] (voir|contacter|parler|écrire|adresser|demander|appeler|s'adresser) [..] (avec|à|au|ça|vous|directement)
			(parti|transmis|remonté|envoyé|passé|entre les mains|arrivé|soumis) [..] (chez|au|à|aux|du|de) [mon|ma|le|la|notre] [..] {role} [..]
			(il|elle|patron|direction) (tranchera|décidera|décide|verra|vous répondra|vous contactera|reviendra vers vous) [..]
			(c'est|voyez|demandez|contactez|voir) [avec|à] [..] {role} [..]
			{role} [..] @
		`,
		2.4: `
			la (bonne )?personne (à contacter|à joindre|qui) [..]
		`,
		2.2: `
			(contacter|contactez|adresser|adressez|écrire à|écrivez|joindre|rapprocher|rapprochez|voir avec|voyez avec|parler à|parlez|tourner vers|appelez|rapprochez-vous) [..] (collègue*|responsable*|directeur|directrice|monsieur|madame|mme|m|service|mon|ma|notre|à|avec|directement|de|vers|chef*)
			(transfér*|transm*|fait suivre|faire suivre|fais suivre|en copie|redirig*|relayé|relaie)
			(est|serait|sera) [..] (en charge|responsable|la bonne personne|le bon interlocuteur|l'interlocuteur*|chargé*|la personne|à même)
			(c'est|il faut|voici) [..] (qui (s'occupe|gère|décide|est)|son (mail|email|adresse|contact)|ses coordonnées|coordonnées)
		`,
		2: `
			@
		`,
	}),
	...phrases('changed_address', {
		3: `
			(nouvelle adresse|nouveau mail|nouvel email|nouvelle adresse mail|changé d'adresse|change d'adresse|changé de mail|changé d'email|nouvelles coordonnées|nouvelle boîte|nouveau courriel|adresse a changé|mail a changé) [..]
			(cette|mon ancienne) (adresse|boîte|messagerie) [..] (plus|sera fermée|ferme|désactivée|supprimée|n'est plus|inactive|bientôt)
			(écrivez|écrire|envoyez|contactez)[-moi] [désormais|dorénavant|plutôt|maintenant] [à|sur|au] [ma nouvelle|mon nouveau] [..]  @
			(désormais|dorénavant) [..] @
		`,
		2.4: `
			(nouvelle adresse|nouveau mail|nouvel email|changé d'adresse|nouvelles coordonnées)
		`,
	}),
	...phrases('neutral', {
		2: `
			(bien reçu|bonne réception|pris note|je regarde|nous regardons|reviens vers vous|revenons vers vous|reviendrai vers vous|reviendrons vers vous|en parler|en discuter|étudier|je vais (voir|regarder|étudier|y réfléchir))
			(bien reçu|bonne réception|pris note|prends note|prenons note|je regarde|nous regardons|on regarde|reviens vers vous|revenons vers vous|reviendrai vers vous|reviendrons vers vous|en parler en interne|en discuter en interne|je vais (voir|regarder|étudier|y réfléchir|lire|en parler)|nous allons (voir|regarder|étudier|y réfléchir|en parler)|je vous tiens|vous tiendrai|vous tiens au courant|lu|vu|c'est noté|noté)
			(merci|remercie*) (pour|de) [..] (réactivité|rapide*|réponse|précision*|info*|suppression|mise à jour|voeux|retour)
			(amusant|rigolo|marrant|mdr|ptdr|haha|lol|coïncidence|bonne année|joyeux|bonnes fêtes|bon week-end|bonnes vacances)
			(vais|allons|on va) [..] (réfléchir|y penser|y réfléchir|en discuter|voir|lire)
		`,
		0.8: `
			merci (pour|de) [..] (message|mail|email|retour|information*|proposition)
		`,
	}),
];
