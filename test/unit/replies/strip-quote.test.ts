import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { extractNewText } from '../../../lib/replies/strip-quote';

const mail = async (body: string, type = 'text/plain') =>
	await parseMessage(
		`From: a@example.com\nSubject: Re: Hello\nContent-Type: ${type}; charset=utf-8\n\n${body}`,
	);

describe('A-10: only the new text is judged', () => {
	test.each([
		[
			'Gmail',
			'Yes please.\n\nOn Mon, Oct 5, 2026 at 10:00 AM Sam <sam@example.org> wrote:\n> Would you like a demo?\n> Unsubscribe here',
			'Yes please.',
		],
		[
			'wrapped attribution',
			'No.\n\nOn Mon, 5 Oct 2026 at 10:00, Sam of the very long company name\n<sam@example.org> wrote:\n\n> hi',
			'No.',
		],
		[
			'Russian Gmail without a verb',
			'Интересно.\n\nпн, 5 окт. 2026 г. в 10:00, Сэм <sam@example.org>:\n\n> Привет',
			'Интересно.',
		],
		[
			'Russian with a verb',
			'Нет.\n\n5 октября 2026 г., 10:00 пользователь Сэм <sam@example.org> написал:\n> Привет',
			'Нет.',
		],
		[
			'mail.ru',
			'Давайте.\n\nПонедельник, 5 октября 2026, 10:00 +03:00 от Sam <sam@example.org>:\n> hi',
			'Давайте.',
		],
		['German', 'Gerne.\n\nAm 05.10.26 um 10:00 schrieb Sam:\n> Hallo', 'Gerne.'],
		[
			'French',
			'Oui.\n\nLe lun. 5 oct. 2026 à 10:00, Sam <sam@example.org> a écrit :\n> Bonjour',
			'Oui.',
		],
		[
			'Spanish',
			'Vale.\n\nEl lun, 5 oct 2026 a las 10:00, Sam (<sam@example.org>) escribió:\n> Hola',
			'Vale.',
		],
		[
			'Outlook',
			'Not now.\n\n-----Original Message-----\nFrom: Sam\nSent: Monday\nTo: Ada\nSubject: Hello\n\nUnsubscribe',
			'Not now.',
		],
		[
			'Outlook header block',
			'Bitte nicht.\n\nVon: Sam <sam@example.org>\nGesendet: Montag, 5. Oktober 2026\nAn: Ada\nBetreff: Hallo\n\nText',
			'Bitte nicht.',
		],
		['interleaved', '> Do you like it?\nYes.\n> Shall we talk?\nOn Friday.', 'Yes.\nOn Friday.'],
		[
			'bottom posting',
			'On Mon, 5 Oct 2026 Sam wrote:\n> hi\n> there\n\nSounds good.',
			'Sounds good.',
		],
		['signature', 'Sure.\n\n-- \nAda\n+1 555 0100', 'Sure.'],
		['closing formula', 'Sure.\n\nBest regards,\nAda Example\nHead of Things', 'Sure.'],
		['mobile', 'Ok let us talk\n\nSent from my iPhone', 'Ok let us talk'],
	])('%s', async (_name, body, expected) => {
		expect(extractNewText(await mail(body)).text).toBe(expected);
	});

	test.each([
		[
			'Gmail',
			'<div dir="ltr">Yes, interested.</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon wrote:</div><blockquote class="gmail_quote">Unsubscribe</blockquote></div>',
			'Yes, interested.',
		],
		[
			'Outlook',
			'<div>Tell me more</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Sam</div><div>old</div>',
			'Tell me more',
		],
		['Apple', '<div>Ok.</div><div><blockquote type="cite">old text</blockquote></div>', 'Ok.'],
	])('HTML of %s', async (_name, body, expected) => {
		expect(extractNewText(await mail(body, 'text/html')).text).toBe(expected);
	});

	test('our own sentence is quoted with certainty, even without any mark', async () => {
		const message = await mail('No thanks.\nWould you like to see how our product saves time?');
		const found = extractNewText(message, {
			sentTexts: ['Hi Ada. Would you like to see how our product saves time?'],
		});
		expect(found).toMatchObject({ text: 'No thanks.', extraction: 'oracle' });
	});
});
