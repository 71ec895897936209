import type { ITriggerFunctions } from 'n8n-workflow';

import type { MailboxWatcher } from '../../lib/adapters/imap/mailbox-watcher';
import { ConfigurationError } from '../../lib/mail/errors';
import type { OutreachStore } from '../../lib/store/store';
import type { ReplyTriggerRequest } from './reply-trigger-request';

export function wireReplyPool(
	_context: ITriggerFunctions,
	_given: { readonly request: ReplyTriggerRequest; readonly store: OutreachStore; readonly triggerId: string },
): MailboxWatcher {
	throw new ConfigurationError('The mailbox pool is not available', 'Choose an IMAP credential');
}
