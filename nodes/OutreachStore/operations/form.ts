import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { parseAddress, parseDomain } from '../../../lib/mail/address';
import { ConfigurationError } from '../../../lib/mail/errors';

/** The fields of one item, parsed: behind it nothing needs to be checked again. */
export interface Form {
	/** @throws ConfigurationError when empty */
	text(name: string, label: string): string;
	optionalText(name: string): string | undefined;
	choice<Value extends string>(name: string): Value;
	optionalChoice<Value extends string>(name: string): Value | undefined;
	optionalNumber(name: string): number | undefined;
	flag(name: string): boolean;
	optionalFlag(name: string): boolean | undefined;
	/** Epoch milliseconds. */
	optionalTime(name: string, label: string): number | undefined;
	address(name: string, label: string): string;
	/** Several, separated by commas, semicolons or new lines. */
	addresses(name: string, label: string): string[];
	domains(name: string, label: string): string[];
	/** Comma separated words. */
	optionalWords(name: string): string[] | undefined;
	optionalObject(name: string, label: string): IDataObject | undefined;
	optionalList(name: string, label: string): unknown[] | undefined;
	/** The fields of a collection. */
	within(collection: string): Form;
}

export function readForm(context: IExecuteFunctions, itemIndex: number): Form {
	return formOf((name) => context.getNodeParameter(name, itemIndex, undefined));
}

function formOf(read: (name: string) => unknown): Form {
	const optionalText = (name: string) => textOf(read(name));
	const text = (name: string, label: string) =>
		optionalText(name) ?? refuse(label, 'it is empty', 'Enter a value, or map it from the item.');

	return {
		text,
		optionalText,
		choice: <Value extends string>(name: string) => String(read(name)) as Value,
		optionalChoice: <Value extends string>(name: string) => optionalText(name) as Value | undefined,
		optionalNumber: (name) => numberOf(read(name)),
		flag: (name) => read(name) === true,
		optionalFlag: (name) => {
			const value = read(name);

			return typeof value === 'boolean' ? value : undefined;
		},
		optionalTime: (name, label) => timeOf(optionalText(name), label),
		address: (name, label) => addressOf(text(name, label), label),
		addresses: (name, label) => split(text(name, label)).map((part) => addressOf(part, label)),
		domains: (name, label) => split(text(name, label)).map((part) => domainOf(part, label)),
		optionalWords: (name) => wordsOf(optionalText(name)),
		optionalObject: (name, label) => objectOf(read(name), label),
		optionalList: (name, label) => listOf(read(name), label),
		within: (collection) => formOf((name) => (read(collection) as IDataObject | undefined)?.[name]),
	};
}

function textOf(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);

	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function numberOf(value: unknown): number | undefined {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;

	return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function timeOf(text: string | undefined, label: string): number | undefined {
	if (text === undefined) return undefined;
	const time = /^\d{11,}$/.test(text) ? Number(text) : new Date(text).getTime();

	return Number.isNaN(time)
		? refuse(label, `"${text}" is no date`, 'Use a date such as "2026-11-02T09:00:00Z".')
		: time;
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

function split(text: string): string[] {
	return text
		.split(/[,;\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function wordsOf(text: string | undefined): string[] | undefined {
	return text === undefined ? undefined : split(text);
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

function refuse(label: string, because: string, hint: string): never {
	throw new ConfigurationError(`"${label}" could not be used because ${because}.`, hint);
}
