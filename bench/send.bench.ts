import type { SubmissionAccount } from '../lib/adapters/smtp/submission-account';
import { readSubmissionAccount } from '../lib/adapters/smtp/submission-account';
import { createSubmitter } from '../lib/adapters/smtp/submission';
import { closeIdleConnections } from '../lib/adapters/smtp/transport-pool';
import { poolSource } from '../lib/sending/pool-source';
import { createOutreachSender } from '../lib/sending/send-outreach';
import { sendRequest } from '../test/support/send-request-sample';
import { senderPorts } from '../test/support/sender-under-test';
import { sendingMailbox } from '../test/support/sending-mailbox-sample';
import type { BenchReport, Figure } from './harness';
import { median, medianOfRounds } from './harness';
import { startNodesInN8n } from './send/in-n8n';
import type { Sink } from './send/start-sink';
import { startSink } from './send/start-sink';
import type { OpenedStore } from './store/open-stores';
import { openSqlite } from './store/open-stores';

export const name = 'send';

const ROUND_TRIP_MS = 20;
const MAILBOXES = 30;
const MAILS = 1_000;
// Enough that opening the connections does not count for a tenth.
const MAILS_ALONE = 2_000;
const ROUNDS = 3;
const AT_ONCE = 90;

/** Complete sends: decide, reserve, submit over STARTTLS with AUTH, settle; every commit on the disk. */
export async function run(): Promise<BenchReport> {
	const sink = await startSink(ROUND_TRIP_MS);
	try {
		const alone = await runAlone(sink);
		const inN8n = await runInN8n(sink);

		return {
			figures: [
				figure('mails, 30 mailboxes, SQLite', alone.rate, { unit: '/s', target: 500 }),
				{ ...figure('connections at the most', Math.max(alone.peak, inN8n.peak)), better: 'lower' },
				figure("times n8n's Send Email, both in n8n", inN8n.ours / inN8n.theirs, {
					...{ unit: 'x', target: 20 },
				}),
				figure('delivered exactly once', alone.delivered, {
					unit: 'mails',
					target: MAILS_ALONE * (ROUNDS + 1),
				}),
			],
			peers: [
				{ name: 'n8n Send Email 2.1 in n8n, the same 1,000 items (/s)', value: inN8n.theirs },
				{ name: 'Outreach Send in n8n, the same 1,000 items (/s)', value: inN8n.ours },
			],
			notes: [
				`${ROUNDS} rounds of ${MAILS_ALONE} mails after one that warms up, in n8n of ${MAILS}, the median; ${ROUND_TRIP_MS} ms of round trip added by a proxy; server in a process of its own; in n8n the time of the node itself, one run of theirs, the median of ours`,
			],
		};
	} finally {
		sink.stop();
	}
}

function figure(
	name: string,
	value: number,
	{ unit, target }: { readonly unit: string; readonly target: number } = {
		...{ unit: '', target: MAILBOXES },
	},
): Figure {
	return { name, value, unit, target, better: 'higher' };
}

async function runAlone(sink: Sink) {
	const opened = await openSqlite();
	try {
		await fillPool(opened);
		let peak = 0;
		let delivered = 0;
		const rate = await medianOfRounds(ROUNDS, async (round) => {
			const made = await sendAll(opened, sink, `round ${round}`);
			const seen = await sink.ask();
			peak = Math.max(peak, seen.peak);
			delivered += seen.messages;

			return made;
		});

		return { rate, peak, delivered };
	} finally {
		await opened.close();
	}
}

/** The same items, the same n8n, the same server. */
async function runInN8n(sink: Sink) {
	const nodes = await startNodesInN8n(sink, MAILBOXES);
	try {
		const ours: number[] = [];
		let peak = 0;
		for (let round = 0; round < ROUNDS; round += 1) {
			ours.push(await nodes.outreachSend(MAILS, `round ${round}`));
			const seen = await sink.ask();
			peak = Math.max(peak, seen.peak);
			if (seen.messages !== MAILS) throw new Error(`${seen.messages} of ${MAILS} mails arrived`);
		}
		const theirs = await nodes.sendEmail(MAILS);

		return { ours: median(ours), theirs, peak };
	} finally {
		await nodes.stop();
	}
}

async function fillPool({ store }: OpenedStore): Promise<void> {
	for (let index = 0; index < MAILBOXES; index += 1) {
		await store.mailboxes.upsert({
			address: `sender${index}@sending${index % 10}.example`,
			fromName: 'Ada',
			dailyCap: 1_000_000,
		});
	}
}

async function sendAll({ store }: OpenedStore, sink: Sink, campaignId: string): Promise<number> {
	const source = poolSource(
		{
			store,
			random: senderPorts(store, { source: noSource }).random,
			toSendingMailbox: async (mailbox) =>
				await Promise.resolve(
					sendingMailbox(submitterOf(sink, mailbox.id), {
						...mailbox,
						fromName: 'Ada',
						inPool: true,
						timeZone: 'UTC',
					}),
				),
		},
		{ strategy: 'smart', tags: [], pacing: false, missingThreadMailbox: 'wait' },
	);
	const sender = createOutreachSender(senderPorts(store, { source }));
	const startedAt = performance.now();
	let next = 0;
	const worker = async (): Promise<void> => {
		for (let index = next++; index < MAILS_ALONE; index = next++) {
			const request = sendRequest(`person${index}@company${index % 500}.example`);
			const profile = { ...request.profile, frequencyDays: 0, duplicateWindowHours: 0 };
			const result = await sender.send({
				...request,
				profile,
				policy: { ...request.policy, campaignId },
			});
			if (result.outcome !== 'sent') throw new Error(`${result.outcome}: ${result.reason}`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	const seconds = (performance.now() - startedAt) / 1000;
	// As at the end of an execution; the next round opens its connections anew.
	for (const { key } of accounts.values()) closeIdleConnections(key);
	accounts.clear();

	return MAILS_ALONE / seconds;
}

const accounts = new Map<string, SubmissionAccount>();

const noSource: Parameters<typeof senderPorts>[1]['source'] = {
	choose: async () =>
		await Promise.resolve({ kind: 'none', code: 'no_mailbox_available', nextAt: null }),
	claim: async () => await Promise.resolve(false),
	release: () => undefined,
	refused: async () => await Promise.resolve(false),
};

function submitterOf(sink: Sink, mailboxId: string) {
	const account =
		accounts.get(mailboxId) ??
		readSubmissionAccount({
			provider: 'custom', host: '127.0.0.1', port: sink.port, security: 'starttls', caCertificate: sink.ca,
			authentication: 'password', user: 'bench', password: 'bench', maxConnections: 1, mailboxId,
		}); // prettier-ignore
	accounts.set(mailboxId, account);

	return createSubmitter(account);
}
