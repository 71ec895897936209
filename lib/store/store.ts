import type { AlertBook } from './alert-book';
import type { AuditLog } from './audit-log';
import type { CampaignBook } from './campaign-book';
import type { CampaignHistories } from './campaign-history';
import type { ConsentLedger } from './consent-ledger';
import type { DecisionFacts } from './decision-facts';
import type { ConnectionBook, InboxProgress } from './inbox-progress';
import type { LeadBook } from './lead-book';
import type { ListJobs } from './list-jobs';
import type { MailboxPool } from './mailbox-pool';
import type { People } from './people';
import type { PolicyProfiles } from './policy-profiles';
import type { ProviderRows } from './provider-rows';
import type { RateLimits } from './rate-limits';
import type { ReplyLog } from './reply-log';
import type { ReputationLog } from './reputation-log';
import type { SendLedger } from './send-ledger';
import type { SenderDomains } from './sender-domains';
import type { ServerList } from './server-list';
import type { Statistics } from './statistics';
import type { SuppressionList } from './suppression-list';
import type { ThreadStops } from './thread-stops';
import type { VerificationMemory } from './verification-memory';
import type { WarmupBook } from './warmup-book';

/** The store port cut in slices; inside `transaction` every slice works in the same transaction. */
export interface StoreSlices {
	readonly suppressions: SuppressionList;
	readonly consents: ConsentLedger;
	readonly sends: SendLedger;
	readonly facts: DecisionFacts;
	readonly audit: AuditLog;
	readonly leads: LeadBook;
	readonly campaigns: CampaignBook;
	readonly histories: CampaignHistories;
	readonly mailboxes: MailboxPool;
	readonly servers: ServerList;
	readonly senderDomains: SenderDomains;
	readonly threadStops: ThreadStops;
	readonly profiles: PolicyProfiles;
	readonly replies: ReplyLog;
	readonly inbox: InboxProgress;
	readonly connections: ConnectionBook;
	readonly verifications: VerificationMemory;
	readonly listJobs: ListJobs;
	readonly providers: ProviderRows;
	readonly rateLimits: RateLimits;
	readonly alerts: AlertBook;
	readonly reputation: ReputationLog;
	readonly warmups: WarmupBook;
	readonly statistics: Statistics;
	readonly people: People;
}

export interface OutreachStore extends StoreSlices {
	/** `sqlite` or `postgres`, for messages and statistics only; behaviour is the same. */
	readonly kind: 'sqlite' | 'postgres';
	/**
	 * Commits when `work` resolves, rolls back when it throws. Transactions do not nest: inside, use
	 * only the slices handed in.
	 * @throws StoreUnavailableError
	 */
	transaction<T>(work: (slices: StoreSlices) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}
