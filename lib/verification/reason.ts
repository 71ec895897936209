import { reasonTable, type ReasonRow } from './data/reason-table';

export type Verdict = 'valid' | 'risky' | 'invalid' | 'unknown';
/** SG5's three values: unknown is shown as risky (ledger S4-11). */
export type Category = 'valid' | 'risky' | 'invalid';
/** no: final; yes: with backoff; due: at a stored time; fix: after we correct something. */
export type RetryKind = 'no' | 'yes' | 'due' | 'fix';
export type Blame = 'none' | 'recipient' | 'sender' | 'system';
export type DecisionClass =
	'deliverable' | 'undeliverable' | 'retryable' | 'policy_blocked' | 'unknown';

export type StatusLabel =
	| 'Valid'
	| 'Invalid (Syntax)'
	| 'Invalid (No MX)'
	| 'Invalid (Mailbox Not Found)'
	| 'Catch-all (Risky)'
	| 'Connection Refused'
	| 'Timeout (Unknown)'
	| 'SMTP Error'
	| 'Greylisted (Retry Later)'
	| 'Server Unavailable';

export type Reason = keyof typeof reasonTable;

export const reasonSchema = 1;

export const allReasons = Object.keys(reasonTable) as readonly Reason[];

export function describeReason(reason: Reason): ReasonRow {
	return reasonTable[reason];
}

export function categoryOf(verdict: Verdict): Category {
	return verdict === 'unknown' ? 'risky' : verdict;
}
