import { foldText } from '../../../lib/replies/cue-language';
import { findReturnDate } from '../../../lib/replies/return-date';

// A Monday.
const base = Date.UTC(2026, 10, 2, 10);
const back = (text: string): string | null => {
	const day = findReturnDate(foldText(text), base);

	return day === null ? null : new Date(day).toISOString().slice(0, 10);
};

describe('A-20: the day of return is read from an absence note', () => {
	test.each([
		// The day of return itself.
		['I will be back in the office on November 16th, 2026.', '2026-11-16'],
		['Returning Monday 16 Nov.', '2026-11-16'],
		['I return to work on the 9th of November.', '2026-11-09'],
		['Ich bin ab dem 23.11. wieder erreichbar.', '2026-11-23'],
		['Am Montag, den 16. November 2026 bin ich zurück.', '2026-11-16'],
		['Je serai de retour le 23 novembre.', '2026-11-23'],
		['Retour prévu le 9/11/2026', '2026-11-09'],
		['Me reincorporo el 17 de noviembre de 2026.', '2026-11-17'],
		['Вернусь 20 ноября.', '2026-11-20'],
		['Буду на связи с 16.11.', '2026-11-16'],
		['Rientro lunedì 16 novembre.', '2026-11-16'],
		['Tornerò il 12/11/2026', '2026-11-12'],
		['Regresso a 30 de novembro.', '2026-11-30'],
		['Estarei de volta no dia 30/11.', '2026-11-30'],
		['Ik ben terug op 12 november.', '2026-11-12'],
		['Wracam 17 listopada.', '2026-11-17'],
		['11月10日より出社いたします。', '2026-11-10'],
		['Jag är tillbaka den 16 november.', '2026-11-16'],
		// The last day of absence: the day after.
		['I am out of the office until 13 November.', '2026-11-14'],
		['On leave 2-13 November.', '2026-11-14'],
		['Out November 2 through November 13', '2026-11-14'],
		['Out of office November 2 - 13, 2026', '2026-11-14'],
		['Vom 02.11.2026 bis einschließlich 15.11.2026 nicht im Büro', '2026-11-16'],
		['Ich bin bis zum 15.11. abwesend', '2026-11-16'],
		['Absent du 2 au 20 novembre inclus', '2026-11-21'],
		["Je suis absente jusqu'au 15 novembre", '2026-11-16'],
		['Estaré de vacaciones hasta el 18 de noviembre', '2026-11-19'],
		['Я в отпуске со 2 по 15 ноября', '2026-11-16'],
		['Sarò assente fino al 13 novembre', '2026-11-14'],
		['Estou ausente até 13 de novembro', '2026-11-14'],
		['Afwezig t/m 11 november', '2026-11-12'],
		['Jestem na urlopie do 16 listopada', '2026-11-17'],
		['11月9日まで休暇をいただきます。', '2026-11-10'],
		// Nobody is away until a Monday and including it.
		['I am away until Monday, 16 November.', '2026-11-16'],
		// Both: the return wins.
		['Away from 3 to 14 November, back on the 17 November.', '2026-11-17'],
		['Ich bin bis 13.11. im Urlaub und ab 16.11. wieder da.', '2026-11-16'],
		['Afwezig tot en met 11 november, terug op 12 november.', '2026-11-12'],
		// Weekdays and words, from the date of the mail.
		['Back on Thursday.', '2026-11-05'],
		["I'm on leave this week and back next Monday.", '2026-11-09'],
		['I am out until Wednesday', '2026-11-05'],
		['I am travelling today and will be back tomorrow.', '2026-11-03'],
		['Ich bin ab morgen wieder da.', '2026-11-03'],
		['Ich bin nächste Woche zurück.', '2026-11-09'],
		['I will return in two weeks.', '2026-11-16'],
		['Вернусь через неделю', '2026-11-09'],
		['Je serai de retour vendredi', '2026-11-06'],
		// One day of absence.
		['I am out of the office on 3 November.', '2026-11-04'],
		['I am out of the office today, 2 November.', '2026-11-03'],
		// Day and month: the reading that lies ahead.
		['I will be back on 11/16/2026', '2026-11-16'],
		['I will be back on 16/11/2026', '2026-11-16'],
		['I will be back on 09/11/2026', '2026-11-09'],
		['I will be back on 11/09/2026', '2026-11-09'],
		['Back on 2026-11-20', '2026-11-20'],
		// Over the new year.
		['Back on 4 January', '2027-01-04'],
	])('%s', (text, expected) => {
		expect(back(text)).toBe(expected);
	});

	test.each([
		['the past', 'I was away until 5 August 2026.'],
		['more than half a year', 'On sabbatical until 30 September 2027'],
		['no date', 'I am currently on maternity leave.'],
		['no such day', 'Back on 31 November'],
		['a greeting', 'Guten Morgen, ich bin im Urlaub.'],
		['a telephone number', 'Call 030/12 34 56 or +49 151 11-12-13-14'],
		['office hours', 'Our office is open from 9.00 to 17.30.'],
	])('%s is none', (_name, text) => {
		expect(back(text)).toBeNull();
	});
});
