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
		(pas|jamais) [..] (demandé|souhaité|voulu) [..] (désinscri*|désabonn*|{removed}|{remove})
		(pas|plus) (reçu|vu|trouvé|eu le temps|compris|bien compris|tout compris|reçois|réussi|retrouvé|pu (ouvrir|lire|voir)) [..]
		(comprends|comprenons|saisis|vois|sais|connais|connaissons|savons) (pas|pas bien|pas encore|plus) (ce que|comment|si|bien|quoi|votre|encore|à quoi|trop)
		(sommes|suis) pas (contre|fermé*|opposé*|insensible*|hostile*)
		(pas|plus) satisfait* de (notre|nos)
		(ne|n') [..] (attend*|demand*) [..] que (ça|cela|vous)
		(pourquoi|qu'est-ce qui) [..] pas
		(pas|rien) [..] (urgent|pressé*|de mal|à perdre|contre)
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
		(n'|ne) (arrêt*|cess*|oubli*) [surtout] pas
		(destinataire|erreur) [..] (supprim*|détrui*|effac*)
		({remove}|{cease}) (un|une|des|les|le|la|ces|cette|certain*|quelques|nos|notre|tous les|toutes les|leurs|ses|d') [vieux|ancien*|nouve*|autres|mauvais] {thing}
		({removed}|arrêté|stoppé|cessé|abandonné|suspendu|bloqué) (un|une|des|les|le|la|ces|cette|certain*|nos|notre|tous les|toutes les|leurs|ses|toute|tout) [vieux|ancien*|nouve*|autres|mauvais] ({thing}|collaboration|prospection|campagnes|newsletter*|envois)
		({remove}|{removed}|désinscri*|désabonn*) [..] (de|dans) (notre|nos|leur|leurs|sa|ses) [..] ({list}|fichier*|base*)
		(client*|prospect*|quelqu'un|fournisseur*|destinataire*|abonné*) [..] (demandé|demande|demandent|exigé|veut|veulent) [..] ({remove}|désinscri*|désabonn*|effac*|ne plus recevoir|stop|suppression|désinscription|désabonnement)
		(sait|savent|permet*|peut|capable*|automatiquement) [..] (le|la|les) {remove}
		(sait-il|sait-elle|peut-il|peut-elle|permet-il|permet-elle|sait|permet*) [..] {remove}
		(pas|jamais) [..] (demandé|souhaité|voulu|cherché|question) [..] (désinscri*|désabonn*|{removed}|{remove})
		(erreur|tort|mégarde|accident|accidentellement|malencontreusement|sans le vouloir) ~ (désinscri*|désabonn*|{removed})
		(désinscri*|désabonn*|{removed}) [..] (par erreur|à tort|par mégarde|sans le vouloir|par accident)
		(pas|plus|jamais) (reçu|eu|vu|trouvé|retrouvé) [..] ({letter}|plaquette|pièce*|réponse|nouvelles|devis)
		(reçois|recevons|reçoit|trouve|retrouve|vois|voyons) (plus|pas|jamais|aucun*) [..] ({letter}|pièce*|nouvelles|devis|lien)
		(ne|n'|pas|plus|inutile) [..] ({write}|revenir|revenez) [..] avant [..]
		(ne|n') [..] ({write}|téléphon*) (pas|plus) (demain|aujourd'hui|{weekday}|cette semaine|par téléphone|au téléphone|le matin|le soir|pendant|sur mon portable|sur ce numéro|entre|trop tard|ce mois|cet été|en {month}|tout de suite)
		(ne|n') [..] (appel*|téléphon*) (pas|plus|jamais) ~ (écrivez|mail|plutôt|préfère|écrit)
		(n'hésitez|hésitez) (pas|surtout pas) [..]
		(ne|n') [..] ({cease}|arrêt*|cess*) surtout pas
		(surtout) [ne|n'] [me|m'|nous] ({cease}|{remove}) pas
		(éviter|évite|évitez|éviterait|évitent) [de|d'|que|à] [..] (spam*|perdre|payer|saisie*|erreur*|ressais*|temps|fraude*)
		(lutte*|protection|protég*|protéger|logiciel|outil|solution|filtr*) [..] (anti-spam|antispam|contre le spam|contre les spams|contre le harcèlement|anti spam)
		(harcèlement) (moral|scolaire|au travail|sexuel)
		(mise*|étude*|audit|formation|conformité|accompagn*) [..] (rgpd|cnil)
		(délégué|dpo|responsable|conforme*|conformité) [..] (rgpd|cnil|données)
		(suis|sommes|cabinet|profession|métier|clients) [..] (avocat*|huissier*|juriste*)
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
