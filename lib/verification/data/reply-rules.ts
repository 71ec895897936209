import { bareCodeRules } from './replies/bare-code-rules';
import { ourFaultRules } from './replies/our-fault-rules';
import { recipientRules } from './replies/recipient-rules';
import type { ReplyRule } from './replies/reply-rule';
import { temporaryRules } from './replies/temporary-rules';

/**
 * Decided from the top, the first rule that fits. The order is the knowledge: clear words about the
 * sender before words about the recipient, quota before "inactive", provider's own codes and words
 * before the general ones, words before a bare code (peer bugs 5, 6 and 8). Reviewed 2026-11-26.
 */
export const replyRules: readonly ReplyRule[] = [
	...ourFaultRules,
	...recipientRules,
	...temporaryRules,
	...bareCodeRules,
];
