import { setTimeout as sleep } from 'node:timers/promises';

export interface WaitOptions {
	/** Default 10 s. */
	readonly timeoutMs?: number;
	/** Default 20 ms. */
	readonly everyMs?: number;
	/** What is being waited for, for the error message: `the DSN in u01@alpha.test`. */
	readonly what?: string;
}

/** Asks again and again until the answer is truthy, and returns it; throws when time is up. */
export async function waitFor<T>(
	ask: () => T | Promise<T>,
	options: WaitOptions = {},
): Promise<Exclude<T, undefined | null | false | 0 | ''>> {
	const { timeoutMs = 10_000, everyMs = 20, what = 'the condition' } = options;
	const deadline = performance.now() + timeoutMs;
	for (;;) {
		const answer = await ask();
		if (answer) return answer as Exclude<T, undefined | null | false | 0 | ''>;
		if (performance.now() > deadline) {
			throw new Error(`The wait for ${what} ended because ${timeoutMs} ms had passed.`);
		}
		await sleep(everyMs);
	}
}
