import type { LanguageRules } from '../cue-language';

/** Inflections and synonyms, written once and named in the phrases. */
export const frenchFamilies: LanguageRules['families'] = {
	me: "me|nous|moi|m'|-moi|-nous",
	mine: 'mon|ma|mes|notre|nos|cette|mien',
	data: `
		adresse*|adresses mail|mail|mails|email*|e-mail*|courriel*|coordonnées|données|
		données personnelles|contact*|nom|numéro*|informations|infos|boîte|boîte mail|profil|
		fiche|compte
	`,
	list: `
		liste*|base*|base de données|fichier*|mailing*|mailing list|diffusion|listing*|crm|
		newsletter*|campagne*|envois|mailings|carnet*|système*|annuaire|abonnés|contacts|
		registre*|répertoire*|tablettes|papiers|e-mailing*|emailing*|relances|séquence*|ciblage|
		destinataires|boucle|fichage|radar*|prospection
	`,
	remove: `
		retirer|retirez|retire|retirez-moi|retirez-nous|enlever|enlevez|enlève|enlevez-moi|
		supprimer|supprimez|supprime|effacer|effacez|efface|rayer|rayez|raye|ôter|ôtez|ôte|
		sortir|sortez|sors|radier|radiez|éliminer|éliminez|virer|virez|vire|exclure|excluez|
		désinscrire|désinscrivez|désabonner|désabonnez|désinscris|désabonne|détruire|détruisez|
		dégager|dégagez|purger|purgez|retirent|retiriez|supprimiez|effaciez|enleviez|rayiez|
		radiiez|désinscriviez|désabonniez|oubliiez|sortiez|biffer|biffez|éjecter|éjectez|jeter hors|
		blacklister|blacklistez|bannir|bannissez|évincer|faire disparaître|faites disparaître|
		faire sortir|anonymiser|anonymisez
	`,
	write: `
		écri*|réécri*|contacter|contactez|contacte|contactiez|contacté*|recontact*|sollicit*|relanc*|
		dérang*|envoy*|envoi*|démarch*|harcel*|spamm*|importun*|embêt*|ennuy*|emmerd*|bombard*|
		inond*|prospect*|téléphon*|adresser|adressez|adressiez|appeler|appelez|appeliez|appelé*|
		rappeler|rappelez|mailer|mailez|transmettre|proposer|approch*|cibler|ciblez|ciblé*|polluer|
		polluez|saouler|saoulez|soûler|gaver|insister|insistez
		`,
	letter: `
		mail*|email*|e-mail*|courriel*|message*|sollicitation*|publicité*|pub|pubs|newsletter*|
		relance*|spam*|offre*|prospection*|démarchage*|communication*|envoi*|proposition*|
		courrier*|contact*|promotion*|annonce*|information* commerciale*|réclame*|mailing*|démarche* commerciale*
	`,
	removed: `
		retiré*|supprimé*|effacé*|enlevé*|rayé*|radié*|ôté*|détruit*|exclu*|désinscrit*|désabonné*|
		sorti*|éliminé*|purgé*|blacklisté*|anonymisé*
	`,
	cease: `
		cesser|cessez|cesse|cessiez|arrêter|arrêtez|arrête|arrêtes|arrêtiez|stopper|stoppez|stoppe|
		interrompre|interrompez|suspendre|suspendez|mettre fin|mettez fin|mettre un terme|
		mettez un terme|mettre un point final|en finir|finissez|abstenir|abstenez
	`,
	request: `
		merci|veuillez|prière|svp|bien vouloir|prie|prions|demande|demandons|souhaite|souhaitons|
		souhaiterais|souhaiterions|voudrais|voudrions|aimerais|aimerions|désire|désirons|exige|
		exigeons|veux|voulons|tiens à|tenons à|gré|obligé*|amabilité|obligeance|gentillesse|
		bonté|pourriez-vous|pouvez-vous|pourriez|pouvez|possible|insiste|somme|sommons|intime|
		ordonne|reconnaissant*|faut|convient|préfère|préférons|préférerais|préférerions|
		apprécierais|apprécierions|pensez à|songez à|faites en sorte|attends|attendons
	`,
	refuse: `
		souhait*|désir*|veux|veut|voulons|voudrais|voudrions|tiens à|tenons à|aimerais|accept*|
		tolère*|consens|entends|supporte*|autoris*|apprécie*
	`,
	detail: `
		clause*|option*|devis|remise*|annexe*|paragraphe*|logo*|mention*|section*|page*|colonne*|
		module*|doublon*|frais|filigrane*|bandeau*|limite*|pièce* jointe*|ligne*
	`,
	thing: `
		doublon*|tâche*|erreur*|frais|coût*|dépense*|projet*|production|activité*|investissement*|
		fonction*|option*|ligne*|colonne*|champ*|étape*|intermédiaire*|papier|collaboration|
		partenariat|abonnement*|contrat*|essai|test*|outil*|logiciel*|poste*|licence*|facture*|
		commande*|fournisseur*|prestataire*|lead*|prospect*|utilisateur*|client*|inactif*|
		recrutement*|embauche*|salon*|budget*|frein*|obstacle*|problème*|risque*|module*|
		produit*|pièce*|machine*|travaux|chantier*|site*|boutique*|magasin*|filiale*|gamme*
	`,
	month: `
		janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
	`,
	season: `
		printemps|été|automne|hiver|rentrée|vacances|noël|pâques|trimestre|semestre|
		fin d'année|début d'année|nouvelle année|t1|t2|t3|t4|q1|q2|q3|q4|fêtes
	`,
	weekday: `
		lundi|mardi|mercredi|jeudi|vendredi|demain|après-demain|aujourd'hui|
		la semaine prochaine|cette semaine|ce matin|cet après-midi
	`,
	span: 'jour*|semaine*|mois|trimestre*|an|ans|année*|semestre*',
	time: `
		(en|à|au|dès|après|avant|pour|courant|fin|début|mi|vers|jusqu'en|jusqu'à|jusqu'au|d'ici|à partir de) [la|le|les|fin|début|mi|courant|du|de] [fin|début|prochain|prochaine|premier|deuxième|second|troisième|quatrième|nouvelle] ({month}|{season}|20#)|
		(l'année|l'an|le mois|le trimestre|la semaine|le semestre|la saison|l'été|l'exercice) prochain*|
		(dans|d'ici|sous) (un|une|deux|trois|quatre|six|quelques|plusieurs|#) {span}|plus tard|
		ultérieurement|à l'avenir|prochainement|un jour|un peu plus tard|20#
	`,
	handle: `
		s'occupe|s'en occupe|gère|gèrent|décide|décident|est en charge|en charge|responsable*|
		chargé*|pilote|traite|suit|supervise|dirige|achète|s'y connaît
	`,
	not: 'pas|plus|jamais|aucun|aucune|nullement|aucunement|guère|ni|rien|point|nul|nulle',
	vendor: `
		prestataire*|fournisseur*|partenaire*|agence*|concurrent*|confrère*|cabinet*|éditeur*|
		intégrateur*|sous-traitant*|logiciel*|outil*|solution*|système*|plateforme*|dispositif*
	`,
	role: `
		collègue*|responsable*|directeur|directrice|direction|chef*|patron*|service|
		département|équipe|dg|dsi|daf|drh|rh|achats|marketing|informatique|gérant*|assistant*|
		secrétariat|compta*|comptabilité|monsieur|madame|m|mme|mlle|associé*|manager|n+1|
		supérieur*|boss|siège|acheteur|commercial
	`,
};
