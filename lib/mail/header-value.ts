// eslint-disable-next-line no-control-regex -- exactly the characters that would start a new header
const LINE_BREAKING = /[\r\n\u0000\u0085\u2028\u2029]/;

/** Whether the text could end its header line and smuggle in another (RFC 5322 2.2). */
export function breaksHeader(text: string): boolean {
	return LINE_BREAKING.test(text);
}

// RFC 2047 2: a reader decodes it, quoted or not, and sees other words than the ones that were judged.
const ENCODED_WORD = /=\?[^\s?]+\?[bq]\?[^\s?]*\?=/i;

/** Whether a mail program would show something else than what stands there. */
export function hidesText(text: string): boolean {
	return ENCODED_WORD.test(text);
}
