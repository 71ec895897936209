/** Which mailboxes of the pool are at work in this run, so that mails spread over the others. */
export interface BusyMailboxes {
	/** Those that take no further mail at the moment. */
	full(): readonly string[];
	/** Those with a mail under way. */
	atWork(): readonly string[];
	mailsOf(mailboxId: string): number;
	take(mailboxId: string): void;
	release(mailboxId: string): void;
	/** How many releases there were so far. */
	releases(): number;
	/** Whoever was woken and found nothing wakes the next: else the last of them would wait for ever. */
	passOn(): void;
	/**
	 * Resolves with true when a mailbox was released, at once with false when none is at work.
	 * @param kind what the waiting ones may take; those of one kind stand in one line
	 * @param since releases there had been when the store was asked: a later one need not be waited for
	 */
	waitForRelease(kind: string, since?: number): Promise<boolean>;
	/** Whether somebody waits already who may take the same. */
	isAwaited(kind: string): boolean;
}

/** @param mailsPerMailbox how many may be under way from one mailbox at once */
export function createBusyMailboxes(mailsPerMailbox: number): BusyMailboxes {
	const inFlight = new Map<string, number>();
	const waiting: Array<{ readonly kind: string; wake(released: boolean): void }> = [];
	let releases = 0;
	const wakeNext = () => waiting.shift()?.wake(true);
	const take = (id: string) => void inFlight.set(id, (inFlight.get(id) ?? 0) + 1);

	return {
		full: () => [...inFlight].filter(([, mails]) => mails >= mailsPerMailbox).map(([id]) => id),
		atWork: () => [...inFlight.keys()],
		mailsOf: (id) => inFlight.get(id) ?? 0,
		take,
		release: (id) => {
			const left = (inFlight.get(id) ?? 0) - 1;
			if (left > 0) inFlight.set(id, left);
			else inFlight.delete(id);
			releases += 1;
			wakeNext();
		},
		releases: () => releases,
		passOn: () => {
			wakeNext();
		},
		waitForRelease: async (kind, since = releases) => {
			if (releases > since) return true;
			if (inFlight.size === 0) return false;

			return await new Promise((wake) => waiting.push({ kind, wake }));
		},
		isAwaited: (kind) => waiting.some((other) => other.kind === kind),
	};
}
