import type { ContentFinding } from '../policy/policy-request';

const MAX_LINKS = 3;
const SHORTENERS =
	/^(bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|shorturl\.at)$/i;
const ANCHOR =
	/<a\b[^>]{0,2000}?\bhref\s*=\s*["']?(https?:\/\/[^"'\s>]{1,2000})["']?[^>]{0,2000}>([\s\S]{0,500}?)<\/a>/gi;
const PLAIN_LINK = /https?:\/\/[^\s<>"')]{3,2000}/gi;

/** What filters dislike; never blocks, only tells. */
export function lintContent(
	text: string,
	html: string | null,
	ownLink: string | null,
): readonly ContentFinding[] {
	const anchors = [...(html ?? '').matchAll(ANCHOR)].map(([, href = '', label = '']) => ({
		href,
		label,
	}));
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

function showsAnotherHost(href: string, label: string): boolean {
	const shown = /(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})/i.exec(
		label.replaceAll(/<[^>]*>/g, ''),
	)?.[1];
	if (shown === undefined) return false;
	const [actual, claimed] = [hostOf(href), shown.toLowerCase()];

	return actual !== claimed && !actual.endsWith(`.${claimed}`) && !claimed.endsWith(`.${actual}`);
}

function isImageOnly(html: string | null): boolean {
	if (html === null || !/<img\b/i.test(html)) return false;

	return html.replaceAll(/<[^>]*>/g, '').trim().length < 40;
}

function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}
