import { createHash } from 'node:crypto';

import { ConfigurationError } from '../mail/errors';

/**
 * Fills in `{Hi|Hello {there|again}}`, innermost choices last. The seed decides, so a retry says
 * the same; `{{ }}` and `{% %}` belong to templates and stay.
 * @throws ConfigurationError when braces do not match
 */
export function spin(text: string, seed: string): string {
	const choose = createChooser(seed);
	const [spun, end] = readUntil({ text, choose }, 0, 0);
	if (end < text.length) throw unbalanced('closes a brace that was never opened', end);

	return spun;
}

type Choose = (options: number) => number;

interface Spinning {
	readonly text: string;
	readonly choose: Choose;
}

/** Reads plain text and groups until the end, or at depth > 0 until `|` or `}`. */
function readUntil(spinning: Spinning, start: number, depth: number): readonly [string, number] {
	const { text } = spinning;
	let out = '';
	let at = start;
	while (at < text.length) {
		const verbatim = templateEnd(text, at);
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

function templateEnd(text: string, at: number): number {
	const close = text.startsWith('{{', at) ? '}}' : text.startsWith('{%', at) ? '%}' : undefined;
	if (close === undefined) return at;
	const end = text.indexOf(close, at + 2);

	return end < 0 ? at : end + close.length;
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
