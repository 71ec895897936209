import type { Clock } from '../clock';
import { toAuditEntry } from '../policy/audit-entry';
import { decide, withObjections } from '../policy/decide';
import { gatherFacts } from '../policy/gather-facts';
import type { PolicyRequest } from '../policy/policy-request';
import type { DomainNames } from '../policy/ports';
import { finding } from '../policy/reasons';
import type { OutreachStore } from '../store/store';
import { accountOf } from './account-of';
import type { MailboxChoice } from './mailbox-source';
import type { SendOutcome } from './outcome';
import { outcome, refused } from './outcome';
import { unaddressed } from './prepare';
import type { SendPlan } from './reserve';
import type { SendRequest } from './send-request';
import type { SendingMailbox } from './sending-mailbox';

/** What a decision without a reservation asks for. */
export interface RehearsePorts {
	readonly store: OutreachStore;
	readonly names: DomainNames;
	readonly clock: Clock;
}

/** The same decision without a reservation, and the message as it would have left. */
export async function rehearse(ports: RehearsePorts, plan: SendPlan): Promise<SendOutcome> {
	const { decision, auditId } = await judgeDry(ports, {
		request: plan.request,
		policy: plan.policy,
		mailbox: plan.mailbox,
	});
	if (!decision.allowed) return refused(decision, auditId);
	const { mail, variant } = plan.composed;
	const message = await plan.mailbox.submitter.compose(mail);

	return outcome({
		outcome: 'sent',
		state: 'dry_run',
		reason: 'Dry run: nothing was sent',
		messageId: mail.messageId,
		threadId: plan.thread.threadId ?? mail.messageId,
		mailboxId: plan.mailbox.id,
		mailboxAddress: plan.mailbox.address,
		serverId: plan.mailbox.serverId,
		variant,
		decision,
		auditId,
		preview: {
			subject: mail.subject,
			text: mail.text,
			message: Buffer.from(message).toString('utf8'),
		},
	});
}

/** A mail that cannot be addressed to anybody. */
export async function refuseUnaddressed(
	ports: RehearsePorts,
	request: SendRequest,
): Promise<SendOutcome> {
	const { decision, auditId } = await judgeDry(ports, {
		request,
		policy: unaddressed(request, undefined),
	});

	return refused(decision, auditId);
}

/** A mail that found no mailbox: what else speaks against it is said as well. */
export async function waitForMailbox(
	ports: RehearsePorts,
	request: SendRequest,
	choice: Extract<MailboxChoice, { kind: 'none' }>,
): Promise<SendOutcome> {
	const judged = await judgeDry(ports, { request, policy: unaddressed(request, undefined) });
	const objections = judged.decision.reasons.filter(({ code }) => code !== 'sender_not_authorized');
	const waiting = finding(
		choice.code,
		'defer',
		choice.nextAt === null ? {} : { nextAllowedAt: choice.nextAt },
	);

	return refused(
		withObjections({ ...judged.decision, reasons: objections }, [waiting]),
		judged.auditId,
	);
}

interface DryQuestion {
	readonly request: SendRequest;
	readonly policy: PolicyRequest;
	readonly mailbox?: SendingMailbox;
}

async function judgeDry(ports: RehearsePorts, { request, policy, mailbox }: DryQuestion) {
	const now = ports.clock.now();
	const { profile, provenance, dryRun } = request;
	const account = mailbox ? { account: accountOf(mailbox, now, policy.recipientZone) } : {};
	const facts = await gatherFacts({ records: ports.store, names: ports.names }, policy, {
		profile,
		now,
		...account,
	});
	const decision = decide({ request: policy, facts, profile, now }, { stopAtFirst: !dryRun });
	if (!facts.storeAvailable) return { decision, auditId: null };
	const entry = toAuditEntry({
		action: dryRun ? 'policy.check' : 'send.blocked',
		request: policy,
		decision,
		provenance,
		now,
		dryRun,
	});

	return { decision, auditId: await ports.store.audit.append(entry) };
}
