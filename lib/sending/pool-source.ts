import type { ReasonCode } from '../policy/reasons';
import type { SecureRandom } from '../random';
import type { Mailbox } from '../store/mailbox-pool';
import type { OutreachStore, StoreSlices } from '../store/store';
import { createBusyMailboxes } from './busy-mailboxes';
import type { RotationStrategy } from './choose-mailbox';
import { scoreParts } from './choose-mailbox';
import type { Chosen, PoolSight } from './choose-together';
import { chooseTogether } from './choose-together';
import { awake } from './find-open';
import { readStanding } from './mailbox-standing';
import type { ClaimMoment, MailboxChoice, MailboxQuestion, MailboxSource } from './mailbox-source';
import { nextTurn } from './next-turn';
import { opensAt } from './pool-windows';
import { putOffFull } from './put-off';
import { readRest } from '../store/sender-rest';
import type { SendingMailbox } from './sending-mailbox';
import type { KnownServer, KnownServers } from './known-servers';
import { isServed, mayGoOn, rememberServers } from './known-servers';

export interface PoolOptions {
	readonly strategy: RotationStrategy;
	readonly tags: readonly string[];
	readonly pacing: boolean;
	/** A follow-up whose mailbox is not free: wait for it, or go on from another one. */
	readonly missingThreadMailbox: 'wait' | 'new_thread';
}

export interface PoolPorts {
	readonly store: OutreachStore;
	readonly random: SecureRandom;
	/** Row and secrets become an account; may be kept between calls. */
	readonly toSendingMailbox: (
		mailbox: Mailbox,
		server: KnownServer | undefined,
	) => Promise<SendingMailbox>;
}

/** What speaks against this mailbox but not against its neighbour. */
const MAILBOX_CODES: ReadonlySet<ReasonCode> = new Set([
	'mailbox_cap', 'mailbox_rate_cap', 'ip_cap', 'sender_domain_cap', 'mailbox_paused', 'mailbox_auth_failed',
	'new_threads_stopped', 'outside_window', 'no_mailbox_available',
]); // prettier-ignore

// While one mail is on the wire, two more can be decided and reserved. With pacing there is no next one:
// a second mail would find the mailbox put off, and try others in vain.
const MAILS_UNDER_WAY = 3;
const STOPPED: MailboxChoice = { kind: 'none', code: 'new_threads_stopped', nextAt: null };
const FEW = 8;

/** The best free mailbox of the store for each mail. */
export function poolSource(ports: PoolPorts, options: PoolOptions): MailboxSource {
	const servers = rememberServers(ports.store);
	const standing = readStanding(ports.store);
	const busy = createBusyMailboxes(options.pacing ? 1 : MAILS_UNDER_WAY);
	const view = { ports, options, servers, standing, busy };
	const pool = { ...view, chooser: chooseTogether(view) };

	return {
		choose: async (question) => {
			if (question.threadMailboxId !== null) {
				const choice = await chooseThreadMailbox(ports, servers, question);
				if (choice.kind === 'chosen') busy.take(choice.mailbox.id);
				if (choice.kind === 'chosen' || options.missingThreadMailbox === 'wait') return choice;
			}

			return await chooseIdle(pool, question);
		},
		release: (mailboxId) => busy.release(mailboxId),
		claim: async (slices, mailbox, moment) =>
			await claimMailbox({ ports, options, slices }, mailbox, moment),
		refused: async (mailbox, decision) => {
			await putOffFull(ports, mailbox, decision);

			return (
				decision.reasons.length > 0 && decision.reasons.every(({ code }) => MAILBOX_CODES.has(code))
			);
		},
	};
}

interface Pool extends PoolSight {
	readonly chooser: (asked: MailboxQuestion) => Promise<Chosen>;
}

/** Waits for a mailbox that is at work rather than saying that there is none. */
async function chooseIdle(pool: Pool, question: MailboxQuestion): Promise<MailboxChoice> {
	const startedAt = performance.now();
	const mail = question.beginsThread ? 'first' : 'later';
	const kind = question.exclude.size === 0 ? `${mail} ${question.recipientZone ?? ''}` : 'another';
	// Who comes later finds no more than those who wait, and asks the store in vain.
	if (pool.busy.isAwaited(kind)) await pool.busy.waitForRelease(kind);
	for (;;) {
		// Whoever waited asks for the present: a mailbox that sent meanwhile is free since then only.
		const now = question.now + Math.ceil(performance.now() - startedAt);
		const asked = { ...question, now };
		const chosen = await chooseInTurn(pool, asked);
		if (chosen.kind === 'chosen') return await withAccount(pool, chosen, asked);
		const { othersAreBusy, since } = chosen;
		if (othersAreBusy && (await pool.busy.waitForRelease(kind, since))) continue;
		pool.busy.passOn();

		return await none(pool, asked, chosen.opensAt);
	}
}

async function chooseInTurn({ chooser, busy }: Pool, asked: MailboxQuestion): Promise<Chosen> {
	try {
		return await chooser(asked);
	} catch (error) {
		// The others in line would wait for a release that nobody is left to bring.
		busy.passOn();
		throw error;
	}
}

async function withAccount(
	{ ports, servers, busy }: Pool,
	{ candidate, mailbox }: Extract<Chosen, { kind: 'chosen' }>,
	{ now }: MailboxQuestion,
): Promise<MailboxChoice> {
	try {
		const server = (await servers(now)).get(mailbox.serverId ?? '');

		return {
			kind: 'chosen',
			mailbox: await toPaced(ports, mailbox, { server, now }),
			score: { ...scoreParts(candidate, now) },
		};
	} catch (error) {
		busy.release(mailbox.id);
		throw error;
	}
}

/** A follow-up leaves from the mailbox that began the thread, also from a server that is being drained. */
async function chooseThreadMailbox(
	ports: PoolPorts,
	servers: (now: number) => Promise<KnownServers>,
	question: MailboxQuestion,
): Promise<MailboxChoice> {
	const { now, threadMailboxId } = question;
	const found = await ports.store.mailboxes.get(threadMailboxId ?? '');
	if (found?.status !== 'active')
		return { kind: 'none', code: 'no_mailbox_available', nextAt: null };
	const mailbox = await awake(ports.store, found, question);
	const wait = waitFor(mailbox, question);
	if (wait) return wait;
	const known = await servers(now);
	if (!mayGoOn(mailbox, known)) return { kind: 'none', code: 'no_mailbox_available', nextAt: null };
	if (await isHeldBack(ports.store, mailbox, question)) return STOPPED;
	const server = known.get(mailbox.serverId ?? '');

	return { kind: 'chosen', mailbox: await toPaced(ports, mailbox, { server, now }) };
}

/** Undefined: it is free now. */
function waitFor(mailbox: Mailbox, question: MailboxQuestion): MailboxChoice | undefined {
	const { now, exclude } = question;
	const rested = mailbox.cooldownUntil ?? 0;
	const freeAt = Math.max(mailbox.nextAt, rested);
	if (freeAt <= now && !exclude.has(mailbox.id)) return undefined;
	const opening = opensAt(mailbox, question);
	if (opening !== null && rested <= opening)
		return { kind: 'none', code: 'outside_window', nextAt: Math.max(opening, freeAt) };

	return { kind: 'none', code: 'no_mailbox_available', nextAt: Math.max(freeAt, now + 60_000) };
}

/** A first mail that was deferred is still the first one of its thread. */
async function isHeldBack(
	{ threadStops }: OutreachStore,
	{ id, address, serverId }: Mailbox,
	{ beginsThread }: MailboxQuestion,
): Promise<boolean> {
	if (!beginsThread) return false;
	const [stops = []] = await threadStops.findFor([{ mailboxId: id, address, serverId }]);

	return stops.length > 0;
}

/** Only a mailbox that had to rest may be slower than its row says. */
async function toPaced(
	ports: PoolPorts,
	mailbox: Mailbox,
	{ server, now }: { readonly server: KnownServer | undefined; readonly now: number },
): Promise<SendingMailbox> {
	const sending = await ports.toSendingMailbox(mailbox, server);
	if (mailbox.cooldownUntil === null) return sending;
	const { slowdown } = await readRest(ports.store, mailbox.id, now);

	return { ...sending, slowdown };
}

async function none(
	{ ports, options, servers, busy }: Pool,
	{ now, exclude, beginsThread }: MailboxQuestion,
	opening: number | null,
): Promise<MailboxChoice> {
	if (opening !== null) return { kind: 'none', code: 'outside_window', nextAt: opening };
	const { mailboxes } = ports.store;
	if (beginsThread) {
		const others = [...exclude, ...busy.full()];
		const free = await mailboxes.findFree({
			now,
			tags: options.tags,
			exclude: others,
			limit: FEW,
		});
		const known = await servers(now);
		// Free for an open thread, but not for a new one: waiting alone does not help.
		if (free.some((mailbox) => isServed(mailbox, known))) return STOPPED;
	}

	return {
		kind: 'none',
		code: 'no_mailbox_available',
		nextAt: await mailboxes.nextFreeAt(options.tags),
	};
}

interface Claim {
	readonly ports: PoolPorts;
	readonly options: PoolOptions;
	readonly slices: StoreSlices;
}

async function claimMailbox(
	{ ports, options, slices }: Claim,
	mailbox: SendingMailbox,
	{ decision, now, recipientZone }: ClaimMoment,
): Promise<boolean> {
	const { counters } = decision.facts;
	const { pacing } = options;
	const pace = { now, recipientZone, pacing, random: ports.random };
	const nextAt = nextTurn(mailbox, counters, pace);

	return await slices.mailboxes.claim(mailbox.id, { now, nextAt });
}
