import type { Clock } from '../../../lib/clock';
import type { OutreachStore } from '../../../lib/store/store';

/** A clock that stands still until the test moves it. */
export interface TestClock extends Clock {
	advance(milliseconds: number): void;
	setTo(time: number): void;
}

export function createTestClock(start = Date.UTC(2026, 10, 2, 9)): TestClock {
	let time = start;

	return {
		now: () => time,
		advance: (milliseconds) => {
			time += milliseconds;
		},
		setTo: (wanted) => {
			time = wanted;
		},
	};
}

export interface StoreUnderTest {
	readonly store: OutreachStore;
	readonly clock: TestClock;
}

/** A fresh, empty store for each test. */
export type OpenStore = () => Promise<StoreUnderTest>;

/** One slice's contract, the same for every store. */
export type Suite = (open: OpenStore) => void;
