import { LRUCache } from 'lru-cache';

import type { SubmissionAccount } from './submission-account';
import type { SubmissionConnection } from './submission-connection';
import { openSubmission } from './submission-connection';

// A server that sees the same connection for ever calls it abuse; a new one costs three round trips.
const MAX_MAILS_PER_CONNECTION = 100;
const IDLE_MS = 30_000;
const MAX_ACCOUNTS = 200;

export interface LeasedConnection {
	readonly connection: SubmissionConnection;
	/** A mail went over it before: RSET comes first. */
	readonly used: boolean;
	/** Gives it back for the next mail, or for good when it is not usable any more. */
	release(usable: boolean): void;
}

interface AccountPool {
	readonly idle: SubmissionConnection[];
	readonly waiting: Array<() => void>;
	open: number;
	timer: NodeJS.Timeout | undefined;
}

// One pool per process: executions that run at the same time share the account's few connections.
const pools = new LRUCache<string, AccountPool>({
	max: MAX_ACCOUNTS,
	dispose: (pool) => closeIdle(pool),
});

/**
 * A connection of this account, kept from before or new; waits while all are busy.
 * @param signal ends the opening of a new one
 * @throws what nodemailer says about connecting
 */
export async function leaseConnection(
	account: SubmissionAccount,
	signal?: AbortSignal,
): Promise<LeasedConnection> {
	const pool = poolOf(account.key);
	while (pool.open >= account.maxConnections && pool.idle.length === 0) {
		await new Promise<void>((resolve) => pool.waiting.push(resolve));
	}
	const kept = takeIdle(pool);
	if (kept) return lease(pool, kept);
	pool.open += 1;
	try {
		// Whoever has waited finds it aborted already: a server that is silent would hold them one after the other.
		signal?.throwIfAborted();

		return lease(pool, await openSubmission(account, signal));
	} catch (error) {
		pool.open -= 1;
		pool.waiting.shift()?.();
		throw error;
	}
}

/** Says QUIT on every idle connection; n8n's execution has ended. */
export function closeIdleConnections(key: string): void {
	const pool = pools.get(key);
	if (pool) closeIdle(pool);
}

function poolOf(key: string): AccountPool {
	const known = pools.get(key);
	if (known) return known;
	const made: AccountPool = { idle: [], waiting: [], open: 0, timer: undefined };
	pools.set(key, made);

	return made;
}

function takeIdle(pool: AccountPool): SubmissionConnection | undefined {
	for (let kept = pool.idle.pop(); kept; kept = pool.idle.pop()) {
		if (kept.isOpen) {
			kept.hold(true);

			return kept;
		}
		pool.open -= 1;
	}

	return undefined;
}

function lease(pool: AccountPool, connection: SubmissionConnection): LeasedConnection {
	let held = true;

	return {
		connection,
		used: connection.sentCount > 0,
		release: (usable) => {
			if (!held) return;
			held = false;
			if (usable && connection.isOpen && connection.sentCount < MAX_MAILS_PER_CONNECTION) {
				keep(pool, connection);
			} else {
				pool.open -= 1;
				if (connection.isOpen) connection.quit();
			}
			pool.waiting.shift()?.();
		},
	};
}

/** Idle sockets and timers never keep n8n from exiting. */
function keep(pool: AccountPool, connection: SubmissionConnection): void {
	connection.hold(false);
	pool.idle.push(connection);
	pool.timer ??= setTimeout(() => {
		pool.timer = undefined;
		closeIdle(pool);
	}, IDLE_MS).unref();
	pool.timer.refresh();
}

function closeIdle(pool: AccountPool): void {
	for (const connection of pool.idle.splice(0)) {
		pool.open -= 1;
		connection.quit();
	}
}
