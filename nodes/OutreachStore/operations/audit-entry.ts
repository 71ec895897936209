import type { AuditEntry } from '../../../lib/store/audit-log';
import type { OperationInput } from './operation';

/** An act of a person or a workflow on the store itself: no policy decided it. */
export function auditEntry(
	{ actor, now }: Pick<OperationInput, 'actor' | 'now'>,
	act: Pick<AuditEntry, 'action' | 'reason'> & Partial<AuditEntry>,
): AuditEntry {
	return {
		userId: actor,
		leadEmail: null,
		senderEmail: null,
		subject: null,
		policyResult: null,
		legalBasis: null,
		timestamp: now,
		...act,
	};
}
