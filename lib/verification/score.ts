import type { Reason } from './reason';
import { describeReason } from './reason';
import type { Flag } from './verification';

export interface ScoreFacts {
	readonly reason: Reason;
	readonly flags: readonly Flag[];
	readonly lowAcceptTrust: boolean;
	/** Mail to this address was answered or delivered before. */
	readonly knownAlive: boolean;
	readonly profile: 'ours' | 'sg5';
}

export interface Score {
	readonly score: number;
	readonly scoreReasons: readonly string[];
}

const BASE: Partial<Record<Reason, number>> = {
	rcpt_ok: 95,
	catch_all: 55,
	accepts_then_bounces: 50,
	catch_all_unknown: 45,
	smtp_timeout: 45,
	smtp_connect_timeout: 45,
	dns_timeout: 45,
	deadline_exceeded: 45,
	recipient_restricted: 30,
	mailbox_full: 30,
	syntax_invalid: 0,
	domain_reserved: 0,
	domain_not_found: 0,
	no_mx: 0,
	null_mx: 0,
};

const SG5_BASE = { valid: 90, risky: 55, invalid: 10, unknown: 55 } as const;

/** 0 to 100, additive and explained. It never overrides the verdict (ledger S2-87). */
export function scoreOf(facts: ScoreFacts): Score {
	const reasons: string[] = [];
	let score = base(facts);
	reasons.push(`${facts.reason} ${score}`);
	const add = (applies: boolean, points: number, why: string): void => {
		if (!applies) return;
		score += points;
		reasons.push(`${why} ${points > 0 ? '+' : ''}${points}`);
	};
	const proven = describeReason(facts.reason).verdict !== 'invalid';
	add(proven && facts.flags.includes('role'), -30, 'role');
	add(proven && facts.flags.includes('typo_suspected'), -10, 'typo_suspected');
	add(proven && facts.lowAcceptTrust, -10, 'low_accept_trust');
	if (facts.knownAlive && isCatchAll(facts.reason)) {
		const raised = Math.min(80, score + 25);
		add(true, raised - score, 'answered_before');
	}
	if (facts.flags.includes('disposable') && score > 20) {
		score = 20;
		reasons.push('disposable max 20');
	}

	return { score: Math.max(0, Math.min(100, score)), scoreReasons: reasons };
}

/** Where the probe cannot tell, earlier mail can. */
export function isCatchAll(reason: Reason): boolean {
	return (
		reason === 'catch_all' || reason === 'accepts_then_bounces' || reason === 'catch_all_unknown'
	);
}

function base({ reason, profile }: ScoreFacts): number {
	const { verdict } = describeReason(reason);
	if (profile === 'sg5') return SG5_BASE[verdict];

	return BASE[reason] ?? (verdict === 'invalid' ? 5 : 40);
}
