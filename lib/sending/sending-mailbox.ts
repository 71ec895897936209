import type { SenderIdentity } from '../policy/policy-request';
import type { MailboxStatus } from '../store/mailbox-pool';
import type { SentFolder, Submitter } from './ports';

/** An account we send from: a credential, or a row of the pool. */
export interface SendingMailbox {
	readonly id: string;
	readonly address: string;
	readonly fromName: string;
	readonly replyTo: string | null;
	readonly domain: string;
	readonly provider: string;
	readonly smtpHost: string;
	readonly serverId: string | null;
	readonly serverDailyCap: number | null;
	/** Active mailboxes of its server, itself included: they share what the server may send. */
	readonly serverMailboxes: number;
	readonly status: MailboxStatus;
	readonly cooldownUntil: number | null;
	readonly dailyCap: number | null;
	readonly rollingCap: number | null;
	readonly minuteCap: number | null;
	/** 1, or how many times slower it sends since servers refused its rate. */
	readonly slowdown: number;
	readonly timeZone: string;
	/** `HH:MM`; `00:00` to `24:00` is always. */
	readonly windowStart: string;
	readonly windowEnd: string;
	/** Further addresses it may send as; patterns like `*@example.com`. */
	readonly allowedFrom: readonly string[];
	readonly identity: SenderIdentity;
	readonly tlsVerified: boolean;
	/** How long a submission may take at most: the lease outlives it. */
	readonly submissionMs: number;
	readonly inPool: boolean;
	readonly submitter: Submitter;
	readonly sentFolder: SentFolder | null;
}
