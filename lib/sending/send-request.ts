import type { Provenance } from '../policy/audit-entry';
import type { PolicyRequest } from '../policy/policy-request';
import type { PolicyProfile } from '../policy/profile';
import type { MailAttachment } from './ports';

export interface MailContent {
	readonly subject: string;
	/** Null: derived from the HTML. */
	readonly text: string | null;
	readonly html: string | null;
	/** `liquid`: subject, text and HTML are templates over `variables`. */
	readonly template: 'none' | 'liquid';
	readonly spintax: boolean;
	readonly variables: Readonly<Record<string, unknown>>;
	readonly variants: readonly ContentVariant[];
	readonly attachments: readonly MailAttachment[];
	/** Adds identity and opt-out below the text where it does not have them. */
	readonly footer: boolean;
	/** Where the address comes from, for the footer (GDPR art. 14). */
	readonly dataSource: string | null;
}

/** One arm of an A/B test; what it leaves out is taken from the main content. */
export interface ContentVariant {
	readonly name: string;
	readonly weight: number;
	readonly subject?: string;
	readonly text?: string;
	readonly html?: string;
}

export interface MailThread {
	/** Message-ID that this mail answers; null: the last mail of the lead's thread, if it has one. */
	readonly inReplyTo: string | null;
	readonly references: readonly string[];
	/** Continue the thread of the campaign with this person. */
	readonly follow: boolean;
}

export interface UnsubscribeOffer {
	/** The token is put where `{token}` stands, or at the end. */
	readonly url: string | null;
	/** Address for opt-outs by mail; null: the reply address. */
	readonly mailto: string | null;
	readonly none: boolean;
}

/** Everything one item asks of Outreach Send. */
export interface SendRequest {
	/** Without sender, subject and message: those are known when the mail is composed. */
	readonly policy: Omit<PolicyRequest, 'sender' | 'subject' | 'message'>;
	readonly recipientName: string;
	/** Header From, if not the mailbox's own address. */
	readonly fromAddress: string | null;
	readonly fromName: string | null;
	readonly replyTo: string | null;
	readonly bcc: string | null;
	readonly content: MailContent;
	readonly thread: MailThread;
	readonly unsubscribe: UnsubscribeOffer;
	readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
	readonly profile: PolicyProfile;
	readonly provenance: Provenance;
	/** Compose and decide, but neither reserve nor send. */
	readonly dryRun: boolean;
	readonly saveToSent: boolean;
}
