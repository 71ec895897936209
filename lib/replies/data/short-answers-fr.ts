import type { LanguageRules } from '../cue-language';

/** Whole answers of at most four words, and sentences of that length inside longer ones. */
export const frenchShortAnswers: LanguageRules['shortAnswers'] = {
	interested: `
		oui, oui merci, avec plaisir, volontiers, oui volontiers, intéressé, intéressée,
		pourquoi pas, oui avec plaisir, ça m'intéresse, d'accord, ouais, ouais pourquoi pas,
		oui oui, oui bien sûr, oui tout à fait, oui svp, oui s'il vous plaît, oui intéressé,
		oui intéressée, oui je veux bien, oui pourquoi pas, oui d'accord, oui ok, oui allez-y,
		oui envoyez, oui ça m'intéresse, je veux bien, je suis intéressé, je suis intéressée,
		suis intéressé, nous sommes intéressés, intéressés, très intéressé, très intéressée,
		très intéressant, intéressant, ça a l'air intéressant, ça a l'air bien,
		ça m'intéresse beaucoup, cela m'intéresse, cela nous intéresse, ça nous intéresse,
		ça me tente, je suis preneur, preneur, je suis partant, partant, partante,
		nous sommes partants, ok pour moi, ok allez-y, ok envoyez, ok je veux bien, ok d'accord,
		ça marche, ça me va, ça nous va, c'est d'accord, c'est parti, allons-y, allez-y, go,
		banco, top, super, génial, parfait, carrément, bien sûr, évidemment, bonne idée,
		très bonne idée, excellente idée, bien volontiers, avec grand plaisir, envoyez,
		envoyez toujours, envoyez moi ça, envoyez-moi ça, envoyez la doc,
		envoyez la documentation, envoyez-moi la plaquette, plus d'infos, plus d'infos svp,
		plus d'informations, plus de détails, dites m'en plus, dites-m'en plus, dites-moi tout,
		racontez, je vous écoute, devis svp, un devis svp, pourquoi pas oui, démo svp
	`,
	meeting: `
		appelez-moi, appelez moi, appelez-nous, appelez nous, appelez-moi demain, rappelez-moi,
		rappelez moi, téléphonez-moi, on s'appelle, on s'appelle quand, quand,
		quand êtes-vous disponible, demain, demain matin, lundi, mardi, mercredi, jeudi,
		vendredi, lundi me va, mardi me va, jeudi me va, lundi c'est bon, la semaine prochaine,
		dispo demain, je suis dispo demain, je suis disponible, rdv, un rdv, prenons rdv,
		prenons rendez-vous, parlons-en, discutons-en, échangeons, un appel, visio,
		ok pour un appel, ok pour un rdv, d'accord pour un rdv
	`,
	not_interested: `
		non, non merci, pas intéressé, pas intéressée, pas intéressés, merci mais non,
		pas pour nous, aucun intérêt, sans intérêt, pas besoin, non merci pas intéressé, nan,
		nope, no, non non, non désolé, non désolée, non c'est bon, non ça ira, ça ira,
		ça ira merci, non pas intéressé, non pas intéressée, pas intéressés merci,
		pas intéressé merci, pas intéressée merci, pas du tout, pas du tout intéressé,
		vraiment pas, ça ne m'intéresse pas, cela ne m'intéresse pas, ça m'intéresse pas,
		ne m'intéresse pas, ne nous intéresse pas, ça ne nous intéresse pas,
		cela ne nous intéresse pas, m'intéresse pas, je ne suis pas intéressé,
		je ne suis pas intéressée, nous ne sommes pas intéressés, je suis pas intéressé, inutile,
		pas utile, pas nécessaire, pas pertinent, pas concerné, pas besoin merci, aucun besoin,
		pas de besoin, sans besoin, pas preneur, sans façon, sans façon merci, sans moi,
		sans nous, sans suite, sans intérêt merci, très peu pour moi, très peu pour nous,
		trop cher, trop cher pour nous, bien trop cher, pas de budget, aucun budget,
		pas le budget, déjà équipé, déjà équipés, nous sommes déjà équipés, je suis déjà équipé,
		déjà pourvu, déjà fait, déjà un prestataire, on a déjà, on a déjà ça, nous avons déjà,
		j'ai déjà, j'ai ce qu'il faut, on fait en interne, fait en interne, en interne, bof,
		bof bof, mouais non, jamais, jamais de la vie, certainement pas, hors de question,
		surtout pas, même pas en rêve, je passe, on passe, je passe mon tour, je décline,
		nous déclinons, refus, refusé, c'est non, ce sera non, ben non, euh non, laissez tomber,
		pas question, no way, no merci, pas pour moi, ça ira non
	`,
	later: `
		pas maintenant, plus tard, pas pour le moment, peut-être plus tard, peut être plus tard,
		plus tard peut-être, plus tard merci, peut-être un jour, un jour peut-être,
		pas tout de suite, pas encore, pas aujourd'hui, pas cette année, pas ce mois-ci,
		pas avant, pas avant septembre, pas avant janvier, pour l'instant non,
		pour le moment non, pas pour l'instant, pas en ce moment, pas actuellement,
		actuellement non, l'année prochaine, l'an prochain, le mois prochain, à la rentrée,
		en septembre, en janvier, après les vacances, après l'été, pas le temps, trop occupé,
		trop tôt, pas le moment, pas le bon moment, mauvais moment, à voir plus tard,
		on verra plus tard, à revoir, à recontacter, une autre fois, q1, q2, q3, q4,
		prochainement
	`,
	unsubscribe: `
		stop, désinscription, désabonnement, désinscrire, désabonner, me désinscrire,
		supprimez-moi, retirez-moi, supprimez moi, retirez moi, stop svp, stop mail, stop pub,
		désinscrivez-moi, désinscrivez moi, désabonnez-moi, stop merci, stop s'il vous plaît,
		stop stop, stop mails, stop email, stop emails, stop spam, stop aux mails,
		stop aux spams, arrêtez, arrêtez svp, arrêtez ça, arrêtez tout, arrêter, arrête,
		arrêtez de m'écrire, arrêtez vos mails, arrêtez le spam, arrêt, cessez,
		cessez vos envois, ça suffit, assez, basta, désinscription svp, désinscription merci,
		désabonnement svp, désinscrire svp, désinscrivez moi svp, désabonnez moi, désabonner moi,
		désinscrit, désabonné, me désabonner, je me désabonne, je me désinscris,
		je veux me désinscrire, je veux me désabonner, comment me désinscrire,
		comment me désabonner, se désinscrire, se désabonner, supprimez, supprimer,
		supprimez mon adresse, supprimez mes données, supprimez mon mail, supprimez mon contact,
		supprimez-nous, supprimez nous, retirez, retirer, retirez-nous, retirez nous,
		retirez mon adresse, retirez mon mail, enlevez-moi, enlevez moi, enlevez, effacez-moi,
		effacez moi, effacez mes données, radiez-moi, rayez-moi, sortez-moi de là, plus de mail,
		plus de mails, plus de mails svp, plus de pub, plus de spam, plus jamais, plus rien,
		pas de pub, pas de spam, ne m'écrivez plus, ne m'écrivez plus jamais, ne plus m'écrire,
		ne plus me contacter, ne me contactez plus, ne m'envoyez plus rien, ne plus m'envoyer,
		ne nous contactez plus, laissez-moi tranquille, laissez moi tranquille,
		laissez-nous tranquilles, foutez-moi la paix, foutez moi la paix, fichez-moi la paix,
		fichez moi la paix, lâchez-moi, lâchez moi, dégagez, dégage, cassez-vous, casse toi,
		allez vous faire foutre, allez vous faire voir, va te faire, spam, c'est du spam,
		spammeur, unsubscribe, opposition, je m'oppose, je m'y oppose, bloqué, signalé,
		signalé spam, remove, oubliez-moi, oubliez moi, oubliez-nous
	`,
	wrong_person: `
		mauvaise personne, erreur de destinataire, mauvais destinataire, pas moi, c'est pas moi,
		ce n'est pas moi, pas la bonne personne, pas le bon contact, pas le bon interlocuteur,
		mauvais contact, mauvais interlocuteur, mauvaise adresse, mauvais service,
		mauvais numéro, erreur, erreur de personne, erreur d'adresse, vous faites erreur,
		vous vous trompez, pas mon domaine, pas mon service, pas mon sujet, pas mon rayon,
		pas de mon ressort, je ne suis pas concerné, je ne m'occupe pas, connais pas
	`,
	neutral: `
		merci, bien reçu, bien reçu merci, reçu, merci beaucoup, merci bien, ok, ok merci,
		ok noté, d'ac, entendu, bien noté, noté, c'est noté, bien pris, reçu merci, reçu 5 sur 5,
		vu, lu, compris, je vois, je regarde, je vais voir, je vais regarder, on regarde,
		on verra, à voir, je réfléchis, je vais réfléchir, nous y réfléchissons,
		je reviens vers vous, nous revenons vers vous, je vous tiens informé, je vous redis, hmm,
		hum, ah, ah bon, oh, haha, mdr, lol, ptdr, bonjour, salut, test, cordialement,
		bonne journée, bonne continuation, bonne chance, félicitations, bravo, joyeux noël,
		bonne année, peut-être, peut être, éventuellement, je ne sais pas, aucune idée,
		pas de souci, pas de problème, rien, de rien, ah ok
	`,
	question: `
		quel prix, combien, tarif, tarifs, qui êtes-vous, qui, qui êtes vous, vous êtes qui,
		vous êtes, c'est qui, qui est-ce, t'es qui, quoi, c'est quoi, c'est quoi ça,
		qu'est-ce que c'est, qu'est ce que c'est, c'est pour quoi, pourquoi, pourquoi moi,
		comment, comment ça, comment ça marche, combien ça coûte, combien cela coûte,
		c'est combien, ça coûte combien, quel tarif, quels tarifs, quel est le prix,
		quel est le tarif, vos tarifs, vos prix, prix, le prix, les prix, coût, quel coût,
		gratuit, c'est gratuit, d'où, d'où vient mon adresse, on se connaît, de quoi s'agit-il,
		c'est un spam, quelle société, quelle entreprise
	`,
	left_company: `
		parti, est parti, il est parti, elle est partie, a quitté la société,
		a quitté l'entreprise, n'est plus là, n'est plus ici, plus dans l'entreprise,
		plus dans la société, ne travaille plus ici, je suis à la retraite, retraité,
		à la retraite, en retraite, je suis retraité, décédé, j'ai démissionné
	`,
	referral: `
		transmis, je transmets, je fais suivre, fait suivre, transféré, je transfère,
		transmis à ma direction, transmis en interne, voyez avec ma collègue,
		voyez avec mon collègue, voyez avec mon chef, voyez avec la direction,
		voir avec la direction, voir avec les achats, demandez au directeur, en copie,
		voir copie, cc
	`,
	changed_address: `
		nouvelle adresse, nouveau mail, nouvel email, changement d'adresse,
		j'ai changé d'adresse
	`,
};
