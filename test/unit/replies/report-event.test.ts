import { compatClassOf } from '../../../lib/replies/report-event';

describe('the four classes of the founding documents stay beside ours', () => {
	it.each([
		['reply', 'interested', 'interested'],
		['reply', 'not_interested', 'not_interested'],
		['reply', 'unsubscribe', 'not_interested'],
		['reply', 'wrong_person', 'not_interested'],
		['reply', 'question', 'replied'],
		['reply', 'later', 'replied'],
		['reply', 'neutral', 'replied'],
		['auto_reply', 'out_of_office', 'out_of_office'],
		['bounce', 'hard', null],
	] as const)('S1-30, A-07: %s %s is %s', (eventType, subType, expected) => {
		expect(compatClassOf({ eventType, subType })).toBe(expected);
	});
});
