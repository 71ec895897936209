import type { CounterClaim, CounterRef, CounterSettlement } from '../store/send-ledger';

export interface CounterSums {
	add(counters: readonly CounterClaim[]): void;
	/** How many of them were in this row. */
	of(counter: CounterRef): number;
	/** Each row once; under the lowest cap that was given for it. */
	claims(): readonly CounterClaim[];
}

/** What several mails book together, row by row. */
export function createCounterSums(): CounterSums {
	const sums = new Map<string, CounterClaim & { readonly slots: number }>();

	return {
		add: (counters) => {
			for (const { scope, subject, bucket, cap, rollingHours } of counters) {
				const key = keyOf({ scope, subject, bucket });
				const known = sums.get(key);
				sums.set(key, {
					...{ scope, subject, bucket },
					cap: Math.min(cap, known?.cap ?? cap),
					slots: (known?.slots ?? 0) + 1,
					...(rollingHours === undefined ? {} : { rollingHours }),
				});
			}
		},
		of: (counter) => sums.get(keyOf(counter))?.slots ?? 0,
		claims: () => [...sums.values()],
	};
}

/** The same for reservations that are settled together. */
export function sumSettlements(
	reservations: ReadonlyArray<readonly CounterRef[]>,
): readonly CounterSettlement[] {
	const sums = createCounterSums();
	for (const counters of reservations) sums.add(counters.map((ref) => ({ ...ref, cap: 0 })));

	return sums.claims();
}

function keyOf({ scope, subject, bucket }: CounterRef): string {
	return `${scope} ${bucket} ${subject}`;
}
