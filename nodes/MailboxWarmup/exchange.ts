import type { IExecuteFunctions } from 'n8n-workflow';

import { findParticipants } from '../../lib/warmup/find-participants';
import { planExchanges } from '../../lib/warmup/plan-exchanges';
import { runExchanges } from '../../lib/warmup/run-exchanges';
import { daysBefore } from '../../lib/warmup/zoned-day';
import type { WarmupKit } from '../shared/wire-warmup';
import { signInAlert } from './output';
import { readExchange } from './parameters';
import type { ItemResult } from './run-operation';

const MAX_EXCHANGES = 100_000;

/** Does what is due, then draws the mails of this hour unless they are drawn already. */
export async function exchange(context: IExecuteFunctions, kit: WarmupKit): Promise<ItemResult> {
	const form = readExchange(context);
	const { store, clock, random, secret } = kit;
	const participants = await findParticipants(store);
	const report = await runExchanges({
		...kit.exchangePorts(form.caCertificate),
		...store,
		clock,
		random,
		secret,
		texts: form.texts,
		tidyAfterDays: form.tidyAfterDays,
		window: { start: form.windowStart, end: form.windowEnd },
	});
	const now = clock.now();
	// A day that has begun in Tokyo has not in New York: two days back holds everybody's today.
	const recent = await store.warmups.listExchanges({
		sinceDay: daysBefore(new Date(now).toISOString().slice(0, 10), 1),
		limit: MAX_EXCHANGES,
	});
	const planned = planExchanges({ ...form, participants, today: recent, now, secret, random });
	await store.warmups.planExchanges(planned);
	const { refused, unreachable, ...counts } = report;

	return {
		results: [
			{
				...counts,
				participants: participants.length,
				planned: planned.length,
				refused: refused.map((entry) => ({ ...entry })),
				unreachable: unreachable.map((entry) => ({ ...entry })),
			},
		],
		alerts: unreachable.map(signInAlert),
	};
}
