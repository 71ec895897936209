import { runChaos } from '../../support/reply-chaos';
import { createReplyWorld, type ReplyWorld } from '../../support/reply-world';

// OUTREACH_CHAOS_MAILS=10000 runs the size of docs/benchmarks.md; `npm run bench -- chaos` does it with figures.
const MAILS = Number(process.env.OUTREACH_CHAOS_MAILS ?? 300);
let world: ReplyWorld;

beforeAll(async () => (world = await createReplyWorld()), 60_000);
afterEach(async () => await world.closeTriggers());
afterAll(async () => await world.stop());

test(
	'0 lost and 0 repeated while links are cut, the server restarts, UIDs change and runs fail',
	async () => {
		const report = await runChaos(world, MAILS);
		expect(report).toMatchObject({ mails: MAILS, lost: 0, repeated: 0 });
		expect(report.failedRuns).toBeGreaterThan(0);
		for (const found of report.halfOpenMs) expect(found).toBeLessThan(60_000);
	},
	180_000 + MAILS * 120,
);
