import { parseMessage } from '../../lib/adapters/mime/parse-message';
import { classifyIncoming } from '../../lib/replies/classify-incoming';
import type { Classification } from '../../lib/replies/events';

/** The way a message takes: parsed, cut, judged; below 0.6 the class is `neutral`. */
export async function judgeAnswer(text: string): Promise<Classification> {
	return classifyIncoming(
		await parseMessage(
			`From: Ada <ada@example.com>\nTo: sales@example.org\nSubject: Re: Hello\nIn-Reply-To: <1@example.org>\nContent-Type: text/plain; charset=utf-8\n\n${text}`,
		),
		{ ownAddresses: ['sales@example.org'] },
	);
}
