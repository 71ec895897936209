import { createSecureRandom } from '../../../../lib/adapters/secure-random';
import { migrate } from '../../../../lib/adapters/store/migrate';
import { createSecretBox } from '../../../../lib/adapters/store/secret-box';
import type { SqlValue } from '../../../../lib/adapters/store/sql-session';
import { openSqliteDatabase } from '../../../../lib/adapters/store/sqlite-database';
import { createSubjectHasher } from '../../../../lib/adapters/store/subject-hash';
import { createSuppressionList } from '../../../../lib/adapters/store/suppression-list';

const clock = { now: () => 1_000 };

describe('a look-up in the suppression list', () => {
	it('seeks the person in the list and all domains in an index of their own', async () => {
		const database = openSqliteDatabase({ file: ':memory:', chainId: 'c' });
		await migrate(database, { now: 0 });
		const asked: Array<[sql: string, values: readonly SqlValue[] | undefined]> = [];
		const list = createSuppressionList({
			session: {
				...database,
				get: async (sql, values) => {
					asked.push([sql, values]);

					return await database.get(sql, values);
				},
			},
			clock,
			random: createSecureRandom(clock),
			hasher: createSubjectHasher(Buffer.from('pepper')),
			box: createSecretBox([]),
		});

		await list.find({ address: 'jane@deep.mail.example.com', campaignId: 'spring' });
		const [[sql, values] = ['', []]] = asked;
		const plan = await database.all(`EXPLAIN QUERY PLAN ${sql}`, values);
		await database.close();

		expect(asked).toHaveLength(1);
		expect(
			plan.map(({ detail }) => detail).filter((step) => /SEARCH|SCAN/.test(`${step}`)),
		).toEqual([
			expect.stringContaining('USING PRIMARY KEY (subject_hash=?'),
			expect.stringContaining('USING INDEX suppressions_domain'),
		]);
	});
});
