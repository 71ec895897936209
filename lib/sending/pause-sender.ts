import type { StoreSlices } from '../store/store';
import type { RefusalScope } from './data/refusal-scopes';
import { refusalScope } from './refusal-scope';
import type { SendPlan } from './reserve';
import { restUntil } from '../store/sender-rest';
import type { Verdict } from './submission-outcome';

const DAY_MS = 86_400_000;
const REST_MS = DAY_MS;
// A second refusal within a week is no accident any more: a person has to look.
const MEMORY_DAYS = 7;

export interface PolicyRefusal {
	readonly plan: SendPlan;
	readonly verdict: Verdict;
	readonly now: number;
}

/** What was done, for the event. */
export interface Pause {
	readonly scope: RefusalScope;
	readonly until: number;
	readonly paused: readonly string[];
}

type Pauser = (slices: StoreSlices, refusal: PolicyRefusal) => Promise<Omit<Pause, 'scope'>>;

const PAUSERS: Readonly<Record<RefusalScope, Pauser>> = {
	mailbox: pauseMailbox,
	domain: async (slices, refusal) => await restDomain(slices, refusal, REST_MS),
	spam: async (slices, refusal) =>
		await restDomain(slices, refusal, refusal.plan.request.profile.spamBlockDays * DAY_MS),
	server: quarantineServer,
};

/**
 * Mailbox, domain or IP rest, by what the refusal names; the recipient did nothing wrong and is never
 * suppressed for it (sending-and-policy 6).
 */
export async function pauseSender(slices: StoreSlices, refusal: PolicyRefusal): Promise<Pause> {
	const { enhanced = null, text = refusal.verdict.reason } = refusal.verdict.reply ?? {};
	const scope = refusalScope({ enhanced, text });

	return { scope, ...(await PAUSERS[scope](slices, refusal)) };
}

async function pauseMailbox(
	slices: StoreSlices,
	{ plan, verdict, now }: PolicyRefusal,
): Promise<Omit<Pause, 'scope'>> {
	const { id, address } = plan.mailbox;
	const until = now + REST_MS;
	const row = await slices.mailboxes.get(id);
	// Whoever is stopped already keeps the reason of it; an account without a row has no status.
	if (row?.status === 'active' && (await wasRefusedBefore(slices, id, now))) {
		await slices.mailboxes.setStatus(
			id,
			'paused',
			`Refused again: ${verdict.reason}`.slice(0, 500),
		);
	}
	await restUntil(slices, id, { now, until, reason: 'policy' });

	return { until, paused: [address] };
}

/** The result of this mail is counted after it has been acted on. */
async function wasRefusedBefore(
	{ mailboxes }: StoreSlices,
	mailboxId: string,
	now: number,
): Promise<boolean> {
	const sinceDay = new Date(now - MEMORY_DAYS * DAY_MS).toISOString().slice(0, 10);
	const days = await mailboxes.readResults({ mailboxId, sinceDay });

	return days.some(({ blocked }) => blocked > 0);
}

async function restDomain(
	slices: StoreSlices,
	{ plan, now }: PolicyRefusal,
	restMs: number,
): Promise<Omit<Pause, 'scope'>> {
	const { id, domain } = plan.mailbox;
	const until = now + restMs;
	await slices.senderDomains.rest(domain, until);
	// The account at work may be a credential without a row in the pool.
	await restUntil(slices, id, { now, until, reason: 'policy' });

	return { until, paused: [domain] };
}

/** An address of our own stops; what a provider sends from is not ours to stop. */
async function quarantineServer(
	slices: StoreSlices,
	refusal: PolicyRefusal,
): Promise<Omit<Pause, 'scope'>> {
	const { plan, verdict, now } = refusal;
	const { id, serverId } = plan.mailbox;
	const server = serverId === null ? undefined : await slices.servers.get(serverId);
	const until = now + REST_MS;
	await restUntil(slices, id, { now, until, reason: 'policy' });
	if (server?.status !== 'enabled' && server?.status !== 'draining')
		return { until, paused: [plan.mailbox.address] };
	const reason = verdict.reason.slice(0, 500);
	await slices.servers.setStatus(server.id, 'quarantined', reason);
	await slices.reputation.recordAction({
		actor: plan.policy.actor,
		action: 'server.quarantine',
		subject: server.id,
		beforeState: server.status,
		afterState: 'quarantined',
		reason,
		at: now,
	});

	return { until, paused: [server.name, plan.mailbox.address] };
}
