export interface GroupOptions {
	/** How many are worked off together at the most. */
	readonly max: number;
	/** How many groups may be under way at once; one if not given. */
	readonly parallel?: number;
	/**
	 * How many make a group that is worth its fixed costs: more than these are shared out among the groups that
	 * may still begin. Without it the first takes all and the others stand idle.
	 */
	readonly enough?: number;
}

interface Waiting<Ask, Answer> {
	readonly ask: Ask;
	resolve(answer: Answer | PromiseLike<Answer>): void;
	reject(error: unknown): void;
}

/**
 * Works off together what is asked at the same time; what comes in meanwhile makes the next group. `work` takes
 * its group when it is ready for it, so that whoever comes while it waits (for a lock, for the disk) need not wait for
 * the next one. It answers in the order of the asks, and may answer one of them with a promise of its own.
 */
export function inGroups<Ask, Answer>(
	work: (take: () => readonly Ask[]) => Promise<ReadonlyArray<Answer | PromiseLike<Answer>>>,
	{ max, parallel = 1, enough = max }: GroupOptions,
): (ask: Ask) => Promise<Answer> {
	const waiting: Array<Waiting<Ask, Answer>> = [];
	let underWay = 0;
	// Begun, but without its group so far.
	let unfilled = 0;
	let scheduled = false;

	const fill = (): ReadonlyArray<Waiting<Ask, Answer>> => {
		const share = Math.ceil(waiting.length / unfilled);
		unfilled -= 1;

		return waiting.splice(0, Math.min(max, Math.max(enough, share)));
	};
	const run = async (): Promise<void> => {
		let group: ReadonlyArray<Waiting<Ask, Answer>> | undefined;
		try {
			const answers = await work(() => (group ??= fill()).map(({ ask }) => ask));
			group?.forEach(({ resolve }, index) => resolve(answers[index] as Answer));
		} catch (error) {
			for (const { reject } of group ?? fill()) reject(error);
		}
		underWay -= 1;
		schedule();
	};
	const start = (): void => {
		scheduled = false;
		const begun = Math.min(parallel - underWay, Math.ceil(waiting.length / enough));
		underWay += begun;
		unfilled += begun;
		for (let index = 0; index < begun; index += 1) void run();
	};
	// The others of this turn of the event loop are still on their way.
	const schedule = (): void => {
		if (scheduled || waiting.length === 0 || underWay >= parallel) return;
		scheduled = true;
		setImmediate(start);
	};

	return async (ask) =>
		await new Promise<Answer>((resolve, reject) => {
			waiting.push({ ask, resolve, reject });
			schedule();
		});
}
