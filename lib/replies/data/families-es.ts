import type { LanguageRules } from '../cue-language';

/** Inflections and synonyms, written once and named in the phrases. */
export const spanishFamilies: LanguageRules['families'] = {
	me: 'me|nos|mí|nosotros',
	mine: 'mi|mis|nuestro|nuestra|nuestros|nuestras',
	data: `
		correo*|email*|e-mail*|mail*|dirección|direcciones|datos|datos personales|contacto*|
		casilla*|buzón|bandeja|apellido*|teléfono|móvil|celular|dato|perfil|ficha|domicilio|
		nombre*|número*|información|cuenta|registro*|información personal|datos de contacto
	`,
	list: `
		lista*|base*|base de datos|bases de datos|mailing*|registro*|fichero*|distribución|
		audiencia|embudo|secuencia|cadena|listados|listado|mailings|destinatarios|suscriptores|
		prospectos|clientes potenciales|envío*|comunicaciones|publicidad|circuito|directorios|
		suscripción|newsletter*|boletín*|contactos|crm|campaña*|envíos|archivo*|sistema*|
		agenda|bbdd|directorio
	`,
	removeme: `
		elimínenme|elimíneme|elimíname|bórrenme|bórreme|bórrame|quítenme|quíteme|quítame|
		sáquenme|sáqueme|sácame|remuévanme|remuévame|retírenme|retíreme|retírame|bórrennos|
		elimínennos|quítennos|sáquennos|bórrenos|elimínenos|borradme|quitadme|sacadme|
		eliminadme|borradnos|quitadnos|eliminadnos|exclúyanme|exclúyame|suprímanme|suprímame|
		eliminarme|borrarme|quitarme|sacarme|retirarme|excluirme|eliminarnos|borrarnos|
		quitarnos|sacarnos|suprimirme|desuscríbanme|desuscríbame|desuscríbeme|desapúntame|
		desapúntenme|darme de baja|bórramen|descárteme
	`,
	remove: `
		eliminen|elimine|elimina|eliminad|eliminar|borren|borre|borra|borrad|borrar|quiten|
		quite|quita|quitad|quitar|saquen|saque|saca|sacad|sacar|retiren|retire|retira|retirad|
		retirar|supriman|suprima|suprime|suprimid|suprimir|remuevan|remueva|remover|excluyan|
		excluya|excluir|cancelen|cancele|cancelar|destruyan|destruir|eliminación|supresión|
		borrado|cancelación|den de baja|dé de baja|dad de baja|dar de baja|bloqueen|elimínenlo|
		bórrenlo
	`,
	write: `
		escrib*|escríb*|contact*|envi*|enví*|mand*|mánd*|molest*|llam*|remit*|insist*|fastidi*|
		spam*|dirig*|moleste*|comuniqu*|bombarde*|incordi*|dar la lata|dar la tabarra|ofrec*
	`,
	letter: `
		correít*|mensajit*|recordatorio*|anuncio*|comunicado*|circular*|correo*|email*|e-mail*|mail*|mensaje*|publicidad|propaganda|spam|envío*|comunicacion*|
		newsletter*|boletín*|boletines|oferta*|promocion*|basura|mierda*|propuesta*|
		información comercial|comerciales
	`,
	a: 'a|ad|e|en|es|éis|ar|ara|aran|aras|arais|ase|asen|ases|aseis|arán|aréis|arás|ará|aría|arían|arías|aríais',
	i: 'a|an|as|áis|id|ir|iera|ieran|ieras|ierais|iese|iesen|iesen|ieses|irán|iréis|irás|irá|iría|irían|irías|iríais|er',
	erase: `
		(elimin|borr|quit|retir|tach|cancel|anul|purg|depur|desactiv|limpi|desvincul|desapunt|descart|baj|inhabilit|deshabilit){a}|(omit){i}|bájen*|bájam*|bájem*|
		(sac|saqu){a}|(suprim|exclu|excluy|remov|remuev|destru|destruy|desuscrib){i}|elimíne*|
		bórre*|quíte*|retíre*|sáque*|suprím*|exclúy*|remuév*|dar de baja|den de baja|dé de baja|
		dad de baja|dieran de baja|diera de baja|deis de baja|des de baja|diesen de baja
	`,
	erased: `
		(elimin|borr|quit|retir|cancel|sac|dad|desactiv)(ado|ada|ados|adas)|dado de baja|
		dada de baja|dados de baja|(suprim|exclu|remov|destru)(ido|ida|idos|idas)
	`,
	erasure: `
		eliminación|supresión|borrado|cancelación|baja|retirada|destrucción|exclusión|
		desvinculación|oposición|desuscripción
	`,
	eraseme: `
		(elimin|borr|quit|retir|tach|desapunt|descart|desvincul|sac|saqu|suprim|suprím|exclu|exclú|remuev|remuév|remov|desuscrib|desuscríb|baj|báj|omít|elimín|bórr|quít|retír|sáqu|sác)(a|e|ar|ir|er|ad|id|en|an|ya|yan|ye|yen)(me|nos)
	`,
	own: `
		mi|mis|nuestro|nuestra|nuestros|nuestras|este|esta|estos|estas|todos mis|toda mi|
		cualquier|cuantos|todo rastro
	`,
	harass: `
		enviar*|enviár*|escribir*|escribír*|mandar*|contactar*|llamar*|molestar*|fastidiar*|
		incordiar*|atosigar*|agobiar*|acosar*|perseguir*|marear*|hostigar*|importunar*|
		bombardear*|saturar*|inundar*|llenar*|insistir*|remitir*|spamear*|dirigir*|
		comunicar*|dar (la lata|la tabarra|la brasa|el coñazo|la turra|la paliza|la vara|por saco)|
		darme (la lata|la tabarra|la brasa|el coñazo|la turra|la paliza)|
		darnos (la lata|la tabarra|la brasa|la turra|la paliza)|
		tocar* (las narices|las pelotas|los huevos|los cojones|la moral)|hacer* spam|usar|utilizar|
		ofrecer*|venderme|vendernos|hacerme perder
	`,
	bother: `
		escrib(a|as|áis|an|iera|ieran|ieras|ierais|iese|iesen)|env(íe|íen|íes|iéis|iara|iaran|iarais|iase|iasen)|
		mand(e|en|es|éis|ara|aran|aras|arais|ase|asen)|contact(e|en|es|éis|ara|aran|aras|arais|ase|asen)|
		llam(e|en|es|éis|ara|aran|arais)|molest(e|en|es|éis|ara|aran|arais)|remit(a|an|as|áis|iera|ieran)|
		fastidi(e|en|es|éis)|incordi(e|en|es|éis)|persig(a|an|as|áis)|atosigu(e|en|es|éis)|
		agobi(e|en|es|éis)|bombarde(e|en|es|éis)|acos(e|en|es|éis)|mare(e|en|es|éis)|
		satur(e|en|es|éis)|importun(e|en|es|éis)|lleg(ue|uen|ara|aran|asen)|hag(a|an|as|áis) spam|
		d(é|en|es|eis) [más] (la lata|la tabarra|la brasa|el coñazo|la turra|la paliza)
	`,
	relative: `
		cuñado|cuñada|primo|prima|sobrino|sobrina|hijo|hija|hermano|hermana|amigo|amiga|vecino|
		yerno|nuera|marido|mujer|novio|novia|conocido|conocida|familiar|socio|becario|informático
	`,
	sending: `
		enviándo*|mandándo*|escribiéndo*|contactándo*|molestándo*|llamándo*|insistiendo|
		bombardeándo*|llenándo*|acosándo*|persiguiéndo*|atosigándo*|incordiándo*|remitiendo|
		remitiéndo*|recibiendo|llegando|llegándo*|enviando|mandando|escribiendo|molestando
	`,
	ask: `
		podría|podrían|podrías|podríais|puede|pueden|puedes|podéis|le importa|les importa|
		le importaría|les importaría|te importa|os importa|te importaría|os importaría|
		sería posible|es posible|sería tan amable de|serían tan amables de
	`,
	wish: `
		kiero|qiero|quero|quiero|queremos|deseo|deseamos|quisiera|quisiéramos|querría|querríamos|desearía|
		desearíamos|pretendo|necesito|pienso|tengo intención de|tengo ganas de|tengo por qué|
		me gustaría|nos gustaría|me apetece|nos apetece
	`,
	plead: `
		agradeceré|agradeceremos|agradecerá|agradeciera|apreciaría|apreciaré|valoraría|estimaré|
		favor de|hazme el favor|hágame el favor|háganme el favor|hacedme el favor|
		sería mucho pedir|espero que|confío en que|quisiera que|quiero que|
		queremos que|me gustaría que|nos gustaría que|desearía que|es mi deseo|es necesario que|
		hace falta que|necesito que|necesitamos que|ordeno|les intimo|
		ruego|rogamos|rogaría|pido|pedimos|pediría|pediríamos|solicito|solicitamos|solicitaría|
		agradecería|agradeceríamos|agradezco|exijo|exigimos|reclamo|requiero|requerimos|insto|
		demando|suplico|insisto en|les conmino|haga el favor|hagan el favor|haced el favor|haz el favor|
		tenga la bondad|tengan la bondad|tenga la amabilidad|tengan la amabilidad|
		sea tan amable|sean tan amables|si es tan amable|si son tan amables|
		procedan|proceda|proceded|procédase|sírvanse|sírvase
	`,
	vendor: `
		proveedor*|empresa*|agencia*|consultor*|gestoría|asesoría|partner*|herramienta*|
		solución|soluciones|programa*|software|plataforma*|sistema*|colaborador*|freelance*|
		competidor*|competencia|fabricante|distribuidor*|suministrador*|contrato|servicio*
	`,
	month: `
		enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|
		noviembre|diciembre
	`,
	season: `
		primavera|verano|otoño|invierno|navidad*|reyes|semana santa|vacaciones|trimestre|
		semestre|cuatrimestre|año nuevo|q1|q2|q3|q4|fiestas|curso|ejercicio|temporada|pascua*|
		rebajas|puente|primer semestre|segundo semestre|cierre|campaña de navidad|black friday|
		verano que viene|campaña
	`,
	weekday: `
		lunes|martes|miércoles|jueves|viernes|mañana|pasado mañana|hoy|la semana que viene|
		la próxima semana|esta semana|esta tarde
	`,
	span: 'día*|semana*|mes|meses|trimestre*|año*|semestre*',
	time: `
		(en|para|a partir de|después de|tras|hasta|antes de|pasado|pasada|pasadas|a|desde|pasando) [el|la|las|los|finales de|principios de|mediados de|primer|segundo|tercer|cuarto|próximo|próxima|nuevo] [primer|segundo|tercer|cuarto|próximo|nuevo|finales de|principios de] ({month}|{season}|año|20#)|
		(el|la|próximo|próxima|el próximo|la próxima) [próximo|próxima] ({span}|{season}) [que viene|siguiente|próximo]|
		(próximo|próxima|siguiente) ({span}|{season})|
		(en|dentro de) (un|una|unos|unas|dos|tres|cuatro|seis|#|unos cuantos|un par de|algunos|varios) {span}|
		más adelante|más tarde|en el futuro|a futuro|el año que viene|el mes que viene|
		el trimestre que viene|otro momento|otra ocasión|20#
	`,
	handle: `
		toma la decisión|toma las decisiones|toma esas decisiones|corta el bacalao|
		tiene la última palabra|llevaba|llevan eso|atiende|tramita|supervisa|controla|
		lleva|llevan|gestiona|gestionan|se encarga|se encargan|encargad*|responsable*|decide|
		deciden|maneja|ve estos|coordina|dirige|se ocupa|compra|ve eso
	`,
	role: `
		compañer*|director*|directora|responsable*|jefe*|jefa|encargad*|gerente|colega*|
		departamento|señor*|equipo|compras|marketing|rrhh|recursos humanos|sistemas|
		informática|administración|dirección|gerencia|socio*|secretari*|asistente|dueño|
		asesoría|gestoría|comité|consejero|consejera|responsables|encargados|jefatura|madre|
		propietario|comercial|área|superior*|coordinador*|supervisor*|central|matriz|sede|
		casa madre|oficina central|delegación|finanzas|contabilidad|operaciones|logística|
		calidad|formación|comunicación|ventas|financiero|técnico|delegado|administrador*|jefatura|
		directiva|consejo|ti|it
	`,
};
