import type { MailCounts, MailRates } from '../../lib/store/mail-figures';
import { addMailCounts, ratesOf } from '../../lib/store/mail-figures';
import type { StatisticsQuery } from '../../lib/store/statistics';
import type { OutreachStore } from '../../lib/store/store';

/** All mails of the time together. */
export async function countMails(
	{ statistics }: Pick<OutreachStore, 'statistics'>,
	query: StatisticsQuery,
): Promise<MailCounts & MailRates> {
	const counts = addMailCounts(await statistics.countAttemptsByGroup('campaign', query));

	return { ...counts, ...ratesOf(counts) };
}
