import type { StoreOptions } from '../../../lib/adapters/store/open-store';
import { openFreshStore } from '../../../lib/adapters/store/open-store';
import { readSubmissionAccount } from '../../../lib/adapters/smtp/submission-account';
import { createSubmitter } from '../../../lib/adapters/smtp/submission';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { OutreachStore } from '../../../lib/store/store';
import { sendRequest } from '../../support/send-request-sample';
import { senderPorts } from '../../support/sender-under-test';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

/** Where this process ends itself; points between are chosen by the server (crash-matrix.test.ts). */
export type KillPoint =
	| 'before_reserve'
	| 'after_reserve'
	| 'commit_to_send_unanswered'
	| 'after_commit_to_send'
	| 'before_settle'
	| 'after_settle'
	| 'none';

const die = (): void => {
	process.kill(process.pid, 'SIGKILL');
};

const RESERVE = 1;
const COMMIT_TO_SEND = 2;
const SETTLE = 3;
const BEFORE: Readonly<Partial<Record<KillPoint, number>>> = {
	before_reserve: RESERVE,
	before_settle: SETTLE,
};
const AFTER: Readonly<Partial<Record<KillPoint, number>>> = {
	after_reserve: RESERVE,
	after_commit_to_send: COMMIT_TO_SEND,
	after_settle: SETTLE,
};

/** The real store, with a death at one of its transactions. */
function dyingStore(store: OutreachStore, point: KillPoint): OutreachStore {
	let transactions = 0;

	return {
		...store,
		transaction: async (work) => {
			transactions += 1;
			const number = transactions;
			if (BEFORE[point] === number) die();
			// The server is the one who ends this process then.
			if (point === 'commit_to_send_unanswered' && number === COMMIT_TO_SEND)
				await new Promise(() => undefined);
			const result = await store.transaction(work);
			if (AFTER[point] === number) die();

			return result;
		},
	};
}

async function main(): Promise<void> {
	const [options = '{}', port = '', point = 'none', octets = '0'] = process.argv.slice(2);
	const store = await openFreshStore(JSON.parse(options) as StoreOptions);
	const account = readSubmissionAccount({
		provider: 'custom',
		host: '127.0.0.1',
		port: Number(port),
		security: 'none',
		authentication: 'none',
	});
	const mailbox = sendingMailbox(createSubmitter(account));
	const sender = createOutreachSender(
		senderPorts(dyingStore(store, point as KillPoint), { source: singleMailbox(mailbox) }),
	);
	const request = sendRequest('bob@example.com');
	const text = 'Hi there\n'.repeat(1 + Number(octets) / 9);
	const { outcome } = await sender.send({ ...request, content: { ...request.content, text } });
	process.stdout.write(outcome);
	await store.close();
	process.exit(0);
}

void main();
