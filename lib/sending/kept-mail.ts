import type { SendPlan } from './reserve';
import type { SendRequest } from './send-request';

/** A mail that waits for its next try: written out in full, so that it leaves as it was meant. */
interface KeptMail {
	readonly version: 1;
	readonly request: Pick<
		SendRequest,
		| 'policy'
		| 'recipientName'
		| 'fromAddress'
		| 'fromName'
		| 'replyTo'
		| 'bcc'
		| 'unsubscribe'
		| 'headers'
		| 'saveToSent'
	>;
	readonly subject: string;
	readonly text: string;
	readonly html: string | null;
	readonly inReplyTo: string | null;
	readonly references: readonly string[];
}

/** Undefined when the mail cannot be kept: attachments stay where they are, in the item. */
export function keepMail({ request, composed }: SendPlan): string | undefined {
	const { mail } = composed;
	if (mail.attachments.length > 0) return undefined;
	const {
		policy,
		recipientName,
		fromAddress,
		fromName,
		replyTo,
		bcc,
		unsubscribe,
		headers,
		saveToSent,
	} = request;
	const kept: KeptMail = {
		version: 1,
		request: {
			policy,
			recipientName,
			fromAddress,
			fromName,
			replyTo,
			bcc,
			unsubscribe,
			headers,
			saveToSent,
		},
		subject: mail.subject,
		text: mail.text,
		html: mail.html,
		inReplyTo: mail.inReplyTo,
		references: mail.references,
	};

	return JSON.stringify(kept);
}

/** The item as it would ask again; everything is tested anew with the profile of today. */
export function restoreMail(
	payload: string,
	today: Pick<SendRequest, 'profile' | 'provenance' | 'dryRun'>,
): SendRequest {
	const { request, subject, text, html, inReplyTo, references } = JSON.parse(payload) as KeptMail;

	return {
		...request,
		...today,
		content: {
			subject,
			text,
			html,
			template: 'none',
			spintax: false,
			variables: {},
			variants: [],
			attachments: [],
			footer: false,
			dataSource: null,
		},
		thread: { inReplyTo, references, follow: false },
	};
}
