import type { LanguageRules } from '../cue-language';
import { spanishAnswers } from './cues-es-answers';
import { spanishOptOuts } from './cues-es-opt-outs';
import { spanishRefusals } from './cues-es-refusals';
import { spanishFamilies } from './families-es';
import { spanishOtherSenses } from './other-senses-es';
import { spanishShortAnswers } from './short-answers-es';

export const spanishRules: LanguageRules = {
	language: 'es',
	negators: `
		no, nunca, jamás, ni, tampoco, ningún, ninguna, ninguno
	`,
	contrasts: `
		pero, sino, sin embargo, aunque, no obstante, ahora bien, en cambio
	`,
	stopWords: `
		el, la, los, las, y, que, de, no, por, para, con, su, nuestro, gracias, un, una, en, es,
		me, nos, lo, le, hola, mi, estoy, estamos, del, se, usted, muchas, favor
	`,
	questionWords: `
		qué, cómo, quién, dónde, cuándo (es|será|podemos|podría*|empieza*|tien*|tenéis|puede*|estar*|sal*|sería|van|vais|lleg*|toca), cuál, cuáles, por qué, cuánto, cuánta, cuántos, pueden,
		puede, podría, podrían, tienen, tiene, ofrecen, es posible, hay, de dónde
	`,
	joints: 'y, así que, porque, ya que, o, entonces',
	laterNegators: '',
	thirdParties: `
		,
		(mi|mis|nuestro|nuestra|nuestros) (compañer*|jefe|jefa|colega*|director*|emplead*|clientes),
		ella, ellos, ellas, a él, los contactos, nuestros contactos, interesados, suscriptor, usuarios, clientes, suscriptores, destinatarios, gente, compañer*
	`,
	firstPerson: `
		me, nos, mi (correo|dirección|email|e-mail|mail|nombre|cuenta|número),
		mis datos [personales], nuestr* (correo|dirección|datos|email|empresa), este correo,
		esta dirección, esta cuenta, este buzón, esta bandeja, sobre mí, mi persona, mis correos,
		(mi|nuestra) (casilla|bandeja|buzón|teléfono|móvil|celular|contacto|registro|perfil|información),
		(quít|bórr|borr|elimín|sáqu|sác|d|date|remuév|retír|escrib|envi|mand|contact)(eme|enme|ame|enos|ennos|anos|arme|irme|erme|arnos|me)
	`,
	courtesies: `
		hola, buenas, buenos días, buenas tardes, estimado*, estimada*, gracias, muchas gracias,
		mil gracias, por favor, porfa, porfavor, disculpe, disculpen, perdón, un saludo, saludos,
		cordialmente, señor*, de nada
	`,
	shortAnswers: spanishShortAnswers,
	otherSenses: spanishOtherSenses,
	families: spanishFamilies,
	cues: [...spanishOptOuts, ...spanishRefusals, ...spanishAnswers],
};
