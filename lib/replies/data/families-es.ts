import type { LanguageRules } from '../cue-language';

/** Inflections and synonyms, written once and named in the phrases. */
export const spanishFamilies: LanguageRules['families'] = {
	me: 'me|nos|mí|nosotros',
	mine: 'mi|mis|nuestro|nuestra|nuestros|nuestras',
	data: `
		correo*|email*|e-mail*|mail*|dirección|direcciones|datos|datos personales|contacto*|
		nombre*|número*|información|cuenta|registro*|información personal|datos de contacto
	`,
	list: `
		lista*|base*|base de datos|bases de datos|mailing*|registro*|fichero*|distribución|
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
		correo*|email*|e-mail*|mail*|mensaje*|publicidad|propaganda|spam|envío*|comunicacion*|
		newsletter*|boletín*|boletines|oferta*|promocion*|basura|mierda*|propuesta*|
		información comercial|comerciales
	`,
	month: `
		enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|
		noviembre|diciembre
	`,
	season: `
		primavera|verano|otoño|invierno|navidad*|reyes|semana santa|vacaciones|trimestre|
		semestre|cuatrimestre|año nuevo|q1|q2|q3|q4|fiestas|curso
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
		lleva|llevan|gestiona|gestionan|se encarga|se encargan|encargad*|responsable*|decide|
		deciden|maneja|ve estos|coordina|dirige|se ocupa|compra|ve eso
	`,
	role: `
		compañer*|director*|directora|responsable*|jefe*|jefa|encargad*|gerente|colega*|
		departamento|señor*|equipo|compras|marketing|rrhh|recursos humanos|sistemas|
		informática|administración|dirección|gerencia|socio*|secretari*|asistente|dueño|
		propietario|comercial|área|superior*
	`,
};
