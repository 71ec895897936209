import type { LanguageRules } from '../cue-language';
import { frenchAnswers } from './cues-fr-answers';
import { frenchOptOuts } from './cues-fr-opt-outs';
import { frenchRefusals } from './cues-fr-refusals';
import { frenchFamilies } from './families-fr';
import { frenchOtherSenses } from './other-senses-fr';
import { frenchShortAnswers } from './short-answers-fr';

export const frenchRules: LanguageRules = {
	language: 'fr',
	negators: `
		ne, n'*, pas, non, aucun, aucune, jamais, sans, ni, plus, rien, guère
	`,
	contrasts: `
		mais, cependant, toutefois, néanmoins, par contre, en revanche, pourtant, malheureusement,
		hélas, sauf que, seulement voilà
	`,
	stopWords: `
		le, la, les, et, je, nous, vous, est, pas, pour, avec, votre, notre, merci, de, des, un,
		une, du, que, qui, ne, suis, sommes, bonjour, mon, ma, ce, cette, au, dans, sur
	`,
	elisions: 'd, l, m, n, s, t, j, c, qu',
	questionWords: `
		que, quoi, comment, qui, quand, où, quel, quelle, quels, quelles, pourquoi, combien,
		pouvez-vous, pourriez-vous, avez-vous, est-ce que, est-ce qu'*, est-ce, proposez-vous,
		d'où, êtes-vous, peut-on, y a-t-il, qu'est-ce qui, qu'est-ce que, qu'est-ce qu'*, qu'en est-il,
		lequel, laquelle, lesquels, auriez-vous, faites-vous, faut-il, peut-il, sait-il, gérez-vous,
		travaillez-vous, serait-il possible, puis-je, pouvons-nous, existe-t-il, est-il, à qui, à quoi,
		en quoi, par quel, de quel, de quelle, quid
	`,
	joints: 'et, donc, car, parce que, ou, alors',
	laterNegators: 'pas, aucunement, nullement',
	thirdParties: `
		,
		(mon|ma|mes|notre|nos) (collègue*|patron*|chef|responsable*|collaborat*|directeur|directrice|clients),
		(lui|elle|eux), utilisateurs, abonnés, destinataires, gens, collègue*
	`,
	firstPerson: `
		me, m'*, moi, nous, on se, mon (adresse|mail|email|e-mail|nom|contact|numéro),
		ma (boîte|messagerie), mes (coordonnées|données|informations),
		notre (adresse|société|entreprise|mail|email), nos (coordonnées|données|adresses),
		cette adresse
	`,
	courtesies: `
		bonjour, bonsoir, salut, merci, merci beaucoup, merci bien, merci d'avance,
		un grand merci, svp, stp, s'il vous plaît, s'il te plaît, désolé, désolée, cordialement,
		madame, monsieur, cdlt, bonne journée, de rien
	`,
	shortAnswers: frenchShortAnswers,
	otherSenses: frenchOtherSenses,
	families: frenchFamilies,
	cues: [...frenchOptOuts, ...frenchRefusals, ...frenchAnswers],
};
