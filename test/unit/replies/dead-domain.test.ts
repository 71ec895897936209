import { reclassify } from '../../../lib/replies/reclassify';
import { DESK_NOW, openReplyDesk, type ReplyDesk } from '../../support/reply-desk';

const GONE = ['5.1.2', 'smtp; 550 5.1.2 Host unknown (Name server: host not found)'] as const;
let desk: ReplyDesk;

beforeEach(async () => (desk = await openReplyDesk()));
afterEach(async () => await desk.store.close());

const isDead = async (address: string): Promise<boolean> =>
	(await desk.store.suppressions.find({ address }))?.scope === 'domain';

test('a domain is dead only after two of its addresses, and only for a while', async () => {
	const first = await desk.mailed('ada@gone.example');
	const second = await desk.mailed('ben@gone.example');
	await desk.bounced(first, ...GONE);
	expect(await desk.store.suppressions.find({ address: 'ada@gone.example' })).toMatchObject({
		scope: 'address',
	});
	expect(await isDead('carl@gone.example')).toBe(false);

	const { report } = await desk.bounced(second, ...GONE);
	expect(report.actions).toContainEqual(
		expect.objectContaining({ kind: 'dead_domain', done: true, addresses: 2 }),
	);
	expect(await isDead('carl@gone.example')).toBe(true);
	expect(await isDead('carl@sub.gone.example')).toBe(false);
	expect(
		await desk.store.suppressions.get({ scope: 'domain', subject: 'gone.example' }),
	).toMatchObject({ expiresAt: DESK_NOW + 90 * 86_400_000, reason: 'hard_bounce' });
});

test('the same address twice is still one address', async () => {
	await desk.bounced(await desk.mailed('ada@gone.example'), ...GONE);
	await desk.bounced(await desk.mailed('ada@gone.example'), ...GONE);
	expect(await isDead('carl@gone.example')).toBe(false);
});

test('unknown users never make a domain dead', async () => {
	for (const name of ['ada', 'ben', 'carl'])
		await desk.bounced(await desk.mailed(`${name}@alive.example`), '5.1.1', '550 User unknown');
	expect(await isDead('dora@alive.example')).toBe(false);
});

test('a domain that answered, or a large provider, only had a bad moment', async () => {
	const answered = await desk.mailed('zoe@alive.example');
	await desk.receive({
		from: 'zoe@alive.example',
		text: 'Thanks, tell me more',
		headers: `In-Reply-To: ${answered.messageId}\n`,
	});
	for (const name of ['ada', 'ben']) {
		await desk.bounced(await desk.mailed(`${name}@alive.example`), ...GONE);
		const large = await desk.mailed(`${name}@large.example`, { recipientProvider: 'gmail' });
		await desk.bounced(large, ...GONE);
	}
	expect(await isDead('carl@alive.example')).toBe(false);
	expect(await isDead('carl@large.example')).toBe(false);
});

test('it is off with "Suppress Hard Bounces", and Undo takes it back', async () => {
	await desk.bounced(await desk.mailed('ada@gone.example'), ...GONE);
	const { report } = await desk.bounced(await desk.mailed('ben@gone.example'), ...GONE);
	const undone = await reclassify(desk.store, {
		eventId: String(report.eventId),
		toClass: null,
		actor: 'anna',
		note: 'the domain is back',
		now: DESK_NOW,
	});
	expect(undone.undone).toEqual(
		expect.arrayContaining(['dead domain gone.example', 'suppress ben@gone.example']),
	);
	expect(await isDead('carl@gone.example')).toBe(false);
});
