import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { receiveMessage } from '../../../lib/replies/receive-message';
import { reclassify } from '../../../lib/replies/reclassify';
import { allEffects } from '../../../lib/replies/suppression-proposal';
import type { OutreachStore } from '../../../lib/store/store';
import { sampleAttempt } from '../../support/store-samples';

const NOW = Date.UTC(2026, 9, 5, 12);
let store: OutreachStore;

beforeEach(async () => {
	store = await openMemoryStore();
	await store.leads.upsert({
		address: 'ada@example.com',
		campaignId: 'spring',
		status: 'contacted',
	});
	await store.sends.insertAttempt(attempt());
});
afterEach(async () => await store.close());

function attempt() {
	return sampleAttempt('a1', {
		state: 'sent',
		sender: 'sales@example.org',
		recipient: 'ada@example.com',
		messageId: '<m1@example.org>',
		serverMessageId: '<relay1@example.org>',
		createdAt: NOW - 86_400_000,
	});
}

async function receive(
	text: string,
	headers = 'References: <x@example.com> <relay1@example.org> <y@example.com>\n',
	from = 'ada@example.com',
) {
	const message = await parseMessage(
		`From: ${from}\nTo: sales@example.org\nSubject: Re: Hello\nMessage-ID: <r1@example.com>\n${headers}\n${text}`,
	);
	const place = {
		account: 'sales@example.org',
		folder: 'INBOX',
		uid: 1,
		uidValidity: '1',
		receivedAt: NOW,
		attempt: 1,
		threadId: null,
	};
	const [event] = await receiveMessage(
		store,
		{ message, key: 'k1', place, now: NOW },
		{ toggles: allEffects, textLimit: 5_000, context: {} },
	);
	return event?.report ?? {};
}
const suppressed = async (address = 'ada@example.com') =>
	await store.suppressions.find({ address });
const lead = async () => (await store.leads.findByAddress('ada@example.com', 'spring'))[0];

test('A-11, A-12: any Message-ID in References matches, also the one the relay gave', async () => {
	expect(await receive('Sounds great, tell me more')).toMatchObject({
		matched: true,
		matchedBy: 'references',
		attemptId: 'a1',
		class: 'interested',
	});
	expect(await lead()).toMatchObject({ status: 'replied' });
});

test('S0-33: an opt-out suppresses the address we mailed and ends the lead, once', async () => {
	const first = await receive('Please remove me from your list.');
	const second = await receive('Please remove me from your list.');
	expect(second.eventId).toBe(first.eventId);
	expect(await suppressed()).toMatchObject({ reason: 'unsubscribe', scope: 'address' });
	expect(await lead()).toMatchObject({ status: 'unsubscribed' });
	expect(await store.replies.list({ limit: 10 })).toHaveLength(1);
});

test('S0-32: a polite no suppresses, "later" does not', async () => {
	await receive('Not right now, please check back next year.');
	expect(await suppressed()).toBeUndefined();
});

test('a stranger who writes "unsubscribe" suppresses nobody', async () => {
	const report = await receive('unsubscribe ada@example.com', '', 'mallory@example.net');
	expect(report).toMatchObject({ matched: false, needsReview: true });
	expect(await suppressed()).toBeUndefined();
	expect(await suppressed('mallory@example.net')).toBeUndefined();
});

test('reclassify takes back what only the machine did, and does what the person says', async () => {
	const { eventId } = await receive('We are not interested.');
	expect(await suppressed()).toMatchObject({ reason: 'not_interested' });
	const result = await reclassify(store, {
		eventId: String(eventId),
		toClass: 'interested',
		actor: 'anna',
		note: 'irony',
		now: NOW + 1,
	});
	expect(result.undone).toContain('suppress ada@example.com');
	expect(await suppressed()).toBeUndefined();
	expect(await lead()).toMatchObject({ status: 'replied' });
});

test('A-20: out of office moves the follow-up to one working day after the return', async () => {
	const report = await receive(
		'I am out of office and back on 16 October 2026.',
		'In-Reply-To: <m1@example.org>\nAuto-Submitted: auto-replied\nDate: Mon, 05 Oct 2026 10:00:00 +0000\n',
	);
	expect(report).toMatchObject({
		eventType: 'auto_reply',
		returnDate: '2026-10-16',
		classCompat: 'out_of_office',
	});
	// 16 October 2026 is a Friday.
	expect((await lead())?.notBefore).toBe(Date.UTC(2026, 9, 19));
});
