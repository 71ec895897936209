import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { applyActions } from '../../../lib/reputation/apply-actions';
import { scoreEverything } from '../../../lib/reputation/score-everything';
import { thresholdProfiles } from '../../../lib/reputation/threshold-profiles';
import type { OutreachStore } from '../../../lib/store/store';

const DAY = 24 * 3_600_000;
const time = { now: 0 };
const clock = { now: () => time.now };
let store: OutreachStore;

beforeEach(async () => {
	time.now = Date.parse('2026-11-20T09:00:00Z');
	store = await openMemoryStore({ clock });
});
afterEach(async () => await store.close());

async function addMailbox(address: string, serverId: string | null = null): Promise<string> {
	return (await store.mailboxes.upsert({ address, serverId, dailyCap: 40 })).id;
}

async function count(mailboxId: string, results: Record<string, number>, daysAgo = 0) {
	const day = new Date(time.now - daysAgo * DAY).toISOString().slice(0, 10);
	for (const [outcome, times] of Object.entries(results)) {
		for (let index = 0; index < times; index += 1)
			await store.mailboxes.countResult({
				mailboxId,
				provider: 'other',
				day,
				outcome: outcome as 'sent',
			});
	}
}

async function run(profile: keyof typeof thresholdProfiles = 'default') {
	const ports = { ...store, clock };
	const { alerts, mailboxes } = await scoreEverything(ports, thresholdProfiles[profile]);
	const taken = await applyActions(ports, alerts, { mailboxes, actor: 'anna' });

	return {
		alerts: alerts.map(({ severity, subject, signal }) => `${severity} ${subject} ${signal}`),
		taken: taken.map(({ action, subject }) => `${action} ${subject}`),
	};
}

describe('limits', () => {
	it('1 bounce of 2 sends pauses nobody', async () => {
		await count(await addMailbox('a@example.com'), { sent: 2, bounced: 1 });
		const { alerts, taken } = await run();

		expect(alerts.filter((alert) => alert.startsWith('critical'))).toEqual([]);
		expect(taken).toEqual([]);
	});

	it.each([
		['S3-20: warns above 3 %', { sent: 100, bounced: 4 }, 'warning a@example.com bounce_rate', []],
		[
			'S3-21: pauses above 5 %',
			{ sent: 100, bounced: 6 },
			'critical a@example.com bounce_rate',
			['paused a@example.com'],
		],
		[
			'S3-22: pauses at the first complaint',
			{ sent: 100, complained: 1 },
			'critical a@example.com complaint',
			['paused a@example.com'],
		],
	])('%s', async (_rule, results, alert, acts) => {
		const id = await addMailbox('a@example.com');
		await count(id, results);
		const { alerts, taken } = await run();

		expect(alerts).toContain(alert);
		expect(taken.filter((act) => act.startsWith('paused'))).toEqual(acts);
		expect((await store.mailboxes.get(id))?.reviewRequired).toBe(acts.length > 0);
	});

	it.each([
		['are no bounces: the list is not to blame', { sent: 90, refused: 10, blocked: 10 }, []],
		[
			'excuse no bounces',
			{ sent: 60, refused: 62, bounced: 4, blocked: 60 },
			['critical a@example.com bounce_rate'],
		],
	])('S3-21: blocks %s', async (_rule, results, expected) => {
		await count(await addMailbox('a@example.com'), results);
		const { alerts } = await run();

		expect(alerts.filter((alert) => alert.endsWith('a@example.com bounce_rate'))).toEqual(expected);
	});

	it('blocks of the last two days weigh as temporary failures do: less is sent', async () => {
		const id = await addMailbox('a@example.com');
		await count(id, { sent: 60, refused: 60, blocked: 60 });
		const { alerts } = await run();

		expect(alerts).toContain('critical a@example.com tempfail_rate');
	});

	it('tells no rate above 100 %, also of bounces that came after their mails had left the window', async () => {
		await count(await addMailbox('a@example.com'), { sent: 20, bounced: 30 });
		const { alerts } = await scoreEverything({ ...store, clock }, thresholdProfiles.default);

		expect(
			alerts.find(({ subject, signal }) => `${subject} ${signal}` === 'a@example.com bounce_rate'),
		).toMatchObject({ value: 1 });
	});

	it('2 complaints of 700: the domain is warned, the two mailboxes are paused singly', async () => {
		for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
			const complained = name === 'a' || name === 'b' ? 1 : 0;
			await count(await addMailbox(`${name}@example.com`), { sent: 100, complained });
		}
		const { alerts, taken } = await run();

		expect(alerts).toContain('warning example.com complaint_rate');
		expect(taken.sort()).toEqual(['paused a@example.com', 'paused b@example.com']);
	});

	it('S2-56: pauses every mailbox of a domain above 0.3 %, at 5 % in the profile of the seed', async () => {
		for (const name of ['a', 'b', 'c', 'd'])
			await count(await addMailbox(`${name}@example.com`), { sent: 100 });
		const id = await addMailbox('e@example.com');
		await count(id, { sent: 100, complained: 3 });
		expect((await run('seed')).taken).toEqual(['paused e@example.com']);

		expect((await run()).taken).toHaveLength(4);
	});

	it('halves the caps of a domain once a week, and never raises one', async () => {
		const id = await addMailbox('a@example.com');
		await count(id, { sent: 200, bounced: 8 });
		await count(await addMailbox('b@example.com'), { sent: 100, bounced: 9 });
		await run();
		await run();

		expect((await store.mailboxes.get(id))?.dailyCap).toBe(20);
	});

	it('halves the cap of a server, and drains it when that has not helped for a week', async () => {
		const server = await store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.com',
			mailFromAddress: 'b@example.com',
			dailyCap: 500,
		});
		const ids: string[] = [];
		for (let index = 0; index < 10; index += 1)
			ids.push(await addMailbox(`m@d${index}.example.com`, server.id));
		const sendBadly = async () => {
			for (const id of ids) await count(id, { sent: 15, bounced: 1 });
		};
		await sendBadly();
		expect((await run()).taken).toEqual(['caps_halved out1']);
		expect((await run()).taken).toEqual([]);
		expect(await store.servers.get(server.id)).toMatchObject({ dailyCap: 250, status: 'enabled' });
		time.now += 8 * DAY;
		await sendBadly();

		expect((await run()).taken).toEqual(['draining out1']);
		expect(await store.servers.get(server.id)).toMatchObject({
			status: 'draining',
			statusReason: expect.stringMatching(/bounce_rate .* a week after its cap was halved/),
		});
	});

	it('S4-38: judges temporary failures by today and yesterday, from 100 attempts on', async () => {
		const id = await addMailbox('a@example.com');
		await count(id, { sent: 40, deferred: 160 }, 3);
		expect((await run()).alerts).not.toContain('critical a@example.com tempfail_rate');
		await count(id, { sent: 20, deferred: 40 });
		expect((await run()).alerts).toContain('warning a@example.com tempfail_rate');
		await count(id, { sent: 10, deferred: 40 });

		expect((await run()).alerts).toContain('critical a@example.com tempfail_rate');
	});

	it('says that it is over, once', async () => {
		const id = await addMailbox('a@example.com');
		await count(id, { sent: 100, bounced: 6 });
		await run();
		time.now += 9 * DAY;
		const { alerts } = await run();

		expect(alerts).toContain('info a@example.com bounce_rate');
		expect((await run()).alerts).not.toContain('info a@example.com bounce_rate');
	});
});
