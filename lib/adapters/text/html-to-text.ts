import { convert } from 'html-to-text';

import type { HtmlToText } from '../../sending/ports';

const MAX_CHARACTERS = 1_000_000;

/** The text part of a mail that was written in HTML. */
export const htmlToText: HtmlToText = (html) =>
	convert(html.slice(0, MAX_CHARACTERS), {
		wordwrap: 78,
		limits: { maxInputLength: MAX_CHARACTERS, maxDepth: 100, maxChildNodes: 10_000 },
		selectors: [
			{ selector: 'img', format: 'skip' },
			{ selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
		],
	});
