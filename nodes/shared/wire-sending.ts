import { dirname, join } from 'node:path';

import type { IExecuteFunctions } from 'n8n-workflow';

import { createSecureRandom } from '../../lib/adapters/secure-random';
import { closeIdleConnections } from '../../lib/adapters/smtp/transport-pool';
import { createSettlementJournal } from '../../lib/adapters/store/settlement-journal';
import { systemClock } from '../../lib/adapters/system-clock';
import { htmlToText } from '../../lib/adapters/text/html-to-text';
import { createLiquidRenderer } from '../../lib/adapters/text/liquid-renderer';
import type { Provenance } from '../../lib/policy/audit-entry';
import { singleMailbox } from '../../lib/sending/mailbox-source';
import { recover } from '../../lib/sending/recover';
import type { OutreachSender, SendPorts } from '../../lib/sending/send-outreach';
import { createOutreachSender } from '../../lib/sending/send-outreach';
import type { OutreachStore } from '../../lib/store/store';
import { readCredentialMailbox } from './credential-mailbox';
import { domainNames, provenanceOf } from './wire-policy';
import { defaultStoreFile, wireStore } from './wiring';

export interface SendingRun extends OutreachSender {
	readonly provenance: Provenance;
	/** Items that are worth working on at once. */
	readonly concurrency: number;
	/** Says QUIT where nothing is on its way any more. */
	end(): void;
}

const random = createSecureRandom(systemClock);
const renderer = createLiquidRenderer();
// Enough that connections never wait for the store, few enough that a lease outlives the queue.
const MAILS_PER_CONNECTION = 4;

/** @throws ConfigurationError | StoreUnavailableError */
export async function wireSending(context: IExecuteFunctions): Promise<SendingRun> {
	const store = await wireStore(context);
	const common = await commonPorts(context, store);
	await recover(common);
	const { mailbox, account } = await readCredentialMailbox(context, store);
	const sender = createOutreachSender({ ...common, source: singleMailbox(mailbox) });

	return {
		...sender,
		provenance: provenanceOf(context),
		concurrency: account.maxConnections * MAILS_PER_CONNECTION,
		end: () => closeIdleConnections(account.key),
	};
}

async function commonPorts(context: IExecuteFunctions, store: OutreachStore): Promise<Omit<SendPorts, 'source'>> {
	const signal = context.getExecutionCancelSignal?.();

	return {
		store,
		clock: systemClock,
		random,
		names: domainNames(),
		tools: { htmlToText, renderer },
		signingKey: await store.sends.signingKey(),
		journal: createSettlementJournal(join(dirname(defaultStoreFile()), 'journal'), `${process.pid}`),
		workerId: `${process.pid}:${random.id()}`,
		...(signal ? { signal } : {}),
	};
}
