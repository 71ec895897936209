import type { AlertBook } from '../store/alert-book';
import type { DeliveryPorts, Patience } from './deliver';
import type { BotFile, ParseMode, Severity } from './ports';
import type { QuietHours } from './quiet-hours';

/** One thing to tell, as the node read it from its form. */
export interface Notification {
	readonly chatId: string;
	readonly text: string;
	readonly mode: ParseMode;
	readonly file?: BotFile;
	/** The message with this key is edited in place instead of posting another one. */
	readonly statusKey?: string;
	readonly severity?: Severity;
	readonly dedupeKey?: string;
	readonly alertState: 'firing' | 'recovered';
	readonly cooldownMs: number;
	readonly quietHours?: QuietHours;
	readonly silent: boolean;
	readonly topicId?: number;
	readonly replyTo?: number;
	readonly disablePreview: boolean;
	/** A longer text becomes a .txt document. */
	readonly maxParts: number;
	readonly patience: Patience;
}

export type AlertMemory = Pick<AlertBook, 'getAlert' | 'putAlert'>;

export interface NotificationPorts extends DeliveryPorts {
	readonly alerts: AlertMemory;
	/** Reads and writes as one, so that two executions with the same key do not both tell. */
	exclusively<T>(work: (alerts: AlertMemory) => Promise<T>): Promise<T>;
}

export type NotificationState = 'sent' | 'deferred' | 'suppressed_by_cooldown' | 'failed';

export interface NotificationOutcome {
	readonly ok: boolean;
	readonly state: NotificationState;
	readonly chatId: string;
	readonly messageIds: readonly number[];
	/** How many messages the text became. */
	readonly parts: number;
	readonly attempts: number;
	readonly maybeDuplicate: boolean;
	/** Telegram could not read the formatting; the text was sent without. */
	readonly parseFallback: boolean;
	readonly reason: string | null;
	readonly hint: string | null;
	readonly retryAt: number | null;
	readonly waitedMs: number;
	readonly silent: boolean;
	readonly sentAsDocument: boolean;
	readonly edited: boolean;
	/** The new id, when the group became a supergroup: use it from now on. */
	readonly migratedTo: string | null;
}
