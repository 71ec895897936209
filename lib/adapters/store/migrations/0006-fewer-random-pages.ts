/**
 * The hash of a person is a random number: an index that begins with one dirties a page of its own for
 * every row, and reads it back first once the table is large. Measured, the one of the audit log was more
 * than half of what a row cost. People are looked up there seldom and rows written always, so the index
 * goes by blocks of rows (AUDIT_ROWS_OF_PERSON); of the two of leads one is enough.
 * A pick reads eight mailboxes from all over a table of wide rows, whose pages every commit makes stale:
 * their index holds all that is asked.
 */
export const fewerRandomPages: readonly string[] = [
	'DROP INDEX audit_log_lead',
	'CREATE INDEX audit_log_person ON audit_log ((seq / 512), lead_hash)',
	'DROP INDEX leads_campaign_address',
	'DROP INDEX leads_address',
	'CREATE UNIQUE INDEX leads_person ON leads (address_hash, campaign_id)',
	'CREATE INDEX leads_campaign ON leads (campaign_id, id)',
	'DROP INDEX attempts_server_message_id',
	`CREATE INDEX attempts_server_message_id ON attempts (server_message_id)
		WHERE server_message_id IS NOT NULL`,
	'DROP INDEX mailboxes_turn',
	`CREATE INDEX mailboxes_turn ON mailboxes (next_at, cooldown_until, id, server_id, domain, daily_cap,
		time_zone, window_start, window_end, health, last_used_at) WHERE status = 'active'`,
];
