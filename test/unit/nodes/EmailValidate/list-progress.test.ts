import type { IExecuteFunctions } from 'n8n-workflow';

import type { CheckedRow } from '../../../../lib/verification/check-list';
import { createListProgress } from '../../../../nodes/EmailValidate/list-progress';

function watch() {
	const [logged, shown]: [string[], string[]] = [[], []];
	const context = {
		logger: { info: (line: string) => logged.push(line) },
		sendMessageToUI: (line: string) => shown.push(line),
	} as unknown as IExecuteFunctions;
	let now = 0;
	const progress = createListProgress(context, { now: () => now });

	return { progress, logged, shown, advance: (ms: number) => void (now += ms) };
}

describe('the progress of a list', () => {
	it('is one line in ten seconds, with done, total, rate and time left (S2-13)', () => {
		const { progress, logged, shown, advance } = watch();
		progress.report(10, 3_000);
		advance(9_999);
		progress.report(900, 3_000);
		expect(logged).toEqual([]);
		advance(1);
		progress.report(1_010, 3_000);
		progress.report(1_020, 3_000);

		expect(logged).toEqual(['Email Validate: 1010 of about 3000 rows, 100 rows/s, time left 20 s']);
		expect(shown).toEqual(logged);
	});

	it('counts by minutes where providers are slow, and leaves out what an earlier run has done', () => {
		const { progress, logged, advance } = watch();
		progress.report(5_000, 10_000);
		advance(60_000);
		progress.report(5_030, 10_000);

		expect(logged[0]).toContain('5030 of about 10000 rows, 30 rows/min');
	});

	it('does not guess a total it cannot know', () => {
		const { progress, logged, advance } = watch();
		advance(20_000);
		progress.report(40, undefined);

		expect(logged[0]).toContain('40 of about unknown rows');
		expect(logged[0]).toContain('time left unknown');
	});

	it('sums up verdicts, reasons and rows it could not read', () => {
		const { progress, advance } = watch();
		const row = (result: object | undefined) => ({ result }) as unknown as CheckedRow;
		progress.tally(row({ verdict: 'valid', reason: 'rcpt_ok' }));
		progress.tally(row({ verdict: 'valid', reason: 'rcpt_ok' }));
		progress.tally(row(undefined));
		advance(500);

		expect(progress.summary()).toEqual({
			rows: 3,
			unreadable: 1,
			valid: 2,
			risky: 0,
			invalid: 0,
			unknown: 0,
			reasons: { rcpt_ok: 2 },
			durationMs: 500,
		});
	});
});
