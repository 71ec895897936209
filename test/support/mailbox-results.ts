import type { MailboxRecord, MailboxResult } from '../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../lib/store/store';

/** So many mails of a mailbox came to these ends, on one day and with one provider. */
export async function countMails(
	{ mailboxes }: Pick<OutreachStore, 'mailboxes'>,
	mailboxId: string,
	counts: Partial<MailboxRecord>,
	{ day = '2026-11-24', provider = 'google' }: { day?: string; provider?: string } = {},
): Promise<void> {
	await mailboxes.countResults(
		Object.entries(counts).flatMap(([outcome, mails]) =>
			Array.from({ length: mails }, () => ({
				...{ mailboxId, provider, day },
				outcome: outcome as MailboxResult['outcome'],
			})),
		),
	);
}
