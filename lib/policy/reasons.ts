/** What a finding does to the mail: stop it, ask a person, try later, or only tell. */
export type Effect = 'block' | 'review' | 'defer' | 'warn';

/** Every code a decision can carry. Codes are only added, never renamed or reused. */
export type ReasonCode = keyof typeof reasonTexts;

export const reasonTexts = {
	store_unavailable: 'The store could not answer, and nothing is sent without it',
	actor_unknown: 'Nobody is named who sends this mail',
	recipient_invalid: 'The recipient is not a valid address',
	multiple_recipients: 'Each item may have exactly one recipient',
	header_injection: 'A header field contains a line break or NUL',
	recipient_is_sender: 'The recipient is the sender',
	sender_not_authorized: 'The sender address is not allowed for this account',
	bcc_not_own:
		'The blind copy would go to an address that is neither the sender’s own nor allowed by the profile',
	suppressed_address: 'The recipient is on the suppression list',
	suppressed_domain: 'The domain of the recipient is on the suppression list',
	suppressed_campaign: 'The recipient is suppressed for this campaign',
	lead_replied: 'The lead has answered',
	lead_bounced: 'Mail to the lead has bounced',
	lead_unsubscribed: 'The lead has unsubscribed',
	sequence_stopped: 'The sequence of this lead has been stopped',
	campaign_paused: 'The campaign is paused or finished',
	recipient_undeliverable: 'Verification found that the address cannot receive mail',
	recipient_risky: 'Verification found the address risky',
	recipient_unknown: 'Verification could not tell whether the address exists',
	verification_stale: 'The verification of the address is too old',
	consent_required: 'The region of the recipient requires recorded consent',
	consent_expired: 'The recorded consent has expired',
	consent_revoked: 'The recorded consent has been revoked',
	li_assessment_missing: 'Legitimate interest needs a recorded assessment',
	subscriber_type_required: 'It is not known whether the recipient is a company or a person',
	region_unknown: 'The country of the recipient is not known',
	region_low_confidence: 'The country of the recipient is only a guess',
	contact_source_missing: 'It is not recorded where the address comes from',
	sender_identity_incomplete: 'The sender must give name, organisation and postal address',
	identity_mismatch: 'Reply-To leads to another organisation than the sender',
	unsubscribe_missing: 'The mail offers no way to unsubscribe',
	deceptive_reply_prefix: 'The subject pretends to be a reply or a forward',
	missing_variable: 'The text uses a variable that the item does not have',
	content_too_many_links: 'The mail has many links',
	content_link_shortener: 'The mail uses a link shortener',
	content_link_mismatch: 'A link shows another host than it leads to',
	content_image_only: 'The mail is hardly more than an image',
	content_footer_missing: 'The text does not say who writes and how to unsubscribe',
	duplicate_within_window: 'The same mail was sent to this recipient within the window',
	duplicate_step: 'This step of the campaign was already sent to this recipient',
	duplicate_request: 'This request was already handled',
	recipient_frequency_cap: 'The recipient was written to a short while ago',
	step_limit_reached: 'The recipient has received every allowed step of the campaign',
	mailbox_cap: 'The cap of the mailbox is reached',
	mailbox_rate_cap: 'The mailbox sends too fast',
	sender_domain_cap: 'The cap of the sender domain is reached',
	ip_cap: 'The daily cap of the server is reached',
	daily_domain_cap: 'The daily cap for the recipient domain is reached',
	provider_cap: 'The cap for the mail provider of the recipient is reached',
	campaign_cap: 'The daily cap of the campaign is reached',
	daily_user_cap: 'The daily cap of the user is reached',
	global_cap: 'The daily cap of the workspace is reached',
	outside_window: 'It is outside the sending window',
	no_mailbox_available: 'No mailbox is free now',
	mailbox_paused: 'The mailbox is paused',
	new_threads_stopped: 'The mailbox, its domain or its server begins no new threads now',
	mailbox_auth_failed: 'The mailbox could not sign in',
	approval_required: 'A person has to approve this mail',
	new_workspace_review: 'The first mails of a new workspace are reviewed by a person',
	tls_verification_disabled: 'The TLS certificate of the server is not verified',
	profile_seed_simple: 'The simple profile assumes a legal basis instead of asking for evidence',
	mailbox_near_cap: 'The mailbox is close to its cap',
	identity_not_checked: 'Sender identity and unsubscribe were not part of this check',
} as const;

/** One rule's objection. */
export interface Finding {
	readonly code: ReasonCode;
	readonly effect: Effect;
	readonly text: string;
	/** Epoch milliseconds from which the objection may be gone; absent: not by waiting. */
	readonly nextAllowedAt?: number;
	readonly previousAttemptId?: string;
}

/** @param detail what makes the finding concrete, without personal data beyond the item's own */
export function finding(
	code: ReasonCode,
	effect: Effect,
	more: Partial<Omit<Finding, 'code' | 'effect' | 'text'>> & { readonly detail?: string } = {},
): Finding {
	const { detail, ...rest } = more;
	const text = detail ? `${reasonTexts[code]} (${detail})` : reasonTexts[code];

	return { code, effect, text, ...rest };
}
