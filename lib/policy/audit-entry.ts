import type { AuditEntry } from '../store/audit-log';
import type { Decision } from './decide';
import type { CounterReading } from './facts';
import type { PolicyRequest } from './policy-request';

/** Who asked, besides the actor. */
export interface Provenance {
	readonly workflowId: string | null;
	readonly executionId: string | null;
	readonly nodeVersion: string;
}

export interface AuditedDecision {
	readonly action: 'policy.check' | 'send.reserve' | 'send.blocked';
	readonly request: PolicyRequest;
	readonly decision: Decision;
	readonly provenance: Provenance;
	readonly now: number;
	readonly dryRun: boolean;
	readonly attemptId?: string;
	readonly mailboxId?: string;
	readonly serverId?: string | null;
}

/** The seed's eight fields (ledger S0-47) and what a later question will need. */
export function toAuditEntry(audited: AuditedDecision): AuditEntry {
	const { request, decision, provenance } = audited;
	const { facts } = decision;

	return {
		action: audited.action,
		userId: request.actor,
		leadEmail: facts.recipient.ok ? facts.recipient.address.address : null,
		senderEmail: request.sender,
		subject: request.subject,
		policyResult: decision.allowed ? 'approved' : 'blocked',
		reason: decision.reason,
		...(quotesSomebody(decision) ? { erasableReason: true } : {}),
		legalBasis: decision.legalBasis,
		timestamp: audited.now,
		decision: decision.decision,
		campaignId: request.campaignId,
		stepId: request.stepId,
		region: decision.regionLabel,
		...optional({
			attemptId: audited.attemptId,
			mailboxId: audited.mailboxId ?? facts.mailbox?.id,
			country: facts.region.country ?? undefined,
			evidenceId: decision.evidenceId ?? undefined,
			workflowId: provenance.workflowId ?? undefined,
			executionId: provenance.executionId ?? undefined,
		}),
		policyProfile: decision.profile.name,
		policyVersion: decision.profile.version,
		dryRun: audited.dryRun,
		details: detailsOf(audited),
	};
}

/** Why a sequence was stopped is written by people, and about people. */
export function quotesSomebody({ reasons }: Decision): boolean {
	return reasons.some(({ code }) => code === 'sequence_stopped');
}

function detailsOf({
	request,
	decision,
	provenance,
	serverId,
}: AuditedDecision): Record<string, unknown> {
	const { facts } = decision;

	return {
		reasons: decision.reasons.map(({ code }) => code),
		warnings: decision.warnings.map(({ code }) => code),
		basisStatus: decision.basisStatus,
		regionSource: facts.region.source,
		approvedBy: decision.approvedBy,
		counts: Object.fromEntries(facts.counters.map((counter) => [nameOf(counter), counter.count])),
		tlsVerified: request.tlsVerified ?? null,
		server: serverId ?? null,
		nodeVersion: provenance.nodeVersion,
	};
}

/** A mailbox may have two caps, one of its day and one of the last 24 hours. */
function nameOf({ scope, rollingHours }: CounterReading): string {
	return scope === 'mailbox' && rollingHours !== undefined ? 'mailbox_24_hours' : scope;
}

function optional<T extends Record<string, string | undefined>>(
	fields: T,
): { [K in keyof T]?: string } {
	const given: { [K in keyof T]?: string } = {};
	for (const name in fields) {
		const value = fields[name];
		if (value !== undefined && value !== '') given[name] = value;
	}

	return given;
}
