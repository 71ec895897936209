import type { IDataObject } from 'n8n-workflow';

import type { NotificationOutcome } from '../../lib/notification/notification';

/** The flat item that comes out; keys are documented in docs/nodes/telegram-notify.md. */
export function toJson(outcome: NotificationOutcome, remembers: boolean): IDataObject {
	return {
		...outcome,
		messageIds: [...outcome.messageIds],
		retryAt: outcome.retryAt === null ? null : new Date(outcome.retryAt).toISOString(),
		...(remembers ? {} : { storeUnavailable: true }),
	};
}
