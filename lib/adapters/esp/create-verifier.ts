import { LRUCache } from 'lru-cache';

import { unreachable } from '../../mail/errors';
import type { WebhookVerifier } from '../../replies/esp-webhook';
import { verifyMailgun } from './verify-mailgun';
import { verifySendGrid } from './verify-sendgrid';
import { isAmazonUrl, verifySns } from './verify-sns';

/** n8n's own request function: it knows the proxies of this machine. */
export type FetchText = (url: string) => Promise<string>;

export type VerifierSettings = { readonly maxAgeMs: number } & (
	| { readonly provider: 'ses'; readonly topics: readonly string[]; readonly fetchText: FetchText }
	| { readonly provider: 'sendgrid'; readonly publicKey: string }
	| { readonly provider: 'mailgun'; readonly signingKey: string }
);

// Amazon changes its certificate a few times a year; two or three regions are common.
const certificates = new LRUCache<string, string>({ max: 20, ttl: 24 * 3_600_000 });

export function createWebhookVerifier(settings: VerifierSettings): WebhookVerifier {
	const { provider, maxAgeMs } = settings;

	return {
		provider,
		confirm: async (url) =>
			settings.provider === 'ses' && isAmazonUrl(url) && (await answers(settings.fetchText, url)),
		verify: async (call, now) => {
			switch (settings.provider) {
				case 'ses':
					return await verifySns(call, {
						now,
						maxAgeMs,
						topics: settings.topics,
						fetchCertificate: cached(settings.fetchText),
					});
				case 'sendgrid':
					return verifySendGrid(call, { now, maxAgeMs, publicKey: settings.publicKey });
				case 'mailgun':
					return verifyMailgun(call, { now, maxAgeMs, signingKey: settings.signingKey });
				default:
					return unreachable(settings);
			}
		},
	};
}

function cached(fetchText: FetchText): FetchText {
	return async (url) => {
		const known = certificates.get(url);
		if (known !== undefined) return known;
		const pem = await fetchText(url);
		certificates.set(url, pem);

		return pem;
	};
}

async function answers(fetchText: FetchText, url: string): Promise<boolean> {
	try {
		await fetchText(url);

		return true;
	} catch {
		return false;
	}
}
