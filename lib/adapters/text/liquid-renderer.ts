import { Liquid, UndefinedVariableError } from 'liquidjs';

import { ConfigurationError } from '../../mail/errors';
import type { RenderedText, TemplateRenderer } from '../../sending/ports';

const MAX_MISSING = 20;

/**
 * Liquid without file system, with limits, and strict: a variable that the item does not have is
 * named instead of leaving "Hi ," behind.
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
	const engines = {
		html: new Liquid({ ...shared, outputEscape: 'escape' }),
		none: new Liquid(shared),
	};

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

function explain(error: unknown): RenderedText {
	const errors = errorsOf(error);
	const missing = errors.filter(isUndefinedVariable).map(nameOf);
	if (missing.length > 0 && missing.length === errors.length) {
		return { ok: false, missing: [...new Set(missing)].slice(0, MAX_MISSING) };
	}
	const [other] = errors.filter((each) => !isUndefinedVariable(each));

	throw new ConfigurationError(
		`The template could not be used because of this: ${firstLine(other)}`,
		'Check the Liquid syntax of "Subject", "Text" and "HTML"',
	);
}

function errorsOf(error: unknown): readonly unknown[] {
	const inner = (error as { errors?: unknown }).errors;

	return Array.isArray(inner) && inner.length > 0 ? inner : [error];
}

function isUndefinedVariable(error: unknown): boolean {
	if (error instanceof UndefinedVariableError) return true;

	return /undefined variable/i.test(error instanceof Error ? error.message : '');
}

function nameOf(error: unknown): string {
	const { message } = error as Error;

	return /undefined variable: ([^,\n]+)/i.exec(message)?.[1]?.trim() ?? 'unknown';
}

function firstLine(error: unknown): string {
	return (
		(error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 200) ?? ''
	);
}
