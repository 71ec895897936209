import { addRecords, bounceBound, healthOf } from '../../../lib/store/mailbox-record';

const bounces = (sent: number, bounced: number, more = {}) => ({
	...{ sent, bounced, refused: 0, blocked: 0 },
	...more,
});

describe('health (sending-and-policy 7)', () => {
	it('begins near 0.55 and is not ruined by one bounce in two mails', () => {
		expect(healthOf(bounces(0, 0))).toBeCloseTo(0.55, 2);
		expect(healthOf(bounces(2, 1))).toBeGreaterThan(0.2);
	});

	it('falls with proven bounces and rises with clean mails', () => {
		expect(healthOf(bounces(1_000, 100))).toBe(0);
		expect(healthOf(bounces(1_000, 1))).toBeGreaterThan(0.9);
	});

	it('is the same whether the server refused at once or a report came later', () => {
		expect(bounceBound(bounces(90, 10, { refused: 10 }))).toBe(bounceBound(bounces(100, 10)));
	});

	it('is neither better nor worse for mails that were blocked', () => {
		const blocked = { refused: 30, blocked: 40 };

		expect(bounceBound(bounces(60, 2, blocked))).toBe(bounceBound(bounces(50, 2)));
	});

	it('takes more bounces than mails, from before the mails were counted, for all of them', () => {
		expect(healthOf(bounces(0, 9))).toBe(0);
		expect(bounceBound(bounces(0, 9))).toBeLessThan(1);
	});
});

it('adds up records, none included', () => {
	const none = addRecords([]);

	expect(none).toEqual({
		...{ sent: 0, refused: 0, bounced: 0, blocked: 0, deferred: 0, complained: 0, replied: 0 },
	});
	expect(
		addRecords([
			{ ...none, sent: 2, replied: 1 },
			{ ...none, sent: 3 },
		]),
	).toEqual({
		...none,
		sent: 5,
		replied: 1,
	});
});
