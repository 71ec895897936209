import type { Context, Emitter, FilterImplOptions, Liquid, Tag, TagToken } from 'liquidjs';
import { Drop, toValue } from 'liquidjs';

/** Whatever a template puts out goes through here, whichever tag or filter it comes from. */
type Output = (this: { readonly context: Context }, value: unknown) => string;

// More than any mail may have: the library counts what templates make, not what variables bring.
const MAX_OUTPUT_CHARACTERS = 2_000_000;

export class BlankOutput extends Error {}

/** What `default` says on purpose, also where it says nothing. */
class IntendedBlank extends Drop {
	override valueOf(): string {
		return '';
	}
}

/** Refuses an output that comes out empty: of an empty cell no more than "Hi ," would be left. */
export function outputOf(escape: (text: string) => string): Output {
	const written = new WeakMap<Context, number>();

	return function output(value) {
		if (value instanceof IntendedBlank) return '';
		const text = textOf(value);
		if (isBlank(text)) throw new BlankOutput('empty output');
		const sum = (written.get(this.context) ?? 0) + text.length;
		written.set(this.context, sum);
		if (sum > MAX_OUTPUT_CHARACTERS) throw new Error('its variables are too long');

		return escape(text);
	};
}

function isBlank(value: unknown): boolean {
	return textOf(value).trim() === '';
}

/** A record has no words of its own: "[object Object]" is as empty as nothing. */
function textOf(value: unknown): string {
	const plain: unknown = toValue(value);
	if (plain === null || plain === undefined) return '';
	if (Array.isArray(plain)) return plain.map(textOf).join('');
	const text = String(plain);

	return text === '[object Object]' ? '' : text;
}

/** Closes the ways around `outputEscape`: the filter "raw" and the tags "echo" and "cycle". */
export function guardOutputs(engine: Liquid, escape: (text: string) => string): Liquid {
	const { handler } = asHandler(engine.filters.default);
	engine.registerFilter('default', function orElse(value: unknown, ...rest: unknown[]): unknown {
		const chosen: unknown = handler.call(this, isBlank(value) ? '' : value, ...rest);

		return isBlank(chosen) ? new IntendedBlank() : chosen;
	});
	engine.registerFilter('raw', { raw: true, handler: outputOf((text) => text) });
	// What "echo" says is what an output says (shopify.dev/docs/api/liquid/tags/echo).
	engine.registerTag('echo', {
		parse(token: TagToken) {
			this.says = this.liquid.parse(`{{ ${token.args} }}`);
		},
		*render(context: Context): Generator<unknown, unknown, unknown> {
			return yield this.liquid.renderer.renderTemplates(this.says as never, context);
		},
	});
	const Cycle = engine.tags.cycle;
	if (Cycle) engine.registerTag('cycle', escapedTag(Cycle, escape));

	return engine;
}

type TagClass = Liquid['tags'][string];

function escapedTag(Original: TagClass, escape: (text: string) => string): TagClass {
	const { render } = Original.prototype as { readonly render: Tag['render'] };

	return class extends (Original as new (...given: ConstructorParameters<TagClass>) => Tag) {
		override *render(context: Context, emitter: Emitter): Generator<unknown, string, unknown> {
			return escape(textOf(yield render.call(this, context, emitter)));
		}
	};
}

function asHandler(filter: FilterImplOptions | undefined) {
	if (typeof filter === 'function') return { handler: filter };

	return filter ?? { handler: (value: unknown): unknown => value };
}
