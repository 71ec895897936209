import { openMemoryStore } from '../../../../lib/adapters/store/open-store';
import { forgetOldKeys } from '../../../../nodes/shared/forget-old-keys';

const DAY = 86_400_000;

afterEach(() => jest.useRealTimers());

test('a finished message is forgotten after a month, one under way never', async () => {
	jest.useFakeTimers({ now: Date.UTC(2026, 9, 1) });
	const store = await openMemoryStore();
	const claim = async (messageKey: string) =>
		await store.inbox.claimMessage({
			triggerId: 't',
			messageKey,
			owner: 't',
			now: Date.now(),
			leaseUntil: Date.now() + 90 * DAY,
		});
	await claim('done');
	await store.inbox.finishMessage('t', 'done', 'done');
	await claim('open');
	const troubles: unknown[] = [];
	const end = forgetOldKeys(store.inbox, (error) => troubles.push(error));
	await jest.advanceTimersByTimeAsync(29 * DAY);
	expect((await claim('done')).claim).toBe('done');
	await jest.advanceTimersByTimeAsync(2 * DAY);
	expect((await claim('done')).claim).toBe('claimed');
	expect((await claim('open')).claim).toBe('held_by_other');
	end();
	expect(jest.getTimerCount()).toBe(0);
	expect(troubles).toEqual([]);
	await store.close();
});
