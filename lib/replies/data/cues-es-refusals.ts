import { phrases } from '../cue-language';

/** A no, a not yet, and not me. */
export const spanishRefusals = [
	...phrases('not_interested', {
		3: `
			no [..] (interesa*|interesado*|interesada*|interés)
			(no gracias|gracias pero no)
			(no|ni|tampoco|nada|poco) [..] (interesa*|interesado*|interesada*|interesados|interés|interesan|convence|atrae|seduce)
			(no gracias|gracias pero no|no muchas gracias|no, gracias|va a ser que no)
			(gracias|agradec*|interesante|propuesta|oferta) [..] (pero|aunque|sin embargo) [..] (no|declin*|rechaz*|paso|pasamos|sin)
			no [lo|la|los|las|le|nos|me|hay|tenemos|tengo|vemos|veo] [..] (necesit*|necesidad|requer*|hace falta|precis*|hará falta|demanda|sentido|utilidad|valor|encaje)
			(declin*|rechaz*|desestim*|descart*) [..]
			no [..] (encaja*|ajusta*|sirve*|conviene*|aplica*|corresponde*|procede*|cuadra*|es para (nosotros|mí)|es lo (que|nuestro|mío)|es relevante|es prioridad|es una prioridad|es prioritario|buscamos|busco|estamos buscando|estoy buscando|contemplamos|vamos a (contratar|seguir|avanzar|continuar|comprar|necesitar|cambiar)|seguir adelante|avanzar|continuar|queremos|quiero [..] (comprar|contratar|nada)|aceptamos|podemos permitir*|compramos|contratamos|nos vale|entra en)
			(decidido|decidimos|optado|optamos|preferimos|preferido|elegido|escogido|apostado|acordado) [..] (no|otr*|declin*|desestim*|seguir con|continuar con|quedarnos|descart*|rechaz*)
			(hemos|he|ya) (elegido|optado|escogido|contratado|decidido|elegimos|firmado) [..] (otro|otra|otros|con)
			(ya|actualmente|tenemos|contamos|trabajamos|disponemos) [..] (contamos|cuento|tenemos|tengo|trabajamos|trabajo|disponemos|usamos|utilizamos|cubiert*|un|una|con|alguien|otro|nuestro|nuestra|propi*) [..] (proveedor*|solución*|soluciones|herramienta*|agencia*|equipo*|servicio*|partner*|sistema*|cubiert*|interno|software|contrato|empresa*|consultor*|quien|alguien|programa|resuelt*)
			(ya|actualmente) (tenemos|tengo|contamos con|trabajamos con|disponemos de|usamos|utilizamos|hay|lo tenemos) [..]
			(satisfech*|content*|conforme*|encantad*|muy bien|bien) [..] (con (nuestro|nuestra|el|lo|la|ellos|su)|actual*|como estamos|atendid*|servid*)
			(lo hacemos|lo hago|lo gestionamos|lo llevamos|lo desarrollamos|hacemos|gestionamos|desarrollamos|lo resolvemos|nos apañamos|nos arreglamos) [todo|esto|eso|ya] (nosotros|internamente|en casa|desde dentro|in house|in-house|interno|solos|con|yo mismo|por nuestra cuenta|dentro)
			(internamente|equipo interno|recursos internos|desarrollo propio|medios propios|con personal propio)
			(no|sin|cero|falta|ni) [..] (presupuesto|recursos|capacidad|dinero|fondos|pasta|partida)
			(muy|demasiado|algo|bastante|un poco|excesivamente) (caro|cara|caros|costoso|elevado)
			(fuera de|excede|supera|se nos va de|se sale de) [..] (presupuesto|precio|alcance)
			(pérdida de tiempo|pierda* (su|el|tu|mi) tiempo|pierdas el tiempo|perder el tiempo|perder (mi|nuestro) tiempo|perdamos el tiempo)
			(paso|pasamos|paso palabra|paso del tema|ni loco|ni hablar|ni de coña|ni en broma|ni borracho|ni muerto|de ninguna manera|para nada|en absoluto|nunca jamás|qué va|olvídalo|olvídelo|olvídense)
			(no|ni) (por ahora ni nunca|ni ahora ni nunca|ahora ni nunca)
			(lamentamos|lamento|sentimos|siento|por desgracia|desafortunadamente|desgraciadamente|lamentablemente) [..] (no|declin*|decidido no|desestim*|comunicar*|rechaz*)
			(no|tampoco) [..] (dar continuidad|seguir con|prosperar|renovar|colaborar|ampliar|cambiar de proveedor|cambiar)
			(sin|ningún|poco|nulo|cero) (interés|necesidad)
			(no me convence|no nos convence|no lo veo|no lo vemos|no es el caso|no es nuestro|no es mi|no tenemos necesidad|no vemos)
			(con otro proveedor|con otra empresa|con la competencia|con otra agencia)
			(acabamos de|acabo de|recién|recientemente|hace poco|ya hemos|ya he|justo) [..] (renovar|renovado|firmar|firmado|contratar|contratado|comprar|comprado|cambiar|cambiado|implantar|prorrog*|cerrar|adquirido)
			(con|a) (la competencia|otro proveedor|otra empresa|otra agencia|un competidor|otro partner|otra solución)
			(probamos|probé|hemos probado|lo probé|he probado|usamos|utilizamos|tuvimos|intentamos) [..] (no|mal*|decepcion*|sin (éxito|resultado)|nada|tampoco)
			no (nos|me) (gustó|ha gustado|convenció|ha convencido|sirvió|sirve|funcionó|aportó|aporta|cuadró|encajó|compensa|renta) [..]
			no [..] (puede ser atendid*|podemos atender|podemos aceptar|ha sido seleccionad*|podrá ser|será posible|podemos acceder)
			(panadería|empresa|negocio|tienda|equipo|asociación|pyme|despacho) [muy|demasiado|tan|bastante] (pequeñ*|chic*|modest*)
			(demasiado pequeñ*|muy pequeñ*|nos queda grande|se nos queda grande)
			no (externaliz*|subcontrat*|compramos|trabajamos con (agencias|externos|terceros)) [..]
			(no tiene|no tendría|no le veo|no vemos|carece de) [..] (sentido|utilidad|interés|encaje) [..]
			(nadie|ninguno) [..] (vio|ve|quiere|quiso|necesita|encontró|le ve|cree|considera|interes*) [..]
			(demasiado (grande|complejo|complicado|pequeño|avanzado)|excesivo|desproporcionado|sobredimensionado|matar moscas) [..]
			es demasiado [para|grande|complejo]
			(hablamos|hablado|consultado|comentado|debatido|estudiado|valorado|analizado) ~ (no|nadie|ningun*|descart*|rechaz*|declin*)
			(somos) [solo|sólo|solamente] (dos|tres|uno|pocos|cuatro) [..]
			gracias (de todos modos|de todas formas|igualmente|en cualquier caso|de todas maneras|pero no) [..]
			(nos|me) (las|lo) (apañamos|arreglamos|apaño) [..]
			(humo|vendehumos|tomadura de pelo) [..]
			(casados|fieles|atados|ligados|comprometidos|vinculados) (con|a) [..]
			(así seguiremos|seguiremos así|seguiremos con|nos quedamos con|seguimos con) [..]
			no [..] (volumen|tamaño suficiente|escala|masa crítica)
			(nuestro|mi|nuestra|nuestros|un) [..] (becario|programador*|sobrino|equipo|informático|desarrollador*|estudiante|gente) [..] (hizo|hace|hecho|programó|montó|creó|desarrolló|lo lleva|lo hacen|construyó) [..]
			no (seguirá|continuará|prosperará|prosperó|ha prosperado|procederá|fue|será|ha sido) [..] (adelante|aceptad*|seleccionad*|aprobad*)
			(lo|la|eso|esto|servicio|tema|trabajo|tarea) [ya] (nos|me) [lo|la] (presta*|da|dan|hace*|lleva*|cubre*|gestiona*|proporciona*|suministra*|resuelve*) [..] ({vendor}|otr*|grupo|matriz|casa|alguien)
			(decantad*|decantamos|inclinad*|inclinamos|decidid*|decidimos|optad*|optamos|apostad*|quedado|quedamos|elegido|escogido) [..] (por|con|a) [..] (otr*|competencia|alternativa*|{vendor}|local)
			(tenemos|cuento con|contamos con|hay|disponemos de|existe) [..] (equipo|departamento|personal|gente|técnico*|plantilla|informático|desarroll*|medios|recursos) (propi*|intern*|de la casa|en plantilla)
			(equipo|departamento|personal|plantilla|medios|recursos|desarrollo) (propi*|intern*) [..] (se|que|para|lo|quien|y)
			(prefer*|prefier*) [..] (seguir|continuar|quedar*|mantener*|no cambiar|dejarlo|no (hacer|comprar|contratar|meter*|complic*|arriesg*))
			(seguimos|seguiremos|seguir|continuar|continuamos|continuaremos|quedarnos|quedamos|quedaremos|mantener*|mantendremos) [..] (como (estamos|hasta ahora|siempre)|igual|con lo (que|nuestro)|tal (como|cual)|actual*|con (el|la|nuestr*) {vendor})
			(nos|me) (basta|sobra|apañamos|arreglamos|arreglo|apaño|vale|bastamos) [..] (con|así|de sobra|solos|sol*)
			(nos|me) (va|funciona) [muy|bastante] bien (con|así|como|lo|sin)
			(tenemos|tengo|estamos) [..] (cubiert*|resuelt*|solucionad*|atendid*|servid*|surtid*|completo*)
			(contrato|acuerdo|exclusividad|permanencia|compromiso) [..] (con|en vigor|vigente|firmado|cerrado) [..] (otr*|{vendor}|años|competencia)
			(somos|ya somos|soy) clientes de [..]
			(tiramos|tiro|funcionamos|trabajamos|seguimos|nos defendemos|nos manejamos) con (lo que|lo nuestro|eso|esto)
			(vamos|estamos|andamos|voy|estoy) [..] (sobrad*|servid*|cubiert*|apañad*) [..] (de|con|así)
			(solucion|resolv|resolvi|resuelt|arregl|cubr|cubri)(amos|mos|ado|o|imos) [..] (por|con|de) [..] (otra|otro|otras|otros|nuestr*|mano)
			(meternos|meterme|embarcarnos|entrar) en [..] (berenjenal*|lío*|jardines|esto|eso|más)
			(política|normas|norma) [..] no [..]
			(otras|distintas|diferentes|otro tipo de) (necesidades|prioridades|urgencias|preocupaciones|batallas|cosas) [..]
			(lo|la|esto|eso) (cubrimos|hacemos|resolvemos|gestionamos|llevamos|tenemos|hago|resuelvo|llevo) con [..]
			(gente|personal|equipo|medios|recursos) de [la] casa
			(lleg)(as|a|an|áis|ó|aron|aste|asteis) [..] tarde
			(adjudicad*|asignad*|concedid*|encargad*) [..] a (otr*|una empresa|un proveedor|la competencia)
			(decisión|opción|idea|postura|criterio) (de|es|ha sido|fue) no [..]
			(andamos|vamos|estamos|voy|ando) [muy|algo|un poco|bastante] (justos|justo|cortos|pelados|tiesos|apretados|ajustados|mal de) [..]
			(buscamos|busco|queremos|necesitamos|necesito) [..] (otra cosa|otro tipo|algo (distinto|diferente|más barato|más sencillo|más pequeño|más económico))
			(respuesta|contestación) [..] (no|negativa)
			un no (rotundo|claro|definitivo|por respuesta)
			(le|les|te|os) (dije|dijimos|digo|he dicho) [..] que no [..]
			no [..] va con (nosotros|nuestr*|mi)
			no (nos|me) (pega|va|cuela|llena|cala|termina de|acaba de|toca) [..]
			dar por (terminad*|finalizad*|zanjad*|concluid*|cerrad*) [..]
			(carecemos|carezco) de [..]
			(nos|me) (falta|faltan) [..] (presupuesto|dinero|recursos|tamaño|volumen|masa)
			(no somos|no soy) [..] (cliente*|público|target|perfil|objetivo|candidat*|mercado) [..]
			(nos|me) [..] (sobra|sobran) [..] (herramientas|programas|proveedores|soluciones|con)
			(no forma parte|no está contemplad*|no está previst*|no se contempla|no se prevé|no está en mente|no lo contempla*) [..]
			(aquí|nosotros|en esta casa|en esta empresa) no (usamos|utilizamos|hacemos|trabajamos|compramos|necesitamos|gastamos|tenemos|queremos|nos) [..]
			(eso|esto) (no|ni) (lo|la|nos|me) (necesit*|quer*|us*|compr*|interes*|sirve*|aporta*|hace falta) [..]
			(no tenemos|no hay|no veo|no vemos|no le veo|no le vemos|no le encuentro|no le encontramos|no encuentro|no tiene) [..] (utilidad|uso|sentido|ventaja|gracia|valor|recorrido|futuro|aplicación|provecho|sitio|hueco|encaje|cabida)
			(una pena|lástima|pena) [..] (pero|no|tarde)
			(les|le|os|te) deseo [..] (suerte|éxito*|lo mejor) [..]
			(dicho|dijo|dice|dicen|dijeron|respondido|contestado|respuesta es|decidido|decidió|opina|decisión es|veredicto es) [..] (que no|un no|negativ*)
			(más de lo que|por encima de lo que|superior a lo que|mayor a lo que|no es lo que) [..] (podemos|puedo|queremos|pensábamos|teníamos|gastar|pagar|necesit*|manejamos|busc*)
			sin (un duro|un euro|blanca|dinero|liquidez|fondos|un peso|un centavo|recursos|cash|caja|presupuesto|ganas|pasta)
			(lo|la|eso|esto|todo) [..] (hacemos|resolvemos|llevamos|gestionamos|tratamos|montamos|hago|resuelvo|controlamos) [..] (a mano|aquí|manualmente|sin ayuda|a nuestra manera|a la antigua|como siempre|con nuestros|con nuestro|con nuestra)
			(compromiso|comprometid*|acuerdo|apalabrad*|vinculad*|exclusividad) [..] con [..] (otr*|casa|empresa|proveedor*|competencia)
			no [me|nos] llama* [..] (atención|nada)
			no (me|nos|le|les) [..] (llama*|dice) (nada|la atención|mucho)
			no (creo|creemos|pienso|pensamos|considero|consideramos|veo|vemos|estimamos|me parece|nos parece) que [..] (nos|me|sea*|vaya*|encaj*|aport*|interes*|podamos|valga|merezca|proceda|necesit*|vayamos|sirv*|podría*|haga falta|tenga (sentido|encaje|cabida|interés))
			ni lo (necesit*|quer*|quier*) [..]
			(hemos|nos hemos) (cambiado|pasado|migrado|mudado) [..] (a|con) [..] ({vendor}|otr*)
			no ha [sido|resultado] [..] (elegid*|seleccionad*|ganador*|escogid*|aceptad*|aprobad*)
			(quedado|quedó|queda|quedáis|quedan|han quedado) [..] (fuera|descartad*|en segundo lugar|eliminad*|desestimad*)
			(carpetazo|tema cerrado|asunto zanjado|asunto cerrado|caso cerrado|cerrado el tema|zanjado|fin de la historia|no hay más que hablar|no hay nada que hablar)
			(demasiado|mucho|excesivo|grande) [..] para (nosotros|nuestr*|mí|una empresa|un negocio|lo que|tan)
			(nos|me) (viene|queda) (grande|enorme|lejos|ancho)
			(cero|pocas|ninguna|sin) (ganas|gana|intención|posibilidad*)
			(prescind*|prescindiremos|pasaremos|pasamos) de [..] (esto|eso|su|la|el|este|momento|servicio*|oferta|propuesta)
			no cumpl* [..] (requisitos|criterios|expectativas|necesidades|con lo que|lo que)
			no (responde|se ajusta|obedece|atiende|casa|llega|pasa) [..] (necesidades|requisitos|filtro|criterios|expectativas|lo que|perfil)
			poco (útil*|práctic*|adecuad*|rentable*|realista*|interesante*|convincente*|atractiv*|sentido)
			no es [..] (nuestr*) (sector|ámbito|mercado|público|negocio|estilo|objetivo|campo|línea|guerra|fuerte|caso)
			lo (veo|vemos) [muy|bastante|un poco|demasiado] (difícil|complicado|caro|excesivo|innecesario|lejos|verde|negro)
			(no nos vamos a|no me voy a|no voy a|no vamos a) [..]
			(no lo|no la|no los) (queremos|quiero|compro|compramos|usaríamos|usaría|contratamos|contrato|utilizaríamos|necesitamos|necesito|veo|vemos) [..]
			(nos|me) [..] (resulta*|parece*|sale*|queda*) [..] (car*|excesiv*|elevad*|innecesari*|complicad*|prohibitiv*)
			(no hay|no queda|ya no hay|no sobra|no nos queda|no nos sobra) [..] (dinero|presupuesto|fondos|partida|un euro|un duro|caja|margen|liquidez)
			(imposible|inviable|inasumible|impensable) [..] (para nosotros|económic*|presupuesto|pagar*|asumir*|este precio|con)
			(agradecid*|gracias|agradec*|halagad*|amable*) [..] (pero|aunque) [..] (tenemos|estamos|preferimos|seguimos|somos|contamos|compromiso|otro*)
			(que (tengan|tenga|tengas|tengáis)|mucha|buena|les deseo|le deseo|os deseo|te deseo) [..] (suerte|éxito*) [..] (pero|otros|proyecto|camino|búsqueda)
			(busc|busqu|pruebe|prob|prueb|intent)* [usted|ustedes] [en|con|a] (otro (sitio|lado|cliente)|otra (parte|empresa|puerta)|otros)
			(necesidad*|tema|eso|esto|asunto|aspecto|área|parte|frente) [..] (está|están|queda|quedan|tenemos|tengo) [..] (cubiert*|resuelt*|solucionad*|atendid*|controlad*|content*)
			(únicamente|solamente|exclusivamente|solo|sólo) (con|trabajamos|compramos|contratamos|usamos|colaboramos) [..] ({vendor}|local*|nacional*|homologad*|de confianza|conocid*|grupo)
			(trabajamos|trabajar|compramos|contratamos) [..] (únicamente|solamente|exclusivamente|solo|sólo) [..] con [..]
			(política|norma|normas|directriz|criterio) [..] (empresa|compañía|interna|nuestra|grupo|impide|no|es)
			(tengo|tenemos|hay|con) [..] {relative} [..] (lleva*|hace*|ayuda*|encarga*|arregla*|programa*|mont*|ocupa*|resuelve*)
			(mi|un|nuestro|mi propio) {relative} [..] (lleva*|lo hace|ayuda*|se encarga|se ocupa|me lo|nos lo)
			(lejos|distinto|diferente|dista|alejad*|fuera) [mucho|bastante|muy] (de|a) [..] (lo que|nuestr*|necesit*|busc*|línea|ámbito|mercado|sector|realidad)
			los números [..] no [..] (salen|dan|cuadran)
			no (nos|me) (salen|dan|cuadran) [..] (números|cuentas)
			(números|cuentas) no [nos|me] (salen|dan|cuadran)
			no [lo|la|le|los|nos|me|se|te] [..] (compraremos|compraré|contrataremos|contrataré|invertir|invertimos|invertiremos|gastar*|comprar*|comprando|pagar*|adquirir*|incorporar*|implantar*|contratar*)
			(decid*|acord*|resuelt*|determin*|opt*|prefer*|prefier*) [..] no [..] (invertir|comprar*|contratar*|seguir|avanzar|participar|continuar|hacer*|gastar*|cambiar*|incorporar*|renovar*|proceder|adelante|colaborar|realizar|entrar|tocar)
			(eso|esto|ya) [..] (más que resuelto|más que cubierto|superado|visto|cubierto de sobra)
			(con (excel|una hoja|papel|lo básico|lo puesto|lo nuestro|word|nuestro excel|papel y)) [..]
			(no|ni) (estamos|estoy) [..] (por la labor|para gastos|para esto|para inversiones|interes*|en condiciones|en posición|en disposición|en situación)
			(no|nunca) (compramos|contratamos|pagamos|gastamos|invertimos|trabajamos con|colaboramos con|tratamos con|hacemos negocios|atendemos|aceptamos|respondemos|hablamos con) [..]
			(no tengo|no tenemos|no hay|no existe|sin) [..] (intención|previsto|previsión|planes|plan|pensado|idea) [de] [..]
			(no aplica|no procede|no ha lugar|no viene al caso|fuera de lugar|no toca|no cuela|no trago) [..]
			(otra|otras) (opción|opciones|alternativa*|solución|soluciones|empresa*) [..] (elegid*|seleccionad*|escogid*|mejor*|más (barat*|económic*)|ganador*)
			(más|mucho más) (barat*|económic*|asequible*) [..] (otr*|competencia|en otro|lo que tenemos|actual*)
			(tenemos|cuento con|contamos con) [..] (proveedor*|agencia*|empresa*|asesor*|gestor*|informático) [..] (confianza|toda la vida|años|siempre|habitual*|fijo|local|homologad*)
			(llevamos|llevo) [..] (años|meses|tiempo|toda la vida) [..] con [..]
			(cancel*|suspend*|abandon*|parad*|eliminad*) [..] (ese|el|este|dicho) proyecto
			(proyecto|iniciativa|idea) [..] (cancelad*|suspendid*|abandonad*|descartad*|en punto muerto|parad* sine die|muerto|muerta)
			(zapatero a tus zapatos|más vale malo conocido|si funciona no lo toques|si no está roto|gato encerrado|demasiado bonito) [..]
			ya (estamos|estoy|vamos|andamos|colaboramos|operamos|lo tenemos|lo llevamos|lo cubrimos) [..] (con|en) [..] ({vendor}|otr*|ellos|alguien)
			(rechazad*|desestimad*|descartad*|denegad*|desechad*|tumbad*|archivad*) [..]
			no [..] (aprobad*|aprobó|autorizó|autorizad*|prosper*|salió|saldrá|ha salido|dado el visto bueno|visto con buenos ojos|da luz verde|dio luz verde)
			no [lo|la|los|las] [..] (vamos|voy|pensamos|pienso|tenemos previsto|tengo previsto|contemplamos|prevemos|planeamos|tenemos intención de|queremos|entra en los planes) [..] (llevar*|hacer*|dar*|invertir|gastar|comprar*|contratar*|cambiar*|implantar*|adquirir*|incorporar*|sumar*|avanzar|seguir|meter*|entrar|continuar|renovar|abordar*|ampliar*|acometer*)
			no (daremos|damos|se dará|se va a dar) [..] (paso|continuidad|curso|trámite)
			no [se|nos|me] (adapt*|ajust*|encaj*|adecu*|correspond*|cuadr*|casa|alinea*|amold*|acopl*|compensa*|renta*|aporta*|aportaría*|vale|valdría|sirve*|serviría*|resuelve*|motiva*|seduce*|atrae*|apetece*|entusiasma*|ilusiona*) [..]
			no (es|son|sería|resulta|parece|lo veo|la veo|lo vemos) [..] (para (nosotros|mí|nuestr*)|lo nuestro|nuestro caso|de (nuestro|mi) interés|nuestr* línea|adecuad*|oportun*|viable|factible|rentable|útil|necesari*|imprescindible|prioridad*|priorit*|interesante|atractiv*|lo que (buscamos|necesit*|quer*)|claro que)
			no [..] (está|entra|figura|están|estaba|entran) [..] (en|entre|dentro de) [..] (planes|prioridades|presupuesto*|hoja de ruta|plan|agenda|objetivos|previsiones|proyectos)
			no [..] (prioridad*|prioritari*) [..]
			no [..] (nos|me|lo|la) (podemos|puedo) [..] (permitir*|asumir*|pagar*|costear*|gastar*)
			no (podemos|puedo|podremos) (aceptar*|atender*|asumir*|comprometer*|permitir*|pagar*|costear*|acceder|dar)
			no [nos|me] (alcanza|llega|da|dan) [..] (presupuesto|dinero|para (esto|eso|más|tanto|pagar)|números)
			(se|nos|me) [nos|me] (va|escapa|sale|dispara|pasa) de [..] (presupuesto|precio|las manos|nuestr*|lo que|mano)
			(recorte*|austeridad|ajuste presupuestario|recortado|apretarnos el cinturón|apretarse el cinturón|vacas flacas|números rojos|sin un duro|a dos velas|gastos congelad*|ahorrando) [..]
			(no está el horno para bollos|con la que está cayendo|no están los tiempos|ni me va ni me viene|me da igual|me es indiferente|nos es indiferente|otro perro con ese hueso|no cuela|no me vendas|no me líe*|para qué nos vamos a engañar)
			(ni regalado|ni gratis|ni por asomo|ni de lejos|ni pagando|ni harto de vino|ni harta|ni en sueños|ni falta que (me|nos) hace|ni falta)
			(muy|demasiado|bastante|algo|tan|excesivamente|carísim*|muy muy|caro|elevado) [..] (car*|costos*|elevad*|prohibitiv*|desorbitad*) [para|por|y]
			(carísim*|precio (elevado|desorbitado|excesivo|prohibitivo|alto)|precios (elevados|desorbitados|excesivos|altos))
			(declin*|rehus*|renunciamos|renuncio|rechaz*|desestim*) [..] (ofert*|propuest*|invitación|ofrecimiento|oportunidad|colaboración|amable*)
			(no|tampoco) [..] (seguir|ir|continuar|tirar|llevar*|sacar*|salir|avanzar|seguiremos|iremos|continuaremos|avanzaremos) [..] (adelante|conversación|conversaciones|proceso|propuesta)
			(no|tampoco) (seguiremos|seguimos|continuaremos|continuamos|avanzaremos|procederemos|contrataremos|compraremos|participaremos|renovaremos|iremos) [..]
			(en esta|esta|por esta) (ocasión|vez) [..] (no|decl*|pas*|otr*)
			(lo|la) (dejamos|dejaremos|dejo|dejaré|dejemos) (aquí|estar|pasar|correr|así)
			(dejarlo|dejémoslo|déjelo|déjalo|déjenlo|dejadlo) (aquí|estar|pasar|correr|así) [..]
			(mejor no|casi que no|más bien no|de verdad que no|rotundamente no|pues va a ser que|por mi parte no|por nuestra parte no|no por favor|definitivamente no|claramente no|no y punto|no sirve)
			no (pierda*|gaste*|malgaste*|desperdicie*) [..] (tiempo|esfuerzo*|energía*|saliva)
			(perder|pierd*|perdiendo|malgast*|gastando) [..] (tiempo|saliva) [..] (conmigo|con nosotros|aquí|su|tu|mi)
			(no|nada) [..] (buscamos|busco|andamos buscando|estamos mirando|estamos valorando|requerimos|precisamos|demandamos|usamos|utilizamos|consumimos|trabajamos (este|ese|con este)|hacemos (publicidad|marketing|campañas|este|ese)) [..]
			no (hay|existe|tenemos|tengo|veo|vemos|encuentro|encontramos|percibo) [..] (necesidad|interés|encaje|utilidad|ventaja*|beneficio*|retorno|motivo*|razón|hueco para|sitio para|cabida|demanda|uso)
			(sin|carece de) [..] (utilidad|interés|sentido|aplicación|encaje|relevancia) [..]
			(no|tampoco) [..] (usar|cambiar de|meternos en|complicarnos|embarcar*|aventur*|liarnos|meter más) [..]
			(escéptic*|desconfío|desconfiamos|no me fío|no nos fiamos|no me lo creo|no creo en|poco serio|poca confianza) [..]
			(somos|muy|demasiado|una) [..] (pequeñ*|chic*|modest*|poquit*|diminut*) para [..]
			(estamos|vamos|nos) (cerrando|cerrar|liquidando|disolviendo|en concurso|en liquidación|a cerrar) [..] (empresa|negocio|actividad|tienda|compañía)
			(cerramos|hemos cerrado|cierra|cesamos|cese de) [..] (negocio|actividad|empresa|tienda)
			(con (lo que|eso|esto) (hay|tenemos)) [..] (basta|sobra|suficiente|vale|tiramos|apañamos|bien)
			(suficiente|de sobra|más que suficiente) [..] (con|para nosotros|lo que)
			(otr*|nueva) (milagro*|herramienta más|vendedor más|plataforma más) [..]
		`,
		2.6: `
			(sin|ningún|poco|nulo) interés
			no [lo|la|los|las|nos|me|hay|tenemos|tengo] [..] (necesit*|necesidad|requer*|hace falta|precis*)
			(hemos|he|ya) (elegido|optado|escogido|contratado|decidido|elegimos) [..] (otro|otra|otros)
			no (me|nos) (hace falta|convence|encaja|cuadra|sirve|vale|conviene)
		`,
		2.4: `
			(declin*|rechaz*|desestim*)
			(hemos|he) (decidido|optado) [..] (no|otr*)
			(gestionamos|hacemos|llevamos|manejamos|resolvemos|tenemos) [..] (internamente|nosotros mismos|cubiert*|en casa|resuelt*)
		`,
		2.3: `
			no [..] (encaja*|ajusta*|sirve*|conviene*|aplica*|corresponde*|procede*|es para nosotros|es lo que|es relevante|es prioridad|es una prioridad|buscamos|estamos buscando|estoy buscando|contemplamos|vamos a (contratar|seguir|avanzar|continuar))
		`,
		2.2: `
			(ya|actualmente) [..] (contamos|cuento|tenemos|tengo|trabajamos|trabajo|disponemos|usamos|utilizamos|cubiert*) [..] (proveedor*|solución*|herramienta*|agencia*|equipo*|servicio*|partner*|con|sistema*|cubiert*|otra|interno)
			(nada que|no gracias|negativo|nanay|qué pereza|menuda|vaya)
		`,
		2: `
			(pérdida de tiempo|pierda* (su|el|tu) tiempo|perder el tiempo)
		`,
		1.8: `
			no [..] (presupuesto|recursos|capacidad)
			(muy|demasiado) (caro|costoso)
		`,
		1.5: `
			ya [lo|la|los|nos lo] [hemos|he] (solucionamos|solucionado|resolvimos|resuelto|contratado|contratamos|comprado|compramos|encontrado|encontramos|cubierto|cubrimos|montado)
			(ya nos|ya se nos|ya me) [..] (cubre*|lleva*|hace*|soluciona*)
		`,
		1.3: `
			(interesante|buen*|bonit*|atractiv*|completo|potente|tentador*) [..] (pero|aunque|sin embargo)
			(pero|aunque|sin embargo) (queda*|está*|nosotros|para nosotros|aquí|en nuestro caso|tengo|tenemos|preferimos|hoy por hoy|somos|seguimos|estamos)
			(no vamos|no queremos|no pensamos|no creo|no creemos|no podemos|no tenemos|no hay|no nos|no lo) [..]
			(creo que no|me temo que no|lo siento pero no|por desgracia no|pues no)
			(nada|poco) que [..] (ver|aportar|ganar|hablar)
		`,
		0.9: `
			(pero|sin embargo|aunque|lamentablemente) (no|nosotros|estamos|tenemos|nos|ya|yo|es|esto|nuestr*|de momento) [..]
			(no|nunca|tampoco|ni) (tenemos|tengo|nos|me|es|hay|somos|estamos|podemos|puedo|lo|la|va|sería) [..]
		`,
		0.7: `
			(suerte|éxitos|éxito)
			(lamentablemente|desgraciadamente|por desgracia|desafortunadamente|lo siento)
			(gracias|agradec*) [..] (pero|aunque)
			(interno|interna)
		`,
	}),
	...phrases('later', {
		3: `
			(no|tampoco|ni) [..] (por ahora|por el momento|en este momento|de momento|ahora|ahora mismo|actualmente|este (año|mes|trimestre|semestre|ejercicio)|todavía|aún|hoy|antes de|hasta|a corto plazo|por lo pronto)
			(por ahora|por el momento|en este momento|de momento|ahora mismo|ahora|actualmente|hoy por hoy|este (año|trimestre|mes)|a día de hoy|en estos momentos|por lo pronto) [..] (no|imposible|complicado|parado|congelado|tenemos otras prioridades|es pronto)
			no es [el|un] [buen|mejor|momento|adecuado] (momento|época|tiempo)
			(mal|mala|peor|mal en) (momento|época|timing)
			(es|muy|demasiado) (pronto|temprano|prematuro)
			(contact*|escrib*|escríb*|llam*|llám*|habl*|retom*|volv*|vuelv*|busc*|pregunt*|recuérd*|comuní*|avis*|consult*|conversa*|vem*|veam*|revis*|trat*|retomam*|valor*|plant*|replante*|insist*|dime|dígame) [..] ({time}|cuando|de nuevo (en|a)|otra vez en|entonces)
			(quizá|quizás|tal vez|a lo mejor|puede que|posiblemente|probablemente|mejor|igual|acaso|en todo caso|si acaso|eventualmente) [..] {time}
			(presupuesto*|contrato|acuerdo|partida|licencia) [..] (cerrado*|congelado*|agotado*|asignado*|comprometido*|hasta|vence|termina|finaliza|vigente|aprobado*|ya)
			(muy ocupad*|desbordad*|saturad*|sin tiempo|no tengo tiempo|no tenemos tiempo|hasta arriba|liad*|aplaz*|pospon*|congelad*|posterg*|a tope|en plen*|en medio de|con el cierre|cierre (de|del)|en pausa|en espera|en stand by|parado|paralizad*|mucho trabajo|otras prioridades|no damos abasto|de mudanza|en obras) [..]
			(lo dejamos|lo dejo|lo aparcamos|dejémoslo|aparcado|lo pospongo|lo posponemos|lo tendr*|les tendr*|guard*|tendremos en cuenta|tenemos en cuenta|lo tengo en cuenta) [..] (para|hasta|cuenta|más adelante|contacto|futuro*|otra)
			(cuando|si|en cuanto) [..] (cambie*|tengamos|necesit*|surja|haya|podamos|acabe*|termin*|abra*) [..] (presupuesto|contact*|avis*|llam*|necesidad|hablamos|escrib*|algo|le*|os|te)
			(si|en caso de) [..] (necesitamos|necesidad|cambia*|surge) [..]
			(antes de) [..] (no|imposible|inútil)
			(vuelv*|vuelva*|escríb*|avís*|contact*|llám*|búsc*|habl*) [..] (entonces|en esas fechas|por entonces|llegado el momento|en su momento|para entonces|en ese momento)
			{time} ~ (avis*|vuelv*|retom*|hablamos|contact*|escríb*|llam*|entonces|volver|de nuevo|otra vez|revis*)
			(presupuestos|presupuesto) [..] (se hacen|se aprueban|se deciden|se cierran|se elaboran|en otoño) [..]
			(cuando|una vez|después de que|en cuanto|tras) [..] (mudanza|terminado|acabado|cerrado|instalad*|feria|lanzamiento|pasad*|mudado)
			(a|tras|después de) (mi|nuestro|nuestra|su) (regreso|vuelta|retorno|incorporación) [..]
			(de viaje|fuera|ausente|de vacaciones|de obras|en obras|de feria) hasta [..]
			(de aquí a|dentro de|pasad*|en) [un par de|unos|unas|dos|tres|cuatro|seis] {span} [..]
			(dame|deme|denme|dadnos|denos|danos|necesito|necesitamos) [..] (tiempo|un par de (meses|semanas)|unas semanas|unos meses|unos días|unas semanas más|margen)
			(retomamos|retomemos|retomémoslo|retomarlo|lo retomo|lo retomaremos|retomaremos|retomar) [..] (a|en|tras|después|cuando|más|hacia|para|pasad*)
			(antes|hasta entonces|de aquí a allá|mientras tanto) [es] (imposible|nada|no|inviable|difícil)
			(para|hacia|de cara a|con vistas a) [el|la|los|las] (próxim*|siguiente*|nuev*) ({span}|{season}|convocatoria|periodo|período|campaña)
			{season} (que viene|próxim*|siguiente)
			(recuérd*|recuerd*|avís*|vuelv*|escríb*|llám*|contáct*|búsc*) [me|nos|melo|noslo] [..] (en|dentro de|a|para|tras|después|el|la) [..] ({span}|{month}|{season}|semanas|meses)
			(estamos|andamos|ando|estoy) [..] (lanzamiento|mudanza|obras|cierre|inventario|auditoría|temporada alta|migración|feria|campaña) [..]
			(dame|deme|denme|dadme|dar*|pégame|hazme|avísame|dime algo|dígame algo|llamada|toque|correo|mensaje) [..] {time}
			(un toque|una llamada|un recordatorio|un aviso) [..] {time}
			a la vuelta [de|del] [..] (vacaciones|verano|semana santa|navidad|fiestas|agosto|puente|viaje)
			(a|para|tras|después de|pasad*) [la|el|las|los] (vuelta|regreso|retorno) [..]
			hasta (20#|que|entonces|después|pasad*|el|la|enero|{month}|{season}|finales|principios|nuevo aviso) [..] (no|nada|imposible|difícil|complicado)
			(este|esta) (mes|año|trimestre|semestre|ejercicio|temporada|semana|curso) [..] (imposible|no|complicad*|difícil|nada|cerrad*|descartad*)
			(imposible|complicado|difícil|inviable) [..] (ahora|este|esta|en este momento|antes|hasta|hoy)
			(pospon*|pospong*|aplaz*|aplac*|posterg*|demor*|retras*|aparc*|difer*|dejemos|dejamos|dejarlo|dejémoslo|mov*|pas*) [..] {time}
			(no descart*|sin descartar|no cerramos la puerta|no digo que no|quién sabe) [..]
			(le|te|os|les|ya) [le|te|os|les] (aviso|avisaré|avisamos|avisaremos|llamo|llamaré|llamamos|busco|buscaré|contacto|contactaré|contactaremos|escribiré|diremos|diré|llamaremos) [..] (cuando|si|en cuanto|llegado|{time}|yo|nosotros)
			(cuando|en cuanto|una vez|si) [..] (pase*|acab*|termin*|vuelva*|teng*|haya*|sep*|salg*|cierr*|firm*|aprueb*|llegue*|estemos|esté|acerque*|venza|cambi*|surj*|necesit*) [..] (hablamos|vemos|avis*|llam*|escrib*|retom*|contact*|pregunt*|valor*|plante*|mir*|ya|le|te|os)
			(hablamos|hablemos|vemos|veámoslo|retomamos|retomemos|retomémoslo|retomar*|valor*|plante*|mirarlo|mirémoslo|estudi*|escríbame|escríbeme|contacte*|llám*|vuelv*|insist*|pregúnt*) [..] (cuando|en cuanto|{time}|pasad*|tras|después|a partir|hacia|pasado|en unos|en un par)
			(es|muy|demasiado|todavía es|aún es|un poco) (pronto|temprano|prematuro|precipitado) [..]
			(no|ni) [..] (ahora|momento|todavía|aún) [..] (quizá*|tal vez|más adelante|en otro|vuelv*|{time})
			(contrato|permanencia|acuerdo|licencia|renovación|suscripción) [..] (hasta|vence*|termin*|acab*|expir*|caduc*|finaliz*|renuev*|toca) [..]
			(presupuesto*|año|ejercicio|inversión*|compras|gastos|plan) [..] (ya cerrado*|cerrado*|congelad*|agotad*|comprometid*|gastado*|asignado*|repartido*)
			(cambio*|reorganización|reestructuración|fusión|traslado|mudanza|migración|transición|auditoría|inventario|campaña|temporada alta|pico de trabajo|baja maternal|vacaciones) [..] (no|ahora|hasta|imposible|plen*|en marcha|y)
			(en plen*|plen*|metid* en|inmers* en|liad* con|sobrepasad*|con el agua al cuello|sin tiempo|hasta el cuello|de trabajo hasta|con mucho lío|mucho lío|mucho jaleo|agenda llena|no doy abasto|no llego a todo) [..]
			(otro momento|otra ocasión|otro año|otra temporada) [..]
			(en|para) (el futuro|futuras ocasiones|próximas ocasiones|un futuro|próximos proyectos|el próximo ejercicio|la próxima temporada) [..]
			(guard*|archiv*|conserv*|anot*|apunt*|tengo|tendr*) [..] (su|tu|vuestro|el|los) (contacto|propuesta|correo|datos|información|tarjeta|oferta) [..] (futuro|por si|adelante|cuando|para)
			(por si|si) [..] (más adelante|en el futuro|algún día|cambi*|surge*|necesit*) [..]
		`,
		2.8: `
			no es [el|un] [buen|mejor] momento
		`,
		2.6: `
			mal momento
		`,
		2.5: `
			(contact*|escrib*|llam*|habl*|retom*|volv*|vuelv*|busc*|pregunt*|recuérd*|comuní*|avis*|consult*|conversa*) [..] (más adelante|más tarde|en (unos|un par|#|dos|tres|seis|un|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el)|próximo|próxima|el año que viene|el mes que viene|después de|a partir de|para (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|a (principios|finales|mediados)|q#|tras)
		`,
		2: `
			no [..] (por ahora|por el momento|en este momento|de momento|ahora|actualmente|este (año|mes|trimestre)|todavía|aún|hoy)
			(por ahora|por el momento|en este momento|de momento|ahora mismo|actualmente|este (año|trimestre)) [..] no
		`,
		1.5: `
			(cuando|en cuanto|una vez que|una vez|hasta que|después de que) [..] (cerr|cierr|acab|termin|teng|volv|vuelv|pas|sal|abr|firm|aprueb|aprob|llegu|hay|sep|renov|renuev|mud|instal|finalic|complet|cobr|arranqu|consig|resuelv|resolv|incorpor|estabilic|crezc|necesit)*(emos|amos|a|e|an|en)
			(más adelante|en otro momento|en otra ocasión|en el futuro|a futuro|próximamente|el año que viene|el próximo año)
			(retomamos|retomemos|retomarlo|retomaremos)
		`,
		1.7: `
			(muy ocupad*|desbordad*|saturad*|sin tiempo|no tengo tiempo|aplaz*|pospon*|congelad*|posterg*)
		`,
		0.7: `
			{time}
		`,
	}),
	...phrases('wrong_person', {
		3: `
			(persona|contacto|correo|dirección|destinatario|email|departamento) (equivocad*|incorrect*|erróne*)
			(persona|contacto|correo|dirección|destinatario|email|departamento|número|empresa|mail) (equivocad*|incorrect*|erróne*)
			(equivocad*|equivocas|equivoca|confundid*|confund*|equivocó|equivocasteis|equivocación|por error) [..] (de persona|de correo|de dirección|de destinatario|de número|de empresa|persona|conmigo|con otr*)
			(se|te|os|me) (ha|han|has|habéis|hayan|haya|hayas) (equivocado|confundido)
			no soy [..] (la persona|el (responsable|encargado|indicado|adecuado|contacto)|la (indicada|responsable|encargada|adecuada)|responsable|quien|yo|encargad*|indicad*|persona|adecuad*|competente|el que|la que)
			no (es|está|entra|cae) [en|de|dentro de] (mi|mis|nuestro|nuestra) [..] (área|departamento|competencia*|responsabilidad*|función*|funciones|ámbito|tema|negociado|asunto|terreno)
			[yo] no (me encargo|llevo|gestiono|manejo|me ocupo|decido|compro|trabajo (en|con|para) [..]|soy responsable|me corresponde|tengo (relación|nada que ver|competencia*|potestad|poder|capacidad de decisión)|participo|intervengo|veo esos temas|trato)
			(nada que ver|nada tengo que ver|ninguna relación|no tiene que ver) [..]
			(nadie|ninguna persona|ningún*) [..] (ese nombre|con ese nombre|llamad*|se llam*|llame)
			(correo|dirección|cuenta|mail) (personal|particular|privad*)
			(soy|yo soy|solo soy) [..] (dentista|becari*|estudiante*|recepcionista|jubilad* de|profesor*|médic*|particular|enfermer*|camarer*)
			no (tengo|tenemos) [..] empresa
			(aquí|en esta dirección|en esta empresa) no (hay|existe|trabaja|está|tenemos|vive) [..]
			no (hay|existe|tenemos) [..] (ningún|ninguna|nadie) [..]
			(somos|esto es|esta es) una (floristería|casa|tienda|escuela|clínica|familia|dirección|peluquería|pizzería|residencia) [..]
			(solo|sólo|únicamente) (hago|llevo|me encargo de|trabajo en) [..] (nóminas|recepción|contabilidad|almacén|limpieza|soporte)
			(este|esta|su|tu|el|lo) [..] (mensaje|correo|mail|email|carta|propuesta|esto) [..] no (era|es|iba|va|está|estaba|será) [..] (para mí|para nosotros|conmigo|a mí|dirigid*)
			no (era|es|iba|va) (para|dirigid* a) mí
			no me (compete|corresponde|incumbe|concierne|toca|atañe|pertoca) [..]
			(no|tampoco) [..] (compete|incumbe|concierne|atañe) [..]
			(recib*|lleg*|entr*) [..] por (error|equivocación) [..]
			por (error|equivocación) [..] (correo|mensaje|escrib*|mand*|envi*|lleg*|dirección)
			(se|te|os|me|nos) [..] (confund*|equivoc*) [..] (persona|otr*|destinatario|dirección|empresa|yo|no|de)
			(confundid*|confunde*|confundís|confundes|confundirse|error) [..] (persona|conmigo|con otr*|empresa|destinatario)
			(error|fallo|equivocación) (de|en el|en la) (destinatario|dirección|persona|envío)
			no (pertenezco|trabajo|estoy|estamos|soy) (a|en|de|del|para) [..] (departamento|área|sector|empresa|compañía|compras|marketing|ventas|informática|sistemas|rrhh|it|finanzas|esa|dicha)
			no (conozco|conocemos|sé quién es|sabemos quién es|me suena) [..] (esa|ese|ningún|ninguna|nadie|empresa|persona|nombre|señor*)
			(homónim*|mismo nombre|mismo apellido|me llamo igual|tocay*|otra persona con) [..]
			(soy|somos) [..] (particular*|estudiante*|jubilad*|pensionista*|ama de casa|autónomo sin|un piso|una familia|empleado raso|becari*|parad*|funcionari*)
			(soy|es usted|está hablando con|habla con) [..] (madre|padre|mujer|marido|hij*|esposa|viuda|viudo|herman*|pareja|abuel*) de
			(este|el) (correo|email|número|teléfono) (es|pertenece a|lo usa) [..] (mi (madre|padre|hij*|mujer|marido)|otra persona|un particular|particular|una particular)
			(buscan|busca|buscáis|buscas|querrán|querrá) [..] (a otr*|otra persona|a otra|otra empresa)
			(no le|no les|no os|no te) (puedo|podemos|podría) ayudar [..] (con|en) (eso|esto|este|ese)
			(no tengo|no me corresponde|no está en mi mano) [..] (decidir*|decisión|poder|autoridad|competencia*)
			(ni|no) (decido|decidimos|compro|pincho|corto|mando|pinto) [..]
			(no está|no están) en mis manos
			(a mí|a nosotros) [..] (ni me|no me|ni nos|no nos) (va|toca|corresponde|compete|incumbe)
			ni me va ni me toca
			soy de (almacén|producción|taller|recepción|contabilidad|limpieza|mantenimiento|ventas|rrhh|administración)
			(a|con) (la|una) persona que no es
			(a quien|a la persona que|al que) no (es|corresponde|toca|debe)
			(solo|sólo|solamente|simplemente) soy [..] (el|la|un|una) [..]
			(yo|solo|sólo) [solo|sólo] soy [..] (mantenimiento|recepción|becari*|conserje|portero|limpieza|almacén|conductor*|repartidor*|administrativ*|técnico)
			(a mí|a nosotros|conmigo) no [me|nos] (pregunt*|cuent*|mir*|va|correspond*|hable*|mand*|escrib*) [..]
			no (soy|somos|es) [..] (interlocutor*|destinatari*|persona|indicad*|adecuad*|idóne*|correct*|departamento|titular|dueñ*|propietari*|gerente|empresa que|de (compras|marketing|ventas|informática))
			(yo|aquí|nosotros) no [..] (decido|decidimos|compro|compramos|llevo|llevamos|mando|pinto|pincho|gestiono|tengo (voz|poder|capacidad|autoridad))
			no (decido|pinto|mando|pincho|corto) [..]
			no (es|son) (cosa|asunto|tarea|competencia|responsabilidad|tema|materia) (mí*|nuestr*|de mi|de nuestro)
			no (es|son) mi[s] (cosa|asunto|tarea|competencia*|responsabilidad*|tema*|materia|cometido|negociado|función*|funciones|guerra|terreno|trabajo|puesto)
			no (tengo|tiene) [..] (nada que ver|que ver|relación|vinculación|competencia*|responsabilidad*) [..]
			(no hay|no tenemos|no existe|no vive|no trabaja) [..] (nadie|ningún|ninguna|persona|señor*) [..] (nombre|llamad*|llame|así|aquí)
		`,
		2.8: `
			no soy (la persona|el (responsable|encargado|indicado|adecuado|contacto)|la (indicada|responsable|encargada|adecuada)|responsable|quien|yo)
			no (es|está en|entra en) (mi|nuestro|nuestra) (área|departamento|competencia|responsabilidad|función|ámbito)
			no soy [..] (encargad*|responsable|indicad*|persona|adecuad*)
		`,
		2.6: `
			no (me encargo|llevo|gestiono|manejo|me ocupo|trabajo (en|con) (esa|ese|esto|eso|esa área|ese departamento)|soy responsable|me corresponde|tengo relación)
			(se (ha|han|has) (equivocado|confundido)|se equivoc*|te equivoc*|se confund*|me confund*)
			(nada que ver|no tengo nada que ver)
		`,
		2.4: `
			(nadie|ninguna persona) [..] (ese nombre|con ese nombre|llamad*)
		`,
	}),
	...phrases('left_company', {
		3: `
			(ya no|no) [..] (trabaj*|form* parte|labor*|pertene*|está con nosotros|sigue|continúa|presta) [..] (aquí|con nosotros|empresa|compañía|ya|en esta|para|en la|más|allí|en)
			ya no [..] (trabaj*|form*|labor*|pertene*|est* en|soy|está|sigue|estoy)
			(dejó|dejé|ha dejado|he dejado|abandonó|se fue|se ha ido|me fui|se marchó|ha causado baja|causó baja) [..] (empresa|compañía|organización|trabajar|cargo|puesto|hace|la|de)
			(jubilad*|me jubilé|se jubiló|no sigo en|despedid*|falleci*|renunci*|dimiti*|prejubilad*) [..]
			(dejé|dejó|me fui de|se fue de|salí de|salió de) [..]
			nos (dejó|ha dejado) [..]
			(no|dejé de|dejó de) (trabaj|labor|colabor|ejerc|prest|pertenec)* [..] (ahí|allí|desde|más|hace|esa empresa|esa compañía|con ellos|para ellos)
			(desde|hace) [..] (no|dejé de) (trabajo|trabaja|estoy|está|formo parte|forma parte|pertenezco|pertenece)
			(mi|su|nuestr*) (sustitut*|sucesor*|reemplazo|relevo) [..]
			(quien|el que|la que) (me|lo|la|le) (sustituy*|reemplaz*|relev*|suced*) [..]
			ya no (form*|trabaj*|colabor*|ejerz*|ejerce*|estoy|está|están|pertene*|se encuentra|presto|presta|contamos con) [..] (plantilla|equipo|activo|empresa|compañía|organización|nosotros|ahí|allí|aquí|puesto|cargo|él|ella|casa)
			(cambié|cambió|he cambiado|ha cambiado) de (trabajo|empresa|aires|puesto|compañía|sector)
			(se (desvinculó|marchó|jubiló|retiró|fue|prejubiló|ha jubilado|ha marchado|ha ido|ha desvinculado)|me (desvinculé|marché|jubilé|retiré|fui|he jubilado|he marchado|he ido|prejubilé)|fue despedid*|fui despedid*|cesó|cesé|causó baja|finalizó su contrato|terminó su contrato|abandonó) [..]
			(ex emplead*|exemplead*|antiguo emplead*|antigua emplead*|antiguo compañer*|antigua compañer*|su sustitut*|quien lo sustituye|quien la sustituye|su sucesor*|mi sucesor*) [..]
			(estoy|está|llevo|lleva) [..] (jubilad*|retirad*|prejubilad*) [..]
			no (sigue|continúa|permanece|está ya) [..] (con nosotros|en la (empresa|compañía|organización|casa|plantilla)|en nuestro equipo|aquí)
		`,
		2.8: `
			ya no [..] (trabaj*|form*|labor*|pertene*|est* en|soy|está)
		`,
		2.6: `
			(dejó|dejé|ha dejado|he dejado|abandonó) [..] (empresa|compañía|organización|trabajar|cargo|puesto)
		`,
		2.2: `
			(jubilad*|me jubilé|se jubiló|no sigo en)
		`,
	}),
];
