import type { IDataObject } from 'n8n-workflow';

import type { ReceivedAuthentication } from '../../lib/reputation/received-authentication';
import { readAuthentication } from '../../lib/reputation/received-authentication';
import type { VerifiedMessage } from '../../lib/reputation/verify-message';
import { verifyMessage } from '../../lib/reputation/verify-message';
import { readItem, readMessage, readSource } from './parameters';
import type { ItemContext, ItemResult } from './run-operation';

/** What the receiving server said about a test mail, and what we find out about it ourselves. */
export async function checkMessage({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const source = await readSource(context, itemIndex);
	const verified =
		source &&
		(await verifyMessage({ dns: kit.dns, domains: kit.domains, now: kit.clock.now() }, source));
	const { headers, trustedServer } = readMessage(context, itemIndex);
	const given = headers.some((header) => header !== '') ? headers : verified?.authenticationResults;
	const read = readAuthentication(given ?? [], trustedServer);
	const json = {
		...readItem(context, itemIndex),
		...(read ? { ...read, dkimDomains: [...read.dkimDomains] } : {}),
		...(verified ? verifiedToJson(verified) : {}),
		...judge(read, verified),
	};

	return { results: [json], alerts: [] };
}

function verifiedToJson(verified: VerifiedMessage): IDataObject {
	const { fromDomain, dmarcByDkim, dmarcPolicy, dkim, signatures } = verified;

	return {
		fromDomain,
		dkimVerified: dkim,
		signatures: signatures.map((one) => ({ ...one })),
		dmarcByDkim,
		dmarcPolicy,
	};
}

function judge(
	read: ReceivedAuthentication | undefined,
	verified: VerifiedMessage | undefined,
): IDataObject {
	if (isMet(read) || verified?.dmarcByDkim === 'pass') return { status: 'pass' };
	if (isUnanswered(verified)) {
		return {
			status: 'undetermined',
			fix: 'Ask again; if it stays like this, check "DNS Servers".',
		};
	}
	if (read || verified) return { status: 'fail' };
	const fix =
		'Send the test mail to a mailbox whose server writes Authentication-Results, and name that server.';

	return { status: 'undetermined', fix };
}

/** Either is enough: DMARC, or SPF and DKIM. */
function isMet(read: ReceivedAuthentication | undefined): boolean {
	return read?.dmarc === 'pass' || (read?.spf === 'pass' && read.dkim === 'pass');
}

function isUnanswered(verified: VerifiedMessage | undefined): boolean {
	return verified?.dkim === 'temperror' || verified?.dmarcByDkim === 'temperror';
}
