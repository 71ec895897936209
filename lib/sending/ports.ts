import type { SmtpReply } from '../mail/smtp-reply';
import type { ReplyClass } from './data/reply-class-rules';

export interface MailAttachment {
	readonly fileName: string;
	readonly contentType: string;
	readonly content: Uint8Array;
}

/** A message as it will stand on the wire, before MIME encodes it. */
export interface OutgoingMail {
	readonly envelopeFrom: string;
	readonly envelopeTo: string;
	/** One of our own addresses that gets a copy without standing in a header. */
	readonly envelopeBcc: string | null;
	/** ENVID of RFC 3461: a bounce that keeps it is matched without a doubt. */
	readonly envelopeId: string | null;
	readonly from: { readonly name: string; readonly address: string };
	readonly to: { readonly name: string; readonly address: string };
	readonly replyTo: string | null;
	readonly subject: string;
	readonly date: Date;
	readonly messageId: string;
	readonly inReplyTo: string | null;
	readonly references: readonly string[];
	/** Further header fields in order: List-Unsubscribe, Feedback-ID ... */
	readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
	readonly text: string;
	readonly html: string | null;
	readonly attachments: readonly MailAttachment[];
}

/** Where a dialogue ended that never handed a body over. */
export type NotSentCause =
	'connect' | 'timeout' | 'closed' | 'dns' | 'tls' | 'auth' | 'cancelled' | 'refused_by_us';

/** The command that was answered; `data` up to the answer to the final dot. */
export type SubmissionStage = 'connect' | 'auth' | 'mail' | 'rcpt' | 'data';

/** What became of one submission; the verdict of sending-and-policy 5. */
export type SubmissionResult =
	| {
			readonly kind: 'accepted';
			readonly reply: SmtpReply;
			readonly serverMessageId: string | null;
	  }
	/** The server said no, and said it clearly. */
	| {
			readonly kind: 'refused';
			readonly reply: SmtpReply;
			readonly stage: SubmissionStage;
	  }
	/** Nothing of the message left us. */
	| { readonly kind: 'not_sent'; readonly cause: NotSentCause; readonly detail: string }
	/** The body left us and no answer came: it may have been delivered. */
	| { readonly kind: 'in_doubt'; readonly detail: string };

export interface SubmissionHooks {
	/** Asked when the server is ready for MAIL FROM; nothing of the message leaves without it. */
	readonly mayProceed: () => Promise<boolean>;
	/** Told now and then while the submission is alive, waiting for a connection included. */
	readonly stillAlive?: () => Promise<void>;
	readonly signal?: AbortSignal;
}

/** Hands messages to one account's server. Never throws for what the network does. */
export interface Submitter {
	submit(mail: OutgoingMail, hooks: SubmissionHooks): Promise<SubmissionResult>;
	/** The text of the message, as a dry run shows it. */
	compose(mail: OutgoingMail): Promise<Uint8Array>;
}

/** A plain text that a person without HTML can read. */
export interface HtmlToText {
	(html: string): string;
}

export type RenderedText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly missing: readonly string[] };

/** Fills a template in; what it does not find is named, never left out in silence. */
export interface TemplateRenderer {
	/** @throws ConfigurationError when the template cannot be parsed or costs too much */
	render(
		template: string,
		variables: Readonly<Record<string, unknown>>,
		escape: 'html' | 'none',
	): Promise<RenderedText>;
}

/** What was settled while the store was down; replayed before anything else. */
export interface JournalEntry {
	readonly attemptId: string;
	/** Which try was answered; a later one is none of this entry's business. */
	readonly tryCount: number;
	readonly outcome: 'sent' | 'rejected' | 'deferred' | 'in_doubt';
	readonly reply: string | null;
	readonly replyClass: ReplyClass | null;
	readonly serverMessageId: string | null;
	readonly nextAttemptAt: number | null;
	readonly at: number;
}

export interface SettlementJournal {
	append(entry: JournalEntry): Promise<void>;
	/** Entries of all processes, oldest first; `forget` removes exactly those. */
	read(): Promise<{ readonly entries: readonly JournalEntry[]; forget(): Promise<void> }>;
}

/** Looks for our own message in the Sent folder of the account. */
export interface SentFolder {
	has(messageId: string): Promise<boolean>;
	append(message: Uint8Array, at: Date): Promise<void>;
}
