import type { SecureRandom } from '../random';
import type { Mailbox } from '../store/mailbox-pool';
import type { WarmupEnrolment, WarmupExchange } from '../store/warmup-book';
import { createToken, drawId } from './exchange-token';
import { stepAt } from './plan';
import type { WarmupPlan } from './plan';
import type { ZonedTime } from './zoned-day';
import { zonedTime } from './zoned-day';

export interface Participant {
	readonly mailbox: Mailbox;
	readonly enrolment: WarmupEnrolment;
	readonly plan: WarmupPlan;
}

export interface ExchangeSettings {
	/** Mails of one mailbox per hour. */
	readonly perRun: number;
	readonly jitterMinutes: number;
	/** `08:00` as minutes. */
	readonly windowStart: number;
	readonly windowEnd: number;
}

export interface ExchangePlanning extends ExchangeSettings {
	readonly participants: readonly Participant[];
	/** What today and yesterday have already, in any state. */
	readonly today: readonly WarmupExchange[];
	readonly now: number;
	readonly secret: string;
	readonly random: SecureRandom;
}

export type PlannedExchange = Omit<WarmupExchange, 'owner' | 'leaseUntil'>;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * Who writes to whom in this hour of each sender's day. An hour is drawn once, however often this runs
 * and wherever: a restart neither repeats nor bunches (ledger S2-32).
 */
export function planExchanges(planning: ExchangePlanning): readonly PlannedExchange[] {
	const { participants, today } = planning;
	const pairs = new Set(
		today.map(({ senderMailbox, recipientMailbox, day }) =>
			pairOf(senderMailbox, recipientMailbox, day),
		),
	);
	const drawn = new Set(today.map(({ id }) => id));
	const planned: PlannedExchange[] = [];

	for (const sender of participants) {
		const time = zonedTime(planning.now, sender.mailbox.timeZone);
		const mails = mailsThisHour(planning, sender, time);
		for (let n = 0; n < mails; n += 1) {
			const id = idOf(planning, sender, { ...time, n });
			if (drawn.has(id)) continue;
			const recipient = chooseRecipient(planning, sender, (other) =>
				pairs.has(pairOf(sender.mailbox.id, other, time.day)),
			);
			if (!recipient) break;
			pairs.add(pairOf(sender.mailbox.id, recipient.mailbox.id, time.day));
			planned.push(toExchange(planning, { id, sender, recipient, time, place: { n, mails } }));
		}
	}

	return planned;
}

function idOf(
	{ secret }: ExchangePlanning,
	{ mailbox }: Participant,
	{ day, minuteOfDay, n }: ZonedTime & { readonly n: number },
): string {
	return drawId(secret, { mailboxId: mailbox.id, day, hour: Math.floor(minuteOfDay / 60), n });
}

/** The rest of the plan's internal share, spread over the hours that are left. */
function mailsThisHour(
	planning: ExchangePlanning,
	{ mailbox, enrolment, plan }: Participant,
	{ day, minuteOfDay: minute }: ZonedTime,
): number {
	const { windowStart, windowEnd, perRun, today } = planning;
	if (minute < windowStart || minute >= windowEnd || enrolment.acknowledged === null) return 0;
	const share = stepAt(plan, enrolment.step).internalShare;
	const used = today.filter(
		(exchange) =>
			exchange.senderMailbox === mailbox.id && exchange.day === day && exchange.state !== 'dropped',
	).length;
	const left = Math.floor(enrolment.allowance * share) - used;
	const hours = Math.max(1, Math.ceil((windowEnd - minute) / 60));

	return Math.max(0, Math.min(perRun, Math.ceil(left / hours)));
}

function chooseRecipient(
	{ participants, random }: ExchangePlanning,
	sender: Participant,
	hasMet: (mailboxId: string) => boolean,
): Participant | undefined {
	const free = participants.filter(
		({ mailbox, enrolment }) =>
			enrolment.acknowledged !== null &&
			mailbox.domain !== sender.mailbox.domain &&
			!hasMet(mailbox.id),
	);

	return free[free.length === 0 ? 0 : random.below(free.length)];
}

interface Meeting {
	readonly id: string;
	readonly sender: Participant;
	readonly recipient: Participant;
	readonly time: ZonedTime;
	/** The n-th of so many mails of the hour. */
	readonly place: { readonly n: number; readonly mails: number };
}

function toExchange(
	planning: ExchangePlanning,
	{ id, sender, recipient, time, place }: Meeting,
): PlannedExchange {
	return {
		id,
		day: time.day,
		senderMailbox: sender.mailbox.id,
		recipientMailbox: recipient.mailbox.id,
		token: createToken(planning.secret, id),
		messageId: null,
		threadToken: null,
		replyDepth: 0,
		state: 'planned',
		placement: null,
		looks: 0,
		dueAt: drawDueTime(planning, time, place),
		sentAt: null,
		foundAt: null,
	};
}

/** Somewhere in its part of the hour, with the jitter; never in the past, never after the window. */
function drawDueTime(
	{ now, windowEnd, jitterMinutes, random }: ExchangePlanning,
	{ minuteOfDay }: ZonedTime,
	{ n, mails }: Meeting['place'],
): number {
	const hourStart = now - (minuteOfDay % 60) * MINUTE_MS - (now % MINUTE_MS);
	const closesAt = hourStart + (windowEnd - minuteOfDay + (minuteOfDay % 60)) * MINUTE_MS;
	const part = Math.floor(HOUR_MS / mails);
	const jitterMs = jitterMinutes * MINUTE_MS;
	const drawn =
		hourStart + n * part + random.below(part) + random.below(2 * jitterMs + 1) - jitterMs;
	if (drawn >= now && drawn < closesAt) return drawn;
	const restMs = Math.min(hourStart + HOUR_MS, closesAt) - now;

	return now + random.below(Math.max(1, restMs));
}

function pairOf(one: string, other: string, day: string): string {
	return [...[one, other].sort(), day].join(' ');
}
