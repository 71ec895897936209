import { inGroups } from '../in-groups';
import { InvariantError } from '../mail/errors';
import { localDay } from '../zoned-time';
import type { FreeMailbox, Mailbox } from '../store/mailbox-pool';
import type { OutreachStore } from '../store/store';
import type { BusyMailboxes } from './busy-mailboxes';
import type { Candidate } from './choose-mailbox';
import { chooseMailbox } from './choose-mailbox';
import { CANDIDATES, findAwake, findOpen } from './find-open';
import type { KnownServers } from './known-servers';
import type { StandingReader } from './mailbox-standing';
import type { MailboxQuestion } from './mailbox-source';
import type { PoolOptions, PoolPorts } from './pool-source';

/** The pool as one run sees it. */
export interface PoolSight {
	readonly ports: PoolPorts;
	readonly options: PoolOptions;
	readonly servers: (now: number) => Promise<KnownServers>;
	readonly standing: StandingReader;
	readonly busy: BusyMailboxes;
}

export type Chosen =
	{ readonly kind: 'chosen'; readonly candidate: Candidate; readonly mailbox: Mailbox } | NoneFree;

interface NoneFree {
	readonly kind: 'none';
	readonly othersAreBusy: boolean;
	/** Releases there had been when the store was asked. */
	readonly since: number;
	readonly opensAt: number | null;
}

const MAX_GROUP = 32;
/** The strategy should have a choice: when half of what one read showed is taken, the store is asked again. */
const ENOUGH = CANDIDATES / 2;

/** Those who ask at the same time share what is read; each sees what the one before has taken. */
export function chooseTogether(pool: PoolSight): (asked: MailboxQuestion) => Promise<Chosen> {
	return inGroups(async (take) => await chooseAll(pool, take()), { max: MAX_GROUP });
}

async function chooseAll(
	pool: PoolSight,
	asks: readonly MailboxQuestion[],
): Promise<ReadonlyArray<Promise<Chosen>>> {
	const { busy, ports } = pool;
	const picked: Picked[] = [];
	try {
		let seen: Seen | undefined;
		for (const asked of asks) {
			seen = await look(pool, asked, seen);
			picked.push(await pick(pool, asked, seen));
		}
		const rows = await ports.store.mailboxes.getAll(picked.flatMap(chosenIds));

		return picked.map(async (one) => await Promise.resolve(withRow(busy, one, rows)));
	} catch (error) {
		for (const id of picked.flatMap(chosenIds)) busy.release(id);
		throw error;
	}
}

type Picked = { readonly kind: 'picked'; readonly candidate: Candidate } | NoneFree;

function chosenIds(picked: Picked): string[] {
	return picked.kind === 'picked' ? [picked.candidate.mailbox.id] : [];
}

function withRow(busy: BusyMailboxes, picked: Picked, rows: ReadonlyMap<string, Mailbox>): Chosen {
	if (picked.kind === 'none') return picked;
	const { candidate } = picked;
	const { id } = candidate.mailbox;
	const mailbox = rows.get(id);
	if (!mailbox) {
		busy.release(id);
		throw new InvariantError(`The chosen mailbox ${id} is not in the store`);
	}

	return { kind: 'chosen', candidate, mailbox };
}

/** What one read has shown, and to whose question. */
interface Seen {
	readonly asked: MailboxQuestion;
	readonly open: readonly FreeMailbox[];
	/** The read has shown all there are. */
	readonly all: boolean;
	/** There may be some without a mail under way, and they come first. */
	readonly idleFirst: boolean;
	readonly opensAt: number | null;
	readonly known: KnownServers;
	readonly othersAreBusy: boolean;
	readonly since: number;
}

async function look(
	pool: PoolSight,
	asked: MailboxQuestion,
	seen: Seen | undefined,
): Promise<Seen> {
	const like = seen && isAlike(seen.asked, asked) ? seen : undefined;

	const idleFirst = like?.idleFirst ?? pool.options.strategy !== 'sticky';

	return (like && stillEnough(pool.busy, like)) ?? (await read(pool, asked, idleFirst));
}

function stillEnough(busy: BusyMailboxes, seen: Seen): Seen | undefined {
	const full = busy.full();
	const open = seen.open.filter(({ id }) => !full.includes(id));
	const choice = seen.all || !seen.idleFirst ? open : open.filter(isIdle(busy));

	return choice.length >= (seen.all ? 1 : ENOUGH) ? { ...seen, open } : undefined;
}

const isIdle =
	(busy: BusyMailboxes) =>
	({ id }: FreeMailbox): boolean =>
		busy.mailsOf(id) === 0;

async function read(
	{ ports, options, servers, busy }: PoolSight,
	asked: MailboxQuestion,
	idleFirst: boolean,
): Promise<Seen> {
	const since = busy.releases();
	const view = { known: await servers(asked.now), tags: options.tags };
	const besides = (ids: readonly string[]) => ({
		...asked,
		exclude: new Set([...asked.exclude, ...ids]),
	});
	const others = besides(busy.full());
	const { open, opensAt } = await findOpen(ports, others, view);
	const all = open.length < CANDIDATES;
	const othersAreBusy = others.exclude.size > asked.exclude.size;
	const seen = { asked, open, opensAt, all, idleFirst, known: view.known, othersAreBusy, since };
	if (all || !idleFirst || open.some(isIdle(busy))) return seen;
	// All that come first in the turn have a mail under way; behind them may be some without.
	const idle = await findAwake(ports, besides(busy.atWork()), view);

	return idle.open.length > 0 ? { ...seen, open: idle.open } : { ...seen, idleFirst: false };
}

function isAlike(one: MailboxQuestion, other: MailboxQuestion): boolean {
	return (
		one.exclude.size + other.exclude.size === 0 &&
		one.beginsThread === other.beginsThread &&
		one.recipientZone === other.recipientZone
	);
}

async function pick(
	pool: PoolSight,
	question: MailboxQuestion,
	{ open, known, opensAt, othersAreBusy, since }: Seen,
): Promise<Picked> {
	const candidates: Candidate[] = [];
	for (const mailbox of pool.options.strategy === 'sticky' ? open : leastBusy(pool.busy, open))
		candidates.push(await toCandidate(pool, mailbox, { question, known }));
	const candidate = chooseMailbox(candidates, {
		strategy: pool.options.strategy,
		now: question.now,
		stickyKey: question.stickyKey,
		...(question.weights ? { weights: question.weights } : {}),
	});
	if (!candidate) return { kind: 'none', othersAreBusy, since, opensAt };
	pool.busy.take(candidate.mailbox.id);

	return { kind: 'picked', candidate };
}

/** A few mails go out over as many mailboxes; nobody takes a second one beside an idle neighbour. */
function leastBusy(busy: BusyMailboxes, open: readonly FreeMailbox[]): readonly FreeMailbox[] {
	const least = Math.min(...open.map(({ id }) => busy.mailsOf(id)));

	return open.filter(({ id }) => busy.mailsOf(id) === least);
}

async function toCandidate(
	{ ports, options, standing }: PoolSight,
	mailbox: FreeMailbox,
	{ question, known }: { readonly question: MailboxQuestion; readonly known: KnownServers },
): Promise<Candidate> {
	const { health, acceptance } = await standing(mailbox.id, question);

	return {
		mailbox,
		health,
		serverWeight: known.get(mailbox.serverId ?? '')?.weight ?? 1,
		providerAcceptance: acceptance,
		// Only this strategy asks, and every question costs the pick a little.
		used:
			options.strategy === 'leastUsed' ? await usedToday(ports.store, mailbox, question.now) : 0,
	};
}

async function usedToday(
	{ sends }: OutreachStore,
	mailbox: FreeMailbox,
	now: number,
): Promise<number> {
	const [value] = await sends.readCounters([
		{ scope: 'mailbox', subject: mailbox.id, bucket: localDay(now, mailbox.timeZone) },
	]);

	return value ? value.sent + value.reserved : 0;
}
