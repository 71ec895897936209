/**
 * A bounce rate is a share of what was tried, so mails that a server refused for good are counted like
 * accepted ones (0040); of earlier days that figure is missing. A bounce that comes later is judged by the
 * rules that let its mail go. What became of the mails says how healthy a mailbox is, each time it is asked:
 * `mailboxes.health` is not written any more and stays for views over it that people have made.
 */
export const mailboxRecord: readonly string[] = [
	'ALTER TABLE mailbox_results ADD COLUMN refused INTEGER NOT NULL DEFAULT 0',
	'ALTER TABLE attempts ADD COLUMN policy_profile TEXT',
];
