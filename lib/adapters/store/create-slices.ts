import type { StoreSlices } from '../../store/store';
import { createAlertBook } from './alert-book';
import { createAuditLog } from './audit-log';
import { createCampaignBook } from './campaign-book';
import { createConnectionBook } from './connection-book';
import { createConsentLedger } from './consent-ledger';
import { createDecisionFacts } from './decision-facts';
import { createInboxProgress } from './inbox-progress';
import { createLeadBook } from './lead-book';
import { createListJobs } from './list-jobs';
import { createMailboxPool } from './mailbox-pool';
import { createPeople } from './people';
import { createProviderRows } from './provider-rows';
import { createRateLimits } from './rate-limits';
import { createReplyLog } from './reply-log';
import { createReputationLog } from './reputation-log';
import { createSendLedger } from './send-ledger';
import { createServerList } from './server-list';
import type { SliceContext } from './slice-context';
import { createStatistics } from './statistics';
import { createSuppressionList } from './suppression-list';
import { createVerificationMemory } from './verification-memory';
import { createWarmupBook } from './warmup-book';

export function createSlices(context: SliceContext): StoreSlices {
	return {
		suppressions: createSuppressionList(context),
		consents: createConsentLedger(context),
		sends: createSendLedger(context),
		facts: createDecisionFacts(context),
		audit: createAuditLog(context),
		leads: createLeadBook(context),
		campaigns: createCampaignBook(context),
		mailboxes: createMailboxPool(context),
		servers: createServerList(context),
		replies: createReplyLog(context),
		inbox: createInboxProgress(context),
		connections: createConnectionBook(context),
		verifications: createVerificationMemory(context),
		listJobs: createListJobs(context),
		providers: createProviderRows(context),
		rateLimits: createRateLimits(context),
		alerts: createAlertBook(context),
		reputation: createReputationLog(context),
		warmups: createWarmupBook(context),
		statistics: createStatistics(context),
		people: createPeople(context),
	};
}
