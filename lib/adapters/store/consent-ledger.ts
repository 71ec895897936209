import type { Consent, ConsentLedger } from '../../store/consent-ledger';
import { insertStatement, recordShape } from './record-shape';
import type { SliceContext } from './slice-context';
import { addressKey } from './subject-hash';

export const consent = recordShape<Consent>({
	id: 'plain',
	address: 'plain',
	type: 'plain',
	source: 'plain',
	textVersion: 'plain',
	proofHash: 'plain',
	region: 'plain',
	actor: 'plain',
	obtainedAt: 'plain',
	expiresAt: 'plain',
	revokedAt: 'plain',
});

export function createConsentLedger({
	session,
	clock,
	random,
	hasher,
}: SliceContext): ConsentLedger {
	return {
		record: async (given) => {
			const id = random.id();
			const row = {
				...consent.write({ ...given, id, address: addressKey(given.address) }),
				subject_hash: hasher.address(given.address),
			};
			await session.run(insertStatement('consents', row), Object.values(row));

			return id;
		},
		findFor: async (address) => {
			const rows = await session.all(
				`SELECT ${consent.columns} FROM consents WHERE subject_hash = ? ORDER BY obtained_at DESC, id DESC`,
				[hasher.address(address)],
			);

			return rows.map(consent.read);
		},
		revoke: async (address) =>
			await session.run(
				'UPDATE consents SET revoked_at = ? WHERE subject_hash = ? AND revoked_at IS NULL',
				[clock.now(), hasher.address(address)],
			),
		list: async ({ limit, cursor }) => {
			const rows = await session.all(
				`SELECT ${consent.columns} FROM consents ${cursor === undefined ? '' : 'WHERE id < ?'}
				ORDER BY id DESC LIMIT ?`,
				[...(cursor === undefined ? [] : [cursor]), limit],
			);

			return rows.map(consent.read);
		},
	};
}
