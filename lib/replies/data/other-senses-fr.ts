import type { LanguageRules } from '../cue-language';

/** Where the words of a class mean something else. */
export const frenchOtherSenses: LanguageRules['otherSenses'] = {
	not_interested: `
		ne [me|nous] {remove} [surtout] pas [..]
		(pas|aucun) (de|un|de souci|de problème|d'inquiétude|d'urgence|de soucis) (souci*|problème*|urgence|objection*|doute|mal)
		(pourquoi|et pourquoi) pas
		(non|pas) (seulement|négligeable|loin|mal|sûr*|inintéressant|mécontent*)
		(pas|plus) (supprimer|désinscri*|désabonn*|de souci|de problème|d'objection|la peine|satisfait*|content*|encore|si cher)
		(ne|n') [..] (hésitez|manqu*|oubli*|désinscri*|désabonn*|supprim*|retir*) [..] pas
		(n'avons|n'ai) [..] (aucune objection|pas d'objection)
		ne [..] (doute|peux) pas
	`,
	unsubscribe: `
		(ma femme|mon mari|mon fils|ma fille) [..]
		(taux|pourcentage|nombre|lien*|bouton*|page*|gestion|statistique*|suivi|volume|part|coût) [..] (désabonn*|désinscri*|spam*|stop|plainte*)
		(désabonn*|désinscri*) (rate*|taux|automatique*|par campagne|moyen*)
		(dans|dossier|filtre*|anti) [les|mes|nos|vos|le|de] (spam*|indésirable*|courriers indésirables)
		(tombé*|atterri*|arrivé*|passé*|classé*|retrouvé*|allé*|fini) [..] (spam*|indésirable*)
		(bus|autobus|tram|arrêt|non) stop
		(arrêt*) [de|du] (bus|tram|métro|autobus|travail|la production)
		(utilisateurs|clients|abonnés|destinataires|gens|contacts|on|prospects) [..] (désabonn*|désinscri*|supprim*|se désinscrire|se désabonner|effac*)
		(d'habitude|habituellement|généralement|en général|souvent|toujours|normalement|immédiatement) [je|j'] [..] (supprime|efface|jette|vire)
		je (supprime|jette|efface|vire) [..] (d'habitude|habituellement|généralement|en général|souvent|toujours|normalement|systématiquement|ce genre|ces mails)
		(si|quand|lorsque|comment|peut-on|que se passe) [..] (on|nous|nos clients|client*|données) [..] (arrêt*|supprim*|résili*|désabonn*|désinscri*|stopp*|effac*)
		ne [..] {remove} [pas] [..]
		(ne|n') [me|m'|nous] ({remove}|désinscri*|désabonn*|supprim*|retir*|arrêt*|oubli*) [surtout] pas
		(n'|ne) (arrêt*|cess*|oubli*) pas
		(destinataire|erreur) [..] (supprim*|détrui*|effac*)
		(outil|logiciel|solution|produit|plateforme|service|vous) [..] (gère|gèrent|gérez|permet*|traite*|propose*) [..] (désabonn*|désinscri*)
	`,
	interested: `
		(pas|plus|non|aucun*|sans|peu|ni) [..] (intéress*|intérêt)
		(intéressant|intéressé*) (de savoir (qui|comment vous avez|pourquoi))
		(si|quelqu'un|personne|qui) [..] intéresse
		(être|suis|sommes|plus|pas) [..] (contacté*|sollicité*|intéressé*) [..] par
		(ne|n') [..] (recevoir|proposition|offre|démo*|appel)
	`,
	later: `
		(reviens|revenons|reviendrai|reviendrons|reviendra) [..] vers vous
		(appel*|rdv|dispo*|disponible*|parler|échanger|visio*|rendez-vous|créneau*|libre*) [..] (la semaine prochaine|{weekday}|demain|en fin|après)
		(après-midi|après midi)
	`,
	wrong_person: `
		(si|vous) [n'êtes] [..] (pas|destinataire) [..] (destinataire|par erreur)
	`,
	question: `
		(comme|tel quel|quelque|n'importe|tout ce|voilà|bien) (que|quoi|qui|quel|comment|comme)
		(ce|celui|celle|parce|bien|alors|lorsque|dès|pour|afin|sans) (que|qui|qu'*)
		que du bonheur
	`,
};
