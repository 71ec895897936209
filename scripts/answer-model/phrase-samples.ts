import { type Opinion } from '../../lib/replies/answer-features';
import type { CueClass, LanguageRules } from '../../lib/replies/cue-language';
import { randomOf, type Random } from './random';

/** A text, what it says, and how much it counts in training. */
export interface Example {
	readonly text: string;
	readonly opinion: Opinion;
	readonly weight: number;
}

const PER_PHRASE = 3;
// Phrases that only support say too little by themselves.
const DECIDING = 1;
// A phrase is no answer; a labelled answer counts ten times as much.
const PHRASE_WEIGHT = 0.1;

const opinionOf: Readonly<Record<CueClass, Opinion>> = {
	interested: 'interested',
	meeting: 'interested',
	not_interested: 'not_interested',
	later: 'later',
	question: 'question',
	referral: 'referral',
	changed_address: 'referral',
	wrong_person: 'wrong_person',
	left_company: 'wrong_person',
	unsubscribe: 'unsubscribe',
	neutral: 'neutral',
};

/** The tables of a language spoken out: whole short answers, and some readings of every phrase. */
export function samplesOf(rules: LanguageRules): readonly Example[] {
	const random = randomOf(7);
	const speak = createSpeaker(rules.families, random);
	const ofPhrases = rules.cues
		.filter(({ weight }) => weight >= DECIDING)
		.flatMap(({ pattern, cueClass, weight }) =>
			Array.from({ length: PER_PHRASE }, () => ({
				text: speak(pattern),
				opinion: opinionOf[cueClass],
				weight: PHRASE_WEIGHT * Math.min(1, weight / 3),
			})),
		);
	const ofAnswers = Object.entries(rules.shortAnswers).flatMap(([cueClass, list]) =>
		list
			.split(/[,\n]/)
			.map((text) => text.trim())
			.filter((text) => text !== '')
			.map((text) => ({
				text,
				opinion: opinionOf[cueClass as CueClass],
				weight: PHRASE_WEIGHT,
			})),
	);

	return [...ofPhrases, ...ofAnswers];
}

/** One reading of a phrase: a choice of each group, optional pieces or none, gaps left out. */
function createSpeaker(
	families: LanguageRules['families'],
	random: Random,
): (pattern: string) => string {
	const resolved = new Map<string, string>();
	const resolve = (pattern: string): string =>
		pattern.replace(/\{(\w+)\}/g, (_whole, name: string) => resolved.get(name) ?? '');
	for (const [name, words] of Object.entries(families))
		resolved.set(name, `(${resolve(words.replace(/\s*\n\s*/g, '').trim())})`);

	return (pattern) => {
		const reader = { text: resolve(pattern), at: 0 };

		return sequence(reader, random).replace(/\s+/g, ' ').trim();
	};
}

interface Reader {
	readonly text: string;
	at: number;
}

const spoken: Readonly<Record<string, string>> = {
	'*': '',
	'.': '',
	'~': '',
	'#': '5',
	'@': 'ada@example.com',
	'&': 'https://example.com',
};

function sequence(reader: Reader, random: Random): string {
	let said = '';
	while (reader.at < reader.text.length && !'|)]'.includes(reader.text[reader.at] ?? '')) {
		const sign = reader.text[reader.at] ?? '';
		reader.at += 1;
		if (sign === '(') said += choice(reader, random);
		else if (sign === '[') {
			const piece = choice(reader, random);
			if (random(2) === 1) said += piece;
		} else said += spoken[sign] ?? sign;
	}

	return said;
}

function choice(reader: Reader, random: Random): string {
	const said = [sequence(reader, random)];
	while (reader.text[reader.at] === '|') {
		reader.at += 1;
		said.push(sequence(reader, random));
	}
	reader.at += 1;

	return said[random(said.length)] ?? '';
}
