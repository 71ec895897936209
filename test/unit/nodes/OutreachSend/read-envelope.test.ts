import { readHeaders } from '../../../../nodes/OutreachSend/read-envelope';

describe('further fields of a mail', () => {
	it('that the item has no value for are left out', () => {
		expect(readHeaders('{"Feedback-ID": null, "X-Round": 2}')).toEqual([['X-Round', '2']]);
	});

	it.each(['{"X-Note": ["a"]}', '{"X-Note": {"a": 1}}'])('are no lists or objects: %s', (json) => {
		expect(() => readHeaders(json)).toThrow('"X-Note" is a list or an object');
	});
});
