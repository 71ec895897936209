import type { UnsubscribeOffer } from './send-request';

export interface UnsubscribeParts {
	readonly url: string | null;
	readonly mailto: string | null;
	/** `List-Unsubscribe` and, with a URL, `List-Unsubscribe-Post` (RFC 8058 3.1). */
	readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
}

/**
 * How the recipient gets off the list. One-click needs an https URL whose POST acts without login;
 * without one the opt-out by mail remains, which Reply Trigger understands.
 */
export function unsubscribeParts(
	offer: UnsubscribeOffer,
	{ token, answersTo }: { readonly token: string; readonly answersTo: string },
): UnsubscribeParts {
	if (offer.none) return { url: null, mailto: null, headers: [] };
	const url = offer.url === null ? null : inAscii(withToken(offer.url, token));
	const mailto = `mailto:${escaped(offer.mailto ?? answersTo)}?subject=${encodeURIComponent(`unsubscribe ${token}`)}`;
	const targets = [url, mailto].filter((target) => target !== null).map((target) => `<${target}>`);
	const headers: Array<readonly [string, string]> = [['List-Unsubscribe', targets.join(', ')]];
	if (url?.startsWith('https:'))
		headers.push(['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click']);

	return { url, mailto, headers };
}

/** A header field encodes other letters as words, and a URL made of words is none (RFC 2369 2). */
function inAscii(url: string): string {
	return /^[\x21-\x7e]*$/.test(url) || !URL.canParse(url) ? url : new URL(url).href;
}

/** "?", "&" and "%" may stand in a local part, where a mailto URL would end it (RFC 6068 2). */
function escaped(address: string): string {
	const at = address.lastIndexOf('@');

	return `${encodeURIComponent(address.slice(0, at))}${address.slice(at)}`;
}

/** No address in the URL: it would stand in every proxy's log (RFC 8058 6). */
function withToken(base: string, token: string): string {
	if (base.includes('{token}')) return base.replaceAll('{token}', token);
	if (/[/=]$/.test(base)) return `${base}${token}`;

	return base.includes('?') ? `${base}&token=${token}` : `${base}/${token}`;
}
