import { afterBusinessDays } from '../policy/business-days';
import type { CountedMail, PlannedCounter } from '../policy/counter-plan';
import { planCounters } from '../policy/counter-plan';
import type { CounterReading } from '../policy/facts';
import type { PolicyProfile } from '../policy/profile';
import type { SecureRandom } from '../random';
import type { TurnTaker } from './next-turn';
import { nextTurn } from './next-turn';
import type { ScheduleCounters } from './schedule-counters';
import type { SendingMailbox } from './sending-mailbox';
import { nextOpening } from './sending-window';

/** A mailbox as the plan sees it; the pool's `nextAt` moves on with every planned mail. */
export type ScheduledMailbox = TurnTaker &
	Pick<
		SendingMailbox,
		'id' | 'address' | 'domain' | 'serverId' | 'serverDailyCap' | 'rollingCap' | 'minuteCap'
	> & {
		readonly cooldownUntil: number | null;
		readonly nextAt: number;
		readonly takes: MailsTaken;
	};

/** One whose new threads are stopped takes follow-ups, one that is drained those of its own threads. */
export type MailsTaken = 'every_mail' | 'follow_ups' | 'own_threads';

export interface ScheduleStep {
	readonly id: string;
	/** After the step before. */
	readonly afterDays: number;
	readonly businessDays: boolean;
}

export interface ScheduledLead {
	readonly id: string;
	readonly address: string;
	readonly timeZone: string | null;
	/** Index of the next step. */
	readonly nextStep: number;
	readonly dueAt: number;
	readonly threadMailboxId: string | null;
	/** Why this lead gets nothing at all; empty: it does. */
	readonly refusals: readonly string[];
	readonly counted: Pick<CountedMail, 'recipientOrganisation' | 'recipientProvider' | 'isFreemail'>;
}

export interface SchedulePlan {
	readonly now: number;
	/** Nothing is planned later than this. */
	readonly until: number;
	readonly steps: readonly ScheduleStep[];
	readonly leads: readonly ScheduledLead[];
	readonly mailboxes: readonly ScheduledMailbox[];
	readonly profile: PolicyProfile;
	readonly campaign: { readonly id: string; readonly dailyCap: number | null };
	readonly actor: string;
	readonly pacing: boolean;
	/** A follow-up whose mailbox is gone waits for it, or leaves from another one. */
	readonly missingThreadMailbox: 'wait' | 'new_thread';
	readonly organisationOf: (domain: string) => string;
	readonly counters: ScheduleCounters;
}

export interface ScheduledMail {
	readonly lead: ScheduledLead;
	readonly stepId: string;
	readonly dueAt: number;
	/** Null: it does not leave within the time that was asked for. */
	readonly at: number | null;
	readonly mailbox: ScheduledMailbox | null;
	/** Zone in which the window was read. */
	readonly zone: string | null;
	readonly reasons: readonly string[];
}

const DAY_MS = 86_400_000;
// A slot moves by windows and caps; whoever finds none in so many moves finds none.
const MAX_MOVES = 400;
// Drawn in the middle: the plan is the same each time, the real pauses vary around it.
const MIDDLE: Pick<SecureRandom, 'below'> = { below: (limit) => Math.floor(limit / 2) };

interface Task {
	readonly lead: ScheduledLead;
	readonly stepIndex: number;
	readonly dueAt: number;
	readonly mailboxId: string | null;
}

/**
 * Which lead gets which step from which mailbox when, if nothing else happens: no answer, no bounce, no
 * opt-out. Earliest due first; each mail takes the mailbox that is free first, a follow-up that of its
 * thread. Pure but for reading counters.
 */
export async function planCampaign(plan: SchedulePlan): Promise<readonly ScheduledMail[]> {
	const mailboxes = new Map(plan.mailboxes.map((mailbox) => [mailbox.id, mailbox]));
	const tasks = plan.leads.filter(({ refusals }) => refusals.length === 0).map(firstTask);
	const planned = plan.leads.filter(({ refusals }) => refusals.length > 0).map(refused);
	tasks.sort(byDue);
	for (let task = tasks.shift(); task; task = tasks.shift()) {
		const step = plan.steps[task.stepIndex];
		if (!step) continue;
		const mail = await place(plan, mailboxes, { task, step });
		planned.push(mail);
		const next = plan.steps[task.stepIndex + 1];
		if (mail.at === null || !mail.mailbox || !next) continue;
		insert(tasks, {
			lead: task.lead,
			stepIndex: task.stepIndex + 1,
			dueAt: dueAfter(plan, mail.at, { step: next, zone: mail.zone ?? 'UTC' }),
			mailboxId: mail.mailbox.id,
		});
	}

	return planned.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || compareIds(a, b));
}

function compareIds(a: ScheduledMail, b: ScheduledMail): number {
	return a.lead.id < b.lead.id ? -1 : a.lead.id > b.lead.id ? 1 : a.dueAt - b.dueAt;
}

function firstTask(lead: ScheduledLead): Task {
	return { lead, stepIndex: lead.nextStep, dueAt: lead.dueAt, mailboxId: lead.threadMailboxId };
}

function refused(lead: ScheduledLead): ScheduledMail {
	const { dueAt, refusals: reasons } = lead;

	return { lead, stepId: '', dueAt, at: null, mailbox: null, zone: null, reasons };
}

function byDue(a: Task, b: Task): number {
	return a.dueAt - b.dueAt || (a.lead.id < b.lead.id ? -1 : 1);
}

function insert(tasks: Task[], task: Task): void {
	const index = tasks.findIndex((other) => byDue(task, other) < 0);
	tasks.splice(index < 0 ? tasks.length : index, 0, task);
}

function dueAfter(
	{ profile }: SchedulePlan,
	at: number,
	{ step, zone }: { readonly step: ScheduleStep; readonly zone: string },
): number {
	const planned = step.businessDays
		? afterBusinessDays(at, step.afterDays, zone)
		: at + step.afterDays * DAY_MS;

	return Math.max(planned, at + profile.frequencyDays * DAY_MS);
}

interface Slot {
	readonly at: number;
	readonly mailbox: ScheduledMailbox;
	readonly counters: readonly CounterReading[];
}

async function place(
	plan: SchedulePlan,
	mailboxes: Map<string, ScheduledMailbox>,
	{ task, step }: { readonly task: Task; readonly step: ScheduleStep },
): Promise<ScheduledMail> {
	const { lead, dueAt } = task;
	const base = { lead, stepId: step.id, dueAt, at: null, mailbox: null, zone: null };
	if (plan.profile.maxSteps > 0 && task.stepIndex >= plan.profile.maxSteps)
		return { ...base, reasons: ['step_limit_reached'] };
	const slot = await earliest(plan, candidates(plan, [...mailboxes.values()], task), task);
	if (!slot) return { ...base, reasons: [whyNone(plan.mailboxes, task)] };
	const { at, mailbox, counters } = slot;
	plan.counters.book(counters);
	const recipientZone = lead.timeZone ?? undefined;
	const turn = { now: at, recipientZone, pacing: plan.pacing, random: MIDDLE as SecureRandom };
	mailboxes.set(mailbox.id, { ...mailbox, nextAt: nextTurn(mailbox, counters, turn) });

	return { ...base, at, mailbox, zone: lead.timeZone ?? mailbox.timeZone, reasons: [] };
}

function candidates(
	{ missingThreadMailbox }: SchedulePlan,
	mailboxes: readonly ScheduledMailbox[],
	{ mailboxId, stepIndex }: Task,
): readonly ScheduledMailbox[] {
	const own = mailboxes.filter(({ id }) => id === mailboxId);
	if (own.length > 0 || (mailboxId !== null && missingThreadMailbox === 'wait')) return own;

	return mailboxes.filter(
		({ takes }) => takes === 'every_mail' || (takes === 'follow_ups' && stepIndex > 0),
	);
}

function whyNone(mailboxes: readonly ScheduledMailbox[], { stepIndex }: Task): string {
	const isStopped =
		stepIndex === 0 &&
		mailboxes.some(({ takes }) => takes === 'follow_ups') &&
		mailboxes.every(({ takes }) => takes !== 'every_mail');

	return isStopped ? 'new_threads_stopped' : 'no_mailbox_available';
}

async function earliest(
	plan: SchedulePlan,
	mailboxes: readonly ScheduledMailbox[],
	task: Task,
): Promise<Slot | undefined> {
	let best: Slot | undefined;
	for (const mailbox of mailboxes) {
		const free = Math.max(task.dueAt, mailbox.nextAt, mailbox.cooldownUntil ?? 0, plan.now);
		if (free > (best?.at ?? plan.until)) continue;
		const slot = await findSlot(plan, mailbox, { lead: task.lead, from: free });
		if (slot && isBetter(slot, best)) best = slot;
	}

	return best;
}

/** Sooner, or as soon from the mailbox that has rested longer. */
function isBetter(slot: Slot, best: Slot | undefined): boolean {
	if (!best || slot.at < best.at) return true;

	return slot.at === best.at && slot.mailbox.nextAt < best.mailbox.nextAt;
}

async function findSlot(
	plan: SchedulePlan,
	mailbox: ScheduledMailbox,
	{ lead, from }: { readonly lead: ScheduledLead; readonly from: number },
): Promise<Slot | undefined> {
	let at = from;
	for (let move = 0; move < MAX_MOVES && at <= plan.until; move += 1) {
		const opening = nextOpening(mailbox, { now: at, zone: lead.timeZone ?? mailbox.timeZone });
		if (opening !== null) {
			at = opening;
			continue;
		}
		const counters = await plan.counters.read(countersOf(plan, mailbox, { lead, at }));
		const full = counters.filter(({ count, cap }) => count >= cap);
		if (full.length === 0) return { at, mailbox, counters };
		at = Math.max(at + 1, ...full.map(({ resetsAt }) => resetsAt));
	}

	return undefined;
}

function countersOf(
	plan: SchedulePlan,
	mailbox: ScheduledMailbox,
	{ lead, at }: { readonly lead: ScheduledLead; readonly at: number },
): readonly PlannedCounter[] {
	return planCounters(
		{
			...lead.counted,
			mailbox,
			senderDomain: plan.organisationOf(mailbox.domain),
			campaignId: plan.campaign.id,
			campaignDailyCap: plan.campaign.dailyCap,
			actor: plan.actor,
		},
		plan.profile,
		at,
	);
}
