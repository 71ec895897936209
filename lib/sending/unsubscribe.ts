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
	const url = offer.url === null ? null : withToken(offer.url, token);
	const mailto = `mailto:${offer.mailto ?? answersTo}?subject=${encodeURIComponent(`unsubscribe ${token}`)}`;
	const targets = [url, mailto].filter((target) => target !== null).map((target) => `<${target}>`);
	const headers: Array<readonly [string, string]> = [['List-Unsubscribe', targets.join(', ')]];
	if (url?.startsWith('https:'))
		headers.push(['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click']);

	return { url, mailto, headers };
}

/** No address in the URL: it would stand in every proxy's log (RFC 8058 6). */
function withToken(base: string, token: string): string {
	if (base.includes('{token}')) return base.replaceAll('{token}', token);
	if (/[/=]$/.test(base)) return `${base}${token}`;

	return base.includes('?') ? `${base}&token=${token}` : `${base}/${token}`;
}
