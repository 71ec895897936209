import type { LanguageRules } from '../cue-language';
import { russianAnswers } from './cues-ru-answers';
import { russianDemands } from './cues-ru-demands';
import { russianInterest } from './cues-ru-interest';
import { russianOptOuts } from './cues-ru-opt-outs';
import { russianReasons } from './cues-ru-reasons';
import { russianRefusals } from './cues-ru-refusals';
import { russianFamilies } from './families-ru';
import { russianOtherSenses } from './other-senses-ru';
import { russianShortAnswers } from './short-answers-ru';

export const russianRules: LanguageRules = {
	language: 'ru',
	negators: `
		не, нет, ни, никогда, без, никак*, нельзя, нисколько, вовсе не, отнюдь
	`,
	contrasts: `
		но, однако, хотя, зато, а вот, тем не менее
	`,
	stopWords: `
		и, в, не, на, что, с, вы, мы, я, ваш, ваше, спасибо, для, это, нам, мне, вас, нас, меня,
		пожалуйста, по, за, у, как, добрый, день, здравствуйте, но
	`,
	questionWords: `
		что, как, кто, когда, где, откуда, как*, почему, сколько, можете, могли бы, можно ли,
		есть ли, вы можете, а вы, зачем, чем
	`,
	joints: 'и, так что, поэтому, потому что, или, тогда',
	laterNegators: '',
	thirdParties: `
		,
		(моего|моему|моих|моим|нашего|нашему|наших) (коллег*|начальник*|директор*|сотрудник*|сотрудниц*|руководител*),
		мою (коллегу|начальницу), (его|её|их) (адрес*|почт*), коллег*, пользовател*,
		подписчики, подписчику, подписчикам, клиент*, получатели, получателю, получателям, людям, людей
	`,
	firstPerson: `
		меня, нас, мне, нам, мой (адрес|email|e-mail|ящик|номер|контакт), моей (почты|базы),
		мою почту, мои (данные|контакты|персональные), моих [персональных] данных,
		наш (адрес|email), наши (данные|адреса|контакты), нашу (почту|компанию), себя,
		(этот|данный) (адрес|email|e-mail|ящик|номер|контакт), (эту|данную) почту
	`,
	courtesies: `
		добрый день, доброе утро, добрый вечер, здравствуйте, привет, спасибо, спасибо большое,
		большое спасибо, благодарю, благодарим, пожалуйста, плиз, плз, пж, извините, простите,
		с уважением, уважаемые, господа, коллеги, ну, вас, вам, да нет
	`,
	shortAnswers: russianShortAnswers,
	otherSenses: russianOtherSenses,
	families: russianFamilies,
	cues: [
		...russianOptOuts,
		...russianDemands,
		...russianRefusals,
		...russianReasons,
		...russianAnswers,
		...russianInterest,
	],
};
