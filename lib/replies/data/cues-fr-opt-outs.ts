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
			n'utilis* (plus|pas) (mon|mes|notre|cette|nos) [..]
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
			{request} [..] (ne [plus|pas]|ne jamais|cesser|{cease}) [..] ({write}|{letter}|recevoir|être {write}|figurer|communication*|démarches)
			{request} [..] {remove} [..] ({me}|{mine}|de vos|de votre|de la liste|de cette liste)
			{request} [..] (que vous|que l'on|qu'on) [..] {remove} [..]
			{request} [..] (que|à ce que) {mine} [..] (soit|soient|disparaisse*|ne figure*|n'apparaisse*) [..]
			{cease} (ces|vos|les|tout|toute|tous|toutes|à|avec|de|d'|cet|cette|ce|ça|votre) [..] ({letter}|{write}|{list}|contact|harcèlement|acharnement|manège|cirque|bombardement|matraquage|démarches|publipostage|importuner)
			(ayez|auriez-vous|aurez) [..] (amabilité|obligeance|gentillesse|bonté|courtoisie|correction|décence) [..] (ne plus|ne pas|{cease}|{remove}|m'|me|nous)
			(ne|n') {refuse} (plus|pas|nullement|aucunement|en aucun cas) [..] ({write}|destinataire*|cible*|inscrit*|abonné*|fiché*|référencé*|figurer|apparaître|faire partie|faire l'objet|vous lire|être dans|dans vos|sur vos|dans votre|de vos (mails|messages|nouvelles|offres|communications|sollicitations)|de contact|de {letter}|que vous|que l'on|qu'on)
			(ne|n') {refuse} (plus|pas|aucun*|aucune) (autre|de) [..] ({letter}|contact|communication)
			(ne|n') {refuse} (aucun|aucune|plus aucun|plus aucune|nulle) [autre|nouvelle] ({letter}|contact|communication|correspondance)
			(ne plus|ne pas|n'être plus|plus) [jamais] [..] (figurer|apparaître|faire partie|être dans|être sur|être inscrit*|être destinataire|vous lire|avoir affaire|faire l'objet|avoir de vos nouvelles|entendre parler)
			(préférer*|préfère*|aimer*|voudr*|apprécier*|gré|merci) [..] (ne plus|ne pas|n'avoir plus|de ne plus) [..] ({write}|recevoir|lire|entendre|avoir|être|voir)
			{mine} [..] {data} [..] (doit|doivent|devra|devront|est à|sont à|à|devrait) [être] ({removed}|{remove}|disparaître)
			(être|soit|soient|sois|soyons|serai|serons) {removed} [..] (de|du|des|d') [..] {list}
			(être|soit|soient|sois|soyons) {removed} [immédiatement|définitivement|sans délai|rapidement|au plus vite]
			{remove} [définitivement|immédiatement|dès maintenant|de suite|d'office|rapidement|au plus vite] (le|la|les|ce|cet|cette|ces) (adresse*|email*|mail|contact|coordonnées|données|fiche|nom|numéro) [..]
			{remove} (ça|cela|tout ça|tout cela|tout) [..] (de vos|de votre)
			(retirez|supprimez|effacez|enlevez|rayez|radiez|sortez|virez|ôtez|désinscrivez|désabonnez) (la|le|les) [..] (de vos|de votre|de là|définitivement|svp|immédiatement)
			(fermer|fermez|clôturer|clôturez|clore|résilier|résiliez|annuler|annulez|supprimer|supprimez) {mine} (inscription|abonnement|compte|profil|fiche|espace)
			(fin|cessation|arrêt|interruption|suspension) [immédiate|définitive] [de] (mon inscription|mon abonnement|l'abonnement|vos|tout|toute|ces) [..]
			(radiation|désinscription|désabonnement|suppression|retrait|effacement|destruction) [..] ({list}|immédiat*|définiti*|sans délai|confirm*)
			(confirmez|confirmer|confirmation|attester|attestez|preuve) [..] (suppression|effacement|désinscription|désabonnement|retrait|radiation|destruction|prise en compte)
			(perdez|perds|oubliez|oublie|jetez|brûlez|déchirez|égarez) [..] (adresse*|numéro*|coordonnées|carte|contact|jusqu'à mon|mon nom|mon existence|que j'existe)
			(lâchez|lâche|laissez|laisse|foutez|fichez) [moi|nous|-moi|-nous] [..] (grappe|baskets|basket|paix|tranquille*|respirer|en paix)
			(qu'on|que l'on|que vous) (me|nous|m') [..] (laisse|laissent|laissiez|fiche|foute|oublie*|retire|supprime) [..]
			(la paix|du balai|bon vent|dehors|du vent|ouste|trop c'est trop|la coupe est pleine|ça va bien|ça commence à faire|ça devient (lourd|pénible|insupportable|du harcèlement|agaçant|fatigant))
			(vous|vos|tu) (me|nous|m'|commencez à) [..] (gonfl*|saoul*|soûl*|gav*|harcel*|fatigu*|agac*|importun*|pollu*|casse* les|emmerd*|spamm*|bombard*|inond*|brise* les|tapez sur|pomp*)
			(plein le dos|ras la casquette|ras-le-bol|ras le bol|marre|par-dessus la tête|j'en peux plus|plus qu'assez|en ai assez|en avons assez|saturé* de|lassé* de) [..] (vos|de vos|de vous|votre|mails|messages|spam*|pub*|relances|sollicitations|ces)
			(vous|vos|votre|cess*|arrêt*) [..] (pollu*|encombr*|inond*|bombard*|envahi*|pourri*) [..] (boîte*|messagerie|mail*|quotidien|journée*|ligne)
			(vos|votre|prochain*|suivant*) [..] (mail*|message*|envoi*|courriel*|relance*) [..] (ira|iront|va|vont|part*|fini*|termin*|file*|passe*|seront|sera|jet*|supprim*) [..] (poubelle|corbeille|spam*|indésirable*|panier|broyeur|avocat*|cnil|juridique|sans être lu*|non lu*|bloqu*|filtr*)
			(vous êtes|je vous|nous vous|vous serez|vous ai|vous avons|expéditeur|votre domaine|votre adresse|cet expéditeur) [..] (bloqu*|blacklist*|indésirables|liste noire|black list|spam|spams|bann*|filtré*|signalé*|sur liste rouge)
			(mettez|mettre|placez|inscrivez|ajoutez|passez|notez) [..] (liste rouge|liste noire|blacklist|black-list|liste d'opposition|liste d'exclusion|liste repoussoir|ne pas contacter|liste de suppression|stop)
			(liste rouge|bloctel|liste d'opposition|stop pub|robinson) [..] (inscrit*|figure|suis|sommes|adresse|respect*)
			(inscrit*|figure|suis|sommes) [..] (bloctel|liste rouge|liste d'opposition|liste robinson)
			(inutile|pas la peine|pas utile|pas besoin|vain|superflu|n'y a pas lieu) [..] (continuer|m'écrire|me {write}|nous {write}|m'envoyer|nous envoyer|insister|relancer|recontacter|me rappeler|revenir vers|m'en envoyer)
			(n'|ne|ne pas|sans) (insist*|relanc*|revenez|revenir|recontact*) (pas|plus|svp|merci|davantage)
			(cessez|arrêtez|arrêtes|stop|stoppez|arrête) [..] (insister|harceler|harcèlement|me {write}|nous {write}|m'|spam*|vos|votre|cette|tes|le spam|ce genre|immédiatement|tout de suite|définitivement)
			(c'est|est|sont|devient|considér*|appelle|assimil*|relève*|qualifi*|constitue*) [..] (spam*|harcèlement|pourriel*|pollupostage|démarchage (abusif|illégal|sauvage|agressif)|intrusif|intrusi*|abusif|abusive*|acharnement)
			(spammeur*|spammer*|spameur*|harceleur*|pollueur*) [..]
			(je|on|nous) (ne|n') [vous] (ai|a|avons) [jamais] (rien|jamais rien|pas|jamais) [..] (demandé|sollicité|souscrit|autorisé|donné) [..]
			(jamais|pas|aucunement|sans) [..] (communiqué|transmis|fourni|laissé|donné|cédé) [..] {mine} [..] (adresse*|mail|email|coordonnées|numéro|données|contact)
			(sans|aucun) [..] (mon|notre) (accord|consentement|autorisation|aval|permission) [..]
			(n'|ne) (suis|sommes|étais|ai) [..] (jamais|pas|aucunement) [..] (inscrit*|abonné*|client* chez vous|souscrit|opt-in|consenti|accepté de recevoir|donné suite à vos|autorisé)
			(adresse|boîte|messagerie|mail|numéro|téléphone|ligne) [..] (pas|ni) [destinée|destiné|prévue|faite|fait|là] [pour|à|aux|au] [recevoir] [la|du|de la|des|le|de] (publicité*|pub|prospection|démarchage|sollicitations|spam*|réclame|newsletters)
			(plainte|cnil|signal spam|signal-spam|dgccrf|bloctel|33700|tribunal|justice|poursuites|autorités|répression des fraudes|procureur|huissier|gendarmerie) ~ (dépos*|port*|saisi*|signal*|alert*|engag*|envisag*|dénonc*|serai|serons|contraint*|obligé*|prochain*|sinon|encore|entendre|tiendr*|faute|défaut|nouvel*|récidiv*)
			(avocat*|juriste*|service juridique|conseil juridique) ~ (harcèlement|prochain message|prochain mail|cess*|arrêt*|sinon|poursui*|plainte|spam)
			(mets|mettons|mettre|met) [vous|en] [en] demeure [..]
			(loi informatique et libertés|informatique et libertés|l34-5|l 34-5|code des postes|droit à l'oubli|droit d'opposition|droit de retrait|droit à l'effacement|droit d'effacement) [..]
			(exerce|exerçons|exercer|fais valoir|faisons valoir|use de|usons de|valoir|invoque) [..] (droit*|article|rgpd)
			(oppose|opposons|opposer|opposition) [..] (contact*|sollicitation*|envoi*|prospection|démarchage|traitement|utilisation|usage|conservation|communication*|adresse)
			(interdis|interdisons|interdit|défends) [..] (vous|de me|de nous|de m'|m'|utiliser|d'utiliser|contacter|formellement)
			(plus|aucun|aucune|pas|zéro|0) [autre|nouveau|nouvelle|seul|de|d'] ({letter}|démarche|prospection|démarchage) [..] (svp|merci|à l'avenir|de votre part|de vous|désormais|dorénavant|à cette adresse|s'il vous plaît|stop|compris)
			(considérez|considère|tenez|estimez) [..] (désinscrit*|désabonné*|sorti* de|plus abonné*|comme opposé*|retiré*)
			(désinscri*|désabonn*|desinscri*|desabonn*) [..] (fonctionne pas|marche pas|inopérant|introuvable|cassé|ne marche|ne fonctionne|sans effet|en vain|reçois toujours|continue*) [..]
			(lien|bouton|procédure|page) [..] (désinscri*|désabonn*|désinscription|désabonnement) [..] (ne fonctionne|marche pas|ne marche|inopérant|introuvable|mort|cassé|absent|où est|manqu*)
			(malgré|en dépit de|suite à|après) [..] (désinscri*|désabonn*|désinscription|désabonnement|demandes|demande de|stop|opposition) [..]
			(cherche|trouve|trouver|où est|où se trouve|aucun|pas de|manque) [..] (lien|bouton|moyen|façon) [..] (désinscri*|désabonn*|se désinscrire|me désinscrire|désinscription|désabonnement)
			(je me|nous nous|je m'|me) (désinscri*|désabonn*|retire de|désengage)
			(épargnez|épargner|évitez|éviter|dispensez|faites grâce|dispenser) [moi|nous] [..] ({letter}|vos|ce genre|votre|cela|ça|relances)
			(passerai*|passerions|passons|passe|dispens*) [bien|volontiers|très bien] [de] vos [..] ({letter}|messages)
			(gardez|rangez|remballez|garde) (vos|votre|tes) [..] ({letter}|messages|conseils|blabla|salades)
			(mails|messages|courriels|sollicitations|envois|relances|démarchage|prospection|publicités) [..] (pas bienvenu*|pas les bienvenu*|malvenu*|indésiré*|non désiré*|non souhaité*|importun*|pas souhaité*|insupportable*|envahissant*|intempestif*|intempestive*|répétitif*|répété*|incessant*|abusif*)
			(vos|ces) (mails|messages|courriels|sollicitations|envois|relances|publicités|offres) [..] (ne m'intéressent plus|ne sont pas|n'ont rien à faire|me dérangent|m'importunent|m'agacent|me fatiguent|me gênent|m'encombrent|polluent)
			(allez|va|aller) (embêter|importuner|spammer|démarcher|vendre|ennuyer|harceler|prospecter|voir) [..] (quelqu'un|d'autres|ailleurs|autres)
			(dernière|deuxième|troisième|quatrième|énième|seconde|#e|#ème|#eme) [et dernière] (demande|fois|mail|rappel|relance|réclamation|sommation|avertissement) [..] (retir*|supprim*|désinscri*|désabonn*|stop|arrêt*|cess*|enlev*|demand*|écris|dis|répète)
			(déjà|maintes fois|plusieurs fois|à plusieurs reprises|# fois|deux fois|trois fois) [..] (demandé|dit|signalé|répété|écrit|réclamé) [..] (retir*|supprim*|désinscri*|désabonn*|stop|arrêt*|cess*|enlev*|ne plus|plus recevoir|rayer|effac*)
			(faites|faire) (le nécessaire|en sorte) ~ (fichier*|liste*|mails|recevoir|recevions|données|reçoive|adresse*|envois|sollicité*|désinscri*|base)
			(n'|ne) [..] (utilis*|exploit*|conserv*|gard*|stock*|cédez|céder|revend*|partag*|transmett*|diffus*) [..] (plus|pas) [..] {data}
			(ne plus|ne pas|plus jamais|cesser d'|arrêter d') [..] (utiliser|exploiter|conserver|garder|stocker|céder|revendre|traiter) [..] {data}
			(reprenez|remettez|rendez)-moi [..] (liberté|tranquillité)
			(plus jamais|jamais plus|plus rien) [de] [..] (vous|votre part|chez vous) [..]
			(ne|n') [..] (plus|jamais) [..] (votre|vos) (nom|mails|messages|publicités|pubs|relances) [..] (boîte|messagerie)
			ne [..] (veux|voulons|souhait*) [..] (plus|pas) (en entendre|entendre) parler de vous
			(ne|n') (me|m'|nous|nous en|m'en) [..] (mailez|mailer|spammez|prospectez|téléphonez|rappelez|réécrivez|embêtez|ennuyez|importunez|démarchez|ciblez|approchez|harcelez|sollicitez|relancez) (plus|pas|jamais)
			(refus|opposition|rejet|fin de non-recevoir) [..] (toute|tout|toutes|tous|vos|votre|cette|aux|à|de) [..] (communication*|sollicitation*|prospection|démarchage|contact*|envoi*|publicité*|relance*|newsletter*|message*|courriel*|mailing*)
			(faites|faire|fais|faites-moi|faites-nous) [moi|nous|moi|{mine} {data}] (disparaître|sortir|dégager|effacer|radier|rayer|supprimer|enlever|retirer) [..]
			(débarrass*) [..] (de vous|vos|de votre|moi de|nous de|ces mails|ce spam)
			(rien à faire|pas sa place|pas leur place|rien à y faire) [..] (chez vous|vos|votre|fichier*|base*|liste*)
			(disparaissez|disparaître|sortez|sortir) [..] (ma boîte|de ma messagerie|de ma vue|ma vie|mes mails|vos radars|vos fichiers|vos listes|votre liste|votre base)
			(évitez|éviter) [de] (m'|me|nous) [..]
			(merci|svp|prière|veuillez|préfère|préférerais|demande) [de|d'] (pas|plus|jamais|plus jamais) [me|m'|nous|m'en] [..] ({write}|recevoir)
			(m'|me|nous) (écrivez|contactez|recontactez|relancez|envoyez|sollicitez|appelez|spammez|harcelez|dérangez|mailez|démarchez|embêtez|importunez) (plus|pas) [..]
			(plu|pu) [jamais] (recevoir|être|envoyer|envoyez|écrire|me|m'|vos|rien|mail*|message*|pub) [..]
			(veu|veux|veut|voudré|souhaite) (plu|pu|pa|plus|pas) [..] (vos|mail*|message*|pub*|recevoir|reçevoir|que vous|de vous|newsletter*|trucs)
			(contraire*|non conforme*|violent|violez|enfreign*|infraction*|bafou*|au mépris|hors la loi|illégal*|illicite*|punissable*|passible*) [..] (rgpd|cnil|loi|réglementation|droit|amende|sanction*)
			(y mettre|d'y mettre|y mettiez|mettre) (fin|un terme|un point final|le holà) [..]
			(persist*|récidiv*|recommenc*|continuez|insistez|nouvelle relance|nouveau mail|nouveau message) ~ (avocat*|juriste*|plainte|cnil|justice|juridique|bloqu*|signal*|spam*|harcèlement|poursuites|conséquences|suites légales)
			(que|qu'|plus) [..] (je|nous|on|mon adresse|notre adresse|mon nom|mes coordonnées) ne (figure*|reçoive*|recevions|apparaisse*|sois|soyons|soit|soient) plus [..]
			(dépotoir|poubelle|boîte à pub|panneau publicitaire|moulin) ~ (boîte|messagerie|mail|adresse)
			(je|nous|on) (ne|n') (compte*|entend*|comptons|tien*|prévo*|envisage*) (pas|plus) (être|recevoir|à être|à recevoir|devenir|que) [..] ({write}|votre|vos|contact*|une nouvelle fois|de nouveau)
			(fini|finis|finies|terminé|basta|terminés) [avec|pour] (les|vos|ces|tes|le|la) [..] {letter}
			(retire|enlève|vire|sors|supprime|efface|raye|désinscris|désabonne)[-moi|-nous|-la|-le|-les] [..] (ta|tes|ton|séquence*|liste*|base|campagne*|boucle|crm|mailing*)
			(désabo|désab|désinsc|désincription|desincription|désinscr|désabonemen*|désabonn*) [..]
			(ne|n') [..] (revenez|reviens|revenir) (pas|plus|jamais) [..] (à la charge|vers moi|vers nous|m'|me|nous)
			(soit|sera|est|était|serait) [..] (votre|le) dernier (mail|message|envoi|courriel|contact)
			(coupez|débranchez|détachez|exfiltrez|libérez|épargnez|excluez|écartez|dispensez)-(moi|nous) [..]
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
			(prenez|prendre|veuillez) [..] (acte|bonne note|note) ~ (refus|opposition|désinscri*|désabonn*|plus|jamais|cess*|retir*)
			(dernier|dernière) (mail|message|relance|courriel|email|sollicitation|envoi) [j'espère|espérons|merci|svp|que je|de votre part]
			(oubliiez|oublier|oubliez|m'oublier|m'oubliez|m'oubliiez) (moi|nous|définitivement|complètement|svp|mon existence)
			que vous (m'|nous) oubli*
		`,
		1.4: `
			(retirez|supprimez|effacez|enlevez|rayez|radiez|virez|ôtez|éjectez|blacklistez|bannissez|stoppez|cessez|désinscrivez|désabonnez)
			(ne|n'|plus|pas|jamais|aucun*|aucune|sans|stop|halte|fin|assez|refus*|marre|inutile|ras) ~ (mails|relances|sollicitations|envois|démarchage|démarcher|prospection|publicité*|pub|pubs|spam*|newsletter*|mailings|e-mailing*|harcèlement|communication* commerciale*|fichiers|mailing list)
		`,
		0.7: `
			(rgpd|cnil|droit (à l'oubli|à l'effacement|d'opposition)|article 17|article 21|données personnelles|mise en demeure|avocat|indésirable*|non sollicité*|pourriel|signaler*)
		`,
	}),
];
