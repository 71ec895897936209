import type { Decision } from '../policy/decide';
import type { StoreSlices } from '../store/store';
import type { ScoreWeights } from './mailbox-score';
import { readRest } from '../store/sender-rest';
import type { SendingMailbox } from './sending-mailbox';

export interface MailboxQuestion {
	readonly now: number;
	/** The mailbox that began the thread. */
	readonly threadMailboxId: string | null;
	/** Nothing was written to this person in it before. */
	readonly beginsThread: boolean;
	/** Tried for this mail already. */
	readonly exclude: ReadonlySet<string>;
	readonly recipientProvider: string;
	/** IANA zone of the recipient, when it is known: windows are told in it. */
	readonly recipientZone?: string;
	/** Stands for the recipient where a strategy must not change its mind. */
	readonly stickyKey: string;
	/** Of the profile that decides. */
	readonly weights?: ScoreWeights;
}

export type MailboxChoice =
	| {
			readonly kind: 'chosen';
			readonly mailbox: SendingMailbox;
			readonly score?: Readonly<Record<string, number>>;
	  }
	/** `code` says why; `nextAt` when it may be different. */
	| {
			readonly kind: 'none';
			readonly code: 'no_mailbox_available' | 'outside_window' | 'new_threads_stopped';
			readonly nextAt: number | null;
	  };

export interface ClaimMoment {
	readonly decision: Decision;
	readonly now: number;
	readonly recipientZone: string | undefined;
}

/** Where mailboxes come from: one credential, or the pool in the store. */
export interface MailboxSource {
	choose(question: MailboxQuestion): Promise<MailboxChoice>;
	/** Inside Tx A: false when another worker took the mailbox in the meantime. */
	claim(slices: StoreSlices, mailbox: SendingMailbox, moment: ClaimMoment): Promise<boolean>;
	/** The mail is settled or refused: the mailbox chosen for it may take another one. */
	release(mailboxId: string): void;
	/** Takes note of a refusal; whether another mailbox could help. */
	refused(mailbox: SendingMailbox, decision: Decision): Promise<boolean>;
}

/** One account, always the same; what servers told it is looked up for every mail. */
export function accountSource(
	store: Pick<StoreSlices, 'rateLimits' | 'senderDomains'>,
	mailbox: SendingMailbox,
): MailboxSource {
	return {
		...singleMailbox(mailbox),
		choose: async ({ now }) => {
			const rest = await readRest(store, mailbox.id, now);
			const domain = await store.senderDomains.get(mailbox.domain);
			const ends = [mailbox.cooldownUntil, rest.until, domain?.cooldownUntil ?? null];
			const cooldownUntil = Math.max(...ends.map((until) => until ?? 0));

			return {
				kind: 'chosen',
				mailbox: {
					...mailbox,
					slowdown: rest.slowdown,
					cooldownUntil: cooldownUntil > 0 ? cooldownUntil : null,
				},
			};
		},
	};
}

/** One account, always the same. */
export function singleMailbox(mailbox: SendingMailbox): MailboxSource {
	return {
		choose: async () => ({ kind: 'chosen', mailbox }),
		claim: async () => true,
		release: () => undefined,
		refused: async () => false,
	};
}
