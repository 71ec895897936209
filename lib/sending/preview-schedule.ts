import { ConfigurationError } from '../mail/errors';
import { decide } from '../policy/decide';
import { gatherFacts } from '../policy/gather-facts';
import type { PolicyFacts } from '../policy/facts';
import type { PolicyRequest } from '../policy/policy-request';
import type { DomainNames, MailProviders } from '../policy/ports';
import type { PolicyProfile } from '../policy/profile';
import type { ReasonCode } from '../policy/reasons';
import { withRecipientProvider } from '../policy/recipient-provider';
import { isTimeZone } from '../zoned-time';
import type { Campaign } from '../store/campaign-book';
import type { Lead } from '../store/lead-book';
import type { OutreachStore } from '../store/store';
import type {
	ScheduledLead,
	ScheduledMail,
	ScheduledMailbox,
	SchedulePlan,
	ScheduleStep,
} from './campaign-schedule';
import { planCampaign } from './campaign-schedule';
import { scheduleCounters } from './schedule-counters';

export interface SchedulePorts {
	readonly store: OutreachStore;
	readonly names: DomainNames;
	readonly providers: MailProviders;
	/** Those that may send, and of the given ones, which began threads, those that may go on. */
	readonly mailboxes: (ofThreads: readonly string[]) => Promise<readonly ScheduledMailbox[]>;
	readonly missingThreadMailbox: SchedulePlan['missingThreadMailbox'];
}

export interface ScheduleQuestion {
	readonly campaignId: string;
	/** Empty: those of the campaign in the store. */
	readonly steps: readonly unknown[];
	readonly days: number;
	readonly limit: number;
	readonly now: number;
	readonly actor: string;
	readonly profile: PolicyProfile;
	readonly pacing: boolean;
}

const DAY_MS = 86_400_000;
const PAGE = 500;

/** What time itself brings: the plan answers these, and a sender is found by the plan. */
const ANSWERED_BY_PLAN: ReadonlySet<ReasonCode> = new Set([
	'mailbox_cap', 'mailbox_rate_cap', 'sender_domain_cap', 'ip_cap', 'daily_domain_cap', 'provider_cap',
	'campaign_cap', 'daily_user_cap', 'global_cap', 'recipient_frequency_cap', 'step_limit_reached',
	'duplicate_within_window', 'duplicate_step', 'sender_not_authorized', 'recipient_is_sender',
	'sender_identity_incomplete', 'unsubscribe_missing', 'approval_required', 'new_workspace_review',
]); // prettier-ignore

/**
 * The schedule of a whole campaign under caps, windows and pacing, as a dry run: it reads the store and
 * writes nothing, not even an audit row.
 * @throws ConfigurationError
 */
export async function previewSchedule(
	ports: SchedulePorts,
	question: ScheduleQuestion,
): Promise<readonly ScheduledMail[]> {
	const { store, names } = ports;
	const { campaignId, now, days, profile, pacing, actor } = question;
	const campaign = await store.campaigns.get(campaignId);
	const steps = readSteps(question.steps.length > 0 ? question.steps : (campaign?.steps ?? []));
	const leads: ScheduledLead[] = [];
	for (const lead of await readLeads(store, question)) {
		leads.push(await toScheduled(ports, question, lead));
	}

	return await planCampaign({
		now,
		until: now + days * DAY_MS,
		steps,
		leads,
		mailboxes: await ports.mailboxes(threadMailboxes(leads)),
		missingThreadMailbox: ports.missingThreadMailbox,
		profile,
		campaign: { id: campaignId, dailyCap: campaign?.dailyCap ?? null },
		actor,
		pacing,
		organisationOf: names.organisationOf,
		counters: scheduleCounters(store.sends),
	});
}

function threadMailboxes(leads: readonly ScheduledLead[]): readonly string[] {
	return [...new Set(leads.flatMap(({ threadMailboxId }) => threadMailboxId ?? []))];
}

// Ten years: whoever writes more means milliseconds, and beyond a few hundred thousand years there are no dates.
const MAX_PAUSE_DAYS = 3_650;
const FIRST_STEP: ScheduleStep = { id: '1', afterDays: 0, businessDays: false };

/** `[{"id": "1"}, {"id": "2", "afterDays": 3, "businessDays": true}]`; a number is a pause in days. */
export function readSteps(given: Campaign['steps']): readonly ScheduleStep[] {
	if (given.length === 0) return [FIRST_STEP];

	return given.map((step, index) => {
		const fields = typeof step === 'object' && step !== null ? step : { afterDays: step };
		const { id, afterDays, businessDays } = fields as Record<string, unknown>;
		const pause = Number(afterDays ?? 0);
		if (!(pause >= 0 && pause <= MAX_PAUSE_DAYS)) throw badSteps(index);

		return {
			id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(index + 1),
			afterDays: pause,
			businessDays: businessDays === true,
		};
	});
}

function badSteps(index: number): ConfigurationError {
	return new ConfigurationError(
		`The schedule could not be worked out because step ${index + 1} has no pause in days, 0 to ${MAX_PAUSE_DAYS}`,
		'Write steps like [{"id": "1"}, {"id": "2", "afterDays": 3, "businessDays": true}]',
	);
}

async function readLeads(
	{ leads }: OutreachStore,
	{ campaignId, limit }: ScheduleQuestion,
): Promise<readonly Lead[]> {
	const found: Lead[] = [];
	for (let cursor: string | undefined; found.length < limit; cursor = found.at(-1)?.id) {
		const page = await leads.list({
			campaignId,
			limit: Math.min(PAGE, limit - found.length),
			...(cursor === undefined ? {} : { cursor }),
		});
		found.push(...page);
		if (page.length < PAGE) break;
	}

	return found;
}

async function toScheduled(
	{ store, names, providers }: SchedulePorts,
	{ campaignId, actor, profile, now }: ScheduleQuestion,
	lead: Lead,
): Promise<ScheduledLead> {
	const asked: PolicyRequest = {
		recipient: lead.address ?? '',
		sender: 'postmaster@invalid.invalid',
		subject: '',
		campaignId,
		stepId: String(lead.step + 1),
		actor,
		leadId: lead.id,
	};
	const request = await withRecipientProvider(providers, asked);
	const facts = await gatherFacts({ records: store, names }, request, { profile, now });
	const { reasons } = decide({ request, facts, profile, now });

	return {
		id: lead.id,
		address: lead.address ?? '',
		timeZone: lead.timeZone !== null && isTimeZone(lead.timeZone) ? lead.timeZone : null,
		nextStep: lead.step,
		dueAt: dueAt(lead, facts, { profile, now }),
		threadMailboxId: lead.mailboxId,
		refusals: reasons.map(({ code }) => code).filter((code) => !ANSWERED_BY_PLAN.has(code)),
		counted: facts,
	};
}

/** Never before the pause between two mails to one person is over, whichever campaign they belong to. */
function dueAt(
	{ nextStepAt, notBefore }: Lead,
	{ earlierSends }: PolicyFacts,
	{ profile, now }: { readonly profile: PolicyProfile; readonly now: number },
): number {
	const rested = earlierSends.map(({ at }) => at + profile.frequencyDays * DAY_MS);

	return Math.max(now, nextStepAt ?? now, notBefore ?? now, ...rested);
}
