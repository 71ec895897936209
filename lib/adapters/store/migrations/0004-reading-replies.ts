/**
 * A colleague's answer is matched by the domain we wrote to (inbound design, evidence 7), and a dead
 * domain is seen in its bounces. Mail to the large providers is left out: nobody is a colleague there.
 * The leases say which process reads which mailbox of a pool.
 */
export const readingReplies: readonly string[] = [
	`CREATE INDEX attempts_recipient_domain ON attempts (recipient_domain, created_at)
		WHERE recipient_provider = 'other'`,
	`CREATE TABLE mailbox_leases (
		trigger_id TEXT NOT NULL,
		account TEXT NOT NULL,
		owner TEXT NOT NULL,
		lease_until BIGINT NOT NULL,
		PRIMARY KEY (trigger_id, account)
	)`,
];
