import type { StoreSlices } from '../../store/store';
import { createAlertBook } from './alert-book';
import { createAuditLog } from './audit-log';
import { createCampaignBook } from './campaign-book';
import { createCampaignHistories } from './campaign-history';
import { createConnectionBook } from './connection-book';
import { createConsentLedger } from './consent-ledger';
import { createDecisionFacts } from './decision-facts';
import { createInboxProgress } from './inbox-progress';
import { createLeadBook } from './lead-book';
import { createListJobs } from './list-jobs';
import { createMailboxPool } from './mailbox-pool';
import { createPeople } from './people';
import { createPolicyProfiles } from './policy-profiles';
import { createProviderRows } from './provider-rows';
import { createRateLimits } from './rate-limits';
import { createReplyLog } from './reply-log';
import { createReputationLog } from './reputation-log';
import { createSendLedger } from './send-ledger';
import { createSenderDomains } from './sender-domains';
import { createServerList } from './server-list';
import type { SliceContext } from './slice-context';
import { createStatistics } from './statistics';
import { createSuppressionList } from './suppression-list';
import { createThreadStops } from './thread-stops';
import { createVerificationMemory } from './verification-memory';
import { createWarmupBook } from './warmup-book';

type Creators = {
	readonly [Slice in keyof StoreSlices]: (context: SliceContext) => StoreSlices[Slice];
};

const CREATORS: Creators = {
	suppressions: createSuppressionList,
	consents: createConsentLedger,
	sends: createSendLedger,
	facts: createDecisionFacts,
	audit: createAuditLog,
	leads: createLeadBook,
	campaigns: createCampaignBook,
	histories: createCampaignHistories,
	mailboxes: createMailboxPool,
	servers: createServerList,
	senderDomains: createSenderDomains,
	threadStops: createThreadStops,
	profiles: createPolicyProfiles,
	replies: createReplyLog,
	inbox: createInboxProgress,
	connections: createConnectionBook,
	verifications: createVerificationMemory,
	listJobs: createListJobs,
	providers: createProviderRows,
	rateLimits: createRateLimits,
	alerts: createAlertBook,
	reputation: createReputationLog,
	warmups: createWarmupBook,
	statistics: createStatistics,
	people: createPeople,
};

/** All of them, as fields that can be copied: for the store itself. */
export function createSlices(context: SliceContext): StoreSlices {
	return Object.fromEntries(
		Object.entries(CREATORS).map(([name, create]) => [name, create(context)]),
	) as unknown as StoreSlices;
}

/** Every transaction has slices of its own and uses two or three of them, so each is made when asked for. */
export function createLazySlices(context: SliceContext): StoreSlices {
	return new LazySlices(context) as unknown as StoreSlices;
}

class LazySlices {
	constructor(readonly context: SliceContext) {}
}

// On the prototype: two dozen properties for each of 300 transactions a second would cost more than the slices.
for (const [name, create] of Object.entries(CREATORS)) {
	Object.defineProperty(LazySlices.prototype, name, {
		get(this: LazySlices) {
			const value = create(this.context);
			Object.defineProperty(this, name, { value, enumerable: true });

			return value;
		},
	});
}
