/** What begins no new threads. A mailbox and a server are named by their id, a domain by its name. */
export type StoppedKind = 'mailbox' | 'domain' | 'server';

/** Why somebody begins no new threads; open threads go on. */
export interface ThreadStop {
	readonly subjectKind: StoppedKind;
	readonly subject: string;
	/** The check that failed, or `person`: each cause is lifted by its own rule. */
	readonly cause: string;
	readonly reason: string;
	readonly actor: string;
	readonly since: number;
}

/** An account that may begin a thread, with everything whose stop holds for it. */
export interface ThreadSender {
	/** Undefined: found by the address, with its server. */
	readonly mailboxId?: string | undefined;
	readonly serverId?: string | null | undefined;
	readonly address: string;
	/** Of the account, when the mail is written in the name of another one. */
	readonly domain?: string | undefined;
}

export interface ThreadStops {
	/** @returns false when this cause stopped it already; since when and by whom stays */
	stop(stop: ThreadStop): Promise<boolean>;
	/**
	 * @param lifted without a cause: whatever it was
	 * @returns how many causes were lifted
	 */
	lift(
		lifted: Pick<ThreadStop, 'subjectKind' | 'subject'> & { readonly cause?: string },
	): Promise<number>;
	/** All of them, the oldest first: they are exceptions, and few. */
	list(): Promise<readonly ThreadStop[]>;
	/** Those that hold for each of the accounts, in their order. */
	findFor(senders: readonly ThreadSender[]): Promise<ReadonlyArray<readonly ThreadStop[]>>;
}
