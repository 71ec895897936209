/**
 * What a server or a person said stands in the reason of an audit row, and quotes addresses and names: "550
 * 5.1.1 <jane@example.com>: unknown". The chain covers the keyed hash of such a reason, so that an
 * erasure can blank the text. Rows of older versions have none, and their chains go on.
 */
export const erasableReasons: readonly string[] = [
	'ALTER TABLE audit_log ADD COLUMN reason_hash TEXT',
];
