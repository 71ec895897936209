import { createHmac } from 'node:crypto';

import { ConfigurationError } from '../../mail/errors';
import type { SqlDatabase } from './sql-session';

const NAME = 'pepper_check';

/**
 * With another pepper no suppressed address would be recognised and everybody who opted out would
 * be written to again. So the store remembers a mark of its pepper and refuses any other.
 * @throws ConfigurationError
 */
export async function checkPepper(database: SqlDatabase, pepper: string): Promise<void> {
	const mark = createHmac('sha256', pepper).update(NAME).digest('hex');
	const known = await database.get('SELECT value FROM store_settings WHERE name = ?', [NAME]);
	if (known?.value === mark) return;

	if (!known) {
		await database.run(
			'INSERT INTO store_settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING',
			[NAME, mark],
		);
		const settled = await database.get('SELECT value FROM store_settings WHERE name = ?', [NAME]);
		if (settled?.value === mark) return;
	}

	throw new ConfigurationError(
		'The store could not be opened because "Pepper" is not the one it was created with.',
		'Restore the earlier pepper in the store credential, or the key file beside the SQLite file.',
	);
}
