/** Messages whose mark somebody took away: each is offered once, however long the mark takes to stick. */
export interface UnmarkedMail {
	/** What to do with those found now. */
	look(found: readonly number[]): {
		readonly offer: readonly number[];
		/** Finished, and still without the mark that was set again. */
		readonly mark: readonly number[];
	};
	isOffered(uid: number): boolean;
	finish(uid: number): void;
	clear(): void;
}

export function createUnmarkedMail(): UnmarkedMail {
	const offered = new Set<number>();
	const finished = new Set<number>();

	return {
		look: (found) => {
			const present = new Set(found);
			// Its mark was seen: from now on another removal counts.
			for (const uid of finished) if (!present.has(uid)) finished.delete(uid);
			const offer = found.filter((uid) => !finished.has(uid));
			for (const uid of offer) offered.add(uid);

			return { offer, mark: [...finished] };
		},
		isOffered: (uid) => offered.has(uid),
		finish: (uid) => {
			if (offered.delete(uid)) finished.add(uid);
		},
		clear: () => {
			offered.clear();
			finished.clear();
		},
	};
}
