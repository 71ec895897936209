import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFreshStore } from '../../lib/adapters/store/open-store';
import { replyFromText } from '../../lib/mail/smtp-reply';
import { defaultProfile } from '../../lib/policy/data/profiles';
import { poolSource } from '../../lib/sending/pool-source';
import type { Submitter } from '../../lib/sending/ports';
import type { OutreachSender } from '../../lib/sending/send-outreach';
import { createOutreachSender } from '../../lib/sending/send-outreach';
import type { OutreachStore } from '../../lib/store/store';
import { sendRequest } from '../../test/support/send-request-sample';
import { senderPorts } from '../../test/support/sender-under-test';
import { sendingMailbox } from '../../test/support/sending-mailbox-sample';

export interface DayFigures {
	readonly sent: number;
	/** Mailboxes and servers with more mails than their cap. */
	readonly overCap: number;
	/** Of the minutes between the first and the last round of the pool. */
	readonly busiest: number;
	readonly quietest: number;
	readonly minutes: number;
}

const DAY_START = Date.parse('2026-03-02T00:00:00Z');
const MINUTE_MS = 60_000;
const OPENS = 8 * 60;
const CLOSES = 20 * 60;
const MAILBOX_CAP = 50;
const PER_SERVER = 100;
// Every tenth server allows less than its mailboxes could send: its own cap has to hold.
const LOW_SERVER_CAP = 4_000;
const AT_ONCE = 32;
// A mailbox with 50 mails in 12 hours writes every 14 minutes: so long the pool takes to wake and to end.
const ROUND = 15;

/** All that a pool may send on one day, on a clock that jumps from minute to minute; nothing is submitted. */
export async function simulateDay(mailboxes: number): Promise<DayFigures> {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-day-'));
	const time = { now: DAY_START + (OPENS - 5) * MINUTE_MS };
	const clock = { now: () => time.now };
	const store = await openFreshStore(
		{ kind: 'sqlite', file: join(folder, 'day.sqlite') },
		{ clock },
	);
	try {
		await fillPool(store, mailboxes);
		const tally = createTally();
		const sender = createOutreachSender(
			senderPorts(store, { clock, source: source(store, tally) }),
		);
		const people = numbered();
		const perMinute: number[] = [];
		for (let minute = OPENS - 5; minute < CLOSES + 5; minute += 1) {
			time.now = DAY_START + minute * MINUTE_MS;
			const sent = await sendMinute(sender, people);
			if (minute >= OPENS && minute < CLOSES) perMinute.push(sent);
			else if (sent > 0) throw new Error(`${sent} mails outside the window`);
		}

		return {
			sent: tally.sent(),
			overCap: tally.overCap(),
			busiest: Math.max(...perMinute.slice(ROUND, -ROUND)),
			quietest: Math.min(...perMinute.slice(ROUND, -ROUND)),
			minutes: perMinute.length,
		};
	} finally {
		await store.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** One run of a campaign: mail after mail until the pool has no mailbox left for now. */
async function sendMinute(sender: OutreachSender, nextPerson: () => number): Promise<number> {
	let sent = 0;
	let open = true;
	const worker = async (): Promise<void> => {
		while (open) {
			const person = nextPerson();
			const request = sendRequest(`person@company${person}.example`);
			const result = await sender.send({ ...request, profile });
			if (result.outcome === 'sent') sent += 1;
			else if (result.outcome === 'deferred') open = false;
			else throw new Error(`${result.outcome}: ${result.reason}`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));

	return sent;
}

const profile = {
	...defaultProfile,
	caps: { ...defaultProfile.caps, actor: null, campaign: null, server: 1_000_000 },
};

function numbered(): () => number {
	let next = 0;

	return () => next++;
}

async function fillPool(store: OutreachStore, count: number): Promise<void> {
	const servers: string[] = [];
	for (let index = 0; index * PER_SERVER < count; index += 1) {
		const { id } = await store.servers.upsert({
			name: `out${index}`,
			heloName: `out${index}.example.org`,
			mailFromAddress: `bounce@out${index}.example.org`,
			dailyCap: capOf(index),
		});
		servers.push(id);
	}
	await store.transaction(async ({ mailboxes }) => {
		for (let index = 0; index < count; index += 1) {
			await mailboxes.upsert({
				address: `sender${index}@sending${index}.example`,
				fromName: 'Ada',
				serverId: servers[Math.floor(index / PER_SERVER)] ?? null,
				dailyCap: MAILBOX_CAP,
				timeZone: 'UTC',
				windowStart: '08:00',
				windowEnd: '20:00',
			});
		}
	});
}

function capOf(serverIndex: number): number {
	return serverIndex % 10 === 0 ? LOW_SERVER_CAP : PER_SERVER * MAILBOX_CAP;
}

type Tally = ReturnType<typeof createTally>;

function createTally() {
	const byMailbox = new Map<string, number>();
	const byServer = new Map<string, number>();
	const add = (counts: Map<string, number>, key: string) =>
		void counts.set(key, (counts.get(key) ?? 0) + 1);

	return {
		count: (mailbox: string, server: string) => {
			add(byMailbox, mailbox);
			add(byServer, server);
		},
		sent: () => [...byMailbox.values()].reduce((sum, count) => sum + count, 0),
		overCap: () =>
			[...byMailbox.values()].filter((count) => count > MAILBOX_CAP).length +
			[...byServer].filter(([name, count]) => count > capOf(Number(name.slice(3)))).length,
	};
}

function source(store: OutreachStore, tally: Tally) {
	const { random } = senderPorts(store, { source: nobody });

	return poolSource(
		{
			store,
			random,
			toSendingMailbox: async (mailbox, server) =>
				await Promise.resolve(
					sendingMailbox(
						acceptAll(() => tally.count(mailbox.id, server?.name ?? '')),
						{
							...mailbox,
							fromName: 'Ada',
							inPool: true,
							serverDailyCap: server?.dailyCap ?? null,
							serverMailboxes: server?.mailboxes ?? 1,
						},
					),
				),
		},
		{ strategy: 'smart', tags: [], pacing: true, missingThreadMailbox: 'wait' },
	);
}

const nobody: Parameters<typeof senderPorts>[1]['source'] = {
	choose: async () =>
		await Promise.resolve({ kind: 'none', code: 'no_mailbox_available', nextAt: null }),
	claim: async () => await Promise.resolve(false),
	release: () => undefined,
	refused: async () => await Promise.resolve(false),
};

function acceptAll(count: () => void): Submitter {
	return {
		compose: async () => await Promise.resolve(new Uint8Array()),
		submit: async (_mail, { mayProceed }) => {
			if (!(await mayProceed())) return { kind: 'not_sent', cause: 'refused_by_us', detail: '' };
			count();

			return {
				kind: 'accepted',
				reply: replyFromText('250 2.0.0 Ok'),
				serverMessageId: null,
			};
		},
	};
}
