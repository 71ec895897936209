/** How many connections may be open at once; first come, first served. */
export interface Slots {
	acquire(): Promise<void>;
	release(): void;
}

export function createSlots(limit: number): Slots {
	const waiting: Array<() => void> = [];
	let free = limit;

	return {
		async acquire() {
			if (free > 0) {
				free -= 1;
				return;
			}
			await new Promise<void>((resolve) => waiting.push(resolve));
		},
		release() {
			const next = waiting.shift();
			if (next) next();
			else free += 1;
		},
	};
}
