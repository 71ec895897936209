import type { Attempt, SendLedger } from '../store/send-ledger';
import type { ClassificationContext } from './events';
import type { SentCopies } from './ports';

const MOST_CHARACTERS = 50_000;
/** Shorter tokens could stand in anybody's text. */
const TOKEN_CHARACTERS = 16;

/** What we wrote, as far as anybody still has it: the kept mail of the store, else the account's Sent folder. */
export async function findSentText(
	sends: Pick<SendLedger, 'getPayload'>,
	{ id, messageId, serverMessageId, token }: Attempt,
	copies: SentCopies | undefined,
): Promise<Required<Pick<ClassificationContext, 'sentTexts' | 'ownMarks'>>> {
	const kept = keptText(await sends.getPayload(id));
	const texts =
		kept === '' && copies !== undefined
			? (await copies.byMessageId(serverMessageId ?? messageId)).map(({ text }) => text)
			: [kept];

	return {
		sentTexts: texts.filter((text) => text !== '').map((text) => text.slice(0, MOST_CHARACTERS)),
		ownMarks: token !== null && token.length >= TOKEN_CHARACTERS ? [token] : [],
	};
}

/** The payload is what sending keeps to try again; its text is all that matters here. */
function keptText(payload: string | undefined): string {
	if (payload === undefined) return '';
	const { text } = JSON.parse(payload) as { readonly text?: unknown };

	return typeof text === 'string' ? text : '';
}
