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
			(on|je|nous|comment) [..] (commenc*|démarr*|procèd*|procédons|sign*|s'inscri*|souscri*|command*|lance*|avanc*|pai*|règle*) [..] (comment|où|quand|ensemble|par quoi|tout de suite|dès|signe)
			comment [..] (commenc*|démarr*|procèd*|procédons|procéder|s'y prend*|s'inscri*|souscri*|command*|adhér*|ça se passe ensuite|on fait|on signe|fait-on)
			(où|quand|par où) [..] (sign*|command*|commenc*|démarr*|s'inscri*|m'inscri*)
			(prochaine*|étape*|marche à suivre|suite) [..] (étape*|suivante*|marche à suivre|quelle*|pour démarrer|des événements|du processus)
			quelle* [..] (prochaine* étape*|étape* suivante*|marche à suivre|modalités|suite)
			(marche à suivre) [..]
			(vous m'avez|tu m'as|vous nous avez|m'ont|m'a|ça m'a) [..] (convaincu*|intrigué*|eu|séduit*|conquis*|donné envie|mis l'eau|tapé dans|bluffé*|interpel*|accroché*|piqué)
			(piqué|éveill*|attir*|suscit*|aiguis*|retenu) [..] (curiosité|attention|intérêt|l'appétit)
			(tout ouïe|tout ouï|hâte de|impatient* de|dites toujours|à creuser|ça se discute|ça se tente|ça se regarde|à étudier|vaut le coup|vaut la peine|mérite* [..] (détour|coup d'oeil|attention|examen|discussion|qu'on)|ça mérite|why not|montrez-moi|montrez moi|faites voir|faites-moi voir|voyons voir|marché conclu|vendu|adjugé|deal|topez là|tope là|je signe|on signe|je prends|on prend|on y va|je fonce|feu vert|fonçons|je marche|on marche|ça roule|je me lance|on se lance)
			(pourrait|pourraient|peut|devrait|semble|risque|peuvent) [..] (nous|m'|me|intéress*) [..] (aider|servir|être utile*|intéresser|convenir|arranger|soulager|simplifier|rendre service|plaire|être bénéfique|dépanner|correspondre|parler|faire gagner)
			(répond*|correspond*|colle*|tombe*|cadre*) [..] (à un besoin|à notre besoin|à nos besoins|à un vrai|à ce que nous|à ce que je|à nos attentes|à notre problématique|à une problématique|à pic|pile|parfaitement|bien à|exactement)
			(justement|pile|précisément|exactement) [..] (ce que|ce qu'il|cherch*|recherch*|besoin*|en train|ce dont|discut*|parl*|réfléch*|regard*|étudi*|envisag*)
			(cherche*|cherchons|recherche*|recherchons|envisage*|envisageons|étudie*|étudions|comparons|compare|regardons|prospectons|explorons) [..] (justement|précisément|prestataire*|solution*|outil*|partenaire*|fournisseur*|remplac*|chang*|de ce genre|de ce type|alternative*|à équiper|renouvel*|quelqu'un)
			(mécontent*|déçu*|insatisfait*|lassé*|pas satisfait*|pas content*|plus satisfait*|galèr*|souffr*|peinons|galérons|ras le bol|rame*) [..] (notre|nos|actuel*|prestataire*|outil*|logiciel*|là-dessus|solution*|sur ce|avec ça|fournisseur*)
			(vrai|véritable|gros|réel|sacré) (sujet|besoin|problème|enjeu|souci|casse-tête|serpent de mer) [..] (chez nous|pour nous|ici|en ce moment|nos|actuel*)
			(envoyez|envoie|envoyer|balancez|balance|transmettez|adressez|faites parvenir|faites passer|faites|fais) [moi|nous|-moi|-nous|lui] [donc|toujours|tout|quand même|déjà] (ça|cela|le|la|les|tout|un|une|votre|vos|toujours|donc|déjà|plutôt|quelques|des|l') [..]
			(envoyez|envoyer|envoie|transmettez|faire parvenir|adresser|adressez|recevoir|avoir|obtenir|fournir|partager|communiquer) [..] (chiffrage|estimation|étude* de cas|cas client*|simulation|deck|slides|pdf|support*|fiche*|lien*|rib|bon de commande|échantillon*|spécimen*|cas d'usage|livre blanc|grille*|accès|identifiants|maquette*|tarif*|prix|argumentaire|témoignage*|contrat*|cgv|modèle*|vidéo*|fonctionnement|version)
			(j'|je|on|nous) [..] (regarder*|lire*|lirai|étudier*|examiner*|verr*|parcour*) [..] (avec intérêt|avec plaisir|volontiers|documentation|plaquette)
			(un essai|une démo|une démonstration|un test|un pilote|un poc|une période d'essai|un exemple|une maquette|une présentation|un devis|un chiffrage|une proposition) [..] (nous|m'|me|serait|intéress*|bienvenu*|volontiers|svp|possible|avec plaisir|parlant|utile|pourquoi pas|permettrait|ferait|s'il vous plaît|plairait)
			(essayer|tester|piloter|expérimenter|démarrer|commencer) [..] (petit périmètre|pilote|une équipe|un site|quelques|# postes|un mois|une partie|une agence|gratuitement|avec vous|avec # )
			(partant*|preneur*|intéress*|ok|favorable|favorables|chaud*|ouvert*|d'accord|tenté*|opérationnel*|prêt*) [..] (pour|si|à|de|d'en|sur|discuter|dès que)
			(si|à condition que|pourvu que|sous réserve|du moment que|dans la mesure où|dès lors que) [..] (preneur*|preneuse*|partant*|intéress*|banco|signe*|d'accord|fonce*|adopt*|essay*|test*|pourquoi pas|oui|volontiers|discut*|parl*|avanc*|regard*|étudi*|écout*)
			(preneur*|partant*|intéress*|banco|signe*|d'accord|oui|pourquoi pas|volontiers|ok) [..] (si|à condition|pourvu que|sous réserve|du moment que|dès lors|tant que) [..]
			(gardez|laissez|maintenez|conservez|réinscrivez|remettez|réabonnez|rajoutez|ajoutez|inscrivez)-(moi|nous) [..] (liste*|abonné*|inscrit*|boucle|diffusion|newsletter|webinaire|webinar|démo*|fichier*|destinataires|essai)
			(continuez|continuer|poursuivez) [..] (m'envoyer|nous envoyer|m'écrire|recevoir|nous tenir|me tenir|lire|suivre)
			(proposition*|offre*|devis|tarif*|conditions) [..] (bienvenu*|attend*|volontiers|concrète*|détaillé*|chiffré*|personnalisé*)
			(excellent*|formidable*|remarquable*|épatant*|bluffant*|alléchant*|séduisant*|prometteu*|tentant*|convaincant*|emballant*|enthousiasm*|attractif*|attrayant*) [..] (idée|proposition|offre|approche|produit|outil|solution|concept|timing|initiative|démarche|sujet|votre)
			(idée|proposition|offre|approche|produit|outil|solution|concept|initiative|démarche|sujet) [..] (plaît|plait|séduit|tente|interpelle|intrigue*|parle|excellent*|alléchant*|séduisant*|prometteu*|tentant*|convaincant*|attractif*|attrayant*|retient|attire|emballe|enthousiasm*|me va|pertinent*|bon|bonne|intéressant*)
			(m'|me|nous) (intrigue*|interpelle*|tente*|plaît|plait|séduit|emballe*|arrange*|arrangerait|conviendrait|irait|plairait|tenterait|intéresserait|botte|branche*|chauffe|parle)
			(curieux|curieuse|curiosité) [..] (voir|savoir|connaître|découvrir|comprendre|entendre|lire|tester)
			(aimerais|aimerions|voudrais|voudrions|souhaite*|souhaitons|souhaiterais|souhaiterions|désire*|désirons|veux|voulons|envie) [..] (savoir plus|en savoir|découvrir|échanger|tester|essayer|avancer|démarrer|en parler|en discuter|commander|approfondir|acheter|souscrire|m'équiper|nous équiper|aller plus loin|poursuivre|une démo*|un devis|une présentation|un essai|une offre|une proposition|votre catalogue|vos tarifs)
			(pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|merci de|veuillez|serait-il possible|possible) [de|d'|bien] [me|m'|nous] [..] (chiffrer|établir un devis|faire un devis|faire une offre|faire une proposition|faire un prix|présenter|détailler votre offre|faire une démo*|montrer|envoyer vos|envoyer votre|adresser vos|adresser votre|transmettre vos|transmettre votre|proposer une|proposer des|proposer un)
			(faites|établissez|préparez|proposez|soumettez|formulez|chiffrez|présentez)[-moi|-nous|-leur] [..] (offre|proposition|devis|prix|chiffrage|estimation|projet|démo*|contrat|simulation|topo|présentation|quelque chose)
			(ça|cela|c'est|tout ça) [..] (m'arrange|nous arrange|me convient|nous convient|tombe bien|tombe à pic|mérite|me plaît|nous plaît|vaut le coup|est tentant|à creuser|pourrait le faire|me botte|peut le faire|m'irait|me tente|nous tente)
			(on|nous) [en] (discute*|parle*|échange*) [..] (quand vous voulez|volontiers|avec plaisir|ensemble|de vive voix|bientôt|tarif*|modalités|prix|conditions)
			(si|s'il|s'ils|pourvu que|à condition|sous réserve|tant que|dès que) ~ (je valide|on valide|nous validons|je signe|on signe|nous signons|je prends|on prend|nous prenons|je commande|on commande|je suis preneur*|on fonce|je fonce|j'achète|on achète|c'est bon pour|je suis partant*|on est partant*|affaire faite|marché conclu|ça m'intéresse|ça nous intéresse|on peut en parler|on peut discuter|on peut avancer|on pourra avancer|nous sommes intéressés)
			(exposez|présentez|détaillez|résumez|racontez|expliquez)[-moi|-nous|-le|-la] [ça|cela|tout|votre|vos|en] [..]
			(pourrait|pourrais|devrait) (coller|le faire|marcher|fonctionner|convenir|être pas mal|être bien|matcher)
			(appel d'offres|consultation|cahier des charges|rfp) [..] (lancer|lançons|lance*|répondre|participer|candidater|soumissionner|prochain*|transmettre|cours)
			(voulez-vous|souhaitez-vous|pouvez-vous) [y] (répondre|participer|candidater|concourir|soumissionner|nous accompagner|nous aider)
			(montrez|présentez|expliquez|exposez|détaillez)-nous [..]
			(pas|ne) [..] (contre|de refus|dis pas non|dit pas non|dirais pas non|dirions pas non|opposé*|fermé* à|hostile* à|objection)
			(comment|en quoi|pourriez-vous|pouvez-vous|si vous pouvez|pouvoir) [..] (nous|m') aider [..]
			(parlé|entendu parler|recommandé|conseillé|dit) [..] (de vous|du bien|en bien|grand bien|chaudement|beaucoup de bien) [..]
			(renvoyez|renvoyer|réenvoyez|réexpédiez|repassez)[-moi|-nous] [..] (doc|documentation|plaquette|offre|devis|proposition|lien|présentation|brochure|tarifs)
			(veut|voulons|veux|envisage*|envisageons|souhait*|aimerait|aimerions|pense*|pensons|prévo*|comptons|compte|cherche*|cherchons|besoin|songe*|songeons) [à|de|d'] (changer|remplacer|s'équiper|nous équiper|m'équiper|migrer|investir|passer à|renouveler|moderniser|automatiser|digitaliser|trouver|mettre en place|sous-traiter|externaliser|déléguer)
			(remplacer|changer de|renouveler|moderniser) [..] (logiciel*|outil*|prestataire*|solution*|fournisseur*|système*|crm|erp)
			(me|nous) convaincre
			convainquez-(moi|nous)
			(ok|d'accord|oui|partant*|bon) pour (recevoir|voir|une|un|la|le|en|tester|essayer|discuter|échanger|vous)
			(hasard|timing|message|mail|offre|proposition) [..] (bien les choses|tombe pile|tombe bien|tombe à pic|parfait|point nommé|au bon moment|bon moment|idéal)
		`,
		2.2: `
			(très|vivement|fortement|tout à fait|potentiellement|assez) intéress*
			(semble|paraît|a l'air|sonne) [..] (intéressant*|bien|bon|prometteur*|super|pertinent*)
			(en savoir (plus|davantage)|plus d'(informations|infos|détails)|davantage d'(informations|infos|détails)|plus d'éléments|complément d'information)
			(exactement ce|tombe* (bien|à pic)|bonne idée)
			(tout le monde|équipe|direction|associé*|chef|patron*) [..] (est|sont) pour
			(on|nous|je) (avance|avançons|fonce|fonçons|démarre|démarrons|lance|lançons|signe|signons|valide|validons|commande|commandons)
			(pourrait|pourraient|viendrait|permettrait) [..] (compléter|remplacer|améliorer|simplifier|résoudre|faciliter|nous faire|me faire|fluidifier|alléger)
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
			(appelez|rappelez|téléphonez|appelle*)[-moi|-nous] [moi|nous|au|quand|directement|sur]
			(appeler|rappeler|joindre|téléphoner) (au|sur|quand|directement|demain|{weekday}|dans la|en fin)
			(m'appeler|me rappeler|me téléphoner|me joindre|nous appeler|nous rappeler|nous joindre)
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
			(calons|caler|cale|fixons|fixer|bloquons|bloquer|planifions|organisons|prévoyons|prévoir|convenons|convenir|programmons|trouvons|trouver|posons|poser) [..] (point|créneau*|rendez-vous|rdv|appel|call|visio*|échange|date|moment|réunion|démo*|entretien|rencontre|entrevue|quart d'heure|demi-heure|heure)
			(proposez|donnez|envoyez|indiquez|communiquez|suggérez|dites)[-moi|-nous] [..] (créneau*|dispo*|date*|disponibilité*|lien d'agenda|horaire*|quand|calendly|heure*|moment)
			(appelez|appeler|rappelez|rappeler|téléphonez|passez)[-moi|-nous] [un|me|nous] [..] (coup de fil|appel|demain|{weekday}|matin|après-midi|midi|heure*|#|portable|bureau|directement|quand vous|semaine)
			(passez|donnez|passer)[-moi|-nous] (un coup de fil|un coup de téléphone|un appel|un coup de bigo)
			(joignable*|dispo*|disponible*|libre*|preneur* d'un) [..] (au #|{weekday}|demain|matin|après-midi|semaine|#h|à #|créneau|quand|ce soir|toute la)
			(rencontrer|voir|rencontrons|rencontrerions|recevoir|recevrai*|recevrons) [..] (dans nos locaux|nos bureaux|sur place|de visu|face à face|salon|autour d'un|en personne|à notre siège|chez nous|stand)
			(êtes-vous|seriez-vous|es-tu|vous êtes) [..] (dispo*|disponible*|libre*) [..]
			(quinze|vingt|trente|#) minutes [..] (appel|échange*|visio|téléphone|suffi*|accord*|consacrer|{weekday}|demain|semaine)
			(de vive voix|par téléphone|au téléphone|en visio|en direct) [..] (parl*|échang*|discut*|serait|mieux|plus simple|possible|quand|demain|{weekday}|semaine)
			(parl*|échang*|discut*) [..] (de vive voix|par téléphone|au téléphone|en visio|en direct)
			(rendez-vous|rdv) [..] (à|le|dès|pour|avec plaisir|volontiers|possible|téléphonique|prochain*)
			(on se|nous nous|se) (voi*|rencontr*|croise*|retrouv*|verra*|appelle*|capte*) [..]
			(autour d'un|prendre un|boire un) (café|verre|déjeuner|thé)
			(gard*|réserv*|bloqu*|posons|poser|trouver*|trouvons) [..] (créneau*|date|moment|demi-heure|heure)
			(plutôt|disons|ok pour|va pour|partant* pour|bon pour|préférence|plutôt le) [le] {weekday} [..]
			{weekday} [..] (matinée|soirée|fin de journée|début d'après-midi|pour moi|si ça vous)
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
			(je n'ai|nous n'avons|on n'a|j'ai|j'avoue ne) (pas|rien|mal|pas bien|pas tout|pas trop) [bien|tout] (compris|saisi|suivi|comprendre)
			(je|nous|on) (ne|n') (comprends|comprenons|saisis|saisissons|cerne*|comprend) pas [bien|trop|tout]
			(je|nous|on) ne (vois|sais|voit|voyons|savons) pas [bien|trop] (comment|quoi|la différence|le rapport|en quoi|à quoi|qui vous|où vous)
			(j'ai du mal|j'ai peine|nous avons du mal|on a du mal) à (comprendre|saisir|voir|cerner|situer)
			(merci de|veuillez|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|reste à|il faudrait|encore faut-il) [me|nous|m'|bien] (préciser|indiquer|expliquer|confirmer|dire|éclairer|clarifier|rappeler|éclaircir|détailler) [..] (si|ce que|comment|quel*|qui|où|combien|la|le|les|en quoi|d'où|quand|votre|vos)
			(précisez|indiquez|expliquez|confirmez|dites|éclairez|rappelez)[-moi|-nous] [..] (si|comment|quel*|qui|où|combien|d'où|en quoi|à quoi|quand|pourquoi|sous quel)
			(aimerais|aimerions|voudrais|voudrions|souhaiterais|souhaite|souhaitons) [..] (savoir|comprendre|connaître) [..] (si|comment|quel*|qui|où|combien|d'où|en quoi|à quoi|quand|pourquoi|ce que|quoi)
			(quid|à savoir|je me demande|me demandais|on se demande|curieux de savoir) [..] (si|comment|quel*|du|de|des|qui|où|combien|pourquoi|d'où)
			(avez-vous|auriez-vous|as-tu|disposez-vous|possédez-vous|êtes-vous|faites-vous|gérez-vous|proposez-vous|acceptez-vous|travaillez-vous|fournissez-vous|livrez-vous|intervenez-vous|couvrez-vous|connaissez-vous|utilisez-vous|offrez-vous|pratiquez-vous|prenez-vous|assurez-vous|garantissez-vous|savez-vous|sont-ils|sont-elles|est-il|est-elle|existe-t-il|peut-il|peut-on|faut-il|y a-t-il|doit-on|fonctionne-t-il|intègre-t-il|comprend-il|inclut-il) [..]
			(quel|quelle|quels|quelles) [..] (prix|tarif*|coût*|délai*|durée|engagement|différence|version*|langue*|pays|conditions|garantie*|support|référence*|navigateur*|format*|volume|minimum|entreprise|société|source|modalités|niveau|sécurité|certification*)
			(vous|ça|cela|c'est|l'outil|le prix|le tarif|la solution|votre outil|votre solution|le logiciel) [..] (coûte*|revient|marche*|fonctionne*|gère*|inclut|comprend|prend en charge|supporte*|intègre*) [..] (combien|comment|aussi|avec|quoi|sous|sur|également|ou pas|hors ligne)
			(combien) [..] (utilisateur*|licence*|temps|client*|poste*|an|mois|coût*|coûte*|faut|prend*|personne*|salarié*|jours)
			(d'où|où) [..] (sort*|vien*|tenez|avez|pris|trouvé|eu|obtenu|récupéré|provien*|dénich*) [..] (adresse*|mail|nom|coordonnées|numéro|contact|informations|données)
			(comment|par qui|par quel) [..] (eu|obtenu|trouvé|récupéré|procuré|déniché|tombé*|connu|arrivé*) [..] (adresse*|mail|nom|coordonnées|numéro|contact|nous|moi|moi)
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
			(votre|le|la|l'|son|meilleur|seul) (interlocut*|contact|référent*|correspondant*) [..] (est|sera|serait|c'est|reste|s'appelle|se nomme|dorénavant|désormais)
			(voyez|voir|regardez|traitez|réglez|discutez|discutez-en|échangez|parlez-en|parlez|abordez) [ça|cela|plutôt|directement|donc] [plutôt|directement] (avec|auprès de) [..]
			(adressez|tournez|rapprochez|orientez|dirigez|renseignez|référez|reportez)-vous [plutôt|directement|donc|de préférence] [à|au|aux|vers|auprès|de|du|chez] [..]
			(vous|merci de|veuillez|invite à|conseille de|suggère de|faut) [vous] (adresser|tourner|rapprocher|orienter|diriger|référer|mettre en relation|mettre en contact) [..] (à|au|aux|vers|auprès|de|du|avec|service|{role}|@)
			(adressez|envoyez|transmettez|soumettez|présentez|écrivez|faites parvenir|faites suivre|redirigez|réexpédiez|envoyer|adresser|transmettre|soumettre|présenter|écrire|faire parvenir) [plutôt|donc|directement] [votre|vos|la|ce|cette|le|les|lui] [..] (à|au|aux|vers) [l'|la|mon|ma|notre|nos|le|les] [..] ({role}|@)
			(je|nous|on|j'ai|ai|avons|viens de) [lui|leur|le|la|l'|les|vous|en] (transm*|transfér*|fais suivre|faisons suivre|fait suivre|fait passer|fais passer|passe le|passé le|remets|redirig*|orient*|communiqu*|partag*|relay*|relai*|achemin*|donné votre|donne votre|adresse copie|en parle à|en ai parlé à|soumets|soumis|remont*) [..] (à|au|aux|vers|chez|message|mail|contact|coordonnées|dossier|demande|offre|proposition|qui|interne|{role}|concerné*|bonne personne|droit|intéressé*|compétent*)
			(c'est|ce sont|est|sont|ce sera|sera) [..] (qui|eux qui|elle qui|lui qui) [..] ({handle}|décid*|gère*|tranch*|valid*|arbitr*|pilot*|suit|suivent|achèt*|choisi*|trait*|chapeaut*|coordonn*|supervis*|command*|a la main|ont la main|a repris)
			(relève|relèvent|dépend|dépendent|ressort|géré*|piloté*|traité*|suivi*|chapeauté*|centralisé*|décidé*|pris en charge|passe|passent|passer) [..] (de|du|des|par|au|à|chez) [la|le|l'|notre|nos|mon|ma|les] [..] ({role}|groupe|holding|maison mère|maison-mère|filiale|franchiseur|associé*)
			(voit|verra|traite|gère|s'occupe|décide|tranche|centralise|pilote|supervise) [..] (avec|par|ces sujets|ce sujet|ce type|ces questions|ces demandes|tout ça|tout cela|ce genre)
			(mon|ma|le|la|son|notre) (successeur|successeure|successrice|remplaçant*|suppléant*|adjoint*|homologue|binôme|repreneur) [..]
			(me|m'|l'|le|la|lui) (remplace*|succède*|succédé|remplacé*|seconde) [..]
			(a|ai|avons|qui a) [..] (repris|pris) [..] (mon poste|mes fonctions|ma suite|la suite|sa suite|mes dossiers|le sujet|le dossier|sa place|ma place|le relais|ses dossiers)
			(mets|mettons|ajoute|ajoutons|mis|rajoute|intègre|inclus|glisse|place) [..] (en copie|en cc|cc|dans la boucle|copie de|destinataire)
			(en copie|en cc|copie de ce mail|dans la boucle|mis en copie) [..] (elle|il|qui|mon|ma|notre|collègue*|{role}|pourra|saura|vous|prendra)
			(elle|il|ils|elles|on|service|équipe|collègue*|direction) [..] (reviendr*|recontacter*|répondr*|contacter*|prendr* contact|fera* signe|prendr* le relais|rappeler*|tiendr*) [..] (vers vous|vous|si|contact|le relais|directement|le cas échéant)
			(qui) (reviendra|vous répondra|vous recontactera|vous contactera|prendra le relais|prendra contact|saura|pourra|vous rappellera) [..]
			(passez|passer|appelez|contactez|joignez|joignable*) [..] (par|au|le) [le|la|l'|notre] (standard|secrétariat|accueil|siège|service|formulaire|assistant*|portail)
			(contactez|contacter|joindre|joignez|appelez|appeler|écrivez|écrire|demandez|demander|voyez|voir|sollicitez|solliciter|interrogez|consultez|essayez) [plutôt|directement|donc|de préférence|à|avec] (m|mme|mlle|monsieur|madame|mon|ma|notre|nos|le service|la direction|le responsable|la responsable|le siège|les achats|le directeur|la directrice|l'équipe|le dsi|la dsi|le daf|les rh|la rh|son|sa) [..]
			(c'est|ce sont|ce serait) [..] (qu'il faut|qu'il faudrait|que vous devez|que vous devriez|qu'il convient|à contacter|à appeler|à voir|à joindre|à solliciter|à interroger)
			(transmis|transmise|transféré*|relayé*|remonté*|communiqué*|orienté*|redirigé*|adressé*|envoyé*) [..] (personne*|service*|équipe*|collaborat*|collègue*|bureau*|siège|direction|responsable*|qui de droit|concerné*|compétent*)
			(prenez|prendre) (contact|rendez-vous|attache) (avec|auprès de) (le|la|l'|mon|ma|notre|nos|m|mme|monsieur|madame|les) [..]
			prenez (contact|attache) avec [..]
			(mettez|mettre)[-vous] [vous] en (contact|relation|rapport) avec [..]
			(je|j'|nous|on) (donne*|passe*|file|laisse*|confie*|remets|refile|envoie|forwarde*|pousse*) [..] (à mon|à ma|à notre|à nos|au|aux|à la|à l'|à qui) [..] ({role}|concerné*|qui|droit|collègue*|informatic*|associé*)
			(le bon|la bonne|votre|bon|bonne) (contact|interlocut*|personne|numéro|adresse|service) [..] (est|serait|c'est|sera|@)
			(je|j') [..] (touche*|touch*|glisse*|dis|dirai|toucherai) (un mot|deux mots) [..]
			(lui|leur) en (parle*|touche*|parlerai|parlons|toucherai) [..]
			c'est (mon|ma|notre|le|la) [..] qui (tient|fait|voit|suit|gère|décide|s'occupe|choisit|achète|valide|a la main|pilote|traite) [..]
		`,
		2.4: `
			la (bonne )?personne (à contacter|à joindre|qui) [..]
		`,
		2.2: `
			(contacter|contactez|adresser|adressez|écrire à|écrivez|joindre|rapprocher|rapprochez|voir avec|voyez avec|parler à|parlez|tourner vers|appelez|rapprochez-vous) [..] (collègue*|responsable*|directeur|directrice|monsieur|madame|mme|m|service|mon|ma|notre|à|avec|directement|de|vers|chef*)
			(transfér*|transm*|fait suivre|faire suivre|fais suivre|en copie|redirig*|relayé|relaie)
			(est|serait|sera) [..] (en charge|responsable|la bonne personne|le bon interlocuteur|l'interlocuteur*|chargé*|la personne|à même)
			(c'est|il faut|voici) [..] (qui (s'occupe|gère|décide|est)|son (mail|email|adresse|contact)|ses coordonnées|coordonnées)
			c'est [..] (désormais|dorénavant|à présent)
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
			(cette|l'|mon ancienne|ancienne|mon) (adresse|boîte|messagerie|mail|email) [..] (n'est plus|plus utilisé*|plus consult*|plus valid*|plus acti*|obsolète|sera désactivé*|va disparaître|va fermer|ne fonctionne plus|change|a changé|remplacé*) [..]
			(utilisez|utiliser|notez|noter|préférez|privilégiez|écrivez|joindre|contactez|envoyez) [moi|-moi|moi] [..] (désormais|dorénavant|à l'avenir|maintenant|autre adresse|nouvelle adresse|adresse suivante|nouvel) [..] @
			(nouvelle*|nouveau|nouvel|autre) (adresse|mail|email|courriel|coordonnées|messagerie|boîte) [..] @
		`,
		2.4: `
			(nouvelle adresse|nouveau mail|nouvel email|changé d'adresse|nouvelles coordonnées)
		`,
	}),
	...phrases('neutral', {
		3: `
			(super|parfait|génial|top|nickel|excellent|impeccable) merci [pour|à|beaucoup|bien] [..]
		`,
		2: `
			(bien reçu|bonne réception|pris note|je regarde|nous regardons|reviens vers vous|revenons vers vous|reviendrai vers vous|reviendrons vers vous|en parler|en discuter|étudier|je vais (voir|regarder|étudier|y réfléchir))
			(bien reçu|bonne réception|pris note|prends note|prenons note|je regarde|nous regardons|on regarde|reviens vers vous|revenons vers vous|reviendrai vers vous|reviendrons vers vous|en parler en interne|en discuter en interne|je vais (voir|regarder|étudier|y réfléchir|lire|en parler)|nous allons (voir|regarder|étudier|y réfléchir|en parler)|je vous tiens|vous tiendrai|vous tiens au courant|lu|vu|c'est noté|noté)
			(merci|remercie*) (pour|de) [..] (réactivité|rapide*|réponse|précision*|info*|suppression|mise à jour|voeux|retour)
			(amusant|rigolo|marrant|mdr|ptdr|haha|lol|coïncidence|bonne année|joyeux|bonnes fêtes|bon week-end|bonnes vacances)
			(vais|allons|on va) [..] (réfléchir|y penser|y réfléchir|en discuter|voir|lire)
			(accuse réception|accusons réception|bonne note|bien pris note|bien noté|bien lu|prends connaissance|pris connaissance|prenons connaissance) [..]
			(reviens|revenons|reviendrai|reviendrons|reviendra|retour*|redis|redirai|tiens|tiendrai|tiendrons) [..] (vers vous|au courant|informé*|vous)
			(je|nous|on) [vous] (souhait*|adress*) [..] (bonne année|fêtes|voeux|joyeux|week-end|vacances|journée|semaine|noël)
			(bonne*|joyeu*|excellent*|beau|bel|belle) (fêtes|année|noël|week-end|weekend|vacances|journée|semaine|soirée|anniversaire|voeux|pâques|été|rentrée) [..]
			(merci|remercie*|remercions) [..] (voeux|félicitations|patience|compréhension|confirmation|pour tout|explications|éclaircissements|partage)
			(lirai|lirons|regarderai|regarderons|étudierai|étudierons|verrai|examinerai|examinerons|jetterai|jette|jetterons|regarde|parcourrai) [..] (tête reposée|attentivement|attention|un oeil|un coup d'oeil|cette semaine|ce week-end|demain|dès que|plus tard)
			(pas encore|pas) [..] (pris [..] décision|eu le temps|tranché)
			(désolé*|pardon|excuse*|navré*) [..] (délai|retard|silence|tard|attente|réponse tardive)
		`,
		0.8: `
			merci (pour|de) [..] (message|mail|email|retour|information*|proposition)
		`,
	}),
];
