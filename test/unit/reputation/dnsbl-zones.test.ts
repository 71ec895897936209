import { dnsblZones } from '../../../lib/reputation/data/dnsbl-zones';
import { readAnswers } from '../../../lib/reputation/dnsbl-zone';
import { applyRead, weightOf } from '../../../lib/reputation/listing-event';
import type { DnsblRead } from '../../../lib/reputation/check-dnsbl';
import type { BlacklistEvent } from '../../../lib/store/reputation-log';

const zone = (name: string) =>
	dnsblZones.find(({ zone: found }) => found === name) ?? dnsblZones[0];

describe('the zone table', () => {
	it('gives every list a source, a date, a removal page and steps', () => {
		for (const row of dnsblZones) {
			expect(row.source).toMatch(/^https:\/\//);
			expect(row.delistUrl).toMatch(/^https:\/\//);
			expect(row.checkedOn).toMatch(/^2026-/);
			expect(row.steps.length).toBeGreaterThan(0);
		}
	});

	it('S4-35: names no list twice and none that has ended', () => {
		const names = dnsblZones.map(({ zone: name }) => name);

		expect(new Set(names).size).toBe(names.length);
		expect(names.join()).not.toMatch(/sorbs|njabl|inps|ubl\.unsubscore/);
	});

	it.each([
		['zen.spamhaus.org', ['127.0.0.2'], 'listed', 10],
		['zen.spamhaus.org', ['127.0.0.10'], 'listed', 4],
		['zen.spamhaus.org', ['127.0.0.10', '127.0.0.4'], 'listed', 10],
		['zen.spamhaus.org', ['127.0.0.8'], 'unknown_code', 0],
		['zen.spamhaus.org', ['203.0.113.9'], 'unknown_code', 0],
		['zen.spamhaus.org', ['127.255.255.252'], 'refused', 0],
		['dbl.spamhaus.org', ['127.0.1.2'], 'listed', 10],
		['dbl.spamhaus.org', ['127.0.1.104'], 'listed', 5],
		['dbl.spamhaus.org', ['127.0.1.255'], 'refused', 0],
		['dbl.spamhaus.org', ['127.0.0.2'], 'unknown_code', 0],
		['multi.surbl.org', ['127.0.0.80'], 'listed', 8],
		['multi.uribl.com', ['127.0.0.4'], 'listed', 3],
		['multi.uribl.com', ['127.0.0.1'], 'refused', 0],
		['dnsbl-3.uceprotect.net', ['127.0.0.2'], 'listed', 0],
	])('%s answers %p: %s %i', (name, answers, kind, weight) => {
		const row = zone(name);
		const reading = row && readAnswers(row, answers);

		expect(reading?.kind).toBe(kind);
		if (reading?.kind === 'listed') {
			expect(Math.max(...reading.codes.map((code) => code.weight))).toBe(weight);
		}
	});
});

describe('listing events', () => {
	const DAY = 24 * 3_600_000;
	const read = (status: DnsblRead['status'], weight: number, checkedAt: number): DnsblRead => ({
		subjectKind: 'ip4',
		subject: '192.0.2.1',
		zone: 'zen.spamhaus.org',
		status,
		codes:
			status === 'listed' ? [{ answer: '127.0.0.10', meaning: 'PBL', weight, policy: true }] : [],
		weight,
		txt: null,
		failure: null,
		fix: null,
		latencyMs: 1,
		checkedAt,
	});
	function story(reads: ReadonlyArray<readonly [DnsblRead['status'], number, number]>) {
		let event: BlacklistEvent | undefined;
		const changes = reads.map(([status, weight, at]) => {
			const update = applyRead(event, read(status, weight, at));
			if (update.event) event = { ...update.event, id: 'e' };
			return update.change;
		});

		return { changes, event };
	}

	it('opens at once for weight 5, after two reads for less', () => {
		expect(story([['listed', 5, 1]]).changes).toEqual(['opened']);
		expect(
			story([
				['listed', 4, 1],
				['listed', 4, 2],
			]).changes,
		).toEqual(['none', 'opened']);
		expect(
			story([
				['listed', 4, 1],
				['clear', 0, 2],
				['listed', 4, 3],
			]).changes,
		).toEqual(['none', 'none', 'none']);
	});

	it('is one event through an error, resolved at the 4th read', () => {
		const { changes } = story([
			['listed', 9, 1],
			['error', 0, 2],
			['clear', 0, 3],
			['clear', 0, 4],
		]);

		expect(changes).toEqual(['opened', 'none', 'none', 'resolved']);
	});

	it.each(['error', 'refused', 'dead'] as const)('%s moves nothing', (status) => {
		const { changes, event } = story([
			['listed', 9, 1],
			[status, 0, 2],
			[status, 0, 3],
			[status, 0, 4],
		]);

		expect(changes).toEqual(['opened', 'none', 'none', 'none']);
		expect(event).toMatchObject({ status: 'active', readsClear: 0, lastSeen: 1 });
	});

	it('reopens within 30 days with the same first sight, starts anew after', () => {
		const resolved = [
			['listed', 9, 1],
			['clear', 0, 2],
			['clear', 0, 3],
		] as const;

		expect(story([...resolved, ['listed', 9, 3 + 30 * DAY]])).toMatchObject({
			changes: ['opened', 'none', 'resolved', 'reopened'],
			event: { firstSeen: 1, reopened: 1, resolvedAt: null },
		});
		expect(story([...resolved, ['listed', 9, 4 + 30 * DAY]])).toMatchObject({
			changes: ['opened', 'none', 'resolved', 'opened'],
			event: { firstSeen: 4 + 30 * DAY, reopened: 0 },
		});
	});

	it('knows its weight from the codes it keeps', () => {
		expect(
			weightOf({ zone: 'zen.spamhaus.org', code: '127.0.0.10 PBL', severity: 'medium' }),
		).toEqual({ weight: 4, policy: true });
		expect(
			weightOf({
				zone: 'zen.spamhaus.org',
				code: '127.0.0.10 PBL, 127.0.0.4 XBL',
				severity: 'high',
			}),
		).toEqual({ weight: 10, policy: false });
		expect(weightOf({ zone: 'bl.example.net', code: '127.0.0.2 listed', severity: 'low' })).toEqual(
			{ weight: 2, policy: false },
		);
	});
});
