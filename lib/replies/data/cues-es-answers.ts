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
			(suena|parece|se ve|luce|pinta|está|se oye|se escucha) [muy|súper|re|bastante] (padre|chido|chévere|bacano|piola|bárbaro|de lujo|de maravilla|de perlas|guay|brutal|potente|bomba|mola|top|espectacular|increíble|muy completo|a lo que buscamos|justo lo que)
			(me|nos) (late|mola|copa|tinca|cae bien|ha encantado|entusiasma|apetece|tienta|ha sorprendido) [..] (idea|propuesta|mucho|todo|lo que|esto|producto|concepto|probar*|ver*)
			(qué (padre|chévere|chido|bueno|guay|interesante|maravilla|oportun*)) [..]
			(me|nos) (pasas|pasáis|pasa|pasan|mandas|envías|mandáis|enviáis|puedes pasar|podrías pasar|pasarías|compartes|compartís|haces llegar) [..] (precio*|info*|detalle*|tarifa*|presupuesto|propuesta|dossier|demo|enlace|ficha*|catálogo|más|condiciones)
			(mándeme|mándame|envíeme|envíame|páseme|pásame|mándenme|envíenme|mándenos|envíenos|mandadnos|enviadnos|mandadme|enviadme|envíen|manden|pasadnos) [..] (lo que|todo|cuanto|cosas|algo|material|ejemplos|detalles|eso|la|el|una|un)
			(prepar*|redact*|pasad*|prepárenos|prepáranos) [nos|me] [..] (contrato|oferta|propuesta|presupuesto|borrador|pedido)
			(hablábamos|comentábamos|discutíamos|mirábamos|buscábamos|hablamos|estábamos hablando|pensábamos) [..] (esto|algo así|este tema|de ello|justo)
			(cae*|llega*|viene*|aparece*) [..] (del cielo|como anillo al dedo|en el momento (justo|perfecto|oportuno)|caído del cielo|que ni pintad*)
			(me|nos) (apunto|apuntamos|animo|animamos|sumo|sumamos|lanzo|lanzamos|interesaría|valdría|serviría) [..]
			(estamos|estoy|andamos|ando) [..] (buscando|mirando|comparando|valorando|necesitad*|pensando en|interesad*|a la caza|detrás de|cambiando|sopesando|estudiando) [..]
			(nuestro|nuestra|actual|el) (proveedor|herramienta|sistema|programa|contrato) [..] (falla*|no funciona|no nos convence|nos deja|se queda cort*|deja mucho|va fatal|vence|termina|caduca|nos tiene) [..]
			(me|nos) (encanta|encantó|gusta|gustó|ha gustado|ha encantado) [..]
			no (estamos|estoy|acabamos de estar) [muy|nada|del todo] (content*|satisfech*|convencid*) con [..]
			no [..] (inconveniente|objeción|pega) [..] (en|para) [..]
			(todavía|aún) no (tenemos|hemos elegido|hemos encontrado|tengo) [..] (proveedor|solución|herramienta|agencia|nada)
			no (tenemos|hemos elegido|tengo) [..] (proveedor|solución|herramienta|agencia) [..] (todavía|aún)
			no (dej|olvid)(en|éis|e|es) de (avis*|inform*|envi*|escrib*|mand*|llam*|contact*|tener*|mantener*) [..]
			(necesit*|precis*|buscamos|busco|requerimos|queremos|quiero|queríamos) [..] (sustitut*|alternativa*|reemplazo|cambiar*|cambio|mejorar*|modernizar*|renovar*|algo (mejor|nuevo)|otro proveedor)
			(nos quedamos|me quedo|seguimos adelante|vamos) con (ustedes|vosotros|usted|su|vuestr*)
			(elegid*|decantad*|decidid*|optad*|apostad*|elegimos|escogid*) [..] por (ustedes|vosotros|usted|su|vuestr*|tu)
			(convencid*|decidid*) [..] (firm*|empez*|adelante|comprar|contratar)
			lo (veo|vemos) [muy|bastante|realmente] (interesante|bien|útil|factible|viable|con buenos ojos|con interés)
			(podríais|podrían|podría|puede|pueden|puedes|podéis|podrías) [..] (venir|presentar*|presentárnoslo|enseñar*|enseñár*|mostrar*|mostrár*|hacer*nos una|acercar*|pasar* por|mandar*|mandár*|enviar*|enviár*|preparar*|prepararnos|incluir*)
			(tendríais|tendrían|tendrías|tendría) [..] (hueco|rato|un momento|disponibilidad|tiempo) [..]
			(quiero|queremos|necesito|necesitamos|ponme|póngame|pónganos|resérv*) [..] (licencia*|unidad*|usuario*|puesto*|plaza*) [..]
			(apúnt|inscríb|regístr)(a|e|en|ad)(me|nos) [..] (a|en|para) [..] (demo|webinar|prueba|piloto|lista de espera|sesión|presentación|curso|evento)
			(cuanto antes|lo antes posible) [..] (empez*|mejor|envi*|mand*|nec*|quer*)
			(por ese|a ese|con ese|por este) (precio|dinero|importe) [..] (quedo|quedamos|compr*|adelante|sí|perfecto|hecho)
			(díg*|dig*|dime|indíqu*|indic*|cuént*) [..] (siguientes pasos|próximos pasos|cómo (seguir|empezar|proceder|avanzar|contratar*)|qué (hay que|tengo que|tenemos que|necesit*))
			(echarle|echar|echaría|echaríamos|darle|dar) (un ojo|un vistazo|una vuelta|una oportunidad) [..]
			(estudiamos|estudiaremos|estudiaríamos|valoramos|valoraremos|miramos|miraremos) [..] (oferta|propuesta|presupuesto|condiciones|encantad*|con interés)
			(propuesta|presupuesto|oferta|demo) y (la|lo) (estudiamos|vemos|valoramos|miramos|comentamos|hablamos)
			(encantad*|deseando|impacient*|con ganas) [..] (de|por) [..] (ver*|conocer*|saber|hablar*|recibir*|probar*|escuchar*|empezar|quedar)
			sí que [me|nos] [..] (interes*|vendría|gustaría|hace falta|necesit*|quer*|encaj*)
			no (me|nos) (disgusta*|desagrada*|parece mal|suena mal|importaría|vendría mal|vendría nada mal|iría mal|sobraría|parece mala idea) [..]
			no (vendría|iría|estaría) [nada] (mal|de más) [..]
			(amplí|ampli|detáll|detall|concrét|desarróll)* [me|nos] [..] (información|info|detalles|datos|eso|idea|propuesta|punto)
			(nos|me) (asesor|ayud|orient|guí|aconsej|acompañ)(áis|an|as|a|arías|aríais|arían)
			(dándole|dando|damos|doy|dar) [..] vueltas [..]
			(sería|resultaría|podría ser) [..] (interesante|útil|de ayuda|perfecto|ideal|fantástico|genial|estupendo|un placer|de interés|bueno (ver|hablar|tener))
			(dime|dígame|decidme|díganme) [..] (cuándo|cuando|qué día|día|hora|fecha|dónde firm*)
			(contamos|cuento) con (vosotros|ustedes|usted)
			(hacemos|hagamos|haremos|hagan|haced) [..] (prueba|piloto|demo)
			(tú dirás|usted dirá|ustedes dirán|vosotros diréis|cuando me digas|cuando me diga)
			(abierto|abierta|abiertos|abiertas|receptiv*|predispuest*) [..] (a|para) [..]
			(lo|la) (probamos|pruebo|probaremos|probaría|probaríamos|instalamos|pedimos|encargamos|queremos|necesitamos) [..] (ya|encantad*|gusto|cuanto antes|mismo|sin problema)
			(nos|me) (hace falta|vendría|vendrían|viene|hacía falta) [..] (algo|así|bien|genial|perlas|pelo|una|un)
			(justo|precisamente|casualmente|ahora mismo|llevamos|llevo) [..] (algo así|hace falta|tiempo (buscando|queriendo|pensando|detrás)|meses|una solución|mirando|necesit*|comparando|buscando|tratando)
			(quiero|queremos|quisiera|quisiéramos|me gustaría|nos gustaría|querría|querríamos|podemos|podríamos|vamos a|dispuest* a|interesad* en) [..] (hacer* una (prueba|demo)|prueba|piloto|empezar|arrancar|comenzar|contratar*|comprar*|adquirir*|pedir*|encargar*|implantar*|implementar*|instalar*|suscribir*|probar*|recibir (más|una|la|el|información|info)|que nos (enviéis|envíe*|mandéis|mande*|hagáis|haga*|preparéis|prepar*|presenten|present*|cuent*)|que me (envíe*|envíes|mande*|mandes|haga*|hagas|cuent*|expliq*)|participar|colaborar|acceder|una demo)
			(cómo|qué) [..] (podríamos|podemos|puedo|se puede|hacemos|hay que hacer|tengo que hacer|tenemos que hacer|debo hacer|debemos hacer|sería|procedemos|seguimos|habría que hacer) [..] (empezar|arrancar|contratar*|avanzar|proceder|comenzar|alta|probar*|siguiente*|seguir|pedir*|comprar*)
			cómo (empezamos|arrancamos|procedemos|avanzamos|continuamos|seguimos|empezaríamos|lo hacemos|nos organizamos|hacemos para)
			(nos lo quedamos|me lo quedo|lo compramos|lo compro|lo quiero|lo queremos|lo contratamos|lo contrato|firmamos|dónde firmo|donde firmo|dónde hay que firmar|os lo compro|se lo compro|me apunto|me sumo|nos sumamos|contad conmigo)
			(ok|vale|perfecto|sí|venga|bien) (sigamos adelante|seguimos adelante|adelante|avancemos|empecemos|dale|lo hacemos|lo probamos|hagámoslo|vamos)
			(sigamos|seguimos|vamos|tiremos|tiramos|seguir) (adelante|con ello|con el proceso|con esto)
			qué (datos|documentos|información|documentación|papeles) [..] (os|les|te|le|hace|hacen|necesit*) [..] (falta|para|empezar|necesit*|nosotros)
			(haced|haga|hagan|haz|háganos|hazme|hágame|hacednos|hacedme|preséntenos|preséntame|prepár*|prepara*|propon*|propóng*|propónme) [me|nos] [..] (propuesta|oferta|demo|presupuesto|número*|cotización|ofrecimiento|demostración|plan)
			(soy todo oídos|somos todo oídos|te escucho|le escucho|os escucho|les escucho|te leo|dispara|soy toda oídos|no me importaría|no estaría mal|no estaría de más|por la labor|tengo curiosidad|me pica la curiosidad|me has picado|me has pillado|me ha pillado|me tienta|no suena mal|no pinta mal|no tiene mala pinta)
			(podría|podrían|puede) (encajar*|interesar*|servir*|venir*|cuadrar*|ser útil|ser interesante|ayudar*) [..]
			(nos|me) (encaja|encajaría|cuadra|cuadraría|convence|seduce|atrae|ha gustado|gustó|conviene|parece perfecto|parece estupendo|parece genial|parece buena idea)
			(necesit*|precis*|buscamos|busco|requerimos) [..] (solución|proveedor|herramienta|alguien|algo (así|parecido|como)|ayuda|presupuesto|oferta|información|precio*|cuanto antes|urgente*)
			(mánd*|mand*|envíe*|envía*|envi*|pás*|páse*|remít*|hágame*|adjunt*|compart*) [..] (dossier|ficha*|brochure|pdf|muestra*|vídeo|video|enlace|link|acceso|caso*|detalle*|referencia*|lista de precios|más)
			(mándamelo|mándemelo|mándenmelo|envíamelo|envíemelo|envíenmelo|pásamelo|pásemelo|mándanoslo|envíenoslo|envíanoslo|mandádmelo|enviádmelo|mandadlo|enviadlo|pasádmelo) [..]
			(siempre que|siempre y cuando|con tal de que|si (se|nos|me|es|el|la|lo)) ~ (nos lo quedamos|contratamos|firmamos|lo compramos|adelante|cuente|hablamos|nos interesa|me interesa|lo queremos|contad|cuenta)
			(damos|doy|dado|dan|tenemos|tienen|tienes) [el|la] (visto bueno|luz verde|aprobación|ok) [..]
			(aceptamos|acepto|aprobamos|aprobado|aprobada) [..] (oferta|propuesta|presupuesto|condiciones|invitación|encantad*|con gusto)
			(date|dense|darnos|darme|darse|dadnos|dame|denos|dar*) de alta
			(quedo|quedamos|estoy|estamos|me mantengo) (a la espera|pendiente*|atent*|a la escucha) [..] (propuesta|presupuesto|oferta|información|noticias|respuesta|demo|detalles|llamada)
			(espero|esperamos|aguardo) [..] (propuesta|presupuesto|oferta|información|detalles|demo|llamada|noticias suyas)
			(lo|la) (vemos|hablamos|comentamos|tratamos|discutimos) [..] ({weekday}|en persona|por teléfono|cuando (quieras|quiera|queráis|pueda|puedas))
			cuando (quieras|quiera|queráis|quieran|te venga bien|le venga bien|os venga bien) [..]
			(merece|merecería|vale|valdría) [..] la pena [..] (ver*|hablar*|estudiar*|probar*|explorar*|echar*)
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
			(claro|sí claro|sí por favor|sí gracias|sí quiero|sí adelante|sí cuando|sí envi*|sí mand*)
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
			(quedamos|quedemos|nos vemos|hablamos|hablemos|conectamos|reunámonos|te espero|le espero|os espero|les espero|me acerco|os visito) [..] ({weekday}|a las #|el #|en (mi|tu|su|vuestra|nuestra) oficina|la próxima)
			(mando|envío|mandaré|enviaré|paso|mándame|envíame|mándeme|envíeme|manda|envía|enviadme|mandadme|envíenme) [..] (invitación|convocatoria|invite|cita|calendario)
			(llama|llame|llamen|llamad|llámame|llámeme|marca|telefonea|telefonée*) [..] (al|a mi|cuando|a partir|por la|antes|después|#)
			(mi|nuestro) (teléfono|móvil|número|celular|whatsapp|directo|fijo) [..] #
			(al|teléfono|móvil|tel|whatsapp) # [..]
			(tengo|tenemos|tienes|tiene|tenéis|hay|me queda|hago|busco) [..] (hueco|rato|ratito|un momento|libre|disponibilidad|espacio|agenda) [..]
			(puedes|puede|podéis|podrías|podrían|pueden) (pasar*|venir|acercar*|llamar*) [..] ({weekday}|oficina|el #|a las #)
			(qué tal|cómo te viene|cómo le viene|te va bien|le va bien|os va bien|les va bien|te viene bien|le viene bien|te cuadra|le cuadra|te parece|le parece|os parece) [..] ({weekday}|si (hablamos|quedamos|nos vemos)|a las #|el #|la semana|hablar*|quedar*)
			{weekday} [..] (por la (mañana|tarde)|al mediodía|a primera|a última|sobre las|a partir de)
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
		1.9: `
			no (me queda|me ha quedado|nos queda|entiendo|entendemos|comprendo|acabo de entender|tengo) [muy|del todo|bien] (claro*|qué|a qué|cómo|de qué|si|por qué|cuál|lo que) [..]
			(me|nos) (podría*|puede*|podéis|puedes|aclara*|explica*|surge*|gustaría saber si|gustaría saber qué|pregunto) [..] (aclarar*|explicar*|decir*|concretar*|confirmar*|duda*|si|indicar*|informar*|especificar*|detallar*)
			(quería|querría|quisiera|me gustaría|necesito|necesitaría|necesitamos) (preguntar*|saber (si|qué|cuál|cuáles|cómo|cuánto|quién|dónde|por qué)|consultar*|aclarar*|confirmar*)
			(qué|cuál|cuáles|cuánto|cuánta|cuántos|cuántas|dónde|cuándo|quién|quiénes|cómo|en qué|con qué|para qué|de qué|a qué|desde cuándo|hasta qué) (incluye*|es|son|tarda*|cuesta*|se (diferencia*|dedica*|factura*|paga*|cobra*|instala*|calcula*)|permanencia|plazo*|coste*|condiciones|garantía*|límite*|tamaño|modelo*|idiomas|países|sector*|empresas|formas|opciones|requisitos|ventajas|herramientas|sistemas|experiencia|clientes|soporte|horario*|necesit*|funciona*|trabaj*|conoc*|hay|os diferencia|les diferencia|precio*|pasaría|ocurre|supone*) [..]
			(sirve|serviría|vale|funciona|funcionaría|se puede|podría usarse|incluye|lleva|admite|exporta|importa|requiere|necesita) [..] (para|con|también|sin|en|el iva|iva|soporte|instalar) [..]
			(sois|son|eres|es usted) [..] (consultora|agencia|empresa|distribuidor*|fabricante*|startup|partner*|los mismos|españoles)
			(y si|qué pasa si|qué ocurre si|y en caso de) [..]
			(esto|eso|es|la herramienta|el sistema|el programa) [..] (compatible*|o hay que|o es|o se|aparte|incluid*) [..]
			(usted|ustedes|vosotros|tú) (es|son|sois|eres) [..] (el|la|los|las|mism*|que)
			(es|son) (compatible*|posible|gratis|gratuito*|obligatorio*|necesario|cierto|seguro) [..]
			(cuánto|cuanto) (tarda*|dura*|tiempo|cuesta*|vale*|sale*|cobra*|sería|supone|costaría) [..]
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
			(te paso su|le paso su|este es su|aquí tiene su|os paso su|les paso su|te dejo su|le dejo su|os dejo su|le doy su|te doy su|adjunto su|le adjunto su) (correo|email|contacto|e-mail|teléfono|dirección|número|móvil|tarjeta) [..]
			su (correo|email|contacto|e-mail|teléfono|móvil|número|extensión) (es|:|#)
			(quien|el que|la que) (lleva|decide|se encarga|gestiona|maneja|ve) [..] (es|esto|este|esos|eso)
			(tendría|tendrías|tiene|tienes|debería|deberías|habría|mejor|conviene) [que] [..] (verlo|hablar*|hablarlo|tratarlo|contactar*|consultar*|dirigirse|escribir*|comentarlo|preguntar*) [..] (con|a|al)
			(lo tiene|está en manos de|depende de|se lo he dado a|lo lleva|lo decide|está con) [mi|el|la|nuestro|nuestra|un|una] {role} [..]
			(ella|él|mi jefe|mi jefa|dirección|gerencia) (decidirá|decide|lo verá|contestará|contactará|dirá|valorará) [..]
			(se encarga|se ocupa|lo lleva|lo gestiona|decide) [..] {role} [..]
			{role} [..] @
			(reenv*|reenví*|traslad*|remit*|deriv*|pas*|hago llegar|haré llegar|he hecho llegar|hecho llegar|redirij*|redirig*|envi* copia|transmit*|transfi*|eleva*) [..] (su|tu|vuestro|vuestra|el|la|este|esta|lo|se lo) [..] (a|al) [..] ({role}|quien|persona|responsable*|compañer*|interesad*)
			(lo|la|se lo|os lo|te lo) (he|hemos) (pasado|trasladado|reenviado|comentado|enviado|remitido|derivado|hecho llegar|mandado|dado|compartido|elevado) [..] (a|al|con|para)
			(le|te|les|os) (pongo|pondré|ponemos|dejo|paso|doy|facilito|adjunto|indico|proporciono) [..] (en contacto|en copia|contacto|datos de|correo de|teléfono de|con (mi|el|la|nuestr*))
			(escríb|escrib|llám|mánd|enví|pás|comént|remít|pregúnt|consúlt|consult|hábl|plantéa|plantea|díg|dí)*(le|les|selo|sela|selas|selos|lo) [usted|mejor|directamente|esto|eso] (a|al|con) [..]
			(mandar|enviar|pasar|reenviar|trasladar|remitir|dar|comentar|hacer|transmitir)(le|les|selo|sela|lo|la) [..] (a|al|con) [..]
			(acabo de|ya|acabamos de|voy a|vamos a) [..] (pasar*|reenviar*|mandar*|enviar*|trasladar*|derivar*|remitir*) [..] (a|al) [..] ({role}|mi|nuestr*|quien)
			(tiene*|debe*|tendrá*|tendría*) [que] (aprobar*|decidir*|ver|verlo|autorizar*|valorar*|validar*|firmar*|estudiar*) [..] ({role}|mi|nuestr*|ella)
			{role} [..] (tiene que|debe|tendría que|tendrá que) (aprobar*|decidir*|ver|verlo|autorizar*|valorar*|validar*|firmar*)
			(sino|mejor) (de|a|con|es|al) [..] ({role}|mi|nuestr*|ella)
			(no depende de mí|no lo decido yo|no soy yo quien decide|la decisión no es mía|la decisión es de|decisión de) [..] ({role}|sino|mi|nuestr*|ella)
			para (estos|esos|este|ese|esta|esa) (asuntos|temas|cosas|asunto|tema|cuestiones) [..] (tenemos a|hable*|está|contact*|escrib*|llam*|diríj*)
			(prueb|intént|intent)(e|a|en|ad|elo|alo) con [..]
			(rebot|encamin|canaliz|compart|elev|deriv)* [..] (tu|su|vuestro|vuestra|el|la|este|esta) [..] (a|al|con|hacia) [..]
			(anote|apunte|apunta|anota|tome nota) [..] (contacto|correo|teléfono|nombre) de [..]
			se (lo|la|los) (enseño|comento|digo|cuento|consulto|paso|mando|muestro|propongo|planteo|enseñaré|comentaré|diré|pasaré|consultaré|plantearé|mandaré|mostraré|propondré|daré) [..] a [..]
			(esas|estas|esa|la|las|dicha) decision* [..] (toma*|corresponde*|depende*|lleva*|es de|son de|compete*)
			(eso|esto|asunto|tema|gestión|cuestión) [..] (corresponde|compete|incumbe|atañe) a [..]
			(le|les|se lo|lo|la) (he|hemos) (dado|pasado|enviado|dejado|facilitado|enseñado|mostrado|comentado) [..] (a|al) [..] ({role}|mi|nuestr*)
			(añado|incluyo|copio|sumo|meto|incorporo|agrego|pongo) [..] (en copia|a la conversación|al hilo|en cc|en el correo|a este correo|a mi|a nuestr*)
			(en|con) (cc|copia) [..] ({role}|a|que|quien|está|va)
			(quien|quienes|la persona que|el que|la que|los que) [..] {handle} [..] (esto|estas|estos|este|esta|eso|esas|ese|son|es|marketing|compras|el|la|las|los|ahí|aquí)
			(debe*|debería*|tiene* que|tendría* que|conviene|mejor|lo mejor es|hay que|habría que|puede*|podría*|le sugiero|le recomiendo|te sugiero|te recomiendo|les sugiero) [..] (contact*|hablar*|dirig*|escrib*|pregunt*|consult*|tratar*|comunic*|plantear*|llamar*) [..] (con|a|al) [..] ({role}|ella|él|ellos|don|doña|quien)
			(pregunt*|pregúnt*|pida|pide|solicite) por [..]
			(su|el|la|nuestr*) (interlocutor*|persona de contacto|contacto adecuado|contacto correcto|contacto) [..] (es|sería|será|para)
			(esto|eso|esos temas|estos temas|estas cosas|ese tema|este tema|todo eso|todo esto) [..] (lo|los|las|se) (ve|ven|lleva*|gestiona*|maneja*|decide*|encarga*|ocupa*|mira*|trata*|coordina*) [..]
			(se|le|les|te|os) (pondrá|pondrán|contactará|contactarán|llamará|llamarán|escribirá|escribirán|responderá|atenderá|comunicará|comunicarán|dirá|contestará) [..] (contacto|usted*|ti|vosotros|{role}|mi|nuestr*|ella|él)
			{role} [..] (se pondrá|se pondrán|le contactará|te contactará|les contactará|os contactará|contactará|le llamará|te llamará|le escribirá|te escribirá|le responderá|le atenderá|se comunicará|le dirá|os dirá|te dirá)
			(le|te|os|les|lo|se lo) (reenvío|reenvio|redirijo|derivo|remito|paso|transfiero|conecto|presento) [..] (a|al|con) [..]
			(ese|este|eso|esto|esos|estos|el|todo|del|de ese|de este|de eso) [tema|asunto|tipo de temas|tipo de cosas] [..] (lo|los|la|se) (lleva*|gestiona*|ve|ven|encarga*|ocupa*|maneja*|decide*|centraliza*|coordina*|tramita*) [..]
			(depende|dependen|es competencia|compete|corresponde|es cosa|es responsabilidad|es tema) (de|del|a|al) [..] ({role}|compañer*|mi|nuestr*)
			(decide|deciden|decisión|decisiones) [..] (central|matriz|madrid|barcelona|sede|dirección|arriba|gerencia|grupo|casa)
			(diríjanse|diríjase|dirígete|dirigíos|póngase en contacto|pónganse en contacto|ponte en contacto|poneos en contacto|contacte|contacten|contacta|contactad) (a|al|con) [..]
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
			su (correo|email|teléfono|móvil) @
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
		3: `
			no (es necesario|hace falta|es preciso) que [..] (conteste*|respond*|me conteste*|me respond*|confirm*|llame*|envíe*|vuelva*)
			(deje|deja|dejen|dejad|déjeme|déjame|déjenme|dejadme|déjenos|déjanos) [me|nos|que lo] (pensar*|mirar*|ver*|consultar*|comentar*|revisar*|comprobar*|estudiar*|hablar*|pens*|mir*|consult*|coment*|revis*|estudi*) [..]
			(bien|correctamente|correo|mensaje|todo) recibid* [..]
			(tomo|tomamos|he tomado|hemos tomado|queda tomada) [buena] nota
			(recibido|anotado|apuntado|enterad*|leído|visto) [muchas] gracias
			(le|te|os|les|ya) [le|te|os|les] (digo|diré|diremos|decimos|cuento|contaré|contamos|contesto|contestaré|contestamos|respondo|responderé|respondemos|confirmo|confirmaré|comento) [algo|con calma|cuando pueda|en breve|pronto|mañana|esta semana|lo antes posible]
			(lo|la) (leeré|leo|miro|miraré|miramos|reviso|revisaré|estudio|estudiaré|estudiamos|estudiaremos|comento|comentaré|consulto|consultaré|consultamos|valoro|valoraré|valoramos|valoraremos|analizo|analizaré|pienso|pensaré|echo) [..] (calma|equipo|detenimiento|tranquilamente|con|y|un vistazo|esta semana|mañana|luego)
			(lo|la) (leeré|miraré|revisaré|estudiaré|estudiaremos|consultaré|valoraré|valoraremos|analizaré|analizaremos|pensaré|consultamos con la almohada|consultaré con la almohada)
			(perdón|perdona|perdone|disculpa|disculpe|disculpen|siento|lamento) [..] (tardanza|retraso|demora|molestias|tardar|confusión|no haber)
			(feliz|buen|buenas|felices) (semana|finde|fin de semana|verano|vacaciones|puente|año|fiestas|pascuas|navidades|día|tarde)
			(igualmente|lo mismo digo|a ti|a usted|a vosotros|gracias a (ti|usted|vosotros|ustedes)) [..]
		`,
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
