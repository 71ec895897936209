import type { Clock } from '../clock';
import { StoreUnavailableError } from '../mail/errors';
import type { DecisionFacts } from '../store/decision-facts';
import type { AuditWriter } from './audit-batch';
import type { Provenance } from './audit-entry';
import { toAuditEntry } from './audit-entry';
import type { Decision } from './decide';
import { decide } from './decide';
import type { SendingAccount } from './gather-facts';
import { gatherFacts } from './gather-facts';
import type { PolicyAnswer } from './policy-answer';
import { toPolicyAnswer } from './policy-answer';
import type { PolicyRequest } from './policy-request';
import type { DomainNames } from './ports';
import type { PolicyProfile } from './profile';

export interface PolicyCheckPorts {
	/** Many decisions at once do well to ask through a `createFactBatch`. */
	readonly facts: DecisionFacts;
	readonly names: DomainNames;
	readonly clock: Clock;
	readonly audit: AuditWriter;
}

export interface PolicyCheckOptions {
	readonly profile: PolicyProfile;
	readonly provenance: Provenance;
	readonly account?: SendingAccount;
}

/** The dry run of what Outreach Send does first: every rule, every reason, one audit row. */
export async function checkPolicy(
	ports: PolicyCheckPorts,
	request: PolicyRequest,
	options: PolicyCheckOptions,
): Promise<PolicyAnswer> {
	const now = ports.clock.now();
	const { profile, account, provenance } = options;
	const sources = { records: ports, names: ports.names };
	const facts = await gatherFacts(sources, request, {
		profile,
		now,
		...(account ? { account } : {}),
	});
	const decision = decide({ request, facts, profile, now });
	const entry = toAuditEntry({
		action: 'policy.check',
		request,
		decision,
		provenance,
		now,
		dryRun: true,
	});

	return toPolicyAnswer(decision, await auditUnlessDown(ports, { decision, entry }));
}

/** Without a store there is no audit row either, and the answer is "blocked" already. */
async function auditUnlessDown(
	{ audit }: PolicyCheckPorts,
	{ decision, entry }: { decision: Decision; entry: ReturnType<typeof toAuditEntry> },
): Promise<string | null> {
	if (!decision.facts.storeAvailable) return null;
	try {
		return await audit.append(entry);
	} catch (error) {
		if (error instanceof StoreUnavailableError) return null;
		throw error;
	}
}
