import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { defaultProfile, policyProfiles } from '../../../lib/policy/data/profiles';
import { reviewMailbox } from '../../../lib/store/review-mailbox';
import { readRest } from '../../../lib/store/sender-rest';
import type { MailboxRecord, MailboxStatus } from '../../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../../lib/store/store';
import { countMails } from '../../support/mailbox-results';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const ADDRESS = 'ada@example.org';
let store: OutreachStore;
let id: string;
beforeEach(async () => {
	store = await openMemoryStore({ clock: { now: () => NOW } });
	({ id } = await store.mailboxes.upsert({ address: ADDRESS }));
});
afterEach(async () => await store.close());

const review = async (mailboxId = id, limits = defaultProfile.senderHealth) =>
	await store.transaction(
		async (slices) =>
			await reviewMailbox(slices, { mailboxId, address: ADDRESS, limits, now: NOW }),
	);
const statusOf = async () => (await store.mailboxes.get(id))?.status;
const events = async () =>
	(await store.alerts.listEvents({ limit: 9 })).map(({ kind, subject }) => ({ kind, subject }));

describe('a mailbox that bounces (ledger S3-20, S3-21)', () => {
	it.each<[string, Partial<MailboxRecord>, MailboxStatus, string[]]>([
		['1 of 2', { sent: 1, refused: 1, bounced: 1 }, 'active', []],
		['19 of 19', { refused: 19, bounced: 19 }, 'active', []],
		['2 of 20', { sent: 18, refused: 2, bounced: 2 }, 'paused', ['mailbox.paused']],
		['3 of 100', { sent: 100, bounced: 3 }, 'active', []],
		['4 of 100', { sent: 100, bounced: 4 }, 'active', ['mailbox.bounce_warning']],
		['5 of 100', { sent: 95, refused: 5, bounced: 5 }, 'active', ['mailbox.bounce_warning']],
		['6 of 100', { sent: 97, refused: 3, bounced: 6 }, 'paused', ['mailbox.paused']],
		[
			'2 of 20 beside 80 blocked',
			{ sent: 18, refused: 82, bounced: 2, blocked: 80 },
			'paused',
			['mailbox.paused'],
		],
		['none of 100 but blocks', { sent: 50, refused: 50, blocked: 50 }, 'active', []],
	])('%s', async (_, counts, status, kinds) => {
		await countMails(store, id, counts);

		expect(await review()).toBe(status === 'paused');
		expect(await statusOf()).toBe(status);
		expect(await events()).toEqual(kinds.map((kind) => ({ kind, subject: ADDRESS })));
	});

	it('is told with its figures', async () => {
		await countMails(store, id, { sent: 60, bounced: 3 }, { provider: 'google' });
		await countMails(store, id, { sent: 36, refused: 4, bounced: 4 }, { provider: 'other' });
		await review();

		expect(await store.mailboxes.get(id)).toMatchObject({
			statusReason: '7 of 100 mails bounced in 30 days',
		});
	});

	it('is judged by the last 30 days', async () => {
		await countMails(store, id, { sent: 100, bounced: 50 }, { day: '2026-10-25' });
		expect(await review()).toBe(false);
		await countMails(store, id, { sent: 100, bounced: 50 }, { day: '2026-10-26' });
		expect(await review()).toBe(true);
	});

	it('is judged by the limits of the profile (S2: 15 %)', async () => {
		const seed = policyProfiles.find(({ name }) => name === 'seed_thresholds')?.senderHealth;
		await countMails(store, id, { sent: 100, bounced: 15 });
		expect(await review(id, seed)).toBe(false);
		await countMails(store, id, { sent: 1, bounced: 1 });
		expect(await review(id, seed)).toBe(true);
	});

	it.each<MailboxStatus>(['auth_failed', 'disabled', 'paused'])(
		'stays %s, with the reason it has',
		async (status) => {
			await store.mailboxes.setStatus(id, status, 'earlier');
			await countMails(store, id, { refused: 50, bounced: 50 });

			expect(await review()).toBe(false);
			expect(await store.mailboxes.get(id)).toMatchObject({ status, statusReason: 'earlier' });
		},
	);

	it('rests for a day when it is an account from a credential, without a row in the pool', async () => {
		const account = `credential:${ADDRESS}`;
		await countMails(store, account, { sent: 94, refused: 6, bounced: 6 });

		expect(await review(account)).toBe(true);
		expect(await readRest(store, account, NOW)).toMatchObject({ until: NOW + 86_400_000 });
		expect(await events()).toEqual([{ kind: 'mailbox.paused', subject: ADDRESS }]);
		expect(await statusOf()).toBe('active');
	});
});
