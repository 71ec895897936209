import type { Address } from './address';

const GMAIL_DOMAINS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * One text for all spellings that reach the same Gmail inbox: Google ignores dots and everything
 * after a plus sign, and treats googlemail.com as gmail.com (support.google.com/mail/answer/7436150).
 * Only for suppression and duplicate tests, never for the wire: elsewhere dots and plus signs are
 * significant (RFC 5321 2.3.11).
 */
export function foldAddress(address: Pick<Address, 'localPart' | 'domain' | 'key'>): string {
	if (!GMAIL_DOMAINS.has(address.domain)) return address.key;

	const withoutTag = address.localPart.toLowerCase().split('+', 1)[0] ?? '';
	const folded = withoutTag.replaceAll('.', '');

	// "+tag@gmail.com" is nobody's inbox; folding it to "@gmail.com" would join strangers.
	return folded === '' ? address.key : `${folded}@gmail.com`;
}
