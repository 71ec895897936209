/** One alert that may repeat; decides whether it is told again. */
export interface AlertRecord {
	readonly dedupeKey: string;
	readonly severity: string;
	readonly state: 'firing' | 'recovered';
	readonly firstAt: number;
	readonly lastAt: number;
	readonly lastSentAt: number | null;
	readonly count: number;
	readonly chatId: string | null;
	readonly messageRef: string | null;
}

export interface StoredEvent {
	readonly id: string;
	readonly kind: string;
	readonly severity: 'info' | 'warning' | 'critical';
	readonly subject: string;
	readonly details: Readonly<Record<string, unknown>>;
	readonly dedupeKey: string | null;
	readonly at: number;
	readonly handledAt: number | null;
}

export interface AlertBook {
	getAlert(dedupeKey: string): Promise<AlertRecord | undefined>;
	putAlert(record: AlertRecord): Promise<void>;
	recordEvent(event: Omit<StoredEvent, 'id' | 'handledAt'>): Promise<string>;
	listEvents(filter: {
		readonly since?: number;
		readonly unhandledOnly?: boolean;
		/** Else the oldest come first: those that have waited longest. */
		readonly newestFirst?: boolean;
		readonly limit: number;
	}): Promise<readonly StoredEvent[]>;
	/** Those since then that nobody has handled, by severity. */
	countOpenEvents(since: number): Promise<Readonly<Record<StoredEvent['severity'], number>>>;
	markEventsHandled(ids: readonly string[], at: number): Promise<void>;
}
