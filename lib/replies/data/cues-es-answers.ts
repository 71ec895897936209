import { phrases } from '../cue-language';

/** Interest, meetings, questions, referrals, and nothing said. */
export const spanishAnswers = [
	...phrases('interested', {
		3: `
			(me|nos|sí|si|muy|realmente|bastante|sumamente|estoy|estamos|estaríamos|estaría|podría|puede) [..] (interesa*|interesaría*|encantaría|gustaría|interesad*|llama la atención|parece interesante|atrae)
			(suena|parece|se ve|luce|pinta|tiene) [..] (bien|interesante|genial|excelente|muy bien|prometedor*|útil|buena pinta|fenomenal|estupendo|chulo|buen aspecto|sentido)
			(más (información|info|detalles|datos)|saber más|conocer más|mayor información|ampliar información|información adicional|saber algo más|saber un poco más)
			(envíe*|envía*|envían*|enviad*|enviar*|mande*|manda*|mandad*|mandar*|mánd*|envíe*|comparta*|comparte*|facilit*|facilít*|remita*|pásame|páseme|pásenme|pasadme|pasame|haga* llegar|dame|deme|denme|muéstr*|enséñ*) [me|nos] [..] (información|info|detalles|propuesta|presentación|presupuesto|catálogo|cotización|ejemplos|demo|dossier|material|documentación|precios|tarifas|contrato|enlace|folleto|más|oferta|condiciones|casos)
			(puede*|podría*|podéis|me puedes|me puede|me pueden) [..] (enviar*|mandar*|pasar*|facilitar*|compartir*|hacer* llegar) [me|nos] [..] (información|info|detalles|propuesta|presentación|presupuesto|catálogo|cotización|ejemplos|demo|dossier|material|documentación|oferta)
			(cuénte*|cuénta*|cuentame|contadme|cuénteme|cuéntanos|explíque*|explíca*|explicadme|dígame|dime) [..] [más|cómo|qué]
			(claro que sí|por supuesto|desde luego|con (mucho )?gusto|encantad* de|adelante|de acuerdo|me parece bien|nos parece bien|por qué no|venga|vamos|hecho|trato hecho|vale sí|ok adelante|me apunto|nos apuntamos|cuenta conmigo|cuenten con|contad con)
			(cuente*|cuenta*|contad|contar) (conmigo|con nosotros)
			(quiero|queremos|quisiera|quisiéramos|me gustaría|nos gustaría|deseo|querría|querríamos|me encantaría|nos encantaría|podríamos|podemos) [..] (saber|conocer|probar|ver|hablar|tener|agendar|aprender|entender|avanzar|probarlo|verlo|ver una|contratar|explorar|profundizar|evaluar|seguir recibiendo|seguir informad*)
			(seguir recibiendo|continuar recibiendo|seguir informad*)
			(estoy|estamos|estaría|estaríamos) [..] (abiert*|dispuest*|encantad*|list*|buscando|mirando|valorando|evaluando|pensando en|estudiando)
			(justo|justamente|precisamente|exactamente) [..] (lo que|buscando|buscamos|necesit*|estábamos|estamos|ahora)
			(mientras|siempre que|siempre y cuando|si|con tal de) [..] (precio|pase|supere|integr*|compatible|cumpl*|barato|razonable|funciona|económico|se puede|buen) [..] (cont*|adelante|interesa*|sí|hablamos|me apunto|podemos|encantad*|de acuerdo|vale|compr*|lo quiero)
			(buena idea|buen momento|gran idea|me gusta|nos gusta|me ha gustado|nos ha gustado|me llama la atención|me viene (genial|de perlas|al pelo)|nos viene (genial|de perlas|bien))
			(vamos adelante|avancemos|sigamos|siguiente* paso*|próximos pasos|empecemos|empezamos|probemos|probamos|hagámoslo|lo hacemos adelante)
			(descontent*|insatisfech*|problemas|no estamos contentos|no estoy contento|hartos) [..] (con|actual*) [..] (proveedor*|herramienta|solución|sistema)
			(cuénte*|cuénta*|cuéntame|contadme|explíc*|dime|dígame|enséñ*) [..] (qué|cómo|más|todo|de qué)
			(versión de prueba|prueba gratuita|período de prueba|periodo de prueba|demo|piloto) [..] (gustaría|probar*|interes*|queremos|podemos|sería)
			sí [,] [pero] (solo|sólo|siempre|si|a condición|únicamente) [..]
			(el tema|tema|asunto) [..] (interes*|actual|urgente|importante|prioritario)
			(a ver|venga|vale) [..] (cuénta*|cuénte*|dime|qué|enseñ*|mánda*)
			qué [..] (necesit*|hace falta|requer*|hay que hacer) [..] (de nosotros|para (empezar|comenzar|arrancar)|por nuestra parte) [..]
			(curiosidad|intrigad*|impresionante|impresionad*|me ha convencido|me has convencido) [..]
			(verlo|ver) [..] (en vivo|en directo|en acción|funcionando|en persona)
			(cómo|dónde) [..] (contrat*|empezamos|me apunto|compr*|registr*|pedir|pido)
			(hacer|realizar|cursar) [un|el] pedido
			(resolver*|solucion*) [..] (problema*|necesidad*) [..]
			(mánd*|mand*|envíe*|envi*) [..] (condiciones|contrato|términos)
			(presupuesto|oferta|precio|cotización|propuesta) para # [..]
			(presupuesto|propuesta|demo|oferta|cotización|dossier) (por favor|porfa)
			(jefe|jefa|equipo|dirección|compañer*|todos) [..] (encanta|encantado|gusta|convencid*|interesad*|de acuerdo|entusiasmad*) [..]
			(nos hacéis|me haces|nos hacen|me hace|nos pueden hacer|podéis hacer*|puede hacer*|nos preparan|nos preparáis|podemos tener|nos dais) [..] (presupuesto|propuesta|oferta|demo|cotización|descuento) [..]
			cuándo (podemos|podríamos|pueden|podéis) [..] (empezar|comenzar|arrancar|tenerlo)
		`,
		2.3: `
			(suena|parece|se ve|luce) [..] (bien|interesante|genial|excelente|muy bien|prometedor*|útil)
		`,
		2.2: `
			(me|nos) (interesa|interesaría|encantaría|gustaría)
			(muy|realmente|bastante|sumamente|estoy|estamos|sí) interesad*
			(más (información|info|detalles|datos)|saber más|conocer más|mayor información|ampliar información)
			(envíe*|envía*|envían*|enviar*|mande*|manda*|mandar*|comparta*|comparte*|facilit*|remita*|pásame|páseme) [me|nos] [..] (información|info|detalles|propuesta|presentación|presupuesto|catálogo|cotización|ejemplos|demo|dossier|material|documentación|precios|tarifas)
			(justo lo que|exactamente lo que|buena idea|buen momento)
			(cuente* (conmigo|con nosotros)|vamos adelante|avancemos|sigamos|siguiente* paso*)
		`,
		2: `
			(quiero|queremos|quisiera|quisiéramos|me gustaría|nos gustaría|deseo) [..] (saber|conocer|probar|ver|hablar|recibir|tener|agendar|aprender|entender|más|información)
		`,
		1.8: `
			(estoy|estamos) (abiert*|dispuest*|encantad*|list*)
		`,
		1.6: `
			interes*
			(claro que sí|por supuesto|desde luego|con (mucho )?gusto|encantad*|adelante|de acuerdo|perfecto|excelente|genial|me parece bien)
		`,
		1.2: `
			(interesante|prometedor|perfecto|genial|excelente|estupendo|fantástico|fenomenal)
		`,
		0.8: `
			(sí|si claro)
		`,
	}),
	...phrases('meeting', {
		3: `
			(agend*|program*|coordin*|concert*|fij*|organiz*|cuadr*|plane*|reserv*|busc*|convoc*|proponga*|propón*|mont*) [..] (reunión|llamada|videollamada|cita|demo|encuentro|hora|día|charla|hueco|videoconferencia|call|fecha*|café)
			(reunión|llamada|videollamada|cita|demo|encuentro|charla|call|hueco|videoconferencia) [..] ({weekday}|a las #|el #|cuando|por la (mañana|tarde)|de # minutos)
			(podemos|podríamos|puedo|hablamos|nos (vemos|reunimos|llamamos)|quedamos|vernos|hablar|veámonos|reunirnos|llamarnos|conectamos) [..] (hablar|reunir*|ver*|llamar|charlar|{weekday}|semana|tarde|a las|por teléfono|zoom|teams|meet)
			(llámame|llámeme|llámenme|llámennos|llamadme|llamar* al|llámanos|llámenos|dame un toque|pégame un toque|me llamas|me puedes llamar|me puede llamar|me llame) [..]
			(disponible|disponibilidad|libre|hueco|tengo|puedo|podría|podemos) [..] ({weekday}|por la (mañana|tarde)|a partir de las|a las #)
			(viene|va|parece|vendría|iría|encaja|cuadra) [..] (bien|mejor|perfecto|genial) [..] {weekday}
			{weekday} [..] (me viene|nos viene|me va|nos va|puedo|podemos|a las|por la (mañana|tarde)|estoy libre|tengo hueco|te viene|le viene|perfecto|a primera hora|a última hora)
			(qué día|qué hora|cuándo|qué disponibilidad|cuando) [..] (puede*|podemos|viene|hablamos|reun*|llam*|quedamos|le va|te va|os va|vemos)
			(hablemos|conversemos|charlemos|veámonos|reunámonos|platiquemos|agendemos|quedemos|hablamos por teléfono)
			(mi (teléfono|móvil|número|celular|agenda|calendario)|calendly) [..] (es|&|#|:)
			(agenda|calendario|hueco|reserva*) [..] &
			(pásense|pásate|pasaos|venid|vengan|venga) por [..] (oficina*|aquí|despacho)
			{weekday} [..] a las #[h]
			{weekday} #[h]
			(por|vía|en|mediante) (teams|zoom|meet|teléfono|videollamada|skype) [..]
			(llamada|reunión|charla) (corta|rápida|breve) [..]
			(sobre|a|hacia) las # [..]
			(un café|tomar un café|comer|almorzar|una caña) [..]
			(estoy|estaré|estamos|estaremos) en [..] (el|la semana) # [..]
		`,
		2.4: `
			(agend*|program*|coordin*|concert*|fij*|organiz*|cuadr*|plane*) [..] (reunión|llamada|videollamada|cita|demo|encuentro|hora|día|charla)
			(hablemos|hablamos|conversemos|charlemos|veámonos|reunámonos|platiquemos)
		`,
		2.2: `
			(llámame|llámeme|llámenme|llámennos|llamar* al)
		`,
		2: `
			(podemos|podríamos|hablamos|nos (vemos|reunimos)|quedamos) [..] (hablar|reunir*|ver*|llamar|charlar|lunes|martes|miércoles|jueves|viernes|mañana|semana|tarde)
			(disponible|disponibilidad|libre) [..] (lunes|martes|miércoles|jueves|viernes|mañana|semana|tarde|para|a partir)
			(lunes|martes|miércoles|jueves|viernes) [..] (me viene bien|nos viene bien|me va bien|puedo|a las)
		`,
		1.5: `
			(reunión|videollamada|llamada|reunirnos|vernos)
		`,
	}),
	...phrases('question', {
		2: `
			(cuánto|qué|cuál|cuáles|cuántos|cuántas) (cuesta|vale|sería|es|son|precio*|coste|costo|tarifas|incluye|ofrecen|diferencia*|porcentaje|tasa|empresa|plazo*|ventaja*|garantía*|significa|hace|hacéis|hacen|tipo|países|requisitos|pasa|duración|datos|tienen|tiene|cobran|venden|referencias) [..]
			(cómo|como|dónde|de dónde|de donde|cómo es que) [funciona|es|han|ha|habéis|has] [..] (correo|email|datos|contacto|dirección|teléfono|funciona|consegu*|conseguido|obtuv*|obtenido|sac*|sacado|tienen|tiene|tienes|encontr*|integra|va)
			(quién|quiénes|quien|quienes) (es|son|sois|eres|sos) [..]
			(tienen|tiene|tenéis|tienes|hay|ofrecen|ofrecéis|incluye|funciona|se integra|soporta|se puede|permite|es compatible|trabajan con|trabajáis con|es posible|cumple|hacen|hacéis|existe) [..] (integración|referencias|ejemplos|clientes|experiencia|descuento*|con|en|api|versión|prueba|garantía|soporte|oficina*|para|casos|rgpd|algún|alguna|permanencia|mínimo)
			(podría*|puede*|podéis|puedes) [..] (explicar*|aclarar*|decir*|indicar*|detallar|confirmar*|concretar)
			(en qué consiste|de qué se trata|de qué va|a qué se dedica*|a qué os dedic*|por qué|para qué|qué es esto|nos conocemos|es gratis|es gratuito) [..]
			(una|tengo una|tengo algunas|dos|otra|alguna*) (pregunta*|duda*|consulta*|cuestión) [..]
			(dónde) [..] (aloj*|datos|servidor*|guard*|almacen*|ubicad*|está)
			(cumpl*) [..] (rgpd|lopd|normativa|iso|protección)
			(qué|en qué) [..] (mejor|diferenci*|ventaj*|distint*)
			(tienen|tenéis|tiene|hay) [..] (referencias|clientes|casos|versión|api|descuento*|app|prueba)
			qué (pasa|pasaría|ocurre|sucede) [..] (con|si|cuando) [..]
			(dónde|donde) (estáis|están|está|estás|tienen|os) [..]
			cuántos (sois|son|clientes|empleados) [..]
			(es|son|sería|se trata) [..] o (un|una|es|son|hay|de) [..]
		`,
		1.8: `
			(cómo funciona|cómo es|podría* (explicar*|aclarar*|decir*|indicar*|detallar)|puede* (explicar*|aclarar*|decir*|indicar*|detallar)|qué incluye|qué ofrecen|qué es|quiénes son|de dónde (sac*|obtuv*|tienen|tiene)|cómo (consigui*|obtuv*)|tienen (referencias|ejemplos|clientes|experiencia)|se integra|en qué consiste|qué diferencia)
		`,
		1.2: `
			(precio*|tarifa*|coste|costes|costo|costos)
			(aclar*)
		`,
	}),
	...phrases('referral', {
		3: `
			(contact*|escrib*|escríb*|habl*|dirij*|diríj*|pregunt*|envi*|enví*|mand*|correo|email|mail|es|a|con|su|prueb*|comuní*|mejor|localiz*) [..] @
			@ [..] (lleva|gestiona|encarg*|responsable|es quien|decide|podrá|puede|ella|él|le atenderá)
			(contact*|escrib*|escríb*|dirij*|diríj*|dirig*|habl*|comuní*|comunic*|consult*|póngase en contacto|ponte en contacto|pónganse en contacto|pregunt*|remít*|llame*) [..] (con|a|al) [..] ({role}|ella|él|sr|sra|don|doña)
			(hable|hablen|habla|hablad|contacte|contacten|contacta|contactad|escriba|escriban|escribe|pregunte|pregunten|pregunta|preguntad|diríjase|dirígete|diríjanse) [mejor|directamente|usted] (con|a|al)
			(ella|él|ellos|ellas|quien|que|marta|juan) {handle} [..]
			(reenv*|reenví*|remit* (su|tu|el|este|vuestr*)|pas* [se lo|lo|la] (su|tu|el|este|tus|sus|vuestr*) [..] (correo|mensaje|datos|email|información|propuesta|contacto)|se lo (paso|pasé|he pasado|reenvío|reenviaré|hago llegar|traslado|comento|remito|mando|envío|pasaré)|lo (he pasado|paso|reenvío|he reenviado|traslado|he trasladado|derivo) [..] (a|al)|en copia|copio a|copiando|pongo en copia|derivo|derivar*|derivado|he trasladado|traslado|hago llegar|he compartido|le paso|te paso|os paso) [..]
			(es|sería|será|son) [..] (la persona (indicada|adecuada|responsable|encargada|que|correcta)|el (responsable|encargado|indicado|adecuado)|la (responsable|encargada|indicada|adecuada)|quien (lleva|se encarga|gestiona|decide|ve|maneja))
			{role} [..] (lleva (este|estos|esto|ese|esos|eso|el|las|los)|se encarga|gestiona|decide|es quien|se ocupa|le contactará|le atenderá)
			(la persona|el contacto|persona|contacto) (indicad*|adecuad*|correct*|responsable|que (lleva|gestiona|decide)) [..] (es|sería|para)
			(su|te paso su|le paso su|este es su|aquí tiene su|os paso su) (correo|email|contacto|e-mail|teléfono|dirección) [..]
			(quien|el que|la que) (lleva|decide|se encarga|gestiona|maneja|ve) [..] (es|esto|este|esos|eso)
			(tendría|tendrías|tiene|tienes|debería|deberías|habría|mejor|conviene) [que] [..] (verlo|hablar*|hablarlo|tratarlo|contactar*|consultar*|dirigirse|escribir*|comentarlo|preguntar*) [..] (con|a|al)
			(lo tiene|está en manos de|depende de|se lo he dado a|lo lleva|lo decide|está con) [mi|el|la|nuestro|nuestra|un|una] {role} [..]
			(ella|él|mi jefe|mi jefa|dirección|gerencia) (decidirá|decide|lo verá|contestará|contactará|dirá|valorará) [..]
			(se encarga|se ocupa|lo lleva|lo gestiona|decide) [..] {role} [..]
			{role} [..] @
		`,
		2.4: `
			(contact*|escrib*|dirij*|dirig*|habl*|comuní*|comunic*|consult*|póngase en contacto|ponte en contacto|pónganse en contacto|diríja*|diríge*) [..] (con|a) [..] (compañer*|director*|directora|responsable*|jefe*|jefa|encargad*|gerente|colega*|señor*|departamento|ella|él|sr|sra)
		`,
		2.3: `
			(es|sería) [..] (la persona (indicada|adecuada|responsable|encargada|que)|el (responsable|encargado|indicado)|la (responsable|encargada|indicada)|quien (lleva|se encarga|gestiona|decide|ve|maneja))
		`,
		2.2: `
			(reenv*|remit* (su|tu|el|este)|pas* (su|tu|el|este|tus|sus) [..] (correo|mensaje|datos|email|información)|en copia|copio a|copiando|derivo|derivar*|he trasladado|traslado)
			(ella|él) (lo|la|los) (lleva|gestiona|ve|maneja)
		`,
		2: `
			@
		`,
		1.6: `
			(su|te paso su|le paso su|este es su) (correo|email|contacto|e-mail)
		`,
	}),
	...phrases('changed_address', {
		3: `
			(nuevo correo|nueva dirección|nuevo email|nuevo e-mail|nuevo mail|cambi* de (correo|email|dirección|mail)|mi correo actual|correo actualizado|nueva cuenta) [..]
			(este|esta|mi antiguo|mi antigua) (correo|cuenta|buzón|dirección|email|mail) [..] (ya no|dejará|no lo|no la|se cierra|será|no está|inactiv*|desactiv*|en desuso|caduc*)
			(escríb*|escrib*|use|usen|usa|utilice*|envíen|envíe) [me|nos] [..] (ahí|al nuevo|a la nueva|a partir de ahora|desde ahora|en adelante)
		`,
		2.4: `
			(nuevo correo|nueva dirección|nuevo email|cambi* de correo|mi correo actual)
		`,
	}),
	...phrases('neutral', {
		2: `
			(recibido|tomo nota|tomamos nota|lo reviso|lo revisaremos|lo revisamos|lo revisaré|lo veo|lo vemos|lo comento|lo comentaré|lo consultaré|le respondo|te respondo|le contesto|lo estudi*|lo analiz*|lo valor*)
			(recibido|tomo nota|tomamos nota|anotado|apuntado|visto|leído|lo reviso|lo revisaremos|lo revisamos|lo revisaré|lo veo|lo vemos|lo miro|lo miramos|lo miraré|le echo un vistazo|echaré un vistazo|lo comento|lo comentaré|lo consulto|lo consultaré|le respondo|te respondo|le contesto|lo estudi*|lo analiz*|lo valor*|lo pienso|lo pensaré|lo pensamos|les digo|te digo algo|le digo algo|os digo algo|ya le diré|le confirmo|te confirmo|quedo enterad*|enterado) [..]
			(gracias|agradec*) por (su|tu|la|vuestra|el|haber|avisar|confirmar) [..] (respuesta|rapidez|aclar*|confirm*|borrar*|eliminar*|felicitación)
			(jaja*|casualidad|felices fiestas|feliz (navidad|año)|buen fin de semana|buen día|qué curioso|curioso|gracioso)
			(me lo|nos lo) (pienso|pensaré|pensamos|miro|miramos|estudio|estudiamos)
		`,
		0.8: `
			gracias por [..] (mensaje|correo|email|información|contactar*|escribir*)
		`,
	}),
];
