import type { IExecuteFunctions } from 'n8n-workflow';

import { readConnectionSettings } from '../../lib/adapters/credential-check/connection-settings';
import type { OpenableSentFolder } from '../../lib/adapters/imap/sent-folder';
import { createSentFolder } from '../../lib/adapters/imap/sent-folder';
import { createSecureRandom } from '../../lib/adapters/secure-random';
import { closeIdleConnections } from '../../lib/adapters/smtp/transport-pool';
import { systemClock } from '../../lib/adapters/system-clock';
import { htmlToText } from '../../lib/adapters/text/html-to-text';
import { createLiquidRenderer } from '../../lib/adapters/text/liquid-renderer';
import type { Provenance } from '../../lib/policy/audit-entry';
import type { MailboxSource } from '../../lib/sending/mailbox-source';
import { accountSource } from '../../lib/sending/mailbox-source';
import type { PoolOptions } from '../../lib/sending/pool-source';
import { poolSource } from '../../lib/sending/pool-source';
import { recover } from '../../lib/sending/recover';
import type { SentFolder } from '../../lib/sending/ports';
import type { ScheduledMail } from '../../lib/sending/campaign-schedule';
import type { SchedulePorts, ScheduleQuestion } from '../../lib/sending/preview-schedule';
import { previewSchedule } from '../../lib/sending/preview-schedule';
import { scheduledAccount, scheduledPool } from '../../lib/sending/scheduled-mailboxes';
import { resolveDoubts } from '../../lib/sending/resolve-doubts';
import type { DueResult, DueRun } from '../../lib/sending/send-due';
import { sendDue } from '../../lib/sending/send-due';
import type { OutreachSender, SendPorts } from '../../lib/sending/send-outreach';
import { createOutreachSender } from '../../lib/sending/send-outreach';
import type { OutreachStore } from '../../lib/store/store';
import { readCredentialMailbox, readIdentity } from './credential-mailbox';
import { mailProviders } from './mail-providers';
import type { ProfileChoice } from './policy-parameters';
import { poolAccounts } from './pool-mailboxes';
import { poolSentFolders } from './pool-sent-folders';
import type { ProfileReader } from './remember-profiles';
import { rememberProfiles } from './remember-profiles';
import { storeJournal } from './store-journal';
import { domainNames, provenanceOf } from './wire-policy';
import { wireStore } from './wiring';

export interface SendingWiring {
	/** Undefined: the one account of the credential. */
	readonly pool: PoolOptions | undefined;
	readonly dnsServers: readonly string[];
	/** Nothing may be written: what dead workers left behind is left to the next run. */
	readonly readOnly: boolean;
}

export interface SendingRun extends OutreachSender {
	readonly provenance: Provenance;
	readonly profileOf: ProfileReader;
	/** Items that are worth working on at once. */
	readonly concurrency: number;
	/** Sends what was deferred and is due. */
	sendDue(
		question: Pick<DueRun, 'limit'> & { readonly profile: ProfileChoice; readonly dryRun: boolean },
	): Promise<readonly DueResult[]>;
	/** What a campaign would do; writes nothing. */
	previewSchedule(
		question: Omit<ScheduleQuestion, 'now' | 'profile'> & { readonly profile: ProfileChoice },
	): Promise<readonly ScheduledMail[]>;
	/** Says QUIT where nothing is on its way any more. */
	end(): Promise<void>;
}

const random = createSecureRandom(systemClock);
const renderer = createLiquidRenderer();
// Enough that connections never wait for the store, few enough that a lease outlives the queue.
const MAILS_PER_CONNECTION = 4;
const POOL_CONCURRENCY = 96;

/** @throws ConfigurationError | StoreUnavailableError */
export async function wireSending(
	context: IExecuteFunctions,
	{ pool, dnsServers, readOnly }: SendingWiring,
): Promise<SendingRun> {
	const providers = mailProviders(dnsServers);
	const store = await wireStore(context);
	const common = { ...(await commonPorts(context, store)), providers };
	if (!readOnly) await recover(common);
	const wired = pool ? wirePool(context, store, pool) : await wireCredential(context, store);
	if (!readOnly) await wired.lookForDoubts();

	const sender = createOutreachSender({ ...common, source: wired.source });
	const provenance = provenanceOf(context);
	const profileOf = rememberProfiles(store);

	return {
		...sender,
		provenance,
		profileOf,
		sendDue: async ({ limit, profile, dryRun }) =>
			await sendDue({
				store,
				sender,
				now: systemClock.now(),
				limit,
				from: wired.from,
				today: { profile: await profileOf(profile), provenance, dryRun },
			}),
		previewSchedule: async ({ profile, ...question }) => {
			const { names } = common;
			const { mailboxes } = wired;
			const missingThreadMailbox = pool?.missingThreadMailbox ?? 'new_thread';
			const ports = { store, names, providers, mailboxes, missingThreadMailbox };
			const asked = { ...question, profile: await profileOf(profile), now: systemClock.now() };

			return await previewSchedule(ports, asked);
		},
		concurrency: wired.concurrency,
		end: async () => {
			wired.keys().forEach(closeIdleConnections);
			await wired.close();
		},
	};
}

interface Wired {
	readonly source: MailboxSource;
	readonly concurrency: number;
	readonly mailboxes: SchedulePorts['mailboxes'];
	/** The one account that sends; undefined with a pool. */
	readonly from: DueRun['from'];
	/** Accounts whose idle connections end with the run. */
	readonly keys: () => readonly string[];
	/** Asks the Sent folders about mails whose fate is unknown. */
	lookForDoubts(): Promise<void>;
	close(): Promise<void>;
}

async function wireCredential(context: IExecuteFunctions, store: OutreachStore): Promise<Wired> {
	const { mailbox, account } = await readCredentialMailbox(context, store);
	const folder = await wireSentFolder(context);
	return {
		source: accountSource(store, { ...mailbox, sentFolder: folder ?? null }),
		mailboxes: async () => await scheduledAccount(store, mailbox, systemClock.now()),
		concurrency: account.maxConnections * MAILS_PER_CONNECTION,
		from: { mailboxId: mailbox.id, address: mailbox.address },
		lookForDoubts: async () => {
			if (folder) await lookForDoubts(store, { mailboxId: mailbox.id, folder });
		},
		keys: () => [account.key],
		close: async () => await folder?.close(),
	};
}

async function wireSentFolder(context: IExecuteFunctions): Promise<OpenableSentFolder | undefined> {
	if (!context.getNode().credentials?.outreachImapApi) return undefined;

	return createSentFolder(
		readConnectionSettings('imap', await context.getCredentials('outreachImapApi')),
	);
}

/** An IMAP server that is down must not keep mail from leaving. */
async function lookForDoubts(
	store: OutreachStore,
	sent: { readonly mailboxId: string; readonly folder: SentFolder },
): Promise<void> {
	await resolveDoubts({ store, clock: systemClock }, sent).catch(() => 0);
}

function wirePool(context: IExecuteFunctions, store: OutreachStore, pool: PoolOptions): Wired {
	const sentFolders = poolSentFolders(store);
	const accounts = poolAccounts(store, { identity: readIdentity(context, {}), sentFolders });
	const { toSendingMailbox } = accounts;

	return {
		source: poolSource({ store, random, toSendingMailbox }, pool),
		mailboxes: async (ofThreads) => await scheduledPool(store, pool.tags, ofThreads),
		concurrency: POOL_CONCURRENCY,
		from: undefined,
		keys: () => [...accounts.used.values()].map(({ key }) => key),
		lookForDoubts: sentFolders.lookForDoubts,
		close: sentFolders.close,
	};
}

async function commonPorts(
	context: IExecuteFunctions,
	store: OutreachStore,
): Promise<Omit<SendPorts, 'source' | 'providers'>> {
	const signal = context.getExecutionCancelSignal?.();
	const signingKey = await store.sends.signingKey();

	return {
		store,
		clock: systemClock,
		random,
		names: domainNames(),
		tools: { htmlToText, renderer },
		signingKey,
		journal: storeJournal(signingKey),
		workerId: `${process.pid}:${random.id()}`,
		...(signal ? { signal } : {}),
	};
}
