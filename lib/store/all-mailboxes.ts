import type { Mailbox, MailboxPool } from './mailbox-pool';

const PAGE = 1000;

/** The whole pool, however large, by id. */
export async function allMailboxes(pool: Pick<MailboxPool, 'list'>): Promise<readonly Mailbox[]> {
	const all: Mailbox[] = [];
	for (let cursor: string | undefined, more = true; more;) {
		const page = await pool.list({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
		all.push(...page);
		cursor = page.at(-1)?.id;
		more = page.length === PAGE;
	}

	return all;
}
