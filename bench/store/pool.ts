import type { OutreachStore } from '../../lib/store/store';
import { percentile } from '../harness';

const MAILBOXES = 5_000;
const EXHAUSTED = 0.8;
const NOW = Date.UTC(2026, 10, 2, 9);
const TOMORROW = Date.UTC(2026, 10, 3);
const PICKS = 3_000;
/** As many as Outreach Send compares for one mail. */
const CANDIDATES = 8;

export async function fillPool(store: OutreachStore): Promise<void> {
	for (let start = 0; start < MAILBOXES; start += 500) {
		await store.transaction(async ({ mailboxes }) => {
			for (let index = start; index < start + 500; index += 1) {
				const { id } = await mailboxes.upsert({
					address: `sender.${index}@domain-${index % 1_700}.example`,
					poolTags: ['cold'],
					smtp: { host: 'smtp.example.net', port: 587, security: 'starttls' },
				});
				// Spread over the pool, as a day leaves it; a mailbox at its cap rests until tomorrow.
				const isExhausted = (index * 7) % 10 < EXHAUSTED * 10;
				await mailboxes.schedule(id, {
					nextAt: isExhausted ? TOMORROW : NOW - (index % 600) * 1_000,
				});
			}
		});
	}
}

/** The 99th percentile of one pick, in microseconds: the candidates, and the row of the chosen one. */
export async function pick({ mailboxes }: OutreachStore): Promise<number> {
	const times: number[] = [];
	for (let index = 0; index < PICKS; index += 1) {
		const startedAt = performance.now();
		const free = await mailboxes.findFree({ now: NOW, limit: CANDIDATES, tags: [] });
		const chosen = await mailboxes.get(free[0]?.id ?? '');
		times.push((performance.now() - startedAt) * 1_000);
		if (free.length !== CANDIDATES || !chosen)
			throw new Error('The pool has too few free mailboxes');
	}

	return percentile(times, 99);
}
