import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { judgeReason } from '../../../lib/replies/bounce-reason';
import { germanRules } from '../../../lib/replies/data/cues-de';
import { englishRules } from '../../../lib/replies/data/cues-en';
import { spanishRules } from '../../../lib/replies/data/cues-es';
import { frenchRules } from '../../../lib/replies/data/cues-fr';
import { russianRules } from '../../../lib/replies/data/cues-ru';
import { htmlToJudgedText } from '../../../lib/replies/html-text';
import { createReplyJudge, judgeReply } from '../../../lib/replies/reply-rules';
import { extractNewText } from '../../../lib/replies/strip-quote';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const everyBeginning = (): string =>
	letters.flatMap((one) => letters.map((two) => `${one}${two}e `)).join('');
const fill = (part: string): string => part.repeat(Math.ceil(100_000 / part.length));
// What makes a careless pattern look back: runs of its own separators, prefixes without an end.
const adversarial: ReadonlyArray<readonly [name: string, text: string]> = [
	['one letter', fill('a')],
	['spaces', `a${fill(' ')}b`],
	['no-break spaces', `a${fill('\u00a0')}b`],
	['commas', `stop${fill(',')}me`],
	['dots before a letter', `${fill('.')}x`],
	['line feeds', fill('\n')],
	['combining marks', `a${fill('\u0301')}`],
	['half an order', fill('please remove me from ')],
	['half an order, hyphens', fill('supprimez-moi-de-')],
	['half an address', fill('a@b.')],
	['half a link', fill('https://')],
	['attributions without an end', fill('On Mon, 5 Oct 2026 at 10:00, x <a@example.com\n')],
	['header fields', fill('To: a\n')],
	['closing formulas', fill('Best regards,\n')],
	['quote marks', fill('> ')],
	['disclaimers', fill('this message is meant for ')],
	['negators', fill('not no never ')],
	['Russian', fill('не надо больше ')],
	['Chinese without a space', fill('我们对此没有兴趣请不要再发邮件给我们谢谢')],
	['Japanese without a space', fill('配信を停止してくださいお願いします。')],
	['words of every beginning', fill(everyBeginning())],
	['all that is ordered', fill('please stop remove do not write to me my data list again never ')],
];

const secondsOf = async (work: () => unknown): Promise<number> => {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);

	return (user + system) / 1_000_000;
};

test('the first message, which compiles what it needs, is judged within a second', async () => {
	const judge = createReplyJudge([
		englishRules,
		russianRules,
		germanRules,
		frenchRules,
		spanishRules,
	]);
	const text = 'Hello, thanks, but we have a supplier. Could you try my colleague ada@example.com?';
	expect(await secondsOf(() => judge(text))).toBeLessThan(1);
});

beforeAll(() => {
	// Patterns are compiled when first used; that is once per process, not per message.
	for (const text of ['please remove me, no interest', 'не надо больше писать мне'])
		judgeReply(text);
});

// A second is the promise for 10 MB; 100 KB are far below it even on a busy machine.
test.each(adversarial)('100 KB of %s are read and judged within a second', async (_name, text) => {
	const message = await parseMessage(
		'From: a@example.com\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\nx',
	);
	expect(await secondsOf(() => judgeReply(text))).toBeLessThan(1);
	expect(await secondsOf(() => extractNewText({ ...message, text }))).toBeLessThan(1);
	expect(await secondsOf(() => htmlToJudgedText(`<div>${text}</div>`))).toBeLessThan(1);
});

test.each([
	'mail',
	'read',
	'smtp.',
	'resolv',
	'email ',
	'queue',
	'adre',
	'адрес',
	'хост',
	'неверн',
])('a server that answers only "%s" does not hold the event loop', async (word) => {
	const text = fill(word);
	const failure = { diagnostic: text, surroundings: text, status: null, replyCode: null };
	expect(await secondsOf(() => judgeReason(failure))).toBeLessThan(0.5);
});
