import type { Campaign, CampaignBook } from '../../store/campaign-book';
import { insertStatement, recordShape, takeExcluded } from './record-shape';
import type { SliceContext } from './slice-context';

export const campaign = recordShape<Campaign>({
	id: 'plain',
	name: 'plain',
	status: 'plain',
	dailyCap: 'plain',
	steps: 'json',
	attestation: 'json',
	settings: 'json',
	createdAt: 'plain',
	updatedAt: 'plain',
});

export function createCampaignBook({ session, clock }: SliceContext): CampaignBook {
	return {
		upsert: async (given) => {
			const now = clock.now();
			const changed = { ...campaign.write(given), updated_at: now };
			const fresh = {
				...campaign.write({ status: 'active', steps: [], settings: {}, createdAt: now }),
				...changed,
			};
			const [row] = await session.write(
				`${insertStatement('campaigns', fresh)}
				ON CONFLICT (id) DO UPDATE SET ${takeExcluded(Object.keys(changed))} RETURNING ${campaign.columns}`,
				Object.values(fresh),
			);

			return campaign.read(row ?? {});
		},
		get: async (id) => {
			const row = await session.get(`SELECT ${campaign.columns} FROM campaigns WHERE id = ?`, [id]);

			return row && campaign.read(row);
		},
		list: async () => {
			const rows = await session.all(`SELECT ${campaign.columns} FROM campaigns ORDER BY name, id`);

			return rows.map(campaign.read);
		},
	};
}
