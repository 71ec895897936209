import type { RenderError } from 'liquidjs';
import { Liquid, UndefinedVariableError } from 'liquidjs';

import { ConfigurationError } from '../../mail/errors';
import type { RenderedText, TemplateRenderer } from '../../sending/ports';
import { escapeHtml } from '../../sending/footer';
import { BlankOutput, guardOutputs, outputOf } from './liquid-output';

const MAX_MISSING = 20;

/**
 * Liquid without file system, with limits, and strict: a variable that the item does not have, or
 * only as an empty cell, is named instead of leaving "Hi ," behind.
 */
export function createLiquidRenderer(): TemplateRenderer {
	const shared = {
		strictFilters: true,
		strictVariables: true,
		// "if" and the filter "default" are how a template says what to do without a variable.
		lenientIf: true,
		ownPropertyOnly: true,
		parseLimit: 200_000,
		renderLimit: 500,
		memoryLimit: 5_000_000,
		// Neither include nor layout finds anything: there is no file system to look in.
		templates: {},
		catchAllErrors: true,
	};
	const engine = (escape: (text: string) => string) =>
		guardOutputs(new Liquid({ ...shared, outputEscape: outputOf(escape) }), escape);
	const engines = { html: engine(escapeMarkup), none: engine((text) => text) };

	return {
		render: async (template, variables, escape) => {
			try {
				return {
					ok: true,
					text: String(await engines[escape].parseAndRender(template, { ...variables })),
				};
			} catch (error) {
				return explain(error);
			}
		},
	};
}

/** Attributes may stand in single quotes as well. */
function escapeMarkup(text: string): string {
	return escapeHtml(text).replaceAll("'", '&#39;');
}

function explain(error: unknown): RenderedText {
	const errors = errorsOf(error);
	const missing = errors.map(missingIn).filter((name) => name !== undefined);
	if (missing.length > 0 && missing.length === errors.length) {
		return { ok: false, missing: [...new Set(missing)].slice(0, MAX_MISSING) };
	}
	const [other] = errors.filter((each) => missingIn(each) === undefined);

	throw new ConfigurationError(
		`The template could not be used because of this: ${firstLine(other)}`,
		'Check the Liquid syntax of "Subject", "Text" and "HTML"',
	);
}

/** Those of a block stand inside that of its tag. */
function errorsOf(error: unknown): readonly unknown[] {
	const inner = (error as { errors?: unknown }).errors;

	return Array.isArray(inner) && inner.length > 0 ? inner.flatMap(errorsOf) : [error];
}

/** The variable whose absence this error is about. */
function missingIn(error: unknown): string | undefined {
	const { message = '', originalError, token } = error as Partial<RenderError>;
	if (originalError instanceof BlankOutput) return nameIn(token?.getText() ?? '');
	if (!(error instanceof UndefinedVariableError) && !/undefined variable/i.test(message))
		return undefined;

	return /undefined variable: ([^,\n]+)/i.exec(message)?.[1]?.trim() ?? 'unknown';
}

/** `{{- name | upcase }}` -> `name` */
function nameIn(output: string): string {
	return output.replaceAll(/^\{\{-?|-?\}\}$|\|[^]*/g, '').trim() || 'unknown';
}

function firstLine(error: unknown): string {
	return (
		(error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 200) ?? ''
	);
}
