import { inGroups } from '../in-groups';
import type { AuditEntry } from '../store/audit-log';
import type { OutreachStore } from '../store/store';

export interface AuditWriter {
	/** Resolves with the id of the row when it is on the disk. */
	append(entry: AuditEntry): Promise<string>;
}

/** Rows of decisions that are made at the same time share one transaction: the disk is waited for once. */
export function createAuditBatch({ audit }: Pick<OutreachStore, 'audit'>): AuditWriter {
	return { append: inGroups(async (take) => await audit.appendAll(take()), { max: 256 }) };
}
