/**
 * Block leases: a connection books its sends of a hot scope in a row of its own. `settled` of `used`
 * slots were sent; `cap` is the cap the block was granted under. Leases of the first version were
 * never written, so the table is made anew: SQLite cannot add a NOT NULL column without a default.
 */
export const blockLeases: readonly string[] = [
	`DROP TABLE counter_leases`,
	`CREATE TABLE counter_leases (
		scope TEXT NOT NULL,
		subject TEXT NOT NULL,
		bucket TEXT NOT NULL,
		holder TEXT NOT NULL,
		granted BIGINT NOT NULL,
		used BIGINT NOT NULL,
		settled BIGINT NOT NULL,
		cap BIGINT NOT NULL,
		lease_until BIGINT NOT NULL,
		PRIMARY KEY (scope, subject, bucket, holder)
	)`,
	// Mailboxes whose turn has come, longest waiting first: those that rest are not in the range at all.
	`DROP INDEX mailboxes_pick`,
	`CREATE INDEX mailboxes_turn ON mailboxes (next_at) WHERE status = 'active'`,
];
