import type { LanguageRules } from '../cue-language';

/** Where the words of a class mean something else. */
export const spanishOtherSenses: LanguageRules['otherSenses'] = {
	unsubscribe: `
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
		no (nos|me) gust*
		(no|ni|nada|sin|poco|nunca|tampoco) [..] (interes*|encaj*|gust*|encant*|más información|quiero|queremos|quisiera|deseo)
		(interesante) [..] pero
		(qué|si) [..] interesa* (saber quién|dejar)
		(vamos) (a|al|mal|tarde|fatal|justos)
	`,
	not_interested: `
		no (hay problema|pasa nada|hay prisa|hay inconveniente|sólo|solo|dude*|dud*|tengo (claro|inconveniente|problema|dudas|prisa)|sé|estoy segur*|lo tengo claro|sin antes|te preocupes|se preocupe|me borre*|me quite*|me elimine*|me saque*|olvid*|está mal|veo (inconveniente|problema|el momento)|pase de|supere|es caro)
		por qué no
		no [..] (contento*|satisfech*)
		(si|siempre que|mientras) [..] no
		nada mal
	`,
	later: `
		(reunión|llamada|hablar|vernos|vemos|hablamos|llámame|llámeme|disponible|libre|cita|videollamada|podemos|puedo) [..] (semana que viene|próxima semana|{weekday}|esta semana)
		{weekday} por la (mañana|tarde)
	`,
	question: `
		(tal|así|siempre|ya|porque|es|puesto|dado|creo|espero|digo|claro|lo|sé|sabe|para|hasta|desde|el|la|los|las|tengo|hay|mientras|aunque|sin) (como|que|qué)
		como (siempre|quieras|quiera|sea|usted|tú|comentamos|dijimos)
	`,
};
