import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { parseAddress, parseDomain } from '../../../lib/mail/address';
import { ConfigurationError } from '../../../lib/mail/errors';
import { readTime } from './time-value';

/**
 * The fields of one item, parsed: behind it nothing needs to be checked again. An expression may give
 * anything, so that a value is held against what the form itself declares: its choices and its range.
 */
export interface Form {
	/** @throws ConfigurationError when empty */
	text(name: string, label: string): string;
	optionalText(name: string): string | undefined;
	/** What a stranger may have written, as in the address of a link: whatever is no text is nothing. */
	strangersText(name: string): string;
	choice<Value extends string>(name: string): Value;
	optionalChoice<Value extends string>(name: string): Value | undefined;
	/** A whole number. */
	optionalNumber(name: string): number | undefined;
	optionalDecimal(name: string): number | undefined;
	flag(name: string): boolean;
	optionalFlag(name: string): boolean | undefined;
	/** Epoch milliseconds. */
	optionalTime(name: string, label: string): number | undefined;
	address(name: string, label: string): string;
	optionalAddress(name: string): string | undefined;
	/** Several, separated by commas, semicolons or new lines, or a list. */
	addresses(name: string, label: string): string[];
	domain(name: string, label: string): string;
	domains(name: string, label: string): string[];
	/** Comma separated words. */
	optionalWords(name: string): string[] | undefined;
	optionalObject(name: string, label: string): IDataObject | undefined;
	optionalList(name: string, label: string): unknown[] | undefined;
	/** The fields of a collection. */
	within(collection: string): Form;
}

export function readForm(
	context: IExecuteFunctions,
	itemIndex: number,
	properties: readonly INodeProperties[] = [],
): Form {
	const zone = context.getTimezone();

	return formOf((name) => context.getNodeParameter(name, itemIndex, undefined), properties, zone);
}

function formOf(
	read: (name: string) => unknown,
	properties: readonly INodeProperties[],
	zone: string,
): Form {
	const declared = (name: string) => properties.find((property) => property.name === name);
	const labelOf = (name: string) => declared(name)?.displayName ?? name;
	const optionalText = (name: string) => textOf(read(name), labelOf(name));
	const text = (name: string, label: string) => textOf(read(name), label) ?? refuseEmpty(label);
	const optionalDecimal = (name: string) =>
		numberOf(read(name), labelOf(name), declared(name)?.typeOptions);
	const optionalFlag = (name: string) => flagOf(read(name), labelOf(name));
	const optionalChoice = <Value extends string>(name: string) =>
		choiceOf(optionalText(name), declared(name)) as Value | undefined;

	return {
		text,
		optionalText,
		strangersText: (name) => (typeof read(name) === 'string' ? String(read(name)).trim() : ''),
		choice: <Value extends string>(name: string) =>
			optionalChoice<Value>(name) ?? refuseEmpty(labelOf(name)),
		optionalChoice,
		optionalNumber: (name) => wholeOf(optionalDecimal(name), labelOf(name)),
		optionalDecimal,
		flag: (name) => optionalFlag(name) ?? false,
		optionalFlag,
		optionalTime: (name, label) => timeOf(textOf(read(name), label), label, zone),
		address: (name, label) => addressOf(text(name, label), label),
		optionalAddress: (name) => {
			const given = optionalText(name);

			return given === undefined ? undefined : addressOf(given, labelOf(name));
		},
		addresses: (name, label) => partsOf(read(name), label).map((part) => addressOf(part, label)),
		domain: (name, label) => domainOf(text(name, label), label),
		domains: (name, label) => partsOf(read(name), label).map((part) => domainOf(part, label)),
		optionalWords: (name) => wordsOf(read(name), labelOf(name)),
		optionalObject: (name, label) => objectOf(read(name), label),
		optionalList: (name, label) => listOf(read(name), label),
		within: (collection) =>
			formOf(
				(name) => (read(collection) as IDataObject | undefined)?.[name],
				(declared(collection)?.options ?? []) as INodeProperties[],
				zone,
			),
	};
}

/** Numbers, truth values and dates of an expression are text here, too. */
function textOf(value: unknown, label: string): string | undefined {
	if (value === undefined || value === null) return undefined;
	if (typeof value === 'object') {
		return dateText(value) ?? refuse(label, 'it is no text', 'Map a single value, not an object.');
	}
	const text = String(value).trim();

	return text === '' ? undefined : text;
}

/** `{{ $now }}` is an object of Luxon, `{{ new Date() }}` one of JavaScript. */
function dateText(value: object): string | undefined {
	const { toISO, toISOString } = value as { toISO?: unknown; toISOString?: unknown };
	if (typeof toISO === 'function') return String(toISO.call(value));
	if (typeof toISOString === 'function') return String(toISOString.call(value));

	return undefined;
}

function choiceOf(text: string | undefined, field: INodeProperties | undefined) {
	const values = (field?.options ?? []).flatMap((one) =>
		'value' in one ? [String(one.value)] : [],
	);
	if (text === undefined || values.length === 0 || values.includes(text)) return text;

	return refuse(
		field?.displayName ?? '',
		`"${text}" is none of its values`,
		`Choose one of: ${values.join(', ')}.`,
	);
}

function numberOf(
	value: unknown,
	label: string,
	{ minValue = -Infinity, maxValue = Infinity }: INodeProperties['typeOptions'] = {},
): number | undefined {
	const text = textOf(value, label);
	if (text === undefined) return undefined;
	const number = Number(text);
	const refused = (because: string) => refuseNumber(label, text, because);
	if (!Number.isFinite(number)) return refused('no number');
	if (number < minValue) return refused(`less than ${minValue}`);
	if (number > maxValue) return refused(`more than ${maxValue}`);

	return number;
}

function wholeOf(number: number | undefined, label: string): number | undefined {
	if (number === undefined || Number.isInteger(number)) return number;

	return refuseNumber(label, String(number), 'no whole number');
}

function refuseNumber(label: string, text: string, because: string): never {
	return refuse(label, `"${text}" is ${because}`, 'Correct the number, or leave the field out.');
}

function flagOf(value: unknown, label: string): boolean | undefined {
	const text = textOf(value, label)?.toLowerCase();
	if (text === undefined) return undefined;
	if (text === 'true' || text === 'false') return text === 'true';

	return refuse(label, `"${text}" is neither true nor false`, 'Map a truth value.');
}

function timeOf(text: string | undefined, label: string, zone: string): number | undefined {
	if (text === undefined) return undefined;

	return (
		readTime(text, zone) ??
		refuse(label, `"${text}" is no date`, 'Use a date such as "2026-11-02T09:00:00Z".')
	);
}

function addressOf(text: string, label: string): string {
	const parsed = parseAddress(text);

	return parsed.ok
		? parsed.address.address
		: refuse(
				label,
				`"${text}" is no address (${parsed.problem})`,
				'Correct it, e.g. "jane@example.com".',
			);
}

function domainOf(text: string, label: string): string {
	const domain = text.includes('@') ? undefined : parseDomain(text);

	return (
		domain ?? refuse(label, `"${text}" is no domain`, 'Enter only the domain, e.g. "example.com".')
	);
}

/** At least one. */
function partsOf(value: unknown, label: string): string[] {
	const parts = wordsOf(value, label) ?? [];

	return parts.length === 0 ? refuseEmpty(label) : parts;
}

function wordsOf(value: unknown, label: string): string[] | undefined {
	const text = Array.isArray(value)
		? value.map((part) => textOf(part, label) ?? '').join('\n')
		: textOf(value, label);

	return text
		?.split(/[,;\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function objectOf(value: unknown, label: string): IDataObject | undefined {
	const parsed = jsonOf(value, label);
	if (parsed === undefined) return undefined;

	return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
		? (parsed as IDataObject)
		: refuse(label, 'it is no JSON object', 'Enter an object such as {"name": "Jane"}.');
}

function listOf(value: unknown, label: string): unknown[] | undefined {
	const parsed = jsonOf(value, label);
	if (parsed === undefined) return undefined;

	return Array.isArray(parsed)
		? parsed
		: refuse(label, 'it is no JSON list', 'Enter a list such as [].');
}

function jsonOf(value: unknown, label: string): unknown {
	if (typeof value !== 'string') return value ?? undefined;
	if (value.trim() === '') return undefined;
	try {
		return JSON.parse(value);
	} catch {
		return refuse(label, 'it is no valid JSON', 'Check brackets and quotation marks.');
	}
}

function refuseEmpty(label: string): never {
	return refuse(label, 'it is empty', 'Enter a value, or map it from the item.');
}

function refuse(label: string, because: string, hint: string): never {
	throw new ConfigurationError(`"${label}" could not be used because ${because}.`, hint);
}
