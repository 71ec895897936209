import type { Blame, Reason } from '../../reason';

/** Where a rule applies: before RCPT nothing can be said of a mailbox. */
export type RuleStage = 'any' | 'before_rcpt' | 'rcpt';

export interface ReplyRule {
	readonly id: string;
	readonly stage: RuleStage;
	/** First digit of the code, or whole codes. */
	readonly codes: readonly string[];
	/** Provider key of provider-profiles. */
	readonly provider?: string;
	/** Patterns of RFC 3463 statuses: `5.2.2`, `5.7.x`. */
	readonly enhanced?: readonly string[];
	/** Tested against the lower-case text without addresses and links. With `enhanced`: both. */
	readonly phrase?: RegExp;
	readonly blame: Blame;
	readonly reason: Reason;
	readonly source: string;
}

/** Temporary and permanent alike: whom a reply speaks of does not depend on its first digit. */
export const bad = ['4', '5'];
export const perm = ['5'];
export const temp = ['4'];
