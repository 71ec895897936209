import { StoreUnavailableError } from '../mail/errors';
import type { Attempt, DueAccount } from '../store/send-ledger';
import type { OutreachStore } from '../store/store';
import { AccountProblem } from './account-problem';
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

export type DueResult = {
	readonly attempt: Attempt;
} & (
	| { readonly outcome: SendOutcome; readonly error?: undefined }
	/** It could not even be tried; the others were. */
	| { readonly outcome?: undefined; readonly error: unknown }
);

/**
 * Whatever was deferred and is due, one after the other, each decided anew.
 * @throws StoreUnavailableError | AccountProblem
 */
export async function sendDue(run: DueRun): Promise<readonly DueResult[]> {
	const { sends } = run.store;
	const only = { kept: true, ...(run.from ? { account: run.from } : {}) };
	const results: DueResult[] = [];
	for (const attempt of await sends.findDue(run.now, run.limit, only)) {
		try {
			const payload = await sends.getPayload(attempt.id);
			if (payload === undefined) continue;
			const outcome = await run.sender.resume(attempt, restoreMail(payload, run.today));
			results.push({ attempt, outcome });
		} catch (error) {
			if (error instanceof StoreUnavailableError || error instanceof AccountProblem) throw error;
			await toEndOfLine(run, attempt);
			results.push({ attempt, error });
		}
	}

	return results;
}

/** What a person has to mend first must not be the first of every run. */
async function toEndOfLine({ store, now, today }: DueRun, { id }: Attempt): Promise<void> {
	if (today.dryRun) return;
	const patch = { nextAttemptAt: now };
	await store.sends.transition({ attemptId: id, from: ['deferred'], to: 'deferred', patch });
}
