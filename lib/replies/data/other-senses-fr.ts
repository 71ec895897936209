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
		(dis|dirais|dit|dirai|disons|dirions) pas non
		pas de refus
		(compl*|remplac*|améliorer|ajout*|connect*|s'intégr*) [..] (avons|ai|a) déjà
		(vois|voyons|trouve|trouvons|reçois|voit) pas [..] (pièce*|lien|fichier*|tarif*|prix|document*|plaquette|brochure)
		(suis|sommes|serai|serons) pas (au bureau|là|disponible*|dispo|sûr*|certain*|en poste|joignable*|présent*|seul*|pressé*|encore|tout à fait|complètement)
		mais je (garde|reste|veux|suis (intéress*|curieu*|ouvert*|preneur*|d'accord)|regarde|note)
		non pas que
		(avons|ai|a|aurions|aurais) [..] (besoin|cherch*|recherch*|demandé|envie) [..] (un|une|d'un|d'une|de|quelqu'un) [..] ({vendor}|quelqu'un|propre)
		(avons|ai|a|sommes|s'est|s'était|étions) déjà (parlé*|échangé*|vu*|lu|regardé|testé|entendu|reçu|discuté|rencontré*|demandé|croisé*|répondu|écrit|dit|eu (un|une))
		(ne|n') [..] ({remove}|{cease}|arrêt*|cess*|hésit*|oubli*|chang*|supprim*) surtout pas
		(ne|n') [..] (disponible*|dispo|libre*|là|présent*|joignable*) [..]
		pas besoin de (plus|davantage|détails|réfléchir|rendez-vous|démo*)
		(se|que se) passe-t-il
		(pas|ni) (trop|si|excessivement|tellement) (cher*|onéreu*|coûteu*|compliqué*|tard|loin|gros|petit)
		plus (gros|grand|petit|ancien|important|récent|jeune|vieux|belle|beau|fidèle|grosse|grande|tôt)*
		(actuel*|concurren*|prestataire*|fournisseur*|outil|logiciel|abonnement) [..] (trop|devenu* trop|bien trop) (cher*|onéreu*|coûteu*|compliqué*|complexe*|lourd*|lent*|limité*)
		(pas|pas encore|toujours pas|plus) [..] (contents|satisfaits|équipé*|équipés) [..]
		(choix|décision|budget|projet*|rien) [..] (pas|pas encore|toujours pas) [encore] (fait|prise|arrêté*|tranché*|signé|décidé)
		rien à (faire (chez|dans|sur|avec|de)|redire|dire|signaler|perdre|ajouter)
		(pas|plus|aucune) [..] nouvelles
		(n'arrêt*|n'arrête|cessent|cesse) (pas|jamais) (de|d') [..]
		(pas|jamais) [..] (passer à côté|regret*|déçu*|hésit*)
		(je|on|nous) (passe|passons) (à|au|aux|par|vous|te|chez|dans|en|sur|le|la|commande|l'info|demain|{weekday})
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
		(m'en suis|m'en étais|s'en est|s'est|se sont|nous en sommes|se désabonn*|se désinscri*) (désabonn*|désinscri*)
		(pas|plus|jamais) (vous|lui|leur) {write}
		(pas|plus) (transmettre|proposer|envoyer|adresser) (nos|mes|notre|mon|ma)
		{remove} [la|le|les|une|un|cette|ce|des] {detail}
		{remove} (un|une|des|les|le|la|ces|cette|cet|deux|quelques) [..] {detail}
		(appelez|téléphonez|rappelez|appeler) pas ~ (écrivez|mail|plutôt|écrire)
		(pas|plus) (appeler|m'appeler|rappeler|téléphoner|m'envoyer) [de|d'] (le|la|avant|après|pendant|demain|entre|trop|{weekday}|aujourd'hui|pièce*|fichier*|lourd*)
		(les|des|leurs|nos|aux) (désinscriptions|désabonnements|plaintes|oppositions|spams)
		(gérez|traitez|gère|gérer|traiter|prévoyez|respectez|proposez|assurez|intègre*|intégrez|qu'en est-il|quid) [..] (désinscription*|désabonnement*|droit à l'oubli|droit d'opposition|droit à l'effacement|consentement*|opt-out|spam*)
		(si|quand|lorsque) (je|j'|on|nous) [..] (supprim*|arrêt*|résili*|stopp*|quitt*) [..]
		(données|comptes|fichiers) [..] (sont-elles|sont-ils|seront-elles|sont elles) [..] ({removed}|conservé*)
		(m'a|nous a|m'ont|nous ont) (demandé|prié|chargé) de (le|la|les|l') {remove}
		(permet*|sait|peut|permettre|capable*) [..] ({cease}|bloquer|limiter|réduire|éviter) [..]
		(cherche*|cherchons|voulons|souhaitons|veux|souhaite|comptons|envisageons|besoin) [..] ({cease}) (les|des|nos|le|la) [..] (papier|manuel*|physique*|internes|cold|froid*|téléphonique*|ads|presse|radio)
		(si|quand|lorsque) (un|une|des|les|l'un|quelqu'un|nos|mes) [..] (stop|désinscri*|désabonn*|opposition|retiré*|supprim*)
		(outil|logiciel|solution|application|plateforme|système) (enlève*|retire*|supprime*|efface*|désinscri*|désabonn*) [..]
		(outil|logiciel|solution|application|plateforme|système) [..] (enlève*|retire*|supprime*|efface*|désinscri*|désabonn*|arrête*|stoppe*|bloque*)
		(nos|mes|leurs|les) (client*|abonnés|contacts|destinataires|prospects|utilisateurs|lecteurs|patients|adhérents|membres) [..] (veulent|demandent|reçoivent|plaignent|ont|souhaitent|détestent|sont|pas)
		(harcèlement) (moral|scolaire|au travail|sexuel)
		(mise*|étude*|audit|formation|conformité|accompagn*) [..] (rgpd|cnil)
		(délégué|dpo|responsable|conforme*|conformité) [..] (rgpd|cnil|données)
		(suis|sommes|cabinet|profession|métier|clients) [..] (avocat*|huissier*|juriste*)
		(outil|logiciel|solution|produit|plateforme|service|vous) [..] (gère|gèrent|gérez|permet*|traite*|propose*) [..] (désabonn*|désinscri*)
	`,
	interested: `
		(prends|prend|prenons) (le temps|note|acte|connaissance|en compte|bonne note|mon temps|contact)
		vous (faites|proposez|offrez|fournissez|donnez|envoyez|vendez) (un|une|des|aussi|du|de la|le|la|les|quoi)
		ça marche [..] (sans|avec|sur|comment|aussi|pour|en|sous|hors)
		pourquoi pas (de|d')
		(pas|plus|non|aucun*|sans|peu|ni) [..] (intéress*|intérêt)
		(intéressant|intéressé*) (de savoir (qui|comment vous avez|pourquoi))
		(si|quelqu'un|personne|qui) [..] intéresse
		(être|suis|sommes|plus|pas) [..] (contacté*|sollicité*|intéressé*) [..] par
		(ne|n') [..] (recevoir|proposition|offre|démo*|appel)
	`,
	later: `
		(réserv*|donn*|aura|avoir|sans|y a) [..] pas de suite
		(contrat*|engagement|abonnement|licence) [..] (termine*|fin|expire*|échéance|achève) ~ (changer|remplacer|cherch*|alternative*|compar*|concurrence|remettre à plat)
		(pas encore|encore pas) [..] (pris|eu|lu|regardé|vu|reçu|répondu|pu|ouvert|réfléchi|étudié|testé|essayé|équipé*|décidé|de crm|de solution|d'outil)
		(pas|plus) le temps de (lire|tout lire|regarder|répondre|étudier|vous répondre|vous lire|chercher)
		(reviens|revenons|reviendrai|reviendrons|reviendra) [..] vers vous
		(appel*|rdv|dispo*|disponible*|parler|échanger|visio*|rendez-vous|créneau*|libre*) [..] (la semaine prochaine|{weekday}|demain|en fin|après)
		(après-midi|après midi)
	`,
	referral: `
		(voyez|voir|contactez|parlez|échanger|discuter) [..] avec (moi|nous|vous)
		qui (impose*|nous impose*|ne veut|refuse*)
		c'est (une|un) [..] (elle|il|lui)
		(ce|celui|celle|qu'est-ce|tout) qui
	`,
	wrong_person: `
		(supprim*|effac*|jet*|cliqu*|envoy*|parti*|désabonn*|désinscri*|bloqu*|class*) [..] (par erreur|erreur)
		(si|vous) [n'êtes] [..] (pas|destinataire) [..] (destinataire|par erreur)
	`,
	question: `
		(comme|tel quel|quelque|n'importe|tout ce|voilà|bien) (que|quoi|qui|quel|comment|comme)
		(ce|celui|celle|parce|bien|alors|lorsque|dès|pour|afin|sans) (que|qui|qu'*)
		que du bonheur
	`,
};
