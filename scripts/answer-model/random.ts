/** A whole number below the limit. */
export type Random = (limit: number) => number;

/** The same numbers on every machine, so that the same answers give the same weights. */
export function randomOf(seed: number): Random {
	let state = seed;

	return (limit) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;

		return Math.floor((state / 2 ** 32) * limit);
	};
}
