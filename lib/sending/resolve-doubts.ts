import type { Clock } from '../clock';
import { endDoubt } from '../store/end-doubt';
import type { OutreachStore } from '../store/store';
import type { SentFolder } from './ports';
import { auditOf } from './recover';

const BATCH = 50;

export interface DoubtPorts {
	readonly store: OutreachStore;
	readonly clock: Clock;
}

/**
 * A provider that files what it submits proves that a doubtful mail was accepted. That the copy is
 * missing proves nothing.
 */
export async function resolveDoubts(
	{ store, clock }: DoubtPorts,
	{ mailboxId, folder }: { readonly mailboxId: string; readonly folder: SentFolder },
): Promise<number> {
	let resolved = 0;
	for (const attempt of await store.sends.findDoubts({ mailboxId, limit: BATCH })) {
		if (!(await folder.has(attempt.messageId))) continue;
		const now = clock.now();
		await store.transaction(async (slices) => {
			if (!(await endDoubt(slices, attempt, { resolution: 'confirmed_sent', now }))) return;
			await slices.audit.append({
				...auditOf(attempt, { action: 'send.resolve', decision: 'confirmed_sent', now }),
				reason: 'confirmed_sent: found in the Sent folder',
			});
			resolved += 1;
		});
	}

	return resolved;
}
