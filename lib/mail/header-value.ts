// eslint-disable-next-line no-control-regex -- exactly the characters that would start a new header
const LINE_BREAKING = /[\r\n\u0000\u0085\u2028\u2029]/;

/** Whether the text could end its header line and smuggle in another (RFC 5322 2.2). */
export function breaksHeader(text: string): boolean {
	return LINE_BREAKING.test(text);
}
