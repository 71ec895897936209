import { whereClause } from '../../../../lib/adapters/store/where-clause';

test('a filter asks only what it was given', () => {
	expect(
		whereClause([
			['state = ?', 'sent'],
			['campaign_id = ?', undefined],
			['lead_id IS NULL'],
			['(from_hash = ? OR bounced_hash = ?)', 'a', 'a'],
		]),
	).toEqual({
		where: 'WHERE state = ? AND lead_id IS NULL AND (from_hash = ? OR bounced_hash = ?)',
		values: ['sent', 'a', 'a'],
	});
});

test('null and 0 are values, not gaps in the filter', () => {
	expect(
		whereClause([
			['created_at >= ?', 0],
			['token IS ?', null],
		]),
	).toEqual({ where: 'WHERE created_at >= ? AND token IS ?', values: [0, null] });
});

test('without conditions nothing is added to a statement', () => {
	expect(whereClause([['state = ?', undefined]])).toEqual({ where: '', values: [] });
});
