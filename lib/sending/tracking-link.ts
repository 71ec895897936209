import { createHmac, timingSafeEqual } from 'node:crypto';

import type { SigningKey } from './unsubscribe-token';

/** What a tracking link stands for; no address, so that a log of URLs names nobody. */
export interface TrackedHit {
	readonly kind: 'open' | 'click';
	readonly campaignId: string;
	readonly stepId: string;
	readonly leadId: string;
	/** Where a click leads; empty for an open. */
	readonly target: string;
}

export interface TrackingOffer {
	/** Where template 08 listens, e.g. `https://n8n.example.com/webhook/outreach/t`. */
	readonly baseUrl: string;
	readonly campaignId: string;
	readonly stepId: string;
	readonly leadId: string;
	readonly opens: boolean;
	readonly clicks: boolean;
}

const MAC_BYTES = 16; // HMAC-SHA-256/128
const SHAPE = /^t1\.([a-z0-9]{1,16})\.([A-Za-z0-9_-]{1,4000})\.([A-Za-z0-9_-]{22})$/;
// An opt-out must never run through a redirect, and a fragment or mailto needs none.
const OPT_OUT = /unsub|opt-?out/i;
// Stops at the next "<": else a text of many links without an end takes minutes.
const LINK = /(<a\b[^<>]*?\bhref\s*=\s*)(["'])(https?:\/\/[^"'\s]{1,1500})\2/gi;

/** The target is part of what is signed: nobody can make our address redirect elsewhere. */
export function signHit(hit: TrackedHit, key: SigningKey): string {
	const fields = [hit.kind, hit.campaignId, hit.stepId, hit.leadId, hit.target];
	const signed = `t1.${key.kid}.${Buffer.from(JSON.stringify(fields), 'utf8').toString('base64url')}`;

	return `${signed}.${mac(signed, key).toString('base64url')}`;
}

/** Undefined when the token was made up or altered. */
export function readHit(token: string, keys: readonly SigningKey[]): TrackedHit | undefined {
	const [, kid, body = '', given = ''] = SHAPE.exec(token) ?? [];
	const key = keys.find((known) => known.kid === kid);
	if (!key) return undefined;
	const expected = mac(`t1.${key.kid}.${body}`, key);
	const actual = Buffer.from(given, 'base64url');
	if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return undefined;

	return hitOf(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as readonly string[]);
}

function hitOf([kind, ...fields]: readonly string[]): TrackedHit {
	const [campaignId = '', stepId = '', leadId = '', target = ''] = fields;

	return { kind: kind === 'click' ? 'click' : 'open', campaignId, stepId, leadId, target };
}

/** Puts signed links and the pixel into HTML; what leads to an opt-out stays as it is. */
export function withTracking(html: string, offer: TrackingOffer, key: SigningKey): string {
	const { campaignId, stepId, leadId } = offer;
	const url = (kind: TrackedHit['kind'], target: string): string =>
		`${offer.baseUrl}?t=${signHit({ kind, campaignId, stepId, leadId, target }, key)}`;
	const redirect = (target: string): string => url('click', target.replaceAll('&amp;', '&'));
	const linked = offer.clicks
		? html.replace(LINK, (...[whole, before, quote, target]: readonly string[]) =>
				OPT_OUT.test(target ?? '')
					? (whole ?? '')
					: `${before}${quote}${redirect(target ?? '')}${quote}`,
			)
		: html;
	if (!offer.opens) return linked;
	const pixel = `<img src="${url('open', '')}" width="1" height="1" alt="" style="display:none">`;

	return /<\/body>/i.test(linked) ? linked.replace(/<\/body>/i, `${pixel}</body>`) : linked + pixel;
}

// Proxies and scanners fetch what no person has seen; Apple's does so for every mail.
const MACHINES =
	/googleimageproxy|yahoomailproxy|bot\b|crawl|spider|preview|scan|safelinks|barracuda|mimecast|proofpoint|symantec|curl|wget|python|go-http|headless/i;

export function looksLikeMachine(userAgent: string): boolean {
	return (
		userAgent.trim() === '' || /^mozilla\/5\.0$/i.test(userAgent.trim()) || MACHINES.test(userAgent)
	);
}

function mac(signed: string, { secret }: SigningKey): Buffer {
	return createHmac('sha256', secret).update(`tracking:${signed}`).digest().subarray(0, MAC_BYTES);
}
