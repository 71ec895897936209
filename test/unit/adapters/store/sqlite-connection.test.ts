import { connectSqlite } from '../../../../lib/adapters/store/sqlite-connection';

function openWith(names: readonly string[]) {
	const connection = connectSqlite(':memory:');
	connection.exec('CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, note BLOB)');
	for (const name of names)
		connection.run('INSERT INTO people (name, note) VALUES (?, ?)', [name, null]);

	return connection;
}

describe('a SQLite connection', () => {
	it('names the values of a row after its columns, those of RETURNING too', () => {
		const connection = openWith(['Ada']);

		expect(connection.all('SELECT id, name AS called, note FROM people', [])).toEqual([
			{ id: 1, called: 'Ada', note: null },
		]);
		expect(
			connection.get('UPDATE people SET note = ? RETURNING note, id', [Uint8Array.of(7)]),
		).toEqual({ note: Uint8Array.of(7), id: 1 });
		connection.close();
	});

	it('tells no row from a row of nothing, and how many rows were touched', () => {
		const connection = openWith(['Ada', 'Grace']);

		expect(connection.get('SELECT name FROM people WHERE id = ?', [9])).toBeUndefined();
		expect(connection.get('SELECT MAX(id) AS last FROM people WHERE id > ?', [9])).toEqual({
			last: null,
		});
		expect(connection.run('UPDATE people SET name = ?', ['Joan'])).toBe(2);
		connection.close();
	});

	it('obeys the limit and the pattern that are bound anew for every call', () => {
		const connection = openWith(['Ada', 'Alan', 'Grace']);
		const found = (pattern: string, limit: number) =>
			connection
				.all('SELECT name FROM people WHERE name LIKE ? ORDER BY name LIMIT ?', [pattern, limit])
				.map(({ name }) => name);

		expect(found('A%', 5)).toEqual(['Ada', 'Alan']);
		expect(found('A%', 1)).toEqual(['Ada']);
		expect(found('%a%', 5)).toEqual(['Ada', 'Alan', 'Grace']);
		expect(found('%', 0)).toEqual([]);
		connection.close();
	});
});
