const FIELD = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/;
const MESSAGE_ID = /<[^<>\s@]{1,300}@[^<>\s]{1,300}>/g;
const ADDRESS =
	/[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?/gu;

/** One block of `Name: value` lines, unfolded (RFC 5322 2.2.3). */
export type FieldBlock = ReadonlyMap<string, readonly string[]>;

/**
 * Reads fields until the first empty line. Tolerant: `Status : 5.0.0` with a space before the colon
 * and lines that are no fields at all are met in real reports.
 */
export function parseFieldBlock(text: string): FieldBlock {
	const fields = new Map<string, string[]>();
	let last: string[] | undefined;

	for (const line of text.split(/\r\n|\n|\r/)) {
		if (line === '') break;
		const field = FIELD.exec(line);
		if (/^[ \t]/.test(line) && last) {
			last[last.length - 1] = `${last.at(-1) ?? ''} ${line.trim()}`.trim();
		} else if (field) {
			last = valuesOf(fields, (field[1] ?? '').toLowerCase());
			last.push((field[2] ?? '').trim());
		}
	}

	return fields;
}

/** Splits a `message/delivery-status` or feedback body into its groups. */
export function parseFieldBlocks(text: string): readonly FieldBlock[] {
	return text
		.split(/(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)/)
		.map((block) => parseFieldBlock(block.replace(/^[\r\n]+/, '')))
		.filter((block) => block.size > 0);
}

export function fieldOf(block: FieldBlock, name: string): string {
	return block.get(name)?.[0] ?? '';
}

/** Every `<id@host>` in the text, in order. */
export function messageIdsIn(text: string): readonly string[] {
	return [...text.slice(0, 20_000).matchAll(MESSAGE_ID)].map(([id]) => id);
}

/** Every address-like word in the text, lower case, without trailing dots. */
export function addressesIn(text: string): readonly string[] {
	return [...text.slice(0, 200_000).matchAll(ADDRESS)].map(([found]) =>
		found.toLowerCase().replace(/^'+|\.+$/g, ''),
	);
}

function valuesOf(fields: Map<string, string[]>, name: string): string[] {
	const values = fields.get(name) ?? [];
	fields.set(name, values);

	return values;
}
