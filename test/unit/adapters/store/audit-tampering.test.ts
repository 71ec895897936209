import { createAuditLog } from '../../../../lib/adapters/store/audit-log';
import { migrate } from '../../../../lib/adapters/store/migrate';
import { createSecretBox } from '../../../../lib/adapters/store/secret-box';
import type { SqlDatabase } from '../../../../lib/adapters/store/sql-session';
import { openSqliteDatabase } from '../../../../lib/adapters/store/sqlite-database';
import { createSubjectHasher } from '../../../../lib/adapters/store/subject-hash';
import { createSecureRandom } from '../../../../lib/adapters/secure-random';
import type { AuditLog } from '../../../../lib/store/audit-log';

const clock = { now: () => 1_000 };
let database: SqlDatabase;
let audit: AuditLog;

beforeEach(async () => {
	database = openSqliteDatabase({ file: ':memory:', chainId: 'c' });
	await migrate(database, { now: 0 });
	audit = createAuditLog({
		session: database,
		clock,
		random: createSecureRandom(clock),
		hasher: createSubjectHasher(Buffer.from('pepper')),
		box: createSecretBox([]),
	});
	for (const reason of ['one', 'two', 'three']) {
		await audit.append({
			userId: 'u1',
			leadEmail: 'jane@example.com',
			senderEmail: 'alex@example.net',
			subject: 'A question',
			policyResult: 'approved',
			reason,
			legalBasis: 'consent',
			timestamp: 1_000,
			action: 'policy.check',
			details: { b: 1, a: [{ d: 1, c: null }] },
			erasableReason: reason === 'two',
		});
	}
});

afterEach(async () => {
	await database.close();
});

describe('the audit chain', () => {
	it('S0-47: stays intact when a person is erased', async () => {
		await database.run(`UPDATE audit_log SET lead_email = NULL, subject = NULL`);

		expect(await audit.verifyChains()).toEqual({ intact: true, rows: 3 });
		expect(await audit.list({ limit: 9, leadEmail: 'jane@example.com' })).toHaveLength(3);
	});

	it('stays intact when a reason that quotes somebody is blanked', async () => {
		await database.run(`UPDATE audit_log SET reason = '' WHERE seq = 2`);

		expect(await audit.verifyChains()).toEqual({ intact: true, rows: 3 });
	});

	it.each([
		['an exchanged address', `UPDATE audit_log SET lead_email = 'john@example.com' WHERE seq = 2`],
		['an exchanged subject', `UPDATE audit_log SET subject = 'Another' WHERE seq = 2`],
		['a changed reason', `UPDATE audit_log SET reason = 'other' WHERE seq = 1`],
		['a blanked reason that quotes nobody', `UPDATE audit_log SET reason = '' WHERE seq = 1`],
		[
			'an exchanged reason that quotes somebody',
			`UPDATE audit_log SET reason = 'other' WHERE seq = 2`,
		],
		[
			'another hash of a reason',
			`UPDATE audit_log SET reason_hash = 'ff', reason = '' WHERE seq = 2`,
		],
		['a changed outcome', `UPDATE audit_log SET policy_result = 'blocked' WHERE seq = 2`],
		['a changed time', `UPDATE audit_log SET timestamp = 999 WHERE seq = 2`],
		['changed details', `UPDATE audit_log SET details = '{}' WHERE seq = 2`],
		['another person', `UPDATE audit_log SET lead_hash = 'ff' WHERE seq = 2`],
		['a removed row', `DELETE FROM audit_log WHERE seq = 2`],
		['a removed beginning', `DELETE FROM audit_log WHERE seq = 1`],
		['a changed hash', `UPDATE audit_log SET hash = prev_hash WHERE seq = 2`],
		['a moved row', `UPDATE audit_log SET seq = 9 WHERE seq = 2`],
	])('S0-47: shows %s', async (_, statement) => {
		await database.run(statement);

		expect(await audit.verifyChains()).toMatchObject({ intact: false });
	});
});
