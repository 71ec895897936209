import type { Clock } from '../clock';
import { toAuditEntry } from '../policy/audit-entry';
import type { Decision, DecisionOptions } from '../policy/decide';
import { decide, withObjections } from '../policy/decide';
import { gatherFacts } from '../policy/gather-facts';
import type { PolicyRequest } from '../policy/policy-request';
import type { DomainNames } from '../policy/ports';
import type { ReasonCode } from '../policy/reasons';
import { finding } from '../policy/reasons';
import type { Attempt } from '../store/send-ledger';
import type { OutreachStore } from '../store/store';
import { accountOf } from './account-of';
import type { MailboxChoice } from './mailbox-source';
import type { Refusal, SendOutcome } from './outcome';
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
	if (!decision.allowed) return refused({ decision, auditId });
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
	return refused(await judgeDry(ports, { request, policy: unaddressed(request, undefined) }));
}

/** What depends on sender, text or thread is judged once there is a mailbox. */
const NEEDS_THE_MAIL: ReadonlySet<ReasonCode> = new Set([
	'sender_not_authorized', 'deceptive_reply_prefix', 'recipient_frequency_cap', 'lead_replied', 'sequence_stopped',
]); // prettier-ignore

/** A mail that found no mailbox: whatever else speaks against it comes first. */
export async function waitForMailbox(
	ports: RehearsePorts,
	{ request, resumes }: { readonly request: SendRequest; readonly resumes: Attempt | null },
	choice: Extract<MailboxChoice, { kind: 'none' }>,
): Promise<Refusal> {
	const question = {
		request,
		policy: {
			...unaddressed(request, undefined),
			...(resumes ? { attemptId: resumes.id } : {}),
		},
	};
	const judged = await judge(ports, question, { stopAtFirst: false });
	const objections = judged.reasons.filter(({ code }) => !NEEDS_THE_MAIL.has(code));
	const nextAllowedAt = choice.nextAt ?? undefined;
	const waiting = finding(choice.code, 'defer', {
		...(nextAllowedAt === undefined ? {} : { nextAllowedAt }),
	});
	const decision = withObjections({ ...judged, reasons: [waiting] }, objections);

	return { decision, auditId: await record(ports, question, decision) };
}

interface DryQuestion {
	readonly request: SendRequest;
	readonly policy: PolicyRequest;
	readonly mailbox?: SendingMailbox;
}

async function judgeDry(ports: RehearsePorts, question: DryQuestion): Promise<Refusal> {
	const decision = await judge(ports, question, { stopAtFirst: !question.request.dryRun });

	return { decision, auditId: await record(ports, question, decision) };
}

async function judge(
	{ store, names, clock }: RehearsePorts,
	{ request: { profile }, policy, mailbox }: DryQuestion,
	options: DecisionOptions,
): Promise<Decision> {
	const now = clock.now();
	const account = mailbox ? { account: accountOf(mailbox, now, policy.recipientZone) } : {};
	const frame = { profile, now, ...account };
	const facts = await gatherFacts({ records: store, names }, policy, frame);

	return decide({ request: policy, facts, profile, now }, options);
}

async function record(
	{ store, clock }: RehearsePorts,
	{ request: { provenance, dryRun }, policy }: DryQuestion,
	decision: Decision,
): Promise<string | null> {
	if (!decision.facts.storeAvailable) return null;
	const action = dryRun ? 'policy.check' : 'send.blocked';

	return await store.audit.append(
		toAuditEntry({ action, request: policy, decision, provenance, now: clock.now(), dryRun }),
	);
}
