import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

import { createSettlementJournal } from '../../lib/adapters/store/settlement-journal';
import type { SettlementJournal } from '../../lib/sending/ports';
import type { SigningKey } from '../../lib/sending/unsubscribe-token';
import { defaultStoreFile } from './wiring';

/**
 * A folder for each store, which its signing key names: a run over another store would find none of the
 * attempts there and forget what became of them.
 */
export function storeJournal({ secret }: SigningKey): SettlementJournal {
	const name = createHash('sha256').update(`journal ${secret}`).digest('hex').slice(0, 16);

	return createSettlementJournal(
		join(dirname(defaultStoreFile()), 'journal', name),
		`${process.pid}`,
	);
}
