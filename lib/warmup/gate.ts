import { triedMails } from '../store/mailbox-record';
import type { PlanStep } from './plan';

/** What is known about a mailbox over the window since its last step change. */
export interface GateFacts {
	readonly sent: number;
	/** For good, in the dialogue, whatever the reason. */
	readonly refused: number;
	readonly bounced: number;
	/** Refused for policy or reputation. */
	readonly blocked: number;
	readonly complained: number;
	/** Exchange mails that were looked for: where they arrived. */
	readonly inbox: number;
	readonly junk: number;
	readonly lost: number;
	/** Weight of the heaviest open listing of its domain. */
	readonly listingWeight: number;
	/** The same for the addresses of its server: no fault of the domain, but no day to rise either. */
	readonly serverListingWeight: number;
	readonly failedChecks: readonly string[];
	readonly score: number;
	/** A large provider refused mail as spam. */
	readonly spamBlockByLargeProvider: boolean;
	/** Days without any mail. */
	readonly idleDays: number;
}

export type GateVerdict =
	'advance' | 'hold' | 'rollback' | 'cooldown' | 'step_back_idle' | 'restart_idle';

export interface GateDecision {
	readonly verdict: GateVerdict;
	readonly success: number;
	readonly reasons: readonly string[];
}

const MIN_SAMPLE = 10;
const TOLERANCE = 0.05;
const JUNK_HOLD = 0.1;
const JUNK_ROLLBACK = 0.3;
const SERIOUS_WEIGHT = 5;
const MIN_SCORE = 70;
const IDLE_STEP_BACK_DAYS = 14;
const IDLE_RESTART_DAYS = 30;

/** The worst that applies decides; docs/nodes/mailbox-warmup.md has the table. */
export function decideGate(facts: GateFacts, step: PlanStep): GateDecision {
	const success = successRate(facts);
	const base = { success };
	const cooldown = cooldownReasons(facts);
	if (cooldown.length > 0) return { ...base, verdict: 'cooldown', reasons: cooldown };
	const idle = idleVerdict(facts.idleDays);
	if (idle) return { ...base, verdict: idle, reasons: [`no mail for ${facts.idleDays} days`] };
	const rollback = rollbackReasons(facts, step, success);
	if (rollback.length > 0) return { ...base, verdict: 'rollback', reasons: rollback };
	const hold = holdReasons(facts, step, success);

	return hold.length > 0
		? { ...base, verdict: 'hold', reasons: hold }
		: { ...base, verdict: 'advance', reasons: [] };
}

/** Accepted and not bounced, blocked, complained about, nor found in Junk; temporary failures do not count. */
export function successRate(facts: GateFacts): number {
	const { bounced, blocked, complained, junk, lost } = facts;
	const total = triedMails(facts);
	if (total === 0) return 1;

	return Math.max(0, 1 - (bounced + blocked + complained + junk + lost) / total);
}

export function junkShare({ inbox, junk, lost }: GateFacts): number {
	const looked = inbox + junk + lost;

	return looked === 0 ? 0 : junk / looked;
}

function cooldownReasons(facts: GateFacts): readonly string[] {
	return [
		...(facts.spamBlockByLargeProvider ? ['a large provider refused mail as spam'] : []),
		...(facts.complained > 0 ? ['a recipient complained'] : []),
		...(facts.listingWeight >= SERIOUS_WEIGHT ? ['an important blocklist lists it'] : []),
	];
}

function idleVerdict(days: number): 'step_back_idle' | 'restart_idle' | undefined {
	if (days >= IDLE_RESTART_DAYS) return 'restart_idle';

	return days >= IDLE_STEP_BACK_DAYS ? 'step_back_idle' : undefined;
}

function rollbackReasons(
	facts: GateFacts,
	{ minSuccess }: PlanStep,
	success: number,
): readonly string[] {
	return [
		...(success < minSuccess - TOLERANCE
			? [`success ${percent(success)}, ${percent(minSuccess)} wanted`]
			: []),
		...(junkShare(facts) > JUNK_ROLLBACK ? [`${percent(junkShare(facts))} found in Junk`] : []),
		...(facts.blocked > 0 ? ['mail was refused for policy reasons'] : []),
	];
}

function holdReasons(
	facts: GateFacts,
	{ minSuccess }: PlanStep,
	success: number,
): readonly string[] {
	return [
		...(facts.sent < MIN_SAMPLE ? [`only ${facts.sent} mails in the window`] : []),
		...(success < minSuccess ? [`success ${percent(success)}, ${percent(minSuccess)} wanted`] : []),
		...(junkShare(facts) >= JUNK_HOLD ? [`${percent(junkShare(facts))} found in Junk`] : []),
		...(facts.serverListingWeight >= SERIOUS_WEIGHT
			? ['an important blocklist lists its server']
			: []),
		...facts.failedChecks.map((check) => `the ${check} check fails`),
		...(facts.score < MIN_SCORE ? [`score ${facts.score}`] : []),
	];
}

function percent(share: number): string {
	return `${Math.round(share * 1000) / 10} %`;
}
