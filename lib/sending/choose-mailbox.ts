import { defaultProfile } from '../policy/data/profiles';
import type { FreeMailbox } from '../store/mailbox-pool';
import { fraction } from './choose-variant';
import type { ScoreParts, ScoreWeights } from './mailbox-score';
import { clamp, scoreOf } from './mailbox-score';

export type RotationStrategy = 'smart' | 'seedSmart' | 'leastUsed' | 'roundRobin' | 'sticky';

export interface Candidate {
	readonly mailbox: FreeMailbox;
	/** Of its server; 1 when it has none. */
	readonly serverWeight: number;
	/** 0 to 1, by its bounces. */
	readonly health: number;
	/** 0 to 1, for the provider of this recipient. */
	readonly providerAcceptance: number;
	/** Mails today. */
	readonly used: number;
}

export interface Selection {
	readonly strategy: RotationStrategy;
	readonly now: number;
	/** Recipient, for `sticky`. */
	readonly stickyKey: string;
	/** Of the profile that decides; the default profile's when not given. */
	readonly weights?: ScoreWeights;
}

const DAY_MS = 86_400_000;

/** The best of the free mailboxes; the parts of its score are told for whoever asks why. */
export function chooseMailbox(
	candidates: readonly Candidate[],
	selection: Selection,
): Candidate | undefined {
	const rank = RANKS[selection.strategy];
	let best: { readonly candidate: Candidate; readonly rank: number } | undefined;
	for (const candidate of candidates) {
		const value = rank(candidate, selection);
		if (!best || value > best.rank) best = { candidate, rank: value };
	}

	return best?.candidate;
}

/** Highest first; equal ones stay in the order of the pool: longest waiting first. */
const RANKS: Readonly<
	Record<RotationStrategy, (candidate: Candidate, selection: Selection) => number>
> = {
	smart: (candidate, { now, weights = defaultProfile.weights }) =>
		scoreOf(scoreParts(candidate, now), weights),
	// Ledger S3-18: below the limit and neither flagged nor cooling down are tested by the pool itself.
	seedSmart: ({ health }) => health,
	leastUsed: ({ used }) => -used,
	roundRobin: ({ mailbox }) => -(mailbox.lastUsedAt ?? 0),
	// Rendezvous hashing: a mailbox that comes or goes moves only its own recipients.
	sticky: ({ mailbox }, { stickyKey }) => fraction(`${mailbox.id}\n${stickyKey}`),
};

export function scoreParts(
	{ mailbox, health, serverWeight, providerAcceptance }: Candidate,
	now: number,
): ScoreParts {
	return {
		health,
		provider: providerAcceptance,
		idle: mailbox.lastUsedAt === null ? 1 : clamp((now - mailbox.lastUsedAt) / DAY_MS),
		server: clamp(serverWeight),
	};
}
