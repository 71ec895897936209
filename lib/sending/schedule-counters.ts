import type { PlannedCounter } from '../policy/counter-plan';
import type { CounterReading } from '../policy/facts';
import type { SendLedger } from '../store/send-ledger';

const HOUR_MS = 3_600_000;

/** Counters as they stand in the store, and as they would stand after the mails planned so far. */
export interface ScheduleCounters {
	read(planned: readonly PlannedCounter[]): Promise<readonly CounterReading[]>;
	book(planned: readonly PlannedCounter[]): void;
}

/** Reads each row of the store once and writes none. */
export function scheduleCounters(sends: Pick<SendLedger, 'readCounters'>): ScheduleCounters {
	const stored = new Map<string, Promise<number>>();
	const booked = new Map<string, number>();

	const countOf = async ({ scope, subject }: PlannedCounter, bucket: string): Promise<number> => {
		const key = `${scope} ${subject} ${bucket}`;
		const known = stored.get(key) ?? readOne(sends, { scope, subject, bucket });
		stored.set(key, known);

		return (await known) + (booked.get(key) ?? 0);
	};

	return {
		read: async (planned) =>
			await Promise.all(
				planned.map(async (counter) => {
					const counts = await Promise.all(
						bucketsOf(counter).map(async (bucket) => await countOf(counter, bucket)),
					);

					return { ...counter, count: counts.reduce((sum, count) => sum + count, 0) };
				}),
			),
		book: (planned) => {
			for (const { scope, subject, bucket } of planned) {
				const key = `${scope} ${subject} ${bucket}`;
				booked.set(key, (booked.get(key) ?? 0) + 1);
			}
		},
	};
}

async function readOne(
	sends: Pick<SendLedger, 'readCounters'>,
	ref: Pick<PlannedCounter, 'scope' | 'subject' | 'bucket'>,
): Promise<number> {
	const [value] = await sends.readCounters([ref]);

	return (value?.sent ?? 0) + (value?.reserved ?? 0);
}

/** The present hour and those before it that the window reaches back to. */
function bucketsOf({ bucket, rollingHours }: PlannedCounter): readonly string[] {
	if (rollingHours === undefined) return [bucket];
	const hour = Date.parse(`${bucket}:00:00Z`);

	return Array.from({ length: rollingHours + 1 }, (_, back) =>
		new Date(hour - back * HOUR_MS).toISOString().slice(0, 13),
	);
}
