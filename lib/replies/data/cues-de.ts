import type { LanguageRules } from '../cue-language';
import { germanAnswers } from './cues-de-answers';
import { germanComplaints } from './cues-de-complaints';
import { germanOptOuts } from './cues-de-opt-outs';
import { germanReasons } from './cues-de-reasons';
import { germanRefusals } from './cues-de-refusals';
import { germanWishes } from './cues-de-wishes';
import { germanFamilies } from './families-de';
import { germanOtherSenses } from './other-senses-de';
import { germanShortAnswers } from './short-answers-de';

const spellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Who has no German keyboard writes "loeschen", "moechte" and "kuenftig". */
const orSpelledOut = (text: string): string =>
	text.replace(/[\p{L}*]*[äöü][\p{L}*]*/gu, (word) => {
		const spelledOut = word.replace(/[äöü]/g, (letter) => spellings[letter] ?? letter);

		return `(${word}|${spelledOut})`;
	});

export const germanRules: LanguageRules = {
	language: 'de',
	negators: `
		nicht, kein*, nie, niemals, ohne, weder, nichts, keinesfalls, kaum, leider nicht, nimmer
	`,
	contrasts: `
		aber, sondern, jedoch, allerdings, doch, dennoch
	`,
	stopWords: `
		der, die, das, und, ich, wir, sie, ist, nicht, für, mit, ihre, ihr, uns, bitte, haben,
		ein, eine, auf, von, zu, vielen, dank, bin, sind, mich, mir, im, am, kein, danke, es, so,
		wie, wenn, noch, schon, an, da, dem, den, des, man, mal, hier, keine, kann, aus, bei, dass,
		sich, werden, wird, hat, habe, hab, nach, nur, oder, aber, auch, um, vor, zum, zur, diese,
		dieser, euch, du, was, nichts, nix, nö, nee, unser, unsere, mein, meine, über
	`,
	questionWords: `
		was, wie, wer, wann, wo, woher, welche*, warum, können sie, könnten sie, kannst du,
		haben sie, bieten sie, gibt es, ist es, ist das, sind sie, wieviel, wie viel, womit,
		worum, wofür
	`,
	joints: 'und, denn, weil, da, oder, also, sondern',
	laterNegators: 'nicht aus, nicht von, nicht vom, nicht ab, nicht',
	thirdParties: `
		(mein*|unser*) (kolleg*|chef*|vorgesetzt*|mitarbeiter*|kunden), (ihn|ihm), nutzer*,
		kunden, empfänger*, abonnenten, leute, kollegin*, kollegen
	`,
	firstPerson: `
		mich, mir, uns, man sich,
		mein* (adresse|e-mail*|email*|mail*|daten|kontaktdaten|name*|personenbezogenen),
		unser* (adresse*|e-mail*|daten|kontaktdaten|firma), diese (adresse|e-mail*|mail*), empfänger dieser, inhaber dieser
	`,
	courtesies: `
		hallo, guten tag, guten morgen, moin, hi, sehr geehrte, damen und herren, danke,
		dankeschön, danke schön, vielen dank, besten dank, herzlichen dank, bitte, bitte schön,
		sorry, entschuldigung, mfg, gruß, grüße, lg, vg, viele grüße, team, trotzdem, dennoch,
		sehr
	`,
	shortAnswers: germanShortAnswers,
	otherSenses: germanOtherSenses,
	families: Object.fromEntries(
		Object.entries(germanFamilies).map(([name, words]) => [name, orSpelledOut(words)]),
	),
	cues: [
		...germanOptOuts,
		...germanComplaints,
		...germanRefusals,
		...germanReasons,
		...germanAnswers,
		...germanWishes,
	].map((cue) => ({ ...cue, pattern: orSpelledOut(cue.pattern) })),
};
