/** Markup that was escaped once and is not escaped again. */
export interface Markup {
	readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Every value is escaped unless it is markup itself: a subject or an address comes from strangers. */
export function html(texts: TemplateStringsArray, ...values: readonly Part[]): Markup {
	return {
		markup: texts
			.map((text, index) => text + (index < values.length ? partOf(values[index]) : ''))
			.join(''),
	};
}

function partOf(value: Part | undefined): string {
	if (value === undefined) return '';
	if (typeof value === 'string') return escapeHtml(value);
	if (typeof value === 'number') return String(value);

	return isList(value) ? value.map(({ markup }) => markup).join('') : value.markup;
}

function isList(value: Markup | readonly Markup[]): value is readonly Markup[] {
	return Array.isArray(value);
}

export function escapeHtml(text: string): string {
	// Bidirectional overrides turn an address around on the screen.
	return text
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
		.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** JSON inside of `<script>`: no text in it can end the element or start a comment. */
export function jsonForScript(value: unknown): Markup {
	const text = JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

	return { markup: text };
}

/** Text we wrote ourselves: style sheets, scripts, the chart library. */
export function trusted(markup: string): Markup {
	return { markup };
}
