import { parseAddress } from '../../lib/mail/address';
import { sendKeysOf } from '../../lib/policy/send-keys';
import { defaultProfile } from '../../lib/policy/data/profiles';
import type { SendRequest } from '../../lib/sending/send-request';

/** A first mail to a person in the United States. */
export function sendRequest(recipient: string, change: Partial<SendRequest> = {}): SendRequest {
	return {
		policy: {
			recipient,
			campaignId: 'spring',
			stepId: '1',
			actor: 'workflow-1',
			country: 'US',
			contactSource: 'https://example.com/team',
		},
		recipientName: '',
		fromAddress: null,
		fromName: null,
		replyTo: null,
		bcc: null,
		content: {
			subject: 'Hello', text: 'Hi there', html: null, template: 'none', spintax: false, variables: {},
			variants: [], attachments: [], footer: true, dataSource: null,
		},
		thread: { inReplyTo: null, references: [], follow: true },
		unsubscribe: { url: null, mailto: null, none: false },
		headers: [],
		profile: { ...defaultProfile, caps: { ...defaultProfile.caps, actor: 1_000_000, recipient_domain: 1_000_000, mailbox: 1_000_000 } },
		provenance: { workflowId: 'workflow-1', executionId: null, nodeVersion: '1' },
		dryRun: false,
		saveToSent: false,
		...change,
	}; // prettier-ignore
}

/** Of the keys that the mail of the sample holds. */
export function keyHashesOf(recipient: string, now: number): readonly string[] {
	const parsed = parseAddress(recipient);
	const { policy, profile } = sendRequest(recipient);
	const request = { ...policy, sender: 'ada@example.org', subject: 'Hello' };
	if (!parsed.ok) return [];

	return sendKeysOf(request, { recipient: parsed.address, profile, now }).map(({ hash }) => hash);
}
