import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { extractNewText } from '../../../lib/replies/strip-quote';
import { readCorpus } from '../../support/mail-corpus';

const lines = (text: string): readonly string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

describe('A-10: the new text of what mail programs send', () => {
	test.each(
		readCorpus('blind', 'quotes.txt').map(({ name, raw }) => [
			name,
			...raw.split('~~~ new text\n'),
		]),
	)('%s', async (_name, raw = '', expected = '') => {
		expect(lines(extractNewText(await parseMessage(raw)).text)).toEqual(lines(expected));
	});
});

// A small generator with a fixed seed: the same threads on every machine.
function dice(seed: number): (sides: number) => number {
	let state = seed;

	return (sides) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;

		return Math.floor((state / 2_147_483_648) * sides);
	};
}

const written = [
	'Thanks, that looks useful.',
	'Nein, danke.',
	'Могу в четверг после обеда.',
	'On Monday we are closed, by the way:',
	'Combien cela coûte-t-il ?',
	'¿Tienen referencias?',
	'From what I read this is new.',
	'See my answers below.',
	'I wrote to you in 2025 already.',
];
const original = [
	'We help teams like yours answer faster.',
	'Would Tuesday at ten suit you?',
	'Wenn Sie keine Mails mehr wünschen, antworten Sie mit STOP.',
	'Отписаться можно по ссылке ниже.',
	'Pour vous désinscrire, cliquez ici.',
	'Unsubscribe: https://example.org/u/1',
];
const introductions = [
	'On Tue, Nov 3, 2026 at 10:15 AM Sam Hill <sam@example.org> wrote:',
	'On Tue, Nov 3, 2026 at 10:15 AM Sam Hill from the very long team name\n<sam@example.org> wrote:',
	'Am Di., 3. Nov. 2026 um 10:15 Uhr schrieb Sam Hill <sam@example.org>:',
	'Le mar. 3 nov. 2026 à 10:15, Sam Hill <sam@example.org> a écrit :',
	'El mar, 3 nov 2026 a las 10:15, Sam Hill (<sam@example.org>) escribió:',
	'пн, 3 нояб. 2026 г. в 10:15, Иван <i@example.org>:',
	'3 ноября 2026, 10:15 +03:00 от Иван <i@example.org>:',
	'04.11.2026, 10:15, "Иван Петров" <i@example.org>:',
	'Il giorno mar 3 nov 2026 alle ore 10:15 Sam Hill <sam@example.org> ha scritto:',
	'Op di 3 nov 2026 om 10:15 schreef Sam Hill <sam@example.org>:',
	'wt., 3 lis 2026 o 10:15 Sam Hill <sam@example.org> napisał(a):',
	'Em ter., 3 de nov. de 2026 às 10:15, Sam Hill <sam@example.org> escreveu:',
	'Den tis 3 nov. 2026 kl 10:15 skrev Sam Hill <sam@example.org>:',
	'вт, 3 лист. 2026 р. о 10:15 Sam Hill <sam@example.org> пише:',
];
const cuts = [
	'-----Original Message-----\nFrom: Sam\nSent: Tuesday\nTo: Ada\nSubject: Hello',
	'________________________________\nVon: Sam <sam@example.org>\nGesendet: Dienstag\nAn: Ada\nBetreff: Hallo',
	'De : Sam <sam@example.org>\nEnvoyé : mardi\nÀ : Ada\nObjet : Bonjour',
	'De: Sam <sam@example.org>\nEnviado el: martes\nPara: Ada\nAsunto: Hola',
	'От: Сэм <sam@example.org>\nОтправлено: вторник\nКому: Ада\nТема: Привет',
	'Da: Sam <sam@example.org>\nInviato: martedì\nA: Ada\nOggetto: Ciao',
	'Od: Sam <sam@example.org>\nWysłano: wtorek\nDo: Ada\nTemat: Hej',
	'Van: Sam <sam@example.org>\nVerzonden: dinsdag\nAan: Ada\nOnderwerp: Hallo',
	'De: Sam <sam@example.org>\nEnviada em: terça-feira\nPara: Ada\nAssunto: Oi',
];

interface Thread {
	readonly body: string;
	readonly mine: readonly string[];
}

function generate(seed: number): Thread {
	const roll = dice(seed);
	const pick = (from: readonly string[]): string => from[roll(from.length)] ?? '';
	const some = (from: readonly string[]): readonly string[] =>
		Array.from({ length: 1 + roll(3) }, () => pick(from));
	const quoted = (): string =>
		some(original)
			.map((line) => `> ${line}`)
			.join('\n');
	const mine = some(written);
	const text = mine.join('\n\n');
	switch (roll(4)) {
		case 0:
			return { mine, body: `${text}\n\n${pick(introductions)}\n\n${quoted()}` };
		case 1:
			return { mine, body: `${pick(introductions)}\n${quoted()}\n\n${text}` };
		case 2:
			return { mine, body: `${text}\n\n${pick(cuts)}\n\n${some(original).join('\n')}` };
		default:
			return {
				mine,
				body: `${pick(introductions)}\n${mine.map((line) => `${quoted()}\n\n${line}\n`).join('\n')}\n${quoted()}`,
			};
	}
}

test('A-10: in generated threads nothing quoted is new and nothing new is lost', async () => {
	const wrong: unknown[] = [];
	for (let seed = 1; seed <= 400; seed += 1) {
		const { body, mine } = generate(seed * 7_919);
		const message = await parseMessage(
			`From: a@example.com\nSubject: Re: Hello\nContent-Type: text/plain; charset=utf-8\n\n${body}`,
		);
		const found = lines(extractNewText(message).text);
		if (found.join('|') !== mine.join('|')) wrong.push({ seed, found, mine });
	}
	expect(wrong).toEqual([]);
});
