import { hasReplyPrefix, normaliseSubject } from '../../../lib/policy/subject-line';

describe('the prefix of a reply', () => {
	it.each([
		'Re: our call', 'RE:our call', 're : our call', 'Re[2]: our call', 'Re(2): our call', ' Fwd: our call', 'FW: our call',
		'AW: Termin', 'WG: Termin', 'SV: møte', 'VS: kokous', 'TR: rendez-vous', 'RV: reunión', 'Odp: spotkanie', 'Antw: afspraak',
		'RES: reunião', 'ENC: reunião', 'Rif: incontro', 'YNT: görüşme', '回复: 会议', '转发：会议', '答复：会议',
	])('is seen: %s', (subject) => {
		expect(hasReplyPrefix(subject)).toBe(true);
	}); // prettier-ignore

	it.each([
		['a full-width colon', 'Re\uff1a our call'],
		['full-width letters', '\uff32\uff45: our call'],
		['a zero-width space before it', '\u200bRe: our call'],
		['a soft hyphen inside', 'R\u00ade: our call'],
		['a mark of direction', '\u202aRe\u202c: our call'],
		['a variation selector', 'R\ufe0fe: our call'],
		['a Cyrillic letter', 'R\u0435: our call'],
	])('is seen although it is disguised by %s', (_, subject) => {
		expect(hasReplyPrefix(subject)).toBe(true);
	});

	it.each([
		'Regarding our call',
		'Research: a question',
		'Reply: wanted',
		'A question',
		'Free: a guide',
		'Trends: 2027',
		'',
	])('is not seen where there is none: "%s"', (subject) => {
		expect(hasReplyPrefix(subject)).toBe(false);
	});

	it('does not make another mail of the same subject', () => {
		expect(normaliseSubject('Re: AW:  Our   call ')).toBe('Our call');
		expect(normaliseSubject('Cafe\u0301')).toBe('Caf\u00e9');
	});
});
