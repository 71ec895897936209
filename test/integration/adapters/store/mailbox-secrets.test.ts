import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { openStore } from '../../../../lib/adapters/store/open-store';

describe('secrets of mailboxes (sending-and-policy 7)', () => {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-secrets-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('do not open in another row, nor stand in the file in clear text', async () => {
		const file = join(folder, 'outreach.sqlite');
		const store = await openStore({ kind: 'sqlite', file });
		const [ada, eve] = [
			await store.mailboxes.upsert({
				address: 'ada@example.org',
				secrets: { smtpPassword: 'planted-ada' },
			}),
			await store.mailboxes.upsert({
				address: 'eve@example.org',
				secrets: { smtpPassword: 'planted-eve' },
			}),
		];
		await store.close();
		const database = new DatabaseSync(file);
		expect(JSON.stringify(database.prepare('SELECT * FROM mailboxes').all())).not.toContain(
			'planted',
		);
		// Whoever may write to the database must not make one account sign in as another.
		database
			.prepare(
				'UPDATE mailboxes SET secret_box = (SELECT secret_box FROM mailboxes WHERE id = ?) WHERE id = ?',
			)
			.run(ada.id, eve.id);
		database.close();
		const again = await openStore({ kind: 'sqlite', file });

		await expect(again.mailboxes.readSecrets(ada.id)).resolves.toEqual({
			smtpPassword: 'planted-ada',
		});
		await expect(again.mailboxes.readSecrets(eve.id)).rejects.toThrow('belong to another row');
		await again.close();
	});
});
