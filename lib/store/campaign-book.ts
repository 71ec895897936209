export type CampaignStatus = 'active' | 'paused' | 'finished';

export interface Campaign {
	readonly id: string;
	readonly name: string;
	readonly status: CampaignStatus;
	readonly dailyCap: number | null;
	readonly steps: readonly unknown[];
	readonly attestation: Readonly<Record<string, unknown>> | null;
	readonly settings: Readonly<Record<string, unknown>>;
	readonly createdAt: number;
	readonly updatedAt: number;
}

export interface CampaignBook {
	upsert(
		campaign: Pick<Campaign, 'id' | 'name'> & Partial<Omit<Campaign, 'createdAt' | 'updatedAt'>>,
	): Promise<Campaign>;
	get(id: string): Promise<Campaign | undefined>;
	list(): Promise<readonly Campaign[]>;
}
