import type { AuditEntry } from '../store/audit-log';
import type { OutreachStore } from '../store/store';

export interface AuditWriter {
	/** Resolves with the id of the row when it is on the disk. */
	append(entry: AuditEntry): Promise<string>;
}

interface Waiting {
	readonly entry: AuditEntry;
	resolve(id: string): void;
	reject(error: unknown): void;
}

const MAX_BATCH = 256;

/** Rows of decisions that are made at the same time share one transaction: the disk is waited for once. */
export function createAuditBatch(store: OutreachStore): AuditWriter {
	let waiting: Waiting[] = [];
	let writing = false;

	const write = async (): Promise<void> => {
		writing = true;
		// The decisions of this turn are still on their way.
		await Promise.resolve();
		while (waiting.length > 0) {
			const batch = waiting.slice(0, MAX_BATCH);
			waiting = waiting.slice(MAX_BATCH);
			await writeBatch(store, batch);
		}
		writing = false;
	};

	return {
		append: async (entry) =>
			await new Promise((resolve, reject) => {
				waiting.push({ entry, resolve, reject });
				if (!writing) void write();
			}),
	};
}

async function writeBatch(store: OutreachStore, batch: readonly Waiting[]): Promise<void> {
	try {
		const ids = await store.audit.appendAll(batch.map(({ entry }) => entry));
		batch.forEach(({ resolve }, index) => resolve(ids[index] ?? ''));
	} catch (error) {
		for (const { reject } of batch) reject(error);
	}
}
