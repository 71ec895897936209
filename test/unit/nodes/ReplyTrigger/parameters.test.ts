import type { ITriggerFunctions } from 'n8n-workflow';

import { readReplyTriggerRequest } from '../../../../nodes/ReplyTrigger/parameters';

const read = (values: Readonly<Record<string, unknown>> = {}) =>
	readReplyTriggerRequest({
		getNodeParameter: (name: string, fallback: unknown) => values[name] ?? fallback,
	} as unknown as ITriggerFunctions);

test('S1-04, S1-12: the batch is 1 to 200, and 0 leaves it to the credential', () => {
	expect(read().batchSize).toBe(0);
	expect(read({ batchSize: 200 }).batchSize).toBe(200);
	expect(read({ batchSize: 5_000 }).batchSize).toBe(200);
	expect(read({ batchSize: 'many' }).batchSize).toBe(0);
});

test('S1-13: push unless polling is chosen, then every 1 to 60 minutes, five by default', () => {
	expect(read().pollEveryMinutes).toBeNull();
	expect(read({ mode: 'poll' }).pollEveryMinutes).toBe(5);
	expect(read({ mode: 'poll', pollInterval: 0 }).pollEveryMinutes).toBe(1);
	expect(read({ mode: 'poll', pollInterval: 90 }).pollEveryMinutes).toBe(60);
});

test('A-06: the text is cut to 5,000 characters unless another length is chosen', () => {
	expect(read().textLimit).toBe(5_000);
	expect(read({ options: { textLimit: 20_000 } }).textLimit).toBe(20_000);
	expect(read({ options: { textLimit: 1 } }).textLimit).toBe(100);
});

test('every effect is on until it is switched off, each by itself', () => {
	const { effects } = read();
	expect(new Set(Object.values(effects))).toEqual(new Set([true]));
	for (const name of Object.keys(effects)) {
		const switched = read({ effects: { [name]: false } }).effects;
		expect(Object.entries(switched).filter(([, on]) => !on)).toEqual([[name, false]]);
	}
});

test('a choice that needs a name and has none is refused with the way out', () => {
	expect(() => read({ folders: 'custom', customFolders: ' , ' })).toThrow('names no folder');
	expect(() => read({ marking: 'move' })).toThrow('"Move To" names no folder');
	expect(read({ folders: 'custom', customFolders: 'INBOX, Bounces ' }).folders).toEqual({
		kind: 'custom',
		paths: ['INBOX', 'Bounces'],
	});
});

test('n8n #17719: only by option, and only where a mark can be taken away, a witness stays', () => {
	const marking = (choice: string, offerAgain: boolean): unknown =>
		read({ marking: choice, moveFolder: 'Done', options: { offerAgain } }).marking;
	expect(marking('seen', false)).toEqual({ kind: 'seen' });
	expect(marking('seen', true)).toEqual({ kind: 'seen', witness: '$OutreachTold' });
	expect(marking('keyword', true)).toMatchObject({ witness: '$OutreachTold' });
	expect(marking('move', true)).toEqual({ kind: 'move', folder: 'Done' });
	expect(marking('none', true)).toEqual({ kind: 'none' });
});
