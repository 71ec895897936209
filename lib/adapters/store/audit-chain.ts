import { hash as digest } from 'node:crypto';

import type { AuditEntry } from '../../store/audit-log';
import type { SubjectHasher } from './subject-hash';
import { toHex } from './subject-hash';

/** The hash before the first row of a chain. */
export const CHAIN_START = '0'.repeat(64);

/** A row as the chain sees it: the person and the subject line only as keyed hashes. */
export interface ChainedEntry extends Omit<AuditEntry, 'leadEmail' | 'subject'> {
	readonly chain: string;
	readonly seq: number;
	readonly leadHash: string | null;
	readonly subjectHash: string | null;
}

/** What survives an erasure: the clear text may go, its hash stays in the row. */
export function pseudonymise(
	entry: AuditEntry,
	hasher: SubjectHasher,
): Pick<ChainedEntry, 'leadHash' | 'subjectHash'> {
	return {
		leadHash: entry.leadEmail === null ? null : toHex(hasher.person(entry.leadEmail)),
		subjectHash: entry.subject === null ? null : toHex(hasher.text(entry.subject)),
	};
}

export function chainHash(prevHash: string, entry: ChainedEntry): string {
	return digest('sha256', `${prevHash}\n${canonicalJson(entry)}`, 'hex');
}

const COVERED: Readonly<Record<keyof ChainedEntry, true>> = {
	action: true, attemptId: true, campaignId: true, chain: true, country: true, decision: true,
	details: true, dryRun: true, evidenceId: true, executionId: true, leadHash: true, legalBasis: true,
	mailboxId: true, policyProfile: true, policyResult: true, policyVersion: true, reason: true,
	region: true, senderEmail: true, seq: true, stepId: true, subjectHash: true, timestamp: true,
	userId: true, workflowId: true,
}; // prettier-ignore
const FIELDS = Object.keys(COVERED).sort() as ReadonlyArray<keyof ChainedEntry>;

/** Keys sorted, absent and null the same: the text must not depend on how a row was read back. */
function canonicalJson(entry: ChainedEntry): string {
	const given: Record<string, unknown> = {};
	for (const field of FIELDS) {
		const value = entry[field];
		if (value === undefined || value === null) continue;
		given[field] = typeof value === 'object' ? sorted(value) : value;
	}

	return JSON.stringify(given);
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const given = value as Record<string, unknown>;
	const ordered = Object.create(null) as Record<string, unknown>;
	for (const key of Object.keys(given).sort()) {
		const inner = given[key];
		if (inner !== undefined && inner !== null) ordered[key] = sorted(inner);
	}

	return ordered;
}
