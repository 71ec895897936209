/** Tells "our port 25 is blocked" from "their server is down" (peer bug 18). */
export interface EgressWatch {
	/** A connection attempt to a group of exchanges has ended. */
	report(mxSet: string, connected: boolean): void;
	isBlocked(): boolean;
}

// Five strangers that all keep silent, and nobody who ever answered: it is us.
const SILENT_GROUPS = 5;

export function createEgressWatch(): EgressWatch {
	const silent = new Set<string>();
	let everConnected = false;

	return {
		report(mxSet, connected) {
			if (connected) everConnected = true;
			else silent.add(mxSet);
		},
		isBlocked: () => !everConnected && silent.size >= SILENT_GROUPS,
	};
}
