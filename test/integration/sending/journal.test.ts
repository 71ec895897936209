import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { createSettlementJournal } from '../../../lib/adapters/store/settlement-journal';
import { StoreUnavailableError } from '../../../lib/mail/errors';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { Submitter } from '../../../lib/sending/ports';
import { recover } from '../../../lib/sending/recover';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { OutreachStore } from '../../../lib/store/store';
import { sendRequest } from '../../support/send-request-sample';
import { memoryJournal, senderPorts } from '../../support/sender-under-test';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

let folder: string;
let store: OutreachStore;
let delivered: string[];
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'outreach-journal-'));
	store = await openMemoryStore();
	delivered = [];
});
afterEach(async () => {
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

const submitter: Submitter = {
	compose: async () => await Promise.resolve(new Uint8Array()),
	submit: async (mail, { mayProceed }) => {
		if (!(await mayProceed())) return { kind: 'not_sent', cause: 'refused_by_us', detail: '' };
		delivered.push(mail.envelopeTo);

		return {
			kind: 'accepted',
			reply: replyFromText('250 2.0.0 Ok'),
			serverMessageId: '<server@example.net>',
		};
	},
};

// One each for reservation, last look and settlement.
const SETTLEMENT = 3;

/** A store that is stopped when a transaction of this number begins. */
function stoppedAt(transaction: number): OutreachStore {
	let count = 0;

	return {
		...store,
		transaction: async (work) => {
			count += 1;
			if (count >= transaction) throw new StoreUnavailableError('The store is down');

			return await store.transaction(work);
		},
	};
}

const senderOver = (broken: OutreachStore, journal = createSettlementJournal(folder, '1')) =>
	createOutreachSender(
		senderPorts(broken, { source: singleMailbox(sendingMailbox(submitter)), journal }),
	);

describe('a store that goes down', () => {
	it('before the reservation: nothing is sent (fail closed)', async () => {
		await expect(senderOver(stoppedAt(1)).send(sendRequest('bob@example.com'))).rejects.toThrow(
			StoreUnavailableError,
		);
		expect(delivered).toEqual([]);
	});

	it('after the reservation: nothing is sent, and the mail is given back when the lease is over', async () => {
		await expect(senderOver(stoppedAt(2)).send(sendRequest('bob@example.com'))).rejects.toThrow(
			StoreUnavailableError,
		);
		expect(delivered).toEqual([]);

		const clock = { now: () => Date.now() + 600_000 };
		const journal = createSettlementJournal(folder, '1');
		await expect(recover({ store, clock, journal })).resolves.toMatchObject({ released: 1 });
	});

	it('after the 250: the answer is kept, replayed once, and the counters are exact (P7)', async () => {
		const journal = createSettlementJournal(folder, '1');
		const sender = senderOver(stoppedAt(SETTLEMENT), journal);
		const result = await sender.send(sendRequest('bob@example.com'));

		expect(result).toMatchObject({ outcome: 'sent', journaled: true });
		await expect(sender.send(sendRequest('eve@example.com'))).rejects.toThrow(
			'Outreach Send stopped',
		);
		expect(delivered).toEqual(['bob@example.com']);
		const [name = ''] = readdirSync(folder);
		expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);

		const clock = { now: () => Date.now() + 600_000 };
		await expect(recover({ store, clock, journal })).resolves.toMatchObject({
			replayed: 1,
			inDoubt: 0,
		});
		await expect(recover({ store, clock, journal })).resolves.toMatchObject({ replayed: 0 });
		await expect(store.sends.getAttempt(result.attemptId ?? '')).resolves.toMatchObject({
			state: 'sent',
			serverMessageId: '<server@example.net>',
		});
		const bucket = new Date().toISOString().slice(0, 10);
		await expect(
			store.sends.readCounters([{ scope: 'actor', subject: 'workflow-1', bucket }]),
		).resolves.toMatchObject([{ sent: 1, reserved: 0 }]);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('after the 250 with no journal either: says so, and no further mail leaves though the store is back', async () => {
		let count = 0;
		const flapping: OutreachStore = {
			...store,
			transaction: async (work) => {
				count += 1;
				if (count === SETTLEMENT) throw new StoreUnavailableError('The store is down');

				return await store.transaction(work);
			},
		};
		const journal = {
			...memoryJournal(),
			append: async () => await Promise.reject(new Error('ENOSPC: no space left on device')),
		};
		const sender = senderOver(flapping, journal);

		await expect(sender.send(sendRequest('bob@example.com'))).rejects.toThrow(
			'could not be recorded because the store is down and the journal beside it cannot be written',
		);
		await expect(sender.send(sendRequest('eve@example.com'))).rejects.toThrow(
			StoreUnavailableError,
		);
		expect(delivered).toEqual(['bob@example.com']);

		const clock = { now: () => Date.now() + 600_000 };
		await expect(recover({ store, clock, journal: memoryJournal() })).resolves.toMatchObject({
			inDoubt: 1,
		});
	});

	it('each process writes a file of its own, and whoever comes next replays them all', async () => {
		for (const [writer, recipient] of [
			['1', 'bob@example.com'],
			['2', 'eve@example.com'],
		] as const)
			await senderOver(stoppedAt(SETTLEMENT), createSettlementJournal(folder, writer)).send(
				sendRequest(recipient),
			);
		expect(readdirSync(folder)).toHaveLength(2);

		const clock = { now: () => Date.now() + 600_000 };
		const journal = createSettlementJournal(folder, '3');
		await expect(recover({ store, clock, journal })).resolves.toMatchObject({ replayed: 2 });
		await expect(store.sends.countAttempts({})).resolves.toMatchObject({ sent: 2, in_doubt: 0 });
		expect(readdirSync(folder)).toEqual([]);
	});

	it('a line that a power cut has torn is left out, the whole ones are replayed', async () => {
		const result = await senderOver(stoppedAt(SETTLEMENT)).send(sendRequest('bob@example.com'));
		const [name = ''] = readdirSync(folder);
		appendFileSync(join(folder, name), '{"attemptId":"half a l');

		const journal = createSettlementJournal(folder, '1');
		const clock = { now: () => Date.now() + 600_000 };
		await expect(recover({ store, clock, journal })).resolves.toMatchObject({ replayed: 1 });
		await expect(store.sends.getAttempt(result.attemptId ?? '')).resolves.toMatchObject({
			state: 'sent',
		});
	});

	it('after the 250 and the reaper was first: the journal still knows better', async () => {
		const journal = createSettlementJournal(folder, '1');
		const result = await senderOver(stoppedAt(SETTLEMENT), journal).send(
			sendRequest('bob@example.com'),
		);
		const clock = { now: () => Date.now() + 600_000 };
		await recover({ store, clock, journal: memoryJournal() });
		await recover({ store, clock, journal });

		await expect(store.sends.getAttempt(result.attemptId ?? '')).resolves.toMatchObject({
			state: 'sent',
			resolution: 'confirmed_sent',
		});
	});
});

describe('what stays in doubt', () => {
	it('counts as sent after two days, and is never sent again', async () => {
		const doubtful: Submitter = {
			...submitter,
			submit: async (_, { mayProceed }) => {
				await mayProceed();

				return { kind: 'in_doubt', detail: 'The connection broke' };
			},
		};
		const sender = createOutreachSender(
			senderPorts(store, { source: singleMailbox(sendingMailbox(doubtful)) }),
		);
		const { attemptId } = await sender.send(sendRequest('bob@example.com'));
		const journal = memoryJournal();

		await recover({ store, journal, clock: { now: () => Date.now() + 47 * 3_600_000 } });
		await expect(store.sends.getAttempt(attemptId ?? '')).resolves.toMatchObject({
			state: 'in_doubt',
		});
		await recover({ store, journal, clock: { now: () => Date.now() + 49 * 3_600_000 } });
		await expect(store.sends.getAttempt(attemptId ?? '')).resolves.toMatchObject({
			state: 'sent',
			resolution: 'assumed_sent',
		});
		await expect(sender.send(sendRequest('bob@example.com'))).resolves.toMatchObject({
			outcome: 'blocked',
		});
	});
});
