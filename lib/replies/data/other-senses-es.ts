import type { LanguageRules } from '../cue-language';

/** Where the words of a class mean something else. */
export const spanishOtherSenses: LanguageRules['otherSenses'] = {
	unsubscribe: `
		para (enviar*|mandar*|escrib*|contact*|esto|eso|todo|nosotros|recib*) [..]
		(queremos|quiero|necesit*|podemos|podríamos|gustaría|hemos decidido|decidimos) dejar de (enviar*|mandar*|escrib*|usar|utiliz*|trabajar|pagar|hacer|depend*) [..]
		(cansad*|hart*) de que (nuestr*|mis|los|las) [..]
		(me|nos) (han|ha) bloqueado [..]
		(cuenta|tarjeta|acceso) [..] (bloquead*|cancelad*|desactivad*)
		quít* #
		(puedo|podemos|podría yo) (elimin*|borr*|quit*|cancel*) [..]
		de baja (a|al|el|la|los|las|un|una) [..] (usuario*|servicio*|cliente*|emplead*|contacto*|suscriptor*|línea|plan|antigu*|trabajador*|vehículo|proveedor*|licencia*|producto*)
		(al|a mi|a su|en el|mi|del) otro (correo|mail|email)
		(baj|báj)* [..] (precio*|tarifa*|coste*|archivo*|aplicación|app|importe|documento*)
		no (paran|para|dejan|deja) de (salir|crecer|subir|llegar noticias|hablar*|aparecer|trabajar)
		(sistema|herramienta|software|plataforma|programa|aplicación) [..] (elimin*|borr*|quit*|cancel*)
		(dejen|dejad|dejéis|deje|deja) de (preocup*|dudar*|lado)
		nada de (eso|problema*|particular)
		(dio|dieron|di|dimos|estuvo|estuve|estuvieron|causó) [..] baja
		(llama*|llame*) la atención
		no (quiero|queremos) (esperar|perder|dejar|tardar|retras*|aplaz*|quedar*|fallar*) [..]
		no (es necesario|hace falta|es preciso) [..]
		(autobús|bus|tren|taxi|metro) [..] para
		(puede|podría|podrías|pueden|podrían) [..] (sacar*|quitar*|aclarar*) [..] duda*
		(no nos|no me) [..] lista de (invitad*|espera|asistent*|clientes|contactos preferentes)
		(han|habéis|has|ha|hemos|hubo|tuvisteis|tuvieron) [..] (denuncia*|reclamaci*|sanci*|multa*|demanda*)
		(estáis|están|consultáis|consultan|cruzáis|cruzan|filtráis|filtran|usáis|usan) [..] lista robinson
		(dej*|par*) de (enviar*|mandar*) [..] (dirección|domicilio|cuenta|sede|oficina) (antigu*|anterior|viej*)
		(por error|sin querer|accidentalmente|mi hijo|mi hija|el perro|el sistema|el filtro|mi ordenador) [..] (borr*|elimin*|cancel*|bloque*)
		(filtro|servidor|antivirus|firewall|sistema) [..] (bloque*|elimin*|borr*|marc*)
		(bloquead*|borrad*|eliminad*|marcad*) [..] (por (el|nuestro|mi|error)|filtro|servidor|antivirus|sistema)
		de baja [..] (línea|servicio|luz|internet|plan|producto*|contrato|proveedor|herramienta|seguro|vehículo|tarifa|autónom*|software|cuenta de (gmail|banco|luz|teléfono))
		(pedido|factura|envío|reserva|cita|reunión) [..] (cancel*|anul*|no (llegó|ha llegado)|retras*)
		no (dej|ces|olvid)(en|éis|e|es) de [..]
		(es|no es|sería) molestia
		(no|ninguna|sin|si no es) [..] molestia*
		(no|si no) (me|te|le|os|les|nos) molesta*
		(perdón|perdona|perdone|disculp*|siento|lamento) [..] (molest*|insist*)
		(no|si no) (es|era) [..] (spam|molestia)
		(si|cuando|en caso) [..] (cancel*|nos vamos|dejamos|lo dejamos|nos damos) [..]
		(reunión|cita|llamada|demo|pedido|factura|reserva|videollamada|visita|evento|webinar) [..] (cancel*|anul*|borr*|elimin*|quit*)
		(cancel*|anul*|mover|retir*) [..] (reunión|cita|llamada|demo|pedido|factura|reserva|videollamada|visita|evento|viaje|contrato con|obra*)
		(elimin*|quit*|sac*|retir*|borr*) [..] (producto*|catálogo|duda*|duplicad*|coste*|gasto*|error*|intermediari*|papel|residuo*|manchas|mercado|virus|barreras|fabric*)
		(hemos|han|he|ha|habíamos|habían) [..] (retirad*|eliminad*|borrad*|cancelad*|quitad*|dejado de|sacad*)
		(deja*|dejó|dejaron|dejamos|dejo|dejarme|dejarnos|déjame|déjeme|déjanos|déjenos|dejad*|dejen*) [..] (pensar*|que lo|ver|mirar*|consultar*|comentar*|hablar*|un (par|día|tiempo|momento)|unos días|revisar*|comprobar*|confirmar*|claro|el|de (fabricar|trabajar|vender|operar|usar|existir))
		(quej*|problema*|evitar|contra|combatir|filtrar|lucha*|protección|cae*|caer|llegan|llega|acab*|detect*|parar|víctima*) [..] (spam|correo no deseado|correo basura)
		(clientes|usuarios|suscriptores|destinatarios|contactos|gente|competencia|público|lectores) [..] (quej*|baja*|spam|desuscri*|borr*|elimin*|molest*|hart*|cansad*)
		(está|estoy|estaba|estará|sigue|compañer*|jefe|jefa|él|ella) de baja
		(baja|bajas) (médica|laboral|maternal|paternal|temporal|por (enfermedad|maternidad|paternidad))
		(de|en|por) baja (médica|laboral|maternal|hasta|por|desde|unos|unas)
		no [me|nos] [..] ({eraseme}|{erase}) [..] (todavía|aún|por favor|ni|quiero|interes*)
		no [..] (darme|darnos|dar|causar|des|den|dé|deis) [..] de baja
		(nos|me) (llegó|llega|entró|llegaron|cayó|saltó|fue) [..] (spam|no deseado)
		(cómo|qué|tenéis|tienen|se puede|permite|pueden|ofrecen|hay) [..] (gestion*|garantiz*|cumpl*|tratáis|tratan|hacéis con|hacen con|asegur*|proteg*|funciona*|control*) [..] (baja*|eliminación|supresión|borrado|derecho*|datos|spam|desuscri*|consentimiento)
		(política|cláusula|procedimiento|protocolo|formulario|sistema|módulo|función|gestión|automatiz*|mecanismo) [..] (baja*|eliminación|supresión|borrado|derecho*|spam|desuscri*|consentimiento)
		(a mi (mujer|marido|hijo|jefe|compañero|compañera)) [..]
		(tasa|porcentaje|índice|número|cantidad|ratio|enlace|botón|gestión|página|nivel|opción|proceso|media|promedio|estadística*) [..] (baja*|desuscri*|spam|cancelacion*|cancelación)
		(bajas) [..] (campañas|clientes|tenéis|tienen|gestion*|mensual*|voluntari*)
		(en|a) (la|el|mi) (carpeta|bandeja) de (spam|correo no deseado)
		en [el|mi] (spam|correo no deseado)
		(carpeta|bandeja|filtro|filtros) de (spam|correo no deseado)
		(anti-spam|antispam|correo no deseado) [..] (filtro*|carpeta)
		(parada|paradas|baja médica|de baja por|estoy de baja|está de baja|temporada baja|planta baja|en baja|baja laboral|baja maternal|baja paternal|baja calidad|calidad baja|más baja|muy baja|prioridad baja|baja prioridad|a la baja|baja el precio|precio baja|baja de precio|baja tensión)
		(normalmente|habitualmente|generalmente|siempre|suelo|solemos|a menudo|casi siempre|directamente) [..] (borr*|elimin*|tir*)
		(borro|borramos|elimino|eliminamos) [..]
		(usuarios|clientes|suscriptores|destinatarios|gente|contactos|la gente) [..] (baja|desuscri*|borr*|elimin*|darse de baja)
		(si|cuando|cómo|pueden|puede|se puede|permite*|gestiona*|vuestra herramienta|su herramienta) [..] (nos|clientes|se|los usuarios|cliente*|contacto*|automát*) [..] (damos de baja|dan de baja|da de baja|den de baja|baja|cancel*|elimin*|borr*)
		no [me|nos] ({remove}|{removeme}|borre*|quite*|elimine*|saque*|den de baja|dé de baja|des de baja) [..]
		no [..] (me borre*|me quite*|me elimine*|me saque*|me des de baja|me den de baja|me dé de baja|darme de baja|dar de baja|desuscrib*)
		(no es|no creo que sea) spam
		(destinatario|error) [..] (elimin*|borr*|destru*)
		para (de|el|la|los|las|un|una|que|ver|saber|hablar|mi|mí|nosotros|este|esta|una|enero|febrero|marzo|septiembre) [..]
	`,
	interested: `
		no (hace falta|es necesario|es preciso) que [..]
		vamos [..] (sobrad*|servid*|just*|cort*|apañad*|cubiert*|tirando)
		no [me|nos] parece [..] (bien|buena|correcto|serio)
		(por|agradec*) [..] (su|tu|vuestro|el) interés
		(puede*|podría*|podéis|puedes) volver a [..]
		(no|nunca|tampoco) [..] llama* la atención
		se lo (paso|pasé|he pasado|reenvío|reenvié|traslado|trasladé) [..]
		(interesante|buen*|bonit*) [..] (pero|aunque|sin embargo)
		(más adelante|en el futuro|en otro momento|quizá|quizás|tal vez|a futuro|algún día|el año que viene|el próximo año) [..] (podría*|puede*|pueda|interes*)
		(podría*|puede* que|quizá*|tal vez) [..] (interes*|encaj*|servir*) [..] (más adelante|en el futuro|otro momento|año que viene|próximo año|algún día|a futuro)
		(más adelante|en el futuro|en otro momento|quizá|quizás|tal vez|a futuro|algún día|el año que viene|el próximo año) [..] interes*
		más adelante
		no [..] adelante
		(sacar|llevar|llevarlo|llevarla|salir|seguir|sacarlo|sacarla|ir|tirar|salió|saldrá|sale) adelante
		de acuerdo (tom*|anot*|queda*|gracias|recib*|lo|con|entendido|me lo)
		(en|un|el|este|ese|nuestro|actual) acuerdo
		(quien|quién|alguien|persona|compañer*|departamento|jefe|socio) [..] (puede|podría|pueda) interesar*
		(no|nunca|ya) [..] (quiero|queremos|quisiera|deseo) [..]
		(vamos|voy|iba|íbamos) (a|al|de|mal|tarde|fatal)
		no (nos|me) gust*
		(sin|ningún|nulo|cero|poco) [mucho|mayor|ningún|mayor] interés
		(no|ni|nada|poco|nunca|tampoco) [..] (interes*|encaj*|gust*|encant*|más información|quiero|queremos|quisiera|deseo)
		(interesante) [..] pero
		(qué|si) [..] interesa* (saber quién|dejar)
		(vamos) (a|al|mal|tarde|fatal|justos)
	`,
	not_interested: `
		(siguiente|próximo|primer|un|el|este|ese|buen|gran) [..] paso
		ya no (hace falta|es necesario) [..]
		no (me|nos) olvid* [..]
		ya [lo|la] [hemos|he] (solucion*|resuelt*|arregl*) [..] (problema|error|incidencia|adjunto|enlace)
		no (vendría|iría|estaría|me vendría|nos vendría) [..] (mal|de más)
		no (me|nos) (disgusta*|desagrada*|parece mal|parece mala|sobraría)
		no (acabo|acabamos|termino) de (ver|entender|comprender) [..]
		no (creo|veo|vemos|creemos) que [..] (problema*|inconveniente*|spam|impedimento)
		no (es para|soy) [..] (yo soy|mí yo|sino|yo)
		no [nos|me] [lo|la] (vamos|voy) a (perder*|pensar* dos|engañar*|decir que no|poner pegas|rechazar*)
		(tenemos|usamos|utilizamos|trabajamos|actualmente|ya|llevamos) [..] (y|pero|aunque) [nos|me|lo|ya|ahora] (queremos|quiero|necesit*|busc*|queríamos|querríamos|estamos buscando|gustaría|falla*|da problemas|no (funciona|nos gusta|nos convence|estamos))
		(tenemos|usamos|utilizamos|trabajamos con|es|está) [..] (antigu*|viej*|obsolet*|anticuad*|lent*|limitad*|rudimentari*|mejorable*)
		(descart*|rechaz*|desestim*) [..] (a|al|las|los) (demás|otros|otras|resto|competencia)
		no (hace falta|es necesario|es preciso|será necesario|necesito|necesita|necesitan) que [..]
		no (necesitamos|necesito|hace falta) [..] (más|nada más|otra|pensar*|convencer*|esperar)
		no es [ni|muy|demasiado|tan|nada|excesivamente] (caro|cara|caros|costoso|mal|mala|malo)
		(si|aunque|como) [ya|actualmente] (tenemos|tengo|usamos|contamos|trabajamos) [..]
		no [..] (inconveniente*|objeción|pega|pegas) [..]
		no (tenemos|tengo|hemos|he) [..] (proveedor|agencia|sistema|herramienta|solución|elegid*|decidid*) [..] (todavía|aún|fijo)
		(todavía|aún) no (tenemos|hemos|tengo|he) [..]
		no (estamos|estoy) [muy|nada|del todo] (content*|satisfech*|convencid*) con [..]
		no (dej|ces|olvid)(en|éis|e|es) de [..]
		(por eso|así que|motivo) [..] no [le|les|os|te] (contest*|respond*|escrib*|llam*)
		(se fue|se marchó|se ha ido) [..] competencia
		(qué|que) no [..] (hay|tiene|tengan)
		no [..] (baja|borr*|elimin*|quit*|desuscri*) [..]
		no (me|nos|le|lo) (queda|quedó|ha quedado|importa|importaría|molesta|llegó|ha llegado|llega|consta|acuerdo|suena mal|extraña|sorprende|parece mal|disgusta|desagrada) [..]
		no (entiendo|entendemos|comprendo|sabía|recuerdo|pude|pudimos|he podido|hemos podido|puedo abrir|se ve|se abre|veo el|veo la|encuentro|estaría mal|estaría de más|suena mal|pinta mal|tiene mala|tarde*|tard*|esperaba|cuelgue|me des|nos den|quiero perder*|quiero dejar|lo descart*|descart*|es urgente|corre prisa) [..]
		no [..] (recibido|visto|leído|respondido|contestado|adjunt*|adjuntado|llegado|encontrado) [..]
		(perdón|disculp*|siento|lamento) [..] no [..] (contest*|respond*|antes)
		no (solo|sólo|únicamente|obstante) [..]
		ya (tenemos|tengo|hay) [..] (reunión|cita|fecha|hora|presupuesto aprobado|propuesta|su|tu|vuestr*|informe|dossier|día|ganas|lista|listo|todo|decidido|pensado|luz verde|visto bueno|la aprobación|los datos|el presupuesto)
		(por|con|a) (vosotros|ustedes|usted|su|vuestr*|tu) [..]
		(nuestro|nuestra|mi|nuestros|un) [..] (proveedor|herramienta|sistema|programa|solución|contrato) [..] (falla*|no funciona|no nos convence|nos deja|se queda cort*|deja mucho|va fatal|nos tiene|es (malo|mala|pésim*|lento|lenta))
		no [..] (convence*|content*|satisf*|funciona*|gust*) [..] (actual|proveedor*|que tenemos|que usamos|con lo que|lo que tenemos|nuestr*)
		no (hay problema|pasa nada|hay prisa|hay inconveniente|sólo|solo|dude*|dud*|tengo (claro|inconveniente|problema|dudas|prisa)|sé|estoy segur*|lo tengo claro|sin antes|te preocupes|se preocupe|me borre*|me quite*|me elimine*|me saque*|olvid*|está mal|veo (inconveniente|problema|el momento)|pase de|supere|es caro)
		por qué no
		no [..] (contento*|satisfech*)
		(si|siempre que|mientras) [..] no
		nada mal
	`,
	later: `
		no [..] tiempo hoy
		(llám*|llam*|escríb*|venga|pase|ven) [me|nos] cuando (quier*|pued*|guste*|desee*)
		cuando [usted|ustedes] (quier*|pued*|guste*|desee*|teng* un)
		(retom*|seguimos) [..] (hilo|conversación)
		no (dej|ces|olvid)(en|éis|e|es) de [..]
		(avis|inform|notific)* [me|nos] cuando (salga|saquen|lancen|esté disponible|haya novedades)
		presupuesto [ya] aprobado
		(todavía|aún) no (tenemos|hemos elegido|hemos decidido|tengo|hay) [..] (proveedor|solución|herramienta|agencia|nada|nadie|otro|otra)
		no (tenemos|tengo|hemos (elegido|decidido|encontrado)) [..] (proveedor|solución|herramienta|agencia|nada|nadie) [..] (todavía|aún|ahora)
		no [..] (recibido|visto|leído|llegado|tenido tiempo|podido (verlo|leerlo|mirarlo|revisarlo)) [..] (todavía|aún|ahora|hoy)
		(todavía|aún) no [..] (recibido|visto|leído|llegado|tenido tiempo|podido)
		no [..] (baja|borr*|elimin*|quit*|desuscri*) [..]
		(reunión|llamada|hablar|vernos|vemos|hablamos|llámame|llámeme|disponible|libre|cita|videollamada|podemos|puedo) [..] (semana que viene|próxima semana|{weekday}|esta semana)
		{weekday} por la (mañana|tarde)
	`,
	left_company: `
		(nos|me) (dejó|ha dejado|dejaron) (tirad*|colgad*|sin|plantad*|a medias|claro|ver|impresionad*|con ganas)
	`,
	meeting: `
		no (hace falta|es necesario|es preciso) que [me|nos] (llam*|contact*|visit*|reun*)
		no (hace falta|es necesario|es preciso) [..]
		(cancel*|anul*|aplaz*|suspend*|pospon*|perdí) [..] (reunión|cita|llamada|demo|videollamada)
		(estoy|estaba|estaré|salgo|entro|ando|sigo) [..] (reunión|reuniones|llamada)
		(dame|deme|pégame|dadme|dar*|denme|hazme) un toque [..] {time}
		(llámame|llámeme|hablamos|hablemos|nos vemos|quedamos|llam*|vemos) [..] (más adelante|más tarde|en {month}|en {season}|después|a partir de|pasad*|tras|cuando (acab*|pas*|termin*)|el año que viene|próximo año|dentro de|en unos meses|segundo semestre)
		(no|nada|sin|ni) [..] (hueco|rato|tiempo|disponibilidad|reunión|llamada*) [..]
	`,
	referral: `
		(lo|la|ya) (hable|consulte|comente|hablamos|comentamos|consultamos|he hablado|he comentado|hemos hablado|pase|pregunte) [..] (con|a)
		(asesoría|gestoría|consultora|agencia|empresa|proveedor) [..] que nos {handle}
		(tengo|tenemos) [..] {relative} [..] que [..] {handle}
		(me|nos) [lo|la|los|las] (reenv*|reenví*|pas*|remit*|deriv*|enví*|mand*)
		(reenvíe|reenvía|reenvíen|reenviad|reenviár)(me|nos|melo|noslo) [..]
		(quién|quien) es [..] (responsable|encargad*|persona)
		responsable* (del|de) (tratamiento|fichero|los datos)
		(equipo|departamento|personal|gente|plantilla) (propi*|intern*) [..] (que|quien|se|lo|para) [..] {handle}
		(proveedor|agencia|gestoría|software|programa|herramienta|sistema|plataforma|asesoría|consultora) [..] (que|quien|se|lo|nos) [..] {handle}
		(no|nunca) [..] (contact*|escrib*|mand*|envi*|habl*|dirij*|molest*) [..]
		(cambi*|contento*|satisfech*) [..] (con|de) [..]
	`,
	neutral: `
		lo (veo|vemos) [muy|bastante|realmente|un poco] (interesante|bien|útil|factible|viable|difícil|complicado|caro|con buenos ojos|con interés|lejos|excesivo)
	`,
	question: `
		no es necesario [..]
		qué (datos|documentos|documentación|información|papeles) [..] (falta|necesit*)
		(tal|así|siempre|ya|porque|es|puesto|dado|creo|espero|digo|claro|lo|sé|sabe|para|hasta|desde|el|la|los|las|tengo|hay|mientras|aunque|sin) (como|que|qué)
		como (siempre|quieras|quiera|sea|usted|tú|comentamos|dijimos)
	`,
};
