// A linear single pass: nothing here looks back, so a 5 MB one-line table costs one walk.

const BLOCK = new Set([
	'p',
	'div',
	'tr',
	'li',
	'ul',
	'ol',
	'table',
	'h1',
	'h2',
	'h3',
	'h4',
	'blockquote',
	'section',
	'article',
	'pre',
	'center',
	'td',
	'dd',
	'dt',
]);
const CONTAINER = new Set(['div', 'blockquote', 'section', 'table', 'td', 'span']);
const SILENT = new Set(['style', 'script', 'head', 'title', 'template']);
const MAX_DEPTH = 400;

// Class and id marks with which mail programs wrap what they quote.
const QUOTE_MARK =
	/\b(?:gmail_attr|yahoo_quoted|yahoo-quoted|ydp\w*yahoo_quoted|moz-cite-prefix|moz-forward-container|zmail_extra|zmail_quote|protonmail_quote|proton-quote|tutanota_quote|OutlookMessageHeader|mail-quote|reply-quote|quoted-text|quote(?:d)?_?(?:body|header|content)|cite-prefix|ms-outlook-mobile-reference-message|replyHeader|mailru-quote|mail_quote|yandex-quote|b-quote|js-quote|hm_quote|ntes-mailmaster-quote|netease-quote|WordSection-quote|mail-quote-collapse|tmail-quote|spark-quote|front-blockquote)\b/i;
// GMX and Web.de name the container instead.
const QUOTE_NAME = /\bname=["']?quote(?:d-content)?["']/i;
const SIGNATURE_MARK =
	/\b(?:id|class|data-[\w-]+)=["'][^"']{0,200}\b(?:x_)?(?:gmail_signature|protonmail_signature_block|moz-signature|yahoo_signature|ms-outlook-mobile-signature|signature-widget|AppleMailSignature|Signature|mail-signature|zmail_signature|tutanota_signature|mailru-signature)\b|\bdata-signature/i;
// From here on everything is the old message.
const CUT_MARK =
	/id=["']?(?:x_)*(?:divRplyFwdMsg|appendonsend|stopSpelling|zwchr|mail-editor-reference-message-container|reply-intro|OLK_SRC_BODY_SECTION|isReplyContent|divTaggedContent|lineBreakAtBeginningOfMessage-quote|yahoo_quoted_\w+)|border-top:\s*solid\s*#(?:E1E1E1|B5C4DF)|border:\s*none;\s*border-top:\s*solid/i;

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	laquo: '«',
	raquo: '»',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	rsquo: '’',
	lsquo: '‘',
	ldquo: '“',
	rdquo: '”',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	eacute: 'é',
	egrave: 'è',
	ecirc: 'ê',
	agrave: 'à',
	acirc: 'â',
	ccedil: 'ç',
	ocirc: 'ô',
	ucirc: 'û',
	icirc: 'î',
	iuml: 'ï',
	ntilde: 'ñ',
	aacute: 'á',
	iacute: 'í',
	oacute: 'ó',
	uacute: 'ú',
	iquest: '¿',
	iexcl: '¡',
	copy: '©',
	euro: '€',
};

interface Walk {
	readonly lines: string[];
	line: string;
	/** Open containers; true where one is a quotation. */
	readonly open: { readonly name: string; readonly quote: boolean; readonly signature: boolean }[];
	quotes: number;
	signatures: number;
	silent: string | null;
}

/** Marks the beginning of the old message in the produced text; never written by a person. */
export const CUT_LINE = '-----Original Message-----';

/** Begins a line that stood in a mail program's signature container; a private-use character. */
export const SIGNED = '\ue010';

/** HTML to judgeable text: quotations come out as `> ` lines, reply separators as a cut line. */
export function htmlToJudgedText(html: string, maxLength = 1_000_000): string {
	const source = html.length > maxLength ? html.slice(0, maxLength) : html;
	const walk: Walk = { lines: [], line: '', open: [], quotes: 0, signatures: 0, silent: null };

	let at = 0;
	while (at < source.length) {
		const tag = source.indexOf('<', at);
		addText(walk, source.slice(at, tag < 0 ? source.length : tag));
		if (tag < 0) break;
		at = readTag(walk, source, tag);
	}
	flush(walk);

	return walk.lines
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function readTag(walk: Walk, source: string, start: number): number {
	if (source.startsWith('<!--', start)) {
		const end = source.indexOf('-->', start + 4);
		return end < 0 ? source.length : end + 3;
	}
	const end = source.indexOf('>', start + 1);
	if (end < 0) return source.length;
	// A tag longer than this is an attack or an embedded image; its name is all we want.
	const tag = source.slice(start + 1, Math.min(end, start + 2_000));
	const name = /^\/?([a-z][a-z0-9:]*)/i.exec(tag)?.[1]?.toLowerCase();
	if (name === undefined) {
		addText(walk, '<');
		return start + 1;
	}
	if (tag.startsWith('/')) closeTag(walk, name);
	else openTag(walk, name, tag);

	return end + 1;
}

function openTag(walk: Walk, name: string, tag: string): void {
	if (walk.silent !== null) return;
	if (SILENT.has(name) && !tag.endsWith('/')) {
		walk.silent = name;
		return;
	}
	if (name === 'br' || name === 'hr' || BLOCK.has(name)) flush(walk);
	if (CUT_MARK.test(tag)) walk.lines.push(CUT_LINE);
	if (CONTAINER.has(name) && !tag.endsWith('/')) enterContainer(walk, name, tag);
}

function enterContainer(walk: Walk, name: string, tag: string): void {
	if (walk.open.length >= MAX_DEPTH) return;
	const quote =
		name === 'blockquote' ||
		QUOTE_NAME.test(tag) ||
		(QUOTE_MARK.test(tag) && /\b(?:class|id)=/i.test(tag));
	const signature = SIGNATURE_MARK.test(tag);
	walk.open.push({ name, quote, signature });
	if (quote) walk.quotes += 1;
	if (signature) walk.signatures += 1;
}

function closeTag(walk: Walk, name: string): void {
	if (walk.silent !== null) {
		if (walk.silent === name) walk.silent = null;
		return;
	}
	if (BLOCK.has(name)) flush(walk);
	if (!CONTAINER.has(name)) return;
	// Unbalanced HTML: look a few levels up, else ignore the end tag.
	for (let depth = walk.open.length - 1; depth >= Math.max(0, walk.open.length - 8); depth -= 1) {
		if (walk.open[depth]?.name !== name) continue;
		const closed = walk.open.splice(depth);
		walk.quotes -= closed.filter(({ quote }) => quote).length;
		walk.signatures -= closed.filter(({ signature }) => signature).length;
		return;
	}
}

function addText(walk: Walk, raw: string): void {
	if (walk.silent !== null || raw === '') return;
	const text = decodeEntities(raw).replace(/[\s\u00a0]+/g, ' ');
	if (walk.line.length < 20_000) walk.line += walk.line === '' ? text.trimStart() : text;
}

function flush(walk: Walk): void {
	const line = walk.line.trim();
	walk.line = '';
	if (line === '' && walk.lines.at(-1) === '') return;
	const mark = walk.quotes > 0 ? '> ' : walk.signatures > 0 ? SIGNED : '';
	walk.lines.push(mark + line);
}

function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;

	return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole: string, name: string) => {
		if (!name.startsWith('#')) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
		const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);

		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
	});
}
