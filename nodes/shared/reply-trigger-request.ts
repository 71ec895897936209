import type { FolderChoice } from '../../lib/adapters/imap/watch-state';
import type { Marking } from '../../lib/replies/ports';
import type { EffectToggles } from '../../lib/replies/suppression-proposal';

/** The form of Reply Trigger, typed and checked. */
export interface ReplyTriggerRequest {
	readonly mailboxSource: 'credential' | 'pool';
	readonly poolTag: string;
	/** Null: push by IDLE. */
	readonly pollEveryMinutes: number | null;
	/** 0: the credential's "Fetch Limit". */
	readonly batchSize: number;
	readonly folders: FolderChoice;
	/** 0: only new mail. */
	readonly backfillDays: number;
	readonly acknowledge: 'onSuccess' | 'onEmit' | 'onFinish' | 'explicit';
	readonly marking: Marking;
	readonly singleOutput: boolean;
	readonly effects: EffectToggles;
	readonly textLimit: number;
	readonly includeRaw: boolean;
	readonly includeHtml: boolean;
	readonly watchdog: 'normal' | 'fast';
	readonly alertAfterMinutes: number;
	readonly emitHealth: boolean;
	readonly instanceId: string;
	readonly otherFoldersSeconds: number;
	readonly maxAttempts: number;
	readonly retryDelaySeconds: number;
	readonly ownAddresses: readonly string[];
}
