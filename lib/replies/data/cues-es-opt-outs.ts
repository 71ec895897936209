import { phrases } from '../cue-language';

/** Orders to remove, stop or delete, addressed to us. */
export const spanishOptOuts = [
	...phrases('unsubscribe', {
		3: `
			(elimínenme|elimíneme|elimíname|bórrenme|bórreme|bórrame|quítenme|quíteme|quítame|sáquenme|sáqueme|sácame|remuévanme|remuévame|retírenme|bórrennos|elimínennos)
			(darme|darnos|dar|dame|deme|denme|dennos|darse|dar mi|causar|solicito|pido|tramitar) [..] baja
			(dejen|deje|deja|dejar|paren|pare|para|cesen|cese|basta) de (enviar*|escribir*|mandar*|contactar*|molestar*|mandarme|spam*|envi*|remitir*|insistir)
			no [..] (vuelva*|vuelvas) a (escrib*|contact*|enviar*|mandar*|molest*)
			no (quiero|queremos|deseo|deseamos|quisiera|autorizo|autorizamos) [seguir] [..] (recib*|correos|emails|mensajes|publicidad|mails|contact*|comunicaciones|que me|que nos)
			(déjenme|déjeme|déjame|déjennos) en paz
			(saquen|quiten|borren|eliminen|remuevan|retiren) (mi|mis|nuestr*|este)
			{removeme} [..]
			(me|nos) (eliminen|elimine|eliminas|borren|borre|borras|quiten|quite|quitas|saquen|saque|sacas|retiren|retire|den de baja|dé de baja|des de baja|dan de baja|das de baja|da de baja|excluyan|desuscriban|desapunten|suprima*|supriman) [..]
			{remove} [inmediatamente|por favor|todos|ya|ahora] [todos] {mine} [..] {data}
			{remove} [por favor|inmediatamente] (este|esta|mi|nuestro|nuestra|mis) [..] (correo|dirección|email|mail|e-mail|contacto|datos)
			(dame|deme|denme|dennos|dadme|dadnos|darme|darnos|darse|date|me doy|nos damos|me dé|me den|me des|me dan|me da|nos den|nos dé|causar|solicito|pido|tramitar|tramiten|quiero|queremos|deseo|desearía|quisiera|necesito|ruego|exijo|procedan|proceder) [..] (baja|desuscri*|desapunt*)
			(cómo|dónde|como|donde) [..] (doy de baja|me doy|darme de baja|me borro|me quito|me desapunto|me desuscribo|cancelo|salgo|salir de|desuscribirme|cancelar [..] suscripción|dejo de recibir|me salgo|dar de baja|me elimino)
			(dejen|deje|deja|dejad|dejar|paren|pare|para|parad|cesen|cese|basta|terminen|termine) [ya] (de|con) [..] ({write}|{letter}|mandarme|enviarme|escribirme|contactarme|molestarme|molestar)
			(dejen|deje|deja|dejad|dejen ya|deja ya|dejarme|déjenme|déjeme|déjame|dejadme|déjennos|dejadnos) [ya] (en paz|tranquil*|de {write})
			(no|nunca|jamás) [me|nos] (vuelva|vuelvan|vuelvas|volváis|volver) [más] a {write}*
			(no|nunca|jamás) (me|nos) [vuelva a|vuelvan a|vuelvas a|sigan|siga|sigas] [..] (escriba*|escribas|escribáis|escriban|contacte*|contactéis|envíe*|envíen|enviéis|manden|mande|mandes|mandéis|moleste*|molestéis|llame*|remita*|escribiendo|enviando|mandando|contactando|molestando)
			no (envíen|envíe|envíes|enviéis|manden|mande|mandes|mandéis|escriban|escriba|escribas|escribáis|contacten|contacte|contactes|contactéis|molesten|moleste|molestes|insistan|insista|insistas|insistáis|sigan|siga|sigas) [más|me|nos|nada|a|mas] [..]
			no (me|nos) (escrib*|envi*|mand*|contact*|molest*) [más|nunca|nada|otra vez|por favor|mas] [..]
			no (quiero|queremos|deseo|deseamos|quisiera|autorizo|autorizamos|me interesa|nos interesa|estoy interesad*|acepto|consiento|he autorizado|he dado) [..] (recib*|correos|emails|mensajes|publicidad|mails|contact*|comunicaciones|que (me|nos)|más {letter}|seguir|volver a|saber (más|nada)|estar en su|formar parte|mi consentimiento)
			(no|ni) [quiero|queremos|deseo|mandar|enviar|recibir|manden|más] [..] más {letter}
			(no más|ningún|sin más|basta de|ni un|ni una|cero) [más] {letter}
			(cancelar|cancelen|cancele|cancela|anular|anulen|anule|anula|cancelación de) [..] (suscripción|suscripciones|envío*|newsletter|mi|registro)
			(desuscrib*|desapunt*|desvincul*|desinscrib*) [..]
			(ejerzo|ejercer|ejercito|ejercitar|ejercicio|solicito|exijo|pido|reclamo|requiero|demando|invoco|hago uso) [..] (derecho*|supresión|cancelación|oposición|olvido|eliminación|borrado|baja|rgpd|lopd|lopdgdd)
			(me opongo|nos oponemos|oponerme|mi oposición|oposición) [..] (tratamiento|uso|datos|publicidad|fines|comunicaciones|recibir|envío*|cesión|que)
			(revoco|retiro|revocar|retirar) [..] (consentimiento|autorización)
			(denuncia*|denunciar*|denunciaré|reclamación|queja|demanda|acudir*|acciones legales|abogado*|poner* en conocimiento|reportar*) [..] (aepd|agencia|protección de datos|spam|autoridad*|juzgado|consumo|legal*|si |ftc|osi|incibe|facua|policía|ante)
			(aepd|rgpd|lopd|lopdgdd|lssi|protección de datos) [..] (denuncia*|sanción*|reclam*|infrac*|incumpl*|vulner*|supr*|baja|multa)
			(incumpl*|infring*|vulner*|viola*|ilegal*|infracción) [..] (rgpd|lopd*|lssi|ley|protección de datos|normativa|legislación)
			(nunca|jamás|no|ni) [..] (me suscribí|suscrito|suscribí|solicité|pedí|autoricé|di mi|he dado|he autorizado|he solicitado|he pedido|me he apuntado|me apunté|me he registrado|me registré|dado [..] (permiso|consentimiento)|autorizado|consentido) [..]
			(olvíden*|olvíde*|olvídate|olvidaos) de (mí|nosotros|mi correo|mi existencia)
			(ya (vale|basta|está bien|estuvo)|basta ya|basta|estoy hart*|estamos hart*|hart* de|cansad* de|qué pesados|pesados) [..] ({letter}|spam|correos|{write}|de)
			(esto|esto ya|su|sus|vuestro|vuestros|considero|es|son) [..] (es|son|como|puro) [puro|un|una|considerado] (spam|acoso|correo no deseado|correo basura|publicidad no deseada)
			(váyan*|vete|iros|vayan*|idos|anda) [..] (mierda|carajo|paseo|freír|la porra|tomar)
			(bloque*|bloqueado*|marc*|reportad*|reporto|denuncio) [..] (spam|remitente|su (correo|dominio|dirección)|correo no deseado|lista negra)
			(lista (robinson|negra|de exclusión)|exclusión publicitaria)
			(por (tercera|segunda|última|enésima) vez|último aviso|ya les (dije|pedí|he dicho|he pedido)|ya (pedí|solicité|he pedido|he solicitado)) [..]
			(ruego|rogamos|les pido|le pido|pido|solicito|agradecería|exijo|favor de|por favor) [..] (no {write}|no me {write}|no nos {write}|no enviar|no vuelvan|dejen de|eliminen|borren|eliminar|borrar|quiten|no seguir|no contactar*|cese*|dar de baja|{removeme}|que me eliminen|se abstengan)
			(absténganse|abstenerse|absténgase) de [..]
			(fuera|sal|salir|quiero salir|quiero estar fuera) de [..] {list}
			(no|nunca) (escrib*|envi*|mand*|contact*|molest*) (más|nunca|nunca más|jamás) [..]
			(no) (escriban|escriba|escribas|escribáis|envíen|manden|contacten|usen|utilicen) [..] (nunca más|más|jamás|a esta dirección|a este correo|esta dirección|este correo)
			(cesen|cese|cesad|suspendan|interrumpan|paren|detengan) [..] ({letter}|comunicaciones|en sus|toda|todo|cualquier)
			(con qué derecho|quién (les|os|le) (ha dado|dio|autorizó)|con qué permiso|en base a qué) [..]
			(puede|pueden|puedes|podéis|ya pueden|ya puede) (borrarme|eliminarme|quitarme|darme de baja|sacarme|borrar mis|eliminar mis|dar de baja) [..]
			(revoco|retiro|anulo|revocamos) [cualquier|todo|mi|el] [..] (consentimiento|autorización|permiso)
			(segunda|tercera|última|enésima) (vez|solicitud|petición|advertencia) [..]
			(o|si no|de lo contrario|en caso contrario|próximo|otro) [..] (denuncio|denunciaré|denunciamos|aepd|abogado*|reclamación|demanda)
			(borren|borre|borra|borrad|eliminen|elimine|elimina|eliminad|quiten|quita) [mi|el|este] (contacto|correo|email|dirección|nombre|registro)
			(ya|basta|vale) [ya|basta|vale|está bien] [de] [..] {letter}
			(sin|no tienen|no tenéis|nunca di|no di|no he dado) [mi|ningún] (consentimiento|base legal|permiso|autorización) [..]
			(abstengan|absténganse|abstenga|abstenerse|absténgase|abstengáis|abstente) [..] de [..]
			(ahórr*|ahorr*) [me|nos|se|te] [..] ({letter}|los|sus|tus)
			(elimínenla|elimínenlo|elimínela|elimínelo|elimínala|elimínalo|bórrenla|bórrenlo|bórrela|bórrelo|bórrala|bórralo|quítenla|quítela|quítala|suprímanla|eliminadla|borradla|bórrenlos|elimínenlos) [..]
			(nunca|no|jamás) [..] (autoric*|autoriz*|consent*|permito|permitimos|permitiré|permití|di permiso|di consentimiento) [..] (uso|usar|utiliz*|dirección|correo|datos|que|envío*) [..]
			(cuántas veces|cuánta veces|otra vez|cuantas veces) [..] ~ (correo*|decir*|repetir*|borr*|elimin*|parar|pedir*|no)
			(ni un|ni una|ningún|ni medio) {letter} [más]
			(no) (usen|usar|utilicen|utilizar|guarden|traten|cedan) [mi|mis|este|nuestr*] [..]
			(favor|ruego|rogamos|pido|solicito|solicitamos) [de|que] [..] (borrar|eliminar|cesar|retirar|suprimir|cancelar|abstener*|abstengan|no enviar|dejar de)
			no (deseo|quiero|deseamos|queremos) [..] (contacto|comunicación|comunicaciones|correspondencia) [..]
			(no son bienvenidos|no deseados|indeseados|no bienvenidos|no queridos) ~ (correos|mensajes|emails|mails)
			(correos|mensajes|emails|mails) [..] no son (bienvenidos|deseados|queridos) [..]
			(considere*|considér*|tome*|entienda*|tenga*) (esto|este|esta|el presente) [..] (requerimiento|oposición|aviso|solicitud|notificación|baja|revocación|advertencia|reclamación) [..]
			(excluirme|exclúyanme|exclúyame|excluirnos|excluyan|excluidos|excluido) [..]
			(me|nos) (excluy*|descart*|omit*|olvid*) [..] (de|en) [..] ({list}|envíos|campañas|comunicaciones)
			(dejen|deje|deja|dejad|cesen|cese) de (tratar|usar|utilizar|almacenar|procesar|guardar|compartir) [..] (mis|nuestros|mi) [..]
			(por qué|cómo es que|a qué viene) [..] (recibo|recibimos|me llegan|me escriben|me envían|sigo|seguimos|me mandan) [..]
			(otra vez|siguen|seguís|todavía|constantemente) [..] (correos|enviando|mandando|escribiendo|spam|publicidad) [..] (basta|paren|ya|no|dejen|borr*)
			(marc*|report*|denunci*) [..] como (spam|no deseado)
			(quiero|queremos|deseo|solicito|pido) [..] (salir|ser eliminad*|ser borrad*|ser excluid*|no figurar|desaparecer|que (me|nos) (borren|quiten|saquen|eliminen|dejen)) [..]
			(formal|oficial|último|última) (requerimiento|aviso|solicitud|advertencia|petición) [..]
			no (dej|par|ces)(an|áis|a|as) de [..] ({harass}|llegar*|recibir*|llegarme|{letter}|entrar*)
			(estoy|estamos|figuro|mi correo está|inscrit*|apuntad*|dad*) [..] lista robinson
			(solicito|exijo|pido|requiero|ordeno|reclamo) ~ (destrucción|bloqueo|supresión|eliminación|borrado|cese|baja) [..]
			{erase} [..] (todo|toda|cuanto|lo que|cualquier) [..] (teng*|pose*|guard*|sep*|almacen*|mi|mía|nuestr*|rastro|referencia)
			(no|nunca|jamás|ni) [..] (prestad*|prestado|dad*|otorgad*|concedid*|di|dimos|presté|otorgué|otorgo|doy|damos) [..] (consentimiento|autorización|permiso|base legal|base jurídica|legitimación)
			(me|nos) (habrían|habríais|habrías|hubieran|hubierais|hubiesen|hubieras) [..] {erased}
			nada de [más] {letter}
			ni {letter} ni [..]
			(ni|un) (solo|sólo|único) {letter} [..]
			(sea|este es|este será|que este sea) [el] (último|última) (correo|mail|mensaje|email|vez|llamada|envío|comunicación)
			(otro|otra|uno|una|un) [correo|mail|mensaje|email|envío] más (y|y les|y os|y te|o) [..]
			(al|directo al|directos al) bloqueo
			por donde (le|les|os|te) quep* [..]
			(déj|dej)(en|e|a|ad)(me|nos) de [..]
			que [no] se (me|nos) (exclu*|inclu*|elimin*|borr*|retir*|quit*|saqu*|dé de baja|mand*|escrib*|envi*|contact*|molest*|remit*)
			no se (me|nos) (inclu*|mand*|escrib*|envi*|contact*|molest*|remit*|llam*) [..]
			(proced*|solicit*|exij*|exig*|ruego|pido|requier*) [..] su (eliminación|supresión|borrado|cancelación|baja|destrucción)
			(dejen|dejad|dejéis|paren|parad|cesen|cesad|dejaran|dejarais|dejasen) de [..]
			(dej|par|ces){a} de (considerarme|tenerme|incluirme|meterme|contar conmigo|perseguirme|tratarme|usarme|utilizarme|darme|llenarme|hacerme)
			(no me|no nos) (cuent|met|inclu|tom|consider|agreg|añad|suscrib){a} [..] (en|para|entre) [..]
			(no me|no nos) (inclu|suscrib|añad){i} [..]
			(date|daos|dense|dese) por (enterad*|notificad*|avisad*|informad*) [..]
			(quedan|queda|quedáis|quedas) (notificad*|advertid*|avisad*|informad*) [..]
			(cancel|anul|interrump|suspend|deten|par|ces){a} [..] (sus|los|vuestros|todos|cualquier|estos) (correos|mails|envíos|mensajes|emails|comunicaciones|boletines)
			(suspend|interrump|reduzc){i} [..] (sus|los|todo|todos|cualquier|estos|estas|el|las) (correos|mails|envío|envíos|mensajes|emails|comunicaciones|boletines)
			(deseo|quiero|exijo|ruego|pido|solicito) [..] (desaparezca*|desaparecer|se borre*|se elimine*|no aparezca*|no figure*|no conste*) [..]
			(us|utiliz|guard|tien|ten|trat|compart|vend|ced|emple)* [..] {mine} {data} [..] sin [..] (permiso|consentimiento|autorización|pedir*|preguntar*|consultar*)
			no (me|nos) parece [..] que [..] (us|utiliz|mand|escrib|envi|contact|teng)*
			no (tienen|tenéis|tiene|tienes|cuentan con|hay|consta|existe) [mi|nuestro|ningún|ninguna] (consentimiento|autorización|permiso|base legal|base jurídica|legitimación)
			hart(o|a|os|as) (ya|estoy|estamos)
			(me|nos) (tienen|tenéis|tienes) (hart*|frit*|aburrid*|cansad*|negr*|hasta)
			(me|nos) (niego|negamos|resisto) a [..] (recibir*|seguir|que|aparecer|figurar)
			(fuera|largo|sal|salgan|salid) de mi [..] (bandeja|correo|buzón|vida|vista)
			(no|ningún|sin) [..] (interés|intención|ganas|deseo|necesidad) [..] (en|de) [..] recib*
			(bórr|elimín|quít|suprím|retír|sáqu|borr|elimin|quit)(e|en|a|ad|an)(lo|la|los|las) ~ ({data}|{list}|ya|todo|inmediat*|cuanto antes|porfa)
			(no me|no nos) (tengan|tenga|tengas|tengáis) [..] en cuenta [..]
			ya no [..] (interes*|quiero|queremos|deseo|deseamos) [..] ({letter}|seguir|recibir|estar|pertenecer|formar)
			(no|ni) ser [..] (contactad*|molestad*|incluid*|objeto|destinatari*)
			(deseo|voluntad|decisión|intención) de no [..] (recibir*|ser|seguir|figurar|aparecer|continuar)
			respet* [..] (privacidad|intimidad|descanso|voluntad)
			(cort|córt){a} (ya|el rollo|el grifo|esto|con (esto|los|el|tanto))
			(evít|evit|ahórr)(e|en|a|ad)(me|nos) [..]
			(déj|dej)(en|e|a|ad)(lo|me|nos) (ya|de una vez|tranquil*|en paz)
			(q|ke|k) no (me|nos) ({bother}|mand*|escrib*|envi*)
			(dej|par|ces){a} d [..] ({harass}|mand*|escrib*|envi*|{letter})
			(considér|consider|téng|teng|ten|dé|den|dad)*(me|nos|nme|nnos) [..] (baja|fuera|excluid*|eliminad*|borrad*)
			(exijo|exigimos|ordeno|intimo|pido|pedimos|ruego|rogamos|suplico) que (pare*|cese*|dejen|deje|dejéis|termin*|acab*|se detenga*|se abstenga*)
			(roza|es|parece|considero|raya en|constituye) [..] (acoso|hostigamiento|persecución|abuso)
			(ni|no) (lo|los|las|la) (leo|leemos|abro|abrimos) [..] ({letter}|envi*|mand*|borr*)
			(directo|directos|directamente|derechos|derechito) a [la] (papelera|basura|spam)
			(lo|la|todo|todos|los) (borro|elimino|tiro) [..] sin (leer*|abrir*|mirar*)
			no soy [..] (suscriptor*|cliente suyo|cliente vuestro) [..]
			(por favor|favor|ruego|rogamos) (no|nunca) [..] ({harass}|envi*|mand*|escrib*|contact*|insist*|us*|inclu*)
			(por favor|porfa|favor) (borr|elimin|quit|retir|suprim|sac|saqu|exclu|excluy|tach){i}
			(por favor|porfa|favor) [de] (borr|elimin|quit|retir|sac|saqu|tach){a} [..] ({list}|{data}|me|nos)
			{eraseme} [..]
			(me|nos) (elimin|borr|quit|saqu|retir|tach|desapunt|descart|desvincul)(e|en|es|éis|ara|aran|aras|arais|ase|asen|aseis)
			(me|nos) (suprim|excluy|remuev|desuscrib)(a|an|as|áis|era|eran|erais|ese|esen|iera|ieran)
			(hasta cuándo|hasta cuando|por qué|porqué|cuándo van a|cuándo vais a|qué parte de) [..] ({sending}|parar|dejar*|no entiend*|no (se|os) entiend*)
			(sig|segu|seguí|sigu|continú|continu|insist|persist)* [..] ({sending}) ~ (basta|dej*|par*|denunci*|report*|aunque|pese|pedí|dije|he dicho|por qué|hasta)
			(elimin|borr|quit|retir|tach|saqu|desapunt){a} [..] (mi|mis|nuestr*|esta|este|a mí|sobre mí) ~ ({list}|{data}|por favor|ya|porfa)
			({erase}|{erasure}|bloqueo) ~ (sobre mí|acerca de mí|de mi persona|a mi nombre|sobre nosotros|mis datos|mi información|mi correo|mi dirección|mi email|mi contacto|mi nombre|esta cuenta|esta dirección|este correo|mi cuenta)
			({plead}|{ask}) [..] (me|nos) [..] (dej|sac|saqu|quit|borr|elimin|exclu|retir|olvid)* [..]
			(ruego|rogamos|solicito|solicitamos|exijo|exigimos|pido|pedimos|reclamo|requiero) [..] (bloqueo|destrucción|borrado|supresión|eliminación|baja|cese) [..]
			{ask} [..] (dejar|parar|cesar|evitar|dejarme|terminar) [..] ({harass}|{letter}|recibir*|en paz|tranquil*)
			{ask} no [..] ({harass}|{letter}|volver)
			({plead}) [..] (fuera|al margen|aparte) de [..] {list}
			(dej|mant|manténg|mantén|déj)* [..] (fuera|al margen) de [..] {list}
			no [..] (me|nos) (inclu|met|añad|agreg|apunt|suscrib|pong|cuent|consider|teng)* [..] (en|para|entre|a|con) [..] ({list}|envíos|futuros|próximos|más|esto)
			(que|como si|como que|cuenta que|cuenta de que) (no|ya no) (existo|existimos|existiera|existiese|estoy|existiéramos)
			(prescind|absten|abstén|absteng|evit){i} [..] (de|enviar*|escrib*|contact*|mand*|mi|cualquier) [..]
			(evit|ahorr|ahórr|economiz){a} [..] ({harass}|{letter}|futuros|los próximos|el siguiente|las molestias|mandar*)
			(prohíb*|prohib*) ~ ({letter}|{harass}|contact*|dirección|datos)
			no (autoric*|autoriz*|consient*|permit*) [..] (usar|usen|use|uso|utilic*|que|a que|el envío|su|ningún|ninguna)
			no [..] (admite*|acepta*|recibe*) [..] (publicidad|propaganda|spam|correo comercial|comercial*)
			(deja|dejad|dejen|deje|para|paren|parad) [ya] de (joder*|jorobar*|chingar*|fregar*|molestar*|tocar*|romper*|hinchar*|dar*|enviar*|rayar*)
			(no|ni) (jod|jorob|chingu|frieg|fregu|rompa|hinch|insist|moleste|molest|calient|ray|incord){a} [más|ya|la|las|los] [..]
			(lo|le|les|os|te|los|lo) (report|denunci|bloque|reporté|marc)(o|amos|aré|aremos|aremos) [..]
			(profeco|condusef|indecopi|sernac|defensa del consumidor|inai|facua|ocu|consumo|autocontrol) [..]
			(mi|nuestra|la) (casilla|bandeja|buzón|correo) [..] (llen*|satur*|inund*|colaps*|revent*) [..]
			(cansa|harta|molesta|fastidia|irrita|enfada|indigna|agota|desespera|cabrea|repatea|revienta|agobia) [..] (recibir|{letter}|que (me|nos)|tant*|su insistencia|vuestra|sus|tus)
			(no (hay|tengo) (forma|manera) de|es imposible|imposible|no consigo|no logro|no puedo|intento|intenté|he intentado|llevo [..]) [..] (baja|desuscri*|que dejen|que paren|librarme|dejar de recibir|borrarme|desapunt*)
			(sus|tus|vuestros|estos|los|más) (correos|mails|mensajes|emails|envíos|boletines|newsletters) [..] (no (los|me|nos) (quiero|queremos|interesan|he pedido|pedí|hacen)|me (sobran|molestan|cansan|agobian|hartan)|sobran|molestan|cansan)
			(no más|nunca más|jamás) [..] (contact*|envi*|mand*|escrib*|llam*|comunicaciones) [..]
			(hasta aquí|hasta aquí hemos llegado|se acabó|punto final) ~ ({letter}|{harass}|borr*|baja)
			(me|nos) (bloque|borr|desapunt|desuscrib)(o|amos|é|aré)
			(salir|salirme|salgo|desaparecer|borrarme|quitarme|desapuntarme|desuscribirme|irme) de [..] {list}
			(no|ni) {wish} [..] ser [..] (destinatari*|contactad*|objeto|molestad*|parte|cliente)
			(me|nos) (dier|dies)(a|an|as|ais|e|en|eis) de baja
			{erase} [..] {own} [..] {data}
			{plead} [..] ({erasure}|{erase}) [..] ({data}|{list}|me|nos|mío*|nuestr*)
			{plead} [..] (no|cese*|dejen|deje|dejéis|deis|den|paren|detengan|eviten|se abstengan) [..] ({bother}|{harass}|volver|vuelv*|seguir|siga*|sigáis|{letter})
			que [..] (sea*|quede*|se) {erased} [..] {own} [..] {data}
			{own} [..] {data} [..] (sea*|quede*|debe* ser|ha* de ser|deben) [..] {erased}
			que (se|me|nos) (elimin|borr|retir|cancel|suprim|quit)(e|en|a|an) [..] {own}
			{mine} {data} [..] no (deb*|tiene* por qué|tendría* que|puede*|quiero que) [..] (figurar|estar|constar|aparecer|seguir|formar|circular|usar*|figure*|esté*)
			no [..] (figurar|constar|aparecer|permanecer|figure|conste|permanezca) [..] (en|entre) [..] {list}
			(dej|ces|par|termin|acab|finalic|finaliz){a} [ya|de una vez|por favor|inmediatamente] (de|con) [..] ({harass}|{letter})
			(dej|dé*j){a}(me|nos) [ya|de una vez|por favor] (en paz|tranquil*|de {harass}|respirar|vivir)
			para (ya|de una vez)
			(parad|paren|pare) (ya|de una vez|por favor|con esto|esto|inmediatamente)
			(dej|ces){a}[lo|me|nos] ya
			(no|nunca|jamás) (vuelv|volv|volvi)* [..] a ({harass}|saber|hacerlo|aparecer|dirigir*)
			(no|nunca|jamás|ni) (me|nos|les|les doy permiso para que|quiero que) [me|nos] ({bother})
			no {bother} [más|nada|nunca|aquí|a]
			que no (me|nos) ({bother}|sig*|vuelv*|volv*)
			(no|nunca) [..] {wish} [..] (recibir|saber (nada|más)|oír|tener noticias|ser contactad*|ser molestad*|seguir|figurar|estar en|formar parte|que (me|nos)|tener (nada|relación|contacto)|volver a)
			no {wish} más [..]
			(no|nunca) {wish} [..] {letter}
			(prefer*|prefier*|gustaría|agradecer*|quisiera|querría|mejor) [..] no [..] (recibir*|saber|oír|volver a|ser contactad*|tener noticias|que (me|nos)|{bother}|volv*|seguir)
			(prefer*|prefier*) [..] (dejar|no recibir|no seguir|que no) [..]
			dejar de (recibir*|estar en|figurar|pertenecer|formar parte)
			(pierd|olvid|extravi|tir|romp|quem)* [usted|ustedes|ya|os|se] [..] (mi|mis|nuestro|este|esta|de mi|de esta) (número|correo|email|mail|dirección|contacto|nombre|tarjeta|teléfono|e-mail|datos)
			(olvid|olvíd)* [usted|ustedes] [de] (que (existo|existimos)|mí|nosotros|esta dirección|este correo)
			como si [..] no (existi*|hubier*) [..]
			(frito|fritos|frita|hart*|cans*|aburrid*|saturad*|agobiad*|asquead*|desesperad*) [ya] [de|con|a] [tanto|tanta|tantos|recibir|que me] [..] ({letter}|insistencia|vosotros|ustedes|que (me|nos))
			hasta (el gorro|las narices|el moño|la coronilla|los cojones|los huevos|el copete|la madre|el coño|las pelotas|el último pelo|ahí) [..]
			(friendo|bombarde*|acribill*|inund*|machac*|abras*|avasall*|acos*|persig*|llen*|satur*|atosig*|agobi*|colaps*|atiborr*|invad*|tupiend*) [..] (a|con|de|la|el|mi|nuestr*) [..] ({letter}|bandeja|buzón)
			(cuántos|cuantos|cuántas|cuantas) [..] (correos|mails|mensajes|emails|veces) [más] [..] (van|vais|vas|va|piensa*|hay que|tengo que|tenemos que|necesit*|hace* falta|os|les)
			(siguen|seguís|sigues|sigue|continúan|persisten|insisten|insistís) [..] (enviando|mandando|escribiendo|llegando|molestando|insistiendo|con (sus|los|vuestros) (correos|mails|mensajes|envíos)|en (enviar*|mandar*))
			(denunci*|reclamación|aepd|agencia [española] de protección|medidas (legales|oportunas)|acciones legales|vía* legal*|juzgado*|mi* abogad*|nuestr* abogad*|manos de [..] abogad*|querella|burofax|autoridad de control|policía|guardia civil) ~ (si|correo*|mail*|email*|mensaje*|otro|recib*|escrib*|mand*|envi*|contact*|datos|borr*|elimin*|insist*|cese*|dej*|persist*)
			(tomar*|emprender*|iniciar*|adoptar*|ejercer*|interpondr*|interponer|presentar*) [..] (medidas|acciones|demanda|denuncia|reclamación|queja|querella) [..]
			(no|nunca|jamás|nadie) [..] (autoric*|autoriz*|consent*|permito|permitimos|permitiré|permití|permiso|consentimiento|acept*|dio de alta|suscrib*|apunt*|registr*) [..] (uso|usar|utiliz*|usen|dirección|correo|datos|envío*|que|a|en|comunicaciones|publicidad|lista)
			(les|os|le|te) [..] (prohíbo|prohibimos|deniego|desautorizo|retiro) [..]
			(prohibid*|prohíbo|queda prohibido|desautoriz*) [..] ({harass}|envío|uso|usar|contact*|dirección|datos)
			(derecho*) [..] (oposición|supresión|cancelación|al olvido|oponerme|rectificación) [..]
			(incluir|incluyan|incluya|incluid|incluidme|inclúyanme|inclúyame|inclúyeme|métanme|méteme|métame|poner|pongan|ponga|ponme|pónganme|póngame|añad*|añád*) [..] (lista* (negra*|robinson|de exclusión|de supresión|de bajas)|no contactar|lista de (los que|no))
			(marcad*|marcar*|marco|marcaré|marcamos|report*|denunci*|clasific*|señal*|catalog*) [..] (como|por|a|de) [..] (spam|no deseado*|correo basura|basura|phishing)
			(bloque|bloqué)(o|ado|aré|amos|ada|ados) [a|al|la|el|este|su|vuestr*|tu|les|os] [..] (remitente|dirección|dominio|correo*|cuenta|mensajes)
			(van|va|irán|irá|acab*|terminan|termina) [..] (a|en) [..] (la papelera|la basura|spam) [..]
			(a la papelera|directo a la basura|directamente a la basura)
			(este|esta|mi|nuestro|nuestra) (correo|dirección|buzón|cuenta|email|bandeja) [..] no [..] (publicidad|propaganda|spam|comercial*|vend*)
			no (admito|admitimos|acepto|aceptamos|tolero|toleramos|consiento|consentimos|recibimos) [..] ({letter}|comercial*)
			(cese|cesen|fin|finalización|interrupción|suspensión|paralización|stop) [inmediat*] [..] (de|a|con) [..] ({letter}|contacto|comunicaci*|tratamiento|hostigamiento|acoso)
			(sin|nunca|jamás) [..] (haber|he|hemos) [..] (pedido|solicitado|autorizado|consentido|dado (permiso|consentimiento)) [..]
			(dónde|donde|cómo|dime como|dígame cómo|qué hago para|qué tengo que hacer para|hay forma de|hay manera de) [..] (cancelar|dejar de recibir|no recibir|que me (borr*|quit*|elimin*|dej*)|borrarme|quitarme|salir de|desapuntarme|que dej*|librarme|parar)
			(enlace|botón|link|opción) [..] (baja|desuscri*|cancelar) [..] no (funciona|va|aparece|existe|está|hay|encuentro|veo)
			no (encuentro|veo|hay|aparece|funciona|existe|va|tienen|incluye*) [..] (baja|desuscri*|desapunt*)
			(molest*|intrusiv*|invasiv*|abusiv*|acosador*|indeseable*|no deseados) ~ (correos|mails|mensajes|emails|insistencia|publicidad)
			(lárguense|lárgate|largaos|piérdanse|piérdete|perdeos|idos|iros|vete|váyanse) [..]
			(qué|que) (asco|cansinos|cansino|pelmas|pelmazos|pesadez|coñazo|cruz|hartazgo|plastas|pesadilla) [..]
			(no|ni) [..] (contacto|comunicación) alguna
			(última|ultima) vez que [..] (aviso|pido|digo|escrib*|solicito|repito)
			ya [..] (pedí|solicité|dije|avisé|comuniqué|he (pedido|solicitado|dicho|avisado)) [..] (que|baja|no|veces|dej*|elimin*)
			(limit|restrinj|restring)* [..] el tratamiento
		`,
		2.8: `
			(no|nunca) (me|nos) [vuelva* a|vuelvas a|sig* ] [..] (escrib*|contact*|envi*|mand*|molest*|llam*|remit*)
			no (envíen|envíe|envíes|manden|mande|mandes|escriban|escriba|escribas|contacten|contacte|contactes) [me|nos] [más|nada]
			(cancelar|cancelen|cancele|anular) [..] (suscripción|suscripciones|envío*)
		`,
		2.6: `
			(no más|ningún|sin más) (correo*|email*|e-mail*|mensaje*|mail*|publicidad|envíos)
		`,
		2.4: `
			(unsubscribe|unsub|remove me)
			ejerzo mi derecho
			(desuscri*|desapunt*)
			(es|puro|su|vuestro|sus|tanto|menos|esto|hacen|hacéis|haces|son|sois|eres) [un|una|unos|puro|solo|más] (spam|spammer*|acoso|acosador*)
			(correo|publicidad|propaganda) no (desead*|solicitad*|autorizad*)
			(acciones legales|denunciaré|les denuncio|os denuncio|voy a denunciar)
		`,
		2.2: `
			{ask} [..] ({erasure}|{erase}) [..] ({data}|{list}|me|nos|mío*|nuestr*)
			{erase} [..] {data} [..] (de|del) [..] {list}
			(borrar|eliminar|quitar|suprimir|sacar) [..] (de la|de su|de vuestra|de tu|de sus|de las) [..] {list}
			no (desea|desean|quiere|quieren|autoriza|acepta) [..] (ser|recibir*|más|comunicacion*) [..]
			(art|artículo|artículos|arts) (15|17|21|7) [..]
			(cumplimiento|infracción|incumplimiento|vulneración) [..] (rgpd|lopd*|lssi)
		`,
		2: `
			olvíde(nse|se) de (mí|nosotros)
			(borren|borrar|eliminen|eliminar|quiten|quitar|saquen|sacar|supriman|suprimir|baja|fuera|bórrenme|elimínenme) ~ (lista|listas|base de datos|mis datos|mi correo|mi contacto|mi dirección|mi email|bbdd)
			(dejen|deje|dejad|paren|cesen|basta|stop|no más|nunca más) ~ (correos|emails|mails|mensajes|publicidad|spam|envíos|enviar*|escrib*|mandar*)
		`,
		1.9: `
			{erasure} [..] (de|del) [..] ({data}|{list})
		`,
		1.5: `
			(baja|spam|spammer*|acoso)
			(borr|elimin|quit|saqu|suprim|exclu|excluy|retir)(e|en|ad|id|a|an|es|éis|ar|ir) ~ (correo*|email*|mail*|lista*|base|datos|contacto)
			(dej*|par*|ces*|basta|no|nunca|evit*) ~ (correos|mails|emails|mensajes|publicidad|propaganda|anuncios|spam)
			(con la música a otra parte|otra víctima|a molestar a otro*|vergüenza|intolerable*|inadmisible*|indignante*|ilegal*|ilícit*|denunciable*|sancionable*|abusiv*)
			(no soy|no somos) cliente* [..]
			(no|nunca) [..] (estas|estos|esas|esos|tales|más|semejantes) (comunicaciones|correos|mensajes|mails|envíos|emails|anuncios|promociones|cosas)
			(no manden|no mandéis|no mandes|no envíen|no enviéis|no envíes) [..]
			(cansáis|cansan|hartáis|hartan|aburrís|aburren|molestáis|agobiáis|saturáis|atosigáis|rayáis|dais asco|dan asco|dais pereza|dan pereza)
			(qué parte de|en qué idioma|cómo (tengo|hay|tenemos) que decir*|a ver si (se|os|te) enter*|a ver si ent*|no se enteran|no os enteráis|no te enteras)
			(no tienen|no tenéis|no tienes) [..] (nada mejor|otra cosa) que hacer
			(sobran|sobra) [..] ({letter})
			(molest*|incordi*|fastidi*|atosig*|agobi*|acos*)
			(segundo|tercer|tercero|cuarto|quinto|sexto|séptimo|octavo|enésimo|décimo|otro) (correo|mail|mensaje|email|envío|intento) [..]
			(sin (mi|nuestro) (consentimiento|permiso|autorización)|sin permiso|sin consentimiento|sin autorización)
			no (pedí|pedimos|he pedido|solicité|solicitamos|recuerdo haber*|me consta haber*|hemos (pedido|solicitado)) [..]
			(insistencia|insistentes|tanta insistencia|tantos correos|tantos mails|tantos mensajes)
			(quién|quien) [..] (dado|dio|autoriz*|pasado|facilit*|proporcion*) [..] (mi|mis|nuestr*) {data}
		`,
		0.7: `
			(rgpd|lopd|lopdgdd|protección de datos|derecho (de supresión|al olvido|de oposición|de cancelación)|abogado*|aepd|no deseado*|no solicitado*)
			(de dónde|cómo) [..] (sac*|obtuv*|consigui*) mi
		`,
	}),
];
