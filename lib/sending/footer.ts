import type { SenderIdentity } from '../policy/policy-request';
import type { UnsubscribeParts } from './unsubscribe';

export interface FooterParts {
	readonly identity: SenderIdentity;
	readonly unsubscribe: UnsubscribeParts;
	readonly dataSource: string | null;
}

interface Format {
	readonly escape: (text: string) => string;
	readonly link: (url: string) => string;
}

const plain: Format = { escape: (text) => text, link: (url) => url };
const markup: Format = {
	escape: escapeHtml,
	link: (url) => `<a href="${escapeHtml(url)}">unsubscribe</a>`,
};

/** Identity and opt-out, as every region wants to see them; nothing that is already in the text. */
export function withTextFooter(text: string, parts: FooterParts): string {
	const lines = footerLines(text, parts, plain);

	return lines.length === 0 ? text : `${text.trimEnd()}\n\n-- \n${lines.join('\n')}\n`;
}

export function withHtmlFooter(html: string, parts: FooterParts): string {
	const lines = footerLines(html, parts, markup);
	if (lines.length === 0) return html;
	const footer = `<p style="font-size:12px;color:#666">${lines.join('<br>')}</p>`;
	const end = html.search(/<\/body\s*>/i);

	return end < 0 ? `${html}\n${footer}` : `${html.slice(0, end)}${footer}${html.slice(end)}`;
}

/** Whether the text leaves out who writes, or how to hear no more. */
export function lacksFooter(text: string, parts: FooterParts): boolean {
	return footerLines(text, { ...parts, dataSource: null }, plain).length > 0;
}

function footerLines(body: string, parts: FooterParts, format: Format): string[] {
	const { identity, dataSource } = parts;
	const sender = [identity.organisation, identity.postalAddress]
		.map((part) => part.trim())
		.filter((part) => part !== '' && !body.includes(part) && !body.includes(format.escape(part)));

	return [
		...(sender.length > 0 ? [format.escape(sender.join(', '))] : []),
		...(dataSource === null ? [] : [format.escape(`Your address is from: ${dataSource}`)]),
		...optOutLines(body, parts.unsubscribe, format),
	];
}

function optOutLines(body: string, { url, mailto }: UnsubscribeParts, format: Format): string[] {
	if (url !== null) {
		return body.includes(url) || body.includes(format.escape(url))
			? []
			: [`To hear no more from us: ${format.link(url)}`];
	}

	return mailto === null || /unsubscri/i.test(body)
		? []
		: ['To hear no more from us, answer with "unsubscribe".'];
}

export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
