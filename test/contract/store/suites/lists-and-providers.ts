import { sampleAttempt, sampleReply, DAY } from '../../../support/store-samples';
import type { Suite } from '../store-under-test';

const row = (number: number, lane = 'mx mx.b.test') => ({
	row: number,
	input: `User${number}@b.test`,
	address: `user${number}@b.test`,
	lane,
	mxSet: 'mx.b.test',
});
const claim = { id: 'job', holder: 'one', now: 1_000, leaseUntil: 2_000 };

export const listJobsSuite: Suite = (open) => {
	it('belongs to one holder until the lease ends, then to the next, rows and all', async () => {
		const { store } = await open();
		expect(await store.listJobs.claim(claim)).toEqual({ kind: 'claimed', state: 'spooling' });
		await store.listJobs.addRows('job', [row(1)]);
		await store.listJobs.finishSpooling('job');

		expect(await store.listJobs.claim({ ...claim, holder: 'two' })).toEqual({
			kind: 'held',
			until: 2_000,
		});
		expect(
			await store.listJobs.claim({ ...claim, holder: 'two', now: 2_000, leaseUntil: 3_000 }),
		).toEqual({ kind: 'claimed', state: 'ready' });
		expect(await store.listJobs.renew('job', 'one', 9_000)).toBe(false);
		expect(await store.listJobs.openRows('job', { limit: 5 })).toEqual([row(1)]);
	});

	it('hands out open rows lane by lane and never a settled one', async () => {
		const { store } = await open();
		await store.listJobs.claim(claim);
		await store.listJobs.addRows('job', [row(1, 'b'), row(2, 'a'), row(3, 'a')]);
		// A second spooling after a restart changes nothing.
		await store.listJobs.addRows('job', [
			row(1, 'b'),
			{ ...row(4, 'c'), result: { verdict: 'x' } },
		]);
		const rows = async (page: { afterLane?: string; lane?: string }) =>
			(await store.listJobs.openRows('job', { ...page, limit: 2 })).map((open) => open.row);

		expect(await rows({})).toEqual([2, 3]);
		expect(await rows({ afterLane: 'a' })).toEqual([1]);
		await store.listJobs.settle('job', [{ row: 2, result: { verdict: 'valid' } }]);
		expect(await rows({ lane: 'a' })).toEqual([3]);
		expect(await store.listJobs.count('job')).toEqual({ rows: 4, settled: 2 });
		expect(await store.listJobs.results('job', 1, 3)).toEqual([
			{ row: 2, result: { verdict: 'valid' } },
		]);
	});

	it('keeps no addresses of a list that is done, forgotten, or whose person is erased', async () => {
		const { store, clock } = await open();
		for (const id of ['done', 'forgotten', 'erased']) {
			await store.listJobs.claim({ ...claim, id, now: clock.now() });
			await store.listJobs.addRows(id, [row(1), row(2)]);
		}
		await store.listJobs.remove('done');
		await store.people.erase('USER1@b.test');
		expect(await store.listJobs.count('done')).toEqual({ rows: 0, settled: 0 });
		expect(await store.listJobs.count('erased')).toEqual({ rows: 1, settled: 0 });

		expect(await store.listJobs.forgetBefore(clock.now() + 1)).toBe(2);
		expect(await store.listJobs.count('forgotten')).toEqual({ rows: 0, settled: 0 });
	});
};

export const providersSuite: Suite = (open) => {
	it('keeps the changes of a row and counts them, a reset too', async () => {
		const { store } = await open();
		await store.providers.put({ key: 'google', changes: { rcptPerMinute: 3 }, actor: 'anna' });
		await store.providers.put({ key: 'yahoo', changes: { probe: 'on' }, actor: 'anna' });
		await store.providers.put({ key: 'google', changes: {}, actor: 'ben' });

		expect(await store.providers.list()).toMatchObject([
			{ key: 'google', changes: {}, revision: 3, actor: 'ben' },
			{ key: 'yahoo', changes: { probe: 'on' }, revision: 2, actor: 'anna' },
		]);
	});
};

export const aliveSuite: Suite = (open) => {
	it('takes an address for alive when a person answered from it, a robot that has left does not count', async () => {
		const { store } = await open();
		await store.replies.insert(sampleReply('r1', { fromAddress: 'jane@example.com' }));
		await store.replies.insert(
			sampleReply('r2', {
				eventType: 'auto_reply',
				subType: 'left_company',
				fromAddress: 'gone@example.com',
			}),
		);

		expect(await store.verifications.wasAlive('Jane@example.com')).toBe(true);
		expect(await store.verifications.wasAlive('gone@example.com')).toBe(false);
	});

	it('takes mail for delivered when it was sent days ago and never came back', async () => {
		const { store, clock } = await open();
		const send = async (id: string, recipient: string) => {
			await store.sends.insertAttempt(sampleAttempt(id, { recipient }));
			await store.sends.transition({
				attemptId: id,
				from: ['reserved'],
				to: 'sent',
				patch: { sentAt: clock.now() },
			});
		};
		await send('a1', 'ann@example.com');
		await send('a2', 'bob@example.com');
		await store.replies.insert(
			sampleReply('r1', {
				eventType: 'bounce',
				subType: null,
				fromAddress: 'mailer-daemon@example.com',
				bounce: { recipient: 'bob@example.com', reason: 'unknown_user' },
			}),
		);
		expect(await store.verifications.wasAlive('ann@example.com')).toBe(false);
		clock.advance(4 * DAY);

		expect(await store.verifications.wasAlive('ann@example.com')).toBe(true);
		expect(await store.verifications.wasAlive('bob@example.com')).toBe(false);
	});
};
