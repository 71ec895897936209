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
			(avec regret|regret*|malheureusement|hélas|au regret) [..] (décliner|refuser|refus*|sans suite)
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
			(ne|n') (correspond*|convien*|rentre|cadre|souhait*|recherch*|cherch*|envisage*|prévo*|voulons|achet*) [..] (pas|plus|aucun*)
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
			(n'en|n'y|ne|n') [..] (ai|a|avons|éprouv*|ressens|ressentons|vois|voyons|trouv*|perçoi*) (pas|aucun|aucune|nullement|guère|pas vraiment|nul|nulle) [..] (besoin|utilité|usage|l'usage|emploi|l'emploi|l'intérêt|l'utilité|le besoin|nécessité|valeur ajoutée|pertinence|avantage|bénéfice|apport|la pertinence|l'avantage|plus-value)
			(n'en|n'y) [..] (ai|a|avons) (pas|nullement|guère) (besoin|l'utilité|l'usage|l'emploi|envie)
			(besoin*) [..] (couvert*|comblé*|satisfait*|pourvu*|inexistant*|assuré*)
			(on|nous|je) [s'en|se|me|nous|m'en] (sort*|débrouill*|suffit|contente*|tire*|arrange*|passe*) [..] (bien|sans|comme ça|ainsi|seuls|avec ce que|nous-mêmes|actuel*)
			(tout ce qu'il|ce qu'il) (nous|me|) faut [..]
			(avons|ai|a) [tout] ce qu'il (nous|me) faut
			(fonctionne*|marche*|tourne*|convien*|va) [..] (très bien|parfaitement|bien) (comme ça|ainsi|sans|tel quel|en l'état|actuel*)
			(nos|notre) [..] (outils|solution|système|prestataire*|partenaire*|fournisseur*|process|équipe*|organisation|logiciel) [..] (suffi*|convien*|satisf*|parfaitement|donne* satisfaction|répond*|très bien|fait l'affaire|font l'affaire)
			(donne*|donnent|apporte*) [..] (entière satisfaction|satisfaction|toute satisfaction|pleine satisfaction)
			(ne|n') (m'|me|nous|l'|les|lui) (emball*|inspir*|parl*|attir*|touch*|tent*|séduit|séduis*|plaît|plait|convainc*|convien*|sert|serv*|enchant*|passionn*|branch*|apport*|correspond*|concern*|di*) (pas|plus|guère|aucun*|rien|absolument pas|pas vraiment|pas du tout|en rien)
			(me|nous) laisse [..] (froid*|indifférent*|de marbre|perplexe*|sceptique*|dubitatif*)
			(reste|restons|suis|sommes|demeure) [..] (sceptique*|dubitatif*|dubitatifs|peu convaincu*|réservé*|réticent*|défavorable*|hostile*|opposé*|contre|fermé*)
			(pas|plus) [..] (ma tasse de thé|notre tasse de thé|mon truc|notre truc|ma came|notre came|mon délire|mes cordes|nos cordes|ma priorité|nos priorités|nos plans|mes plans|nos objectifs|nos axes|notre stratégie|nos projets|nos habitudes|notre politique|nos usages|notre façon|nos pratiques|notre coeur de métier|notre métier|notre modèle|notre échelle|notre marché|nos enjeux|le sujet|un sujet|notre sujet|dans l'air du temps)
			(pas|peu|guère|pas vraiment|pas très|pas trop) (chaud*|tenté*|emballé*|enclin*|partant*|fan*|friand*|adepte*|branché*|sensible*|client*|acheteur*|amateur*|réceptif*|enthousiaste*|convainc*|motivé*|emballant*|opportun*|probant*|rentable*|nécessaire*|indispensable*)
			(plus|pas) [..] (un sou|un centime|un euro|un kopeck|un radis|les moyens|de quoi|les reins|le sou|un rond|les ressources|les fonds|la trésorerie|les finances)
			(caisses|poches|trésorerie) [..] (vide*|exsangue*|à sec|tendue*)
			(restriction*|coupe*|coupes claires|austérité|rigueur|gel|réduction*|réduire|économies|disette|serrer) [..] (budgétaire*|budget*|dépense*|coût*|frais|la ceinture|investissement*|drastique*)
			(hors de portée|hors de prix|hors budget|exorbitant*|prohibitif*|prohibitive*|inabordable*|hors de nos moyens|au-dessus de nos moyens|dépasse nos moyens|pas dans nos moyens|trop de frais|exagéré*)
			(trop|bien trop|beaucoup trop|un peu trop|excessivement) (cher*|chère*|onéreu*|coûteu*|élevé*|salé*|dispendieu*|complexe*|compliqué*|lourd*|contraignant*|petit*|gros*|généraliste*|spécifique*|éloigné*)
			(ne|n') [..] (vaut|justifi*|mérite*|rentabilis*) [..] (pas|guère) [..]
			(n'avons|n'ai|n'a|n'aurons) (pas|plus|aucun*|ni) [..] (budget*|moyens|argent|envie|temps ni|projet*|ambition|volonté|intention|besoins|vocation|recrutement*)
			(aucun|pas|plus) [de|d'] (projet*|besoin*|intention|recrutement*|achat*|investissement*|changement*|évolution|demande|marché) [..] (ce sens|prévu*|en vue|de ce type|de cet ordre|dans ce domaine|à l'horizon|sur ce sujet|envisagé*|planifié*)
			(engagé*|lié*|fidèle*|sous contrat|en contrat|exclusivité|contractualis*|associé*|en partenariat|mariés) [..] (avec|à|auprès|chez|envers) [..] ({vendor}|autre*|eux|groupe|quelqu'un|un de vos)
			(travaillons|travaille|collabor*|bossons|bosse|passons|passe|faisons appel|fais appel|traitons|oeuvrons) [..] (avec|par|chez|à) (un|une|notre|nos|le même|la même|d'autres|des|eux|quelqu'un|plusieurs) [..] ({vendor}|depuis|autre*|ans|local*|de longue date|confiance)
			(choix|sélection|décision|appel d'offres|marché|arbitrage) [..] (déjà|est fait|est faite|fait|arrêté|s'est porté*|porté*|attribué*|effectué*|pris|prise|tranché*|négati*)
			(porté|arrêté|fixé|jeté) [notre|mon|son] (choix|dévolu) [..]
			(opté|tranché|penché*|parti*|partons|parties) [..] (pour|sur|avec) (un|une|l'|d'|le|la) [..] (autre*|concurren*|confrère*|interne|solution|prestataire)
			({vendor}) [..] (historique*|attitré*|habituel*|de longue date|depuis|imposé*|de confiance|en place|référencé*|actuel*) ~ (avons|ai|avec|rest*|fidèle*|satisf*|content*|travaill*|chang*)
			(imposé*|décidé*|centralisé*|géré*|piloté*) [..] (groupe|maison mère|maison-mère|siège|holding|franchiseur)
			(ne|n') [..] (chang*|remplac*|quitt*|revenir dessus|bouger*|renouvel*) [..] (pas|rien|jamais)
			(pas|aucune|ni) [..] (intention|projet|raison|envie|prévu|l'intention|question|volonté) [de|d'en|d'|que] (changer|quitter|remplacer|bouger|migrer|investir|acheter|externaliser|déléguer|sous-traiter|recruter|renouveler)
			(avis|réponse|retour|décision|issue|verdict|suite) [est] [..] (défavorable*|négatif*|négative*|négatif|non)
			(a dit|ont dit|disent|dit|dis|disons|répond*|ai répondu) non [..]
			(refus*|rejet*|veto|écarté*|recalé*|retoqué*|enterré*|abandonné*|blackboul*|éconduit*) [..] (direction|comité|conseil|équipe*|projet|dossier|proposition|offre|candidature|idée|demande|catégorique|définitif)
			(projet|dossier|idée|sujet|piste|offre|proposition|demande|candidature) [..] (abandonné*|annulé*|enterré*|clos|close|classé*|écarté*|rejeté*|refusé*|tombé* à l'eau|mort-né|arrêté|stoppé*|retoqué*|non retenu*|plus d'actualité|pas validé*|pas retenu*|caduc*)
			(affaire|dossier|sujet) (classé*|clos*)
			(en resterons|restons-en|reste là|en rester|en restons|arrêtons-nous|arrêterons|resterons) [..] (là|ici)
			(passer*|passe|passons|saute*) [..] (mon|notre|son) tour
			(allons|vais|va|préfère|préférons|préférerais) [..] (passer|décliner|en rester|nous abstenir|m'abstenir|ne pas|renoncer|refuser|s'abstenir)
			(sans|pas de|aucune) suite [..] (part|proposition|offre|demande|donné*|favorable|sera)
			(donner|donnerai|donnerons|donnons|donne|donné|réserver) [..] (pas|aucune|sans|négative|défavorable) [..] suite
			(ne|n') [..] (donner*|donne|donnons|poursuiv*|retien*|retenons|retiendr*|honorer*|prendr*|souscri*|sign*|engager*|commander*|entrer*|investir*|investi*|lancer*|adhér*) (pas|rien) [..]
			(n'|ne) (externalisons|sous-traitons|achetons|investissons|recrutons|embauchons|prospectons) (pas|plus|aucun*|jamais|ni) [..]
			(ne|n') nous concerne (pas|plus|en rien|aucunement)
			(ne|n') [..] (entr*|rentr*|cadr*|coll*|correspond*|match*|répond*|concord*|s'inscri*|fait partie|font partie|relèv*|aide*|aider*) (pas|plus|guère|en rien|absolument pas|aucunement|nullement|pas du tout|pas vraiment) [..]
			(hors sujet|hors cible|hors propos|hors scope|à côté de la plaque|mal ciblé*|à mille lieues|aux antipodes|en dehors de (notre|nos|mon|mes)|hors de (notre|nos|mon|mes)) [..]
			(gérons|gère|faisons|fais|fait|traitons|assurons|réalisons|assuré*|conçu|conçoit|développ*|internalis*|géré*|fabriqu*|créé*|monté|bricol*) [..] (en interne|nous-mêmes|nous-même|moi-même|par nos soins|maison|notre propre|nos propres|nos équipes|interne|tout seuls|nous mêmes)
			(par nos soins|avec nos propres moyens|avec les moyens du bord|nos propres outils|notre propre outil|notre propre solution|solution maison|outil maison)
			(retenu|choisi|sélectionné|préféré|privilégié|pris|signé avec|contractualisé avec) [..] (une autre|un autre|autre offre|d'autres|un confrère|un concurrent|une solution|autre prestataire)
			(c'est|cela est|ce sera|bien) [..] (gentil|aimable|sympa*|tentant|intéressant|joli|beau|alléchant|séduisant) [..] mais [..] (non|sans|pas|ne|n'|merci|déclin*|refus*)
			(sans|pas) (hésitation non|façon|regret*|merci)
			(poliment|gentiment|courtoisement|respectueusement) [..] (déclin*|refus*|non)
			(déclin*|refus*|renonc*|abstien*|abstenons|désist*|décommand*) [..] (offre|proposition|invitation|poliment|tour|cette|votre|service*|démo*)
			(passez|poursuivez|continuez) (votre chemin|votre route|sans nous|sans moi)
			(ne perdez pas|perdez pas|perdre|épargnez|économisez|gaspillez|perdez) [..] (temps|énergie|salive|argent)
			(peine perdue|coup d'épée dans l'eau|mauvaise pioche|mauvaise porte pour vendre|rien à vendre|rien à faire|rien à gagner|n'achète rien|n'achetons rien|n'achète pas|pas acheteur*|on n'achète)
			(non|nan|nope) (pas|c'est|merci|désolé*|sans|aucun*|je|nous|ça|vraiment|rien)
			(suis|sommes|est) (pas|point) (intéressé*|preneur*|demandeur*|concernés|client*|dans le besoin|votre cible|la cible|le bon profil|dans la cible|acheteur*|convaincu*|emballé*)
			(bonne (chance|continuation|route|prospection|recherche)) [..] mais [..]
			(ne|n') [..] (poursuiv*|ira|irons|aller|allons|avancer*|avançons|continu*|donner*) [..] (pas|plus) [..] (loin|avant|suite|échange*|discussion*|collaboration|démarche|projet)
			(quelqu'un|une personne|un salarié|une équipe|un service|un département) [dédié*] [..] (pour ça|pour cela|en interne|déjà|s'en charge|s'en occupe|dédié*|fait ça)
			(échaudé*|mauvais souvenir|mauvaise expérience|chat échaudé|vacciné*|plus jamais) [..] (par|avec|de|produit*|solution*|expérience|prestataire*|genre)
			(aucun|pas|peu|sans|faible|nul) [de|d'|d] (plus-value|valeur ajoutée|valeur|bénéfice|avantage|rentabilité|retour sur investissement|pertinence|sens|rapport avec)
			(ne|n') [..] (emporté|suscité|recueilli|reçu|trouvé|obtenu|remporté|déclenché|rencontré|fait|séduit|convaincu|passé|franchi) (pas|aucun*|guère) [..] (adhésion|unanimité|intérêt|enthousiasme|consensus|preneur*|écho|aval|accord|approbation|étape|cap|l'équipe|la direction|mes associés|direction|associé*)
			(n'a|n'ont) pas (emporté|suscité|recueilli|trouvé|obtenu|remporté|rencontré|séduit|convaincu|conquis|enthousiasmé|emballé|plu|passé) [..]
			(exclu*|interdi*|proscri*|s'oppose|défend*) [..] (recours|prestataire*|externe*|sous-traitance|externalis*|sollicitation* extérieure*|fournisseur*|achat*|dépense*|engagement*)
			(bien|mieux|parfaitement|suffisamment|largement|très bien|déjà) (loti*|pourvu*|équipé*|outillé*|doté*|servi*|entouré*|fourni*|accompagné*|armé*|organisé*|rodé*)
			(préfère|préférons|préférerais|aime mieux|aimons mieux|préfère encore|privilégions) [..] (embaucher|recruter|garder|rester|faire (nous-mêmes|moi-même|ça|cela)|continuer|utiliser|internaliser|investir ailleurs|nous en tenir|m'en tenir|nos propres|notre propre|travailler avec|un prestataire|autre chose|m'abstenir|une solution|en rester|garder notre|passer par)
			(personne) [..] (pour piloter|pour gérer|pour s'en occuper|pour ça|pour suivre|disponible|n'en veut|n'en voit|ne s'en servirait|ne l'utiliser*)
			(tenons|tiens|tenir) [..] (à notre|à nos|à ce que nous avons|à notre solution)
			(à ce|à ces|vu le|vu les|au vu du|au vu des|avec ce) (prix*|tarif*|conditions)
			(ne changer*|changer*) pas [d'avis]
			(je|nous|on) (ferme*|fermons|clos|clôt|arrête*|arrêtons) [..] (dossier|sujet|discussion|porte|débat|échange|là)
			(signé|commandé|acheté|trouvé|choisi|investi) [..] (ailleurs|chez un autre|chez quelqu'un d'autre|autre crémerie|chez la concurrence|chez un concurrent|chez un confrère|chez vos concurrents)
			(fait|ferait|faire|est|serait|sera) [un|une] (doublon|double emploi|redondan*|superflu*|de trop|du luxe)
			(heure|moment|période|contexte|époque) n'est (pas|plus|guère) (à|au|aux|à ce|propice à) [..]
			(maison mère|maison-mère|groupe|siège|holding|franchiseur|réseau) [..] (impose*|nous impose|interdit)
			(n'ai|n'avons|n'a) pas le choix
			(taille|volume*|activité|chiffre d'affaires|échelle|secteur|métier|structure) [..] (ne) [..] (justifi*|permet*|prête*|nécessit*|demand*|requier*|suffi*) [..] (pas|guère)
			(pa|po) (intéress*|besoin|envie|preneur*|pour nous|pour moi|utile)
			(dsl|désolé*|navré*) [mais] (pas|pa|non|nous ne|je ne|on ne|aucun*|sans) [..]
			(pas|pa|plus|zéro) (de|le|d'|les) (sous|thune*|fric|tune*|budget*|moyens|argent|pognon|oseille|blé|enveloppe|crédits|fonds)
			(après la bataille|trop tard|train est parti|marché attribué|déjà attribué*|déjà choisi|déjà tranché|déjà décidé|déjà signé)
			(concurren*|confrère*|ailleurs|autre prestataire|prestataire actuel|quelqu'un d'autre) [..] (moins cher*|moitié prix|meilleur prix|mieux placé*|meilleur marché|moins-disant|plus compétiti*|nous convient|fait l'affaire)
			(inutile|sans objet|superflu|sans utilité|sans intérêt|peu d'intérêt) [..] (pour nous|pour moi|chez nous|dans notre cas|en ce qui|nous concernant|me concernant|ici)
			(process|méthodes|habitudes|organisation|outils|équipes) [..] (rodé*|en place|éprouvé*|bien huilé*|convien*)
			(ne|n') [..] (chambouler|bouleverser|révolutionner|changer nos|toucher à|modifier nos) [..]
			(pas|sans) [..] (chambouler|bouleverser) [..]
			(ne|n') [..] (engager|allouer|débloquer|consacrer|investir|dépenser|affecter|mobiliser) [..] (dépense*|budget*|moyens|frais|ressources|fonds|argent|temps|euro*)
			(réserver*|réservons|donner*|donnerons) [..] (pas de suite|aucune suite|fin de non-recevoir|pas suite)
			(fermons|ferme|fermeture|cédons|vendons|liquidons|cessons) (la|notre|le|définitivement|nos|l') [..] (boutique|magasin|société|entreprise|activité|commerce|cabinet|affaire|restaurant|portes)
			(n'y|ne) [..] (croyons|crois|croit) (pas|plus|guère) [..]
			(on|nous|je) (ne|n') [..] (ira|irons|irai|va pas|vais pas|allons pas) [..] (plus loin|pas donner|pas changer|pas investir|pas poursuivre|pas souscrire|pas signer|pas acheter|pas prendre)
			(ça|cela|votre offre|votre solution|le produit|l'outil|rien) [..] (ne|n') [..] (colle|correspond|convient|convainc|répond|séduit|apporte|sert|intéresse|emballe|parle|cadre|adapte|passe) (pas|plus|guère|à rien|rien) [..]
			(laissez|laisse) (tomber|béton|courir) [..]
			(gagn*|perd*|éviter*|épargn*) [..] (temps) ~ (non|pas|inutile|aucun*)
			(pas|plus) (à l'agenda|au programme|au menu|au planning|dans les tuyaux|dans les cartons|sur la table|au goût du jour|au budget|à l'étude|sur notre feuille de route|dans notre feuille de route)
			(ne|n') se fera (pas|plus|jamais)
			(n'|ne) [..] (ira|irons|irai|va|vais) pas voir ailleurs
			(zéro|nul|nulle|aucun|aucune) (budget|projet|envie|besoin|intérêt|utilité|chance|appétence)
			(ne|n') [..] (couvre|couvrent|traite|propose|gère|prend|intègre) pas [..] (notre|nos|mon|mes|ce dont|ce que)
			pas pour (une|un|des|notre|nous|moi|mon) [..] (pme|tpe|comme la nôtre|comme nous|comme le nôtre|notre taille|structure*|taille)
			pas dans (cette|une telle|cet|ce|la) (démarche|optique|logique|dynamique|perspective|configuration|état d'esprit|cas|trip)
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
			ne (correspond*|convien*|rentre|donner*|souhait*|recherch*|cherch*|envisage*|prévo*) [..] (pas|plus)
			pas [..] (donner suite|donnerons suite|notre priorité|une priorité|pertinent*|adapté*|concerné*|utile|nécessaire|à l'ordre du jour|d'actualité|pour nous|de suite favorable)
			(tombe* mal|sans suite|ne (nous|me) (convient|correspond|concerne|parle) pas)
			(pas|peu|guère|moyennement|vraiment pas) [..] (convainc*|utile*|pertinent*|crédible*|sérieux|clair* votre offre)
			(tant pis|dommage) [..] (mais|pour vous|non|sans)
			(cessé|cessons|arrêté|arrêtons|stoppé) [..] (activité*|production|collaboration|prospection|projet*|investissement*|vente*)
			(liquidation|redressement|cessation|dépôt de bilan|cessons notre|mettons la clé)
			({remove}|{cease}) [..] (dépenses|coûts|prestations|abonnements|prestataires|investissements|projets)
			(nada|niet|nein|nope|que nenni|que dalle|nan)
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
			ne me concerne pas
		`,
		1.5: `
			(mais|cependant|toutefois|par contre|malheureusement|en revanche|hélas|or|seulement|dommage) (nous|on|je|j'|notre|nos|ça|cela|ce|pas|c'est|il|voilà|le|la|les|l'|n'avons|mon|ma|mes) [..]
			(effectifs|ventes|activité|chiffre d'affaires|commandes|résultats|trésorerie|marché|conjoncture|finances) [..] (baisse|recul|berne|chute|rouge|difficulté*|difficile*|tendu*|morose|ralenti*|compliqué*)
			(ne|n') (entre|colle|fait|veux|suis|sommes|pens*|vois|voyons|crois|donn*|pouvons|répond*|us*|utilis*) [..] (pas|plus|aucun*)
			(n'|ne) (vendons|faisons|utilisons|exportons|importons|produisons|exerçons|proposons|travaillons|communiquons|organisons|développons|commercialisons|fais|vends|utilise|suis|ai|avons) (pas|plus|que|aucun*|jamais|ni) [..]
			(petite|toute petite|modeste|minuscule) (structure|entreprise|équipe|boîte|association|mairie|commune|affaire)
			(horreur|allergique*|réfractaire*|hermétique*|fâché*) [..] (de|des|à|aux|au|avec)
			(me|nous|amplement|largement) (suffit|suffisent|contente*)
			(suffit|suffisent) (amplement|largement|bien|à nos|à mes|pour l')
		`,
		0.9: `
						(nous|on|je|j'|notre|nos|ça|cela|l'heure|ceci|personne|votre offre|votre proposition|votre produit|votre solution) [..] (pas|plus|aucun*|jamais|rien|sans|ni|manque) [..]
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
			(repouss*|reporté*|reporter|reportons|décal*|remis|remise|remettre|remettons|ajourn*|différ*|gel*|suspend*) [..] ({time}|jusqu'*|sine die|calendes|l'an|l'année|prochain*|{season}|{month}|plus tard|d'un an|de six mois)
			(en|met*|mis*|mettons|reste*|laiss*) [..] (pause|attente|suspens|standby|stand-by|stand by|au frigo|de côté|en sommeil|sous le coude|entre parenthèses|au frais)
			(contrat*|engagé*|engagement|abonnement|licence*|marché|sous contrat|budget*) [..] (jusqu'*|expire*|échéance|court|prend fin|arrive* à terme|termine*|fin|renouvel*|s'achève) [..] (20#|{month}|{season}|prochain*|an|ans|mois|année)
			(rien|pas|plus|aucun*|ne) [..] avant [..] ({month}|{season}|20#|{span}|prochain*|fin|début|mi|longtemps|courant|la|le|l'été|#)
			(pas|plus) avant [..]
			(inutile|pas la peine|pas besoin|ne) [..] ({write}|revenir|revenez) [..] avant [..]
			(jusqu'en|jusqu'à|jusqu'au|d'ici|avant) [..] ({month}|{season}|20#|prochain*|fin|début|mi|rentrée) ~ (occup*|débord*|pris|charg*|sous l'eau|impossible|pas|rien|gel*|bloqu*|complet*|charrette|plein*|indisponible*|engagé*|contrat)
			(on|nous|je) [en|y|se|nous] (reparl*|rediscut*|revoi*|reverr*|verr*|repens*|revien*|recontact*|rappel*|parler*|parle|discut*|reviendr*|reprend*) [..] ({time}|après|plus tard|une fois|quand|lorsque|dès|si|ensuite|à ce moment|en temps|moment venu|à l'occasion|au retour|d'ici|l'été|dans|prochain*|{month}|{season})
			(relancez|relance|rappelez|rappeler|recontactez|recontacter|reprenez|revenez|réécrivez|réécrire|relancer|revenir|reprendre|reparler|reposez|resollicitez|représentez|réessayez|retentez|refaites|repassez|redemandez|repositionnez|reprogrammer|reprogrammons) [moi|nous|-moi|-nous|-en|contact|vers moi|vers nous|signe|votre offre|me voir] [..] ({time}|après|plus tard|à|en|dans|début|fin|mi|courant|une fois|quand|lorsque|prochain*|vers|d'ici|au|l'année|l'an|{month}|{season}|{span}|pour le|la semaine|si)
			(faites|faire|fais|redonn*|donn*) [moi|nous|-moi|-nous] (signe|un rappel|coucou) [..] ({time}|après|plus tard|dans|en|à|au|début|fin|vers|quand|d'ici|{month}|{season})
			(quand|une fois|dès que|lorsque|après que|le temps que|le temps de) [..] (budget*|plus clair|plus calme|tassé*|calm*|terminé*|fini*|passé*|stabilis*|signé*|levé*|recruté*|prêt*|avancé*|retomb*|souffl*|revenu*|rentré*|voté*|posé*|intégr*|fusion|déménag*|install*) [..]
			(moment|période|timing|calendrier|agenda|planning) [..] (mal choisi*|inopportun*|mauvais*|pas idéal*|chargé*|plein*|complet*|surchargé*|délicat*|compliqué*|peu propice|pas propice|tendu*|serré*|pas le bon|pas bon)
			(pas|peu|guère) [..] (idéal|propice|opportun) [..] (moment|période|en ce moment|maintenant)
			(trop|un peu|bien trop|encore) (tôt|prématuré*|jeune*|frais) [..] (pour|dans|nous|encore|projet)
			(pas|pas encore|encore pas) (prêt*|mûr*|mature*|finalisé*|défini*|à ce stade) [..]
			(pas encore|pas assez) [..] (prêt*|mûr*|mature*|avancé*|budget*|stade|défini*|décidé*|lancé*)
			(partie remise|un autre moment|une prochaine fois|une autre fois|la prochaine fois|le moment venu|en temps voulu|en temps utile|un autre jour|à une date ultérieure|plus tard dans l'année|à l'occasion|l'année d'après|l'an d'après)
			(pas|plus|ni) [..] (le temps|une minute|une seconde|la tête à|la bande passante|disponible* pour ça|de temps) [..] (en ce moment|maintenant|actuellement|aujourd'hui|avant|cette semaine|ce mois|pour l'instant|là)
			(en congés|congé maternité|congé parental|en vacances|en arrêt|en déplacement|absent*) [..] (jusqu'*|reparl*|relanc*|recontact*|rappel*|retour|reviens)
			(débordé*|surchargé*|submergé*|noyé*|saturé*|overbooké*|surbooké*|sous l'eau|la tête dans le guidon|tête sous l'eau|dans le jus|à la bourre|charrette|en plein rush|sous pression|pris par) [..]
			(en plein*|pleine|au beau milieu|au coeur|en cours) [de|d'un|d'une|du|dans] [..] (clôture|bilan|déménagement|travaux|saison|migration|réorganisation|restructuration|fusion|rachat|audit|lancement|rush|inventaire|recrutement*|refonte|soldes|vendanges|moisson|examens|période|levée|transition)
			(réorganisation|restructuration|fusion|rachat|déménagement|plan social|transition) [..] (en cours|actuel*|moment|d'abord|avant|attendre|après)
			(prochain*|futur*) (exercice|budget|année|trimestre|semestre|saison|réunion budgétaire|campagne budgétaire|appel d'offres|consultation) ~ (recontact*|revenez|reparl*|relanc*|rappel*|peut-être|possible*|envisag*|étudi*|inscri*|verr*|voir|prévu*|prévo*|pas avant)
			(attend*|attendre|attendons|patient*|laiss*) [..] (quelques|la fin|le retour|la rentrée|les résultats|l'été|janvier|septembre|un peu|encore|nouvel an|nouveau budget|prochain*|{month}|{season}|{span})
			(priorité*|focus|concentr*|focalis*) [..] (autre chose|autres sujets|ailleurs|en ce moment|actuellement|d'abord|cette année|pour l'instant|d'autres)
			(autres|d'autres) (priorités|chats|chantiers|urgences|sujets) [..] (moment|fouetter|actuellement|cette année|l'instant|d'abord|avant|trimestre|semestre)
			(pour l'heure|à ce jour|pour le moment|pour l'instant|dans l'immédiat|en l'état|à court terme|actuellement|en ce moment) [..] (pas|plus|aucun*|rien|non|sans|ne|n'|gel*|suspend*|pause|attente)
			(pas|plus|aucun*|rien|non|sans|ne|n') [..] (pour l'heure|à ce jour|dans l'immédiat|en l'état|à court terme|d'ici là|cette saison|cet été|cet hiver|ce printemps|cet automne|de sitôt|pour cette année|ces temps-ci|ces prochains mois|avant un moment)
			(tout|budget*|projet*|dépenses|investissements|achats|recrutements|décisions) [..] (figé*|gelé*|bloqué*|à l'arrêt|suspendu*|en suspens|au point mort)
			(note*|notons|noté|prends note|garde*|gardons|retiens|inscris) [..] (pour|en vue de) [..] ({time}|20#|plus tard|{season}|{month}|prochain*)
			(repass*|revenez|revoy*|repos*) [..] (quand|une fois|lorsque|dès|après|vers|en|à la|au) [..]
			(laissez|laisse|accordez|donnez|laissez-moi|laissez-nous)[-moi|-nous] [..] (jusqu'*|le temps|{span}|passer (l'été|les fêtes|la rentrée|noël)|souffler|respirer|atterrir)
			(reverr*|revoir*|réétudi*|réexamin*|réévalu*|rouvr*|rediscut*|rebattr*|repens*) [..] ({time}|au t#|au q#|en {month}|{season}|20#|l'an prochain|l'année prochaine|plus tard|à ce moment|prochain*|dans)
			(chantiers|projets|dossiers|sujets|priorités|feux) [..] (ouverts|en cours|en même temps|sur le feu|à la fois|à mener|à gérer|déjà lancés)
			(trop de) (chantiers|projets|choses|sujets|dossiers|changements|travail|boulot) [..]
			(cours|courons|court) [..] (partout|dans tous les sens|après le temps)
			(échéance|renouvellement|terme|fin de contrat|anniversaire du contrat|prochain appel d'offres) [..] ({time}|20#|dans|en {month}|recontact*|revenez|relanc*|rappel*)
			(ce sera|serait|plutôt|peut-être|éventuellement|sans doute|probablement|possiblement) [..] (pour|en|à|dans|l'|après) [..] (l'année prochaine|l'an prochain|prochain*|20#|{month}|{season}|{span}|plus tard)
			(disons|mettons|tablons sur|plutôt vers|visons) [..] {time}
			(ensuite|après|d'abord) [on|nous] [pourra|pourrait|pourrons|verra|peut] [..] (se parler|se reparler|reparler|en parler|rediscuter|voir|regarder|échanger)
			priorité (à|au|aux) [..]
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
			ne me concerne (pas|plus|en rien)
			(n'y a|y a|il n'y a|n'existe|n'avons|connais|connaissons) [pas|aucun|personne] [de|d'|ce] [..] (ici|chez nous|à cette adresse|dans nos|dans la|de ce nom)
			(c'est|ici|sommes|vous êtes) [un|une|chez un|chez une] (fleuriste|particulier|école|restaurant|salon|privé|boulangerie|cabinet|pharmacie|crèche)
			(confondiez|confondez|confondre|confusion) [..]
			(frapp*|toqu*|sonn*|adress*) [..] (mauvaise porte|mauvaise adresse|mauvaise personne|mauvais endroit|mauvais service|mauvais étage)
			(pas|plus) [..] (bonne porte|bonne personne|bon interlocuteur|bonne interlocutrice|bon contact|bon service|bon destinataire|bonne adresse|bon numéro|bonne société|bon endroit|interlocuteur adéquat|personne adéquate|personne concernée|personne indiquée|personne compétente)
			(suis|sommes) (pas|plus) [du tout|vraiment|celui|celle|la personne] [le|la|l'|un|une] [..] (décisionnaire*|décideur*|décideuse*|responsable*|compétent*|habilité*|mandaté*|interlocut*|concerné* par ces|acheteur* chez|en charge|en mesure de|qualifié*|à même|qui décide|qui gère|qu'il vous faut|impliqué*|chargé*|concerné* à titre)
			(pas|plus|ni) [..] (mes attributions|mes prérogatives|mon ressort|mes compétences|mes fonctions|mes responsabilités|mon périmètre|mon domaine|ma responsabilité|mon rôle|mon champ|ma mission|mes missions|mon poste|ma fonction|mon service|mon métier)
			(pas|aucun|plus|ni) [de|d'] (pouvoir|voix au chapitre|poids|rôle|influence|mot à dire|regard) [de|dans|sur] [..] (décision*|achat*|choix|sujet*|budget*|domaine|outil*)
			(n'ai|n'a) pas (la main|mon mot|pouvoir|autorité|voix) [..]
			(homonyme*|homonymie|même nom|nom identique|prénom identique)
			(ne|n') (connais|connaissons|vois|sais) (pas|aucun*) [..] (cette (société|entreprise|personne|marque)|ce monsieur|de qui|qui est|cette dame|de quoi vous parlez|ce produit|ce projet)
			(n'ai|n'avons|ai|avons) [jamais] [..] (travaillé|exercé|été employé*|fait partie|mis les pieds) [..] (cette|votre|chez|pour cette|pour eux)
			(croyez|pensez|semblez|devez|prenez) [..] (confondre|vous tromper|faire erreur|avoir le mauvais|pour quelqu'un|pour un autre)
			(destiné*|adressé*|parvenu*|arrivé*|reçu*) [..] (par erreur|à quelqu'un d'autre|pas à moi|à un autre|à une autre|mauvaise personne)
			(ce n'est|c'est|n'est) (pas|plus) (à moi|moi|de moi|de ma|mon|ma) [..] (faut|qu'il|qui|adresser|voir|demander|rôle|boulot|travail|job|tâche|affaire|domaine|compétence|responsabilité|rayon|sujet|secteur|périmètre)
			(ne|n') [m'|me|nous|en|y|m'en|m'y] (occup*|gèr*|gér*|trait*|achèt*|décid*|interv*|pilot*|particip*|charg*|touch*|command*|manag*) (pas|plus|jamais|en rien|aucunement|nullement|pas du tout)
			(suis|sommes|simple) [..] (stagiaire|alternant*|étudiant*|intérimaire|standardiste|réceptionniste|bénévole|particulier|une école|une mairie|technicien* de surface|salarié* sans|comptable externe|à la production|aux expéditions)
			(rien|plus rien|aucun rapport|aucun lien|pas de rapport|pas de lien) [à|avec|de] [voir] [..] (avec|ce sujet|votre|cela|ça|société|poste|fonction)
			(je|on) (n'y|y) connais rien
			(confond*|confusion|confondu*|confondre) [..] (avec|autre|quelqu'un|homonyme|société|entreprise)
			(pas|plus) [..] (mon rayon|ma spécialité|ma partie|mon secteur|mon boulot|mon affaire|mon truc à moi|ma tasse de thé à moi|de ma compétence|de mon fait|à mon niveau|mon étage)
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
			(ne|n') (fait|fais|font|faisons) plus partie [..]
			(ne|n') (travaill*|boss*|exerc*|oeuvr*|offici*|intervien*|est|suis|sommes|sont) plus [..] (chez|dans|ici|là|pour|société|entreprise|effectif*|poste|groupe|maison|équipe|des nôtres|parmi nous|cabinet|établissement|salarié*|employé*|personnel|aux commandes|en fonction*|en activité|de ce monde)
			(changé|change|changeons) [de|d'] (société|entreprise|employeur|boîte|poste|crémerie|métier|fonction*|service|vie|région|voie)
			(a|ai|avait|ayant|vient de|viens de|avons) [..] (quitté|rejoint|démissionné|pris sa retraite|pris ma retraite|fait valoir ses droits|fait valoir mes droits|cessé ses fonctions|cessé mes fonctions|pris de nouvelles fonctions|été licencié*|été muté*|été remercié*|quitter (la|l'|le|ses|mes|nos|notre)|tiré sa révérence)
			(parti*|partie|départ) [..] (en retraite|à la retraite|de la société|de l'entreprise|du groupe|d'autres horizons|nouvelles aventures|nouveaux horizons|autre entreprise|chez un|chez une|la concurrence|pour une autre|vers d'autres|depuis|définitivement)
			(retraite) [..] (depuis|bien méritée|pris*|prend*|parti*)
			(dernier jour|départ|licenciement|démission|décès|disparition|mutation) [..] (était|fut|a été|remonte|effectif*|de m|de mme|de monsieur|de madame|de notre|de mon)
			(décédé*|disparu*|mort*|nous a quitté*) [..] (il y a|depuis|en|le|l'an|cette|ce|brutalement|malheureusement)
			(retraité*) [..] (depuis|de|heureux|maintenant|désormais)
			(plus|pas) (aux effectifs|dans les effectifs|dans nos effectifs|dans nos murs|dans la maison|dans la boîte|à ce poste|en poste|chez nous|parmi nous|des nôtres|là depuis)
			(pris|trouvé|accepté|décroché) [..] (poste|emploi|travail|job|fonctions) [..] (ailleurs|dans une|chez|autre|nouve*)
			(n'est|n'a|été|sera) (pas|pas été) remplacé*
		`,
		2.8: `
			(ne (travaille|fait|fais) plus|n'est plus|ne suis plus|plus partie|a quitté|ai quitté|quitté (la société|l'entreprise|ses fonctions)|à la retraite|en retraite)
		`,
	}),
];
