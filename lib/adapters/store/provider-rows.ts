import type { ProviderRow, ProviderRows } from '../../store/provider-rows';
import { recordShape } from './record-shape';
import type { SliceContext } from './slice-context';

const providerRow = recordShape<ProviderRow>({
	key: 'plain',
	changes: 'json',
	revision: 'plain',
	actor: 'plain',
	changedAt: 'plain',
});

export function createProviderRows({ session, clock }: SliceContext): ProviderRows {
	return {
		list: async () => {
			const rows = await session.all(
				`SELECT ${providerRow.columns} FROM provider_rows ORDER BY key`,
			);

			return rows.map(providerRow.read);
		},
		put: async ({ key, changes, actor }) => {
			const [row] = await session.write(
				`INSERT INTO provider_rows (key, changes, revision, actor, changed_at)
				VALUES (?, ?, (SELECT COALESCE(MAX(revision), 0) + 1 FROM provider_rows), ?, ?)
				ON CONFLICT (key) DO UPDATE SET changes = excluded.changes, revision = excluded.revision,
					actor = excluded.actor, changed_at = excluded.changed_at
				RETURNING ${providerRow.columns}`,
				[key, JSON.stringify(changes), actor, clock.now()],
			);

			return providerRow.read(row ?? {});
		},
	};
}
