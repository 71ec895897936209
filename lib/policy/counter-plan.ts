import type { CounterClaim, CounterScope } from '../store/send-ledger';
import type { PolicyProfile } from './profile';
import { localDay, startOfNextDay } from '../zoned-time';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** The mailbox as the counters see it. */
export interface CountedMailbox {
	readonly id: string;
	readonly domain: string;
	readonly serverId: string | null;
	readonly dailyCap: number | null;
	readonly rollingCap: number | null;
	readonly minuteCap: number | null;
	readonly timeZone: string;
	readonly serverDailyCap: number | null;
}

export interface CountedMail {
	readonly mailbox: CountedMailbox | undefined;
	readonly senderDomain: string;
	readonly recipientOrganisation: string;
	readonly recipientProvider: string;
	readonly isFreemail: boolean;
	readonly campaignId: string;
	readonly campaignDailyCap: number | null;
	readonly actor: string;
}

export interface PlannedCounter extends CounterClaim {
	readonly resetsAt: number;
}

/** Every cap that applies to this mail, with the counter row and the moment it moves on. */
export function planCounters(
	mail: CountedMail,
	profile: PolicyProfile,
	now: number,
): readonly PlannedCounter[] {
	const workspace = calendar(profile.timeZone, now);
	const planned: Array<PlannedCounter | undefined> = [
		...mailboxCounters(mail.mailbox, { profile, now }),
		capped(profile.caps.sender_domain, ['sender_domain', mail.senderDomain], workspace),
		mail.mailbox?.serverId
			? capped(
					mail.mailbox.serverDailyCap ?? profile.caps.server,
					['server', mail.mailbox.serverId],
					workspace,
				)
			: undefined,
		// Twenty mails to gmail.com would end a campaign: freemail counts by provider instead.
		mail.isFreemail
			? undefined
			: capped(
					profile.caps.recipient_domain,
					['recipient_domain', mail.recipientOrganisation],
					workspace,
				),
		providerCounter(mail, { profile, now }),
		mail.campaignId === ''
			? undefined
			: capped(
					campaignCap(mail.campaignDailyCap, profile),
					['campaign', mail.campaignId],
					workspace,
				),
		capped(profile.caps.actor, ['actor', mail.actor], workspace),
		capped(profile.caps.global, ['global', 'workspace'], workspace),
	];

	return planned.filter((counter) => counter !== undefined);
}

interface Window {
	readonly bucket: string;
	readonly resetsAt: number;
	readonly rollingHours?: number;
}

interface When {
	readonly profile: PolicyProfile;
	readonly now: number;
}

function mailboxCounters(mailbox: CountedMailbox | undefined, { profile, now }: When) {
	if (!mailbox) return [];
	const daily = mailbox.dailyCap ?? profile.caps.mailbox;
	const rate = mailbox.minuteCap ?? profile.caps.mailbox_rate;

	return [
		capped(daily, ['mailbox', mailbox.id], calendar(mailbox.timeZone, now)),
		capped(mailbox.rollingCap, ['mailbox', mailbox.id], rollingDay(now)),
		capped(rate, ['mailbox_rate', mailbox.id], minute(now)),
	];
}

/** Mailbox providers watch a sender domain over 24 hours, not over our calendar day. */
function providerCounter(mail: CountedMail, { profile, now }: When): PlannedCounter | undefined {
	if (!profile.cappedProviders.includes(mail.recipientProvider)) return undefined;
	const subject = `${mail.recipientProvider}:${mail.senderDomain}`;

	return capped(profile.caps.recipient_provider, ['recipient_provider', subject], rollingDay(now));
}

type Counter = readonly [scope: CounterScope, subject: string];

function capped(
	cap: number | null,
	[scope, subject]: Counter,
	window: Window,
): PlannedCounter | undefined {
	return cap === null ? undefined : { scope, subject, cap, ...window };
}

function calendar(zone: string, now: number): Window {
	return { bucket: localDay(now, zone), resetsAt: nextDay(zone, now) };
}

const nextDays = new Map<string, { readonly day: string; readonly at: number }>();

function nextDay(zone: string, now: number): number {
	const day = localDay(now, zone);
	const known = nextDays.get(zone);
	if (known?.day === day) return known.at;
	const at = startOfNextDay(now, zone);
	nextDays.set(zone, { day, at });

	return at;
}

/** Hour buckets of UTC; the store sums the present one and the 24 before it, so it errs low. */
function rollingDay(now: number): Window {
	const hour = Math.floor(now / HOUR_MS) * HOUR_MS;

	return { bucket: hourBucket(hour), resetsAt: hour + HOUR_MS, rollingHours: 24 };
}

/** @param hour a whole hour, in milliseconds */
export function hourBucket(hour: number): string {
	return new Date(hour).toISOString().slice(0, 13);
}

function minute(now: number): Window {
	const start = Math.floor(now / MINUTE_MS) * MINUTE_MS;

	return { bucket: new Date(start).toISOString().slice(0, 16), resetsAt: start + MINUTE_MS };
}

/** The lower of what campaign and profile allow. */
export function campaignCap(dailyCap: number | null, { caps }: PolicyProfile): number | null {
	return lowest(dailyCap, caps.campaign);
}

function lowest(...caps: ReadonlyArray<number | null>): number | null {
	const given = caps.filter((cap) => cap !== null);

	return given.length === 0 ? null : Math.min(...given);
}
