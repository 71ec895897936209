export type SubscriberType = 'corporate' | 'individual';

export interface SenderIdentity {
	readonly name: string;
	readonly organisation: string;
	readonly postalAddress: string;
}

/** What is known about the text when a mail is about to leave; a dry run may know less. */
export interface MessageFacts {
	readonly identity: SenderIdentity;
	readonly replyTo: string | null;
	readonly hasUnsubscribe: boolean;
	/** The mail answers a message of the recipient or continues our own thread with them. */
	readonly isThreadReply: boolean;
	readonly missingVariables: readonly string[];
	readonly contentFindings: readonly ContentFinding[];
}

export interface ContentFinding {
	readonly code:
		| 'content_too_many_links'
		| 'content_link_shortener'
		| 'content_link_mismatch'
		| 'content_image_only'
		| 'content_footer_missing';
	readonly detail?: string;
}

/** A second envelope recipient that no rule below asks about. */
export interface BlindCopy {
	readonly address: string;
	/** Strangers have addresses of this domain as well. */
	readonly isFreemail: boolean;
}

/** One question: may this sender write this mail to this recipient now? */
export interface PolicyRequest {
	/** As given; may be anything. */
	readonly recipient: unknown;
	readonly sender: string;
	/** Of the envelope: the account itself, when `sender` is an alias of it. */
	readonly reversePath?: string;
	readonly subject: string;
	readonly campaignId: string;
	readonly stepId: string;
	/** From the authenticated caller or the workflow, never from the body (ledger S1-25). */
	readonly actor: string;
	readonly leadId?: string;
	/** ISO 3166-1 alpha-2 of the lead. */
	readonly country?: string;
	readonly companyCountry?: string;
	readonly subscriberType?: SubscriberType;
	readonly contactSource?: string;
	readonly verdict?: string;
	readonly verifiedAt?: number;
	/** IANA zone of the recipient: sending windows are told in it when it is known. */
	readonly recipientZone?: string;
	/** Provider of the recipient by MX, as Email Validate reports it. */
	readonly recipientProvider?: string;
	readonly idempotencyKey?: string;
	/** Stands for the text in the tuple key when spintax makes every subject different. */
	readonly contentKey?: string;
	/** Who approved what the policy would leave to a person. */
	readonly approvedBy?: string;
	/** Texts that will stand in header fields. */
	readonly headerTexts?: readonly string[];
	/** Patterns like `*@example.com`; absent: only the account's own address was offered. */
	readonly allowedFrom?: readonly string[];
	readonly message?: MessageFacts;
	readonly blindCopy?: BlindCopy;
	/** The attempt that is being retried: its own keys are no duplicates. */
	readonly attemptId?: string;
	readonly tlsVerified?: boolean;
}
