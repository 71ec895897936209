import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { ConfigurationError } from '../../lib/mail/errors';
import type { MailAttachment } from '../../lib/sending/ports';
import type { ContentVariant, MailContent } from '../../lib/sending/send-request';
import { text } from '../shared/policy-parameters';

/** @throws ConfigurationError */
export function readContent(
	context: IExecuteFunctions,
	itemIndex: number,
	options: IDataObject,
): Omit<MailContent, 'attachments'> {
	const bodyType = context.getNodeParameter('bodyType', itemIndex, 'text') as string;
	const read = (name: string) => String(context.getNodeParameter(name, itemIndex, '') ?? '');
	const content = {
		subject: read('subject'),
		text: bodyType === 'html' ? null : read('text'),
		html: bodyType === 'text' ? null : read('html'),
		template: options.template === 'liquid' ? ('liquid' as const) : ('none' as const),
		spintax: options.spintax === true,
		variables: context.getInputData()[itemIndex]?.json ?? {},
		variants: readVariants(options.variants),
		footer: options.footer !== false,
		dataSource: text(options.dataSource) ?? null,
	};
	refuseEmpty(content);

	return content;
}

function refuseEmpty({
	text: plain,
	html,
	variants,
}: Pick<MailContent, 'text' | 'html' | 'variants'>): void {
	if ((plain ?? '').trim() !== '' || (html ?? '').trim() !== '' || variants.length > 0) return;

	throw new ConfigurationError(
		'The mail could not be built because it has no text',
		'Fill in "Text" or "HTML"; an expression there may have come out empty',
	);
}

function readVariants(value: unknown): readonly ContentVariant[] {
	const parsed = typeof value === 'string' ? parseJson(value) : (value ?? []);
	if (!Array.isArray(parsed)) throw badVariants();

	return parsed.map((variant: unknown, index) => readVariant(variant, index));
}

function readVariant(value: unknown, index: number): ContentVariant {
	if (typeof value !== 'object' || value === null) throw badVariants();
	const { name, weight, subject, text: plain, html } = value as Record<string, unknown>;
	const share = Number(weight ?? 1);
	if (!Number.isFinite(share) || share < 0) throw badVariants();

	return {
		name: text(name) ?? String.fromCharCode(65 + (index % 26)),
		weight: share,
		...(typeof subject === 'string' ? { subject } : {}),
		...(typeof plain === 'string' ? { text: plain } : {}),
		...(typeof html === 'string' ? { html } : {}),
	};
}

function parseJson(json: string): unknown {
	if (json.trim() === '') return [];
	try {
		return JSON.parse(json);
	} catch {
		throw badVariants();
	}
}

function badVariants(): ConfigurationError {
	return new ConfigurationError(
		'The mail could not be built because "Variants" is not a list of variants',
		'Write JSON such as [{"name":"A","weight":1,"subject":"Hello"},{"name":"B","weight":1,"subject":"Hi"}]',
	);
}

/** @throws ConfigurationError */
export async function readAttachments(
	context: IExecuteFunctions,
	itemIndex: number,
	fields: unknown,
): Promise<readonly MailAttachment[]> {
	const names = (text(fields) ?? '')
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');

	return await Promise.all(
		names.map(async (name) => {
			const data = context.helpers.assertBinaryData(itemIndex, name);

			return {
				fileName: data.fileName ?? name,
				contentType: data.mimeType,
				content: await context.helpers.getBinaryDataBuffer(itemIndex, name),
			};
		}),
	);
}
