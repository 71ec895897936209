import { hash as digest } from 'node:crypto';

import type { AuditEntry } from '../../store/audit-log';
import type { SubjectHasher } from './subject-hash';
import { toHex } from './subject-hash';

/** The hash before the first row of a chain. */
export const CHAIN_START = '0'.repeat(64);

type ClearText = 'leadEmail' | 'subject' | 'erasableReason';

/** A row as the chain sees it: the person, the subject line and quotes only as keyed hashes. */
export interface ChainedEntry extends Omit<AuditEntry, ClearText> {
	readonly chain: string;
	readonly seq: number;
	readonly leadHash: string | null;
	readonly subjectHash: string | null;
	/** Stands for the reason where an erasure may blank it. */
	readonly reasonHash?: string | null;
}

/** What survives an erasure: the clear text may go, its hash stays in the row. */
export function pseudonymise(
	entry: AuditEntry,
	hasher: SubjectHasher,
): Pick<ChainedEntry, 'leadHash' | 'subjectHash' | 'reasonHash'> {
	return {
		leadHash: entry.leadEmail === null ? null : toHex(hasher.person(entry.leadEmail)),
		subjectHash: entry.subject === null ? null : toHex(hasher.text(entry.subject)),
		reasonHash: entry.erasableReason === true ? toHex(hasher.text(entry.reason)) : null,
	};
}

/** @param entry may have further fields, the clear text for example: they are not covered */
export function chainHash(prevHash: string, entry: ChainedEntry): string {
	return digest('sha256', `${prevHash}\n${canonicalJson(entry)}`, 'hex');
}

/**
 * Keys sorted, absent and null the same: the text must not depend on how a row was read back. Written out, since
 * an object of one known shape is made in half the time of one that is put together key by key.
 */
function canonicalJson(entry: ChainedEntry): string {
	const covered: Record<keyof ChainedEntry, unknown> = {
		action: entry.action,
		attemptId: present(entry.attemptId),
		campaignId: present(entry.campaignId),
		chain: entry.chain,
		country: present(entry.country),
		decision: present(entry.decision),
		details: present(sorted(entry.details)),
		dryRun: present(entry.dryRun),
		evidenceId: present(entry.evidenceId),
		executionId: present(entry.executionId),
		leadHash: present(entry.leadHash),
		legalBasis: present(entry.legalBasis),
		mailboxId: present(entry.mailboxId),
		policyProfile: present(entry.policyProfile),
		policyResult: present(entry.policyResult),
		policyVersion: present(entry.policyVersion),
		reason: present(entry.reasonHash) === undefined ? entry.reason : undefined,
		reasonHash: present(entry.reasonHash),
		region: present(entry.region),
		senderEmail: present(entry.senderEmail),
		seq: entry.seq,
		stepId: present(entry.stepId),
		subjectHash: present(entry.subjectHash),
		timestamp: entry.timestamp,
		userId: entry.userId,
		workflowId: present(entry.workflowId),
	};

	return JSON.stringify(covered);
}

function present<T>(value: T | null | undefined): T | undefined {
	return value ?? undefined;
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
