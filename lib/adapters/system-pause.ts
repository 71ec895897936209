/** Waits that an AbortSignal ends early. */
export const systemPause = {
	async wait(ms: number, signal?: AbortSignal): Promise<void> {
		if (signal?.aborted) return;
		await new Promise<void>((resolve) => {
			const done = (): void => {
				clearTimeout(timer);
				signal?.removeEventListener('abort', done);
				resolve();
			};
			// Longer waits overflow node's 31-bit timer and would end at once.
			const timer = setTimeout(done, Math.min(ms, 2_147_483_647));
			signal?.addEventListener('abort', done, { once: true });
		});
	},
};
