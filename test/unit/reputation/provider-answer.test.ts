import { readProviderAnswer } from '../../../lib/reputation/provider-answer';

// The shapes are those the providers document; every name and figure is made up.
const read = (answer: unknown, source = '') =>
	readProviderAnswer(answer, { source, today: '2026-11-20' });
const figures = (answer: unknown) => {
	const reading = read(answer);
	if (reading.kind !== 'figures') throw new Error(reading.why);

	return reading.figures.map(({ source, subject, metric, value, day }) =>
		[source, subject, metric, value, day].join(' '),
	);
};
const stat = (metric: string, value: object, day = 18) => ({
	name: `domains/Example.com/domainStats/opaque-${metric}`,
	metric,
	value,
	date: { year: 2026, month: 11, day },
});

describe('readProviderAnswer', () => {
	it('S2-53: reads Postmaster v2 by metric, whatever type its value has', () => {
		const answer = {
			domainStats: [
				stat('spam_rate', { doubleValue: 0.0012 }),
				stat('spam_rate', { doubleValue: 0 }, 17),
				stat('auth_spf', { floatValue: 0.998 }),
				stat('delivery_errors', { intValue: '12' }),
				stat('feedback_loops', { stringList: { values: ['a', 'b'] } }),
			],
			nextPageToken: '',
		};

		expect(figures(answer)).toEqual([
			'postmaster example.com spam_rate 0.0012 2026-11-18',
			'postmaster example.com spam_rate 0 2026-11-17',
			'postmaster example.com auth_spf 0.998 2026-11-18',
			'postmaster example.com delivery_errors 12 2026-11-18',
		]);
	});

	it('S2-53: reads the compliance status of Postmaster v2', () => {
		const row = (requirement: string, status: string) => ({ requirement, status: { status } });
		const answer = {
			name: 'domains/example.com/complianceStatus',
			complianceData: {
				domainId: 'example.com',
				rowData: [row('SPF', 'COMPLIANT'), row('DMARC_POLICY', 'NEEDS_WORK')],
				oneClickUnsubscribeVerdict: { status: { status: 'NEEDS_WORK' }, reason: 'SOME' },
			},
		};

		expect(figures(answer)).toEqual([
			'postmaster example.com compliance_spf compliant 2026-11-20',
			'postmaster example.com compliance_dmarc_policy needs_work 2026-11-20',
			'postmaster example.com compliance_one_click_unsubscribe needs_work 2026-11-20',
		]);
	});

	it('S4-20: reads what another n8n recorded, and leaves out what has no value', () => {
		const figure = {
			source: 'SNDS',
			subject: '192.0.2.10',
			metric: 'snds_colour',
			day: '2026-11-18',
		};

		expect(figures({ figures: [{ ...figure, value: 'red' }, figure, 'x'] })).toEqual([
			'snds 192.0.2.10 snds_colour red 2026-11-18',
		]);
	});

	it('invents nothing where Google has too little mail to say', () => {
		expect(figures({})).toEqual([]);
		expect(figures({ domainStats: [] })).toEqual([]);
	});

	const csv =
		'192.0.2.10,11/18/2026 10:00 AM,11/18/2026 7:00 PM,1894,1894,1894,RED,1.4%,11/18/2026 1:00 PM,11/18/2026 2:00 PM,3,out1.example.com,b@example.com,';
	const fromSnds = [
		'snds 192.0.2.10 snds_colour red 2026-11-18',
		'snds 192.0.2.10 snds_complaint_rate 0.014 2026-11-18',
		'snds 192.0.2.10 snds_trap_hits 3 2026-11-18',
	];

	it('S4-29: reads the CSV of SNDS without a header, and skips what is no address', () => {
		expect(figures({ data: `${csv}\r\nnot an address,,,,,,GREEN\r\n` })).toEqual(fromSnds);
		expect(figures({ data: csv.replace('1.4%', '< 0.1%') })[1]).toBe(
			'snds 192.0.2.10 snds_complaint_rate 0.001 2026-11-18',
		);
	});

	it('S4-29: reads SNDS by field name where it has names, in any order', () => {
		const header = 'Trap Hits,Filter Result,"Comments",IP Address,Complaint Rate,Activity End';
		const line = '3,RED,"a, b",192.0.2.10,1.4%,11/18/2026 7:00 PM';
		const row = {
			ipAddress: '192.0.2.10',
			activityEnd: '2026-11-18T19:00:00Z',
			filterResult: 'RED',
			complaintRate: 0.014,
			trapHits: 3,
		};

		expect(figures({ data: `${header}\n${line}` })).toEqual(fromSnds);
		expect(figures({ value: [row] })).toEqual(fromSnds);
		expect(figures(row)).toEqual(fromSnds);
		expect(figures({ data: '' })).toEqual([]);
	});

	it('S2-39: reads the blacklist look-up of MXToolbox', () => {
		const answer = {
			Command: 'blacklist',
			CommandArgument: '192.0.2.10',
			Failed: [
				{ ID: 1, Name: 'LIST ONE' },
				{ ID: 2, Name: 'LIST TWO' },
			],
			Passed: [{ ID: 3, Name: 'LIST THREE' }],
			Timeouts: [],
			Errors: [],
		};

		expect(figures(answer)).toEqual([
			'mxtoolbox 192.0.2.10 lists_failed 2 2026-11-20',
			'mxtoolbox 192.0.2.10 lists_failed_names LIST ONE, LIST TWO 2026-11-20',
			'mxtoolbox 192.0.2.10 lists_silent 0 2026-11-20',
		]);
	});

	it('S2-55: reads the placement of a finished GlockApps test, none of a running one', () => {
		const answer = {
			TestID: '2026-11-20-1',
			Finished: true,
			MailFrom: 'Anna <anna@Example.com>',
			Stats: { Inbox: 60, Other: 10, Spam: 20, NotDelivered: 10, InboxRate: 60 },
		};

		expect(figures(answer)).toEqual([
			'glockapps example.com inbox_rate 0.6 2026-11-20',
			'glockapps example.com spam_placement_rate 0.2 2026-11-20',
			'glockapps example.com missing_rate 0.1 2026-11-20',
		]);
		expect(figures({ ...answer, Finished: false })).toEqual([]);
		expect(figures({ TestID: '1', Finished: false })).toEqual([]);
	});

	it.each([
		[
			'Google',
			{ error: { code: 403, status: 'PERMISSION_DENIED', message: 'not yours' } },
			'not yours',
		],
		['a node that goes on', { error: { message: 'Forbidden - 403' } }, 'Forbidden - 403'],
		[
			'MXToolbox',
			{ CommandArgument: 'x', Failed: [], Errors: [{ Info: 'no credits' }] },
			'no credits',
		],
		[
			'GlockApps',
			{ errorCode: 400, error: { code: 1, msg: 'Invalid API key' } },
			'Invalid API key',
		],
		['SNDS', { data: '<!DOCTYPE html><html>Sign in</html>' }, /access may have lapsed/],
	])('says who refused and why: %s', (_who, answer, why) => {
		expect(read(answer, 'the source')).toEqual({
			kind: 'refused',
			source: 'the source',
			why: typeof why === 'string' ? why : expect.stringMatching(why),
		});
	});

	it.each([[{ temperature: 21 }], ['text'], [null], [[]]])(
		'refuses %j with what it knows',
		(answer) => {
			expect(() => read(answer)).toThrow(/could not be read because/);
		},
	);
});
