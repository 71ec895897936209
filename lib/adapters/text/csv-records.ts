/** One record of a list file as text, before it is cut into cells. */
export interface RawRecord {
	readonly text: string;
	readonly flaw?: 'too_long' | 'unclosed_quote';
}

// An address is 254 octets long; a row that needs more than this is no row of a contact list.
const MAX_RECORD_LENGTH = 65_536;

// A quote in a name opens a cell that nobody meant; looking for its end must not cost the whole file.
const MAX_LINES_PER_RECORD = 200;

const OPENING_QUOTE = /(^|[,;\t|])"/;
const QUOTED_FIELD = /(^|[,;\t|])"(?:[^"]|"")*"/g;

// The rows of a list that are in memory at once: fewer than 85 of a hundred, of which V8 would think that
// they live long, and put all later ones where only a full collection finds them (decision 0026).
const RECORDS_AT_ONCE = 32;

/**
 * Cuts a file into records, some at a time: any size, bounded memory, LF, CRLF or CR. A quoted cell may
 * hold line breaks (RFC 4180 2.6); a quote that is never closed costs its own line only.
 */
export async function* readRecords(
	chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawRecord[], void> {
	const splitter = createSplitter();
	let batch: RawRecord[] = [];
	for await (const text of textOf(chunks)) {
		for (const record of splitter.push(text)) {
			batch.push(record);
			if (batch.length < RECORDS_AT_ONCE) continue;
			yield batch;
			batch = [];
		}
	}
	batch.push(...splitter.end());
	if (batch.length > 0) yield batch;
}

async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decode = createDecoder();
	for await (const chunk of chunks) yield decode(chunk, false);
	yield decode(new Uint8Array(0), true);
}

/** UTF-8 unless a byte order mark or the pattern of NULs says UTF-16. */
function createDecoder(): (chunk: Uint8Array, isLast: boolean) => string {
	let decoder: { decode(chunk: Uint8Array, options: { stream: boolean }): string } | undefined;
	let held: Uint8Array = new Uint8Array(0);

	return (chunk, isLast) => {
		if (decoder) return decoder.decode(chunk, { stream: !isLast });
		held = Buffer.concat([held, chunk]);
		if (held.length < 4 && !isLast) return '';
		decoder = new TextDecoder(encodingOf(held));
		const first = held;
		held = new Uint8Array(0);

		return decoder.decode(first, { stream: !isLast });
	};
}

function encodingOf(start: Uint8Array): string {
	if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
	if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
	const sample = start.subarray(0, 64);
	// ASCII in UTF-16 is every other octet a NUL; a text of its own never looks like that.
	const isNulAt = (odd: number): boolean =>
		sample.length >= 4 && sample.every((octet, index) => (index % 2 === odd) === (octet === 0));
	if (isNulAt(1)) return 'utf-16le';

	return isNulAt(0) ? 'utf-16be' : 'utf-8';
}

interface Splitter {
	/** The complete records, cut while they are asked for; all have to be. */
	push(text: string): Iterable<RawRecord>;
	end(): readonly RawRecord[];
}

function createSplitter(): Splitter {
	let rest = '';
	/** Inside a line that is already too long: nothing is kept until it ends. */
	let skipping = false;

	/** The end of the record that begins at `start`; -1 when more text is needed. */
	const endOfRecord = (text: string, start: number): { end: number; flaw?: 'unclosed_quote' } => {
		const first = text.indexOf('\n', start);
		let lines = 0;
		for (let end = first; end >= 0; end = text.indexOf('\n', end + 1)) {
			if (!isOpen(text.slice(start, end))) return { end };
			lines += 1;
			const isTooMuch = lines > MAX_LINES_PER_RECORD || end - start > MAX_RECORD_LENGTH;
			if (isTooMuch) return { end: first, flaw: 'unclosed_quote' };
		}

		return first >= 0 && text.length - start > MAX_RECORD_LENGTH
			? { end: first, flaw: 'unclosed_quote' }
			: { end: -1 };
	};

	return {
		*push(text) {
			const input = normaliseBreaks(rest + text);
			let start = 0;
			for (;;) {
				const { end, flaw } = endOfRecord(input, start);
				if (end < 0) break;
				const record = toRecord(input.slice(start, end), flaw);
				if (!skipping && record) yield record;
				skipping = false;
				start = end + 1;
			}
			rest = skipping ? '' : input.slice(start);
			if (rest.length > MAX_RECORD_LENGTH && !rest.includes('\n')) {
				rest = '';
				skipping = true;
				yield { text: '', flaw: 'too_long' };
			}
		},
		end() {
			const lines = rest.split('\n');
			const open = lines.length > 1 || isOpen(rest);
			rest = '';
			if (skipping) return [];

			return lines.flatMap(
				(line, index) =>
					toRecord(line, open && index === 0 && isOpen(line) ? 'unclosed_quote' : undefined) ?? [],
			);
		},
	};
}

function toRecord(line: string, flaw: RawRecord['flaw']): RawRecord | undefined {
	const text = line.endsWith('\r') ? line.slice(0, -1) : line;
	if (text.length > MAX_RECORD_LENGTH) return { text: '', flaw: 'too_long' };

	return text.trim() === '' ? undefined : { text, flaw };
}

/** A lone CR ends a line too, as old spreadsheets write it; the CR of a split CRLF waits. */
function normaliseBreaks(text: string): string {
	return text.includes('\r') && !text.includes('\n') && text.length > 1
		? text.replace(/\r(?!$)/g, '\n')
		: text;
}

/** Whether a quoted cell has begun and not ended. */
function isOpen(text: string): boolean {
	return (
		text.includes('"') &&
		OPENING_QUOTE.test(text) &&
		OPENING_QUOTE.test(text.replace(QUOTED_FIELD, '$1'))
	);
}
