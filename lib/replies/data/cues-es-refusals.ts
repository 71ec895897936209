import { phrases } from '../cue-language';

/** A no, a not yet, and not me. */
export const spanishRefusals = [
	...phrases('not_interested', {
		3: `
			no [..] (interesa*|interesado*|interesada*|interés)
			(no gracias|gracias pero no)
			(no|ni|tampoco|nada|poco) [..] (interesa*|interesado*|interesada*|interesados|interés|interesan|convence|atrae|seduce)
			(no gracias|gracias pero no|no muchas gracias|no, gracias|va a ser que no|creo que no|me temo que no|lo siento pero no|por desgracia no|pues no|que no)
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
			(nuestro|mi|nuestra|nuestros|un) [..] (becario|programador*|sobrino|equipo|informático|desarrollador*|estudiante|gente) [..] (hizo|hace|hecho|programó|montó|creó|desarrolló|lo lleva|lo hacen|construyó|puede) [..]
			no (seguirá|continuará|prosperará|prosperó|ha prosperado|procederá|fue|será|ha sido) [..] (adelante|aceptad*|seleccionad*|aprobad*)
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
			(recuérd*|recuerd*|avís*|vuelv*|escríb*|llám*|contáct*|búsc*) [me|nos|melo|noslo] [..] (en|dentro de|a|para|tras|después|el|la) [..] ({span}|{month}|{season}|semanas|meses)
			(estamos|andamos|ando|estoy) [..] (lanzamiento|mudanza|obras|cierre|inventario|auditoría|temporada alta|migración|feria|campaña) [..]
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
