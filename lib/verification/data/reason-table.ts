import type { Blame, DecisionClass, RetryKind, StatusLabel, Verdict } from '../reason';

export interface ReasonRow {
	readonly verdict: Verdict;
	readonly retry: RetryKind;
	readonly blame: Blame;
	readonly decision: DecisionClass;
	/** SG5's name (ledger S4-12). */
	readonly alias: string;
	/** The seed's label (ledger S2-06 to S2-11, S2-67). */
	readonly label: StatusLabel;
	/** One sentence for people: what it means. */
	readonly details: string;
}

type Columns = readonly [Verdict, RetryKind, Blame, DecisionClass, string, StatusLabel, string];

const row = ([verdict, retry, blame, decision, alias, label, details]: Columns): ReasonRow => ({
	verdict, retry, blame, decision, alias, label, details,
}); // prettier-ignore

/** The closed list of reasons, `reasonSchema: 1`. Codes are only added, never reused. */
// prettier-ignore -- one row, one line: the table is read by columns
export const reasonTable = {
	rcpt_ok: row(['valid', 'no', 'none', 'deliverable', 'rcpt_ok', 'Valid', 'The mail server accepts this recipient and refuses made-up ones']),
	syntax_invalid: row(['invalid', 'no', 'recipient', 'undeliverable', 'syntax', 'Invalid (Syntax)', 'This is not an e-mail address']),
	domain_reserved: row(['invalid', 'no', 'recipient', 'undeliverable', 'mx_missing', 'Invalid (No MX)', 'The domain is reserved for documentation or local use and never receives mail']),
	domain_not_found: row(['invalid', 'no', 'recipient', 'undeliverable', 'mx_missing', 'Invalid (No MX)', 'The domain does not exist']),
	no_mx: row(['invalid', 'no', 'recipient', 'undeliverable', 'mx_missing', 'Invalid (No MX)', 'The domain has neither a mail exchange nor an address']),
	null_mx: row(['invalid', 'no', 'recipient', 'undeliverable', 'mx_missing', 'Invalid (No MX)', 'The domain declares that it accepts no mail (null MX, RFC 7505)']),
	domain_no_mail: row(['invalid', 'no', 'recipient', 'undeliverable', 'rcpt_rejected', 'Invalid (No MX)', 'The server says that the domain accepts no mail']),
	rcpt_rejected: row(['invalid', 'no', 'recipient', 'undeliverable', 'rcpt_rejected', 'Invalid (Mailbox Not Found)', 'The mail server says that there is no such mailbox']),
	mailbox_disabled: row(['invalid', 'no', 'recipient', 'undeliverable', 'rcpt_rejected', 'Invalid (Mailbox Not Found)', 'The mailbox exists but is disabled']),
	mailbox_moved: row(['invalid', 'no', 'recipient', 'undeliverable', 'rcpt_rejected', 'Invalid (Mailbox Not Found)', 'The mailbox has moved; the new address is never used by itself']),
	mailbox_full: row(['risky', 'due', 'recipient', 'retryable', 'mailbox_full', 'SMTP Error', 'The mailbox exists but is full']),
	recipient_restricted: row(['risky', 'no', 'recipient', 'policy_blocked', 'smtp_policy_blocked', 'SMTP Error', 'The mailbox exists but takes no mail from outside']),
	catch_all: row(['risky', 'no', 'recipient', 'unknown', 'catch_all', 'Catch-all (Risky)', 'The domain accepts any local part, so this one is not proven']),
	catch_all_unknown: row(['risky', 'due', 'system', 'unknown', 'catch_all_low_confidence', 'Catch-all (Risky)', 'The recipient was accepted, but whether the domain accepts everybody is undecided']),
	accepts_then_bounces: row(['risky', 'no', 'system', 'unknown', 'catch_all', 'Catch-all (Risky)', 'This provider accepts everybody at first and bounces later']),
	disposable: row(['risky', 'no', 'recipient', 'unknown', 'disposable_domain', 'Valid', 'The domain hands out throw-away mailboxes']),
	role_account: row(['risky', 'no', 'recipient', 'unknown', 'role_account', 'Valid', 'A function, not a person, reads this mailbox']),
	unsupported_smtputf8: row(['risky', 'no', 'system', 'unknown', 'smtp_unavailable', 'SMTP Error', 'The address needs SMTPUTF8, which no mail exchange of the domain offers']),
	rcpt_unmatched: row(['unknown', 'due', 'system', 'unknown', 'smtp_policy_blocked', 'SMTP Error', 'The server refused without saying anything certain about the mailbox']),
	greylisted: row(['unknown', 'due', 'system', 'retryable', 'smtp_tempfail', 'Greylisted (Retry Later)', 'The server asks unknown senders to come back later']),
	smtp_tempfail: row(['unknown', 'due', 'system', 'retryable', 'smtp_tempfail', 'Greylisted (Retry Later)', 'The server reported a temporary problem']),
	too_many_recipients: row(['unknown', 'yes', 'system', 'retryable', 'smtp_tempfail', 'Greylisted (Retry Later)', 'The server takes fewer recipients in one transaction']),
	rate_limited: row(['unknown', 'due', 'sender', 'retryable', 'smtp_tempfail', 'Greylisted (Retry Later)', 'The server says that we ask too often']),
	ip_blocked: row(['unknown', 'fix', 'sender', 'policy_blocked', 'smtp_policy_blocked', 'SMTP Error', 'The server refuses our IP address; nothing is said of the mailbox']),
	rdns_required: row(['unknown', 'fix', 'sender', 'policy_blocked', 'smtp_policy_blocked', 'SMTP Error', 'The server wants a matching PTR record for our IP address']),
	helo_rejected: row(['unknown', 'fix', 'sender', 'policy_blocked', 'smtp_policy_blocked', 'SMTP Error', 'The server does not accept our HELO name']),
	tls_required: row(['unknown', 'fix', 'sender', 'policy_blocked', 'smtp_policy_blocked', 'SMTP Error', 'The server wants TLS, which could not be established']),
	auth_required: row(['unknown', 'fix', 'sender', 'policy_blocked', 'smtp_policy_blocked', 'SMTP Error', 'The server wants a login; it is no mail exchange for strangers']),
	policy_blocked: row(['unknown', 'fix', 'sender', 'policy_blocked', 'smtp_policy_blocked', 'SMTP Error', 'The server refused by a policy of its own; nothing is said of the mailbox']),
	rejects_all: row(['unknown', 'fix', 'sender', 'policy_blocked', 'smtp_policy_blocked', 'SMTP Error', 'The server refuses every recipient, even postmaster, so its answer proves nothing']),
	sender_rejected: row(['unknown', 'fix', 'sender', 'policy_blocked', 'smtp_mailfrom_rejected', 'SMTP Error', 'The server refuses our MAIL FROM address']),
	spf_failed: row(['unknown', 'fix', 'sender', 'policy_blocked', 'smtp_mailfrom_rejected', 'SMTP Error', 'SPF of our MAIL FROM domain does not cover our IP address']),
	relay_denied: row(['unknown', 'due', 'system', 'unknown', 'smtp_unavailable', 'SMTP Error', 'The host does not take mail for this domain; its MX record points to the wrong place']),
	mx_unresolvable: row(['unknown', 'due', 'system', 'retryable', 'smtp_unavailable', 'Server Unavailable', 'No mail exchange of the domain has an address']),
	mx_private_address: row(['unknown', 'no', 'system', 'unknown', 'smtp_unavailable', 'Server Unavailable', 'The mail exchange resolves to an address that is not on the public Internet']),
	dns_servfail: row(['unknown', 'yes', 'system', 'retryable', 'dns_servfail', 'Server Unavailable', 'The name servers of the domain are broken at the moment']),
	dns_timeout: row(['unknown', 'yes', 'system', 'retryable', 'dns_timeout', 'Timeout (Unknown)', 'No name server answered in time']),
	smtp_connect_refused: row(['unknown', 'yes', 'system', 'retryable', 'smtp_unavailable', 'Connection Refused', 'The mail exchange refused the connection']),
	smtp_connect_timeout: row(['unknown', 'yes', 'system', 'retryable', 'smtp_connect_timeout', 'Timeout (Unknown)', 'The mail exchange did not answer the connection']),
	smtp_unavailable: row(['unknown', 'due', 'system', 'retryable', 'smtp_unavailable', 'Server Unavailable', 'The mail exchange is not available at the moment']),
	smtp_timeout: row(['unknown', 'yes', 'system', 'retryable', 'smtp_timeout', 'Timeout (Unknown)', 'The mail exchange did not reply in time']),
	deadline_exceeded: row(['unknown', 'yes', 'system', 'retryable', 'smtp_timeout', 'Timeout (Unknown)', 'The time given for this address was over']),
	cancelled: row(['unknown', 'yes', 'system', 'retryable', 'smtp_timeout', 'Timeout (Unknown)', 'The execution was stopped before an answer came']),
	smtp_read_error: row(['unknown', 'yes', 'system', 'retryable', 'smtp_unavailable', 'SMTP Error', 'The connection broke before an answer came']),
	smtp_protocol_error: row(['unknown', 'no', 'system', 'unknown', 'smtp_unavailable', 'SMTP Error', 'What answered does not speak SMTP']),
	port25_blocked: row(['unknown', 'fix', 'system', 'unknown', 'smtp_connect_timeout', 'Timeout (Unknown)', 'Outbound port 25 is blocked here']),
	probe_identity_missing: row(['unknown', 'fix', 'sender', 'unknown', 'smtp_probe_identity_missing', 'Timeout (Unknown)', 'HELO name and MAIL FROM are needed to ask a mail server']),
	breaker_open: row(['unknown', 'due', 'sender', 'retryable', 'smtp_unavailable', 'Server Unavailable', 'This provider refused us lately; we leave it alone for a while']),
	ok_syntax: row(['unknown', 'no', 'none', 'unknown', 'smtp_probe_disabled', 'Timeout (Unknown)', 'The address is well-formed; nothing else was checked']),
	ok_syntax_mx: row(['unknown', 'no', 'none', 'unknown', 'smtp_probe_disabled', 'Timeout (Unknown)', 'The address is well-formed and its domain takes mail; the mailbox was not checked']),
	probe_not_permitted: row(['unknown', 'no', 'none', 'unknown', 'smtp_probe_disabled', 'Timeout (Unknown)', 'This provider is not probed unless you turn it on']),
	smtp_connect_ok: row(['unknown', 'no', 'none', 'unknown', 'smtp_connect_ok', 'Timeout (Unknown)', 'The mail exchange answers; the mailbox was not checked']),
} as const satisfies Readonly<Record<string, ReasonRow>>;
