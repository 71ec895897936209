import { inGroups } from '../in-groups';
import type { Address } from '../mail/address';
import { StoreUnavailableError } from '../mail/errors';
import { withObjections } from '../policy/decide';
import type { MailProviders } from '../policy/ports';
import { withRecipientProvider } from '../policy/recipient-provider';
import { finding } from '../policy/reasons';
import type { CampaignHistory, HistoryQuestion } from '../store/campaign-history';
import type { Attempt } from '../store/send-ledger';
import type { OutreachStore } from '../store/store';
import { AccountProblem } from './account-problem';
import { readEarlierAttempt } from './earlier-attempt';
import type { MailboxChoice } from './mailbox-source';
import type { Refusal, SendOutcome } from './outcome';
import { refused } from './outcome';
import type { SettlementJournal } from './ports';
import type { PreparePorts } from './prepare';
import { addressOf, prepare } from './prepare';
import { putBack } from './put-back';
import { refuseUnaddressed, rehearse, waitForMailbox } from './rehearse';
import type { ReservePorts, SendPlan } from './reserve';
import { reserve } from './reserve';
import type { SendRequest } from './send-request';
import { submitReserved } from './submit-reserved';
import type { ThreadPosition } from './thread-position';
import { findThread } from './thread-position';
import { withNamedLead, withZoneOf } from './with-lead';

export interface SendPorts extends PreparePorts, ReservePorts {
	readonly providers: MailProviders;
	readonly journal: SettlementJournal;
	readonly signal?: AbortSignal;
}

export interface OutreachSender {
	/** @throws ConfigurationError | StoreUnavailableError */
	send(request: SendRequest): Promise<SendOutcome>;
	/** Another try of a deferred attempt, under everything that holds today. */
	resume(attempt: Attempt, request: SendRequest): Promise<SendOutcome>;
}

// A mailbox that is full by now is replaced; after a few the pool as a whole is the problem.
const MAX_MAILBOXES_PER_MAIL = 5;
const FULL_POOL_MS = 60_000;
const MAX_HISTORIES = 64;
// Whoever has not heard from us for so long gets no "Re:".
const YEAR_MS = 366 * 86_400_000;

/**
 * Decide, reserve, submit, settle. There is no way to hand a mail to a server around the decision,
 * and what cannot be recorded is not sent.
 */
export function createOutreachSender(ports: SendPorts): OutreachSender {
	const desk = { ...ports, recall: recallTogether(ports.store) };
	// What an operator has to fix fails the rest of this run at once instead of once per item.
	let halt: Error | undefined;
	const unlessHalted = async (work: () => Promise<SendOutcome>): Promise<SendOutcome> => {
		if (halt) throw halt;
		try {
			const result = await work();
			if (result.journaled) halt = storeWentDown();

			return result;
		} catch (error) {
			if (error instanceof StoreUnavailableError || error instanceof AccountProblem) halt = error;
			throw error;
		}
	};

	return {
		send: async (request) => await unlessHalted(async () => await sendOne(desk, request, null)),
		resume: async (attempt, request) =>
			await unlessHalted(async () => await sendOne(desk, request, attempt)),
	};
}

function storeWentDown(): StoreUnavailableError {
	return new StoreUnavailableError(
		'Outreach Send stopped because the store went down while mail was leaving; what was sent is kept in a journal and recorded at the next run',
		'Bring the store back, then run the workflow again: nothing is sent twice',
	);
}

interface SendDesk extends SendPorts {
	recall(question: HistoryQuestion): Promise<CampaignHistory>;
}

/** Mails that begin at the same time ask for their histories together. */
function recallTogether({ histories }: OutreachStore): SendDesk['recall'] {
	return inGroups(async (take) => await histories.read(take()), {
		max: MAX_HISTORIES,
		parallel: 2,
	});
}

async function sendOne(
	ports: SendDesk,
	asked: SendRequest,
	resumes: Attempt | null,
): Promise<SendOutcome> {
	const named = await withNamedLead(ports.store.leads, asked);
	const recipient = addressOf(named);
	if (!recipient) return await refuseUnaddressed(ports, named);
	const history = await historyOf(ports, named, recipient);
	const request = await completed(ports, named, history);
	const tried = new Set<string>();
	const task = { request, recipient, thread: findThread(history, request) };
	let again = resumes;
	let failed: SendOutcome | undefined;

	for (;;) {
		const attempted = await tryMailbox(ports, { ...task, tried, resumes: again });
		switch (attempted.kind) {
			case 'done':
				return tellingOne(attempted.outcome, failed);
			case 'due':
				again = attempted.attempt;
				break;
			case 'another':
				failed = attempted.failed ?? failed;
				// A source of one mailbox has no other one, and offers it again.
				if (tried.has(attempted.mailboxId) || tried.size === MAX_MAILBOXES_PER_MAIL - 1)
					return failed ?? (await refuse(ports, again, tooManyFull(ports, attempted)));
				tried.add(attempted.mailboxId);
		}
	}
}

/** That an account failed says more than that there was no other one. */
function tellingOne(last: SendOutcome, failed: SendOutcome | undefined): SendOutcome {
	return failed && last.mailboxId === null ? failed : last;
}

/** With what lead and DNS know: asked once, before any mailbox is chosen. */
async function completed(
	{ providers }: SendPorts,
	asked: SendRequest,
	{ lead }: CampaignHistory,
): Promise<SendRequest> {
	const request = withZoneOf(lead, asked);

	return { ...request, policy: await withRecipientProvider(providers, request.policy) };
}

/** Without a campaign no earlier mail belongs to this one. */
async function historyOf(
	{ recall, clock }: SendDesk,
	{ policy }: SendRequest,
	{ address }: Address,
): Promise<CampaignHistory> {
	const { campaignId } = policy;
	if (campaignId === '') return { lead: undefined, mails: [] };

	return await recall({ address, campaignId, since: clock.now() - YEAR_MS });
}

interface MailTask {
	readonly request: SendRequest;
	readonly recipient: Address;
	readonly thread: ThreadPosition;
	readonly tried: ReadonlySet<string>;
	readonly resumes: Attempt | null;
}

type Attempted =
	| { readonly kind: 'done'; readonly outcome: SendOutcome }
	/** This mail was deferred before, and its time has come. */
	| { readonly kind: 'due'; readonly attempt: Attempt }
	| ({
			readonly kind: 'another';
			readonly mailboxId: string;
			/** The account could not be used at all; told when no other one is found. */
			readonly failed?: SendOutcome;
	  } & Refusal);

async function tryMailbox(ports: SendPorts, task: MailTask): Promise<Attempted> {
	const { request, recipient, thread } = task;
	const now = ports.clock.now();
	const choice = await ports.source.choose({
		now,
		// The same mailbox and IP first: greylisting remembers who asked (RFC 6647 4).
		threadMailboxId: thread.mailboxId ?? task.resumes?.mailboxId ?? null,
		beginsThread: thread.inReplyTo === null,
		exclude: task.tried,
		recipientProvider: request.policy.recipientProvider ?? ports.names.providerOf(recipient.domain),
		stickyKey: recipient.key,
		weights: request.profile.weights,
		...zoneOf(request.policy),
	});
	if (choice.kind === 'none') {
		return await explainRefusal(ports, task, await waitForMailbox(ports, task, choice));
	}
	try {
		const plan = await prepare(ports, request, { ...task, mailbox: choice.mailbox, now });
		const attempted = request.dryRun
			? done(await rehearse(ports, plan))
			: await sendPlanned(ports, task, plan);

		return withScore(attempted, choice);
	} finally {
		ports.source.release(choice.mailbox.id);
	}
}

/** Only for what this mailbox did itself: an earlier attempt was chosen for by another score. */
function withScore(
	attempted: Attempted,
	{ mailbox, score }: Extract<MailboxChoice, { kind: 'chosen' }>,
): Attempted {
	if (attempted.kind !== 'done' || !score) return attempted;
	const { outcome } = attempted;

	return outcome.mailboxId !== mailbox.id || outcome.previousAttemptId !== null
		? attempted
		: done({ ...outcome, mailboxScore: score });
}

async function sendPlanned(ports: SendPorts, task: MailTask, plan: SendPlan): Promise<Attempted> {
	const reserved = await reserve(ports, plan);
	const { decision, auditId } = reserved;
	if (reserved.kind === 'reserved') {
		const result = await submitReserved(ports, plan, reserved);

		return isAccountsFault(plan, result)
			? { kind: 'another', mailboxId: plan.mailbox.id, decision, auditId, failed: result }
			: done(result);
	}
	if (await ports.source.refused(plan.mailbox, decision)) {
		return { kind: 'another', mailboxId: plan.mailbox.id, decision, auditId };
	}

	return await explainRefusal(ports, task, { decision, auditId });
}

/** Nothing has left, and it is no fault of the mail: one that was deferred before waits in its line instead. */
function isAccountsFault({ mailbox }: SendPlan, { state, replyClass }: SendOutcome): boolean {
	return mailbox.inPool && state === 'released' && (replyClass === 'auth' || replyClass === 'tls');
}

function zoneOf({ recipientZone }: SendRequest['policy']) {
	return recipientZone === undefined ? {} : { recipientZone };
}

function done(result: SendOutcome): Attempted {
	return { kind: 'done', outcome: result };
}

/** A duplicate of our own earlier work is reported as what became of it. */
async function explainRefusal(
	ports: SendPorts,
	task: MailTask,
	refusal: Refusal,
): Promise<Attempted> {
	const { decision, auditId } = refusal;
	const { request, resumes } = task;
	if (resumes && !request.dryRun) return done(await refuse(ports, resumes, refusal));
	const id = request.dryRun ? null : decision.previousAttemptId;
	const attempt = id === null ? undefined : await ports.store.sends.getAttempt(id);
	if (!attempt) return done(refused(refusal));
	const earlier = readEarlierAttempt(attempt, decision, {
		workerId: ports.workerId,
		executionId: request.provenance.executionId,
		now: ports.clock.now(),
	});
	switch (earlier.kind) {
		case 'repeat':
			return done({ ...earlier.outcome, auditId });
		case 'due':
			return earlier;
		case 'duplicate':
			return done(refused(refusal));
	}
}

/** A mail that was deferred before goes back into its line, or is given up. */
async function refuse(
	{ store, clock }: SendPorts,
	resumes: Attempt | null,
	refusal: Refusal,
): Promise<SendOutcome> {
	if (!resumes) return refused(refusal);
	const { decision } = refusal;
	const state = await putBack(store, resumes, { decision, now: clock.now() });

	return { ...refused(refusal), state, attemptId: resumes.id };
}

/** Each was full, but the pool may have others: the mail itself has nothing against it. */
function tooManyFull({ clock }: SendPorts, { decision, auditId }: Refusal): Refusal {
	const nextAllowedAt = clock.now() + FULL_POOL_MS;
	const waiting = finding('no_mailbox_available', 'defer', { nextAllowedAt });

	return { decision: withObjections({ ...decision, reasons: [] }, [waiting]), auditId };
}
