/** Words of which a text must hold one, by their first letters. */
type Need = readonly string[];

/** Stand-ins of the judged text for what holds dots and words that are no language. */
export const ADDRESS_MARK = '\ue001';
export const LINK_MARK = '\ue002';

const HEAD = 6;
const SIGNS: ReadonlySet<string> = new Set(" ()[]{}|'*#@&.,~/-");
// Behind these a word of the text begins.
const APART: ReadonlySet<string> = new Set([' ', "'", '.']);

/**
 * What a text must hold for a phrase to be searched in it at all. A first use of a pattern costs its
 * compiling, so most phrases of most languages should never come to it.
 */
export function createNeedsReader(
	families: Readonly<Record<string, string>>,
): (pattern: string) => readonly Need[] {
	const known = new Map<string, Need | null>();
	const ofFamily = (name: string): Need | null => {
		const found = known.get(name);
		if (found !== undefined) return found;
		const words = families[name];
		if (words === undefined) throw new Error(`A phrase names an unknown family, "${name}".`);
		const need = ofChoice({ text: words.replace(/\s*\n\s*/g, ''), at: 0 });
		known.set(name, need);

		return need;
	};
	const ofChoice = (reader: Reader): Need | null => {
		const needs: Array<Need | undefined> = [];
		do {
			needs.push(sharpest(ofSequence(reader)));
			reader.at += 1;
		} while (reader.text[reader.at - 1] === '|');

		return needs.includes(undefined) ? null : [...new Set(needs.flatMap((need) => need ?? []))];
	};
	const ofSequence = (reader: Reader): readonly Need[] => {
		const needs: Need[] = [];
		// Only what begins a word of the text can be looked up: "mail" of "e-mail" may stand in "email".
		let begins = true;
		for (let sign = signAt(reader); sign !== '|' && sign !== ')'; sign = signAt(reader)) {
			const need = ofPiece(reader, sign);
			if (need !== null && (begins || sign === '@' || sign === '&')) needs.push(need);
			begins = APART.has(sign);
		}

		return needs;
	};
	const ofPiece = (reader: Reader, sign: string): Need | null => {
		const start = reader.at;
		reader.at += 1;
		if (sign === '(') return ofChoice(reader);
		if (sign === '{') return ofFamily(upTo(reader, '}'));
		if (sign === '[') upTo(reader, ']');
		if (sign === '@') return [ADDRESS_MARK];
		if (sign === '&') return [LINK_MARK];
		if (SIGNS.has(sign)) return null;
		while (!SIGNS.has(reader.text[reader.at] ?? ' ')) reader.at += 1;

		return [reader.text.slice(start, Math.min(start + HEAD, reader.at))];
	};

	return (pattern) => {
		const reader = { text: pattern, at: 0 };
		const needs = ofSequence(reader);

		return reader.at < pattern.length ? [] : needs;
	};
}

/** How far a pattern has been read. */
interface Reader {
	readonly text: string;
	at: number;
}

/** The end of a pattern ends its last alternative. */
function signAt({ text, at }: Reader): string {
	return text[at] ?? ')';
}

function upTo(reader: Reader, bracket: string): string {
	const end = reader.text.indexOf(bracket, reader.at);
	const inside = reader.text.slice(reader.at, end);
	reader.at = end + 1;

	return inside;
}

/** First letters, one to six, of every word of a text, and its marks. */
export function headsOf(text: string): ReadonlySet<string> {
	const heads = new Set<string>();
	for (const word of new Set(text.match(/[\p{L}\p{N}]+|\ue001|\ue002/gu)))
		for (let length = 1; length <= HEAD; length += 1) heads.add(word.slice(0, length));

	return heads;
}

export function isMet(needs: readonly Need[], heads: ReadonlySet<string>): boolean {
	return needs.every((need) => need.some((head) => heads.has(head)));
}

/** The need that most texts lack: long words before short ones. */
function sharpest(needs: readonly Need[]): Need | undefined {
	const shortest = (need: Need): number => Math.min(...need.map(({ length }) => length));
	if (needs.length < 2) return needs[0];

	return [...needs].sort((a, b) => shortest(b) - shortest(a))[0];
}
