import type { CheckFinding } from './finding';
import type { PostmasterAnswer, PostmasterProbe } from './ports';

export interface PostmasterQuestion {
	readonly domain: string;
	/** The first MX. */
	readonly host: string;
	readonly port: number;
}

/** Who refuses postmaster@ refuses the people who would tell us that something is wrong. */
export async function checkPostmaster(
	probe: PostmasterProbe,
	question: PostmasterQuestion,
): Promise<CheckFinding> {
	const about = `postmaster@${question.domain}`;
	const expected = `${question.host} takes mail for ${about} (RFC 5321 4.5.1)`;

	return {
		check: 'postmaster',
		about,
		expected,
		...judge(await probe.ask(question), about),
	};
}

function judge(
	answer: PostmasterAnswer,
	about: string,
): Pick<CheckFinding, 'status' | 'observed' | 'fix'> {
	switch (answer.kind) {
		case 'accepted':
			return { status: 'pass', observed: answer.reply, fix: '' };
		case 'refused':
			return {
				status: 'fail',
				observed: answer.reply,
				fix: `Create the mailbox or alias ${about}, and abuse@ beside it: bounces, complaints and the questions of list operators go there.`,
			};
		case 'unknown':
			return {
				status: 'undetermined',
				observed: `no verdict: ${answer.reason}`,
				fix: 'Check from a network that may use port 25.',
			};
	}
}
