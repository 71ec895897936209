import type { Attempt, DueAccount } from '../store/send-ledger';
import type { OutreachStore } from '../store/store';
import { restoreMail } from './kept-mail';
import type { SendOutcome } from './outcome';
import type { OutreachSender } from './send-outreach';
import type { SendRequest } from './send-request';

export interface DueRun {
	readonly store: OutreachStore;
	readonly sender: OutreachSender;
	readonly now: number;
	readonly limit: number;
	/** Only what this account began; undefined: the pool's mailboxes are found by themselves. */
	readonly from: DueAccount | undefined;
	readonly today: Pick<SendRequest, 'profile' | 'provenance' | 'dryRun'>;
}

export interface DueResult {
	readonly attempt: Attempt;
	readonly outcome: SendOutcome;
}

/** Whatever was deferred and is due, one after the other, each decided anew. */
export async function sendDue(run: DueRun): Promise<readonly DueResult[]> {
	const { sends } = run.store;
	const only = { kept: true, ...(run.from ? { account: run.from } : {}) };
	const results: DueResult[] = [];
	for (const attempt of await sends.findDue(run.now, run.limit, only)) {
		const payload = await sends.getPayload(attempt.id);
		if (payload === undefined) continue;
		results.push({
			attempt,
			outcome: await run.sender.resume(attempt, restoreMail(payload, run.today)),
		});
	}

	return results;
}
