/**
 * Mailboxes, domains and servers that begin no new threads, once per cause (reputation 7: SPF, DKIM or
 * PTR fail twice). The subject comes first: a pick asks by mailbox, domain and server.
 */
export const threadStops: readonly string[] = [
	`CREATE TABLE thread_stops (
		subject TEXT NOT NULL,
		subject_kind TEXT NOT NULL,
		cause TEXT NOT NULL,
		reason TEXT NOT NULL,
		actor TEXT NOT NULL,
		since BIGINT NOT NULL,
		PRIMARY KEY (subject, subject_kind, cause)
	)`,
];
