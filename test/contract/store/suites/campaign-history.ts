import { sampleAttempt } from '../../../support/store-samples';
import type { Suite } from '../store-under-test';

const YEAR_AGO = 500;

export const campaignHistorySuite: Suite = (open) => {
	it('tells lead and mails of one campaign, the newest first, under any spelling', async () => {
		const { store } = await open();
		const mail = async (id: string, campaignId: string, createdAt: number) =>
			await store.sends.insertAttempt(
				sampleAttempt(id, { recipient: 'jane.doe@gmail.com', campaignId, createdAt }),
			);
		await mail('old', 'spring', YEAR_AGO - 1);
		await mail('first', 'spring', YEAR_AGO);
		await mail('second', 'spring', YEAR_AGO + 1);
		await mail('other', 'autumn', YEAR_AGO + 2);
		for (const campaignId of ['autumn', 'spring'])
			await store.leads.upsert({
				address: 'janedoe@gmail.com',
				campaignId,
				timeZone: 'Asia/Tokyo',
			});

		const [spring, winter, later] = await store.histories.read([
			{ address: 'JaneDoe@googlemail.com', campaignId: 'spring', since: YEAR_AGO },
			{ address: 'janedoe@gmail.com', campaignId: 'winter', since: 0 },
			{ address: 'janedoe@gmail.com', campaignId: 'autumn', since: YEAR_AGO + 3 },
		]);

		expect(spring?.mails.map(({ id }) => id)).toEqual(['second', 'first']);
		expect(spring?.lead).toMatchObject({ campaignId: 'spring', timeZone: 'Asia/Tokyo' });
		expect(winter).toEqual({ lead: undefined, mails: [] });
		expect(later).toMatchObject({ lead: { campaignId: 'autumn' }, mails: [] });
	});

	it('answers every question for itself, however many are asked at once', async () => {
		const { store } = await open();
		await store.sends.insertAttempt(
			sampleAttempt('a', { recipient: 'u599@example.com', campaignId: 'spring', createdAt: 1 }),
		);
		const questions = Array.from({ length: 600 }, (_, index) => ({
			address: `u${index}@example.com`,
			campaignId: 'spring',
			since: 0,
		}));

		const histories = await store.histories.read(questions);

		expect(histories.map(({ mails }) => mails.length).join('')).toBe(`${'0'.repeat(599)}1`);
		await expect(store.histories.read([])).resolves.toEqual([]);
	});
};
