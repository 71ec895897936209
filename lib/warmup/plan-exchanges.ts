import type { SecureRandom } from '../random';
import type { Mailbox } from '../store/mailbox-pool';
import type { WarmupEnrolment, WarmupExchange } from '../store/warmup-book';
import { createToken } from './exchange-token';
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
	/** Mails of one mailbox per run. */
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

/** Who writes to whom within the next hour; drawn once, so that a restart neither repeats nor bunches. */
export function planExchanges(planning: ExchangePlanning): readonly PlannedExchange[] {
	const { participants, today } = planning;
	const pairs = new Set(
		today.map(({ senderMailbox, recipientMailbox, day }) =>
			pairOf(senderMailbox, recipientMailbox, day),
		),
	);
	const planned: PlannedExchange[] = [];

	for (const sender of participants) {
		const time = zonedTime(planning.now, sender.mailbox.timeZone);
		for (let left = mailsNow(planning, sender, time); left > 0; left -= 1) {
			const recipient = chooseRecipient(planning, sender, (other) =>
				pairs.has(pairOf(sender.mailbox.id, other, time.day)),
			);
			if (!recipient) break;
			pairs.add(pairOf(sender.mailbox.id, recipient.mailbox.id, time.day));
			planned.push(
				toExchange(planning, { sender, recipient, day: time.day, minute: time.minuteOfDay }),
			);
		}
	}

	return planned;
}

/** The rest of the plan's internal share, spread over the hours that are left. */
function mailsNow(
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
	readonly sender: Participant;
	readonly recipient: Participant;
	readonly day: string;
	readonly minute: number;
}

function toExchange(
	planning: ExchangePlanning,
	{ sender, recipient, day, minute }: Meeting,
): PlannedExchange {
	const { random, secret, now, windowEnd } = planning;
	const id = random.id();
	const wanted = random.below(HOUR_MS) + jitter(planning);
	const untilClose = (windowEnd - minute) * MINUTE_MS - 1;

	return {
		id,
		day,
		senderMailbox: sender.mailbox.id,
		recipientMailbox: recipient.mailbox.id,
		token: createToken(secret, id),
		messageId: null,
		threadToken: null,
		replyDepth: 0,
		state: 'planned',
		placement: null,
		looks: 0,
		dueAt: now + Math.min(Math.max(0, wanted), untilClose),
		sentAt: null,
		foundAt: null,
	};
}

function jitter({ jitterMinutes, random }: ExchangePlanning): number {
	return jitterMinutes === 0
		? 0
		: (random.below(2 * jitterMinutes + 1) - jitterMinutes) * MINUTE_MS;
}

function pairOf(one: string, other: string, day: string): string {
	return [...[one, other].sort(), day].join(' ');
}
