/** Lets so many in at once; the others stand in line for as long as it takes. */
export interface Turnstile {
	through<T>(work: () => Promise<T>): Promise<T>;
}

export function createTurnstile(places: number): Turnstile {
	const line: Array<() => void> = [];
	let free = places;

	return {
		through: async (work) => {
			if (free > 0) free -= 1;
			else await new Promise<void>((enter) => line.push(enter));
			try {
				return await work();
			} finally {
				const next = line.shift();
				if (next) next();
				else free += 1;
			}
		},
	};
}
