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
 * Works off together what is asked at the same time; what comes in meanwhile makes the next group.
 * `work` answers in the order of the asks, and may answer one of them with a promise of its own.
 */
export function inGroups<Ask, Answer>(
	work: (asks: readonly Ask[]) => Promise<ReadonlyArray<Answer | PromiseLike<Answer>>>,
	{ max, parallel = 1, enough = max }: GroupOptions,
): (ask: Ask) => Promise<Answer> {
	const waiting: Array<Waiting<Ask, Answer>> = [];
	let underWay = 0;
	let scheduled = false;

	const run = async (group: ReadonlyArray<Waiting<Ask, Answer>>): Promise<void> => {
		try {
			const answers = await work(group.map(({ ask }) => ask));
			group.forEach(({ resolve }, index) => resolve(answers[index] as Answer));
		} catch (error) {
			for (const { reject } of group) reject(error);
		}
		underWay -= 1;
		schedule();
	};
	const start = (): void => {
		scheduled = false;
		while (waiting.length > 0 && underWay < parallel) {
			const share = Math.ceil(waiting.length / (parallel - underWay));
			underWay += 1;
			void run(waiting.splice(0, Math.min(max, Math.max(enough, share))));
		}
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
