import type { LanguageRules } from '../cue-language';

/** Whole answers of at most four words, and sentences of that length inside longer ones. */
export const spanishShortAnswers: LanguageRules['shortAnswers'] = {
	interested: `
		sí, si, si por favor, claro, claro que si, me interesa, nos interesa, interesado,
		interesada, suena bien, adelante, si gracias, si me interesa, por supuesto, perfecto,
		de acuerdo, sí por favor, sí claro, si claro, sí gracias, sí quiero, sí interesa,
		si interesa, sí me interesa, sí nos interesa, me interesa mucho, nos interesa mucho,
		interesados, estoy interesado, estoy interesada, estamos interesados, muy interesado,
		muy interesada, muy interesante, interesante, suena interesante, suena genial,
		parece interesante, pinta bien, tiene buena pinta, claro que sí, desde luego,
		adelante por favor, ok adelante, vale adelante, venga, venga va, vamos, genial,
		estupendo, excelente, fenomenal, hecho, trato hecho, me apunto, nos apuntamos,
		cuente conmigo, cuenta conmigo, cuente con nosotros, contad conmigo, con gusto,
		con mucho gusto, encantado, encantada, encantados, por qué no, porque no, y por qué no,
		buena idea, me gusta, me encanta, me parece bien, nos parece bien, más info,
		más info por favor, más información, más información por favor, más detalles,
		quiero más información, quiero saber más, cuéntame, cuénteme, cuéntame más, cuénteme más,
		cuéntenme, dígame, dime más, dime, mándame info, mándame información,
		mándeme información, mándemelo, mándamelo, mándalo, envíame info, envíame información,
		envíeme información, envíemelo, envíamelo, envíalo, envíen información,
		envíenme información, envíame más info, envíame presupuesto, envíeme presupuesto,
		pásame info, pásame presupuesto, presupuesto por favor, demo por favor, sí adelante,
		sí envíame, ok me interesa, vale me interesa
	`,
	meeting: `
		llámame, llámeme, llámenme, llámame mañana, llámeme mañana, llámanos, hablamos, hablemos,
		agendemos, agendamos, nos vemos, veámonos, quedamos, cuándo, cuando, cuándo hablamos,
		cuándo podemos hablar, mañana, mañana puedo, el lunes, el martes, el miércoles,
		el jueves, el viernes, lunes, martes, miércoles, jueves, viernes, el lunes puedo,
		el lunes me va bien, la semana que viene, la próxima semana, una llamada, reunión,
		sí hablamos, vale hablamos, ok hablamos
	`,
	not_interested: `
		no gracias, no me interesa, no nos interesa, no interesado, gracias pero no, sin interés,
		no estoy interesado, no lo necesito, no lo necesitamos, no es para nosotros, no interesa,
		no, nop, nope, no no, no y no, que no, pues no, no lo siento, lo siento no,
		no muchas gracias, no gracias no, gracias no, muchas gracias pero no,
		no estoy interesada, no estamos interesados, no estamos interesadas, no interesada,
		no interesados, no me interesa gracias, no nos interesa gracias, no tengo interés,
		no tenemos interés, ningún interés, cero interés, no hace falta, no me hace falta,
		no nos hace falta, no hace falta gracias, no es necesario, no necesario,
		no necesitamos nada, no necesito nada, no necesitamos, no necesito, no procede,
		no aplica, no encaja, no nos encaja, no me encaja, no nos cuadra, no es para mí,
		no es lo nuestro, no es lo mío, nada, nada gracias, para nada, en absoluto,
		de ninguna manera, ni hablar, ni loco, ni loca, ni de broma, ni de coña, nunca, jamás,
		nunca jamás, paso, yo paso, pasamos, paso gracias, pasamos gracias, paso del tema,
		demasiado caro, muy caro, es muy caro, es caro, caro, no tenemos presupuesto,
		no hay presupuesto, sin presupuesto, no hay dinero, ya tenemos, ya tenemos proveedor,
		ya tenemos uno, ya tengo, ya tengo uno, ya lo tenemos, ya lo tengo, ya tenemos algo,
		lo hacemos nosotros, lo hacemos internamente, lo hago yo, rechazado, rechazamos,
		declinamos, declino, descartado, negativo, va a ser que no, me temo que no, creo que no,
		no creo, olvídalo, olvídelo, pérdida de tiempo, no way, no thanks, nah
	`,
	later: `
		no por ahora, ahora no, más adelante, por ahora no, quizás más adelante, de momento no,
		ahora mismo no, por el momento no, no de momento, no por el momento, en este momento no,
		no en este momento, actualmente no, todavía no, aún no, hoy no, este año no, no este año,
		este mes no, este trimestre no, quizá más adelante, tal vez más adelante,
		tal vez más tarde, más tarde, otro día, otro momento, en otro momento, en otra ocasión,
		otra vez será, el año que viene, el próximo año, el mes que viene, el próximo mes,
		el próximo trimestre, en enero, en septiembre, después del verano, después de navidad,
		después de reyes, tras el verano, mal momento, no es el momento, no es buen momento,
		no tengo tiempo, sin tiempo, muy ocupado, muy ocupada, estoy ocupado, es pronto,
		muy pronto, demasiado pronto, luego, q1, q2, q3, q4, quizá en enero
	`,
	unsubscribe: `
		baja, darme de baja, dar de baja, darse de baja, stop, bórrame, bórreme,
		cancelar suscripción, elimíname, elimíneme, eliminar, deme de baja, dame de baja,
		no más correos, no más emails, remover, quítame, denme de baja, baja por favor, de baja,
		dame de baja ya, quiero darme de baja, quiero la baja, solicito baja, solicito la baja,
		cómo me doy de baja, como me doy de baja, me doy de baja, me quiero dar de baja,
		desuscribir, desuscribirme, desuscribirse, desuscripción, cancelar, cancelen,
		cancelación, elimínenme, eliminarme, eliminen mi correo, eliminen mis datos,
		elimine mis datos, elimina mis datos, eliminen mi email, borrar, bórrenme, borradme,
		borrarme, borren mis datos, borre mis datos, borra mis datos, borrad mis datos,
		borren mi correo, quíteme, quítenme, quitadme, quítame de la lista, quítenme de la lista,
		sácame, sáqueme, sáquenme, sacadme, sácame de aquí, sácame de la lista, remuévanme,
		no más mails, no más spam, no más publicidad, no más, ni un correo más, ni uno más,
		no me escriban, no me escriban más, no me escribas, no me escribas más,
		no me escriba más, no escribir más, no envíen más, no envíen más correos,
		no me envíen más, no me envíes más, no me manden más, no me mandes más, no manden más,
		no me contacten, no me contacten más, no contactar, no molestar, no molesten,
		no me molesten, no me molesten más, no insistan, no insistas, no insista,
		dejen de molestar, deja de molestar, deja de escribirme, dejen de escribirme,
		dejad de escribirme, déjame en paz, déjeme en paz, déjenme en paz, dejadme en paz,
		en paz, basta, basta ya, basta de spam, ya basta, ya vale, ya está bien, stop spam,
		stop por favor, alto, paren, para, para ya, pare, pare ya, parad, spam, es spam,
		esto es spam, puro spam, spammers, unsubscribe, remove, bloqueado, bloqueados,
		denunciado, denunciados, vete a la mierda, váyanse a la mierda, iros a la mierda,
		que te den, olvídame, olvídeme, olvídense de mí, no quiero publicidad, no quiero spam,
		no quiero correos, no quiero más correos, pesados, fuera
	`,
	wrong_person: `
		persona equivocada, se ha equivocado, correo equivocado, persona incorrecta,
		contacto equivocado, dirección equivocada, destinatario equivocado, se equivoca,
		se equivoca de persona, te has equivocado, te equivocas, se equivocaron,
		os habéis equivocado, no soy yo, no soy la persona, no soy el indicado,
		no soy la persona indicada, no es mi área, no es mi departamento, no es mi tema,
		no llevo eso, no llevo ese tema, yo no llevo eso, error, por error, equivocado
	`,
	neutral: `
		gracias, muchas gracias, recibido, recibido gracias, mil gracias, ok, okay, ok gracias,
		vale, vale gracias, okey, anotado, apuntado, tomo nota, visto, leído, enterado,
		entendido, comprendido, lo miro, lo veo, lo reviso, lo revisaré, lo pienso, lo pensaré,
		ya veré, ya veremos, ya le diré, ya te digo, lo consulto, lo comento, le respondo luego,
		hmm, mmm, ah, ah vale, oh, jaja, jajaja, jeje, hola, buenas, buenos días, prueba, test,
		saludos, un saludo, suerte, buena suerte, mucha suerte, felicidades, enhorabuena,
		feliz navidad, felices fiestas, feliz año, tal vez, quizá, quizás, a lo mejor, puede ser,
		puede, no sé, no lo sé, ni idea, sin problema, no pasa nada, no hay problema, de nada,
		qué bueno, bien, muy bien, ok lo vemos, ok lo miro, felices fiestas para usted también
	`,
	question: `
		cuánto cuesta, precio, precios, quién es, quiénes son, quien es, quién eres, quien eres,
		quienes son, quiénes sois, quienes sois, quién, quien, qué, que, qué es, qué es esto,
		que es esto, qué quiere, qué quieren, qué vendéis, qué venden, qué ofrecen, qué ofrecéis,
		cuánto, cuanto, cuánto es, cuanto cuesta, cuánto vale, cuanto vale, cuánto sería,
		precio por favor, qué precio, qué precio tiene, que precio tiene, coste, costo, tarifas,
		cómo, cómo funciona, como funciona, cómo va, por qué, para qué, de qué se trata,
		de qué va, de qué va esto, de dónde, de dónde sois, nos conocemos, es gratis,
		es gratuito, es una estafa, qué empresa, qué empresa es
	`,
	left_company: `
		ya no trabaja aquí, no trabaja aquí, ya no está, ya no trabajo aquí, ya no trabajo ahí,
		ya no trabajo allí, se fue, se ha ido, se jubiló, está jubilado, está jubilada, jubilado,
		jubilada, estoy jubilado, estoy jubilada, me jubilé, dejó la empresa,
		ha dejado la empresa, falleció, ha fallecido
	`,
	referral: `
		se lo paso a mi jefe, se lo paso, se lo he pasado, reenviado, lo reenvío,
		lo he reenviado, lo paso a compras, hable con mi jefe, habla con mi jefe,
		habla con compras, hable con compras, pregunte a mi jefe, pregunta a mi jefe, en copia,
		ver copia, cc, lo tiene mi jefe, lo tiene mi jefa
	`,
	changed_address: `
		nuevo correo, nuevo email, nueva dirección, cambié de correo, he cambiado de correo
	`,
};
