import { planReading, trackCursor } from '../../../lib/replies/mailbox-cursor';
import type { OpenedFolder } from '../../../lib/replies/ports';

const identity = { account: 'a@example.org', folder: 'INBOX', triggerId: 't' };
const cursor = {
	...identity,
	uidValidity: '7',
	lastAckUid: 10,
	ahead: [12],
	highestModseq: null,
	lastInternalDate: 1_000,
};

function folder(uids: readonly number[], uidValidity = '7'): OpenedFolder {
	return {
		path: 'INBOX',
		uidValidity,
		uidNext: (uids.at(-1) ?? 0) + 1,
		highestModseq: null,
		// like a server: "N+1:*" gives the last message when nothing is newer
		listFrom: async (from) => {
			const newer = uids.filter((uid) => uid >= from);
			return newer.length > 0 ? newer : uids.slice(-1);
		},
		listSince: async () => uids,
		fetch: async () => [],
		mark: async () => undefined,
		listUnmarked: async () => [],
	};
}

const plan = async (opened: OpenedFolder, stored: typeof cursor | undefined, backfillDays = 0) =>
	await planReading(opened, identity, { stored, firstRun: { backfillDays }, now: 5_000 });

test('the first run begins behind what is there', async () => {
	expect(await plan(folder([1, 2, 3]), undefined)).toMatchObject({
		reason: 'first_run',
		uids: [],
		cursor: { lastAckUid: 3, lastInternalDate: 5_000 },
	});
});

test('a backfill begins with the oldest of its days', async () => {
	expect(await plan(folder([4, 5]), undefined, 3)).toMatchObject({
		uids: [4, 5],
		cursor: { lastAckUid: 3 },
	});
});

test('what is acknowledged ahead is not read again, and "*" brings nothing old', async () => {
	expect((await plan(folder([9, 10, 11, 12, 13]), cursor)).uids).toEqual([11, 13]);
	expect((await plan(folder([9, 10]), cursor)).uids).toEqual([]);
});

test('a new UIDVALIDITY starts over with the last days', async () => {
	expect(await plan(folder([1, 2], '8'), cursor)).toMatchObject({
		reason: 'reset',
		uids: [1, 2],
		cursor: { uidValidity: '8', lastAckUid: 0 },
	});
});

test('the cursor moves only over an unbroken run', () => {
	const tracker = trackCursor({ ...cursor, lastAckUid: 0, ahead: [] });
	tracker.expect([3, 5, 9]);
	expect(tracker.acknowledge(9, null)).toMatchObject({ lastAckUid: 0, ahead: [9] });
	expect(tracker.acknowledge(3, 2_000)).toMatchObject({
		lastAckUid: 3,
		ahead: [9],
		lastInternalDate: 2_000,
	});
	expect(tracker.acknowledge(5, null)).toMatchObject({ lastAckUid: 9, ahead: [] });
});
