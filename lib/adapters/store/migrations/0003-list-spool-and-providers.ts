/**
 * List jobs that go on after a restart, and the user's changes to the provider table. The list tables of
 * the first version were never written, so they are made anew.
 */
export const listSpoolAndProviders: readonly string[] = [
	`DROP TABLE list_rows`,
	`DROP TABLE list_jobs`,
	`CREATE TABLE list_jobs (
		id TEXT PRIMARY KEY,
		state TEXT NOT NULL,
		holder TEXT NOT NULL,
		lease_until BIGINT NOT NULL,
		created_at BIGINT NOT NULL,
		updated_at BIGINT NOT NULL
	)`,
	`CREATE TABLE list_rows (
		job_id TEXT NOT NULL,
		row BIGINT NOT NULL,
		input TEXT NOT NULL,
		address TEXT NOT NULL,
		lane TEXT NOT NULL,
		mx_set TEXT NOT NULL,
		result TEXT,
		PRIMARY KEY (job_id, row)
	)`,
	`CREATE INDEX list_rows_open ON list_rows (job_id, lane, mx_set, address) WHERE result IS NULL`,
	`CREATE TABLE provider_rows (
		key TEXT PRIMARY KEY,
		changes TEXT NOT NULL,
		revision BIGINT NOT NULL,
		actor TEXT NOT NULL,
		changed_at BIGINT NOT NULL
	)`,
	`CREATE INDEX replies_from ON replies (from_hash) WHERE from_hash IS NOT NULL`,
	`ALTER TABLE probe_log ADD COLUMN profile_version TEXT`,
];
