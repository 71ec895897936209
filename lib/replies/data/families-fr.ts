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
		registre*
	`,
	remove: `
		retirer|retirez|retire|retirez-moi|retirez-nous|enlever|enlevez|enlève|enlevez-moi|
		supprimer|supprimez|supprime|effacer|effacez|efface|rayer|rayez|raye|ôter|ôtez|ôte|
		sortir|sortez|sors|radier|radiez|éliminer|éliminez|virer|virez|vire|exclure|excluez|
		désinscrire|désinscrivez|désabonner|désabonnez|désinscris|désabonne|détruire|détruisez|
		dégager|dégagez|purger|purgez|retirent
	`,
	write: `
		écrire|écrivez|écris|écrivent|contacter|contactez|contacte|contacté*|solliciter|
		sollicitez|sollicite|sollicité*|relancer|relancez|relance|relancé*|déranger|dérangez|
		envoyer|envoyez|envoie|envoient|démarcher|démarchez|démarché*|harceler|harcelez|
		recontacter|recontactez|adresser|adressez|spammer|spammez|importuner|importunez|
		embêter|embêtez|appeler|appelez|inonder|bombarder|mailer|emmerder|emmerdez|transmettre|
		proposer
	`,
	letter: `
		mail*|email*|e-mail*|courriel*|message*|sollicitation*|publicité*|pub|pubs|newsletter*|
		relance*|spam*|offre*|prospection*|démarchage*|communication*|envoi*|proposition*|
		courrier*|contact*|promotion*|information*|annonce*
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
	role: `
		collègue*|responsable*|directeur|directrice|direction|chef*|patron*|service|
		département|équipe|dg|dsi|daf|drh|rh|achats|marketing|informatique|gérant*|assistant*|
		secrétariat|compta*|comptabilité|monsieur|madame|m|mme|mlle|associé*|manager|n+1|
		supérieur*|boss|siège|acheteur|commercial
	`,
};
