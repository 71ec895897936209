import type { Address, AddressProblem } from '../mail/address';
import type { Reason, Verdict } from './reason';

export type Level = 'syntax' | 'lists' | 'dns' | 'connect' | 'rcpt';

const LADDER: readonly Level[] = ['syntax', 'lists', 'dns', 'connect', 'rcpt'];

/** Whether a check of this level climbs as far as `step`. */
export function reaches(level: Level, step: Level): boolean {
	return LADDER.indexOf(level) >= LADDER.indexOf(step);
}

export type Flag =
	| 'role'
	| 'free'
	| 'disposable'
	| 'alias_relay'
	| 'typo_suspected'
	| 'subaddress'
	| 'idn'
	| 'smtputf8'
	| 'implicit_mx'
	| 'mx_malformed'
	| 'mx_cname'
	| 'normalised'
	| 'duplicate'
	| 'cached'
	| 'control_refused'
	| 'resolver_rewrites';

export type ProbeStage = 'connect' | 'banner' | 'ehlo' | 'starttls' | 'mail' | 'rcpt';

/** The reply or failure a result rests on (ledger S4-37). */
export interface Evidence {
	readonly stage?: ProbeStage | 'dns';
	readonly code?: number;
	readonly enhanced?: string | null;
	readonly text?: string;
	readonly mxHost?: string;
	readonly mxIp?: string;
	readonly ms?: number;
	readonly tls?: boolean;
	readonly pipelined?: boolean;
	readonly sessionId?: string;
}

export interface VerificationResult {
	/** Place in the batch; every input yields exactly one result. */
	readonly row: number;
	readonly input: string;
	readonly address?: Address;
	readonly verdict: Verdict;
	readonly reason: Reason;
	/** What the ladder said before a list finding took the first place. */
	readonly probeReason: Reason;
	readonly problem?: AddressProblem;
	readonly ruleId: string;
	readonly flags: readonly Flag[];
	readonly suggestion?: string;
	readonly provider?: string;
	readonly mxSet?: string;
	readonly score: number;
	readonly scoreReasons: readonly string[];
	readonly confidence?: 'high' | 'medium' | 'low';
	readonly evidence: Evidence;
	readonly attempts: number;
	readonly cached: boolean;
	readonly checkedAt: number;
	readonly nextDueAt?: number;
	/** The made-up recipient to ask again with this address. */
	readonly controlPath?: string;
}

/** An own way out for one provider's connections, the user's SOCKS5 endpoint. */
export interface ProxyEndpoint {
	readonly host: string;
	readonly port: number;
	readonly user?: string;
	readonly password?: string;
}

/** Who we say we are; the same for every try, or greylisting starts anew. */
export interface ProbeIdentity {
	readonly id: string;
	readonly heloName: string;
	readonly mailFrom: string;
	/** Our public address, part of every throttle's name. */
	readonly ip4?: string;
	readonly ip6?: string;
	/** Local address to bind. */
	readonly localAddress?: string;
	/** SOCKS5 endpoint per provider key; `*` is every provider. */
	readonly proxies?: Readonly<Record<string, ProxyEndpoint>>;
}

export interface VerificationOptions {
	readonly level: Level;
	readonly identity?: ProbeIdentity;
	readonly smtpPort: number;
	readonly detectCatchAll: boolean;
	/** Two controls instead of one: `high` confidence. */
	readonly doubleControl: boolean;
	readonly allowPrivateAddresses: boolean;
	readonly allowReservedDomains: boolean;
	readonly parallelSessions: number;
	readonly delayBetweenConnectionsMs: number;
	/** Provider limits and breaker; off only against servers of one's own. */
	readonly respectProviderLimits: boolean;
	/** 0: none. */
	readonly addressBudgetMs: number;
	readonly connectTimeoutMs: number;
	readonly commandTimeoutMs: number;
	readonly sessionTimeoutMs: number;
	readonly startTls: 'on_demand' | 'always' | 'never';
	readonly roleIsRisky: boolean;
	readonly scoreProfile: 'ours' | 'sg5';
	readonly reuseResults: boolean;
	readonly waitForRetriesMs: number;
	/** Waits before the second, third ... try of a deferred address. */
	readonly retryPlanMs: readonly number[];
	/** Profile keys that are probed although the table says off. */
	readonly permittedProviders: readonly string[];
	readonly preferIpv6: boolean;
}

export const defaultOptions: VerificationOptions = {
	level: 'rcpt',
	smtpPort: 25,
	detectCatchAll: true,
	doubleControl: false,
	allowPrivateAddresses: false,
	allowReservedDomains: false,
	parallelSessions: 20,
	delayBetweenConnectionsMs: 2_000, // ledger S2-04
	respectProviderLimits: true,
	addressBudgetMs: 0,
	connectTimeoutMs: 10_000,
	commandTimeoutMs: 30_000,
	sessionTimeoutMs: 120_000,
	startTls: 'on_demand',
	roleIsRisky: false,
	scoreProfile: 'ours',
	reuseResults: true,
	waitForRetriesMs: 0,
	retryPlanMs: [5 * 60_000, 15 * 60_000, 60 * 60_000],
	permittedProviders: [],
	preferIpv6: false,
};
