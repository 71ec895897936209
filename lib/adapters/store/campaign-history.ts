import type {
	CampaignHistories,
	CampaignHistory,
	HistoryQuestion,
} from '../../store/campaign-history';
import { attempt } from './attempt-row';
import { byPerson } from './by-person';
import { lead } from './lead-row';
import type { SliceContext } from './slice-context';
import { chunked, padded, placeholders } from './sql-session';

const MAX_QUESTIONS = 256;

export function createCampaignHistories(context: SliceContext): CampaignHistories {
	return {
		read: async (questions) => {
			const histories: CampaignHistory[] = [];
			for (const chunk of chunked(questions, MAX_QUESTIONS))
				histories.push(...(await readHistories(context, chunk)));

			return histories;
		},
	};
}

/** Not by the index of campaigns: a person has a few leads and mails, a campaign has a hundred thousand. */
async function readHistories(
	{ session, hasher }: SliceContext,
	questions: readonly HistoryQuestion[],
): Promise<readonly CampaignHistory[]> {
	const hashOf = (address: string) => hasher.person(address);
	const people = padded(questions.map(({ address }) => hashOf(address)));
	const campaigns = padded([...new Set(questions.map(({ campaignId }) => campaignId))]);
	const [hashes, names] = [placeholders(people.length), placeholders(campaigns.length)];
	const earliest = Math.min(...questions.map(({ since }) => since));
	const [leads, mails] = await Promise.all([
		session.all(
			`SELECT ${lead.columns}, address_hash AS person FROM leads
			WHERE address_hash IN (${hashes}) AND campaign_id || '' IN (${names})`,
			[...people, ...campaigns],
		),
		session.all(
			`SELECT ${attempt.columns}, recipient_hash AS person FROM attempts
			WHERE recipient_hash IN (${hashes}) AND created_at >= ? AND campaign_id || '' IN (${names})
			ORDER BY created_at DESC, id DESC`,
			[...people, earliest, ...campaigns],
		),
	]);
	const leadsOf = byPerson(leads, lead.read, hashOf);
	const mailsTo = byPerson(mails, attempt.read, hashOf);

	return questions.map(({ address, campaignId, since }) => ({
		lead: leadsOf(address).find((one) => one.campaignId === campaignId),
		mails: mailsTo(address).filter(
			(mail) => mail.campaignId === campaignId && mail.createdAt >= since,
		),
	}));
}
