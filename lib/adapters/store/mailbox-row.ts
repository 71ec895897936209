import type { Mailbox } from '../../store/mailbox-pool';
import { recordShape } from './record-shape';

export const mailbox = recordShape<Mailbox>({
	id: 'plain',
	address: 'plain',
	fromName: 'plain',
	replyTo: 'plain',
	domain: 'plain',
	serverId: 'plain',
	status: 'plain',
	statusReason: 'plain',
	reviewRequired: 'flag',
	provider: 'plain',
	poolTags: 'json',
	smtp: 'json',
	imap: 'json',
	dailyCap: 'plain',
	rollingCap: 'plain',
	minuteCap: 'plain',
	timeZone: 'plain',
	windowStart: 'plain',
	windowEnd: 'plain',
	cooldownUntil: 'plain',
	nextAt: 'plain',
	lastUsedAt: 'plain',
});
