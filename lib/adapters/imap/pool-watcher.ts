import type { Clock } from '../../clock';
import type { MailboxWatcher } from './mailbox-watcher';

/** A mailbox of the pool, as far as reading it is concerned. */
export interface PooledMailbox {
	readonly id: string;
	readonly account: string;
	readonly host: string;
	/** When it last sent; null: never. */
	readonly lastUsedAt: number | null;
}

export interface PoolPorts {
	readonly clock: Clock;
	/** The pool as it is now; asked again every few minutes. */
	readonly listMailboxes: () => Promise<readonly PooledMailbox[]>;
	/** Those of them that this process may read until then; asked again before that. */
	readonly lease: (
		mailboxes: readonly PooledMailbox[],
		leaseUntil: number,
	) => Promise<readonly PooledMailbox[]>;
	/** Another process may read them at once. */
	readonly giveBack: () => Promise<void>;
	readonly watcher: (mailbox: PooledMailbox, mode: PoolMode) => MailboxWatcher;
	readonly onTrouble: (error: unknown) => void;
}

export type PoolMode =
	{ readonly kind: 'idle' } | { readonly kind: 'poll'; readonly everyMs: number };

export interface PoolLimits {
	/** Connections that stay open; the rest is polled in turns. */
	readonly idleBudget: number;
	readonly idlePerHost: number;
	readonly refreshMs: number;
	/** A killed process holds its mailboxes so long; a living one asks three times meanwhile. */
	readonly leaseMs: number;
}

export const poolLimits: PoolLimits = {
	idleBudget: 100,
	idlePerHost: 10,
	refreshMs: 300_000,
	leaseMs: 120_000,
};

/** A lease that cannot be given back ends by itself; the deactivation has its five seconds. */
const GIVE_BACK_MS = 200;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Answers come soon after sending: within two days look often, after two weeks seldom. */
export function pollInterval(lastUsedAt: number | null, now: number): number {
	const age = lastUsedAt === null ? Infinity : now - lastUsedAt;
	if (age <= 48 * HOUR) return 5 * MINUTE;

	return age <= 14 * 24 * HOUR ? 15 * MINUTE : 60 * MINUTE;
}

/**
 * Who gets a standing connection: the mailboxes that sent last, within the budget and the limit of
 * their host. Among equals the one that has it keeps it: every change costs two sign-ins.
 */
export function planPool(
	mailboxes: readonly PooledMailbox[],
	limits: PoolLimits,
	given: { readonly now: number; readonly present?: ReadonlyMap<string, PoolMode> },
): ReadonlyMap<string, PoolMode> {
	const perHost = new Map<string, number>();
	const plan = new Map<string, PoolMode>();
	let idling = 0;
	for (const { mailbox, everyMs } of ranked(mailboxes, given)) {
		const onHost = perHost.get(mailbox.host) ?? 0;
		if (idling < limits.idleBudget && onHost < limits.idlePerHost) {
			idling += 1;
			perHost.set(mailbox.host, onHost + 1);
			plan.set(mailbox.id, { kind: 'idle' });
		} else {
			plan.set(mailbox.id, { kind: 'poll', everyMs });
		}
	}

	return plan;
}

function ranked(
	mailboxes: readonly PooledMailbox[],
	{ now, present }: { readonly now: number; readonly present?: ReadonlyMap<string, PoolMode> },
) {
	return mailboxes
		.map((mailbox) => ({
			mailbox,
			everyMs: pollInterval(mailbox.lastUsedAt, now),
			idles: present?.get(mailbox.id)?.kind === 'idle' ? 1 : 0,
		}))
		.sort(
			(a, b) =>
				a.everyMs - b.everyMs ||
				b.idles - a.idles ||
				(b.mailbox.lastUsedAt ?? 0) - (a.mailbox.lastUsedAt ?? 0),
		);
}

interface Watched {
	readonly watcher: MailboxWatcher;
	readonly mode: PoolMode;
}

/** Reads many mailboxes as one: a failing one backs off alone, and one that another process reads is left to it. */
export function createPoolWatcher(
	ports: PoolPorts,
	limits: PoolLimits = poolLimits,
): MailboxWatcher {
	const watched = new Map<string, Watched>();
	let mailboxes: readonly PooledMailbox[] = [];
	let listedAt = -Infinity;
	let leaseUntil = 0;
	let timer: NodeJS.Timeout | undefined;
	let stopped = false;

	const look = async (): Promise<void> => {
		try {
			const now = ports.clock.now();
			if (now - listedAt >= limits.refreshMs) {
				mailboxes = await ports.listMailboxes();
				listedAt = now;
			}
			const until = now + limits.leaseMs;
			const ours = await ports.lease(mailboxes, until);
			leaseUntil = until;
			await adjust(ours);
		} catch (error) {
			ports.onTrouble(error);
			// Without the store nobody knows whose they are: another process may read them already.
			if (ports.clock.now() >= leaseUntil) await adjust([]);
		}
		if (!stopped) timer = setTimeout(() => void look(), limits.leaseMs / 3);
	};
	const adjust = async (ours: readonly PooledMailbox[]): Promise<void> => {
		const present = new Map([...watched].map(([id, { mode }]) => [id, mode] as const));
		const plan = planPool(ours, limits, { now: ports.clock.now(), present });
		const ended = [...watched].filter(([id, { mode }]) => !sameMode(plan.get(id), mode));
		for (const [id] of ended) watched.delete(id);
		await Promise.all(ended.map(async ([, { watcher }]) => await watcher.stop()));
		for (const mailbox of ours) {
			const mode = plan.get(mailbox.id);
			if (mode === undefined || watched.has(mailbox.id) || stopped) continue;
			const watcher = ports.watcher(mailbox, mode);
			watched.set(mailbox.id, { watcher, mode });
			watcher.start();
		}
	};

	return {
		start: () => void look(),
		wake: () => undefined,
		stop: async () => {
			stopped = true;
			clearTimeout(timer);
			await Promise.all([...watched.values()].map(async ({ watcher }) => await watcher.stop()));
			await Promise.race([
				ports.giveBack().catch((error: unknown) => ports.onTrouble(error)),
				pause(GIVE_BACK_MS),
			]);
		},
	};
}

function sameMode(a: PoolMode | undefined, b: PoolMode): boolean {
	return (
		a !== undefined &&
		a.kind === b.kind &&
		(a.kind === 'idle' || (b.kind === 'poll' && a.everyMs === b.everyMs))
	);
}

async function pause(timeoutMs: number): Promise<void> {
	await new Promise<void>((resolve) => setTimeout(resolve, timeoutMs).unref());
}
