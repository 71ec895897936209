import { createUnmarkedMail } from '../../../lib/replies/unmarked-mail';

test('n8n #17719: a message that lost its mark is offered until it is finished', () => {
	const mail = createUnmarkedMail();
	expect(mail.look([])).toEqual({ offer: [], mark: [] });
	expect(mail.look([7])).toEqual({ offer: [7], mark: [] });
	// Its run failed: it is still without the mark and comes once more.
	expect(mail.look([7])).toEqual({ offer: [7], mark: [] });
	expect([mail.isOffered(7), mail.isOffered(8)]).toEqual([true, false]);
});

test('a mark that does not stick is set again and starts nothing; once it was there, its loss counts anew', () => {
	const mail = createUnmarkedMail();
	mail.look([7]);
	mail.finish(7);
	expect(mail.look([7, 9])).toEqual({ offer: [9], mark: [7] });
	expect(mail.look([9])).toEqual({ offer: [9], mark: [] });
	expect(mail.look([7])).toEqual({ offer: [7], mark: [] });
});

test('finishing what was never offered changes nothing, and a renumbered folder forgets all', () => {
	const mail = createUnmarkedMail();
	mail.finish(7);
	expect(mail.look([7])).toEqual({ offer: [7], mark: [] });
	mail.finish(7);
	mail.clear();
	expect(mail.look([7])).toEqual({ offer: [7], mark: [] });
});
