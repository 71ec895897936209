import type { RatedSubject } from '../../../lib/reputation/judge-thresholds';
import { judgeSubject } from '../../../lib/reputation/judge-thresholds';
import { addCounters } from '../../../lib/reputation/score';
import { thresholdProfiles } from '../../../lib/reputation/threshold-profiles';

type Counts = Partial<RatedSubject['counters']>;

const judge = (week: Counts, lastDay: Counts = {}, kind: RatedSubject['kind'] = 'mailbox') =>
	judgeSubject(thresholdProfiles.default, {
		...{ kind, subject: 'ada@example.org', score: 100 },
		counters: { ...addCounters([]), ...week },
		lastDay: { ...addCounters([]), ...lastDay },
	}).map(({ signal, severity, action }) => [signal, severity, action]);

describe('bounces of a mailbox (S3-20, S3-21)', () => {
	it.each<[string, Counts, string[][]]>([
		['1 of 2', { sent: 1, refused: 1, bounced: 1 }, []],
		['3 of 100', { sent: 100, bounced: 3 }, []],
		['4 of 100', { sent: 100, bounced: 4 }, [['bounce_rate', 'warning', 'none']]],
		['5 of 100', { sent: 100, bounced: 5 }, [['bounce_rate', 'warning', 'none']]],
		['6 of 100', { sent: 100, bounced: 6 }, [['bounce_rate', 'critical', 'pause_mailbox']]],
		['all of 20, refused at once', { refused: 20, bounced: 20 }, [['bounce_rate', 'critical', 'pause_mailbox']]],
		['2 of 19', { sent: 17, refused: 2, bounced: 2 }, [['bounce_rate', 'warning', 'none']]],
		['blocked only: no fault of the list', { sent: 50, refused: 50, blocked: 50 }, []],
		['6 of 100 beside 300 blocked', { sent: 94, refused: 306, bounced: 6, blocked: 300 }, [['bounce_rate', 'critical', 'pause_mailbox']]],
	])('%s', (_, week, expected) => {
		expect(judge(week)).toEqual(expected);
	}); // prettier-ignore
});

it('a domain halves its caps for bounces, and from 100 mails on', () => {
	expect(judge({ sent: 100, bounced: 6 }, {}, 'domain')).toEqual([['bounce_rate', 'critical', 'halve_caps']]);
	expect(judge({ sent: 99, bounced: 6 }, {}, 'domain')).toEqual([['bounce_rate', 'warning', 'none']]);
	expect(judge({ sent: 99, bounced: 9 }, {}, 'pool')).toEqual([]);
}); // prettier-ignore

describe('mails that were deferred or blocked since yesterday', () => {
	it.each<[string, Counts, string[][]]>([
		['20 of 100', { sent: 80, deferred: 20 }, []],
		['21 of 100', { sent: 79, deferred: 21 }, [['tempfail_rate', 'warning', 'none']]],
		['40 of 100', { sent: 60, deferred: 40 }, [['tempfail_rate', 'warning', 'none']]],
		['41 of 100', { sent: 59, deferred: 20, refused: 21, blocked: 21 }, [['tempfail_rate', 'critical', 'halve_caps']]],
		['41 of 99', { sent: 58, deferred: 41 }, [['tempfail_rate', 'warning', 'none']]],
	])('%s', (_, lastDay, expected) => {
		expect(judge({}, lastDay)).toEqual(expected);
	}); // prettier-ignore
});

it('one complaint stops its mailbox, and a domain only above 0.3 % of 300 (S3-22)', () => {
	expect(judge({ sent: 1_000, complained: 1 })).toEqual([['complaint', 'critical', 'pause_mailbox']]);
	expect(judge({ sent: 299, complained: 1 }, {}, 'domain')).toEqual([]);
	expect(judge({ sent: 300, complained: 1 }, {}, 'domain')).toEqual([['complaint_rate', 'critical', 'pause_domain']]);
	expect(judge({ sent: 1_000, complained: 2 }, {}, 'domain')).toEqual([['complaint_rate', 'warning', 'none']]);
	expect(judge({ sent: 1_000, complained: 4 }, {}, 'domain')).toEqual([['complaint_rate', 'critical', 'pause_domain']]);
}); // prettier-ignore
