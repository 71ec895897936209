import type { Suite } from '../store-under-test';
import { auditSuite } from './audit-log';
import { blockLeasesSuite } from './block-leases';
import { campaignHistorySuite } from './campaign-history';
import { changedMailboxesSuite } from './changed-mailboxes';
import { decisionFactsSuite } from './decision-facts';
import { inboxSuite, repliesSuite } from './inbound';
import { leadsSuite } from './leads-and-campaigns';
import { aliveSuite, listJobsSuite, providersSuite } from './lists-and-providers';
import { mailboxesSuite, serversSuite } from './mailboxes-and-servers';
import {
	alertsSuite,
	consentsSuite,
	rateLimitsSuite,
	verificationSuite,
} from './memory-and-limits';
import { peopleSuite } from './people';
import { profilesSuite, senderDomainsSuite } from './profiles-and-domains';
import { reputationSuite, warmupSuite } from './reputation-and-warmup';
import { sendAttemptsSuite } from './send-attempts';
import { sendCountersSuite } from './send-counters';
import { sendGroupsSuite } from './send-groups';
import { sendKeysSuite } from './send-keys';
import { statisticsSuite } from './statistics';
import { suppressionImportSuite } from './suppression-import';
import { suppressionSuite } from './suppression-list';
import { threadStopsSuite } from './thread-stops';
import { transactionsSuite } from './transactions';

export const suites: Readonly<Record<string, Suite>> = {
	transactions: transactionsSuite,
	suppressions: suppressionSuite,
	'suppression import': suppressionImportSuite,
	consents: consentsSuite,
	'send attempts': sendAttemptsSuite,
	'send keys': sendKeysSuite,
	'send counters': sendCountersSuite,
	'send groups': sendGroupsSuite,
	'block leases': blockLeasesSuite,
	'campaign history': campaignHistorySuite,
	'decision facts': decisionFactsSuite,
	'audit log': auditSuite,
	'leads and campaigns': leadsSuite,
	mailboxes: mailboxesSuite,
	'changed mailboxes': changedMailboxesSuite,
	servers: serversSuite,
	'sender domains': senderDomainsSuite,
	'thread stops': threadStopsSuite,
	'policy profiles': profilesSuite,
	replies: repliesSuite,
	inbox: inboxSuite,
	verifications: verificationSuite,
	'known alive': aliveSuite,
	'list jobs': listJobsSuite,
	providers: providersSuite,
	'rate limits': rateLimitsSuite,
	alerts: alertsSuite,
	statistics: statisticsSuite,
	reputation: reputationSuite,
	'warm-up': warmupSuite,
	people: peopleSuite,
};
