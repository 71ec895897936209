import type { ContentFinding } from '../policy/policy-request';

const MAX_LINKS = 3;
const SHORTENERS =
	/^(bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|shorturl\.at)$/i;
const ANCHOR_START = /<a\b/i;
const HREF = /\bhref\s*=\s*["']?(https?:\/\/[^"'\s>]{1,2000})/i;
// A start tag or a label longer than these is no link that a person wrote.
const MAX_TAG = 4_000;
const MAX_LABEL = 500;
// Stops at the next "<": else a text of many of them takes minutes.
const TAG = /<[^<>]*>/g;
const PLAIN_LINK = /https?:\/\/[^\s<>"')]{3,2000}/gi;

/** What filters dislike; never blocks, only tells. */
export function lintContent(
	text: string,
	html: string | null,
	ownLink: string | null,
): readonly ContentFinding[] {
	const anchors = findAnchors(html ?? '');
	const links = new Set([...anchors.map(({ href }) => href), ...(text.match(PLAIN_LINK) ?? [])]);
	if (ownLink !== null) links.delete(ownLink);
	const findings: ContentFinding[] = [];
	if (links.size > MAX_LINKS)
		findings.push({ code: 'content_too_many_links', detail: String(links.size) });
	if ([...links].some((link) => SHORTENERS.test(hostOf(link))))
		findings.push({ code: 'content_link_shortener' });
	const mismatch = anchors.find(({ href, label }) => showsAnotherHost(href, label));
	if (mismatch) findings.push({ code: 'content_link_mismatch', detail: hostOf(mismatch.href) });
	if (isImageOnly(html)) findings.push({ code: 'content_image_only' });

	return findings;
}

interface Anchor {
	readonly href: string;
	readonly label: string;
}

/** Each link is looked for between its start and the next one's: linear, whatever the text is like. */
function findAnchors(html: string): readonly Anchor[] {
	return html
		.split(ANCHOR_START)
		.slice(1)
		.flatMap((part) => {
			const tagEnd = part.slice(0, MAX_TAG).indexOf('>');
			// The same link in the text part has no "&amp;".
			const href = HREF.exec(part.slice(0, Math.max(0, tagEnd)))?.[1]?.replaceAll('&amp;', '&');
			const label = part.slice(tagEnd + 1, tagEnd + 1 + MAX_LABEL);
			const labelEnd = label.toLowerCase().indexOf('</a');

			return href === undefined || labelEnd < 0 ? [] : [{ href, label: label.slice(0, labelEnd) }];
		});
}

function showsAnotherHost(href: string, label: string): boolean {
	const shown = /(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})/i.exec(
		label.replaceAll(TAG, ''),
	)?.[1];
	if (shown === undefined) return false;
	const [actual, claimed] = [hostOf(href), shown.toLowerCase()];

	return actual !== claimed && !actual.endsWith(`.${claimed}`) && !claimed.endsWith(`.${actual}`);
}

function isImageOnly(html: string | null): boolean {
	if (html === null || !/<img\b/i.test(html)) return false;

	return html.replaceAll(TAG, '').trim().length < 40;
}

function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}
