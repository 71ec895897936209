export type AuthenticationVerdict = 'pass' | 'fail' | 'none' | 'other';

export interface ReceivedAuthentication {
	/** Who judged; only a server we trust may. */
	readonly authServId: string;
	readonly spf: AuthenticationVerdict;
	readonly dkim: AuthenticationVerdict;
	readonly dmarc: AuthenticationVerdict;
	readonly dkimDomains: readonly string[];
	readonly details: string;
}

/**
 * What the receiving server of an own mailbox wrote about a test mail (RFC 8601). Only the topmost
 * header of the trusted server counts: any sender can add such headers below it (RFC 8601 5).
 */
export function readAuthentication(
	headers: readonly string[],
	trustedServer: string,
): ReceivedAuthentication | undefined {
	for (const header of headers) {
		const text = header.replace(/\r?\n[ \t]+/g, ' ').replace(/\([^()]*\)/g, ' ');
		const [first = '', ...results] = text.split(';').map((part) => part.trim());
		const authServId = first.split(/\s/, 1)[0]?.toLowerCase() ?? '';
		if (trustedServer !== '' && authServId !== trustedServer.toLowerCase()) continue;

		return {
			authServId,
			spf: best(results, 'spf'),
			dkim: best(results, 'dkim'),
			dmarc: best(results, 'dmarc'),
			dkimDomains: domainsOf(results),
			details: text.trim().slice(0, 1000),
		};
	}

	return undefined;
}

/** Several DKIM signatures are judged one by one; one that passes is enough (RFC 6376 6.1). */
function best(results: readonly string[], method: string): AuthenticationVerdict {
	const verdicts = results
		.map((result) => new RegExp(`^${method}\\s*=\\s*(\\w+)`, 'i').exec(result)?.[1]?.toLowerCase())
		.filter((verdict) => verdict !== undefined);
	if (verdicts.length === 0) return 'none';
	if (verdicts.includes('pass')) return 'pass';
	if (verdicts.some((verdict) => ['fail', 'softfail', 'permerror', 'policy'].includes(verdict)))
		return 'fail';

	return verdicts.every((verdict) => verdict === 'none') ? 'none' : 'other';
}

function domainsOf(results: readonly string[]): readonly string[] {
	return results
		.filter((result) => /^dkim\s*=\s*pass/i.test(result))
		.map((result) => /header\.[di]\s*=\s*@?([\w.-]+)/i.exec(result)?.[1]?.toLowerCase())
		.filter((domain) => domain !== undefined);
}
