/** Lets connections begin one after the other. */
export interface LoginGate {
	/** Resolves when it is this one's turn; the function it gives ends the turn, once. */
	enter(): Promise<() => void>;
	/** Lets everybody who waits through at once: they find that they are stopped. */
	open(): void;
}

export interface GateLimits {
	readonly parallel: number;
	readonly spacingMs: number;
}

/** 1,100 mailboxes every five minutes are 3.7 sign-ins a second: servers and providers take more for an attack. */
export const loginLimits: GateLimits = { parallel: 8, spacingMs: 270 };

export function createLoginGate({ parallel, spacingMs }: GateLimits = loginLimits): LoginGate {
	const waiting: Array<() => void> = [];
	let inside = 0;
	let isResting = false;
	let isOpen = false;

	const next = (): void => {
		if (isOpen || isResting || inside >= parallel) return;
		const enter = waiting.shift();
		if (!enter) return;
		inside += 1;
		isResting = true;
		setTimeout(() => {
			isResting = false;
			next();
		}, spacingMs).unref();
		enter();
	};
	const leave = (): void => {
		inside -= 1;
		next();
	};

	return {
		enter: async () => {
			if (!isOpen) {
				await new Promise<void>((resolve) => {
					waiting.push(resolve);
					next();
				});
			}
			let isInside = !isOpen;

			return () => {
				if (isInside) leave();
				isInside = false;
			};
		},
		open: () => {
			isOpen = true;
			for (const enter of waiting.splice(0)) enter();
		},
	};
}
