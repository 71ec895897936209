/** What the Bot API said to one request; nobody throws. */
export type BotAnswer =
	| { readonly kind: 'ok'; readonly messageId: number | undefined }
	| {
			readonly kind: 'refused';
			readonly status: number;
			/** Telegram's own words, without anything secret. */
			readonly description: string;
			readonly retryAfterSeconds?: number;
			/** The group became a supergroup and has another id now. */
			readonly migrateToChatId?: string;
	  }
	| {
			readonly kind: 'no_answer';
			readonly reason: 'not_connected' | 'timeout' | 'reset';
	  };

export interface BotFile {
	readonly field: 'document' | 'photo';
	readonly fileName: string;
	readonly mimeType: string;
	readonly content: Uint8Array;
}

export interface BotRequest {
	readonly method: 'sendMessage' | 'editMessageText' | 'sendDocument' | 'sendPhoto';
	readonly chatId: string;
	readonly parameters: Readonly<Record<string, string | number | boolean | object | undefined>>;
	readonly file?: BotFile;
}

/** Telegram as this capability needs it: one request, one answer. */
export interface BotApi {
	/** Names the bot in shared limits without naming its token. */
	readonly botId: string;
	request(request: BotRequest): Promise<BotAnswer>;
}

/** Waiting, so that a test can wait without time passing. */
export interface Pause {
	wait(milliseconds: number): Promise<void>;
}

export type ParseMode = 'HTML' | 'MarkdownV2' | 'plain';
export type Severity = 'info' | 'warning' | 'critical';
