import { phrases } from '../cue-language';

/** Orders to remove, stop or delete, addressed to us. */
export const frenchOptOuts = [
	...phrases('unsubscribe', {
		3: `
			(retirer|retirez|retirez-moi|retirez-nous|enlever|enlevez|enlevez-moi|supprimer|supprimez|supprimez-moi|effacer|effacez|rayer|rayez|ôter|ôtez|sortir|sortez|retire|supprime|enlève) [..] (liste*|base*|fichier*|mailing*|adresse*|coordonnées|données|contact*|email*|mail*|diffusion)
			(me|nous|moi) (retirer|supprimer|enlever|désinscrire|désabonner|rayer|effacer|radier)
			(ne [plus|pas] (me|nous)|ne (me|nous)) [..] (contact*|écri*|envoy*|solliciter|sollicitez|relancer|relancez|déranger|recontacter|adresser|démarcher)
			ne plus (me|nous|recevoir|être|envoyer|contacter|écrire|solliciter|démarcher)
			(arrêter|arrêtez|cesser|cessez|stoppez|stopper) [..] (envo*|mail*|email*|e-mail*|contact*|écrire|message*|sollicit*|spam*|démarch*|harcel*|tout|vos)
			(souhait*|désir*|veux|voulons|voudrais|aimerais) [..] (plus recevoir|pas recevoir|plus être (contact*|sollicit*)|pas être (contact*|sollicit*)|ne plus)
			(laissez|foutez|fichez)[-moi|-nous|-nous] [..] (tranquille*|paix)
			(effacez|retirez|enlevez|supprimez|sortez|rayez|ôtez|radiez|effacer|retirer)-(moi|nous) [..] (liste*|fichier*|base*|diffusion|envois)
			ne (m'|nous |me )(écri*|envo*|contact*|adress*|sollicit*|relanc*|recontact*) plus
			(supprim*|effac*|retir*|enlev*) [..] (mon|notre|mes|nos|cette) (adresse|mail|email|données|coordonnées|contact*|nom)
			{remove}[{me}] [svp|immédiatement|de suite] [{mine} {data}] [..] (de|des|du|d'|hors) [..] {list}
			{remove} [immédiatement|svp|toutes|tous|l'ensemble de|l'intégralité de] [toutes|tous] {mine} [..] {data}
			(me|m'|nous) {remove} [..]
			{remove}-(moi|nous|vous) [..]
			(désinscri*|désabonn*|désincri*|desinscr*|desabonn*) [{me}|moi|svp|immédiatement|de]
			(comment|où) [..] (désinscrire|désabonner|plus recevoir|sortir de|retirer|arrêter|stopper|quitter|supprimer {mine})
			(ne|n') (m'|me|nous|nous en|m'en|) {write} (plus|jamais|plus jamais|rien)
			(ne|n') [plus|jamais] (me|m'|nous) {write}
			(ne|n') (plus|jamais|plus jamais) [..] ({write}|recevoir|être {write}|entendre parler|de vos nouvelles)
			(ne|n') {write} (plus|jamais)
			(merci|prière|veuillez|svp|bien vouloir|demande|souhaite|exige|voudrais|veux|aimerais|désire|voulons|souhaitons) [..] (ne plus|ne pas|cesser|arrêter|plus|stopper|ne plus jamais) [..] ({write}|recevoir|être {write}|vos envois)
			(merci|prière|veuillez|svp|bien vouloir|demande|souhaite|exige|voudrais|veux|aimerais|désire|voulons|souhaitons) [..] {remove} [{me}|{mine}|l'ensemble|toutes]
			(arrêter|arrêtez|arrête|cesser|cessez|cesse|stoppez|stopper|stop|halte|basta|fini|finissez|finissons|assez) [..] ({write}|m'écrire|m'envoyer|de m'écrire|de m'envoyer|de nous écrire|de nous envoyer|{letter}|harcèlement|vos|tout)
			(arrêtez|arrête|cessez|stop|arrêter|cesser) [de] (m'|me|nous) [..]
			(ne souhait*|ne désir*|ne veux|ne voulons|ne voudrais|souhait*|veux|voulons|désir*) [..] (plus recevoir|pas recevoir|plus rien recevoir|plus être {write}|pas être {write}|ne plus|plus de {letter}|plus entendre|aucun* {letter}|rien recevoir|plus que vous|aucune sollicitation)
			plus (recevoir|aucun*|être {write}|me {write}|rien recevoir) [..]
			(plus|aucun*|pas|jamais) [de|d'|plus de] {letter} [de votre part|svp|merci|non sollicité*|commercial*|s'il vous plaît]
			(m'oppose|nous nous opposons|nous opposons|m'opposer|opposition|refuse) [..] (utilisation|traitement|prospection|données|démarchage|formellement|mes|exploitation|conservation|adresse|à ce que|réception|recevoir|fins)
			(demande|exige|exerce|requiers|sollicite|invoque|mets en demeure|faire valoir|conformément|vertu|application) [..] (effacement|suppression|effacer|supprimer|droit [..] (oubli|effacement|opposition|accès)|rgpd|cnil|article 17|article 21|désinscription|désabonnement|retrait|radiation|destruction)
			(suppression|effacement|retrait|destruction|radiation) [..] (de|des) [..] ({mine}|données|coordonnées|adresse|compte) [..]
			(saisi*|saisir|plainte*|signal*|dénonc*|rapporter*|contacter*|alerter*|poursui*|porter) [..] (cnil|signal spam|dgccrf|justice|avocat*|plainte|autorité*|abuse|hébergeur|spam|tribunal*|bloctel)
			(cnil|rgpd|signal spam) [..] (plainte|saisi*|signal*|violation|non-respect|non conforme|infraction|supprim*|effac*)
			(violation|infraction|illégal*|non-respect|contraire|non conforme|interdit) [..] (rgpd|cnil|loi|réglementation)
			(laissez|foutez|fichez|laisse|fous|fiche)[-moi|-nous| moi| nous] [..] (tranquille*|paix)
			(foutez|fichez|fous|fiche) [..] (camp|paix)
			(oubliez|oublie|perdez|effacez|jetez) (moi|nous|{mine}) [..]
			(jamais|pas|aucunement|n'ai|ne suis) [..] (inscrit*|abonné*|demandé [..] recevoir|consenti|donné mon (accord|consentement|autorisation|adresse)|autorisé*|sollicité (votre|vos|cet|ce)|souscrit)
			(retire|révoque|retirer) [..] (consentement|accord|autorisation)
			(ceci|c'est|ce|vos|votre|considère*) [..] (du|un|comme|est|sont) [..] (spam|harcèlement|indésirable*|pourriel|démarchage abusif)
			(ras le bol|ras-le-bol|marre|y en a marre|j'en ai assez|ça suffit|ça commence à bien faire|stop|fatigué*) [..] (mail*|message*|spam*|relance*|sollicitation*|pub*|vos|de vous|envoi*)
			(dernier avertissement|mise en demeure|pour la (troisième|deuxième|énième|dernière|seconde) fois) [..]
			(bloque*|bloqué*|mets|mis|signale*|signalé*|déclare*) [..] (spam|indésirable*|expéditeur|votre (adresse|domaine)|liste noire)
			(allez|va|casse|cassez|dégage*|barrez|tire*) [..] (faire foutre|vous faire voir|au diable|te faire|voir ailleurs|dégagez)
			(sortez|sors|enlevez|retirez|virez|dégagez|ôtez) (moi|nous) [..]
			(n'|ne) {write} (plus|jamais|plus jamais) [..]
			(cesser|arrêter|stopper|suspendre|interrompre) [..] (tout|tous|toute|toutes|vos|ces|les|cet) [..] ({letter}|envoi*|contact*|communication*)
			(de quel droit|à quel titre|qui vous a (autorisé|permis|donné)) [..]
			(vous pouvez|pouvez|autant|il suffit de|n'avez qu'à) [..] (me retirer|me supprimer|m'enlever|me rayer|m'effacer|nous retirer|nous supprimer|me désinscrire|me désabonner|m'oublier)
			(retire|révoque|annule|retirons) [tout|mon|notre|le] [..] (consentement|accord|autorisation|inscription)
			(deuxième|troisième|seconde|dernière|énième|dernier) (demande|fois|rappel|avertissement|relance) [..]
			(sinon|faute de quoi|à défaut|dans le cas contraire|prochain|encore un) [..] (plainte|cnil|signal*|avocat|justice|poursuite*|tribunal)
			stop [aux|à|avec|les|vos] [..] {letter}
			(plus|aucun) (mail*|message*|courrier*|email*) [..] (svp|merci|s'il|de vous|désormais|à l'avenir)
			(aucun|sans|jamais donné|pas donné) [mon|de] (consentement|accord|base légale|autorisation) [..]
			(abstenir|abstenez|abstiens|abstenez-vous) [vous] de [..]
			(épargnez|épargne|dispensez) (moi|nous) [..]
			(vous|d') abstenir [..]
			à (supprimer|retirer|effacer|rayer|radier|enlever) [..]
			(supprim*|effac*|retir*|enlev*|radi*|ray*) [..] (de vos|de votre|de tous vos|de la) [..] {list}
			(effacez|supprimez|retirez|enlevez|rayez|détruisez) (la|le|les|tout|ça|cela)
			(jamais|pas|aucunement) [..] (autorisé*|consenti|accepté|donné) [..] (usage|utilis*|adresse|mail|données|consentement|accord|permission|que vous)
			(combien de fois|ça fait # fois|encore une fois) [..] ~ (mails|dire|répéter|arrêt*|stop|retir*|demander)
			(plus|pas|aucun) [de|d'] {letter} [!|svp|merci|désormais]
			n'utilis* (plus|pas) [mon|mes|notre|cette] [..]
			(merci|veuillez|prière) [..] (cesser|stopper|arrêter|vous abstenir|effacer|supprimer|radier|oublier) [..]
			plus (aucun|de|un seul) [..] (contact|message|mail|envoi|courriel|appel) [..]
			(cessez|arrêtez|stoppez) (écrire|envoyer|contacter|appeler|relancer|solliciter|insister)
			(indésirable*|non désiré*|pas bienvenu*) ~ (mails|messages|emails|envois|courriels)
			(considérez|considérer|tenez|prenez) [..] (mise en demeure|opposition|demande formelle|désinscription|avertissement|notification|refus) [..]
			(m'|me|nous) (exclure|exclu*|écarter|dispenser|épargner|ignorer|oublier) [..]
			(cesser|arrêter|stopper|suspendre) [le|tout|de] [..] (traitement|traiter|utiliser|utilisation|stocker|conserver|exploiter) [..]
			(pourquoi|comment se fait-il|pour quelle raison) [..] (reçois|recevons|m'écri*|m'envoy*|encore|suis-je|figure) [..] (mails|messages|liste*|encore|toujours|pub|spam|vos) [..]
			(encore|toujours|sans cesse|constamment) [..] (mails|messages|pub|spam|vos relances) [..] (stop|assez|marre|suffit|arrêt*|cess*)
			(signal*|marqu*|class*|mis) [..] (comme|en) (spam|indésirable*)
			(veux|voulons|souhaite|souhaitons|aimerais|demande) [..] (sortir|être retiré*|être supprimé*|être effacé*|être exclu*|être rayé*|ne plus figurer|disparaître|être désinscrit*|être désabonné*) [..]
			(formel*|officiel*|dernier*) (mise en demeure|demande|avertissement|opposition) [..]
		`,
		2.8: `
			(m'écri*|m'envoy*|m'adress*) plus
			plus (être|me faire|se faire) (contact*|sollicit*|démarch*|relanc*)
		`,
		2.6: `
			plus (recevoir|de (mail*|email*|e-mail*|message*|courriel*|sollicitation*|publicité*|pub|newsletter*|relance*))
		`,
		2.4: `
			(unsubscribe|unsub|remove me)
			(désinscri*|désabonn*|désinscription|désabonnement)
			(stop|spam|spammeur*|harcèlement)
			(mail*|message*|publicité*|courriel*|démarchage|prospection) [..] non sollicité*
			(ça suffit|dégagez|lâchez-moi|lâchez-nous|lâchez moi)
		`,
		2: `
			oubliez[-moi|-nous| moi| nous]
			(supprim*|retir*|effac*|enlev*|rayer|rayez|radi*|sortez|désinscri*) ~ (liste|listes|fichier*|base|mes données|mon adresse|mes coordonnées|mon contact|mon mail|mon email)
			(cess*|arrêt*|stop|stopp*|ne plus|plus jamais) ~ (mails|emails|e-mails|messages|pub|publicité*|spam*|sollicit*|envois|m'écrire|m'envoyer|démarch*)
		`,
		0.7: `
			(rgpd|cnil|droit (à l'oubli|à l'effacement|d'opposition)|article 17|article 21|données personnelles|mise en demeure|avocat|indésirable*|non sollicité*|pourriel|signaler*)
		`,
	}),
];
