import type { Clock } from '../../clock';
import type { SecureRandom } from '../../random';
import type { MailboxWatcher } from './mailbox-watcher';

/** A mailbox of the pool, as far as reading it is concerned. */
export interface PooledMailbox {
	readonly id: string;
	readonly host: string;
	/** When it last sent; null: never. */
	readonly lastUsedAt: number | null;
}

export interface PoolPorts {
	readonly clock: Clock;
	readonly random: SecureRandom;
	/** The pool as it is now; asked again every few minutes. */
	readonly listMailboxes: () => Promise<readonly PooledMailbox[]>;
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
}

export const poolLimits: PoolLimits = { idleBudget: 100, idlePerHost: 10, refreshMs: 300_000 };

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Answers come soon after sending: within two days look often, after two weeks seldom. */
export function pollInterval(lastUsedAt: number | null, now: number): number {
	const age = lastUsedAt === null ? Infinity : now - lastUsedAt;
	if (age <= 48 * HOUR) return 5 * MINUTE;

	return age <= 14 * 24 * HOUR ? 15 * MINUTE : 60 * MINUTE;
}

/** Who gets a standing connection: the mailboxes that sent last, within the budget and the limit of their host. */
export function planPool(
	mailboxes: readonly PooledMailbox[],
	limits: PoolLimits,
	now: number,
): ReadonlyMap<string, PoolMode> {
	const perHost = new Map<string, number>();
	const plan = new Map<string, PoolMode>();
	let idling = 0;
	for (const mailbox of [...mailboxes].sort((a, b) => (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0))) {
		const onHost = perHost.get(mailbox.host) ?? 0;
		if (idling < limits.idleBudget && onHost < limits.idlePerHost) {
			idling += 1;
			perHost.set(mailbox.host, onHost + 1);
			plan.set(mailbox.id, { kind: 'idle' });
		} else {
			plan.set(mailbox.id, { kind: 'poll', everyMs: pollInterval(mailbox.lastUsedAt, now) });
		}
	}

	return plan;
}

interface Watched {
	readonly watcher: MailboxWatcher;
	readonly mode: PoolMode;
}

/** Reads many mailboxes as one: a failing one backs off alone. */
export function createPoolWatcher(
	ports: PoolPorts,
	limits: PoolLimits = poolLimits,
): MailboxWatcher {
	const watched = new Map<string, Watched>();
	const starting = new Set<NodeJS.Timeout>();
	let timer: NodeJS.Timeout | undefined;
	let stopped = false;

	const refresh = async (): Promise<void> => {
		try {
			await adjust(await ports.listMailboxes());
		} catch (error) {
			ports.onTrouble(error);
		}
		if (!stopped) timer = setTimeout(() => void refresh(), limits.refreshMs);
	};
	const adjust = async (mailboxes: readonly PooledMailbox[]): Promise<void> => {
		const plan = planPool(mailboxes, limits, ports.clock.now());
		for (const [id, { watcher, mode }] of watched) {
			if (sameMode(plan.get(id), mode)) continue;
			watched.delete(id);
			await watcher.stop();
		}
		let index = 0;
		for (const mailbox of mailboxes) {
			const mode = plan.get(mailbox.id);
			if (mode === undefined || watched.has(mailbox.id) || stopped) continue;
			const watcher = ports.watcher(mailbox, mode);
			watched.set(mailbox.id, { watcher, mode });
			startLater(watcher, mailbox.id, (index += 1));
		}
	};
	// About eight logins a second, lest a thousand mailboxes knock at once.
	const startLater = (watcher: MailboxWatcher, id: string, index: number): void => {
		const start = setTimeout(
			() => {
				starting.delete(start);
				if (!stopped && watched.get(id)?.watcher === watcher) watcher.start();
			},
			index * 125 + ports.random.below(125),
		);
		starting.add(start);
	};

	return {
		start: () => void refresh(),
		wake: () => undefined,
		stop: async () => {
			stopped = true;
			clearTimeout(timer);
			for (const start of starting) clearTimeout(start);
			await Promise.all([...watched.values()].map(async ({ watcher }) => await watcher.stop()));
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
