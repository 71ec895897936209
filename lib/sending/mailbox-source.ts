import type { Decision } from '../policy/decide';
import type { StoreSlices } from '../store/store';
import type { StandingSlices } from './account-standing';
import { serverTakes, standingOf } from './account-standing';
import { rememberServers } from './known-servers';
import type { ScoreWeights } from './mailbox-score';
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

const OUT_OF_SERVICE: MailboxChoice = { kind: 'none', code: 'no_mailbox_available', nextAt: null };

/** One account, always the same; how it stands is looked up for every mail. */
export function accountSource(
	store: StandingSlices & Pick<StoreSlices, 'servers'>,
	mailbox: SendingMailbox,
): MailboxSource {
	const known = rememberServers(store);

	return {
		...singleMailbox(mailbox),
		choose: async ({ now, threadMailboxId }) => {
			const servers = await known(now);
			const account = await standingOf(store, mailbox, { now, servers });

			return serverTakes(account, threadMailboxId, servers)
				? { kind: 'chosen', mailbox: account }
				: OUT_OF_SERVICE;
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
