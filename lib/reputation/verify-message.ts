import { splitMessage } from './dkim-canonical';
import { findDmarcRecord, isAligned } from './check-dmarc';
import type { OrganisationalDomains, RecordLookup } from './ports';
import { parseTags } from './tag-list';
import type { VerifiedSignature } from './verify-dkim';
import { verifyDkim } from './verify-dkim';

export interface VerifiedMessage {
	readonly fromDomain: string;
	readonly signatures: readonly VerifiedSignature[];
	/** One signature that passes is enough (RFC 6376 6.1). */
	readonly dkim: VerifiedSignature['result'] | 'none';
	/**
	 * Whether DMARC is met by DKIM alone. SPF may meet it too, but is about a connection that only the
	 * receiving server has seen.
	 */
	readonly dmarcByDkim: 'pass' | 'not_aligned' | 'no_record' | 'temperror';
	readonly dmarcPolicy: string | null;
	/** Headers as the receiving servers wrote them, topmost first. */
	readonly authenticationResults: readonly string[];
}

export interface MessagePorts {
	readonly dns: RecordLookup;
	readonly domains: OrganisationalDomains;
	readonly now: number;
}

/** DKIM and its alignment with the From domain, worked out from the message and DNS. */
export async function verifyMessage(
	{ dns, domains, now }: MessagePorts,
	source: Buffer,
): Promise<VerifiedMessage> {
	const message = splitMessage(source);
	const valuesOf = (wanted: string): readonly string[] =>
		message.headers
			.filter(({ name }) => name === wanted)
			.map(({ text }) => text.slice(text.indexOf(':') + 1).trim());
	const [from = '', ...moreFrom] = valuesOf('from');
	const fromDomain = domainOfFrom(from);
	const signatures = await verifyDkim(dns, message, now);
	const record = await findDmarcRecord(dns, domains, fromDomain);
	const tags = record.kind === 'found' ? parseTags(record.record) : undefined;
	// Only one of several From fields is signed, and a reader may see the other (RFC 7489 6.6.1).
	const hasAligned =
		moreFrom.length === 0 &&
		signatures.some(
			({ result, domain }) =>
				result === 'pass' && isAligned(domains, [domain, fromDomain], tags?.get('adkim')),
		);

	return {
		fromDomain,
		signatures,
		dkim: bestOf(signatures),
		dmarcByDkim: record.kind === 'found' ? (hasAligned ? 'pass' : 'not_aligned') : record.kind,
		dmarcPolicy: tags?.get('p')?.toLowerCase() ?? null,
		authenticationResults: valuesOf('authentication-results'),
	};
}

const ORDER = ['pass', 'temperror', 'fail', 'permerror'] as const;

function bestOf(signatures: readonly VerifiedSignature[]): VerifiedMessage['dkim'] {
	return ORDER.find((wanted) => signatures.some(({ result }) => result === wanted)) ?? 'none';
}

function domainOfFrom(from: string): string {
	const address = /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from;

	return (/@([^@\s<>(),;]+)/.exec(address)?.[1] ?? '').toLowerCase().replace(/\.$/, '');
}
