import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import type { SendRequest } from '../../../lib/sending/send-request';
import { findThread } from '../../../lib/sending/thread-position';
import type { NewAttempt } from '../../../lib/store/send-ledger';
import type { OutreachStore } from '../../../lib/store/store';
import { sampleAttempt } from '../../support/store-samples';
import { sendRequest } from '../../support/send-request-sample';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const DAY_MS = 86_400_000;
const bob = 'bob@example.com';
let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore();
});
afterEach(async () => await store.close());

const find = async (change: Partial<SendRequest> = {}, stepId = '3') => {
	const request = sendRequest(bob, change);
	const { campaignId } = request.policy;
	const [history] = await store.histories.read([
		{ address: bob, campaignId, since: NOW - 366 * DAY_MS },
	]);

	return findThread(history ?? { mails: [] }, {
		...request,
		policy: { ...request.policy, stepId },
	});
};
const sent = async (step: number, change: Partial<NewAttempt> = {}) =>
	await store.sends.insertAttempt(
		sampleAttempt(`a${step}`, {
			recipient: bob,
			stepId: String(step),
			state: 'sent',
			subject: `Subject ${step}`,
			messageId: `<${step}@example.org>`,
			threadId: '<1@example.org>',
			mailboxId: `m${step}`,
			createdAt: NOW - DAY_MS * 40 + step,
			...change,
		}),
	);
const named = (count: number) => ({
	thread: {
		inReplyTo: `<${count}@example.com>`,
		references: Array.from({ length: count - 1 }, (_, index) => `<${index + 1}@example.com>`),
		follow: true,
	},
});

describe('where a mail stands in its thread', () => {
	it('answers the last of our mails of the campaign, from the mailbox of the first', async () => {
		await sent(1);
		await sent(2);

		expect(await find()).toEqual({
			threadId: '<1@example.org>',
			inReplyTo: '<2@example.org>',
			references: ['<1@example.org>', '<2@example.org>'],
			subject: 'Subject 1',
			mailboxId: 'm1',
		});
	});

	it('keeps the first and the last 19 of a long thread (RFC 5322 3.6.4)', async () => {
		const { references } = await find(named(30));

		expect(references).toHaveLength(20);
		expect(references.slice(0, 2)).toEqual(['<1@example.com>', '<12@example.com>']);
		expect(references.at(-1)).toBe('<30@example.com>');
		expect((await find(named(20))).references[1]).toBe('<2@example.com>');
	});

	it.each<[string, Partial<NewAttempt>, Partial<SendRequest>]>([
		['the mail was never sent', { state: 'rejected' }, {}],
		['it is in doubt whether it was', { state: 'in_doubt' }, {}],
		['it belongs to another campaign', { campaignId: 'autumn' }, {}],
		['it is the same step once more', { stepId: '3' }, {}],
		['it was sent more than a year ago', { createdAt: NOW - 400 * DAY_MS }, {}],
		['the thread is not to be continued', {}, { thread: { inReplyTo: null, references: [], follow: false } }],
	])('begins a thread when %s', async (_, attempt, request) => {
		await sent(1, attempt);

		expect(await find(request)).toMatchObject({ inReplyTo: null, references: [], mailboxId: null });
	}); // prettier-ignore

	it('believes the item before the ledger', async () => {
		await sent(1);

		expect(await find(named(2))).toMatchObject({
			threadId: '<1@example.com>',
			inReplyTo: '<2@example.com>',
			mailboxId: null,
		});
	});
});
