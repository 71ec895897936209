import type { PolicyProfiles, StoredProfile } from '../../store/policy-profiles';
import { recordShape } from './record-shape';
import type { SliceContext } from './slice-context';

const profile = recordShape<StoredProfile>({
	name: 'plain',
	version: 'plain',
	rules: 'json',
	actor: 'plain',
	createdAt: 'plain',
});

const ACTIVE = 'policy_profile.active.';

export function createPolicyProfiles({ session, clock }: SliceContext): PolicyProfiles {
	return {
		save: async ({ name, rules, actor }, atLeast) => {
			const [row] = await session.write(
				`INSERT INTO policy_profiles (name, version, rules, actor, created_at)
				SELECT ?, CASE WHEN newest >= ? THEN newest + 1 ELSE ? END, ?, ?, ?
				FROM (SELECT COALESCE(MAX(version), 0) AS newest FROM policy_profiles WHERE name = ?) AS known
				WHERE true RETURNING ${profile.columns}`,
				[name, atLeast, atLeast, JSON.stringify(rules), actor, clock.now(), name],
			);

			return profile.read(row ?? {});
		},
		get: async (name, version) => {
			const row = await session.get(
				`SELECT ${profile.columns} FROM policy_profiles WHERE name = ? AND version = ?`,
				[name, version],
			);

			return row && profile.read(row);
		},
		getActive: async (name) => {
			const row = await session.get(
				`SELECT ${profile.columns} FROM policy_profiles
				WHERE name = ? AND CAST(version AS TEXT) = (SELECT value FROM store_settings WHERE name = ?)`,
				[name, `${ACTIVE}${name}`],
			);

			return row && profile.read(row);
		},
		list: async () => {
			const rows = await session.all(
				`SELECT ${profile.columns} FROM policy_profiles ORDER BY name, version DESC`,
			);
			const settings = await session.all(
				`SELECT name, value FROM store_settings WHERE name LIKE '${ACTIVE}%'`,
			);
			const active = new Map(settings.map((row) => [String(row.name), String(row.value)]));

			return rows.map(profile.read).map((stored) => ({
				...stored,
				active: active.get(`${ACTIVE}${stored.name}`) === String(stored.version),
			}));
		},
		activate: async (name, version) => {
			if (version === null) {
				await session.run('DELETE FROM store_settings WHERE name = ?', [`${ACTIVE}${name}`]);

				return;
			}
			await session.run(
				`INSERT INTO store_settings (name, value) VALUES (?, ?)
				ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
				[`${ACTIVE}${name}`, String(version)],
			);
		},
	};
}
