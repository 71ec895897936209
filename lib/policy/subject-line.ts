// RFC 5322 3.6.5 knows only "Re: "; the others are what mail programs write in other languages.
const PREFIX =
	/^(?:\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv|odp|antw|res|enc|rif|ynt|回复|回覆|答复|转发|轉寄)\s*(?:\[\d+\]|\(\d+\))?\s*:)+\s*/i;

/** Whether the subject looks like a reply or a forward, to a reader as well as to a program. */
export function hasReplyPrefix(subject: string): boolean {
	return PREFIX.test(asSeen(subject));
}

// Letters of other alphabets that look like those of "re" and "fw": the prefix is for the eye.
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
	['е', 'e'], ['Е', 'E'], ['ԝ', 'w'], ['Ԝ', 'W'], ['Ε', 'E'],
]); // prettier-ignore

/** Full-width letters and colons are plain ones, and what is invisible is not there. */
function asSeen(subject: string): string {
	return subject
		.normalize('NFKC')
		.replaceAll(/[\p{Cf}\u034f\ufe00-\ufe0f]/gu, '')
		.replaceAll(/[еЕԝԜΕ]/g, (letter) => LOOKALIKES.get(letter) ?? letter);
}

/** What two subjects must share to be the same mail again. */
export function normaliseSubject(subject: string): string {
	return subject.normalize('NFC').replace(PREFIX, '').replaceAll(/\s+/g, ' ').trim();
}
