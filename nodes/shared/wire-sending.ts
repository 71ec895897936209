import { dirname, join } from 'node:path';

import type { IExecuteFunctions } from 'n8n-workflow';

import { createSecureRandom } from '../../lib/adapters/secure-random';
import { closeIdleConnections } from '../../lib/adapters/smtp/transport-pool';
import { createSettlementJournal } from '../../lib/adapters/store/settlement-journal';
import { systemClock } from '../../lib/adapters/system-clock';
import { htmlToText } from '../../lib/adapters/text/html-to-text';
import { createLiquidRenderer } from '../../lib/adapters/text/liquid-renderer';
import type { Provenance } from '../../lib/policy/audit-entry';
import type { MailboxSource } from '../../lib/sending/mailbox-source';
import { singleMailbox } from '../../lib/sending/mailbox-source';
import type { PoolOptions } from '../../lib/sending/pool-source';
import { poolSource } from '../../lib/sending/pool-source';
import { recover } from '../../lib/sending/recover';
import type { OutreachSender, SendPorts } from '../../lib/sending/send-outreach';
import { createOutreachSender } from '../../lib/sending/send-outreach';
import type { OutreachStore } from '../../lib/store/store';
import { readCredentialMailbox, readIdentity } from './credential-mailbox';
import { poolAccounts } from './pool-mailboxes';
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
const POOL_CONCURRENCY = 64;

/** @throws ConfigurationError | StoreUnavailableError */
export async function wireSending(context: IExecuteFunctions, pool: PoolOptions | undefined): Promise<SendingRun> {
	const store = await wireStore(context);
	const common = await commonPorts(context, store);
	await recover(common);
	const wired = pool ? wirePool(context, store, pool) : await wireCredential(context, store);

	return {
		...createOutreachSender({ ...common, source: wired.source }),
		provenance: provenanceOf(context),
		concurrency: wired.concurrency,
		end: () => wired.keys().forEach(closeIdleConnections),
	};
}

interface Wired {
	readonly source: MailboxSource;
	readonly concurrency: number;
	/** Accounts whose idle connections end with the run. */
	readonly keys: () => readonly string[];
}

async function wireCredential(context: IExecuteFunctions, store: OutreachStore): Promise<Wired> {
	const { mailbox, account } = await readCredentialMailbox(context, store);

	return {
		source: singleMailbox(mailbox),
		concurrency: account.maxConnections * MAILS_PER_CONNECTION,
		keys: () => [account.key],
	};
}

function wirePool(context: IExecuteFunctions, store: OutreachStore, pool: PoolOptions): Wired {
	const accounts = poolAccounts(store, readIdentity(context, {}));
	const { toSendingMailbox } = accounts;

	return {
		source: poolSource({ store, random, toSendingMailbox }, pool),
		concurrency: POOL_CONCURRENCY,
		keys: () => [...accounts.used.values()].map(({ key }) => key),
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
