import { createHash } from 'node:crypto';

import { ConfigurationError } from '../mail/errors';

/**
 * Fills in `{Hi|Hello {there|again}}`, innermost choices last. The seed decides, so a retry says
 * the same; `{{ }}` and `{% %}` belong to templates and stay.
 * @throws ConfigurationError when braces do not match
 */
export function spin(text: string, seed: string): string {
	const spinning = { text, choose: createChooser(seed), statementsEnd: text.lastIndexOf('%}') };
	const [spun, end] = readUntil(spinning, 0, 0);
	if (end < text.length) throw unbalanced('closes a brace that was never opened', end);

	return spun;
}

type Choose = (options: number) => number;

interface Spinning {
	readonly text: string;
	readonly choose: Choose;
	/** Where the last statement of a template ends: behind it none is looked for. */
	readonly statementsEnd: number;
}

// Far more than a person writes, far less than the call stack holds.
const MAX_DEPTH = 50;

/** Reads plain text and groups until the end, or at depth > 0 until `|` or `}`. */
function readUntil(spinning: Spinning, start: number, depth: number): readonly [string, number] {
	const { text } = spinning;
	let out = '';
	let at = start;
	while (at < text.length) {
		const verbatim = templateEnd(spinning, at);
		if (verbatim > at) {
			out += text.slice(at, verbatim);
			at = verbatim;
		} else if (text[at] === '{') {
			const [chosen, next] = readGroup(spinning, at, depth + 1);
			out += chosen;
			at = next;
		} else if (text[at] === '}' || (depth > 0 && text[at] === '|')) {
			return [out, at];
		} else {
			out += text[at];
			at += 1;
		}
	}
	if (depth > 0) throw unbalanced('opens a brace that is never closed', start - 1);

	return [out, at];
}

function readGroup(spinning: Spinning, open: number, depth: number): readonly [string, number] {
	if (depth > MAX_DEPTH) throw unbalanced(`nests choices more than ${MAX_DEPTH} deep`, open);
	const options: string[] = [];
	let at = open;
	do {
		const [option, end] = readUntil(spinning, at + 1, depth);
		options.push(option);
		at = end;
	} while (spinning.text[at] === '|');
	// A single word in braces was never meant as a choice: {name} stays visible as the mistake it is.
	if (options.length === 1) return [`{${options[0] ?? ''}}`, at + 1];

	return [options[spinning.choose(options.length)] ?? '', at + 1];
}

// Braces inside belong to choices, as in {{Hi|Hello}|{Dear|Hey}}, unless a quoted text holds them.
const OUTPUT = /\{\{(?:"[^"]*"|'[^']*'|[^{}"'])*\}\}/y;

function templateEnd({ text, statementsEnd }: Spinning, at: number): number {
	if (text.startsWith('{%', at)) {
		return at + 2 <= statementsEnd ? text.indexOf('%}', at + 2) + 2 : at;
	}
	if (!text.startsWith('{{', at)) return at;
	OUTPUT.lastIndex = at;

	return OUTPUT.test(text) ? OUTPUT.lastIndex : at;
}

function createChooser(seed: string): Choose {
	let counter = 0;

	return (options) => {
		const digest = createHash('sha256').update(`${seed}\n${counter}`).digest();
		counter += 1;

		return digest.readUInt32BE(0) % options;
	};
}

function unbalanced(flaw: string, at: number): ConfigurationError {
	return new ConfigurationError(
		`The spintax could not be read because it ${flaw} (character ${at + 1})`,
		'Write choices like {Hi|Hello}, with one "}" for every "{"',
	);
}
