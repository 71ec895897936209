import { perm, type ReplyRule } from './reply-rule';

/** Codes, when the words said nothing. */
export const bareCodeRules: readonly ReplyRule[] = [
	{
		id: 'status-mailbox',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.1.1', '5.1.3'],
		blame: 'recipient',
		reason: 'rcpt_rejected',
		source: 'RFC 3463 3.2',
	},
	{
		id: 'status-mailbox-0',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.1.0'],
		phrase: /address rejected|recipient rejected/,
		blame: 'recipient',
		reason: 'rcpt_unmatched',
		source: 'Cisco: 5.1.0 hides both user and policy',
	},
	{
		id: 'status-disabled',
		stage: 'rcpt',
		codes: perm,
		enhanced: ['5.2.1'],
		blame: 'recipient',
		reason: 'mailbox_disabled',
		source: 'RFC 3463 3.3',
	},
	{
		id: 'status-sender',
		stage: 'any',
		codes: perm,
		enhanced: ['5.1.7', '5.1.8'],
		blame: 'sender',
		reason: 'sender_rejected',
		source: 'RFC 3463 3.2',
	},
	{
		id: 'policy-word',
		stage: 'any',
		codes: perm,
		phrase:
			/\bpolic(?:y|ies)\b|\bspam\b|access denied|not (?:permitted|authori[sz]ed|allowed)|administrative(?:ly)? prohibit|security|rejected due to|content|\bblocked\b|suspected|\battacks?\b/,
		blame: 'sender',
		reason: 'policy_blocked',
		source: 'common wording',
	},
	{
		id: 'status-policy',
		stage: 'any',
		codes: perm,
		enhanced: ['5.7.x'],
		blame: 'sender',
		reason: 'policy_blocked',
		source: 'RFC 3463 3.8: policy, not a mailbox (peer bug 5)',
	},
	{
		id: 'mailbox-unavailable',
		stage: 'rcpt',
		codes: perm,
		phrase:
			/mailbox (?:is )?(?:currently )?unavailable|unrout(?:e)?able address|no mailbox|address (?:is )?(?:invalid|incorrect)/,
		blame: 'recipient',
		reason: 'rcpt_rejected',
		source: 'RFC 5321 4.2.3: 550; weak wording, so postmaster is asked too',
	},
	{
		id: 'mail-refused',
		stage: 'before_rcpt',
		codes: perm,
		blame: 'sender',
		reason: 'policy_blocked',
		source: 'RFC 5321 3.3: refused before any recipient was named',
	},
];
