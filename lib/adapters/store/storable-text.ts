const REPLACEMENT = '\uFFFD';
// With "u" a whole pair is one character, so this finds halves only.
const HALF_PAIR = /\p{Surrogate}/u;
const HALF_PAIRS = /\p{Surrogate}/gu;

/**
 * PostgreSQL has no NUL in a text (SQLSTATE 22021): one in an item would fail the statement that it shares with
 * others.
 */
export function withoutNul(text: string): string {
	return text.includes('\0') ? text.replaceAll('\0', REPLACEMENT) : text;
}

/** The text as both databases give it back: half an emoji, as cutting one leaves it, is not UTF-8. */
export function storableText(text: string): string {
	return isStorable(text) ? text : withoutNul(text).replace(HALF_PAIRS, REPLACEMENT);
}

export function isStorable(text: string): boolean {
	return !text.includes('\0') && !HALF_PAIR.test(text);
}
